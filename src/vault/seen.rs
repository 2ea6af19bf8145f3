//! What an adult adds to what was seen: a photo, and a few words in the adult's own voice. Each is one sealed file beside the
//! events, apart from what the child said and drew.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use uuid::Uuid;

use super::{Check, Disk, Harm, Reader, Vault, VaultError, forget::remove_file, read::entries, store::SEALED};
use crate::record::{Event, What};

/// See the module's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SeenKind {
    /// A photo: PNG, JPEG or SVG, as [`crate::symbols::picture::read`] made it.
    Photo,
    /// A voice, as WAV.
    Voice,
}

impl SeenKind {
    const ALL: [Self; 2] = [Self::Photo, Self::Voice];

    /// What it is called where it is not there.
    const fn word(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Voice => "voice",
        }
    }
}

impl Vault {
    pub(super) fn seen_folder(&self, id: Uuid) -> PathBuf {
        self.conversation(id).join("seen")
    }

    pub(super) fn seen_file(&self, id: Uuid, kind: SeenKind, file: Uuid) -> PathBuf {
        self.seen_folder(id).join(format!("{file}.{}.{SEALED}", kind.word()))
    }

    /// The kind and the id of a file, by the name that we gave it.
    fn seen_of(&self, id: Uuid, path: &Path) -> Option<(SeenKind, Uuid)> {
        let name = path.file_name()?.to_str()?;
        let file = Uuid::parse_str(name.split('.').next()?).ok()?;
        let kind = SeenKind::ALL.into_iter().find(|kind| self.seen_file(id, *kind, file) == path)?;
        Some((kind, file))
    }

    /// How many of this kind there are.
    pub(super) fn count_seen(&self, id: Uuid, kind: SeenKind) -> Result<usize, VaultError> {
        let files = entries(&self.seen_folder(id))?;
        Ok(files.iter().filter(|path| self.seen_of(id, path).is_some_and(|(of, _)| of == kind)).count())
    }

    /// Removes these photos and voices; how many there were of each.
    pub(super) fn remove_seen(
        &self,
        disk: &mut dyn Disk,
        id: Uuid,
        gone: &BTreeSet<Uuid>,
    ) -> Result<(usize, usize), VaultError> {
        let mut removed = (0, 0);
        for file in gone {
            for kind in SeenKind::ALL {
                let path = self.seen_file(id, kind, *file);
                let there = usize::from(path.exists());
                remove_file(disk, &path)?;
                match kind {
                    SeenKind::Photo => removed.0 += there,
                    SeenKind::Voice => removed.1 += there,
                }
            }
        }
        Ok(removed)
    }
}

impl Reader {
    /// A photo or a voice that an adult added to what was seen.
    ///
    /// # Errors
    /// There is none, or it cannot be read.
    pub fn seen(&self, id: Uuid, kind: SeenKind, file: Uuid) -> Result<Vec<u8>, VaultError> {
        let path = self.vault.seen_file(id, kind, file);
        match self.opener.apart(|| self.file(&path)) {
            Ok(bytes) => Ok(bytes.to_vec()),
            Err(Harm::Missing) => Err(VaultError::NoSuch { conversation: id, what: kind.word(), id: file }),
            Err(harm) => Err(VaultError::Damaged(self.vault.damage(Some(id), &path, harm))),
        }
    }

    /// Every photo and voice that an adult added and that lies here.
    pub(super) fn all_seen(&self, id: Uuid) -> Result<Vec<(SeenKind, Uuid)>, VaultError> {
        Ok(entries(&self.vault.seen_folder(id))?.iter().filter_map(|path| self.vault.seen_of(id, path)).collect())
    }

    pub(super) fn check_seen(&self, id: Uuid, events: &[Event], check: &mut Check) -> Result<(), VaultError> {
        let vault = &self.vault;
        for path in entries(&vault.seen_folder(id))? {
            let harm = match vault.seen_of(id, &path) {
                Some(_) => self.file(&path).err(),
                None => Some(Harm::Foreign),
            };
            check.damaged.extend(harm.map(|harm| vault.damage(Some(id), &path, harm)));
        }
        let seen = events.iter().filter_map(|event| match &event.what {
            What::Observed(seen) => Some(seen),
            _ => None,
        });
        let named = seen.flat_map(|seen| {
            let photo = seen.photo.map(|photo| (SeenKind::Photo, photo));
            photo.into_iter().chain(seen.voice.as_ref().map(|voice| (SeenKind::Voice, voice.id)))
        });
        let files: BTreeSet<PathBuf> = named.map(|(kind, file)| vault.seen_file(id, kind, file)).collect();
        let missing = files.into_iter().filter(|path| !path.exists());
        check.damaged.extend(missing.map(|path| vault.damage(Some(id), &path, Harm::Missing)));
        Ok(())
    }
}
