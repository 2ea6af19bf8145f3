//! Two things at two sides, as far apart as the screen allows, and nothing else.

use bevy::math::Rect;

use super::{
    frame::at,
    grid::card,
    pages::{Place, symbol},
    piece::{Piece, Skin, Words},
};
use crate::{
    conversation::CardShown,
    look::{SMALLEST_WORDS, Token},
};

/// Width of a side, as a share of the body.
const SIDE: f32 = 0.36;
/// Height of the names that tell the adult which thing goes where.
const NAMES: f32 = 48.0;

/// The two things. Where the adult shows the things themselves there are only their names, small, at their sides.
pub fn pieces(place: &Place, sides: [&CardShown; 2], empty: bool) -> Vec<Piece> {
    let area = place.area;
    let width = (area.width() * SIDE).round();
    let lefts = [area.min.x, area.max.x - width];
    let each = sides.into_iter().zip(lefts);
    if empty {
        return each.map(|(shown, left)| name(place, shown, at(left, area.max.y - NAMES, width, NAMES))).collect();
    }
    let height = area.height().min(width * 1.2);
    let top = area.center().y - height / 2.0;
    each.map(|(shown, left)| card(place, place.key(&format!("card-{}", shown.id)), at(left, top, width, height), shown))
        .collect()
}

fn name(place: &Place, shown: &CardShown, area: Rect) -> Piece {
    let words = Words::regular(&shown.control.label, SMALLEST_WORDS, area.width()).in_colour(Token::InkSoft).part();
    Piece::says(place.key(&format!("name-{}", shown.id)), area, Skin::NONE, &shown.control.label, words)
}

/// A page on which nothing is asked and nothing told: its picture, large and still.
pub fn still(place: &Place, id: &str) -> Vec<Piece> {
    let side = place.area.size().min_element().min(380.0);
    vec![Piece::picture(place.key("still"), place.area, Skin::NONE, symbol(id, side))]
}
