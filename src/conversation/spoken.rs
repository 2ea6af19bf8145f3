//! What the program says aloud in a plan, sentence by sentence in the order of the plan's words: for an adult who records them.
//! Sentences in which a child is named are not among them.

use std::collections::{BTreeMap, BTreeSet};

use super::say::small;
use crate::plan::{Kind, Message, Plan, Text, Wording};

/// Parts of a message that are said as they stand.
const PARTS: [&str; 15] = [
    "after", "again", "back", "changed", "heading", "hear", "help", "keep", "kept", "line", "nothing", "private",
    "safe", "size", "stop",
];

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
                "scales" => plan.scales.iter().any(|scale| id.starts_with(&format!("scale-{}-", scale.id))),
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

    /// A card's words within a sentence, as they are said when it is tapped.
    fn card(&self, id: &str) -> Option<String> {
        let spoken = self.wording.words(&Text::attribute(id, "spoken"));
        spoken.or_else(|| Some(small(&self.wording.words(&Text::new(id))?)))
    }

    /// A sentence that could not be made, as something of the child's is in it, is not among them.
    fn add(&mut self, said: Option<String>) {
        if let Some(said) = said.filter(|said| self.seen.insert(said.clone())) {
            self.said.push(said);
        }
    }
}
