//! The adult's corner: a short hold of the lock opens it, and the frame or the look goes quicker or slower at once, while the
//! child goes on. With keys, Tab leads to its buttons.

use bevy::{
    input_focus::tab_navigation::TabIndex,
    math::Rect,
    picking::events::{Pointer, Press},
    prelude::*,
};

use super::{
    build::Builder,
    frame::{Frame, at},
    piece::{Edge, Piece, Skin, Words},
    show::{Framed, Stage},
};
use crate::{
    access::{Chosen, ForAdults, Ringed, Ways, adults_button},
    look::{SMALLEST_WORDS, Token},
    ways::Profile,
};

/// Width and height of the corner, and the side of its buttons: an adult's, not a child's.
const SIZE: Vec2 = Vec2::new(330.0, 84.0);
const BUTTON: f32 = 64.0;
const RADIUS: f32 = 14.0;
/// Above everything on the page.
const ABOVE: i32 = 7;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Corner>()
        .add_systems(
            Update,
            draw.after(super::show::show).run_if(resource_changed::<Corner>.or_else(resource_changed::<Ways>)),
        )
        .add_observer(press)
        .add_observer(chosen);
}

/// Whether the corner is open, and what of it stands there.
#[derive(Debug, Default, Resource)]
pub(super) struct Corner {
    open: bool,
    nodes: Vec<(Entity, Piece)>,
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
    hurry(press.entity, buttons, &mut ways);
}

/// A key on it, or a screen reader.
fn chosen(chosen: On<Chosen>, buttons: Query<&Hurry>, mut ways: ResMut<Ways>) {
    hurry(chosen.entity, buttons, &mut ways);
}

fn hurry(button: Entity, buttons: Query<&Hurry>, ways: &mut Ways) {
    if let Ok(Hurry(quicker)) = buttons.get(button) {
        ways.0 = ways.0.clone().hurried(*quicker);
    }
}

fn draw(ways: Res<Ways>, framed: Res<Framed>, stage: Res<Stage>, mut corner: ResMut<Corner>, mut builder: Builder) {
    let corner = corner.bypass_change_detection();
    let timed = ways.scans() || ways.0.dwell.on;
    let stands = stage.root().zip(stage.manner()).filter(|_| corner.open && timed);
    let wanted = stands.map(|_| pieces(&framed.0, &ways.0));
    if let (Some((_, manner)), Some(wanted)) = (stands, &wanted)
        && only_the_time_differs(&corner.nodes, wanted)
        && corner.nodes.iter().all(|(node, _)| builder.is_there(*node))
    {
        // The button that has the focus keeps it.
        builder.dress(corner.nodes[0].0, &wanted[0].0, manner);
        builder.commands().entity(corner.nodes[0].0).insert(GlobalZIndex(ABOVE));
        corner.nodes[0].1 = wanted[0].0.clone();
        return;
    }
    for (node, _) in corner.nodes.drain(..) {
        builder.take_away(node);
    }
    let (Some((root, manner)), Some(wanted)) = (stands, wanted) else { return };
    for (piece, hurry) in wanted {
        let node = builder.copy(&piece, &piece.skin, manner);
        let mut entity = builder.commands().entity(node);
        entity.insert(GlobalZIndex(ABOVE));
        if let Some((quicker, name)) = hurry {
            let about = adults_button(name, "");
            entity.insert((Hurry(quicker), ForAdults, Pickable::default(), about));
            entity.insert((TabIndex(0), Ringed { radius: RADIUS }));
        }
        builder.commands().entity(root).add_child(node);
        corner.nodes.push((node, piece));
    }
}

fn only_the_time_differs(there: &[(Entity, Piece)], wanted: &[Shown]) -> bool {
    there.len() == wanted.len() && there.iter().zip(wanted).skip(1).all(|((_, piece), (other, _))| piece == other)
}

/// Where it stands: below the lock.
pub(super) fn area(frame: &Frame) -> Rect {
    let lock = frame.lock();
    at(lock.max.x - SIZE.x, lock.max.y + 10.0, SIZE.x, SIZE.y)
}

type Shown = (Piece, Option<(bool, &'static str)>);

fn pieces(frame: &Frame, profile: &Profile) -> [Shown; 3] {
    let area = area(frame);
    let time = if profile.dwell.on { profile.dwell.complete.get() } else { profile.switches.on_item.get() };
    let seconds = format!("{:.1} s", f64::from(time) / 1000.0);
    let ground = Skin { radius: 16.0, ..Skin::panel() }.with_edge(Edge::Plain(Token::Ink, 3.0));
    let panel = Piece::picture("corner", area, ground, Words::bold(&seconds, SMALLEST_WORDS, 120.0).part());
    let button = |name: &'static str, area: Rect| {
        let skin = Skin::filled(Token::Card, RADIUS).with_edge(Edge::Plain(Token::Line, 3.0));
        Piece::picture(format!("corner-{name}"), area, skin, Words::bold(name, 36.0, BUTTON).part())
    };
    let inset = (SIZE.y - BUTTON) / 2.0;
    let less = at(area.min.x + inset, area.min.y + inset, BUTTON, BUTTON);
    let more = at(area.max.x - inset - BUTTON, area.min.y + inset, BUTTON, BUTTON);
    // Plus and minus are of the time that is shown between them: less time is quicker.
    [(panel, None), (button("−", less), Some((true, "−"))), (button("+", more), Some((false, "+")))]
}
