//! Whether a clip has a voice in it, and whether it was too loud for the microphone. Pure.
//!
//! The sound is cut into windows of 50 ms, and the level of each is measured without its mean, so that a microphone's
//! constant offset is no sound. Two levels describe the clip:
//!
//! - *voice*: the level that 200 ms of it reach or pass (a knock on the tablet is shorter and is no voice);
//! - *room*: the level that nine tenths of the windows reach or pass.
//!
//! A clip is silent if its voice is below [`HEARD_DB`], or if it is no louder than the room by [`ABOVE_ROOM_DB`] while the
//! whole is below [`STEADY_DB`]: mains hum and fans sound alike from the first window to the last; speech, even
//! without a pause, moves by 20 dB and more. A long even tone that is loud is heard: a child may answer with one.
//! Where the numbers come from: espeak-ng speech at full level has voice -13 dB and room -57 dB or lower, and is still
//! heard 30 dB quieter; a laptop's microphone in a quiet room lies near -65 dB; hum at -35 dB varies by less than 1 dB.

use super::Sound;

/// Below this level (root mean square, decibels below full scale) nobody spoke.
pub const HEARD_DB: f32 = -52.0;
/// A voice is so many decibels louder than the room.
pub const ABOVE_ROOM_DB: f32 = 8.0;
/// An even sound from here up is taken for a voice.
pub const STEADY_DB: f32 = -30.0;
/// From here up a sample is at full scale; devices and their drivers round in different ways.
pub const FULL_SCALE: u16 = 32_700;
/// A clip is clipped if, in one second of it, more than this share of samples is at full scale: 10 ms.
pub const CLIPPED_SHARE: f32 = 0.01;

/// How a clip sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Quality {
    /// Nothing louder than the room was heard.
    pub silent: bool,
    /// Too loud for the microphone in places.
    pub clipped: bool,
}

/// Measures a clip while it comes; how the samples are portioned makes no difference.
#[derive(Debug, Clone)]
pub struct Listening {
    window: usize,
    second: usize,
    heard: usize,
    sum: i64,
    squares: i64,
    levels: Vec<f32>,
    full: usize,
    fullest: usize,
}

impl Listening {
    /// Begins, with so many samples a second.
    #[must_use]
    pub fn new(rate: u32) -> Self {
        let second = (rate as usize).max(20);
        Self { window: second / 20, second, heard: 0, sum: 0, squares: 0, levels: Vec::new(), full: 0, fullest: 0 }
    }

    /// Hears the next samples.
    pub fn hear(&mut self, samples: &[i16]) {
        for &sample in samples {
            let value = i64::from(sample);
            self.sum += value;
            self.squares += value * value;
            self.full += usize::from(sample.unsigned_abs() >= FULL_SCALE);
            self.heard += 1;
            if self.heard.is_multiple_of(self.window) {
                self.levels.push(level(self.sum, self.squares, self.window));
                (self.sum, self.squares) = (0, 0);
            }
            if self.heard.is_multiple_of(self.second) {
                self.fullest = self.fullest.max(self.full);
                self.full = 0;
            }
        }
    }

    /// What was heard until now.
    #[must_use]
    pub fn quality(&self) -> Quality {
        let clipped = self.fullest.max(self.full) as f32 > CLIPPED_SHARE * self.second as f32;
        let mut levels = self.levels.clone();
        levels.sort_by(|a, b| b.total_cmp(a));
        let Some(voice) = levels.get(3.min(levels.len().saturating_sub(1))).copied() else {
            return Quality { silent: true, clipped };
        };
        let room = levels[(levels.len() * 9 / 10).min(levels.len() - 1)];
        let even = voice - room < ABOVE_ROOM_DB;
        Quality { silent: voice < HEARD_DB || (even && voice < STEADY_DB), clipped }
    }
}

/// Root mean square without the mean, in decibels below full scale; -120 for digital silence.
fn level(sum: i64, squares: i64, count: usize) -> f32 {
    let count = count as f64;
    let mean = sum as f64 / count;
    let variance = (squares as f64 / count - mean * mean).max(0.0) / (32_768.0 * 32_768.0);
    #[expect(clippy::cast_possible_truncation, reason = "a level needs no more digits than f32 has")]
    let level = (10.0 * variance.log10()).max(-120.0) as f32;
    level
}

/// The level of each whole window of 50 ms of a sound.
pub(super) fn levels(sound: &Sound) -> Vec<f32> {
    let mut listening = Listening::new(sound.rate);
    listening.hear(&sound.samples);
    listening.levels
}

/// The quality of a whole clip.
#[must_use]
pub fn clip_quality(sound: &Sound) -> Quality {
    let mut listening = Listening::new(sound.rate);
    listening.hear(&sound.samples);
    listening.quality()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RATE: u32 = 8000;

    fn tone(hertz: f32, amplitude: f32, seconds: f32) -> Vec<i16> {
        let wave = |at: u32| amplitude * (at as f32 * hertz * std::f32::consts::TAU / RATE as f32).sin();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small positive test numbers")]
        let count = (seconds * RATE as f32) as u32;
        #[expect(clippy::cast_possible_truncation, reason = "as from saturates, as a microphone does")]
        let samples = (0..count).map(|at| (wave(at) * 32_767.0) as i16).collect();
        samples
    }

    fn quality(samples: Vec<i16>) -> Quality {
        clip_quality(&Sound { rate: RATE, samples })
    }

    proptest! {
        #[test]
        fn portions_make_no_difference(samples in prop::collection::vec(any::<i16>(), 0..3000), portion in 1usize..700) {
            let mut listening = Listening::new(RATE);
            samples.chunks(portion).for_each(|chunk| listening.hear(chunk));
            prop_assert_eq!(listening.quality(), quality(samples));
        }

        #[test]
        fn a_quiet_room_is_silent_with_any_offset(noise in prop::collection::vec(-30i16..30, 8000), offset in -20_000i16..20_000) {
            let q = quality(noise.iter().map(|sample| sample + offset).collect());
            prop_assert!(q.silent && !q.clipped);
        }

        #[test]
        fn a_voice_after_quiet_is_heard(amplitude in 0.01f32..0.9, hertz in 100f32..1000.0) {
            let mut samples = vec![0; RATE as usize];
            samples.extend(tone(hertz, amplitude, 0.5));
            let q = quality(samples);
            prop_assert!(!q.silent && !q.clipped);
        }
    }

    #[test]
    fn hum_is_the_room_and_a_loud_even_tone_is_a_voice() {
        assert!(quality(tone(50.0, 0.02, 3.0)).silent);
        assert!(!quality(tone(200.0, 0.3, 3.0)).silent);
    }

    #[test]
    fn a_knock_is_no_voice() {
        let mut samples = vec![0; 16_000];
        samples.splice(4000..4800, tone(90.0, 0.5, 0.1));
        assert!(quality(samples).silent);
    }

    #[test]
    fn one_overdriven_word_in_a_long_clip_is_clipped() {
        let mut samples = tone(200.0, 0.1, 20.0);
        samples.extend(tone(200.0, 3.0, 0.3));
        assert!(quality(samples).clipped);
        assert!(!quality(tone(200.0, 0.9, 2.0)).clipped);
    }

    #[test]
    fn nothing_is_silent() {
        assert_eq!(quality(Vec::new()), Quality { silent: true, clipped: false });
    }
}
