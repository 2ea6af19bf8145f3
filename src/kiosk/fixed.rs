//! A fixed grid: every page on the same cells, so that nothing moves. Behind a keyguard, where only its holes can be touched,
//! and on screens too small for the usual layout. Pure.
//!
//! A page is laid out as usual first; what it says then stands in the first cells, and what can be pressed in the others, in
//! its order. What has no cell comes with "More", always in the last one.

use bevy::math::{Rect, Vec2};

use super::{
    grid::tick,
    icons::{Icon, Shape},
    pages::Place,
    piece::{Beads, Edge, Meaning, Part, Piece, Skin, Words, fitting, words_in},
};
use crate::{
    conversation::{Body, Control, Screen, State, Turn},
    look::{LEAST_WORDS, RADIUS_CARD, SMALLEST_WORDS, Token},
};

/// Around what stands in a cell.
const INSET: f32 = 10.0;
/// The largest cloud of "How big is this worry?", in design pixels.
const CLOUD: f32 = 246.0;
/// The largest words of a card.
const LARGEST: f32 = 40.0;
/// What stays on its cell on every turn of a page, by the end of its key.
const PINNED: [&str; 8] = ["|field", "|rub-out", "|button-0", "|button-1", "|button-2", "|button-3", "|disc", "|talk"];

/// The page on the cells of its frame.
pub fn pieces(screen: &Screen, place: &Place, usual: Vec<Piece>) -> Vec<Piece> {
    let cells = place.frame.grid_cells();
    let Some(fixed) = place.frame.fixed.filter(|_| cells.len() > 1) else { return usual };
    if let Body::Pair { empty: true, .. } = &screen.body {
        return usual;
    }
    let (controls, others): (Vec<Piece>, Vec<Piece>) =
        usual.into_iter().partition(|piece| matches!(piece.meaning, Meaning::Control { .. }));
    let free = (0..cells.len()).collect();
    let mut grid = Grid { cells, columns: fixed.columns, free, all: Vec::new() };
    let (own_more, controls): (Vec<_>, Vec<_>) = controls.into_iter().partition(|piece| piece.key.ends_with("|more"));
    let more = own_more.first().map(|piece| piece.meaning.clone());
    match &screen.body {
        Body::Board(_) => grid.board(place, controls, others, &screen.turn),
        Body::Draw(_) => grid.drawing(place, controls, others, &screen.turn),
        Body::Pair { .. } => grid.apart(controls),
        _ => grid.page(place, controls, others, (more, &screen.turn)),
    }
    grid.all
}

/// The cells, which of them are free, and what stands on the others.
struct Grid {
    cells: Vec<Rect>,
    columns: usize,
    free: Vec<usize>,
    all: Vec<Piece>,
}

impl Grid {
    /// What is said in the first cells, what is pressed in the last ones.
    fn page(
        &mut self,
        place: &Place,
        controls: Vec<Piece>,
        others: Vec<Piece>,
        (more, turn): (Option<Meaning>, &Turn),
    ) {
        let said = said(&others);
        let live = others.iter().any(|piece| matches!(piece.content, Part::Beads(..)));
        let wanted = controls.len() + usize::from(more.is_some());
        let spare = usize::from(!said.is_empty() || live);
        let from = if spare == 0 { 0 } else { self.cells.len().saturating_sub(wanted).max(spare) };
        if spare > 0 {
            let area = self.first(from);
            self.free.retain(|cell| *cell >= from);
            if live {
                self.all.extend(listening(place, &others, area));
            } else {
                self.all.push(told(place, &others, &said, area));
            }
        }
        self.all
            .extend(others.into_iter().filter(|piece| matches!(piece.meaning, Meaning::Live(_)) && !is_seen(piece)));
        let (pinned, loose): (Vec<_>, Vec<_>) =
            controls.into_iter().partition(|piece| PINNED.iter().any(|end| piece.key.ends_with(end)));
        let loose = self.pin(pinned, loose);
        self.deal(place, loose, more, turn);
    }

    /// The hand in the first cell, the places in the last ones; what lies on them between.
    fn board(&mut self, place: &Place, controls: Vec<Piece>, others: Vec<Piece>, turn: &Turn) {
        let (places, cards): (Vec<_>, Vec<_>) = controls.into_iter().partition(|piece| piece.takes.is_some());
        let (talk, mut cards): (Vec<_>, Vec<_>) = cards.into_iter().partition(|piece| piece.key.ends_with("|talk"));
        let is_hand = cards.first().is_some_and(|piece| piece.skin.edge == Edge::Plain(Token::Chosen, 6.0));
        if is_hand {
            let hand = cards.remove(0);
            self.put(0, hand);
        } else {
            let area = self.cells[0];
            self.free.retain(|cell| *cell != 0);
            self.all.push(told(place, &others, &said(&others), area));
        }
        let first = self.cells.len().saturating_sub(places.len().max(1));
        for (number, piece) in places.into_iter().enumerate() {
            self.put(first + number, piece);
        }
        let cards = self.pin(talk, cards);
        self.deal(place, cards, None, turn);
    }

    /// The paper over all columns but the last, and pots and tools one below the other in it.
    fn drawing(&mut self, place: &Place, controls: Vec<Piece>, others: Vec<Piece>, turn: &Turn) {
        let columns = self.columns;
        let is_paper = |cell: &usize| cell % columns + 1 < columns;
        let paper = self.cells.iter().enumerate().filter(|(cell, _)| is_paper(cell)).map(|(_, area)| *area);
        let area = paper.reduce(|one, other| one.union(other)).unwrap_or(place.area);
        self.free.retain(|cell| !is_paper(cell));
        let (papers, lines): (Vec<_>, Vec<_>) =
            others.into_iter().partition(|piece| matches!(piece.meaning, Meaning::Canvas(_)));
        self.all.extend(papers.into_iter().map(|piece| Piece { area, ..piece }));
        if !lines.is_empty() {
            // In the first hole: elsewhere a guard may cover it.
            self.all.push(told(place, &lines, &said(&lines), self.cells[0]));
        }
        self.deal(place, controls, None, turn);
    }

    /// Two things as far apart as can be.
    fn apart(&mut self, controls: Vec<Piece>) {
        let row = self.cells.len() / self.columns / 2 * self.columns;
        for (piece, cell) in controls.into_iter().zip([row, row + self.columns - 1]) {
            self.put(cell, piece);
        }
    }

    /// What has no cell of its own, in the cells that are free; "More" in the last one where they are not enough.
    fn deal(&mut self, place: &Place, loose: Vec<Piece>, more: Option<Meaning>, turn: &Turn) {
        let free = std::mem::take(&mut self.free);
        let Some((last, before)) = free.split_last() else { return };
        let all_fit = loose.len() + usize::from(more.is_some()) <= free.len();
        let (each, parts) =
            if all_fit { (free.len(), 1) } else { (before.len().max(1), loose.len().div_ceil(before.len().max(1))) };
        let part = turn.count % parts.max(1);
        for (piece, cell) in loose.into_iter().skip(part * each).take(each).zip(&free) {
            self.put(*cell, piece);
        }
        let own = if part + 1 == parts { more } else { None };
        if !all_fit || own.is_some() {
            let meaning = own.unwrap_or_else(|| meaning_of(&turn.more));
            let name = if matches!(&meaning, Meaning::Control { action, .. } if *action == turn.more.action) {
                "turn"
            } else {
                "more"
            };
            let picture = Part::Picture(turn.more.picture.clone(), 1.0);
            let bare = Piece::picture(place.key(name), self.cells[*last], Skin::card(), picture);
            self.put(*last, Piece { meaning, ..bare });
        }
    }

    /// The first cells together: whole rows of them, or what there is of the first row.
    fn first(&self, count: usize) -> Rect {
        let whole = count / self.columns * self.columns;
        let count = if whole > 0 { whole } else { count };
        self.cells[..count].iter().copied().reduce(|one, other| one.union(other)).unwrap_or(self.cells[0])
    }

    /// Puts what stays on its cell, as long as two are left for a thing and for "More"; and gives what is to be dealt.
    fn pin(&mut self, pinned: Vec<Piece>, loose: Vec<Piece>) -> Vec<Piece> {
        let mut left = Vec::new();
        for piece in pinned {
            match self.free.first().copied() {
                Some(cell) if self.free.len() > 2 || loose.is_empty() => self.put(cell, piece),
                _ => left.push(piece),
            }
        }
        left.extend(loose);
        left
    }

    fn put(&mut self, cell: usize, piece: Piece) {
        self.free.retain(|free| *free != cell);
        if let Some(area) = self.cells.get(cell) {
            self.all.push(celled(piece, *area));
        }
    }
}

fn meaning_of(control: &Control) -> Meaning {
    Meaning::Control { name: control.label.clone(), action: control.action.clone(), state: control.state }
}

/// The piece as a card in its cell.
fn celled(piece: Piece, area: Rect) -> Piece {
    let Meaning::Control { name, state, .. } = &piece.meaning else { return piece };
    let state = *state;
    // In the field stands what is typed.
    let typed = if piece.key.ends_with("|field") { all_words(&piece.content) } else { String::new() };
    let name = if typed.is_empty() { name.clone() } else { typed };
    let content = card(&piece, &name, state, area.size());
    let painted = piece.skin.paint.is_some();
    let skin = match (painted, piece.takes.is_some()) {
        (true, _) | (_, true) => Skin { radius: RADIUS_CARD, ..piece.skin.clone() },
        _ if matches!(piece.skin.edge, Edge::Plain(Token::Chosen, _)) => piece.skin.clone(),
        _ => Skin::card().in_state(state),
    };
    let content = if painted { words_of(&piece.content).unwrap_or(content) } else { content };
    let mut over = Vec::new();
    if state == State::Chosen {
        over.push((super::frame::at(area.width() - 58.0, 8.0, 48.0, 48.0), tick(48.0)));
    }
    Piece { area, skin, content, over, ..piece }
}

/// Picture and words of a cell: one above the other, in a low cell side by side.
fn card(piece: &Piece, name: &str, state: State, size: Vec2) -> Part {
    let width = size.x - 2.0 * INSET;
    let face = pictured(piece);
    let lettered = piece.key.contains("|key-") && face.is_none();
    let largest = if lettered { 60.0 } else { LARGEST.min(size.y / 5.0).max(SMALLEST_WORDS) };
    let words = |width: f32| Words::bold(name, fitting(name, largest, width, 2), width).in_colour(words_in(state));
    let Some(face) = face else { return words(width).part() };
    if size.x > 1.9 * size.y {
        let side = (size.y - 2.0 * INSET - 8.0).min(width * 0.4).floor();
        let words = words(width - side - INSET).at_left().part();
        return Part::Left(INSET, Box::new(Part::Row(INSET, vec![resized(face, side), words])));
    }
    let words = words(width);
    let lines = super::piece::lines_of(name, words.size, width) as f32;
    let room = size.y - lines * words.size * crate::look::line_height(name) - 2.0 * INSET - 10.0;
    let side = room.min(width).clamp(40.0, 220.0).floor();
    Part::Column(6.0, vec![resized(face, side), words.part()])
}

/// Every word of a part, as they stand.
fn all_words(part: &Part) -> String {
    match part {
        Part::Words(words) => words.words.clone(),
        Part::Row(_, parts) | Part::Column(_, parts) => parts.iter().map(all_words).collect(),
        Part::Left(_, part) | Part::Right(_, part) | Part::Boxed(_, _, part) => all_words(part),
        _ => String::new(),
    }
}

/// The words alone of a pot of paint, in their own colour.
fn words_of(part: &Part) -> Option<Part> {
    matches!(part, Part::Words(_)).then(|| part.clone())
}

/// The first picture of a piece.
fn pictured(piece: &Piece) -> Option<Part> {
    picture_in(&piece.content).or_else(|| piece.over.iter().find_map(|(_, part)| picture_in(part)))
}

fn picture_in(part: &Part) -> Option<Part> {
    match part {
        Part::Picture(..) | Part::Likeness(..) | Part::Plate(..) | Part::Icon(..) | Part::Shape(Shape::Cloud(_), _) => {
            Some(part.clone())
        }
        Part::Row(_, parts) | Part::Column(_, parts) => parts.iter().find_map(picture_in),
        // A sign on a disc stays on its disc.
        Part::Boxed(skin, _, inner) if skin.radius > 0.0 && matches!(**inner, Part::Icon(..)) => Some(part.clone()),
        Part::Left(_, inner) | Part::Right(_, inner) | Part::Boxed(_, _, inner) => picture_in(inner),
        _ => None,
    }
}

fn resized(part: Part, side: f32) -> Part {
    match part {
        Part::Picture(picture, _) => Part::Picture(picture, side),
        Part::Likeness(symbol, likeness, _) => Part::Likeness(symbol, likeness, side),
        Part::Plate(plate, _, picture, _) => Part::Plate(plate, side, picture, (side * 0.68).floor()),
        Part::Icon(icon, _, token) => Part::Icon(icon, side.min(110.0), token_on_card(token)),
        // A cloud tells by its size: all keep their share.
        Part::Shape(shape, size) => Part::Shape(shape, (size * (side / CLOUD)).floor()),
        Part::Boxed(skin, size, inner) => {
            let side = side.min(110.0);
            let share = side / size.x.max(1.0);
            let inner = match *inner {
                Part::Icon(icon, own, token) => Part::Icon(icon, (own * share).floor(), token),
                other => other,
            };
            Part::Boxed(Box::new(Skin { radius: skin.radius * share, ..*skin }), Vec2::splat(side), Box::new(inner))
        }
        other => other,
    }
}

/// On a card a sign is in ink.
fn token_on_card(token: Token) -> Token {
    if matches!(token, Token::OnInk | Token::OnRecord) { Token::Ink } else { token }
}

/// It is no word for a screen reader alone.
fn is_seen(piece: &Piece) -> bool {
    piece.area.width() > 2.0
}

/// What the page says, in words.
fn said(others: &[Piece]) -> Vec<(Option<Part>, String)> {
    let says = others.iter().filter_map(|piece| match &piece.meaning {
        Meaning::Says(words) => Some((pictured(piece), words.clone())),
        Meaning::Live(words) if is_seen(piece) => Some((pictured(piece), words.clone())),
        _ => None,
    });
    says.filter(|(picture, words)| picture.is_some() || !words.is_empty()).collect()
}

/// What is said, on one panel: one line below the other, side by side where it is wide.
fn told(place: &Place, others: &[Piece], said: &[(Option<Part>, String)], area: Rect) -> Piece {
    let wide = area.width() > 2.2 * area.height() && said.len() > 1;
    let count = said.len().max(1) as f32;
    let (width, height) =
        if wide { (area.width() / count, area.height()) } else { (area.width(), area.height() / count) };
    let lines = said.iter().map(|(picture, words)| {
        let beside = width > 320.0;
        let side = if beside { height - 24.0 } else { height * 0.45 }.min(150.0).min(width * 0.4).max(36.0).floor();
        let room = if beside { width - side - 50.0 } else { width - 2.0 * INSET };
        let fit = ((height - 2.0 * INSET) / SMALLEST_WORDS).floor().clamp(1.0, 3.0) as usize;
        let words = Words::bold(words, fitting(words, 36.0, room, fit).max(LEAST_WORDS), room);
        let words = if beside { words.at_left() } else { words };
        let parts = picture.clone().map(|part| resized(part, side)).into_iter().chain([words.part()]).collect();
        if beside { Part::Row(14.0, parts) } else { Part::Column(4.0, parts) }
    });
    let lines = lines.collect();
    let content = if wide { Part::Row(20.0, lines) } else { Part::Column(8.0, lines) };
    let words: Vec<&str> = said.iter().map(|(_, words)| words.as_str()).collect();
    let live = others.iter().any(|piece| matches!(piece.meaning, Meaning::Live(_)) && is_seen(piece));
    let words = words.join(" ");
    let meaning = if live { Meaning::Live(words) } else { Meaning::Says(words) };
    Piece { meaning, ..Piece::picture(place.key("told"), area, Skin::panel(), content) }
}

/// The beads and the ring of loudness: what is heard is seen here too.
fn listening(place: &Place, others: &[Piece], area: Rect) -> Vec<Piece> {
    let side = area.size().min_element() - 2.0 * INSET;
    let middle = Rect::from_center_size(area.center(), Vec2::splat(side));
    let radius = side / 2.0 - 12.0;
    let shown = others.iter().find_map(|piece| match &piece.content {
        Part::Beads(_, beads) => Some(*beads),
        _ => None,
    });
    let mut all = vec![Piece::picture(place.key("panel"), area, Skin::panel(), Part::Nothing)];
    let beads = Part::Beads(radius, shown.unwrap_or(Beads::Whole));
    all.push(Piece::picture(
        place.key("beads"),
        Rect::from_center_size(area.center(), Vec2::splat(2.0 * radius)),
        Skin::NONE,
        beads,
    ));
    let disc = (radius * 0.9).floor();
    if others.iter().any(|piece| matches!(piece.content, Part::Level(_))) {
        all.push(Piece::picture(place.key("level"), middle, Skin::NONE, Part::Level(disc)));
    }
    let sign = Part::Icon(Icon::Microphone, (disc * 0.6).floor(), Token::OnRecord);
    let skin = Skin::filled(Token::Record, disc / 2.0);
    all.push(Piece::picture(place.key("voice"), Rect::from_center_size(area.center(), Vec2::splat(disc)), skin, sign));
    all
}
