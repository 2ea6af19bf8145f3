//! What the ways in need of the screen: its structure for a frame, its spots for a gaze; and the frame and the mark drawn.

use std::time::Duration;

use bevy::{
    math::{Rect, Vec2},
    prelude::*,
};

use super::{
    app::Redraws,
    build::{Builder, Manner},
    corner::{self, Corner},
    frame::{Frame, at},
    icons::{Icon, Shape},
    piece::{Edge, Meaning, Part, Piece, Skin},
    show::{Framed, Stage},
};
use crate::{
    access::{Framing, GazeMap, Looked, Now, ScanMap, Ways},
    conversation::State,
    look::{GAP, Theme, Token},
    ways::{self, DwellMark, Highlight, Section, Seen, Spot, ThemeChoice},
};

/// The frame: how far outside it lies, and the widths of its dark and its light line.
const OUTSET: f32 = 12.0;
const LINES: (f32, f32) = (8.0, 4.0);
/// The mark of a look: its disc, and how many steps it has: few enough that each is seen also where drawing is slow.
const MARK: f32 = 92.0;
const STEPS: f32 = 8.0;
/// What belongs to the keyboard of "Find a picture", by its keys.
const KEYBOARD: [&str; 4] = ["|key-", "|tab-", "|field", "|rub-out"];
/// So long frames are drawn after a change.
const DRAWN: Duration = Duration::from_millis(100);
/// The smallest dot.
const DOT: f32 = 16.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Drawn>().init_resource::<RestPlace>().add_systems(
        Update,
        (
            colours.run_if(resource_changed::<Ways>).before(super::show::show),
            (rest_place, map).chain().after(super::show::show),
        ),
    );
    app.add_systems(
        PostUpdate,
        (
            seen.run_if(resource_changed::<Framing>.or_else(resource_changed::<Looked>)),
            frame.run_if(resource_changed::<Framing>.or_else(resource_changed::<Stage>)),
            mark.run_if(resource_changed::<Looked>),
        )
            .before(bevy::ui::UiSystems::Prepare),
    );
}

/// What is drawn now is on the screen only with the next frames: the drawing runs one behind.
fn seen(now: Res<Now>, mut redraws: ResMut<Redraws>) {
    redraws.until(now.at + DRAWN);
}

/// What is drawn over the screen.
#[derive(Debug, Default, Resource)]
struct Drawn {
    frame: Option<(Entity, Piece)>,
    mark: Option<(Entity, Piece)>,
}

/// The place that switches dwelling off and on.
#[derive(Debug, Default, Resource)]
struct RestPlace(Option<(Entity, Piece)>);

fn colours(ways: Res<Ways>, mut theme: ResMut<Theme>) {
    theme.set_if_neq(match ways.0.sight.theme {
        ThemeChoice::Calm => Theme::Calm,
        ThemeChoice::HighContrastDark => Theme::HighContrast,
        ThemeChoice::HighContrastLight => Theme::HighContrastLight,
        ThemeChoice::Custom { ground, ink, outline } => Theme::own(ground, ink, outline),
        ThemeChoice::Warm => Theme::Paper,
    });
}

/// The part of the screen to which a control belongs.
pub(super) fn part_of(piece: &Piece) -> ways::Part {
    match piece.key.as_str() {
        _ if piece.takes.is_some() => ways::Part::Places,
        key if KEYBOARD.iter().any(|part| key.contains(part)) => ways::Part::Keys,
        key if key.starts_with("bar-") => ways::Part::Bar,
        "hear" | "dont-understand" | "back" => ways::Part::Top,
        _ => ways::Part::Body,
    }
}

/// It can be chosen now.
pub(super) fn can_be_chosen(piece: &Piece) -> bool {
    matches!(piece.meaning, Meaning::Control { state, .. } if state != State::NotYet)
}

/// The parts of a screen, each with its things row by row, from the left.
pub(super) fn sections<'a, T: Copy>(pieces: impl Iterator<Item = (T, &'a Piece)>) -> Vec<Section<T>> {
    let mut all: Vec<(ways::Part, Rect, T)> =
        pieces.filter(|(_, piece)| can_be_chosen(piece)).map(|(id, piece)| (part_of(piece), piece.area, id)).collect();
    all.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.min.y.total_cmp(&other.1.min.y)));
    let mut sections: Vec<Section<T>> = Vec::new();
    for part in all.chunk_by(|one, other| one.0 == other.0) {
        let mut rows: Vec<Vec<(Rect, T)>> = Vec::new();
        for (_, area, id) in part {
            match rows.last_mut() {
                Some(row) if row.first().is_some_and(|(first, _)| beside(*first, *area)) => row.push((*area, *id)),
                _ => rows.push(vec![(*area, *id)]),
            }
        }
        let rows = rows.into_iter().map(|mut row| {
            row.sort_by(|(one, _), (other, _)| one.min.x.total_cmp(&other.min.x));
            row.into_iter().map(|(_, id)| id).collect()
        });
        sections.extend(part.first().map(|(part, ..)| Section { part: *part, rows: rows.collect() }));
    }
    sections
}

/// Two things stand in one row: the lower one begins above the middle of the other.
fn beside(above: Rect, below: Rect) -> bool {
    below.min.y < above.min.y + above.height().min(below.height()) / 2.0
}

/// What a gaze can choose, in the window's logical pixels.
pub(super) fn spots<'a, T: Copy>(pieces: impl Iterator<Item = (T, &'a Piece)>, frame: &Frame) -> Vec<Spot<T>> {
    pieces.filter(|(_, piece)| can_be_chosen(piece)).map(|(id, piece)| spot(id, piece.area, frame)).collect()
}

fn spot<T>(id: T, area: Rect, frame: &Frame) -> Spot<T> {
    let [from, to] = [area.min, area.max].map(|corner| (corner + frame.offset) * frame.scale);
    Spot { id, edges: [from.x, from.y, to.x, to.y] }
}

fn map(
    stage: Res<Stage>,
    framed: Res<Framed>,
    rest: Res<RestPlace>,
    corner: Res<Corner>,
    mut scan: ResMut<ScanMap>,
    mut gaze: ResMut<GazeMap>,
    mut before: Local<(u64, bool, bool)>,
) {
    let now = (stage.version(), rest.0.is_some(), corner.is_open());
    if std::mem::replace(&mut *before, now) == now && !framed.is_changed() {
        return;
    }
    let frame = framed.0;
    let lock = frame.lock().inflate(20.0);
    let adults = if corner.is_open() { lock.union(corner::area(&frame)) } else { lock };
    let edges = spot((), stage.placed(adults), &frame).edges;
    let adult = Rect::new(edges[0], edges[1], edges[2], edges[3]);
    scan.set_if_neq(ScanMap { sections: sections(stage.ordered()), page: stage.page(), adult });
    let mut spots = spots(stage.ordered(), &frame);
    let rest = rest.0.as_ref().map(|(entity, piece)| spot(*entity, piece.area, &frame));
    let at_rest = rest.map(|spot| spot.id);
    spots.extend(rest);
    gaze.set_if_neq(GazeMap { spots, rest: at_rest, page: stage.page(), gap: GAP * frame.scale });
}

fn rest_place(
    looked: Res<Looked>,
    framed: Res<Framed>,
    stage: Res<Stage>,
    mut rest: ResMut<RestPlace>,
    mut builder: Builder,
) {
    let shown = stage.root().zip(stage.manner()).zip(framed.0.rest());
    let wanted = shown.map(|((root, manner), area)| (root, manner, resting(stage.placed(area), looked.rests)));
    draw_over(&mut rest.bypass_change_detection().0, wanted, &mut builder);
}

fn resting(area: Rect, rests: bool) -> Piece {
    let (fill, token) = if rests { (Token::Ink, Token::OnInk) } else { (Token::Card, Token::Ink) };
    let skin = Skin::filled(fill, 20.0).with_edge(Edge::Plain(Token::Line, 3.0));
    let icon = if rests { Icon::EyeShut } else { Icon::Eye };
    Piece::picture("rest", area, skin, Part::Icon(icon, (area.width() * 0.55).floor(), token))
}

/// Puts a piece over the screen, changes it or takes it away.
fn draw_over(there: &mut Option<(Entity, Piece)>, wanted: Option<(Entity, Manner, Piece)>, builder: &mut Builder) {
    let same = match (&there, &wanted) {
        (Some((_, piece)), Some((.., other))) => piece == other,
        (None, None) => true,
        _ => false,
    };
    let alive = there.as_ref().is_none_or(|(entity, _)| builder.is_there(*entity));
    if same && alive {
        return;
    }
    if let (true, Some((entity, before)), Some((_, manner, piece))) = (alive, there.as_mut(), wanted.as_ref()) {
        // What stands here changes and is not put up anew, so that no frame is without it.
        builder.dress(*entity, piece, *manner);
        before.clone_from(piece);
        return;
    }
    if let Some((entity, _)) = there.take() {
        builder.take_away(entity);
    }
    if let Some((root, manner, piece)) = wanted {
        let entity = builder.copy(&piece, &piece.skin, manner);
        builder.commands().entity(entity).insert(GlobalZIndex(6));
        builder.commands().entity(root).add_child(entity);
        *there = Some((entity, piece));
    }
}

fn frame(framing: Res<Framing>, stage: Res<Stage>, mut drawn: ResMut<Drawn>, mut builder: Builder) {
    let around = framing.0.as_ref().and_then(|highlight| {
        let areas = highlight.items.iter().filter_map(|entity| stage.of(*entity)).map(|piece| piece.area);
        Some((areas.reduce(|one, other| one.union(other))?, highlight))
    });
    let shown = stage.root().zip(stage.manner()).zip(around);
    let wanted = shown.map(|((root, manner), (area, highlight))| (root, manner, framed(area, highlight)));
    draw_over(&mut drawn.bypass_change_detection().frame, wanted, &mut builder);
}

/// A thick dark line with a light one inside: it needs no colour and is seen on any ground.
fn framed(area: Rect, highlight: &Highlight<Entity>) -> Piece {
    let area = area.inflate(OUTSET);
    let skin = Skin { radius: 30.0, ..Skin::NONE }.with_edge(Edge::Plain(Token::Ink, LINES.0));
    let inside = Skin { radius: 22.0, ..Skin::NONE }.with_edge(Edge::Plain(Token::Card, LINES.1));
    let size = area.size() - 2.0 * LINES.0;
    let light = Part::Boxed(Box::new(inside), size, Box::new(Part::Nothing));
    let piece = Piece::picture("frame", area, skin, light);
    if !highlight.leaves {
        return piece;
    }
    let disc = Skin::filled(Token::Ink, 36.0).with_edge(Edge::Plain(Token::Card, LINES.1));
    let back = Part::Boxed(Box::new(disc), Vec2::splat(72.0), Box::new(Part::Icon(Icon::Back, 44.0, Token::OnInk)));
    piece.with(at(area.width() / 2.0 - 36.0, area.height() / 2.0 - 36.0, 72.0, 72.0), back)
}

fn mark(
    looked: Res<Looked>,
    ways: Res<Ways>,
    stage: Res<Stage>,
    rest: Res<RestPlace>,
    mut drawn: ResMut<Drawn>,
    mut builder: Builder,
) {
    let area_of = |entity: Entity| {
        let resting = rest.0.as_ref().filter(|(there, _)| *there == entity).map(|(_, piece)| piece);
        stage.of(entity).or(resting).map(|piece| piece.area)
    };
    let seen = looked.at.and_then(|seen| Some((area_of(seen.id)?, seen)));
    let shown = stage.root().zip(stage.manner()).zip(seen);
    let wanted = shown.map(|((root, manner), (area, seen))| (root, manner, marked(area, seen, ways.0.dwell.mark)));
    draw_over(&mut drawn.bypass_change_detection().mark, wanted, &mut builder);
}

fn marked(area: Rect, seen: Seen<Entity>, mark: DwellMark) -> Piece {
    let step = (seen.share * STEPS).floor();
    let centre = |side: f32| Rect::from_center_size(area.center(), Vec2::splat(side));
    match mark {
        DwellMark::Pie => {
            // On a large thing it stands in the corner: its picture stays in sight.
            let large = area.size().min_element() > 1.5 * MARK;
            let place = if large { at(area.min.x + 10.0, area.min.y + 10.0, MARK, MARK) } else { centre(MARK) };
            let skin = Skin::filled(Token::Card, MARK / 2.0).with_edge(Edge::Plain(Token::Ink, 4.0));
            let whole = Part::Shape(Shape::Arc(3 * step as u8), Vec2::splat(MARK - 16.0));
            let pie = if step < 1.0 { Part::Nothing } else { whole };
            Piece::picture("mark", place, skin, pie)
        }
        DwellMark::Dot => {
            let side = DOT + (MARK - DOT) * (1.0 - step / STEPS);
            let skin = Skin::filled(Token::Ink, side / 2.0).with_edge(Edge::Plain(Token::Card, 4.0));
            Piece::picture("mark", centre(side), skin, Part::Nothing)
        }
    }
}
