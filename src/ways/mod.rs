//! Ways in: what suits one child, and how a press, a gaze or a touch becomes a choice. Pure: no clock, no files, no Bevy.
//!
//! A [`Profile`] is kept with the child. The machines take the time with each thing that happens and never look at a clock,
//! so that a test drives them with any time it likes: [`Scan`] for switches, [`Dwell`] for gaze, [`Touch`] for fingers,
//! [`Filter`] for what comes too soon, [`Measure`] to find a child's speed, [`Chord`] for the adult's keys. None of them ever
//! answers by itself.

mod chord;
mod colours;
mod dwell;
mod file;
mod filter;
mod input;
mod measure;
mod presets;
mod profile;
mod scan;
mod settings;
mod sight;
mod structure;
mod touch;
mod within;

#[cfg(test)]
mod tests;

pub use chord::{Chord, ChordKey};
pub use colours::{OwnColours, SHAPES_CONTRAST, WORDS_CONTRAST, contrast, luminance};
pub use dwell::{Dwell, Gaze, Seen, Spot};
pub use file::{ProfileError, from_ron, to_ron};
pub use filter::Filter;
pub use input::SwitchInput;
pub use measure::{Measure, Proposal, TRIALS};
pub use presets::Preset;
pub use profile::*;
pub use scan::{Highlight, Scan, Switch};
pub use settings::{Group, SETTINGS, Setting, Unit, changes};
pub use sight::{GridSize, GuardSettings, SightSettings, ThemeChoice, WordsPlace};
pub use structure::{Node, Part, Section, structure};
pub use touch::Touch;
pub use within::{OutOfRange, Within};
