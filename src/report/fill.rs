//! A page with the pictures, clips and drawings that belong to it.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::pages::{Page, PictureId};
use crate::symbols::picture::form_of;

/// A picture as bytes. Every picture of every page and package comes through [`Pieces::picture`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureShown {
    /// The file.
    pub bytes: Vec<u8>,
    /// `image/svg+xml`, `image/png` or `image/jpeg`.
    pub media: &'static str,
    /// It is of our own set, whose colours have meanings: it may be printed as lines.
    pub own: bool,
}

impl PictureShown {
    /// A photo; none where these bytes are none that was kept.
    #[must_use]
    pub fn photo(bytes: &[u8]) -> Option<Self> {
        Some(Self { media: form_of(bytes)?.media_type(), bytes: bytes.to_vec(), own: false })
    }

    /// The end of its file's name.
    #[must_use]
    pub fn ending(&self) -> &'static str {
        match self.media {
            "image/png" => "png",
            "image/jpeg" => "jpg",
            _ => "svg",
        }
    }
}

/// What pages show besides words, by id. What is not there is left out, and its words stand alone.
pub struct Pieces<'a> {
    /// A symbol or photo.
    pub picture: &'a dyn Fn(&str) -> Option<PictureShown>,
    /// A voice clip as WAV.
    pub voice: &'a dyn Fn(Uuid) -> Option<Vec<u8>>,
    /// A drawing as PNG.
    pub drawing: &'a dyn Fn(Uuid) -> Option<Vec<u8>>,
    /// A photo that an adult added to what was seen.
    pub photo: &'a dyn Fn(Uuid) -> Option<PictureShown>,
}

/// A page whose every picture and clip is there, each under the name that the page gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    /// The page. Names of pictures are numbers: an id may be made of a name.
    pub page: Page,
    /// Pictures by name.
    pub pictures: BTreeMap<String, PictureShown>,
    /// Clips as WAV.
    pub voices: BTreeMap<Uuid, Vec<u8>>,
}

/// Fills a page.
#[must_use]
pub fn fill(mut page: Page, pieces: &Pieces) -> Filled {
    let mut pictures = BTreeMap::new();
    let mut names: BTreeMap<PictureId, Option<String>> = BTreeMap::new();
    page.each_picture(&mut |place| {
        let Some(picture) = place else { return };
        let name = names.entry(picture.id.clone()).or_insert_with(|| {
            let shown = match &picture.id {
                PictureId::Symbol(id) => (pieces.picture)(id),
                PictureId::Drawing(id) => {
                    (pieces.drawing)(*id).map(|bytes| PictureShown { bytes, media: "image/png", own: false })
                }
                PictureId::Photo(id) => (pieces.photo)(*id),
            }?;
            let name = format!("picture-{}.{}", pictures.len() + 1, shown.ending());
            pictures.insert(name.clone(), shown);
            Some(name)
        });
        match name {
            Some(name) => picture.file.clone_from(name),
            None => *place = None,
        }
    });
    let mut voices = BTreeMap::new();
    for entry in page.entries_mut() {
        entry.clips.retain(|clip| {
            let there = voices.contains_key(&clip.id);
            let voice = if there { None } else { (pieces.voice)(clip.id) };
            let there = there || voice.is_some();
            voices.extend(voice.map(|voice| (clip.id, voice)));
            there
        });
    }
    Filled { page, pictures, voices }
}
