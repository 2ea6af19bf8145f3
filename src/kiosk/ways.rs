//! What the ways in need of the screen: its structure for a frame, its spots for a gaze; and the frame and the mark drawn.

use std::time::Duration;

use bevy::{
    math::{Rect, Vec2},
    prelude::*,
};

use super::{
    Shown,
    app::Redraws,
    build::{Builder, Manner},
    corner::{self, Corner},
    frame::{Frame, at},
    icons::{Icon, Shape},
    magnify::Magnified,
    mirror,
    panel::{self, Panel},
    piece::{Edge, Meaning, Part, Piece, Skin},
    scaled::scaled,
    show::{Framed, Stage},
    view::View,
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
/// Over the page, and over what stays on the window while it is enlarged.
const OVER: i32 = 9;
/// The smallest dot.
const DOT: f32 = 16.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Drawn>().init_resource::<RestPlace>().add_systems(
        Update,
        (colours.run_if(resource_changed::<Ways>).before(super::show::show), rest_place.after(super::show::show)),
    );
    app.add_systems(
        PostUpdate,
        (
            seen.run_if(resource_changed::<Framing>.or_else(resource_changed::<Looked>)),
            frame.run_if(
                resource_changed::<Framing>.or_else(resource_changed::<Stage>).or_else(resource_changed::<Magnified>),
            ),
            mark.run_if(resource_changed::<Looked>),
            map.after(super::panel::draw),
        )
            .after(super::magnify::follow)
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
pub(super) fn spots<'a, T: Copy>(pieces: impl Iterator<Item = (T, &'a Piece)>, view: &View) -> Vec<Spot<T>> {
    let seen = |(id, piece): (T, &Piece)| {
        let area = piece.area.intersect(view.seen());
        (!area.is_empty()).then(|| spot(id, view.on_window(if view.by > 1.0 { area } else { piece.area })))
    };
    pieces.filter(|(_, piece)| can_be_chosen(piece)).filter_map(seen).collect()
}

fn spot<T>(id: T, area: Rect) -> Spot<T> {
    Spot { id, edges: [area.min.x, area.min.y, area.max.x, area.max.y] }
}

/// A place on the window, in its logical pixels, that is told in design pixels.
fn on_window(area: Rect, frame: &Frame) -> Rect {
    let from = if frame.is_enlarged() { Vec2::ZERO } else { frame.offset };
    Rect { min: (area.min + from) * frame.scale, max: (area.max + from) * frame.scale }
}

/// Where a touch is the adult's: at the lock, and at the corner while it is open.
fn adults(frame: &Frame, right_to_left: bool, corner: bool) -> Rect {
    let lock = match (frame.is_enlarged(), right_to_left) {
        (true, _) => panel::lock(frame, right_to_left),
        (false, true) => mirror::at_other_side(frame.lock(), frame.size.x),
        (false, false) => frame.lock(),
    }
    .inflate(20.0);
    on_window(if corner { lock.union(corner::area(frame, right_to_left)) } else { lock }, frame)
}

fn map(
    stage: Res<Stage>,
    framed: Res<Framed>,
    (shown, magnified, panel): (Res<Shown>, Res<Magnified>, Res<Panel>),
    rest: Res<RestPlace>,
    corner: Res<Corner>,
    mut scan: ResMut<ScanMap>,
    mut gaze: ResMut<GazeMap>,
    mut before: Local<(u64, bool, bool, u64)>,
) {
    let now = (stage.version(), rest.0.is_some(), corner.is_open(), panel.version());
    if std::mem::replace(&mut *before, now) == now && !framed.is_changed() && !magnified.is_changed() {
        return;
    }
    let frame = framed.0;
    let right_to_left = shown.0.as_ref().is_some_and(|screen| screen.right_to_left);
    let adult = adults(&frame, right_to_left, corner.is_open());
    scan.set_if_neq(ScanMap { sections: sections(stage.ordered()), page: stage.page(), adult });
    let mut spots = spots(stage.ordered(), &magnified.view);
    let looked_at = |piece: &Piece| can_be_chosen(piece) || matches!(piece.meaning, Meaning::Moves(..));
    let stays = panel.all().filter(|(_, piece)| looked_at(piece));
    spots.extend(stays.map(|(entity, piece)| spot(entity, on_window(piece.area, &frame))));
    let rest = rest.0.as_ref().map(|(entity, piece)| {
        let shown = if frame.is_enlarged() { panel::rest(&frame, right_to_left) } else { piece.area };
        spot(*entity, on_window(shown, &frame))
    });
    let at_rest = rest.map(|spot| spot.id);
    spots.extend(rest);
    // What was under the look has gone: as with another page, nothing counts for a moment.
    let page = stage.page() + magnified.moves;
    gaze.set_if_neq(GazeMap { spots, rest: at_rest, page, gap: GAP * frame.scale });
}

fn rest_place(
    looked: Res<Looked>,
    framed: Res<Framed>,
    (stage, panel, shown): (Res<Stage>, Res<Panel>, Res<Shown>),
    mut rest: ResMut<RestPlace>,
    mut builder: Builder,
) {
    let frame = framed.0;
    let right_to_left = shown.0.as_ref().is_some_and(|screen| screen.right_to_left);
    let (root, area) = if frame.is_enlarged() {
        (panel.root(), frame.rests.then(|| panel::rest(&frame, right_to_left)))
    } else {
        (stage.root(), frame.rest().map(|area| stage.placed(area)))
    };
    let there = root.zip(stage.manner()).zip(area);
    let wanted =
        there.map(|((root, manner), area)| (root, manner, scaled(resting(area, looked.rests), 1.0 / frame.by)));
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
        builder.commands().entity(entity).insert(GlobalZIndex(OVER));
        builder.commands().entity(root).add_child(entity);
        *there = Some((entity, piece));
    }
}

fn frame(
    framing: Res<Framing>,
    (stage, magnified): (Res<Stage>, Res<Magnified>),
    mut drawn: ResMut<Drawn>,
    mut builder: Builder,
) {
    let around = framing.0.as_ref().and_then(|highlight| {
        let areas = highlight.items.iter().filter_map(|entity| stage.of(*entity)).map(|piece| piece.area);
        Some((areas.reduce(|one, other| one.union(other))?, highlight))
    });
    let shown = stage.root().zip(stage.manner()).zip(around);
    let view = magnified.view;
    let wanted = shown.map(|((root, manner), (area, highlight))| (root, manner, framed(area, highlight, &view)));
    draw_over(&mut drawn.bypass_change_detection().frame, wanted, &mut builder);
}

/// A thick dark line with a light one inside: it needs no colour and is seen on any ground.
fn framed(area: Rect, highlight: &Highlight<Entity>, view: &View) -> Piece {
    let area = seen_of(area.inflate(OUTSET), view);
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

/// The part of this that is seen, where a page is enlarged: what is larger than the window would have its edges outside.
fn seen_of(area: Rect, view: &View) -> Rect {
    let seen = area.intersect(view.seen());
    if view.by > 1.0 && !seen.is_empty() { seen } else { area }
}

fn mark(
    looked: Res<Looked>,
    ways: Res<Ways>,
    (stage, magnified, panel): (Res<Stage>, Res<Magnified>, Res<Panel>),
    rest: Res<RestPlace>,
    mut drawn: ResMut<Drawn>,
    mut builder: Builder,
) {
    let view = magnified.view;
    let is_at = |entity: Entity| move |(there, _): &(Entity, &Piece)| *there == entity;
    // A mark is never enlarged: where a page is, it stands on the window and not on the page.
    let area_of = |entity: Entity| {
        let on_window = |area: Rect| if view.by > 1.0 { view.in_design(seen_of(area, &view)) } else { area };
        let resting = rest.0.iter().map(|(there, piece)| (*there, piece)).find(is_at(entity));
        let resting = resting.map(|(_, piece)| scaled(piece.clone(), view.by).area);
        let stays = || panel.all().find(is_at(entity)).map(|(_, piece)| piece.area);
        stage.of(entity).map(|piece| on_window(piece.area)).or(resting).or_else(stays)
    };
    let seen = looked.at.and_then(|seen| Some((area_of(seen.id)?, seen)));
    let root = if view.by > 1.0 { panel.root() } else { stage.root() };
    let shown = root.zip(stage.manner()).zip(seen);
    let wanted = shown.map(|((root, manner), (area, seen))| {
        (root, manner, scaled(marked(area, seen, ways.0.dwell.mark), 1.0 / view.by))
    });
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
