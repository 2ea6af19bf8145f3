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
mod screen_reader;
mod switch;
mod wake;

use std::sync::Arc;

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
pub use motion::{SystemStill, is_still};
pub use press::Fingers;
pub use reader::{Heading, Tells, accessible, live};
pub use ring::{RingEdges, Ringed};
pub use screen_reader::{ScreenReader, screen_reader_runs};
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
        screen_reader::plugin,
        switch::plugin,
    ));
}

/// Asks the system what it knows of who uses it: whether nothing shall move, and from now on whether a screen reader speaks.
/// `wake` is called when it has answered.
pub fn ask_system(app: &mut App, wake: &Arc<dyn Fn() + Send + Sync>) {
    let (once, often) = (Arc::clone(wake), Arc::clone(wake));
    motion::ask(app, move || once());
    screen_reader::ask(app, move || often());
}

/// What suits the child who is at the screen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Resource)]
pub struct Ways(pub Profile);

/// Something was done, on whatever way.
#[derive(Debug, Clone, PartialEq, Message)]
pub struct Did(pub Action);

/// To which side of a page that is enlarged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Toward {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
}

impl Toward {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Up, Self::Down];
}

/// What leads to more of an enlarged page. It answers nothing, and nothing of it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Component)]
pub struct Moves(pub Toward);

/// The child wants to see more of the page on this side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Message)]
pub struct Moved(pub Toward);

/// Whatever can be pressed.
pub type Pressable = Or<(With<Does>, With<Moves>)>;

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

/// All that makes an entity a place that moves the page. A ring or a frame needs none: what is seen follows them.
#[must_use]
pub fn mover(name: &str, toward: Toward) -> impl Bundle {
    let mut node = Accessible::new(Role::Button);
    node.set_label(name);
    node.add_action(Asked::Click);
    (AccessibilityNode(node), Moves(toward))
}

/// Makes a control a copy of another one: for fingers, mice and looks alone. Everyone else has the control itself.
pub fn set_copy(entity: &mut EntityCommands, name: &str) {
    let mut node = Accessible::new(Role::Button);
    node.set_label(name);
    node.set_hidden();
    entity.remove::<(TabIndex, AutoDirectionalNavigation)>().insert(AccessibilityNode(node));
}

/// Makes a control reachable, or not: what cannot be used yet stays in its place and is passed over.
pub fn set_reachable(entity: &mut EntityCommands, state: State) {
    if state == State::NotYet {
        entity.remove::<(TabIndex, AutoDirectionalNavigation)>().insert(InteractionDisabled);
    } else {
        entity.remove::<InteractionDisabled>().insert((TabIndex(0), AutoDirectionalNavigation::default()));
    }
}
