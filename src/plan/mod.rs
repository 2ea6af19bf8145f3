//! What we ask: a plan of pages, topics, cards and scales, read from RON. Its words stand in the language files, by the
//! message ids that this room gives ([`Text`]).

mod model;
mod text;

pub use model::*;
pub use text::{Text, Wording};
