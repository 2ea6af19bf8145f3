//! Grids of cards: hello, choose, topics.

use super::{Action, Body, CardShown, Conversation, Mark, State, grid, here::Layer, say};
use crate::{
    plan::Kind,
    record::{Answered, What},
};

impl Conversation {
    /// "None of these" of this page.
    pub(super) fn is_none_card(&self, card: &str) -> bool {
        self.page().cards().iter().any(|of| of.none && of.symbol == card)
    }

    /// The cards of this page that are chosen now.
    pub(super) fn chosen_cards(&self) -> Vec<String> {
        let page = self.page_id();
        let chosen = self.answers().on(&page).filter(|given| given.answer == Answered::Chosen);
        chosen.filter_map(|given| given.about.card.clone()).collect()
    }

    /// Chooses a card, or chooses it off. "None of these" stands alone.
    pub(super) fn choose(&mut self, card: &str, many: bool) {
        if !self.order().iter().any(|of| of == card) {
            return;
        }
        if self.given(Some(card)) == Some(&Answered::Chosen) {
            return self.take_back(Some(card));
        }
        for other in self.chosen_cards() {
            if !many || self.is_none_card(card) || self.is_none_card(&other) {
                self.take_back(Some(&other));
            }
        }
        self.give(Some(card), Answered::Chosen);
    }

    /// Opens a topic; a card of the child's own is only chosen.
    pub(super) fn choose_topic(&mut self, topic: &str) {
        if self.kept.own_on(&self.page_id()).any(|own| own.id == topic) {
            return self.choose(topic, true);
        }
        let open = self.open_topics().any(|of| of.id == topic);
        if let Some(page) = self.first_of_topic(topic).filter(|_| open) {
            self.note(What::TopicOpened { topic: topic.into() });
            self.go(page);
        }
    }

    /// The grid of this page.
    pub(super) fn grid_body(&self) -> Body {
        let card = |id: &String| {
            let state = say::chosen(self.given(Some(id)) == Some(&Answered::Chosen));
            self.shown_card(id, Action::Card(id.clone()), state)
        };
        let mut cards: Vec<CardShown> = self.order().iter().filter_map(card).collect();
        if matches!(self.page().kind, Kind::Topics) {
            for card in &mut cards {
                card.mark = self.topic_mark(&card.id).or(card.mark.take());
                if self.plan.topics.iter().any(|topic| topic.id == card.id) {
                    // It is opened, not chosen.
                    card.control.state = State::Rest;
                }
            }
        }
        let (cards, more) = self.dealt(cards, grid::LARGE, self.here.deal);
        Body::Grid { steps: Vec::new(), cards, more }
    }

    fn topic_mark(&self, topic: &str) -> Option<Mark> {
        if self.kept.done.contains(topic) {
            return Some(Mark::Done(self.say("mark-done")));
        }
        self.kept.opened.contains(topic).then(|| Mark::Started(self.say("mark-started")))
    }

    /// "Something else" may be pressed, and what comes of it joins this.
    pub(super) fn asks_something(&self) -> bool {
        let talks = matches!(self.here.layers.last(), Some(Layer::Talk));
        (self.here.layers.is_empty() || talks) && self.other_target().is_some()
    }
}
