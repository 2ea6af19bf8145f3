//! What was said: the record, its events, and the file format. Serde only.
//!
//! [`MyViews`] is the record of one conversation. It is the fold of that conversation's [`Event`]s and nothing else
//! writes it: replaying the same events gives the same record, to the byte.

mod event;
mod moment;
mod open;
mod views;

pub use event::{About, Agreement, Answered, CardPicture, Event, OwnCard, PageShown, Stroke, What};
pub use moment::Moment;
pub use open::{Checked, Device, Purpose, Role, Sharing, Source, Support};
pub use views::*;
