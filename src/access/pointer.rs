//! No tap is lost: where finger down and finger up arrive within one frame, the up is kept for the next frame.
//!
//! Bevy looks for what lay under the finger in the frame before the release. A quick tap that began and ended while one
//! slow frame was drawn would meet nothing.

use std::collections::HashSet;

use bevy::{
    ecs::message::{MessageCursor, Messages},
    picking::{
        PickingSystems,
        pointer::{PointerAction, PointerId, PointerInput},
    },
    prelude::*,
    window::RequestRedraw,
};

pub(super) fn plugin(app: &mut App) {
    app.add_message::<RequestRedraw>()
        .init_resource::<Held>()
        .add_systems(First, hold.after(PickingSystems::Input).before(PickingSystems::PostInput));
}

/// Pointer inputs that wait for the next frame.
#[derive(Debug, Default, Resource)]
struct Held {
    inputs: Vec<PointerInput>,
    read: MessageCursor<PointerInput>,
}

fn hold(mut held: ResMut<Held>, mut inputs: ResMut<Messages<PointerInput>>, mut redraw: MessageWriter<RequestRedraw>) {
    let held = &mut *held;
    let mut arrived = std::mem::take(&mut held.inputs);
    arrived.extend(held.read.read(&inputs).cloned());
    if arrived.is_empty() {
        return;
    }
    // Everybody read what is older in the frame before; only this frame's inputs are written again.
    inputs.clear();
    let mut pressed: HashSet<PointerId> = HashSet::new();
    let mut waiting: HashSet<PointerId> = HashSet::new();
    for input in arrived {
        let pointer = input.pointer_id;
        let ends = matches!(input.action, PointerAction::Release(_));
        if waiting.contains(&pointer) || (ends && pressed.contains(&pointer)) {
            waiting.insert(pointer);
            held.inputs.push(input);
            continue;
        }
        if matches!(input.action, PointerAction::Press(_)) {
            pressed.insert(pointer);
        }
        inputs.write(input);
    }
    held.read.clear(&inputs);
    if !held.inputs.is_empty() {
        redraw.write(RequestRedraw);
    }
}
