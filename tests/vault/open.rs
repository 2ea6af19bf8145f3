//! Opening a vault, and keeping in health.

use std::{
    fs,
    path::Path,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use my_views::vault::{Keeper, Vault, VaultError};
use proptest::prelude::*;
use uuid::Uuid;

use crate::{
    faulty::{Fault, Faulty},
    support::{LONG, assert_there, begun, conversation, event, event_file, hand_in, keyed, reopened},
};

#[test]
fn what_was_kept_is_there_after_opening_again() {
    let home = tempfile::tempdir().unwrap();
    let id = Uuid::from_u128(1);
    let things = conversation(id, 3);
    {
        let (vault, _) = keyed(home.path());
        let keeper = Keeper::new(&vault).unwrap();
        for thing in things.clone() {
            hand_in(&keeper, id, thing);
        }
        assert!(keeper.settle(LONG));
        let state = keeper.state();
        assert_eq!((state.waiting, state.waiting_bytes, state.kept), (0, 0, things.len() as u64));
    }
    let reader = reopened(home.path());
    assert_there(&reader, id, &things);
    let check = reader.check().unwrap();
    assert_eq!(check.damaged, []);
    assert_eq!((check.clips, check.drawings, check.aside), (1, 1, 0));
    let found = &check.listing.conversations;
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].called.as_str(), found[0].events, found[0].finished), ("Sam", 9, true));
    assert_eq!(reader.unfinished_clips(id).unwrap(), []);
    assert_eq!(reader.events(id).unwrap().next, 10);
}

#[test]
fn dropping_the_last_handle_writes_what_waits() {
    let home = tempfile::tempdir().unwrap();
    let id = Uuid::from_u128(1);
    let things = conversation(id, 5);
    let (vault, reader) = keyed(home.path());
    let keeper = Keeper::new(&vault).unwrap();
    let second_handle = keeper.clone();
    for thing in things.clone() {
        hand_in(&keeper, id, thing);
    }
    drop(keeper);
    drop(second_handle);
    assert_there(&reader, id, &things);
}

#[test]
fn every_change_wakes() {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = keyed(home.path());
    let keeper = Keeper::new(&vault).unwrap();
    let woken = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&woken);
    keeper.set_waker(Box::new(move || {
        count.fetch_add(1, Ordering::SeqCst);
    }));
    keeper.event(Uuid::from_u128(1), begun(Uuid::from_u128(1)));
    drop(keeper);
    // Handed in, kept, closed.
    assert_eq!(woken.load(Ordering::SeqCst), 3);
}

#[cfg(unix)]
#[test]
fn everything_is_for_the_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let deep = home.path().join("a/b");
    let id = Uuid::from_u128(1);
    let (vault, _) = keyed(&deep);
    let keeper = Keeper::new(&vault).unwrap();
    for thing in conversation(id, 1) {
        hand_in(&keeper, id, thing);
    }
    assert!(keeper.settle(LONG));
    let mut folders = vec![deep];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o700, "{}", folder.display());
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
            assert!(!path.to_string_lossy().contains("Sam"));
        }
    }
    // FORMAT, LOCK, two files of keys and their copies, nine events, a second, a drawing.
    assert_eq!(files, 17);
}

#[test]
fn a_second_program_is_told_who_holds_the_vault() {
    let home = tempfile::tempdir().unwrap();
    let first = Vault::open(home.path()).unwrap();
    let error = Vault::open(home.path()).unwrap_err();
    assert!(matches!(error, VaultError::InUse { .. }));
    assert!(error.is_machine());
    assert!(error.to_string().contains(&format!("process {}", std::process::id())), "{error}");
    drop(first);
    Vault::open(home.path()).unwrap();
}

#[test]
fn a_keeper_holds_the_vault_until_its_end() {
    let home = tempfile::tempdir().unwrap();
    let (vault, _) = keyed(home.path());
    let keeper = Keeper::new(&vault).unwrap();
    drop(vault);
    assert!(matches!(Vault::open(home.path()), Err(VaultError::InUse { .. })));
    drop(keeper);
    Vault::open(home.path()).unwrap();
}

#[test]
fn other_things_are_left_alone() {
    let home = tempfile::tempdir().unwrap();
    let holiday = home.path().join("vault/holiday.txt");
    fs::create_dir(home.path().join("vault")).unwrap();
    fs::write(&holiday, "mine").unwrap();
    assert!(matches!(Vault::open(home.path()), Err(VaultError::NotAVault { .. })));
    assert_eq!(names(&home.path().join("vault")), ["holiday.txt"]);

    let file = home.path().join("file");
    fs::write(&file, "mine").unwrap();
    assert!(matches!(Vault::open(&file), Err(VaultError::NotAVault { .. })));
    let file_for_vault = tempfile::tempdir().unwrap();
    fs::write(file_for_vault.path().join("vault"), "mine").unwrap();
    assert!(matches!(Vault::open(file_for_vault.path()), Err(VaultError::NotAVault { .. })));
    assert!(!Vault::is_in(home.path()));
}

#[test]
fn a_newer_vault_is_told() {
    let home = tempfile::tempdir().unwrap();
    drop(Vault::open(home.path()).unwrap());
    assert!(Vault::is_in(home.path()));
    let format = home.path().join("vault/FORMAT");
    fs::write(&format, "my-views vault 3\n").unwrap();
    assert!(matches!(Vault::open(home.path()), Err(VaultError::Newer { format: 3, known: 2, .. })));
    fs::write(&format, "something else").unwrap();
    assert!(matches!(Vault::open(home.path()), Err(VaultError::NotAVault { .. })));
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_without_permission_is_told() {
    // Nobody, not even root, makes a folder there.
    let error = Vault::open(Path::new("/proc/my-views")).unwrap_err();
    assert!(error.is_machine(), "{error}");
}

#[test]
fn a_read_only_place_is_told() {
    let home = tempfile::tempdir().unwrap();
    let mut disk = Faulty::new(Fault::Error(std::io::ErrorKind::ReadOnlyFilesystem), 1, u64::MAX);
    let error = Vault::open_on(home.path(), &mut disk).unwrap_err();
    assert!(matches!(error, VaultError::ReadOnly(_)) && error.is_machine());
    assert!(error.to_string().contains("read-only") && error.to_string().contains("--home"), "{error}");
}

/// A true read-only mount, where the machine lets us make one.
#[cfg(target_os = "linux")]
#[test]
fn a_vault_on_a_read_only_medium_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let [home, medium] = ["home", "medium"].map(|name| folder.path().join(name));
    drop(keyed(&home));
    fs::create_dir(&medium).unwrap();
    let mount = |options: &[&str]| {
        let done = Command::new("mount").args(options).args([&home, &medium]).output();
        done.is_ok_and(|output| output.status.success())
    };
    if !mount(&["--bind", "-o", "ro"]) {
        println!("this machine lets nobody mount: left out");
        return;
    }
    let opened = Vault::open(&medium).map(drop);
    assert!(Command::new("umount").arg(&medium).status().unwrap().success());
    let error = opened.unwrap_err();
    assert!(matches!(error, VaultError::ReadOnly(_)), "{error}");
    reopened(&home);
}

#[test]
fn a_lock_that_is_another_file_is_saved_before_it_is_signed() {
    let home = tempfile::tempdir().unwrap();
    drop(keyed(home.path()));
    fs::write(home.path().join("vault/LOCK"), "what somebody put here").unwrap();
    let reader = reopened(home.path());
    let aside = names(&home.path().join("vault/set-aside"));
    assert_eq!(
        fs::read_to_string(home.path().join("vault/set-aside").join(&aside[0])).unwrap(),
        "what somebody put here"
    );
    assert_eq!(reader.check().unwrap().mended.len(), 1);
    let error = Vault::open(home.path()).unwrap_err();
    assert!(error.to_string().contains(&format!("process {}", std::process::id())), "{error}");
}

#[test]
fn what_a_crash_left_half_written_is_cleaned() {
    let home = tempfile::tempdir().unwrap();
    drop(Vault::open(home.path()).unwrap());
    fs::write(home.path().join("vault/tmp/7"), "half").unwrap();
    drop(Vault::open(home.path()).unwrap());
    assert_eq!(names(&home.path().join("vault/tmp")), Vec::<String>::new());
}

#[test]
fn nothing_is_overwritten() {
    let home = tempfile::tempdir().unwrap();
    let id = Uuid::from_u128(1);
    let (vault, reader) = keyed(home.path());
    let keeper = Keeper::new(&vault).unwrap();
    keeper.event(id, begun(id));
    keeper.event(id, begun(id));
    let other = event(1, my_views::record::What::BreakBegun);
    keeper.event(id, other.clone());
    assert!(keeper.settle(LONG));
    // The same event once more is another file under another seal: it goes aside too.
    assert_eq!(keeper.state().aside, 2);
    assert_eq!(reader.events(id).unwrap().events, [begun(id)]);
    let mut aside = names(&home.path().join("vault/set-aside"));
    aside.sort();
    // What was set aside keeps the seal of its place: back there it opens.
    let event = event_file(&vault, id, 1);
    fs::rename(home.path().join("vault/set-aside").join(&aside[1]), event).unwrap();
    assert_eq!(reader.events(id).unwrap().events, [other]);
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_words_and_any_sound_come_back(
        notes in prop::collection::vec(".{0,40}", 1..6),
        seconds in prop::collection::vec(prop::collection::vec(any::<i16>(), 1..50), 1..4),
        rate in 1u32..200_000,
    ) {
        let home = tempfile::tempdir().unwrap();
        let (id, clip) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let (vault, reader) = keyed(home.path());
        let keeper = Keeper::new(&vault).unwrap();
        let events: Vec<_> = (1..).zip(&notes).map(|(number, text)| event(number, my_views::record::What::Noted {
            about: None, adult: text.clone(), text: text.clone(),
        })).collect();
        for event in events.clone() {
            keeper.event(id, event);
        }
        for (number, samples) in (1..).zip(&seconds) {
            keeper.second(id, clip, number, rate, samples.clone());
        }
        prop_assert!(keeper.settle(LONG));
        prop_assert_eq!(reader.events(id).unwrap().events, events);
        let sound = reader.clip(id, clip).unwrap();
        prop_assert_eq!((sound.rate, sound.samples), (rate, seconds.concat()));
        prop_assert_eq!(sound.damaged, []);
    }
}
