//! The adult's lock: pressed and held for three seconds, while a ring fills. Let go after one, it opens the adult's corner.
//!
//! Who has no pointer holds Control, Shift and D as long. A screen reader cannot hold: it presses the lock three times, and nothing
//! else between, so that a child who only looks what is there does not open it.

use std::time::{Duration, Instant};

use bevy::{
    picking::events::{Cancel, DragEnd, Out, Pointer, Press, Release},
    prelude::*,
    window::RequestRedraw,
};

use super::{
    Shown, build,
    corner::Corner,
    icons::{Drawn, Shape},
    show::Stage,
};
use crate::access::{AdultKeys, Chosen, Did, Now, Tells};

/// Long enough that a child does not come in by chance.
const HOLD: Duration = Duration::from_secs(3);
/// Let go after so long, it opens the adult's corner and not the desk.
const CORNER: Duration = Duration::from_secs(1);
/// A screen reader presses so many times, each time within so long after the last one, and not sooner: a key that repeats or a hand
/// that trembles presses once.
const PRESSES: u8 = 3;
const WAITS: Duration = Duration::from_secs(20);
const APART: Duration = Duration::from_millis(500);
/// The ring fills in so many steps.
const STEPS: u8 = 24;
/// How far outside the lock the ring lies, and its side, in design pixels.
const RING: (f32, f32) = (-10.0, 76.0);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Hold>()
        .init_resource::<Pressed>()
        .add_message::<LockHeld>()
        .add_systems(Update, (by_keys, fill, forget).chain())
        .add_observer(pressed)
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

/// How often a screen reader pressed it, and when last.
#[derive(Debug, Default, Resource)]
struct Pressed(Option<(u8, Instant)>);

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
    if hold.since.is_some_and(|(lock, _)| lock == event.entity) {
        hold.end(&now, &mut corner);
    }
}

impl Hold {
    /// It is let go: late enough, that opens or closes the corner.
    fn end(&mut self, now: &Now, corner: &mut ResMut<Corner>) {
        if self.since.take().is_some_and(|(_, since)| now.at.duration_since(since) >= CORNER) {
            corner.toggle();
        }
    }
}

/// The adult's keys hold the lock.
fn by_keys(
    keys: Res<AdultKeys>,
    now: Res<Now>,
    locks: Query<Entity, With<Lock>>,
    mut hold: ResMut<Hold>,
    mut corner: ResMut<Corner>,
    mut held: Local<Option<Instant>>,
) {
    let since = keys.0.since();
    let before = std::mem::replace(&mut *held, since);
    if before == since {
        return;
    }
    if before.is_some() {
        hold.end(&now, &mut corner);
    }
    hold.since = since.and_then(|since| Some((locks.iter().next()?, since)));
}

/// A screen reader, or a key on what has its focus, presses the lock.
fn pressed(
    chosen: On<Chosen>,
    locks: Query<(), With<Lock>>,
    now: Res<Now>,
    shown: Res<Shown>,
    mut pressed: ResMut<Pressed>,
    mut tells: ResMut<Tells>,
    mut held: MessageWriter<LockHeld>,
) {
    let Some(screen) = shown.0.as_ref().filter(|_| locks.contains(chosen.entity)) else { return };
    let before = pressed.0.filter(|(_, last)| now.at < *last + WAITS);
    if before.is_some_and(|(_, last)| now.at < last + APART) {
        return;
    }
    let times = before.map_or(0, |(times, _)| times) + 1;
    pressed.0 = (times < PRESSES).then_some((times, now.at));
    if times == PRESSES {
        held.write(LockHeld);
    } else {
        tells.changed(if times == 1 { screen.lock.twice.clone() } else { screen.lock.once.clone() });
    }
}

/// Something was done between: it begins anew.
fn forget(mut did: MessageReader<Did>, mut pressed: ResMut<Pressed>) {
    if did.read().count() > 0 {
        pressed.0 = None;
    }
}

fn fill(
    now: Res<Now>,
    stage: Res<Stage>,
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
        let image = drawn.shape(&mut images, Shape::Arc(step), Vec2::splat(RING.1), manner.theme, manner.scale);
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(RING.0 - 2.0),
            top: px(RING.0 - 2.0),
            width: px(RING.1),
            height: px(RING.1),
            ..default()
        };
        let ring = commands.spawn((node, build::hidden(image, 1.0), Pickable::IGNORE)).id();
        commands.entity(lock).add_child(ring);
        hold.ring = Some((ring, step));
    }
}
