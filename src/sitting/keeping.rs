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
    vault::{Keeper, Trouble, Vault, VaultError},
};

/// Where a sitting keeps things. Clones keep in the same place.
#[derive(Clone)]
pub enum Keeping {
    /// In the vault.
    Vault {
        /// Reads.
        vault: Vault,
        /// Writes.
        keeper: Keeper,
    },
    /// Practice: the child's own clips can be heard until the sitting is over; nothing reaches the disk.
    Practice(Arc<Mutex<HashMap<Uuid, Sound>>>),
}

impl Keeping {
    /// In this vault.
    ///
    /// # Errors
    /// The machine gives us no thread.
    pub fn in_vault(vault: &Vault) -> Result<Self, VaultError> {
        Ok(Self::Vault { vault: vault.clone(), keeper: Keeper::new(vault)? })
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

    pub(super) fn events(&self, conversation: Uuid) -> Result<Vec<Event>, VaultError> {
        match self {
            Self::Vault { vault, .. } => Ok(vault.events(conversation)?.events),
            Self::Practice(_) => Ok(Vec::new()),
        }
    }

    /// A clip as it can be read back now; none where a second is missing.
    pub(super) fn clip(&self, conversation: Uuid, clip: Uuid) -> Option<Sound> {
        match self {
            Self::Vault { vault, .. } => {
                let sound = vault.clip(conversation, clip).ok()?;
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

    pub(super) fn trouble(&self) -> Option<Trouble> {
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
