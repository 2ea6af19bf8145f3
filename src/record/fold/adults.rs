//! What adults add: marks, notes, what they saw, and answers to the child's questions.

use uuid::Uuid;

use super::Folding;
use crate::record::{
    AdultNote, Answer, Answered, Asked, Became, Heard, Moment, NoteKind, Outcome, PageKind, Question, ToldChild,
    ToldOn, What, Withheld,
};

impl Folding {
    pub(super) fn by_adult(&mut self, what: &What, at: Moment) {
        let note = |kind: &NoteKind, about, adult: &str, text: &str| AdultNote {
            kind: kind.clone(),
            about,
            adult: adult.to_owned(),
            text: text.to_owned(),
            at,
        };
        match what {
            What::SupportMarked { about, support } => {
                if let Some(answer) = self.find(about) {
                    answer.support = Some(support.clone());
                }
            }
            What::Noted { about, adult, text } => {
                self.views.adults.push(note(&NoteKind::Note, about.clone(), adult, text));
            }
            What::NotedAs { kind, adult, text } => self.views.adults.push(note(kind, None, adult, text)),
            What::QuestionAnswered { about, adult, text } => {
                let told = ToldChild { adult: adult.clone(), text: text.clone(), at };
                self.told.insert(about.clone(), told);
            }
            What::HeardAbout { page, adult } => {
                self.views.heard.push(Heard { page: page.clone(), adult: adult.clone(), at });
            }
            What::Withheld { about, adult, why } => {
                self.views.withheld.retain(|held| held.about != *about);
                let (about, adult, why) = (about.clone(), adult.clone(), why.clone());
                self.views.withheld.push(Withheld { about, adult, why, at });
            }
            What::GivenBack { about, .. } => self.views.withheld.retain(|held| held.about != *about),
            What::Observed(observation) => {
                let noticing = &mut self.views.noticing;
                match noticing.iter_mut().find(|old| old.id == observation.id) {
                    Some(old) => old.clone_from(observation),
                    None => noticing.push((**observation).clone()),
                }
            }
            other => self.outcome(other, at),
        }
    }

    /// What people do; of an outcome that nobody agreed nothing can have become.
    fn outcome(&mut self, what: &What, at: Moment) {
        match what {
            What::OutcomeAgreed { id, about, will, who, by, adult } => {
                let words = [will, who, by];
                let old = self.outcome_of(*id).map(|old| {
                    let changed = [&old.will, &old.who, &old.by] != words;
                    let told =
                        old.told.take().map(|told| ToldOn { before_change: told.before_change || changed, ..told });
                    (old.became.take(), told)
                });
                let (became, told) = old.unwrap_or_default();
                let outcome = Outcome {
                    id: *id,
                    about: about.clone(),
                    will: will.clone(),
                    who: who.clone(),
                    by: by.clone(),
                    adult: adult.clone(),
                    at,
                    became,
                    told,
                };
                match self.outcome_of(*id) {
                    Some(old) => *old = outcome,
                    None => self.views.outcomes.push(outcome),
                }
            }
            What::OutcomeBecame { id, how, why, adult } => {
                if let Some(outcome) = self.outcome_of(*id) {
                    let (how, why, adult) = (how.clone(), why.clone(), adult.clone());
                    outcome.became = Some(Became { how, why, adult, at });
                }
            }
            What::OutcomeTold { id, day, adult } => {
                if let Some(outcome) = self.outcome_of(*id) {
                    let (day, adult) = (day.clone(), adult.clone());
                    outcome.told = Some(ToldOn { day, adult, at, before_change: false });
                }
            }
            _ => {}
        }
    }

    fn outcome_of(&mut self, id: Uuid) -> Option<&mut Outcome> {
        self.views.outcomes.iter_mut().find(|outcome| outcome.id == id)
    }

    /// What a child asked on a page that tells is a question and no view; what was chosen on a page of questions is both.
    pub(super) fn part_questions(&mut self) {
        let asked = &self.views.asked;
        let page = |answer: &Answer| asked.iter().find(|asked| asked.page == answer.about.page);
        let tells = |answer: &Answer| page(answer).is_some_and(|asked| asked.kind == PageKind::Tell);
        let is_question = |answer: &Answer| tells(answer) || page(answer).is_some_and(|asked| is_asked(asked, answer));
        let question = |answer: &Answer| Question {
            about: answer.about.clone(),
            asked: answer.asked.clone(),
            card: answer.card.clone(),
            clips: answer.clips.clone(),
            drawings: answer.drawings.clone(),
            told: self.told.get(&answer.about).cloned(),
            at: answer.at,
        };
        let answers = std::mem::take(&mut self.views.answers);
        let questions = answers.iter().filter(|answer| is_question(answer)).map(question).collect();
        let views = answers.into_iter().filter(|answer| !tells(answer)).collect();
        (self.views.questions, self.views.answers) = (questions, views);
    }
}

/// It was chosen on a page of questions; "nothing" asks nothing.
fn is_asked(asked: &Asked, answer: &Answer) -> bool {
    let something = answer.about.card.is_none() || answer.about.card != asked.none;
    let said =
        matches!(answer.given, Some(Answered::Chosen)) || !answer.clips.is_empty() || !answer.drawings.is_empty();
    asked.questions && something && said
}
