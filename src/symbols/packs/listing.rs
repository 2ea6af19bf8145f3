//! What a source holds: which pictures, under which words, whose, and where. Every kind of set has its own way to say it.

use std::collections::{BTreeMap, BTreeSet};

use super::{LeftOut, PackError, arasaac, boards, folder, mulberry, openmoji, source::Source};
use crate::symbols::{
    BoardShown,
    text::{id_of, unique},
};

/// Endings of files that may be pictures.
pub(super) const PICTURES: [&str; 6] = ["svg", "png", "jpg", "jpeg", "jpe", "webp"];

/// Endings of pictures that are known and not read; they are told.
pub(super) const OTHER_PICTURES: [&str; 11] =
    ["heic", "heif", "avif", "gif", "bmp", "tif", "tiff", "svgz", "eps", "wmf", "emf"];

/// Where the bytes of a picture are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A file of the source.
    Member(String),
    /// Here.
    Held(std::sync::Arc<[u8]>),
}

/// A picture that is to be read.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    /// Its id within the pack.
    pub id: String,
    /// The label, then other words; the label is never empty.
    pub words: Vec<String>,
    pub group: String,
    pub place: Place,
    /// The same in black lines.
    pub line: Option<Place>,
    pub licence: Option<String>,
    pub author: Option<String>,
    pub hidden: bool,
}

/// Everything that a source holds.
#[derive(Debug, Default)]
pub(super) struct Listing {
    pub set: String,
    pub licence: String,
    pub author: String,
    pub language: String,
    pub pictures: Vec<Wanted>,
    pub boards: Vec<BoardShown>,
    pub left_out: Vec<LeftOut>,
    ids: BTreeSet<String>,
}

impl Listing {
    /// Looks what kind of set the source is, and lists it.
    pub(super) fn of(source: &mut Source) -> Result<Self, PackError> {
        let mut listing = Self { left_out: std::mem::take(&mut source.left_out), ..Self::default() };
        if mulberry::list(source, &mut listing)?
            || openmoji::list(source, &mut listing)?
            || boards::list(source, &mut listing)?
            || arasaac::list(source, &mut listing)?
        {
            return Ok(listing);
        }
        folder::list(source, &mut listing)?;
        Ok(listing)
    }

    /// Adds a picture under an id made of `name`.
    pub(super) fn add(&mut self, name: &str, words: Vec<String>, place: Place) -> &mut Wanted {
        let id = unique(&mut self.ids, id_of(name));
        let mut known = BTreeSet::new();
        let words: Vec<String> = words
            .into_iter()
            .map(|word| word.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(120).collect::<String>())
            .filter(|word| !word.is_empty() && known.insert(word.to_lowercase()))
            .collect();
        let words = if words.is_empty() { vec![id.replace('_', " ")] } else { words };
        let index = self.pictures.len();
        let group = String::new();
        self.pictures.push(Wanted { id, words, group, place, line: None, licence: None, author: None, hidden: false });
        &mut self.pictures[index]
    }

    /// Groups in the order in which they come.
    pub(super) fn groups(&self) -> Vec<String> {
        let mut known = BTreeSet::new();
        let groups = self.pictures.iter().map(|picture| &picture.group).filter(|group| !group.is_empty());
        groups.filter(|group| known.insert(*group)).cloned().collect()
    }

    /// Notes what was odd about a table.
    pub(super) fn told_of(&mut self, name: &str, table: &super::table::Table) {
        for (line, what) in &table.faults {
            self.left_out.push(LeftOut::new(&format!("{name}, line {line}"), what.clone()));
        }
        if let Some(encoding) = table.encoding.filter(|encoding| *encoding != "UTF-16") {
            let what = format!("it is written in {encoding}, not in UTF-8; look whether its letters came out right");
            self.left_out.push(LeftOut::new(name, what));
        }
    }
}

/// Members by the stems of their names.
pub(super) fn by_stem<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<String, Vec<&'a str>> {
    let mut all = BTreeMap::<String, Vec<&str>>::new();
    for name in names {
        all.entry(crate::symbols::text::stem(name).to_lowercase()).or_default().push(name);
    }
    all
}
