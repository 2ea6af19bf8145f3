//! What is pressed sinks by four pixels, so that a finger sees that it was felt.

use bevy::{prelude::*, ui::Pressed};

use crate::access::Does;

/// How far, in design pixels.
const SINK: f32 = 4.0;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, sink.before(bevy::ui::UiSystems::Layout));
}

fn sink(mut controls: Query<(Has<Pressed>, &mut UiTransform), With<Does>>) {
    for (pressed, mut transform) in &mut controls {
        let translation = Val2::px(0.0, if pressed { SINK } else { 0.0 });
        if transform.translation != translation {
            transform.translation = translation;
        }
    }
}
