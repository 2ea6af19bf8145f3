//! What a file of words may not have, since the reader of Fluent would break on it instead of saying so: it goes as deep as
//! the file says, and cannot name some of what it stopped in.

/// The longest file of words, in bytes: fifty times the longest of ours.
pub(super) const LONGEST_FILE: u64 = 1_000_000;

/// Most openings (`{` and `(`) of one message or attribute. Fluent fills no more than 100 places in one.
const MOST_OPENINGS: usize = 100;

/// Where in the text, by byte, the first such thing stands, and what it is.
pub(super) fn too_much(text: &str) -> Option<(usize, &'static str)> {
    let (mut openings, mut begin) = (0, 0);
    for line in text.split_inclusive('\n') {
        // Nothing that was opened before goes on behind the head of a message, or behind a comment.
        if is_head(line) {
            openings = 0;
        }
        let comment = line.starts_with('#');
        for (at, letter) in line.bytes().enumerate().filter(|(_, letter)| !comment && matches!(letter, b'{' | b'(')) {
            openings += 1;
            if openings > MOST_OPENINGS {
                return Some((begin + at, "it has more than a hundred of { and ( in one message"));
            }
            if letter == b'{'
                && let Some(what) = in_braces(text.get(begin + at + 1..).unwrap_or_default())
            {
                return Some((begin + at, what));
            }
        }
        begin += line.len();
    }
    None
}

/// `name =`, `-name =` in the first column, or `.name =` after an indentation.
fn is_head(line: &str) -> bool {
    let Some((left, _)) = line.split_once('=') else { return false };
    let name = left.trim_end();
    let name = match name.trim_start_matches(' ').strip_prefix('.') {
        Some(attribute) => attribute,
        None => name.strip_prefix('-').unwrap_or(name),
    };
    name.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && name.bytes().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_'))
}

/// What is wrong with what stands behind a brace.
fn in_braces(inside: &str) -> Option<&'static str> {
    let blank = [' ', '\n', '\r'];
    let inside = inside.trim_start_matches(blank);
    if inside.starts_with('{') {
        return Some("it has braces right within braces; one pair is enough");
    }
    let behind = if let Some(literal) = inside.strip_prefix('"') {
        let mut escaped = false;
        let end = literal.find(|letter| {
            let ends = letter == '"' && !escaped;
            escaped = letter == '\\' && !escaped;
            ends
        });
        literal.get(end? + 1..)?
    } else {
        let behind = inside.trim_start_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '.'));
        if behind.len() == inside.len() {
            return None;
        }
        behind
    };
    let chooses = behind.trim_start_matches(blank).starts_with("->");
    chooses.then_some("it chooses by a text or number that is always the same; choose by a $name")
}
