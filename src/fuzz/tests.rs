//! A short run of every reader: its seeds, then some thousands of them spoiled, the same ones on every machine.
//!
//! Each run is a process of its own, with bounded memory, so that an endless recursion, an endless loop or an endless
//! allocation is also found and told with the bytes that cause it.

use std::{
    env,
    fs::{self, File},
    os::unix::fs::FileExt,
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use tempfile::TempDir;

use super::{READERS, Reader, mutate::input, root};
use crate::symbols::hex;

/// Says to the process of a run which reader is driven, and where it notes its place.
const RUN: &str = "MY_VIEWS_FUZZ_RUN";
/// Most inputs of a run, and the longest that it goes on.
const INPUTS: usize = 4_000;
const LONGEST_RUN: Duration = Duration::from_secs(4);
/// The longest that one input may take. Far above what any takes, since the machine may be busy.
const LONGEST_INPUT: Duration = Duration::from_secs(20);
/// The address space of a run, in KiB: the largest drawing that is read takes a third of it.
const MEMORY: u32 = 1 << 20;

macro_rules! runs {
    ($($name:ident)+) => {
        $(#[test]
        fn $name() {
            short_run(stringify!($name));
        })+

        #[test]
        fn every_reader_has_a_run_and_a_target() {
            let names = READERS.iter().map(|reader| reader.name).collect::<Vec<_>>();
            assert_eq!(names, [$(stringify!($name)),+]);
            let targets = fs::read_to_string(root().join("fuzz/Cargo.toml")).unwrap();
            for name in names {
                assert!(targets.contains(&format!("name = \"{name}\"")), "{name} has no target in fuzz/Cargo.toml");
                assert!(root().join(format!("fuzz/targets/{name}.rs")).is_file(), "{name}");
            }
        }
    };
}

runs! { record_ron record_json event package plan language script symbols picture drawing strokes wav second sealed key_file photo board table }

#[test]
fn good_files_are_good() {
    type Reads = fn(&[u8]) -> bool;
    let reads: [(&str, Reads); 5] = [
        ("record_ron", |bytes| crate::record::read_ron(str::from_utf8(bytes).unwrap()).is_ok()),
        ("record_json", |bytes| crate::record::read_json(str::from_utf8(bytes).unwrap()).is_ok()),
        ("drawing", |bytes| crate::vault::decode(bytes).is_ok()),
        ("second", |bytes| crate::vault::second_of(bytes, &mut 0).is_ok()),
        ("picture", |bytes| crate::symbols::draw(bytes, 9, crate::symbols::Look::Colour).is_ok()),
    ];
    for (name, read) in reads {
        let seeds = (READERS.iter().find(|reader| reader.name == name).unwrap().seeds)();
        assert!(!seeds.is_empty() && seeds.iter().all(|seed| read(seed)), "{name}");
    }
}

#[test]
fn a_fuzz_target_finds_seeds_and_dictionary() {
    let folder = TempDir::new().unwrap();
    for reader in READERS {
        let seeds = folder.path().join(reader.name);
        reader.write(&seeds);
        assert_eq!(fs::read_dir(&seeds).unwrap().count(), reader.seeds().len());
        let dictionary = fs::read_to_string(seeds.with_extension("dict")).unwrap();
        assert_eq!(dictionary.lines().count(), reader.words.len());
    }
}

/// The process of a run. Without its variable it has nothing to do.
#[test]
#[ignore = "it is the other process of the tests beside it"]
fn run() {
    let Ok(told) = env::var(RUN) else { return };
    let (name, place) = told.split_once(':').unwrap();
    let reader = READERS.iter().find(|reader| reader.name == name).unwrap();
    let place = File::create(place).unwrap();
    let (begun, seeds) = (Instant::now(), reader.seeds());
    for number in 0..INPUTS.max(seeds.len()) {
        place.write_all_at(&(number as u64).to_le_bytes(), 0).unwrap();
        if number >= seeds.len() && begun.elapsed() > LONGEST_RUN {
            break;
        }
        reader.drive(&input(reader, &seeds, number));
    }
}

fn short_run(name: &str) {
    let folder = TempDir::new().unwrap();
    let (place, said) = (folder.path().join("place"), folder.path().join("said"));
    let mut child = Command::new("sh")
        .args(["-c", &format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\"")])
        .arg(env::current_exe().unwrap())
        .args(["fuzz::tests::run", "--exact", "--ignored", "--nocapture", "--test-threads=1"])
        .env(RUN, format!("{name}:{}", place.display()))
        .stdout(Stdio::null())
        .stderr(File::create(&said).unwrap())
        .spawn()
        .unwrap();
    let Some(why) = watched(&mut child, &place) else { return };
    let reader = READERS.iter().find(|reader| reader.name == name).unwrap();
    let number = noted(&place).unwrap_or_default();
    let bytes = input(reader, &reader.seeds(), number);
    panic!("{name}, input {number}: {why}\n{}\n{}", fs::read_to_string(said).unwrap_or_default(), kept(reader, &bytes));
}

/// What went wrong; none when the run came to its end.
fn watched(child: &mut Child, place: &PathBuf) -> Option<String> {
    let (mut at, mut since) = (None, Instant::now());
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return (!status.success()).then(|| status.to_string());
        }
        let now = noted(place);
        if now != at {
            (at, since) = (now, Instant::now());
        }
        if since.elapsed() > LONGEST_INPUT {
            child.kill().unwrap();
            child.wait().unwrap();
            return Some(format!("no end after {} seconds", LONGEST_INPUT.as_secs()));
        }
        thread::sleep(Duration::from_millis(20));
    }
}

fn noted(place: &PathBuf) -> Option<usize> {
    let bytes = fs::read(place).ok()?;
    usize::try_from(u64::from_le_bytes(bytes.try_into().ok()?)).ok()
}

/// Puts the bytes where they can be looked at, and says how they become a test.
fn kept(reader: &Reader, bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let name = &hex(&Sha256::digest(bytes))[..12];
    let found = root().join("fuzz/found").join(reader.name).join(name);
    let written = fs::create_dir_all(found.parent().unwrap()).and_then(|()| fs::write(&found, bytes));
    let short = STANDARD.encode(&bytes[..bytes.len().min(3_000)]);
    let whole = if bytes.len() > 3_000 { " (its first 3,000 bytes)" } else { "" };
    format!(
        "The input, {} bytes, in base64{whole}: {short}\nThe file: {} ({}). Put it into tests/fixtures/found/{}/ under a name \
         that says what it does: it is a seed of this test and of the fuzz target from then on.",
        bytes.len(),
        found.display(),
        written.map_or_else(|error| error.to_string(), |()| "written".to_owned()),
        reader.name
    )
}
