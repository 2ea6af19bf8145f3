//! The keys of a vault on disk: made at the first start, opened by the passphrase, changed by whoever knows it.
//!
//! Two files tell of them, each with a number that grows with every change, and each written twice, since on these two
//! everything else rests:
//!
//! - `recipients-NNNNNN.txt`: the public keys, in the clear, so that a child can begin without an adult's passphrase;
//! - `school-NNNNNN.age`: the school's secret key, sealed by the passphrase, and under the same seal once more the list of
//!   public keys: a list that somebody else changed is told apart from ours.

use std::{
    fmt::Write,
    fs,
    io::ErrorKind,
    iter,
    path::{Path, PathBuf},
    sync::Arc,
};

use age::{DecryptError, Decryptor, Encryptor, scrypt};
use std::io::{Read as _, Write as _};
use zeroize::Zeroizing;

use super::{
    Damage, Disk, Harm, Opener, Passphrase, RealDisk, Vault, VaultError,
    disk::{Once, make_folders, read_whole, write_once},
    opener::apart,
    ring::{KeyRing, MOST_KEYS, PublicKey},
};

/// The work factor of `scrypt`, log2 N (with r = 8, p = 1): 128 MiB and about half a second on a school's PC. It is the least
/// that OWASP's Password Storage Cheat Sheet names for scrypt, and fixed: a slow tablet must open what a fast one wrote.
pub const WORK_FACTOR: u8 = 17;
/// The highest work factor that is read. A hostile file must not keep the machine busy for ever.
const HIGHEST_WORK_FACTOR: u8 = 20;
/// The longest file of keys that is read, in bytes.
const LONGEST: u64 = 256 * 1024;
/// The folders in which every file of keys stands.
const FOLDERS: [&str; 2] = ["keys", "keys-copy"];
/// Before each line of the list of public keys under the school key's seal.
const LISTED: &str = "#| ";

/// What opening the vault with the passphrase gave.
#[derive(Debug, Clone)]
pub struct Unlocked {
    /// Opens everything.
    pub opener: Opener,
    /// The list of public keys in the clear was not the one that was sealed: it was lost, damaged, or changed by somebody else.
    /// It has been put back. Names of keys that were there and are not ours.
    pub put_back: Option<Vec<String>>,
}

/// What is under the school key's seal.
struct School {
    opener: Opener,
    ring: KeyRing,
}

impl Vault {
    /// The keys for which this vault is sealed; none before [`Vault::make_keys`], or where the list is damaged: then
    /// [`Vault::unlock`] puts it back.
    #[must_use]
    pub fn keys(&self) -> Option<Arc<KeyRing>> {
        self.ring().read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// True where keys were made once, also if their list is damaged now.
    #[must_use]
    pub fn has_keys(&self) -> bool {
        FOLDERS.iter().any(|folder| !generations(&self.folder().join(folder), "school-", ".age").is_empty())
    }

    /// Makes the school's key and seals it with the passphrase. `name` is the school's word for it.
    ///
    /// # Errors
    /// There are keys already, or the machine refuses.
    pub fn make_keys(&self, name: &str, passphrase: &Passphrase) -> Result<Opener, VaultError> {
        self.make_keys_with(name, passphrase, WORK_FACTOR)
    }

    /// As [`Vault::make_keys`], with another work factor: for tests, which need no strong one.
    ///
    /// # Errors
    /// As [`Vault::make_keys`].
    pub fn make_keys_with(&self, name: &str, passphrase: &Passphrase, factor: u8) -> Result<Opener, VaultError> {
        if self.has_keys() {
            return Err(VaultError::KeysThere(self.folder().to_owned()));
        }
        let opener = apart(Opener::generate);
        let ring = KeyRing { generation: 1, school: self.own_key(name, &opener)?, recovery: Vec::new() };
        self.write_keys(&mut RealDisk, &School { opener: opener.clone(), ring }, passphrase, factor)?;
        Ok(opener)
    }

    /// Opens the school's key with the passphrase.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`]; [`VaultError::KeysDamaged`] where both copies of the key are damaged;
    /// [`VaultError::NoKeys`].
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Unlocked, VaultError> {
        let School { opener, ring } = self.open_school(passphrase)?;
        let clear = self.keys();
        let same = clear.as_deref() == Some(&ring);
        let put_back = (!same).then(|| {
            let foreign = clear.iter().flat_map(|clear| clear.keys()).filter(|key| !ring.keys().any(|our| our == *key));
            foreign.map(|key| key.name.clone()).collect()
        });
        if put_back.is_some() {
            self.replace_list(&mut RealDisk, &ring)?;
        }
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
    /// As [`Vault::unlock`], and what the machine refuses.
    pub fn change_passphrase(&self, old: &Passphrase, new: &Passphrase, factor: u8) -> Result<(), VaultError> {
        let school = self.open_school(old)?.numbered(self.next_generation());
        self.write_keys(&mut RealDisk, &school, new, factor)
    }

    /// Adds a recovery key. What was kept before opens with it once [`Vault::reseal`] has been through.
    ///
    /// # Errors
    /// As [`Vault::unlock`]; the key is there already, or there are too many.
    pub fn add_recovery(&self, passphrase: &Passphrase, key: PublicKey, factor: u8) -> Result<(), VaultError> {
        let mut school = self.open_school(passphrase)?.numbered(self.next_generation());
        if school.ring.keys().any(|there| there.text() == key.text()) {
            return Err(VaultError::KeyTwice(key.name));
        }
        if school.ring.keys().count() >= MOST_KEYS {
            return Err(VaultError::TooManyKeys(MOST_KEYS));
        }
        school.ring.recovery.push(key);
        self.write_keys(&mut RealDisk, &school, passphrase, factor)
    }

    /// Takes a recovery key, by its public text, off the list. What was kept before opens with it until [`Vault::reseal`] has
    /// been through; copies made before open with it for ever.
    ///
    /// # Errors
    /// As [`Vault::unlock`]; there is no such recovery key.
    pub fn remove_recovery(&self, passphrase: &Passphrase, public: &str, factor: u8) -> Result<(), VaultError> {
        let mut school = self.open_school(passphrase)?.numbered(self.next_generation());
        let before = school.ring.recovery.len();
        school.ring.recovery.retain(|key| key.text() != public);
        if school.ring.recovery.len() == before {
            return Err(VaultError::NoSuchKey);
        }
        self.write_keys(&mut RealDisk, &school, passphrase, factor)
    }

    /// Makes a new school key with a new passphrase, where the old one is lost and `recovery` opens the vault. What was kept
    /// before opens with it once [`Vault::reseal`] has been through with `recovery`.
    ///
    /// # Errors
    /// `recovery` is no key of this vault, or the machine refuses.
    pub fn restore(&self, recovery: &Opener, passphrase: &Passphrase, factor: u8) -> Result<Opener, VaultError> {
        self.admit(recovery)?;
        let old = self.keys().ok_or(VaultError::NoKeys)?;
        let opener = apart(Opener::generate);
        let ring = KeyRing {
            generation: self.next_generation(),
            school: self.own_key(&old.school.name, &opener)?,
            recovery: old.recovery.clone(),
        };
        self.write_keys(&mut RealDisk, &School { opener: opener.clone(), ring }, passphrase, factor)?;
        Ok(opener)
    }

    /// The school's key as the text of an age identity file, for a safe place outside this machine. Whoever has it opens
    /// everything.
    ///
    /// # Errors
    /// As [`Vault::unlock`].
    pub fn export_key(&self, passphrase: &Passphrase) -> Result<Zeroizing<String>, VaultError> {
        let school = self.open_school(passphrase)?;
        Ok(apart(|| identity_file(&school.ring, &school.opener)))
    }

    /// Files of keys that are missing, differ from their twin, or cannot be read as what their name says.
    pub(super) fn damaged_keys(&self) -> Vec<Damage> {
        let mut damaged = Vec::new();
        for (start, end) in [("school-", ".age"), ("recipients-", ".txt")] {
            for (_, path) in newest(self.folder(), start, end) {
                let name = path.file_name().unwrap_or_default().to_owned();
                let bytes = read_short(&path).unwrap_or_default();
                let whole = match start {
                    "school-" => Decryptor::new_buffered(bytes.as_slice()).is_ok_and(|file| file.is_scrypt()),
                    _ => std::str::from_utf8(&bytes).is_ok_and(|text| KeyRing::read(text).is_some()),
                };
                if !whole {
                    damaged.push(self.damage(
                        None,
                        &path,
                        Harm::Unreadable("it is not the key file that it was".into()),
                    ));
                }
                for twin in FOLDERS.map(|folder| self.folder().join(folder).join(&name)) {
                    let damage = self.damage(None, &twin, Harm::Missing);
                    if !twin.exists() && !damaged.contains(&damage) {
                        damaged.push(damage);
                    } else if whole && twin != path && read_short(&twin).is_ok_and(|other| other != bytes) {
                        let why = "it is not the same as its copy".to_owned();
                        damaged.push(self.damage(None, &path, Harm::Unreadable(why)));
                    }
                }
            }
        }
        damaged
    }

    /// Reads the list of keys, at the opening of the vault.
    pub(super) fn read_list(&self) {
        let newest = newest(self.folder(), "recipients-", ".txt");
        let read = newest.into_iter().find_map(|(generation, path)| {
            let bytes = read_short(&path).ok()?;
            let ring = KeyRing::read(std::str::from_utf8(&bytes).ok()?)?;
            (ring.generation == generation).then_some(ring)
        });
        self.set_ring(read);
    }

    fn set_ring(&self, ring: Option<KeyRing>) {
        *self.ring().write().unwrap_or_else(std::sync::PoisonError::into_inner) = ring.map(Arc::new);
    }

    fn own_key(&self, name: &str, opener: &Opener) -> Result<PublicKey, VaultError> {
        opener.recipient().map(|public| PublicKey::new(name, public)).ok_or(VaultError::NoKeys)
    }

    /// A number that no file of keys has, also none that a change left behind which was cut off.
    fn next_generation(&self) -> u64 {
        let files =
            newest(self.folder(), "school-", ".age").into_iter().chain(newest(self.folder(), "recipients-", ".txt"));
        files.map(|(generation, _)| generation).max().unwrap_or(0) + 1
    }

    /// Opens the newest school key that the passphrase opens. An older one is there only if a change was cut off.
    fn open_school(&self, passphrase: &Passphrase) -> Result<School, VaultError> {
        let files = newest(self.folder(), "school-", ".age");
        let mut wrong = None;
        for (_, path) in &files {
            let opened = read_short(path).map_err(|_| KeyFault::Damaged).and_then(|bytes| {
                apart(|| open_key_file(&bytes, passphrase)).map(|(opener, ring)| School { opener, ring })
            });
            match opened {
                Ok(school) => return Ok(school),
                Err(fault) if wrong != Some(KeyFault::Wrong) => wrong = Some(fault),
                Err(_) => {}
            }
        }
        Err(match wrong {
            None => VaultError::NoKeys,
            Some(KeyFault::Wrong) => VaultError::WrongPassphrase,
            Some(KeyFault::Damaged) => VaultError::KeysDamaged(self.folder().join(FOLDERS[0])),
        })
    }

    /// Writes the next generation of both files, twice each, then takes the older ones away.
    fn write_keys(
        &self,
        disk: &mut dyn Disk,
        school: &School,
        passphrase: &Passphrase,
        factor: u8,
    ) -> Result<(), VaultError> {
        let failed = |error| VaultError::from_io(&self.folder().join(FOLDERS[0]), error);
        let sealed = apart(|| seal_key_file(school, passphrase, factor)).map_err(failed)?;
        let name = format!("school-{:06}.age", school.ring.generation);
        self.write_twice(disk, &name, &sealed).map_err(failed)?;
        self.replace_list(disk, &school.ring)?;
        self.remove_but(disk, "school-", ".age", school.ring.generation).map_err(failed)
    }

    /// Writes the list in the clear, and takes every other one away.
    fn replace_list(&self, disk: &mut dyn Disk, ring: &KeyRing) -> Result<(), VaultError> {
        let failed = |error| VaultError::from_io(&self.folder().join(FOLDERS[0]), error);
        let name = format!("recipients-{:06}.txt", ring.generation);
        for folder in FOLDERS {
            let path = self.folder().join(folder).join(&name);
            if read_whole(&path).is_ok_and(|there| there != ring.write().as_bytes()) {
                disk.remove(&path).map_err(failed)?;
            }
        }
        self.write_twice(disk, &name, ring.write().as_bytes()).map_err(failed)?;
        self.remove_but(disk, "recipients-", ".txt", ring.generation).map_err(failed)?;
        self.set_ring(Some(ring.clone()));
        Ok(())
    }

    fn write_twice(&self, disk: &mut dyn Disk, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        for folder in FOLDERS {
            make_folders(disk, self.folder(), Path::new(folder))?;
            let path = self.folder().join(folder).join(name);
            if write_once(disk, &self.scratch(), &path, bytes)? == Once::Taken {
                return Err(ErrorKind::AlreadyExists.into());
            }
        }
        Ok(())
    }

    fn remove_but(&self, disk: &mut dyn Disk, start: &str, end: &str, keep: u64) -> std::io::Result<()> {
        for folder in FOLDERS.map(|folder| self.folder().join(folder)) {
            for (_, path) in generations(&folder, start, end).into_iter().filter(|(number, _)| *number != keep) {
                disk.remove(&path)?;
            }
            disk.sync_folder(&folder)?;
        }
        Ok(())
    }
}

impl School {
    fn numbered(mut self, generation: u64) -> Self {
        self.ring.generation = generation;
        self
    }
}

/// Why a key file does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFault {
    /// The passphrase is another one.
    Wrong,
    /// It is not whole.
    Damaged,
}

/// Opens the bytes of a `school-NNNNNN.age` with the passphrase.
///
/// # Errors
/// See [`KeyFault`]. Whether a passphrase is wrong or the very bytes that prove it are damaged cannot be told apart: both
/// are [`KeyFault::Wrong`].
pub fn open_key_file(sealed: &[u8], passphrase: &Passphrase) -> Result<(Opener, KeyRing), KeyFault> {
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| KeyFault::Damaged)?;
    let mut identity = scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(HIGHEST_WORK_FACTOR);
    let reader = decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(|error| match error {
        DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed => KeyFault::Wrong,
        _ => KeyFault::Damaged,
    })?;
    let mut text = Zeroizing::new(String::with_capacity(sealed.len()));
    reader.take(LONGEST).read_to_string(&mut text).map_err(|_| KeyFault::Damaged)?;
    let listed = text.lines().filter_map(|line| line.strip_prefix(LISTED));
    let ring = listed.fold(String::new(), |text, line| text + line + "\n");
    let ring = KeyRing::read(&ring).ok_or(KeyFault::Damaged)?;
    let opener = Opener::read(&text).map_err(|_| KeyFault::Damaged)?;
    Ok((opener, ring))
}

fn seal_key_file(school: &School, passphrase: &Passphrase, factor: u8) -> std::io::Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(factor);
    let encryptor =
        Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient)).map_err(std::io::Error::other)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(identity_file(&school.ring, &school.opener).as_bytes())?;
    writer.finish()?;
    Ok(sealed)
}

/// The school's key as an age identity file, with the list of public keys as remarks.
fn identity_file(ring: &KeyRing, opener: &Opener) -> Zeroizing<String> {
    let secret = opener.secret_line().unwrap_or_default();
    let mut text = Zeroizing::new(String::with_capacity(8192));
    text.push_str("# The school's key of a My Views vault. Whoever has it opens everything in the vault.\n");
    for line in ring.write().lines() {
        // Writing to memory cannot fail.
        let _ = writeln!(text, "{LISTED}{line}");
    }
    text.push_str(&secret);
    text.push('\n');
    text
}

/// The files of this kind in both folders, the newest first, and of one generation the original before its copy.
fn newest(vault: &Path, start: &str, end: &str) -> Vec<(u64, PathBuf)> {
    let mut files: Vec<_> = FOLDERS.iter().flat_map(|folder| generations(&vault.join(folder), start, end)).collect();
    files.sort_by_key(|(generation, _)| std::cmp::Reverse(*generation));
    files
}

/// The files `STARTnnnnnnEND` of a folder, with their numbers.
fn generations(folder: &Path, start: &str, end: &str) -> Vec<(u64, PathBuf)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let numbered = entries.filter_map(|entry| {
        let name = entry.file_name();
        let digits = name.to_str()?.strip_prefix(start)?.strip_suffix(end)?;
        Some((digits.parse().ok()?, entry.path()))
    });
    numbered.collect()
}

fn read_short(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(LONGEST).read_to_end(&mut bytes)?;
    Ok(bytes)
}
