//! The order of pages: what comes next, what came before, which pages this child sees.

use super::{
    Conversation, Picture,
    here::{Here, Layer, Looking, Part},
};
use crate::{
    plan::{Card, FEWEST_CARDS, Kind, Page},
    record::{About, CardPicture, OwnCard, What},
};

impl Conversation {
    pub(super) fn page(&self) -> &Page {
        &self.plan.pages[self.here.page]
    }

    /// The full id of a page: `primary.lessons`.
    pub(super) fn full_id(&self, page: &Page) -> String {
        format!("{}.{}", self.plan.id, page.id)
    }

    /// The full id of the page where the child is.
    pub(super) fn page_id(&self) -> String {
        self.full_id(self.page())
    }

    pub(super) fn page_index(&self, id: &str) -> Option<usize> {
        self.plan.pages.iter().position(|page| self.full_id(page) == id)
    }

    /// About a card of this page, or about the page.
    pub(super) fn about(&self, card: Option<&str>) -> About {
        About { page: self.page_id(), card: card.map(Into::into) }
    }

    /// The cards of a page that this child sees, in the plan's order.
    pub(super) fn cards_of<'a>(&self, page: &'a Page) -> Vec<&'a Card> {
        let id = self.full_id(page);
        let shown = |card: &&Card| !self.kept.left_out.contains(&format!("{id}/{}", card.symbol));
        page.cards().iter().filter(shown).collect()
    }

    /// The lines of a page that tells which are true for this child.
    pub(super) fn lines_of<'a>(&self, page: &'a Page) -> Vec<&'a str> {
        let Kind::Tell { lines, .. } = &page.kind else { return Vec::new() };
        let id = self.full_id(page);
        let told = |line: &&String| !self.kept.left_out.contains(&format!("{id}/{line}"));
        lines.iter().filter(told).map(String::as_str).collect()
    }

    /// This child sees the page.
    fn is_open(&self, page: &Page) -> bool {
        let out = &self.kept.left_out;
        let (all, left) = (page.cards().len(), self.cards_of(page).len());
        let says_nothing = matches!(page.kind, Kind::Tell { .. }) && self.lines_of(page).is_empty();
        matches!(page.kind, Kind::Thanks)
            || !out.contains(&self.full_id(page))
                && !page.topic.as_ref().is_some_and(|topic| out.contains(topic))
                && (left == all || left >= FEWEST_CARDS)
                && !says_nothing
    }

    /// The topics of which at least one page is open.
    pub(super) fn open_topics(&self) -> impl Iterator<Item = &crate::plan::Topic> {
        self.plan.topics.iter().filter(|topic| self.first_of_topic(&topic.id).is_some())
    }

    pub(super) fn first_of_topic(&self, topic: &str) -> Option<usize> {
        self.plan.pages.iter().position(|page| page.topic.as_deref() == Some(topic) && self.is_open(page))
    }

    /// The first page after `from` of the same topic (or without one) that is open; with `from` none: of the plan.
    pub(super) fn page_after(&self, from: Option<usize>, topic: Option<&str>) -> Option<usize> {
        let start = from.map_or(0, |from| from + 1);
        (start..self.plan.pages.len()).find(|&page| self.comes_in_order(page, topic))
    }

    /// It is open, belongs to the topic, and does not come by itself after others.
    fn comes_in_order(&self, page: usize, topic: Option<&str>) -> bool {
        let page = &self.plan.pages[page];
        page.topic.as_deref() == topic && !page.after_each && self.is_open(page)
    }

    fn page_before(&self, from: usize, topic: Option<&str>) -> Option<usize> {
        (0..from).rev().find(|&page| self.comes_in_order(page, topic))
    }

    pub(super) fn first_page(&self) -> usize {
        self.page_after(None, None).unwrap_or(self.plan.pages.len() - 1)
    }

    fn page_of_kind(&self, is: impl Fn(&Kind) -> bool) -> Option<usize> {
        self.plan.pages.iter().position(|page| is(&page.kind) && self.is_open(page))
    }

    fn hub(&self) -> Option<usize> {
        self.page_of_kind(|kind| matches!(kind, Kind::Topics))
    }

    /// Comes to a page.
    pub(super) fn go(&mut self, page: usize) {
        self.here = Here { page, ..Here::default() };
        self.greeting = None;
        self.add_photos();
        self.note_shown();
        self.deal_hand();
        if matches!(self.page().kind, Kind::Talk) {
            self.begin_talking(self.about(None));
        }
    }

    /// The ids of this page's cards in their order: as first shown, or turned by the conversation's number; then the
    /// child's own.
    pub(super) fn order(&self) -> Vec<String> {
        let page = self.page();
        let id = self.page_id();
        let mut cards: Vec<String> = match (&page.kind, self.kept.orders.get(&id)) {
            (_, Some(order)) => order.clone(),
            (Kind::Choose { .. }, None) if self.plan.observed => self.next_sides(page),
            (Kind::Topics, None) => self.open_topics().map(|topic| topic.id.clone()).collect(),
            (Kind::Tell { buttons, .. }, None) => buttons.clone(),
            (kind, None) => {
                let mut cards: Vec<String> = self.cards_of(page).iter().map(|card| card.symbol.clone()).collect();
                let turns = matches!(kind, Kind::Sort { .. } | Kind::Hope { .. } | Kind::Choose { rotate: true, .. });
                if turns && !cards.is_empty() {
                    // "This is me" asks nothing: with it and without it every board begins with the same card.
                    let asks = |page: &&Page| !matches!(page.kind, Kind::Me);
                    let before = self.plan.pages[..self.here.page].iter().filter(asks).count();
                    let by = (self.kept.rotation as usize).wrapping_add(before) % cards.len();
                    cards.rotate_left(by);
                }
                // Before a page was shown, the child's own on it are photos, which stand first.
                self.kept.own_on(&id).map(|own| own.id.clone()).chain(cards).collect()
            }
        };
        for own in self.kept.own_on(&id).filter(|own| !self.kept.answers.was_help(&self.about(Some(&own.id)))) {
            if !cards.contains(&own.id) {
                cards.push(own.id.clone());
            }
        }
        cards
    }

    /// Photos of the child's own come onto a board that has room for them, before it is shown for the first time.
    fn add_photos(&mut self) {
        let (page, id) = (self.page(), self.page_id());
        let Kind::Sort { photos, practice: false, .. } = page.kind else { return };
        if photos == 0 || self.kept.orders.contains_key(&id) {
            return;
        }
        let beside: Vec<&str> = self.cards_of(page).iter().map(|card| card.symbol.as_str()).collect();
        let found = self.pictures.photos(&beside, usize::from(photos));
        for Picture { label, symbol, pack, .. } in found {
            let picture = CardPicture::Symbol(symbol);
            let card = OwnCard { id: self.new_own(), label, picture, pack: Some(pack) };
            self.note(What::CardAdded { page: id.clone(), card });
        }
    }

    /// Goes on from the page where the child is.
    pub(super) fn go_on(&mut self) {
        if self.changing.is_some()
            && let Some(check) = self.page_of_kind(|kind| matches!(kind, Kind::Check))
        {
            return self.return_to_check(check);
        }
        let Some(page) = self.page_onward() else { return };
        if let Some(topic) = self.topic_that_ends()
            && !self.kept.done.contains(&topic)
        {
            self.note(What::TopicDone { topic });
        }
        self.go_at_pace(page);
    }

    /// The topic of which this is the last page.
    fn topic_that_ends(&self) -> Option<String> {
        let topic = self.page().topic.clone()?;
        let goes_on = self.page_of_turns().is_some() || self.page_after(Some(self.here.page), Some(&topic)).is_some();
        (!goes_on).then_some(topic)
    }

    /// The page that comes when the child goes on from this one; none after the last.
    pub(super) fn page_onward(&self) -> Option<usize> {
        let (last, topic) = (self.plan.pages.len() - 1, self.page().topic.as_deref());
        if self.changing.is_some()
            && let Some(check) = self.page_of_kind(|kind| matches!(kind, Kind::Check))
        {
            return Some(check);
        }
        if let Some(page) = self.page_of_turns() {
            return Some(page);
        }
        // Silence is not yes: without a yes to being asked nothing more is asked.
        if topic.is_none() && matches!(self.page().kind, Kind::Agreement) && self.kept.talk != Some(true) {
            return Some(last);
        }
        let after = self.page_after(Some(self.here.page), topic);
        after.or_else(|| topic.map(|_| self.hub().unwrap_or(last)))
    }

    /// The page that "Back" leads to.
    fn page_behind(&self) -> Option<usize> {
        let (here, topic) = (self.here.page, self.page().topic.as_deref());
        if matches!(self.page().kind, Kind::Thanks)
            && self.kept.talk != Some(true)
            && let Some(agreement) = self.page_of_kind(|kind| matches!(kind, Kind::Agreement))
        {
            return Some(agreement);
        }
        if self.page().after_each {
            return self.page_index(&self.kept.page_before);
        }
        self.page_before(here, topic).or_else(|| topic.and_then(|_| self.hub()))
    }

    /// "Back" leads somewhere.
    pub(super) fn can_go_back(&self) -> bool {
        !self.kept.on_break
            && self.kept.ended.is_none()
            && (!self.here.layers.is_empty()
                || self.here.part != Part::First
                || self.line_now().is_some_and(|line| line > 0)
                || self.changing.is_some()
                || self.page_behind().is_some())
    }

    pub(super) fn back(&mut self) {
        if let Some(layer) = self.here.layers.last() {
            return match layer {
                Layer::Find { looking: Looking::Group(_), .. } => self.look_by(Looking::Groups),
                Layer::Talk => self.leave_talk(),
                Layer::Draw(_) => self.leave_drawing(),
                _ => _ = self.here.layers.pop(),
            };
        }
        if self.turn_line(false) {
            return;
        }
        self.here.deal = 0;
        self.here.part = match self.here.part {
            Part::First => return self.back_a_page(),
            Part::Record | Part::Size => Part::First,
            Part::Share => Part::Record,
            Part::Help => Part::Size,
            Part::Again => Part::Help,
            Part::Feature(feature) => self.feature_before(feature),
        };
    }

    fn back_a_page(&mut self) {
        let changing = self.changing.is_some();
        if !changing && self.page_behind().is_none() {
            return;
        }
        match self.page().kind {
            Kind::Talk => self.keep_take(),
            Kind::Draw => self.keep_drawing(),
            _ => {}
        }
        if changing {
            return self.go_on();
        }
        if let Some(page) = self.page_behind() {
            self.go(page);
            if matches!(self.page().kind, Kind::Agreement) && !self.plan.observed {
                self.here.part = Part::Share;
            }
        }
    }

    /// Where a page of several parts is opened again after a stop.
    pub(super) fn unanswered_part(&self) -> Part {
        match self.page().kind {
            Kind::Agreement if self.kept.talk.is_none() || self.plan.observed => Part::First,
            Kind::Agreement if self.kept.record.is_none() => Part::Record,
            Kind::Agreement => Part::Share,
            _ => Part::First,
        }
    }

    /// The stone of this page, and all stones: pages without a topic, each a stone; the topics stand on that of the hub.
    pub(super) fn way(&self) -> super::Way {
        let stones: Vec<usize> = (0..self.plan.pages.len()).filter(|&page| self.comes_in_order(page, None)).collect();
        // Two things stand alone on the screen.
        if self.shows_pair() {
            return super::Way { now: 0, of: 0 };
        }
        let here = if self.page().topic.is_some() { self.hub().unwrap_or(0) } else { self.here.page };
        super::Way { now: stones.iter().position(|&page| page == here).unwrap_or(0), of: stones.len() }
    }
}
