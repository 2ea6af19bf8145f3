#![allow(clippy::unwrap_used)]

use std::sync::{Mutex, atomic::AtomicUsize};

use super::*;
use crate::sound::{Sound, is_whole, join};

/// A source that gives these samples, in pieces, and then does as it is told.
struct Script {
    rate: u32,
    samples: Vec<i16>,
    then: Then,
    closed: Arc<AtomicBool>,
}

#[derive(Clone, Copy, PartialEq)]
enum Then {
    Silence,
    Gone,
    Nothing,
}

/// Ends the source's thread, and says that it is closed.
struct Open {
    end: Arc<AtomicBool>,
    thread: Option<thread::JoinHandle<()>>,
    closed: Arc<AtomicBool>,
}

impl Drop for Open {
    fn drop(&mut self) {
        self.end.store(true, Ordering::SeqCst);
        self.thread.take().map(thread::JoinHandle::join);
        self.closed.store(true, Ordering::SeqCst);
    }
}

impl Source for Script {
    type Open = Open;

    fn open(self, intake: &mut dyn FnMut(u32) -> Intake) -> Result<Open, SoundError> {
        let mut intake = intake(self.rate);
        let end = Arc::new(AtomicBool::new(false));
        let ends = Arc::clone(&end);
        let thread = thread::spawn(move || {
            for piece in self.samples.chunks(160) {
                while intake.room() < piece.len() && !ends.load(Ordering::SeqCst) {
                    thread::sleep(Duration::from_millis(1));
                }
                intake.take(piece, 1);
            }
            if self.then == Then::Gone {
                intake.trouble().gone();
            }
            while !ends.load(Ordering::SeqCst) {
                if self.then == Then::Silence {
                    intake.take(&[0i16; 16], 1);
                }
                thread::sleep(Duration::from_millis(1));
            }
        });
        Ok(Open { end, thread: Some(thread), closed: self.closed })
    }
}

struct Stage {
    recording: Recording,
    heard: Receiver<Heard>,
    closed: Arc<AtomicBool>,
    woken: Arc<AtomicUsize>,
}

const CLIP: Uuid = Uuid::from_u128(5);

fn stage(samples: Vec<i16>, then: Then) -> Stage {
    let closed = Arc::new(AtomicBool::new(false));
    let woken = Arc::new(AtomicUsize::new(0));
    let (tell, heard) = channel();
    let script = Script { rate: 8000, samples, then, closed: Arc::clone(&closed) };
    let count = Arc::clone(&woken);
    let wake: Wake = Arc::new(move || {
        count.fetch_add(1, Ordering::SeqCst);
    });
    let recording = record(script, CLIP, move |message| drop(tell.send(message)), wake);
    Stage { recording, heard, closed, woken }
}

impl Stage {
    /// All that is told until the end.
    fn end(&self) -> (Vec<Second>, Heard) {
        let mut seconds = Vec::new();
        loop {
            match self.heard.recv_timeout(Duration::from_mins(1)).unwrap() {
                Heard::Begun { clip, rate } => assert_eq!((clip, rate), (CLIP, 8000)),
                Heard::Second(second) => seconds.push(second),
                last => return (seconds, last),
            }
        }
    }

    fn ended(&self) -> (Sound, Ended) {
        let (seconds, last) = self.end();
        let Heard::Ended(ended) = last else { panic!("{last:?}") };
        // Before the end is told, unless the machine stands still for longer than a device may take to close.
        let since = Instant::now();
        while !self.closed.load(Ordering::SeqCst) {
            assert!(since.elapsed() < Duration::from_mins(1), "the source is let go");
            thread::sleep(Duration::from_millis(5));
        }
        let joined = join(seconds).unwrap();
        assert!(joined.missing.is_empty());
        assert!(is_whole(&ended, &joined.sound));
        assert!(ended.take(true).whole);
        (joined.sound, ended)
    }

    fn wait_for(&self, seconds: f32) {
        let since = Instant::now();
        while self.recording.seconds() < seconds {
            assert!(since.elapsed() < Duration::from_mins(1));
            thread::sleep(Duration::from_millis(5));
        }
    }
}

/// A voice: bursts of a tone.
fn voice(count: u32) -> Vec<i16> {
    (0..count).map(|at| if at / 2000 % 2 == 0 || at % 32 < 16 { 9 } else { 9000 }).collect()
}

#[test]
fn stop_hands_on_every_sample_and_lets_the_source_go() {
    let samples = voice(20_000);
    let stage = stage(samples.clone(), Then::Silence);
    stage.wait_for(2.5);
    assert!(stage.recording.level() > 0.0);
    stage.recording.stop();
    let (sound, ended) = stage.ended();
    assert_eq!(sound.samples[..20_000], samples);
    assert!(sound.samples[20_000..].iter().all(|&sample| sample == 0));
    assert_eq!((ended.cut_off, ended.lost, ended.quality.silent), (false, 0, false));
    assert!(ended.milliseconds >= 2500);
    let since = Instant::now();
    while stage.woken.load(Ordering::SeqCst) < 2 {
        assert!(since.elapsed() < Duration::from_mins(1), "woken for the beginning and for the end");
    }
}

#[test]
fn a_recording_that_nobody_holds_any_more_ends() {
    let Stage { recording, heard, closed, woken } = stage(voice(800), Then::Silence);
    drop(recording);
    let (_, ended) = {
        let (stop, _) = channel();
        let recording = Recording { clip: CLIP, gauge: Arc::default(), stop };
        Stage { recording, heard, closed, woken }.ended()
    };
    assert!(!ended.cut_off);
}

#[test]
fn a_source_that_goes_away_leaves_what_it_gave() {
    let samples = voice(12_345);
    let stage = stage(samples.clone(), Then::Gone);
    let (sound, ended) = stage.ended();
    assert!(ended.cut_off);
    assert_eq!(sound.samples, samples);
}

#[test]
fn a_source_that_falls_dumb_is_gone() {
    let samples = voice(9000);
    let stage = stage(samples.clone(), Then::Nothing);
    let (sound, ended) = stage.ended();
    assert!(ended.cut_off);
    assert_eq!(sound.samples, samples);
}

#[test]
fn a_source_that_never_gives_anything_fails() {
    let stage = stage(Vec::new(), Then::Nothing);
    let error = SoundError::NotAnswering(Part::Microphone);
    assert_eq!(stage.end(), (Vec::new(), Heard::Failed { clip: CLIP, error }));
}

#[test]
fn the_longest_recording_ends_by_itself_at_two_minutes() {
    let stage = stage(vec![1; 8000 * 125], Then::Silence);
    let (sound, ended) = stage.ended();
    assert_eq!((ended.milliseconds, sound.samples.len()), (120_000, 960_000));
    assert!(!ended.cut_off && ended.quality.silent);
}

#[test]
fn a_disk_that_stands_still_loses_nothing_and_does_not_hold_the_source() {
    let closed = Arc::new(AtomicBool::new(false));
    let script = Script { rate: 8000, samples: voice(30_000), then: Then::Silence, closed: Arc::clone(&closed) };
    let seconds = Arc::new(Mutex::new(Vec::new()));
    let (tell, told) = channel();
    let kept = Arc::clone(&seconds);
    let slow = move |heard: Heard| match heard {
        Heard::Second(second) => {
            thread::sleep(Duration::from_millis(700));
            kept.lock().unwrap().push(second);
        }
        Heard::Ended(ended) => tell.send(ended).unwrap(),
        _ => {}
    };
    let recording = record(script, CLIP, slow, Arc::new(|| {}));
    while recording.seconds() < 3.75 {
        thread::sleep(Duration::from_millis(2));
    }
    recording.stop();
    while !closed.load(Ordering::SeqCst) {
        assert!(told.try_recv().is_err(), "the source is let go while the disk still stands");
        thread::sleep(Duration::from_millis(2));
    }
    let ended = told.recv_timeout(Duration::from_mins(1)).unwrap();
    let joined = join(seconds.lock().unwrap().clone()).unwrap();
    assert!(is_whole(&ended, &joined.sound));
    assert_eq!(ended.lost, 0);
}

/// A source that cannot be opened, or hangs while it is.
struct Closed(Option<SoundError>);

impl Source for Closed {
    type Open = ();

    fn open(self, _: &mut dyn FnMut(u32) -> Intake) -> Result<(), SoundError> {
        match self.0 {
            Some(error) => Err(error),
            None => loop {
                thread::park();
            },
        }
    }
}

#[test]
fn a_source_that_cannot_be_opened_says_why_and_one_that_hangs_is_given_up() {
    for (error, told) in [
        (Some(SoundError::Busy(Part::Microphone)), SoundError::Busy(Part::Microphone)),
        (None, SoundError::NotAnswering(Part::Microphone)),
    ] {
        let (tell, heard) = channel();
        let _recording = record(Closed(error), CLIP, move |message| drop(tell.send(message)), Arc::new(|| {}));
        let message = heard.recv_timeout(OPENING * 2).unwrap();
        assert_eq!(message, Heard::Failed { clip: CLIP, error: told });
    }
}
