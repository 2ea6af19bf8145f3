//! Damage by hand: every file of a vault cut, emptied, changed, swapped, renamed, doubled, opened to others. What is damaged is
//! named and can be set aside; everything else opens, and nothing is deleted.

use std::{
    collections::BTreeSet,
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt, chown},
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, SystemTime},
};

use my_views::vault::{Harm, Reader, RealDisk, SealError, Settings, Vault};
use tempfile::TempDir;
use uuid::Uuid;

use crate::support::{conversation, copy_folder, event_file, files_in, keep_all, keyed, passphrase};

/// What a hand does to the file `path`; `other` is another file of the vault.
type Hand = fn(path: &Path, other: &Path);

fn cut(path: &Path, _: &Path) {
    let bytes = fs::read(path).unwrap();
    fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
}

fn empty(path: &Path, _: &Path) {
    fs::write(path, "").unwrap();
}

fn change(path: &Path, at: usize) {
    let mut bytes = fs::read(path).unwrap();
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1;
        fs::write(path, bytes).unwrap();
    }
}

fn flip_first(path: &Path, _: &Path) {
    change(path, 0);
}

fn flip_middle(path: &Path, _: &Path) {
    change(path, length(path) / 2);
}

fn flip_last(path: &Path, _: &Path) {
    change(path, length(path).saturating_sub(2));
}

fn length(path: &Path) -> usize {
    fs::read(path).unwrap().len()
}

fn swap(path: &Path, other: &Path) {
    let [one, two] = [path, other].map(|path| fs::read(path).unwrap());
    fs::write(path, two).unwrap();
    fs::write(other, one).unwrap();
}

fn rename(path: &Path, _: &Path) {
    fs::rename(path, path.with_extension("old")).unwrap();
}

fn double(path: &Path, _: &Path) {
    fs::copy(path, path.with_extension("copy")).unwrap();
}

fn remove(path: &Path, _: &Path) {
    fs::remove_file(path).unwrap();
}

fn open_to_others(path: &Path, _: &Path) {
    fs::set_permissions(path, fs::Permissions::from_mode(0o644)).unwrap();
}

fn give_away(path: &Path, _: &Path) {
    // Only root may; for others nothing is changed here.
    let _ = chown(path, Some(12345), None);
}

fn old(path: &Path, _: &Path) {
    let file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_hours(24)).unwrap();
}

const HANDS: [(&str, Hand); 13] = [
    ("cut", cut),
    ("emptied", empty),
    ("first bit", flip_first),
    ("middle bit", flip_middle),
    ("last bit", flip_last),
    ("swapped", swap),
    ("renamed", rename),
    ("doubled", double),
    ("removed", remove),
    ("opened to others", open_to_others),
    ("given away", give_away),
    ("old", old),
    ("left alone", |_, _| ()),
];

const IDS: [Uuid; 2] = [Uuid::from_u128(1), Uuid::from_u128(2)];

/// A vault with two conversations, settings, and a file that was set aside.
fn model() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = keyed(home.path());
    for id in IDS {
        keep_all(&vault, id, &conversation(id, 1));
    }
    vault.set_settings(&mut RealDisk, Settings { remove_raw_takes: true, look_again_after_months: 3 }).unwrap();
    fs::write(vault.folder().join("set-aside/0-conversations-x"), "what once was damaged").unwrap();
    let path = vault.folder().join("set-aside/0-conversations-x");
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    home
}

fn told(vault: &Path, path: &Path) -> PathBuf {
    path.strip_prefix(vault).unwrap().to_owned()
}

/// The bytes that lie in the vault, whatever their names.
fn contents(vault: &Path) -> BTreeSet<Vec<u8>> {
    let files = files_in(vault).into_iter().map(|path| fs::read(path).unwrap());
    // Who holds the vault is written anew at each opening.
    files.filter(|bytes| !bytes.is_empty() && !bytes.starts_with(b"My Views")).collect()
}

/// How many things of both conversations can be read.
fn readable(reader: &Reader) -> usize {
    let one = |id: &Uuid| {
        let events = reader.events(*id).map_or(0, |read| read.events.len());
        let clip = reader.clip(*id, Uuid::from_u128(11)).is_ok_and(|clip| clip.missing.is_empty() && clip.rate > 0);
        let drawing = reader.drawing(*id, Uuid::from_u128(12)).is_ok();
        events + usize::from(clip) + usize::from(drawing)
    };
    IDS.iter().map(one).sum()
}

/// One file, one hand.
fn prove(model: &Path, file: &Path, other: &Path, (word, hand): (&str, Hand)) {
    let home = tempfile::tempdir().unwrap();
    copy_folder(model, home.path());
    let folder = home.path().join("vault");
    let (file, other) = (folder.join(file), folder.join(other));
    hand(&file, &other);
    let before = contents(&folder);
    let name = told(&folder, &file);
    let at = format!("{} {word}", name.display());

    let vault = Vault::open(home.path()).unwrap_or_else(|error| panic!("{at}: {error}"));
    let unlocked = vault.unlock(&passphrase()).unwrap_or_else(|error| panic!("{at}: {error}"));
    let reader = vault.reader(&unlocked.opener);
    let check = reader.check().unwrap_or_else(|error| panic!("{at}: {error}"));
    let in_conversations = name.starts_with("conversations");
    let still = 22 - usize::from(in_conversations) - usize::from(word == "swapped");
    assert!(readable(&reader) >= still, "{at}: {} of 22 readable", readable(&reader));

    let all: Vec<_> = check.damaged.iter().chain(&check.mended).collect();
    // A second that is gone is told by its clip.
    let named = all.iter().any(|damage| {
        name.starts_with(&damage.file)
            || ["copy", "old"].iter().any(|ending| damage.file == name.with_extension(ending))
    }) || all.iter().any(|damage| matches!(damage.harm, Harm::MissingEvents(..) | Harm::Missing));
    let silent = matches!(word, "old" | "left alone" | "given away")
        || name.ends_with("LOCK")
        || name.starts_with("set-aside")
        // In the clear and made by hand as well: what still reads is taken as it is.
        || name.ends_with("settings.ron")
        // It says the same twice: once is enough.
        || name.ends_with("FORMAT") && word == "cut"
        // Nothing after it tells of the last event.
        || name.ends_with("00000009.ron.age") && word == "removed"
        || word == "opened to others" && !in_conversations;
    assert!(named || silent, "{at} is not named: {all:?}");
    if matches!(word, "old" | "left alone") {
        assert!(all.is_empty(), "{at}: {all:?}");
    }
    if word == "opened to others" && !in_conversations && !name.starts_with("set-aside") {
        assert!(!vault.were_open().is_empty(), "{at}: nobody said that it was open");
    }

    let stays = readable(&reader);
    for damage in check.damaged.iter().filter(|damage| vault.can_set_aside(damage)) {
        vault.set_aside(damage).unwrap_or_else(|error| panic!("{at}: {error}"));
    }
    assert_eq!(readable(&reader), stays, "{at}: setting aside took away what could be read");
    let after = contents(&folder);
    let gone = before.iter().filter(|bytes| !after.contains(*bytes)).count();
    assert_eq!(gone, 0, "{at}: something was deleted");
    drop((vault, reader));

    let vault = Vault::open(home.path()).unwrap();
    let reader = vault.reader(&vault.unlock(&passphrase()).unwrap().opener);
    let left = reader.check().unwrap().damaged;
    let only_gaps = |harm: &Harm| matches!(harm, Harm::Missing | Harm::MissingEvents(..) | Harm::Short { .. });
    assert!(left.iter().all(|damage| only_gaps(&damage.harm)), "{at}: {left:?}");
}

#[test]
fn every_file_under_every_hand() {
    let model = model();
    let vault = model.path().join("vault");
    let files: Vec<PathBuf> = files_in(&vault).iter().map(|path| told(&vault, path)).collect();
    assert_eq!(files.len(), 3 + 4 + 22 + 1, "{files:?}");
    let swapped = |file: &Path| {
        // With a file of the same kind in another place, so that only its place tells it apart.
        let other = file.to_string_lossy().replace(&IDS[0].to_string(), "*");
        let other = other.replace(&IDS[1].to_string(), &IDS[0].to_string()).replace('*', &IDS[1].to_string());
        if other == file.to_string_lossy() { files[9].clone() } else { PathBuf::from(other) }
    };
    std::thread::scope(|scope| {
        for part in HANDS.chunks(HANDS.len().div_ceil(2)) {
            let (files, swapped, model) = (&files, &swapped, model.path());
            scope.spawn(move || {
                for file in files {
                    for hand in part {
                        prove(model, file, &swapped(file), *hand);
                    }
                }
            });
        }
    });
}

#[test]
fn a_file_of_another_conversation_is_named() {
    let home = model();
    let vault = Vault::open(home.path()).unwrap();
    let reader = vault.reader(&vault.unlock(&passphrase()).unwrap().opener);
    let [mine, other] = IDS.map(|id| event_file(&vault, id, 5));
    fs::copy(&other, &mine).unwrap();
    let damaged = reader.events(IDS[0]).unwrap().damaged;
    let place = format!("conversations/{}/events/00000005.ron", IDS[1]);
    assert_eq!(damaged[0].harm, Harm::Sealed(SealError::Elsewhere(place)));
    assert!(damaged[0].to_string().contains(&IDS[1].to_string()));
    assert_eq!(reader.events(IDS[1]).unwrap().damaged, []);
}

#[test]
fn a_conversation_under_another_name_is_damaged_and_the_right_one_opens() {
    let home = model();
    let vault = Vault::open(home.path()).unwrap();
    let reader = vault.reader(&vault.unlock(&passphrase()).unwrap().opener);
    let folder = vault.folder().join("conversations");
    let stranger = Uuid::from_u128(3);
    copy_folder(&folder.join(IDS[0].to_string()), &folder.join(stranger.to_string()));
    assert_eq!(reader.list().unwrap().conversations.len(), 2);
    assert!(reader.events(stranger).unwrap().events.is_empty());
    assert_eq!(readable(&reader), 22);
    assert!(
        reader
            .check()
            .unwrap()
            .damaged
            .iter()
            .all(|damage| damage.conversation == Some(stranger) || matches!(damage.harm, Harm::Open))
    );
}

#[test]
fn a_file_that_others_could_read_is_closed_and_stays() {
    let home = model();
    let vault = Vault::open(home.path()).unwrap();
    let reader = vault.reader(&vault.unlock(&passphrase()).unwrap().opener);
    let event = event_file(&vault, IDS[0], 3);
    open_to_others(&event, &event);
    give_away(&event, &event);
    for damage in reader.check().unwrap().damaged {
        assert!(matches!(damage.harm, Harm::Open | Harm::OtherOwner), "{damage}");
        vault.set_aside(&damage).unwrap();
    }
    let data = fs::metadata(&event).unwrap();
    assert_eq!(data.permissions().mode() & 0o777, 0o600);
    assert_eq!(data.uid(), fs::metadata(vault.folder()).unwrap().uid());
    assert_eq!(reader.check().unwrap().damaged, []);
}

#[test]
fn a_key_file_with_a_number_beyond_all_numbers_is_no_key_file() {
    let home = model();
    let keys = home.path().join("vault/keys");
    fs::copy(keys.join("school-000001.age"), keys.join("school-18446744073709551615.age")).unwrap();
    let vault = Vault::open(home.path()).unwrap();
    vault.change_passphrase(&mut RealDisk, &passphrase(), &crate::support::words("marble cactus window"), 1).unwrap();
}

/// The exit codes of the program: 1 where the vault is damaged, 0 where it is whole.
#[test]
fn the_program_ends_with_1_while_something_is_damaged() {
    let home = model();
    let words = home.path().join("words");
    fs::write(&words, passphrase().expose()).unwrap();
    let check = |more: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_my-views"))
            .args(["vault", "check", "--home"])
            .arg(home.path())
            .arg("--passphrase-file")
            .arg(&words)
            .args(more)
            .output()
            .unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(check(&[]), (0, String::new()));
    let vault = home.path().join("vault");
    let drawing = files_in(&vault).into_iter().find(|path| path.to_string_lossy().contains("drawings")).unwrap();
    flip_middle(&drawing, &drawing);
    let (code, err) = check(&["--set-aside"]);
    assert_eq!(code, 1);
    assert!(err.contains(&told(&vault, &drawing).display().to_string()), "{err}");
    let settings = vault.join("settings.ron");
    cut(&settings, &settings);
    let key = vault.join("keys/school-000001.age");
    flip_last(&key, &key);
    let format = vault.join("FORMAT");
    change(&format, 15);
    let (code, err) = check(&["--set-aside"]);
    assert_eq!(code, 1);
    for name in ["settings.ron", "keys/school-000001.age", "FORMAT"] {
        assert!(err.contains(name), "{name}: {err}");
    }
    let (code, err) = check(&[]);
    assert!(code == 1 && err.lines().count() == 1 && err.contains("missing"), "the drawing alone is gone: {err}");
}
