//! The child's pace: whether it is shown what comes first and what then, and after how many pages a break is offered. By
//! pages, never by a clock.

use super::{Action, Body, CardShown, Control, Conversation, here::Layer};
use crate::{
    plan::Kind,
    record::What,
    ways::{Breaks, CalmSettings},
};

/// How a child is led from page to page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pace {
    /// Every screen shows what comes first and what then.
    pub first_then: bool,
    /// A break is offered after so many pages; 0: never.
    pub break_every: u32,
}

impl From<CalmSettings> for Pace {
    fn from(calm: CalmSettings) -> Self {
        let break_every = match calm.breaks {
            Breaks::Off => 0,
            Breaks::EveryPage => 1,
            Breaks::EverySecond => 2,
            Breaks::EveryThird => 3,
            Breaks::EveryFifth => 5,
        };
        Self { first_then: calm.first_then, break_every }
    }
}

impl Conversation {
    /// From now on the child is led at this pace.
    pub(super) fn lead(&mut self, pace: Pace) {
        if self.kept.pace != pace {
            self.note(What::Ways {
                one_line: self.kept.one_line,
                real_things: self.kept.real_things,
                first_then: pace.first_then,
                break_every: pace.break_every,
            });
        }
    }

    /// A break is to be offered before this page: the child saw so many since the last one. Never before they agreed to be
    /// asked or before they are asked again, nor where only the thank-you is left, nor while an adult enters what was placed on
    /// paper.
    pub(super) fn break_is_due(&self, next: usize) -> bool {
        let every = self.kept.pace.break_every as usize;
        every > 0
            && self.kept.pages >= every
            && self.kept.talk == Some(true)
            && !self.plan.observed
            && !self.kept.from_paper
            && !matches!(self.plan.pages[next].kind, Kind::Agreement | Kind::Thanks)
    }

    /// Comes to a page, and offers a break before it where one is due.
    pub(super) fn go_at_pace(&mut self, page: usize) {
        let due = self.break_is_due(page);
        if due {
            self.note(What::BreakOffered);
        }
        self.go(page);
        if due {
            self.here.layers.push(Layer::Offer);
        }
    }

    /// "A break now?" is on the screen.
    pub(super) fn offers_break(&self) -> bool {
        matches!(self.here.layers.last(), Some(Layer::Offer))
    }

    /// The offer was taken, or not: the page comes.
    pub(super) fn end_offer(&mut self) {
        self.here.layers.pop_if(|layer| matches!(layer, Layer::Offer));
    }

    /// Two equal cards: a break, or on.
    pub(super) fn offer_body(&self) -> Body {
        let card = |id: &str, control: Control| CardShown { id: id.into(), control, mark: None };
        let cards = vec![
            card("break_time", self.button_with("break_now", "break_time", Action::Break)),
            card("carry_on", self.button("carry_on", Action::CarryOn)),
        ];
        Body::Grid { steps: Vec::new(), cards, more: None }
    }
}
