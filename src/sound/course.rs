//! When each word of a text is heard, where the voice does not tell: by its share of the letters in the length of the sound.

use std::time::Duration;

/// How long the voice needs for a letter before any was measured: at a child's pace, 150 words a minute.
const A_LETTER: Duration = Duration::from_millis(72);
/// What a pause after a word counts, in letters: at the end of a sentence, and at a comma.
const SENTENCE: u32 = 6;
const CLAUSE: u32 = 3;
/// A measurement this far from the guess is no measure of the voice: something hung, or was cut off.
const STRAY: u32 = 4;

/// When each word of `text` begins, from the beginning of a sound of this length. Words are what stands between spaces.
pub(super) fn course(text: &str, length: Duration) -> Vec<Duration> {
    let whole = letters(text).max(1);
    let mut before = 0;
    let begins = text.split_whitespace().map(|word| {
        let begin = length.saturating_mul(before) / whole;
        before += weight(word);
        begin
    });
    begins.collect()
}

/// How long a word is, in letters, with the pause after it.
fn weight(word: &str) -> u32 {
    let pause = match word.chars().last() {
        Some('.' | '?' | '!' | '…' | '؟' | '۔' | '।') => SENTENCE,
        Some(',' | ';' | ':' | '،' | '؛') => CLAUSE,
        _ => 1,
    };
    u32::try_from(word.chars().count()).unwrap_or(u32::MAX).saturating_add(pause)
}

fn letters(text: &str) -> u32 {
    text.split_whitespace().map(weight).fold(0, u32::saturating_add)
}

/// How fast the voice is, as it was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pace(Duration);

impl Default for Pace {
    fn default() -> Self {
        Self(A_LETTER)
    }
}

impl Pace {
    /// How long the voice will need for a text.
    pub(super) fn length(self, text: &str) -> Duration {
        self.0 * letters(text).max(1)
    }

    /// The voice needed so long for a text.
    pub(super) fn measured(&mut self, text: &str, took: Duration) {
        let each = took / letters(text).max(1);
        if (self.0 / STRAY..self.0 * STRAY).contains(&each) {
            self.0 = (self.0 + each) / 2;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_longer_word_takes_longer_and_a_sentence_ends_with_a_pause() {
        let begins = course("I like. Football", Duration::from_secs(22));
        let seconds: Vec<u64> = begins.iter().map(Duration::as_secs).collect();
        assert_eq!(seconds, [0, 2, 13]);
    }

    #[test]
    fn a_measured_voice_is_guessed_better_and_one_that_hung_is_passed_over() {
        let (text, mut pace) = ("How do you feel about maths?", Pace::default());
        let (before, truth) = (pace.length(text), Duration::from_secs(3));
        pace.measured(text, truth);
        assert!(pace.length(text).abs_diff(truth) < before.abs_diff(truth));
        let after = pace;
        pace.measured(text, Duration::from_mins(1));
        pace.measured(text, Duration::ZERO);
        assert_eq!(pace, after);
    }

    proptest! {
        #[test]
        fn words_come_one_after_the_other_within_the_sound(text in ".{0,300}", milliseconds in 1_u64..100_000) {
            let length = Duration::from_millis(milliseconds);
            let begins = course(&text, length);
            prop_assert_eq!(begins.len(), text.split_whitespace().count());
            prop_assert!(begins.first().is_none_or(Duration::is_zero));
            prop_assert!(begins.windows(2).all(|two| two[0] < two[1]) && begins.iter().all(|begin| *begin < length));
        }
    }
}
