//! Sealing everything anew, after a key came or went; and sealing what was kept before there were keys.
//!
//! Each file says in its header with which list of keys it was sealed, so that this can be cut off anywhere and goes on where it
//! was. A file is replaced whole by the same words under the new seal.

use std::{
    fs::{self, File},
    io::{self, ErrorKind, Read},
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use super::{
    Damage, Disk, Harm, Reader, VaultError,
    disk::{read_whole, replace, uninterrupted},
    opener::apart,
    profiles::FOLDER as WAYS,
    read::entries,
    ring::KeyRing,
    seal,
    store::SEALED,
};

/// How much of a file's beginning tells with which keys it was sealed, in bytes.
const HEADER: u64 = 8 * 1024;

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Conversations looked at.
    pub done: usize,
    /// Conversations in all.
    pub of: usize,
}

/// What sealing anew did.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Resealed {
    /// Files sealed anew.
    pub files: usize,
    /// Everything is sealed for the keys of today, but for what is in `left`. False: it was stopped, and goes on when it is
    /// called again.
    pub finished: bool,
    /// Files that this key does not open or that are damaged: they stay as they are.
    pub left: Vec<Damage>,
}

impl Reader {
    /// Seals every file anew that was sealed for another list of keys than today's, or not at all. `progress` is told after each
    /// conversation, and may stop it there.
    ///
    /// # Errors
    /// There are no keys, or the machine refuses. Calling again goes on.
    pub fn reseal(
        &self,
        disk: &mut dyn Disk,
        progress: &mut (dyn FnMut(Progress) -> ControlFlow<()> + Send),
    ) -> Result<Resealed, VaultError> {
        let disk = Exclusive(disk);
        apart(|| self.reseal_all(disk, progress))
    }

    /// True where something is not sealed for today's keys. Looks at the last event of each conversation and its first, and at what suits each child, and goes on
    /// looking only until it finds one.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        let Some(ring) = self.vault.keys() else { return false };
        let ways = entries(&self.vault.folder().join(WAYS)).unwrap_or_default();
        let folders = entries(&self.vault.conversations()).unwrap_or_default();
        let photos = entries(&self.vault.photos()).unwrap_or_default();
        let of_photos = photos.iter().filter_map(|photo| entries(photo).unwrap_or_default().first().cloned());
        if of_photos.into_iter().any(|file| generation(&file) != Some(ring.generation)) {
            return true;
        }
        ways.iter().any(|file| generation(file) != Some(ring.generation))
            || folders.iter().any(|folder| {
                let files = entries(&folder.join("events")).unwrap_or_default();
                files.first().into_iter().chain(files.last()).any(|file| generation(file) != Some(ring.generation))
            })
    }

    fn reseal_all(
        &self,
        disk: Exclusive<'_>,
        progress: &mut (dyn FnMut(Progress) -> ControlFlow<()> + Send),
    ) -> Result<Resealed, VaultError> {
        let disk = disk.0;
        let ring = self.vault.keys().ok_or(VaultError::NoKeys)?;
        let mut resealed = Resealed::default();
        let folders = entries(&self.vault.conversations())?;
        let mut at = Progress { done: 0, of: folders.len() };
        for folder in &folders {
            self.reseal_folder(disk, &ring, folder, &mut resealed)?;
            at.done += 1;
            if progress(at).is_break() {
                return Ok(resealed);
            }
        }
        self.reseal_folder(disk, &ring, &self.vault.photos(), &mut resealed)?;
        self.reseal_folder(disk, &ring, &self.vault.folder().join(WAYS), &mut resealed)?;
        self.reseal_folder(disk, &ring, &self.vault.aside(), &mut resealed)?;
        resealed.finished = true;
        Ok(resealed)
    }

    fn reseal_folder(
        &self,
        disk: &mut dyn Disk,
        ring: &KeyRing,
        folder: &Path,
        resealed: &mut Resealed,
    ) -> Result<(), VaultError> {
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            for path in entries(&folder)? {
                if path.is_dir() {
                    folders.push(path);
                } else if generation(&path) != Some(ring.generation) && (is_sealed(&path) || self.is_ours(&path)) {
                    match self.reseal_file(disk, ring, &path) {
                        Ok(()) => resealed.files += 1,
                        Err(Unsealed::Harm(harm)) => resealed.left.push(self.vault.damage(None, &path, harm)),
                        Err(Unsealed::Machine(error)) => return Err(VaultError::from_io(&path, error)),
                    }
                }
            }
        }
        Ok(())
    }

    fn reseal_file(&self, disk: &mut dyn Disk, ring: &KeyRing, path: &Path) -> Result<(), Unsealed> {
        let bytes = read_whole(path).map_err(|error| match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::FileTooLarge => {
                Unsealed::Harm(Harm::Unreadable(error.to_string()))
            }
            _ => Unsealed::Machine(error),
        })?;
        let in_aside = path.starts_with(self.vault.aside());
        // What was set aside keeps the name of the place where it was.
        let place = in_aside.then(|| seal::place(&bytes)).flatten().unwrap_or_else(|| self.vault.place(path));
        let keys = ring.publics();
        if is_sealed(path) {
            let plain = self.opener.open(&bytes, &place).map_err(|why| Unsealed::Harm(Harm::Sealed(why)))?;
            let sealed = seal::seal(&plain, &place, ring.generation, &keys, None)?;
            return Ok(replace(disk, &self.vault.scratch(), path, &sealed)?);
        }
        let target = path.with_added_extension(SEALED);
        match read_whole(&target) {
            // An earlier attempt came this far.
            Ok(there) if self.opener.open(&there, &place).is_ok_and(|there| *there == bytes) => {}
            // What is sealed already is never written over by what is not.
            Ok(_) => return Err(Unsealed::Harm(Harm::Foreign)),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let sealed = seal::seal(&bytes, &place, ring.generation, &keys, None)?;
                replace(disk, &self.vault.scratch(), &target, &sealed)?;
            }
            Err(error) => return Err(error.into()),
        }
        uninterrupted(|| disk.remove(path))?;
        Ok(uninterrupted(|| disk.sync_folder(path.parent().unwrap_or(path)))?)
    }

    /// A file that this program kept before there were keys: what is foreign is left alone.
    fn is_ours(&self, path: &Path) -> bool {
        let kind = |folder: &str, ending: &str| {
            path.extension().is_some_and(|e| e == ending) && path.iter().any(|part| part == folder)
        };
        path.starts_with(self.vault.aside()) || kind("events", "ron") || kind("voice", "wav") || kind("drawings", "png")
    }
}

/// A disk that one thread at a time uses.
struct Exclusive<'a>(&'a mut dyn Disk);

enum Unsealed {
    Harm(Harm),
    Machine(io::Error),
}

impl From<io::Error> for Unsealed {
    fn from(error: io::Error) -> Self {
        Self::Machine(error)
    }
}

fn is_sealed(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == SEALED)
}

/// With which list of keys the file was sealed; none where it is not sealed.
fn generation(path: &Path) -> Option<u64> {
    let mut header = Vec::new();
    File::open(path).ok()?.take(HEADER).read_to_end(&mut header).ok()?;
    seal::generation(&header)
}

/// Every file below `folder`.
pub(super) fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() && !path.is_symlink() { folders.push(path) } else { files.push(path) }
        }
    }
    Ok(files)
}
