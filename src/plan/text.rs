//! Words by name: which message of the language files a place in a plan stands for.

use std::{collections::BTreeMap, path::PathBuf};

/// With what a sentence ends, in every language of ours.
pub const SENTENCE_ENDS: [char; 7] = ['.', '?', '!', '…', '؟', '۔', '।'];

/// A message of the language files, with its arguments: `primary-lessons.each { $card }`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    /// The message's id.
    pub id: String,
    /// One of its attributes; none for its value.
    pub attribute: Option<&'static str>,
    /// Arguments by name.
    pub arguments: BTreeMap<&'static str, String>,
}

impl Text {
    /// The value of the message `id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), attribute: None, arguments: BTreeMap::new() }
    }

    /// The attribute `name` of the message `id`.
    pub fn attribute(id: impl Into<String>, name: &'static str) -> Self {
        Self { attribute: Some(name), ..Self::new(id) }
    }

    /// With an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.insert(name, value.into());
        self
    }
}

/// A message of a language file, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// `primary-lessons`, or `primary-lessons.each` for an attribute.
    pub id: String,
    /// The file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
}

/// Something that turns a [`Text`] into words: a language. The room `words` has the real one.
pub trait Wording {
    /// The words, or none where the language has no such message.
    fn words(&self, text: &Text) -> Option<String>;

    /// The language, as a BCP 47 tag.
    fn language(&self) -> &str;

    /// Every message and attribute that the language has, with its place; empty where that is not known.
    fn messages(&self) -> Vec<Message> {
        Vec::new()
    }

    /// The words, or the message's id in brackets, so that a missing text is seen and not passed over.
    fn say(&self, text: &Text) -> String {
        self.words(text).unwrap_or_else(|| format!("[{}]", text.id))
    }
}

impl<W: Wording + ?Sized> Wording for std::sync::Arc<W> {
    fn words(&self, text: &Text) -> Option<String> {
        (**self).words(text)
    }

    fn language(&self) -> &str {
        (**self).language()
    }

    fn messages(&self) -> Vec<Message> {
        (**self).messages()
    }
}
