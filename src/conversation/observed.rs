//! An observed plan: two things are offered, and an adult notes what was seen. Nothing here is ever an answer of the person's.

use super::{Action, Body, Conversation, Line, say};
use crate::{
    plan::{Card, Kind, Page},
    record::{Observation, Offered, OfferedAs, Turn, What},
};

/// What an adult may note something about now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observing {
    /// The page's id, with its plan.
    pub page: String,
    /// Its heading.
    pub asked: String,
    /// The two things, at the left and at the right; none on a page that offers nothing.
    pub things: Option<[Offered; 2]>,
    /// Which turn it is with them.
    pub turn: Turn,
    /// After a note comes "More or finished?".
    pub then_more: bool,
}

impl Conversation {
    /// What an adult may note something about now; none where the plan is not observed, and at the end.
    #[must_use]
    pub fn observing(&self) -> Option<Observing> {
        if !self.plan.observed || self.is_at_thanks() {
            return None;
        }
        let shown_as = if self.offers_real_things() { OfferedAs::Object } else { OfferedAs::Symbol };
        let offered = |card: &String| {
            let face = self.face(self.page(), card)?;
            Some(Offered { card: card.clone(), label: face.label, shown_as: shown_as.clone() })
        };
        let things = match &self.order()[..] {
            [left, right] if matches!(self.page().kind, Kind::Choose { .. }) => offered(left).zip(offered(right)),
            _ => None,
        };
        let turn = match self.kept.times.get(&self.page_id()) {
            None | Some(0 | 1) => Turn::First,
            Some(2) => Turn::Second,
            Some(_) => Turn::Third,
        };
        let (page, asked) = (self.page_id(), self.heading().shown);
        let then_more = self.is_pair() && self.plan.pages.iter().any(|page| page.after_each);
        Some(Observing { page, asked, things: things.map(<[Offered; 2]>::from), turn, then_more })
    }

    /// The screen stays empty, as the adult shows the things themselves; "More or finished?" is always on it.
    fn offers_real_things(&self) -> bool {
        self.kept.real_things && !self.page().after_each
    }

    /// An adult noted what was seen. After a pair comes "More or finished?".
    pub(super) fn observed(&mut self, observation: Box<Observation>) {
        let known = self.plan.observed && self.page_index(&observation.page).is_some();
        if !known || observation.adult.trim().is_empty() {
            return;
        }
        let of_this_pair = observation.page == self.page_id() && self.is_pair();
        self.note(What::Observed(observation));
        if of_this_pair && self.kept.ended.is_none() {
            self.go_on();
        }
    }

    fn is_pair(&self) -> bool {
        matches!(self.page().kind, Kind::Choose { .. }) && !self.page().after_each && self.here.layers.is_empty()
    }

    /// The person has had enough: the thank-you comes, from everywhere.
    pub(super) fn end_pairs(&mut self) {
        if !self.plan.observed || self.kept.ended.is_some() {
            return;
        }
        if self.kept.on_break {
            self.note(What::BreakEnded);
        }
        self.go(self.plan.pages.len() - 1);
    }

    /// A tap on a thing says its name. On "More or finished?" it also says where "Next" leads.
    pub(super) fn tap_thing(&mut self, card: &str) {
        if !self.order().iter().any(|of| of == card) {
            return;
        }
        if self.page().after_each {
            self.here.picked = Some(card.to_owned());
        }
        let name = self.name_of(card);
        self.answer_aloud(name);
    }

    /// "Next" leads on: from a pair always, from "More or finished?" once one of the two was picked.
    pub(super) fn may_leave_pair(&self) -> bool {
        !self.page().after_each || self.here.picked.is_some()
    }

    /// Where an observed plan goes on out of its order: to "More or finished?" after a pair about which something was noted,
    /// and from there to the same pair again, or to the next.
    pub(super) fn page_of_turns(&self) -> Option<usize> {
        if !self.plan.observed {
            return None;
        }
        if self.page().after_each {
            let pair = self.page_index(&self.kept.page_before)?;
            let more = self.page().cards().first().map(|card| card.symbol.as_str());
            let again = self.here.picked.is_some() && self.here.picked.as_deref() == more;
            return if again {
                Some(pair)
            } else {
                self.page_after(Some(pair), self.plan.pages[pair].topic.as_deref())
            };
        }
        let noted = self.is_pair() && self.kept.noted.contains(&self.page_id());
        self.plan.pages.iter().position(|page| page.after_each && noted)
    }

    /// The two sides as they will stand when the page is shown next: swapped at every time.
    pub(super) fn next_sides(&self, page: &Page) -> Vec<String> {
        let mut cards: Vec<String> = self.cards_of(page).iter().map(|card| card.symbol.clone()).collect();
        let times = self.kept.times.get(&self.full_id(page)).copied().unwrap_or(0);
        let place = self.plan.pages.iter().position(|of| of.id == page.id).unwrap_or(0);
        if !cards.is_empty() {
            let by = (self.kept.rotation as usize).wrapping_add(place).wrapping_add(times) % cards.len();
            cards.rotate_left(by);
        }
        cards
    }

    pub(super) fn pair_body(&self) -> Body {
        let shown = |card: &String| {
            let state = say::chosen(self.here.picked.as_ref() == Some(card));
            self.shown_card(card, Action::Card(card.clone()), state)
        };
        match &self.order()[..] {
            [left, right] => match (shown(left), shown(right)) {
                (Some(left), Some(right)) => Body::Pair { left, right, empty: self.offers_real_things() },
                _ => self.grid_body(),
            },
            _ => self.grid_body(),
        }
    }

    /// The heading of a pair, without a picture, as it could be one of the two; said are their names, left then right, each
    /// once.
    pub(super) fn pair_heading(&self, heading: Line) -> Line {
        let names: Vec<String> = self.order().iter().map(|card| self.name_of(card)).collect();
        Line { spoken: names.join(" "), symbol: String::new(), ..heading }
    }

    /// "On your own."
    fn name_of(&self, card: &str) -> String {
        let spoken = self.face(self.page(), card).map(|face| face.spoken).unwrap_or_default();
        let mut letters = spoken.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        format!("{first}{}.", letters.as_str())
    }

    /// Who is meant by a card of a person: the first card the first of those who are here, and so on.
    pub(super) fn person_on(&self, page: &Page, card: &str) -> Option<&str> {
        let place = page.cards().iter().position(|of: &Card| of.symbol == card)?;
        self.kept.with.get(place).map(String::as_str)
    }

    /// A pair stands on the screen, or "More or finished?".
    pub(super) fn shows_pair(&self) -> bool {
        self.plan.observed && matches!(self.page().kind, Kind::Choose { .. }) && self.here.layers.is_empty()
    }
}
