//! The words that open the school's key.

use age::secrecy::{ExposeSecret, SecretString};
use bip39::Language;
use zeroize::Zeroize;
use zxcvbn::zxcvbn;

/// Words in a passphrase that we make: six of some 2,000 are 65 bits, more than anybody guesses against `scrypt`.
const WORDS: usize = 6;
/// Words of the list that have no place in a school's day.
const UNKIND: [&str; 23] = [
    "abuse", "addict", "alcohol", "arrest", "assault", "attack", "blame", "brutal", "cigar", "crime", "criminal",
    "cruel", "damage", "demise", "divorce", "gun", "hurt", "poverty", "punch", "slave", "ugly", "victim", "weapon",
];

/// A passphrase. It is wiped from memory when it is dropped, and is never shown by `{:?}`.
#[derive(Debug, Clone)]
pub struct Passphrase(SecretString);

/// How well a passphrase stands against guessing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// One machine guesses it within days: it is not taken.
    Weak,
    /// It keeps out whoever finds the tablet, and perhaps not somebody who means it.
    Fair,
    /// Nobody guesses it.
    Strong,
}

impl Passphrase {
    /// Takes the words over and wipes `typed`. White space around them is not theirs.
    #[must_use]
    pub fn take(typed: &mut String) -> Self {
        let taken = Self(SecretString::from(typed.trim().to_owned()));
        typed.zeroize();
        taken
    }

    /// Words drawn by lot, with hyphens between.
    ///
    /// # Errors
    /// The machine gives no random numbers.
    pub fn generate() -> Result<Self, getrandom::Error> {
        let list = Language::English.word_list();
        let mut words = String::with_capacity(WORDS * 10);
        let mut drawn = 0;
        while drawn < WORDS {
            let mut two = [0; 2];
            getrandom::fill(&mut two)?;
            // The list has 2,048 words, so that eleven bits name each as often as any other.
            let word = list[usize::from(u16::from_le_bytes(two) & 0x7ff)];
            if UNKIND.contains(&word) {
                continue;
            }
            if drawn > 0 {
                words.push('-');
            }
            words.push_str(word);
            drawn += 1;
        }
        Ok(Self(SecretString::from(words)))
    }

    /// How well it stands against guessing. A guess costs about half a second of one core: see
    /// [`WORK_FACTOR`](super::WORK_FACTOR).
    #[must_use]
    pub fn strength(&self) -> Strength {
        let words = self.expose();
        // The estimate takes long over long texts and is sure long before.
        let start: String = words.chars().take(64).collect();
        match zxcvbn(&start, &["my-views", "myviews", "school", "views"]).guesses_log10() {
            guesses if guesses < 9.0 => Strength::Weak,
            guesses if guesses < 13.0 => Strength::Fair,
            _ => Strength::Strong,
        }
    }

    /// Nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.expose().is_empty()
    }

    /// The words, for the one place where an adult must see or type them.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    pub(super) fn secret(&self) -> SecretString {
        self.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strength(words: &str) -> Strength {
        Passphrase::take(&mut words.to_owned()).strength()
    }

    #[test]
    fn ours_are_strong_and_never_the_same() {
        let [one, other] = std::array::from_fn(|_| Passphrase::generate().unwrap());
        assert_eq!(one.strength(), Strength::Strong);
        assert_ne!(one.expose(), other.expose());
        assert_eq!(one.expose().split('-').count(), WORDS);
    }

    #[test]
    fn what_everybody_tries_is_weak() {
        for words in ["", "school", "password1", "Summer2026!", "myviews", "12345678", "qwertyuiop"] {
            assert_eq!(strength(words), Strength::Weak, "{words}");
        }
        assert!(strength("lantern otter 9 drizzle") > Strength::Fair);
    }

    #[test]
    fn what_was_typed_is_wiped_and_never_printed() {
        let mut typed = " lantern otter ".to_owned();
        let taken = Passphrase::take(&mut typed);
        assert_eq!((typed.as_str(), taken.expose()), ("", "lantern otter"));
        assert!(!format!("{taken:?}").contains("otter"));
    }

    #[test]
    fn no_unkind_word_is_missing_from_the_list() {
        for word in UNKIND {
            assert!(Language::English.word_list().contains(&word), "{word}");
        }
    }
}
