//! What can go wrong with a script and with an export, in plain words.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use uuid::Uuid;

#[cfg(feature = "pdf")]
use crate::report::pdf::PdfError;
use crate::{
    plan::PlanError,
    record::{FoldError, ReadError},
    report::{docx::DocxError, package::PackageError},
    symbols::{SymbolError, packs::PackError},
    vault::VaultError,
    words::WordsError,
};

/// Why a script cannot be played.
#[derive(Debug, thiserror::Error)]
pub enum PlayError {
    /// The script's file cannot be read.
    #[error("{}: the script cannot be read: {source}. Check its name, and that you may read it.", file.display())]
    ScriptFile {
        /// The file.
        file: PathBuf,
        /// What the machine said.
        source: io::Error,
    },
    /// A line of the script is wrong, or asks for what is not on the screen.
    #[error("{}, line {line}: {what}", file.display())]
    Script {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong, what is there, what to do.
        what: String,
    },
    /// The folder for what comes out cannot be made or read.
    #[error("{}: {source}. Choose another folder with --to.", to.display())]
    Folder {
        /// The folder.
        to: PathBuf,
        /// What the machine said.
        source: io::Error,
    },
    /// Something lies in the folder.
    #[error("{} is not empty. Choose a new or empty folder with --to.", to.display())]
    NotEmpty {
        /// The folder.
        to: PathBuf,
    },
    /// Not everything reached the disk.
    #[error("not everything could be kept in {}: {why}. Mend that, then play the script into a new folder.", to.display())]
    NotKept {
        /// The folder.
        to: PathBuf,
        /// Why.
        why: String,
    },
    /// The machine gives no random numbers.
    #[error("this machine gives no random numbers ({0}), without which nothing can be sealed.")]
    NoLot(String),
    /// The plan.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The language.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// The symbols.
    #[error(transparent)]
    Symbols(#[from] SymbolError),
    /// The packs.
    #[error(transparent)]
    Packs(#[from] PackError),
    /// The vault.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// Package and page.
    #[error(transparent)]
    Export(#[from] ExportError),
}

impl PlayError {
    pub(super) fn script(file: &Path, line: usize, what: impl Into<String>) -> Self {
        Self::Script { file: file.to_owned(), line, what: what.into() }
    }

    /// True where this machine is at fault, false where what was given to the program is.
    #[must_use]
    pub fn is_machine(&self) -> bool {
        match self {
            Self::ScriptFile { source, .. } => !is_missing(source),
            Self::Script { .. } | Self::NotEmpty { .. } | Self::Plan(_) | Self::Words(_) | Self::Symbols(_) => false,
            Self::Folder { source, .. } => !is_no_folder(source),
            Self::NotKept { .. } | Self::NoLot(_) => true,
            Self::Packs(error) => error.is_machine(),
            Self::Vault(error) => error.is_machine(),
            Self::Export(error) => error.is_machine(),
        }
    }
}

/// Why a conversation cannot be exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The vault.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The events are no whole conversation.
    #[error("the conversation cannot be exported: {0}. `my-views vault check` shows what is damaged.")]
    Fold(#[from] FoldError),
    /// A voice that the child kept is not whole.
    #[error(
        "the clip {clip} is not whole: {missing} of its seconds are lost. `my-views vault check` shows what is damaged."
    )]
    Voice {
        /// The clip.
        clip: Uuid,
        /// How many seconds are lost.
        missing: usize,
    },
    /// The package.
    #[error(transparent)]
    Package(#[from] PackageError),
    /// The record cannot be put into text.
    #[error(transparent)]
    Record(#[from] ReadError),
    /// The language of the page.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// The symbols.
    #[error(transparent)]
    Symbols(#[from] SymbolError),
    /// The plan, for its boards on paper.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The packs, for the pictures on the cards.
    #[error(transparent)]
    Packs(#[from] PackError),
    /// The Word document.
    #[error(transparent)]
    Docx(#[from] DocxError),
    /// The PDF.
    #[cfg(feature = "pdf")]
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// This program was built without the typesetter.
    #[cfg(not(feature = "pdf"))]
    #[error("this program was built without PDF. Choose html or docx, or install the whole program.")]
    NoTypesetter,
    /// Somebody broke off; nothing of it is left.
    #[error("the export was stopped; nothing of it is left.")]
    Stopped,
    /// A file cannot be written.
    #[error("{}: {source}. Make room, or choose another folder with --to.", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the machine said.
        source: io::Error,
    },
}

impl ExportError {
    /// True where this machine is at fault, false where what was given to the program is.
    #[must_use]
    pub fn is_machine(&self) -> bool {
        match self {
            Self::Vault(error) => error.is_machine(),
            Self::Package(error) => !error.input_at_fault(),
            Self::File { source, .. } => !is_no_folder(source),
            Self::Docx(_) => true,
            Self::Packs(error) => error.is_machine(),
            #[cfg(feature = "pdf")]
            Self::Pdf(error) => !matches!(error, PdfError::Template { .. }),
            #[cfg(not(feature = "pdf"))]
            Self::NoTypesetter => true,
            Self::Stopped
            | Self::Fold(_)
            | Self::Voice { .. }
            | Self::Record(_)
            | Self::Words(_)
            | Self::Symbols(_)
            | Self::Plan(_) => false,
        }
    }
}

/// The name that was given is that of nothing, or of no text.
fn is_missing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::IsADirectory | ErrorKind::InvalidData
    )
}

/// The name that was given for a folder is that of a file.
fn is_no_folder(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::NotADirectory)
}
