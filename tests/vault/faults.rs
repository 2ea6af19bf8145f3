//! A disk that fails, and a plug that is pulled.

use std::{
    collections::BTreeSet,
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use my_views::vault::{Disk, Keeper, RealDisk, Trouble, Vault};
use uuid::Uuid;

use crate::support::{HASTE, assert_there, conversation, hand_in};

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Error(ErrorKind),
    ShortWrite,
    /// From here on nothing reaches the disk, and what was not synced is lost.
    PowerCut,
}

/// What a real disk would lose when the power fails now.
#[derive(Debug, Default)]
struct Unsynced {
    last: PathBuf,
    bytes: BTreeSet<PathBuf>,
    names: BTreeSet<PathBuf>,
}

impl Unsynced {
    fn lose(&self) {
        for path in &self.names {
            // A file whose name was never synced may be gone; a folder takes with it what is in it.
            let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        }
        for path in &self.bytes {
            if let Ok(file) = OpenOptions::new().write(true).open(path) {
                file.set_len(file.metadata().unwrap().len() / 2).unwrap();
            }
        }
    }
}

/// The real disk, with `fault` at as many operations as `times` from number `from` on. Syncing is only noted down: what a
/// power cut would take is lost by [`Unsynced::lose`], and thousands of true syncs would take minutes.
struct Faulty {
    fault: Fault,
    from: u64,
    times: u64,
    done: u64,
    unsynced: Arc<Mutex<Unsynced>>,
}

impl Faulty {
    fn new(fault: Fault, from: u64, times: u64) -> Self {
        Self { fault, from, times, done: 0, unsynced: Arc::default() }
    }

    fn strike(&mut self) -> io::Result<bool> {
        self.done += 1;
        let hit = self.done >= self.from && self.done - self.from < self.times;
        match self.fault {
            Fault::Error(kind) if hit => Err(kind.into()),
            Fault::PowerCut if hit => Err(ErrorKind::BrokenPipe.into()),
            _ => Ok(hit),
        }
    }
}

impl Disk for Faulty {
    fn make_folder(&mut self, path: &Path) -> io::Result<()> {
        self.strike()?;
        if !path.exists() {
            self.unsynced.lock().unwrap().names.insert(path.to_owned());
        }
        RealDisk.make_folder(path)
    }

    fn create(&mut self, path: &Path) -> io::Result<File> {
        self.strike()?;
        let mut unsynced = self.unsynced.lock().unwrap();
        path.clone_into(&mut unsynced.last);
        unsynced.bytes.insert(path.to_owned());
        RealDisk.create(path)
    }

    fn write(&mut self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        let short = self.strike()?;
        RealDisk.write(file, if short { &bytes[..bytes.len().div_ceil(3)] } else { bytes })
    }

    fn sync(&mut self, _: &File) -> io::Result<()> {
        self.strike()?;
        let mut unsynced = self.unsynced.lock().unwrap();
        let last = unsynced.last.clone();
        unsynced.bytes.remove(&last);
        Ok(())
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        self.strike()?;
        let mut unsynced = self.unsynced.lock().unwrap();
        if unsynced.bytes.remove(from) {
            unsynced.bytes.insert(to.to_owned());
        }
        unsynced.names.insert(to.to_owned());
        RealDisk.rename(from, to)
    }

    fn sync_folder(&mut self, path: &Path) -> io::Result<()> {
        self.strike()?;
        self.unsynced.lock().unwrap().names.retain(|name| name.parent() != Some(path));
        Ok(())
    }

    fn remove(&mut self, path: &Path) -> io::Result<()> {
        self.strike()?;
        self.unsynced.lock().unwrap().bytes.remove(path);
        RealDisk.remove(path)
    }
}

/// Operations of a whole conversation in health, so that each of them can be made to fail.
fn operations() -> u64 {
    let home = tempfile::tempdir().unwrap();
    let id = Uuid::from_u128(1);
    let disk = Faulty::new(Fault::PowerCut, u64::MAX, 0);
    let vault = Vault::open(home.path()).unwrap();
    let counted = Arc::new(Mutex::new(disk));
    let keeper = Keeper::with_disk(&vault, Box::new(Shared(Arc::clone(&counted))), HASTE).unwrap();
    for thing in conversation(id, 3) {
        hand_in(&keeper, id, thing);
    }
    assert!(keeper.settle(Duration::from_secs(20)));
    counted.lock().unwrap().done
}

struct Shared(Arc<Mutex<Faulty>>);

impl Disk for Shared {
    fn make_folder(&mut self, path: &Path) -> io::Result<()> {
        self.0.lock().unwrap().make_folder(path)
    }
    fn create(&mut self, path: &Path) -> io::Result<File> {
        self.0.lock().unwrap().create(path)
    }
    fn write(&mut self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(file, bytes)
    }
    fn sync(&mut self, file: &File) -> io::Result<()> {
        self.0.lock().unwrap().sync(file)
    }
    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.lock().unwrap().rename(from, to)
    }
    fn sync_folder(&mut self, path: &Path) -> io::Result<()> {
        self.0.lock().unwrap().sync_folder(path)
    }
    fn remove(&mut self, path: &Path) -> io::Result<()> {
        self.0.lock().unwrap().remove(path)
    }
}

#[test]
fn every_operation_may_fail_once_or_thrice_and_all_is_kept() {
    let id = Uuid::from_u128(1);
    let things = conversation(id, 3);
    let faults = [
        Fault::Error(ErrorKind::StorageFull),
        Fault::Error(ErrorKind::Other),
        Fault::Error(ErrorKind::Interrupted),
        Fault::ShortWrite,
    ];
    for fault in faults {
        for from in 1..=operations() {
            let home = tempfile::tempdir().unwrap();
            let vault = Vault::open(home.path()).unwrap();
            let disk = Faulty::new(fault, from, 1 + from % 3);
            let keeper = Keeper::with_disk(&vault, Box::new(disk), HASTE).unwrap();
            for thing in things.clone() {
                hand_in(&keeper, id, thing);
            }
            assert!(keeper.settle(Duration::from_secs(20)), "{fault:?} at {from}");
            let state = keeper.state();
            assert_eq!((state.waiting, state.trouble, state.aside), (0, None, 0), "{fault:?} at {from}");
            drop(keeper);
            drop(vault);
            let vault = Vault::open(home.path()).unwrap();
            assert_there(&vault, id, &things);
            assert_eq!(vault.check().unwrap().damaged, [], "{fault:?} at {from}");
        }
    }
}

#[test]
fn when_the_power_fails_at_any_operation_what_was_told_as_kept_is_there() {
    let id = Uuid::from_u128(1);
    let things = conversation(id, 3);
    let mut kept_in_all = 0;
    for from in 1..=operations() {
        let home = tempfile::tempdir().unwrap();
        let vault = Vault::open(home.path()).unwrap();
        let disk = Faulty::new(Fault::PowerCut, from, u64::MAX);
        let unsynced = Arc::clone(&disk.unsynced);
        let keeper = Keeper::with_disk(&vault, Box::new(disk), HASTE).unwrap();
        for thing in things.clone() {
            hand_in(&keeper, id, thing);
        }
        let until = Instant::now() + Duration::from_secs(20);
        while keeper.state().trouble.is_none() && Instant::now() < until {
            std::thread::yield_now();
        }
        let kept = usize::try_from(keeper.state().kept).unwrap();
        drop(keeper);
        drop(vault);
        unsynced.lock().unwrap().lose();
        let vault = Vault::open(home.path()).unwrap();
        assert_there(&vault, id, &things[..kept]);
        let broken: Vec<_> = vault.check().unwrap().damaged;
        assert_eq!(broken, [], "power cut at {from}");
        kept_in_all += kept;
    }
    assert!(kept_in_all > things.len());
}

#[test]
fn a_full_disk_is_told_and_nothing_handed_in_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let id = Uuid::from_u128(1);
    let things = conversation(id, 3);
    let vault = Vault::open(home.path()).unwrap();
    let disk = Arc::new(Mutex::new(Faulty::new(Fault::Error(ErrorKind::StorageFull), 1, u64::MAX)));
    let keeper = Keeper::with_disk(&vault, Box::new(Shared(Arc::clone(&disk))), HASTE).unwrap();
    for thing in things.clone() {
        hand_in(&keeper, id, thing);
    }
    assert!(!keeper.settle(Duration::from_millis(30)));
    let state = keeper.state();
    assert_eq!((state.waiting, state.kept, state.trouble), (things.len(), 0, Some(Trouble::Full)));
    assert!(state.waiting_bytes > 4800);
    disk.lock().unwrap().times = 0;
    assert!(keeper.settle(Duration::from_secs(20)));
    assert_eq!(keeper.state().trouble, None);
    assert_there(&vault, id, &things);
}

#[test]
fn opening_on_a_disk_that_fails_is_an_error_and_the_next_opening_works() {
    for from in 1..30 {
        let home = tempfile::tempdir().unwrap();
        let mut disk = Faulty::new(Fault::Error(ErrorKind::Other), from, 1);
        if let Err(error) = Vault::open_on(home.path(), &mut disk) {
            assert!(error.is_machine());
        } else {
            assert!(disk.done < from, "the fault at {from} was swallowed");
        }
        Vault::open(home.path()).unwrap();
    }
}
