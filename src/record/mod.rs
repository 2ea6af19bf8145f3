//! What was said: the record, its events, and the file format. Serde only.
//!
//! [`MyViews`] is the record of one conversation. It is the fold of that conversation's [`Event`]s and nothing else
//! writes it: replaying the same events gives the same record, to the byte.

mod about;
mod boards;
mod by_adults;
mod event;
mod file;
mod fold;
mod forget;
mod likeness;
mod moment;
mod noticing;
mod open;
mod outcome;
#[cfg(any(test, fuzzing))]
#[cfg_attr(fuzzing, allow(dead_code, reason = "a fuzz target needs the conversation alone"))]
pub(crate) mod sample;
mod sharing;
mod showable;
mod signs;
mod to_adults;
mod views;

pub use about::{About, Agreement, CardPicture, OwnCard};
pub use boards::{BoardCard, BoardPage, BoardTopic};
pub use by_adults::{AdultNote, Heard, ToldChild, Withheld};
pub use event::{Answered, Event, PageShown, Stroke, What};
pub use file::{Opened, ReadError, event_from_ron, event_to_ron, read_json, read_ron, schema, write_json, write_ron};
pub use fold::{FoldError, fold};
pub use forget::{Forgetting, forget, forget_added, forget_seen};
pub use likeness::{ClothColour, HairColour, HairShape, Likeness, SkinColour};
pub use moment::Moment;
#[cfg(test)]
pub(crate) use noticing::seen;
pub use noticing::{AddedLater, HowFirm, MayMean, Observation, Offered, how_firm};
pub use open::{Checked, Device, PageKind, Purpose, Role, Sharing, Source, Support};
pub use outcome::{Became, HowFar, Outcome, ToldOn};
pub use sharing::{clips_and_drawings, record_for_desk, record_for_sharing, seen_media, symbols_used};
pub use showable::showable;
pub use signs::{Again, Clear, HelpGave, HowSoon, NoteKind, OfferedAs, PersonState, Sign, Sure, Towards, Turn};
pub use to_adults::{ToHear, to_hear};
pub use views::*;

#[cfg(test)]
mod asked_tests;
#[cfg(test)]
mod tests;
