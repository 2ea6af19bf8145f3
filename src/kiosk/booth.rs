//! An adult records something at the desk: how it goes on, and what came of it. What becomes of it then is told by whoever
//! asked for it.

use std::sync::{Arc, Mutex, PoisonError};

use uuid::Uuid;

use crate::sound::{Heard, Microphone, Quality, Recording, Second, Sound, SoundError, Wake, join, trimmed};

/// What was recorded, without the pauses around it, and how well.
pub(super) type Recorded = Result<(Sound, Quality), SoundError>;

/// Begins a recording: the microphone, or a script in its place.
pub(super) trait Start: FnOnce(Uuid, Box<dyn FnMut(Heard) + Send>, Wake) -> Recording {}

impl<Begin: FnOnce(Uuid, Box<dyn FnMut(Heard) + Send>, Wake) -> Recording> Start for Begin {}

/// One adult before the microphone.
#[derive(Default)]
pub(super) struct Booth(Option<Recording>);

impl Booth {
    /// Records from now on; `told` is told once what came of it, before `wake` is called.
    pub fn record(&mut self, wake: &Wake, told: impl FnOnce(Recorded) + Send + 'static) {
        self.record_from(wake, Microphone::start, told);
    }

    /// The same by `start`.
    pub fn record_from(&mut self, wake: &Wake, start: impl Start, told: impl FnOnce(Recorded) + Send + 'static) {
        let seconds: Mutex<Vec<Second>> = Mutex::default();
        let mut told = Some(told);
        let on = move |heard: Heard| {
            let mut seconds = seconds.lock().unwrap_or_else(PoisonError::into_inner);
            let recorded = match heard {
                Heard::Begun { .. } => return,
                Heard::Second(second) => return seconds.push(second),
                Heard::Failed { error, .. } => Err(error),
                Heard::Ended(ended) => {
                    join(std::mem::take(&mut *seconds)).map(|joined| (trimmed(&joined.sound), ended.quality))
                }
            };
            if let Some(told) = told.take() {
                told(recorded);
            }
        };
        self.0 = Some(start(Uuid::now_v7(), Box::new(on), Arc::clone(wake)));
    }

    /// The adult has said it; what was said comes a little later.
    pub fn end(&self) {
        if let Some(recording) = &self.0 {
            recording.stop();
        }
    }

    /// What was said has come, or nobody wants it any more: the microphone is let go.
    pub fn leave(&mut self) {
        self.0 = None;
    }

    /// How loud it is now, from 0 to 1; none while nobody records.
    pub fn level(&self) -> Option<f32> {
        self.0.as_ref().map(Recording::level)
    }
}
