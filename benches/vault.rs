//! The vault: what sealing costs over bare writing, how long a large vault takes to a list, what an hour of sound takes.
//!
//! `cargo bench --bench vault` does all three. `MY_VIEWS_BENCH_CONVERSATIONS` makes the large vault smaller than 2,000
//! conversations; `MY_VIEWS_BENCH_ONLY=seal|list|hour` does one alone. Exits with 1 if a sample of sound was lost.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::{
    env,
    fs::{self, File},
    io::{self, Write},
    path::Path,
    process::{Command, ExitCode},
    sync::{Arc, atomic::AtomicBool, mpsc::channel},
    thread,
    time::{Duration, Instant},
};

use my_views::{
    record::{Child, Event, Moment, PlanUsed, Purpose, What},
    sound::{Ended, Heard, Intake, SoundError, Source, record},
    vault::{Disk, Keeper, Passphrase, Patience, RealDisk, Vault},
};
use uuid::Uuid;

/// Tells the bench, started again by itself, to list the vault in this folder.
const LIST: &str = "MY_VIEWS_BENCH_LIST";
/// Events that are sealed, beside as many bare files.
const EVENTS: u64 = 1_000;
/// Files of a conversation in the large vault: events and seconds of sound.
const EVENTS_EACH: u64 = 130;
const SECONDS_EACH: u32 = 120;
/// Samples a second in the large vault, where only names and numbers count.
const SMALL_RATE: u32 = 100;

fn main() -> ExitCode {
    if let Some(home) = env::var_os(LIST) {
        list(Path::new(&home));
        return ExitCode::SUCCESS;
    }
    let only = env::var("MY_VIEWS_BENCH_ONLY").unwrap_or_default();
    let wanted = |name: &str| only.is_empty() || only == name;
    if wanted("seal") {
        seal();
    }
    if wanted("list") {
        large();
    }
    if wanted("hour") && hour() > 0 {
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn words() -> Passphrase {
    Passphrase::take(&mut "lantern otter drizzle".to_owned())
}

fn keyed(home: &Path, disk: &mut dyn Disk) -> Vault {
    let vault = Vault::open_on(home, disk).unwrap();
    vault.make_keys_with(disk, "School", &words(), 1).unwrap();
    vault
}

fn event(number: u64) -> Event {
    let at = Moment::new(1_700_000_000_000 + i64::try_from(number).unwrap() * 1000, 0);
    let what = match number {
        1 => What::Begun {
            id: Uuid::nil(),
            plan: PlanUsed { id: "primary".into(), version: "1".into() },
            purpose: Purpose::AnnualReview,
            child: Child {
                called: "Sam".into(),
                language: "en-GB".into(),
                communicates: Vec::new(),
                ways_in: vec!["touch".into()],
                likeness: None,
                second_language: None,
            },
            viewers: Vec::new(),
            left_out: Vec::new(),
            two_places: false,
            rotation: 0,
            meeting: None,
            told: None,
            pictures: Vec::new(),
        },
        EVENTS_EACH => What::SittingEnded { finished: true },
        _ => What::Noted { about: None, adult: "Jo".into(), text: "said with the voice, and drawn".into() },
    };
    Event { number, at, what }
}

/// Sealing and syncing an event through the keeper, and between the events a bare file of as many bytes.
fn seal() {
    let folder = tempfile::tempdir().unwrap();
    let vault = keyed(&folder.path().join("home"), &mut RealDisk);
    let keeper = Keeper::new(&vault).unwrap();
    let bare = folder.path().join("bare");
    fs::create_dir_all(bare.join("tmp")).unwrap();
    fs::create_dir_all(bare.join("events")).unwrap();
    let id = Uuid::from_u128(1);
    keeper.event(id, event(1));
    assert!(keeper.settle(Duration::from_mins(1)));
    let path = vault.folder().join(format!("conversations/{id}/events/00000001.ron.age"));
    let like = vec![b'x'; usize::try_from(fs::metadata(path).unwrap().len()).unwrap()];
    let (mut sealed, mut written) = (Vec::new(), Vec::new());
    for number in 2..=EVENTS + 1 {
        let mut seal = || {
            let since = Instant::now();
            keeper.event(id, event(number));
            assert!(keeper.settle(Duration::from_mins(1)));
            sealed.push(since.elapsed());
        };
        let mut write = || {
            let since = Instant::now();
            write_bare(&bare, number, &like).unwrap();
            written.push(since.elapsed());
        };
        // Each goes first as often as the other.
        if number % 2 == 0 {
            seal();
            write();
        } else {
            write();
            seal();
        }
    }
    let [sealed, written] = [sealed, written].map(|mut times| {
        times.sort_unstable();
        [50, 99].map(|part| times[times.len() * part / 100].as_secs_f64() * 1000.0)
    });
    println!(
        "one event ({} bytes), {EVENTS} times: sealed and synced {:.2} ms (99th of 100: {:.2} ms); a bare file {:.2} ms ({:.2} \
         ms); ratio {:.2} ({:.2})",
        like.len(),
        sealed[0],
        sealed[1],
        written[0],
        written[1],
        sealed[0] / written[0],
        sealed[1] / written[1],
    );
}

fn write_bare(folder: &Path, number: u64, bytes: &[u8]) -> io::Result<()> {
    let (from, to) = (folder.join(format!("tmp/{number}")), folder.join(format!("events/{number:08}.ron.age")));
    let mut file = File::create_new(&from)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(from, to)?;
    File::open(folder.join("events"))?.sync_all()
}

/// A disk that never syncs, so that a large vault is made in minutes.
struct Unsynced;

impl Disk for Unsynced {
    fn make_folder(&mut self, path: &Path) -> io::Result<()> {
        RealDisk.make_folder(path)
    }
    fn create(&mut self, path: &Path) -> io::Result<File> {
        RealDisk.create(path)
    }
    fn write(&mut self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        RealDisk.write(file, bytes)
    }
    fn sync(&mut self, _: &File) -> io::Result<()> {
        Ok(())
    }
    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        RealDisk.rename(from, to)
    }
    fn sync_folder(&mut self, _: &Path) -> io::Result<()> {
        Ok(())
    }
    fn remove(&mut self, path: &Path) -> io::Result<()> {
        RealDisk.remove(path)
    }
    fn remove_folder(&mut self, path: &Path) -> io::Result<()> {
        RealDisk.remove_folder(path)
    }
}

/// A vault as large as a school's after years, and how long its list takes in a program of its own.
fn large() {
    let count = env::var("MY_VIEWS_BENCH_CONVERSATIONS").ok().and_then(|text| text.parse().ok()).unwrap_or(2_000u128);
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let vault = keyed(&home, &mut Unsynced);
    let since = Instant::now();
    thread::scope(|scope| {
        for lane in 0..2 {
            let vault = &vault;
            scope.spawn(move || {
                let keeper = Keeper::with_disk(vault, Box::new(Unsynced), Patience::default()).unwrap();
                for id in (1..=count).filter(|id| id % 2 == lane).map(Uuid::from_u128) {
                    for number in 1..=EVENTS_EACH {
                        keeper.event(id, event(number));
                    }
                    for number in 1..=SECONDS_EACH {
                        keeper.second(id, id, number, SMALL_RATE, vec![7; SMALL_RATE as usize]);
                    }
                    assert!(keeper.settle(Duration::from_mins(5)));
                }
            });
        }
    });
    drop(vault);
    let files = count * u128::from(EVENTS_EACH + u64::from(SECONDS_EACH));
    println!("a vault of {count} conversations, {files} files, made in {:.0} s", since.elapsed().as_secs_f32());
    let me = env::current_exe().unwrap();
    assert!(Command::new(me).env(LIST, &home).status().unwrap().success());
}

fn list(home: &Path) {
    let vault = Vault::open(home).unwrap();
    let reader = vault.reader(&vault.unlock(&words()).unwrap().opener);
    // Once to warm the machine's memory of the folders.
    let cold = Instant::now();
    let first = reader.list().unwrap();
    let cold = cold.elapsed();
    drop(first);
    let warm = Instant::now();
    let listing = reader.list().unwrap();
    let warm = warm.elapsed();
    assert_eq!(listing.damaged, []);
    println!(
        "its list of {} conversations: {:.2} s (the first time {:.2} s); memory at most {} MB",
        listing.conversations.len(),
        warm.as_secs_f32(),
        cold.as_secs_f32(),
        status("VmHWM").unwrap_or(0) / 1024,
    );
}

/// A number of `/proc/self/status`, in kB.
fn status(name: &str) -> Option<u64> {
    let text = fs::read_to_string("/proc/self/status").ok()?;
    text.lines().find(|line| line.starts_with(name))?.split_whitespace().nth(1)?.parse().ok()
}

/// Processor time of this process until now.
fn used() -> Duration {
    let text = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = text.rsplit_once(") ").map_or("", |(_, rest)| rest).split(' ').collect();
    let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    // In hundredths of a second, as Linux counts for every program.
    Duration::from_millis((ticks(11) + ticks(12)) * 10)
}

/// A microphone that is 30 times as fast as life.
struct Fast;

const RATE: u32 = 48_000;
const TIMES: u32 = 30;
/// A take ends by itself here.
const LONGEST_TAKE: u32 = 120;

impl Source for Fast {
    type Open = Arc<AtomicBool>;

    fn open(self, intake: &mut dyn FnMut(u32) -> Intake) -> Result<Self::Open, SoundError> {
        let mut intake = intake(RATE);
        let open = Arc::new(AtomicBool::new(true));
        let held = Arc::downgrade(&open);
        thread::spawn(move || {
            let piece: Vec<i16> = (0i16..480).map(|at| at.wrapping_mul(61)).collect();
            let (since, mut given) = (Instant::now(), 0u32);
            while held.upgrade().is_some() {
                intake.take(&piece, 1);
                given += 1;
                let due = Duration::from_millis(10) * given / TIMES;
                thread::sleep(due.saturating_sub(since.elapsed()));
            }
        });
        Ok(open)
    }
}

/// An hour of sound as takes of the longest length, kept in a vault, with one core busy with something else.
fn hour() -> u64 {
    let folder = tempfile::tempdir().unwrap();
    let vault = keyed(&folder.path().join("home"), &mut RealDisk);
    let mut busy = Command::new("sh").args(["-c", "while :; do :; done"]).spawn().unwrap();
    let keeper = Keeper::new(&vault).unwrap();
    let (mut seconds, mut lost) = (0u64, 0);
    let (since, before) = (Instant::now(), used());
    let minutes = env::var("MY_VIEWS_BENCH_MINUTES").ok().and_then(|text| text.parse().ok()).unwrap_or(60u32);
    for take in 0..minutes * 60 / LONGEST_TAKE {
        let (tell, told) = channel::<Ended>();
        let (id, clip, keeping) = (Uuid::from_u128(1), Uuid::from_u128(u128::from(take) + 2), keeper.clone());
        let on = move |heard| match heard {
            Heard::Second(second) => {
                keeping.second(id, second.clip, second.number, second.rate, second.samples);
            }
            Heard::Ended(ended) => drop(tell.send(ended)),
            Heard::Failed { error, .. } => panic!("{error}"),
            Heard::Begun { .. } => {}
        };
        let recording = record(Fast, clip, on, Arc::new(|| {}));
        let ended = told.recv_timeout(Duration::from_mins(2)).unwrap();
        drop(recording);
        seconds += ended.milliseconds / 1000;
        lost += ended.lost;
    }
    assert!(keeper.settle(Duration::from_mins(5)));
    let (clock, work) = (since.elapsed(), used().saturating_sub(before));
    busy.kill().and_then(|()| busy.wait()).unwrap();
    let bytes: u64 = walk(vault.folder());
    println!(
        "{seconds} s of sound in {:.0} s: {:.0} MB an hour on the disk; {:.2} % of one core at the speed of life; {lost} samples \
         lost",
        clock.as_secs_f32(),
        bytes as f64 / 1e6 * 3600.0 / seconds as f64,
        work.as_secs_f64() / seconds as f64 * 100.0,
    );
    lost
}

fn walk(folder: &Path) -> u64 {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| if path.is_dir() { walk(&path) } else { fs::metadata(path).unwrap().len() }).sum()
}
