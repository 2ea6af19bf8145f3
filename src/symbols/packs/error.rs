//! What can go wrong with packs, in words that say what to do.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use crate::symbols::{picture::PictureError, unpack::showable};

/// A pack cannot be brought in, opened or removed.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// The disk refused.
    #[error("{what} {}: {source}", path.display())]
    Disk {
        /// What was being done.
        what: &'static str,
        /// To which file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It is nothing that pictures are read from.
    #[error(
        "{}: {why}. Give a folder or zip of pictures, the package file of OpenMoji, or boards (.obf, .obz).",
        path.display()
    )]
    NotAPack {
        /// The file or folder.
        path: PathBuf,
        /// What it is, or what is wrong with it.
        why: String,
    },
    /// There is nothing in it that can be shown.
    #[error("{}: no picture in it can be used{}", path.display(), first_of(left_out))]
    Nothing {
        /// The file or folder.
        path: PathBuf,
        /// What was left out, and why.
        left_out: Vec<LeftOut>,
    },
    /// A pack has this name already.
    #[error("a pack `{name}` is there already. Remove it first (my-views symbols remove {name}), or give --name.")]
    There {
        /// The name.
        name: String,
    },
    /// No pack has this name.
    #[error("there is no pack `{name}`. my-views symbols list shows those that are there.")]
    NoSuch {
        /// The name.
        name: String,
    },
    /// A list of a pack, or of choices, cannot be understood.
    #[error("{}, line {line}: {what}. Remove the pack and bring it in again.", file.display())]
    List {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        what: String,
    },
    /// It was stopped on the way.
    #[error("stopped after {done} of {of} pictures. Give the same command again to go on from here.")]
    Stopped {
        /// Pictures read.
        done: usize,
        /// Of so many.
        of: usize,
    },
    /// One picture cannot be used.
    #[error("{}: {why}", path.display())]
    Picture {
        /// The file.
        path: PathBuf,
        /// Why.
        why: PictureError,
    },
    /// The pack has no such picture.
    #[error("there is no picture `{id}` in the packs. my-views symbols search finds the ids of pictures.")]
    Unknown {
        /// The id.
        id: String,
    },
}

impl PackError {
    pub(in crate::symbols) fn disk(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Disk { what, path: path.to_owned(), source }
    }

    pub(in crate::symbols) fn not(path: &Path, why: impl Into<String>) -> Self {
        Self::NotAPack { path: path.to_owned(), why: why.into() }
    }

    /// This machine is at fault, not what was given: the difference between exit codes 3 and 1.
    #[must_use]
    pub fn is_machine(&self) -> bool {
        match self {
            Self::Disk { source, .. } => !matches!(source.kind(), io::ErrorKind::NotFound),
            _ => false,
        }
    }
}

fn first_of(left_out: &[LeftOut]) -> String {
    match left_out {
        [] => ". Give a folder with SVG, PNG, JPEG or WebP files.".to_owned(),
        [first] => format!(": {first}"),
        [first, rest @ ..] => format!(": {first} (and {} more)", rest.len()),
    }
}

/// Something that was not brought in, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The file, picture or board, made safe to show.
    pub what: String,
    /// Why, in plain words, likewise: it may name a part of the file.
    pub why: String,
}

impl LeftOut {
    pub(in crate::symbols) fn new(what: &str, why: impl Into<String>) -> Self {
        Self { what: showable(what), why: showable(&why.into()) }
    }
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.why)
    }
}
