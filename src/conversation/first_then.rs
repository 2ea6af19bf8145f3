//! "First … then …": what the child does now and what comes after it, for whom it is hard not to know. Without a number, and
//! without a clock.

use super::{Conversation, Line, here::Part};
use crate::plan::{Kind, Text};

/// The strip that stands on every screen of a child who likes to know what comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstThen {
    /// "First", with the symbol of what the child does now; it is said with its words.
    pub first: Line,
    /// "Then", likewise of what comes after it.
    pub then: Line,
    /// "Nearly done": nothing is asked any more, but whether it is right.
    pub nearly_done: Option<Line>,
}

impl FirstThen {
    /// All of it in words, for who hears the screen.
    #[must_use]
    pub fn spoken(&self) -> String {
        let lines = [Some(&self.first), Some(&self.then), self.nearly_done.as_ref()];
        lines.into_iter().flatten().map(|line| line.spoken.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl Conversation {
    /// None where this child is shown none, or two things stand alone.
    pub(super) fn first_then(&self) -> Option<FirstThen> {
        if !self.kept.pace.first_then || self.plan.observed {
            return None;
        }
        let (now, next) = self.now_and_next();
        let line = |id: &str, of: Line| Line {
            shown: self.say(id),
            spoken: self.words(&Text::attribute(id, "spoken").with("what", of.spoken)),
            symbol: of.symbol,
        };
        let nearly_done = self.is_nearly_done().then(|| self.line("first-then-nearly", "finished"));
        Some(FirstThen { first: line("first-then-first", now), then: line("first-then-then", next), nearly_done })
    }

    /// What of it is said when a page opens: the page itself was just said.
    pub(super) fn then_opening(&self) -> Vec<String> {
        let begins = self.here.layers.is_empty() && self.here.part == Part::First && self.here.line == 0;
        let said = self.first_then().filter(|_| begins && self.here.deal == 0 && !self.kept.on_break);
        said.map_or_else(Vec::new, |FirstThen { then, nearly_done, .. }| {
            std::iter::once(then).chain(nearly_done).map(|line| line.spoken).collect()
        })
    }

    fn now_and_next(&self) -> (Line, Line) {
        let here = || self.heading_of(self.page());
        if self.is_at_thanks() {
            return (self.thanks_title(), self.line("first-then-finished", "finished"));
        }
        if self.kept.on_break {
            return (self.break_title(), here());
        }
        if self.offers_break() {
            return (self.offer_title(), here());
        }
        (here(), self.what_comes())
    }

    fn what_comes(&self) -> Line {
        if self.chooses_topic() {
            return self.line("first-then-choose", "choose");
        }
        match self.page_to_come() {
            Some(page) if self.break_is_due(page) => self.offer_title(),
            Some(page) => self.heading_of(&self.plan.pages[page]),
            None => self.line("first-then-finished", "finished"),
        }
    }

    /// "A break now?"
    pub(super) fn offer_title(&self) -> Line {
        self.line("offer-break", "break_time")
    }

    /// The page that comes after this one. While a question about the conversation itself is open, the one that comes after yes.
    fn page_to_come(&self) -> Option<usize> {
        if matches!(self.page().kind, Kind::Agreement) && self.kept.talk.is_none() {
            return self.page_after(Some(self.here.page), None);
        }
        self.page_onward()
    }

    /// What comes is for the child to pick, and something is left to pick.
    fn chooses_topic(&self) -> bool {
        matches!(self.page().kind, Kind::Topics)
            && self.changing.is_none()
            && self.open_topics().any(|topic| !self.kept.done.contains(&topic.id))
    }

    /// Only the check and the thank-you are left.
    fn is_nearly_done(&self) -> bool {
        let ends = |page: usize| matches!(self.plan.pages[page].kind, Kind::Check | Kind::Thanks);
        let after = |page: &usize| self.page_after(Some(*page), None);
        self.page().topic.is_none()
            && !self.is_at_thanks()
            && self.kept.talk == Some(true)
            && !self.chooses_topic()
            && std::iter::successors(after(&self.here.page), after).all(ends)
    }
}

/// The strip's words, in the order in which they are seen.
pub(super) fn lines(strip: &FirstThen) -> impl Iterator<Item = &Line> {
    [&strip.first, &strip.then].into_iter().chain(&strip.nearly_done)
}
