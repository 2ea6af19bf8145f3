//! Keyboard: arrows and Tab move the ring, Enter or Space chooses (the button does that itself), Escape is a break, F1 says
//! the question. Where the screen has keys, letters, space and backspace type. Control with an arrow is the adult's: the frame
//! or the look goes quicker or slower at once. Control, Shift and D, held, lead to the desk (`adult`).

use bevy::{
    input::{InputSystems, keyboard::KeyboardInput},
    input_focus::{
        FocusCause, InputFocus, InputFocusSystems, InputFocusVisible,
        directional_navigation::DirectionalNavigationPlugin, tab_navigation::TabIndex,
    },
    math::CompassOctant,
    prelude::*,
    ui::auto_directional_navigation::AutoDirectionalNavigator,
};

use super::{AdultKeys, Did, Does, Gate, Now, Ways};
use crate::conversation::Action;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(DirectionalNavigationPlugin).add_systems(Update, (shortcuts, arrows, hurry)).add_systems(
        PreUpdate,
        // Before the button that has the focus hears of a space.
        typing.after(InputSystems).before(InputFocusSystems::Dispatch),
    );
}

fn shortcuts(
    mut keys: MessageReader<KeyboardInput>,
    controls: Query<&Does>,
    now: Res<Now>,
    mut gate: ResMut<Gate>,
    mut did: MessageWriter<Did>,
) {
    for key in keys.read() {
        let action = match key.key_code {
            KeyCode::Escape => Action::Break,
            KeyCode::F1 => Action::HearIt,
            _ => continue,
        };
        // Without controls the child's screens are not shown, and the key is the adult's.
        let shown = !controls.is_empty();
        if shown && key.state.is_pressed() && !key.repeat && gate.passes(&action, &now) {
            did.write(Did(action));
        }
    }
}

fn hurry(mut keys: MessageReader<KeyboardInput>, held: Res<ButtonInput<KeyCode>>, mut ways: ResMut<Ways>) {
    if !held.any_pressed([KeyCode::ControlLeft, KeyCode::ControlRight]) {
        return keys.clear();
    }
    for key in keys.read().filter(|key| key.state.is_pressed()) {
        let quicker = match key.key_code {
            KeyCode::ArrowUp => true,
            KeyCode::ArrowDown => false,
            _ => continue,
        };
        ways.0 = ways.0.clone().hurried(quicker);
    }
}

fn arrows(
    mut keys: MessageReader<KeyboardInput>,
    held: Res<ButtonInput<KeyCode>>,
    controls: Query<Entity, (With<Does>, With<TabIndex>)>,
    mut navigator: AutoDirectionalNavigator,
    mut visible: ResMut<InputFocusVisible>,
) {
    if held.any_pressed([KeyCode::ControlLeft, KeyCode::ControlRight]) {
        return keys.clear();
    }
    for key in keys.read().filter(|key| key.state.is_pressed()) {
        let direction = match key.key_code {
            KeyCode::ArrowLeft => CompassOctant::West,
            KeyCode::ArrowRight => CompassOctant::East,
            KeyCode::ArrowUp => CompassOctant::North,
            KeyCode::ArrowDown => CompassOctant::South,
            _ => continue,
        };
        visible.0 = true;
        if navigator.input_focus().is_some_and(|focus| controls.contains(focus)) {
            // At the edge there is no neighbour and the ring stays where it is.
            let _ = navigator.navigate(direction);
        } else if let Some(first) = controls.iter().next() {
            navigator.manual_directional_navigation.focus.set(first, FocusCause::Navigated);
        }
    }
}

pub(super) fn typing(
    mut keys: MessageReader<KeyboardInput>,
    controls: Query<&Does>,
    now: Res<Now>,
    gate: Res<Gate>,
    adult: Res<AdultKeys>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut did: MessageWriter<Did>,
) {
    // A letter that an adult holds to come to the desk is none.
    let types = adult.0.since().is_none() && controls.iter().any(|does| matches!(does.0, Action::Type(_)));
    for key in keys.read().filter(|key| types && key.state.is_pressed() && !key.repeat && gate.is_open(&now)) {
        let chosen = focus.get().filter(|entity| controls.contains(*entity));
        let Some(action) = typed(key, visible.0 && chosen.is_some()) else { continue };
        // A hand that types does not look for the ring; a space would choose what lies under it.
        visible.0 = false;
        if chosen.is_some() {
            focus.clear();
        }
        did.write(Did(action));
    }
}

/// What a key types; a space only while it cannot choose what the ring lies around.
fn typed(key: &KeyboardInput, ringed: bool) -> Option<Action> {
    match key.key_code {
        KeyCode::Backspace => return Some(Action::RubOutLetter),
        KeyCode::Space => return (!ringed).then(|| Action::Type(" ".into())),
        _ => {}
    }
    let letters = key.text.as_ref()?.to_lowercase();
    // A virama and the joiners are no letters, but words of Bengali, Punjabi and Urdu are typed with them.
    let types = |sign: char| {
        sign.is_alphanumeric() || matches!(sign, '\'' | '-' | '\u{9CD}' | '\u{A4D}' | '\u{200C}' | '\u{200D}')
    };
    (!letters.is_empty() && letters.chars().all(types)).then_some(Action::Type(letters))
}
