//! What a school keeps for a child beside conversations: the child's photos, and which pack comes first. Each is a folder of
//! sealed files, bound to the child by name under the seal.

use std::path::Path;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Check, Disk, Harm, Reader, Vault, VaultError,
    disk::{make_folders, replace, uninterrupted},
    forget::{remove_all, remove_file},
    read::{entries, folder_id},
    seal,
    store::SEALED,
};
use crate::record::showable;

/// What the files of a thing are called.
const ABOUT: &str = "about.ron";
const PICTURE: &str = "picture";
const SAID: &str = "said.wav";

/// Something that is kept for a child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// Its id.
    pub id: Uuid,
    /// What the child is called.
    pub child: String,
    /// What it is.
    pub what: ThingKind,
}

/// See [`Thing::what`]. A new kind is added at the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThingKind {
    /// A photo.
    Photo {
        /// What the child calls who or what is on it.
        name: String,
        /// Of what it is.
        kind: PhotoKind,
    },
    /// The pack whose pictures come first for this child, by its name.
    FirstPack {
        /// The pack.
        pack: String,
    },
}

/// Of what a photo is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PhotoKind {
    /// Somebody.
    Person,
    /// Somewhere.
    Place,
    /// Something.
    Thing,
}

impl PhotoKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Person, Self::Place, Self::Thing];

    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Place => "place",
            Self::Thing => "thing",
        }
    }
}

/// A photo with its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// Its id.
    pub id: Uuid,
    /// What the child calls who or what is on it.
    pub name: String,
    /// Of what it is.
    pub kind: PhotoKind,
    /// The picture's file: SVG, PNG or JPEG.
    pub bytes: Vec<u8>,
    /// Its name in an adult's voice, as WAV; none where nobody recorded it.
    pub said: Option<Vec<u8>>,
}

#[derive(Serialize, Deserialize)]
struct About {
    child: String,
    what: ThingKind,
}

impl Vault {
    /// Keeps a photo for the child who is called `child`.
    ///
    /// # Errors
    /// There are no keys, or the machine refuses.
    pub fn keep_photo(&self, disk: &mut dyn Disk, child: &str, photo: &Photo) -> Result<(), VaultError> {
        // What names the photo goes last: without it the rest is nothing.
        self.write_thing(disk, photo.id, PICTURE, &photo.bytes)?;
        if let Some(said) = &photo.said {
            self.write_thing(disk, photo.id, SAID, said)?;
        }
        self.name_photo(disk, child, photo.id, &photo.name, photo.kind)
    }

    /// Gives a photo a name and a kind.
    ///
    /// # Errors
    /// There are no keys, or the machine refuses.
    pub fn name_photo(
        &self,
        disk: &mut dyn Disk,
        child: &str,
        id: Uuid,
        name: &str,
        kind: PhotoKind,
    ) -> Result<(), VaultError> {
        self.write_about(disk, id, child, ThingKind::Photo { name: name.to_owned(), kind })
    }

    /// Keeps the name of a photo in an adult's voice, as WAV.
    ///
    /// # Errors
    /// There are no keys, or the machine refuses.
    pub fn say_photo(&self, disk: &mut dyn Disk, id: Uuid, wav: &[u8]) -> Result<(), VaultError> {
        self.write_thing(disk, id, SAID, wav)
    }

    /// Removes a thing. What conversations show of it they have themselves. Nothing happens where there is no such thing.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn remove_thing(&self, disk: &mut dyn Disk, id: Uuid) -> Result<(), VaultError> {
        let folder = self.photos().join(id.to_string());
        if !folder.is_dir() {
            return Ok(());
        }
        let out = self.scratch().join(format!("removed-{id}"));
        let failed = |error| VaultError::from_io(&folder, error);
        uninterrupted(|| disk.rename(&folder, &out)).map_err(failed)?;
        uninterrupted(|| disk.sync_folder(&self.photos())).map_err(failed)?;
        remove_all(disk, &out)
    }

    fn write_about(&self, disk: &mut dyn Disk, id: Uuid, child: &str, what: ThingKind) -> Result<(), VaultError> {
        let about = About { child: child.to_owned(), what };
        let failed = |error: ron::Error| VaultError::from_io(&self.photos(), std::io::Error::other(error));
        let text = ron::to_string(&about).map_err(failed)?;
        self.write_thing(disk, id, ABOUT, text.as_bytes())
    }

    fn write_thing(&self, disk: &mut dyn Disk, id: Uuid, file: &str, bytes: &[u8]) -> Result<(), VaultError> {
        let ring = self.keys().ok_or(VaultError::NoKeys)?;
        let path = self.photos().join(id.to_string()).join(format!("{file}.{SEALED}"));
        let failed = |error| VaultError::from_io(&path, error);
        make_folders(disk, self.folder(), &Path::new("photos").join(id.to_string())).map_err(failed)?;
        let sealed = seal::seal(bytes, &self.place(&path), ring.generation, &ring.publics(), None).map_err(failed)?;
        replace(disk, &self.scratch(), &path, &sealed).map_err(failed)
    }
}

impl Reader {
    /// Everything that is kept for any child, in the order in which it came.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn things(&self) -> Result<Vec<Thing>, VaultError> {
        let folders = entries(&self.vault.photos())?;
        let thing = |path: &std::path::PathBuf| {
            let id = folder_id(path)?;
            let About { child, what } = self.about(path).ok()?;
            Some(Thing { id, child, what })
        };
        Ok(self.opener.apart(|| folders.iter().filter_map(thing).collect()))
    }

    /// What is kept for the child who is called `child`, letter for letter.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn things_of(&self, child: &str) -> Result<Vec<Thing>, VaultError> {
        Ok(self.things()?.into_iter().filter(|thing| thing.child == child).collect())
    }

    /// The photos of a child with their files; one that cannot be read is left out.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn photos(&self, child: &str) -> Result<Vec<Photo>, VaultError> {
        let things = self.things_of(child)?;
        Ok(things.into_iter().filter_map(|thing| self.photo(&thing)).collect())
    }

    /// A photo with its files; none where it cannot be read.
    #[must_use]
    pub fn photo(&self, thing: &Thing) -> Option<Photo> {
        let ThingKind::Photo { name, kind } = &thing.what else { return None };
        let folder = self.vault.photos().join(thing.id.to_string());
        let file = |name: &str| self.opener.apart(|| self.file(&folder.join(format!("{name}.{SEALED}")))).ok();
        let (bytes, said) = (file(PICTURE)?.to_vec(), file(SAID).map(|wav| wav.to_vec()));
        Some(Photo { id: thing.id, name: name.clone(), kind: *kind, bytes, said })
    }

    /// The pack that comes first for a child; none where the school's does.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn first_pack(&self, child: &str) -> Result<Option<String>, VaultError> {
        let mut packs = self.things_of(child)?.into_iter().rev().filter_map(|thing| match thing.what {
            ThingKind::FirstPack { pack } => Some(pack),
            ThingKind::Photo { .. } => None,
        });
        Ok(packs.next())
    }

    /// Chooses the pack that comes first for a child; none: the school's.
    ///
    /// # Errors
    /// There are no keys, or the machine refuses.
    pub fn choose_first_pack(&self, disk: &mut dyn Disk, child: &str, pack: Option<&str>) -> Result<(), VaultError> {
        let before = self.things_of(child)?;
        if let Some(pack) = pack {
            let what = ThingKind::FirstPack { pack: pack.to_owned() };
            self.vault.write_about(disk, Uuid::now_v7(), child, what)?;
        }
        for thing in before.into_iter().filter(|thing| matches!(thing.what, ThingKind::FirstPack { .. })) {
            self.vault.remove_thing(disk, thing.id)?;
        }
        Ok(())
    }

    /// Removes the recording of a photo's name. Nothing happens where there is none.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn unsay_photo(&self, disk: &mut dyn Disk, id: Uuid) -> Result<(), VaultError> {
        remove_file(disk, &self.vault.photos().join(id.to_string()).join(format!("{SAID}.{SEALED}")))
    }

    fn about(&self, folder: &Path) -> Result<About, Harm> {
        let bytes = self.file(&folder.join(format!("{ABOUT}.{SEALED}")))?;
        ron::de::from_bytes(&bytes).map_err(|error| Harm::Unreadable(showable(&error.to_string())))
    }

    pub(super) fn check_photos(&self, check: &mut Check) -> Result<(), VaultError> {
        for folder in entries(&self.vault.photos())? {
            let known = folder_id(&folder).is_some_and(|id| folder.ends_with(id.to_string()));
            if !known {
                check.damaged.push(self.vault.damage(None, &folder, Harm::Foreign));
                continue;
            }
            let mut harms = vec![(folder.join(format!("{ABOUT}.{SEALED}")), self.about(&folder).err())];
            for path in entries(&folder)? {
                let is = |name: &str| path.ends_with(format!("{name}.{SEALED}"));
                let harm = if is(PICTURE) || is(SAID) {
                    self.file(&path).err()
                } else {
                    (!is(ABOUT)).then_some(Harm::Foreign)
                };
                harms.push((path, harm));
            }
            let damage = |(path, harm): (std::path::PathBuf, Option<Harm>)| Some(self.vault.damage(None, &path, harm?));
            check.damaged.extend(harms.into_iter().filter_map(damage));
        }
        Ok(())
    }
}
