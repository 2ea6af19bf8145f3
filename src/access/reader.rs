//! What a screen reader needs and Bevy leaves to the app: the focus rule, and answers to its requests.

use std::time::Duration;

use accesskit::{Action as Asked, Node as Accessible, Role};
use bevy::{
    a11y::{AccessibilityNode, AccessibilityRequested, AccessibilitySystems, ActionRequest},
    input_focus::{FocusCause, InputFocus, InputFocusSystems},
    prelude::*,
    ui::InteractionDisabled,
    winit::{UpdateMode, WinitSettings},
};

use super::{By, Chosen, Does};

/// A screen reader's request does not wake the app; so often it looks by itself while one runs.
const LOOK: Duration = Duration::from_millis(80);

pub(super) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>().add_systems(Update, (answer, stay_awake)).add_systems(
        PostUpdate,
        mend_focus.before(InputFocusSystems::FocusChangeEvents).before(AccessibilitySystems::Update),
    );
    app.add_observer(place_anew);
}

/// Bevy tells a node's place when its layout changes; a node that was put in anew has none until then.
fn place_anew(told: On<Insert, AccessibilityNode>, mut nodes: Query<&mut ComputedNode>) {
    if let Ok(mut node) = nodes.get_mut(told.entity) {
        node.set_changed();
    }
}

/// The question: where the focus is while no control has it.
#[derive(Debug, Clone, Copy, Default, Component)]
pub struct Heading;

/// A node that says something to a screen reader and cannot be pressed.
#[must_use]
pub fn accessible(role: Role, words: &str) -> AccessibilityNode {
    let mut node = Accessible::new(role);
    if role == Role::Label {
        node.set_value(words);
    } else {
        node.set_label(words);
    }
    if role == Role::Heading {
        node.set_level(1);
        node.add_action(Asked::Focus);
    }
    AccessibilityNode(node)
}

/// Nothing at all is told to a screen reader while the focus is on something that it cannot see (or that is gone).
fn mend_focus(
    mut focus: ResMut<InputFocus>,
    seen: Query<(), With<AccessibilityNode>>,
    headings: Query<Entity, With<Heading>>,
) {
    if focus.get().is_some_and(|entity| seen.contains(entity)) {
        return;
    }
    match headings.iter().next() {
        Some(heading) => focus.set(heading, FocusCause::Navigated),
        None if focus.get().is_some() => focus.clear(),
        None => {}
    }
}

fn answer(
    mut requests: MessageReader<ActionRequest>,
    controls: Query<Has<InteractionDisabled>, With<Does>>,
    seen: Query<(), With<AccessibilityNode>>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    for ActionRequest(request) in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else { continue };
        match request.action {
            Asked::Click if controls.get(entity) == Ok(false) => commands.trigger(Chosen { entity, by: By::Hand }),
            Asked::Focus if seen.contains(entity) => focus.set(entity, FocusCause::Navigated),
            _ => {}
        }
    }
}

fn stay_awake(requested: Res<AccessibilityRequested>, settings: Option<ResMut<WinitSettings>>, mut awake: Local<bool>) {
    if let Some(mut settings) = settings
        && requested.get()
        && !*awake
    {
        *awake = true;
        settings.focused_mode = UpdateMode::reactive(LOOK);
        settings.unfocused_mode = UpdateMode::reactive_low_power(LOOK);
    }
}
