//! The microphone: opened when the child presses "Talk", let go when the recording ends.

use std::{
    sync::{Arc, mpsc::channel},
    time::Duration,
};

use cpal::{
    BufferSize, Data, ErrorKind, FromSample, SampleFormat, SizedSample, StreamConfig, SupportedBufferSize,
    SupportedStreamConfig,
    traits::{DeviceTrait, HostTrait, StreamTrait},
};
use uuid::Uuid;

use super::{Heard, Intake, Part, Recording, SoundError, Source, Wake, intake::Trouble, record};

/// The device is asked to bring sound in pieces of this part of a second: often enough for the level ring. The sound
/// library gives it two of them to hold, which is what it can lose when this machine is busy; so they are not smaller.
const PIECES_A_SECOND: u32 = 20;
/// A probe that has heard nothing until then gives up.
const PROBE: Duration = Duration::from_secs(10);

/// The system's default microphone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Microphone;

/// A microphone or loudspeaker that works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What the system calls it.
    pub name: String,
    /// Samples a second.
    pub rate: u32,
}

impl Microphone {
    /// Begins a recording with the system's default microphone, which is opened only now: see [`record`].
    pub fn start(clip: Uuid, on: impl FnMut(Heard) + Send + 'static, wake: Wake) -> Recording {
        record(Self, clip, on, wake)
    }

    /// Opens the microphone, waits until it brings sound, and lets it go. Waits up to 10 seconds; not for a thread that
    /// draws.
    ///
    /// # Errors
    /// Why there is no microphone.
    pub fn probe() -> Result<Found, SoundError> {
        let (tell, told) = channel();
        let silent = SoundError::NotAnswering(Part::Microphone);
        let recording = Self::start(Uuid::nil(), move |heard| drop(tell.send(heard)), Arc::new(|| {}));
        let rate = match told.recv_timeout(PROBE) {
            Ok(Heard::Begun { rate, .. }) => rate,
            Ok(Heard::Failed { error, .. }) => return Err(error),
            _ => return Err(silent),
        };
        while recording.seconds() == 0.0 {
            match told.recv_timeout(Duration::from_millis(10)) {
                Ok(Heard::Failed { error, .. }) => return Err(error),
                Ok(Heard::Ended(_)) => return Err(silent),
                _ => {}
            }
        }
        recording.stop();
        while let Ok(heard) = told.recv_timeout(PROBE) {
            if matches!(heard, Heard::Ended(_)) {
                break;
            }
        }
        Ok(Found { name: default_name(cpal::default_host().default_input_device().as_ref()), rate })
    }
}

/// What the system calls its default device.
pub(super) fn default_name(device: Option<&cpal::Device>) -> String {
    device.and_then(|device| device.description().ok()).map_or_else(String::new, |found| found.name().to_owned())
}

/// The names of the microphones that the system lists; not all need to work. Empty if there is none.
#[must_use]
pub fn microphones() -> Vec<String> {
    let devices = cpal::default_host().input_devices();
    let mut names: Vec<String> = devices
        .into_iter()
        .flatten()
        .filter(|device| device.description().is_ok_and(|found| !is_plumbing(found.driver())))
        .map(|device| default_name(Some(&device)))
        .collect();
    names.sort();
    names.dedup();
    names
}

/// ALSA lists its converters and its null device beside the real ones.
fn is_plumbing(driver: Option<&str>) -> bool {
    const CONVERTERS: [&str; 9] =
        ["null", "lavrate", "samplerate", "speexrate", "speex", "upmix", "vdownmix", "jack", "oss"];
    driver.is_some_and(|driver| CONVERTERS.contains(&driver))
}

impl Source for Microphone {
    type Open = cpal::Stream;

    fn open(self, intake: &mut dyn FnMut(u32) -> Intake) -> Result<cpal::Stream, SoundError> {
        let told = |error: cpal::Error| SoundError::of(Part::Microphone, &error);
        let device = cpal::default_host().default_input_device().ok_or(SoundError::Missing(Part::Microphone))?;
        let format = device.default_input_config().map_err(told)?;
        let stream = match build(&device, &format, pieces(&format), intake(format.sample_rate())) {
            // Not every driver keeps its word about the sizes that it can do.
            Err(error) if error.kind() == ErrorKind::UnsupportedConfig => {
                build(&device, &format, BufferSize::Default, intake(format.sample_rate()))
            }
            built => built,
        };
        let stream = stream.map_err(told)?;
        stream.play().map_err(told)?;
        Ok(stream)
    }
}

/// The size of the pieces in which sound comes, within what the device can do.
fn pieces(format: &SupportedStreamConfig) -> BufferSize {
    match *format.buffer_size() {
        SupportedBufferSize::Range { min, max } if min <= max => {
            BufferSize::Fixed((format.sample_rate() / PIECES_A_SECOND).clamp(min, max))
        }
        _ => BufferSize::Default,
    }
}

fn build(
    device: &cpal::Device,
    format: &SupportedStreamConfig,
    buffer_size: BufferSize,
    mut intake: Intake,
) -> Result<cpal::Stream, cpal::Error> {
    let config = StreamConfig { buffer_size, ..format.config() };
    let channels = usize::from(format.channels());
    let trouble = intake.trouble();
    device.build_input_stream_raw(
        config,
        format.sample_format(),
        move |data, _| take(&mut intake, data, channels),
        move |error| told_by_device(&trouble, error.kind()),
        None,
    )
}

/// What an error of the running device means: samples lost, nothing at all, or its end.
fn told_by_device(trouble: &Trouble, kind: ErrorKind) {
    match kind {
        ErrorKind::Xrun => trouble.gap(),
        ErrorKind::DeviceChanged | ErrorKind::RealtimeDenied => {}
        _ => trouble.gone(),
    }
}

fn take(intake: &mut Intake, data: &Data, channels: usize) {
    match data.sample_format() {
        SampleFormat::I8 => take_as::<i8>(intake, data, channels),
        SampleFormat::I16 => take_as::<i16>(intake, data, channels),
        SampleFormat::I24 => take_as::<cpal::I24>(intake, data, channels),
        SampleFormat::I32 => take_as::<i32>(intake, data, channels),
        SampleFormat::I64 => take_as::<i64>(intake, data, channels),
        SampleFormat::U8 => take_as::<u8>(intake, data, channels),
        SampleFormat::U16 => take_as::<u16>(intake, data, channels),
        SampleFormat::U24 => take_as::<cpal::U24>(intake, data, channels),
        SampleFormat::U32 => take_as::<u32>(intake, data, channels),
        SampleFormat::U64 => take_as::<u64>(intake, data, channels),
        SampleFormat::F32 => take_as::<f32>(intake, data, channels),
        SampleFormat::F64 => take_as::<f64>(intake, data, channels),
        // One-bit audio of studio converters is no sample here: no sample comes, and the recording says that the
        // microphone does not answer.
        _ => {}
    }
}

fn take_as<T: SizedSample>(intake: &mut Intake, data: &Data, channels: usize)
where
    f32: FromSample<T>,
{
    if let Some(samples) = data.as_slice::<T>() {
        intake.take(samples, channels);
    }
}
