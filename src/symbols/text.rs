//! Text and names from anywhere: encodings of old programs, and ids that every file system, language and form takes.

use std::{collections::BTreeSet, fmt::Write as _};

use sha2::{Digest, Sha256};

/// The letters of Windows-1252 from 0x80 to 0x9F; the rest are those of Unicode.
const WINDOWS: [char; 32] = [
    '€', '\u{FFFD}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{FFFD}', 'Ž', '\u{FFFD}', '\u{FFFD}',
    '\u{2018}', '\u{2019}', '\u{201C}', '\u{201D}', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{FFFD}', 'ž', 'Ÿ',
];

/// The longest id of a picture within its pack.
const LONGEST_ID: usize = 48;

/// The text of these bytes, and the encoding where it was not UTF-8.
pub(crate) fn decoded(bytes: &[u8]) -> (String, Option<&'static str>) {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return decoded(rest);
    }
    let two = |pair: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let (pairs, _) = bytes.as_chunks::<2>();
        let units = pairs.iter().map(|unit| pair(*unit));
        char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return (two(u16::from_le_bytes, rest), Some("UTF-16"));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return (two(u16::from_be_bytes, rest), Some("UTF-16"));
    }
    // Without a mark at the start, the zeros of the first letters tell.
    match bytes {
        [_, 0, _, 0, ..] => return (two(u16::from_le_bytes, bytes), Some("UTF-16")),
        [0, _, 0, _, ..] => return (two(u16::from_be_bytes, bytes), Some("UTF-16")),
        _ => {}
    }
    match str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), None),
        Err(_) => (bytes.iter().map(|byte| of_windows(*byte)).collect(), Some("Windows-1252")),
    }
}

fn of_windows(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WINDOWS[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

/// An id of small letters, digits and `_`, the same for the same name on every machine. A name with letters beyond those has
/// a few digits of its own, so that two names never become one.
pub(crate) fn id_of(name: &str) -> String {
    let mut id = String::new();
    let mut lost = false;
    for letter in name.trim().chars() {
        if letter.is_ascii_alphanumeric() {
            id.push(letter.to_ascii_lowercase());
        } else {
            lost |= !letter.is_ascii();
            if !id.ends_with('_') && !id.is_empty() {
                id.push('_');
            }
        }
    }
    let whole = id.trim_end_matches('_').len();
    id.truncate(whole.min(LONGEST_ID));
    if lost || whole > LONGEST_ID || id.is_empty() {
        let digits = hex(&Sha256::digest(name.trim().as_bytes())[..4]);
        id = if id.is_empty() { format!("x{digits}") } else { format!("{}_{digits}", id.trim_end_matches('_')) };
    }
    id
}

/// Bytes as small hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to memory cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The id, with a number where another has it already.
pub(crate) fn unique(taken: &mut BTreeSet<String>, id: String) -> String {
    let mut number = 1;
    let mut own = id.clone();
    while !taken.insert(own.clone()) {
        number += 1;
        own = format!("{id}_{number}");
    }
    own
}

/// Words from a file's name: `brush_teeth_2a` is "brush teeth".
pub(crate) fn words_of_name(stem: &str) -> String {
    let spaced: String = stem.chars().map(|letter| if "_-+.".contains(letter) { ' ' } else { letter }).collect();
    let mut words: Vec<&str> = spaced.split_whitespace().collect();
    let is_number = |word: &&str| {
        let digits = word.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
        (1..=2).contains(&digits.len())
            && word.len() <= digits.len() + 1
            && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    if words.len() > 1 && words.last().is_some_and(is_number) {
        words.pop();
    }
    words.join(" ")
}

/// The name of a member without folders and ending.
pub(crate) fn stem(member: &str) -> &str {
    let name = member.rsplit('/').next().unwrap_or(member);
    name.rsplit_once('.').map_or(name, |(stem, _)| if stem.is_empty() { name } else { stem })
}

/// The ending of a member's name, in small letters.
pub(crate) fn ending(member: &str) -> String {
    let name = member.rsplit('/').next().unwrap_or(member);
    name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default()
}

/// A word as it is compared: small letters, single spaces.
pub(crate) fn compared(word: &str) -> String {
    word.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_encoding_of_a_table_is_read() {
        assert_eq!(decoded("é".as_bytes()), ("é".into(), None));
        assert_eq!(decoded(b"\xEF\xBB\xBFa,b"), ("a,b".into(), None));
        assert_eq!(decoded(b"\xFF\xFEa\0\xE9\0"), ("aé".into(), Some("UTF-16")));
        assert_eq!(decoded(b"\xFE\xFF\0a\0\xE9"), ("aé".into(), Some("UTF-16")));
        assert_eq!(decoded(b"a\0b\0"), ("ab".into(), Some("UTF-16")));
        assert_eq!(decoded(b"caf\xE9 \x93x\x94"), ("café \u{201C}x\u{201D}".into(), Some("Windows-1252")));
    }

    #[test]
    fn ids_are_stable_and_never_become_one() {
        assert_eq!(id_of("Ice cream"), "ice_cream");
        assert_eq!(id_of("run_,_to"), "run_to");
        let names = ["школа", "школы", "学校", "école", "ecole", "", " ", "مدرسة", "विद्यालय"];
        let ids: BTreeSet<_> = names.iter().map(|name| id_of(name)).collect();
        assert_eq!(ids.len(), names.len() - 1, "{ids:?}: two names without a letter are one");
        assert!(ids.iter().all(|id| id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')));
        let mut taken = BTreeSet::new();
        let own: Vec<_> = (0..3).map(|_| unique(&mut taken, "a".into())).collect();
        assert_eq!(own, ["a", "a_2", "a_3"]);
    }

    #[test]
    fn names_of_files_become_words() {
        for (name, words) in [
            ("brush_teeth", "brush teeth"),
            ("carpenter_2a", "carpenter"),
            ("2349", "2349"),
            ("top-10", "top"),
            ("школа", "школа"),
        ] {
            assert_eq!(words_of_name(name), words);
        }
        assert_eq!((stem("a/b.c.svg"), ending("a/B.SVG").as_str(), stem(".svg")), ("b.c", "svg", ".svg"));
    }

    proptest! {
        #[test]
        fn no_name_and_no_bytes_make_it_panic(name in "\\PC{0,90}", bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let id = id_of(&name);
            prop_assert!(!id.is_empty() && id.len() <= LONGEST_ID + 9);
            let _ = (decoded(&bytes), words_of_name(&name), stem(&name), ending(&name));
        }
    }
}
