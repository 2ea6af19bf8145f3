//! The sound check of the desk, and where cues are heard; each on a thread of its own.

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use bevy::prelude::*;

use super::session::Work;
use crate::{
    desk::{CueView, CueWish, SoundCheck},
    plan::{Text, Wording},
    sound::{
        Loud, MachineSound, Microphone, Outlet, OutletError, Outputs, Wake, let_hear, makes_sounds, measure, outputs,
    },
};

/// How loud a cue is that is tried out: as cues are unless something else was set.
const TRIED: f32 = 0.6;

/// What the threads bring.
enum News {
    Checked(SoundCheck),
    /// The devices that are plugged in, and whether words can be made into a sound for them.
    Devices(Outputs, bool),
}

/// Sound as the desk works with it. What came of a check stays until the next one.
#[derive(Resource)]
pub(super) struct SoundWork {
    state: SoundCheck,
    home: Option<PathBuf>,
    kept: MachineSound,
    found: Option<(Outputs, bool)>,
    tell: Sender<News>,
    news: Mutex<Receiver<News>>,
}

impl Default for SoundWork {
    fn default() -> Self {
        Self::of(None)
    }
}

impl SoundWork {
    /// With what is kept for the machine of this home.
    pub fn of(home: Option<PathBuf>) -> Self {
        let (tell, news) = channel();
        let kept = home.as_deref().map(MachineSound::read).unwrap_or_default();
        Self { state: SoundCheck::default(), home, kept, found: None, tell, news: Mutex::new(news) }
    }

    /// The device where cues are heard by a child for whom they go elsewhere.
    pub fn cue_device(&self) -> Option<&str> {
        self.kept.cues.as_ref().map(|output| output.id.as_str())
    }

    /// As the desk shows it.
    pub fn cues(&self) -> CueView {
        let (devices, makes_sounds) = self.found.clone().unzip();
        CueView { devices, makes_sounds, chosen: self.kept.cues.clone() }
    }

    /// Looks which devices are plugged in.
    pub fn look(&self, wake: &Wake) {
        let (tell, wake) = (self.tell.clone(), Arc::clone(wake));
        thread::spawn(move || {
            let _ = tell.send(News::Devices(outputs(), makes_sounds()));
            wake();
        });
    }

    /// Does what the adult wishes about cues.
    pub fn wish(&mut self, work: &Work, wish: CueWish) -> Result<(), OutletError> {
        match wish {
            CueWish::Look => self.look(&work.wake),
            CueWish::Try => {
                let words = work.house.language.say(&Text::new("desk-cues-sample"));
                work.speaker.hush();
                let device = self.cue_device().map(str::to_owned);
                work.speaker.cue(&words, Outlet { gain: TRIED, device });
                self.look(&work.wake);
            }
            CueWish::Goes(output) => {
                self.kept.cues = output;
                return self.home.as_deref().map_or(Ok(()), |home| self.kept.keep(home));
            }
        }
        Ok(())
    }

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
            let _ = tell.send(News::Checked(state));
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
        let news: Vec<News> = self.news.lock().map(|news| news.try_iter().collect()).unwrap_or_default();
        let came = !news.is_empty();
        for news in news {
            match news {
                News::Checked(state) => self.state = state,
                News::Devices(outputs, makes) => self.found = Some((outputs, makes)),
            }
        }
        came
    }
}
