//! Boards of another program as a topic of this conversation alone. What is needed of them stands in the conversation's own
//! events, so that it opens again when their pack is gone.

use std::{collections::BTreeMap, sync::Arc};

use super::{Conversation, say};
use crate::{
    plan::{Card, Kind, Leaning, Message, Page, Plan, Text, Topic, Wording},
    record::{BoardPage, BoardTopic},
};

/// The message that asks about a board: its value over the page, its `.each` about the card in hand.
pub(super) const QUESTION: &str = "board-question";

impl Conversation {
    /// The boards become pages of the plan. A topic that is there already stays as it is.
    pub(super) fn join_boards(&mut self, boards: &BoardTopic) {
        if self.plan.topics.iter().any(|topic| topic.id == boards.id) || boards.pages.is_empty() {
            return;
        }
        let plan = Arc::make_mut(&mut self.plan);
        join(plan, boards);
        self.wording = Arc::new(Joined { words: words_of(&plan.id, boards), under: Arc::clone(&self.wording) });
    }
}

fn join(plan: &mut Plan, boards: &BoardTopic) {
    // A plan without a page of topics asks about the boards before its end.
    let hub = plan.pages.iter().position(|page| matches!(page.kind, Kind::Topics));
    let is_end = |page: &Page| matches!(page.kind, Kind::Talk | Kind::Draw | Kind::Check | Kind::Thanks);
    let at = match hub {
        Some(hub) => plan.pages.iter().rposition(|page| page.topic.is_some()).unwrap_or(hub) + 1,
        None => plan.pages.iter().position(is_end).unwrap_or(plan.pages.len()),
    };
    plan.topics.push(Topic { id: boards.id.clone(), symbol: boards.symbol.clone() });
    let topic = hub.map(|_| boards.id.clone());
    let pages = boards.pages.iter().map(|board| page_of(board, &boards.scale, topic.clone()));
    plan.pages.splice(at..at, pages.collect::<Vec<_>>());
}

fn page_of(board: &BoardPage, scale: &str, topic: Option<String>) -> Page {
    let of = |symbol: &String| Card { symbol: symbol.clone(), leaning: Leaning::Either, ask: false, none: false };
    let cards = board.cards.iter().map(|card| of(&card.symbol)).collect();
    let kind = Kind::Sort { scale: scale.to_owned(), cards, practice: false, photos: 0 };
    Page { topic, ..Page::new(board.id.clone(), board.symbol.clone(), kind) }
}

/// What a message of a board says.
enum Words {
    /// These words.
    Themselves(String),
    /// What every board asks; read out after the board's name.
    Question { name: String },
}

fn words_of(plan: &str, boards: &BoardTopic) -> BTreeMap<String, Words> {
    let mut words = BTreeMap::new();
    let mut add = |id: String, shown: &str, spoken: Option<&str>| {
        let spoken = spoken.map_or_else(|| say::small(shown), str::to_owned);
        words.insert(format!("{id}.spoken"), Words::Themselves(spoken));
        words.insert(id, Words::Themselves(shown.to_owned()));
    };
    add(format!("{plan}-topic-{}", boards.id), &boards.label, Some(&boards.label));
    for page in &boards.pages {
        for card in &page.cards {
            add(format!("{plan}-{}-{}", page.id, card.symbol), &card.label, card.spoken.as_deref());
        }
    }
    for page in &boards.pages {
        words.insert(format!("{plan}-{}", page.id), Words::Question { name: page.name.clone() });
    }
    words
}

/// The words of a language, and over them those of boards.
struct Joined {
    words: BTreeMap<String, Words>,
    under: Arc<dyn Wording + Send + Sync>,
}

impl Wording for Joined {
    fn words(&self, text: &Text) -> Option<String> {
        if let Some(Words::Question { name }) = self.words.get(&text.id) {
            let asked = Text { id: QUESTION.to_owned(), ..text.clone() };
            return match text.attribute {
                Some("spoken") => {
                    let question = self.under.say(&Text { attribute: None, ..asked });
                    Some(if name.is_empty() { question } else { format!("{name}. {question}") })
                }
                _ => self.under.words(&asked),
            };
        }
        let id = text.attribute.map_or_else(|| text.id.clone(), |attribute| format!("{}.{attribute}", text.id));
        match self.words.get(&id) {
            Some(Words::Themselves(words)) => Some(words.clone()),
            _ => self.under.words(text),
        }
    }

    fn language(&self) -> &str {
        self.under.language()
    }

    fn messages(&self) -> Vec<Message> {
        self.under.messages()
    }
}
