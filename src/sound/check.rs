//! The start-up sound check: a voice and a tone are let be heard, and the microphone measures how loud they arrive.
//!
//! How loud something is can only be told beside the room: a microphone's own scale says nothing. So the room is measured
//! first, then how far the voice rises above it. Where the numbers come from: for children to understand speech in a room it
//! has to lie at least 15 dB above the room's noise (American Speech-Language-Hearing Association, "Acoustics in educational
//! settings"); below 6 dB a rise may be the room's own.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, channel},
    },
    thread,
    time::{Duration, Instant},
};

use uuid::Uuid;

use super::{Heard, Part, Second, Sound, SoundError, Source, Speaker, Turn, join, quality::levels, record};

/// So many decibels above the room are loud enough for it.
pub const ENOUGH_DB: f32 = 15.0;
/// What rises less is not heard.
pub const HEARD_ABOVE_DB: f32 = 6.0;

/// No room is quieter (decibels below full scale): a microphone that brings digital silence holds back what is quiet.
const QUIETEST_ROOM_DB: f32 = -65.0;
/// How long the room is listened to.
const ROOM: Duration = Duration::from_secs(1);
/// Between voice and tone, and after the tone: what was played is still on its way through the devices.
const ON_ITS_WAY: Duration = Duration::from_millis(400);
/// Nothing that is let be heard lasts longer.
const LONGEST: Duration = Duration::from_secs(20);
/// A device that tells nothing for so long tells nothing any more.
const ANSWER: Duration = Duration::from_secs(10);
const BEAT: Duration = Duration::from_millis(10);
/// The tone: an A of the middle of the piano, well within every small loudspeaker.
const TONE_HERTZ: f32 = 880.0;
const TONE_RATE: u16 = 16_000;
const TONE_SECONDS: u16 = 1;

/// Whether something is loud enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loud {
    /// For a room.
    Enough,
    /// It is heard, and not well enough.
    Quiet,
    /// The microphone heard nothing of it.
    NotHeard,
}

/// What was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// Decibels by which the voice rises above the room.
    pub voice: f32,
    /// The same of the tone.
    pub tone: f32,
}

impl Loud {
    /// What a rise of so many decibels above the room means.
    #[must_use]
    pub fn of(rise: f32) -> Self {
        if rise >= ENOUGH_DB {
            Self::Enough
        } else if rise >= HEARD_ABOVE_DB {
            Self::Quiet
        } else {
            Self::NotHeard
        }
    }
}

/// Says `words` and plays the tone, one after the other, and waits until they were heard. Waits for devices: not for a thread
/// that draws.
pub fn let_hear(speaker: &Speaker, words: &str) {
    speaker.say(&[words.to_owned()], Turn::Cut);
    wait_for_silence(speaker);
    thread::sleep(ON_ITS_WAY);
    speaker.play(tone());
    wait_for_silence(speaker);
}

/// As [`let_hear`], while `source` measures. Nothing of what it hears is kept.
///
/// # Errors
/// The microphone brings nothing; then nothing was let be heard.
pub fn measure<S: Source>(speaker: &Speaker, source: S, words: &str) -> Result<Measured, SoundError> {
    let seconds: Arc<Mutex<Vec<Second>>> = Arc::default();
    let (tell, told) = channel();
    let kept = Arc::clone(&seconds);
    let on = move |heard| match heard {
        Heard::Second(second) => kept.lock().unwrap_or_else(PoisonError::into_inner).push(second),
        // Whoever measured may have gone.
        other => drop(tell.send(other)),
    };
    let recording = record(source, Uuid::now_v7(), on, Arc::new(|| {}));
    begun(&told)?;
    thread::sleep(ROOM);
    let room = recording.seconds();
    speaker.say(&[words.to_owned()], Turn::Cut);
    wait_for_silence(speaker);
    thread::sleep(ON_ITS_WAY);
    let voice = recording.seconds();
    speaker.play(tone());
    wait_for_silence(speaker);
    thread::sleep(ON_ITS_WAY);
    recording.stop();
    while !matches!(told.recv_timeout(ANSWER), Ok(Heard::Ended(_)) | Err(_)) {}
    let heard = std::mem::take(&mut *seconds.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(measured(&join(heard)?.sound, room, voice))
}

fn begun(told: &Receiver<Heard>) -> Result<(), SoundError> {
    match told.recv_timeout(ANSWER) {
        Ok(Heard::Begun { .. }) => Ok(()),
        Ok(Heard::Failed { error, .. }) => Err(error),
        _ => Err(SoundError::NotAnswering(Part::Microphone)),
    }
}

fn wait_for_silence(speaker: &Speaker) {
    let since = Instant::now();
    while speaker.busy() && since.elapsed() < LONGEST {
        thread::sleep(BEAT);
    }
}

/// How far voice and tone rise above the room; the room lasts until `room`, the voice until `voice`, in seconds.
fn measured(sound: &Sound, room: f32, voice: f32) -> Measured {
    let levels = levels(sound);
    let per_second = levels.len() as f32 * 1000.0 / (sound.milliseconds().max(1)) as f32;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a short list")]
    let at = |seconds: f32| ((seconds * per_second).round() as usize).min(levels.len());
    let (room, voice, tone) = (&levels[..at(room)], &levels[at(room)..at(voice).max(at(room))], &levels[at(voice)..]);
    let quiet = reached(room, room.len() / 2).max(QUIETEST_ROOM_DB);
    // 200 ms of it reach or pass this level: a knock is shorter.
    let rise = |part: &[f32]| reached(part, 3) - quiet;
    Measured { voice: rise(voice), tone: rise(tone) }
}

/// The level that so many windows and one more reach or pass.
fn reached(levels: &[f32], number: usize) -> f32 {
    let mut levels = levels.to_vec();
    levels.sort_by(|one, other| other.total_cmp(one));
    levels.get(number).or(levels.last()).copied().unwrap_or(-120.0)
}

/// The tone, which begins and ends softly.
fn tone() -> Sound {
    let samples = TONE_RATE * TONE_SECONDS;
    let wave = |at: u16| {
        let time = f32::from(at) / f32::from(TONE_RATE);
        let soft = (f32::from(at.min(samples - at)) / 800.0).min(1.0);
        (time * TONE_HERTZ * std::f32::consts::TAU).sin() * 0.3 * soft
    };
    #[expect(clippy::cast_possible_truncation, reason = "at most a third of full scale")]
    let samples = (0..samples).map(|at| (wave(at) * 32_767.0) as i16).collect();
    Sound { rate: TONE_RATE.into(), samples }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::atomic::{AtomicBool, AtomicI32, Ordering::SeqCst};

    use proptest::prelude::*;

    use super::*;
    use crate::sound::{Intake, Loudspeaker, Outlet, Report, SpeakerSettings, Tongue, Voice};

    const RATE: u32 = 16_000;

    /// Devices whose sound goes through the air: how loud the loudspeaker sounds now is what the microphone hears.
    #[derive(Clone, Default)]
    struct Air {
        voice: i32,
        tone: i32,
        sounding: Arc<AtomicI32>,
    }

    struct Device(Air, Report, i32);

    impl Device {
        fn sound(&self, seconds: f32, over: impl FnOnce(Report) + Send + 'static) {
            let (sounding, report, loud) = (Arc::clone(&self.0.sounding), self.1.clone(), self.2);
            thread::spawn(move || {
                sounding.store(loud, SeqCst);
                thread::sleep(Duration::from_secs_f32(seconds));
                sounding.store(0, SeqCst);
                over(report);
            });
        }
    }

    impl Voice for Device {
        fn say(&mut self, number: u64, _: &str, _: &Tongue) {
            self.sound(0.8, move |report| report.voice_over(number, true));
        }
        fn stop(&mut self) {}
        fn manner(&mut self, _: f32, _: f32) {}
    }

    impl Loudspeaker for Device {
        fn play(&mut self, number: u64, _: Sound, _: &Outlet) {
            self.sound(0.8, move |report| report.sound_over(number, Ok(true)));
        }
        fn stop(&mut self) {}
    }

    struct Open(Arc<AtomicBool>);

    impl Drop for Open {
        fn drop(&mut self) {
            self.0.store(true, SeqCst);
        }
    }

    /// A microphone in a room that murmurs.
    impl Source for Air {
        type Open = Open;

        fn open(self, intake: &mut dyn FnMut(u32) -> Intake) -> Result<Open, SoundError> {
            let mut intake = intake(RATE);
            let end = Arc::new(AtomicBool::new(false));
            let ends = Arc::clone(&end);
            thread::spawn(move || {
                let (begun, mut given) = (Instant::now(), 0u32);
                while !ends.load(SeqCst) {
                    let due = u32::try_from(begun.elapsed().as_millis()).unwrap() * RATE / 1000;
                    let loud = 60 + self.sounding.load(SeqCst);
                    let piece: Vec<i16> =
                        (given..due).map(|at| i16::try_from(if at % 16 < 8 { loud } else { -loud }).unwrap()).collect();
                    intake.take(&piece, 1);
                    given = due;
                    thread::sleep(Duration::from_millis(5));
                }
            });
            Ok(Open(end))
        }
    }

    fn speaker(air: &Air) -> Speaker {
        let air = air.clone();
        let make = move |report: Report| -> (Box<dyn Loudspeaker>, Box<dyn Voice>) {
            let (tone, voice) = (air.tone, air.voice);
            (Box::new(Device(air.clone(), report.clone(), tone)), Box::new(Device(air, report, voice)))
        };
        Speaker::with(SpeakerSettings::new("en-GB"), make, |_| {}, Arc::new(|| {}))
    }

    fn check(voice: i32, tone: i32) -> (Loud, Loud) {
        let air = Air { voice, tone, ..Air::default() };
        let measured = measure(&speaker(&air), air, "This is how loud it is.").unwrap();
        (Loud::of(measured.voice), Loud::of(measured.tone))
    }

    #[test]
    fn what_arrives_is_told_apart_by_how_far_it_rises_above_the_room() {
        let cases = [
            (3000, 3000, (Loud::Enough, Loud::Enough)),
            (150, 3000, (Loud::Quiet, Loud::Enough)),
            (0, 3000, (Loud::NotHeard, Loud::Enough)),
            (0, 0, (Loud::NotHeard, Loud::NotHeard)),
        ];
        let checks: Vec<_> =
            cases.into_iter().map(|(voice, tone, told)| (told, thread::spawn(move || check(voice, tone)))).collect();
        for (told, check) in checks {
            assert_eq!(check.join().unwrap(), told);
        }
    }

    #[test]
    fn without_a_microphone_nothing_is_let_be_heard_here() {
        struct None;
        impl Source for None {
            type Open = ();
            fn open(self, _: &mut dyn FnMut(u32) -> Intake) -> Result<(), SoundError> {
                Err(SoundError::Missing(Part::Microphone))
            }
        }
        let speaker = speaker(&Air::default());
        assert_eq!(measure(&speaker, None, "Hello."), Err(SoundError::Missing(Part::Microphone)));
        assert!(!speaker.busy());
    }

    proptest! {
        #[test]
        fn how_the_room_and_the_microphone_are_makes_no_difference(gain in 1i16..12, rise in 2i16..30) {
            let part = |loud: i16| (0..RATE).map(move |at| if at % 16 < 8 { loud } else { -loud });
            let room = 40 * gain;
            let samples = part(room).chain(part(room * rise)).chain(part(room)).collect();
            let measured = measured(&Sound { rate: RATE, samples }, 1.0, 2.0);
            let expected = 20.0 * f32::from(rise).log10();
            prop_assert!((measured.voice - expected).abs() < 0.5, "{measured:?}");
            prop_assert!(measured.tone.abs() < 0.5);
        }
    }
}
