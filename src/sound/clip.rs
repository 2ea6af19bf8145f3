//! A clip: seconds of sound as they are recorded, joined again, and proved whole.

use std::fmt;

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::{SoundError, quality::Quality};
use crate::conversation::{LONGEST_TAKE_MILLISECONDS, Take};

/// Mono sound, 16 bits a sample.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Sound {
    /// Samples a second.
    pub rate: u32,
    /// The samples, -32768 to 32767.
    pub samples: Vec<i16>,
}

impl Sound {
    /// How long it lasts, in whole milliseconds.
    #[must_use]
    pub fn milliseconds(&self) -> u64 {
        milliseconds(self.samples.len() as u64, self.rate)
    }
}

impl fmt::Debug for Sound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sound({} samples, {} Hz)", self.samples.len(), self.rate)
    }
}

/// How long so many samples last, in whole milliseconds.
pub(super) fn milliseconds(samples: u64, rate: u32) -> u64 {
    samples * 1000 / u64::from(rate.max(1))
}

/// One second of a clip, as it goes to be kept while the child still speaks.
#[derive(Clone, PartialEq, Eq)]
pub struct Second {
    /// The clip.
    pub clip: Uuid,
    /// 1 for the first second, then one more each.
    pub number: u32,
    /// Samples a second.
    pub rate: u32,
    /// As many samples as the rate; the last second of a clip may have fewer, never none.
    pub samples: Vec<i16>,
}

impl fmt::Debug for Second {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { clip, number, rate, samples } = self;
        write!(f, "Second({clip}, number {number}, {} samples, {rate} Hz)", samples.len())
    }
}

/// The SHA-256 of a clip's samples, each as two bytes, low byte first.
pub type ClipDigest = [u8; 32];

/// Makes a [`ClipDigest`] while the samples come.
#[derive(Clone, Default)]
pub(super) struct Digesting(Sha256);

impl Digesting {
    pub(super) fn hear(&mut self, samples: &[i16]) {
        let bytes: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
        self.0.update(&bytes);
    }

    pub(super) fn done(self) -> ClipDigest {
        self.0.finalize().into()
    }
}

/// How a recording ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    /// The clip.
    pub clip: Uuid,
    /// How long it is.
    pub milliseconds: u64,
    /// Samples handed on; what is read back must have as many.
    pub samples: u64,
    /// What is read back must have this digest.
    pub digest: ClipDigest,
    /// Silent? Clipped?
    pub quality: Quality,
    /// Samples that the device or this program lost; 0 in good health.
    pub lost: u64,
    /// The microphone went away before the recording was to end.
    pub cut_off: bool,
}

impl Ended {
    /// The take for the conversation; `whole`: the clip was read back from where it is kept, and [`is_whole`].
    #[must_use]
    pub fn take(&self, whole: bool) -> Take {
        let Self { clip, milliseconds, quality: Quality { silent, clipped }, lost, cut_off, .. } = *self;
        Take { clip, milliseconds, silent, clipped, lost, cut_off, whole }
    }
}

/// Whether what was read back is what was recorded: something, to the last sample.
#[must_use]
pub fn is_whole(ended: &Ended, back: &Sound) -> bool {
    let mut digest = Digesting::default();
    digest.hear(&back.samples);
    ended.samples > 0 && ended.samples == back.samples.len() as u64 && ended.digest == digest.done()
}

/// A clip put together again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// The sound; where a second is missing there is a second of silence, so that the rest keeps its time.
    pub sound: Sound,
    /// Numbers of the seconds that are missing or short.
    pub missing: Vec<u32>,
}

/// Puts the seconds of one clip together, in any order.
///
/// # Errors
/// [`SoundError::Mixed`] if there are none, if they are of several clips or rates, if one number is there twice with
/// different samples, or if a number or a length is beyond any recording.
pub fn join(mut seconds: Vec<Second>) -> Result<Joined, SoundError> {
    seconds.sort_by_key(|second| second.number);
    let (Some(first), Some(last)) = (seconds.first(), seconds.last()) else {
        return Err(SoundError::Mixed("there are none"));
    };
    let (clip, rate, end) = (first.clip, first.rate, last.number);
    if seconds.iter().any(|second| second.clip != clip || second.rate != rate) {
        return Err(SoundError::Mixed("they are of different clips"));
    }
    if first.number == 0 || u64::from(end) > LONGEST_TAKE_MILLISECONDS / 1000 + 1 {
        return Err(SoundError::Mixed("a number is not one of a recording"));
    }
    let whole = rate as usize;
    if seconds.iter().any(|second| second.samples.is_empty() || second.samples.len() > whole) {
        return Err(SoundError::Mixed("a second is not a second long"));
    }
    let mut joined = Joined { sound: Sound { rate, samples: Vec::new() }, missing: Vec::new() };
    let mut pieces = seconds.into_iter().peekable();
    for number in 1..=end {
        let piece = pieces.next_if(|second| second.number == number);
        while let Some(again) = pieces.next_if(|second| second.number == number) {
            if piece.as_ref() != Some(&again) {
                return Err(SoundError::Mixed("a number is there twice"));
            }
        }
        let samples = piece.map(|second| second.samples).unwrap_or_default();
        if samples.len() < whole && number < end {
            joined.missing.push(number);
        }
        joined.sound.samples.extend(samples);
        if number < end {
            joined.sound.samples.resize(number as usize * whole, 0);
        }
    }
    Ok(joined)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CLIP: Uuid = Uuid::from_u128(7);

    fn cut(samples: &[i16], rate: u32) -> Vec<Second> {
        samples
            .chunks(rate as usize)
            .zip(1..)
            .map(|(samples, number)| Second { clip: CLIP, number, rate, samples: samples.to_vec() })
            .collect()
    }

    fn ended(samples: &[i16]) -> Ended {
        let mut digest = Digesting::default();
        digest.hear(samples);
        Ended {
            clip: CLIP,
            milliseconds: 0,
            samples: samples.len() as u64,
            digest: digest.done(),
            quality: Quality::default(),
            lost: 0,
            cut_off: false,
        }
    }

    proptest! {
        #[test]
        fn seconds_in_any_order_join_to_the_same_sound(samples in prop::collection::vec(any::<i16>(), 1..500), rate in 5u32..40, turn in 0usize..100) {
            let mut seconds = cut(&samples, rate);
            let turn = turn % seconds.len();
            seconds.rotate_left(turn);
            let joined = join(seconds).unwrap();
            prop_assert_eq!(&joined.sound.samples, &samples);
            prop_assert!(joined.missing.is_empty());
            prop_assert!(is_whole(&ended(&samples), &joined.sound));
        }

        #[test]
        fn a_missing_second_is_named_and_the_rest_keeps_its_time(samples in prop::collection::vec(1i16.., 41..200), gone in 0usize..4) {
            let mut seconds = cut(&samples, 10);
            let lost = seconds.remove(gone);
            let joined = join(seconds).unwrap();
            prop_assert_eq!(joined.missing, vec![lost.number]);
            prop_assert_eq!(joined.sound.samples.len(), samples.len());
            for (at, (now, before)) in joined.sound.samples.iter().zip(&samples).enumerate() {
                prop_assert_eq!(*now, if at / 10 == gone { 0 } else { *before });
            }
        }

        #[test]
        fn one_changed_sample_is_not_whole(samples in prop::collection::vec(any::<i16>(), 1..100), at in 0usize..100) {
            let at = at % samples.len();
            let mut back = Sound { rate: 10, samples: samples.clone() };
            back.samples[at] ^= 1;
            prop_assert!(!is_whole(&ended(&samples), &back));
        }
    }

    #[test]
    fn nothing_is_never_whole() {
        assert!(!is_whole(&ended(&[]), &Sound { rate: 10, samples: Vec::new() }));
    }

    #[test]
    fn pieces_that_do_not_belong_together_are_refused() {
        let second = |number, rate, samples: &[i16]| Second { clip: CLIP, number, rate, samples: samples.to_vec() };
        let other = Second { clip: Uuid::from_u128(8), ..second(2, 2, &[3]) };
        for pieces in [
            vec![],
            vec![second(1, 2, &[1, 2]), other],
            vec![second(1, 2, &[1, 2]), second(2, 3, &[3])],
            vec![second(1, 2, &[1, 2]), second(1, 2, &[1, 3])],
            vec![second(0, 2, &[1, 2])],
            vec![second(u32::MAX, 2, &[1, 2])],
            vec![second(1, 2, &[1, 2, 3])],
            vec![second(1, 0, &[])],
        ] {
            assert!(matches!(join(pieces), Err(SoundError::Mixed(_))));
        }
    }
}
