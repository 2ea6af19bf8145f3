//! Sound: a clip is a folder of seconds.

use std::io::Cursor;

use hound::{SampleFormat, WavReader, WavSpec, WavWriter};
use uuid::Uuid;

use super::{
    Damage, Harm, Reader, VaultError,
    read::{entries, numbered},
};
use crate::record::{About, Event, What};

/// The longest clip that is read, in seconds. Far above the longest recording; it bounds what a hostile folder costs.
const LONGEST_CLIP: u64 = 3_600;

/// The sound of a clip.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClipSound {
    /// Samples per second.
    pub rate: u32,
    /// Mono, 16 bit. A second that is missing is silence, so that time stays true.
    pub samples: Vec<i16>,
    /// Numbers of the seconds that are missing or cannot be read, from 1. Seconds missing at the end cannot be known here:
    /// compare [`ClipSound::milliseconds`] with the event.
    pub missing: Vec<u32>,
    /// What is not as it was written.
    pub damaged: Vec<Damage>,
}

impl ClipSound {
    /// Its length.
    #[must_use]
    pub fn milliseconds(&self) -> u64 {
        if self.rate == 0 { 0 } else { self.samples.len() as u64 * 1000 / u64::from(self.rate) }
    }

    /// The sound as one WAV file, mono and 16 bit.
    #[must_use]
    pub fn wav(&self) -> Vec<u8> {
        wav(self.rate, &self.samples)
    }
}

/// A recording that never ended: the program or the power stopped in the middle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnfinishedClip {
    /// The clip.
    pub clip: Uuid,
    /// About what the child spoke; none where even the beginning of the recording is not among the events.
    pub about: Option<About>,
    /// How much of it is there.
    pub milliseconds: u64,
}

impl Reader {
    /// The sound of a clip.
    ///
    /// # Errors
    /// There is none, or its folder cannot be read.
    pub fn clip(&self, id: Uuid, clip: Uuid) -> Result<ClipSound, VaultError> {
        self.opener.apart(|| self.read_clip(id, clip))
    }

    pub(super) fn read_clip(&self, id: Uuid, clip: Uuid) -> Result<ClipSound, VaultError> {
        let vault = &self.vault;
        let folder = vault.voice_folder(id).join(clip.to_string());
        if !folder.is_dir() {
            return Err(VaultError::NoSuch { conversation: id, what: "clip", id: clip });
        }
        let (files, foreign) = numbered(&folder, "wav")?;
        let mut sound = ClipSound::default();
        sound.damaged.extend(foreign.iter().map(|path| vault.damage(Some(id), path, Harm::Foreign)));
        let mut seconds: Vec<Option<Vec<i16>>> = Vec::new();
        for (number, path) in files.range(..=LONGEST_CLIP) {
            seconds.resize_with(usize::try_from(*number).unwrap_or_default(), || None);
            let rate = &mut sound.rate;
            match self.file(path).and_then(|bytes| second_of(&bytes, rate).map_err(Harm::Unreadable)) {
                Ok(samples) => *seconds.last_mut().unwrap_or(&mut None) = Some(samples),
                Err(harm) => sound.damaged.push(vault.damage(Some(id), path, harm)),
            }
        }
        let too_late = files.range(LONGEST_CLIP + 1..).map(|(_, path)| vault.damage(Some(id), path, Harm::Foreign));
        sound.damaged.extend(too_late);
        for (number, second) in (1..).zip(seconds) {
            if let Some(samples) = second {
                sound.samples.extend(samples);
                continue;
            }
            sound.missing.push(number);
            let silence = sound.samples.len() + sound.rate as usize;
            sound.samples.resize(silence, 0);
            let path = vault.second(id, clip, number);
            if !path.exists() && !path.with_extension("").exists() {
                sound.damaged.push(vault.damage(Some(id), &path, Harm::Missing));
            }
        }
        Ok(sound)
    }

    /// Clips whose recording began and never ended, and of which some sound is there.
    ///
    /// # Errors
    /// There is no such conversation, or its folders cannot be read.
    pub fn unfinished_clips(&self, id: Uuid) -> Result<Vec<UnfinishedClip>, VaultError> {
        self.opener.apart(|| self.read_unfinished(id))
    }

    fn read_unfinished(&self, id: Uuid) -> Result<Vec<UnfinishedClip>, VaultError> {
        let events = self.read_events(id)?.events;
        let mut unfinished = Vec::new();
        for path in entries(&self.vault.voice_folder(id))? {
            let clip = path.file_name().and_then(|name| name.to_str()).and_then(|name| Uuid::parse_str(name).ok());
            let Some(clip) = clip else { continue };
            if events
                .iter()
                .any(|event| matches!(event.what, What::RecordingEnded { clip: ended, .. } if ended == clip))
            {
                continue;
            }
            let sound = self.read_clip(id, clip)?;
            if sound.milliseconds() > 0 {
                let about = about_of(&events, clip);
                unfinished.push(UnfinishedClip { clip, about, milliseconds: sound.milliseconds() });
            }
        }
        Ok(unfinished)
    }
}

fn about_of(events: &[Event], clip: Uuid) -> Option<About> {
    events.iter().find_map(|event| match &event.what {
        What::RecordingBegun { clip: begun, about } if *begun == clip => Some(about.clone()),
        _ => None,
    })
}

/// The samples of one second. `rate` is 0 before the first one and the clip's rate from then on.
pub(crate) fn second_of(bytes: &[u8], rate: &mut u32) -> Result<Vec<i16>, String> {
    let reader = WavReader::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let spec = reader.spec();
    if spec.channels != 1 || spec.bits_per_sample != 16 || spec.sample_format != SampleFormat::Int {
        return Err("it is not mono with 16 bits".into());
    }
    if spec.sample_rate == 0 || spec.sample_rate > 768_000 || (*rate != 0 && *rate != spec.sample_rate) {
        return Err(format!("its rate of {} samples a second is not that of its clip", spec.sample_rate));
    }
    let samples: Vec<i16> =
        reader.into_samples().collect::<Result<_, _>>().map_err(|error: hound::Error| error.to_string())?;
    *rate = spec.sample_rate;
    Ok(samples)
}

/// `samples` as a WAV file, mono and 16 bit.
#[expect(clippy::expect_used, reason = "writing to memory cannot fail, and a clip is far below the 4 GB of a WAV file")]
pub(crate) fn wav(rate: u32, samples: &[i16]) -> Vec<u8> {
    let spec = WavSpec { channels: 1, sample_rate: rate, bits_per_sample: 16, sample_format: SampleFormat::Int };
    let mut bytes = Cursor::new(Vec::with_capacity(samples.len() * 2 + 44));
    let mut writer = WavWriter::new(&mut bytes, spec).expect("memory takes every byte");
    for sample in samples {
        writer.write_sample(*sample).expect("memory takes every byte");
    }
    writer.finalize().expect("memory takes every byte");
    bytes.into_inner()
}
