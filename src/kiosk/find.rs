//! Find a picture: two tabs, the groups as folders, or a field with its keys and what is found for it.

use bevy::math::{Rect, Vec2};

use super::{
    fit::parted,
    frame::{at, cells, cells_apart},
    grid::{card, tick},
    icons::{Icon, Shape},
    pages::{Place, panel_line, symbol},
    piece::{Edge, Meaning, Part, Piece, Skin, Words, fitting, lines_of, words_in},
};
use crate::{
    conversation::{CardShown, Control, Field, Find, GROUPED, Line, State, Turn},
    look::{GAP, LEAST_WORDS, RADIUS_BUTTON, RADIUS_SMALL, SMALLEST_WORDS, Token, line_height, width_of},
};

/// Least width of a tab and of "Rub out".
const TOOL: f32 = 124.0;
/// Share of the body's width that the keys have; in portrait of its height below the field.
const KEYS: f32 = 0.567;
const KEYS_HIGH: f32 = 0.5334;
/// So much paper is seen around a key. Its touch area goes to the edge of the next one, so that no finger falls between.
const INSET: f32 = 4.0;
/// Columns of keys, where more would have room too.
const COLUMNS: usize = 7;
/// Cells of "Space" where all letters have room.
const SPACE: usize = 2;
/// Cells of "Space" and "More letters" where they have not.
const NOT_LETTERS: usize = 3;
/// Letters on the keys, and the largest in the field.
const LETTER: f32 = 44.0;

/// The screen as it is now: by groups, or by letters.
pub fn pieces(place: &Place, shown: &Find, turn: &Turn) -> Vec<Piece> {
    let (body, wide) = (place.area, tool_width(place));
    let keys = if place.frame.portrait { body.width() } else { (body.width() * KEYS).round() };
    let top = at(body.min.x, body.min.y, if shown.field.is_some() { keys } else { body.width() }, place.frame.target);
    let mut all: Vec<_> = shown.tabs.iter().enumerate().map(|(number, shown)| tab(place, top, number, shown)).collect();
    let line = Rect { min: Vec2::new(top.min.x + 2.0 * (wide + GAP), top.min.y), ..top };
    let below = Rect { min: Vec2::new(body.min.x, top.max.y + GAP), ..body };
    let Some(field) = &shown.field else {
        all.extend(shown.hint.as_ref().map(|hint| panel_line(place.key("hint"), line, hint)));
        all.extend(groups(place, below, shown));
        return all;
    };
    all.push(typed(place, Rect { max: Vec2::new(top.max.x - wide - GAP, top.max.y), ..line }, field));
    // What is found is read before the keys: it is what a key was pressed for.
    let (keys, found) = if place.frame.portrait {
        let keys = at(below.min.x, below.min.y, below.width(), keys_high(below.height() - GAP, place.frame.least));
        (keys, Rect { min: Vec2::new(below.min.x, keys.max.y + GAP), ..below })
    } else {
        let keys = Rect { max: Vec2::new(top.max.x, below.max.y), ..below };
        (keys, Rect { min: Vec2::new(top.max.x + GAP, body.min.y), ..body })
    };
    all.extend(results(place, found, shown));
    all.extend(board(place, keys, field, turn));
    let rub_out = Rect { min: Vec2::new(top.max.x - wide, top.min.y), ..top };
    all.push(Piece::control(place.key("rub-out"), rub_out, Skin::button(), &field.rub_out, tool(&field.rub_out)));
    all.extend((!field.text.is_empty()).then(|| told(place, &field.text)));
    all
}

/// How high the keys are in portrait: their share, as long as two rows of results have room below them.
fn keys_high(room: f32, least: f32) -> f32 {
    (room * KEYS_HIGH).min(room - 2.0 * least - GAP).round()
}

fn tool_width(place: &Place) -> f32 {
    TOOL.max(place.frame.target)
}

fn tab(place: &Place, top: Rect, number: usize, shown: &Control) -> Piece {
    let wide = tool_width(place);
    let area = at(top.min.x + number as f32 * (wide + GAP), top.min.y, wide, top.height());
    let piece = Piece::control(place.key(&format!("tab-{number}")), area, Skin::button(), shown, tool(shown));
    if shown.state == State::Chosen { piece.with(at(wide - 30.0, -12.0, 40.0, 40.0), tick(40.0)) } else { piece }
}

/// A picture above its word, on a small button.
fn tool(shown: &Control) -> Part {
    let words = Words::bold(&shown.label, SMALLEST_WORDS, TOOL - 14.0).in_colour(words_in(shown.state));
    Part::Column(0.0, vec![Part::Picture(shown.picture.clone(), 46.0), words.part()])
}

/// What is typed, for a screen reader: it hears each change.
fn told(place: &Place, text: &str) -> Piece {
    let unseen = Piece::picture(place.key("typed"), at(0.0, 0.0, 1.0, 1.0), Skin::NONE, Part::Nothing);
    Piece { meaning: Meaning::Live(text.trim().to_owned()), ..unseen }
}

/// The field: what is typed, and a caret. A tap says it.
fn typed(place: &Place, area: Rect, field: &Field) -> Piece {
    let width = area.width() - 92.0;
    let (size, lines) = in_field(&field.text, width);
    let skin = Skin::filled(Token::Ink, 2.0);
    let caret = Part::Boxed(Box::new(skin), Vec2::new(4.0, size), Box::new(Part::Nothing));
    let last = lines.len().saturating_sub(1);
    let rows = lines.iter().enumerate().map(|(number, line)| {
        let words = Words::bold(line, size, width * 2.0).at_left().part();
        let space = if line.ends_with(' ') { 4.0 + width_of(" ", size) } else { 4.0 };
        let parts = if number == last { vec![words, caret.clone()] } else { vec![words] };
        Part::Left(0.0, Box::new(Part::Row(space, parts)))
    });
    let icon = Part::Icon(Icon::Speaker, 44.0, words_in(field.say.state));
    let words = if field.text.is_empty() { caret } else { Part::Column(0.0, rows.collect()) };
    let content = Part::Left(14.0, Box::new(Part::Row(10.0, vec![icon, words])));
    let piece = Piece::control(place.key("field"), area, Skin::button(), &field.say, content);
    // It looks like paper to write on, also while nothing stands on it.
    let skin = Skin::filled(Token::Card, RADIUS_BUTTON).with_edge(Edge::Plain(Token::Ink, 4.0));
    Piece { skin, ..piece }
}

/// The text in the largest size in which it has room on one line; at the least size on two lines, its end if that is not enough.
fn in_field(text: &str, width: f32) -> (f32, Vec<String>) {
    let mut size = LETTER;
    while size > SMALLEST_WORDS && width_of(text, size) > width {
        size -= 2.0;
    }
    let mut lines = vec![String::new()];
    for letter in text.chars() {
        match lines.last_mut() {
            Some(line) if line.is_empty() || width_of(&format!("{line}{letter}"), size) <= width => line.push(letter),
            _ => lines.push(letter.to_string()),
        }
    }
    let hidden = lines.len().saturating_sub(2);
    (size, lines.split_off(hidden))
}

/// The keys in the order of the alphabet, row by row, and "Space" in what is left of the last row. Where they do not all have
/// room, as many as do, and "More letters" beside "Space".
fn board(place: &Place, area: Rect, field: &Field, turn: &Turn) -> Vec<Piece> {
    let least = place.frame.least;
    let fit = |side: f32| ((side + 0.5) / least).floor().max(2.0) as usize;
    let (most_columns, most_rows) = (fit(area.width()), fit(area.height()));
    let all_fit = field.keys.len() + SPACE <= most_columns * most_rows;
    let shown = if all_fit { &field.keys[..] } else { part(&field.keys, most_columns * most_rows, turn.count) };
    let (columns, rows) = if all_fit {
        let columns = (field.keys.len() + SPACE).div_ceil(most_rows).max(COLUMNS.min(most_columns));
        (columns, (field.keys.len() + SPACE).div_ceil(columns))
    } else {
        (most_columns, most_rows)
    };
    let cells = cells_apart(area, columns, rows, Vec2::ZERO);
    let mut all: Vec<_> =
        shown.iter().zip(&cells).map(|(letter, area)| letter_key(place, *area, letter, field)).collect();
    if all_fit {
        let first = field.keys.len().max((rows - 1) * columns);
        let wide = cells.get(first).zip(cells.last()).map(|(first, last)| first.union(*last));
        all.extend(wide.map(|area| space(place, area, field)));
    } else if let [.., before, one, two] = cells[..] {
        all.push(space(place, before, field));
        all.push(more_letters(place, one.union(two), &turn.letters));
    }
    all
}

fn more_letters(place: &Place, area: Rect, control: &Control) -> Piece {
    let picture = Part::Picture(control.picture.clone(), 56.0);
    let width = area.width() - 56.0 - 10.0 - 6.0 * INSET;
    let words = Words::bold(&control.label, fitting(&control.label, 32.0, width, 2), width).at_left().part();
    named_key(place, "more", area, control, Part::Row(10.0, vec![picture, words]))
}

/// The letters of this turn: parts about as long as each other, so that none is short of room and none stands alone.
fn part(keys: &[String], cells: usize, turn: usize) -> &[String] {
    let room = cells.saturating_sub(NOT_LETTERS).max(1);
    let parts = keys.len().div_ceil(room).max(1);
    let each = keys.len().div_ceil(parts).max(1);
    keys.chunks(each).nth(turn % parts).unwrap_or_default()
}

fn letter_key(place: &Place, area: Rect, letter: &str, field: &Field) -> Piece {
    let control = Control {
        label: letter.to_owned(),
        spoken: letter.to_owned(),
        picture: field.space.picture.clone(),
        action: Field::key(letter),
        state: State::Rest,
    };
    key(place, area, &control, Words::bold(letter, LETTER, area.width() - 4.0 * INSET).part())
}

/// "Space": where it is wide its words stand beside its sign.
fn space(place: &Place, area: Rect, field: &Field) -> Piece {
    let token = words_in(field.space.state);
    let sign = Part::Icon(Icon::Space, 44.0, token);
    if area.width() < 180.0 {
        let words = Words::bold(&field.space.label, LEAST_WORDS, area.width() - 3.0 * INSET).in_colour(token).part();
        return key(place, area, &field.space, Part::Column(0.0, vec![sign, words]));
    }
    let words = Words::bold(&field.space.label, 32.0, area.width() - 90.0).in_colour(token).part();
    key(place, area, &field.space, Part::Row(12.0, vec![sign, words]))
}

fn key(place: &Place, area: Rect, control: &Control, content: Part) -> Piece {
    named_key(place, &control.label, area, control, content)
}

fn named_key(place: &Place, name: &str, area: Rect, control: &Control, content: Part) -> Piece {
    let skin = Skin { radius: RADIUS_SMALL, ..Skin::card() }.in_state(control.state);
    let drawn = Part::Boxed(Box::new(skin), area.size() - 2.0 * INSET, Box::new(content));
    let piece = Piece::control(place.key(&format!("key-{name}")), area, Skin::NONE, control, drawn);
    Piece { skin: Skin { radius: RADIUS_SMALL, ..Skin::NONE }, ..piece }
}

/// The six cells, and the place of the word itself: below them, in portrait beside them.
fn found_areas(place: &Place, area: Rect) -> (Vec<Rect>, Rect) {
    let word = if place.frame.portrait {
        Rect { min: Vec2::new(area.max.x - (area.width() - 3.0 * GAP) / 4.0, area.min.y), ..area }
    } else {
        Rect { min: Vec2::new(area.min.x, area.max.y - place.frame.target), ..area }
    };
    let end = if place.frame.portrait {
        Vec2::new(word.min.x - GAP, area.max.y)
    } else {
        Vec2::new(area.max.x, word.min.y - GAP)
    };
    (cells(Rect { max: end, ..area }, 3, 2), word)
}

/// What is found, in six cells that stay where they are, and the word itself after it. Where nothing is found, the other ways.
fn results(place: &Place, area: Rect, shown: &Find) -> Vec<Piece> {
    let (six, word) = found_areas(place, area);
    let mut all = match (&shown.nothing, &shown.hint) {
        (Some(line), _) => nothing(place, six[0].union(six[5]), line, &shown.ways),
        (None, Some(hint)) => vec![hinted(place, area, hint)],
        (None, None) => in_cells(place, &six, shown, result),
    };
    all.extend(shown.word.as_ref().map(|own| own_word(place, word, own)));
    all
}

type MakeCard = fn(&Place, String, Rect, &CardShown) -> Piece;

/// The cards in their cells, and "More" in the last one.
fn in_cells(place: &Place, cells: &[Rect], shown: &Find, make: MakeCard) -> Vec<Piece> {
    let cards = shown.cards.iter().zip(cells);
    let mut all: Vec<_> =
        cards.map(|(shown, area)| make(place, place.key(&format!("card-{}", shown.id)), *area, shown)).collect();
    if let (Some(control), Some(area)) = (&shown.more, cells.last()) {
        let more = CardShown { id: String::new(), control: control.clone(), mark: None };
        all.push(card(place, place.key("more"), *area, &more));
    }
    all
}

/// The groups look like folders, the pictures of one like cards. They have the same cells.
fn groups(place: &Place, area: Rect, shown: &Find) -> Vec<Piece> {
    let (long, short) = (GROUPED / 2, 2);
    let (columns, rows) = if place.frame.portrait { (4, GROUPED.div_ceil(4)) } else { (long, short) };
    in_cells(place, &cells(area, columns, rows)[..GROUPED], shown, if shown.is_open { result } else { folder })
}

/// A card in whose word no line is too long.
fn result(place: &Place, key: String, area: Rect, shown: &CardShown) -> Piece {
    let mut short = shown.clone();
    short.control.label = parted(&shown.control.label, SMALLEST_WORDS, area.width() - 20.0);
    let mut piece = card(place, key, area, &short);
    if let Meaning::Control { name, .. } = &mut piece.meaning {
        name.clone_from(&shown.control.label);
    }
    piece
}

fn folder(place: &Place, key: String, area: Rect, shown: &CardShown) -> Piece {
    let piece = result(place, key, area, shown);
    let skin = Skin { fill: Some(Token::Panel), ..piece.skin.clone() };
    let size = Vec2::new(72.0, 17.0);
    Piece { skin, ..piece }.with(at(22.0, -13.0, size.x, size.y), Part::Shape(Shape::FolderTab, size))
}

/// "My word: skool": the last of the results.
fn own_word(place: &Place, area: Rect, own: &Control) -> Piece {
    let tall = area.height() > area.width();
    let (width, picture) = if tall { (area.width() - 20.0, 96.0) } else { (area.width() - 110.0, 60.0) };
    let label = parted(&own.label, SMALLEST_WORDS, width);
    let size = fitting(&label, 34.0, width, if tall { 3 } else { 2 });
    let room =
        ((area.height() - if tall { picture + 40.0 } else { 16.0 }) / (size * line_height(&label))).floor() as usize;
    let words = Words::bold(&cut(&label, size, width, room.max(1)), size, width);
    let symbol = Part::Picture(own.picture.clone(), picture);
    let content = if tall {
        Part::Column(12.0, vec![symbol, words.part()])
    } else {
        Part::Left(16.0, Box::new(Part::Row(16.0, vec![symbol, words.at_left().part()])))
    };
    Piece::control(place.key("word"), area, Skin::card(), own, content)
}

/// The words in a size in which they have room, and as many of them as have it in the least; all of them are read out.
pub fn in_room(words: &str, width: f32, height: f32) -> (f32, String) {
    let rows = |size: f32| ((height / (size * line_height(words))).floor() as usize).max(1);
    if lines_of(words, SMALLEST_WORDS, width) <= rows(SMALLEST_WORDS) {
        return (SMALLEST_WORDS, words.to_owned());
    }
    (LEAST_WORDS, cut(words, LEAST_WORDS, width, rows(LEAST_WORDS)))
}

/// As many of the words as have room; the field shows their end.
fn cut(words: &str, size: f32, width: f32, lines: usize) -> String {
    let mut all: Vec<&str> = words.split_whitespace().collect();
    if lines_of(words, size, width) <= lines {
        return words.to_owned();
    }
    while all.len() > 1 && lines_of(&format!("{}…", all.join(" ")), size, width) > lines {
        all.pop();
    }
    format!("{}…", all.join(" ").trim_end_matches('-'))
}

/// What can be done while nothing is typed, where the results will be.
fn hinted(place: &Place, area: Rect, hint: &Line) -> Piece {
    let width = area.width() - 80.0;
    let words = Words::regular(&hint.shown, fitting(&hint.shown, 36.0, width, 2), width).part();
    let content = Part::Column(20.0, vec![symbol(&hint.symbol, 140.0), words]);
    Piece::says(place.key("hint"), area, Skin::panel(), &hint.shown, content)
}

/// "No picture yet. You can draw it.", and the ways to do so.
fn nothing(place: &Place, area: Rect, line: &Line, ways: &[Control]) -> Vec<Piece> {
    let rows = cells(area, 1, 2);
    let told = Piece { meaning: Meaning::Live(line.shown.clone()), ..panel_line(place.key("nothing"), rows[0], line) };
    let areas = cells(rows[1], ways.len().max(1), 1);
    let ways = ways.iter().zip(areas).enumerate().map(|(number, (control, area))| {
        let shown = CardShown { id: String::new(), control: control.clone(), mark: None };
        result(place, place.key(&format!("way-{number}")), area, &shown)
    });
    std::iter::once(told).chain(ways).collect()
}
