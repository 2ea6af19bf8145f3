//! What can go wrong with a vault, in plain words.

use std::{
    fmt,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use uuid::Uuid;

/// Why the vault, or something in it, cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// No room is left.
    #[error("the disk is full: {} could not be written. Make room, then try again.", .0.display())]
    Full(PathBuf),
    /// The owner of the files is somebody else.
    #[error("no permission for {}. Ask for the right to read and write it, or choose another folder with --home.", .0.display())]
    NoPermission(PathBuf),
    /// The disk takes no writing.
    #[error("{} is on a disk that is read-only. Make it writable, or choose another folder with --home.", .0.display())]
    ReadOnly(PathBuf),
    /// Another program holds the vault.
    #[error("the vault in {} is in use by {holder}. Close that program first, or choose another folder with --home.", .home.display())]
    InUse {
        /// The folder.
        home: PathBuf,
        /// Who holds it, as it said itself.
        holder: String,
    },
    /// Something else is in the folder.
    #[error("{} is not a vault of My Views: {why}. Choose another folder with --home.", .path.display())]
    NotAVault {
        /// The folder.
        path: PathBuf,
        /// How we know.
        why: String,
    },
    /// A newer program made it.
    #[error("the vault in {} has format {format}; this program knows up to {known}. Use a newer My Views.", .path.display())]
    Newer {
        /// The folder.
        path: PathBuf,
        /// Its format.
        format: u32,
        /// The newest format that this program knows.
        known: u32,
    },
    /// The vault has no such conversation.
    #[error("there is no conversation {0} in this vault. `my-views list` shows those that are there.")]
    NoConversation(Uuid),
    /// The conversation has no such clip or drawing.
    #[error("conversation {conversation} has no {what} {id}.")]
    NoSuch {
        /// The conversation.
        conversation: Uuid,
        /// `clip` or `drawing`.
        what: &'static str,
        /// Its id.
        id: Uuid,
    },
    /// The platform names no folder for data.
    #[error("this machine names no folder for a program's data. Choose one with --home.")]
    NoHome,
    /// Anything else that the machine did.
    #[error("{}: {source}. Check the disk, then try again.", .path.display())]
    Machine {
        /// What was being read or written.
        path: PathBuf,
        /// What the machine said.
        source: io::Error,
    },
}

impl VaultError {
    /// What the machine's `error` about `path` means.
    pub(super) fn from_io(path: &Path, error: io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full(path),
            ErrorKind::PermissionDenied => Self::NoPermission(path),
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly(path),
            ErrorKind::NotADirectory => Self::NotAVault { path, why: "a file stands where a folder should be".into() },
            _ => Self::Machine { path, source: error },
        }
    }

    /// True where this machine is at fault, false where what was given to the program is.
    #[must_use]
    pub fn is_machine(&self) -> bool {
        !matches!(self, Self::NotAVault { .. } | Self::Newer { .. } | Self::NoConversation(_) | Self::NoSuch { .. })
    }
}

/// Something in the vault that is not as it was written. Everything else stays readable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// The conversation that it belongs to, where that is known.
    pub conversation: Option<Uuid>,
    /// The file, from the vault's folder on.
    pub file: PathBuf,
    /// What is wrong with it.
    pub harm: Harm,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Harm {
    /// It is not there.
    Missing,
    /// Events from the first to the last of these numbers are not there.
    MissingEvents(u64, u64),
    /// It is there and cannot be understood; why.
    Unreadable(String),
    /// It is not ours.
    Foreign,
    /// Less sound than was recorded, both in milliseconds.
    Short {
        /// What is there.
        there: u64,
        /// What was recorded.
        recorded: u64,
    },
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file.display())?;
        match &self.harm {
            Harm::Missing => write!(f, "it is missing"),
            Harm::MissingEvents(first, last) if first == last => write!(f, "event {first} is missing"),
            Harm::MissingEvents(first, last) => write!(f, "events {first} to {last} are missing"),
            Harm::Unreadable(why) => write!(f, "damaged, or written by a newer program: {why}"),
            Harm::Foreign => write!(f, "this is not a file of My Views"),
            Harm::Short { there, recorded } => {
                write!(f, "{there} ms of sound are there, {recorded} ms were recorded")
            }
        }
    }
}
