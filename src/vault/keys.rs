//! The keys of a vault: made at the first start, opened by the passphrase, changed by whoever knows it.
//!
//! Two files tell of them, each with a number that grows with every change, and each written twice, since on these two
//! everything else rests:
//!
//! - `recipients-NNNNNN.txt`: the public keys, in the clear, so that a child can begin without an adult's passphrase;
//! - `school-NNNNNN.age`: the school's secret key, sealed by the passphrase, and under the same seal once more the list of
//!   public keys: a list that somebody else changed is told apart from ours.
//!
//! A change that fails halfway leaves a vault that opens with the old passphrase or the new one; calling again finishes it.

use std::{path::Path, sync::Arc};

use zeroize::Zeroizing;

use super::{
    Disk, Opener, Passphrase, RealDisk, Vault, VaultError,
    keyfile::{School, identity_file},
    opener::apart,
    reseal::files_below,
    ring::{KeyRing, MOST_KEYS, PublicKey},
    store::SEALED,
};

/// The work factor of `scrypt`, log2 N (with r = 8, p = 1): 128 MiB and about half a second on a school's PC. It is the least
/// that OWASP's Password Storage Cheat Sheet names for scrypt, and fixed: a slow tablet must open what a fast one wrote.
pub const WORK_FACTOR: u8 = 17;

/// What opening the vault with the passphrase gave.
#[derive(Debug, Clone)]
pub struct Unlocked {
    /// Opens everything.
    pub opener: Opener,
    /// The list of public keys in the clear was not the one that was sealed: it was lost, damaged, or changed by somebody else.
    /// It has been put back. Names of keys that were there and are not ours.
    pub put_back: Option<Vec<String>>,
}

impl Vault {
    /// The keys for which this vault is sealed; none before [`Vault::make_keys`], or where the list is damaged: then
    /// [`Vault::unlock`] puts it back.
    #[must_use]
    pub fn keys(&self) -> Option<Arc<KeyRing>> {
        self.ring().read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Makes the school's key and seals it with the passphrase. `name` is the school's word for it.
    ///
    /// # Errors
    /// There are keys already, or the machine refuses.
    pub fn make_keys(&self, disk: &mut dyn Disk, name: &str, passphrase: &Passphrase) -> Result<Opener, VaultError> {
        self.make_keys_with(disk, name, passphrase, WORK_FACTOR)
    }

    /// As [`Vault::make_keys`], with another work factor: for tests, which need no strong one.
    ///
    /// # Errors
    /// As [`Vault::make_keys`].
    pub fn make_keys_with(
        &self,
        disk: &mut dyn Disk,
        name: &str,
        passphrase: &Passphrase,
        factor: u8,
    ) -> Result<Opener, VaultError> {
        if self.has_keys() {
            if !self.was_cut_off() {
                return Err(VaultError::KeysThere(self.folder().to_owned()));
            }
            self.remove_keys(disk)?;
        }
        let opener = apart(Opener::generate);
        let ring = KeyRing { generation: 1, school: own_key(name, &opener)?, recovery: Vec::new() };
        let made = self.write_keys(disk, &School { opener: opener.clone(), ring }, passphrase, factor);
        if let Err(error) = made {
            // Whoever was told that there are no keys must not find some later whose passphrase was never shown.
            if self.remove_keys(disk).is_err() {
                tracing::warn!("keys that could not be made whole could not be removed either");
            }
            return Err(error);
        }
        Ok(opener)
    }

    /// True where the making of the keys was cut off: not all four files are there, and nothing was sealed yet.
    fn was_cut_off(&self) -> bool {
        let sealed = |folder: &Path| {
            files_below(folder)
                .is_ok_and(|files| files.iter().any(|file| file.extension().is_some_and(|ending| ending == SEALED)))
        };
        !self.first_keys_are_whole() && !sealed(&self.conversations()) && !sealed(&self.aside())
    }

    /// Opens the school's key with the passphrase.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`]; [`VaultError::KeysDamaged`] where both copies of the key are damaged;
    /// [`VaultError::NoKeys`].
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Unlocked, VaultError> {
        self.unlock_on(&mut RealDisk, passphrase)
    }

    /// As [`Vault::unlock`], on another disk. A disk that takes nothing keeps nobody from reading: what must be put back and
    /// cannot is put back in memory alone, and on the disk at the next opening.
    ///
    /// # Errors
    /// As [`Vault::unlock`].
    pub fn unlock_on(&self, disk: &mut dyn Disk, passphrase: &Passphrase) -> Result<Unlocked, VaultError> {
        let clear = self.keys();
        let School { opener, ring } = self.open_school(disk, passphrase)?;
        let same = clear.as_deref().is_some_and(|clear| clear.has_keys_of(&ring));
        let put_back = (!same).then(|| {
            let foreign = clear.iter().flat_map(|clear| clear.keys()).filter(|key| !ring.keys().any(|our| our == *key));
            foreign.map(|key| key.name.clone()).collect()
        });
        Ok(Unlocked { opener, put_back })
    }

    /// Proves that `opener` opens this vault: one of its public keys is that of `opener`.
    ///
    /// # Errors
    /// [`VaultError::NotAKeyOfThis`].
    pub fn admit(&self, opener: &Opener) -> Result<(), VaultError> {
        let public = opener.public();
        let ours = self.keys().is_some_and(|ring| ring.keys().any(|key| Some(key.text()) == public));
        if ours { Ok(()) } else { Err(VaultError::NotAKeyOfThis) }
    }

    /// Seals the school's key with another passphrase. The old one opens nothing any more, but for copies made before.
    ///
    /// # Errors
    /// As [`Vault::unlock`], and what the machine refuses: then the old passphrase or the new one opens the vault, and calling
    /// again finishes.
    pub fn change_passphrase(
        &self,
        disk: &mut dyn Disk,
        old: &Passphrase,
        new: &Passphrase,
        factor: u8,
    ) -> Result<(), VaultError> {
        let school = match self.open_school(disk, old) {
            // An earlier attempt came as far as taking the old one away.
            Err(VaultError::WrongPassphrase) => {
                return self.open_school(disk, new).map(|_| ()).map_err(|_| VaultError::WrongPassphrase);
            }
            school => school?.numbered(self.next_generation()),
        };
        self.write_keys(disk, &school, new, factor)
    }

    /// Adds a recovery key. What was kept before opens with it once [`Reader::reseal`](super::Reader::reseal) has been through.
    ///
    /// # Errors
    /// As [`Vault::unlock`]; the key is there already, or there are too many.
    pub fn add_recovery(
        &self,
        disk: &mut dyn Disk,
        passphrase: &Passphrase,
        key: PublicKey,
        factor: u8,
    ) -> Result<(), VaultError> {
        let mut school = self.open_school(disk, passphrase)?.numbered(self.next_generation());
        if school.ring.keys().any(|there| there.text() == key.text()) {
            return Err(VaultError::KeyTwice(key.name));
        }
        if school.ring.keys().count() >= MOST_KEYS {
            return Err(VaultError::TooManyKeys(MOST_KEYS));
        }
        school.ring.recovery.push(key);
        self.write_keys(disk, &school, passphrase, factor)
    }

    /// Takes a recovery key, by its public text, off the list. What was kept before opens with it until
    /// [`Reader::reseal`](super::Reader::reseal) has been through; copies made before open with it for ever.
    ///
    /// # Errors
    /// As [`Vault::unlock`]; there is no such recovery key.
    pub fn remove_recovery(
        &self,
        disk: &mut dyn Disk,
        passphrase: &Passphrase,
        public: &str,
        factor: u8,
    ) -> Result<(), VaultError> {
        let mut school = self.open_school(disk, passphrase)?.numbered(self.next_generation());
        let before = school.ring.recovery.len();
        school.ring.recovery.retain(|key| key.text() != public);
        if school.ring.recovery.len() == before {
            return Err(VaultError::NoSuchKey);
        }
        self.write_keys(disk, &school, passphrase, factor)
    }

    /// Makes a new school key with a new passphrase, where the old one is lost and `recovery` opens the vault. What was kept
    /// before opens with it once [`Reader::reseal`](super::Reader::reseal) has been through with `recovery`.
    ///
    /// # Errors
    /// `recovery` is no key of this vault, or the machine refuses.
    pub fn restore(
        &self,
        disk: &mut dyn Disk,
        recovery: &Opener,
        passphrase: &Passphrase,
        factor: u8,
    ) -> Result<Opener, VaultError> {
        self.admit(recovery)?;
        let old = self.keys().ok_or(VaultError::NoKeys)?;
        let opener = apart(Opener::generate);
        let ring = KeyRing {
            generation: self.next_generation(),
            school: own_key(&old.school.name, &opener)?,
            recovery: old.recovery.clone(),
        };
        self.write_keys(disk, &School { opener: opener.clone(), ring }, passphrase, factor)?;
        Ok(opener)
    }

    /// The school's key as the text of an age identity file, for a safe place outside this machine. Whoever has it opens
    /// everything.
    ///
    /// # Errors
    /// As [`Vault::unlock`].
    pub fn export_key(&self, passphrase: &Passphrase) -> Result<Zeroizing<String>, VaultError> {
        let school = self.open_school(&mut RealDisk, passphrase)?;
        Ok(apart(|| identity_file(&school.ring, &school.opener)))
    }
}

fn own_key(name: &str, opener: &Opener) -> Result<PublicKey, VaultError> {
    opener.recipient().map(|public| PublicKey::new(name, public)).ok_or(VaultError::NoKeys)
}
