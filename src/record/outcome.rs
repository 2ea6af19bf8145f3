//! What people do about what a child said, and what became of it: support is reviewed against outcomes, and the child is told
//! (SEND Code of Practice 2015, chapters 6 and 9: assess, plan, do, review).

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use super::{About, Moment, open::open_list, views::is_false};

/// Something that people agreed to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Outcome {
    /// Its id (UUID v7).
    pub id: Uuid,
    /// Which answer it follows from; none: all that the child said.
    pub about: Option<About>,
    /// What will be done.
    pub will: String,
    /// By whom.
    pub who: String,
    /// By when: a day as `2026-05-01`, or words such as "after half-term"; empty where nobody said.
    pub by: String,
    /// The adult who wrote it down.
    pub adult: String,
    /// When it was written down.
    pub at: Moment,
    /// What became of it; none: nobody has said yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub became: Option<Became>,
    /// When the child was told; none: not yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ToldOn>,
}

/// What became of an outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Became {
    /// How far it was done.
    pub how: HowFar,
    /// Why, or what is left to do; may be empty.
    pub why: String,
    /// Who says so.
    pub adult: String,
    /// When it was written down.
    pub at: Moment,
}

/// The child was told of an outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ToldOn {
    /// The day, as `2026-05-01`.
    pub day: String,
    /// Who told the child.
    pub adult: String,
    /// When it was written down.
    pub at: Moment,
    /// The words were put right since: the child heard the earlier ones, and is told again.
    #[serde(default, skip_serializing_if = "is_false")]
    pub before_change: bool,
}

impl Outcome {
    /// Every name of an adult in it.
    pub fn adults_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let became = self.became.iter_mut().map(|became| &mut became.adult);
        let told = self.told.iter_mut().map(|told| &mut told.adult);
        [&mut self.who, &mut self.adult].into_iter().chain(became).chain(told)
    }
}

open_list! {
    /// How far something was done.
    HowFar {
        /// All of it.
        Done = "done",
        /// A part of it.
        Partly = "partly",
        /// Nothing of it.
        NotDone = "not_done",
    }
}

#[cfg(test)]
mod tests {
    use crate::record::{
        What, event_to_ron, fold,
        sample::{self, Script, about},
    };

    #[test]
    fn a_child_who_heard_earlier_words_is_told_again_and_the_earlier_ones_stay_in_the_log() {
        let mut script = Script(sample::conversation());
        let told = |script: &Script| fold(&script.0).unwrap().outcomes[0].told.clone().unwrap();
        let right = |script: &mut Script| {
            script.outcome(1, Some(about("primary.worry", "loud_noise")), "We tell you the day before.", "");
        };
        assert!(!told(&script).before_change);
        right(&mut script);
        assert!(told(&script).before_change, "the child heard the earlier words");
        right(&mut script);
        assert!(told(&script).before_change, "the same words once more change nothing");
        let id = fold(&script.0).unwrap().outcomes[0].id;
        script.add(What::OutcomeTold { id, day: "2026-05-11".to_owned(), adult: "A".to_owned() });
        assert!(!told(&script).before_change, "the child was told again");
        right(&mut script);
        assert!(!told(&script).before_change, "nothing is new");
        let log: String = script.0.iter().map(|event| event_to_ron(event).unwrap()).collect();
        assert!(log.contains("We warn you before the alarm."));
    }
}
