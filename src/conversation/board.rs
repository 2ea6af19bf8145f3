//! Boards: cards of a tray are put on the places of a scale, one at a time; each can be moved and left open.

use super::{Action, Board, CardShown, Conversation, Line, PlaceShown, State, say};
use crate::{
    plan::{Kind, Place},
    record::Answered,
};

/// Cards of the tray in sight beside the one in hand.
const IN_SIGHT: usize = 2;

impl Conversation {
    /// The scale of this page, if it is a board.
    fn scale(&self) -> Option<&str> {
        match &self.page().kind {
            Kind::Sort { scale, .. } | Kind::Hope { scale, .. } => Some(scale),
            _ => None,
        }
    }

    /// The places of this page's board; none where it is no board.
    pub(super) fn places(&self) -> &[Place] {
        self.scale().map_or(&[], |scale| self.places_of(scale))
    }

    fn is_board(&self) -> bool {
        self.scale().is_some() && self.here.layers.is_empty()
    }

    fn has_card(&self, card: &str) -> bool {
        self.order().iter().any(|of| of == card)
    }

    /// Cards without an answer, but for the one in hand.
    fn tray(&self) -> Vec<String> {
        let waits = |card: &String| self.given(Some(card)).is_none() && self.here.hand.as_ref() != Some(card);
        self.order().into_iter().filter(waits).collect()
    }

    /// Where a card was put.
    pub(super) fn place_of(&self, card: &str) -> Option<&str> {
        match self.given(Some(card)) {
            Some(Answered::Placed(place)) => Some(place),
            _ => None,
        }
    }

    /// The next card of the tray comes into an empty hand.
    pub(super) fn deal_hand(&mut self) {
        if self.scale().is_some() && self.here.hand.is_none() {
            self.here.hand = self.tray().into_iter().next();
        }
    }

    /// The hand is empty: the next card comes, with its question.
    fn next_card(&mut self, reply: String) {
        self.here.hand = None;
        self.deal_hand();
        let after = match &self.here.hand {
            Some(card) => self.question(card).map(|line| line.spoken),
            None => Some(self.say("reply-all_done")),
        };
        self.answer_aloud([Some(reply), after].into_iter().flatten().collect::<Vec<_>>().join(" "));
    }

    /// A card comes into the hand: from the tray, or from its place, where it stands until it is put elsewhere. Tapped
    /// again it stays there, and the child may talk about it.
    pub(super) fn pick_up(&mut self, card: &str) {
        if !self.is_board() || !self.has_card(card) {
            return;
        }
        let place = self.place_of(card).map(ToOwned::to_owned);
        match place {
            Some(place) if self.here.hand.as_deref() == Some(card) => self.put(None, &place),
            None if self.given(Some(card)).is_some() => {} // Not known or skipped: it is not in sight.
            _ => (self.here.hand, self.here.offered) = (Some(card.into()), None),
        }
    }

    pub(super) fn put(&mut self, card: Option<String>, place: &str) {
        let Some(card) = card.or_else(|| self.here.hand.clone()) else { return };
        if !self.is_board() || !self.has_card(&card) || !self.places().iter().any(|of| of.symbol == place) {
            return;
        }
        let in_hand = self.here.hand.as_deref() == Some(card.as_str());
        let twice = in_hand && self.place_of(&card) == Some(place);
        self.give(Some(&card), Answered::Placed(place.into()));
        self.here.offered = (twice && self.may_talk_about(&card)).then(|| card.clone());
        let said = format!("{}. {}.", self.spoken(&card), self.place_label(place));
        if in_hand {
            self.next_card(said);
        } else {
            self.answer_aloud(said);
        }
    }

    /// A dragged card fell beside every place: a placed one goes home, one of the tray stays in hand.
    pub(super) fn put_back(&mut self, card: &str) {
        if self.is_board() && self.here.hand.as_deref() == Some(card) && self.place_of(card).is_some() {
            self.here.hand = None;
            self.deal_hand();
        }
    }

    /// "I don't know": about the card in hand; with an empty hand the cards that were left open are dealt again.
    pub(super) fn dont_know_card(&mut self) {
        if let Some(card) = self.here.hand.clone() {
            self.give(Some(&card), Answered::DontKnow);
            self.here.offered = None;
            return self.next_card(self.say("reply-dont_know"));
        }
        let open = |card: &String| matches!(self.given(Some(card)), Some(Answered::DontKnow | Answered::Skipped));
        let cards: Vec<String> = self.order().into_iter().filter(open).collect();
        if cards.is_empty() {
            self.give(None, Answered::DontKnow);
            return self.answer_with("reply-dont_know");
        }
        for card in &cards {
            self.take_back(Some(card));
        }
        self.next_card(self.say("reply-dont_know"));
    }

    pub(super) fn skip_card(&mut self) {
        if let Some(card) = self.here.hand.clone() {
            self.give(Some(&card), Answered::Skipped);
            self.here.offered = None;
            self.next_card(self.say("reply-skip"));
        }
    }

    fn spoken(&self, card: &str) -> String {
        self.face(self.page(), card).map(|face| face.spoken).unwrap_or_default()
    }

    fn place_line(&self, place: &str) -> Line {
        self.line(&self.place_message(self.scale().unwrap_or_default(), place), place)
    }

    /// A place of this page's board.
    pub(super) fn placed_line(&self, place: &str) -> Option<Line> {
        self.scale().map(|_| self.place_line(place))
    }

    fn place_label(&self, place: &str) -> String {
        self.place_line(place).shown
    }

    /// The places, said once when the board opens, then the question about the card in hand.
    pub(super) fn board_opening(&self) -> Vec<String> {
        let places: Vec<String> =
            self.places().iter().map(|place| format!("{}.", self.place_label(&place.symbol))).collect();
        let each = self.here.hand.as_ref().and_then(|card| self.question(card)).map(|line| line.spoken);
        std::iter::once(places.join(" ")).filter(|places| !places.is_empty()).chain(each).collect()
    }

    pub(super) fn board_body(&self) -> Board {
        let tray = self.tray();
        let card = |id: &String| self.shown_card(id, Action::PickUp(id.clone()), State::Rest);
        let hand = self.here.hand.as_ref().and_then(card);
        let all_done = hand.is_none().then(|| self.line("reply-all_done", "finished"));
        let unknown = |id: &&String| self.given(Some(id)) == Some(&Answered::DontKnow);
        Board {
            road: matches!(self.page().kind, Kind::Hope { .. }),
            each: self.here.hand.as_ref().and_then(|card| self.question(card)),
            next: tray.iter().take(IN_SIGHT).filter_map(card).collect(),
            waiting: tray.len().saturating_sub(IN_SIGHT),
            places: self.places().iter().map(|place| self.shown_place(place)).collect(),
            unknown: self.order().iter().filter(unknown).count(),
            talk: self.here.offered.as_ref().map(|card| self.button("talk", Action::TalkAbout(Some(card.clone())))),
            hand,
            all_done,
        }
    }

    fn shown_place(&self, place: &Place) -> PlaceShown {
        let id = &place.symbol;
        let stands = |card: &&str| self.place_of(card) == Some(id) && self.here.hand.as_deref() != Some(*card);
        let page = self.page_id();
        let cards: Vec<CardShown> = self
            .answers()
            .on(&page)
            .filter_map(|given| given.about.card.as_deref())
            .filter(stands)
            .filter_map(|card| self.shown_card(card, Action::PickUp(card.into()), State::Rest))
            .collect();
        let action = Action::Put { card: None, place: id.clone() };
        PlaceShown { id: id.clone(), control: say::control(self.place_line(id), action), plate: place.plate, cards }
    }
}
