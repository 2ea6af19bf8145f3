//! What is kept of a page that comes on screen: its words, its cards and places in their order, as the child saw them.

use super::{Conversation, here::Part};
use crate::{
    plan::Kind,
    record::{CardOnPage, PageKind, PageShown, PlaceOnPage, TopicShown, What},
};

impl Conversation {
    /// The page where the child is came on screen.
    pub(super) fn note_shown(&mut self) {
        let cards = if self.shows_pair() { self.next_sides(self.page()) } else { self.order() };
        let cards = cards.iter().filter_map(|card| self.card_on_page(card)).collect();
        let places = match &self.page().kind {
            Kind::Sort { scale, .. } | Kind::Hope { scale, .. } => self.places_on_page(scale),
            _ => Vec::new(),
        };
        let shown = self.page_shown(None, self.heading().shown, cards, places);
        self.note(What::Shown(shown));
    }

    /// A part of a worry came on screen: its sizes or helps are told apart from the worries.
    pub(super) fn note_part(&mut self) {
        let shown = match self.here.part {
            Part::Size => {
                let places = self.places_on_page("size");
                self.page_shown(Some("size"), self.worry_title().shown, Vec::new(), places)
            }
            Part::Help => {
                let card = |id: &String| {
                    let face = self.help_face(self.page(), id)?;
                    Some(CardOnPage { id: id.clone(), label: face.label, picture: face.picture })
                };
                let cards = self.helps().iter().filter_map(card).collect();
                self.page_shown(Some("help"), self.worry_title().shown, cards, Vec::new())
            }
            _ => return,
        };
        self.note(What::Shown(shown));
    }

    fn page_shown(
        &self,
        part: Option<&str>,
        asked: String,
        cards: Vec<CardOnPage>,
        places: Vec<PlaceOnPage>,
    ) -> PageShown {
        let page = self.page();
        let topic = self.plan.topics.iter().find(|topic| Some(&topic.id) == page.topic.as_ref());
        let topic = topic.map(|topic| TopicShown {
            id: topic.id.clone(),
            label: self.say(&format!("{}-topic-{}", self.plan.id, topic.id)),
            symbol: self.pictures.stands_for(&topic.symbol),
        });
        PageShown {
            page: self.page_id(),
            part: part.map(Into::into),
            kind: kind(&page.kind),
            topic,
            symbol: page.symbol.clone(),
            asked,
            cards,
            places,
            feeds: page.feeds.clone(),
            tell_adult: page.tell_adult,
            questions: page.questions,
            none: page.cards().iter().find(|card| card.none).map(|card| card.symbol.clone()),
        }
    }

    fn card_on_page(&self, id: &str) -> Option<CardOnPage> {
        let face = self.face(self.page(), id)?;
        Some(CardOnPage { id: id.into(), label: face.label, picture: face.picture })
    }

    fn places_on_page(&self, scale: &str) -> Vec<PlaceOnPage> {
        let place = |id: &String| PlaceOnPage { id: id.clone(), label: self.say(&self.place_message(scale, id)) };
        self.places_of(scale).iter().map(|of| place(&of.symbol)).collect()
    }
}

fn kind(kind: &Kind) -> PageKind {
    match kind {
        Kind::Hello { .. } => PageKind::Hello,
        Kind::Agreement => PageKind::Agreement,
        Kind::Topics => PageKind::Topics,
        Kind::Choose { .. } => PageKind::Choose,
        Kind::Sort { practice: true, .. } => PageKind::Practice,
        Kind::Sort { .. } => PageKind::Sort,
        Kind::Worry { .. } => PageKind::Worry,
        Kind::Hope { .. } => PageKind::Hope,
        Kind::Talk => PageKind::Talk,
        Kind::Draw => PageKind::Draw,
        Kind::Tell { .. } => PageKind::Tell,
        Kind::Check => PageKind::Check,
        Kind::Thanks => PageKind::Thanks,
        Kind::Me => PageKind::Me,
    }
}
