//! Fonts for the signs of a page: the pair of the child's screens, and for what it lacks others of the system. A sign that
//! no font has becomes a square: PDF/UA forbids signs that nobody can see.

use std::{
    collections::BTreeSet,
    fs,
    sync::{Mutex, OnceLock, PoisonError},
};

use serde_json::Value;
use ttf_parser::Face;
use typst::{
    foundations::Bytes,
    text::{Font, FontInfo},
};

use crate::fonts;

/// Stands for a sign without a font, where the pair has it.
const SQUARE: char = '\u{25A1}';
/// Longest run of letters without a place to break a line.
const LONGEST_WORD: usize = 28;
/// Where a line may break.
const BREAK: char = '\u{200B}';

/// Which fonts may be asked for signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signs {
    /// Every font of the system.
    OfEveryFont,
    /// The pair alone.
    OfThePair,
}

/// Fonts, best first.
pub(super) struct Letters {
    pub fonts: Vec<Font>,
    missing: BTreeSet<char>,
}

/// The pair, read once.
fn pair() -> &'static [Font] {
    static PAIR: OnceLock<Vec<Font>> = OnceLock::new();
    PAIR.get_or_init(|| {
        let files = fonts::pair().map(|pair| pair.files).into_iter().flatten();
        files.filter_map(|bytes| Font::new(Bytes::new(bytes), 0)).collect()
    })
}

/// The pairs for other scripts, as the child's screens have them, read once. A script is whole in one font, so that its letters
/// join, and has a bold one.
fn fall_backs() -> &'static [Font] {
    static FALL_BACKS: OnceLock<Vec<Font>> = OnceLock::new();
    FALL_BACKS.get_or_init(|| {
        let files = fonts::fall_backs().into_iter().flatten();
        files.filter_map(|bytes| Font::new(Bytes::new(bytes), 0)).collect()
    })
}

/// Which signs the other fonts of the system have; each file is looked at once.
fn others() -> &'static [(std::path::PathBuf, FontInfo)] {
    static OTHERS: OnceLock<Vec<(std::path::PathBuf, FontInfo)>> = OnceLock::new();
    OTHERS.get_or_init(|| {
        let mut files = fonts::files();
        // A family for screens and print before one for titles: the plain ones of each script are named Sans or Regular.
        files.sort_by_key(|file| {
            let name = file.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
            let plain = name.contains("sans") || name.contains("regular");
            (
                !plain,
                name.contains("bold") || name.contains("italic") || name.contains("oblique"),
                name.contains("mono"),
                name,
            )
        });
        let is_font = |file: &std::path::PathBuf| {
            let ending = file.extension().map(std::ffi::OsStr::to_ascii_lowercase).unwrap_or_default();
            ending == "ttf" || ending == "otf" || ending == "ttc"
        };
        let look = |file: std::path::PathBuf| Some((FontInfo::new(&fs::read(&file).ok()?, 0)?, file));
        files.into_iter().filter(is_font).filter_map(look).map(|(info, file)| (file, info)).collect()
    })
}

/// Fonts of the system that were needed before, read once.
fn read(file: &std::path::Path) -> Option<Font> {
    static READ: Mutex<Vec<(std::path::PathBuf, Font)>> = Mutex::new(Vec::new());
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, font)) = read.iter().find(|(known, _)| known == file) {
        return Some(font.clone());
    }
    let font = Font::new(Bytes::new(fs::read(file).ok()?), 0)?;
    read.push((file.to_owned(), font.clone()));
    Some(font)
}

/// Signs that are never drawn need no font.
fn unseen(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{AD}' | '\u{34F}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Takes the signs out for which the font has a shape. What a font says of itself (its coverage) counts ranges with holes.
fn without_those_of(font: &Font, missing: &mut BTreeSet<char>) {
    if let Ok(face) = Face::parse(font.data(), font.index()) {
        missing.retain(|letter| face.glyph_index(*letter).is_none());
    }
}

fn has(font: &Font, letter: char) -> bool {
    Face::parse(font.data(), font.index()).is_ok_and(|face| face.glyph_index(letter).is_some())
}

impl Letters {
    /// Fonts for all words of the page.
    pub fn of(page: &Value, signs: Signs) -> Self {
        let mut fonts = pair().to_vec();
        let mut missing: BTreeSet<char> = BTreeSet::new();
        each_text(page, &mut |text| missing.extend(text.chars().filter(|letter| !unseen(*letter))));
        for font in &fonts {
            without_those_of(font, &mut missing);
        }
        if signs == Signs::OfEveryFont {
            for pair in fall_backs().chunks(2) {
                let before = missing.len();
                for font in pair {
                    without_those_of(font, &mut missing);
                }
                if missing.len() < before {
                    fonts.extend(pair.iter().cloned());
                }
            }
            for (file, info) in others() {
                if missing.is_empty() {
                    break;
                }
                if missing.iter().any(|letter| info.coverage.contains(u32::from(*letter)))
                    && let Some(font) = read(file)
                {
                    let before = missing.len();
                    without_those_of(&font, &mut missing);
                    if missing.len() < before {
                        fonts.push(font);
                    }
                }
            }
        }
        Self { fonts, missing }
    }

    /// Names of the families, best first.
    pub fn families(&self) -> Vec<String> {
        let mut families: Vec<String> = Vec::new();
        for font in &self.fonts {
            if !families.contains(&font.info().family) {
                families.push(font.info().family.clone());
            }
        }
        families
    }

    /// The words made fit for the page: what has no font becomes a square, and a very long word may break. Says how many
    /// signs have no font.
    pub fn fit(&self, page: &mut Value) -> usize {
        let has_square = self.fonts.first().is_some_and(|font| has(font, SQUARE));
        let square = if has_square { SQUARE } else { '?' };
        let mut squares = 0;
        each_text_mut(page, &mut |text| {
            let mut fit = String::with_capacity(text.len());
            let mut run = 0;
            for letter in text.chars() {
                let drawn = if self.missing.contains(&letter) { square } else { letter };
                squares += usize::from(self.missing.contains(&letter));
                run = if letter.is_whitespace() || letter == BREAK { 0 } else { run + 1 };
                if run > LONGEST_WORD && !unseen(letter) {
                    fit.push(BREAK);
                    run = 1;
                }
                fit.push(drawn);
            }
            *text = fit;
        });
        squares
    }
}

fn each_text(value: &Value, look: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => look(text),
        Value::Array(values) => values.iter().for_each(|value| each_text(value, look)),
        Value::Object(fields) => fields.values().for_each(|value| each_text(value, look)),
        _ => {}
    }
}

fn each_text_mut(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => change(text),
        Value::Array(values) => values.iter_mut().for_each(|value| each_text_mut(value, change)),
        // Names of pictures, and words that the templates compare, are short and in plain letters.
        Value::Object(fields) => fields.values_mut().for_each(|value| each_text_mut(value, change)),
        _ => {}
    }
}
