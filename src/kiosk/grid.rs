//! Cards in a grid, "my page" beside it, and people.

use bevy::math::{Rect, Vec2};

use super::{
    frame::{at, cells, cells_apart},
    icons::Icon,
    pages::{Place, panel_line, symbol},
    piece::{Edge, Meaning, Part, Piece, Skin, Words, fitting, lines_of, words_in},
};
use crate::{
    conversation::{CardShown, Control, Line, Mark, State, Step},
    look::{GAP, RADIUS_CARD, SMALLEST_WORDS, Token, line_height},
    ways::WordsPlace,
};

/// Height of a panel at the foot.
const FOOT: f32 = 104.0;

/// A grid of cards, with "my page" where there is one.
pub fn pieces(place: &Place, steps: &[Step], cards: &[CardShown], more: Option<&Control>) -> Vec<Piece> {
    let (mut all, work) = my_page(place, steps);
    all.extend(cards_in(place, work, cards, more, card));
    all
}

/// Who can see what you say?
pub fn people(
    place: &Place,
    steps: &[Step],
    cards: &[CardShown],
    more: Option<&Control>,
    lines: [&Line; 2],
) -> Vec<Piece> {
    let (mut all, work) = my_page(place, steps);
    let (above, feet) = feet(work);
    all.extend(cards_in(place, above, cards, more, person));
    for (number, (line, area)) in lines.into_iter().zip(feet).enumerate() {
        all.push(panel_line(place.key(&format!("line-{number}")), area, line));
    }
    all
}

/// Two panels for lines at the foot of an area, side by side or, where it is narrow, one below the other; and what is left
/// above them.
pub fn feet(area: Rect) -> (Rect, Vec<Rect>) {
    let narrow = area.width() < 800.0;
    let height = if narrow { 2.0 * FOOT - 12.0 } else { FOOT };
    let foot = at(area.min.x, area.max.y - height, area.width(), height);
    let feet = if narrow { cells_apart(foot, 1, 2, Vec2::splat(12.0)) } else { cells(foot, 2, 1) };
    (Rect { max: Vec2::new(area.max.x, foot.min.y - GAP), ..area }, feet)
}

/// "My page": the steps at the left, and the work area that is left.
pub fn my_page(place: &Place, steps: &[Step]) -> (Vec<Piece>, Rect) {
    let (areas, work) = place.frame.my_page(place.area, steps.len());
    let all = steps.iter().zip(areas).enumerate().map(|(number, (shown, area))| step(place, number, shown, area));
    (all.collect(), work)
}

fn step(place: &Place, number: usize, shown: &Step, area: Rect) -> Piece {
    let tight = area.width() < 300.0;
    let picture = if tight { 64.0 } else { 84.0_f32.min(area.height() - 30.0) };
    let width = area.width() - picture - if tight { 34.0 } else { 124.0 };
    let mut words =
        vec![Words::bold(&shown.line.shown, fitting(&shown.line.shown, 30.0, width, 2), width).at_left().part()];
    if let Some(answer) = shown.answer.as_ref().filter(|_| !tight) {
        words.push(Words::regular(&answer.shown, SMALLEST_WORDS, width).at_left().part());
    }
    let pictured = shown.answer.as_ref().map_or(&shown.line.symbol, |answer| &answer.symbol);
    let gap = if tight { 8.0 } else { 16.0 };
    let mut parts = vec![symbol(pictured, picture), left_column(words)];
    if !tight {
        parts.insert(0, number_disc(number, shown.done, 52.0));
    }
    let content = Part::Left(gap, Box::new(Part::Row(gap, parts)));
    let piece = stepped(place.key(&format!("step-{number}")), area, shown, content);
    if tight && shown.done { piece.with(at(-8.0, -12.0, 40.0, 40.0), number_disc(number, true, 40.0)) } else { piece }
}

/// A step or statement in its state: done, now, to come.
pub fn stepped(key: String, area: Rect, shown: &Step, content: Part) -> Piece {
    let (fill, edge) = if shown.now {
        (Some(Token::Card), Edge::Plain(Token::Ink, 6.0))
    } else if shown.done || shown.action.is_some() {
        (Some(Token::Card), Edge::Plain(Token::Line, 3.0))
    } else {
        (None, Edge::Plain(Token::Hair, 3.0))
    };
    let skin = Skin { fill, paint: None, edge, radius: RADIUS_CARD };
    let name = match &shown.answer {
        Some(answer) => format!("{} {}", shown.line.shown, answer.shown),
        None => shown.line.shown.clone(),
    };
    let meaning = match &shown.action {
        Some(action) => {
            let state = if shown.now { State::Chosen } else { State::Offered };
            Meaning::Control { name, action: action.clone(), state }
        }
        None => Meaning::Says(name),
    };
    Piece { meaning, ..Piece::picture(key, area, skin, content) }
}

/// Lines one below the other that begin at the same left edge.
pub fn left_column(words: Vec<Part>) -> Part {
    Part::Column(2.0, words.into_iter().map(|part| Part::Left(0.0, Box::new(part))).collect())
}

/// A number in a disc; done: a tick.
pub fn number_disc(number: usize, done: bool, side: f32) -> Part {
    let (fill, inner) = if done {
        (Token::Ink, Part::Icon(Icon::Tick, side * 0.65, Token::OnInk))
    } else {
        (Token::Card, Words::bold(&(number + 1).to_string(), 30.0, side).part())
    };
    let skin = Skin::filled(fill, side / 2.0).with_edge(Edge::Plain(Token::Ink, 4.0));
    Part::Boxed(Box::new(skin), Vec2::splat(side), Box::new(inner))
}

/// Columns and rows for so many cells. Only what SCREENS names: 2, 3, 4, 6, 9, 12.
fn form(count: usize, portrait: bool) -> (usize, usize) {
    let (long, short) = match count {
        0 | 1 => (1, 1),
        2 => (2, 1),
        3 => (3, 1),
        4 => (2, 2),
        5 | 6 => (3, 2),
        7..=9 => (3, 3),
        10..=12 => (4, 3),
        more => (5, more.div_ceil(5)),
    };
    if portrait { (short, long) } else { (long, short) }
}

type MakeCard = fn(&Place, String, Rect, &CardShown) -> Piece;

/// The cards in their cells; "More" is always the last cell, and from six cells up (or as few as suit the child), so that no
/// deal moves it.
fn cards_in(place: &Place, area: Rect, cards: &[CardShown], more: Option<&Control>, make: MakeCard) -> Vec<Piece> {
    let least = place.frame.sight.grid.count().clamp(2, 6);
    let count = if more.is_some() { (cards.len() + 1).max(least) } else { cards.len() };
    // A people's card is wide: its name stands beside the picture.
    let (columns, rows) = form(count, area.height() > area.width());
    let areas = cells(area, columns, rows);
    let mut all: Vec<_> = cards
        .iter()
        .zip(&areas)
        .map(|(shown, area)| make(place, place.key(&format!("card-{}", shown.id)), *area, shown))
        .collect();
    if let (Some(control), Some(area)) = (more, areas.last()) {
        let shown = CardShown { id: String::new(), control: control.clone(), mark: None };
        all.push(card(place, place.key("more"), *area, &shown));
    }
    all
}

/// A card with its picture above its word; in low wide cells beside it.
pub fn card(place: &Place, key: String, area: Rect, shown: &CardShown) -> Piece {
    let control = &shown.control;
    let sight = &place.frame.sight;
    let token = words_in(control.state);
    let beside = area.width() > area.height() * 1.55 && area.height() < 200.0;
    let content = if beside {
        let picture = (100.0 * sight.pictures_size.share()).min(area.height() - 36.0);
        let width = area.width() - picture - 36.0;
        let size = fitting(&control.label, 32.0 * sight.words_size.share(), width, 3);
        let words = Words::bold(&control.label, size, width).at_left().in_colour(token).part();
        Part::Left(12.0, Box::new(Part::Row(10.0, vec![Part::Picture(control.picture.clone(), picture), words])))
    } else {
        let width = area.width() - 20.0;
        let largest = (area.height() / 7.0).clamp(28.0, 44.0).min(if area.width() > 300.0 { 44.0 } else { 34.0 });
        let size =
            fitting(&control.label, (largest * sight.words_size.share()).min(area.height() / 4.0).floor(), width, 2);
        let lines = if sight.words == WordsPlace::Off { 0.0 } else { lines_of(&control.label, size, width) as f32 };
        let tag = if matches!(shown.mark, Some(Mark::Done(_) | Mark::Started(_))) { 36.0 } else { 0.0 };
        let picture = (area.height() - lines * size * line_height(&control.label) - 36.0 - tag)
            .min(area.width() - 28.0)
            .clamp(40.0, 300.0);
        let picture = (picture * sight.pictures_size.share()).floor();
        let words = Words::bold(&control.label, size, width).in_colour(token).part();
        let picture = Part::Picture(control.picture.clone(), picture);
        let column = match sight.words {
            WordsPlace::Under => vec![picture, words],
            WordsPlace::Over => vec![words, picture],
            WordsPlace::Off => vec![picture],
        };
        if tag > 0.0 {
            let space = Part::Boxed(Box::new(Skin::NONE), Vec2::new(1.0, tag - 6.0), Box::new(Part::Nothing));
            Part::Column(6.0, [vec![space], column].concat())
        } else {
            Part::Column(6.0, column)
        }
    };
    marked(Piece::control(key, area, Skin::card(), control, content), area, shown)
}

fn marked(piece: Piece, area: Rect, shown: &CardShown) -> Piece {
    if shown.control.state == State::Chosen {
        return piece.with(at(area.width() - 62.0, 10.0, 52.0, 52.0), tick(52.0));
    }
    match &shown.mark {
        Some(Mark::Done(words)) => with_tag(piece, area, words, Icon::Tick, true),
        Some(Mark::Started(words)) => with_tag(piece, area, words, Icon::Half, false),
        Some(Mark::Voice) => {
            let skin = Skin::filled(Token::Record, 22.0);
            let play = Part::Icon(Icon::Play, 24.0, Token::OnRecord);
            let disc = Part::Boxed(Box::new(skin), Vec2::splat(44.0), Box::new(play));
            piece.with(at(area.width() - 54.0, 10.0, 44.0, 44.0), disc)
        }
        _ => piece,
    }
}

/// A dark disc with a tick.
pub fn tick(side: f32) -> Part {
    let skin = Skin::filled(Token::Chosen, side / 2.0);
    Part::Boxed(Box::new(skin), Vec2::splat(side), Box::new(Part::Icon(Icon::Tick, side * 0.65, Token::OnInk)))
}

fn with_tag(piece: Piece, area: Rect, words: &str, icon: Icon, dark: bool) -> Piece {
    let width = crate::look::width_of(words, SMALLEST_WORDS) + 66.0;
    let (fill, token) = if dark { (Token::Ink, Token::OnInk) } else { (Token::Card, Token::Ink) };
    let parts = vec![Part::Icon(icon, 28.0, token), Words::bold(words, SMALLEST_WORDS, width).in_colour(token).part()];
    let skin = Skin::filled(fill, 21.0).with_edge(Edge::Plain(Token::Ink, 3.0));
    let tag = Part::Boxed(Box::new(skin), Vec2::new(width, 42.0), Box::new(Part::Row(8.0, parts)));
    let piece = Piece { about: words.to_owned(), ..piece };
    piece.with(at(area.width() - width - 8.0, 8.0, width, 42.0), tag)
}

/// A person with the answer about them: "Yes or no?", yes, no.
fn person(_: &Place, key: String, area: Rect, shown: &CardShown) -> Piece {
    let control = &shown.control;
    let (low, tall) = (area.height() < 130.0, area.height() > area.width());
    let picture = if tall {
        (area.width() - 60.0).min(area.height() - 220.0).clamp(48.0, 180.0)
    } else {
        (area.height() - 40.0).min(130.0).min(area.width() * 0.36)
    };
    let width = if tall { area.width() - 28.0 } else { area.width() - picture - 50.0 };
    let side = if low { 40.0 } else { 56.0 };
    let answer = |mark: Part, words: &str, bold: bool| {
        let width = if bold { width - side - 12.0 } else { width };
        let words = if bold { Words::bold(words, 30.0, width) } else { Words::regular(words, SMALLEST_WORDS, width) };
        Part::Row(12.0, vec![mark, words.part()])
    };
    let (answered, line) = match &shown.mark {
        Some(Mark::Yes(words)) => (true, answer(yes_no_mark(true, side), words, true)),
        Some(Mark::No(words)) => (true, answer(yes_no_mark(false, side), words, true)),
        Some(Mark::Unasked(words)) => (false, answer(Part::Nothing, words, false)),
        _ => (false, Part::Nothing),
    };
    let name = Words::bold(&control.label, fitting(&control.label, 34.0, width, if tall { 2 } else { 1 }), width);
    let face = Part::Picture(control.picture.clone(), picture);
    let content = if tall {
        Part::Column(16.0, vec![face, name.part(), line])
    } else {
        let words = left_column(vec![name.at_left().part(), line]);
        Part::Left(16.0, Box::new(Part::Row(14.0, vec![face, words])))
    };
    let piece = Piece::control(key, area, Skin::card(), control, content);
    if answered {
        let skin = piece.skin.clone().with_edge(Edge::Plain(Token::Chosen, crate::look::EDGE_CHOSEN));
        return Piece { skin, ..with_answer(piece, shown) };
    }
    with_answer(piece, shown)
}

/// A person's name says the answer too: it is what the card shows.
fn with_answer(mut piece: Piece, shown: &CardShown) -> Piece {
    if let (Meaning::Control { name, .. }, Some(Mark::Yes(words) | Mark::No(words) | Mark::Unasked(words))) =
        (&mut piece.meaning, &shown.mark)
    {
        *name = format!("{name}. {words}");
    }
    piece
}

/// Yes: a round tick. No: a square cross. Both in ink: neither is the better answer.
pub fn yes_no_mark(yes: bool, side: f32) -> Part {
    let radius = if yes { side / 2.0 } else { side / 6.0 };
    let width = if side > 60.0 { 5.0 } else { 4.0 };
    let skin = Skin::filled(Token::Card, radius).with_edge(Edge::Plain(Token::Ink, width));
    let icon = if yes { Icon::Tick } else { Icon::Cross };
    Part::Boxed(Box::new(skin), Vec2::splat(side), Box::new(Part::Icon(icon, side * 0.62, Token::Ink)))
}
