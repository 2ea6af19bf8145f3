//! The check: every answer is read back.

use bevy::math::{Rect, Vec2};

use super::{
    find::in_room,
    frame::{at, cells},
    grid::{number_disc, stepped},
    icons::Icon,
    pages::{Place, symbol},
    piece::{Meaning, Part, Piece, Skin, Words, fitting},
};
use crate::{
    conversation::{Control, Line, Statement, Step},
    look::{GAP, RADIUS_CARD, SMALLEST_WORDS, Token},
    record::CardPicture,
};

/// Height of the four equal buttons.
const BUTTONS: f32 = 140.0;
/// Height of "Hear my voice".
const HEAR: f32 = 100.0;

/// Statements at the left, one read back at the right, four equal buttons under it.
pub fn pieces(
    place: &Place,
    statements: &[Step],
    more: Option<&Control>,
    current: Option<&Statement>,
    title: &Line,
) -> Vec<Piece> {
    // Four cells always, so that a last deal of one or two does not move anything; "More" is the last.
    let rows = if statements.is_empty() { 0 } else { 4 };
    let (areas, work) = place.frame.my_page(place.area, rows);
    let mut all: Vec<_> = statements
        .iter()
        .zip(&areas)
        .enumerate()
        .map(|(number, (shown, area))| statement(place, number, shown, *area))
        .collect();
    if let (Some(control), Some(area)) = (more, areas.last()) {
        let words = Words::bold(&control.label, SMALLEST_WORDS, area.width() - 130.0).part();
        let content = Part::Row(14.0, vec![Part::Picture(control.picture.clone(), 68.0), words]);
        all.push(Piece::control(place.key("more"), *area, Skin::card(), control, content));
    }
    if let Some(current) = current {
        all.extend(read_back(place, current, work));
    } else {
        let content = symbol(&title.symbol, 260.0_f32.min(work.height() - 60.0));
        all.push(Piece::picture(place.key("nothing"), work, Skin::panel(), content));
    }
    all
}

fn statement(place: &Place, number: usize, shown: &Step, area: Rect) -> Piece {
    let picture = 62.0_f32.min(area.height() - 24.0);
    let mut parts: Vec<_> = shown.answer.iter().map(|answer| symbol(&answer.symbol, picture)).collect();
    parts.push(symbol(&shown.line.symbol, picture));
    let tick = if shown.done { 52.0 } else { 0.0 };
    let width = area.width() - parts.len() as f32 * (picture + 8.0) - tick - 34.0;
    let (size, words) = in_room(&shown.line.shown, width, area.height() - 10.0);
    let words = Words::bold(&words, size, width).at_left().part();
    parts.push(words);
    let content = Part::Left(10.0, Box::new(Part::Row(8.0, parts)));
    let piece = stepped(place.key(&format!("statement-{number}")), area, shown, content);
    if !shown.done {
        return piece;
    }
    piece.with(at(area.width() - 58.0, area.height() / 2.0 - 22.0, 44.0, 44.0), number_disc(number, true, 44.0))
}

fn read_back(place: &Place, current: &Statement, work: Rect) -> Vec<Piece> {
    let panel = Rect { max: Vec2::new(work.max.x, work.max.y - BUTTONS - GAP), ..work };
    let room = panel.height() - if current.hear.is_some() { HEAR + 24.0 } else { 24.0 };
    let width = panel.width() - 48.0;
    let words = Words::bold(&current.line.shown, fitting(&current.line.shown, 46.0, width, 2), width).part();
    let side = (room - 120.0).clamp(60.0, 150.0);
    let mut pictures: Vec<_> = current.pictures.iter().map(|picture| Part::Picture(picture.clone(), side)).collect();
    pictures.extend(current.drawing.map(|id| Part::Picture(CardPicture::Drawing(id), side)));
    let content = Part::Column(14.0, vec![Part::Row(36.0, pictures), words]);
    let mut all = vec![Piece::picture(place.key("panel"), panel, Skin::panel(), Part::Nothing)];
    let upper = at(panel.min.x, panel.min.y + 12.0, panel.width(), room);
    let meaning = Meaning::Live(current.line.shown.clone());
    all.push(Piece { meaning, ..Piece::picture(place.key("statement"), upper, Skin::NONE, content) });
    all.extend(current.hear.as_ref().map(|control| {
        let area = at(panel.center().x - 190.0, panel.max.y - HEAR - 16.0, 380.0, HEAR);
        let words = Words::bold(&control.label, fitting(&control.label, 32.0, 260.0, 1), 270.0).part();
        Piece::control(
            place.key("hear"),
            area,
            Skin::button(),
            control,
            Part::Row(18.0, vec![own_voice(68.0, Token::Record), words]),
        )
    }));
    let areas = cells(at(work.min.x, work.max.y - BUTTONS, work.width(), BUTTONS), 4, 1);
    for (number, (control, area)) in current.buttons.iter().zip(areas).enumerate() {
        let width = area.width() - 12.0;
        let words = Words::bold(&control.label, fitting(&control.label, 32.0, width, 1), width);
        let words = words.in_colour(super::piece::words_in(control.state)).part();
        let content = Part::Column(2.0, vec![Part::Picture(control.picture.clone(), 80.0), words]);
        let skin = Skin { radius: RADIUS_CARD, ..Skin::button() };
        all.push(Piece::control(place.key(&format!("button-{number}")), area, skin, control, content));
    }
    all
}

/// The berry disc that means "your own voice" everywhere.
pub fn own_voice(side: f32, token: Token) -> Part {
    let play = Part::Icon(Icon::Play, (side * 0.54).round(), Token::OnRecord);
    Part::Boxed(Box::new(Skin::filled(token, side / 2.0)), Vec2::splat(side), Box::new(play))
}
