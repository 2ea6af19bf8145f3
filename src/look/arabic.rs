//! The forms that Arabic letters take within a word, for measuring before anything is shaped.

/// A letter by its form alone, in Unicode's blocks of presentation forms: the next code is its form at the end of a word, and
/// of a letter that joins on both sides the two after it are those at the beginning and in the middle.
const FORMS: [(char, u32, bool); 48] = [
    ('آ', 0xFE81, false),
    ('أ', 0xFE83, false),
    ('ؤ', 0xFE85, false),
    ('إ', 0xFE87, false),
    ('ئ', 0xFE89, true),
    ('ا', 0xFE8D, false),
    ('ب', 0xFE8F, true),
    ('ة', 0xFE93, false),
    ('ت', 0xFE95, true),
    ('ث', 0xFE99, true),
    ('ج', 0xFE9D, true),
    ('ح', 0xFEA1, true),
    ('خ', 0xFEA5, true),
    ('د', 0xFEA9, false),
    ('ذ', 0xFEAB, false),
    ('ر', 0xFEAD, false),
    ('ز', 0xFEAF, false),
    ('س', 0xFEB1, true),
    ('ش', 0xFEB5, true),
    ('ص', 0xFEB9, true),
    ('ض', 0xFEBD, true),
    ('ط', 0xFEC1, true),
    ('ظ', 0xFEC5, true),
    ('ع', 0xFEC9, true),
    ('غ', 0xFECD, true),
    ('ف', 0xFED1, true),
    ('ق', 0xFED5, true),
    ('ك', 0xFED9, true),
    ('ل', 0xFEDD, true),
    ('م', 0xFEE1, true),
    ('ن', 0xFEE5, true),
    ('ه', 0xFEE9, true),
    ('و', 0xFEED, false),
    ('ى', 0xFEEF, false),
    ('ي', 0xFEF1, true),
    ('پ', 0xFB56, true),
    ('ٹ', 0xFB66, true),
    ('چ', 0xFB7A, true),
    ('ڈ', 0xFB88, false),
    ('ژ', 0xFB8A, false),
    ('ڑ', 0xFB8C, false),
    ('ک', 0xFB8E, true),
    ('گ', 0xFB92, true),
    ('ں', 0xFB9E, false),
    ('ہ', 0xFBA6, true),
    ('ھ', 0xFBAA, true),
    ('ے', 0xFBAE, false),
    ('ی', 0xFBFC, true),
];

/// A letter, a mark or a form of the Arabic script.
#[must_use]
pub fn is_arabic(sign: char) -> bool {
    matches!(sign, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

/// The words with every letter in its form. Two letters that a font makes one of stay two: a little wider, never narrower.
pub(super) fn joined(words: &str) -> impl Iterator<Item = char> + '_ {
    let signs: Vec<char> = words.chars().filter(|sign| !is_mark(*sign)).collect();
    (0..signs.len()).map(move |at| {
        let Some((first, dual)) = form(signs[at]) else { return signs[at] };
        let before = at > 0 && form(signs[at - 1]).is_some_and(|(_, dual)| dual);
        let after = dual && signs.get(at + 1).is_some_and(|next| form(*next).is_some());
        let shift = match (before, after) {
            (false, false) => 0,
            (true, false) => 1,
            (false, true) => 2,
            (true, true) => 3,
        };
        char::from_u32(first + shift).unwrap_or(signs[at])
    })
}

fn form(letter: char) -> Option<(u32, bool)> {
    FORMS.iter().find(|(of, ..)| *of == letter).map(|(_, first, dual)| (*first, *dual))
}

/// A mark above or below a letter, which takes no room.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200B}'..='\u{200F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_take_their_form_at_the_beginning_in_the_middle_at_the_end_and_alone() {
        let forms: Vec<char> = joined("بيت دار").collect();
        assert_eq!(forms, ['\u{FE91}', '\u{FEF4}', '\u{FE96}', ' ', '\u{FEA9}', '\u{FE8D}', '\u{FEAD}']);
        assert_eq!(joined("گھر").collect::<Vec<_>>(), ['\u{FB94}', '\u{FBAD}', '\u{FEAE}']);
    }

    #[test]
    fn other_signs_stay_as_they_are() {
        assert_eq!(joined("PE 12؟").collect::<String>(), "PE 12؟");
    }
}
