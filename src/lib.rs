//! My Views: a kiosk with which a child tells what they like, what worries them and what they hope for.
//!
//! The house, from the top floor down; a room knows only the rooms below it:
//!
//! - [`kiosk`]: the child's screens (Bevy)
//! - [`desk`]: the adult's screens (egui)
//! - [`access`]: ways in: finger, keyboard, screen reader (Bevy)
//! - [`look`]: tokens, themes, fonts (Bevy)
//! - [`sitting`]: a conversation at work: devices, vault and words around it
//! - [`play`]: a scripted conversation through the whole house, without a window
//! - [`report`]: what people open: package, pages
//! - [`sound`]: microphone, loudspeaker, speech
//! - [`symbols`]: pictures: library, search, packs, boards of other programs, drawing to pixels
//! - [`words`]: the languages
//! - [`vault`]: keeping, crash-safe
//! - [`conversation`]: asking and answering: pure, no clock, no files, no threads
//! - [`plan`]: what we ask
//! - [`record`]: what was said: the file format
//! - [`ways`]: what suits one child, and how a press, a gaze or a touch becomes a choice
//! - [`fonts`]: font files of the system
//! - [`glass`]: how large the screen is, in millimetres

pub mod conversation;
pub mod fonts;
pub mod glass;
pub mod plan;
pub mod play;
pub mod record;
pub mod report;
pub mod sitting;
pub mod sound;
pub mod symbols;
pub mod vault;
pub mod ways;
pub mod words;

/// Everything that reads what may come from anywhere, driven with bytes that nobody meant.
#[cfg(any(test, fuzzing))]
pub mod fuzz;

#[cfg(feature = "kiosk")]
pub mod access;
#[cfg(feature = "kiosk")]
pub mod desk;
#[cfg(feature = "kiosk")]
pub mod kiosk;
#[cfg(feature = "kiosk")]
pub mod look;
