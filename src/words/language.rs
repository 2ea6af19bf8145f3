//! One language.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::limits::{LONGEST_FILE, too_much};
use crate::{
    plan::{Assets, Message, Text, Wording},
    record::showable,
};

/// Why a language cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// Its name is no language tag.
    #[error("{tag:?} is no language. Write it as en-GB.")]
    Tag {
        /// The name.
        tag: String,
    },
    /// A file or folder cannot be read.
    #[error("{}: the words cannot be read: {cause}. Check that the file is there and that you may read it.", file.display())]
    File {
        /// Which.
        file: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// A file cannot be written.
    #[error("{}: it cannot be written: {cause}. Start My Views once as somebody who may write there, or change the line language-checked in it by hand.", file.display())]
    NotWritten {
        /// Which.
        file: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// The folder has no words.
    #[error("{}: there is no file of words (*.ftl) here. Install My Views again, or choose another language.", folder.display())]
    Empty {
        /// The folder.
        folder: PathBuf,
    },
    /// A file is not written as Fluent is.
    #[error("{}, line {line}: {what}. Mend that line; each message is `name = words`, and what belongs to it is indented.", file.display())]
    Form {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What the reader said.
        what: String,
    },
    /// A message stands twice.
    #[error("{}, line {line}: the message `{id}` stands here a second time. Take one of the two out.", file.display())]
    Twice {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The message.
        id: String,
    },
}

/// The language that says everything.
const FIRST: &str = "en-GB";

/// A language with all its words. It may be used from any thread.
pub struct Language {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    messages: Vec<Message>,
    signs: BTreeSet<char>,
    /// What says a message that this one does not have.
    beneath: Option<Arc<Language>>,
}

impl Language {
    /// The language `tag` (BCP 47, as `en-GB`), from all files `*.ftl` of its folder.
    ///
    /// # Errors
    /// See [`WordsError`]; each names file and line where there is one.
    pub fn open(assets: &Assets, tag: &str) -> Result<Self, WordsError> {
        // Before it becomes a part of a path.
        identifier(tag)?;
        let mut texts = Vec::new();
        for file in files_of(&assets.languages().join(tag))? {
            let unreadable = |cause| WordsError::File { file: file.clone(), cause };
            if fs::metadata(&file).map_err(unreadable)?.len() > LONGEST_FILE {
                return Err(WordsError::Form { file, line: 1, what: "the file is far too long for words".to_owned() });
            }
            let text = fs::read_to_string(&file).map_err(unreadable)?;
            texts.push((file, text));
        }
        Self::of(tag, texts)
    }

    /// As [`Language::open`]; what it does not have, `beneath` says. A child meets a word of another language rather than the
    /// name of a message.
    ///
    /// # Errors
    /// As [`Language::open`].
    pub fn open_over(assets: &Assets, tag: &str, beneath: Arc<Self>) -> Result<Self, WordsError> {
        Ok(Self { beneath: Some(beneath), ..Self::open(assets, tag)? })
    }

    /// The language `tag` over the first one, in which every word is there.
    ///
    /// # Errors
    /// As [`Language::open`].
    pub fn open_whole(assets: &Assets, tag: &str) -> Result<Self, WordsError> {
        if tag == FIRST {
            return Self::open(assets, tag);
        }
        Self::open_over(assets, tag, Arc::new(Self::open(assets, FIRST)?))
    }

    /// The language itself has this message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The language `tag` from the texts of its files, each with the name by which errors tell it.
    ///
    /// # Errors
    /// See [`WordsError`].
    pub(crate) fn of(tag: &str, texts: Vec<(PathBuf, String)>) -> Result<Self, WordsError> {
        let identifier = identifier(tag)?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks that Fluent puts round an argument to isolate its direction of writing would stand as signs in files and
        // be read aloud by some voices.
        bundle.set_use_isolating(false);
        let mut messages: Vec<Message> = Vec::new();
        let mut signs = BTreeSet::new();
        for (file, text) in texts {
            signs.extend(text.lines().filter(|line| !line.starts_with('#')).flat_map(str::chars));
            if let Some((at, what)) = too_much(&text) {
                return Err(WordsError::Form { file, line: line_at(&text, at), what: what.to_owned() });
            }
            let found = messages_of(&file, &text);
            let resource = FluentResource::try_new(text).map_err(|(resource, errors)| {
                let first = errors.into_iter().next();
                let at = first.as_ref().map_or(0, |error| error.pos.start);
                let line = line_at(resource.source(), at);
                let what = first.map_or_else(|| "this is no Fluent".into(), |error| showable(&error.kind.to_string()));
                WordsError::Form { file: file.clone(), line, what }
            })?;
            if let Err(errors) = bundle.add_resource(resource) {
                return Err(twice(file, &found, &messages, errors));
            }
            messages.extend(found);
        }
        Ok(Self { tag: tag.to_owned(), bundle, messages, signs, beneath: None })
    }

    /// Ids of every message, and of every attribute as `message.attribute`.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.iter().map(|message| message.id.as_str())
    }

    /// Every sign that a font must have to show this language: those of its own files.
    #[must_use]
    pub fn signs(&self) -> &BTreeSet<char> {
        &self.signs
    }

    fn own_words(&self, text: &Text) -> Option<String> {
        let message = self.bundle.get_message(&text.id)?;
        let pattern = match text.attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut arguments = FluentArgs::with_capacity(text.arguments.len());
        for (name, value) in &text.arguments {
            // Words such as "Thursday 12 March", made before, are no day any more: they stand as they are.
            if *name == "day"
                && let Ok(date) = value.parse()
            {
                self.day_arguments(date, &mut arguments)?;
            }
            arguments.set(*name, argument(value));
        }
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        // A hole in a sentence is worse than the sentence's name in brackets: that is seen, and the plan's check finds it.
        errors.is_empty().then(|| words.into_owned())
    }

    /// The day's weekday, number and month, for messages such as "Thursday 12 March".
    fn day_arguments(&self, date: Date, arguments: &mut FluentArgs<'_>) -> Option<()> {
        let weekday = self.words(&Text::new(format!("weekday-{}", date.weekday().to_monday_one_offset())))?;
        let month = self.words(&Text::new(format!("month-{}", date.month())))?;
        arguments.set("weekday", weekday);
        arguments.set("number", i64::from(date.day()));
        arguments.set("month", month);
        Some(())
    }
}

impl Wording for Language {
    fn words(&self, text: &Text) -> Option<String> {
        match &self.beneath {
            // Not attribute by attribute: a word of the one is never spoken as in the other.
            Some(beneath) if !self.has(&text.id) => beneath.words(text),
            _ => self.own_words(text),
        }
    }

    fn language(&self) -> &str {
        &self.tag
    }

    fn messages(&self) -> Vec<Message> {
        self.messages.clone()
    }
}

/// A whole number becomes a number, so that "one" and "other" can be told apart; everything else stays as it is written.
fn argument(value: &str) -> FluentValue<'_> {
    match value.parse::<i64>() {
        Ok(number) if number.unsigned_abs() < 1 << 53 && number.to_string() == value => FluentValue::from(number),
        _ => FluentValue::String(Cow::Borrowed(value)),
    }
}

pub(super) fn identifier(tag: &str) -> Result<LanguageIdentifier, WordsError> {
    tag.parse().map_err(|_| WordsError::Tag { tag: tag.to_owned() })
}

pub(super) fn files_of(folder: &Path) -> Result<Vec<PathBuf>, WordsError> {
    let unreadable = |cause| WordsError::File { file: folder.to_owned(), cause };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(WordsError::Empty { folder: folder.to_owned() });
    }
    Ok(files)
}

/// Fluent keeps no places. But whatever continues a message is indented, so a name in the first column begins one, and a
/// full stop and a name after an indentation begin an attribute.
fn messages_of(file: &Path, text: &str) -> Vec<Message> {
    let mut message = String::new();
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let Some((left, _)) = line.split_once('=') else { continue };
        let name = left.trim_end();
        let id = if name.starts_with(|letter: char| letter.is_ascii_alphabetic()) && is_name(name) {
            name.clone_into(&mut message);
            message.clone()
        } else if let Some(attribute) = name.trim_start().strip_prefix('.').filter(|attribute| is_name(attribute)) {
            format!("{message}.{attribute}")
        } else {
            continue;
        };
        found.push(Message { id, file: file.to_owned(), line: index + 1 });
    }
    found
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
}

fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

fn twice(file: PathBuf, found: &[Message], before: &[Message], errors: Vec<FluentError>) -> WordsError {
    let id = match errors.into_iter().next() {
        Some(FluentError::Overriding { id, .. }) => id,
        _ => String::new(),
    };
    // In a file of its own the second place counts; across files, the one in the later file.
    let nth = usize::from(!before.iter().any(|message| message.id == id));
    let line = found.iter().filter(|message| message.id == id).nth(nth).map_or(1, |message| message.line);
    WordsError::Twice { file, line, id: showable(&id) }
}

#[cfg(test)]
mod tests;
