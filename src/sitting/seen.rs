//! An adult notes what was seen, and may add a photo and a few words in the adult's own voice.

use uuid::Uuid;

use super::Sitting;
use crate::{
    conversation::Action,
    record::{Clip, Observation},
    sound::{Sound, write_wav},
    vault::SeenKind,
};

/// What an adult adds to what was seen.
#[derive(Debug, Clone, Default)]
pub struct Added {
    /// A photo's file, as [`crate::symbols::picture::read`] made it.
    pub photo: Option<Vec<u8>>,
    /// The adult's voice.
    pub voice: Option<Sound>,
}

impl Sitting {
    /// Notes what an adult saw. What was added is handed to the disk before the note that names it, so that no note ever speaks
    /// of a photo that is not there.
    pub fn noted(&mut self, mut seen: Box<Observation>, added: Added) {
        if self.observing().is_some_and(|observing| observing.page == seen.page) && !seen.adult.trim().is_empty() {
            seen.photo = added.photo.map(|bytes| self.keep_seen(SeenKind::Photo, bytes));
            seen.voice = added.voice.and_then(|sound| {
                let milliseconds = sound.samples.len() as u64 * 1000 / u64::from(sound.rate.max(1));
                let id = self.keep_seen(SeenKind::Voice, write_wav(&sound).ok()?);
                Some(Clip { id, milliseconds, cut_off: false, at: seen.at })
            });
        }
        self.act(Action::Observed(seen));
    }

    fn keep_seen(&self, kind: SeenKind, bytes: Vec<u8>) -> Uuid {
        let file = Uuid::now_v7();
        self.keeping.seen(self.id, kind, file, bytes);
        file
    }
}
