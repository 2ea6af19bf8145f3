//! The sound check of the desk, on a thread of its own.

use std::{
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use bevy::prelude::*;

use super::session::Work;
use crate::{
    desk::SoundCheck,
    plan::{Text, Wording},
    sound::{Loud, Microphone, let_hear, measure},
};

/// The sound check as the desk works with it. What came of it stays until the next one.
#[derive(Resource)]
pub(super) struct SoundWork {
    state: SoundCheck,
    tell: Sender<SoundCheck>,
    news: Mutex<Receiver<SoundCheck>>,
}

impl Default for SoundWork {
    fn default() -> Self {
        let (tell, news) = channel();
        Self { state: SoundCheck::default(), tell, news: Mutex::new(news) }
    }
}

impl SoundWork {
    pub fn state(&self) -> SoundCheck {
        self.state
    }

    /// Lets the voice and the tone be heard, and listens.
    pub fn check(&mut self, work: &Work) {
        if self.state == SoundCheck::Running {
            return;
        }
        self.state = SoundCheck::Running;
        let words = work.house.language.say(&Text::new("desk-sound-sample"));
        let (speaker, wake, tell) = (Arc::clone(&work.speaker), Arc::clone(&work.wake), self.tell.clone());
        thread::spawn(move || {
            let by_ear = |_| {
                let_hear(&speaker, &words);
                SoundCheck::Asked
            };
            let state = measure(&speaker, Microphone, &words).map_or_else(by_ear, SoundCheck::measured);
            // The desk that would be told is gone only when the program ends.
            let _ = tell.send(state);
            wake();
        });
    }

    /// The adult says whether they heard it.
    pub fn answered(&mut self, heard: bool) {
        self.state = match self.state {
            SoundCheck::Asked => SoundCheck::ByEar(heard),
            SoundCheck::Measured { voice: Loud::NotHeard, tone: Loud::NotHeard, .. } if heard => SoundCheck::Deaf,
            SoundCheck::Measured { .. } if !heard => SoundCheck::ByEar(false),
            other => other,
        };
    }

    /// True where something new came.
    pub fn take_in(&mut self) -> bool {
        let last = self.news.lock().ok().and_then(|news| news.try_iter().last());
        if let Some(state) = last {
            self.state = state;
        }
        last.is_some()
    }
}
