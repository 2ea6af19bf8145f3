//! Boards as pages of a plan: each a page on which its pictures are sorted.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fmt::Write as _,
};

use super::{BoardShown, CardShown};
use crate::{
    plan::{Card, Kind, Leaning, Page, Topic},
    symbols::{
        packs::{LeftOut, Pack},
        text::{id_of, unique},
    },
};

/// Most cards of a page; a longer board becomes several pages.
const MOST_CARDS: usize = 12;

/// The words of the pages, in the language of the conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardWords {
    /// The question of every page: `How do you feel about these?`
    pub question: String,
    /// Asked about the card in hand, in the form of language files: `How do you feel about { $card }?`
    pub each: String,
}

/// Boards as a topic of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct BoardPages {
    /// The topic that opens them.
    pub topic: Topic,
    /// The pages, the first board first, then those that its buttons open, and so on.
    pub pages: Vec<Page>,
    /// Their words, as lines of a language file.
    pub words: String,
    /// What is on no page, and why.
    pub left_out: Vec<LeftOut>,
}

/// Boards cannot be opened as pages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PagesError {
    /// It has none.
    #[error("the pack `{0}` has no boards. Bring in a file of boards (.obf or .obz).")]
    NoBoards(String),
    /// No card of them has a picture.
    #[error("no button on the boards of `{0}` has a picture that can be shown, so there is nothing to sort.")]
    NoCards(String),
}

/// The boards of a pack as pages of the plan `plan`, sorted on `scale`, the board that its file names first. A button without a
/// picture takes the one that `stand_in` has for its words. Every board that can be reached comes once, however its buttons
/// lead.
///
/// # Errors
/// The pack has no boards, or none with a picture.
pub fn pages_of(
    pack: &Pack,
    plan: &str,
    scale: &str,
    words: &BoardWords,
    stand_in: &dyn Fn(&str) -> Option<String>,
) -> Result<BoardPages, PagesError> {
    let boards = pack.boards();
    let first = boards.first().ok_or_else(|| PagesError::NoBoards(pack.name().to_owned()))?;
    let topic = format!("board_{}", pack.name());
    let mut making = Making {
        plan,
        scale,
        wanted: words,
        stand_in,
        topic: &topic,
        taken: BTreeSet::new(),
        pages: Vec::new(),
        words: String::new(),
        left_out: Vec::new(),
    };
    for (board, symbol) in reached(boards) {
        making.board(board, symbol);
    }
    let seen: BTreeSet<&str> = reached(boards).iter().map(|(board, _)| board.id.as_str()).collect();
    for board in boards.iter().filter(|board| !seen.contains(board.id.as_str())) {
        making.left_out.push(LeftOut::new(name_of(board), "no button leads to this board"));
    }
    let Making { pages, words, left_out, .. } = making;
    let symbol =
        pages.first().map(|page| page.symbol.clone()).ok_or_else(|| PagesError::NoCards(pack.name().to_owned()))?;
    let words = format!("{plan}-topic-{topic} = {}\n{words}", plain(name_of(first)));
    Ok(BoardPages { topic: Topic { id: topic, symbol }, pages, words, left_out })
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
    plan: &'a str,
    scale: &'a str,
    wanted: &'a BoardWords,
    stand_in: &'a dyn Fn(&str) -> Option<String>,
    topic: &'a str,
    taken: BTreeSet<String>,
    pages: Vec<Page>,
    words: String,
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
        let id = unique(&mut self.taken, format!("board_{}", id_of(name_of(board))));
        let (plan, each) = (self.plan, &self.wanted.each);
        let question = plain(&self.wanted.question);
        let name = plain(name_of(board));
        // Writing to memory cannot fail.
        let _ =
            write!(self.words, "\n{plan}-{id} = {question}\n    .spoken = {name}. {question}\n    .each = {each}\n");
        for (symbol, card) in cards {
            let label = if card.label.is_empty() { card.spoken.as_deref().unwrap_or("?") } else { &card.label };
            let _ = writeln!(self.words, "{plan}-{id}-{symbol} = {}", plain(label));
            if let Some(spoken) = &card.spoken {
                let _ = writeln!(self.words, "    .spoken = {}", plain(spoken));
            }
        }
        let of = |(symbol, _): &(String, &CardShown)| Card {
            symbol: symbol.clone(),
            leaning: Leaning::Either,
            ask: false,
            none: false,
        };
        let symbol = led_by.map_or_else(|| cards[0].0.clone(), str::to_owned);
        let cards = cards.iter().map(of).collect();
        let kind = Kind::Sort { scale: self.scale.to_owned(), cards, practice: false, photos: 0 };
        self.pages.push(Page {
            id,
            symbol,
            topic: Some(self.topic.to_owned()),
            kind,
            ask_sharing: false,
            off: false,
            feeds: Vec::new(),
            tell_adult: false,
            stages: Vec::new(),
            agreement: None,
            after_each: false,
        });
    }
}

/// Words that mean nothing else in a language file.
fn plain(words: &str) -> String {
    let words: String = words
        .chars()
        .map(|letter| match letter {
            '{' => '(',
            '}' => ')',
            letter if letter.is_control() => ' ',
            letter => letter,
        })
        .collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
