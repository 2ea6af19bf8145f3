//! What the desk is given to show of packs and photos, and what the adult wishes about them.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use uuid::Uuid;

use crate::vault::PhotoKind;

/// Packs, the school's choices, and the photos of one child.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PicturesView {
    /// The packs, in order.
    pub packs: Vec<PackRow>,
    /// The pack whose pictures come first for everybody; none: our own.
    pub first: Option<String>,
    /// Words that have another picture, by the school's choice.
    pub replaced: Vec<PictureRow>,
    /// What a folder or file holds, before it is brought in.
    pub offered: Option<PackOffer>,
    /// A pack is being brought in: pictures read, of so many.
    pub adding: Option<(usize, usize)>,
    /// What was left out of the last pack that was brought in, in plain words.
    pub left_out: Vec<String>,
    /// The folder that is looked into.
    pub folder: FolderView,
    /// What was found for the word that was looked for.
    pub found: Option<(String, Vec<PictureRow>)>,
    /// The child whose photos are shown.
    pub child: Option<ChildView>,
    /// A photo that was chosen and is not kept yet.
    pub draft: Option<PhotoDraft>,
    /// The name of this photo is being recorded.
    pub recording: Option<Uuid>,
    /// Small pictures, by the key that rows name.
    pub thumbs: BTreeMap<String, Thumb>,
}

/// A pack in the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackRow {
    /// Its name.
    pub name: String,
    /// The set's name as people know it.
    pub set: String,
    /// How many pictures it has.
    pub pictures: usize,
    /// Its licence; empty where none is given.
    pub licence: String,
    /// Its author; empty where they are not known.
    pub author: String,
    /// Its pictures may leave this device.
    pub passed_on: bool,
}

/// A pack that can be brought in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackOffer {
    /// Where it lies.
    pub path: PathBuf,
    /// What it would be.
    pub pack: PackRow,
    /// Some of its pictures.
    pub samples: Vec<PictureRow>,
    /// What is known to be left out.
    pub left_out: Vec<String>,
}

/// A picture with its word.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PictureRow {
    /// Its id.
    pub id: String,
    /// The word under it; of a replaced word that word.
    pub label: String,
    /// Where it comes from.
    pub from: String,
    /// Its key in [`PicturesView::thumbs`].
    pub thumb: String,
}

/// A folder, to choose a file or a folder from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FolderView {
    /// Which.
    pub path: PathBuf,
    /// What is in it, folders first.
    pub entries: Vec<Entry>,
    /// More is in it than is listed.
    pub more: bool,
    /// Sticks and cards that are in the machine, and folders where pictures often are.
    pub places: Vec<PathBuf>,
    /// Why it cannot be looked into.
    pub trouble: Option<String>,
}

/// Something in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// It is a folder.
    pub folder: bool,
}

/// What is kept for a child.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChildView {
    /// What the child is called.
    pub called: String,
    /// The pack that comes first for this child; none: as for everybody.
    pub first: Option<String>,
    /// The child's photos.
    pub photos: Vec<PhotoRow>,
}

/// A photo of a child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoRow {
    /// Its id.
    pub id: Uuid,
    /// What the child calls who or what is on it.
    pub name: String,
    /// Of what it is.
    pub kind: PhotoKind,
    /// An adult recorded its name.
    pub said: bool,
    /// Its key in [`PicturesView::thumbs`].
    pub thumb: String,
}

/// A photo that was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoDraft {
    /// Its name so far: that of the file.
    pub name: String,
    /// Its key in [`PicturesView::thumbs`].
    pub thumb: String,
}

/// A small square picture: red, green, blue, alpha for each pixel, rows from the top.
#[derive(Clone, PartialEq, Eq)]
pub struct Thumb {
    /// Pixels along a side.
    pub side: usize,
    /// The pixels.
    pub rgba: Arc<[u8]>,
}

impl std::fmt::Debug for Thumb {
    fn fmt(&self, form: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        form.debug_struct("Thumb").field("side", &self.side).finish_non_exhaustive()
    }
}

/// What the adult wishes about packs and photos.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PicturesWish {
    /// The page was opened: what is there is listed anew.
    List,
    /// Look into this folder.
    Look(PathBuf),
    /// What does this folder or file hold?
    Offer(PathBuf),
    /// Not this one.
    DropOffer,
    /// Bring it in.
    Add {
        /// Where it lies.
        path: PathBuf,
        /// The licence of pictures that say none; empty where nobody knows.
        licence: String,
        /// The author of pictures that say none; empty where nobody knows.
        author: String,
    },
    /// Stop bringing in; it can be taken up again.
    StopAdding,
    /// Remove a pack.
    Remove(String),
    /// The pack that comes first for everybody; none: our own pictures.
    First(Option<String>),
    /// Look for pictures for a word.
    Find(String),
    /// This picture stands for this word from now on.
    Replace {
        /// The word.
        word: String,
        /// The picture's id.
        picture: String,
    },
    /// The picture in this file stands for this word from now on.
    ReplaceByFile {
        /// The word.
        word: String,
        /// The file.
        path: PathBuf,
    },
    /// The word has its usual picture again.
    TakeBack(String),
    /// Show what is kept for the child of this name.
    Child(String),
    /// The pack that comes first for a child; none: as for everybody.
    FirstOf {
        /// The child.
        child: String,
        /// The pack.
        pack: Option<String>,
    },
    /// Read a photo, to look at it before it is kept.
    ReadPhoto(PathBuf),
    /// Not this one.
    DropPhoto,
    /// Keep the photo that was read.
    KeepPhoto {
        /// Whose it is.
        child: String,
        /// Its name; never empty.
        name: String,
        /// Of what it is.
        kind: PhotoKind,
    },
    /// Another name or kind.
    NamePhoto {
        /// Whose it is.
        child: String,
        /// Which.
        id: Uuid,
        /// Its name; never empty.
        name: String,
        /// Of what it is.
        kind: PhotoKind,
    },
    /// Remove a photo.
    RemovePhoto(Uuid),
    /// Record the name of a photo.
    Record(Uuid),
    /// End the recording and keep it.
    EndRecording,
    /// Hear the recorded name.
    Hear(Uuid),
    /// Remove the recorded name.
    Unsay(Uuid),
}
