//! Switches: keys, mouse buttons, gamepad buttons and the whole screen move a frame and choose what is in it.

use std::time::Duration;

use bevy::{
    a11y::AccessibilityNode,
    ecs::message::{MessageCursor, Messages},
    input::{
        ButtonState, InputSystems,
        gamepad::{Gamepad, GamepadButton, GamepadButtonStateChangedEvent},
        keyboard::KeyboardInput,
        mouse::MouseButtonInput,
        touch::{TouchInput, TouchPhase},
    },
    input_focus::InputFocusSystems,
    prelude::*,
};

use super::{By, Chosen, Now, Say, WakeAt, Ways, gate};
use crate::ways::{Highlight, Scan, Section, Switch, SwitchInput, SwitchMode, structure};

/// While something is heard, and the frame waits for its end, so often it is asked whether it is over, should nobody tell.
const LISTEN: Duration = Duration::from_secs(1);
/// A gamepad tells nothing by itself: so often it is asked while it is there, and so often whether one has come.
const ASK_PAD: Duration = Duration::from_millis(30);
const FIND_PAD: Duration = Duration::from_secs(2);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Scanning>()
        .init_resource::<ScanMap>()
        .init_resource::<Sounding>()
        .init_resource::<Framing>()
        .add_message::<Flipped>()
        .add_systems(
            PreUpdate,
            (
                (keys, mouse, screen, pads).run_if(|ways: Res<Ways>| ways.scans()),
                take_settings.run_if(resource_changed::<Ways>),
                follow,
            )
                .chain()
                .after(InputSystems)
                .before(InputFocusSystems::Dispatch),
        );
}

/// A switch went down or up.
#[derive(Debug, Clone, Copy, Message)]
struct Flipped {
    switch: Switch,
    down: bool,
}

/// What the frame goes through, as the screen is laid out. The kiosk tells it anew whenever that changed.
#[derive(Debug, Clone, Default, PartialEq, Resource)]
pub struct ScanMap {
    /// The parts of the screen with their controls, row by row.
    pub sections: Vec<Section<Entity>>,
    /// A number that is another one for each page.
    pub page: u64,
    /// Where a touch belongs to the adult, in the window's logical pixels.
    pub adult: Rect,
}

/// Something is heard.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Resource)]
pub struct Sounding(pub bool);

/// What the frame is around now; none while nothing is scanned.
#[derive(Debug, Clone, Default, PartialEq, Eq, Resource)]
pub struct Framing(pub Option<Highlight<Entity>>);

#[derive(Debug, Default, Resource)]
struct Scanning {
    scan: Option<Scan<Entity>>,
    page: u64,
}

fn take_settings(ways: Res<Ways>, mut scanning: ResMut<Scanning>, mut map: ResMut<ScanMap>) {
    if !ways.scans() {
        scanning.scan = None;
        return;
    }
    let (settings, settle) = (ways.0.switches.clone(), ways.0.touch.settle.time());
    match &mut scanning.scan {
        Some(scan) => scan.set(settings, settle),
        none => *none = Some(Scan::new(settings, settle)),
    }
    // Another style goes through the same screen on another way.
    map.set_changed();
}

#[expect(clippy::too_many_arguments, reason = "A system names all that it reads.")]
fn follow(
    now: Res<Now>,
    ways: Res<Ways>,
    map: Res<ScanMap>,
    sounding: Res<Sounding>,
    names: Query<&AccessibilityNode>,
    pads: Query<(), With<Gamepad>>,
    mut flipped: MessageReader<Flipped>,
    mut scanning: ResMut<Scanning>,
    mut framing: ResMut<Framing>,
    mut wake: ResMut<WakeAt>,
    mut say: MessageWriter<Say>,
    mut commands: Commands,
) {
    let Scanning { scan, page } = scanning.bypass_change_detection();
    let Some(scan) = scan else {
        framing.set_if_neq(Framing(None));
        return;
    };
    if map.is_changed() {
        let came = std::mem::replace(page, map.page) != map.page;
        scan.screen(structure(ways.0.switches.style, &map.sections), came, now.at);
    }
    let due = scan.wake().filter(|due| *due <= now.at);
    let mut chosen = scan.sound(sounding.0, now.at);
    for Flipped { switch, down } in flipped.read() {
        let done = if *down { scan.press(*switch, now.at) } else { scan.release(*switch, now.at) };
        chosen = chosen.or(done);
    }
    if let Some(entity) = chosen {
        commands.trigger(Chosen { entity, by: By::Machine });
    }
    let framed = Framing(scan.highlight());
    if *framing != framed {
        if let Some(due) = due {
            // Read by the bench.
            debug!("moved {:.3} ms after it was due", due.elapsed().as_secs_f64() * 1000.0);
        }
        if ways.0.switches.cues
            && let Some(Highlight { items, leaves: false }) = &framed.0
            && let [only] = items.as_slice()
            && let Ok(node) = names.get(*only)
        {
            say.write(Say { words: gate::name(node), cue: true });
        }
        *framing = framed;
    }
    wake.by(scan.wake());
    wake.by((sounding.0 && !scan.rests()).then(|| now.at + LISTEN));
    if ways.0.switches.next.iter().chain(&ways.0.switches.choose).any(|input| input.is_pad()) {
        wake.by(Some(now.at + if pads.is_empty() { FIND_PAD } else { ASK_PAD }));
    }
}

impl Ways {
    /// A frame goes through the screen.
    #[must_use]
    pub fn scans(&self) -> bool {
        self.0.switches.mode != SwitchMode::Off
    }

    /// Which switch this is; none where it is no switch.
    #[must_use]
    pub fn switch(&self, input: SwitchInput) -> Option<Switch> {
        let settings = &self.0.switches;
        match settings.mode {
            SwitchMode::Off => None,
            SwitchMode::Two if settings.next.contains(&input) => Some(Switch::Next),
            _ => settings.choose.contains(&input).then_some(Switch::Choose),
        }
    }
}

/// Keys that are switches go no further: they would also type, or choose what has the focus.
fn keys(
    ways: Res<Ways>,
    mut keys: ResMut<Messages<KeyboardInput>>,
    mut read: Local<MessageCursor<KeyboardInput>>,
    mut flipped: MessageWriter<Flipped>,
) {
    let new: Vec<KeyboardInput> = read.read(&keys).cloned().collect();
    let (ours, others): (Vec<_>, Vec<_>) = new.into_iter().partition(|key| switch_of(&ways, key).is_some());
    if ours.is_empty() {
        return;
    }
    // Everybody read what is older in the frame before; only this frame's keys are written again.
    keys.clear();
    for key in others {
        keys.write(key);
    }
    read.clear(&keys);
    for key in ours.iter().filter(|key| !key.repeat) {
        if let Some(switch) = switch_of(&ways, key) {
            flipped.write(Flipped { switch, down: key.state.is_pressed() });
        }
    }
}

fn switch_of(ways: &Ways, key: &KeyboardInput) -> Option<Switch> {
    let input = match key.key_code {
        KeyCode::Space => SwitchInput::Space,
        KeyCode::Enter | KeyCode::NumpadEnter => SwitchInput::Enter,
        KeyCode::Tab => SwitchInput::Tab,
        KeyCode::Digit1 | KeyCode::Numpad1 => SwitchInput::Digit1,
        KeyCode::Digit2 | KeyCode::Numpad2 => SwitchInput::Digit2,
        KeyCode::F7 => SwitchInput::F7,
        KeyCode::F8 => SwitchInput::F8,
        KeyCode::ArrowLeft => SwitchInput::ArrowLeft,
        KeyCode::ArrowRight => SwitchInput::ArrowRight,
        _ => return None,
    };
    ways.switch(input)
}

fn mouse(
    ways: Res<Ways>,
    map: Res<ScanMap>,
    windows: Query<&Window>,
    mut buttons: MessageReader<MouseButtonInput>,
    mut flipped: MessageWriter<Flipped>,
) {
    for button in buttons.read() {
        let input = match button.button {
            MouseButton::Left => SwitchInput::MouseLeft,
            MouseButton::Right => SwitchInput::MouseRight,
            MouseButton::Middle => SwitchInput::MouseMiddle,
            _ => continue,
        };
        let pointer = windows.get(button.window).ok().and_then(Window::cursor_position);
        let down = button.state == ButtonState::Pressed;
        if let Some(switch) = ways.switch(input)
            && !(down && pointer.is_some_and(|at| map.adult.contains(at)))
        {
            flipped.write(Flipped { switch, down });
        }
    }
}

fn screen(
    ways: Res<Ways>,
    map: Res<ScanMap>,
    mut touches: MessageReader<TouchInput>,
    mut flipped: MessageWriter<Flipped>,
) {
    let Some(switch) = ways.switch(SwitchInput::Screen) else { return touches.clear() };
    for touch in touches.read() {
        let down = match touch.phase {
            TouchPhase::Started if map.adult.contains(touch.position) => continue,
            TouchPhase::Started => true,
            TouchPhase::Ended | TouchPhase::Canceled => false,
            TouchPhase::Moved => continue,
        };
        flipped.write(Flipped { switch, down });
    }
}

fn pads(
    ways: Res<Ways>,
    mut buttons: MessageReader<GamepadButtonStateChangedEvent>,
    mut flipped: MessageWriter<Flipped>,
) {
    for button in buttons.read() {
        let input = match button.button {
            GamepadButton::South => SwitchInput::PadSouth,
            GamepadButton::East => SwitchInput::PadEast,
            GamepadButton::West => SwitchInput::PadWest,
            GamepadButton::North => SwitchInput::PadNorth,
            GamepadButton::LeftTrigger => SwitchInput::PadLeft,
            GamepadButton::RightTrigger => SwitchInput::PadRight,
            _ => continue,
        };
        if let Some(switch) = ways.switch(input) {
            flipped.write(Flipped { switch, down: button.state == ButtonState::Pressed });
        }
    }
}
