//! The set of symbols that comes with the program.

mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use serde::Deserialize;

pub use words::BadLine;

use super::Findable;
use crate::{
    plan::{Assets, Text, Wording},
    record::showable,
};

/// The form of manifests that this program reads.
const FORMAT: u16 = 1;

/// No symbol is as long; what is longer is a photo or an attack.
pub(super) const LONGEST_SVG_BYTES: usize = 256 * 1024;

/// No manifest is as long.
const LONGEST_MANIFEST_BYTES: u64 = 4_000_000;

/// Why a symbol, or the library, cannot be used.
#[derive(Debug, Clone, thiserror::Error)]
pub enum SymbolError {
    /// A file cannot be read.
    #[error("{}: the file cannot be read: {cause}. Install My Views again, or put the file back.", file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// What the system said.
        cause: String,
    },
    /// The manifest is not written as it should be.
    #[error("{}, line {line}: {what}. Mend that line of the list of symbols.", file.display())]
    Manifest {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        what: String,
    },
    /// The library has no symbol of this id.
    #[error("there is no symbol `{id}`. Use the id of a symbol in symbols/core.ron.")]
    Unknown {
        /// The id.
        id: String,
    },
    /// The picture cannot be drawn.
    #[error("the picture cannot be drawn: {what}. Save it again as a plain SVG of shapes in colours.")]
    Picture {
        /// What is wrong with it.
        what: String,
    },
}

/// A symbol of the library.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Symbol {
    /// Its id.
    pub id: String,
    /// The SVG's name in the library's folder.
    pub file: String,
    /// The group in which a child finds it.
    pub group: String,
    /// Its label, then other words for it.
    pub words: Vec<String>,
}

impl Symbol {
    /// The word under it.
    #[must_use]
    pub fn label(&self) -> &str {
        self.words.first().unwrap_or(&self.id)
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format: u16,
    set: String,
    licence: String,
    author: String,
    language: String,
    groups: Vec<String>,
    /// Groups that are found by letters and shown to nobody who did not ask for them.
    #[serde(default)]
    by_letters: Vec<String>,
    symbols: Vec<Symbol>,
}

/// A set of symbols.
#[derive(Debug, Clone)]
pub struct Library {
    folder: PathBuf,
    manifest: Manifest,
    by_id: BTreeMap<String, usize>,
    /// The same set in its own language, where this one has the words of another.
    beneath: Option<Arc<Library>>,
}

impl Library {
    /// The set that comes with the program: `symbols/core.ron`.
    ///
    /// # Errors
    /// The manifest cannot be read, or is not as it should be; the error names file and line.
    pub fn open(assets: &Assets) -> Result<Self, SymbolError> {
        let folder = assets.symbols();
        let file = folder.join("core.ron");
        let unreadable = |cause: io::Error| SymbolError::File { file: file.clone(), cause: cause.to_string() };
        if fs::metadata(&file).map_err(unreadable)?.len() > LONGEST_MANIFEST_BYTES {
            return Err(SymbolError::Manifest { file, line: 1, what: "the list is far too long".into() });
        }
        let text = fs::read_to_string(&file).map_err(unreadable)?;
        Self::of(folder, file, &text)
    }

    /// The set of symbols in `folder` whose manifest, `file`, has this text.
    ///
    /// # Errors
    /// The manifest is not as it should be; the error names file and line.
    pub(crate) fn of(folder: PathBuf, file: PathBuf, text: &str) -> Result<Self, SymbolError> {
        let manifest: Manifest = ron::from_str(text).map_err(|error| SymbolError::Manifest {
            file: file.clone(),
            line: error.span.start.line,
            what: showable(&error.code.to_string()),
        })?;
        let by_id = indexed(&manifest).map_err(|(id, what)| {
            let named = format!("id: {id:?}");
            let before = text.rfind(&named).map_or("", |at| &text[..at]);
            let line = before.matches('\n').count() + 1;
            SymbolError::Manifest { file, line, what: showable(&what) }
        })?;
        Ok(Self { folder, manifest, by_id, beneath: None })
    }

    /// The symbol `id`.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Symbol> {
        self.by_id.get(id).map(|index| &self.manifest.symbols[*index])
    }

    /// Every symbol, in the order of the manifest.
    pub fn symbols(&self) -> impl Iterator<Item = &Symbol> {
        self.manifest.symbols.iter()
    }

    /// Ids of the groups in which a child can look, in order, each with its words (`group-ID`).
    #[must_use]
    pub fn groups(&self, wording: &dyn Wording) -> Vec<(String, String)> {
        let with_words = |id: &String| (id.clone(), wording.say(&Text::new(format!("group-{id}"))));
        self.manifest.groups.iter().map(with_words).collect()
    }

    /// Ids of the symbols of a group, in order, each with its label.
    #[must_use]
    pub fn group(&self, id: &str) -> Vec<(String, String)> {
        let of_group = self.symbols().filter(|symbol| symbol.group == id);
        of_group.map(|symbol| (symbol.id.clone(), symbol.label().to_owned())).collect()
    }

    /// The labels of a symbol: in this language, then in the set's own; none where there is no such symbol.
    #[must_use]
    pub fn labels(&self, id: &str) -> Vec<&str> {
        let beneath = self.beneath.iter().flat_map(|beneath| beneath.labels(id));
        self.get(id).map(Symbol::label).into_iter().chain(beneath).collect()
    }

    /// Every symbol of a group in which a child can look, as the search takes it in; again in the set's own language where this
    /// one has the words of another. The controls of the screens are no answer to any question, and not among them.
    pub fn findables(&self) -> impl Iterator<Item = Findable<'_>> {
        self.own_findables().chain(self.beneath.iter().flat_map(|beneath| beneath.own_findables()))
    }

    fn own_findables(&self) -> impl Iterator<Item = Findable<'_>> {
        let Manifest { set, language, groups, by_letters, .. } = &self.manifest;
        let found = |symbol: &&Symbol| groups.contains(&symbol.group) || by_letters.contains(&symbol.group);
        self.symbols().filter(found).map(move |symbol| Findable {
            id: &symbol.id,
            pack: set,
            group: &symbol.group,
            language,
            words: &symbol.words,
        })
    }

    /// The set's name, licence and author, which a record keeps with each picture that it shows.
    #[must_use]
    pub fn credit(&self) -> (&str, &str, &str) {
        (&self.manifest.set, &self.manifest.licence, &self.manifest.author)
    }

    /// The language of the symbols' words.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.manifest.language
    }

    /// The SVG of the symbol `id`.
    ///
    /// # Errors
    /// There is no such symbol, or its file cannot be read or is too long.
    pub fn svg(&self, id: &str) -> Result<Vec<u8>, SymbolError> {
        let symbol = self.get(id).ok_or_else(|| SymbolError::Unknown { id: id.to_owned() })?;
        let file = self.folder.join(&symbol.file);
        let unreadable = |cause: io::Error| SymbolError::File { file: file.clone(), cause: cause.to_string() };
        if fs::metadata(&file).map_err(unreadable)?.len() > LONGEST_SVG_BYTES as u64 {
            return Err(SymbolError::Picture { what: format!("{} is longer than any symbol", symbol.file) });
        }
        fs::read(&file).map_err(unreadable)
    }
}

/// Finds symbols by id; or says which id is at fault, and why.
fn indexed(manifest: &Manifest) -> Result<BTreeMap<String, usize>, (String, String)> {
    if manifest.format > FORMAT {
        let what = format!("it has format {}, this program reads {FORMAT}; get a newer My Views", manifest.format);
        return Err((String::new(), what));
    }
    let groups: BTreeSet<_> = manifest.symbols.iter().map(|symbol| &symbol.group).collect();
    if let Some(empty) = manifest.groups.iter().chain(&manifest.by_letters).find(|group| !groups.contains(group)) {
        return Err((empty.clone(), format!("the group `{empty}` has no symbol")));
    }
    let mut by_id = BTreeMap::new();
    for (index, symbol) in manifest.symbols.iter().enumerate() {
        let at_fault = |what: &str| Err((symbol.id.clone(), format!("the symbol `{}` {what}", symbol.id)));
        if symbol.words.is_empty() {
            return at_fault("has no word");
        }
        // A manifest may come from outside: no file but one of its own folder is opened.
        if Path::new(&symbol.file).file_name().is_none_or(|name| name != symbol.file.as_str()) {
            return at_fault("has a file outside the folder of symbols");
        }
        if by_id.insert(symbol.id.clone(), index).is_some() {
            return at_fault("stands twice");
        }
    }
    Ok(by_id)
}

#[cfg(test)]
mod tests;
