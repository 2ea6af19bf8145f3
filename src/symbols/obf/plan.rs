//! Boards as a topic of a conversation: each board a page on which its pictures are sorted.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{BoardShown, CardShown};
use crate::{
    record::{BoardCard, BoardPage, BoardTopic},
    symbols::{
        packs::{LeftOut, Pack},
        text::{id_of, unique},
    },
};

/// Most cards of a page; a longer board becomes several pages.
const MOST_CARDS: usize = 12;

/// Boards as a topic, with what is on no page, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct TopicMade {
    /// The topic: the first board first, then those that its buttons open, and so on.
    pub topic: BoardTopic,
    /// What is on no page, and why.
    pub left_out: Vec<LeftOut>,
}

/// Boards cannot be opened as a topic.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TopicError {
    /// It has none.
    #[error("the pack `{0}` has no boards. Bring in a file of boards (.obf or .obz).")]
    NoBoards(String),
    /// No card of them has a picture.
    #[error("no button on the boards of `{0}` has a picture that can be shown, so there is nothing to sort.")]
    NoCards(String),
}

/// The boards of a pack as a topic, sorted on `scale`, the board that its file names first. A button without a picture takes
/// the one that `stand_in` has for its words. Every board that can be reached comes once, however its buttons lead.
///
/// # Errors
/// The pack has no boards, or none with a picture.
pub fn topic_of(pack: &Pack, scale: &str, stand_in: &dyn Fn(&str) -> Option<String>) -> Result<TopicMade, TopicError> {
    topic_of_boards(pack.name(), pack.boards(), scale, stand_in)
}

/// As [`topic_of`], of the boards of the pack `name`.
///
/// # Errors
/// As [`topic_of`].
pub fn topic_of_boards(
    name: &str,
    boards: &[BoardShown],
    scale: &str,
    stand_in: &dyn Fn(&str) -> Option<String>,
) -> Result<TopicMade, TopicError> {
    let first = boards.first().ok_or_else(|| TopicError::NoBoards(name.to_owned()))?;
    let mut making = Making { stand_in, taken: BTreeSet::new(), pages: Vec::new(), left_out: Vec::new() };
    for (board, symbol) in reached(boards) {
        making.board(board, symbol);
    }
    let seen: BTreeSet<&str> = reached(boards).iter().map(|(board, _)| board.id.as_str()).collect();
    for board in boards.iter().filter(|board| !seen.contains(board.id.as_str())) {
        making.left_out.push(LeftOut::new(name_of(board), "no button leads to this board"));
    }
    let Making { pages, left_out, .. } = making;
    let symbol = pages.first().map(|page| page.symbol.clone()).ok_or_else(|| TopicError::NoCards(name.to_owned()))?;
    let topic = BoardTopic {
        id: format!("board_{name}"),
        label: plain(name_of(first)),
        symbol,
        scale: scale.to_owned(),
        pages,
    };
    Ok(TopicMade { topic, left_out })
}

fn name_of(board: &BoardShown) -> &str {
    if board.name.is_empty() { &board.id } else { &board.name }
}

/// Boards in the order of being reached, each once, with the picture of the button that led there first.
fn reached(boards: &[BoardShown]) -> Vec<(&BoardShown, Option<&str>)> {
    let by_id: BTreeMap<&str, &BoardShown> = boards.iter().map(|board| (board.id.as_str(), board)).collect();
    let mut seen: BTreeSet<&str> = boards.first().map(|board| board.id.as_str()).into_iter().collect();
    let mut waiting: VecDeque<_> = boards.first().map(|board| (board, None)).into_iter().collect();
    let mut out = Vec::new();
    while let Some((board, symbol)) = waiting.pop_front() {
        out.push((board, symbol));
        for card in &board.cards {
            let next = card.leads_to.as_deref().and_then(|id| by_id.get(id).copied());
            if let Some(next) = next.filter(|next| seen.insert(&next.id)) {
                waiting.push_back((next, card.picture.as_deref()));
            }
        }
    }
    out
}

struct Making<'a> {
    stand_in: &'a dyn Fn(&str) -> Option<String>,
    taken: BTreeSet<String>,
    pages: Vec<BoardPage>,
    left_out: Vec<LeftOut>,
}

impl Making<'_> {
    fn board(&mut self, board: &BoardShown, led_by: Option<&str>) {
        let mut cards: Vec<(String, &CardShown)> = Vec::new();
        // A button that opens a board is the way to a page, not a thing to sort.
        for card in board.cards.iter().filter(|card| card.leads_to.is_none()) {
            let what = format!("{}, {}", name_of(board), card.label);
            match card.picture.clone().or_else(|| (self.stand_in)(&card.label)) {
                None => self.left_out.push(LeftOut::new(&what, "it has no picture")),
                Some(symbol) if cards.iter().any(|(other, _)| *other == symbol) => {
                    self.left_out.push(LeftOut::new(&what, "its picture is on this board already"));
                }
                Some(symbol) => cards.push((symbol, card)),
            }
        }
        let pages = cards.len().div_ceil(MOST_CARDS);
        if pages == 0 {
            return;
        }
        // Pages of about the same length: thirteen cards are seven and six.
        for part in cards.chunks(cards.len().div_ceil(pages)) {
            self.page(board, led_by, part);
        }
    }

    fn page(&mut self, board: &BoardShown, led_by: Option<&str>, cards: &[(String, &CardShown)]) {
        let of = |(symbol, card): &(String, &CardShown)| {
            let label = if card.label.is_empty() { card.spoken.as_deref().unwrap_or("?") } else { &card.label };
            BoardCard { symbol: symbol.clone(), label: plain(label), spoken: card.spoken.as_deref().map(plain) }
        };
        self.pages.push(BoardPage {
            id: unique(&mut self.taken, format!("board_{}", id_of(name_of(board)))),
            name: plain(&board.name),
            symbol: led_by.map_or_else(|| cards[0].0.clone(), str::to_owned),
            cards: cards.iter().map(of).collect(),
        });
    }
}

/// Words in one line, without signs that cannot be seen.
fn plain(words: &str) -> String {
    let words: String = words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
