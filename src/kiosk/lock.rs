//! The adult's lock: pressed and held for three seconds, while a ring fills. Let go after one, it opens the adult's corner.

use std::time::{Duration, Instant};

use bevy::{
    picking::events::{Cancel, DragEnd, Out, Pointer, Press, Release},
    prelude::*,
    window::RequestRedraw,
};

use super::{
    build,
    corner::Corner,
    icons::{Drawn, Shape},
    show::{Framed, Stage},
};
use crate::access::Now;

/// Long enough that a child does not come in by chance.
const HOLD: Duration = Duration::from_secs(3);
/// Let go after so long, it opens the adult's corner and not the desk.
const CORNER: Duration = Duration::from_secs(1);
/// The ring fills in so many steps.
const STEPS: u8 = 24;
/// How far outside the lock the ring lies, and its side, in design pixels. The lock is never enlarged.
const RING: (f32, f32) = (-10.0, 76.0);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Hold>()
        .add_message::<LockHeld>()
        .add_systems(Update, fill)
        .add_observer(press)
        .add_observer(let_go::<Release>)
        .add_observer(let_go::<Cancel>)
        .add_observer(let_go::<Out>)
        .add_observer(let_go::<DragEnd>);
}

/// The lock was held for three seconds: an adult wants the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Message)]
pub struct LockHeld;

/// The lock.
#[derive(Debug, Clone, Copy, Default, Component)]
pub struct Lock;

#[derive(Debug, Default, Resource)]
struct Hold {
    since: Option<(Entity, Instant)>,
    ring: Option<(Entity, u8)>,
}

fn press(press: On<Pointer<Press>>, locks: Query<(), With<Lock>>, now: Res<Now>, mut hold: ResMut<Hold>) {
    if locks.contains(press.entity) {
        hold.since = Some((press.entity, now.at));
    }
}

fn let_go<E>(event: On<Pointer<E>>, now: Res<Now>, mut hold: ResMut<Hold>, mut corner: ResMut<Corner>)
where
    E: std::fmt::Debug + Clone + Reflect,
{
    if let Some((_, since)) = hold.since.take_if(|(lock, _)| *lock == event.entity)
        && now.at.duration_since(since) >= CORNER
    {
        corner.toggle();
    }
}

fn fill(
    now: Res<Now>,
    (stage, framed): (Res<Stage>, Res<Framed>),
    locks: Query<(), With<Lock>>,
    mut hold: ResMut<Hold>,
    mut drawn: ResMut<Drawn>,
    mut images: ResMut<Assets<Image>>,
    mut held: MessageWriter<LockHeld>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    let hold = hold.bypass_change_detection();
    let since = hold.since.filter(|(lock, _)| locks.contains(*lock));
    let share = since.map_or(0.0, |(_, since)| now.at.duration_since(since).as_secs_f32() / HOLD.as_secs_f32());
    let step = if since.is_some() { ((share * f32::from(STEPS)) as u8).clamp(1, STEPS) } else { 0 };
    if hold.ring.is_none_or(|(_, shown)| shown != step)
        && let Some((ring, _)) = hold.ring.take()
    {
        commands.entity(ring).try_despawn();
    }
    let Some((lock, _)) = since else { return };
    if share >= 1.0 {
        hold.since = None;
        held.write(LockHeld);
        return;
    }
    redraw.write(RequestRedraw);
    if hold.ring.is_none()
        && let Some(manner) = stage.manner()
    {
        let [outside, side] = [RING.0 - 2.0, RING.1].map(|length| length / framed.0.by);
        let image = drawn.shape(&mut images, Shape::Arc(step), Vec2::splat(side), manner.theme, manner.scale);
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(outside),
            top: px(outside),
            width: px(side),
            height: px(side),
            ..default()
        };
        let ring = commands.spawn((node, build::hidden(image, 1.0), Pickable::IGNORE)).id();
        commands.entity(lock).add_child(ring);
        hold.ring = Some((ring, step));
    }
}
