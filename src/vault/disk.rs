//! The few things that we ask of a disk, and the one way in which a file is written.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, ErrorKind, Read, Write},
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
};

/// What the vault asks of a disk. There is one for life, [`RealDisk`]; tests have disks that fail.
pub trait Disk: Send {
    /// Makes the folder `path`, for its owner alone. It is no fault if it is there; its parent must be.
    ///
    /// # Errors
    /// As the machine has it.
    fn make_folder(&mut self, path: &Path) -> io::Result<()>;
    /// Makes the file `path`, for its owner alone.
    ///
    /// # Errors
    /// Where a file of that name is there, and as the machine has it.
    fn create(&mut self, path: &Path) -> io::Result<File>;
    /// Writes some of `bytes`, and says how many.
    ///
    /// # Errors
    /// As the machine has it.
    fn write(&mut self, file: &mut File, bytes: &[u8]) -> io::Result<usize>;
    /// Returns once the file's bytes are on the disk.
    ///
    /// # Errors
    /// As the machine has it.
    fn sync(&mut self, file: &File) -> io::Result<()>;
    /// Gives the file its name. The caller made sure that the name is free.
    ///
    /// # Errors
    /// As the machine has it.
    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()>;
    /// Returns once the names in the folder are on the disk.
    ///
    /// # Errors
    /// As the machine has it.
    fn sync_folder(&mut self, path: &Path) -> io::Result<()>;
    /// Removes the file.
    ///
    /// # Errors
    /// As the machine has it.
    fn remove(&mut self, path: &Path) -> io::Result<()>;
    /// Removes the folder, in which nothing is.
    ///
    /// # Errors
    /// As the machine has it.
    fn remove_folder(&mut self, path: &Path) -> io::Result<()>;
}

/// The machine's own disk.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn make_folder(&mut self, path: &Path) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        match builder.create(path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(ErrorKind::NotADirectory.into()),
            result => result,
        }
    }

    fn create(&mut self, path: &Path) -> io::Result<File> {
        for_owner().write(true).create_new(true).open(path)
    }

    fn write(&mut self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        file.write(bytes)
    }

    fn sync(&mut self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn sync_folder(&mut self, path: &Path) -> io::Result<()> {
        // Elsewhere a folder cannot be opened to be synced, and a rename reaches the disk with the file system's journal.
        if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
    }

    fn remove(&mut self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&mut self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }
}

/// Options for a file that is its owner's alone.
pub(super) fn for_owner() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// What became of a file that was to be written once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Once {
    /// It is on the disk, whole, under its name.
    Kept,
    /// Another file has its name; nothing was written.
    Taken,
}

/// The longest file that we read whole. A minute of sound in one piece is a tenth of it.
const LONGEST_FILE: u64 = 64 * 1024 * 1024;

/// Writes the file `target`: under another name in `scratch`, synced, renamed, its folder synced. After an error nothing
/// is under the name, or the whole file; calling again with the same bytes is right.
pub(super) fn write_once(disk: &mut dyn Disk, scratch: &Path, target: &Path, bytes: &[u8]) -> io::Result<Once> {
    let folder = target.parent().unwrap_or(scratch);
    match read_whole(target) {
        // An earlier attempt came as far as the name.
        Ok(there) if there == bytes => return uninterrupted(|| disk.sync_folder(folder)).map(|()| Once::Kept),
        Ok(_) => return Ok(Once::Taken),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    replace(disk, scratch, target, bytes).map(|()| Once::Kept)
}

/// Writes the file `target` in the same way, in place of the one that is there: for what is no longer to be told, and for
/// the same words under another seal. Whenever power fails, the old file or the new one is there, whole.
pub(super) fn replace(disk: &mut dyn Disk, scratch: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let folder = target.parent().unwrap_or(scratch);
    // A fresh name for each attempt: after a failed sync the machine may take the lost bytes for written.
    let unnamed = scratch.join(NEXT.fetch_add(1, Ordering::Relaxed).to_string());
    let named = write_unnamed(disk, &unnamed, bytes).and_then(|()| uninterrupted(|| disk.rename(&unnamed, target)));
    if let Err(error) = named {
        // What cannot be removed now is removed at the next opening.
        let _ = disk.remove(&unnamed);
        return Err(error);
    }
    uninterrupted(|| disk.sync_folder(folder))
}

fn write_unnamed(disk: &mut dyn Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = uninterrupted(|| disk.create(path))?;
    let mut left = bytes;
    while !left.is_empty() {
        match uninterrupted(|| disk.write(&mut file, left))? {
            0 => return Err(ErrorKind::WriteZero.into()),
            written => left = left.get(written..).unwrap_or_default(),
        }
    }
    uninterrupted(|| disk.sync(&file))
}

/// Makes every folder of `below` in `root`, which is there, and syncs each into its parent.
pub(super) fn make_folders(disk: &mut dyn Disk, root: &Path, below: &Path) -> io::Result<()> {
    let mut folder = root.to_owned();
    for part in below.components() {
        let parent = folder.clone();
        folder.push(part);
        uninterrupted(|| disk.make_folder(&folder))?;
        uninterrupted(|| disk.sync_folder(&parent))?;
    }
    Ok(())
}

/// A signal may cut any call short; that is no fault.
pub(super) fn uninterrupted<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// The bytes of a file that [`write_once`] wrote, as they lie on the disk.
pub(super) fn read_whole(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let mut bytes = Vec::new();
    file.take(LONGEST_FILE + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LONGEST_FILE {
        return Err(io::Error::new(ErrorKind::FileTooLarge, "the file is too long to be ours"));
    }
    Ok(bytes)
}
