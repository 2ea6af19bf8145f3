//! A screen laid out: question, body, bar. What is read out comes in this order: question, body, bar, then hear and back.

use bevy::math::{Rect, Vec2};

use super::{
    board, bodies, check, draw, find, first_then, fit, fixed,
    frame::{Frame, at},
    grid,
    icons::Icon,
    me,
    mirror::mirrored,
    pair,
    piece::{Edge, Meaning, Part, Piece, Skin, Words, fitting, words_in},
    talk, told,
};
use crate::{
    conversation::{Body, Control, Hears, Line, Screen, State, TalkPhase, Way},
    look::{NEXT, QUESTION, RADIUS_BUTTON, RADIUS_SMALL, SMALLEST_WORDS, Token},
    record::CardPicture,
};

/// All pieces of a screen, each in its place.
pub fn pieces(screen: &Screen, frame: &Frame) -> Vec<Piece> {
    let mut all = vec![question(screen, frame)];
    all.extend(screen.first_then.iter().flat_map(|strip| first_then::pieces(strip, frame)));
    all.extend(screen.notice.as_ref().map(|notice| notice_piece(notice, frame)));
    all.extend(screen.reply.as_ref().map(|(_, words)| reply(words)));
    let place = Place { key: &screen.place, frame, area: frame.body(screen.notice.is_some()) };
    all.extend(if frame.fixed.is_some() {
        // Everything is laid out, so that all of it comes to a cell in its turn.
        let usual = frame.for_everything();
        let all_of_it = body(screen, &Place { frame: &usual, area: usual.body(false), ..place });
        fixed::pieces(screen, &place, all_of_it)
    } else {
        body(screen, &place)
    });
    all.extend(bar(screen, frame));
    all.extend(top(screen, frame));
    let all = all.into_iter().map(|piece| fit::with_both(piece, &screen.second)).collect();
    if screen.right_to_left { mirrored(all, frame.size.x) } else { all }
}

/// Where a body is laid out.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// Before every key, so that nothing is carried over from page to page.
    pub key: &'a str,
    /// The whole frame.
    pub frame: &'a Frame,
    /// The body's place in it.
    pub area: Rect,
}

impl Place<'_> {
    /// The key of a piece on this page.
    pub fn key(&self, piece: &str) -> String {
        format!("{}|{piece}", self.key)
    }
}

fn body(screen: &Screen, place: &Place) -> Vec<Piece> {
    match &screen.body {
        Body::Grid { steps, cards, more: None } if steps.is_empty() && cards.is_empty() => {
            pair::still(place, &screen.title.symbol)
        }
        Body::Grid { steps, cards, more } => grid::pieces(place, steps, cards, more.as_ref()),
        Body::YesNo { steps, lines, yes, no } => bodies::yes_no(place, steps, &screen.title, lines, [yes, no]),
        Body::People { steps, cards, more, helper, safe } => {
            grid::people(place, steps, cards, more.as_ref(), [helper, safe])
        }
        Body::Told { lines, now, buttons, questions } => told::pieces(place, lines, *now, buttons, questions),
        Body::Pair { left, right, empty } => pair::pieces(place, [left, right], *empty),
        Body::Board(shown) => board::pieces(place, shown),
        Body::Sizes { steps, cards } => bodies::sizes(place, steps, cards),
        Body::Talk(shown) => talk::pieces(place, shown),
        Body::Draw(shown) => draw::pieces(place, shown, &screen.title),
        Body::Find(shown) => find::pieces(place, shown, &screen.turn),
        Body::Check { statements, more, current } => {
            check::pieces(place, statements, more.as_ref(), current.as_ref(), (&screen.title, &screen.turn))
        }
        Body::Private { about, line, safe, share, private } => {
            bodies::private(place, about, [line, safe], [share, private])
        }
        Body::Break { line, carry_on, want_help, stop_today, help_wanted, quieter, louder, loudness } => {
            let voice = loudness.map(|step| (step, [quieter, louder]));
            bodies::rest(place, line, [carry_on, want_help, stop_today], *help_wanted, voice)
        }
        Body::Thanks { steps, .. } if steps.is_empty() => pair::still(place, &screen.title.symbol),
        Body::Thanks { steps, .. } => bodies::thanks(place, steps),
        Body::Me(shown) => me::pieces(place, shown),
    }
}

/// What is asked now: of the card in hand, or of the whole page; while the microphone is on, that it is on.
fn asked(screen: &Screen) -> &Line {
    match &screen.body {
        Body::Board(board) => board.each.as_ref().unwrap_or(&screen.title),
        Body::Talk(talk) if matches!(talk.phase, TalkPhase::Listening(_) | TalkPhase::Heard { .. }) => &talk.line,
        _ => &screen.title,
    }
}

fn question(screen: &Screen, frame: &Frame) -> Piece {
    let line = asked(screen);
    let beside = screen.first_then.is_some();
    let area = if beside { frame.short_question() } else { frame.question() };
    let picture = match (frame.portrait, beside) {
        (false, false) => 84.0,
        (true, false) => 68.0,
        (false, true) => 56.0,
        // There is room for the words alone; the strip shows what the page is about.
        (true, true) => 0.0,
    };
    // Beside two things no third picture stands.
    let pictured = picture > 0.0 && !line.symbol.is_empty();
    let width = area.width() - if pictured { picture + 14.0 } else { 0.0 };
    let words = Words::bold(&line.shown, fitting(&line.shown, QUESTION, width, 2), width).at_left().part();
    let parts = if pictured { vec![symbol(&line.symbol, picture), words] } else { vec![words] };
    let content = Part::Left(0.0, Box::new(Part::Row(14.0, parts)));
    Piece { meaning: Meaning::Heading(line.shown.clone()), ..Piece::picture("question", area, Skin::NONE, content) }
}

fn notice_piece(line: &Line, frame: &Frame) -> Piece {
    let area = frame.notice();
    let words = Words::bold(&line.shown, SMALLEST_WORDS, area.width() - 80.0).at_left();
    let content = Part::Row(12.0, vec![symbol(&line.symbol, 40.0), words.part()]);
    let skin = Skin { radius: RADIUS_SMALL, ..Skin::panel() }.with_edge(Edge::Plain(Token::Ink, 3.0));
    Piece { meaning: Meaning::Live(line.shown.clone()), ..Piece::picture("notice", area, skin, content) }
}

/// What was answered, for a screen reader alone; the kiosk says it aloud by itself.
fn reply(words: &str) -> Piece {
    let unseen = Piece::picture("reply", at(0.0, 0.0, 1.0, 1.0), Skin::NONE, Part::Nothing);
    Piece { meaning: Meaning::Live(words.to_owned()), ..unseen }
}

fn top(screen: &Screen, frame: &Frame) -> Vec<Piece> {
    let mut all = Vec::new();
    all.extend(screen.hear.as_ref().map(|control| {
        let skin = Skin::filled(Token::Ink, frame.target / 2.0);
        let token = if control.state == State::NotYet { Token::InkSoft } else { Token::OnInk };
        Piece::control("hear", frame.hear(), skin, control, speaker(screen.hears, token))
    }));
    all.extend(screen.dont_understand.as_ref().map(|control| {
        let skin = Skin { radius: frame.target / 2.0, ..Skin::card() }.with_edge(Edge::Plain(Token::Line, 3.0));
        let picture = Part::Picture(control.picture.clone(), 68.0);
        Piece::control("dont-understand", frame.dont_understand(), skin, control, picture)
    }));
    all.extend(screen.back.as_ref().map(|control| {
        let token = words_in(control.state);
        let words = Words::bold(&control.label, SMALLEST_WORDS, 150.0).in_colour(token);
        let content = Part::Row(16.0, vec![Part::Icon(Icon::Back, 44.0, token), words.part()]);
        Piece::control("back", frame.back(), Skin::button(), control, content)
    }));
    if screen.way.of > 0 && screen.first_then.is_none() {
        all.push(way(screen.way, frame));
    }
    let skin = Skin { radius: 16.0, ..Skin::NONE }.with_edge(Edge::Plain(Token::Hair, 2.0));
    let lock = Piece::picture("lock", frame.lock(), skin, Part::Icon(Icon::Lock, 30.0, Token::InkSoft));
    let about = screen.lock.about.clone();
    all.push(Piece { meaning: Meaning::Lock(screen.lock.name.clone()), about, ..lock });
    all
}

/// A loudspeaker; for two languages with two dots under it: the one that is filled is heard at the next press.
fn speaker(hears: Hears, token: Token) -> Part {
    if hears == Hears::Only {
        return Part::Icon(Icon::Speaker, 56.0, token);
    }
    let dot = |on: bool| {
        let edge = Edge::Plain(token, 2.5);
        let skin = Skin { fill: on.then_some(token), paint: None, edge, radius: 7.0 };
        Part::Boxed(Box::new(skin), Vec2::splat(14.0), Box::new(Part::Nothing))
    };
    let dots = Part::Row(8.0, vec![dot(hears == Hears::First), dot(hears == Hears::Second)]);
    Part::Column(2.0, vec![Part::Icon(Icon::Speaker, 46.0, token), dots])
}

fn way(way: Way, frame: &Frame) -> Piece {
    let stone = |number: usize| {
        let (side, radius, fill, edge) = match number.cmp(&way.now) {
            std::cmp::Ordering::Less => (14.0, 4.0, Some(Token::Ink), Edge::None),
            std::cmp::Ordering::Equal => (22.0, 8.0, Some(Token::Card), Edge::Plain(Token::Ink, 5.0)),
            std::cmp::Ordering::Greater => (14.0, 4.0, None, Edge::Plain(Token::Line, 2.0)),
        };
        let skin = Skin { fill, paint: None, edge, radius };
        Part::Boxed(Box::new(skin), Vec2::splat(side), Box::new(Part::Nothing))
    };
    let area = frame.way();
    let width = (way.of as f32 * 21.0 + 10.0).min(area.width());
    let area = Rect { min: Vec2::new(area.max.x - width, area.min.y), ..area };
    Piece::picture("way", area, Skin::NONE, Part::Row(7.0, (0..way.of).map(stone).collect()))
}

fn bar(screen: &Screen, frame: &Frame) -> Vec<Piece> {
    let slots = screen.bar.iter().enumerate();
    slots
        .filter_map(|(number, control)| {
            let control = control.as_ref()?;
            let area = frame.slot(number);
            Some(if number == 4 { next(control, area) } else { slot(number, control, area, unknown(screen)) })
        })
        .collect()
}

fn unknown(screen: &Screen) -> usize {
    match &screen.body {
        Body::Board(board) => board.unknown,
        _ => 0,
    }
}

fn slot(number: usize, control: &Control, area: Rect, unknown: usize) -> Piece {
    let picture = 56.0;
    let words = Words::bold(&control.label, SMALLEST_WORDS, area.width() - picture - 18.0);
    let words = words.at_left().in_colour(words_in(control.state)).part();
    let content = Part::Row(6.0, vec![Part::Picture(control.picture.clone(), picture), words]);
    let piece = Piece::control(format!("bar-{number}"), area, Skin::button(), control, content);
    if number != 1 || unknown == 0 {
        return piece;
    }
    let count = Words::bold(&unknown.to_string(), SMALLEST_WORDS, 60.0).part();
    piece.with(at(-12.0, -16.0, 48.0, 52.0), badge(count, Vec2::new(48.0, 52.0)))
}

/// A small card with a count in it.
pub fn badge(count: Part, size: Vec2) -> Part {
    let skin = Skin::filled(Token::Card, 12.0).with_edge(Edge::Plain(Token::Ink, 4.0));
    Part::Boxed(Box::new(skin), size, Box::new(count))
}

fn next(control: &Control, area: Rect) -> Piece {
    let token = if control.state == State::NotYet { Token::InkSoft } else { Token::OnInk };
    let words = Words::bold(&control.label, NEXT, area.width() - 80.0).in_colour(token).part();
    let content = Part::Row(16.0, vec![words, Part::Icon(Icon::Next, 44.0, token)]);
    Piece::control("bar-4", area, Skin::filled(Token::Ink, RADIUS_BUTTON), control, content)
}

/// A symbol, so large.
pub fn symbol(id: &str, side: f32) -> Part {
    Part::Picture(CardPicture::Symbol(id.to_owned()), side)
}

/// A line on a quiet panel: its symbol and its words.
pub fn panel_line(key: String, area: Rect, line: &Line) -> Piece {
    let picture = (area.height() - 24.0).min(84.0);
    let width = area.width() - picture - 44.0;
    let words = Words::regular(&line.shown, fitting(&line.shown, 32.0, width, 2), width).at_left().part();
    let content = Part::Left(16.0, Box::new(Part::Row(14.0, vec![symbol(&line.symbol, picture), words])));
    Piece::says(key, area, Skin::panel(), &line.shown, content)
}
