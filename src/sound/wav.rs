//! WAV files: read with care, since they may come from anywhere; written plainly.

use std::io::Cursor;

use cpal::Sample as _;
use hound::{SampleFormat, WavReader, WavSpec, WavWriter};

use super::{Sound, SoundError};

/// The longest file that is read, in seconds: five times the longest recording.
pub const LONGEST_WAV_SECONDS: u32 = 600;

/// Reads a WAV file: 8 to 32 bits a sample or 32-bit floating point, 1 to 8 channels (their mean is taken), 4 to 192 kHz.
///
/// # Errors
/// [`SoundError::NotWav`], [`SoundError::CutOff`], [`SoundError::TooLong`].
pub fn read_wav(bytes: &[u8]) -> Result<Sound, SoundError> {
    let reader = WavReader::new(Cursor::new(bytes)).map_err(told)?;
    let spec = reader.spec();
    if !(1..=8).contains(&spec.channels) {
        return Err(SoundError::NotWav(format!("it has {} channels", spec.channels)));
    }
    if !(4_000..=192_000).contains(&spec.sample_rate) {
        return Err(SoundError::NotWav(format!("it has {} samples a second", spec.sample_rate)));
    }
    if reader.duration() / spec.sample_rate >= LONGEST_WAV_SECONDS {
        return Err(SoundError::TooLong(LONGEST_WAV_SECONDS));
    }
    let channels = usize::from(spec.channels);
    let samples = match (spec.sample_format, spec.bits_per_sample) {
        (SampleFormat::Float, 32) => mean(reader.into_samples::<f32>().map(|s| s.map(f64::from)), channels)?,
        (SampleFormat::Int, bits @ 8..=32) => {
            let full = 2f64.powi(i32::from(bits) - 1);
            mean(reader.into_samples::<i32>().map(|s| s.map(|sample| f64::from(sample) / full)), channels)?
        }
        (_, bits) => return Err(SoundError::NotWav(format!("it has {bits} bits a sample"))),
    };
    Ok(Sound { rate: spec.sample_rate, samples })
}

/// The mean of the channels, from -1 to 1, as 16-bit samples: exact where all channels are the same 16 bits.
fn mean(mut samples: impl Iterator<Item = hound::Result<f64>>, channels: usize) -> Result<Vec<i16>, SoundError> {
    let mut mono = Vec::new();
    while let Some(first) = samples.next() {
        let mut sum = first.map_err(told)?;
        for _ in 1..channels {
            sum += samples.next().ok_or(SoundError::CutOff)?.map_err(told)?;
        }
        mono.push(to_i16(sum / channels as f64));
    }
    Ok(mono)
}

/// The nearest 16-bit sample; beyond full scale, full scale; what is no number, silence.
pub(super) fn to_i16(value: f64) -> i16 {
    i16::from_sample((value * 32_768.0).round() / 32_768.0)
}

fn told(error: hound::Error) -> SoundError {
    match error {
        hound::Error::IoError(_) => SoundError::CutOff,
        other => SoundError::NotWav(other.to_string()),
    }
}

/// Writes a WAV file: mono, 16 bits.
///
/// # Errors
/// [`SoundError::TooLong`] if it does not fit a WAV file's 4 GiB.
pub fn write_wav(sound: &Sound) -> Result<Vec<u8>, SoundError> {
    let spec = WavSpec { channels: 1, sample_rate: sound.rate, bits_per_sample: 16, sample_format: SampleFormat::Int };
    let too_long = |_| SoundError::TooLong(LONGEST_WAV_SECONDS);
    u32::try_from(sound.samples.len() * 2 + 44).map_err(|_| SoundError::TooLong(LONGEST_WAV_SECONDS))?;
    let mut bytes = Cursor::new(Vec::new());
    let mut writer = WavWriter::new(&mut bytes, spec).map_err(too_long)?;
    for &sample in &sound.samples {
        writer.write_sample(sample).map_err(too_long)?;
    }
    writer.finalize().map_err(too_long)?;
    Ok(bytes.into_inner())
}

/// What a program wrote to a pipe, before which it could not know how much comes: with the true lengths in its header. None
/// where that is no such WAV.
pub(super) fn whole_header(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    const HEADER: usize = 44;
    let is_plain = bytes.get(..4)? == b"RIFF" && bytes.get(36..40)? == b"data";
    let (all, data) = (bytes.len().checked_sub(8)?, bytes.len().checked_sub(HEADER)? / 2 * 2);
    bytes.truncate(HEADER + data);
    bytes[4..8].copy_from_slice(&u32::try_from(all).ok()?.to_le_bytes());
    bytes[40..44].copy_from_slice(&u32::try_from(data).ok()?.to_le_bytes());
    is_plain.then_some(bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read_back(samples in prop::collection::vec(any::<i16>(), 0..300), rate in 4_000u32..192_000) {
            let sound = Sound { rate, samples };
            prop_assert_eq!(read_wav(&write_wav(&sound).unwrap()).unwrap(), sound);
        }

        #[test]
        fn a_cut_file_is_refused(samples in prop::collection::vec(any::<i16>(), 1..100), keep in 0.0f64..1.0) {
            let whole = write_wav(&Sound { rate: 8000, samples }).unwrap();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a small length")]
            let keep = (whole.len() as f64 * keep) as usize;
            prop_assert!(read_wav(&whole[..keep]).is_err());
        }

        #[test]
        fn a_broken_header_never_panics(samples in prop::collection::vec(any::<i16>(), 0..20), wrong in prop::collection::vec((0usize..60, any::<u8>()), 1..8)) {
            let mut bytes = write_wav(&Sound { rate: 8000, samples }).unwrap();
            for (at, value) in wrong {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = value;
                }
            }
            let _ = read_wav(&bytes);
        }

        #[test]
        fn noise_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(read_wav(&bytes).is_err());
            prop_assert!(whole_header(bytes).is_none());
        }

        #[test]
        fn what_a_pipe_brought_is_read_whatever_length_it_claims(samples in prop::collection::vec(any::<i16>(), 0..99), claimed: u32, odd: bool) {
            let sound = Sound { rate: 22_050, samples };
            let mut bytes = write_wav(&sound).unwrap();
            bytes[40..44].copy_from_slice(&claimed.to_le_bytes());
            bytes.extend(odd.then_some(7));
            prop_assert_eq!(read_wav(&whole_header(bytes).unwrap()).unwrap(), sound);
        }
    }

    /// A header that claims much and brings little.
    fn header(channels: u16, rate: u32, bits: u16, data: u32) -> Vec<u8> {
        let block = channels.wrapping_mul(bits / 8);
        let mut bytes = b"RIFF\xff\xff\xff\x7fWAVEfmt \x10\0\0\0\x01\0".to_vec();
        bytes.extend(channels.to_le_bytes());
        bytes.extend(rate.to_le_bytes());
        bytes.extend(rate.wrapping_mul(u32::from(block)).to_le_bytes());
        bytes.extend(block.to_le_bytes());
        bytes.extend(bits.to_le_bytes());
        bytes.extend(b"data");
        bytes.extend(data.to_le_bytes());
        bytes
    }

    #[test]
    fn claims_are_checked_before_anything_is_kept() {
        assert_eq!(read_wav(&header(1, 8000, 16, 0x7000_0000)), Err(SoundError::TooLong(LONGEST_WAV_SECONDS)));
        assert_eq!(read_wav(&header(1, 48_000, 16, 4000)), Err(SoundError::CutOff));
        for hostile in [header(0, 8000, 16, 16), header(9, 8000, 16, 18), header(1, 0, 16, 16), header(1, 8000, 0, 16)]
        {
            assert!(matches!(read_wav(&hostile), Err(SoundError::NotWav(_))));
        }
    }

    #[test]
    fn stereo_becomes_its_mean() {
        let mut bytes = header(2, 8000, 16, 8);
        for sample in [100i16, 300, -4, -4] {
            bytes.extend(sample.to_le_bytes());
        }
        assert_eq!(read_wav(&bytes).unwrap().samples, [200, -4]);
    }
}
