//! Words and bytes made fit for a page. Whatever stands in a record may come from a stranger.

use base64::{Engine, engine::general_purpose::STANDARD};

/// Isolates a run of text from the direction of the text around it.
const ISOLATE: char = '\u{2068}';
/// Ends [`ISOLATE`].
const END_ISOLATE: char = '\u{2069}';

/// Text without what turns the text after it around, and without control characters.
pub(super) fn plain(text: &str) -> String {
    let turns = |letter: &char| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}');
    text.chars().filter(|letter| !turns(letter) && (!letter.is_control() || *letter == '\n')).collect()
}

/// Somebody's words inside a sentence of ours.
pub(super) fn quoted(text: &str) -> String {
    format!("{ISOLATE}{}{END_ISOLATE}", plain(text))
}

/// Text for the inside of an element or of a quoted attribute.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// Somebody's words as an element of their own.
pub(super) fn bdi(text: &str) -> String {
    format!("<bdi>{}</bdi>", escape(&plain(text)))
}

/// Bytes inside the page.
pub(super) fn data(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}
