//! Words find room: languages of long words, and two languages at once. What a piece holds is reckoned before it is drawn;
//! where it is too high, pictures get smaller, then words. Pure.

use bevy::math::Vec2;

use super::piece::{Edge, Part, Piece, Side, Words, lines_of, longest, tightened};
use crate::look::{self, LEAST_WORDS};

/// A picture gets no smaller than this.
const LEAST_PICTURE: f32 = 48.0;
/// So much may stand over where letters leave space above and below them in their line. Signs of Bengali, Punjabi and Arabic
/// letters fill theirs: so much stays clear.
const SLACK: f32 = 6.0;
const CLEAR: f32 = 2.0;
/// Joined letters that have no room otherwise.
const LEAST_JOINED: f32 = 16.0;
/// Pictures give way until so much is clear around what stands in a column: the lowest letters would touch the edge.
const BREATH: f32 = 16.0;
/// Both edges of a card, above and below, with what is wider of them in any theme.
const FOOT: f32 = 10.0;
/// Words of the second language, as a share of the first, and the largest of them.
const SECOND: f32 = 0.75;
const LARGEST_SECOND: f32 = 28.0;

/// The size that a part takes by itself. What fills its parent takes none.
pub fn size_of(part: &Part) -> Vec2 {
    match part {
        Part::Nothing | Part::Canvas | Part::Level(_) => Vec2::ZERO,
        Part::Words(words) => Vec2::new(words_width(words), words_height(words)),
        Part::Picture(_, side) | Part::Likeness(_, _, side) | Part::Icon(_, side, _) | Part::Plate(_, side, ..) => {
            Vec2::splat(*side)
        }
        Part::Shape(_, size) | Part::Boxed(_, size, _) => *size,
        Part::Row(gap, parts) => {
            let (widths, height) = sums(parts, *gap, |size| (size.x, size.y));
            Vec2::new(widths, height)
        }
        Part::Column(gap, parts) => {
            let (heights, width) = sums(parts, *gap, |size| (size.y, size.x));
            Vec2::new(width, heights)
        }
        Part::Left(inset, part) | Part::Right(inset, part) => size_of(part) + Vec2::new(*inset, 0.0),
        Part::Beads(radius, _) => Vec2::splat(2.0 * radius),
    }
}

/// The sum of the one side of all parts with the gaps between them, and the most of the other.
fn sums(parts: &[Part], gap: f32, sides: impl Fn(Vec2) -> (f32, f32)) -> (f32, f32) {
    let there = parts.iter().filter(|part| **part != Part::Nothing);
    let (mut sum, mut most, mut count) = (0.0_f32, 0.0_f32, 0.0_f32);
    for (along, across) in there.map(|part| sides(size_of(part))) {
        (sum, most, count) = (sum + along, most.max(across), count + 1.0);
    }
    (sum + gap * (count - 1.0).max(0.0), most)
}

fn words_height(words: &Words) -> f32 {
    lines_of(&words.words, words.size, words.width) as f32 * words.size * look::line_height(&words.words)
}

fn words_width(words: &Words) -> f32 {
    look::width_of(&words.words, words.size).min(words.width.max(longest(&words.words, words.size)))
}

/// The height within the edge of a piece.
fn room(piece: &Piece) -> f32 {
    let edges = match piece.skin.edge {
        Edge::None | Edge::Dashed(_) => 0.0,
        // Its lower edge is wider than the upper one.
        Edge::Foot(_) => FOOT,
        Edge::Plain(_, width) => 2.0 * width,
    };
    piece.area.height() - edges
}

/// By how much this may stand over.
fn slack(part: &Part) -> f32 {
    if fills_its_lines(part) { -CLEAR } else { SLACK }
}

fn fills_its_lines(part: &Part) -> bool {
    match part {
        Part::Words(words) => look::line_height(&words.words) > look::line_height(""),
        Part::Row(_, parts) | Part::Column(_, parts) => parts.iter().any(fills_its_lines),
        Part::Left(_, part) | Part::Right(_, part) | Part::Boxed(_, _, part) => fills_its_lines(part),
        _ => false,
    }
}

/// The piece with its words in their room.
pub fn fitted(mut piece: Piece) -> Piece {
    let room = room(&piece);
    fit(&mut piece.content, room);
    for (area, part) in &mut piece.over {
        let height = area.height();
        fit(part, height);
    }
    piece
}

fn fit(part: &mut Part, room: f32) {
    narrow(part);
    if has_words(part) {
        lower(part, room + slack(part));
    }
}

/// A word that is wider than its line gets smaller; one that is wider even then is parted. Joined letters cannot be parted,
/// and get smaller still.
fn narrow(part: &mut Part) {
    match part {
        Part::Words(words) => {
            let joined = look::is_joined(&words.words);
            let least = if joined { LEAST_JOINED } else { LEAST_WORDS };
            while words.size > least && is_too_wide(words) {
                words.size -= 1.0;
            }
            if !joined && is_too_wide(words) {
                words.words = parted(&words.words, words.size, words.width);
            }
        }
        Part::Row(_, parts) | Part::Column(_, parts) => parts.iter_mut().for_each(narrow),
        Part::Left(_, part) | Part::Right(_, part) | Part::Boxed(_, _, part) => narrow(part),
        _ => {}
    }
}

/// A word is wider than its line, also where its letters stand nearer.
fn is_too_wide(words: &Words) -> bool {
    let letters = words.words.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    let nearer = tightened(&words.words, words.size, words.width) * letters as f32;
    longest(&words.words, words.size) - nearer > words.width
}

/// Words in which each that is wider than a line is parted by a hyphen, in parts about as long as each other.
pub fn parted(words: &str, size: f32, width: f32) -> String {
    let part = |word: &str| {
        let room = width - look::width_of("-", size);
        if look::width_of(word, size) <= width || look::is_joined(word) {
            return word.to_owned();
        }
        let letters: Vec<char> = word.chars().collect();
        let parts = (look::width_of(word, size) / room.max(1.0)).ceil() as usize;
        let each = letters.len().div_ceil(parts.max(1)).max(1);
        letters.chunks(each).map(String::from_iter).collect::<Vec<_>>().join("- ")
    };
    words.split_whitespace().map(part).collect::<Vec<_>>().join(" ")
}

/// A part has room in this height, and so has what lies on a disc or a badge in it.
fn has_room(part: &Part, height: f32) -> bool {
    // What could not get clear of the edge may still end at it.
    let fits = !has_words(part) || size_of(part).y <= height + slack(part).max(0.0);
    fits && match part {
        Part::Boxed(_, size, inner) => has_room(inner, size.y),
        Part::Row(_, parts) | Part::Column(_, parts) => parts.iter().all(|part| has_room(part, height)),
        Part::Left(_, part) | Part::Right(_, part) => has_room(part, height),
        _ => true,
    }
}

/// The piece with the words of the second language under those of the first; where both have no room, without them.
pub fn with_both(piece: Piece, second: &[(String, String)]) -> Piece {
    let first = fitted(piece.clone());
    if second.is_empty() {
        return first;
    }
    let height = room(&piece);
    let both = fitted(with_second(piece, second));
    let chosen = |both: Part, first: Part, height: f32| if has_room(&both, height) { both } else { first };
    let content = chosen(both.content, first.content, height);
    let over = both.over.into_iter().zip(first.over);
    let over = over.map(|((area, both), (_, first))| (area, chosen(both, first, area.height()))).collect();
    Piece { content, over, ..both }
}

fn has_words(part: &Part) -> bool {
    match part {
        Part::Words(_) => true,
        Part::Row(_, parts) | Part::Column(_, parts) => parts.iter().any(has_words),
        Part::Left(_, part) | Part::Right(_, part) | Part::Boxed(_, _, part) => has_words(part),
        _ => false,
    }
}

/// Makes a part no higher than this, as far as that can be.
fn lower(part: &mut Part, height: f32) {
    match part {
        Part::Words(words) => {
            while words.size > LEAST_WORDS && words_height(words) > height {
                words.size -= 1.0;
            }
        }
        Part::Picture(_, side) | Part::Icon(_, side, _) if *side > height => {
            *side = height.max(LEAST_PICTURE.min(*side)).floor();
        }
        Part::Row(_, parts) => parts.iter_mut().for_each(|part| lower(part, height)),
        Part::Left(_, part) | Part::Right(_, part) => lower(part, height),
        Part::Boxed(_, size, part) => fit(part, size.y),
        Part::Column(_, _) => lower_column(part, height),
        _ => {}
    }
}

/// Pictures give way first, then words, a pixel at a time.
fn lower_column(column: &mut Part, height: f32) {
    for words in [false, true] {
        loop {
            let over = size_of(column).y - if words { height } else { height - BREATH };
            let Part::Column(_, parts) = &mut *column else { return };
            if over <= 0.0 {
                break;
            }
            let before: f32 = parts.iter().map(|part| size_of(part).y).sum();
            let highest = parts
                .iter_mut()
                .filter(|part| has_words(part) == words)
                .max_by(|one, other| size_of(one).y.total_cmp(&size_of(other).y));
            let Some(highest) = highest else { break };
            let own = size_of(highest).y;
            lower(highest, own - over.min(4.0));
            if (before - parts.iter().map(|part| size_of(part).y).sum::<f32>()).abs() < f32::EPSILON {
                break;
            }
        }
    }
    if let Part::Column(_, parts) = column {
        for part in parts {
            if let Part::Boxed(_, size, inner) = part {
                fit(inner, size.y);
            }
        }
    }
}

/// The piece with the words of the second language, smaller, under those of the first.
fn with_second(mut piece: Piece, second: &[(String, String)]) -> Piece {
    piece.content = doubled(piece.content, second);
    for (_, part) in &mut piece.over {
        *part = doubled(std::mem::replace(part, Part::Nothing), second);
    }
    piece
}

fn doubled(part: Part, second: &[(String, String)]) -> Part {
    match part {
        Part::Words(words) => match second.iter().find(|(first, _)| *first == words.words) {
            Some((_, other)) => under(words, other),
            None => Part::Words(words),
        },
        Part::Row(gap, parts) => Part::Row(gap, parts.into_iter().map(|part| doubled(part, second)).collect()),
        Part::Column(gap, parts) => Part::Column(gap, parts.into_iter().map(|part| doubled(part, second)).collect()),
        Part::Left(inset, part) => Part::Left(inset, Box::new(doubled(*part, second))),
        Part::Right(inset, part) => Part::Right(inset, Box::new(doubled(*part, second))),
        Part::Boxed(skin, size, part) => Part::Boxed(skin, size, Box::new(doubled(*part, second))),
        same => same,
    }
}

fn under(first: Words, second: &str) -> Part {
    let size = (first.size * SECOND).clamp(LEAST_WORDS, LARGEST_SECOND);
    let second = Words { words: second.to_owned(), size, bold: false, ..first.clone() };
    let edged = first.side == Side::Left;
    let put = |words: Words| if edged { Part::Left(0.0, Box::new(words.part())) } else { words.part() };
    Part::Column(2.0, vec![put(first), put(second)])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        kiosk::{frame::at, piece::Skin},
        record::CardPicture,
    };

    fn card(words: &str, height: f32) -> Piece {
        let picture = Part::Picture(CardPicture::Symbol("school".into()), 150.0);
        let content = Part::Column(6.0, vec![picture, Words::bold(words, 34.0, 180.0).part()]);
        Piece::picture("card", at(0.0, 0.0, 200.0, height), Skin::NONE, content)
    }

    #[test]
    fn a_picture_gives_way_before_the_words() {
        let fitted = fitted(card("a longer label that takes lines", 240.0));
        let Part::Column(_, parts) = &fitted.content else { panic!("column") };
        assert!(matches!(parts[0], Part::Picture(_, side) if (LEAST_PICTURE..150.0).contains(&side)), "{parts:?}");
        assert!(matches!(&parts[1], Part::Words(words) if words.size > 33.9), "{parts:?}");
        assert!(size_of(&fitted.content).y <= 240.0 + SLACK);
    }

    #[test]
    fn what_has_room_stays_as_it_is() {
        let card = card("School", 240.0);
        assert_eq!(fitted(card.clone()), card);
    }

    #[test]
    fn the_second_language_stands_smaller_under_the_first() {
        let second = [("School".to_owned(), "Szkoła".to_owned())];
        let both = with_second(card("School", 240.0), &second);
        let Part::Column(_, parts) = &both.content else { panic!("column") };
        let Part::Column(_, lines) = &parts[1] else { panic!("{parts:?}") };
        let sizes: Vec<_> = lines.iter().map(|line| matches!(line, Part::Words(words) if words.size > 30.0)).collect();
        assert_eq!(sizes, [true, false]);
    }

    #[test]
    fn letters_below_a_picture_that_can_give_way_stay_clear_of_the_edge() {
        let second = [("Excited".to_owned(), "Xamaasad".to_owned())];
        let piece = card("Excited", 240.0);
        let both = with_both(piece.clone(), &second);
        assert!(has_room(&both.content, room(&both)));
        assert!(size_of(&both.content).y <= 240.0 + SLACK - BREATH, "{}", size_of(&both.content).y);
        assert!(size_of(&fitted(piece).content).y <= 240.0 + SLACK - BREATH);
    }

    proptest! {
        #[test]
        fn nothing_gets_larger_and_no_word_is_smaller_than_the_least(
            words in "[a-zA-Zżółć]{1,18}( [a-zA-Z]{1,12}){0,6}", height in 60.0_f32..400.0,
        ) {
            let before = card(&words, height);
            let after = fitted(before.clone());
            let Part::Column(_, parts) = &after.content else { unreachable!() };
            let Part::Words(shown) = &parts[1] else { unreachable!() };
            prop_assert!(shown.size >= LEAST_WORDS && !is_too_wide(shown), "{:?}", parts);
            // A word that was parted takes a line more.
            let lower = size_of(&after.content).y <= size_of(&before.content).y;
            prop_assert!(lower || shown.words != words, "{:?}", parts);
        }
    }
}
