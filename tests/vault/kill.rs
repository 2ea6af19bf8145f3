//! The program killed at any moment of a conversation: what it told as kept is there.
//!
//! `SOAK=1000` kills it so many times; `SOAK_SEED` chooses the moments.

use std::{
    collections::BTreeMap,
    env,
    io::{BufRead, BufReader, Cursor},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use hound::{SampleFormat, WavSpec, WavWriter};
use my_views::{
    conversation::Conversation,
    play::Belongings,
    record::{Event, Moment, What, event_to_ron, fold, record_for_sharing, write_ron},
    sitting::House,
    vault::Reader,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::support::{keyed, passphrase, reopened};

/// Kills in `make test`.
const SAMPLE: u64 = 24;
/// Kills in one vault, so that each finds what the ones before it left.
const IN_ONE_VAULT: u64 = 4;
/// As fast as life, where the last second counts; and faster, for everything else.
const SPEEDS: [f32; 4] = [1.0, 6.0, 6.0, 6.0];
/// A whole second of sound may be lost, and what this machine needs to hand it on and write it.
const LAST_SECOND: f32 = 1000.0;
const ON_ITS_WAY: f32 = 300.0;
/// At the same time. Each waits most of the time.
const LANES: u64 = 3;

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_my-views"));
    command.env("MY_VIEWS_ASSETS", root()).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What the program told on its standard output before it was killed.
#[derive(Default)]
struct Told {
    /// Places in the vault, with the digest of what is kept there.
    kept: Vec<(String, String)>,
    /// Milliseconds of each clip that were spoken.
    spoken: BTreeMap<Uuid, f32>,
}

impl Told {
    fn hear(&mut self, line: &str) {
        match line.split(' ').collect::<Vec<_>>()[..] {
            // The last line may be cut off.
            ["kept", place, digest] if digest.len() == 64 => self.kept.push((place.to_owned(), digest.to_owned())),
            ["spoken", clip, milliseconds] => {
                if let (Ok(clip), Ok(milliseconds)) = (clip.parse(), milliseconds.parse()) {
                    self.spoken.insert(clip, milliseconds);
                }
            }
            _ => {}
        }
    }
}

struct Stage {
    home: PathBuf,
    words: PathBuf,
}

impl Stage {
    fn play(&self, to: &Path, speed: f32) -> (Child, thread::JoinHandle<Told>) {
        let mut child = program()
            .arg("play")
            .arg(root().join("assets/demo/annual-review.ron"))
            .args(["--live", &speed.to_string(), "--to"])
            .arg(to)
            .arg("--home")
            .arg(&self.home)
            .arg("--passphrase-file")
            .arg(&self.words)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let listening = thread::spawn(move || {
            let mut told = Told::default();
            lines.map_while(Result::ok).for_each(|line| told.hear(&line));
            told
        });
        (child, listening)
    }

    fn command(&self, words: &[&str]) -> (i32, Vec<u8>, String) {
        let output = program()
            .args(words)
            .arg("--home")
            .arg(&self.home)
            .arg("--passphrase-file")
            .arg(&self.words)
            .output()
            .unwrap();
        (output.status.code().unwrap_or(-1), output.stdout, String::from_utf8(output.stderr).unwrap())
    }
}

fn stage(folder: &Path) -> Stage {
    let home = folder.join("home");
    drop(keyed(&home));
    let words = folder.join("words");
    std::fs::write(&words, passphrase().expose()).unwrap();
    Stage { home, words }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

fn wav(rate: u32, samples: &[i16]) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let spec = WavSpec { channels: 1, sample_rate: rate, bits_per_sample: 16, sample_format: SampleFormat::Int };
    let mut writer = WavWriter::new(&mut bytes, spec).unwrap();
    for sample in samples {
        writer.write_sample(*sample).unwrap();
    }
    writer.finalize().unwrap();
    bytes.into_inner()
}

/// What is in the vault at this place, without its seal.
fn content(reader: &Reader, place: &str, events: &BTreeMap<u64, Event>) -> Option<Vec<u8>> {
    let parts: Vec<&str> = place.split('/').collect();
    let id: Uuid = parts[1].parse().unwrap();
    let stem = |name: &str| name.split('.').next().unwrap().to_owned();
    match parts[2..] {
        ["events", name] => Some(event_to_ron(events.get(&stem(name).parse().unwrap())?).unwrap().into_bytes()),
        ["drawings", name] => reader.drawing(id, stem(name).parse().unwrap()).ok(),
        ["voice", clip, name] => {
            let sound = reader.clip(id, clip.parse().unwrap()).ok()?;
            let from = (stem(name).parse::<usize>().unwrap() - 1) * sound.rate as usize;
            let second = sound.samples.get(from..(from + sound.rate as usize).min(sound.samples.len()))?;
            Some(wav(sound.rate, second))
        }
        _ => None,
    }
}

/// Proves the vault after a kill. Returns how many milliseconds of sound were lost.
fn prove(stage: &Stage, house: &House, told: &Told, speed: f32, at: &str) -> f32 {
    let reader = reopened(&stage.home);
    let check = reader.check().unwrap();
    assert_eq!((check.damaged, check.mended), (vec![], vec![]), "{at}");
    let Some((place, _)) = told.kept.first() else { return 0.0 };
    let id: Uuid = place.split('/').nth(1).unwrap().parse().unwrap();
    let read = reader.events(id).unwrap();
    let events: BTreeMap<u64, Event> = read.events.iter().map(|event| (event.number, event.clone())).collect();
    for (place, kept) in &told.kept {
        let there = content(&reader, place, &events).unwrap_or_else(|| panic!("{at}: {place} is not there"));
        assert_eq!(&digest(&there), kept, "{at}: {place} is another");
    }
    let mut lost = 0f32;
    for (clip, spoken) in &told.spoken {
        let there = reader.clip(id, *clip).map_or(0, |sound| sound.milliseconds()) as f32;
        lost = lost.max(spoken - there);
    }
    assert!(lost <= LAST_SECOND + ON_ITS_WAY * speed, "{at}: {lost} ms of sound lost");
    let views = fold(&read.events).unwrap();
    // After the end of a sitting it may still be told which takes were removed.
    let sat = |what: &What| matches!(what, What::SittingBegun { .. } | What::SittingEnded { .. });
    let last = read.events.iter().rev().map(|event| &event.what).find(|what| sat(what));
    let ended = matches!(last, Some(What::SittingEnded { .. }));
    if !ended {
        let (plan, words) = (Arc::clone(&house.plan), house.language.clone());
        let gone_on = Conversation::resume(
            plan,
            words,
            house.album(Belongings::default()),
            &read.events,
            Vec::new(),
            Moment::now(),
        );
        assert!(gone_on.is_ok(), "{at}: {:?}", gone_on.err());
    }
    drop(reader);

    let (code, out, err) = stage.command(&["list", "--json"]);
    assert!(code == 0 && String::from_utf8(out).unwrap().contains(&id.to_string()), "{at}: {err}");
    let to = stage.home.with_extension(format!("exported-{id}"));
    let (code, _, err) = stage.command(&["export", &id.to_string(), "--as", "ron", "--to", to.to_str().unwrap()]);
    assert_eq!(code, 0, "{at}: {err}");
    let exported = std::fs::read_to_string(to.join("Sam.ron")).unwrap();
    assert_eq!(exported, write_ron(&record_for_sharing(&views)).unwrap(), "{at}");
    lost
}

/// How long a whole conversation takes at each speed.
fn lengths() -> Vec<(f32, Duration)> {
    let folder = tempfile::tempdir().unwrap();
    let stage = stage(folder.path());
    let mut lengths = Vec::new();
    for speed in [SPEEDS[0], SPEEDS[1]] {
        let since = Instant::now();
        let (mut child, listening) = stage.play(&folder.path().join(format!("out-{speed}")), speed);
        assert!(child.wait().unwrap().success());
        lengths.push((speed, since.elapsed()));
        let told = listening.join().unwrap();
        assert!(told.kept.len() > 80 && told.spoken.len() == 1, "{} were told as kept", told.kept.len());
    }
    lengths
}

/// Random enough, and the same again for the same seed.
fn random(seed: u64, round: u64) -> f64 {
    let mixed = (seed ^ round.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((mixed ^ (mixed >> 32)) >> 11) as f64 / (1u64 << 53) as f64
}

#[test]
fn killed_at_any_moment_what_was_told_as_kept_is_there() {
    let number = |name: &str| env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let (rounds, seed) = (number("SOAK").unwrap_or(SAMPLE), number("SOAK_SEED").unwrap_or(3));
    let lengths = lengths();
    let house = House::open("primary", "en-GB").unwrap();
    let next = AtomicU64::new(0);
    let sums = Mutex::new((0, 0, 0f32));
    thread::scope(|scope| {
        for _ in 0..LANES {
            scope.spawn(|| {
                let mut folder = tempfile::tempdir().unwrap();
                let mut now = stage(folder.path());
                loop {
                    let round = next.fetch_add(1, Ordering::Relaxed);
                    if round >= rounds {
                        return;
                    }
                    let speed = SPEEDS[usize::try_from(round % 4).unwrap()];
                    let (_, length) = lengths.iter().find(|(of, _)| (of - speed).abs() < 0.1).unwrap();
                    let moment = length.mul_f64(random(seed, round));
                    let (mut child, listening) = now.play(&folder.path().join(format!("out-{round}")), speed);
                    thread::sleep(moment);
                    let alive = child.try_wait().unwrap().is_none();
                    child.kill().unwrap();
                    child.wait().unwrap();
                    let told = listening.join().unwrap();
                    let at = format!("seed {seed}, round {round}, killed after {moment:?} at speed {speed}");
                    let lost = prove(&now, &house, &told, speed, &at);
                    let mut sums = sums.lock().unwrap();
                    sums.0 += u64::from(alive);
                    sums.1 += told.kept.len();
                    if speed <= 1.0 {
                        sums.2 = sums.2.max(lost);
                    }
                    if round.is_multiple_of(IN_ONE_VAULT) {
                        folder = tempfile::tempdir().unwrap();
                        now = stage(folder.path());
                    }
                }
            });
        }
    });
    let (alive, kept, lost) = *sums.lock().unwrap();
    println!(
        "seed {seed}: killed {alive} times while it worked (of {rounds}); {kept} things had been told as kept, and all are \
         there; at the speed of life at most {lost} ms of sound were lost"
    );
    assert!(alive * 2 > rounds && kept as u64 > rounds * 10);
}
