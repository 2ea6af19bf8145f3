//! Languages: words by name, from the Fluent files of `assets/languages/LANGUAGE/`.

mod both;
mod language;
mod limits;
mod list;

pub use both::Both;
pub use language::{Language, WordsError};
pub use list::{LanguageAbout, languages};
