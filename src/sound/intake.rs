//! The way in of every sample: from the device's callback over a ring to the writer.
//!
//! [`Intake`] is the callback's end. Nothing in it waits, allocates or locks: it works on the samples that it is given,
//! a lock-free ring and atomic numbers.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

use cpal::{FromSample, Sample};
use rtrb::{Consumer, Producer, RingBuffer};

use super::{meter::Meter, wav::to_i16};
use crate::conversation::LONGEST_TAKE_MILLISECONDS;

/// The ring holds so many seconds: for so long the disk may stand still.
pub const RING_SECONDS: u32 = 12;

/// What the callback tells, and everyone may read at any time.
#[derive(Debug, Default)]
pub(super) struct Gauge {
    level: AtomicU32,
    rate: AtomicU32,
    kept: AtomicU64,
    lost: AtomicU64,
    /// The device said that it is no more.
    gone: AtomicBool,
    /// The device lost samples since the last callback.
    gap: AtomicBool,
    /// Microseconds from the first callback to the last.
    spanned: AtomicU64,
    /// Samples of the first callback.
    first: AtomicU64,
}

/// How much later than its sound a callback may come, and how far a device's clock may be off; what is missing beyond it
/// was lost.
const LATE_SECONDS: f64 = 0.3;
/// See [`LATE_SECONDS`]: two seconds in a thousand.
const CLOCK_OFF: f64 = 0.002;

impl Gauge {
    pub(super) fn level(&self) -> f32 {
        f32::from_bits(self.level.load(Relaxed))
    }

    pub(super) fn kept(&self) -> u64 {
        self.kept.load(Relaxed)
    }

    pub(super) fn lost(&self) -> u64 {
        self.lost.load(Relaxed)
    }

    /// Samples that were lost without a word: sound servers drop what a busy machine does not fetch in time and do not say so,
    /// but the clock does. To be asked when all has come.
    pub(super) fn missing(&self) -> u64 {
        let seconds = Duration::from_micros(self.spanned.load(Relaxed)).as_secs_f64();
        let rate = f64::from(self.rate.load(Relaxed));
        let came = (self.kept() + self.lost()).saturating_sub(self.first.load(Relaxed)) as f64;
        let missing = seconds * rate - came;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "above 0, and hours at most")]
        let missing = if missing > (LATE_SECONDS + CLOCK_OFF * seconds) * rate { missing as u64 } else { 0 };
        missing
    }

    pub(super) fn seconds(&self) -> f32 {
        self.kept() as f32 / self.rate.load(Relaxed).max(1) as f32
    }

    pub(super) fn is_gone(&self) -> bool {
        self.gone.load(Relaxed)
    }

    /// The longest recording is reached; all that comes now is left out.
    pub(super) fn is_full(&self) -> bool {
        let rate = self.rate.load(Relaxed);
        rate > 0 && self.kept() >= longest(rate)
    }
}

/// The samples of the longest recording.
fn longest(rate: u32) -> u64 {
    u64::from(rate) * LONGEST_TAKE_MILLISECONDS / 1000
}

/// The callback's end.
pub struct Intake {
    ring: Producer<i16>,
    gauge: Arc<Gauge>,
    meter: Meter,
    rate: u32,
    begun: Option<Instant>,
    last: Option<Instant>,
}

impl Intake {
    pub(super) fn new(rate: u32, gauge: Arc<Gauge>) -> (Self, Consumer<i16>) {
        let (ring, out) = RingBuffer::new(rate as usize * RING_SECONDS as usize);
        gauge.rate.store(rate, Relaxed);
        (Self { ring, gauge, meter: Meter::default(), rate, begun: None, last: None }, out)
    }

    /// What the device's error callback holds.
    #[must_use]
    pub fn trouble(&self) -> Trouble {
        Trouble(Arc::clone(&self.gauge))
    }

    /// Takes what the device has: `channels` samples for each moment, of any format; their mean goes on.
    pub fn take<T: Sample>(&mut self, interleaved: &[T], channels: usize)
    where
        f32: FromSample<T>,
    {
        let channels = channels.max(1);
        let frames = interleaved.len() / channels;
        self.note_time(frames);
        let (mut peak, mut squares, mut lost) = (0f32, 0f32, 0u64);
        let room = longest(self.rate).saturating_sub(self.gauge.kept());
        let room = usize::try_from(room).unwrap_or(usize::MAX);
        for frame in interleaved.chunks_exact(channels).take(room) {
            let mean = frame.iter().map(|sample| sample.to_sample::<f32>()).sum::<f32>() / channels as f32;
            peak = peak.max(mean.abs());
            squares += mean * mean;
            lost += u64::from(self.ring.push(to_i16(f64::from(mean))).is_err());
        }
        let heard = frames.min(room);
        if heard > 0 {
            let level = self.meter.hear(peak, squares / heard as f32, heard as f32 / self.rate as f32);
            self.gauge.level.store(level.to_bits(), Relaxed);
            self.gauge.lost.fetch_add(lost, Relaxed);
            self.gauge.kept.fetch_add(heard as u64 - lost, Relaxed);
        }
    }

    /// Samples for which there is room in the ring: for sources that can wait, unlike a device.
    #[must_use]
    pub fn room(&self) -> usize {
        self.ring.slots()
    }

    /// Notes when sound comes, and counts what the device says that it lost. It does not say how much: the clock does, to within
    /// a callback, and it is never nothing.
    fn note_time(&mut self, frames: usize) {
        let now = Instant::now();
        if self.gauge.gap.swap(false, Relaxed) {
            let passed = self.last.map_or(0.0, |last| (now - last).as_secs_f64());
            let missing = passed * f64::from(self.rate) - frames as f64;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "1 or more, far below the limit"
            )]
            self.gauge.lost.fetch_add(missing.max(1.0) as u64, Relaxed);
        }
        self.last = Some(now);
        if self.gauge.is_full() {
            return;
        }
        let begun = *self.begun.get_or_insert_with(|| {
            self.gauge.first.store(frames as u64, Relaxed);
            now
        });
        let spanned = u64::try_from((now - begun).as_micros()).unwrap_or(u64::MAX);
        self.gauge.spanned.store(spanned, Relaxed);
    }
}

/// Tells that something is wrong with the device.
#[derive(Clone)]
pub struct Trouble(Arc<Gauge>);

impl Trouble {
    /// The device is no more.
    pub fn gone(&self) {
        self.0.gone.store(true, Relaxed);
    }

    /// The device lost samples.
    pub fn gap(&self) {
        self.0.gap.store(true, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn intake(rate: u32) -> (Intake, Consumer<i16>, Arc<Gauge>) {
        let gauge = Arc::new(Gauge::default());
        let (intake, out) = Intake::new(rate, Arc::clone(&gauge));
        (intake, out, gauge)
    }

    fn drain(mut out: Consumer<i16>) -> Vec<i16> {
        std::iter::from_fn(|| out.pop().ok()).collect()
    }

    proptest! {
        #[test]
        fn sixteen_bits_pass_unchanged_in_any_portions_and_formats(samples in prop::collection::vec(any::<i16>(), 0..500), portion in 1usize..100, channels in 1usize..5) {
            let (mut as_i16, out_i16, _) = intake(8000);
            let (mut as_f32, out_f32, _) = intake(8000);
            let (mut as_i32, out_i32, _) = intake(8000);
            for chunk in samples.chunks(portion) {
                let spread: Vec<i16> = chunk.iter().flat_map(|&sample| vec![sample; channels]).collect();
                as_i16.take(&spread, channels);
                as_f32.take(&spread.iter().map(|&s| f32::from(s) / 32_768.0).collect::<Vec<_>>(), channels);
                as_i32.take(&spread.iter().map(|&s| i32::from(s) << 16).collect::<Vec<_>>(), channels);
            }
            prop_assert_eq!(&drain(out_i16), &samples);
            prop_assert_eq!(&drain(out_f32), &samples);
            prop_assert_eq!(&drain(out_i32), &samples);
        }

        #[test]
        fn every_sample_is_kept_or_counted(portions in prop::collection::vec(0usize..3000, 1..60)) {
            let (mut intake, out, gauge) = intake(1000);
            let mut given = 0u64;
            for portion in portions {
                intake.take(&vec![1i16; portion], 1);
                given += portion as u64;
            }
            let kept = drain(out).len() as u64;
            prop_assert_eq!(kept, gauge.kept());
            prop_assert!(kept <= longest(1000));
            if !gauge.is_full() {
                prop_assert_eq!(kept + gauge.lost(), given);
            }
        }
    }

    #[test]
    fn beyond_full_scale_is_full_scale_and_no_number_is_silence() {
        let (mut intake, out, _) = intake(8000);
        intake.take(&[2.0f32, -2.0, f32::NAN, f32::INFINITY], 1);
        assert_eq!(drain(out), [32_767, -32_768, 0, 32_767]);
    }

    #[test]
    fn the_longest_recording_ends_at_its_last_sample() {
        let (mut intake, mut out, gauge) = intake(100);
        for _ in 0..13 {
            intake.take(&[5i16; 1000], 1);
            while out.pop().is_ok() {}
        }
        assert!(gauge.is_full());
        assert_eq!((gauge.kept(), gauge.lost()), (12_000, 0));
    }

    #[test]
    fn what_is_lost_without_a_word_is_missed_by_the_clock() {
        let (mut intake, _out, gauge) = intake(8000);
        for late in [0, 100, 500] {
            std::thread::sleep(Duration::from_millis(late));
            assert_eq!(gauge.missing(), 0);
            intake.take(&[1i16; 800], 1);
        }
        let missing = gauge.missing();
        assert!((3200..6400).contains(&missing), "600 ms are 4800 samples, of which 1600 came: {missing}");
        intake.take(&vec![1i16; 3200], 1);
        assert_eq!(gauge.missing(), 0, "it was only late");
    }

    #[test]
    fn what_the_device_lost_is_counted_once() {
        let (mut intake, _out, gauge) = intake(8000);
        intake.take(&[1i16; 80], 1);
        intake.trouble().gap();
        std::thread::sleep(std::time::Duration::from_millis(30));
        intake.take(&[1i16; 80], 1);
        let lost = gauge.lost();
        assert!((160..8000).contains(&lost), "30 ms are 240 samples, of which 80 came: {lost}");
        intake.take(&[1i16; 80], 1);
        assert_eq!(gauge.lost(), lost);
    }
}
