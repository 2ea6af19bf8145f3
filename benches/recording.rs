//! Recording while every core is loaded: no sample is lost.
//!
//! `cargo bench --bench recording` records for ten minutes from a private sound system (Linux), as five takes of the longest
//! length; `MY_VIEWS_BENCH_SECONDS=30` makes it shorter. Then the way from the device's callback to the writer is
//! driven many times faster than real by a scripted source. Exits with 1 if a sample was lost.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

#[allow(dead_code, reason = "a bench only feeds the sound system")]
#[path = "../tests/support/pulse.rs"]
mod pulse;

use std::{
    env,
    process::{Command, ExitCode},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
        mpsc::channel,
    },
    thread,
    time::{Duration, Instant},
};

use my_views::sound::{Ended, Heard, Intake, Microphone, Recording, SoundError, Source, record};
use pulse::Pulse;
use uuid::Uuid;

const TEN_MINUTES: f32 = 600.0;
/// A take ends by itself here; before it, it is stopped.
const LONGEST_TAKE: f32 = 120.0;

fn main() -> ExitCode {
    if let Some(pulse) = Pulse::here() {
        let length = env::var("MY_VIEWS_BENCH_SECONDS").ok().and_then(|text| text.parse().ok());
        let lost = loaded(|| real(&pulse, length.unwrap_or(TEN_MINUTES))) + loaded(fast);
        return if lost == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let me = env::current_exe().expect("a program knows itself");
    let done = Pulse::start().command(me.to_str().expect("a plain path")).status().expect("it runs again");
    if done.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Does `work` while every core is busy.
fn loaded<T>(work: impl FnOnce() -> T) -> T {
    let over = Arc::new(AtomicBool::new(false));
    let cores = thread::available_parallelism().map_or(2, usize::from);
    let busy: Vec<_> = (0..cores)
        .map(|_| {
            let over = Arc::clone(&over);
            thread::spawn(move || {
                while !over.load(Relaxed) {
                    std::hint::spin_loop();
                }
            })
        })
        .collect();
    let result = work();
    over.store(true, Relaxed);
    for thread in busy {
        thread.join().expect("it only spins");
    }
    result
}

/// Waits until `recording` has `seconds`, ends it, and tells how it ended.
fn finish(recording: &Recording, ended: &std::sync::mpsc::Receiver<Ended>, seconds: f32) -> Ended {
    while recording.seconds() < seconds {
        if let Ok(ended) = ended.recv_timeout(Duration::from_millis(20)) {
            return ended;
        }
    }
    recording.stop();
    ended.recv_timeout(Duration::from_mins(1)).expect("a recording ends")
}

/// Records from the microphone. What comes must be as long as the clock says: then neither this program nor the sound
/// system has lost any of it.
fn real(pulse: &Pulse, mut length: f32) -> u64 {
    let tone = pulse.folder().join("tone.wav");
    let made = Command::new("sox")
        .args(["-q", "-r", "48000", "-n"])
        .arg(&tone)
        .args(["synth", "125", "sine", "440", "vol", "0.3"])
        .status();
    assert!(made.expect("sox is installed").success());
    let mut lost = 0;
    while length > 0.5 {
        let mut child = pulse.feed(&tone);
        thread::sleep(Duration::from_millis(500));
        let (tell, told) = channel();
        let on = move |heard| match heard {
            Heard::Ended(ended) => tell.send(ended).expect("the bench waits for it"),
            Heard::Failed { error, .. } => panic!("{error}"),
            _ => {}
        };
        let recording = Microphone::start(Uuid::now_v7(), on, Arc::new(|| {}));
        while recording.seconds() == 0.0 {
            thread::sleep(Duration::from_millis(1));
        }
        let (since, begun) = (Instant::now(), recording.seconds());
        let ended = finish(&recording, &told, length.min(LONGEST_TAKE));
        let clock = since.elapsed().as_secs_f32();
        let seconds = ended.milliseconds as f32 / 1000.0;
        println!(
            "recorded {seconds:.2} s in {clock:.2} s, lost {} samples, cut off: {}, silent: {}",
            ended.lost, ended.cut_off, ended.quality.silent
        );
        child.kill().and_then(|()| child.wait()).expect("the tone ends");
        let missing = clock - (seconds - begun);
        let wrong = ended.cut_off || ended.quality.silent || missing.abs() > 0.5;
        lost += ended.lost + u64::from(wrong);
        length -= seconds;
    }
    lost
}

/// A source many times as fast as a microphone.
struct Fast;

/// Pieces of 10 ms at 48 kHz.
const PIECE: usize = 480;

impl Source for Fast {
    type Open = Arc<AtomicBool>;

    fn open(self, intake: &mut dyn FnMut(u32) -> Intake) -> Result<Self::Open, SoundError> {
        let mut intake = intake(48_000);
        let open = Arc::new(AtomicBool::new(true));
        let held = Arc::downgrade(&open);
        thread::spawn(move || {
            let piece: Vec<i16> = (0i16..).take(PIECE).map(|at| at * 60).collect();
            while held.upgrade().is_some() {
                intake.take(&piece, 1);
                thread::sleep(Duration::from_micros(200));
            }
        });
        Ok(open)
    }
}

fn fast() -> u64 {
    let since = Instant::now();
    let (tell, told) = channel();
    let on = move |heard| {
        if let Heard::Ended(ended) = heard {
            let _ = tell.send(ended);
        }
    };
    let recording = record(Fast, Uuid::now_v7(), on, Arc::new(|| {}));
    let ended = finish(&recording, &told, LONGEST_TAKE + 1.0);
    let (seconds, clock) = (ended.milliseconds as f32 / 1000.0, since.elapsed().as_secs_f32());
    println!("scripted: {seconds:.2} s in {clock:.2} s ({:.0} times real time), lost {}", seconds / clock, ended.lost);
    ended.lost + u64::from(ended.cut_off || ended.milliseconds != 120_000)
}
