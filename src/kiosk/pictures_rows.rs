//! The desk's lists of packs and photos, with their small pictures. Not for a thread that draws.

use std::{collections::BTreeMap, path::Path};

use crate::{
    desk::{ChildView, PackOffer, PackRow, PhotoRow, PictureRow, Thumb},
    record::may_be_passed_on,
    symbols::{
        Look,
        packs::{Catalogue, Choices, Hit, PackError, PackStore, Preview, Shelf},
        picture::draw_kept,
    },
    vault::{Photo, Reader, VaultError},
};

/// Small pictures by their keys.
pub(super) type Thumbs = BTreeMap<String, Thumb>;

/// Pixels of a small picture, and of a photo that was just chosen.
const SMALL: u32 = 264;
pub(super) const LARGE: u32 = 480;
/// Pictures that are shown of a pack before it is brought in.
const SAMPLES: usize = 8;
/// Pictures that are shown for a word.
const FOUND: usize = 24;
/// Before the keys of photos.
const PHOTO: &str = "photo/";

/// True for the key of a child's photo.
pub(super) fn is_photo(key: &str) -> bool {
    key.starts_with(PHOTO)
}

/// The key of a child's photo.
pub(super) fn photo_key(name: &str) -> String {
    format!("{PHOTO}{name}")
}

/// A picture in small; none where it cannot be drawn.
pub(super) fn thumb(bytes: &[u8], side: u32) -> Option<Thumb> {
    let pixels = draw_kept(bytes, side, Look::Colour).ok()?;
    Some(Thumb { side: pixels.width as usize, rgba: pixels.rgba.into() })
}

pub(super) fn packs(shelf: &Shelf) -> Vec<PackRow> {
    let mut rows: Vec<PackRow> = shelf
        .packs()
        .map(|pack| {
            let credit = pack.credit_of_all();
            let passed_on = credit.may_be_passed_on();
            PackRow {
                name: pack.name().to_owned(),
                set: credit.set,
                pictures: pack.pictures().len(),
                licence: credit.licence,
                author: credit.author,
                passed_on,
            }
        })
        .collect();
    rows.sort_by(|one, other| one.name.cmp(&other.name));
    rows
}

/// Words that have another picture by the school's choice.
pub(super) fn replaced(shelf: &Shelf, choices: &Choices) -> (Vec<PictureRow>, Thumbs) {
    let chosen = choices.replaced.iter();
    let hits = chosen.filter_map(|(word, id)| Some(Hit { label: word.clone(), ..shelf.by_id(id)? }));
    with_thumbs(shelf, hits)
}

pub(super) fn found(catalogue: &Catalogue, word: &str) -> (Vec<PictureRow>, Thumbs) {
    let shelf = catalogue.shelf();
    let language = shelf.own().language().to_owned();
    with_thumbs(shelf, catalogue.find(word, &language, FOUND).into_iter())
}

fn with_thumbs(shelf: &Shelf, hits: impl Iterator<Item = Hit>) -> (Vec<PictureRow>, Thumbs) {
    let mut thumbs = Thumbs::new();
    let rows = hits.map(|Hit { id, label, credit, .. }| {
        let small = shelf.bytes(&id, Look::Colour).ok().and_then(|bytes| thumb(&bytes, SMALL));
        thumbs.extend(small.map(|small| (id.clone(), small)));
        PictureRow { thumb: id.clone(), id, label, from: credit.set }
    });
    (rows.collect(), thumbs)
}

/// What a folder or file holds, with some of its pictures.
pub(super) fn offer(path: &Path) -> Result<(PackOffer, Thumbs), PackError> {
    let Preview { set, licence, author, pictures, left_out, .. } = PackStore::preview(path)?;
    let mut thumbs = Thumbs::new();
    let mut samples = Vec::new();
    for (number, sample) in PackStore::samples(path, SAMPLES)?.into_iter().enumerate() {
        let key = format!("sample/{}/{number}", path.display());
        thumbs.extend(thumb(&sample.bytes, SMALL).map(|small| (key.clone(), small)));
        samples.push(PictureRow { id: String::new(), label: sample.label, from: String::new(), thumb: key });
    }
    let passed_on = may_be_passed_on(&licence);
    let pack = PackRow { name: String::new(), set, pictures, licence, author, passed_on };
    let left_out = left_out.iter().map(ToString::to_string).collect();
    Ok((PackOffer { path: path.to_owned(), pack, samples, left_out }, thumbs))
}

/// What is kept for a child.
pub(super) fn child(reader: &Reader, called: String) -> Result<(ChildView, Thumbs), VaultError> {
    let (first, photos) = (reader.first_pack(&called)?, reader.photos(&called)?);
    let mut thumbs = Thumbs::new();
    let row = |Photo { id, name, kind, bytes, said }: Photo| {
        let key = photo_key(&id.to_string());
        thumbs.extend(thumb(&bytes, SMALL).map(|small| (key.clone(), small)));
        PhotoRow { id, name, kind, said: said.is_some(), thumb: key }
    };
    let photos = photos.into_iter().map(row).collect();
    Ok((ChildView { called, first, photos }, thumbs))
}

/// A first name for a photo: that of its file, unless a camera made it up.
pub(super) fn name_of(path: &Path) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().replace(['_', '-'], " ")).unwrap_or_default();
    if stem.chars().any(|letter| letter.is_ascii_digit()) { String::new() } else { stem }
}
