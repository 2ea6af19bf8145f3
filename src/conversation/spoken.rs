//! What the program says aloud in a plan, sentence by sentence in the order of the plan's words: for an adult who records them.
//! Sentences in which a child is named are not among them; of those in which a card's word stands, the parts around it are.

use std::collections::{BTreeMap, BTreeSet};

use super::{joined::QUESTION, say::small};
use crate::{
    plan::{Kind, Message, Plan, SENTENCE_ENDS, Text, Wording},
    record::BoardTopic,
};

/// Parts of a message that are said as they stand.
const PARTS: [&str; 15] = [
    "after", "again", "back", "changed", "heading", "hear", "help", "keep", "kept", "line", "nothing", "private",
    "safe", "size", "stop",
];
/// Parts of a message that are read back, most of them with a card's word in them.
const READ_BACK: [&str; 4] = ["readback", "readback-none", "none-readback", "help-readback"];
/// What is read back of a card about which the child does not know.
const DONT_KNOW: &str = "answer-dont-know";
/// Stands for the word of a card: a sign that no text of ours has.
const CARD: char = '\u{FFFC}';

/// The sentences of `plan` in the words of `wording`, each once and exactly as they are said: those of the plan's own file,
/// then the places of its scales, then what every plan says. Needs a wording that knows its messages.
#[must_use]
pub fn sentences(plan: &Plan, wording: &dyn Wording) -> Vec<String> {
    let messages = wording.messages();
    let mut saying = Saying { wording, cards: Cards::of(plan), said: Vec::new(), seen: BTreeSet::new() };
    let columns: BTreeSet<&str> =
        plan.pages.iter().filter_map(|page| page.agreement.as_deref()).chain([plan.agreement.as_str()]).collect();
    for file in [plan.id.as_str(), "scales", "shared"] {
        let of_file = |message: &&Message| message.file.file_stem().is_some_and(|stem| stem == file);
        for message in messages.iter().filter(of_file) {
            let (id, part) =
                message.id.split_once('.').map_or((message.id.as_str(), None), |(id, part)| (id, Some(part)));
            let used = match file {
                "scales" => {
                    let of = |id: &str| plan.scales.iter().any(|scale| id.starts_with(&format!("scale-{}-", scale.id)));
                    id == DONT_KNOW || of(id)
                }
                "shared" if id.starts_with("agree-") => {
                    columns.iter().any(|column| id.starts_with(&format!("agree-{column}-")))
                }
                _ => id != plan.id,
            };
            if used {
                saying.message(id, part, file == "scales");
            }
        }
    }
    saying.said
}

/// What is said of boards of another program: their names, their words, and what is asked about them.
#[must_use]
pub fn board_sentences(topics: &[BoardTopic], wording: &dyn Wording) -> Vec<String> {
    let mut saying = Saying { wording, cards: Cards::default(), said: Vec::new(), seen: BTreeSet::new() };
    saying.add(wording.words(&Text::new(QUESTION)));
    for topic in topics {
        saying.add(Some(topic.label.clone()));
        for page in &topic.pages {
            saying.add(Some(page.name.clone()));
            for card in &page.cards {
                let word = card.spoken.clone().unwrap_or_else(|| small(&card.label));
                saying.add(Some(word.clone()));
                saying.add(wording.words(&Text::attribute(QUESTION, "each").with("card", word)));
            }
        }
    }
    saying.said
}

/// The words of pictures that a child can find, as they are said when one is tapped.
pub fn picture_words<'a>(labels: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    labels.into_iter().map(small).filter(|word| !word.is_empty() && seen.insert(word.clone())).collect()
}

/// The cards of a plan.
#[derive(Default)]
struct Cards {
    /// Their messages.
    all: BTreeSet<String>,
    /// Those of a page, by the page's message: its question is asked about each.
    of_page: BTreeMap<String, Vec<String>>,
}

impl Cards {
    fn of(plan: &Plan) -> Self {
        let mut cards = Self::default();
        cards.all.extend(plan.topics.iter().map(|topic| format!("{}-topic-{}", plan.id, topic.id)));
        for page in &plan.pages {
            let message = format!("{}-{}", plan.id, page.id);
            let of_page: Vec<String> = page.cards().iter().map(|card| format!("{message}-{}", card.symbol)).collect();
            match &page.kind {
                Kind::Worry { help, .. } => {
                    cards.all.extend(help.iter().map(|card| format!("{message}-help-{}", card.symbol)));
                }
                Kind::Tell { buttons, .. } => {
                    cards.all.extend(buttons.iter().map(|button| format!("{message}-button-{button}")));
                }
                _ => {}
            }
            cards.all.extend(of_page.iter().cloned());
            cards.of_page.insert(message, of_page);
        }
        cards
    }
}

struct Saying<'a> {
    wording: &'a dyn Wording,
    cards: Cards,
    said: Vec<String>,
    seen: BTreeSet<String>,
}

impl Saying<'_> {
    fn message(&mut self, id: &str, part: Option<&str>, is_place: bool) {
        let label = || self.wording.words(&Text::new(id));
        let spoken = || self.wording.words(&Text::attribute(id, "spoken"));
        let said = match part {
            Some("each") => {
                for card in self.cards.of_page.get(id).cloned().unwrap_or_default() {
                    let question = Text::attribute(id, "each").with("card", self.card(&card).unwrap_or_default());
                    let question = self.wording.words(&question);
                    self.add(question);
                }
                return;
            }
            Some(part) if READ_BACK.contains(&part) => {
                let part = READ_BACK.into_iter().find(|known| *known == part);
                let text = Text { attribute: part, ..Text::new(id) };
                return self.around(text);
            }
            None if id == DONT_KNOW => return self.around(Text::new(id)),
            Some(part) => {
                let part = PARTS.into_iter().find(|known| *known == part);
                part.and_then(|part| self.wording.words(&Text::attribute(id, part)))
            }
            None if is_place => label().map(|label| format!("{label}.")),
            None if self.cards.all.contains(id) => self.card(id),
            None => spoken().or_else(label),
        };
        self.add(said);
    }

    /// What stands around the word of a card: whole sentences, and the part of a sentence before it or after it.
    fn around(&mut self, text: Text) {
        let said = self.wording.words(&text.with("card", CARD)).unwrap_or_default();
        for piece in said.split(CARD) {
            for sentence in piece.split_inclusive(SENTENCE_ENDS).map(str::trim) {
                if sentence.chars().any(char::is_alphabetic) {
                    self.add(Some(sentence.to_owned()));
                }
            }
        }
    }

    /// A card's words within a sentence, as they are said when it is tapped.
    fn card(&self, id: &str) -> Option<String> {
        let spoken = self.wording.words(&Text::attribute(id, "spoken"));
        spoken.or_else(|| Some(small(&self.wording.words(&Text::new(id))?)))
    }

    /// A sentence that could not be made, as something of the child's is in it, is not among them.
    fn add(&mut self, said: Option<String>) {
        if let Some(said) = said.filter(|said| !said.is_empty() && self.seen.insert(said.clone())) {
            self.said.push(said);
        }
    }
}
