//! The vault's folder: making it, locking it, and the names in it.

use std::{
    fs::{self, File, TryLockError},
    io::{self, ErrorKind, Read, Seek, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, RwLock},
    thread,
    time::Duration,
};

use etcetera::BaseStrategy;
use uuid::Uuid;

use super::{
    Damage, Disk, Harm, RealDisk, VaultError,
    disk::{LONGEST_FILE, for_owner, make_folders, read_whole, replace},
    forget::remove_all,
    keyfile::has_school_key,
    place::{keep_to_owner, network_drive},
    read::{entries, folder_id},
    ring::KeyRing,
};

/// The format that this program writes: 1 was not sealed, and is sealed when its keys are made.
const FORMAT: u32 = 2;
/// The ending of sealed files.
pub(super) const SEALED: &str = "age";
/// What stands before the format in the file `FORMAT`.
const FORMAT_WORDS: &str = "my-views vault ";
/// Whom the lock names.
const HOLDER: &str = "My Views";
/// How often, and how far apart, the lock is asked for before another program is said to hold it: half a second.
const LOCK_TRIES: u32 = 10;
const LOCK_PAUSE: Duration = Duration::from_millis(50);

/// A vault that this program holds. Clones are the same vault; it is free again when the last of them is gone.
#[derive(Debug, Clone)]
pub struct Vault {
    held: Arc<Held>,
}

#[derive(Debug)]
struct Held {
    folder: PathBuf,
    ring: RwLock<Option<Arc<KeyRing>>>,
    /// Files and folders that were open to others when the vault was opened.
    were_open: Vec<PathBuf>,
    /// What was not as it was written and has been put right.
    mended: Mutex<Vec<Damage>>,
    lock: File,
}

/// The platform's folder for this program's data, `XDG_DATA_HOME/my-views` on Linux. The vault is the folder `vault` in it.
///
/// # Errors
/// [`VaultError::NoHome`] where the platform names none.
pub fn default_home() -> Result<PathBuf, VaultError> {
    let platform = etcetera::choose_base_strategy().map_err(|_| VaultError::NoHome)?;
    Ok(platform.data_dir().join("my-views"))
}

impl Vault {
    /// Opens the vault in `home`, which it makes where there is none, and locks it.
    ///
    /// # Errors
    /// The vault is another program's, is no vault, is of a newer format, or the machine refuses.
    pub fn open(home: &Path) -> Result<Self, VaultError> {
        Self::open_on(home, &mut RealDisk)
    }

    /// As [`Vault::open`], on another disk.
    ///
    /// # Errors
    /// As [`Vault::open`].
    pub fn open_on(home: &Path, disk: &mut dyn Disk) -> Result<Self, VaultError> {
        let folder = home.join("vault");
        let failed = |error| VaultError::from_io(&folder, error);
        make_home(home)?;
        if let Some(kind) = network_drive(home) {
            return Err(VaultError::NetworkDrive { path: home.to_owned(), kind });
        }
        make_folders(disk, home, Path::new("vault")).map_err(failed)?;
        refuse_foreign(&folder)?;
        let mut lock = lock(home, &folder)?;
        for name in ["tmp", "set-aside", "conversations"] {
            make_folders(disk, &folder, Path::new(name)).map_err(failed)?;
        }
        let were_open = keep_to_owner(&folder);
        let foreign = sign(&mut lock);
        let held = Held { folder, ring: RwLock::default(), were_open, mended: Mutex::default(), lock };
        let vault = Self { held: Arc::new(held) };
        if let Some(bytes) = foreign {
            vault.save_from_lock(disk, &bytes)?;
        }
        vault.clean(disk)?;
        vault.read_or_write_format(disk)?;
        vault.read_list();
        Ok(vault)
    }

    /// True where a vault is in `home`; looks without making one.
    #[must_use]
    pub fn is_in(home: &Path) -> bool {
        home.join("vault").join("FORMAT").is_file()
    }

    /// The vault's folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.held.folder
    }

    /// Files and folders, from the vault's folder on, that others on this machine could read or write until the vault was
    /// opened just now. They are their owner's alone again.
    #[must_use]
    pub fn were_open(&self) -> &[PathBuf] {
        &self.held.were_open
    }

    /// What was not as it was written and has been put right, at the opening of the vault or of its keys: the file `FORMAT` and
    /// the files of keys, which are written anew. What lay in their places is in `set-aside`.
    #[must_use]
    pub fn mended(&self) -> Vec<Damage> {
        self.held.mended.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn note_mended(&self, damage: Damage) {
        self.held.mended.lock().unwrap_or_else(PoisonError::into_inner).push(damage);
    }

    pub(super) fn ring(&self) -> &RwLock<Option<Arc<KeyRing>>> {
        &self.held.ring
    }

    /// Removes what a crash left half written: none of it was ever told as kept.
    fn clean(&self, disk: &mut dyn Disk) -> Result<(), VaultError> {
        let scratch = self.scratch();
        let failed = |error| VaultError::from_io(&scratch, error);
        for entry in fs::read_dir(&scratch).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            // A conversation that was being forgotten.
            if path.is_dir() && !path.is_symlink() {
                remove_all(disk, &path)?;
            } else {
                disk.remove(&path).map_err(failed)?;
            }
        }
        Ok(())
    }

    fn read_or_write_format(&self, disk: &mut dyn Disk) -> Result<(), VaultError> {
        let path = self.folder().join("FORMAT");
        let harm = match read_whole(&path) {
            Ok(bytes) => match format_of(&bytes) {
                Some(FORMAT) => return Ok(()),
                Some(format) if format > FORMAT => {
                    return Err(VaultError::Newer { path: self.folder().to_owned(), format, known: FORMAT });
                }
                // An older program reads nothing that is written from now on: it must not try.
                Some(_) => return self.write_format(disk),
                None => Harm::Unreadable("it said something else".into()),
            },
            Err(error) if error.kind() == ErrorKind::NotFound => Harm::Missing,
            Err(error) => return Err(VaultError::from_io(&path, error)),
        };
        let damage = self.damage(None, &path, harm);
        match (&damage.harm, is_ours(self.folder())) {
            (Harm::Missing, false) => {}
            (Harm::Missing, true) => self.note_mended(damage),
            (_, true) => self.move_aside(disk, damage)?,
            (_, false) => {
                return Err(VaultError::NotAVault {
                    path: self.folder().to_owned(),
                    why: "its file FORMAT says something else".into(),
                });
            }
        }
        self.write_format(disk)
    }

    /// Twice the same line: of a file that says one thing only, nobody could tell a newer format from a damaged digit.
    fn write_format(&self, disk: &mut dyn Disk) -> Result<(), VaultError> {
        let path = self.folder().join("FORMAT");
        let text = format!("{FORMAT_WORDS}{FORMAT}\n").repeat(2);
        replace(disk, &self.scratch(), &path, text.as_bytes()).map_err(|error| VaultError::from_io(&path, error))
    }

    /// Somebody put another file in the lock's place: its bytes are set aside before the lock is signed.
    fn save_from_lock(&self, disk: &mut dyn Disk, bytes: &[u8]) -> Result<(), VaultError> {
        let path = self.folder().join("LOCK");
        let damage = self.damage(None, &path, Harm::Unreadable("another file was in its place".into()));
        let aside = self.name_aside(&damage.file);
        replace(disk, &self.scratch(), &aside, bytes).map_err(|error| VaultError::from_io(&path, error))?;
        self.note_mended(damage);
        let _ = write_holder(&self.held.lock);
        Ok(())
    }

    pub(super) fn scratch(&self) -> PathBuf {
        self.folder().join("tmp")
    }

    pub(super) fn aside(&self) -> PathBuf {
        self.folder().join("set-aside")
    }

    pub(super) fn conversations(&self) -> PathBuf {
        self.folder().join("conversations")
    }

    pub(super) fn conversation(&self, id: Uuid) -> PathBuf {
        self.conversations().join(id.to_string())
    }

    pub(super) fn events_folder(&self, id: Uuid) -> PathBuf {
        self.conversation(id).join("events")
    }

    pub(super) fn event(&self, id: Uuid, number: u64) -> PathBuf {
        self.events_folder(id).join(format!("{number:08}.ron.{SEALED}"))
    }

    pub(super) fn voice_folder(&self, id: Uuid) -> PathBuf {
        self.conversation(id).join("voice")
    }

    pub(super) fn second(&self, id: Uuid, clip: Uuid, number: u32) -> PathBuf {
        self.voice_folder(id).join(clip.to_string()).join(format!("{number:06}.wav.{SEALED}"))
    }

    pub(super) fn drawings_folder(&self, id: Uuid) -> PathBuf {
        self.conversation(id).join("drawings")
    }

    pub(super) fn drawing_file(&self, id: Uuid, drawing: Uuid) -> PathBuf {
        self.drawings_folder(id).join(format!("{drawing}.png.{SEALED}"))
    }

    pub(super) fn pictures_folder(&self, id: Uuid) -> PathBuf {
        self.conversation(id).join("pictures")
    }

    pub(super) fn picture_file(&self, id: Uuid, file: Uuid) -> PathBuf {
        self.pictures_folder(id).join(format!("{file}.picture.{SEALED}"))
    }

    pub(super) fn photos(&self) -> PathBuf {
        self.folder().join("photos")
    }

    /// `path` as it is told: from the vault's folder on.
    pub(super) fn told(&self, path: &Path) -> PathBuf {
        path.strip_prefix(self.folder()).unwrap_or(path).to_owned()
    }
}

/// The folder above the vault may lie several folders deep in a place that is not there yet.
fn make_home(home: &Path) -> Result<(), VaultError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(home).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => VaultError::from_io(home, ErrorKind::NotADirectory.into()),
        _ => VaultError::from_io(home, error),
    })
}

/// A folder with something in it that never was a vault is left alone, before anything is written there.
fn refuse_foreign(folder: &Path) -> Result<(), VaultError> {
    let failed = |error| VaultError::from_io(folder, error);
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        names.push(entry.map_err(failed)?.file_name());
    }
    let ours = ["LOCK", "tmp", "set-aside", "conversations", "photos", "keys", "keys-copy", "settings.ron", "ways"];
    let foreign = |name: &&std::ffi::OsString| !ours.iter().any(|our| name == our);
    if names.iter().any(|name| name == "FORMAT") || is_ours(folder) {
        return Ok(());
    }
    match names.iter().find(foreign) {
        Some(_) => Err(VaultError::NotAVault {
            path: folder.to_owned(),
            why: "it has no file FORMAT, and other files are in it".into(),
        }),
        None => Ok(()),
    }
}

/// True where a vault's keys or conversations are in the folder, whatever else is.
fn is_ours(folder: &Path) -> bool {
    let conversations = entries(&folder.join("conversations")).unwrap_or_default();
    has_school_key(folder) || conversations.iter().any(|path| folder_id(path).is_some())
}

/// The format that a file `FORMAT` names: all its lines say the same.
fn format_of(bytes: &[u8]) -> Option<u32> {
    let mut lines = std::str::from_utf8(bytes).ok()?.lines();
    let first = lines.next()?;
    let format = first.strip_prefix(FORMAT_WORDS)?.trim().parse().ok()?;
    lines.all(|line| line == first).then_some(format)
}

fn lock(home: &Path, folder: &Path) -> Result<File, VaultError> {
    let path = folder.join("LOCK");
    let failed = |error| VaultError::from_io(&path, error);
    let file = for_owner().read(true).write(true).create(true).truncate(false).open(&path).map_err(failed)?;
    match lock_soon(&file) {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            // Some systems let nobody read a locked file; the message then does without the name.
            let _ = file.take(200).read_to_string(&mut holder);
            let holder = match holder.trim() {
                "" => "another program".to_owned(),
                text => text.to_owned(),
            };
            return Err(VaultError::InUse { home: home.to_owned(), holder });
        }
        Err(TryLockError::Error(error)) => return Err(failed(error)),
    }
    Ok(file)
}

/// Writes into the lock who holds it, unless something is there that is not ours: that is returned.
fn sign(file: &mut File) -> Option<Vec<u8>> {
    let mut there = Vec::new();
    let read = file.take(LONGEST_FILE).read_to_end(&mut there);
    if read.is_ok() && !there.is_empty() && !there.starts_with(HOLDER.as_bytes()) {
        return Some(there);
    }
    // A full disk must not keep anybody from reading; a second program is then told less.
    let _ = write_holder(file);
    None
}

fn write_holder(mut file: &File) -> io::Result<()> {
    let holder = format!("{HOLDER} (process {} on {})\n", std::process::id(), host());
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(holder.as_bytes())
}

/// A program that was just ended, or another program that it is just starting, may hold the lock a moment longer.
fn lock_soon(file: &File) -> Result<(), TryLockError> {
    for _ in 0..LOCK_TRIES {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => thread::sleep(LOCK_PAUSE),
            done => return done,
        }
    }
    file.try_lock()
}

fn host() -> String {
    let said = fs::read_to_string("/proc/sys/kernel/hostname")
        .or_else(|_| std::env::var("COMPUTERNAME"))
        .or_else(|_| std::env::var("HOSTNAME"))
        .unwrap_or_default();
    match said.trim() {
        "" => "this machine".to_owned(),
        name => name.to_owned(),
    }
}
