//! How a conversation is begun, and gone on with.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::Pace;
use crate::{
    plan::{self, Card, Page, Plan, Stage},
    record::{BoardTopic, Child, PersonPresent, PictureSet, PictureUsed, PlanUsed, Purpose, Viewer, What},
};

/// What the adult set before a conversation.
#[derive(Debug, Clone)]
pub struct Start {
    /// The conversation's id (UUID v7).
    pub id: Uuid,
    /// What it is for.
    pub purpose: Purpose,
    /// The child.
    pub child: Child,
    /// Who is with the child.
    pub with: Vec<PersonPresent>,
    /// About whom "Who can see what you say?" asks.
    pub viewers: Vec<Viewer>,
    /// How far through school the child is: pages for other stages are not shown.
    pub stage: Stage,
    /// What is not shown to this child: cards and told lines as `primary.lessons/maths`, pages as `primary.lessons`, topics
    /// as `school`.
    pub left_out: Vec<String>,
    /// What is shown only because the adult turned it on, in the same form: cards marked `ask`, pages marked `off`.
    pub shown: Vec<String>,
    /// Two places in place of three on every scale that can do so.
    pub two_places: bool,
    /// What is told comes one line at a time.
    pub one_line: bool,
    /// Pairs are real things, which the adult shows: the screen stays empty.
    pub real_things: bool,
    /// How the child is led from page to page.
    pub pace: Pace,
    /// By how many cards the order of the first board is turned; each later page turns by one more.
    pub rotation: u32,
    /// The day of the meeting, as `2026-03-12`.
    pub meeting: Option<String>,
    /// The day on which the child is told what will be done, likewise.
    pub told: Option<String>,
    /// Where the pictures come from, for the credits.
    pub pictures: Vec<PictureSet>,
    /// Boards of other programs that join the plan, each a topic.
    pub boards: Vec<BoardTopic>,
}

impl Start {
    /// The first event of the conversation. What the plan hides by itself joins what the adult left out, so that the record
    /// alone says what was shown.
    pub(super) fn begun(self, plan: &Plan) -> What {
        let mut left_out: BTreeSet<String> = self.left_out.into_iter().collect();
        for page in &plan.pages {
            let id = format!("{}.{}", plan.id, page.id);
            let other_stage = !page.stages.is_empty() && !page.stages.contains(&self.stage);
            if other_stage || page.off && !self.shown.contains(&id) {
                left_out.insert(id.clone());
            }
            let hidden = page.cards().iter().filter(|card| card.ask).map(|card| format!("{id}/{}", card.symbol));
            left_out.extend(hidden.filter(|card| !self.shown.contains(card)));
            let leads = leading_cards(page, &id, &left_out, &self.shown);
            left_out.extend(leads);
        }
        What::Begun {
            id: self.id,
            plan: PlanUsed { id: plan.id.clone(), version: plan.version.clone() },
            purpose: self.purpose,
            child: self.child,
            viewers: self.viewers,
            left_out: left_out.into_iter().collect(),
            two_places: self.two_places,
            rotation: self.rotation,
            meeting: self.meeting,
            told: self.told,
            pictures: self.pictures,
        }
    }
}

/// Cards that go so that the page `id` does not lead, now that others are hidden. None that the adult asked for.
fn leading_cards(page: &Page, id: &str, left_out: &BTreeSet<String>, shown: &[String]) -> Vec<String> {
    if !page.is_balanced() {
        return Vec::new();
    }
    let full = |card: &Card| format!("{id}/{}", card.symbol);
    let stay: Vec<&Card> = page.cards().iter().filter(|card| !left_out.contains(&full(card))).collect();
    // A whole board is as fair as its plan was checked to be.
    if stay.len() == page.cards().len() {
        return Vec::new();
    }
    plan::unbalanced(&stay, |card| shown.contains(&full(card))).into_iter().map(full).collect()
}

/// Why a conversation cannot be gone on with.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResumeError {
    /// The first event does not begin a conversation.
    #[error("the conversation's beginning is missing; it can be read, not gone on with")]
    NotBegun,
    /// An event is missing or doubled.
    #[error("the conversation's event {missing} is missing; it can be read, not gone on with")]
    Gap {
        /// The number that should have come.
        missing: u64,
    },
    /// It follows another plan, or another version of it.
    #[error("the conversation follows the plan `{id}`, version {version}; go on with that plan")]
    OtherPlan {
        /// The plan's id.
        id: String,
        /// Its version.
        version: String,
    },
    /// The child reached the end.
    #[error("the conversation is finished; begin a new one")]
    Finished,
}

/// A picture that a child can find and put on a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its id, which no other picture of any pack has; of a group: the group's id.
    pub id: String,
    /// The word under it.
    pub label: String,
    /// The symbol that stands for it; of a picture its own id.
    pub symbol: String,
    /// The pack that it is of, as the credits name it; of a group none.
    pub pack: String,
}

/// Where "Find a picture" looks.
pub trait Pictures: Send + Sync {
    /// The groups, in their fixed order.
    fn groups(&self) -> Vec<Picture>;

    /// The pictures of a group, in their fixed order; none where there is no such group.
    fn group(&self, id: &str) -> Vec<Picture>;

    /// The pictures for what is typed until now, the likeliest first, at most `limit`; the same for the same letters. While
    /// nothing is typed, those that this child uses often.
    fn find(&self, typed: &str, limit: usize) -> Vec<Picture>;

    /// The picture that stands for a symbol of the plan: what the school or the child chose for it, else the symbol itself.
    fn stands_for(&self, symbol: &str) -> String {
        symbol.to_owned()
    }

    /// What must be said about a picture that did not come with the program; none for those that did.
    fn credit(&self, _id: &str) -> Option<PictureUsed> {
        None
    }

    /// At most so many photos of the child's own that show what these symbols of a board show: people, places or things.
    fn photos(&self, _beside: &[&str], _most: usize) -> Vec<Picture> {
        Vec::new()
    }

    /// The photo of the person who is called so; none where there is none.
    fn person(&self, _name: &str) -> Option<String> {
        None
    }
}
