//! What an adult adds to a conversation afterwards: notes, marks, what became of it.

use std::time::Duration;

use uuid::Uuid;

use super::{desk_work::Stale, session::Work};
use crate::{
    desk::Wish,
    plan::{Text, Wording},
    record::{Event, Moment, What},
};

/// What an adult adds to a conversation by this wish; none where it adds nothing.
pub(super) fn added(wish: &Wish) -> Option<(Uuid, What)> {
    Some(match wish.clone() {
        Wish::MarkSupport { id, about, support } => (id, What::SupportMarked { about, support }),
        Wish::AddNote { id, about, adult, text } => (id, What::Noted { about, adult, text }),
        Wish::HeardAbout { id, page, adult } => (id, What::HeardAbout { page, adult }),
        Wish::QuestionAnswered { id, about, adult, text } => (id, What::QuestionAnswered { about, adult, text }),
        Wish::Withhold { id, about, adult, why } => (id, What::Withheld { about, adult, why }),
        Wish::GiveBack { id, about, adult } => (id, What::GivenBack { about, adult }),
        Wish::NotePage { id, kind, adult, text } => (id, What::NotedAs { kind, adult, text }),
        Wish::OutcomeAgreed { id, about, will, who, by, adult } => {
            (id, What::OutcomeAgreed { id: Uuid::now_v7(), about, will, who, by, adult })
        }
        Wish::OutcomeBecame { id, outcome, how, why, adult } => {
            (id, What::OutcomeBecame { id: outcome, how, why, adult })
        }
        Wish::OutcomeTold { id, outcome, day, adult } => (id, What::OutcomeTold { id: outcome, day, adult }),
        _ => return None,
    })
}

/// Adds what an adult did to a conversation. One that stands on the child's screen is put away first: its events have one
/// writer; "Carry on" opens it again.
pub(super) fn add(work: &mut Work, stale: &mut Stale, id: Uuid, what: What) {
    work.sitting.take_if(|sitting| sitting.id() == id);
    let (Some(reader), Some(keeping)) = (work.reader(), &work.keeping) else { return };
    if !keeping.settle(Duration::from_secs(2)) {
        return stale.trouble(&work.house.language.say(&Text::new("desk-disk-behind")));
    }
    match reader.events(id) {
        Ok(read) => {
            keeping.event(id, Event { number: read.next, at: Moment::now(), what });
            // The view that follows reads it from the disk.
            if !keeping.settle(Duration::from_secs(2)) {
                stale.trouble(&work.house.language.say(&Text::new("desk-disk-behind")));
            }
        }
        Err(error) => stale.trouble(&error),
    }
}
