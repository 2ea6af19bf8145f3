//! What is told: lines with their pictures, all of them or one at a time, and below them what the child may say.

use bevy::math::{Rect, Vec2};

use super::{
    frame::{at, cells, cells_apart},
    grid::card,
    pages::{Place, symbol},
    piece::{Edge, Part, Piece, Skin, Words, fits, fitting, lines_of},
};
use crate::{
    conversation::{CardShown, Line},
    look::{GAP, LINE_HEIGHT, SMALLEST_WORDS, Token},
};

/// Height of the buttons; narrow ones have their word below the picture.
const BUTTONS: (f32, f32) = (128.0, 190.0);
/// Width of the column of questions beside the lines, and height of their row below them in portrait.
const QUESTIONS: (f32, f32) = (220.0, 190.0);
/// Type size of the lines where they have room.
const LARGEST: f32 = 38.0;
/// Height of the dots that count the lines.
const DOTS: f32 = 44.0;

/// All pieces of a page that tells.
pub fn pieces(
    place: &Place,
    lines: &[Line],
    now: Option<usize>,
    buttons: &[CardShown],
    questions: &[CardShown],
) -> Vec<Piece> {
    let portrait = place.frame.portrait;
    let height = if portrait { BUTTONS.1 } else { BUTTONS.0.max(place.frame.target) };
    let (mut work, foot) = split_below(place.area, height);
    let mut all = Vec::new();
    let mut asked = Vec::new();
    if !questions.is_empty() {
        let (left, column) = if portrait { split_below(work, QUESTIONS.1) } else { split_right(work, QUESTIONS.0) };
        work = left;
        let count = questions.len().max(2);
        let areas = if portrait { cells(column, count.max(3), 1) } else { cells(column, 1, count) };
        asked = cards(place, questions, &areas);
    }
    match now.and_then(|now| Some((now, lines.get(now)?))) {
        Some((now, line)) => all.extend(one(place, work, line, (now, lines.len()))),
        None => all.extend(together(place, work, lines)),
    }
    all.extend(asked);
    all.extend(cards(place, buttons, &cells(foot, buttons.len(), 1)));
    all
}

fn split_below(area: Rect, height: f32) -> (Rect, Rect) {
    let below = at(area.min.x, area.max.y - height, area.width(), height);
    (Rect { max: Vec2::new(area.max.x, below.min.y - GAP), ..area }, below)
}

fn split_right(area: Rect, width: f32) -> (Rect, Rect) {
    let right = at(area.max.x - width, area.min.y, width, area.height());
    (Rect { max: Vec2::new(right.min.x - GAP, area.max.y), ..area }, right)
}

fn cards(place: &Place, shown: &[CardShown], areas: &[Rect]) -> Vec<Piece> {
    let each = shown.iter().zip(areas);
    each.map(|(shown, area)| card(place, place.key(&format!("card-{}", shown.id)), *area, shown)).collect()
}

/// All lines in one size: in two columns, in portrait one below the other.
fn together(place: &Place, area: Rect, lines: &[Line]) -> Vec<Piece> {
    let columns = if place.frame.portrait || lines.len() < 2 { 1 } else { 2 };
    let rows = lines.len().div_ceil(columns).max(1);
    let areas = cells_apart(area, columns, rows, if rows > 2 { Vec2::new(GAP, 10.0) } else { Vec2::splat(GAP) });
    let cell = areas.first().copied().unwrap_or(area).size();
    let picture = (cell.y - 16.0).clamp(44.0, 150.0);
    let width = cell.x - picture - 56.0;
    let size = size_of(lines, Vec2::new(width, cell.y - 8.0));
    let each = lines.iter().zip(areas).enumerate();
    each.map(|(number, (line, area))| {
        let words = Words::bold(&line.shown, size, width).at_left().part();
        let content = Part::Left(18.0, Box::new(Part::Row(18.0, vec![symbol(&line.symbol, picture), words])));
        Piece::says(place.key(&format!("line-{number}")), area, Skin::panel(), &line.shown, content)
    })
    .collect()
}

/// The largest type size in which every line finds room.
fn size_of(lines: &[Line], room: Vec2) -> f32 {
    let mut size = LARGEST;
    let fit = |size: f32| {
        lines.iter().all(|line| {
            let high = lines_of(&line.shown, size, room.x) as f32 * size * LINE_HEIGHT;
            high <= room.y && fits(&line.shown, size, room.x)
        })
    };
    while size > SMALLEST_WORDS && !fit(size) {
        size -= 2.0;
    }
    size
}

/// One line, as large as there is room, and dots that say how many there are.
fn one(place: &Place, area: Rect, line: &Line, (now, of): (usize, usize)) -> Vec<Piece> {
    let (panel, dots) = split_below(area, DOTS);
    let tall = panel.height() > panel.width();
    let picture = (panel.height() - 40.0).min(if tall { panel.width() * 0.7 } else { panel.width() * 0.36 }).min(330.0);
    let width = if tall { panel.width() - 60.0 } else { panel.width() - picture - 120.0 };
    let words = Words::bold(&line.shown, fitting(&line.shown, 56.0, width, 3), width);
    let content = if tall {
        Part::Column(28.0, vec![symbol(&line.symbol, picture), words.part()])
    } else {
        Part::Row(36.0, vec![symbol(&line.symbol, picture), words.at_left().part()])
    };
    let dot = |number: usize| {
        let (side, fill) = if number == now { (26.0, Some(Token::Ink)) } else { (18.0, None) };
        let skin = Skin { fill, paint: None, edge: Edge::Plain(Token::Ink, 3.0), radius: side / 2.0 };
        Part::Boxed(Box::new(skin), Vec2::splat(side), Box::new(Part::Nothing))
    };
    // Each line is a piece of its own, so that a screen reader meets it as new.
    let line = Piece::says(place.key(&format!("line-{now}")), panel, Skin::panel(), &line.shown, content);
    let dots = Piece::picture(place.key("dots"), dots, Skin::NONE, Part::Row(14.0, (0..of).map(dot).collect()));
    vec![line, dots]
}
