//! A disk that fails at one operation, or from one on.

use std::{
    collections::BTreeSet,
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use my_views::vault::{Disk, RealDisk};

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Error(ErrorKind),
    ShortWrite,
    /// From here on nothing reaches the disk, and what was not synced is lost.
    PowerCut,
}

/// What a real disk would lose when the power fails now.
#[derive(Debug, Default)]
pub struct Unsynced {
    last: PathBuf,
    bytes: BTreeSet<PathBuf>,
    names: BTreeSet<PathBuf>,
}

impl Unsynced {
    pub fn lose(&self) {
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
pub struct Faulty {
    pub fault: Fault,
    pub from: u64,
    pub times: u64,
    pub done: u64,
    pub unsynced: Arc<Mutex<Unsynced>>,
}

impl Faulty {
    pub fn new(fault: Fault, from: u64, times: u64) -> Self {
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

    fn remove_folder(&mut self, path: &Path) -> io::Result<()> {
        self.strike()?;
        RealDisk.remove_folder(path)
    }
}

pub struct Shared(pub Arc<Mutex<Faulty>>);

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
    fn remove_folder(&mut self, path: &Path) -> io::Result<()> {
        self.0.lock().unwrap().remove_folder(path)
    }
}
