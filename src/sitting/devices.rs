//! What the devices do for a sitting: record while the screen listens, play while it plays; and what of it goes again.

use std::sync::Arc;

use uuid::Uuid;

use super::{News, SETTLING, Sitting};
use crate::{
    conversation::{Action, TalkPhase},
    sound::{Heard, Microphone},
    vault::RealDisk,
};

impl Sitting {
    /// The devices do what the screen says: record while it listens, play while it plays.
    pub(super) fn follow_devices(&mut self) {
        match self.phase() {
            Some(TalkPhase::Listening(clip))
                if self.recording.as_ref().is_none_or(|recording| recording.clip() != clip) =>
            {
                self.start_recording(clip);
            }
            Some(TalkPhase::Heard { clip, playing, .. }) => match (playing, self.playing) {
                (true, None) => self.fetch(clip),
                (false, Some((now, _))) if now == clip => {
                    self.playing = None;
                    self.speaker.hush();
                }
                _ => {}
            },
            _ => {}
        }
        if !matches!(self.phase(), Some(TalkPhase::Listening(_))) {
            self.stop_recording();
        }
    }

    fn start_recording(&mut self, clip: Uuid) {
        self.speaker.hush();
        self.playing = None;
        let (keeping, id, sender, wake) = (self.keeping.clone(), self.id, self.news.0.clone(), Arc::clone(&self.wake));
        let on = move |heard| match heard {
            Heard::Second(second) => keeping.second(id, second),
            other => {
                let _ = sender.send(News::Heard(other));
            }
        };
        self.recording = Some(Microphone::start(clip, on, wake));
    }

    pub(super) fn stop_recording(&mut self) {
        if let Some(recording) = &self.recording {
            recording.stop();
        }
    }

    pub(super) fn look_for_microphone(&mut self) {
        let (sender, wake) = (self.news.0.clone(), Arc::clone(&self.wake));
        std::thread::spawn(move || {
            let _ = sender.send(News::Microphone(Microphone::probe().map(|_| ())));
            wake();
        });
    }

    /// Reads a clip and plays it when it is there.
    pub(super) fn fetch(&mut self, clip: Uuid) {
        self.playing = Some((clip, None));
        let (keeping, id, sender, wake) = (self.keeping.clone(), self.id, self.news.0.clone(), Arc::clone(&self.wake));
        std::thread::spawn(move || {
            let _ = sender.send(News::Clip(clip, keeping.clip(id, clip)));
            wake();
        });
    }

    /// Takes away what the child did not keep, where the school decided so. That it went is kept first.
    pub(super) fn remove_raw_takes(&mut self) {
        let Some(vault) = self.keeping.vault().filter(|vault| vault.settings().remove_raw_takes).cloned() else {
            return;
        };
        let clips = vault.raw_takes(self.id, &self.history);
        if clips.is_empty() {
            return;
        }
        self.act(Action::TakesRemoved(clips.clone()));
        let (keeping, id) = (self.keeping.clone(), self.id);
        std::thread::spawn(move || {
            if keeping.settle(SETTLING)
                && let Err(error) = vault.remove_clips(&mut RealDisk, id, &clips)
            {
                tracing::warn!("takes that were not kept could not be removed: {}", error.kind_word());
            }
        });
    }
}
