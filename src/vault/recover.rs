//! Everything of a vault in the clear, for the day on which this program is gone or its vault is damaged.

use std::{
    fs,
    io::{ErrorKind, Write},
    ops::ControlFlow,
    path::Path,
};

use uuid::Uuid;

use super::{
    Damage, Progress, Reader, RealDisk, SeenKind, VaultError,
    disk::{for_owner, make_folders},
    read::{entries, folder_id},
};
use crate::record::event_to_ron;

/// What was written in the clear.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Recovered {
    /// Conversations.
    pub conversations: usize,
    /// Events.
    pub events: usize,
    /// Clips.
    pub clips: usize,
    /// Drawings.
    pub drawings: usize,
    /// What could not be read.
    pub damaged: Vec<Damage>,
    /// False: it was stopped.
    pub finished: bool,
}

impl Reader {
    /// Writes everything that can be read into the folder `to`, which must be new or empty: `ID/events/00000001.ron`,
    /// `ID/voice/CLIP.wav`, `ID/drawings/DRAWING.png`, `ID/pictures/NUMBER.svg`, `ID/seen/PHOTO.jpg`,
    /// `ID/seen/VOICE.wav`, `photos/ID.jpg`, also what the child keeps private. Nothing in the vault is changed.
    ///
    /// # Errors
    /// The folder is not empty, or the machine refuses.
    pub fn recover(
        &self,
        to: &Path,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Recovered, VaultError> {
        make_empty(to)?;
        let ids: Vec<Uuid> = entries(&self.vault.conversations())?.iter().filter_map(|path| folder_id(path)).collect();
        let mut recovered = Recovered::default();
        let mut at = Progress { done: 0, of: ids.len() };
        for id in ids {
            self.recover_one(to, id, &mut recovered)?;
            at.done += 1;
            if progress(at).is_break() {
                return Ok(recovered);
            }
        }
        self.recover_photos(to)?;
        recovered.finished = true;
        Ok(recovered)
    }

    fn recover_one(&self, to: &Path, id: Uuid, recovered: &mut Recovered) -> Result<(), VaultError> {
        let read = self.events(id)?;
        recovered.conversations += 1;
        recovered.damaged.extend(read.damaged);
        for event in &read.events {
            let text = event_to_ron(event).map_err(|error| VaultError::from_io(to, std::io::Error::other(error)))?;
            write(to, &format!("{id}/events/{:08}.ron", event.number), text.as_bytes())?;
            recovered.events += 1;
        }
        for clip in entries(&self.vault.voice_folder(id))?.iter().filter_map(|path| folder_id(path)) {
            let sound = self.clip(id, clip)?;
            recovered.damaged.extend(sound.damaged.iter().cloned());
            write(to, &format!("{id}/voice/{clip}.wav"), &sound.wav())?;
            recovered.clips += 1;
        }
        for path in entries(&self.vault.drawings_folder(id))? {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let Some(drawing) = name.split('.').next().and_then(|id| Uuid::parse_str(id).ok()) else { continue };
            match self.drawing(id, drawing) {
                Ok(png) => {
                    write(to, &format!("{id}/drawings/{drawing}.png"), &png)?;
                    recovered.drawings += 1;
                }
                Err(VaultError::Damaged(damage)) => recovered.damaged.push(damage),
                Err(error) => return Err(error),
            }
        }
        for (picture, number) in self.pictures(id)?.iter().zip(1..) {
            write(to, &format!("{id}/pictures/{number}.{}", ending(&picture.bytes)), &picture.bytes)?;
        }
        for (kind, file) in self.all_seen(id)? {
            match self.seen(id, kind, file) {
                Ok(bytes) => {
                    let ending = if kind == SeenKind::Voice { "wav" } else { ending(&bytes) };
                    write(to, &format!("{id}/seen/{file}.{ending}"), &bytes)?;
                }
                Err(VaultError::Damaged(damage)) => recovered.damaged.push(damage),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn recover_photos(&self, to: &Path) -> Result<(), VaultError> {
        for photo in self.things()?.iter().filter_map(|thing| self.photo(thing)) {
            write(to, &format!("photos/{}.{}", photo.id, ending(&photo.bytes)), &photo.bytes)?;
        }
        Ok(())
    }
}

/// How the name of a picture's file ends, by its bytes.
fn ending(bytes: &[u8]) -> &'static str {
    match bytes {
        [0x89, ..] => "png",
        [0xFF, ..] => "jpg",
        _ => "svg",
    }
}

fn make_empty(to: &Path) -> Result<(), VaultError> {
    let failed = |error| VaultError::from_io(to, error);
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(to).map_err(failed)?;
    match fs::read_dir(to).map_err(failed)?.next() {
        None => Ok(()),
        Some(_) => Err(VaultError::NotEmpty(to.to_owned())),
    }
}

fn write(to: &Path, name: &str, bytes: &[u8]) -> Result<(), VaultError> {
    let path = to.join(name);
    let failed = |error| VaultError::from_io(&path, error);
    let folder = Path::new(name).parent().unwrap_or(Path::new(""));
    make_folders(&mut RealDisk, to, folder).map_err(failed)?;
    match for_owner().write(true).create_new(true).open(&path) {
        // Two files of the vault told of the same thing: the first one stands.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        file => file.and_then(|mut file| file.write_all(bytes)).map_err(failed),
    }
}
