//! The focus ring: dark, light, dark, so that it is seen on any ground. Only while the keyboard is used.

use bevy::{
    input_focus::{InputFocus, InputFocusVisible},
    prelude::*,
    ui::FocusPolicy,
};

use crate::look::{Theme, Token};

/// How far outside its control the ring begins.
const OUTSET: f32 = 14.0;
/// Widths of the dark, light and dark ring.
const WIDTHS: [f32; 3] = [4.0, 7.0, 3.0];

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<RingEdges>().add_systems(PostUpdate, draw.before(bevy::ui::UiSystems::Prepare));
}

/// A control around which the ring can lie.
#[derive(Debug, Clone, Copy, PartialEq, Component)]
pub struct Ringed {
    /// Radius of its corners.
    pub radius: f32,
}

/// How far inside its control the ring begins: left, right, top and bottom. Usually it lies outside; of a control that is larger
/// than the window it lies where it is seen.
#[derive(Debug, Clone, Copy, PartialEq, Resource)]
pub struct RingEdges(pub [f32; 4]);

impl Default for RingEdges {
    fn default() -> Self {
        Self([-OUTSET; 4])
    }
}

impl RingEdges {
    /// Around a control of this place, as far as it lies within what is seen.
    #[must_use]
    pub fn within(control: Rect, seen: Rect) -> Self {
        let [from, to] = [seen.min - control.min, control.max - seen.max];
        Self([from.x, to.x, from.y, to.y].map(|inside| inside.max(-OUTSET)))
    }
}

/// The ring, and the control that it lies around.
#[derive(Debug, Component)]
struct Ring(Entity);

fn draw(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    theme: Res<Theme>,
    ringed: Query<&Ringed>,
    edges: Res<RingEdges>,
    mut rings: Query<(Entity, &Ring, &mut Node)>,
    mut commands: Commands,
) {
    let wanted = focus.get().filter(|entity| visible.0 && ringed.contains(*entity));
    let mut there = false;
    for (entity, ring, mut node) in &mut rings {
        if Some(ring.0) == wanted {
            there = true;
            let [left, right, top, bottom] = edges.0.map(px);
            if (node.left, node.right, node.top, node.bottom) != (left, right, top, bottom) {
                (node.left, node.right, node.top, node.bottom) = (left, right, top, bottom);
            }
        } else {
            commands.entity(entity).despawn();
        }
    }
    if let Some(control) = wanted
        && !there
        && let Ok(Ringed { radius }) = ringed.get(control)
    {
        let inner = commands.spawn(circle([0.0; 4], WIDTHS[2], radius + 3.0, theme.colour(Token::RingDark))).id();
        let middle = commands
            .spawn(circle([0.0; 4], WIDTHS[1], radius + 10.0, theme.colour(Token::RingLight)))
            .add_child(inner)
            .id();
        let outer = commands
            .spawn((circle(edges.0, WIDTHS[0], radius + 14.0, theme.colour(Token::RingDark)), Ring(control)))
            .insert(GlobalZIndex(5))
            .add_child(middle)
            .id();
        commands.entity(control).add_child(outer);
    }
}

fn circle([left, right, top, bottom]: [f32; 4], width: f32, radius: f32, colour: Color) -> impl Bundle {
    (
        Node {
            position_type: PositionType::Absolute,
            left: px(left),
            right: px(right),
            top: px(top),
            bottom: px(bottom),
            border: UiRect::all(px(width)),
            border_radius: BorderRadius::all(px(radius)),
            ..default()
        },
        BorderColor::all(colour),
        Pickable::IGNORE,
        FocusPolicy::Pass,
    )
}
