//! What is the adult's on a child's page: three keys that are held, and controls that keys and screen readers alone press.

use bevy::{
    input::{
        InputSystems,
        keyboard::{KeyboardFocusLost, KeyboardInput},
    },
    input_focus::InputFocusSystems,
    prelude::*,
};

use super::{Does, Now};
use crate::ways::{Chord, ChordKey};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<AdultKeys>().add_systems(
        PreUpdate,
        // Before a letter is typed, or a control hears of it.
        hold.after(InputSystems).before(super::keys::typing).before(InputFocusSystems::Dispatch),
    );
}

/// A control of the adult's: a key on it and a screen reader tell it as [`Chosen`](super::Chosen). It causes no action of the
/// child's; what chooses for the child passes it over.
#[derive(Debug, Clone, Copy, Default, Component)]
pub struct ForAdults;

/// What a key on it and a screen reader press: the child's controls and the adult's.
pub(super) type ForAnybody = Or<(With<Does>, With<ForAdults>)>;

/// Control, Shift and D.
#[derive(Debug, Default, Resource)]
pub struct AdultKeys(pub Chord);

fn hold(
    mut pressed: MessageReader<KeyboardInput>,
    mut lost: MessageReader<KeyboardFocusLost>,
    now: Res<Now>,
    mut keys: ResMut<AdultKeys>,
) {
    for key in pressed.read().filter(|key| !key.repeat) {
        let of = match key.key_code {
            KeyCode::ControlLeft | KeyCode::ControlRight => ChordKey::Control,
            KeyCode::ShiftLeft | KeyCode::ShiftRight => ChordKey::Shift,
            KeyCode::KeyD => ChordKey::Held,
            _ => ChordKey::Other,
        };
        if key.state.is_pressed() {
            keys.0.down(of, now.at);
        } else {
            keys.0.up(of);
        }
    }
    if lost.read().count() > 0 {
        keys.0.lost();
    }
}
