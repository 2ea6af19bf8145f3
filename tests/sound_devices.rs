//! Real devices, or as good as: a private sound system whose microphone is fed with espeak-ng speech. Each test starts one
//! and runs itself once more inside it, since sound libraries read the environment of their process.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

#[allow(dead_code, reason = "each test uses its part of the sound system")]
#[path = "support/pulse.rs"]
mod pulse;

use std::{
    path::PathBuf,
    process::Command,
    sync::{
        Arc,
        mpsc::{Receiver, channel},
    },
    thread,
    time::{Duration, Instant},
};

use my_views::sound::{
    CEILING, Ended, Heard, Loud, Microphone, Part, Quality, Recording, SPEECH_DB, Second, Sound, SoundError, Speaker,
    SpeakerSettings, Told, Turn, Voices, clip_quality, is_whole, join, measure, prompt_key, read_wav, state, write_wav,
};
use pulse::Pulse;
use uuid::Uuid;

const WORDS: &str = "I like the swings and I like my friend Ada. I do not like it when it is loud.";
const PATIENCE: Duration = Duration::from_secs(30);

/// Runs `scene` inside the sound system that `start` makes: the first time this is called in the outer process, which runs
/// the test again; then in the inner one.
fn inside(name: &str, start: fn() -> Pulse, scene: impl FnOnce(&Pulse)) {
    match Pulse::here() {
        Some(pulse) => scene(&pulse),
        None => start().again(name),
    }
}

/// Makes a WAV file with a program of the system.
fn made(pulse: &Pulse, name: &str, program: &str, arguments: &[&str]) -> PathBuf {
    let file = pulse.folder().join(name);
    let done = Command::new(program).args(arguments).arg(&file).args(effects(program, name)).status().unwrap();
    assert!(done.success(), "{program}");
    file
}

/// `sox` wants what it shall make after the file's name.
fn effects(program: &str, name: &str) -> Vec<&'static str> {
    match (program, name) {
        ("sox", "hum.wav") => vec!["synth", "3", "sine", "50", "vol", "0.015"],
        ("sox", "shout.wav") => vec!["synth", "2", "sine", "300", "vol", "0.8", "gain", "20"],
        ("sox", "quiet.wav") => vec!["vol", "0.1"],
        _ => Vec::new(),
    }
}

/// The words, at the rate of the sound system, so that nothing on the way changes them.
fn speech(pulse: &Pulse) -> PathBuf {
    let spoken = made(pulse, "spoken.wav", "espeak-ng", &["-v", "en-gb", WORDS, "-w"]);
    made(pulse, "speech.wav", "sox", &["-q", spoken.to_str().unwrap(), "-r", "48000"])
}

/// Where in `heard` all of `spoken` is, to the last bit; in samples.
fn found(spoken: &[i16], heard: &[i16]) -> Option<usize> {
    let first = spoken.iter().position(|&sample| sample != 0)?;
    let (spoken, begin) = (&spoken[first..], &spoken[first..first + 480]);
    (0..(heard.len() + 1).saturating_sub(spoken.len()))
        .find(|&at| heard[at..].starts_with(begin) && heard[at..].starts_with(spoken))
}

fn read(file: &PathBuf) -> Sound {
    read_wav(&std::fs::read(file).unwrap()).unwrap()
}

/// A recording that goes on, and what it told until now.
struct Take {
    recording: Recording,
    heard: Receiver<Heard>,
}

impl Take {
    /// Begins, and waits until sound comes.
    fn begin() -> Self {
        let (tell, heard) = channel();
        let on = move |message| drop(tell.send(message));
        let take = Self { recording: Microphone::start(Uuid::now_v7(), on, Arc::new(|| {})), heard };
        let since = Instant::now();
        while take.recording.seconds() < 0.1 {
            assert!(since.elapsed() < PATIENCE);
            if let Ok(Heard::Failed { error, .. }) = take.heard.recv_timeout(Duration::from_millis(5)) {
                panic!("{error}");
            }
        }
        take
    }

    /// Waits for the end; everything must have been handed on.
    fn end(self) -> (Sound, Ended) {
        let mut seconds: Vec<Second> = Vec::new();
        loop {
            match self.heard.recv_timeout(PATIENCE).unwrap() {
                Heard::Begun { .. } => {}
                Heard::Second(second) => seconds.push(second),
                Heard::Failed { error, .. } => panic!("{error}"),
                Heard::Ended(ended) => {
                    let joined = join(seconds).unwrap();
                    assert!(is_whole(&ended, &joined.sound) && joined.missing.is_empty());
                    assert_eq!(ended.lost, 0);
                    return (joined.sound, ended);
                }
            }
        }
    }
}

/// How often a second [`coarse`] looks: so often that half a step changes little of what it sees.
const LOOKS: f32 = 12_000.0;

/// The sound below about 1 kHz, where most of a voice is: the mean of 0.75 ms, from look to look.
fn coarse(sound: &Sound) -> Vec<f32> {
    let step = sound.rate as f32 / LOOKS;
    let place = |at: u32| (at as f32 * step).to_u32() as usize;
    let count = (sound.samples.len() as f32 / step).to_u32();
    (0..count.saturating_sub(9))
        .map(|at| {
            let piece = &sound.samples[place(at)..place(at + 9)];
            piece.iter().map(|&sample| f32::from(sample)).sum::<f32>() / piece.len() as f32
        })
        .collect()
}

trait ToU32 {
    fn to_u32(self) -> u32;
}

impl ToU32 for f32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn to_u32(self) -> u32 {
        self as u32
    }
}

/// How alike the two are where they fit best (1: the same but for loudness), and where in `heard` that is, in seconds. A
/// loudspeaker that was asleep swallows the first moment, so that `heard` may begin a little too late.
fn alike(spoken: &Sound, heard: &Sound) -> (f32, f32) {
    let sooner = LOOKS / 20.0;
    let (spoken, mut heard) = (coarse(spoken), coarse(heard));
    heard.splice(..0, vec![0.0; sooner.to_u32() as usize]);
    let power = |piece: &[f32]| piece.iter().map(|sample| sample * sample).sum::<f32>();
    let mut best = (0.0, 0.0);
    for lag in 0..heard.len().saturating_sub(spoken.len()) {
        let piece = &heard[lag..lag + spoken.len()];
        let same: f32 = piece.iter().zip(&spoken).map(|(a, b)| a * b).sum();
        let likeness = same / (power(piece) * power(&spoken)).sqrt().max(1.0);
        if likeness > best.0 {
            best = (likeness, (lag as f32 - sooner).max(0.0) / LOOKS);
        }
    }
    best
}

fn decibels(samples: &[i16]) -> f32 {
    let mean = samples.iter().map(|&sample| f32::from(sample).powi(2)).sum::<f32>() / samples.len().max(1) as f32;
    10.0 * mean.max(1e-3).log10() - 90.3
}

fn cut(sound: &Sound, from: f32, seconds: f32) -> Sound {
    let place = |time: f32| (time * sound.rate as f32).to_u32() as usize;
    let end = place(from + seconds).min(sound.samples.len());
    Sound { rate: sound.rate, samples: sound.samples[place(from)..end].to_vec() }
}

#[test]
fn a_recording_is_what_was_spoken_and_the_microphone_is_let_go() {
    inside("a_recording_is_what_was_spoken_and_the_microphone_is_let_go", Pulse::start, |pulse| {
        let file = speech(pulse);
        let spoken = read(&file);
        assert_eq!(pulse.listeners(), 0, "nothing is opened before it is needed");
        let take = Take::begin();
        assert_eq!(pulse.listeners(), 1);
        let before = take.recording.seconds();
        assert!(pulse.feed(&file).wait().unwrap().success());
        assert!(take.recording.level() <= 1.0);
        thread::sleep(Duration::from_millis(300));
        take.recording.stop();
        let (sound, ended) = take.end();
        let since = Instant::now();
        while pulse.listeners() > 0 {
            assert!(since.elapsed() < PATIENCE, "the microphone is let go");
        }
        assert_eq!(ended.quality, Quality { silent: false, clipped: false });
        assert!(!ended.cut_off);
        let at = found(&spoken.samples, &sound.samples).expect("every sample that was spoken was heard, unchanged");
        let at = at as f32 / sound.rate as f32;
        println!("spoken from {at:.2} s, {} ms", ended.milliseconds);
        assert!(at + 0.1 > before && ended.milliseconds > spoken.milliseconds());
    });
}

#[test]
fn a_microphone_pulled_out_keeps_what_it_heard() {
    inside("a_microphone_pulled_out_keeps_what_it_heard", Pulse::start, |pulse| {
        let file = speech(pulse);
        let spoken = read(&file);
        let take = Take::begin();
        let mut child = pulse.feed(&file);
        thread::sleep(Duration::from_millis(3500));
        let before = take.recording.seconds();
        pulse.unplug();
        let (sound, ended) = take.end();
        child.kill().unwrap();
        child.wait().unwrap();
        println!("pulled out at {before:.2} s, kept {} ms", ended.milliseconds);
        assert!(ended.cut_off && !ended.quality.silent);
        assert!((ended.milliseconds as f32 / 1000.0 - before).abs() < 0.4);
        assert!(found(&cut(&spoken, 0.0, 1.5).samples, &sound.samples).is_some());
        assert_eq!(pulse.listeners(), 0);
        let (tell, heard) = channel();
        let _next = Microphone::start(Uuid::nil(), move |message| drop(tell.send(message)), Arc::new(|| {}));
        let error = SoundError::Missing(Part::Microphone);
        assert_eq!(heard.recv_timeout(PATIENCE), Ok(Heard::Failed { clip: Uuid::nil(), error }));
    });
}

#[test]
fn the_microphone_opens_again_and_again() {
    inside("the_microphone_opens_again_and_again", Pulse::start, |_| {
        for time in 1..=12 {
            let take = Take::begin();
            take.recording.stop();
            println!("{time}: {} ms", take.end().1.milliseconds);
        }
    });
}

#[test]
fn silence_and_hum_are_silent_and_shouting_is_clipped() {
    inside("silence_and_hum_are_silent_and_shouting_is_clipped", Pulse::start, |pulse| {
        let record = |file: Option<PathBuf>| {
            let take = Take::begin();
            match file {
                Some(file) => drop(pulse.feed(&file).wait().unwrap()),
                None => thread::sleep(Duration::from_millis(700)),
            }
            take.recording.stop();
            take.end().1.quality
        };
        assert_eq!(record(None), Quality { silent: true, clipped: false });
        let hum = made(pulse, "hum.wav", "sox", &["-q", "-r", "48000", "-n"]);
        assert!(clip_quality(&read(&hum)).silent);
        let shout = made(pulse, "shout.wav", "sox", &["-q", "-V1", "-r", "48000", "-n"]);
        assert_eq!(record(Some(shout)), Quality { silent: false, clipped: true });
        let loud = speech(pulse);
        let quiet = made(pulse, "quiet.wav", "sox", &["-q", loud.to_str().unwrap()]);
        assert_eq!(record(Some(quiet)), Quality { silent: false, clipped: false });
    });
}

#[test]
fn without_a_sound_system_everything_says_so_and_nothing_hangs() {
    inside("without_a_sound_system_everything_says_so_and_nothing_hangs", Pulse::without_server, |_| {
        let since = Instant::now();
        let (tell, heard) = channel();
        let _recording = Microphone::start(Uuid::nil(), move |message| drop(tell.send(message)), Arc::new(|| {}));
        let Ok(Heard::Failed { error, .. }) = heard.recv_timeout(PATIENCE) else { panic!("there is no microphone") };
        println!("{error}");
        assert!(matches!(error, SoundError::Missing(Part::Microphone) | SoundError::Broken(Part::Microphone, _)));
        let (tell, told) = channel();
        let speaker = Speaker::start(silent_settings(), move |message| drop(tell.send(message)), Arc::new(|| {}));
        let id = speaker.play(Sound { rate: 8000, samples: vec![1000; 800] });
        let mut trouble = false;
        loop {
            match told.recv_timeout(PATIENCE).unwrap() {
                Told::Trouble(error) => {
                    println!("{error}");
                    trouble = true;
                }
                Told::PlayEnded { id: ended, whole } => {
                    assert!(trouble && ended == id && !whole);
                    break;
                }
                _ => {}
            }
        }
        let state = state("xx");
        println!("{state:?} after {:?}", since.elapsed());
        assert!(state.microphone.is_err() && state.loudspeaker.is_err());
        assert!(matches!(state.voices, Voices::None(_)));
        assert!(since.elapsed() < PATIENCE);
    });
}

/// The microphone stands before the loudspeaker, in a quiet room: then the loudspeaker is turned down to nothing.
#[test]
fn the_sound_check_hears_what_sounds_and_tells_when_nothing_does() {
    inside("the_sound_check_hears_what_sounds_and_tells_when_nothing_does", Pulse::start, |pulse| {
        let pactl =
            |words: &[&str]| assert!(pulse.command("pactl").args(words).status().unwrap().success(), "{words:?}");
        pactl(&["load-module", "module-remap-source", "master=speaker.monitor", "source_name=before_it"]);
        pactl(&["set-default-source", "before_it"]);
        let (tell, told) = channel();
        let speaker =
            Speaker::start(SpeakerSettings::new("en-GB"), move |message| drop(tell.send(message)), Arc::new(|| {}));
        let Ok(Told::Voices(Voices::Ready { .. })) = told.recv_timeout(PATIENCE) else {
            panic!("{:?}", speaker.voices());
        };
        let check = || {
            let measured = measure(&speaker, Microphone, "Hello. This is how loud I speak.").unwrap();
            println!("{measured:?}");
            (Loud::of(measured.voice), Loud::of(measured.tone))
        };
        assert_eq!(check(), (Loud::Enough, Loud::Enough));
        pactl(&["set-sink-mute", "speaker", "1"]);
        assert_eq!(check(), (Loud::NotHeard, Loud::NotHeard));
    });
}

/// No voice speaks the language `xx`.
fn silent_settings() -> SpeakerSettings {
    SpeakerSettings::new("xx")
}

#[test]
fn a_quiet_clip_is_played_loud_enough_and_hush_is_silence() {
    inside("a_quiet_clip_is_played_loud_enough_and_hush_is_silence", Pulse::start, |pulse| {
        let loud = speech(pulse);
        let quiet = read(&made(pulse, "quiet.wav", "sox", &["-q", loud.to_str().unwrap()]));
        let (tell, told) = channel();
        let speaker = Speaker::start(silent_settings(), move |message| drop(tell.send(message)), Arc::new(|| {}));
        let ended = |id| loop {
            match told.recv_timeout(PATIENCE).unwrap() {
                Told::PlayEnded { id: ended, whole } => {
                    assert_eq!(ended, id);
                    return whole;
                }
                Told::Trouble(error) => panic!("{error}"),
                _ => {}
            }
        };
        let capture = pulse.capture();
        assert!(ended(speaker.play(quiet.clone())));
        let heard = Sound { rate: 48_000, samples: capture.stop() };
        let (likeness, at) = alike(&quiet, &heard);
        let played = cut(&heard, at, quiet.samples.len() as f32 / quiet.rate as f32);
        let windows: Vec<f32> = played.samples.chunks(2400).map(decibels).collect();
        let loudest = windows.iter().copied().fold(-120.0, f32::max);
        let speech: Vec<f32> = windows.into_iter().filter(|&level| level > loudest - 20.0).collect();
        let power = speech.iter().map(|level| 10f32.powf(level / 10.0)).sum::<f32>() / speech.len() as f32;
        let level = 10.0 * power.log10();
        let peak = played.samples.iter().map(|sample| sample.unsigned_abs()).max().unwrap();
        println!("likeness {likeness:.4}, speech {level:.1} dB from {:.1} dB, peak {peak}", decibels(&quiet.samples));
        assert!(likeness > 0.95 && (level - SPEECH_DB).abs() < 2.0);
        assert!(f32::from(peak) / 32_768.0 <= CEILING + 0.01);

        let id = speaker.play(quiet);
        thread::sleep(Duration::from_millis(1500));
        assert_eq!(speaker.playing(), Some(id));
        speaker.hush();
        assert!(!ended(id));
        thread::sleep(Duration::from_millis(300));
        let capture = pulse.capture();
        thread::sleep(Duration::from_millis(600));
        assert!(decibels(&capture.stop()) < -80.0);
        assert!(!speaker.busy());
    });
}

#[test]
fn words_are_spoken_and_a_recorded_prompt_wins() {
    inside("words_are_spoken_and_a_recorded_prompt_wins", Pulse::start, |pulse| {
        let prompts = pulse.folder().join("prompts");
        std::fs::create_dir_all(prompts.join("en-GB")).unwrap();
        let adult = read(&made(pulse, "adult.wav", "espeak-ng", &["-v", "de", "Hallo, das ist meine Stimme.", "-w"]));
        let file = prompts.join("en-GB").join(format!("{}.wav", prompt_key("Hello.")));
        std::fs::write(file, write_wav(&adult).unwrap()).unwrap();
        let (tell, told) = channel();
        let settings = SpeakerSettings { prompts: vec![prompts], ..SpeakerSettings::new("en-GB") };
        // Which word is heard now is told as well, or not, as the voice knows it.
        let all_but_words = move |message| {
            if !matches!(message, Told::Word(_) | Told::WordsOver) {
                drop(tell.send(message));
            }
        };
        let speaker = Speaker::start(settings, all_but_words, Arc::new(|| {}));
        let quiet = || {
            let since = Instant::now();
            while speaker.busy() {
                assert!(since.elapsed() < PATIENCE);
                thread::sleep(Duration::from_millis(10));
            }
        };
        let Ok(Told::Voices(Voices::Ready { name })) = told.recv_timeout(PATIENCE) else {
            panic!("{:?}", speaker.voices());
        };
        println!("voice {name}");

        let capture = pulse.capture();
        let since = Instant::now();
        speaker.say(&["How do you feel".to_owned(), "about maths?".to_owned()], Turn::Cut);
        quiet();
        let long = since.elapsed();
        let heard = Sound { rate: 48_000, samples: capture.stop() };
        println!("spoken in {long:?}, {:.1} dB", decibels(&heard.samples));
        assert!(!clip_quality(&heard).silent && long > Duration::from_millis(900));
        assert_eq!(told.recv_timeout(PATIENCE), Ok(Told::Spoken("How do you feel".to_owned())));
        assert_eq!(told.recv_timeout(PATIENCE), Ok(Told::Spoken("about maths?".to_owned())));

        let capture = pulse.capture();
        speaker.say(&["Hello.".to_owned()], Turn::Cut);
        quiet();
        let (likeness, _) = alike(&adult, &Sound { rate: 48_000, samples: capture.stop() });
        assert!(likeness > 0.95, "{likeness}");

        speaker.say(&[WORDS.repeat(5)], Turn::Cut);
        thread::sleep(Duration::from_millis(1500));
        speaker.hush();
        quiet();
        thread::sleep(Duration::from_millis(500));
        let capture = pulse.capture();
        thread::sleep(Duration::from_millis(500));
        assert!(decibels(&capture.stop()) < -80.0);
    });
}

#[test]
fn a_voice_that_dies_holds_up_nothing() {
    inside("a_voice_that_dies_holds_up_nothing", Pulse::start, |pulse| {
        let (tell, told) = channel();
        let on = move |message| drop(tell.send(message));
        let speaker = Speaker::start(SpeakerSettings::new("en-GB"), on, Arc::new(|| {}));
        assert!(matches!(told.recv_timeout(PATIENCE), Ok(Told::Voices(Voices::Ready { .. }))));
        let number = std::fs::read_to_string(pulse.folder().join("run/speech-dispatcher/pid/speech-dispatcher.pid"));
        assert!(Command::new("kill").args(["-9", number.unwrap().trim()]).status().unwrap().success());
        speaker.say(&["One.".to_owned(), "Two.".to_owned()], Turn::Cut);
        let since = Instant::now();
        while speaker.busy() {
            assert!(since.elapsed() < PATIENCE);
            thread::sleep(Duration::from_millis(10));
        }
        println!("given up after {:?}: {:?}", since.elapsed(), speaker.voices());
        assert!(matches!(speaker.voices(), Voices::None(_)));
        let id = speaker.play(Sound { rate: 8000, samples: vec![1000; 800] });
        while told.recv_timeout(PATIENCE).unwrap() != (Told::PlayEnded { id, whole: true }) {}
    });
}
