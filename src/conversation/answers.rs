//! Answers that stand: the part of the fold that a practice page has for itself.

use std::collections::BTreeSet;

use crate::record::{About, Answered, Checked, What};

/// Answers in the order in which they were last given.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Answers {
    given: Vec<Given>,
    /// Own cards that were added as help with a worry, by page and id.
    helps: BTreeSet<About>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Given {
    pub about: About,
    pub answer: Answered,
    /// Of a worry: its size, and what would help, in the order chosen.
    pub size: Option<String>,
    pub help: Vec<String>,
}

impl Answers {
    pub fn apply(&mut self, what: &What) {
        match what {
            // "I don't understand" is no view: what was answered before still stands.
            What::Answered { answer: Answered::NotUnderstood, .. } => {}
            What::Answered { about, answer, .. } => {
                let (size, help) = self.remove(about).map(|old| (old.size, old.help)).unwrap_or_default();
                self.given.push(Given { about: about.clone(), answer: answer.clone(), size, help });
            }
            What::TakenBack { about } | What::ReadBack { about, checked: Checked::Removed, .. } => {
                self.remove(about);
            }
            What::WorrySized { about, size, .. } => {
                if let Some(given) = self.find(about) {
                    given.size.clone_from(size);
                }
            }
            What::WorryHelp { about, help, on, .. } => {
                self.helps.insert(About { card: Some(help.clone()), ..about.clone() });
                if let Some(given) = self.find(about) {
                    given.help.retain(|other| other != help);
                    given.help.extend(on.then(|| help.clone()));
                }
            }
            _ => {}
        }
    }

    fn find(&mut self, about: &About) -> Option<&mut Given> {
        self.given.iter_mut().find(|given| given.about == *about)
    }

    fn remove(&mut self, about: &About) -> Option<Given> {
        let index = self.given.iter().position(|given| given.about == *about)?;
        Some(self.given.remove(index))
    }

    pub fn get(&self, about: &About) -> Option<&Given> {
        self.given.iter().find(|given| given.about == *about)
    }

    /// The answers on a page.
    pub fn on(&self, page: &str) -> impl Iterator<Item = &Given> {
        self.given.iter().filter(move |given| given.about.page == page)
    }

    /// This card was once chosen as a help with a worry.
    pub fn was_help(&self, card: &About) -> bool {
        self.helps.contains(card)
    }
}
