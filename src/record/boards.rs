//! Boards of another program that joined a conversation.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Boards of another program as a topic of one conversation, with all their words: the conversation opens again also where
/// their pack is gone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BoardTopic {
    /// `board_NAME`, unique among the topics of the conversation.
    pub id: String,
    /// The words on its card.
    pub label: String,
    /// The picture on its card.
    pub symbol: String,
    /// The scale on which its pictures are sorted.
    pub scale: String,
    /// Its pages, in the order in which the boards lead to each other.
    pub pages: Vec<BoardPage>,
}

/// A board, or a part of a long one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BoardPage {
    /// `board_NAME`, unique among the pages of the conversation.
    pub id: String,
    /// The board's name.
    pub name: String,
    /// The picture beside its heading.
    pub symbol: String,
    /// Its cards, in reading order.
    pub cards: Vec<BoardCard>,
}

/// A button of a board as a card. Its picture is also its id on the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BoardCard {
    /// Its picture.
    pub symbol: String,
    /// The words on it.
    pub label: String,
    /// Its words within a sentence, where they are not the label's.
    pub spoken: Option<String>,
}
