//! A screen as it is read from right to left: every piece at the other side, in the same order. Pure.

use bevy::math::Rect;

use super::{
    icons::{Icon, Shape},
    piece::{Part, Piece, Side, Words},
};
use crate::look::is_arabic;

/// Says to whatever shows words that a line is read from the right, though it begins with a name in other letters.
const FROM_THE_RIGHT: char = '\u{200F}';

/// The pieces mirrored in a frame of this width. Their order, in which they are read out, stays.
pub fn mirrored(pieces: Vec<Piece>, width: f32) -> Vec<Piece> {
    pieces.into_iter().map(|piece| turned(piece, width)).collect()
}

fn turned(piece: Piece, width: f32) -> Piece {
    let own = piece.area.width();
    let over = piece.over.into_iter().map(|(area, part)| (at_other_side(area, own), part_turned(part))).collect();
    Piece { area: at_other_side(piece.area, width), content: part_turned(piece.content), over, ..piece }
}

/// The same place as far from the other side.
pub fn at_other_side(area: Rect, width: f32) -> Rect {
    let (left, right) = (width - area.max.x, width - area.min.x);
    Rect { min: area.min.with_x(left), max: area.max.with_x(right) }
}

fn part_turned(part: Part) -> Part {
    match part {
        Part::Words(words) => Part::Words(words_turned(words)),
        Part::Icon(icon, side, token) => Part::Icon(icon_turned(icon), side, token),
        Part::Shape(Shape::Road, size) => Part::Shape(Shape::RoadBack, size),
        Part::Shape(Shape::RoadBack, size) => Part::Shape(Shape::Road, size),
        Part::Row(gap, parts) => Part::Row(gap, parts.into_iter().rev().map(part_turned).collect()),
        Part::Column(gap, parts) => Part::Column(gap, parts.into_iter().map(part_turned).collect()),
        Part::Left(inset, part) => Part::Right(inset, Box::new(part_turned(*part))),
        Part::Right(inset, part) => Part::Left(inset, Box::new(part_turned(*part))),
        Part::Boxed(skin, size, part) => Part::Boxed(skin, size, Box::new(part_turned(*part))),
        same => same,
    }
}

fn words_turned(words: Words) -> Words {
    let side = match words.side {
        Side::Middle => Side::Middle,
        Side::Left => Side::Right,
        Side::Right => Side::Left,
    };
    let said = words.words.trim_start_matches(FROM_THE_RIGHT);
    let first = said.chars().find(|sign| sign.is_alphabetic());
    let marked = said.chars().any(is_arabic) && !first.is_some_and(is_arabic);
    let text = if marked { format!("{FROM_THE_RIGHT}{said}") } else { said.to_owned() };
    Words { side, words: text, ..words }
}

/// Arrows point the way that is read; everything else looks the same.
fn icon_turned(icon: Icon) -> Icon {
    match icon {
        Icon::Back => Icon::Next,
        Icon::Next => Icon::Back,
        same => same,
    }
}

#[cfg(test)]
mod tests {
    use bevy::math::Vec2;

    use super::*;
    use crate::kiosk::{
        frame::{Frame, at},
        gallery, pages,
        piece::Skin,
    };

    #[test]
    fn mirrored_twice_is_as_before_and_nothing_leaves_the_frame() {
        for size in [(1280.0, 800.0), (800.0, 1280.0), (1400.0, 800.0)] {
            let frame = Frame::fit(Vec2::from(size));
            for (name, screen) in gallery::screens() {
                let pieces = pages::pieces(&screen, &frame);
                let once = mirrored(pieces.clone(), frame.size.x);
                let keys = |pieces: &[Piece]| pieces.iter().map(|piece| piece.key.clone()).collect::<Vec<_>>();
                assert_eq!(keys(&once), keys(&pieces), "{name}");
                for piece in &once {
                    assert!(
                        piece.area.min.x >= -0.1 && piece.area.max.x <= frame.size.x + 0.1,
                        "{name}: {}",
                        piece.key
                    );
                }
                for (before, after) in pieces.iter().zip(mirrored(once, frame.size.x)) {
                    assert!(before.area.min.distance(after.area.min) < 0.01, "{name}: {}", after.key);
                    assert_eq!(before.content, after.content, "{name}: {}", after.key);
                }
            }
        }
    }

    #[test]
    fn arrows_rows_and_corners_change_sides() {
        let parts = vec![
            Part::Icon(Icon::Back, 44.0, crate::look::Token::Ink),
            Words::bold("رجوع", 28.0, 90.0).at_left().part(),
        ];
        let piece = Piece::picture("back", at(22.0, 16.0, 200.0, 96.0), Skin::NONE, Part::Row(4.0, parts));
        let piece = piece.with(at(150.0, -8.0, 40.0, 40.0), Part::Nothing);
        let turned = turned(piece, 1280.0);
        assert_eq!(turned.area, at(1058.0, 16.0, 200.0, 96.0));
        assert_eq!(turned.over[0].0, at(10.0, -8.0, 40.0, 40.0));
        let Part::Row(_, parts) = turned.content else { panic!("row") };
        assert!(matches!(&parts[0], Part::Words(words) if words.side == Side::Right && words.words == "رجوع"));
        assert!(matches!(parts[1], Part::Icon(Icon::Next, ..)));
    }

    #[test]
    fn a_sentence_that_begins_with_a_name_in_latin_letters_is_still_read_from_the_right() {
        let words = |text: &str| words_turned(Words::bold(text, 28.0, 90.0)).words;
        assert_eq!(words("Sam، كيف حالك؟"), "\u{200F}Sam، كيف حالك؟");
        assert_eq!(words("12"), "12");
    }
}
