//! A piece in another size. Pure.

use bevy::math::Rect;

use super::piece::{Edge, Part, Piece, Skin, Words};

/// Width of an edge that is not told by itself.
const EDGE: f32 = 3.0;

/// The piece so many times as large, its place included.
pub fn scaled(piece: Piece, by: f32) -> Piece {
    let over = piece.over.into_iter().map(|(area, part)| (placed(area, by), part_scaled(part, by))).collect();
    let (skin, content) = (skin_scaled(piece.skin, by), part_scaled(piece.content, by));
    Piece { area: placed(piece.area, by), skin, content, over, ..piece }
}

fn placed(area: Rect, by: f32) -> Rect {
    Rect { min: area.min * by, max: area.max * by }
}

fn skin_scaled(skin: Skin, by: f32) -> Skin {
    let edge = match skin.edge {
        Edge::None => Edge::None,
        Edge::Foot(token) | Edge::Dashed(token) => Edge::Plain(token, EDGE * by),
        Edge::Plain(token, width) => Edge::Plain(token, width * by),
    };
    Skin { edge, radius: skin.radius * by, ..skin }
}

fn part_scaled(part: Part, by: f32) -> Part {
    let boxed = |part: Box<Part>| Box::new(part_scaled(*part, by));
    let all = |parts: Vec<Part>| parts.into_iter().map(|part| part_scaled(part, by)).collect();
    match part {
        Part::Words(words) => Part::Words(Words { size: words.size * by, width: words.width * by, ..words }),
        Part::Picture(picture, side) => Part::Picture(picture, side * by),
        Part::Likeness(symbol, likeness, side) => Part::Likeness(symbol, likeness, side * by),
        Part::Icon(icon, side, token) => Part::Icon(icon, side * by, token),
        Part::Shape(shape, size) => Part::Shape(shape, size * by),
        Part::Plate(plate, side, picture, inner) => Part::Plate(plate, side * by, picture, inner * by),
        Part::Row(gap, parts) => Part::Row(gap * by, all(parts)),
        Part::Column(gap, parts) => Part::Column(gap * by, all(parts)),
        Part::Left(inset, part) => Part::Left(inset * by, boxed(part)),
        Part::Right(inset, part) => Part::Right(inset * by, boxed(part)),
        Part::Boxed(skin, size, part) => Part::Boxed(Box::new(skin_scaled(*skin, by)), size * by, boxed(part)),
        Part::Level(disc) => Part::Level(disc * by),
        Part::Beads(radius, beads) => Part::Beads(radius * by, beads),
        same @ (Part::Nothing | Part::Canvas) => same,
    }
}

#[cfg(test)]
mod tests {
    use bevy::math::Vec2;

    use super::*;
    use crate::kiosk::{fit::size_of, frame::Frame, gallery, pages};

    #[test]
    fn every_part_of_a_smaller_piece_is_smaller_and_back_it_is_as_before() {
        let frame = Frame::fit(Vec2::new(1280.0, 800.0));
        for (name, screen) in gallery::screens() {
            for piece in pages::pieces(&screen, &frame) {
                let small = scaled(piece.clone(), 0.25);
                assert!(small.area.size().distance(piece.area.size() * 0.25) < 0.01, "{name}: {}", piece.key);
                let (size, smaller) = (size_of(&piece.content), size_of(&small.content));
                assert!(smaller.distance(size * 0.25) < 1.0, "{name}: {} {size} {smaller}", piece.key);
                assert_eq!((&small.key, &small.meaning), (&piece.key, &piece.meaning));
            }
        }
    }
}
