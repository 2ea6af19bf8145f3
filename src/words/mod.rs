//! Languages: words by name, from the Fluent files of `assets/languages/LANGUAGE/`.

mod both;
mod checked;
mod language;
mod limits;
mod list;

pub use both::Both;
pub use checked::set_checked;
pub use language::{Language, WordsError};
pub use list::{LanguageAbout, languages};
