//! The package: `NAME.myviews`, a zip of the record, its voices, pictures, drawings and photos, and a `MANIFEST` with which
//! `sha256sum -c` proves every member.

mod check;
mod write;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write as _},
    io,
    path::{Path, PathBuf},
};

use uuid::Uuid;

#[cfg(any(test, fuzzing))]
pub(crate) use check::open_from;
pub use check::{Package, check, open};
pub(crate) use write::pack_into;
pub use write::write;

use crate::{
    record::{MyViews, ReadError, clips_and_drawings, seen_media, symbols_used},
    symbols::picture::Form,
};

/// The member that lists all others, each with its SHA-256.
const MANIFEST: &str = "MANIFEST";
/// The record for people and for this program.
const RON: &str = "views.ron";
/// The record for other programs.
const JSON: &str = "views.json";

/// What goes into a package. The record is cut down to what is shared on the way in, and only members that it still
/// speaks of are written, so it does no harm to give too much.
#[derive(Debug, Clone, PartialEq)]
pub struct Contents {
    /// The record, whole.
    pub views: MyViews,
    /// Voice clips as WAV, by clip; also what adults said about what they saw.
    pub voices: BTreeMap<Uuid, Vec<u8>>,
    /// Pictures as SVG, PNG or JPEG, by symbol. One that is not there is left out, and so is one that may not be passed on.
    pub pictures: BTreeMap<String, Vec<u8>>,
    /// Drawings as PNG, by drawing.
    pub drawings: BTreeMap<Uuid, Vec<u8>>,
    /// Photos that adults added to what they saw, as SVG, PNG or JPEG.
    pub photos: BTreeMap<Uuid, Vec<u8>>,
}

/// A package cannot be written or opened.
#[derive(Debug, thiserror::Error)]
pub enum PackageError {
    /// The disk refused.
    #[error("{what} {}: {source}", path.display())]
    Disk {
        /// What was being done.
        what: &'static str,
        /// To which file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It is no zip, or its end is missing.
    #[error("{} is no whole package: {reason}; it may have been cut off while copying, so copy it again", path.display())]
    NotAPackage {
        /// The file.
        path: PathBuf,
        /// What the reader met.
        reason: String,
    },
    /// A member is damaged, missing, or does not belong there.
    #[error("{} cannot be trusted: {}", path.display(), report)]
    Faulty {
        /// The file.
        path: PathBuf,
        /// Every fault.
        report: Report,
    },
    /// A clip, a drawing or a photo that the record speaks of was not given.
    #[error("the package cannot be made: {member} is not there")]
    Lacking {
        /// The member.
        member: String,
    },
    /// The record cannot be put into text.
    #[error(transparent)]
    Record(#[from] ReadError),
}

impl PackageError {
    fn disk(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Disk { what, path: path.to_owned(), source }
    }

    /// The input is at fault, not this machine: the difference between exit codes 1 and 3.
    #[must_use]
    pub fn input_at_fault(&self) -> bool {
        match self {
            Self::Disk { source, .. } => matches!(source.kind(), io::ErrorKind::NotFound | io::ErrorKind::IsADirectory),
            Self::NotAPackage { .. } | Self::Faulty { .. } => true,
            Self::Lacking { .. } | Self::Record(_) => false,
        }
    }
}

/// What is wrong with one member.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The member's name, made safe to show.
    pub member: String,
    /// What is wrong with it.
    pub kind: FaultKind,
}

/// See [`Fault`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaultKind {
    /// Its bytes are not those that were written.
    Damaged(String),
    /// It should be there and is not.
    Missing,
    /// It is there and nothing speaks of it.
    Extra,
    /// Its name comes more than once.
    Twice,
    /// Its name leads out of the package, or it is no plain file.
    Unsafe(String),
    /// It unpacks to more than a package holds.
    TooBig(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { member, kind } = self;
        match kind {
            FaultKind::Damaged(reason) => write!(f, "{member}: damaged ({reason})"),
            FaultKind::Missing => write!(f, "{member}: missing"),
            FaultKind::Extra => write!(f, "{member}: does not belong there"),
            FaultKind::Twice => write!(f, "{member}: there more than once"),
            FaultKind::Unsafe(reason) => write!(f, "{member}: not safe ({reason})"),
            FaultKind::TooBig(reason) => write!(f, "{member}: too big ({reason})"),
        }
    }
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Members read.
    pub members: usize,
    /// Their bytes, unpacked.
    pub bytes: u64,
    /// A newer program wrote it: it can be read, and what that program added is not understood.
    pub newer: bool,
    /// Every fault, in the order of the names.
    pub faults: Vec<Fault>,
}

impl Report {
    /// Every member is there, once, and unchanged.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.faults.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_whole() {
            return write!(f, "whole: {} members, {} bytes", self.members, self.bytes);
        }
        let faults: Vec<_> = self.faults.iter().map(Fault::to_string).collect();
        f.write_str(&faults.join("; "))
    }
}

fn voice_name(clip: Uuid) -> String {
    format!("voice/{clip}.wav")
}

fn drawing_name(drawing: Uuid) -> String {
    format!("drawings/{drawing}.png")
}

fn photo_name(photo: Uuid, form: Form) -> String {
    format!("photos/{photo}.{}", form.ending())
}

/// The forms that pictures have, by the ends of their names.
const FORMS: [Form; 3] = [Form::Svg, Form::Png, Form::Jpeg];

/// A symbol's id may hold anything; a member's name may not.
fn picture_name(symbol: &str, form: Form) -> String {
    let mut name = String::from("pictures/");
    for byte in symbol.bytes() {
        if byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-' {
            name.push(char::from(byte));
        } else {
            let _ = write!(name, "%{byte:02X}");
        }
    }
    name + "." + form.ending()
}

/// The members that go with a record.
struct Members {
    /// They must be there.
    must: BTreeSet<String>,
    /// They may be there: pictures.
    may: BTreeSet<String>,
    /// Of each one must be there: the forms of a photo.
    one_of: Vec<[String; 3]>,
}

impl Members {
    fn of(views: &MyViews) -> Self {
        let (clips, drawings) = clips_and_drawings(views);
        let (voices, photos) = seen_media(views);
        let media = clips.into_iter().chain(voices).map(voice_name).chain(drawings.into_iter().map(drawing_name));
        let must = media.chain([RON, JSON].map(str::to_owned)).collect();
        let one_of: Vec<[String; 3]> =
            photos.into_iter().map(|photo| FORMS.map(|form| photo_name(photo, form))).collect();
        let pictures = symbols_used(views).into_iter().flat_map(|id| FORMS.map(|form| picture_name(&id, form)));
        Self { must, may: pictures.chain(one_of.iter().flatten().cloned()).collect(), one_of }
    }
}
