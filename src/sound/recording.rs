//! A recording, from any source: the threads that keep a source open and hand on what it gives.
//!
//! Two threads for each recording, and both end with it:
//!
//! - *keeper of the source*: opens it, holds it, lets it go (sound devices may not move between threads), at once when
//!   the recording ends, whatever the disk does;
//! - *writer*: empties the ring, cuts seconds, hands them on. It may wait for a disk as long as the ring has room.
//!
//! If opening or closing a device hangs, only the keeper hangs: the recording still ends.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use rtrb::Consumer;
use uuid::Uuid;

use super::{
    Ended, Intake, Part, Second, SoundError, Wake,
    clip::{Digesting, milliseconds},
    intake::Gauge,
    quality::Listening,
};

/// A device that was not opened after this long does not answer.
const OPENING: Duration = Duration::from_secs(6);
/// A device that gives nothing for this long is gone.
const NOTHING_FOR: Duration = Duration::from_secs(2);
/// The level is shown at most 20 times a second.
const BEAT: Duration = Duration::from_millis(50);
/// After "Finish", what was said before it is still on its way through the device.
const TAIL: Duration = Duration::from_millis(120);
/// A device that does not close is left behind after this long.
const CLOSING: Duration = Duration::from_secs(1);
/// The writer looks into the ring this often.
const WRITER_BEAT: Duration = Duration::from_millis(20);

/// Where samples come from: a microphone, or in tests a script.
pub trait Source: Send + 'static {
    /// Holding it keeps the source open; dropping it lets the source go.
    type Open;

    /// Opens the source and lets it give samples to an [`Intake`], which `intake` makes for its rate. It may be asked for
    /// several times; the last one counts.
    ///
    /// # Errors
    /// Why it cannot be opened.
    fn open(self, intake: &mut dyn FnMut(u32) -> Intake) -> Result<Self::Open, SoundError>;
}

/// What a recording tells, in this order: begun, seconds, ended; or failed, alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The source is open and listening.
    Begun {
        /// The clip.
        clip: Uuid,
        /// Samples a second.
        rate: u32,
    },
    /// A second is there to be kept.
    Second(Second),
    /// The recording is over and all its seconds were handed on.
    Ended(Ended),
    /// There is no recording.
    Failed {
        /// The clip that is not there.
        clip: Uuid,
        /// Why.
        error: SoundError,
    },
}

/// A recording that goes on. Dropping it ends it as [`Recording::stop`] does.
#[derive(Debug)]
pub struct Recording {
    clip: Uuid,
    gauge: Arc<Gauge>,
    stop: Sender<()>,
}

impl Recording {
    /// The clip.
    #[must_use]
    pub fn clip(&self) -> Uuid {
        self.clip
    }

    /// How loud it is now, from 0 to 1, smoothed.
    #[must_use]
    pub fn level(&self) -> f32 {
        self.gauge.level()
    }

    /// How many seconds are recorded.
    #[must_use]
    pub fn seconds(&self) -> f32 {
        self.gauge.seconds()
    }

    /// Samples lost until now.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.gauge.lost()
    }

    /// Ends it. The end itself comes as [`Heard::Ended`].
    pub fn stop(&self) {
        // A recording that has already ended listens no more.
        let _ = self.stop.send(());
    }
}

/// Records from `source` under the id `clip`. Returns at once; everything else is told to `on`, on a thread of its own, on
/// which it may wait for a disk. `wake` is called when there is something to show: at most 20 times a second for the
/// level, and after [`Heard::Begun`], [`Heard::Ended`] and [`Heard::Failed`].
pub fn record<S: Source>(source: S, clip: Uuid, mut on: impl FnMut(Heard) + Send + 'static, wake: Wake) -> Recording {
    let gauge = Arc::new(Gauge::default());
    let (stop, stopped) = channel();
    let recording = Recording { clip, gauge: Arc::clone(&gauge), stop };
    thread::spawn(move || {
        let (opened, opening) = channel();
        let end = Arc::new(End::default());
        let keeper = Keeper { gauge: Arc::clone(&gauge), end: Arc::clone(&end), stopped, wake: Arc::clone(&wake) };
        thread::spawn(move || keeper.keep(source, &opened));
        let last = match opening.recv_timeout(OPENING).unwrap_or(Err(SoundError::NotAnswering(Part::Microphone))) {
            Ok((rate, ring)) => {
                on(Heard::Begun { clip, rate });
                wake();
                Writer::new(clip, rate).write(ring, &end, &gauge, &mut on)
            }
            Err(error) => Heard::Failed { clip, error },
        };
        on(last);
        wake();
    });
    recording
}

/// What the keeper tells the writer.
#[derive(Debug, Default)]
struct End {
    over: AtomicBool,
    cut_off: AtomicBool,
}

type Opened = Result<(u32, Consumer<i16>), SoundError>;

/// Holds the source for as long as the recording goes.
struct Keeper {
    gauge: Arc<Gauge>,
    end: Arc<End>,
    stopped: Receiver<()>,
    wake: Wake,
}

impl Keeper {
    fn keep<S: Source>(self, source: S, opened: &Sender<Opened>) {
        let mut made = None;
        let open = source.open(&mut |rate| {
            let (intake, ring) = Intake::new(rate, Arc::clone(&self.gauge));
            made = Some((rate, ring));
            intake
        });
        let answer =
            open.and_then(|open| made.map(|made| (open, made)).ok_or(SoundError::NotAnswering(Part::Microphone)));
        match answer {
            Ok((open, made)) => {
                // A writer that waited too long is no more; then the source closes again here and now.
                if opened.send(Ok(made)).is_ok() {
                    let cut_off = self.watch();
                    self.end.cut_off.store(cut_off, Ordering::Relaxed);
                    self.end.over.store(true, Ordering::Release);
                }
                drop(open);
            }
            Err(error) => {
                let _ = opened.send(Err(error));
            }
        }
    }

    /// Waits for the end. True if the source went away.
    fn watch(&self) -> bool {
        let (mut kept, mut level) = (0, 0f32);
        let mut last = Instant::now();
        loop {
            let now = self.stopped.recv_timeout(BEAT);
            if now != Err(RecvTimeoutError::Timeout) {
                thread::sleep(TAIL);
                return false;
            }
            if self.gauge.is_full() {
                return false;
            }
            if self.gauge.kept() + self.gauge.lost() != kept {
                kept = self.gauge.kept() + self.gauge.lost();
                last = Instant::now();
            }
            if self.gauge.is_gone() || last.elapsed() > NOTHING_FOR {
                return true;
            }
            if (self.gauge.level() - level).abs() > 0.005 {
                level = self.gauge.level();
                (self.wake)();
            }
        }
    }
}

/// Cuts what comes in seconds.
struct Writer {
    clip: Uuid,
    rate: u32,
    number: u32,
    second: Vec<i16>,
    samples: u64,
    digest: Digesting,
    listening: Listening,
}

impl Writer {
    fn new(clip: Uuid, rate: u32) -> Self {
        Self {
            clip,
            rate,
            number: 1,
            second: Vec::with_capacity(rate as usize),
            samples: 0,
            digest: Digesting::default(),
            listening: Listening::new(rate),
        }
    }

    /// Writes until the source is let go, and tells how it ended.
    fn write(mut self, mut ring: Consumer<i16>, end: &End, gauge: &Gauge, on: &mut impl FnMut(Heard)) -> Heard {
        let mut over = None;
        loop {
            // Asked for before the ring is emptied: what came before the source was let go is then surely in hand.
            let closed = ring.is_abandoned();
            self.empty(&mut ring, on);
            if end.over.load(Ordering::Acquire) {
                let since = *over.get_or_insert_with(Instant::now);
                if closed || since.elapsed() > CLOSING {
                    break;
                }
            } else if closed {
                break;
            }
            thread::sleep(WRITER_BEAT);
        }
        self.hand_on(on);
        if self.samples == 0 && end.cut_off.load(Ordering::Relaxed) {
            return Heard::Failed { clip: self.clip, error: SoundError::NotAnswering(Part::Microphone) };
        }
        Heard::Ended(Ended {
            clip: self.clip,
            milliseconds: milliseconds(self.samples, self.rate),
            samples: self.samples,
            digest: self.digest.done(),
            quality: self.listening.quality(),
            lost: gauge.lost() + gauge.missing(),
            cut_off: end.cut_off.load(Ordering::Relaxed) || !end.over.load(Ordering::Acquire),
        })
    }

    fn empty(&mut self, ring: &mut Consumer<i16>, on: &mut impl FnMut(Heard)) {
        while let Ok(sample) = ring.pop() {
            self.second.push(sample);
            if self.second.len() == self.rate as usize {
                self.hand_on(on);
            }
        }
    }

    fn hand_on(&mut self, on: &mut impl FnMut(Heard)) {
        if self.second.is_empty() {
            return;
        }
        self.digest.hear(&self.second);
        self.listening.hear(&self.second);
        self.samples += self.second.len() as u64;
        let samples = std::mem::replace(&mut self.second, Vec::with_capacity(self.rate as usize));
        on(Heard::Second(Second { clip: self.clip, number: self.number, rate: self.rate, samples }));
        self.number += 1;
    }
}

#[cfg(test)]
#[path = "recording_tests.rs"]
mod tests;
