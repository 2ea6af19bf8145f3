//! Where a sitting keeps things: in the vault, or, for practice, nowhere but in memory until it is over.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use uuid::Uuid;

use crate::{
    record::Event,
    sound::{Second, Sound},
    vault::{Keeper, KeptPicture, Opener, Reader, SeenKind, Trouble, Vault, VaultError},
};

/// Where a sitting keeps things. Clones keep in the same place.
#[derive(Clone)]
pub enum Keeping {
    /// In the vault.
    Vault {
        /// Reads what this sitting may read.
        reader: Reader,
        /// Writes.
        keeper: Keeper,
    },
    /// Practice: the child's own clips can be heard until the sitting is over; nothing reaches the disk.
    Practice(Arc<Mutex<HashMap<Uuid, Sound>>>),
}

impl Keeping {
    /// In this vault. Nothing sealed can be read back before [`Keeping::for_sitting`].
    ///
    /// # Errors
    /// The vault has no keys, or the machine gives us no thread.
    pub fn in_vault(vault: &Vault) -> Result<Self, VaultError> {
        Ok(Self::Vault { reader: vault.reader(&Opener::nothing()), keeper: Keeper::new(vault)? })
    }

    /// In the same place, for one sitting: what is kept from here on can be read back with `sitting`.
    #[must_use]
    pub fn for_sitting(&self, sitting: &Opener) -> Self {
        match self {
            Self::Vault { reader, keeper } => {
                Self::Vault { reader: reader.vault().reader(sitting), keeper: keeper.for_sitting(sitting) }
            }
            Self::Practice(clips) => Self::Practice(Arc::clone(clips)),
        }
    }

    /// Nowhere.
    #[must_use]
    pub fn practice() -> Self {
        Self::Practice(Arc::default())
    }

    /// Keeps an event.
    pub fn event(&self, conversation: Uuid, event: Event) {
        if let Self::Vault { keeper, .. } = self {
            keeper.event(conversation, event);
        }
    }

    pub(super) fn second(&self, conversation: Uuid, second: Second) {
        let Second { clip, number, rate, samples } = second;
        match self {
            Self::Vault { keeper, .. } => drop(keeper.second(conversation, clip, number, rate, samples)),
            Self::Practice(clips) => {
                let mut clips = sounds(clips);
                let sound = clips.entry(clip).or_default();
                sound.rate = rate;
                sound.samples.extend(samples);
            }
        }
    }

    pub(super) fn drawing(&self, conversation: Uuid, drawing: Uuid, png: Vec<u8>) {
        if let Self::Vault { keeper, .. } = self {
            keeper.drawing(conversation, drawing, png);
        }
    }

    pub(super) fn seen(&self, conversation: Uuid, kind: SeenKind, file: Uuid, bytes: Vec<u8>) {
        if let Self::Vault { keeper, .. } = self {
            keeper.seen(conversation, kind, file, bytes);
        }
    }

    pub(super) fn picture(&self, conversation: Uuid, picture: &KeptPicture) {
        if let Self::Vault { keeper, .. } = self {
            keeper.picture(conversation, picture);
        }
    }

    /// The vault; none for practice.
    pub(super) fn vault(&self) -> Option<&Vault> {
        match self {
            Self::Vault { reader, .. } => Some(reader.vault()),
            Self::Practice(_) => None,
        }
    }

    /// A clip as it can be read back now; none where a second is missing.
    pub(super) fn clip(&self, conversation: Uuid, clip: Uuid) -> Option<Sound> {
        match self {
            Self::Vault { reader, .. } => {
                let sound = reader.clip(conversation, clip).ok()?;
                sound.missing.is_empty().then_some(Sound { rate: sound.rate, samples: sound.samples })
            }
            Self::Practice(clips) => sounds(clips).get(&clip).cloned(),
        }
    }

    /// Waits until everything handed in is kept.
    #[must_use]
    pub fn settle(&self, timeout: Duration) -> bool {
        match self {
            Self::Vault { keeper, .. } => keeper.settle(timeout),
            Self::Practice(_) => true,
        }
    }

    /// Why nothing can be kept now.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        match self {
            Self::Vault { keeper, .. } => keeper.state().trouble,
            Self::Practice(_) => None,
        }
    }

    pub(super) fn when_changed(&self, call: impl Fn() + Send + Sync + 'static) {
        if let Self::Vault { keeper, .. } = self {
            keeper.set_waker(Box::new(call));
        }
    }
}

fn sounds(clips: &Mutex<HashMap<Uuid, Sound>>) -> MutexGuard<'_, HashMap<Uuid, Sound>> {
    clips.lock().unwrap_or_else(PoisonError::into_inner)
}
