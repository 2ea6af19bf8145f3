//! The loudspeaker: opened for one sound, let go after it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed},
    },
    thread,
    time::{Duration, Instant},
};

use cpal::{
    BufferSize, Data, ErrorKind, FromSample, SampleFormat, SizedSample, StreamConfig, SupportedBufferSize,
    SupportedStreamConfig,
    traits::{DeviceTrait, StreamTrait},
};

use super::{
    Found, Outlet, Part, Sound, SoundError, loudness,
    microphone::default_name,
    outlet::{device_of, usual_device},
    speaker::Report,
};

/// The device is given sound in pieces of this part of a second. It holds two of them: so long may this machine be busy with
/// other things without a gap in the sound.
const PIECES_A_SECOND: u32 = 10;
/// A device that takes nothing for this long is gone.
const NOTHING_FOR: Duration = Duration::from_secs(2);
/// How often the end is looked for.
const BEAT: Duration = Duration::from_millis(10);
/// No device holds sound for longer than this before it is heard.
const LONGEST_WAY: Duration = Duration::from_secs(1);

/// Plays sounds, one at a time; its ends come as [`Report::sound_over`].
pub trait Loudspeaker: Send {
    /// Plays `sound` so, instead of what is playing, and reports the end as number `number`.
    fn play(&mut self, number: u64, sound: Sound, outlet: &Outlet);
    /// Falls silent.
    fn stop(&mut self);
}

/// The system's default loudspeaker, and the other devices beside it.
pub struct PlatformLoudspeaker {
    report: Report,
    now: Option<Arc<Play>>,
}

impl PlatformLoudspeaker {
    /// Opens nothing yet.
    #[must_use]
    pub fn new(report: Report) -> Self {
        Self { report, now: None }
    }
}

impl Loudspeaker for PlatformLoudspeaker {
    fn play(&mut self, number: u64, sound: Sound, outlet: &Outlet) {
        self.stop();
        let play = Arc::new(Play::default());
        self.now = Some(Arc::clone(&play));
        let (report, outlet) = (self.report.clone(), outlet.clone());
        // A thread for each sound: if its device hangs, the next sound still gets a fresh try, and this one stays silent.
        thread::spawn(move || {
            let result = play.run(&sound, &outlet, || report.begun(number));
            report.sound_over(number, result);
        });
    }

    fn stop(&mut self) {
        if let Some(play) = self.now.take() {
            play.stop.store(true, Relaxed);
        }
    }
}

/// A sound that is played: what its thread and its callback share.
#[derive(Default)]
struct Play {
    stop: AtomicBool,
    gone: AtomicBool,
    /// Samples given to the device.
    given: AtomicUsize,
    /// Microseconds until what is given now is heard.
    way: AtomicU64,
}

impl Play {
    /// Plays to the end, or until it is stopped; `heard` is called when its first part is. True if the end was reached. Where
    /// the device is not plugged in, or takes nothing, it is played where everything is heard.
    fn run(self: &Arc<Self>, sound: &Sound, outlet: &Outlet, heard: impl FnOnce()) -> Result<bool, SoundError> {
        let mut heard = Some(heard);
        let mut heard = || {
            if let Some(heard) = heard.take() {
                heard();
            }
        };
        if let Some(device) = outlet.device.as_deref().and_then(device_of) {
            match self.run_on(&device, sound, outlet.gain, &mut heard) {
                Err(_) if self.given.load(Relaxed) == 0 => self.gone.store(false, Relaxed),
                done => return done,
            }
        }
        self.run_on(&default_loudspeaker()?, sound, outlet.gain, &mut heard)
    }

    fn run_on(
        self: &Arc<Self>,
        device: &cpal::Device,
        sound: &Sound,
        gain: f32,
        heard: &mut dyn FnMut(),
    ) -> Result<bool, SoundError> {
        let told = |error: cpal::Error| SoundError::of(Part::Loudspeaker, &error);
        let format = device.default_output_config().map_err(told)?;
        let mut samples = loudness::ready(sound, format.sample_rate());
        for sample in &mut samples {
            *sample *= gain.clamp(0.0, 1.0);
        }
        let samples: Arc<[f32]> = samples.into();
        let stream = match self.build(device, &format, pieces(&format), &samples) {
            Err(error) if error.kind() == ErrorKind::UnsupportedConfig => {
                self.build(device, &format, BufferSize::Default, &samples)
            }
            built => built,
        };
        let stream = stream.map_err(told)?;
        if self.stop.load(Relaxed) {
            return Ok(false);
        }
        stream.play().map_err(told)?;
        self.wait(samples.len(), heard)
    }

    fn wait(&self, end: usize, heard: &mut dyn FnMut()) -> Result<bool, SoundError> {
        let (mut given, mut last) = (0, Instant::now());
        let mut begins = None;
        loop {
            thread::sleep(BEAT);
            if self.stop.load(Relaxed) {
                return Ok(false);
            }
            let now = self.given.load(Relaxed);
            if now > 0 && *begins.get_or_insert_with(|| Instant::now() + self.way()) <= Instant::now() {
                heard();
            }
            if now >= end {
                break;
            }
            if now != given {
                (given, last) = (now, Instant::now());
            }
            if self.gone.load(Relaxed) || last.elapsed() > NOTHING_FOR {
                return Err(SoundError::NotAnswering(Part::Loudspeaker));
            }
        }
        let silent = Instant::now() + self.way();
        while Instant::now() < silent {
            thread::sleep(BEAT);
            if self.stop.load(Relaxed) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// How long until what is given now is heard.
    fn way(&self) -> Duration {
        Duration::from_micros(self.way.load(Relaxed)).min(LONGEST_WAY)
    }

    fn build(
        self: &Arc<Self>,
        device: &cpal::Device,
        format: &SupportedStreamConfig,
        buffer_size: BufferSize,
        samples: &Arc<[f32]>,
    ) -> Result<cpal::Stream, cpal::Error> {
        let config = StreamConfig { buffer_size, ..format.config() };
        let channels = usize::from(format.channels());
        let (play, samples, trouble) = (Arc::clone(self), Arc::clone(samples), Arc::clone(self));
        device.build_output_stream_raw(
            config,
            format.sample_format(),
            move |data, info| {
                let way = info.timestamp().playback.duration_since(info.timestamp().callback);
                play.way.store(u64::try_from(way.as_micros()).unwrap_or(u64::MAX), Relaxed);
                give(&play, &samples, data, channels);
            },
            move |error| match error.kind() {
                ErrorKind::Xrun | ErrorKind::DeviceChanged | ErrorKind::RealtimeDenied => {}
                _ => trouble.gone.store(true, Relaxed),
            },
            None,
        )
    }
}

fn default_loudspeaker() -> Result<cpal::Device, SoundError> {
    usual_device().ok_or(SoundError::Missing(Part::Loudspeaker))
}

fn pieces(format: &SupportedStreamConfig) -> BufferSize {
    match *format.buffer_size() {
        SupportedBufferSize::Range { min, max } if min <= max => {
            BufferSize::Fixed((format.sample_rate() / PIECES_A_SECOND).clamp(min, max))
        }
        _ => BufferSize::Default,
    }
}

fn give(play: &Play, samples: &[f32], data: &mut Data, channels: usize) {
    match data.sample_format() {
        SampleFormat::I8 => give_as::<i8>(play, samples, data, channels),
        SampleFormat::I16 => give_as::<i16>(play, samples, data, channels),
        SampleFormat::I24 => give_as::<cpal::I24>(play, samples, data, channels),
        SampleFormat::I32 => give_as::<i32>(play, samples, data, channels),
        SampleFormat::I64 => give_as::<i64>(play, samples, data, channels),
        SampleFormat::U8 => give_as::<u8>(play, samples, data, channels),
        SampleFormat::U16 => give_as::<u16>(play, samples, data, channels),
        SampleFormat::U24 => give_as::<cpal::U24>(play, samples, data, channels),
        SampleFormat::U32 => give_as::<u32>(play, samples, data, channels),
        SampleFormat::U64 => give_as::<u64>(play, samples, data, channels),
        SampleFormat::F32 => give_as::<f32>(play, samples, data, channels),
        SampleFormat::F64 => give_as::<f64>(play, samples, data, channels),
        // One-bit audio: nothing is given, and the wait for it says that the loudspeaker does not answer.
        _ => {}
    }
}

/// Gives the next samples to every channel. What is not written stays silence; so a stop is heard at once.
fn give_as<T: SizedSample + FromSample<f32>>(play: &Play, samples: &[f32], data: &mut Data, channels: usize) {
    let Some(out) = data.as_slice_mut::<T>() else { return };
    if play.stop.load(Relaxed) {
        return;
    }
    let begun = play.given.load(Relaxed).min(samples.len());
    let mut given = begun;
    for (frame, &sample) in out.chunks_mut(channels.max(1)).zip(&samples[begun..]) {
        frame.fill(T::from_sample(sample));
        given += 1;
    }
    play.given.store(given, Relaxed);
}

/// Opens the loudspeaker, plays a tenth of a second of silence, and lets it go. Waits for the device; not for a thread
/// that draws.
///
/// # Errors
/// Why there is no loudspeaker.
pub fn probe_loudspeaker() -> Result<Found, SoundError> {
    let (tell, told) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let probe = || {
            let device = default_loudspeaker()?;
            let format = device.default_output_config().map_err(|error| SoundError::of(Part::Loudspeaker, &error))?;
            let rate = format.sample_rate();
            let silence = Sound { rate, samples: vec![0; rate as usize / 10] };
            Arc::new(Play::default()).run(&silence, &Outlet::usual(1.0), || {})?;
            Ok(Found { name: default_name(Some(&device)), rate })
        };
        // Whoever asked may have given up.
        let _ = tell.send(probe());
    });
    told.recv_timeout(Duration::from_secs(6)).unwrap_or(Err(SoundError::NotAnswering(Part::Loudspeaker)))
}
