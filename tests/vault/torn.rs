//! What a disk may leave behind when the power fails: a model of one that writes nothing before it is told to, and then in any
//! order. Whatever of the unsynced is there, the vault opens and holds all that was synced.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Instant,
};

use my_views::vault::{Disk, Harm, Keeper, RealDisk, Vault};
use proptest::prelude::*;
use uuid::Uuid;

use crate::{
    faulty::{Fault, Faulty},
    support::{HASTE, LONG, assert_there, conversation, copy_folder, hand_in, keyed_on, passphrase, reopened},
};

/// What was done and not yet synced, in the order in which it was done.
#[derive(Debug, Clone)]
enum Pending {
    /// Bytes of the file that was made under this name, whatever its name is now.
    Bytes(PathBuf, Vec<u8>),
    Made(PathBuf),
    MadeFolder(PathBuf),
    Renamed(PathBuf, PathBuf),
    Removed(PathBuf),
}

/// What became of the bytes of a file that was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bytes {
    Lost,
    Cut,
    Zeros,
    Whole,
}

const FATES: [Bytes; 4] = [Bytes::Lost, Bytes::Cut, Bytes::Zeros, Bytes::Whole];

/// The disk as programs see it is the real folder; `safe` is what is surely there after a power cut.
#[derive(Debug, Default)]
struct Model {
    root: PathBuf,
    pending: Vec<Pending>,
    /// After so many operations the power fails.
    left: u64,
    done: u64,
    last: PathBuf,
}

impl Model {
    fn strike(&mut self) -> io::Result<()> {
        self.done += 1;
        self.left = self.left.checked_sub(1).ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(())
    }

    fn told(&self, path: &Path) -> PathBuf {
        path.strip_prefix(&self.root).unwrap().to_owned()
    }
}

struct Shared(Arc<Mutex<Model>>);

impl Shared {
    fn doing(&self, pending: impl FnOnce(&Model) -> Pending) -> io::Result<()> {
        let mut model = self.0.lock().unwrap();
        model.strike()?;
        let pending = pending(&model);
        model.pending.push(pending);
        Ok(())
    }
}

impl Disk for Shared {
    fn make_folder(&mut self, path: &Path) -> io::Result<()> {
        if path.is_dir() {
            return Ok(());
        }
        self.doing(|model| Pending::MadeFolder(model.told(path)))?;
        RealDisk.make_folder(path)
    }
    fn create(&mut self, path: &Path) -> io::Result<File> {
        self.doing(|model| Pending::Made(model.told(path)))?;
        path.clone_into(&mut self.0.lock().unwrap().last);
        RealDisk.create(path)
    }
    fn write(&mut self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        self.doing(|model| Pending::Bytes(model.told(&model.last), bytes.to_vec()))?;
        RealDisk.write(file, bytes)
    }
    fn sync(&mut self, _: &File) -> io::Result<()> {
        let mut model = self.0.lock().unwrap();
        model.strike()?;
        let last = model.told(&model.last);
        // The bytes are safe now: they are pending no more, but their name may still be.
        let synced = model.pending.iter().position(|one| matches!(one, Pending::Bytes(path, _) if *path == last));
        if let Some(Pending::Bytes(path, bytes)) = synced.map(|at| model.pending.remove(at)) {
            let safe = model.root.with_extension("bytes").join(path.to_string_lossy().replace('/', "+"));
            fs::write(safe, bytes).unwrap();
        }
        Ok(())
    }
    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        self.doing(|model| Pending::Renamed(model.told(from), model.told(to)))?;
        RealDisk.rename(from, to)
    }
    fn sync_folder(&mut self, folder: &Path) -> io::Result<()> {
        let mut model = self.0.lock().unwrap();
        model.strike()?;
        let folder = model.told(folder);
        let (safe, pending): (Vec<_>, Vec<_>) =
            std::mem::take(&mut model.pending).into_iter().partition(|one| match one {
                Pending::Renamed(_, path) | Pending::MadeFolder(path) | Pending::Removed(path) => {
                    path.parent() == Some(&folder)
                }
                _ => false,
            });
        model.pending = pending;
        let disk = model.root.with_extension("disk");
        let bytes = model.root.with_extension("bytes");
        for one in safe {
            if let Pending::Renamed(from, _) = &one {
                model.pending.retain(|other| !matches!(other, Pending::Made(path) if path == from));
            }
            apply(&disk, &bytes, &one, Bytes::Whole);
        }
        Ok(())
    }
    fn remove(&mut self, path: &Path) -> io::Result<()> {
        self.doing(|model| Pending::Removed(model.told(path)))?;
        RealDisk.remove(path)
    }
    fn remove_folder(&mut self, path: &Path) -> io::Result<()> {
        self.doing(|model| Pending::Removed(model.told(path)))?;
        RealDisk.remove_folder(path)
    }
}

/// Does on the disk of after the power cut what had been pending.
fn apply(disk: &Path, bytes: &Path, pending: &Pending, fate: Bytes) {
    let saved = |path: &Path| fs::read(bytes.join(path.to_string_lossy().replace('/', "+"))).ok();
    let put = |path: &Path, bytes: &[u8]| {
        // A name in a folder that never reached the disk is lost with it.
        if let Ok(mut file) = OpenOptions::new().create(true).write(true).truncate(true).open(disk.join(path)) {
            io::Write::write_all(&mut file, bytes).unwrap();
        }
    };
    match pending {
        Pending::MadeFolder(path) => drop(fs::create_dir(disk.join(path))),
        Pending::Made(path) => put(path, &saved(path).unwrap_or_default()),
        Pending::Bytes(path, bytes) => put(path, &torn(bytes, fate)),
        Pending::Renamed(from, to) => {
            let there = fs::read(disk.join(from)).ok().or_else(|| saved(from)).unwrap_or_default();
            put(to, &there);
            let _ = fs::remove_file(disk.join(from));
        }
        Pending::Removed(path) => {
            let _ = fs::remove_file(disk.join(path)).or_else(|_| fs::remove_dir(disk.join(path)));
        }
    }
}

fn torn(bytes: &[u8], fate: Bytes) -> Vec<u8> {
    match fate {
        Bytes::Lost => Vec::new(),
        Bytes::Cut => bytes[..bytes.len() / 2].to_vec(),
        Bytes::Zeros => vec![0; bytes.len()],
        Bytes::Whole => bytes.to_vec(),
    }
}

/// A keeper that works until the power fails after `left` operations.
struct PowerCut {
    _home: tempfile::TempDir,
    root: PathBuf,
    pending: Vec<Pending>,
    kept: usize,
    whole: bool,
}

fn cut_at(left: u64, things: usize) -> PowerCut {
    let home = tempfile::tempdir().unwrap();
    let root = home.path().join("home");
    // What was there before is not what is looked at: it need not be synced.
    let (vault, _) = keyed_on(&root, &mut Faulty::new(Fault::ShortWrite, u64::MAX, 0));
    fs::create_dir(root.with_extension("bytes")).unwrap();
    copy_folder(&root, &root.with_extension("disk"));
    let model = Arc::new(Mutex::new(Model { root: root.clone(), left, ..Model::default() }));
    let keeper = Keeper::with_disk(&vault, Box::new(Shared(Arc::clone(&model))), HASTE).unwrap();
    let id = Uuid::from_u128(1);
    for thing in conversation(id, 2).into_iter().take(things) {
        hand_in(&keeper, id, thing);
    }
    let until = Instant::now() + LONG;
    while keeper.state().trouble.is_none() && keeper.state().waiting > 0 && Instant::now() < until {
        std::thread::yield_now();
    }
    let state = keeper.state();
    let pending = model.lock().unwrap().pending.clone();
    drop((keeper, vault));
    let (kept, whole) = (usize::try_from(state.kept).unwrap(), state.waiting == 0);
    PowerCut { _home: home, root, pending, kept, whole }
}

/// The vault after the power cut, with these of the pending operations done, each with its fate.
fn prove(cut: &PowerCut, done: &[(usize, Bytes)]) {
    let (disk, bytes) = (cut.root.with_extension("disk"), cut.root.with_extension("bytes"));
    let after = tempfile::tempdir().unwrap();
    copy_folder(&disk, after.path());
    for (at, fate) in done {
        apply(after.path(), &bytes, &cut.pending[*at], *fate);
    }
    let reader = reopened(after.path());
    let id = Uuid::from_u128(1);
    assert_there(&reader, id, &conversation(id, 2)[..cut.kept]);
    // The model makes its files and folders as they come.
    let damaged = reader.check().unwrap().damaged.into_iter().filter(|damage| damage.harm != Harm::Open);
    let damaged: Vec<_> = damaged.collect();
    assert_eq!(damaged, [], "after {done:?} of {:?}", cut.pending);
}

/// Every choice of what of the pending reached the disk, in order and backwards, with each fate of the bytes.
fn prove_all(cut: &PowerCut) -> usize {
    let count = cut.pending.len();
    assert!(count <= 8, "{:?}", cut.pending);
    let mut states = 0;
    for chosen in 0u32..1 << count {
        for fate in FATES {
            let mut done: Vec<_> = (0..count).filter(|at| chosen >> at & 1 == 1).map(|at| (at, fate)).collect();
            let with_bytes = done.iter().any(|(at, _)| matches!(cut.pending[*at], Pending::Bytes(..)));
            if fate != Bytes::Whole && !with_bytes {
                continue;
            }
            prove(cut, &done);
            states += 1;
            if done.len() > 1 {
                done.reverse();
                prove(cut, &done);
                states += 1;
            }
        }
    }
    states
}

#[test]
fn every_choice_of_unsynced_operations_at_every_operation() {
    let mut states = 0;
    for left in 0.. {
        let cut = cut_at(left, 5);
        states += prove_all(&cut);
        if cut.whole {
            assert_eq!(cut.kept, 5);
            break;
        }
    }
    assert!(states > 80, "only {states} states of the disk were looked at");
    println!("{states} states of the disk after a power cut");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A longer conversation, with sound and a drawing: at any operation, any choice, any order.
    #[test]
    fn any_order_of_unsynced_operations(left in 0u64..110, keys in prop::collection::vec((any::<u32>(), 0usize..8), 8)) {
        let cut = cut_at(left, usize::MAX);
        let mut done: Vec<(u32, usize, usize)> =
            keys.iter().enumerate().take(cut.pending.len()).map(|(at, (key, fate))| (*key, at, *fate)).collect();
        done.sort_unstable();
        // Half of them do not reach the disk at all.
        let done: Vec<_> =
            done.into_iter().filter_map(|(_, at, fate)| Some((at, *FATES.get(fate)?))).collect();
        prove(&cut, &done);
    }
}

#[test]
fn the_model_keeps_what_is_synced_and_nothing_else() {
    let whole = cut_at(u64::MAX, usize::MAX);
    assert!(whole.whole);
    prove(&whole, &[]);
    let begun = cut_at(3, usize::MAX);
    assert_eq!(begun.kept, 0);
    let vault = Vault::open(&begun.root.with_extension("disk")).unwrap();
    assert!(vault.unlock(&passphrase()).is_ok());
}
