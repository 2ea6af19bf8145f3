//! Break, stop, and the thank-you.

use super::{Action, Body, Conversation, Line, say};
use crate::{
    plan::{Kind, Text},
    record::What,
};

impl Conversation {
    /// A break, from everywhere and at once. A recording that runs is ended by the kiosk and kept.
    pub(super) fn begin_break(&mut self) {
        if !self.kept.on_break {
            self.end_offer();
            self.stop_playing();
            self.note(What::BreakBegun);
        }
    }

    pub(super) fn carry_on(&mut self) {
        if self.kept.on_break {
            self.note(What::BreakEnded);
            self.answer_with_part("break", "back");
        } else {
            self.end_offer();
        }
    }

    pub(super) fn want_help(&mut self) {
        if self.kept.on_break {
            self.note(What::HelpWanted);
        }
    }

    /// Stop, from everywhere; what was said until now is kept.
    pub(super) fn stop_today(&mut self) {
        self.keep_take();
        self.keep_drawing();
        self.drop_what_was_not_agreed();
        self.note(What::SittingEnded { finished: false });
        self.answer_with_part("break", "stop");
    }

    /// After a no to being asked, nothing stays of what was asked before it.
    fn drop_what_was_not_agreed(&mut self) {
        if self.kept.talk == Some(false) {
            self.drop_questions();
        }
    }

    pub(super) fn finish(&mut self) {
        self.drop_what_was_not_agreed();
        self.note(What::SittingEnded { finished: true });
        self.over = true;
    }

    pub(super) fn is_at_thanks(&self) -> bool {
        self.kept.ended.is_some()
            || matches!(self.page().kind, Kind::Thanks) && !self.kept.on_break && self.here.layers.is_empty()
    }

    pub(super) fn break_title(&self) -> Line {
        Line { shown: self.say("break"), spoken: self.say_part("break", "spoken"), symbol: "break_time".into() }
    }

    pub(super) fn break_body(&self) -> Body {
        Body::Break {
            line: say::line(self.say_part("break", "line"), "break_time"),
            carry_on: self.button("carry_on", Action::CarryOn),
            want_help: self.button("want_help", Action::WantHelp),
            stop_today: self.button("stop_today", Action::StopToday),
            help_wanted: self.kept.help_wanted,
            quieter: self.button_with("quieter", "volume", Action::Quieter),
            louder: self.button_with("louder", "volume", Action::Louder),
            loudness: None,
        }
    }

    pub(super) fn thanks_title(&self) -> Line {
        let Some(page) = self.plan.pages.last() else { return self.named_line("thanks", "thank_you") };
        let own = self.page_message(page);
        let text = Text::new(own.as_str()).with("name", self.kept.name.clone());
        let id = if self.wording.words(&text).is_some() { own.as_str() } else { "thanks" };
        self.named_line(id, &page.symbol)
    }

    /// The words of a message of the thank-you: the plan's own, where it has them.
    fn own_thanks(&self, part: &str, day: Option<&str>) -> Option<String> {
        let id = format!("{}-{part}", self.page_message(self.plan.pages.last()?));
        self.wording.words(&match day {
            Some(day) => Text::new(id).with("date", day),
            None => Text::attribute(id, "soon"),
        })
    }

    /// What happens next, each with when.
    pub(super) fn thanks_steps(&self) -> Vec<(Line, Line)> {
        // Who shows and does not tell is told nothing that only words say.
        if self.plan.observed {
            return Vec::new();
        }
        let now = || self.line("thanks-now", "now");
        let saved = || (self.line("thanks-saved", "saved"), now());
        if self.kept.talk == Some(false) {
            return vec![(self.line("thanks-said-no", "no"), now())];
        }
        if self.kept.ended == Some(false) {
            return vec![(self.line("thanks-stopped", "stop_today"), now()), saved()];
        }
        let statements = self.statements();
        let hidden = |said: &super::statements::Said| self.kept.is_private(&said.about);
        let seen = self.kept.share.values().any(|yes| *yes);
        let shared = seen && statements.iter().any(|said| !hidden(said));
        let mut steps = vec![saved()];
        if shared {
            steps.push(self.dated("meeting", self.kept.meeting.as_deref()));
        }
        if !shared || statements.iter().any(hidden) {
            steps.push((self.line("thanks-not-shared", "private"), now()));
        }
        if shared {
            steps.push(self.dated("told", self.kept.told.as_deref()));
        }
        let next = say::line(String::new(), "you_did");
        steps.push((self.line("thanks-next", "you_did"), next));
        steps
    }

    /// A step with its day, or "Soon".
    fn dated(&self, part: &str, day: Option<&str>) -> (Line, Line) {
        let symbol = if part == "told" { "tell" } else { part };
        let when = match day {
            Some(day) => say::line(self.words(&Text::new("date").with("day", day)), "today"),
            None => self.line("thanks-soon", "soon"),
        };
        let own = self.own_thanks(part, day.map(|_| when.shown.as_str()));
        let shared = || self.words(&Text::new(format!("thanks-{part}")).with("date", when.shown.clone()));
        let words = own.unwrap_or_else(shared);
        (say::line(words, symbol), when)
    }

    pub(super) fn thanks_body(&self) -> Body {
        Body::Thanks { steps: self.thanks_steps(), over: self.over }
    }
}
