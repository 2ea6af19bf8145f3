//! The agreement: may we ask, may we record, who may see. Silence is never yes.

use super::{Action, Body, Conversation, Line, Mark, Step, grid, here::Part, say};
use crate::{
    plan::Text,
    record::{Agreement, CardPicture, Role, Viewer, What},
};

/// The lines of each part, by symbol; a line that the plan's wording has not is left out.
const LINES: [(&str, &[&str]); 2] = [("talk", &["yes", "stop", "skip"]), ("record", &["drawing", "change_my_mind"])];

impl Conversation {
    fn part_message(&self) -> (String, &str) {
        match self.here.part {
            Part::Record => (self.agreement_message("record"), "record_voice"),
            Part::Share => (self.agreement_message("share"), "who_can_see"),
            _ => (self.agreement_message("talk"), &self.page().symbol),
        }
    }

    pub(super) fn agreement_title(&self) -> Line {
        let (message, symbol) = self.part_message();
        self.named_line(&message, symbol)
    }

    /// The lines under the question, also said. An observed plan has no part that says them later.
    pub(super) fn agreement_lines(&self) -> Vec<Line> {
        let name = if self.here.part == Part::Record { "record" } else { "talk" };
        let symbols = LINES.iter().find(|(part, _)| *part == name).map_or(&[][..], |(_, symbols)| symbols);
        let message = self.agreement_message(name);
        let lines = symbols.iter().filter_map(|symbol| self.find_line(&format!("{message}-line-{symbol}"), symbol));
        lines.chain(self.plan.observed.then(|| self.safe_line())).collect()
    }

    fn share_lines(&self) -> (Line, Line) {
        let helper = self.agreement_message("share-line-teaching_assistant");
        (self.line(&helper, "teaching_assistant"), self.safe_line())
    }

    /// "If you are not safe, we will get help."
    fn safe_line(&self) -> Line {
        self.line(&self.agreement_message("safe"), "safe")
    }

    /// What is said when "Who can see what you say?" opens, after the question.
    pub(super) fn share_opening(&self) -> Vec<String> {
        let (helper, safe) = self.share_lines();
        let change = self.find_line(&self.agreement_message("share-line-change_my_mind"), "change_my_mind");
        [Some(helper), change, Some(safe)].into_iter().flatten().map(|line| line.spoken).collect()
    }

    pub(super) fn agree(&mut self, yes: bool) {
        let (message, _) = self.part_message();
        let part = if self.here.part == Part::Record { Agreement::Record } else { Agreement::Talk };
        let refused = part == Agreement::Talk && !yes;
        let asked = self.say(&message);
        self.note(What::Agreed { part, yes: Some(yes), asked });
        self.answer_aloud(self.say_part(&message, if yes { "yes" } else { "no" }));
        if refused && self.plan.observed {
            self.end_pairs();
        } else if refused {
            self.note(What::BreakBegun);
        }
    }

    /// No answer, yes, no, in turn.
    pub(super) fn person(&mut self, id: &str) {
        if self.here.part != Part::Share || !self.here.layers.is_empty() {
            return;
        }
        let Some(viewer) = self.kept.viewers.iter().find(|viewer| viewer.id == id).cloned() else { return };
        let yes = match self.kept.share.get(id) {
            None => Some(true),
            Some(true) => Some(false),
            Some(false) => None,
        };
        let asked = self.about_viewer("each", &viewer);
        let reply = match yes {
            Some(true) => self.about_viewer("yes", &viewer),
            Some(false) => self.about_viewer("no", &viewer),
            None => self.say("mark-unasked"),
        };
        self.note(What::Agreed { part: Agreement::Share(viewer.id), yes, asked });
        self.answer_aloud(reply);
    }

    fn about_viewer(&self, part: &'static str, viewer: &Viewer) -> String {
        let text = Text::attribute(self.agreement_message("share"), part);
        self.words(&text.with("person", self.person_within(viewer)))
    }

    /// A person within a sentence: "My teacher" becomes "your teacher"; a name stays.
    fn person_within(&self, viewer: &Viewer) -> String {
        let role = format!("role-{}", viewer.role.word());
        let by_role = self.wording.words(&Text::new(role.as_str())).is_some_and(|label| label == viewer.name);
        let within = || self.wording.words(&Text::attribute(role, "spoken"));
        by_role.then(within).flatten().unwrap_or_else(|| viewer.name.clone())
    }

    pub(super) fn agreement_body(&self) -> Body {
        let steps = self.agreement_steps();
        let given = if self.here.part == Part::Record { self.kept.record } else { self.kept.talk };
        if self.here.part != Part::Share {
            let mut yes = self.button("yes", Action::Yes);
            let mut no = self.button("no", Action::No);
            (yes.state, no.state) = (say::chosen(given == Some(true)), say::chosen(given == Some(false)));
            return Body::YesNo { steps, lines: self.agreement_lines(), yes, no };
        }
        let people: Vec<_> = self.kept.viewers.iter().map(|viewer| self.person_card(viewer)).collect();
        let (cards, more) = self.dealt(people, grid::SMALL, self.here.deal);
        let (helper, safe) = self.share_lines();
        Body::People { steps, cards, more, helper, safe }
    }

    fn person_card(&self, viewer: &Viewer) -> super::CardShown {
        let symbol = if matches!(viewer.role, Role::Other(_)) { "grown_up" } else { viewer.role.word() };
        let picture = self.pictures.person(&viewer.name).unwrap_or_else(|| self.pictures.stands_for(symbol));
        let (mark, picture) = (self.mark_of(&viewer.id), CardPicture::Symbol(picture));
        let face = say::Face { label: viewer.name.clone(), spoken: self.about_viewer("each", viewer), picture };
        let action = Action::Person(viewer.id.clone());
        super::CardShown { mark: Some(mark), ..say::card_of(&viewer.id, face, action, super::State::Rest) }
    }

    fn mark_of(&self, viewer: &str) -> Mark {
        match self.kept.share.get(viewer) {
            None => Mark::Unasked(self.say("mark-unasked")),
            Some(true) => Mark::Yes(self.say("mark-yes")),
            Some(false) => Mark::No(self.say("mark-no")),
        }
    }

    /// The three parts, with what was answered.
    fn agreement_steps(&self) -> Vec<Step> {
        let answer = |yes: Option<bool>| {
            yes.map(|yes| {
                let (mark, symbol) = if yes { ("mark-yes", "yes") } else { ("mark-no", "no") };
                self.line(mark, symbol)
            })
        };
        let step = |part: Part, name: &str, symbol: &str, answer: Option<Line>, done: bool| Step {
            line: self.line(&self.agreement_message(name), symbol),
            now: self.here.part == part,
            done,
            answer,
            action: None,
        };
        if self.plan.observed {
            return Vec::new();
        }
        let (talk, record) = (self.kept.talk, self.kept.record);
        vec![
            step(Part::First, "talk", &self.page().symbol, answer(talk), talk.is_some()),
            step(Part::Record, "record", "record_voice", answer(record), record.is_some()),
            step(Part::Share, "share", "who_can_see", None, !self.kept.share.is_empty()),
        ]
    }
}
