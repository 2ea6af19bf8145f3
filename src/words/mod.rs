//! Languages: words by name, from the Fluent files of `assets/languages/LANGUAGE/`.

mod language;
mod limits;
mod list;

pub use list::{LanguageAbout, languages};
pub use language::{Language, WordsError};
