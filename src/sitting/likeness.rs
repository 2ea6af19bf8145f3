//! A child who comes again looks in the symbols as they chose to look the last time.

use crate::{
    record::{Likeness, fold},
    vault::Reader,
};

/// So many of a child's conversations are looked through, the newest first: one may have been stopped before that page.
const LOOKED_THROUGH: usize = 3;

/// How the child of this name chose to look the last time; none where no such child chose. A name is all that a vault knows
/// of a child between two conversations: two children of one name can change it at once, on the page where they see it.
#[must_use]
pub fn last_likeness(reader: &Reader, called: &str) -> Option<Likeness> {
    let found = reader.list().ok()?.conversations;
    let theirs = found.into_iter().rev().filter(|found| found.called == called).take(LOOKED_THROUGH);
    let chosen = |id| fold(&reader.events(id).ok()?.events).ok()?.child.likeness;
    theirs.map(|found| found.id).find_map(chosen)
}
