//! Talk: what it is about, the disc with its ring and beads, and listen, try again, keep.

use bevy::{
    math::{Rect, Vec2},
    prelude::*,
};

use super::{
    check::own_voice,
    frame::{at, cells},
    icons::{Icon, Shape},
    pages::{Place, symbol},
    piece::{Beads, Edge, Part, Piece, Skin, Words, fitting, words_in},
};
use crate::{
    conversation::{Control, LONGEST_TAKE_MILLISECONDS, Line, State, Talk, TalkPhase},
    look::{GAP, RADIUS_CARD, Token},
};

/// Diameter of the disc.
const DISC: f32 = 260.0;
/// Radius of the circle of beads.
const BEADS: f32 = 226.0;
/// How many beads: one for five seconds.
const COUNT: usize = 24;
/// Thinnest and thickest ring of loudness.
const RING: (f32, f32) = (3.0, 24.0);
/// A bead that is there, and one that is used up.
const BEAD: (f32, f32) = (22.0, 8.0);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Level>()
        .init_resource::<TalkClock>()
        .add_systems(Update, (level, beads).after(super::show::show));
}

/// How loud it is now, from 0 to 1, smoothed by the recorder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Resource)]
pub struct Level(pub f32);

/// How long this recording has run, in milliseconds, counted in samples by the recorder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Resource)]
pub struct TalkClock(pub u64);

/// The ring that grows with loudness.
#[derive(Debug, Component)]
pub struct LevelNode {
    /// Diameter of the disc within.
    pub disc: f32,
}

/// One bead.
#[derive(Debug, Component)]
pub struct BeadNode {
    /// Which, clockwise from the top.
    pub number: usize,
    /// Its middle, from the corner of the circle's square.
    pub centre: Vec2,
    /// What the beads show.
    pub beads: Beads,
}

/// Middles of the beads, from the corner of their square.
pub fn bead_places(radius: f32) -> impl Iterator<Item = Vec2> {
    (0..COUNT).map(move |number| {
        let turn = std::f32::consts::TAU * number as f32 / COUNT as f32 - std::f32::consts::FRAC_PI_2;
        Vec2::splat(radius) + radius * Vec2::from_angle(turn)
    })
}

/// How many beads a time fills, begun ones included.
fn filled(milliseconds: u64) -> usize {
    let one = LONGEST_TAKE_MILLISECONDS / COUNT as u64;
    usize::try_from(milliseconds / one).unwrap_or(COUNT).min(COUNT)
}

fn level(level: Res<Level>, mut rings: Query<(&LevelNode, &mut Node)>) {
    for (ring, mut node) in &mut rings {
        let width = RING.0 + (RING.1 - RING.0) * level.0.clamp(0.0, 1.0);
        // A pixel's step is enough to see and spares the layout between.
        let width = width.round();
        let side = px(ring.disc + 20.0 + 2.0 * width);
        if node.width != side {
            node.width = side;
            node.height = side;
            node.border = UiRect::all(px(width));
        }
    }
}

fn beads(clock: Res<TalkClock>, mut beads: Query<(&BeadNode, &mut Node)>) {
    for (bead, mut node) in &mut beads {
        let there = match bead.beads {
            Beads::Running => bead.number >= filled(clock.0),
            Beads::Said(milliseconds) => bead.number <= filled(milliseconds),
            Beads::Whole => true,
        };
        let side = if there { BEAD.0 } else { BEAD.1 };
        if node.width != px(side) {
            node.width = px(side);
            node.height = px(side);
            node.left = px(bead.centre.x - side / 2.0);
            node.top = px(bead.centre.y - side / 2.0);
        }
    }
}

/// The talk page.
pub fn pieces(place: &Place, talk: &Talk) -> Vec<Piece> {
    let area = place.area;
    let (left, middle, right) = if place.frame.portrait {
        let left = at(area.min.x, area.min.y, area.width(), 160.0);
        let right = at(
            area.min.x,
            area.max.y - 136.0_f32.max(place.frame.target),
            area.width(),
            136.0_f32.max(place.frame.target),
        );
        let middle =
            Rect { min: Vec2::new(area.min.x, left.max.y + GAP), max: Vec2::new(area.max.x, right.min.y - GAP) };
        (left, middle, right)
    } else {
        let left = at(area.min.x, area.min.y, 316.0, area.height());
        let right = at(area.max.x - 316.0, area.min.y, 316.0, area.height());
        let middle =
            Rect { min: Vec2::new(left.max.x + GAP, area.min.y), max: Vec2::new(right.min.x - GAP, area.max.y) };
        (left, middle, right)
    };
    let mut all = vec![about(place, left, &talk.about)];
    all.extend(in_the_middle(place, talk, middle));
    all.extend(at_the_right(place, talk, right));
    all
}

fn about(place: &Place, area: Rect, lines: &[Line]) -> Piece {
    let wide = area.width() > area.height() * 1.5;
    let says: Vec<_> = lines.iter().map(|line| line.shown.as_str()).collect();
    let skin = Skin::filled(Token::Card, RADIUS_CARD).with_edge(Edge::Plain(Token::Hair, 3.0));
    let parts = lines.iter().enumerate().map(|(number, line)| {
        if wide {
            let width = area.width() / lines.len() as f32 - 150.0;
            let words = Words::bold(&line.shown, fitting(&line.shown, 36.0, width, 2), width).at_left().part();
            return Part::Row(14.0, vec![symbol(&line.symbol, 110.0), words]);
        }
        if number == 0 {
            let width = area.width() - 30.0;
            let words = Words::bold(&line.shown, fitting(&line.shown, 44.0, width, 2), width).part();
            let side = (area.height() - 300.0).clamp(90.0, 200.0);
            return Part::Column(14.0, vec![symbol(&line.symbol, side), words]);
        }
        let dash = Part::Shape(Shape::DashedLine, Vec2::new(area.width() - 8.0, 6.0));
        let width = area.width() - 110.0;
        let words = Words::bold(&line.shown, fitting(&line.shown, 32.0, width, 2), width).at_left().part();
        Part::Column(16.0, vec![dash, Part::Row(12.0, vec![symbol(&line.symbol, 72.0), words])])
    });
    let parts = parts.collect();
    let content = if wide { Part::Row(24.0, parts) } else { Part::Column(24.0, parts) };
    Piece::says(place.key("about"), area, skin, &says.join(" "), content)
}

fn in_the_middle(place: &Place, talk: &Talk, area: Rect) -> Vec<Piece> {
    let mut all = vec![Piece::picture(place.key("panel"), area, Skin::panel(), Part::Nothing)];
    let centred = |side: f32| Rect::from_center_size(area.center(), Vec2::splat(side));
    if talk.phase == TalkPhase::Off {
        let off = Part::Boxed(
            Box::new(Skin::filled(Token::Card, 110.0).with_edge(Edge::Dashed(Token::Line))),
            Vec2::splat(220.0),
            Box::new(Part::Icon(Icon::MicrophoneOff, 132.0, Token::Ink)),
        );
        let width = area.width() - 40.0;
        let words = Words::bold(&talk.line.shown, fitting(&talk.line.shown, 36.0, width, 2), width).part();
        let content = Part::Column(26.0, vec![off, words]);
        all.push(Piece::says(place.key("line"), area, Skin::NONE, &talk.line.shown, content));
        return all;
    }
    let shown = match talk.phase {
        TalkPhase::Listening(_) => Beads::Running,
        TalkPhase::Heard { milliseconds, .. } => Beads::Said(milliseconds),
        TalkPhase::Ready | TalkPhase::Off => Beads::Whole,
    };
    let radius = BEADS.min(area.size().min_element() / 2.0 - 16.0);
    all.push(Piece::picture(place.key("beads"), centred(2.0 * radius), Skin::NONE, Part::Beads(radius, shown)));
    let listening = matches!(talk.phase, TalkPhase::Listening(_));
    if listening {
        all.push(Piece::picture(place.key("level"), centred(2.0 * radius - 40.0), Skin::NONE, Part::Level(DISC)));
    }
    if let Some(control) = &talk.disc {
        all.push(disc(place, control, centred(DISC), listening));
    } else {
        let skin = Skin::filled(Token::Card, DISC / 2.0).with_edge(Edge::Plain(Token::Record, 5.0));
        let voice = Part::Shape(Shape::Voice, Vec2::new(215.0, 136.0));
        all.push(Piece::picture(place.key("voice"), centred(DISC), skin, voice));
    }
    all
}

fn disc(place: &Place, control: &Control, area: Rect, listening: bool) -> Piece {
    let skin = Skin::filled(Token::Record, DISC / 2.0).with_edge(Edge::Plain(Token::OnRecord, 8.0));
    let size = fitting(&control.label, 34.0, 180.0, 1);
    let mut row = Vec::new();
    if listening {
        row.push(Part::Icon(Icon::Stop, 38.0, Token::OnRecord));
    }
    row.push(Words::bold(&control.label, size, 190.0).in_colour(Token::OnRecord).part());
    let content = Part::Column(4.0, vec![Part::Icon(Icon::Microphone, 124.0, Token::OnRecord), Part::Row(10.0, row)]);
    let mut piece = Piece::control(place.key("disc"), area, skin.clone(), control, content);
    if control.state != State::NotYet {
        piece.skin = skin;
    }
    piece
}

fn at_the_right(place: &Place, talk: &Talk, area: Rect) -> Vec<Piece> {
    let areas = if area.height() > area.width() { cells(area, 1, 3) } else { cells(area, 3, 1) };
    if talk.phase == TalkPhase::Off {
        let again = talk.disc.iter();
        let ways = talk.other_ways.iter().chain(again).zip(areas).enumerate();
        return ways
            .map(|(number, (control, area))| {
                let picture = Part::Picture(control.picture.clone(), 88.0);
                button(place, &format!("way-{number}"), area, control, picture)
            })
            .collect();
    }
    let playing = matches!(talk.phase, TalkPhase::Heard { playing: true, .. });
    let parts = [("listen", &talk.listen), ("try-again", &talk.try_again), ("keep", &talk.keep)];
    let all = parts.into_iter().zip(areas).map(|((key, control), area)| {
        let picture =
            if key == "listen" { voice_button(control, playing) } else { Part::Picture(control.picture.clone(), 76.0) };
        button(place, key, area, control, picture)
    });
    all.collect()
}

fn voice_button(control: &Control, playing: bool) -> Part {
    if control.state == State::NotYet {
        return Part::Icon(Icon::Play, 64.0, Token::InkSoft);
    }
    if playing {
        let stop = Part::Icon(Icon::Stop, 40.0, Token::OnRecord);
        return Part::Boxed(Box::new(Skin::filled(Token::Record, 38.0)), Vec2::splat(76.0), Box::new(stop));
    }
    own_voice(76.0, Token::Record)
}

fn button(place: &Place, key: &str, area: Rect, control: &Control, picture: Part) -> Piece {
    let width = area.width() - 130.0;
    let words = Words::bold(&control.label, fitting(&control.label, 34.0, width, 2), width);
    let words = words.at_left().in_colour(words_in(control.state)).part();
    let skin = Skin { radius: RADIUS_CARD, ..Skin::button() };
    let content = Part::Row(18.0, vec![picture, words]);
    Piece::control(place.key(key), area, skin, control, content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bead_goes_every_five_seconds_and_none_is_left_after_two_minutes() {
        assert_eq!([0, 4_999, 5_000, 60_000, 120_000, 500_000].map(filled), [0, 0, 1, 12, 24, 24]);
    }
}
