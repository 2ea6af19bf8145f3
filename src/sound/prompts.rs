//! Recorded prompts: an adult's own voice takes precedence over the computer's.
//!
//! A prompt is the file `FOLDER/LANGUAGE/KEY.wav`, where LANGUAGE is a BCP 47 tag (`en-GB`, or `en` for all of English) and
//! KEY is [`prompt_key`] of the words.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};

use super::{Sound, SoundError, read_wav};

/// A recorded prompt is at most this large: ten minutes of studio sound.
const LARGEST: u64 = 64 << 20;

/// The name of the prompt for these words: what a person can read of them, and eight digits that tell them apart
/// (`do-you-like-maths-1f0c9a2b`). Spaces at the ends and how many between words make no difference.
#[must_use]
pub fn prompt_key(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let digest = Sha256::digest(words.as_bytes());
    let mut key = String::new();
    for letter in words.chars().flat_map(char::to_lowercase) {
        if letter.is_ascii_alphanumeric() {
            key.push(letter);
        } else if !key.is_empty() && !key.ends_with('-') {
            key.push('-');
        }
        if key.len() == 40 {
            break;
        }
    }
    if !key.is_empty() && !key.ends_with('-') {
        key.push('-');
    }
    digest[..4].iter().fold(key, |key, byte| format!("{key}{byte:02x}"))
}

/// The folder of recorded prompts, for one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompts {
    folder: PathBuf,
    languages: Vec<String>,
}

impl Prompts {
    /// Prompts of this folder in this language: first as it is, then without its region.
    #[must_use]
    pub fn new(folder: &Path, language: &str) -> Self {
        let plain = |tag: &&str| tag.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        let broad = language.split('-').next().unwrap_or(language);
        let mut languages: Vec<String> =
            [language, broad].iter().filter(|tag| plain(tag)).map(ToString::to_string).collect();
        languages.dedup();
        Self { folder: folder.to_owned(), languages }
    }

    /// The recorded prompt for these words; none if nobody recorded it.
    ///
    /// # Errors
    /// A file that is there and cannot be read or played; told to the adult, while the computer's voice says the words.
    pub fn find(&self, words: &str) -> Result<Option<Sound>, SoundError> {
        let name = format!("{}.wav", prompt_key(words));
        for language in &self.languages {
            let file = self.folder.join(language).join(&name);
            match fs::metadata(&file) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Ok(found) if found.len() > LARGEST => return Err(SoundError::TooLong(super::LONGEST_WAV_SECONDS)),
                _ => {}
            }
            let bytes = fs::read(&file).map_err(|error| SoundError::NotWav(error.to_string()))?;
            return read_wav(&bytes).map(Some);
        }
        Ok(None)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::sound::write_wav;

    proptest! {
        #[test]
        fn a_key_is_a_plain_short_name(words in ".*") {
            let key = prompt_key(&words);
            prop_assert!((8..=49).contains(&key.len()));
            prop_assert!(key.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'));
        }

        #[test]
        fn spaces_make_no_difference_and_letters_do(words in "[a-zA-Z]{1,8}( [a-zA-Z]{1,8}){0,6}") {
            prop_assert_eq!(prompt_key(&words), prompt_key(&format!("  {}\n", words.replace(' ', "  "))));
            prop_assert_ne!(prompt_key(&words), prompt_key(&format!("{words}?")));
        }
    }

    #[test]
    fn the_nearer_language_wins_and_a_broken_file_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let prompts = Prompts::new(folder.path(), "en-GB");
        assert_eq!(prompts.find("Hello."), Ok(None));
        let put = |language: &str, words: &str, bytes: &[u8]| {
            fs::create_dir_all(folder.path().join(language)).unwrap();
            fs::write(folder.path().join(language).join(format!("{}.wav", prompt_key(words))), bytes).unwrap();
        };
        let sound = |sample| Sound { rate: 8000, samples: vec![sample; 10] };
        put("en", "Hello.", &write_wav(&sound(1)).unwrap());
        assert_eq!(prompts.find("Hello."), Ok(Some(sound(1))));
        put("en-GB", "Hello.", &write_wav(&sound(2)).unwrap());
        assert_eq!(prompts.find("Hello."), Ok(Some(sound(2))));
        put("en-GB", "Goodbye.", b"RIFF");
        assert!(prompts.find("Goodbye.").is_err());
    }

    #[test]
    fn a_language_never_leads_out_of_the_folder() {
        assert!(Prompts::new(Path::new("/prompts"), "../secret").languages.is_empty());
    }
}
