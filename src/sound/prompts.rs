//! Recorded prompts: an adult's own voice takes precedence over the computer's.
//!
//! A prompt is the file `FOLDER/LANGUAGE/KEY.wav`, where LANGUAGE is a BCP 47 tag (`en-GB`, or `en` for all of English) and
//! KEY is [`prompt_key`] of the words.

use std::{
    collections::HashMap,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

use super::{Sound, SoundError, read_wav};
use crate::plan::SENTENCE_ENDS;

/// A recorded prompt is at most this large: ten minutes of studio sound.
const LARGEST: u64 = 64 << 20;

/// Between two sentences that were recorded one by one, and between the parts of one sentence.
const PAUSES_MILLISECONDS: (usize, usize) = (250, 60);
/// A sentence is put together of so many parts at most: what stands before a card's word, the word, what stands after it.
const MOST_PARTS: usize = 3;

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

/// Folders of recorded prompts, for one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompts {
    /// One for each language of each folder, the nearest first.
    folders: Vec<PathBuf>,
}

impl Prompts {
    /// Prompts of these folders in this language: an earlier folder wins; in each first the language as it is, then without its
    /// region.
    #[must_use]
    pub fn new<P: AsRef<Path>>(folders: &[P], language: &str) -> Self {
        let plain = |tag: &&str| tag.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        let broad = language.split('-').next().unwrap_or(language);
        let mut languages: Vec<&str> = [language, broad].into_iter().filter(plain).collect();
        languages.dedup();
        let of = |folder: &P| languages.iter().map(|tag| folder.as_ref().join(tag)).collect::<Vec<_>>();
        Self { folders: folders.iter().flat_map(of).collect() }
    }

    /// The recorded prompt for these words; none if nobody recorded it. Where there is none for the whole, but one for each of
    /// its sentences ("maths. Like."), or for each part of a sentence ("Today I feel" and "happy"), they are joined: all of them,
    /// or none.
    ///
    /// # Errors
    /// A file that is there and cannot be read or played; told to the adult, while the computer's voice says the words.
    pub fn find(&self, words: &str) -> Result<Option<Sound>, SoundError> {
        self.find_beside(&HashMap::new(), words)
    }

    /// The same, where `own` are words in small letters that were recorded for one child: they win.
    pub(super) fn find_beside(&self, own: &HashMap<String, Sound>, words: &str) -> Result<Option<Sound>, SoundError> {
        let has = |words: &str| own.contains_key(&words.to_lowercase()) || self.has(words);
        let sound = |words: &str| match own.get(&words.to_lowercase()) {
            Some(sound) => Ok(Some(sound.clone())),
            None => self.find_whole(words),
        };
        let words = words.trim();
        if has(words) {
            return sound(words);
        }
        if own.is_empty() && !self.folders.iter().any(|folder| folder.is_dir()) {
            return Ok(None);
        }
        let sentences = words.split_inclusive(SENTENCE_ENDS).map(str::trim).filter(|sentence| !sentence.is_empty());
        let Some(sentences) = sentences.map(|sentence| parts(sentence, MOST_PARTS, &has)).collect::<Option<Vec<_>>>()
        else {
            return Ok(None);
        };
        let mut joined: Option<Sound> = None;
        for (place, part) in sentences.iter().flat_map(|parts| parts.iter().enumerate()) {
            match (sound(part)?, &mut joined) {
                (Some(next), Some(before)) if next.rate == before.rate => {
                    let pause = if place == 0 { PAUSES_MILLISECONDS.0 } else { PAUSES_MILLISECONDS.1 };
                    let pause = (before.rate as usize * pause) / 1000;
                    before.samples.extend(std::iter::repeat_n(0, pause).chain(next.samples));
                }
                (Some(first), None) => joined = Some(first),
                _ => return Ok(None),
            }
        }
        Ok(joined)
    }

    fn find_whole(&self, words: &str) -> Result<Option<Sound>, SoundError> {
        let Some(file) = self.file_of(words) else { return Ok(None) };
        if fs::metadata(&file).is_ok_and(|found| found.len() > LARGEST) {
            return Err(SoundError::TooLong(super::LONGEST_WAV_SECONDS));
        }
        let bytes = fs::read(&file).map_err(|error| SoundError::NotWav(error.to_string()))?;
        read_wav(&bytes).map(Some)
    }

    /// Somebody recorded exactly these words.
    #[must_use]
    pub fn has(&self, words: &str) -> bool {
        self.file_of(words).is_some()
    }

    /// Exactly these words, or else the same with another first letter: a card is "Maths", and in a sentence "maths".
    fn file_of(&self, words: &str) -> Option<PathBuf> {
        let missing = |file: &PathBuf| fs::metadata(file).is_err_and(|error| error.kind() == io::ErrorKind::NotFound);
        let of = |words: &str| {
            let name = file_name(words);
            self.folders.iter().map(|folder| folder.join(&name)).find(|file| !missing(file))
        };
        of(words).or_else(|| of(&with_other_first(words)?))
    }

    /// Keeps a recording of these words in the first folder, in place of an earlier one.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn keep(&self, words: &str, wav: &[u8]) -> io::Result<()> {
        let folder = self.first()?;
        fs::create_dir_all(folder)?;
        let mut file = NamedTempFile::with_prefix_in(".my-views-", folder)?;
        file.write_all(wav)?;
        file.as_file().sync_all()?;
        file.persist(folder.join(file_name(words))).map_err(|error| error.error)?;
        Ok(())
    }

    /// Removes the recording of these words from the first folder: from now on the computer's voice says them.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn remove(&self, words: &str) -> io::Result<()> {
        match fs::remove_file(self.first()?.join(file_name(words))) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn first(&self) -> io::Result<&PathBuf> {
        self.folders.first().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }
}

/// The fewest parts that were all recorded and make this sentence; none where there are none. The sign at its end may be left out.
fn parts<'a>(sentence: &'a str, most: usize, has: &dyn Fn(&str) -> bool) -> Option<Vec<&'a str>> {
    let bare = sentence.trim_end_matches(SENTENCE_ENDS).trim_end();
    if let Some(whole) = [sentence, bare].into_iter().find(|words| !words.is_empty() && has(words)) {
        return Some(vec![whole]);
    }
    let spaces = || sentence.char_indices().filter(|(_, letter)| letter.is_whitespace()).map(|(at, _)| at);
    (2..=most).find_map(|most| {
        spaces().find_map(|at| {
            let (first, rest) = (sentence[..at].trim(), sentence[at..].trim());
            let rest = (!first.is_empty() && has(first)).then(|| parts(rest, most - 1, has))??;
            Some(std::iter::once(first).chain(rest).collect())
        })
    })
}

/// The words with a small first letter in place of a large one, or the other way round.
fn with_other_first(words: &str) -> Option<String> {
    let words = words.trim();
    let first = words.chars().next()?;
    let rest = &words[first.len_utf8()..];
    let other: String =
        if first.is_uppercase() { first.to_lowercase().collect() } else { first.to_uppercase().collect() };
    let other = other + rest;
    (other != words).then_some(other)
}

fn file_name(words: &str) -> String {
    format!("{}.wav", prompt_key(words))
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
        let prompts = Prompts::new(&[folder.path()], "en-GB");
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
        assert!(Prompts::new(&["/prompts"], "../secret").folders.is_empty());
    }

    #[test]
    fn what_the_school_recorded_wins_is_kept_and_can_be_removed() {
        let (school, ours) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let wav = |sample| write_wav(&Sound { rate: 8000, samples: vec![sample; 10] }).unwrap();
        let first = |prompts: &Prompts| prompts.find("Hello.").unwrap().map(|sound| sound.samples[0]);
        Prompts::new(&[ours.path()], "en-GB").keep("Hello.", &wav(1)).unwrap();
        let prompts = Prompts::new(&[school.path(), ours.path()], "en-GB");
        assert_eq!((first(&prompts), prompts.has("Bye.")), (Some(1), false));
        prompts.keep("Hello.", &wav(2)).unwrap();
        prompts.keep(" Hello. ", &wav(3)).unwrap();
        assert_eq!(first(&prompts), Some(3));
        for _ in 0..2 {
            prompts.remove("Hello.").unwrap();
            assert_eq!(first(&prompts), Some(1), "what came with the program stays");
        }
    }

    #[test]
    fn sentences_that_were_all_recorded_are_joined_and_never_half() {
        let folder = tempfile::tempdir().unwrap();
        let prompts = Prompts::new(&[folder.path()], "en-GB");
        let wav = |sample| write_wav(&Sound { rate: 8000, samples: vec![sample; 10] }).unwrap();
        prompts.keep("maths", &wav(1)).unwrap();
        assert_eq!(prompts.find("maths. Like."), Ok(None));
        prompts.keep("Like.", &wav(2)).unwrap();
        let joined = prompts.find("maths. Like.").unwrap().unwrap();
        assert_eq!(joined.samples.len(), 10 + 2000 + 10);
        assert_eq!((joined.samples[0], joined.samples[10], joined.samples[2019]), (1, 0, 2));
    }

    #[test]
    fn a_sentence_is_put_together_of_recorded_parts_and_never_half() {
        let folder = tempfile::tempdir().unwrap();
        let prompts = Prompts::new(&[folder.path()], "en-GB");
        let wav = |sample| write_wav(&Sound { rate: 8000, samples: vec![sample; 10] }).unwrap();
        prompts.keep("Today I feel", &wav(1)).unwrap();
        assert_eq!(prompts.find("Today I feel happy."), Ok(None));
        prompts.keep("happy", &wav(2)).unwrap();
        let joined = prompts.find("Today I feel happy.").unwrap().unwrap();
        assert_eq!(joined.samples.len(), 10 + 480 + 10);
        assert_eq!((joined.samples[0], joined.samples[499]), (1, 2));
        prompts.keep("I like this.", &wav(3)).unwrap();
        let joined = prompts.find("Happy. I like this.").unwrap().unwrap();
        assert_eq!((joined.samples[0], joined.samples[2019]), (2, 3), "a card has a large letter");
        assert_eq!(prompts.find("Today I feel happy. And sad."), Ok(None));
        assert_eq!(prompts.find("Today I feel happy and well."), Ok(None));
        prompts.keep("میں خوش ہوں۔", &wav(4)).unwrap();
        assert!(prompts.find("happy۔ میں خوش ہوں۔").unwrap().is_some(), "sentences of other scripts end as well");
    }

    #[test]
    fn what_was_recorded_for_a_child_is_a_part_like_others() {
        let folder = tempfile::tempdir().unwrap();
        let prompts = Prompts::new(&[folder.path()], "en-GB");
        let sound = |sample| Sound { rate: 8000, samples: vec![sample; 10] };
        let own = HashMap::from([("nan".to_owned(), sound(9))]);
        assert_eq!(prompts.find_beside(&own, "Nan"), Ok(Some(sound(9))));
        assert_eq!(prompts.find_beside(&own, "Nan. I like this."), Ok(None));
        prompts.keep("I like this.", &write_wav(&sound(3)).unwrap()).unwrap();
        let joined = prompts.find_beside(&own, "Nan. I like this.").unwrap().unwrap();
        assert_eq!((joined.samples[0], joined.samples[2019]), (9, 3));
    }

    proptest! {
        #[test]
        fn parts_are_all_recorded_and_make_the_sentence(
            sentence in "[ab]{1,2}( [ab]{1,2}){0,6}[.?]?",
            recorded in prop::collection::btree_set("[ab]{1,2}( [ab]{1,2}){0,2}", 0..6),
        ) {
            let has = |words: &str| recorded.contains(words);
            if let Some(found) = parts(&sentence, MOST_PARTS, &has) {
                prop_assert!(found.len() <= MOST_PARTS && found.iter().all(|part| has(part)));
                let all = found.join(" ");
                prop_assert_eq!(all.trim_end_matches(SENTENCE_ENDS), sentence.trim_end_matches(SENTENCE_ENDS));
            } else {
                prop_assert!(!has(&sentence));
            }
        }
    }
}
