//! Languages: words by name, from the Fluent files of `assets/languages/LANGUAGE/`.

mod language;
mod limits;

pub use language::{Language, WordsError};
