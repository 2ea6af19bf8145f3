//! An adult notes what was seen, and may add a photo and a few words in the adult's own voice: with the note, or later.

use uuid::Uuid;

use super::{Keeping, Sitting};
use crate::{
    conversation::Action,
    record::{AddedLater, Clip, Moment, Observation},
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

impl Added {
    /// Hands a photo and a voice to the disk, before the event that names them, so that no note ever speaks of a photo that is
    /// not there. Their ids.
    fn keep(self, keeping: &Keeping, conversation: Uuid, at: Moment) -> (Option<Uuid>, Option<Clip>) {
        let keep = |kind, bytes| {
            let file = Uuid::now_v7();
            keeping.seen(conversation, kind, file, bytes);
            file
        };
        let voice = |sound: Sound| {
            let milliseconds = sound.samples.len() as u64 * 1000 / u64::from(sound.rate.max(1));
            let id = keep(SeenKind::Voice, write_wav(&sound).ok()?);
            Some(Clip { id, milliseconds, cut_off: false, at })
        };
        (self.photo.map(|bytes| keep(SeenKind::Photo, bytes)), self.voice.and_then(voice))
    }

    /// Adds to a note that was kept before what it lacks, and says who added it and when. None: nothing is new.
    #[must_use]
    pub fn to(
        mut self,
        keeping: &Keeping,
        conversation: Uuid,
        seen: &Observation,
        by: AddedLater,
    ) -> Option<Observation> {
        self.photo.take_if(|_| seen.photo.is_some());
        self.voice.take_if(|_| seen.voice.is_some());
        let (photo, voice) = self.keep(keeping, conversation, by.at);
        let mut seen = seen.clone();
        let later = |is_new: bool| is_new.then(|| by.clone());
        seen.photo_later = later(photo.is_some()).or(seen.photo_later);
        seen.voice_later = later(voice.is_some()).or(seen.voice_later);
        let any = photo.is_some() || voice.is_some();
        (seen.photo, seen.voice) = (photo.or(seen.photo), voice.or(seen.voice));
        any.then_some(seen)
    }
}

impl Sitting {
    /// Notes what an adult saw, with what was added.
    pub fn noted(&mut self, mut seen: Box<Observation>, added: Added) {
        if self.observing().is_some_and(|observing| observing.page == seen.page) && !seen.adult.trim().is_empty() {
            (seen.photo, seen.voice) = added.keep(&self.keeping, self.id, seen.at);
        }
        self.act(Action::Observed(seen));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Towards, seen};

    #[test]
    fn a_note_that_is_kept_gets_only_what_it_lacks_and_says_who_added_it() {
        let keeping = Keeping::practice();
        let by = || AddedLater { adult: "Mrs Green".into(), at: Moment::new(5_000, 0) };
        let added = || Added { photo: Some(vec![1]), voice: Some(Sound { rate: 8_000, samples: vec![1; 4_000] }) };
        let before = seen("drum", "blanket", Towards::Left, 1);
        let both = added().to(&keeping, Uuid::nil(), &before, by()).unwrap();
        assert_eq!((both.photo_by(), both.voice_by(), both.adult.as_str()), ("Mrs Green", "Mrs Green", "Jo"));
        assert_eq!(both.voice.as_ref().unwrap().milliseconds, 500);
        let nothing_new =
            Observation { photo: None, voice: None, photo_later: None, voice_later: None, ..both.clone() };
        assert_eq!(nothing_new, before, "what was seen is not touched");
        assert_eq!(added().to(&keeping, Uuid::nil(), &both, by()), None, "it lacks nothing");
        let photo = Observation { photo: Some(Uuid::from_u128(7)), ..before };
        let with_voice = added().to(&keeping, Uuid::nil(), &photo, by()).unwrap();
        assert_eq!((with_voice.photo, with_voice.photo_by()), (Some(Uuid::from_u128(7)), "Jo"));
        assert_eq!(with_voice.voice_by(), "Mrs Green");
        assert_eq!(Added::default().to(&keeping, Uuid::nil(), &photo, by()), None);
    }
}
