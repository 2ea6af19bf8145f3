//! The files of keys: written twice, read from whichever is whole, and put right by whoever has the passphrase.

use std::{
    fmt::Write,
    fs,
    io::{self, ErrorKind},
    iter,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError},
};

use age::{DecryptError, Decryptor, Encryptor, scrypt};
use std::io::{Read as _, Write as _};
use zeroize::Zeroizing;

use super::{
    Damage, Disk, Harm, Opener, Passphrase, Vault, VaultError,
    disk::{Once, make_folders, uninterrupted, write_once},
    opener::apart,
    read::entries,
    ring::KeyRing,
};

/// The highest work factor that is read: 256 MiB. A hostile file must not keep the machine busy for ever.
const HIGHEST_WORK_FACTOR: u8 = 18;
/// The longest file of keys that is read, in bytes.
const LONGEST: u64 = 256 * 1024;
/// The folders in which every file of keys stands.
pub(super) const FOLDERS: [&str; 2] = ["keys", "keys-copy"];
/// How the names of the two kinds of files begin and end.
const SCHOOL: Kind = ("school-", ".age");
const LIST: Kind = ("recipients-", ".txt");
/// Before each line of the list of public keys under the school key's seal.
const LISTED: &str = "#| ";

type Kind = (&'static str, &'static str);

/// What is under the school key's seal.
pub(super) struct School {
    pub(super) opener: Opener,
    pub(super) ring: KeyRing,
}

impl School {
    pub(super) fn numbered(mut self, generation: u64) -> Self {
        self.ring.generation = generation;
        self
    }
}

impl Vault {
    /// True where keys were made once, also if their list is damaged now.
    #[must_use]
    pub fn has_keys(&self) -> bool {
        !newest(self.folder(), SCHOOL).is_empty()
    }

    /// True where each file of the newest keys is there, with its copy.
    pub(super) fn first_keys_are_whole(&self) -> bool {
        let Some((generation, _)) = newest(self.folder(), SCHOOL).into_iter().next() else { return false };
        [SCHOOL, LIST].iter().all(|kind| self.twins(*kind, generation).iter().all(|path| path.is_file()))
    }

    /// Files of keys that are missing, differ from their twin, or cannot be read as what their name says; and what else lies
    /// beside them.
    pub(super) fn damaged_keys(&self) -> Result<Vec<Damage>, VaultError> {
        let mut damaged = Vec::new();
        for kind in [SCHOOL, LIST] {
            for (generation, path) in newest(self.folder(), kind) {
                let bytes = read_short(&path).unwrap_or_default();
                let whole = is_whole(kind, generation, &bytes);
                if !whole {
                    let why = "it is not the key file that it was".to_owned();
                    damaged.push(self.damage(None, &path, Harm::Unreadable(why)));
                }
                for twin in self.twins(kind, generation) {
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
        for folder in FOLDERS.map(|folder| self.folder().join(folder)) {
            let foreign = |path: &PathBuf| [SCHOOL, LIST].iter().all(|kind| number(path, *kind).is_none());
            let foreign = entries(&folder)?.into_iter().filter(foreign);
            damaged.extend(foreign.map(|path| self.damage(None, &path, Harm::Foreign)));
        }
        Ok(damaged)
    }

    /// Reads the list of keys, at the opening of the vault.
    pub(super) fn read_list(&self) {
        let read = newest(self.folder(), LIST).into_iter().find_map(|(generation, path)| {
            let bytes = read_short(&path).ok()?;
            let ring = KeyRing::read(std::str::from_utf8(&bytes).ok()?)?;
            (ring.generation == generation).then_some(ring)
        });
        self.set_ring(read);
    }

    fn set_ring(&self, ring: Option<KeyRing>) {
        *self.ring().write().unwrap_or_else(PoisonError::into_inner) = ring.map(Arc::new);
    }

    fn twins(&self, (start, end): Kind, generation: u64) -> [PathBuf; 2] {
        FOLDERS.map(|folder| self.folder().join(folder).join(format!("{start}{generation:06}{end}")))
    }

    /// A number that no file of keys has, also none that a change left behind which was cut off.
    pub(super) fn next_generation(&self) -> u64 {
        let files = newest(self.folder(), SCHOOL).into_iter().chain(newest(self.folder(), LIST));
        files.map(|(generation, _)| generation).max().unwrap_or(0) + 1
    }

    /// Opens the newest school key that the passphrase opens, and puts right what can be put right with it. An older one is
    /// there only if a change was cut off.
    pub(super) fn open_school(&self, disk: &mut dyn Disk, passphrase: &Passphrase) -> Result<School, VaultError> {
        let files = newest(self.folder(), SCHOOL);
        let newest = files.first().map(|(generation, _)| *generation);
        let mut wrong = None;
        for (generation, path) in files {
            let opened = read_short(&path).map_err(|_| KeyFault::Damaged).and_then(|bytes| {
                let (opener, ring) = apart(|| open_key_file(&bytes, passphrase))?;
                Ok((School { opener, ring }, bytes))
            });
            match opened {
                Ok((school, bytes)) => {
                    let list = self.list_to_keep(&school.ring, newest == Some(generation));
                    let mended = self
                        .mend_school(disk, newest, (generation, &bytes))
                        .and_then(|()| list.as_ref().map_or(Ok(()), |list| self.mend_list(disk, list)));
                    if let Err(error) = mended {
                        tracing::warn!("files of keys could not be put right: {}", error.kind_word());
                    }
                    if list.is_some() {
                        self.set_ring(list);
                    }
                    return Ok(school);
                }
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

    /// Which list belongs into the clear, now that `ring` came out from under the seal; none where the one that is there stays:
    /// a change that was cut off after its list was written, and whose passphrase is not the one that was given.
    fn list_to_keep(&self, ring: &KeyRing, is_newest: bool) -> Option<KeyRing> {
        let stays = !is_newest && self.keys().is_some_and(|clear| clear.has_keys_of(ring));
        (!stays).then(|| ring.clone())
    }

    /// Puts the copy of the school's key beside it where it is not as it was, and finishes a change that was cut off.
    fn mend_school(
        &self,
        disk: &mut dyn Disk,
        newest: Option<u64>,
        (generation, bytes): (u64, &[u8]),
    ) -> Result<(), VaultError> {
        if newest != Some(generation) {
            return Ok(());
        }
        for twin in self.twins(SCHOOL, generation) {
            self.mend_file(disk, &twin, bytes)?;
        }
        self.remove_but(disk, SCHOOL, generation).map_err(|error| self.keys_failed(error))
    }

    /// Writes the list in the clear where it is not as it was. What stood there and was not ours is set aside.
    fn mend_list(&self, disk: &mut dyn Disk, ring: &KeyRing) -> Result<(), VaultError> {
        for (generation, path) in newest(self.folder(), LIST) {
            let read = read_short(&path).ok().and_then(|bytes| KeyRing::read(std::str::from_utf8(&bytes).ok()?));
            let older = read.is_some_and(|read| read.generation == generation && generation < ring.generation);
            if generation != ring.generation && !older {
                let why = "it was not the list that was sealed".to_owned();
                self.move_aside(disk, self.damage(None, &path, Harm::Unreadable(why)))?;
            }
        }
        for twin in self.twins(LIST, ring.generation) {
            self.mend_file(disk, &twin, ring.write().as_bytes())?;
        }
        self.remove_but(disk, LIST, ring.generation).map_err(|error| self.keys_failed(error))
    }

    fn mend_file(&self, disk: &mut dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
        let harm = match read_short(path) {
            Ok(there) if there == bytes => return Ok(()),
            Ok(_) => Harm::Unreadable("it was not the key file that it had been".into()),
            Err(error) if error.kind() == ErrorKind::NotFound => Harm::Missing,
            Err(error) => Harm::Unreadable(error.to_string()),
        };
        let damage = self.damage(None, path, harm);
        if damage.harm == Harm::Missing {
            self.note_mended(damage);
        } else {
            self.move_aside(disk, damage)?;
        }
        self.write_key_file(disk, path, bytes).map_err(|error| self.keys_failed(error))
    }

    /// Moves a file that is not ours, or no longer, out of the way, and notes it.
    pub(super) fn move_aside(&self, disk: &mut dyn Disk, damage: Damage) -> Result<(), VaultError> {
        let path = self.folder().join(&damage.file);
        let to = self.name_aside(&damage.file);
        let moved = uninterrupted(|| disk.rename(&path, &to))
            .and_then(|()| uninterrupted(|| disk.sync_folder(&self.aside())))
            .and_then(|()| uninterrupted(|| disk.sync_folder(path.parent().unwrap_or(&path))));
        moved.map_err(|error| VaultError::from_io(&path, error))?;
        self.note_mended(damage);
        Ok(())
    }

    fn keys_failed(&self, error: io::Error) -> VaultError {
        VaultError::from_io(&self.folder().join(FOLDERS[0]), error)
    }

    /// Writes the next generation of both files, twice each, then takes the older ones away.
    pub(super) fn write_keys(
        &self,
        disk: &mut dyn Disk,
        school: &School,
        passphrase: &Passphrase,
        factor: u8,
    ) -> Result<(), VaultError> {
        let sealed = apart(|| seal_key_file(school, passphrase, factor));
        sealed.and_then(|sealed| self.write_both(disk, &school.ring, &sealed)).map_err(|error| self.keys_failed(error))
    }

    fn write_both(&self, disk: &mut dyn Disk, ring: &KeyRing, sealed: &[u8]) -> io::Result<()> {
        for path in self.twins(SCHOOL, ring.generation) {
            self.write_key_file(disk, &path, sealed)?;
        }
        for path in self.twins(LIST, ring.generation) {
            self.write_key_file(disk, &path, ring.write().as_bytes())?;
        }
        // What is kept from here on is sealed for the new list, also where the older one cannot be taken away now.
        self.set_ring(Some(ring.clone()));
        self.remove_but(disk, LIST, ring.generation)?;
        self.remove_but(disk, SCHOOL, ring.generation)
    }

    /// Takes every file of keys away.
    pub(super) fn remove_keys(&self, disk: &mut dyn Disk) -> Result<(), VaultError> {
        self.set_ring(None);
        let removed = self.remove_but(disk, LIST, 0).and_then(|()| self.remove_but(disk, SCHOOL, 0));
        removed.map_err(|error| self.keys_failed(error))
    }

    fn write_key_file(&self, disk: &mut dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = path.parent().unwrap_or(path);
        make_folders(disk, self.folder(), &self.told(folder))?;
        match write_once(disk, &self.scratch(), path, bytes)? {
            Once::Kept => Ok(()),
            Once::Taken => Err(ErrorKind::AlreadyExists.into()),
        }
    }

    fn remove_but(&self, disk: &mut dyn Disk, kind: Kind, keep: u64) -> io::Result<()> {
        for folder in FOLDERS.map(|folder| self.folder().join(folder)) {
            let old: Vec<_> = generations(&folder, kind).into_iter().filter(|(number, _)| *number != keep).collect();
            for (_, path) in &old {
                uninterrupted(|| disk.remove(path))?;
            }
            if !old.is_empty() {
                uninterrupted(|| disk.sync_folder(&folder))?;
            }
        }
        Ok(())
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
    open_key_file_within(sealed, passphrase, HIGHEST_WORK_FACTOR)
}

/// As [`open_key_file`], up to a work factor of `highest`.
pub(crate) fn open_key_file_within(
    sealed: &[u8],
    passphrase: &Passphrase,
    highest: u8,
) -> Result<(Opener, KeyRing), KeyFault> {
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| KeyFault::Damaged)?;
    let mut identity = scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(highest);
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

/// A key file, for whoever reads wild ones.
#[cfg(any(test, fuzzing))]
pub(crate) fn key_file_with(
    opener: &Opener,
    ring: &KeyRing,
    passphrase: &Passphrase,
    factor: u8,
) -> std::io::Result<Vec<u8>> {
    seal_key_file(&School { opener: opener.clone(), ring: ring.clone() }, passphrase, factor)
}

/// The school's key as an age identity file, with the list of public keys as remarks.
pub(super) fn identity_file(ring: &KeyRing, opener: &Opener) -> Zeroizing<String> {
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
fn newest(vault: &Path, kind: Kind) -> Vec<(u64, PathBuf)> {
    let mut files: Vec<_> = FOLDERS.iter().flat_map(|folder| generations(&vault.join(folder), kind)).collect();
    files.sort_by_key(|(generation, _)| std::cmp::Reverse(*generation));
    files
}

/// True where a school's key lies in the vault's folder.
pub(super) fn has_school_key(vault: &Path) -> bool {
    !newest(vault, SCHOOL).is_empty()
}

/// The files `STARTnnnnnnEND` of a folder, with their numbers.
fn generations(folder: &Path, kind: Kind) -> Vec<(u64, PathBuf)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter_map(|path| Some((number(&path, kind)?, path))).collect()
}

/// The number in a name that we gave.
fn number(path: &Path, (start, end): Kind) -> Option<u64> {
    let digits = path.file_name()?.to_str()?.strip_prefix(start)?.strip_suffix(end)?;
    let number = digits.parse().ok()?;
    // The name that we give to a number, and a number after which another one comes.
    (digits == format!("{number:06}") && (1..u64::MAX).contains(&number)).then_some(number)
}

fn is_whole(kind: Kind, generation: u64, bytes: &[u8]) -> bool {
    if kind == SCHOOL {
        return Decryptor::new_buffered(bytes).is_ok_and(|file| file.is_scrypt());
    }
    let ring = std::str::from_utf8(bytes).ok().and_then(KeyRing::read);
    ring.is_some_and(|ring| ring.generation == generation)
}

fn read_short(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(LONGEST).read_to_end(&mut bytes)?;
    Ok(bytes)
}
