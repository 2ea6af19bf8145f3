//! How wide words are, which font has which sign, and how high a line of a script is: reckoned before anything is drawn.

use std::{
    collections::{BTreeSet, HashMap},
    sync::LazyLock,
};

use ttf_parser::Face;

use super::{
    LINE_HEIGHT,
    arabic::{self, is_arabic},
    fonts::{find_fall_backs, find_fonts},
};

/// Lines of these scripts stand further apart, as multiples of the type size: their signs reach higher and lower.
const ARABIC_LINE: f32 = 1.35;
const INDIC_LINE: f32 = 1.3;

/// The advances of the signs of the fonts that were found, as shares of the type size. Empty without fonts.
static MEASURED: LazyLock<Measured> = LazyLock::new(|| {
    let own = find_fonts().1.map(|[_, bold]| advances(&bold)).unwrap_or_default();
    let others = find_fall_backs().iter().map(|[_, bold]| advances(bold)).collect();
    Measured { own, others }
});

type Advances = HashMap<char, f32>;

struct Measured {
    own: Advances,
    others: Vec<Advances>,
}

/// The advance of every sign that a font has; none where the bytes are no font.
fn advances(font: &[u8]) -> Advances {
    let Ok(face) = Face::parse(font, 0) else { return Advances::new() };
    let unit = f32::from(face.units_per_em());
    let mut all = Advances::new();
    let tables =
        face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables).filter(ttf_parser::cmap::Subtable::is_unicode);
    for table in tables {
        table.codepoints(|code| {
            let glyph = table.glyph_index(code).and_then(|glyph| face.glyph_hor_advance(glyph));
            if let (Some(sign), Some(advance)) = (char::from_u32(code), glyph) {
                all.insert(sign, f32::from(advance) / unit);
            }
        });
    }
    all
}

/// How wide words are in bold, in the unit of `size`, and a fiftieth more: labels are fitted and broken into lines with it.
/// Letters of English are reckoned with a table of Andika's, so that a screen is laid out alike without fonts; other signs
/// with the fonts that were found, Arabic letters in the forms that they take within a word. A little more than what a
/// shaped word takes, never less.
pub fn width_of(words: &str, size: f32) -> f32 {
    let sum: f32 = if words.chars().any(is_arabic) {
        arabic::joined(words).map(advance).sum()
    } else {
        words.chars().map(advance).sum()
    };
    sum * size * 1.02
}

/// Widths of the small and of the capital letters in hundredths of the type size, as the font has them.
const SMALL: [u8; 26] =
    [60, 58, 49, 61, 53, 39, 57, 59, 30, 32, 55, 30, 85, 60, 56, 59, 58, 48, 50, 42, 60, 53, 76, 57, 53, 51];
const CAPITAL: [u8; 26] =
    [72, 67, 67, 72, 58, 58, 71, 73, 50, 49, 69, 54, 90, 74, 72, 61, 74, 66, 60, 61, 72, 71, 103, 66, 66, 60];

fn advance(sign: char) -> f32 {
    let hundredths = match sign {
        'a'..='z' => SMALL[sign as usize - 'a' as usize],
        'A'..='Z' => CAPITAL[sign as usize - 'A' as usize],
        ' ' => 27,
        '.' | ',' | ':' | ';' | '\'' | '’' | '!' => 37,
        '-' | '(' | ')' => 43,
        other if other.is_ascii() => 61,
        other => return measured(other).unwrap_or_else(|| guessed(other)),
    };
    f32::from(hundredths) / 100.0
}

fn measured(sign: char) -> Option<f32> {
    let Measured { own, others } = &*MEASURED;
    own.get(&sign).or_else(|| others.iter().find_map(|font| font.get(&sign))).copied()
}

/// Without a font that has the sign.
fn guessed(sign: char) -> f32 {
    match sign {
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{9CD}' | '\u{A4D}' | '\u{200B}'..='\u{200F}' => {
            0.0
        }
        arabic if is_arabic(arabic) => 0.55,
        _ => 0.65,
    }
}

/// The height of a line, as a multiple of the type size: that of the highest script in the words.
pub fn line_height(words: &str) -> f32 {
    let of = |sign: char| match sign {
        arabic if is_arabic(arabic) => ARABIC_LINE,
        '\u{900}'..='\u{DFF}' => INDIC_LINE,
        _ => LINE_HEIGHT,
    };
    words.chars().map(of).fold(LINE_HEIGHT, f32::max)
}

/// The letters of this script are joined: nothing may come between them, nor may they come nearer.
#[must_use]
pub fn is_joined(words: &str) -> bool {
    line_height(words) > LINE_HEIGHT
}

/// The words in runs of one font each: none is Andika, a number one of the fall-backs. A sign that both have stays in the
/// run in which it stands, so that no full stop comes from another font than its sentence.
#[must_use]
pub fn runs(words: &str) -> Vec<(Option<usize>, String)> {
    let mut runs: Vec<(Option<usize>, String)> = Vec::new();
    for sign in words.chars() {
        let before = runs.last().and_then(|(font, _)| *font);
        let stays = before.filter(|font| !sign.is_alphanumeric() && MEASURED.others[*font].contains_key(&sign));
        let font = stays.or_else(|| font_of(sign));
        match runs.last_mut() {
            Some((same, run)) if *same == font => run.push(sign),
            _ => runs.push((font, sign.into())),
        }
    }
    runs
}

fn font_of(sign: char) -> Option<usize> {
    let Measured { own, others } = &*MEASURED;
    if own.contains_key(&sign) || sign.is_control() {
        return None;
    }
    others.iter().position(|font| font.contains_key(&sign))
}

/// Those of the signs that no font on this machine has: each would be an empty box.
#[must_use]
pub fn signs_missing(signs: &BTreeSet<char>) -> Vec<char> {
    let Measured { own, others } = &*MEASURED;
    let seen = |sign: &&char| !sign.is_control() && !sign.is_whitespace() && !matches!(sign, '\u{200B}'..='\u{200F}');
    let there = |sign: &char| own.contains_key(sign) || others.iter().any(|font| font.contains_key(sign));
    signs.iter().filter(seen).filter(|sign| !there(sign)).copied().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn longer_words_are_wider() {
        assert!(width_of("computer", 28.0) > width_of("maths", 28.0));
        assert!(width_of("mmm", 28.0) > width_of("iii", 28.0));
        assert!(width_of("رياضيات", 28.0) > width_of("نعم", 28.0));
    }

    #[test]
    fn joined_letters_are_narrower_than_letters_that_stand_alone() {
        let apart: f32 = "ببب".chars().map(|letter| width_of(&letter.to_string(), 28.0)).sum();
        assert!(width_of("ببب", 28.0) < apart);
    }

    #[test]
    fn lines_of_scripts_that_reach_far_are_higher() {
        assert!(line_height("ਸਕੂਲ") > line_height("Szkoła"));
        assert!(line_height("PE مدرسة") > line_height("ਸਕੂਲ"));
        assert!(is_joined("বাংলা") && !is_joined("Школа"));
    }

    #[test]
    fn what_is_no_font_has_no_signs() {
        assert!(advances(b"not a font").is_empty());
    }

    proptest! {
        #[test]
        fn runs_are_the_words_and_none_is_empty(words in "[a-zA-Z ،؟.بتثਸਕੂਲবাংলা১।\n]{0,40}") {
            let runs = runs(&words);
            prop_assert_eq!(runs.iter().map(|(_, run)| run.as_str()).collect::<String>(), words);
            prop_assert!(runs.iter().all(|(_, run)| !run.is_empty()));
            prop_assert!(runs.windows(2).all(|two| two[0].0 != two[1].0));
        }
    }
}
