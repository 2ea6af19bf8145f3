//! What the desk is given to show of the vault's keys and of keeping, and what the adult wishes about them.

use std::path::PathBuf;

use uuid::Uuid;

use crate::{
    record::About,
    vault::{Passphrase, Settings},
};

/// How the vault stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum VaultState {
    /// It has no keys yet: nothing can be kept.
    NoKeys,
    /// Conversations can begin; those that were kept are closed.
    #[default]
    Locked,
    /// The passphrase is being tried, or the list is being made.
    Opening,
    /// What was kept can be read.
    Open,
}

/// The vault, as the desk shows it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VaultView {
    /// How it stands.
    pub state: VaultState,
    /// After a wrong passphrase: so many seconds until it can be tried again.
    pub wait: u64,
    /// The keys that open it, the school's first.
    pub keys: Vec<KeyRow>,
    /// Long work that goes on: how far, of how much.
    pub work: Option<(usize, usize)>,
    /// What the school decided about keeping.
    pub settings: Settings,
    /// What the last look at everything found; none before there was one.
    pub checked: Option<Checked>,
}

/// A key in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRow {
    /// Whose it is.
    pub name: String,
    /// Four groups of four.
    pub fingerprint: String,
    /// As text.
    pub public: String,
}

/// What a look at everything found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    /// Conversations.
    pub conversations: usize,
    /// What is damaged, in words.
    pub damaged: Vec<String>,
    /// Files that lie in `set-aside`.
    pub aside: usize,
}

/// What the adult wishes about the vault.
#[derive(Debug, Clone, PartialEq)]
pub enum VaultWish {
    /// Make its key.
    MakeKeys {
        /// The school's word for it.
        name: String,
        /// The new passphrase.
        passphrase: Passphrase,
    },
    /// Open it.
    Unlock(Passphrase),
    /// Close it.
    Lock,
    /// Add a recovery key.
    AddRecovery {
        /// The vault's passphrase.
        passphrase: Passphrase,
        /// Whose key it is.
        name: String,
        /// Which key.
        key: NewKey,
    },
    /// Take a recovery key off the list.
    RemoveRecovery {
        /// The vault's passphrase.
        passphrase: Passphrase,
        /// The key.
        public: String,
    },
    /// A new passphrase.
    ChangePassphrase {
        /// That of today.
        old: Passphrase,
        /// That of tomorrow.
        new: Passphrase,
    },
    /// A new passphrase by a recovery key, where the old one is lost.
    Restore {
        /// The file of the recovery key.
        key: PathBuf,
        /// The new passphrase.
        new: Passphrase,
    },
    /// The school's key into a file.
    ExportKey {
        /// The vault's passphrase.
        passphrase: Passphrase,
        /// Into which new file.
        to: PathBuf,
    },
    /// What the school decided about keeping.
    Settings(Settings),
    /// Look at everything.
    Check,
    /// Move what is damaged out of the way.
    SetAside,
    /// Remove something for ever.
    Forget(Forget),
}

/// A recovery key to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewKey {
    /// One that somebody has: its public text.
    Public(String),
    /// A new one, whose secret half goes into this file.
    File(PathBuf),
}

/// What is removed for ever.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Forget {
    /// One answer.
    Answer(Uuid, About),
    /// What an adult saw: of this conversation, this observation.
    Seen(Uuid, Uuid),
    /// A photo or a voice that an adult added to what was seen: of this conversation, this one.
    Added(Uuid, Uuid),
    /// A conversation.
    Conversation(Uuid),
    /// Every conversation of the child of this name.
    Child(String),
}
