//! Fingers, the mouse and Enter: what presses a control.

use bevy::{
    input::keyboard::KeyboardInput,
    input_focus::FocusedInput,
    picking::{
        events::{Cancel, Click, DragEnd, Pointer, Press, Release},
        pointer::{PointerButton, PointerId},
    },
    prelude::*,
    ui::{InteractionDisabled, Pressed},
};

use super::{By, Chosen, Does, Now, WakeAt, Ways, adult::ForAnybody};
use crate::ways::{SwitchInput, Touch};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Fingers>()
        .add_systems(PreUpdate, take_settings.run_if(resource_changed::<Ways>))
        .add_systems(Update, time_goes_by)
        .add_observer(down)
        .add_observer(click)
        .add_observer(unpress::<Release>)
        .add_observer(lost::<DragEnd>)
        .add_observer(lost::<Cancel>)
        .add_observer(key);
}

/// The fingers that are down, and the mouse.
#[derive(Debug, Resource)]
pub struct Fingers(Touch<PointerId, Entity>);

impl Default for Fingers {
    fn default() -> Self {
        Self(Touch::new(Ways::default().0.touch))
    }
}

impl Fingers {
    /// Another page came: fingers that are down were meant for the old one.
    pub fn page_came(&mut self) {
        self.0.page_came();
    }
}

fn take_settings(ways: Res<Ways>, mut fingers: ResMut<Fingers>) {
    fingers.0.set(ways.0.touch);
}

/// A pointer that is a switch presses nothing by itself.
fn is_switch(ways: &Ways, pointer: PointerId, button: PointerButton) -> bool {
    let input = match (pointer, button) {
        (PointerId::Touch(_), _) => SwitchInput::Screen,
        (_, PointerButton::Primary) => SwitchInput::MouseLeft,
        (_, PointerButton::Secondary) => SwitchInput::MouseRight,
        (_, PointerButton::Middle) => SwitchInput::MouseMiddle,
    };
    ways.switch(input).is_some()
}

fn down(
    mut press: On<Pointer<Press>>,
    controls: Query<Has<InteractionDisabled>, With<Does>>,
    ways: Res<Ways>,
    now: Res<Now>,
    mut fingers: ResMut<Fingers>,
    mut commands: Commands,
) {
    let Ok(disabled) = controls.get(press.entity) else { return };
    press.propagate(false);
    if disabled || is_switch(&ways, press.pointer_id, press.button) || press.button != PointerButton::Primary {
        return;
    }
    commands.entity(press.entity).insert(Pressed);
    if let Some(entity) = fingers.0.down(press.pointer_id, press.entity, now.at) {
        commands.trigger(Chosen { entity, by: By::Hand });
    }
}

fn click(
    mut click: On<Pointer<Click>>,
    controls: Query<(), With<Does>>,
    now: Res<Now>,
    mut fingers: ResMut<Fingers>,
    mut commands: Commands,
) {
    if !controls.contains(click.entity) || click.button != PointerButton::Primary {
        return;
    }
    click.propagate(false);
    if let Some(entity) = fingers.0.up(click.pointer_id, now.at) {
        commands.trigger(Chosen { entity, by: By::Hand });
    }
}

fn unpress<E: std::fmt::Debug + Clone + Reflect>(
    event: On<Pointer<E>>,
    controls: Query<(), (With<Does>, With<Pressed>)>,
    mut commands: Commands,
) {
    if controls.contains(event.entity) {
        commands.entity(event.entity).remove::<Pressed>();
    }
}

fn lost<E: std::fmt::Debug + Clone + Reflect>(
    event: On<Pointer<E>>,
    controls: Query<(), With<Does>>,
    mut fingers: ResMut<Fingers>,
    mut commands: Commands,
) {
    if controls.contains(event.entity) {
        commands.entity(event.entity).remove::<Pressed>();
        fingers.0.lost(event.pointer_id);
    }
}

/// Where the first touch counts, it does once it was held.
fn time_goes_by(now: Res<Now>, mut fingers: ResMut<Fingers>, mut wake: ResMut<WakeAt>, mut commands: Commands) {
    let fingers = fingers.bypass_change_detection();
    if fingers.0.wake().is_none() {
        return;
    }
    if let Some(entity) = fingers.0.tick(now.at) {
        commands.trigger(Chosen { entity, by: By::Hand });
    }
    wake.by(fingers.0.wake());
}

/// Enter or space on what has the focus.
fn key(
    mut event: On<FocusedInput<KeyboardInput>>,
    controls: Query<Has<InteractionDisabled>, ForAnybody>,
    mut commands: Commands,
) {
    let entity = event.focused_entity;
    let chooses = matches!(event.input.key_code, KeyCode::Enter | KeyCode::Space);
    if controls.get(entity) == Ok(false) && chooses && event.input.state.is_pressed() && !event.input.repeat {
        event.propagate(false);
        commands.trigger(Chosen { entity, by: By::Hand });
    }
}
