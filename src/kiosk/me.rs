//! "This is me": the child as they look now, four tabs, and the choices of one of them, each on a face.

use std::sync::Arc;

use bevy::math::{Rect, Vec2};

use super::{
    frame::{Frame, at, cells, cells_apart},
    grid::tick,
    pages::Place,
    piece::{Part, Piece, Skin, Words, fitting, lines_of, words_in},
};
use crate::{
    conversation::{Choice, Control, Line, Me, State},
    look::{GAP, LINE_HEIGHT, SMALLEST_WORDS},
    record::CardPicture,
};

/// Width of the child and the tabs in landscape.
const SIDE: f32 = 316.0;
/// Choices that have little room stand so near to each other.
const NEAR: f32 = 8.0;

/// The whole page.
pub fn pieces(place: &Place, shown: &Me) -> Vec<Piece> {
    let body = place.area;
    let two = 2.0 * place.frame.target + GAP;
    let (child, tabs, choices) = if place.frame.portrait {
        let top = at(body.min.x, body.min.y, body.width(), two);
        let child = Rect { max: Vec2::new(top.min.x + SIDE, top.max.y), ..top };
        let tabs = Rect { min: Vec2::new(child.max.x + GAP, top.min.y), ..top };
        (child, tabs, Rect { min: Vec2::new(body.min.x, top.max.y + GAP), ..body })
    } else {
        let side = at(body.min.x, body.min.y, SIDE, body.height());
        let tabs = Rect { min: Vec2::new(side.min.x, side.max.y - two), ..side };
        let child = Rect { max: Vec2::new(side.max.x, tabs.min.y - GAP), ..side };
        (child, tabs, Rect { min: Vec2::new(side.max.x + GAP, body.min.y), ..body })
    };
    let mut all = vec![whole(place, child, &shown.whole)];
    let areas = cells(tabs, 2, 2);
    all.extend(shown.tabs.iter().zip(areas).enumerate().map(|(number, (shown, area))| tab(place, area, number, shown)));
    let areas = choice_cells(choices, shown.choices.len(), place.frame);
    let fit = areas.first().map_or((SMALLEST_WORDS, 0.0), |area| fitted(&shown.choices, *area));
    all.extend(shown.choices.iter().zip(areas).map(|(shown, area)| choice(place, area, shown, fit)));
    all
}

/// A cell for each choice: as [`form`] has it, or in more columns, nearer to each other, until none is too low.
fn choice_cells(area: Rect, count: usize, frame: &Frame) -> Vec<Rect> {
    let (columns, rows) = form(count, frame.portrait);
    let wider =
        (columns + 1..=columns + 2).flat_map(|columns| [GAP, NEAR].map(|gap| (columns, count.div_ceil(columns), gap)));
    let forms = [(columns, rows, GAP), (columns, rows, NEAR)].into_iter().chain(wider);
    let laid = |(columns, rows, gap): (usize, usize, f32)| cells_apart(area, columns, rows, Vec2::splat(gap));
    let large = |cells: &Vec<Rect>| cells.first().is_none_or(|cell| cell.size().min_element() >= frame.least);
    forms.map(laid).find(large).unwrap_or_else(|| cells(area, columns, rows))
}

/// Width of the words of a choice: in narrow cells nearly to the edges.
fn room(area: Rect) -> f32 {
    area.width() - if area.width() < 200.0 { 10.0 } else { 28.0 }
}

/// Size of the words and side of the faces: the same on every card, so that the faces alone differ.
fn fitted(choices: &[Choice], area: Rect) -> (f32, f32) {
    let width = room(area);
    let largest = (area.height() / 7.0).clamp(SMALLEST_WORDS, 40.0).floor();
    let labels = || choices.iter().map(|choice| choice.control.label.as_str());
    let size = labels().map(|label| fitting(label, largest, width, 1)).fold(largest, f32::min);
    let lines = labels().map(|label| lines_of(label, size, width)).max().unwrap_or(1) as f32;
    let side = (area.height() - lines * size * LINE_HEIGHT - 26.0).min(area.width() - 24.0).clamp(40.0, 300.0);
    (size, side)
}

/// Columns and rows for so many choices.
fn form(count: usize, portrait: bool) -> (usize, usize) {
    match count {
        0..=3 => (3, 1),
        4..=6 => (3, 2),
        7..=8 => (4, 2),
        more if portrait => (4, more.div_ceil(4)),
        more => (5, more.div_ceil(5)),
    }
}

fn whole(place: &Place, area: Rect, line: &Line) -> Piece {
    let side = area.size().min_element() - 20.0;
    let picture = Part::Picture(CardPicture::Symbol(line.symbol.clone()), side);
    Piece::says(place.key("whole"), area, Skin::panel(), &line.shown, picture)
}

fn tab(place: &Place, area: Rect, number: usize, shown: &Control) -> Piece {
    let width = area.width() - 14.0;
    let words = Words::bold(&shown.label, SMALLEST_WORDS, width).in_colour(words_in(shown.state));
    let side = (area.height() - SMALLEST_WORDS * LINE_HEIGHT - 16.0).min(72.0);
    let content = Part::Column(0.0, vec![Part::Picture(shown.picture.clone(), side), words.part()]);
    let piece = Piece::control(place.key(&format!("tab-{number}")), area, Skin::button(), shown, content);
    if shown.state == State::Chosen { piece.with(at(area.width() - 42.0, 4.0, 36.0, 36.0), tick(36.0)) } else { piece }
}

fn choice(place: &Place, area: Rect, shown: &Choice, (size, side): (f32, f32)) -> Piece {
    let control = &shown.control;
    let face = match &control.picture {
        CardPicture::Symbol(symbol) => Part::Likeness(symbol.clone(), Arc::new(shown.likeness.clone()), side),
        other => Part::Picture(other.clone(), side),
    };
    let words = Words::bold(&control.label, size, room(area)).in_colour(words_in(control.state)).part();
    let content = Part::Column(2.0, vec![face, words]);
    let piece = Piece::control(place.key(&format!("card-{}", control.label)), area, Skin::card(), control, content);
    if control.state == State::Chosen {
        piece.with(at(area.width() - 50.0, 8.0, 42.0, 42.0), tick(42.0))
    } else {
        piece
    }
}
