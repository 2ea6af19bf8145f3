//! Reading a package that may come from anywhere. Nothing that it says about itself is trusted: names are compared with
//! a short list of forms, sizes are counted while unpacking, and pictures are measured before anybody draws them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::Path,
};

use sha2::{Digest, Sha256};
use zip::{ZipArchive, read::ZipFile};

use super::{FORMS, Fault, FaultKind, JSON, MANIFEST, Members, PackageError, RON, Report};
use crate::{
    record::{MyViews, Opened, read_json, read_ron},
    symbols::{
        Budget, Refused, hex,
        picture::{Form, form_of},
        showable, unsafe_name,
    },
};

/// Most members: 2,000 clips and as many pictures and drawings are far more than any conversation.
const MOST_MEMBERS: usize = 6_000;
/// Most bytes of a record or a manifest: one with a thousand drawings has 20 MB.
const MOST_TEXT: u64 = 32 << 20;
/// Most bytes of any other member: two minutes of voice are 12 MB at 48 kHz; devices reach 192 kHz.
const MOST_MEMBER: u64 = 64 << 20;
/// Most bytes of all members.
const MOST_BYTES: u64 = 2 << 30;
/// Most pixels along a side of a drawing.
const MOST_PIXELS: u32 = 4_096;

/// A package that was opened: whole, and within the limits.
#[derive(Debug, Clone, PartialEq)]
pub struct Package {
    /// The record.
    pub record: Opened,
    /// Every other member by name: `voice/ID.wav`, `pictures/ID.svg` (or `.png`, `.jpg`), `drawings/ID.png`,
    /// `photos/ID.jpg` (or `.png`, `.svg`).
    pub members: BTreeMap<String, Vec<u8>>,
}

/// Checks a package, member by member. Faults of members are in the report, which is whole where there are none.
///
/// # Errors
///
/// When the file cannot be read, or is no zip with its end.
pub fn check(path: &Path) -> Result<Report, PackageError> {
    Ok(Reading::read(file(path)?, path, false)?.judge().0)
}

/// Opens a package.
///
/// # Errors
///
/// When the file cannot be read, is no zip, or a member has a fault.
pub fn open(path: &Path) -> Result<Package, PackageError> {
    open_from(file(path)?, path)
}

/// As [`open`], from anywhere; `path` is only named.
pub(crate) fn open_from(file: impl Read + Seek, path: &Path) -> Result<Package, PackageError> {
    let reading = Reading::read(file, path, true)?;
    let (report, record, members) = reading.judge();
    match record {
        Some(record) if report.is_whole() => Ok(Package { record, members }),
        _ => Err(PackageError::Faulty { path: path.to_owned(), report }),
    }
}

fn file(path: &Path) -> Result<File, PackageError> {
    let file = File::open(path).map_err(PackageError::disk("cannot open", path))?;
    if file.metadata().map_err(PackageError::disk("cannot open", path))?.is_file() {
        return Ok(file);
    }
    Err(PackageError::NotAPackage { path: path.to_owned(), reason: "it is no file".to_owned() })
}

/// What came out of the zip.
struct Reading {
    names: BTreeSet<String>,
    hashes: BTreeMap<String, String>,
    kept: BTreeMap<String, Vec<u8>>,
    budget: Budget,
    faults: BTreeSet<Fault>,
}

impl Reading {
    fn new() -> Self {
        Self {
            names: BTreeSet::new(),
            hashes: BTreeMap::new(),
            kept: BTreeMap::new(),
            budget: Budget::new(MOST_BYTES),
            faults: BTreeSet::new(),
        }
    }

    fn read(mut file: impl Read + Seek, path: &Path, keep: bool) -> Result<Self, PackageError> {
        let not = |reason: String| PackageError::NotAPackage { path: path.to_owned(), reason };
        let mut zip = ZipArchive::new(&mut file).map_err(|error| not(error.to_string()))?;
        if zip.len() > MOST_MEMBERS {
            return Err(not(format!("it has {} members; a package has {MOST_MEMBERS} at most", zip.len())));
        }
        let mut reading = Self::new();
        if zip.has_duplicate_names() {
            let start = zip.central_directory_start();
            let file = zip.into_inner();
            let names = names(file, start).map_err(PackageError::disk("cannot read", path))?;
            for name in &names {
                reading.named(name);
            }
            zip = ZipArchive::new(file).map_err(|error| not(error.to_string()))?;
        } else {
            zip.validate_header_consistency().map_err(|error| not(error.to_string()))?;
        }
        if zip.has_overlapping_entries().map_err(|error| not(error.to_string()))? {
            return Err(not("its members lie over each other".to_owned()));
        }
        for place in 0..zip.len() {
            let name = zip.name_for_index(place).and_then(Result::ok).unwrap_or_default().into_owned();
            match zip.by_index(place) {
                Ok(file) => reading.member(file, keep),
                Err(error) => {
                    reading.fault(&name, FaultKind::Damaged(error.to_string()));
                    reading.hashes.insert(name, String::new());
                }
            }
        }
        Ok(reading)
    }

    fn fault(&mut self, member: &str, kind: FaultKind) {
        self.faults.insert(Fault { member: showable(member), kind });
    }

    /// Notes a name of the directory; the zip reader itself shows only the last of several members of one name.
    fn named(&mut self, name: &str) {
        if !self.names.insert(name.to_owned()) {
            self.fault(name, FaultKind::Twice);
        }
    }

    fn member(&mut self, file: ZipFile<'_, impl Read>, keep: bool) {
        let name = String::from_utf8_lossy(file.name_raw()).into_owned();
        if let Some(reason) = unsafe_name(&name) {
            return self.fault(&name, FaultKind::Unsafe(reason.to_owned()));
        }
        if !file.is_file() || file.unix_mode().is_some_and(|mode| mode & 0o170_000 != 0o100_000) {
            return self.fault(&name, FaultKind::Unsafe("it is no plain file".to_owned()));
        }
        if !has_known_form(&name) {
            return self.fault(&name, FaultKind::Extra);
        }
        let text = matches!(name.as_str(), RON | JSON | MANIFEST);
        match self.unpack(file, if text { MOST_TEXT } else { MOST_MEMBER }, keep || text) {
            Ok((hash, bytes)) => {
                if let Some(reason) = wrong_form(&name, &bytes) {
                    self.fault(&name, reason);
                }
                if keep || text {
                    self.kept.insert(name.clone(), bytes);
                }
                self.hashes.insert(name, hash);
            }
            Err(kind) => {
                self.fault(&name, kind);
                self.hashes.insert(name, String::new());
            }
        }
    }

    /// Unpacks a member, counting. Its first bytes are returned where the whole is not kept.
    fn unpack(
        &mut self,
        mut file: ZipFile<'_, impl Read>,
        most: u64,
        keep: bool,
    ) -> Result<(String, Vec<u8>), FaultKind> {
        let (packed, mut hash, mut kept) = (file.compressed_size(), Sha256::new(), Vec::new());
        let unpacked = self.budget.unpack(&mut file, packed, most, |piece| {
            hash.update(piece);
            if keep || kept.is_empty() {
                kept.extend_from_slice(piece);
            }
        });
        match unpacked {
            Ok(()) => Ok((hex(&hash.finalize()), kept)),
            Err(Refused::Damaged(error)) => Err(FaultKind::Damaged(error.to_string())),
            Err(Refused::TooBig(what)) => Err(FaultKind::TooBig(what)),
        }
    }

    fn text(&mut self, name: &str) -> Option<String> {
        let bytes = self.kept.remove(name)?;
        let text = String::from_utf8(bytes).ok();
        if text.is_none() {
            self.fault(name, FaultKind::Damaged("it is no text".to_owned()));
        }
        text
    }

    /// Compares the members with the manifest and with the record.
    fn judge(mut self) -> (Report, Option<Opened>, BTreeMap<String, Vec<u8>>) {
        let listed = self.manifest();
        for (name, hash) in &listed {
            match self.hashes.get(name) {
                None => self.fault(name, FaultKind::Missing),
                Some(found) if !found.is_empty() && found != hash => {
                    self.fault(name, FaultKind::Damaged("its SHA-256 is not that of the manifest".to_owned()));
                }
                Some(_) => {}
            }
        }
        let names: BTreeSet<String> = self.hashes.keys().filter(|name| *name != MANIFEST).cloned().collect();
        for name in names.iter().filter(|name| !listed.contains_key(*name)) {
            self.fault(name, FaultKind::Extra);
        }
        let record = self.record();
        if let Some(Opened { views, newer: false, left_out: 0 }) = &record {
            let Members { must, may, one_of } = Members::of(views);
            for name in must.difference(&names) {
                self.fault(name, FaultKind::Missing);
            }
            for [.., jpeg] in one_of.iter().filter(|forms| !forms.iter().any(|name| names.contains(name))) {
                self.fault(jpeg, FaultKind::Missing);
            }
            for name in names.iter().filter(|name| !must.contains(*name) && !may.contains(*name)) {
                self.fault(name, FaultKind::Extra);
            }
        }
        let newer = record.as_ref().is_some_and(|record| record.newer);
        let faults = self.faults.into_iter().collect();
        (Report { members: self.hashes.len(), bytes: self.budget.used(), newer, faults }, record, self.kept)
    }

    /// Names and hashes of the manifest.
    fn manifest(&mut self) -> BTreeMap<String, String> {
        let mut listed = BTreeMap::new();
        if !self.hashes.contains_key(MANIFEST) {
            self.fault(MANIFEST, FaultKind::Missing);
        }
        for line in self.text(MANIFEST).unwrap_or_default().lines() {
            let Some((hash, name)) = line.split_once("  ").filter(|(hash, _)| hash.len() == 64) else {
                self.fault(MANIFEST, FaultKind::Damaged("a line is not `SHA-256  name`".to_owned()));
                continue;
            };
            if listed.insert(name.to_owned(), hash.to_ascii_lowercase()).is_some() {
                self.fault(MANIFEST, FaultKind::Damaged(format!("it lists {} twice", showable(name))));
            }
        }
        listed
    }

    /// The record: from RON, or from JSON where a newer program wrote it. Both must say the same.
    fn record(&mut self) -> Option<Opened> {
        let json = self.text(JSON).map(|text| read_json(&text));
        let ron = self.text(RON).map(|text| read_ron(&text));
        let plain = |opened: &Opened| MyViews { unknown: BTreeMap::new(), ..opened.views.clone() };
        match (ron, json) {
            (Some(Ok(ron)), Some(Ok(json))) => {
                if plain(&ron) != plain(&json) && !json.newer && json.left_out == 0 {
                    self.fault(JSON, FaultKind::Damaged(format!("it does not say what {RON} says")));
                }
                Some(ron)
            }
            (Some(Err(_)), Some(Ok(json))) if json.newer || json.left_out > 0 => Some(json),
            (ron, json) => {
                for (name, read) in [(RON, ron), (JSON, json)] {
                    match read {
                        Some(Err(error)) => self.fault(name, FaultKind::Damaged(error.to_string())),
                        None if !self.hashes.contains_key(name) => self.fault(name, FaultKind::Missing),
                        _ => {}
                    }
                }
                None
            }
        }
    }
}

/// Every name in the directory of a zip, which begins at `start`, in order, repetitions included.
fn names(file: &mut (impl Read + Seek), start: u64) -> io::Result<Vec<String>> {
    let mut directory = Vec::new();
    file.seek(SeekFrom::Start(start))?;
    file.take(MOST_TEXT).read_to_end(&mut directory)?;
    let mut names = Vec::new();
    let mut rest = directory.as_slice();
    // A header of 46 bytes: lengths of name, extra field and comment at 28, 30 and 32; then these three.
    while rest.starts_with(b"PK\x01\x02") && rest.len() >= 46 {
        let length = |at: usize| usize::from(u16::from_le_bytes([rest[at], rest[at + 1]]));
        let (name, all) = (46 + length(28), 46 + length(28) + length(30) + length(32));
        let Some(bytes) = rest.get(46..name) else { break };
        names.push(String::from_utf8_lossy(bytes).into_owned());
        rest = rest.get(all..).unwrap_or_default();
    }
    Ok(names)
}

fn has_known_form(name: &str) -> bool {
    let pictures = ["pictures/", "photos/"].into_iter().flat_map(|folder| FORMS.map(|form| (folder, form.ending())));
    let parts = [("voice/", "wav"), ("drawings/", "png")].into_iter().chain(pictures);
    matches!(name, RON | JSON | MANIFEST)
        || parts.into_iter().any(|(folder, end)| {
            let stem = name.strip_prefix(folder).and_then(|rest| rest.strip_suffix(end)?.strip_suffix('.'));
            stem.is_some_and(|stem| !stem.is_empty() && !stem.contains('/'))
        })
}

/// What is wrong with the beginning of a sound, a picture or a drawing.
fn wrong_form(name: &str, bytes: &[u8]) -> Option<FaultKind> {
    let damaged = |reason: &str| Some(FaultKind::Damaged(reason.to_owned()));
    if name.starts_with("voice/") && !(bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WAVE")) {
        return damaged("it is no WAV sound");
    }
    if name.starts_with("pictures/") || name.starts_with("photos/") {
        let said = Form::of_name(name);
        if form_of(bytes).is_none_or(|form| Some(form) != said) {
            return damaged("it is not the kind of picture that its name says");
        }
        if said != Some(Form::Png) {
            return None;
        }
    } else if !name.starts_with("drawings/") {
        return None;
    }
    if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.get(12..16) != Some(b"IHDR") {
        return damaged("it is no PNG picture");
    }
    let side = |at: usize| bytes.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    match (side(16), side(20)) {
        (Some(width), Some(height)) if width.max(height) <= MOST_PIXELS => None,
        (Some(width), Some(height)) => {
            Some(FaultKind::TooBig(format!("{width} x {height} pixels; at most {MOST_PIXELS} along a side")))
        }
        _ => damaged("it is no PNG picture"),
    }
}
