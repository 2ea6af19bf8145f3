//! What is pressed sinks by four pixels, so that a finger sees that it was felt; not where nothing shall move, for this child
//! or on this machine.

use bevy::{prelude::*, ui::Pressed};

use crate::access::{Does, SystemStill, Ways, is_still};

/// How far, in design pixels.
const SINK: f32 = 4.0;

/// A control that does not sink: it is a copy, drawn in another size.
#[derive(Debug, Clone, Copy, Default, Component)]
pub struct Flat;

type Sinks = (With<Does>, Without<Flat>);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, sink.before(bevy::ui::UiSystems::Layout));
}

fn sink(ways: Res<Ways>, system: Res<SystemStill>, mut controls: Query<(Has<Pressed>, &mut UiTransform), Sinks>) {
    let still = is_still(&ways, *system);
    for (pressed, mut transform) in &mut controls {
        let translation = Val2::px(0.0, if pressed && !still { SINK } else { 0.0 });
        if transform.translation != translation {
            transform.translation = translation;
        }
    }
}
