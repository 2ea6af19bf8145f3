//! Bytes that nobody meant: everything that reads what may come from anywhere, driven and held to its promises.
//!
//! A [`Reader`] drives the real reader and panics where a promise is broken: it never panics itself, what was read and
//! written again reads the same, an error says in a few words what is wrong, and neither time nor memory is without bound.
//! The targets of `fuzz/` drive it for as long as one likes (`make fuzz`), the tests beside this file for some seconds
//! (`make test`). This module is in no program: only tests and fuzz targets have it.
//!
//! A new reader is a function here, a line in [`READERS`] and a file in `fuzz/targets/`. Bytes that once broke one lie in
//! `tests/fixtures/found/READER/` and are among its seeds from then on.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a reader that breaks its promise is stopped here")]

mod assets;
#[cfg(test)]
mod mutate;
mod package;
mod packs;
mod pictures;
mod record;
mod sealed;
mod sounds;
#[cfg(test)]
mod tests;
mod vault;

use std::{
    env,
    fmt::{Display, Write as _},
    fs,
    path::Path,
    sync::{Arc, LazyLock},
};

use crate::{
    plan::{self, Assets, Plan},
    record::showable,
    symbols::{
        Library,
        packs::{Catalogue, Shelf},
    },
    words::Language,
};

/// Says to a fuzz target where its seeds and its dictionary are to be written before it begins.
pub const SEEDS_GO_TO: &str = "MY_VIEWS_FUZZ_SEEDS";

/// The longest message that anybody reads, in letters.
const LONGEST_MESSAGE: usize = 1_000;

/// Something that reads bytes from anywhere.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// Its name, and that of its fuzz target.
    pub name: &'static str,
    /// Reads the bytes, and panics where a promise is broken.
    drive: fn(&[u8]),
    /// Good files, small ones.
    seeds: fn() -> Vec<Vec<u8>>,
    /// What such a file is made of.
    pub words: &'static [&'static [u8]],
}

macro_rules! readers {
    ($($(#[$doc:meta])* $constant:ident = $name:literal: $drive:path, $seeds:path, $words:expr;)+) => {
        $($(#[$doc])* pub const $constant: Reader =
            Reader { name: $name, drive: $drive, seeds: $seeds, words: $words };)+

        /// Every reader.
        pub const READERS: &[Reader] = &[$($constant),+];
    };
}

readers! {
    /// A record as RON.
    RECORD_RON = "record_ron": record::ron, record::ron_seeds, record::RON;
    /// A record as JSON.
    RECORD_JSON = "record_json": record::json, record::json_seeds, record::JSON;
    /// The events of a conversation, one a line: read, folded, and gone on with.
    EVENT = "event": record::events, record::event_seeds, record::RON;
    /// A package, `NAME.myviews`.
    PACKAGE = "package": package::package, package::seeds, package::ZIP;
    /// A plan: read, checked, and begun.
    PLAN = "plan": assets::plan, assets::plan_seeds, assets::PLAN;
    /// A file of words.
    LANGUAGE = "language": assets::language, assets::language_seeds, assets::FLUENT;
    /// A script for `my-views play`.
    SCRIPT = "script": assets::script, assets::script_seeds, assets::SCRIPT;
    /// The list of a set of symbols.
    SYMBOLS = "symbols": assets::symbols, assets::symbols_seeds, assets::SYMBOLS;
    /// A symbol's picture.
    PICTURE = "picture": pictures::svg, pictures::svg_seeds, pictures::SVG;
    /// A drawing as the vault keeps it.
    DRAWING = "drawing": vault::drawing, vault::drawing_seeds, vault::PNG;
    /// The lines of a drawing.
    STROKES = "strokes": pictures::strokes, pictures::strokes_seeds, pictures::LINES;
    /// A sound from a file.
    WAV = "wav": sounds::wav, sounds::wav_seeds, sounds::RIFF;
    /// A second of sound as the vault keeps it.
    SECOND = "second": vault::second, vault::second_seeds, sounds::RIFF;
    /// Any file of the vault, under its seal.
    SEALED = "sealed": sealed::sealed_file, sealed::sealed_seeds, sealed::AGE;
    /// The files of keys.
    KEY_FILE = "key_file": sealed::key_file, sealed::key_file_seeds, sealed::KEYS;
    /// A picture from anywhere: photos and shapes, by what they are.
    PHOTO = "photo": packs::photo, packs::photo_seeds, packs::PHOTO;
    /// Boards of other programs: read, made a topic, and asked about.
    BOARD = "board": packs::board, packs::board_seeds, packs::BOARD;
    /// A table of names beside pictures.
    TABLE = "table": packs::table, packs::table_seeds, packs::TABLE;
}

impl Reader {
    /// Reads the bytes.
    ///
    /// # Panics
    /// Where a promise is broken.
    pub fn drive(&self, bytes: &[u8]) {
        (self.drive)(bytes);
    }

    /// Good files, then everything that once broke this reader.
    ///
    /// # Panics
    /// They cannot be read.
    #[must_use]
    pub fn seeds(&self) -> Vec<Vec<u8>> {
        let found = root().join("tests/fixtures/found").join(self.name);
        let mut paths: Vec<_> = fs::read_dir(found).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let mut seeds = (self.seeds)();
        seeds.extend(paths.iter().map(|path| fs::read(path).unwrap()));
        seeds
    }

    /// Where the environment asks for it, writes the seeds into a folder and the words as a dictionary beside it. A fuzz
    /// target calls this before it reads either.
    ///
    /// # Panics
    /// They cannot be written.
    pub fn prepare(&self) {
        if let Some(folder) = env::var_os(SEEDS_GO_TO) {
            self.write(Path::new(&folder));
        }
    }

    fn write(&self, folder: &Path) {
        fs::create_dir_all(folder).unwrap();
        for (number, seed) in self.seeds().iter().enumerate() {
            fs::write(folder.join(format!("seed-{number:03}")), seed).unwrap();
        }
        let mut dictionary = String::new();
        for word in self.words {
            let escaped = word.iter().fold(String::new(), |mut text, byte| {
                let _ = write!(text, "\\x{byte:02X}");
                text
            });
            let _ = writeln!(dictionary, "\"{escaped}\"");
        }
        fs::write(folder.with_extension("dict"), dictionary).unwrap();
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn file(path: &str) -> Vec<u8> {
    fs::read(root().join(path)).unwrap()
}

fn text_file(path: &str) -> String {
    String::from_utf8(file(path)).unwrap()
}

/// Each text that bytes may be.
fn text(bytes: &[u8]) -> Option<&str> {
    str::from_utf8(bytes).ok()
}

/// A message says something, in few words, and plays no tricks on a terminal.
fn in_words(message: &impl Display) {
    let words = message.to_string();
    assert!(!words.trim().is_empty(), "a message without words");
    let letters = words.chars().count();
    assert!(letters <= LONGEST_MESSAGE, "a message of {letters} letters: {}", showable(&words));
    let trick = words.chars().find(|letter| letter.is_control() && *letter != '\n');
    assert_eq!(trick, None, "a message with control characters: {words:?}");
}

static ASSETS: LazyLock<Assets> = LazyLock::new(|| Assets::at(root()).unwrap());
static ENGLISH: LazyLock<Arc<Language>> = LazyLock::new(|| Arc::new(Language::open(&ASSETS, "en-GB").unwrap()));
static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| Arc::new(Library::open(&ASSETS).unwrap()));
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(Shelf::ours(LIBRARY.clone()), false));
static PRIMARY: LazyLock<Arc<Plan>> = LazyLock::new(|| Arc::new(plan::load(&ASSETS, "primary").unwrap()));
