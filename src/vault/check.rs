//! Proving a whole vault, and setting aside what is damaged.

use std::{
    collections::BTreeMap,
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use image::{ImageFormat, ImageReader, Limits};
use uuid::Uuid;

use super::{
    Damage, Harm, Reader, Vault, VaultError,
    keyfile::FOLDERS,
    place::{close, has_other_owner, is_open},
    profiles::FOLDER as WAYS,
    read::{Listing, entries, folder_id},
    settings::FILE as SETTINGS,
    store::SEALED,
};
use crate::record::{Event, What};

/// The widest and highest drawing that is read, in pixels.
const LARGEST_DRAWING: u32 = 8_192;
/// The memory that a drawing may take, in bytes.
const LARGEST_MEMORY: u64 = 300_000_000;

/// What a look at everything in the vault found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Check {
    /// The conversations.
    pub listing: Listing,
    /// Clips read.
    pub clips: usize,
    /// Drawings read.
    pub drawings: usize,
    /// Files that lie in `set-aside`.
    pub aside: usize,
    /// Everything that is not as it was written.
    pub damaged: Vec<Damage>,
    /// What was not as it was written and has been put right since the vault was opened: see [`Vault::mended`].
    pub mended: Vec<Damage>,
}

impl Reader {
    /// Reads everything that is in the vault. Nothing is changed.
    ///
    /// # Errors
    /// A folder cannot be read.
    pub fn check(&self) -> Result<Check, VaultError> {
        self.opener.apart(|| self.check_all())
    }

    fn check_all(&self) -> Result<Check, VaultError> {
        let listing = self.list()?;
        let vault = &self.vault;
        let mut check = Check { aside: entries(&vault.aside())?.len(), mended: vault.mended(), ..Check::default() };
        // What the list saw of a conversation is seen again, and in full.
        check.damaged.extend(listing.damaged.iter().filter(|damage| damage.conversation.is_none()).cloned());
        check.damaged.extend(vault.damaged_keys()?);
        check.damaged.extend(vault.damaged_settings());
        check.damaged.extend(self.read_ways()?.1);
        let foreign = entries(vault.folder())?.into_iter().filter(|path| !is_part(path));
        check.damaged.extend(foreign.map(|path| vault.damage(None, &path, Harm::Foreign)));
        for path in entries(&vault.conversations())? {
            if let Some(id) = folder_id(&path) {
                self.check_conversation(id, &mut check)?;
            }
        }
        self.check_photos(&mut check)?;
        let mut folders = vec![vault.folder().to_owned()];
        while let Some(folder) = folders.pop() {
            for path in entries(&folder)? {
                let harm = if is_open(&path) {
                    Some(Harm::Open)
                } else {
                    has_other_owner(vault.folder(), &path).then_some(Harm::OtherOwner)
                };
                check.damaged.extend(harm.map(|harm| vault.damage(None, &path, harm)));
                if path.is_dir() && !path.is_symlink() {
                    folders.push(path);
                }
            }
        }
        check.listing = listing;
        Ok(check)
    }

    fn check_conversation(&self, id: Uuid, check: &mut Check) -> Result<(), VaultError> {
        for path in entries(&self.vault.conversation(id))? {
            if !["events", "voice", "drawings", "pictures", "seen"]
                .iter()
                .any(|name| path.ends_with(name) && path.is_dir())
            {
                check.damaged.push(self.vault.damage(Some(id), &path, Harm::Foreign));
            }
        }
        let read = self.read_events(id)?;
        check.damaged.extend(read.damaged);
        self.check_clips(id, &read.events, check)?;
        self.check_drawings(id, &read.events, check)?;
        self.check_seen(id, &read.events, check)?;
        self.check_pictures(id, check)
    }

    fn check_clips(&self, id: Uuid, events: &[Event], check: &mut Check) -> Result<(), VaultError> {
        let vault = &self.vault;
        let mut recorded = BTreeMap::new();
        for event in events {
            match &event.what {
                What::RecordingEnded { clip, milliseconds, .. } => drop(recorded.insert(*clip, *milliseconds)),
                What::TakesRemoved { clips } => recorded.retain(|clip, _| !clips.contains(clip)),
                _ => {}
            }
        }
        for path in entries(&vault.voice_folder(id))? {
            let Some(clip) = folder_id(&path) else {
                check.damaged.push(vault.damage(Some(id), &path, Harm::Foreign));
                continue;
            };
            let sound = self.read_clip(id, clip)?;
            check.clips += 1;
            let there = sound.milliseconds();
            check.damaged.extend(sound.damaged);
            // Both sides round to a whole millisecond.
            if let Some(recorded) = recorded.remove(&clip).filter(|recorded| there + 1 < *recorded) {
                check.damaged.push(vault.damage(Some(id), &path, Harm::Short { there, recorded }));
            }
        }
        for (clip, _) in recorded.into_iter().filter(|(_, milliseconds)| *milliseconds > 0) {
            let path = vault.voice_folder(id).join(clip.to_string());
            check.damaged.push(vault.damage(Some(id), &path, Harm::Missing));
        }
        Ok(())
    }

    fn check_drawings(&self, id: Uuid, events: &[Event], check: &mut Check) -> Result<(), VaultError> {
        let vault = &self.vault;
        for path in entries(&vault.drawings_folder(id))? {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let plain = name.strip_suffix(SEALED).and_then(|name| name.strip_suffix('.')).unwrap_or(name);
            let drawing = plain.strip_suffix(".png").and_then(|id| Uuid::parse_str(id).ok());
            // Only the name that we gave: the same id can be written in other ways.
            let ours = drawing.map(|drawing| vault.drawing_file(id, drawing));
            let Some(ours) = ours.filter(|ours| *ours == path || ours.with_extension("") == path) else {
                check.damaged.push(vault.damage(Some(id), &path, Harm::Foreign));
                continue;
            };
            check.drawings += 1;
            if let Err(harm) = self.file(&ours).and_then(|png| decode(&png).map_err(Harm::Unreadable)) {
                check.damaged.push(vault.damage(Some(id), &path, harm));
            }
        }
        for event in events {
            if let What::DrawingKept { drawing } = event.what {
                let path = vault.drawing_file(id, drawing);
                let damage = vault.damage(Some(id), &path, Harm::Missing);
                if !path.exists() && !path.with_extension("").exists() && !check.damaged.contains(&damage) {
                    check.damaged.push(damage);
                }
            }
        }
        Ok(())
    }
}

impl Vault {
    /// Moves what is damaged out of the way, into `set-aside`, and says where it lies now.
    ///
    /// A file that is whole stays where it is and is made its owner's alone. Files of keys stay too: whoever unlocks the vault
    /// puts them right from their copies.
    ///
    /// # Errors
    /// The file is not there to be moved, or the machine refuses.
    pub fn set_aside(&self, damage: &Damage) -> Result<PathBuf, VaultError> {
        let from = self.folder().join(&damage.file);
        if matches!(damage.harm, Harm::Open | Harm::OtherOwner) {
            close(&from).map_err(|error| VaultError::from_io(&from, error))?;
            return Ok(damage.file.clone());
        }
        if damage.harm != Harm::Foreign && FOLDERS.iter().any(|folder| damage.file.starts_with(folder)) {
            return Ok(damage.file.clone());
        }
        let to = self.name_aside(&damage.file);
        let sync = |folder: Option<&Path>| match folder {
            Some(folder) if cfg!(unix) => fs::File::open(folder)?.sync_all(),
            _ => Ok(()),
        };
        fs::rename(&from, &to)
            .and_then(|()| sync(to.parent()))
            .and_then(|()| sync(from.parent()))
            .map_err(|error| VaultError::from_io(&from, error))?;
        Ok(self.told(&to))
    }

    /// True where [`Vault::set_aside`] can do something about it: the file or the foreign folder is there.
    #[must_use]
    pub fn can_set_aside(&self, damage: &Damage) -> bool {
        let path = self.folder().join(&damage.file);
        let is_file = fs::symlink_metadata(&path).is_ok_and(|data| !data.is_dir());
        match damage.harm {
            Harm::Missing | Harm::MissingEvents(..) => false,
            Harm::Foreign | Harm::Open | Harm::OtherOwner => path.exists() || path.is_symlink(),
            _ => is_file,
        }
    }

    /// A free name in `set-aside` that still tells where the file was.
    pub(super) fn name_aside(&self, told: &Path) -> PathBuf {
        let parts: Vec<_> = told.iter().map(|part| part.to_string_lossy()).collect();
        self.aside().join(format!("{}-{}", Uuid::now_v7().simple(), parts.join("-")))
    }
}

/// True for what belongs into the vault's folder.
fn is_part(path: &Path) -> bool {
    let files = ["FORMAT", "LOCK", SETTINGS];
    let folders = ["tmp", "set-aside", "conversations", "photos", WAYS, FOLDERS[0], FOLDERS[1]];
    files.iter().any(|name| path.ends_with(name) && path.is_file())
        || folders.iter().any(|name| path.ends_with(name) && path.is_dir())
}

/// Proves a drawing's picture whole, within bounds.
pub(crate) fn decode(png: &[u8]) -> Result<(), String> {
    let mut reader = ImageReader::with_format(Cursor::new(png), ImageFormat::Png);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_DRAWING);
    limits.max_image_height = Some(LARGEST_DRAWING);
    limits.max_alloc = Some(LARGEST_MEMORY);
    reader.limits(limits);
    reader.decode().map(|_| ()).map_err(|error| error.to_string())
}
