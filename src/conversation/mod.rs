//! Asking and answering: a pure state machine, without clock, files or threads.
//!
//! [`Conversation::act`] turns an [`Action`] into the [`Event`](crate::record::Event)s that it caused;
//! [`Conversation::screen`] describes what is on screen. Every rule of asking lives here: order, rotation, going back,
//! changing one's mind, stop, skip.

mod action;
mod screen;

pub use action::{Action, Take};
pub use screen::*;
