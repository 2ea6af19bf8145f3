//! Where the words that are spoken stand in the words that are shown. Pure.

use std::ops::Range;

/// Two texts of more words than this together are not compared word by word: no screen shows so many.
const MOST: usize = 250_000;

/// For each word of `spoken` (what stands between spaces) its bytes in `shown`; none for a word that is not shown.
pub fn places(spoken: &str, shown: &str) -> Vec<Option<Range<usize>>> {
    let [said, seen] = [spoken, shown].map(words);
    let whole = |words: &[Word]| words.iter().map(|word| word.letters.as_str()).collect::<String>();
    if !whole(&said).is_empty() && whole(&said) == whole(&seen) {
        return by_letters(&said, &seen);
    }
    by_words(&said, &seen)
}

/// How much of both texts is the same words, from 0 to 1.
pub fn share(places: &[Option<Range<usize>>], shown: &str) -> f32 {
    let seen = shown.split_whitespace().count();
    places.iter().flatten().count() as f32 / places.len().max(seen).max(1) as f32
}

/// A word with its place, and its letters alone, all small.
struct Word {
    place: Range<usize>,
    letters: String,
}

fn words(text: &str) -> Vec<Word> {
    let start = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let word = |word: &str| {
        let letters = word.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        Word { place: start(word)..start(word) + word.len(), letters }
    };
    text.split_whitespace().map(word).collect()
}

/// Both have the same letters: a word that is parted at the end of a line is two of the shown ones.
fn by_letters(said: &[Word], seen: &[Word]) -> Vec<Option<Range<usize>>> {
    let mut seen = seen.iter();
    let each = said.iter().map(|word| {
        let (mut place, mut left): (Option<Range<usize>>, _) = (None, word.letters.len());
        while left > 0 {
            let next = seen.find(|next| !next.letters.is_empty())?;
            // Letters of the same text: they can only be parted at other places where a space was lost.
            left = left.checked_sub(next.letters.len())?;
            place = Some(place.map_or(next.place.clone(), |place| place.start..next.place.end));
        }
        place
    });
    each.collect()
}

/// The longest course of words that both have in the same order.
fn by_words(said: &[Word], seen: &[Word]) -> Vec<Option<Range<usize>>> {
    let mut found = vec![None; said.len()];
    if said.len().saturating_mul(seen.len()) > MOST {
        return found;
    }
    let same = |one: usize, other: usize| !said[one].letters.is_empty() && said[one].letters == seen[other].letters;
    // How many words both have from here on.
    let mut left = vec![vec![0_u32; seen.len() + 1]; said.len() + 1];
    for one in (0..said.len()).rev() {
        for other in (0..seen.len()).rev() {
            let neither = left[one + 1][other].max(left[one][other + 1]);
            left[one][other] = if same(one, other) { neither.max(left[one + 1][other + 1] + 1) } else { neither };
        }
    }
    let (mut one, mut other) = (0, 0);
    while one < said.len() && other < seen.len() {
        if same(one, other) && left[one][other] == left[one + 1][other + 1] + 1 {
            found[one] = Some(seen[other].place.clone());
            (one, other) = (one + 1, other + 1);
        } else if left[one + 1][other] >= left[one][other + 1] {
            one += 1;
        } else {
            other += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found<'a>(spoken: &str, shown: &'a str) -> Vec<Option<&'a str>> {
        places(spoken, shown).into_iter().map(|place| place.map(|place| &shown[place])).collect()
    }

    #[test]
    fn each_word_is_found_where_it_stands() {
        assert_eq!(found("How do you?", "How do\nyou?"), [Some("How"), Some("do"), Some("you?")]);
        assert_eq!(found("Co lubisz?", "Co\nlubisz?"), [Some("Co"), Some("lubisz?")]);
        assert_eq!(found("كيف حالك؟", "\u{200F}كيف حالك؟"), [Some("\u{200F}كيف"), Some("حالك؟")]);
    }

    #[test]
    fn a_word_that_is_parted_at_the_end_of_a_line_is_marked_whole() {
        assert_eq!(found("My information.", "My infor-\nmation."), [Some("My"), Some("infor-\nmation.")]);
    }

    #[test]
    fn of_other_words_only_those_that_are_shown_are_found() {
        assert_eq!(
            found("Think about work. How do you feel?", "How do you feel at work?"),
            [None, None, None, Some("How"), Some("do"), Some("you"), Some("feel")]
        );
        assert_eq!(found("You kept it.", "School"), [None, None, None]);
        assert_eq!(found("😀 Sam", "Sam 😀"), [None, Some("Sam")]);
    }

    #[test]
    fn the_same_words_are_all_and_a_word_of_a_sentence_is_little() {
        let of = |spoken: &str, shown: &str| share(&places(spoken, shown), shown);
        assert!(of("Maths", "Maths") > 0.99 && of("My information.", "My infor- mation.") > 0.6);
        assert!(of("Maths", "How do you feel about maths?") < 0.2 && of("Yes", "No").abs() < f32::EPSILON);
    }

    #[test]
    fn a_text_far_too_long_is_found_by_its_letters_or_not_at_all() {
        let long = "word ".repeat(2_000);
        assert!(places(&long, &long).iter().all(Option::is_some));
        assert!(places(&long, &format!("{long} more")).iter().all(Option::is_none));
    }

    proptest! {
        #[test]
        fn places_are_words_of_the_text_one_behind_the_other(
            spoken in "[a-cA-C?. ]{0,40}|\\PC{0,40}", shown in "[a-cA-C?. \\n-]{0,40}|\\PC{0,40}",
        ) {
            let places = places(&spoken, &shown);
            prop_assert_eq!(places.len(), spoken.split_whitespace().count());
            let there: Vec<_> = places.iter().flatten().collect();
            prop_assert!(there.iter().all(|place| shown.get((*place).clone()).is_some_and(|word| !word.is_empty())));
            prop_assert!(there.windows(2).all(|two| two[0].end <= two[1].start));
            prop_assert!((0.0..=1.0).contains(&share(&places, &shown)));
        }

        #[test]
        fn a_text_has_all_its_own_words(text in "[a-zåéß]{1,8}( [a-zåéß]{1,8}){0,8}") {
            prop_assert!(places(&text, &text.replace(' ', "\n")).iter().all(Option::is_some));
        }
    }
}
