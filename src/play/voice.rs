//! A voice from a file, heard as a microphone is.

use std::{
    sync::mpsc::{Sender, channel},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use uuid::Uuid;

use super::Live;
use crate::{
    conversation::Take,
    sound::{Ended, Heard, Intake, Sound, SoundError, Source, is_whole, record},
    vault::{Keeper, Reader},
};

/// How long a recording may take to end. It goes as fast as the machine can.
const ENDING: Duration = Duration::from_mins(2);
/// How long the disk may take for the sound before it is read back.
const SETTLING: Duration = Duration::from_mins(1);

/// Pieces of sound in a second, as a device gives them.
const PIECES: u32 = 50;

/// A microphone that hears a file, as fast as it is listened to or as fast as life.
struct FileVoice {
    sound: Sound,
    live: Option<(Live, Uuid)>,
    spoken: Sender<()>,
}

impl Source for FileVoice {
    /// Whoever holds the thread's result holds the source open.
    type Open = JoinHandle<Intake>;

    fn open(self, intake: &mut dyn FnMut(u32) -> Intake) -> Result<Self::Open, SoundError> {
        let mut intake = intake(self.sound.rate);
        Ok(thread::spawn(move || {
            let piece = (self.sound.rate / PIECES).max(1) as usize;
            let began = Instant::now();
            for (number, samples) in (1..).zip(self.sound.samples.chunks(piece)) {
                if let Some((live, clip)) = &self.live {
                    let until = Duration::from_secs_f32(number as f32 / PIECES as f32 / live.speed);
                    thread::sleep(until.saturating_sub(began.elapsed()));
                    (live.tell)(&format!("spoken {clip} {}", number * 1000 / PIECES));
                }
                while intake.room() < samples.len() {
                    thread::sleep(Duration::from_millis(2));
                }
                intake.take(samples, 1);
            }
            // Where nobody waits for the end any more, nobody need be told of it.
            let _ = self.spoken.send(());
            intake
        }))
    }
}

/// Records `sound` as the clip `clip` into the vault, reads it back, and gives the take.
pub(super) fn say(
    sound: Sound,
    conversation: Uuid,
    clip: Uuid,
    reader: &Reader,
    keeper: &Keeper,
    live: Option<&Live>,
) -> Result<Take, String> {
    let (spoken, all_spoken) = channel();
    let (tell, told) = channel();
    let keeping = keeper.clone();
    let on = move |heard| match heard {
        Heard::Second(second) => {
            keeping.second(conversation, second.clip, second.number, second.rate, second.samples);
        }
        Heard::Begun { .. } => {}
        Heard::Ended(ended) => drop(tell.send(Ok(ended))),
        Heard::Failed { error, .. } => drop(tell.send(Err(error.to_string()))),
    };
    let recording = record(
        FileVoice { sound, live: live.map(|live| (live.clone(), clip)), spoken },
        clip,
        on,
        std::sync::Arc::new(|| {}),
    );
    // A recording that ends by itself, at its longest, is not waited for here.
    let _ = all_spoken.recv_timeout(ENDING);
    recording.stop();
    let ended: Ended = told.recv_timeout(ENDING).map_err(|_| "the recording does not end".to_owned())??;
    if !keeper.settle(SETTLING) {
        return Ok(ended.take(false));
    }
    let back = reader.clip(conversation, clip).map_err(|error| error.to_string())?;
    let whole = back.damaged.is_empty() && is_whole(&ended, &Sound { rate: back.rate, samples: back.samples });
    Ok(ended.take(whole))
}
