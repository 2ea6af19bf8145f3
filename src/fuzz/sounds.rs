//! Sounds from files.

use super::{file, in_words};
use crate::sound::{Sound, read_wav, write_wav};

/// What a WAV file is made of.
#[rustfmt::skip]
pub(super) const RIFF: &[&[u8]] = &[
    b"RIFF", b"WAVE", b"fmt ", b"data", b"fact", b"LIST", b"\x10\x00\x00\x00", b"\x12\x00\x00\x00", b"\x28\x00\x00\x00",
    b"\x01\x00", b"\x02\x00", b"\x03\x00", b"\xFE\xFF", b"\x08\x00", b"\x10\x00", b"\x18\x00", b"\x20\x00", b"\x16\x00",
    b"\x00\x00\x00\x00\x10\x00",
];

/// A clip of so many samples.
pub(super) fn clip(samples: i16) -> Vec<u8> {
    write_wav(&Sound { rate: 8_000, samples: (0..samples).map(|step| step.wrapping_mul(977)).collect() }).unwrap()
}

pub(super) fn wav_seeds() -> Vec<Vec<u8>> {
    let mut seeds = vec![clip(0), clip(1), clip(30), file("assets/demo/voice.wav")[..2_044].to_vec()];
    for (bits, format) in [
        (8, hound::SampleFormat::Int),
        (24, hound::SampleFormat::Int),
        (32, hound::SampleFormat::Int),
        (32, hound::SampleFormat::Float),
    ] {
        for channels in [1, 2, 6] {
            let spec = hound::WavSpec { channels, sample_rate: 44_100, bits_per_sample: bits, sample_format: format };
            let mut bytes = std::io::Cursor::new(Vec::new());
            let mut writer = hound::WavWriter::new(&mut bytes, spec).unwrap();
            for sample in 0..i32::from(channels) * 5 {
                match format {
                    hound::SampleFormat::Int => writer.write_sample(sample).unwrap(),
                    hound::SampleFormat::Float => writer.write_sample(sample as f32 / 40.0).unwrap(),
                }
            }
            writer.finalize().unwrap();
            seeds.push(bytes.into_inner());
        }
    }
    seeds
}

pub(super) fn wav(bytes: &[u8]) {
    match read_wav(bytes) {
        Ok(sound) => {
            assert!(sound.samples.len() <= bytes.len(), "no more samples than there are bytes");
            assert_eq!(read_wav(&write_wav(&sound).unwrap()), Ok(sound));
        }
        Err(error) => in_words(&error),
    }
}
