//! Languages: words by name, from the Fluent files of `assets/languages/LANGUAGE/`.

mod language;
mod limits;
mod list;

pub use language::{Language, WordsError};
pub use list::{LanguageAbout, languages};
