//! What is pressed sinks by four pixels, so that a finger sees that it was felt; not where nothing shall move.

use bevy::{prelude::*, ui::Pressed};

use crate::access::{Does, Ways};

/// How far, in design pixels.
const SINK: f32 = 4.0;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, sink.before(bevy::ui::UiSystems::Layout));
}

fn sink(ways: Res<Ways>, mut controls: Query<(Has<Pressed>, &mut UiTransform), With<Does>>) {
    for (pressed, mut transform) in &mut controls {
        let translation = Val2::px(0.0, if pressed && !ways.0.calm.still { SINK } else { 0.0 });
        if transform.translation != translation {
            transform.translation = translation;
        }
    }
}
