//! The check: everything is read back, and kept, changed, taken out or made private.

use super::{
    Action, Body, Control, Conversation, Line, Statement, Step, here::Layer, kept::VoiceState, say, statements::Said,
};
use crate::{
    plan::{Kind, Text},
    record::{About, Checked, Sharing, What},
};

/// Cells of statements on one screen; where there are more statements, the last cell is "More".
const CELLS: usize = 4;

impl Conversation {
    fn is_at_check(&self) -> bool {
        matches!(self.page().kind, Kind::Check) && self.here.layers.is_empty()
    }

    /// The statement that is read back now.
    fn current(&self) -> Option<Said> {
        if !self.is_at_check() {
            return None;
        }
        let mut statements = self.statements();
        let last = statements.len().checked_sub(1)?;
        Some(statements.swap_remove(self.here.statement.min(last)))
    }

    pub(super) fn look_at(&mut self, number: usize) {
        if self.is_at_check() && number < self.statements().len() {
            self.here.statement = number;
            self.read_back();
        }
    }

    fn read_back(&mut self) {
        if let Some(said) = self.current() {
            self.answer_aloud(said.words);
        }
    }

    pub(super) fn more_statements(&mut self) {
        let next = (self.check_deal() + 1) * self.at_a_time();
        self.here.statement = if next < self.statements().len() { next } else { 0 };
    }

    /// Statements on one screen.
    fn at_a_time(&self) -> usize {
        if self.statements().len() > CELLS { CELLS - 1 } else { CELLS }
    }

    /// Comes to the next statement. It is read back at once where it is on the same screen.
    pub(super) fn next_statement(&mut self, reply: String) {
        let (before, last) = (self.here.statement, self.statements().len().saturating_sub(1));
        self.here.statement = (before + 1).min(last);
        let each = self.at_a_time();
        let same_screen = before / each == self.here.statement / each;
        let next = self.current().filter(|_| same_screen && before != self.here.statement).map(|said| said.words);
        self.answer_aloud(std::iter::once(reply).chain(next).collect::<Vec<_>>().join(" "));
    }

    pub(super) fn keep_statement(&mut self) {
        if let Some(Said { about, words, .. }) = self.current() {
            self.note(What::ReadBack { about, words, checked: Checked::Kept });
            let reply = self.say_part("check", "kept");
            self.next_statement(reply);
        }
    }

    /// To the page where it was said; "Next" leads back.
    pub(super) fn change_statement(&mut self) {
        let Some(Said { about, words, .. }) = self.current() else { return };
        let Some(page) = self.page_index(&about.page) else { return };
        self.go(page);
        match self.page().kind {
            Kind::Sort { .. } | Kind::Hope { .. } => {
                self.here.hand = about.card.clone().filter(|card| self.place_of(card).is_some());
                self.deal_hand();
            }
            Kind::Worry { .. } => self.here.worry.clone_from(&about.card),
            _ => {}
        }
        self.note(What::ReadBack { about: about.clone(), words, checked: Checked::Changed });
        self.changing = Some(about);
        self.answer_with_part("check", "changed");
    }

    /// Back at the check after a change.
    pub(super) fn return_to_check(&mut self, check: usize) {
        let Some(about) = self.changing.take() else { return };
        self.go(check);
        self.here.statement = self.statements().iter().position(|said| said.about == about).unwrap_or(0);
    }

    pub(super) fn ask_take_out(&mut self) {
        if let Some(said) = self.current() {
            self.here.layers.push(Layer::TakeOut(said.about));
        }
    }

    pub(super) fn take_out(&mut self, about: &About) {
        let said = self.statement_about(about).map(|said| said.words);
        let Some(words) = said.or_else(|| self.is_about_told(about).then(String::new)) else { return };
        self.remove(about.clone(), words);
        self.here.statement = self.here.statement.min(self.statements().len().saturating_sub(1));
        self.answer_with_part("check", "taken-out");
    }

    /// Takes out what was said about this, with its voice.
    pub(super) fn remove(&mut self, about: About, words: String) {
        let clips = self.kept.voices.iter().filter(|of| of.about == about && of.state == VoiceState::Kept);
        for clip in clips.map(|of| of.clip).collect::<Vec<_>>() {
            self.note(What::ClipDropped { clip });
        }
        self.note(What::ReadBack { about, words, checked: Checked::Removed });
    }

    /// Sets with whom it is shared; "Private" of the check page first shows what that means.
    pub(super) fn share(&mut self, sharing: Sharing) {
        if let Some(said) = self.current() {
            if sharing == Sharing::Private {
                self.here.layers.push(Layer::Private(said.about));
            }
            return;
        }
        let Some(Layer::Private(about)) = self.here.layers.last().cloned() else { return };
        match &sharing {
            Sharing::Private => self.answer_with_part("check", "private"),
            Sharing::Meeting => self.answer_with("button-share"),
            Sharing::Other(_) => return,
        }
        if self.kept.sharing.get(&about) != Some(&sharing) {
            self.note(What::SharingSet { about, sharing });
        }
        self.leave_private();
    }

    pub(super) fn leave_private(&mut self) {
        self.here.layers.pop();
        if !matches!(self.page().kind, Kind::Check) {
            self.go_on();
        }
    }

    pub(super) fn private_body(&self, about: &About) -> Body {
        let at_check = matches!(self.page().kind, Kind::Check);
        let said =
            if at_check { self.statement_about(about).into_iter().collect() } else { self.statements_on(self.page()) };
        let (safe, private_line) = self.private_lines();
        let set = self.kept.sharing.get(about);
        let mut share = self.button_with("share", "share_views", Action::Share(Sharing::Meeting));
        let mut private = self.button("private", Action::Share(Sharing::Private));
        share.state = say::chosen(set == Some(&Sharing::Meeting));
        private.state = say::chosen(set == Some(&Sharing::Private));
        Body::Private { about: said.iter().map(Said::line).collect(), line: private_line, safe, share, private }
    }

    /// "If you are not safe, we will get help." and what private means.
    pub(super) fn private_lines(&self) -> (Line, Line) {
        let safe = say::line(self.say_part("private", "safe"), "safe");
        (safe, say::line(self.say_part("private", "line"), "private"))
    }

    pub(super) fn take_out_body(&self) -> Body {
        let (yes, no) = (self.button("yes", Action::Yes), self.button("no", Action::No));
        Body::YesNo { steps: Vec::new(), lines: Vec::new(), yes, no }
    }

    /// "Is this right?", or that there is nothing to check.
    pub(super) fn check_title(&self) -> Line {
        let heading = self.heading();
        if self.statements().is_empty() {
            say::line(self.say_part("check", "nothing"), &heading.symbol)
        } else {
            heading
        }
    }

    pub(super) fn check_opening(&self) -> Option<String> {
        self.current().map(|said| said.words)
    }

    /// Which screen of statements is shown.
    pub(super) fn check_deal(&self) -> usize {
        self.here.statement / self.at_a_time()
    }

    pub(super) fn check_body(&self) -> Body {
        let statements = self.statements();
        let now = self.here.statement.min(statements.len().saturating_sub(1));
        let each = self.at_a_time();
        let from = now / each * each;
        let step = |(number, said): (usize, &Said)| Step {
            line: said.line(),
            answer: self.kept.is_private(&said.about).then(|| self.line("button-private", "private")),
            now: number == now,
            done: self.is_checked(&said.about),
            action: Some(Action::Statement(number)),
        };
        Body::Check {
            statements: statements.iter().enumerate().skip(from).take(each).map(step).collect(),
            more: (statements.len() > CELLS).then(|| self.button("more_cards", Action::More)),
            current: statements.get(now).map(|said| self.shown_statement(said)),
        }
    }

    /// A button in this page's own words: what is kept here is no clip, and the voice was heard before.
    fn check_button(&self, part: &'static str, id: &str, action: Action) -> Control {
        let button = self.button(id, action);
        match self.wording.words(&Text::attribute("check", part)) {
            Some(words) => Control { label: words.clone(), spoken: words, ..button },
            None => button,
        }
    }

    fn shown_statement(&self, said: &Said) -> Statement {
        let mut keep = self.check_button("keep", "keep", Action::Keep);
        keep.state = say::chosen(self.is_checked(&said.about));
        let mut private = self.button("private", Action::Share(Sharing::Private));
        private.state = say::chosen(self.kept.is_private(&said.about));
        Statement {
            line: said.line(),
            pictures: said.pictures.clone(),
            hear: said.clip.map(|clip| self.check_button("hear", "hear_my_voice", Action::HearMyVoice(clip))),
            drawing: said.drawing,
            buttons: [
                keep,
                self.button("change_it", Action::Change),
                self.button("take_out", Action::TakeOut),
                private,
            ],
        }
    }
}
