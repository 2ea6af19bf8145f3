//! The check: every answer is read back.

use bevy::math::{Rect, Vec2};

use super::{
    find::in_room,
    frame::{at, cells, cells_apart},
    grid::{number_disc, stepped},
    icons::Icon,
    pages::{Place, symbol},
    piece::{Meaning, Part, Piece, Skin, Words, fitting},
};
use crate::{
    conversation::{Control, Line, Statement, Step, Turn},
    look::{GAP, RADIUS_CARD, SMALLEST_WORDS, Token},
    record::CardPicture,
};

/// Height of the four equal buttons.
const BUTTONS: f32 = 140.0;
/// Height of "Hear my voice".
const HEAR: f32 = 100.0;
/// Rows that have little room stand so near to each other.
const NEAR: f32 = 8.0;

/// Statements at the left, one read back at the right, four equal buttons under it.
pub fn pieces(
    place: &Place,
    statements: &[Step],
    more: Option<&Control>,
    current: Option<&Statement>,
    (title, turn): (&Line, &Turn),
) -> Vec<Piece> {
    let (areas, work) = rows(place, statements.len());
    let (from, last) = window(statements, &areas, more, turn);
    let mut all: Vec<_> = statements
        .iter()
        .enumerate()
        .skip(from)
        .zip(&areas)
        .take(areas.len() - usize::from(last.is_some()))
        .map(|((number, shown), area)| statement(place, number, shown, *area))
        .collect();
    if let (Some(control), Some(area)) = (last, areas.last()) {
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

/// The rows of the statements: four always, "More" the last, so that a last deal of one or two does not move anything; or
/// fewer where each would be smaller than the least. And what is left beside them.
fn rows(place: &Place, statements: usize) -> (Vec<Rect>, Rect) {
    if statements == 0 {
        return (Vec::new(), place.area);
    }
    let (wanted, least) = (4, place.frame.least);
    if place.frame.portrait {
        return place.frame.my_page(place.area, wanted);
    }
    let (areas, work) = place.frame.my_page(place.area, wanted);
    let column = areas.iter().copied().reduce(|one, other| one.union(other)).unwrap_or(place.area);
    if areas[0].height() >= least {
        return (areas, work);
    }
    let fit = ((column.height() + NEAR + 0.1) / (least + NEAR)).floor() as usize;
    (cells_apart(column, 1, wanted.min(fit.max(2)), Vec2::splat(NEAR)), work)
}

/// Where the statements that have room begin, so that the one that is read back is among them, and what leads on to others.
fn window<'a>(
    statements: &[Step],
    areas: &[Rect],
    more: Option<&'a Control>,
    turn: &'a Turn,
) -> (usize, Option<&'a Control>) {
    if statements.len() + usize::from(more.is_some()) <= areas.len() {
        return (0, more);
    }
    let each = areas.len().saturating_sub(1).max(1);
    let parts = statements.len().div_ceil(each);
    let now = statements.iter().position(|step| step.now).unwrap_or(0) / each;
    let part = (now + turn.count) % parts;
    let last = if part + 1 == parts { more.unwrap_or(&turn.more) } else { &turn.more };
    (part * each, Some(last))
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
    let (buttons, hear) = (BUTTONS.max(place.frame.target), HEAR.max(place.frame.target));
    let panel = Rect { max: Vec2::new(work.max.x, work.max.y - buttons - GAP), ..work };
    let room = panel.height() - if current.hear.is_some() { hear + 24.0 } else { 24.0 };
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
        let area = at(panel.center().x - 190.0, panel.max.y - hear - 16.0, 380.0, hear);
        let words = Words::bold(&control.label, fitting(&control.label, 32.0, 260.0, 1), 270.0).part();
        Piece::control(
            place.key("hear"),
            area,
            Skin::button(),
            control,
            Part::Row(18.0, vec![own_voice(68.0, Token::Record), words]),
        )
    }));
    let areas = cells(at(work.min.x, work.max.y - buttons, work.width(), buttons), 4, 1);
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
