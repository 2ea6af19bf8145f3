//! What can go wrong with a vault, in plain words.

use std::{
    fmt,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use uuid::Uuid;

use super::SealError;

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
    #[error("{} is on a disk that is read-only. Copy the folder to this machine's own disk, or choose another one with --home.", .0.display())]
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
        /// `clip`, `drawing`, `photo`, `voice` or `observation`.
        what: &'static str,
        /// Its id.
        id: Uuid,
    },
    /// The conversation has no such answer.
    #[error("conversation {conversation} has no answer about {page}{}.", card.as_ref().map(|card| format!("/{card}")).unwrap_or_default())]
    NoAnswer {
        /// The conversation.
        conversation: Uuid,
        /// The page.
        page: String,
        /// The card on it.
        card: Option<String>,
    },
    /// No conversation is a child's of this name.
    #[error("there is no conversation of a child called {0}. `my-views list` shows those that are there.")]
    NoChild(String),
    /// Something lies in the folder.
    #[error("{} is not empty. Choose a new or empty folder.", .0.display())]
    NotEmpty(PathBuf),
    /// A file is not as it was written.
    #[error("{0}. `my-views vault check` shows everything that is damaged.")]
    Damaged(Damage),
    /// There are no keys yet, so that nothing can be sealed.
    #[error("this vault has no key yet. Open the desk and choose a passphrase, or type `my-views vault new`.")]
    NoKeys,
    /// Keys were made before.
    #[error("the vault in {} has its key already. `my-views vault keys list` shows it.", .0.display())]
    KeysThere(PathBuf),
    /// The passphrase opens nothing here.
    #[error("this passphrase does not open the vault. Look at capital letters and spaces, then try again.")]
    WrongPassphrase,
    /// Both copies of the school's key are damaged.
    #[error(
        "the school's key in {} is damaged, and so is its copy. A recovery key still opens everything: \
         `my-views vault restore --key FILE`. A backup of the folder does too.", .0.display()
    )]
    KeysDamaged(PathBuf),
    /// A file that should hold a key does not.
    #[error("{}: {why}", .path.display())]
    KeyFile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The key in hand is none of this vault's.
    #[error("this key does not open this vault. `my-views vault keys list` shows those that do.")]
    NotAKeyOfThis,
    /// The key is on the list already.
    #[error("the key \"{0}\" is on the list already.")]
    KeyTwice(String),
    /// The list is full.
    #[error("{0} keys are as many as a vault takes. Remove one first.")]
    TooManyKeys(usize),
    /// No recovery key of this name or text is on the list.
    #[error("there is no such recovery key. `my-views vault keys list` shows those that there are.")]
    NoSuchKey,
    /// The folder lies on another machine.
    #[error(
        "{} is on a network drive ({kind}). Two machines could write there at once, so My Views keeps nothing on it. \
         Choose a folder on this machine with --home, and copy the folder to the network as a backup.", .path.display()
    )]
    NetworkDrive {
        /// The folder.
        path: PathBuf,
        /// The kind of file system, as the machine names it.
        kind: String,
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

    /// What kind of fault it is, without a path: for logs, which hold nothing about anybody.
    #[must_use]
    pub fn kind_word(&self) -> &'static str {
        match self {
            Self::Full(_) => "the disk is full",
            Self::NoPermission(_) => "no permission",
            Self::ReadOnly(_) => "the disk is read-only",
            Self::Damaged(_) | Self::KeysDamaged(_) => "something is damaged",
            _ => "the machine refused",
        }
    }

    /// True where this machine is at fault, false where what was given to the program is.
    #[must_use]
    pub fn is_machine(&self) -> bool {
        matches!(
            self,
            Self::Full(_)
                | Self::NoPermission(_)
                | Self::ReadOnly(_)
                | Self::InUse { .. }
                | Self::NetworkDrive { .. }
                | Self::NoHome
                | Self::Machine { .. }
        )
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
    /// Its seal does not open, or is another file's; why.
    Sealed(SealError),
    /// Others on this machine could read or write it.
    Open,
    /// It belongs to another user of this machine.
    OtherOwner,
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
            Harm::Sealed(why) => write!(f, "{why}"),
            Harm::Open => write!(f, "others on this machine could read or write it"),
            Harm::OtherOwner => write!(f, "it belongs to another user of this machine"),
            Harm::Foreign => write!(f, "this is not a file of My Views"),
            Harm::Short { there, recorded } => {
                write!(f, "{there} ms of sound are there, {recorded} ms were recorded")
            }
        }
    }
}
