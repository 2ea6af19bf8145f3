//! Yes or no, sizes, private, break, thanks.

use bevy::math::{Rect, Vec2};

use super::{
    frame::{at, cells},
    grid::{feet, my_page, number_disc, tick, yes_no_mark},
    icons::{Icon, Shape},
    pages::{Place, panel_line, symbol},
    piece::{Edge, Part, Piece, Skin, Words, fitting, words_in},
};
use crate::{
    conversation::{CardShown, Control, LOUDEST, Line, State, Step},
    look::{GAP, RADIUS_CARD, SMALLEST_WORDS, Token, Tone},
};

/// Beside each other words need so much room.
const WITH_WORDS: f32 = 220.0;
/// Height of the row for the voice's loudness.
const VOICE: f32 = 104.0;
/// Height of two equal answers.
const ANSWERS: f32 = 176.0;

/// Yes and no: two equal cards in ink.
pub fn yes_no(place: &Place, steps: &[Step], title: &Line, lines: &[Line], answers: [&Control; 2]) -> Vec<Piece> {
    let (mut all, work) = my_page(place, steps);
    let panel = Rect { max: Vec2::new(work.max.x, work.max.y - ANSWERS - GAP), ..work };
    all.push(about_panel(place, panel, &title.symbol, lines));
    let areas = cells(at(work.min.x, work.max.y - ANSWERS, work.width(), ANSWERS), 2, 1);
    for ((yes, control), area) in [true, false].into_iter().zip(answers).zip(areas) {
        let words =
            Words::bold(&control.label, fitting(&control.label, 44.0, area.width() - 160.0, 2), area.width() - 160.0);
        let content = Part::Row(28.0, vec![yes_no_mark(yes, 104.0), words.part()]);
        let key = place.key(if yes { "yes" } else { "no" });
        all.push(ticked(Piece::control(key, area, Skin::card(), control, content), control));
    }
    all
}

fn about_panel(place: &Place, area: Rect, id: &str, lines: &[Line]) -> Piece {
    let big = 220.0_f32.min(area.height() - 40.0);
    let large = symbol(id, if lines.is_empty() { big.min(area.height() - 40.0) } else { big.min(area.width() * 0.28) });
    let width = area.width() - area.width() * 0.28 - 250.0;
    let side = ((area.height() - 40.0) / lines.len().max(1) as f32 - 20.0).min(96.0);
    let rows = lines.iter().map(|line| {
        let words = Words::regular(&line.shown, fitting(&line.shown, 32.0, width, 2), width).at_left().part();
        Part::Left(0.0, Box::new(Part::Row(22.0, vec![symbol(&line.symbol, side), words])))
    });
    let says: Vec<_> = lines.iter().map(|line| line.shown.as_str()).collect();
    let content =
        if lines.is_empty() { large } else { Part::Row(40.0, vec![large, Part::Column(20.0, rows.collect())]) };
    Piece::says(place.key("about"), area, Skin::panel(), &says.join(" "), content)
}

fn ticked(piece: Piece, control: &Control) -> Piece {
    if control.state != State::Chosen {
        return piece;
    }
    let left = piece.area.width() - 62.0;
    piece.with(at(left, 10.0, 52.0, 52.0), tick(52.0))
}

/// Little, middle, a lot: equal cards; cloud, dots and word say how much.
pub fn sizes(place: &Place, steps: &[Step], cards: &[CardShown]) -> Vec<Piece> {
    let (mut all, work) = my_page(place, steps);
    let areas = cells(work, cards.len().max(1), 1);
    for (number, (shown, area)) in cards.iter().zip(areas).enumerate() {
        let step = number.min(2);
        let fits = ((area.width() - 30.0) / 246.0).min(1.0);
        let wide = [112.0, 176.0, 246.0][step] * fits;
        let cloud = Part::Shape(Shape::Cloud(step as u8), Vec2::new(wide, (wide * 168.0 / 226.0).round()));
        let space = Part::Boxed(
            Box::new(Skin::NONE),
            Vec2::new(area.width() - 20.0, (area.height() * 0.5).min(290.0)),
            Box::new(cloud),
        );
        let dots = (0..3).map(|dot| {
            let edge = Edge::Plain(Token::Edge(Tone::Worry), 3.0);
            let fill = (dot <= step).then_some(Token::Edge(Tone::Worry));
            let skin = Skin { fill, paint: None, edge, radius: 11.0 };
            Part::Boxed(Box::new(skin), Vec2::splat(22.0), Box::new(Part::Nothing))
        });
        let width = area.width() - 20.0;
        let size = fitting(&shown.control.label, 40.0, width, 2);
        let words = Words::bold(&shown.control.label, size, width).part();
        let content = Part::Column(18.0, vec![space, Part::Row(12.0, dots.collect()), words]);
        let key = place.key(&format!("card-{}", shown.id));
        all.push(ticked(Piece::control(key, area, Skin::card(), &shown.control, content), &shown.control));
    }
    all
}

/// Share or private, right after a board that asks, or at the end.
pub fn private(place: &Place, about: &[Line], lines: [&Line; 2], answers: [&Control; 2]) -> Vec<Piece> {
    let area = place.area;
    let (above, feet) = feet(area);
    let top = (above.height() - GAP) * 0.47;
    let panel = at(area.min.x, area.min.y, area.width(), top);
    let middle = Rect { min: Vec2::new(area.min.x, panel.max.y + GAP), ..above };
    let says: Vec<_> = about.iter().map(|line| line.shown.as_str()).collect();
    let content = about_row(about, panel);
    let mut all = vec![Piece::says(place.key("about"), panel, Skin::panel(), &says.join(" "), content)];
    for ((key, control), area) in ["share", "private"].into_iter().zip(answers).zip(cells(middle, 2, 1)) {
        let tall = area.height() > area.width();
        let picture = (area.height() - 50.0).min(if tall { 180.0 } else { 130.0 });
        let width = area.width() - if tall { 30.0 } else { picture + 70.0 };
        let words = Words::bold(&control.label, fitting(&control.label, 40.0, width, 2), width).part();
        let parts = vec![Part::Picture(control.picture.clone(), picture), words];
        let content = if tall { Part::Column(16.0, parts) } else { Part::Row(24.0, parts) };
        all.push(ticked(Piece::control(place.key(key), area, Skin::card(), control, content), control));
    }
    for (number, (line, area)) in lines.into_iter().zip(feet).enumerate() {
        all.push(panel_line(place.key(&format!("line-{number}")), area, line));
    }
    all
}

/// What it is about: each with its words, as long as these have room beside each other; of more the pictures alone.
fn about_row(about: &[Line], panel: Rect) -> Part {
    let count = about.len().max(1);
    let width = panel.width() / count as f32 - 40.0;
    if width >= WITH_WORDS {
        let picture = (panel.height() - 90.0).clamp(60.0, 150.0);
        let shown = about.iter().map(|line| {
            let words = Words::bold(&line.shown, fitting(&line.shown, 36.0, width, 2), width).part();
            Part::Column(6.0, vec![symbol(&line.symbol, picture), words])
        });
        return Part::Row(36.0, shown.collect());
    }
    let in_row = count.div_ceil(2);
    let side = ((panel.width() / in_row as f32) - 24.0).min((panel.height() - 50.0) / 2.0).min(110.0);
    let row = |lines: &[Line]| Part::Row(24.0, lines.iter().map(|line| symbol(&line.symbol, side)).collect());
    Part::Column(14.0, about.chunks(in_row).map(row).collect())
}

/// A break: still circles, how loud the voice is, and three equal ways on.
pub fn rest(
    place: &Place,
    line: &Line,
    answers: [&Control; 3],
    help_wanted: bool,
    voice: Option<(u8, [&Control; 2])>,
) -> Vec<Piece> {
    let area = place.frame.body_and_bar();
    let (still, right) = if place.frame.portrait {
        let half = area.min.y + area.height() * 0.46;
        (Rect { max: Vec2::new(area.max.x, half), ..area }, Rect { min: Vec2::new(area.min.x, half + GAP), ..area })
    } else {
        let edge = area.max.x - 480.0;
        (Rect { max: Vec2::new(edge - GAP, area.max.y), ..area }, Rect { min: Vec2::new(edge, area.min.y), ..area })
    };
    let high = VOICE.max(place.frame.least);
    let (still, row) = match voice {
        Some(_) => (Rect { max: still.max - Vec2::new(0.0, high + GAP), ..still }, still.max.y - high),
        None => (still, still.max.y),
    };
    let circle = still.size().min_element().min(540.0);
    let mut all = Vec::new();
    if let Some((step, controls)) = voice {
        all.extend(loudness(place, at(still.min.x, row, still.width(), high), step, controls));
    }
    for (ring, share) in [1.0, 0.76, 0.52].into_iter().enumerate() {
        let side = circle * share;
        let middle = Rect::from_center_size(still.center(), Vec2::splat(side));
        let skin = Skin::filled(Token::Breath(ring as u8), side / 2.0).with_edge(Edge::Plain(Token::Hair, 2.0));
        all.push(Piece::picture(place.key(&format!("ring-{ring}")), middle, skin, Part::Nothing));
    }
    let words = Words::bold(&line.shown, fitting(&line.shown, 34.0, circle * 0.5, 2), circle * 0.5).part();
    let content = Part::Column(10.0, vec![Part::Icon(Icon::MicrophoneOff, circle * 0.2, Token::Ink), words]);
    let middle = Rect::from_center_size(still.center(), Vec2::splat(circle * 0.52));
    all.push(Piece::says(place.key("line"), middle, Skin::NONE, &line.shown, content));
    let keys = ["carry-on", "want-help", "stop-today"];
    for ((key, control), area) in keys.into_iter().zip(answers).zip(cells(right, 1, 3)) {
        let width = area.width() - 200.0;
        let words = Words::bold(&control.label, fitting(&control.label, 38.0, width, 2), width).at_left().part();
        let parts = vec![Part::Picture(control.picture.clone(), 112.0_f32.min(area.height() - 40.0)), words];
        let content = Part::Left(32.0, Box::new(Part::Row(28.0, parts)));
        let mut shown = control.clone();
        if key == "want-help" && help_wanted {
            shown.state = State::Chosen;
        }
        all.push(ticked(Piece::control(place.key(key), area, Skin::card(), &shown, content), &shown));
    }
    all
}

/// "Quieter", bars that say how loud it is, "Louder".
fn loudness(place: &Place, area: Rect, step: u8, [quieter, louder]: [&Control; 2]) -> Vec<Piece> {
    let bars = (1..=LOUDEST).map(|bar| {
        let skin = Skin {
            fill: (bar <= step).then_some(Token::Ink),
            paint: None,
            edge: Edge::Plain(Token::Ink, 3.0),
            radius: 6.0,
        };
        let boxed =
            |skin: Skin, height: f32| Part::Boxed(Box::new(skin), Vec2::new(18.0, height), Box::new(Part::Nothing));
        let height = 20.0 + 10.0 * f32::from(bar);
        // All stand on one line.
        Part::Column(0.0, vec![boxed(Skin::NONE, 70.0 - height), boxed(skin, height)])
    });
    let middle = 5.0 * 18.0 + 4.0 * 8.0;
    let width = ((area.width() - middle) / 2.0 - GAP).min(250.0);
    let [left, right] = [area.center().x - middle / 2.0 - GAP - width, area.center().x + middle / 2.0 + GAP];
    let button = |key: &str, left: f32, icon: Icon, control: &Control| {
        let token = words_in(control.state);
        let words = width - 92.0;
        let size = fitting(&control.label, SMALLEST_WORDS, words, 2);
        let words = Words::bold(&control.label, size, words).at_left().in_colour(token).part();
        let content = Part::Row(8.0, vec![Part::Icon(icon, 60.0, token), words]);
        Piece::control(place.key(key), at(left, area.min.y, width, area.height()), Skin::button(), control, content)
    };
    let bars = Piece::picture(
        place.key("loudness"),
        Rect::from_center_size(area.center(), Vec2::new(middle, VOICE)),
        Skin::NONE,
        Part::Row(8.0, bars.collect()),
    );
    vec![button("quieter", left, Icon::SpeakerLow, quieter), bars, button("louder", right, Icon::SpeakerLoud, louder)]
}

/// What happens next, and when. No stars, no score.
pub fn thanks(place: &Place, steps: &[(Line, Line)]) -> Vec<Piece> {
    let portrait = place.frame.portrait;
    let arrow = 68.0;
    let count = steps.len().max(1) as f32;
    let mut all = Vec::new();
    for (number, (line, when)) in steps.iter().enumerate() {
        let area = if portrait {
            cells(place.area, 1, steps.len())[number]
        } else {
            let width = (place.area.width() - (count - 1.0) * arrow) / count;
            at(place.area.min.x + number as f32 * (width + arrow), place.area.min.y, width, place.area.height())
        };
        all.push(thanks_card(place, number, area, line, when));
        if !portrait && number + 1 < steps.len() {
            let between = at(area.max.x, area.center().y - 24.0, arrow, 48.0);
            let icon = Part::Icon(Icon::Next, 44.0, Token::InkSoft);
            all.push(Piece::picture(place.key(&format!("arrow-{number}")), between, Skin::NONE, icon));
        }
    }
    all
}

fn thanks_card(place: &Place, number: usize, area: Rect, line: &Line, when: &Line) -> Piece {
    // Without a foot: nothing here is pressed.
    let skin = Skin::filled(Token::Card, RADIUS_CARD).with_edge(Edge::Plain(Token::Hair, 3.0));
    let says = format!("{} {}", line.shown, when.shown);
    let wide = area.width() > area.height() * 1.4;
    let width = if wide { area.width() - 270.0 } else { area.width() - 40.0 };
    let words = Words::bold(&line.shown, fitting(&line.shown, 36.0, width, 2), width);
    let day = Words::regular(&when.shown, SMALLEST_WORDS, width - 56.0);
    let content = if wide {
        let lines = vec![words.at_left().part(), Part::Row(12.0, vec![symbol(&when.symbol, 44.0), day.part()])];
        let parts = vec![symbol(&line.symbol, (area.height() - 70.0).min(180.0)), super::grid::left_column(lines)];
        Part::Left(76.0, Box::new(Part::Row(20.0, parts)))
    } else {
        let dash = Part::Shape(Shape::DashedLine, Vec2::new((area.width() - 60.0).floor(), 6.0));
        let day = Part::Row(12.0, vec![symbol(&when.symbol, 44.0), day.part()]);
        let space = Part::Boxed(Box::new(Skin::NONE), Vec2::new(width, 96.0), Box::new(words.part()));
        Part::Column(18.0, vec![symbol(&line.symbol, 200.0), space, dash, day])
    };
    Piece::says(place.key(&format!("next-{number}")), area, skin, &says, content)
        .with(at(18.0, 18.0, 52.0, 52.0), number_disc(number, false, 52.0))
}
