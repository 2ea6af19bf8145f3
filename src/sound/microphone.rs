//! The microphone: opened when the child presses "Talk", let go when the recording ends.

use std::{
    sync::{Arc, Weak, mpsc::channel},
    thread,
    time::Duration,
};

use cpal::{
    BufferSize, Data, ErrorKind, FromSample, SampleFormat, SizedSample, StreamConfig, SupportedBufferSize,
    SupportedStreamConfig,
    traits::{DeviceTrait, HostTrait, StreamTrait},
};
use uuid::Uuid;

use super::{Heard, Intake, Part, Recording, SoundError, Source, Wake, intake::Trouble, record};

/// What the sound library calls the sound server of a Linux desktop, of either make.
const SOUND_SERVER: &str = "PulseAudio";
/// How often it is looked whether the microphone is still there.
const LOOK: Duration = Duration::from_millis(250);
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
        Ok(Found { name: default_name(default_microphone(&cpal::default_host()).as_ref()), rate })
    }
}

/// The system's default microphone. Without any, sound servers offer what the loudspeaker plays instead, which
/// is no microphone.
fn default_microphone(host: &cpal::Host) -> Option<cpal::Device> {
    host.default_input_device().filter(|device| !device.id().is_ok_and(|id| is_plumbing(id.id())))
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
        .filter(|device| device.id().is_ok_and(|id| !is_plumbing(id.id())))
        .map(|device| default_name(Some(&device)))
        .collect();
    names.sort();
    names.dedup();
    names
}

/// Whether a device of this id is none in truth: ALSA lists its converters and its null device beside the real ones,
/// sound servers what each loudspeaker plays.
pub(super) fn is_plumbing(id: &str) -> bool {
    const CONVERTERS: [&str; 9] =
        ["null", "lavrate", "samplerate", "speexrate", "speex", "upmix", "vdownmix", "jack", "oss"];
    CONVERTERS.contains(&id) || id.ends_with(".monitor")
}

/// A microphone that listens. Dropping it lets it go.
pub struct OpenMicrophone {
    _stream: cpal::Stream,
    _held: Arc<()>,
}

impl Source for Microphone {
    type Open = OpenMicrophone;

    fn open(self, intake: &mut dyn FnMut(u32) -> Intake) -> Result<OpenMicrophone, SoundError> {
        let told = |error: cpal::Error| SoundError::of(Part::Microphone, &error);
        let host = cpal::default_host();
        let device = default_microphone(&host).ok_or(SoundError::Missing(Part::Microphone))?;
        let format = device.default_input_config().map_err(told)?;
        let mut trouble = None;
        let mut intake = || {
            let intake = intake(format.sample_rate());
            trouble = Some(intake.trouble());
            intake
        };
        let pieces = pieces(&format, host.id().name());
        let stream = match build(&device, &format, pieces, intake()) {
            // Not every driver keeps its word about the sizes that it can do.
            Err(error) if error.kind() == ErrorKind::UnsupportedConfig => {
                build(&device, &format, BufferSize::Default, intake())
            }
            built => built,
        };
        let stream = stream.map_err(told)?;
        stream.play().map_err(told)?;
        let held = Arc::new(());
        if let (SOUND_SERVER, Some(trouble), Ok(id)) = (host.id().name(), trouble, device.id()) {
            let holder = Arc::downgrade(&held);
            thread::spawn(move || watch_over(&id, &trouble, &holder));
        }
        Ok(OpenMicrophone { _stream: stream, _held: held })
    }
}

/// Tells when the microphone was pulled out. A sound server lets who listened go on with another microphone, or with what
/// the loudspeaker plays, and says nothing.
fn watch_over(id: &cpal::DeviceId, trouble: &Trouble, holder: &Weak<()>) {
    let host = cpal::default_host();
    while holder.strong_count() > 0 {
        let there = host.input_devices().map(|mut all| all.any(|device| device.id().is_ok_and(|other| other == *id)));
        if there.is_ok_and(|there| !there) {
            trouble.gone();
            return;
        }
        thread::sleep(LOOK);
    }
}

/// The size of the pieces in which sound comes, within what the device can do.
fn pieces(format: &SupportedStreamConfig, host: &str) -> BufferSize {
    let pieces_a_second = match host {
        // Asked for a size, a sound server brings sound twice as often, and holds four such pieces for a program that is
        // late; not asked, it may bring sound only every two seconds, and what was said before "Finish" never.
        SOUND_SERVER => 5,
        // The driver holds two pieces, which is what it can lose when this machine is busy.
        "ALSA" => 20,
        _ => return BufferSize::Default,
    };
    match *format.buffer_size() {
        SupportedBufferSize::Range { min, max } if min <= max => {
            BufferSize::Fixed((format.sample_rate() / pieces_a_second).clamp(min, max))
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
