//! The adult's corner: a short hold of the lock opens it, and the frame or the look goes quicker or slower at once, while the
//! child goes on.

use bevy::{
    math::Rect,
    picking::events::{Pointer, Press},
    prelude::*,
};

use super::{
    Shown,
    build::Builder,
    frame::{Frame, at},
    panel::{self, Panel},
    piece::{Edge, Piece, Skin, Words},
    scaled::scaled,
    show::{Framed, Stage},
};
use crate::{
    access::{Ways, accessible},
    look::{SMALLEST_WORDS, Token},
    ways::Profile,
};

/// Width and height of the corner, and the side of its buttons: an adult's, not a child's.
const SIZE: Vec2 = Vec2::new(330.0, 84.0);
const BUTTON: f32 = 64.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Corner>()
        .add_systems(
            Update,
            draw.after(super::show::show).run_if(
                resource_changed::<Corner>.or_else(resource_changed::<Ways>).or_else(resource_changed::<Panel>),
            ),
        )
        .add_observer(press);
}

/// Whether the corner is open, and what of it stands there.
#[derive(Debug, Default, Resource)]
pub(super) struct Corner {
    open: bool,
    nodes: Vec<Entity>,
}

impl Corner {
    /// It is open.
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// Opens it, or closes it.
    pub(super) fn toggle(&mut self) {
        self.open = !self.open;
    }
}

/// A button of the corner: quicker, or slower.
#[derive(Debug, Clone, Copy, Component)]
struct Hurry(bool);

fn press(press: On<Pointer<Press>>, buttons: Query<&Hurry>, mut ways: ResMut<Ways>) {
    if let Ok(Hurry(quicker)) = buttons.get(press.entity) {
        ways.0 = ways.0.clone().hurried(*quicker);
    }
}

fn draw(
    ways: Res<Ways>,
    framed: Res<Framed>,
    (stage, panel, shown): (Res<Stage>, Res<Panel>, Res<Shown>),
    mut corner: ResMut<Corner>,
    mut builder: Builder,
) {
    let corner = corner.bypass_change_detection();
    for node in corner.nodes.drain(..) {
        builder.take_away(node);
    }
    let timed = ways.scans() || ways.0.dwell.on;
    let frame = framed.0;
    let root = if frame.is_enlarged() { panel.root() } else { stage.root() };
    let (Some(root), Some(manner), true) = (root, stage.manner(), corner.open && timed) else { return };
    let right_to_left = shown.0.as_ref().is_some_and(|screen| screen.right_to_left);
    for (piece, hurry) in pieces(area(&frame, right_to_left), &ways.0) {
        let piece = scaled(piece, 1.0 / frame.by);
        let node = builder.copy(&piece, &piece.skin, manner);
        let mut entity = builder.commands().entity(node);
        entity.insert(GlobalZIndex(10));
        if let Some((quicker, name)) = hurry {
            let name = accessible(accesskit::Role::Button, name);
            entity.insert((Hurry(quicker), Pickable::default(), name));
        }
        builder.commands().entity(root).add_child(node);
        corner.nodes.push(node);
    }
}

/// Where it stands: below the lock; where a page is enlarged, above it.
pub(super) fn area(frame: &Frame, right_to_left: bool) -> Rect {
    if frame.is_enlarged() {
        let lock = panel::lock(frame, right_to_left);
        let left = if right_to_left { lock.min.x } else { lock.max.x - SIZE.x };
        return at(left, frame.whole().y - panel::height(frame) - SIZE.y - 10.0, SIZE.x, SIZE.y);
    }
    let lock = frame.lock();
    at(lock.max.x - SIZE.x, lock.max.y + 10.0, SIZE.x, SIZE.y)
}

type CornerPiece = (Piece, Option<(bool, &'static str)>);

fn pieces(area: Rect, profile: &Profile) -> [CornerPiece; 3] {
    let time = if profile.dwell.on { profile.dwell.complete.get() } else { profile.switches.on_item.get() };
    let seconds = format!("{:.1} s", f64::from(time) / 1000.0);
    let ground = Skin { radius: 16.0, ..Skin::panel() }.with_edge(Edge::Plain(Token::Ink, 3.0));
    let panel = Piece::picture("corner", area, ground, Words::bold(&seconds, SMALLEST_WORDS, 120.0).part());
    let button = |name: &'static str, area: Rect| {
        let skin = Skin::filled(Token::Card, 14.0).with_edge(Edge::Plain(Token::Line, 3.0));
        Piece::picture(format!("corner-{name}"), area, skin, Words::bold(name, 36.0, BUTTON).part())
    };
    let inset = (SIZE.y - BUTTON) / 2.0;
    let less = at(area.min.x + inset, area.min.y + inset, BUTTON, BUTTON);
    let more = at(area.max.x - inset - BUTTON, area.min.y + inset, BUTTON, BUTTON);
    // Plus and minus are of the time that is shown between them: less time is quicker.
    [(panel, None), (button("−", less), Some((true, "−"))), (button("+", more), Some((false, "+")))]
}
