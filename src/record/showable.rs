//! Words from a file that may come from anywhere, fit to be shown.

/// The longest text that is shown of it, in letters.
const LONGEST: usize = 400;

/// `text` in one line, not longer than anybody reads, and without what plays tricks on a terminal: control characters, and
/// marks that turn the direction of writing.
#[must_use]
pub fn showable(text: &str) -> String {
    let mut letters = text.chars();
    let mut shown: String = letters.by_ref().take(LONGEST).map(harmless).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}

fn harmless(letter: char) -> char {
    match letter {
        '\n' | '\r' | '\t' => ' ',
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => '\u{FFFD}',
        control if control.is_control() => '\u{FFFD}',
        plain => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_stay_as_they_are() {
        assert_eq!(showable("unknown field `é`, expected \"a\""), "unknown field `é`, expected \"a\"");
    }

    #[test]
    fn tricks_and_endless_texts_do_not() {
        assert_eq!(showable("a\u{1B}[2Jb\r\nc\u{202E}d\0"), "a\u{FFFD}[2Jb  c\u{FFFD}d\u{FFFD}");
        let long = showable(&"ä".repeat(100_000));
        assert_eq!((long.chars().count(), long.ends_with('…')), (LONGEST + 1, true));
    }
}
