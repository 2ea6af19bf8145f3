//! Draw: colours, canvas, tools. The line is seen while the finger moves, and told when it lifts.

use std::collections::HashMap;

use bevy::{
    asset::uuid_handle,
    math::Rect,
    picking::{
        events::{Cancel, Drag, DragEnd, Pointer, Press, Release},
        pointer::{Location, PointerId},
    },
    prelude::*,
    ui::UiGlobalTransform,
};
use uuid::Uuid;

use super::{
    Shown, canvas,
    frame::{at, cells, cells_apart},
    grid::tick,
    icons::image,
    pages::{Place, panel_line},
    piece::{Edge, Meaning, Part, Piece, Skin, Words, fitting},
    show::{Framed, Stage, show},
};
use crate::{
    access::{Did, Gate, Now},
    conversation::{Action, Body, Control, Draw, Line, Screen, State},
    look::{GAP, RADIUS_CARD, SMALLEST_WORDS, Token},
    record::Stroke,
    symbols::{Rgb, colour_of, paint},
};

/// The paper, as an image.
pub const CANVAS_IMAGE: Handle<Image> = uuid_handle!("5e0f6c1e-6a0b-4d0c-9f57-3d1b8a1f2c77");

/// Points nearer than this, in thousandths, add nothing to a line.
const STEP: u16 = 2;
/// Pots and tools that have little room stand so near to each other.
const NEAR: f32 = 8.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Sheet>()
        .add_systems(Update, (new_canvas, lay_paper).after(show))
        .add_observer(press)
        .add_observer(draw)
        .add_observer(release)
        .add_observer(drag_end)
        .add_observer(cancel);
}

/// The node that is drawn upon.
#[derive(Debug, Clone, Copy, Default, Component)]
pub struct CanvasNode;

/// What is on the paper, and the lines that fingers draw now.
#[derive(Debug, Default, Resource)]
struct Sheet {
    pixels: UVec2,
    painted: Vec<Stroke>,
    /// Nothing but what is painted is on it.
    fresh: bool,
    fingers: HashMap<PointerId, Stroke>,
}

fn page(shown: &Shown) -> Option<(&Screen, &Draw)> {
    let screen = shown.0.as_ref()?;
    match &screen.body {
        Body::Draw(draw) => Some((screen, draw)),
        _ => None,
    }
}

/// A draw page that opens without a drawing gets one.
fn new_canvas(shown: Res<Shown>, mut given: Local<Option<String>>, mut did: MessageWriter<Did>) {
    let wanting = page(&shown).filter(|(_, draw)| draw.drawing.is_none()).map(|(screen, _)| screen.place.clone());
    if *given != wanting {
        if wanting.is_some() {
            did.write(Did(Action::Canvas(Uuid::now_v7())));
        }
        *given = wanting;
    }
}

fn lay_paper(
    shown: Res<Shown>,
    stage: Res<Stage>,
    framed: Res<Framed>,
    mut sheet: ResMut<Sheet>,
    mut images: ResMut<Assets<Image>>,
) {
    if !sheet.fingers.is_empty() || (!shown.is_changed() && !framed.is_changed()) {
        return;
    }
    let Some((_, draw)) = page(&shown) else { return };
    let Some(area) =
        stage.all().find(|(_, piece)| matches!(piece.meaning, Meaning::Canvas(_))).map(|(_, piece)| piece.area)
    else {
        return;
    };
    let scale = stage.manner().map_or(1.0, |manner| manner.scale);
    let pixels = (area.size() * scale).round().as_uvec2();
    if sheet.fresh && sheet.pixels == pixels && sheet.painted == draw.strokes && images.contains(&CANVAS_IMAGE) {
        return;
    }
    if let Ok(painted) = paint(&draw.strokes, pixels.x, pixels.y)
        && images.insert(&CANVAS_IMAGE, image(pixels, painted.rgba)).is_ok()
    {
        sheet.pixels = pixels;
        sheet.painted.clone_from(&draw.strokes);
        sheet.fresh = true;
    }
}

type Canvas<'w, 's> = Query<'w, 's, (&'static ComputedNode, &'static UiGlobalTransform), With<CanvasNode>>;

/// Where on the canvas a pointer is, in thousandths.
fn point(canvas: &Canvas, entity: Entity, location: &Location, windows: &Query<&Window>) -> Option<(u16, u16)> {
    let (node, transform) = canvas.get(entity).ok()?;
    let factor = windows.iter().next().map_or(1.0, Window::scale_factor);
    let share = node.normalize_point(*transform, location.position * factor)? + Vec2::splat(0.5);
    let share = (share.clamp(Vec2::ZERO, Vec2::ONE) * 1000.0).round();
    Some((share.x as u16, share.y as u16))
}

fn press(
    press: On<Pointer<Press>>,
    canvas: Canvas,
    windows: Query<&Window>,
    shown: Res<Shown>,
    mut sheet: ResMut<Sheet>,
    mut images: ResMut<Assets<Image>>,
) {
    let Some((_, draw)) = page(&shown) else { return };
    let Some(at) = point(&canvas, press.entity, &press.pointer_location, &windows) else { return };
    let stroke = Stroke { colour: draw.colour.clone(), width: draw.width, points: vec![at] };
    ink(&sheet, &mut images, &stroke, [at, at]);
    sheet.fingers.insert(press.pointer_id, stroke);
}

fn draw(
    drag: On<Pointer<Drag>>,
    canvas: Canvas,
    windows: Query<&Window>,
    mut sheet: ResMut<Sheet>,
    mut images: ResMut<Assets<Image>>,
) {
    let Some(at) = point(&canvas, drag.entity, &drag.pointer_location, &windows) else { return };
    let Some(stroke) = sheet.fingers.get_mut(&drag.pointer_id) else { return };
    let Some(&before) = stroke.points.last() else { return };
    if before.0.abs_diff(at.0).max(before.1.abs_diff(at.1)) < STEP {
        return;
    }
    stroke.points.push(at);
    let stroke = stroke.clone();
    ink(&sheet, &mut images, &stroke, [before, at]);
}

fn ink(sheet: &Sheet, images: &mut Assets<Image>, stroke: &Stroke, points: [(u16, u16); 2]) {
    if let Some(mut image) = images.get_mut(&CANVAS_IMAGE)
        && let Some(rgba) = &mut image.data
    {
        canvas::paint_over(rgba, sheet.pixels, &stroke.colour, stroke.width, points);
    }
}

fn lifted(sheet: &mut Sheet, pointer: PointerId, gate: &mut Gate, now: &Now, did: &mut MessageWriter<Did>) {
    let Some(stroke) = sheet.fingers.remove(&pointer) else { return };
    let action = Action::Draw(stroke);
    // Whether the line counts or not, the paper is laid anew with what stands then.
    sheet.fresh = false;
    if gate.passes(&action, now) {
        did.write(Did(action));
    }
}

fn release(
    release: On<Pointer<Release>>,
    mut sheet: ResMut<Sheet>,
    mut gate: ResMut<Gate>,
    now: Res<Now>,
    mut did: MessageWriter<Did>,
) {
    lifted(&mut sheet, release.pointer_id, &mut gate, &now, &mut did);
}

fn drag_end(
    end: On<Pointer<DragEnd>>,
    mut sheet: ResMut<Sheet>,
    mut gate: ResMut<Gate>,
    now: Res<Now>,
    mut did: MessageWriter<Did>,
) {
    lifted(&mut sheet, end.pointer_id, &mut gate, &now, &mut did);
}

fn cancel(
    cancel: On<Pointer<Cancel>>,
    mut sheet: ResMut<Sheet>,
    mut gate: ResMut<Gate>,
    now: Res<Now>,
    mut did: MessageWriter<Did>,
) {
    lifted(&mut sheet, cancel.pointer_id, &mut gate, &now, &mut did);
}

/// The draw page.
pub fn pieces(place: &Place, draw: &Draw, title: &Line) -> Vec<Piece> {
    let (area, least) = (place.area, place.frame.least);
    let (pots, paper, tools) = if place.frame.portrait {
        let pots = at(area.min.x, area.min.y, area.width(), 2.0 * least + GAP);
        let high = least.max(120.0);
        let tools = at(area.min.x, area.max.y - high, area.width(), high);
        let paper =
            Rect { min: Vec2::new(area.min.x, pots.max.y + GAP), max: Vec2::new(area.max.x, tools.min.y - GAP) };
        let gap = Vec2::new(if 5.0 * least + 4.0 * GAP > area.width() { NEAR } else { GAP }, 0.0);
        (cells(pots, 4, 2), paper, cells_apart(tools, draw.tools.len().max(1), 1, gap))
    } else {
        // Four pots one below the other, or three where they would be too low.
        let (columns, gap) = if 4.0 * least + 3.0 * GAP > area.height() { (3, NEAR) } else { (2, GAP) };
        let across = |columns: usize, usual: f32| usual.max(columns as f32 * (least + gap) - gap);
        let pots = at(area.min.x, area.min.y, across(columns, 252.0), area.height());
        let side = across(2, 236.0);
        let tools = at(area.max.x - side, area.min.y, side, area.height());
        let paper =
            Rect { min: Vec2::new(pots.max.x + GAP, area.min.y), max: Vec2::new(tools.min.x - GAP, area.max.y) };
        let near = Vec2::splat(gap);
        (
            cells_apart(pots, columns, if columns == 3 { 3 } else { 4 }, near),
            paper,
            cells_apart(tools, 2, draw.tools.len().div_ceil(2), near),
        )
    };
    let mut all: Vec<_> =
        draw.colours.iter().zip(pots).map(|(control, area)| paint_pot(place, control, area)).collect();
    let skin = Skin::filled(Token::Canvas, RADIUS_CARD).with_edge(Edge::Plain(Token::Ink, 4.0));
    let canvas = Piece::picture(place.key("canvas"), paper, skin, Part::Canvas);
    all.push(Piece { meaning: Meaning::Canvas(title.shown.clone()), ..canvas });
    // It lies on the paper, and a finger draws under it.
    let told = Rect { max: paper.min + Vec2::new(paper.width(), 110.0), ..paper };
    all.extend(draw.guard.as_ref().map(|line| panel_line(place.key("guard"), told, line)));
    all.extend(
        draw.tools.iter().zip(tools).enumerate().map(|(number, (control, area))| tool(place, number, control, area)),
    );
    all
}

fn paint_pot(place: &Place, control: &Control, area: Rect) -> Piece {
    let id = match &control.action {
        Action::Colour(id) => id.as_str(),
        _ => "",
    };
    let colour = colour_of(id).unwrap_or_default();
    let paint = u32::from_be_bytes([0, colour[0], colour[1], colour[2]]);
    let chosen = control.state == State::Chosen;
    let edge = if chosen { Edge::Plain(Token::Chosen, 7.0) } else { Edge::Plain(Token::Ink, 3.0) };
    let skin = Skin { fill: None, paint: Some(paint), edge, radius: 24.0 };
    let ink = if is_light(colour) { Token::RingDark } else { Token::Canvas };
    let words = Words::bold(&control.label, SMALLEST_WORDS, area.width()).in_colour(ink).part();
    let mut piece = Piece::control(place.key(&format!("colour-{id}")), area, skin.clone(), control, words);
    piece.skin = skin;
    if chosen { piece.with(at(area.width() - 34.0, -10.0, 44.0, 44.0), tick(44.0)) } else { piece }
}

/// Whether dark words are read better on a pot than white ones: about half of the light comes back.
fn is_light([red, green, blue]: Rgb) -> bool {
    299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue) > 150_000
}

fn tool(place: &Place, number: usize, control: &Control, area: Rect) -> Piece {
    let width = area.width() - 8.0;
    let words = Words::bold(&control.label, fitting(&control.label, 30.0, width, 1), width);
    let words = words.in_colour(super::piece::words_in(control.state)).part();
    let side = (area.height() - 80.0).clamp(44.0, 64.0);
    let content = Part::Column(4.0, vec![Part::Picture(control.picture.clone(), side), words]);
    let skin = Skin { radius: 24.0, ..Skin::button() };
    let piece = Piece::control(place.key(&format!("tool-{number}")), area, skin, control, content);
    if control.state == State::Chosen {
        return piece.with(at(area.width() - 34.0, -10.0, 44.0, 44.0), tick(44.0));
    }
    piece
}
