//! Boards of other communication programs: the Open Board Format, read in all its dialects, opened as pages of a plan, and
//! written for other programs.

mod parts;
mod plan;
mod read;
mod write;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::packs::LeftOut;

pub use plan::{TopicError, TopicMade, topic_of, topic_of_boards};
pub use write::{ObzError, PictureOut, obz};

pub(in crate::symbols) use parts::{Picture, Place};
pub(in crate::symbols) use read::{Boards, read};

/// A board as it is kept with a pack: what stands on it, in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoardShown {
    /// Its id, the only one of its kind in the pack.
    pub id: String,
    /// Its name; may be empty.
    pub name: String,
    /// Its cards, row by row.
    pub cards: Vec<CardShown>,
}

/// A button of a board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardShown {
    /// The words on it; may be empty where it has a picture.
    pub label: String,
    /// What is said, where that is more than the words on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spoken: Option<String>,
    /// Its picture in the pack; none where there was none that could be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// The board of this pack that it opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leads_to: Option<String>,
}

/// The boards in one file that is no package, with what was left out, and why. Their pictures are named, not read.
#[must_use]
pub fn boards_in(file: &[u8]) -> (Vec<BoardShown>, Vec<LeftOut>) {
    let name = "the file".to_owned();
    let Boards { all, left_out, .. } = read(&BTreeMap::from([(name, Ok(file.to_vec()))]), &|_| false);
    let card = |card: read::Card| CardShown {
        label: card.label,
        spoken: card.spoken,
        picture: card.picture.map(|picture| picture.key),
        leads_to: card.leads_to,
    };
    let board = |board: read::Board| BoardShown {
        id: board.id,
        name: board.name,
        cards: board.cards.into_iter().map(card).collect(),
    };
    (all.into_iter().map(board).collect(), left_out)
}

#[cfg(test)]
mod tests;
