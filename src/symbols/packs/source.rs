//! Where pictures come from: a folder, a zip, a package file (.tgz), or one file. Links are not followed, nothing outside is
//! opened, and what comes out is counted.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{BufReader, Read},
    ops::ControlFlow,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::{LeftOut, PackError, tarball};
use crate::symbols::{
    picture::LONGEST_FILE,
    text::{ending, hex},
    unpack::{Budget, Refused, unsafe_name},
};

/// Most files of a source: the largest sets have 30,000 pictures.
const MOST_MEMBERS: usize = 100_000;

/// Most bytes of all files together.
pub(super) const MOST_BYTES: u64 = 4 << 30;

/// The longest list of names, or board, in bytes.
pub(super) const LONGEST_TEXT: u64 = 64 << 20;

/// Folders within folders.
const DEEPEST: usize = 12;

/// A file that was read, or why it was not.
pub(super) type Found = Result<Vec<u8>, String>;

/// A source, listed and not yet read.
pub(super) struct Source {
    path: PathBuf,
    kind: Kind,
    /// Names of its files, with their bytes, in order.
    pub members: BTreeMap<String, u64>,
    /// What will not be read, and why.
    pub left_out: Vec<LeftOut>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Folder,
    Zip,
    Tarball,
    File,
}

impl Source {
    pub(super) fn open(path: &Path) -> Result<Self, PackError> {
        let about = fs::metadata(path).map_err(PackError::disk("cannot open", path))?;
        let mut source =
            Self { path: path.to_owned(), kind: Kind::Folder, members: BTreeMap::new(), left_out: Vec::new() };
        if about.is_dir() {
            source.list_folder(path, "", 0)?;
        } else if about.is_file() {
            let mut start = [0_u8; 4];
            let mut file = File::open(path).map_err(PackError::disk("cannot open", path))?;
            let read = file.read(&mut start).map_err(PackError::disk("cannot read", path))?;
            source.kind = match &start[..read] {
                [b'P', b'K', 3 | 5, 4 | 6] => Kind::Zip,
                [0x1F, 0x8B, ..] => Kind::Tarball,
                _ => Kind::File,
            };
            match source.kind {
                Kind::Zip => source.list_zip()?,
                Kind::Tarball => source.list_tarball()?,
                Kind::Folder | Kind::File => {
                    source.member(&file_name(path), about.len());
                }
            }
        } else {
            return Err(PackError::not(path, "it is no file and no folder"));
        }
        if source.members.len() > MOST_MEMBERS {
            return Err(PackError::not(path, format!("it has more than {MOST_MEMBERS} files")));
        }
        Ok(source)
    }

    /// Its name without folders and ending.
    pub(super) fn name(&self) -> String {
        let whole = fs::canonicalize(&self.path).unwrap_or_else(|_| self.path.clone());
        let name = file_name(&whole);
        if self.kind == Kind::Folder { name } else { crate::symbols::text::stem(&name).to_owned() }
    }

    /// It is one file that is no archive.
    pub(super) fn is_one_file(&self) -> bool {
        self.kind == Kind::File
    }

    /// Says the same for the same files, unchanged.
    pub(super) fn mark(&self) -> String {
        let mut hash = Sha256::new();
        let whole = fs::canonicalize(&self.path).unwrap_or_else(|_| self.path.clone());
        hash.update(whole.as_os_str().as_encoded_bytes());
        let about = fs::metadata(&self.path).ok();
        let changed = about.and_then(|about| about.modified().ok()?.duration_since(UNIX_EPOCH).ok());
        hash.update(changed.map_or(0, |since| since.as_nanos()).to_le_bytes());
        for (name, size) in &self.members {
            hash.update(name.as_bytes());
            hash.update(size.to_le_bytes());
        }
        hex(&hash.finalize())
    }

    /// One file, where it is a list of names or a board.
    pub(super) fn text(&self, name: &str) -> Result<Found, PackError> {
        let mut found = Err("it is not there".to_owned());
        let wanted = BTreeSet::from([name]);
        self.each(&wanted, LONGEST_TEXT, |_, bytes| {
            found = bytes;
            ControlFlow::Break(())
        })?;
        Ok(found)
    }

    /// Reads the wanted files, in the order in which they lie, until `take` breaks off.
    pub(super) fn each(
        &self,
        wanted: &BTreeSet<&str>,
        most: u64,
        mut take: impl FnMut(&str, Found) -> ControlFlow<()>,
    ) -> Result<(), PackError> {
        match self.kind {
            Kind::Zip => self.each_of_zip(wanted, most, take),
            Kind::Tarball => tarball::each(&self.path, |name, size, entry| {
                let Some(name) = wanted.get(name) else { return ControlFlow::Continue(()) };
                take(name, bounded(entry, size, most))
            }),
            Kind::Folder | Kind::File => {
                for name in wanted {
                    let path = if self.kind == Kind::File { self.path.clone() } else { self.path.join(name) };
                    let bytes = match File::open(&path) {
                        Ok(mut file) => bounded(&mut file, u64::MAX, most),
                        Err(error) => Err(format!("it cannot be opened: {error}")),
                    };
                    if take(name, bytes).is_break() {
                        break;
                    }
                }
                Ok(())
            }
        }
    }

    fn each_of_zip(
        &self,
        wanted: &BTreeSet<&str>,
        most: u64,
        mut take: impl FnMut(&str, Found) -> ControlFlow<()>,
    ) -> Result<(), PackError> {
        let mut zip = self.zip()?;
        let mut budget = Budget::new(MOST_BYTES);
        for place in 0..zip.len() {
            let name = zip.name_for_index(place).and_then(Result::ok).unwrap_or_default().into_owned();
            let Some(name) = wanted.get(name.as_str()) else { continue };
            let found = match zip.by_index(place) {
                Ok(mut file) => {
                    let (packed, mut bytes) = (file.compressed_size(), Vec::new());
                    let unpacked = budget.unpack(&mut file, packed, most, |piece| bytes.extend_from_slice(piece));
                    unpacked.map(|()| bytes).map_err(refusal)
                }
                Err(error) => Err(format!("it cannot be unpacked: {error}")),
            };
            if take(name, found).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn zip(&self) -> Result<ZipArchive<BufReader<File>>, PackError> {
        let file = File::open(&self.path).map_err(PackError::disk("cannot open", &self.path))?;
        ZipArchive::new(BufReader::new(file))
            .map_err(|error| PackError::not(&self.path, format!("it is no whole zip file ({error}); copy it again")))
    }

    fn list_zip(&mut self) -> Result<(), PackError> {
        let mut zip = self.zip()?;
        if zip.len() > MOST_MEMBERS {
            return Err(PackError::not(&self.path, format!("it has more than {MOST_MEMBERS} files")));
        }
        if zip.has_overlapping_entries().unwrap_or(true) {
            return Err(PackError::not(&self.path, "its files lie over each other, as no honest zip has them"));
        }
        for place in 0..zip.len() {
            let name = zip.name_for_index(place).and_then(Result::ok).unwrap_or_default().into_owned();
            match zip.by_index_raw(place) {
                Ok(file) if file.is_dir() => {}
                Ok(file) if file.unix_mode().is_some_and(|mode| mode & 0o170_000 == 0o120_000) => {
                    self.left_out.push(LeftOut::new(&name, "it is a link, which is not followed"));
                }
                Ok(file) if file.encrypted() => {
                    self.left_out
                        .push(LeftOut::new(&name, "it is locked by a password; unpack the zip and give the folder"));
                }
                Ok(file) => self.member(&name, file.size()),
                Err(error) => self.left_out.push(LeftOut::new(&name, format!("it cannot be unpacked: {error}"))),
            }
        }
        Ok(())
    }

    fn list_tarball(&mut self) -> Result<(), PackError> {
        let mut names = Vec::new();
        tarball::each(&self.path, |name, size, _| {
            names.push((name.to_owned(), size));
            if names.len() > MOST_MEMBERS { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        for (name, size) in names {
            self.member(&name, size);
        }
        Ok(())
    }

    fn list_folder(&mut self, folder: &Path, before: &str, depth: usize) -> Result<(), PackError> {
        let entries = fs::read_dir(folder).map_err(PackError::disk("cannot open", folder))?;
        let mut names: Vec<_> = entries.filter_map(Result::ok).map(|entry| (entry.file_name(), entry)).collect();
        names.sort_by(|one, other| one.0.cmp(&other.0));
        for (name, entry) in names {
            let Some(name) = name.to_str() else {
                self.left_out.push(LeftOut::new(&name.to_string_lossy(), "its name is no text; rename it"));
                continue;
            };
            let whole = format!("{before}{name}");
            match entry.file_type() {
                Ok(kind) if kind.is_symlink() => {
                    self.left_out.push(LeftOut::new(&whole, "it is a link, which is not followed"));
                }
                Ok(kind) if kind.is_dir() && depth >= DEEPEST => {
                    self.left_out.push(LeftOut::new(&whole, "it lies too deep in folders"));
                }
                Ok(kind) if kind.is_dir() && is_own(&whole) => {
                    self.list_folder(&entry.path(), &format!("{whole}/"), depth + 1)?;
                }
                Ok(kind) if kind.is_file() => self.member(&whole, entry.metadata().map_or(0, |about| about.len())),
                _ => {}
            }
            if self.members.len() > MOST_MEMBERS {
                return Ok(());
            }
        }
        Ok(())
    }

    fn member(&mut self, name: &str, size: u64) {
        if !is_own(name) {
            return;
        }
        if let Some(why) = unsafe_name(name).filter(|_| self.kind != Kind::File) {
            self.left_out.push(LeftOut::new(name, format!("{why}, so it is not opened")));
        } else if self.members.insert(name.to_owned(), size).is_some() {
            self.left_out.push(LeftOut::new(name, "its name is there twice; only one of the two is read"));
        }
    }

    /// Files whose names end so.
    pub(super) fn ending_with<'a>(&'a self, endings: &'a [&str]) -> impl Iterator<Item = &'a str> {
        self.members.keys().map(String::as_str).filter(|name| endings.contains(&ending(name).as_str()))
    }
}

/// What systems put beside people's files is passed over without a word.
fn is_own(name: &str) -> bool {
    let systems = |part: &str| {
        part.starts_with('.') && part != ".." && part != "." || part == "__MACOSX" || part == "node_modules"
    };
    !name.is_empty()
        && !name.split('/').any(systems)
        && !matches!(name.rsplit('/').next(), Some("Thumbs.db" | "desktop.ini"))
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn bounded(from: &mut impl Read, packed: u64, most: u64) -> Found {
    let mut bytes = Vec::new();
    let unpacked = Budget::new(u64::MAX).unpack(from, packed, most, |piece| bytes.extend_from_slice(piece));
    unpacked.map(|()| bytes).map_err(refusal)
}

fn refusal(refused: Refused) -> String {
    match refused {
        Refused::Damaged(error) => format!("it is damaged ({error}); copy it again"),
        Refused::TooBig(what) if what.contains("times") => format!("{what}, as no honest picture does"),
        Refused::TooBig(_) => format!("it is longer than {} MB; make it smaller", LONGEST_FILE >> 20),
    }
}
