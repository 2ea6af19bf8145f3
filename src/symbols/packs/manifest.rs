//! What a pack says about itself and its pictures: `pack.ron` in its folder.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::PackError;
use crate::{
    record::may_be_passed_on,
    symbols::{BoardShown, Look},
};

/// The form of lists that this program writes and reads.
const FORMAT: u16 = 1;

/// No list of a pack is as long: 60,000 pictures have half of it.
const LONGEST_LIST: u64 = 24 << 20;

/// The list's name in a pack's folder.
pub(super) const LIST: &str = "pack.ron";

/// The folder of a pack's pictures.
pub(super) const PICTURES: &str = "pictures";

/// A picture of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackPicture {
    /// `PACK-NAME`: no other pack and no symbol of ours has it, and it stays when the pack is brought in again.
    pub id: String,
    /// The file's name in the pack's folder of pictures.
    pub file: String,
    /// The file of the same picture in lines of black, where the set has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// The group in which it is found; may be empty.
    pub group: String,
    /// Its label, then other words for it.
    pub words: Vec<String>,
    /// Its own licence, where it is not that of the pack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Its own author, where it is not that of the pack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// Not offered by itself: not for every child, or a variant of another picture. It can still be searched for by an
    /// adult.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
}

impl PackPicture {
    /// The word under it.
    #[must_use]
    pub fn label(&self) -> &str {
        self.words.first().unwrap_or(&self.id)
    }
}

/// See [`LIST`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    pub format: u16,
    pub set: String,
    /// Empty: not known, so all rights are reserved.
    pub licence: String,
    pub author: String,
    /// Empty where it is not known.
    pub language: String,
    pub groups: Vec<String>,
    pub pictures: Vec<PackPicture>,
    #[serde(default)]
    pub boards: Vec<BoardShown>,
}

impl Manifest {
    pub(super) fn new(set: &str) -> Self {
        Self {
            format: FORMAT,
            set: set.to_owned(),
            licence: String::new(),
            author: String::new(),
            language: String::new(),
            groups: Vec::new(),
            pictures: Vec::new(),
            boards: Vec::new(),
        }
    }
}

/// What must be said about a picture where it is shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Credit {
    /// The set that it comes from.
    pub set: String,
    /// Its licence; empty where it is not known.
    pub licence: String,
    /// Its author; empty where they are not known.
    pub author: String,
}

impl Credit {
    /// The licence in words. A picture that says nothing may be used on this device, and belongs to its maker.
    #[must_use]
    pub fn licence_said(&self) -> &str {
        if self.licence.is_empty() { "all rights reserved (no licence is given)" } else { &self.licence }
    }

    /// It may be passed on: it says under which licence.
    #[must_use]
    pub fn may_be_passed_on(&self) -> bool {
        may_be_passed_on(&self.licence)
    }
}

/// A set of pictures that was brought in.
#[derive(Debug, Clone)]
pub struct Pack {
    folder: PathBuf,
    name: String,
    manifest: Manifest,
    by_id: BTreeMap<String, usize>,
    by_word: BTreeMap<String, Vec<usize>>,
}

impl Pack {
    /// The pack in this folder.
    ///
    /// # Errors
    /// Its list cannot be read, or is not as it should be; the error names file and line.
    pub fn open(folder: &Path) -> Result<Self, PackError> {
        let file = folder.join(LIST);
        let at_line = |line: usize, what: String| PackError::List { file: file.clone(), line, what };
        let unreadable = || PackError::disk("cannot read the list of a pack", &file);
        if fs::metadata(&file).map_err(unreadable())?.len() > LONGEST_LIST {
            return Err(at_line(1, "the list is far too long".into()));
        }
        let text = fs::read_to_string(&file).map_err(unreadable())?;
        let manifest: Manifest =
            ron::from_str(&text).map_err(|error| at_line(error.span.start.line, error.code.to_string()))?;
        if manifest.format > FORMAT {
            let what = format!("it has format {}, this program reads {FORMAT}", manifest.format);
            return Err(at_line(1, what));
        }
        let mut ids = BTreeSet::new();
        for picture in &manifest.pictures {
            let files = [Some(&picture.file), picture.line.as_ref()];
            let inside = |file: &&String| Path::new(file).file_name().is_some_and(|name| name == file.as_str());
            if picture.words.is_empty() || !ids.insert(&picture.id) || !files.iter().flatten().all(inside) {
                let before = text.find(&format!("id:{:?}", picture.id)).map_or("", |at| &text[..at]);
                let what = format!("the picture `{}` stands twice, has no word, or a file outside", picture.id);
                return Err(at_line(before.matches('\n').count() + 1, what));
            }
        }
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self::of(folder, name, manifest))
    }

    fn of(folder: &Path, name: String, manifest: Manifest) -> Self {
        let (mut by_id, mut by_word) = (BTreeMap::new(), BTreeMap::<String, Vec<usize>>::new());
        for (index, picture) in manifest.pictures.iter().enumerate() {
            by_id.insert(picture.id.clone(), index);
            by_word.entry(crate::symbols::text::compared(picture.label())).or_default().push(index);
        }
        Self { folder: folder.to_owned(), name, manifest, by_id, by_word }
    }

    /// Its list, to be written anew.
    pub(super) fn into_manifest(self) -> Manifest {
        self.manifest
    }

    /// Its name: that of its folder.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The set's name as people know it.
    #[must_use]
    pub fn set(&self) -> &str {
        &self.manifest.set
    }

    /// The language of its words, as a BCP 47 tag; empty where it is not known.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.manifest.language
    }

    /// Its groups, in order.
    #[must_use]
    pub fn groups(&self) -> &[String] {
        &self.manifest.groups
    }

    /// Its boards, the first first; empty unless it came from a file of boards.
    #[must_use]
    pub fn boards(&self) -> &[BoardShown] {
        &self.manifest.boards
    }

    /// Every picture, in order.
    #[must_use]
    pub fn pictures(&self) -> &[PackPicture] {
        &self.manifest.pictures
    }

    /// The picture `id`.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&PackPicture> {
        self.by_id.get(id).map(|index| &self.manifest.pictures[*index])
    }

    /// The first picture with exactly this label, in any mix of large and small letters; a hidden one only where there is no
    /// other.
    #[must_use]
    pub fn labelled(&self, word: &str) -> Option<&PackPicture> {
        let all = self.by_word.get(&crate::symbols::text::compared(word))?;
        let pictures = || all.iter().map(|index| &self.manifest.pictures[*index]);
        pictures().find(|picture| !picture.hidden).or_else(|| pictures().next())
    }

    /// What must be said about a picture of this pack.
    #[must_use]
    pub fn credit(&self, picture: &PackPicture) -> Credit {
        Credit {
            set: self.manifest.set.clone(),
            licence: picture.licence.as_ref().unwrap_or(&self.manifest.licence).clone(),
            author: picture.author.as_ref().unwrap_or(&self.manifest.author).clone(),
        }
    }

    /// The set's name, licence and author, for pictures that say nothing else.
    #[must_use]
    pub fn credit_of_all(&self) -> Credit {
        let Manifest { set, licence, author, .. } = &self.manifest;
        Credit { set: set.clone(), licence: licence.clone(), author: author.clone() }
    }

    /// The file of a picture for this look: SVG, PNG or JPEG, see [`crate::symbols::picture::draw_kept`].
    ///
    /// # Errors
    /// There is no such picture, or its file cannot be read.
    pub fn bytes(&self, id: &str, look: Look) -> Result<Vec<u8>, PackError> {
        let picture = self.get(id).ok_or_else(|| PackError::Unknown { id: id.to_owned() })?;
        let file = match (look, &picture.line) {
            (Look::Colour, _) | (_, None) => &picture.file,
            (Look::HighContrast { .. } | Look::Line, Some(line)) => line,
        };
        let path = self.folder.join(PICTURES).join(file);
        if fs::metadata(&path).map_err(PackError::disk("cannot read", &path))?.len()
            > super::super::picture::LONGEST_FILE
        {
            return Err(PackError::disk("cannot read", &path)(io::ErrorKind::FileTooLarge.into()));
        }
        fs::read(&path).map_err(PackError::disk("cannot read", &path))
    }
}
