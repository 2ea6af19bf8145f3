//! Ways in: every touch, key, switch, look and screen-reader request becomes an action here.
//!
//! Whatever the way, it ends as one [`Chosen`] control, passes one gate (see [`Gate`]) and leaves as one [`Did`]. What suits
//! the child stands in [`Ways`]; the machines themselves are pure and live in [`crate::ways`].

mod adult;
mod gate;
mod gaze;
mod keys;
mod motion;
mod pointer;
mod press;
mod reader;
mod ring;
mod switch;
mod wake;

use accesskit::{Action as Asked, Node as Accessible, Role};
use bevy::{
    a11y::AccessibilityNode,
    input_focus::tab_navigation::{TabIndex, TabNavigationPlugin},
    prelude::*,
    ui::{InteractionDisabled, auto_directional_navigation::AutoDirectionalNavigation},
};

use crate::{
    conversation::{Action, State},
    ways::Profile,
};

pub use adult::{AdultKeys, ForAdults};
pub use gate::{By, Chosen, Gate, Now, Say};
pub use gaze::{GazeMap, Looked};
pub use motion::{SystemStill, ask_system, is_still};
pub use press::Fingers;
pub use reader::{Heading, Tells, accessible, live};
pub use ring::Ringed;
pub use switch::{Framing, ScanMap, Sounding};
pub use wake::WakeAt;

/// Puts every way in into the app.
pub fn plugin(app: &mut App) {
    app.init_resource::<Ways>().init_resource::<WakeAt>().add_plugins(TabNavigationPlugin).add_plugins((
        adult::plugin,
        gate::plugin,
        gaze::plugin,
        keys::plugin,
        motion::plugin,
        pointer::plugin,
        press::plugin,
        reader::plugin,
        ring::plugin,
        switch::plugin,
    ));
}

/// What suits the child who is at the screen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Resource)]
pub struct Ways(pub Profile);

/// Something was done, on whatever way.
#[derive(Debug, Clone, PartialEq, Message)]
pub struct Did(pub Action);

/// What a control causes.
#[derive(Debug, Clone, PartialEq, Component)]
pub struct Does(pub Action);

/// While a control carries this, letting go of it is not a tap: it was dragged.
#[derive(Debug, Clone, Copy, Default, Component)]
pub struct Dragged;

/// AccessKit tells AT-SPI that something cannot be used yet for some roles only, and a button is not among them. A well of
/// colour is, and for AT-SPI it is a button.
const NOT_YET: Role = Role::ColorWell;

/// All that makes an entity a control: press, focus, name, what is said after it, and state for a screen reader. `radius` is
/// that of its corners, in design pixels, for the focus ring.
#[must_use]
pub fn control((name, about): (&str, &str), action: Action, state: State, radius: f32) -> impl Bundle {
    let mut node = Accessible::new(Role::Button);
    node.set_label(name);
    node.add_action(Asked::Click);
    node.add_action(Asked::Focus);
    if !about.is_empty() {
        node.set_description(about);
    }
    match state {
        State::Rest => {}
        State::Offered => node.set_toggled(accesskit::Toggled::False),
        State::Chosen => node.set_toggled(accesskit::Toggled::True),
        State::NotYet => {
            if cfg!(target_os = "linux") {
                node.set_role(NOT_YET);
            }
            node.set_disabled();
        }
    }
    (AccessibilityNode(node), Does(action), Ringed { radius })
}

/// What a screen reader knows of a control of the adult's: its name, and how it is used.
#[must_use]
pub fn adults_button(name: &str, about: &str) -> AccessibilityNode {
    let mut node = Accessible::new(Role::Button);
    node.set_label(name);
    node.set_description(about);
    node.add_action(Asked::Click);
    node.add_action(Asked::Focus);
    AccessibilityNode(node)
}

/// Makes a control reachable, or not: what cannot be used yet stays in its place and is passed over.
pub fn set_reachable(entity: &mut EntityCommands, state: State) {
    if state == State::NotYet {
        entity.remove::<(TabIndex, AutoDirectionalNavigation)>().insert(InteractionDisabled);
    } else {
        entity.remove::<InteractionDisabled>().insert((TabIndex(0), AutoDirectionalNavigation::default()));
    }
}
