//! "Something else": my answer is not here. Talk, draw or find a picture; what comes of it joins the page.

use super::{
    Action, Body, CardShown, Conversation,
    here::{Layer, Part},
};
use crate::{
    plan::Kind,
    record::{About, CardPicture, OwnCard, What},
};

const OWN: &str = "own-";

impl Conversation {
    /// What "Something else" would be about here; none where there is none.
    pub(super) fn other_target(&self) -> Option<About> {
        if let Some(Layer::Talk) = self.here.layers.last() {
            let about = self.here.talking.as_ref()?.about.clone();
            return about.card.as_deref().is_none_or(|card| self.face(self.page(), card).is_some()).then_some(about);
        }
        match (&self.page().kind, self.here.part) {
            _ if self.plan.observed => None,
            (Kind::Worry { .. }, Part::Size) => Some(self.about(self.here.worry.as_deref())),
            (Kind::Worry { .. }, Part::First | Part::Help)
            | (
                Kind::Hello { .. }
                | Kind::Choose { .. }
                | Kind::Topics
                | Kind::Hope { .. }
                | Kind::Tell { .. }
                | Kind::Sort { practice: false, .. },
                _,
            ) => Some(self.about(Some(&self.new_own()))),
            (Kind::Talk | Kind::Draw, _) => Some(self.about(None)),
            _ => None,
        }
    }

    /// What an open "Something else", or a talk page without a microphone, is about.
    pub(super) fn other_about(&self) -> Option<About> {
        match self.here.layers.last() {
            Some(Layer::Else(about) | Layer::Find { about, .. }) => Some(about.clone()),
            _ if self.is_at_talk() => {
                self.talk_body().filter(|talk| !talk.other_ways.is_empty())?;
                self.here.talking.as_ref().map(|talking| talking.about.clone())
            }
            _ => None,
        }
    }

    pub(super) fn something_else(&mut self) {
        if self.asks_something()
            && let Some(about) = self.other_target()
        {
            self.here.layers.push(Layer::Else(about));
            self.answer_with("reply-something_else");
        }
    }

    /// An id for the next card of the child's own.
    pub(super) fn new_own(&self) -> String {
        let kept = &self.kept;
        let cards = kept.own.iter().map(|(_, own)| own.id.as_str());
        let voices = kept.voices.iter().filter_map(|voice| voice.about.card.as_deref());
        let sketches = kept.sketches.iter().filter_map(|sketch| sketch.about.card.as_deref());
        let ids = cards.chain(voices).chain(sketches);
        let last = ids.filter_map(|id| id.strip_prefix(OWN)?.parse::<u32>().ok()).max().unwrap_or(0);
        format!("{OWN}{}", last + 1)
    }

    /// The card of the child's own that a picture found for this becomes.
    pub(super) fn free_card(&self, about: &About) -> String {
        let is_new = |card: &&String| card.starts_with(OWN) && self.face(self.page(), card).is_none();
        about.card.as_ref().filter(is_new).cloned().unwrap_or_else(|| self.new_own())
    }

    /// The thing that was said, drawn or found becomes a card, if it is about a new card of the child's own. `pack` is that
    /// of a picture that was found.
    pub(super) fn add_own(&mut self, about: &About, label: String, picture: CardPicture, pack: Option<String>) {
        let Some(id) = about.card.clone().filter(|card| card.starts_with(OWN)) else { return };
        if self.kept.own.iter().any(|(_, own)| own.id == id) {
            return;
        }
        let here = about.page == self.page_id();
        self.note(What::CardAdded { page: about.page.clone(), card: OwnCard { id: id.clone(), label, picture, pack } });
        if here {
            self.join(id);
        }
    }

    /// A new card of the child's own comes into the hand, or is chosen.
    fn join(&mut self, id: String) {
        match (&self.page().kind, self.here.part) {
            (Kind::Sort { .. } | Kind::Hope { .. }, _) => (self.here.hand, self.here.offered) = (Some(id), None),
            (Kind::Worry { .. }, Part::First) => self.choose_worry(&id),
            (Kind::Worry { .. }, Part::Help) => self.note_help(&id),
            (Kind::Choose { many, .. }, _) => {
                let many = *many;
                self.choose(&id, many);
            }
            (Kind::Tell { .. }, _) => {
                self.choose(&id, true);
                self.answer_with("reply-question");
            }
            _ => self.choose(&id, true),
        }
    }

    pub(super) fn other_talk(&mut self, about: About) {
        self.stop_finding();
        let talks = matches!(self.here.layers.last(), Some(Layer::Else(_)));
        if !talks {
            return; // The talk page itself.
        }
        self.here.layers.pop();
        if !self.is_at_talk() {
            self.begin_talking(about);
            self.here.layers.push(Layer::Talk);
        }
    }

    pub(super) fn other_draw(&mut self, about: About) {
        self.stop_finding();
        self.here.canvas = None;
        if matches!(self.page().kind, Kind::Draw) && self.here.layers.len() == 1 {
            self.here.layers.pop();
        } else {
            self.here.layers.push(Layer::Draw(about));
        }
    }

    /// Another way is taken from "Find a picture".
    fn stop_finding(&mut self) {
        self.here.layers.pop_if(|layer| matches!(layer, Layer::Find { .. }));
    }

    /// Closes "Something else" once something came of it.
    pub(super) fn close_other(&mut self) {
        while matches!(self.here.layers.last(), Some(Layer::Else(_) | Layer::Find { .. })) {
            self.here.layers.pop();
        }
    }

    pub(super) fn else_body(&self) -> Body {
        let ways = [("talk", Action::GoTalk), ("draw_it", Action::GoDraw), ("find_picture", Action::GoFind)];
        let card =
            |(id, action): (&str, Action)| CardShown { id: id.into(), control: self.button(id, action), mark: None };
        Body::Grid { steps: Vec::new(), cards: ways.map(card).into(), more: None }
    }
}
