//! What the search knows of a language. One entry of [`RULES`] for each; a language without one is searched by folded letters,
//! beginnings and plain slips.

use super::{
    distance::{Costs, Swap},
    english,
};

/// What the search knows of a language.
pub(super) struct Rules {
    /// The language, as the first part of its tag.
    pub language: &'static str,
    /// How a folded word sounds, a sign for each sound.
    pub sounds: fn(&str) -> Vec<char>,
    /// What a folded word may be a form of; itself not among them.
    pub stems: fn(&str) -> Vec<String>,
    /// Words that say little: left out or put in, the meaning stays.
    pub idle: &'static [&'static str],
    /// Sounds (or letters) that are easily written one for the other.
    pub swaps: &'static [Swap],
    /// Sounds that are easily left out or put in too much.
    pub adds: &'static [(&'static str, u8)],
    /// Sounds that say little about a word: vowels.
    pub weak: &'static str,
}

const RULES: [Rules; 1] = [english::RULES];

/// For every language that has no rules of its own.
const ANY: Rules = Rules {
    language: "",
    sounds: |word| word.chars().collect(),
    stems: |_| Vec::new(),
    idle: &[],
    swaps: &[("aeiouy", "aeiouy", 6)],
    adds: &[("aeiou", 7), ("h", 7)],
    weak: "aeiouy",
};

impl Rules {
    /// The rules of the language `tag` (BCP 47).
    pub(super) fn of(tag: &str) -> &'static Self {
        let language = primary(tag);
        RULES.iter().find(|rules| rules.language == language).unwrap_or(&ANY)
    }

    /// The word says little.
    pub(super) fn is_idle(&self, word: &str) -> bool {
        self.idle.contains(&word)
    }

    pub(super) fn costs(&self) -> Costs {
        Costs::new(self.swaps, self.adds)
    }

    /// A bit for every strong sound, by which most words are put aside before any distance is worked out. Kindred sounds
    /// (t and th, s and sh) share one.
    pub(super) fn signature(&self, sounds: &[char]) -> u32 {
        let strong = sounds.iter().filter(|sound| !self.weak.contains(**sound));
        strong.fold(0, |bits, sound| bits | 1 << (*sound as u32 & 31))
    }
}

/// The first part of a language's tag, in small letters.
pub(super) fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}
