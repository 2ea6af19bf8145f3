//! "First … then …": two small pictures in the same place on every screen, the one of now framed, and an arrow between them.

use bevy::math::Vec2;

use super::{
    frame::Frame,
    icons::Icon,
    pages::symbol,
    piece::{Edge, Part, Piece, Skin, Words},
};
use crate::{
    conversation::{FirstThen, Line},
    look::{RADIUS_SMALL, SMALLEST_WORDS, Token},
};

/// Side of a picture, of the arrow, and the gap beside it.
const PICTURE: f32 = 56.0;
const ARROW: f32 = 24.0;
const GAP: f32 = 2.0;

/// The strip, and "Nearly done" where that is so. Neither can be pressed: what they say is said with the question.
pub fn pieces(strip: &FirstThen, frame: &Frame) -> Vec<Piece> {
    let area = frame.first_then();
    let cell = Vec2::new((area.width() - ARROW - 2.0 * GAP) / 2.0, area.height());
    let now = Skin::filled(Token::Card, RADIUS_SMALL).with_edge(Edge::Plain(Token::Ink, 3.0));
    let next = Skin { radius: RADIUS_SMALL, ..Skin::panel() };
    let parts =
        vec![half(&strip.first, now, cell), Part::Icon(Icon::Next, ARROW, Token::Ink), half(&strip.then, next, cell)];
    let says = format!("{} {}", strip.first.spoken, strip.then.spoken);
    let mut all = vec![Piece::says("first-then", area, Skin::NONE, &says, Part::Row(GAP, parts))];
    all.extend(strip.nearly_done.as_ref().map(|line| {
        let area = frame.nearly_done();
        let words = Words::bold(&line.shown, SMALLEST_WORDS, area.width()).part();
        Piece::says("nearly-done", area, Skin::NONE, &line.spoken, words)
    }));
    all
}

/// What is done, above its word.
fn half(line: &Line, skin: Skin, size: Vec2) -> Part {
    let words = Words::bold(&line.shown, SMALLEST_WORDS, size.x - 6.0).part();
    Part::Boxed(Box::new(skin), size, Box::new(Part::Column(0.0, vec![symbol(&line.symbol, PICTURE), words])))
}
