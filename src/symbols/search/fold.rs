//! Words as they are compared: small letters, no accents, no apostrophes.

use unicode_normalization::UnicodeNormalization;

/// No child types more in a field; what is longer was pasted or is a stuck key.
const LONGEST_TEXT: usize = 80;
/// Words of a text that are looked at.
const MOST_WORDS: usize = 8;
/// Letters of a word that are looked at.
const LONGEST_WORD: usize = 24;

/// The words of a text, folded.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let folded =
        text.chars().take(LONGEST_TEXT).nfkd().flat_map(char::to_lowercase).filter(|letter| !is_accent(*letter));
    for letter in folded {
        if is_apostrophe(letter) {
            continue;
        }
        if !is_of_word(letter) {
            words.push(String::new());
            continue;
        }
        if let Some(word) = words.last_mut() {
            match letter_without_stroke(letter) {
                "" => word.push(letter),
                plain => word.push_str(plain),
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words.truncate(MOST_WORDS);
    for word in &mut words {
        if let Some((end, _)) = word.char_indices().nth(LONGEST_WORD) {
            word.truncate(end);
        }
    }
    words
}

/// Accents that writers leave out: Latin, Greek and Cyrillic marks, Hebrew points, Arabic vowel signs. Marks of other scripts
/// are letters and stay.
fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`' | '´' | 'ʼ')
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(letter)
}

/// Letters whose stroke or bond does not come off by itself.
fn letter_without_stroke(letter: char) -> &'static str {
    match letter {
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        _ => "",
    }
}
