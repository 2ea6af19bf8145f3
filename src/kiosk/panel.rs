//! What stays as it is on the window while a page is enlarged: a panel at the foot with the break, "Hear it", "Next" and the
//! adult's lock, and places at the edges that lead to more of the page.

use bevy::prelude::*;

use super::{
    Shown,
    build::{Builder, Manner},
    frame::{Frame, at},
    icons::Icon,
    magnify::Magnified,
    pages,
    piece::{Edge, Meaning, Part, Piece, Skin},
    pressed::Flat,
    scaled::scaled,
    show::{Framed, Stage},
    view::View,
};
use crate::{
    access::{Toward, set_copy},
    conversation::{Screen, Sides},
    look::{GAP, Token},
};

/// Between what stands on the panel and its edges.
const INSET: f32 = 12.0;
/// From the left and the right edge of the window.
const MARGIN: f32 = 22.0;
/// Side of the adult's lock.
const LOCK: f32 = 56.0;
/// Between an edge place and the edge.
const NEAR: f32 = 8.0;
/// An edge place is so many times as long as it is deep.
const LONG: f32 = 1.5;
/// The line between the page and the panel.
const LINE: f32 = 4.0;
/// Before the key of everything that stands here.
const KEY: &str = "panel-";

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Panel>()
        .add_systems(PostUpdate, draw.after(super::magnify::follow).before(bevy::ui::UiSystems::Prepare));
}

/// How high the panel is.
pub fn height(frame: &Frame) -> f32 {
    frame.slot_height() + 2.0 * INSET
}

/// How deep the edge places reach into what is seen, in the enlarged page's pixels.
pub fn depth(frame: &Frame) -> f32 {
    (frame.least + 2.0 * NEAR) / frame.by
}

/// A place on the panel, so far from where reading begins (or from where it ends) and in the middle of its height.
fn slot(frame: &Frame, from_end: bool, far: f32, size: Vec2, right_to_left: bool) -> Rect {
    let (whole, high) = (frame.whole(), height(frame));
    let left = if from_end == right_to_left { far } else { whole.x - far - size.x };
    at(left, whole.y - f32::midpoint(high, size.y), size.x, size.y)
}

/// The adult's lock, at the end of the panel.
pub fn lock(frame: &Frame, right_to_left: bool) -> Rect {
    slot(frame, true, MARGIN, Vec2::splat(LOCK), right_to_left)
}

/// The rest place, as large as what is pressed: beside the lock; in portrait, where there is no room, above the panel.
pub fn rest(frame: &Frame, right_to_left: bool) -> Rect {
    let side = Vec2::splat(frame.least);
    if frame.portrait {
        let beside = slot(frame, true, MARGIN, side, right_to_left);
        at(beside.min.x, frame.whole().y - height(frame) - side.y - NEAR, side.x, side.y)
    } else {
        slot(frame, true, MARGIN + LOCK + 16.0, side, right_to_left)
    }
}

/// Everything, in design pixels of the window. `page` gives the pieces of the page by their keys.
pub fn pieces<'a>(page: impl Fn(&str) -> Option<&'a Piece>, frame: &Frame, view: &View, screen: &Screen) -> Vec<Piece> {
    let (whole, right_to_left) = (frame.whole(), screen.right_to_left);
    // Of its edge only the upper line is seen.
    let ground = at(-LINE, whole.y - height(frame), whole.x + 2.0 * LINE, height(frame) + 2.0 * LINE);
    let skin = Skin { radius: 0.0, ..Skin::panel() }.with_edge(Edge::Plain(Token::Line, LINE));
    let ground = Piece::picture("panel-ground", ground, skin, Part::Nothing);
    let wide = frame.slot(0).width();
    let for_rest = if frame.rests && !frame.portrait { frame.least + 16.0 } else { 0.0 };
    let slots = [
        ("bar-0", false, MARGIN),
        ("hear", false, MARGIN + wide + GAP),
        ("bar-4", true, MARGIN + LOCK + 16.0 + for_rest),
    ];
    let copies = slots.into_iter().filter_map(|(key, from_end, far)| {
        let piece = page(key)?;
        let area = slot(frame, from_end, far, piece.area.size(), right_to_left);
        Some(Piece { key: format!("{KEY}{key}"), area, ..piece.clone() })
    });
    let lock = Piece { key: format!("{KEY}lock"), ..pages::lock(lock(frame, right_to_left), &screen.lock) };
    let places = Toward::ALL.into_iter().filter(|toward| view.has_more(*toward));
    let places = places.map(|toward| edge_place(toward, frame, &screen.sides));
    std::iter::once(ground).chain(copies).chain([lock]).chain(places).collect()
}

fn edge_place(toward: Toward, frame: &Frame, sides: &Sides) -> Piece {
    let room = frame.whole() - Vec2::new(0.0, height(frame));
    let (deep, long) = (frame.least, frame.least * LONG);
    let (across, down) = ((room.x - long) / 2.0, (room.y - long) / 2.0);
    let (name, icon, area) = match toward {
        Toward::Left => (&sides.left, Icon::Back, at(NEAR, down, deep, long)),
        Toward::Right => (&sides.right, Icon::Next, at(room.x - NEAR - deep, down, deep, long)),
        Toward::Up => (&sides.up, Icon::Up, at(across, NEAR, long, deep)),
        Toward::Down => (&sides.down, Icon::Down, at(across, room.y - NEAR - deep, long, deep)),
    };
    let skin = Skin::filled(Token::Ink, deep / 2.0).with_edge(Edge::Plain(Token::OnInk, 5.0));
    let sign = Part::Icon(icon, 56.0, Token::OnInk);
    let place = Piece::picture(format!("{KEY}{toward:?}").to_lowercase(), area, skin, sign);
    Piece { meaning: Meaning::Moves(toward, name.clone()), ..place }
}

/// What stands there.
#[derive(Debug, Default, Resource)]
pub struct Panel {
    root: Option<Entity>,
    manner: Option<Manner>,
    shown: Vec<(Entity, Piece)>,
    version: u64,
}

impl Panel {
    /// The node in which all stands that is not enlarged.
    pub fn root(&self) -> Option<Entity> {
        self.root
    }

    /// Everything, in design pixels of the window.
    pub fn all(&self) -> impl Iterator<Item = (Entity, &Piece)> {
        self.shown.iter().map(|(entity, piece)| (*entity, piece))
    }

    /// A number that grows with each change.
    pub fn version(&self) -> u64 {
        self.version
    }

    fn clear(&mut self, builder: &mut Builder) {
        if let Some(root) = self.root.take() {
            builder.take_away(root);
            self.version += 1;
        }
        self.shown.clear();
    }
}

fn wanted(screen: &Screen, stage: &Stage, frame: &Frame, view: &View) -> Vec<Piece> {
    let page = |key: &str| stage.all().map(|(_, piece)| piece).find(|piece| piece.key == key);
    pieces(page, frame, view, screen)
}

pub(super) fn draw(
    shown: Res<Shown>,
    stage: Res<Stage>,
    framed: Res<Framed>,
    magnified: Res<Magnified>,
    mut panel: ResMut<Panel>,
    mut builder: Builder,
    mut before: Local<Option<(u64, View)>>,
) {
    let now = (stage.version(), magnified.view);
    if before.replace(now) == Some(now) {
        return;
    }
    if panel.root.is_none() {
        // What stands on it besides is put up anew with it.
        panel.set_changed();
    }
    let (panel, frame) = (panel.bypass_change_detection(), framed.0);
    let (Some(screen), Some(manner), Some(_), true) = (&shown.0, stage.manner(), stage.root(), frame.is_enlarged())
    else {
        return panel.clear(&mut builder);
    };
    if panel.manner.replace(manner) != Some(manner) {
        panel.clear(&mut builder);
    }
    let root = *panel.root.get_or_insert_with(|| builder.spawn_with(root_bundle()));
    let wanted = wanted(screen, &stage, &frame, &magnified.view);
    if panel.shown.iter().map(|(_, piece)| piece).eq(&wanted) {
        return;
    }
    panel.version += 1;
    let mut there = std::mem::take(&mut panel.shown);
    for piece in wanted {
        let found = there.iter().position(|(_, other)| other.key == piece.key);
        let entity = match found.map(|place| there.swap_remove(place)) {
            Some((entity, same)) if same == piece => entity,
            other => {
                let entity = other.map_or_else(|| builder.child_of(root), |(entity, _)| entity);
                builder.dress(entity, &scaled(piece.clone(), 1.0 / frame.by), manner);
                settle(entity, &piece, &mut builder);
                entity
            }
        };
        panel.shown.push((entity, piece));
    }
    for (entity, _) in there {
        builder.take_away(entity);
    }
}

/// What is different from the pieces of a page.
fn settle(entity: Entity, piece: &Piece, builder: &mut Builder) {
    let mut commands = builder.commands().entity(entity);
    match &piece.meaning {
        Meaning::Control { name, .. } => {
            set_copy(&mut commands, name);
            commands.insert(Flat);
        }
        // What lies under the panel is not pressed through it.
        Meaning::Picture => _ = commands.insert(Pickable::default()),
        _ => {}
    }
}

fn root_bundle() -> impl Bundle {
    let node = Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() };
    (node, GlobalZIndex(8), Pickable::IGNORE)
}
