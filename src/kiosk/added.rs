//! What an adult adds to a conversation afterwards: notes, marks, what became of it.

use std::time::Duration;

use uuid::Uuid;

use super::{desk_work::Stale, session::Work};
use crate::{
    plan::{Text, Wording},
    record::{Event, Moment, What},
};

/// Adds what an adult did to a conversation. One that stands on the child's screen is put away first: its events have one
/// writer; "Carry on" opens it again. What a child says is never added here.
pub(super) fn add(work: &mut Work, stale: &mut Stale, id: Uuid, what: What) {
    if !what.is_by_adult() {
        return;
    }
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
