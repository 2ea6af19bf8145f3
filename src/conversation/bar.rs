//! The bar and the other controls that stand on every screen in the same place.

use super::{
    Action, Control, Conversation,
    here::{Layer, Part},
    say,
};
use crate::plan::Kind;

impl Conversation {
    /// Break, don't know, something else, skip, next. A slot may be empty but never means something else.
    pub(super) fn bar(&self) -> [Option<Control>; 5] {
        if self.is_at_thanks() {
            return [None, None, None, None, (!self.over).then(|| self.button("finished", Action::Next))];
        }
        if self.kept.on_break {
            return [None, None, None, None, None];
        }
        let button = |is: bool, id: &str, action: Action| is.then(|| self.button(id, action));
        [
            button(true, "break_time", Action::Break),
            button(self.has_dont_know(), "dont_know", Action::DontKnow),
            button(self.offers_something_else(), "something_else", Action::SomethingElse),
            button(true, "skip", Action::Skip),
            self.next_button(),
        ]
    }

    fn has_dont_know(&self) -> bool {
        self.here.layers.is_empty() && !self.tells() && !self.plan.observed && !matches!(self.page().kind, Kind::Me)
    }

    /// A page that tells has its own button for a question.
    fn offers_something_else(&self) -> bool {
        self.asks_something() && !(self.tells() && self.here.layers.is_empty())
    }

    fn next_button(&self) -> Option<Control> {
        let id = match (self.here.layers.last(), &self.page().kind) {
            (Some(Layer::Else(_) | Layer::Find { .. } | Layer::TakeOut(_) | Layer::Offer), _) => return None,
            (None, Kind::Worry { .. }) if self.here.part == Part::Again => return None,
            (None, Kind::Hello { .. }) => "start",
            (None, Kind::Topics) => "finished",
            _ => "next",
        };
        Some(Control { state: say::ready(self.may_go_on()), ..self.button(id, Action::Next) })
    }

    pub(super) fn back_button(&self) -> Option<Control> {
        self.can_go_back().then(|| self.button("back", Action::Back))
    }

    pub(super) fn hear_button(&self) -> Option<Control> {
        (!self.kept.on_break).then(|| self.button("hear_it", Action::HearIt))
    }

    pub(super) fn dont_understand_button(&self) -> Option<Control> {
        let asks = !self.kept.on_break && !self.is_at_thanks() && !self.plan.observed;
        let symbol = "i_do_not_understand";
        asks.then(|| self.button_with("dont_understand", symbol, Action::DontUnderstand))
    }
}
