//! What we ask: a plan of pages, topics, cards and scales, read from RON. Its words stand in the language files, by the
//! message ids that this room gives ([`Text`]).

mod assets;
mod check;
mod load;
mod model;
mod text;

pub use assets::{Assets, NoAssets};
pub use check::{Finding, Weight, check};
#[cfg(any(test, fuzzing))]
pub(crate) use load::plan_of;
pub use load::{PlanError, Source, load, load_file, names};
pub use model::*;
pub use text::{Message, SENTENCE_ENDS, Text, Wording};
