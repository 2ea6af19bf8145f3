//! No tap is lost: where finger down and finger up arrive within one frame, the up is kept for the next frame.
//!
//! Bevy looks for what lay under the finger in the frame before the release. A quick tap that began and ended while one
//! slow frame was drawn would meet nothing.

use std::collections::HashSet;

use bevy::{
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
struct Held(Vec<PointerInput>);

fn hold(mut held: ResMut<Held>, mut inputs: ResMut<Messages<PointerInput>>, mut redraw: MessageWriter<RequestRedraw>) {
    let kept = std::mem::take(&mut held.0);
    if kept.is_empty() && inputs.is_empty() {
        return;
    }
    let arrived: Vec<_> = kept.into_iter().chain(inputs.drain()).collect();
    let mut pressed: HashSet<PointerId> = HashSet::new();
    let mut waiting: HashSet<PointerId> = HashSet::new();
    for input in arrived {
        let pointer = input.pointer_id;
        let ends = matches!(input.action, PointerAction::Release(_));
        if waiting.contains(&pointer) || (ends && pressed.contains(&pointer)) {
            waiting.insert(pointer);
            held.0.push(input);
            continue;
        }
        if matches!(input.action, PointerAction::Press(_)) {
            pressed.insert(pointer);
        }
        inputs.write(input);
    }
    if !held.0.is_empty() {
        redraw.write(RequestRedraw);
    }
}
