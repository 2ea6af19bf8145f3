//! Forgetting: one answer, a conversation, a child. What is removed here is said; copies made before lie elsewhere.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::ErrorKind,
    path::Path,
};

use uuid::Uuid;

use super::{
    Disk, Reader, SeenKind, ThingKind, Vault, VaultError,
    disk::{replace, uninterrupted},
    opener::apart,
    read::entries,
    reseal::files_below,
    seal,
};
use crate::record::{
    About, Event, Forgetting, What, clips_and_drawings, event_to_ron, fold, forget, forget_added, forget_seen,
};

/// What was removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Removed {
    /// Whole conversations.
    pub conversations: usize,
    /// Things that were done or said, with their words.
    pub events: usize,
    /// Recordings.
    pub clips: usize,
    /// Drawings.
    pub drawings: usize,
    /// Photos: of the child, and those that adults added to what they saw.
    pub photos: usize,
}

impl Removed {
    /// Adds what was removed elsewhere.
    pub fn add(&mut self, other: Self) {
        self.conversations += other.conversations;
        self.events += other.events;
        self.clips += other.clips;
        self.drawings += other.drawings;
        self.photos += other.photos;
    }
}

impl Vault {
    /// Removes the conversation `id` with everything in it. It is out of the way in one step, so that no power cut leaves half of it.
    ///
    /// # Errors
    /// There is no such conversation, or the machine refuses.
    pub fn forget_conversation(&self, disk: &mut dyn Disk, id: Uuid) -> Result<Removed, VaultError> {
        let folder = self.conversation(id);
        if !folder.is_dir() {
            return Err(VaultError::NoConversation(id));
        }
        let count = |folder: &Path| entries(folder).map(|files| files.len());
        let removed = Removed {
            conversations: 1,
            events: count(&self.events_folder(id))?,
            clips: count(&self.voice_folder(id))? + self.count_seen(id, SeenKind::Voice)?,
            drawings: count(&self.drawings_folder(id))?,
            photos: self.count_seen(id, SeenKind::Photo)?,
        };
        let out = self.scratch().join(format!("forgotten-{id}"));
        let failed = |error| VaultError::from_io(&folder, error);
        uninterrupted(|| disk.rename(&folder, &out)).map_err(failed)?;
        uninterrupted(|| disk.sync_folder(&self.conversations())).map_err(failed)?;
        remove_all(disk, &out)?;
        Ok(removed)
    }

    /// Removes the whole vault, keys and all. It is still held until the last handle on it is gone.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn remove_whole(&self, disk: &mut dyn Disk) -> Result<(), VaultError> {
        remove_all(disk, self.folder())
    }

    /// Recordings of the conversation `id` that are on the disk and that the child did not keep. Before they are removed,
    /// [`What::TakesRemoved`] of them is kept, so that nobody takes them for lost.
    #[must_use]
    pub fn raw_takes(&self, id: Uuid, events: &[Event]) -> Vec<Uuid> {
        let Ok(views) = fold(events) else { return Vec::new() };
        let (kept, _) = clips_and_drawings(&views);
        let on_cards = events.iter().filter_map(|event| match &event.what {
            What::CardAdded { card, .. } => match card.picture {
                crate::record::CardPicture::Voice(clip) => Some(clip),
                _ => None,
            },
            _ => None,
        });
        let on_cards: Vec<Uuid> = on_cards.collect();
        let recorded = events.iter().filter_map(|event| match event.what {
            What::RecordingBegun { clip, .. } => Some(clip),
            _ => None,
        });
        let raw = recorded.filter(|clip| !kept.contains(clip) && !on_cards.contains(clip));
        raw.filter(|clip| self.voice_folder(id).join(clip.to_string()).is_dir()).collect()
    }

    /// Removes the sound of these clips.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn remove_clips(&self, disk: &mut dyn Disk, id: Uuid, clips: &[Uuid]) -> Result<(), VaultError> {
        for clip in clips {
            remove_all(disk, &self.voice_folder(id).join(clip.to_string()))?;
        }
        Ok(())
    }
}

impl Reader {
    /// Removes the answer about `about` from the conversation `id`: its words, voice, drawings and notes.
    ///
    /// # Errors
    /// There is no such conversation or answer, some of its events cannot be read, or the machine refuses: then call it again.
    pub fn forget_answer(&self, disk: &mut dyn Disk, id: Uuid, about: &About) -> Result<Removed, VaultError> {
        let nothing = || VaultError::NoAnswer { conversation: id, page: about.page.clone(), card: about.card.clone() };
        self.forget_events(disk, id, |events| forget(events, about), nothing)
    }

    /// Removes what an adult saw, `observation`, from the conversation `id`, with its photo and its voice.
    ///
    /// # Errors
    /// As [`Reader::forget_answer`].
    pub fn forget_seen(&self, disk: &mut dyn Disk, id: Uuid, observation: Uuid) -> Result<Removed, VaultError> {
        let nothing = || VaultError::NoSuch { conversation: id, what: "observation", id: observation };
        self.forget_events(disk, id, |events| forget_seen(events, observation), nothing)
    }

    /// Removes a photo or a voice that an adult added to what was seen. The note stays.
    ///
    /// # Errors
    /// As [`Reader::forget_answer`].
    pub fn forget_added(&self, disk: &mut dyn Disk, id: Uuid, file: Uuid) -> Result<Removed, VaultError> {
        let nothing = || VaultError::NoSuch { conversation: id, what: "photo or voice", id: file };
        self.forget_events(disk, id, |events| forget_added(events, file), nothing)
    }

    fn forget_events(
        &self,
        disk: &mut dyn Disk,
        id: Uuid,
        what: impl FnOnce(&[Event]) -> Forgetting,
        nothing: impl FnOnce() -> VaultError,
    ) -> Result<Removed, VaultError> {
        let read = self.events(id)?;
        if let Some(damage) = read.damaged.into_iter().next() {
            // An event that cannot be read could hold what is to be forgotten.
            return Err(VaultError::Damaged(damage));
        }
        let ring = self.vault.keys().ok_or(VaultError::NoKeys)?;
        let forgetting = what(&read.events);
        if forgetting.events.is_empty() {
            return Err(nothing());
        }
        // What tells to which answer the rest belongs goes last: cut off anywhere, this can be called again.
        let clips: Vec<Uuid> = forgetting.clips.iter().copied().collect();
        self.vault.remove_clips(disk, id, &clips)?;
        self.remove_drawings(disk, id, &forgetting.drawings)?;
        self.remove_pictures(disk, id, &forgetting.pictures)?;
        let (photos, voices) = self.vault.remove_seen(disk, id, &forgetting.seen)?;
        let rank: BTreeMap<u64, u8> = read.events.iter().map(|event| (event.number, rank(&event.what))).collect();
        let mut events: Vec<&Event> = forgetting.events.iter().collect();
        events.sort_by_key(|event| rank.get(&event.number));
        for event in events {
            let path = self.vault.event(id, event.number);
            let failed = |error| VaultError::from_io(&path, error);
            let text = event_to_ron(event).map_err(|error| failed(std::io::Error::other(error)))?;
            let place = self.vault.place(&path);
            let sealed = apart(|| seal::seal(text.as_bytes(), &place, ring.generation, &ring.publics(), None));
            replace(disk, &self.vault.scratch(), &path, &sealed.map_err(failed)?).map_err(failed)?;
            remove_file(disk, &path.with_extension(""))?;
        }
        let changed = forgetting.events.iter().filter(|event| event.what == What::Forgotten).count();
        Ok(Removed {
            conversations: 0,
            events: changed,
            clips: clips.len() + voices,
            drawings: forgetting.drawings.len(),
            photos,
        })
    }

    fn remove_pictures(&self, disk: &mut dyn Disk, id: Uuid, gone: &BTreeSet<String>) -> Result<(), VaultError> {
        if gone.is_empty() {
            return Ok(());
        }
        for (path, _) in
            self.pictures_with_files(id)?.into_iter().filter(|(_, picture)| gone.contains(&picture.used.id))
        {
            remove_file(disk, &path)?;
        }
        Ok(())
    }

    fn remove_drawings(&self, disk: &mut dyn Disk, id: Uuid, drawings: &BTreeSet<Uuid>) -> Result<(), VaultError> {
        for drawing in drawings {
            let path = self.vault.drawing_file(id, *drawing);
            remove_file(disk, &path.with_extension(""))?;
            remove_file(disk, &path)?;
        }
        Ok(())
    }

    /// Removes every conversation of the child who is called `called`, letter for letter, the child's photos, and what was kept
    /// about the child's ways in.
    ///
    /// # Errors
    /// There is none, or the machine refuses: then call it again.
    pub fn forget_child(&self, disk: &mut dyn Disk, called: &str) -> Result<Removed, VaultError> {
        let mut removed = Removed::default();
        for found in self.list()?.conversations.into_iter().filter(|found| found.called == called) {
            removed.add(self.vault.forget_conversation(disk, found.id)?);
        }
        let things = self.things_of(called)?;
        let known = self.forget_ways(disk, called)? || removed.conversations > 0 || !things.is_empty();
        for thing in things {
            removed.photos += usize::from(matches!(thing.what, ThingKind::Photo { .. }));
            self.vault.remove_thing(disk, thing.id)?;
        }
        if known { Ok(removed) } else { Err(VaultError::NoChild(called.to_owned())) }
    }
}

/// Of events that are forgotten together the later ones tell to which answer the others belong.
fn rank(what: &What) -> u8 {
    match what {
        What::WorryHelp { .. } => 2,
        What::RecordingBegun { .. } | What::Stroked { .. } | What::CardAdded { .. } => 1,
        _ => 0,
    }
}

/// Removes a file; nothing happens where there is none.
pub(super) fn remove_file(disk: &mut dyn Disk, path: &Path) -> Result<(), VaultError> {
    if !path.exists() {
        return Ok(());
    }
    uninterrupted(|| disk.remove(path))
        .and_then(|()| uninterrupted(|| disk.sync_folder(path.parent().unwrap_or(path))))
        .map_err(|error| VaultError::from_io(path, error))
}

/// Removes a folder with everything in it; nothing happens where there is none.
pub(super) fn remove_all(disk: &mut dyn Disk, folder: &Path) -> Result<(), VaultError> {
    let failed = |error| VaultError::from_io(folder, error);
    let files = match files_below(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        files => files.map_err(failed)?,
    };
    for file in files {
        uninterrupted(|| disk.remove(&file)).map_err(failed)?;
    }
    let mut folders = vec![folder.to_owned()];
    let mut next = 0;
    while let Some(folder) = folders.get(next).cloned() {
        folders.extend(fs::read_dir(folder).map_err(failed)?.flatten().map(|entry| entry.path()));
        next += 1;
    }
    for folder in folders.iter().rev() {
        uninterrupted(|| disk.remove_folder(folder)).map_err(failed)?;
    }
    uninterrupted(|| disk.sync_folder(folder.parent().unwrap_or(folder))).map_err(failed)
}
