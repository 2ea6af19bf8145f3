//! Makes a recording ready for the loudspeaker: loud enough for a meeting room, at the device's rate. Pure.
//!
//! Pupils' devices are too quiet for a room, and a shy child's clip more so. So each sound is brought to the same speech level
//! ([`SPEECH_DB`], about what spoken pages on the web have), measured over what is speech and not the pauses, and a
//! limiter keeps its peaks below full scale. A clip without a voice is left as it is: nobody wants to hear a loud fan.

use super::{
    Sound,
    quality::{clip_quality, levels},
};

/// The level to which speech is brought: root mean square, decibels below full scale.
pub const SPEECH_DB: f32 = -16.0;
/// A quiet voice is made louder by at most this many decibels; beyond it the room would be all that is heard.
pub const MOST_GAIN_DB: f32 = 30.0;
/// No sample goes beyond this (-1 dB).
pub const CEILING: f32 = 0.891;
/// The limiter begins so many seconds before a peak, and lets go over ten times as many after it.
const ATTACK_SECONDS: f32 = 0.005;
/// What lies so many decibels below the loudest moment is a pause.
const PAUSE_DB: f32 = 20.0;
/// What lies so many decibels below the loudest moment is before or after a voice: lower than a pause, as a word may begin or
/// end softly.
const EDGE_DB: f32 = 32.0;
/// So many windows of 50 ms stay before a voice, and so many after it.
const BEFORE: usize = 2;
/// See [`BEFORE`].
const AFTER: usize = 4;
/// Each side of a resampled sample is made of so many zero crossings of the filter; at 16 what is beyond the new
/// rate is 60 dB down.
const CROSSINGS: usize = 16;

/// The sound for a device of this `rate`: samples from -1 to 1.
#[must_use]
pub fn ready(sound: &Sound, rate: u32) -> Vec<f32> {
    let samples: Vec<f32> = sound.samples.iter().map(|&sample| f32::from(sample) / 32_768.0).collect();
    let gain = if clip_quality(sound).silent { 1.0 } else { gain(&samples, sound.rate) };
    let mut samples = resample(&samples, sound.rate, rate);
    for sample in &mut samples {
        *sample *= gain;
    }
    limit(&mut samples, rate);
    samples
}

/// The sound without the pauses before and after its voice: a prompt begins as soon as it is wanted. A clip without a voice
/// stays as it is.
#[must_use]
pub fn trimmed(sound: &Sound) -> Sound {
    let levels = levels(sound);
    let loudest = levels.iter().copied().fold(f32::MIN, f32::max);
    let speaks = |level: &f32| *level > loudest - EDGE_DB;
    let (Some(first), Some(last)) = (levels.iter().position(speaks), levels.iter().rposition(speaks)) else {
        return sound.clone();
    };
    if clip_quality(sound).silent {
        return sound.clone();
    }
    let window = (sound.rate as usize).max(20) / 20;
    let from = first.saturating_sub(BEFORE) * window;
    let to = ((last + 1 + AFTER) * window).min(sound.samples.len());
    Sound { rate: sound.rate, samples: sound.samples[from..to].to_vec() }
}

/// The factor that brings the speech in it to [`SPEECH_DB`].
fn gain(samples: &[f32], rate: u32) -> f32 {
    let window = (rate as usize / 20).max(1);
    let power = |piece: &[f32]| piece.iter().map(|sample| sample * sample).sum::<f32>() / piece.len() as f32;
    let windows: Vec<f32> = samples.chunks(window).map(power).collect();
    let loudest = windows.iter().copied().fold(0.0, f32::max);
    let speech: Vec<f32> =
        windows.into_iter().filter(|&power| power > loudest * 10f32.powf(-PAUSE_DB / 10.0)).collect();
    let mean = speech.iter().sum::<f32>() / speech.len().max(1) as f32;
    if mean <= 0.0 {
        return 1.0;
    }
    10f32.powf((SPEECH_DB - 10.0 * mean.log10()).min(MOST_GAIN_DB) / 20.0)
}

/// Turns each peak above the ceiling down, gently before and after it.
fn limit(samples: &mut [f32], rate: u32) {
    let steps = ATTACK_SECONDS * rate as f32;
    let mut factors: Vec<f32> = samples.iter().map(|sample| (CEILING / sample.abs().max(CEILING)).min(1.0)).collect();
    let mut last = 1.0f32;
    for factor in factors.iter_mut().rev() {
        last = factor.min(last + 1.0 / steps);
        *factor = last;
    }
    last = 1.0;
    for (factor, sample) in factors.iter_mut().zip(samples) {
        last = factor.min(last + 0.1 / steps);
        *sample = (*sample * last).clamp(-CEILING, CEILING);
    }
}

/// Changes the rate by a windowed-sinc filter, which also keeps out what the lower of the two rates cannot hold. One clip
/// at a time and not live, so neither a resampling crate nor its buffers are needed.
fn resample(samples: &[f32], from: u32, to: u32) -> Vec<f32> {
    if from == to || from == 0 || to == 0 {
        return samples.to_vec();
    }
    let common = gcd(from, to);
    let (step, phases) = ((from / common) as usize, (to / common) as usize);
    let cutoff = (to as f32 / from as f32).min(1.0) * 0.95;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 16 * 50")]
    let reach = (CROSSINGS as f32 / cutoff).ceil() as usize;
    let filters: Vec<Vec<f32>> = (0..phases).map(|phase| filter(phase as f32 / phases as f32, cutoff, reach)).collect();
    (0..samples.len() * phases / step)
        .map(|at| {
            let place = at * step;
            let (middle, filter) = (place / phases, &filters[place % phases]);
            let first = (middle + 1).saturating_sub(reach);
            let skipped = (first + reach).saturating_sub(middle + 1);
            samples[first..].iter().zip(&filter[skipped..]).map(|(sample, factor)| sample * factor).sum()
        })
        .collect()
}

/// The factors for the samples round a place that lies `phase` after one of them: from `reach - 1` before it to `reach`
/// after it.
fn filter(phase: f32, cutoff: f32, reach: usize) -> Vec<f32> {
    use std::f32::consts::PI;
    (0..2 * reach)
        .map(|at| {
            let distance = at as f32 + 1.0 - reach as f32 - phase;
            let turn = PI * distance * cutoff;
            let sinc = if turn.abs() < 1e-6 { 1.0 } else { turn.sin() / turn };
            let hann = (PI * distance / (2.0 * reach as f32)).cos().powi(2);
            cutoff * sinc * hann
        })
        .collect()
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A voice: a tone that comes and goes four times a second.
    fn voice(rate: u32, amplitude: f32, hertz: f32, seconds: u32) -> Sound {
        let wave = |at: u32| {
            let time = at as f32 / rate as f32 * std::f32::consts::TAU;
            (time * hertz).sin() * (0.5 + 0.5 * (time * 4.0).sin())
        };
        #[expect(clippy::cast_possible_truncation, reason = "as from saturates, as a microphone does")]
        let samples = (0..rate * seconds).map(|at| (wave(at) * amplitude * 32_767.0) as i16).collect();
        Sound { rate, samples }
    }

    fn decibels(samples: &[f32], rate: u32) -> f32 {
        SPEECH_DB - 20.0 * gain(samples, rate).log10()
    }

    proptest! {
        #[test]
        fn nothing_passes_the_ceiling(samples in prop::collection::vec(any::<i16>(), 0..4000), rate in 40u32..500) {
            let out = ready(&Sound { rate: 8000, samples }, rate * 100);
            prop_assert!(out.iter().all(|sample| sample.abs() <= CEILING));
        }

        #[test]
        fn every_voice_comes_out_equally_loud(amplitude in 0.02f32..1.0, hertz in 120f32..1500.0) {
            let out = ready(&voice(16_000, amplitude, hertz, 1), 48_000);
            let level = decibels(&out, 48_000);
            prop_assert!((level - SPEECH_DB).abs() < 1.5, "{level}");
        }

        #[test]
        fn another_rate_keeps_the_length(count in 0usize..3000, from in 80u32..500, to in 80u32..500) {
            let (from, to) = (from * 100, to * 100);
            let out = resample(&vec![0.1; count], from, to);
            let expected = count as f64 * f64::from(to) / f64::from(from);
            prop_assert!((out.len() as f64 - expected).abs() <= 1.0);
        }
    }

    #[test]
    fn what_lies_before_and_after_a_voice_goes() {
        let mut samples = vec![3; 24_000];
        samples.extend(voice(16_000, 0.5, 300.0, 2).samples);
        samples.extend(vec![-3; 40_000]);
        let out = trimmed(&Sound { rate: 16_000, samples });
        let milliseconds = out.milliseconds();
        assert!((1_900..=2_350).contains(&milliseconds), "{milliseconds}");
        assert!(!clip_quality(&out).silent);
        let room = Sound { rate: 8000, samples: vec![0; 8000] };
        assert_eq!(trimmed(&room), room);
        assert_eq!(trimmed(&Sound::default()), Sound::default());
    }

    #[test]
    fn another_rate_keeps_a_tone_and_keeps_out_what_it_cannot_hold() {
        let tone = |hertz: f32, rate: f32| -> Vec<f32> {
            (0u16..8000).map(|at| (f32::from(at) * hertz / rate * std::f32::consts::TAU).sin() * 0.5).collect()
        };
        let rms = |samples: &[f32]| (samples.iter().map(|s| s * s).sum::<f32>() / samples.len() as f32).sqrt();
        for (from, to) in [(22_050u16, 48_000u16), (48_000, 44_100), (48_000, 16_000), (16_000, 48_000)] {
            let out = resample(&tone(1000.0, f32::from(from)), from.into(), to.into());
            let wanted = tone(1000.0, f32::from(to));
            let middle = 500..out.len().min(8000) - 500;
            let error: Vec<f32> = middle.map(|at| out[at] - wanted[at]).collect();
            assert!(rms(&error) < 0.003, "{from} to {to}: {}", rms(&error));
        }
        let beyond = resample(&tone(12_000.0, 48_000.0), 48_000, 16_000);
        assert!(rms(&beyond[100..beyond.len() - 100]) < 0.001);
    }

    #[test]
    fn a_silent_clip_is_not_made_loud() {
        let room = Sound { rate: 8000, samples: (0..8000).map(|at| if at % 7 < 3 { 20 } else { -20 }).collect() };
        assert!(ready(&room, 8000).iter().all(|sample| sample.abs() < 0.001));
    }
}
