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
    Damage, Harm, Vault, VaultError,
    read::{Listing, entries},
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
}

impl Vault {
    /// Reads everything that is in the vault. Nothing is changed.
    ///
    /// # Errors
    /// A folder cannot be read.
    pub fn check(&self) -> Result<Check, VaultError> {
        let listing = self.list()?;
        let mut check = Check { aside: entries(&self.aside())?.len(), ..Check::default() };
        check.damaged.clone_from(&listing.damaged);
        for path in entries(&self.conversations())? {
            let id = path.file_name().and_then(|name| name.to_str()).and_then(|name| Uuid::parse_str(name).ok());
            if let Some(id) = id.filter(|_| path.is_dir()) {
                let events = self.events(id)?.events;
                self.check_clips(id, &events, &mut check)?;
                self.check_drawings(id, &events, &mut check)?;
            }
        }
        check.listing = listing;
        Ok(check)
    }

    /// Moves a damaged file out of the way, into `set-aside`, and says where it lies now.
    ///
    /// # Errors
    /// The file is not there to be moved, or the machine refuses.
    pub fn set_aside(&self, damage: &Damage) -> Result<PathBuf, VaultError> {
        let from = self.folder().join(&damage.file);
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

    /// A free name in `set-aside` that still tells where the file was.
    pub(super) fn name_aside(&self, told: &Path) -> PathBuf {
        let parts: Vec<_> = told.iter().map(|part| part.to_string_lossy()).collect();
        self.aside().join(format!("{}-{}", Uuid::now_v7().simple(), parts.join("-")))
    }

    fn check_clips(&self, id: Uuid, events: &[Event], check: &mut Check) -> Result<(), VaultError> {
        let mut recorded = BTreeMap::new();
        for event in events {
            if let What::RecordingEnded { clip, milliseconds, .. } = event.what {
                recorded.insert(clip, milliseconds);
            }
        }
        for path in entries(&self.voice_folder(id))? {
            let clip = path.file_name().and_then(|name| name.to_str()).and_then(|name| Uuid::parse_str(name).ok());
            let Some(clip) = clip.filter(|_| path.is_dir()) else {
                check.damaged.push(self.damage(Some(id), &path, Harm::Foreign));
                continue;
            };
            let sound = self.clip(id, clip)?;
            check.clips += 1;
            let there = sound.milliseconds();
            check.damaged.extend(sound.damaged);
            // Both sides round to a whole millisecond.
            if let Some(recorded) = recorded.remove(&clip).filter(|recorded| there + 1 < *recorded) {
                check.damaged.push(self.damage(Some(id), &path, Harm::Short { there, recorded }));
            }
        }
        for (clip, _) in recorded.into_iter().filter(|(_, milliseconds)| *milliseconds > 0) {
            let path = self.voice_folder(id).join(clip.to_string());
            check.damaged.push(self.damage(Some(id), &path, Harm::Missing));
        }
        Ok(())
    }

    fn check_drawings(&self, id: Uuid, events: &[Event], check: &mut Check) -> Result<(), VaultError> {
        for path in entries(&self.drawings_folder(id))? {
            let drawing = path.file_name().and_then(|name| Uuid::parse_str(name.to_str()?.strip_suffix(".png")?).ok());
            let Some(drawing) = drawing else {
                check.damaged.push(self.damage(Some(id), &path, Harm::Foreign));
                continue;
            };
            check.drawings += 1;
            if let Err(why) = self.drawing(id, drawing).map_err(|error| error.to_string()).and_then(|png| decode(&png))
            {
                check.damaged.push(self.damage(Some(id), &path, Harm::Unreadable(why)));
            }
        }
        for event in events {
            if let What::DrawingKept { drawing } = event.what {
                let path = self.drawing_file(id, drawing);
                let damage = self.damage(Some(id), &path, Harm::Missing);
                if !path.exists() && !check.damaged.contains(&damage) {
                    check.damaged.push(damage);
                }
            }
        }
        Ok(())
    }
}

/// Looks whether a drawing can be read.
pub(crate) fn decode(png: &[u8]) -> Result<(), String> {
    let mut reader = ImageReader::with_format(Cursor::new(png), ImageFormat::Png);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_DRAWING);
    limits.max_image_height = Some(LARGEST_DRAWING);
    limits.max_alloc = Some(LARGEST_MEMORY);
    reader.limits(limits);
    reader.decode().map(|_| ()).map_err(|error| error.to_string())
}
