//! After the end of a script's conversation: what people agree to do, as an adult writes it down at the desk.

use uuid::Uuid;

use super::{Step, performer::Performer};
use crate::record::{Event, Moment, What, fold, record_for_sharing};

impl Performer<'_> {
    /// Keeps what an adult adds after the child has come to the end.
    pub(super) fn afterwards(&mut self, step: &Step) -> Result<(), String> {
        if !self.ended() {
            return Err("this comes after the end of the conversation.".into());
        }
        let views = fold(self.events()).map_err(|error| error.to_string())?;
        let views = record_for_sharing(&views);
        let adult = self.adult();
        let outcome = |will: &str| {
            let found = views.outcomes.iter().rfind(|outcome| outcome.will == will);
            found.map(|outcome| outcome.id).ok_or_else(|| format!("there is no outcome \"{will}\" before this."))
        };
        let what = match step {
            Step::Outcome { said, will, who, by } => {
                let answer = |said: &String| {
                    let found = views.answers.iter().find(|answer| answer.said.as_ref() == Some(said));
                    found.map(|answer| answer.about.clone()).ok_or_else(|| format!("no shared answer says \"{said}\"."))
                };
                let about = said.as_ref().map(answer).transpose()?;
                let (will, who, by) = (will.clone(), who.clone(), by.clone());
                What::OutcomeAgreed { id: Uuid::now_v7(), about, will, who, by, adult }
            }
            Step::Became { will, how, why } => {
                What::OutcomeBecame { id: outcome(will)?, how: how.clone(), why: why.clone(), adult }
            }
            Step::Told { will, day } => What::OutcomeTold { id: outcome(will)?, day: day.clone(), adult },
            _ => return Err("this is no step for afterwards.".into()),
        };
        let number = self.events().len() as u64 + 1;
        self.keep(vec![Event { number, at: Moment::now(), what }]).map_err(|error| error.to_string())
    }
}
