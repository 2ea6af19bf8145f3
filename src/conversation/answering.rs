//! Answers of every kind of page: given, taken back, not known, not understood, skipped; and going on.

use super::{
    Action, Conversation,
    here::{Layer, Part},
    kept::VoiceState,
};
use crate::{
    plan::Kind,
    record::{About, Answered, What},
};

impl Conversation {
    pub(super) fn is_practice(&self) -> bool {
        matches!(self.page().kind, Kind::Sort { practice: true, .. })
    }

    /// The answers of this page: those of practice are kept nowhere.
    pub(super) fn answers(&self) -> &super::answers::Answers {
        if self.is_practice() { &self.practice } else { &self.kept.answers }
    }

    pub(super) fn given(&self, card: Option<&str>) -> Option<&Answered> {
        self.answers().get(&self.about(card)).map(|given| &given.answer)
    }

    /// Keeps an answer, or only tries it on a practice page.
    fn note_answer(&mut self, what: What) {
        if self.is_practice() { self.practice.apply(&what) } else { self.note(what) }
    }

    /// Answers about a card, or about the page. An answer about a card replaces "I don't know" or "Skip" about its page.
    pub(super) fn give(&mut self, card: Option<&str>, answer: Answered) {
        if card.is_some() && self.given(None).is_some() {
            self.take_back(None);
        }
        if self.given(card) == Some(&answer) {
            return;
        }
        let (about, asked) = (self.about(card), self.asked(card));
        let said = self.sentence(self.page(), &about, &answer).unwrap_or_default();
        self.note_answer(What::Answered { about, asked, answer, said });
    }

    /// Takes an answer back, if there is one.
    pub(super) fn take_back(&mut self, card: Option<&str>) {
        if self.given(card).is_some() {
            let about = self.about(card);
            self.note_answer(What::TakenBack { about });
        }
    }

    /// Something was said on this page.
    pub(super) fn has_answer(&self) -> bool {
        let id = self.page_id();
        let voice = |about: &About, kept: bool| about.page == id && kept;
        self.answers().on(&id).next().is_some()
            || self.kept.voices.iter().any(|of| voice(&of.about, of.state == VoiceState::Kept))
            || self.kept.sketches.iter().any(|of| voice(&of.about, !of.is_empty()))
    }

    /// A question page: "I don't know" and "Skip" are answers to it.
    fn is_question(&self) -> bool {
        use Kind::{Choose, Draw, Hello, Hope, Sort, Talk, Topics, Worry};
        match self.page().kind {
            _ if self.plan.observed => false,
            Hello { .. } | Choose { .. } | Hope { .. } | Talk | Draw | Topics => true,
            Sort { practice, .. } => !practice,
            Worry { .. } => self.here.part == Part::First,
            _ => false,
        }
    }

    pub(super) fn dont_know(&mut self) {
        if !self.here.layers.is_empty() || self.plan.observed {
            return;
        }
        match self.page().kind {
            Kind::Thanks | Kind::Tell { .. } | Kind::Me => {}
            Kind::Check => self.next_statement(self.say("reply-dont_know")),
            Kind::Sort { .. } | Kind::Hope { .. } => self.dont_know_card(),
            Kind::Topics => {
                self.give(None, Answered::DontKnow);
                self.answer_with("reply-pick_any");
            }
            _ => {
                if self.is_question() {
                    self.give(None, Answered::DontKnow);
                }
                self.answer_with("reply-dont_know");
            }
        }
    }

    /// The adult is told; the child hears the question again, without a hint.
    pub(super) fn dont_understand(&mut self) {
        let screen = self.screen();
        if screen.dont_understand.is_none() {
            return;
        }
        let hand = self.here.hand.clone().filter(|_| self.here.layers.is_empty());
        if !self.is_practice() && !self.offers_break() {
            let (about, asked) = (self.about(hand.as_deref()), self.asked(hand.as_deref()));
            self.note(What::Answered { about, asked, answer: Answered::NotUnderstood, said: String::new() });
        }
        let question = hand.and_then(|card| self.question(&card)).map_or(screen.title.spoken, |line| line.spoken);
        self.answer_aloud(question);
    }

    pub(super) fn skip(&mut self) {
        match self.here.layers.last() {
            Some(Layer::Talk) => return self.skip_talk(),
            Some(Layer::Draw(_)) => return self.leave_drawing(),
            Some(Layer::Private(_)) => return self.leave_private(),
            Some(_) => {
                self.here.layers.pop();
                return;
            }
            None => {}
        }
        match self.page().kind {
            Kind::Thanks => return,
            Kind::Sort { .. } | Kind::Hope { .. } if self.here.hand.is_some() => return self.skip_card(),
            Kind::Talk => self.drop_take(),
            Kind::Draw => self.keep_drawing(),
            _ => {}
        }
        if self.is_question() && !self.has_answer() {
            self.give(None, Answered::Skipped);
        }
        self.answer_with("reply-skip");
        if matches!(self.page().kind, Kind::Me) { self.leave_page() } else { self.leave_part() }
    }

    /// "Next" may be pressed.
    pub(super) fn may_go_on(&self) -> bool {
        match self.here.layers.last() {
            Some(Layer::Talk) => self.has_take(),
            Some(Layer::Draw(about)) => self.kept.sketch(about).is_some_and(|sketch| !sketch.is_empty()),
            Some(Layer::Private(about)) => self.kept.sharing.contains_key(about),
            Some(_) => false,
            None => match (&self.page().kind, self.here.part) {
                (Kind::Agreement, Part::First) => self.kept.talk.is_some(),
                (Kind::Choose { .. }, _) if self.plan.observed => self.may_leave_pair(),
                (Kind::Agreement, Part::Record) => self.kept.record.is_some(),
                (
                    Kind::Agreement
                    | Kind::Hello { .. }
                    | Kind::Topics
                    | Kind::Tell { .. }
                    | Kind::Check
                    | Kind::Thanks
                    | Kind::Me,
                    _,
                ) => true,
                (Kind::Worry { .. }, Part::Size) => self.worry_given().is_some_and(|given| given.size.is_some()),
                (Kind::Worry { .. }, Part::Help) => self.worry_given().is_some_and(|given| !given.help.is_empty()),
                (Kind::Worry { .. }, Part::Again) => false,
                (Kind::Talk, _) => self.has_take() || self.has_answer(),
                _ => self.has_answer(),
            },
        }
    }

    pub(super) fn next(&mut self) {
        if !self.may_go_on() || self.here.layers.is_empty() && self.turn_line(true) {
            return;
        }
        match self.here.layers.last() {
            Some(Layer::Talk) => self.leave_talk(),
            Some(Layer::Draw(_)) => self.leave_drawing(),
            Some(Layer::Private(_)) => self.leave_private(),
            Some(_) => {}
            None => match self.page().kind {
                Kind::Thanks => self.finish(),
                Kind::Talk => {
                    self.keep_take();
                    self.leave_part();
                }
                Kind::Draw if self.has_strokes() => {
                    self.keep_drawing();
                    self.begin_talking(self.about(None));
                    self.here.layers.push(Layer::Talk);
                }
                _ => self.leave_part(),
            },
        }
    }

    /// Goes on to the next part of this page, or from the page; where the page asks, "Share or private?" comes first.
    pub(super) fn leave_part(&mut self) {
        self.here.deal = 0;
        let worried = self.worry_given().is_some();
        self.here.part = match (&self.page().kind, self.here.part) {
            (Kind::Agreement, Part::First) if !self.plan.observed => Part::Record,
            (Kind::Agreement, Part::Record) => Part::Share,
            (Kind::Worry { .. }, Part::First) if worried => Part::Size,
            (Kind::Worry { .. }, Part::Size) => Part::Help,
            (Kind::Worry { .. }, Part::Help) => Part::Again,
            (Kind::Me, _) => match self.feature_after() {
                Some(part) => part,
                None => return self.leave_page(),
            },
            _ => return self.leave_page(),
        };
        self.note_part();
    }

    fn leave_page(&mut self) {
        if self.page().ask_sharing && !self.statements_on(self.page()).is_empty() {
            self.here.layers.push(Layer::Private(self.about(None)));
        } else {
            self.go_on();
        }
    }

    /// "Yes" and "No".
    pub(super) fn yes_or_no(&mut self, yes: bool) {
        match (self.here.layers.last(), &self.page().kind, self.here.part) {
            (Some(Layer::TakeOut(about)), ..) => {
                let about = about.clone();
                self.here.layers.pop();
                if yes {
                    self.take_out(&about);
                }
            }
            (None, Kind::Agreement, Part::First | Part::Record) => self.agree(yes),
            (None, Kind::Worry { .. }, Part::Again) if yes => {
                self.here.worry = None;
                self.here.part = Part::First;
            }
            (None, Kind::Worry { .. }, Part::Again) => self.leave_page(),
            _ => {}
        }
    }

    /// A card of a grid.
    pub(super) fn card(&mut self, card: &str) {
        match self.here.layers.last() {
            Some(Layer::Find { .. }) => return self.choose_picture(card),
            Some(_) => return,
            None => {}
        }
        match (&self.page().kind, self.here.part) {
            (Kind::Hello { .. }, _) => self.choose(card, true),
            (Kind::Choose { .. }, _) if self.plan.observed => self.tap_thing(card),
            (Kind::Choose { many, .. }, _) => {
                let many = *many;
                self.choose(card, many);
            }
            (Kind::Topics, _) => self.choose_topic(card),
            (Kind::Worry { .. }, Part::First) => self.choose_worry(card),
            (Kind::Worry { .. }, Part::Size) => self.size_worry(card),
            (Kind::Worry { .. }, Part::Help) => self.choose_help(card),
            (Kind::Tell { .. }, _) => self.press_told(card),
            (Kind::Sort { .. } | Kind::Hope { .. }, _) => self.pick_up(card),
            _ => {}
        }
    }

    /// "More" deals the next cards.
    pub(super) fn more(&mut self) {
        let body = self.screen().body;
        if let Some(Layer::Find { deal, .. }) = self.here.layers.last_mut() {
            *deal += 1;
        } else if matches!(&body, super::Body::Check { more: Some(_), .. }) {
            self.more_statements();
        } else if matches!(&body, super::Body::Grid { more: Some(_), .. } | super::Body::People { more: Some(_), .. }) {
            self.here.deal += 1;
        }
    }

    /// An action of "Something else" has no meaning where that is not open.
    pub(super) fn another_way(&mut self, way: &Action) {
        let Some(about) = self.other_about() else { return };
        match way {
            Action::GoTalk => self.other_talk(about),
            Action::GoDraw => self.other_draw(about),
            _ if matches!(self.here.layers.last(), Some(Layer::Find { .. })) => {}
            _ => self.begin_finding(about),
        }
    }
}
