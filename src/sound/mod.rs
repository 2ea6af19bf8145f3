//! Microphone, loudspeaker, speech.
//!
//! - A [`Recording`] is made by [`Microphone::start`]: the device is opened only then, and let go at once when the recording
//!   ends. What is recorded comes as whole [`Second`]s to a function of the caller's, which gives them to the vault; at the
//!   end comes [`Ended`], and [`is_whole`] proves what was read back.
//! - The [`Speaker`] is all that is heard: words (an adult's recorded prompt, or else the computer's voice) and sounds,
//!   one at a time, loud enough for a room.
//! - Nothing here ever lets its caller wait for a device: devices may be absent, busy, pulled out, or hang. The probes
//!   ([`state`]) are the one exception, and say so.
//!
//! Invariants: the audio callback never waits, allocates or locks; a lost sample is counted; no words and no names are
//! logged.

mod check;
mod clip;
mod course;
mod error;
mod intake;
mod loudness;
mod loudspeaker;
mod maker;
mod meter;
mod microphone;
mod outlet;
mod prompts;
mod quality;
mod recording;
mod speaker;
#[cfg(target_os = "linux")]
mod ssip;
mod tongue;
mod turns;
mod voice;
mod wav;

use std::{
    sync::{Arc, mpsc::channel},
    time::Duration,
};

pub use check::{ENOUGH_DB, HEARD_ABOVE_DB, Loud, Measured, let_hear, measure};
pub use clip::{ClipDigest, Ended, Joined, Second, Sound, is_whole, join};
pub use error::{Part, SoundError};
pub use intake::{Intake, RING_SECONDS, Trouble};
pub use loudness::{CEILING, MOST_GAIN_DB, SPEECH_DB, ready, trimmed};
pub use loudspeaker::{Loudspeaker, PlatformLoudspeaker, probe_loudspeaker};
pub use maker::makes_sounds;
pub use microphone::{Found, Microphone, microphones};
pub use outlet::{MachineSound, Outlet, OutletError, Output, Outputs, outputs};
pub use prompts::{Prompts, prompt_key};
pub use quality::{Listening, Quality, clip_quality};
pub use recording::{Heard, Recording, Source, record};
pub use speaker::{PlayId, Report, Speaker, SpeakerSettings, Told, Turn};
pub use tongue::{Tongue, VoiceKind};
pub use voice::{PlatformVoice, Voice, Voices};
pub use wav::{LONGEST_WAV_SECONDS, read_wav, write_wav};

/// Called from any thread when there is something new to show, so that a screen that sleeps wakes up. It must return at
/// once.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// What this machine can hear and say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoundState {
    /// The default microphone brings sound, or why not.
    pub microphone: Result<Found, SoundError>,
    /// The default loudspeaker takes sound, or why not.
    pub loudspeaker: Result<Found, SoundError>,
    /// There is a voice for the language, or why not.
    pub voices: Voices,
    /// Tags of all languages that a voice speaks; none where that is not known.
    pub languages: Option<Vec<String>>,
}

/// One of the voices of these languages (BCP 47) speaks this one. Words read by the rules of another language are not
/// understood, so that none of another language counts.
#[must_use]
pub fn speaks(tags: &[String], language: &str) -> bool {
    tongue::choose(tags.iter().map(String::as_str), language).is_some()
}

/// Tries out everything: for the start-up check and `doctor`. Waits for devices, in the worst case half a minute; not
/// for a thread that draws.
#[must_use]
pub fn state(language: &str) -> SoundState {
    let (tell, told) = channel();
    let on = move |message| {
        if let Told::Voices(voices) = message {
            // Only the first answer is waited for.
            let _ = tell.send(voices);
        }
    };
    let speaker = Speaker::start(SpeakerSettings::new(language), on, Arc::new(|| {}));
    let (microphone, loudspeaker) = (Microphone::probe(), probe_loudspeaker());
    let voices = told
        .recv_timeout(Duration::from_secs(12))
        .unwrap_or_else(|_| Voices::None("the computer's voice does not answer".into()));
    let languages = speaker.languages();
    drop(speaker);
    SoundState { microphone, loudspeaker, voices, languages }
}
