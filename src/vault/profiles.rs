//! What suits each child, kept with the child: one sealed file each, whose name says nothing about whose it is.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Damage, Disk, Harm, Reader, VaultError,
    disk::{make_folders, read_whole, replace, uninterrupted},
    opener::apart,
    read::entries,
    seal,
    store::SEALED,
};
use crate::ways::Profile;

/// The folder in the vault.
pub(super) const FOLDER: &str = "ways";

/// What suits each child with its file, and what cannot be read.
type WithFiles = (Vec<(PathBuf, ChildWays)>, Vec<Damage>);

/// What suits one child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChildWays {
    /// What the child is called.
    pub called: String,
    /// What suits the child.
    pub profile: Profile,
}

impl Reader {
    /// What suits each child of this vault, by name; and the files that cannot be read.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn ways(&self) -> Result<(Vec<ChildWays>, Vec<Damage>), VaultError> {
        self.opener
            .apart(|| self.read_ways().map(|(all, damaged)| (all.into_iter().map(|(_, ways)| ways).collect(), damaged)))
    }

    /// Keeps what suits a child, in place of what was kept before for the child of this name.
    ///
    /// # Errors
    /// There are no keys, or the machine refuses.
    pub fn keep_ways(&self, disk: &mut dyn Disk, ways: &ChildWays) -> Result<(), VaultError> {
        let ring = self.vault.keys().ok_or(VaultError::NoKeys)?;
        let before =
            self.opener.apart(|| self.read_ways())?.0.into_iter().find(|(_, other)| other.called == ways.called);
        let folder = self.vault.folder().join(FOLDER);
        let path = before.map_or_else(|| folder.join(format!("{}.ron.{SEALED}", Uuid::now_v7())), |(path, _)| path);
        let failed = |error| VaultError::from_io(&path, error);
        make_folders(disk, self.vault.folder(), FOLDER.as_ref()).map_err(failed)?;
        let text = ron::to_string(ways).map_err(|error| failed(std::io::Error::other(error)))?;
        let place = self.vault.place(&path);
        let sealed = apart(|| seal::seal(text.as_bytes(), &place, ring.generation, &ring.publics(), None));
        replace(disk, &self.vault.scratch(), &path, &sealed.map_err(failed)?).map_err(failed)
    }

    /// Removes what was kept for the child of this name. True: there was something.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn forget_ways(&self, disk: &mut dyn Disk, called: &str) -> Result<bool, VaultError> {
        let mut removed = false;
        for (path, _) in self.opener.apart(|| self.read_ways())?.0.iter().filter(|(_, ways)| ways.called == called) {
            let gone = uninterrupted(|| disk.remove(path));
            gone.and_then(|()| uninterrupted(|| disk.sync_folder(path.parent().unwrap_or(path))))
                .map_err(|error| VaultError::from_io(path, error))?;
            removed = true;
        }
        Ok(removed)
    }

    pub(super) fn read_ways(&self) -> Result<WithFiles, VaultError> {
        let (mut all, mut damaged) = (Vec::new(), Vec::new());
        for path in entries(&self.vault.folder().join(FOLDER))? {
            match self.read_ways_of(&path) {
                Ok(ways) => all.push((path, ways)),
                Err(harm) => damaged.push(self.vault.damage(None, &path, harm)),
            }
        }
        all.sort_by(|(_, one), (_, other)| one.called.cmp(&other.called));
        Ok((all, damaged))
    }

    fn read_ways_of(&self, path: &Path) -> Result<ChildWays, Harm> {
        if path.extension().is_none_or(|ending| ending != SEALED) {
            return Err(Harm::Foreign);
        }
        let bytes = read_whole(path).map_err(|error| Harm::Unreadable(error.to_string()))?;
        let plain = self.opener.open(&bytes, &self.vault.place(path)).map_err(Harm::Sealed)?;
        ron::de::from_bytes(&plain).map_err(|error| Harm::Unreadable(error.to_string()))
    }
}
