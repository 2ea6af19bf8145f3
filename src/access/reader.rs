//! What a screen reader needs and Bevy leaves to the app: where the focus is, what is said of a page that came and of what
//! changed, and answers to its requests.

use accesskit::{Action as Asked, Node as Accessible, Role};
use bevy::{
    a11y::{AccessibilityNode, AccessibilityRequested, AccessibilitySystems, ActionRequest},
    input_focus::{FocusCause, InputFocus, InputFocusSystems},
    prelude::*,
    ui::InteractionDisabled,
    window::RequestRedraw,
};

use super::{By, Chosen, adult::ForAnybody};

/// Orca before version 45 hears no announcement, and every Orca says it when the description of what has the focus changes.
/// Elsewhere screen readers hear live regions, and would say the same twice.
const BY_DESCRIPTION: bool = cfg!(target_os = "linux");

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Tells>().add_message::<ActionRequest>().add_message::<RequestRedraw>();
    app.add_systems(Update, answer).add_systems(Last, stay_awake).add_systems(
        PostUpdate,
        (lead, mend_focus, tell)
            .chain()
            .before(InputFocusSystems::FocusChangeEvents)
            .before(AccessibilitySystems::Update),
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

/// Words that are said when they change.
#[must_use]
pub fn live(words: &str) -> AccessibilityNode {
    let mut node = accessible(Role::Label, words);
    if !BY_DESCRIPTION {
        node.set_live(accesskit::Live::Polite);
    }
    node
}

/// What a screen reader is to say beside names and states.
#[derive(Debug, Default, Resource)]
pub struct Tells {
    page: bool,
    words: Vec<String>,
    told: Option<Told>,
    /// What was told where the focus was before.
    left: Option<Told>,
}

/// Words that stand as the description of what has the focus.
#[derive(Debug)]
struct Told {
    at: Entity,
    /// What it says of itself.
    own: Option<String>,
    words: String,
}

impl Tells {
    /// Another page came: its heading gets the focus and is said, and then these words.
    pub fn page_came(&mut self, words: Vec<String>) {
        (self.page, self.words) = (true, words);
    }

    /// This changed on the page.
    pub fn changed(&mut self, words: String) {
        if BY_DESCRIPTION {
            self.words.push(words);
        }
    }
}

/// To the heading of a page that came, and only while a screen reader runs: a child who sees goes on from where the ring is.
fn lead(
    requested: Res<AccessibilityRequested>,
    mut tells: ResMut<Tells>,
    mut focus: ResMut<InputFocus>,
    headings: Query<Entity, With<Heading>>,
) {
    if !requested.get() {
        (tells.page, tells.words) = (false, Vec::new());
    } else if std::mem::take(&mut tells.page)
        && let Some(heading) = headings.iter().next()
    {
        focus.set(heading, FocusCause::Navigated);
    }
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

/// Puts what is to be said where the focus is, and takes it away when the focus has gone on: a frame later, because until a
/// screen reader knows of that it says every change.
fn tell(
    mut tells: ResMut<Tells>,
    focus: Res<InputFocus>,
    mut nodes: Query<&mut AccessibilityNode>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let tells = tells.bypass_change_detection();
    if let Some(left) = tells.left.take()
        && let Ok(mut node) = nodes.get_mut(left.at)
        && node.description() == Some(&left.words)
    {
        describe(&mut node, left.own.as_deref());
    }
    if let Some(told) = tells.told.take_if(|told| Some(told.at) != focus.get()) {
        tells.left = Some(told);
        redraw.write(RequestRedraw);
    }
    let Some(at) = focus.get().filter(|_| !tells.words.is_empty()) else { return };
    let Ok(mut node) = nodes.get_mut(at) else { return };
    let before = node.description().map(ToOwned::to_owned);
    let own = match tells.told.take() {
        Some(told) if before.as_ref() == Some(&told.words) => told.own,
        _ => before.clone(),
    };
    let mut words = std::mem::take(&mut tells.words).join(" ");
    if before.as_ref() == Some(&words) {
        // The same words once more are another change.
        words.push(' ');
    }
    describe(&mut node, Some(&words));
    tells.told = Some(Told { at, own, words });
}

fn describe(node: &mut Accessible, words: Option<&str>) {
    match words {
        Some(words) => node.set_description(words),
        None => node.clear_description(),
    }
}

/// What is asked for comes at the end of a frame and is answered in the next one.
fn stay_awake(mut requests: MessageReader<ActionRequest>, mut redraw: MessageWriter<RequestRedraw>) {
    if requests.read().count() > 0 {
        redraw.write(RequestRedraw);
    }
}

fn answer(
    mut requests: MessageReader<ActionRequest>,
    controls: Query<Has<InteractionDisabled>, ForAnybody>,
    seen: Query<(), With<AccessibilityNode>>,
    mut focus: ResMut<InputFocus>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    for ActionRequest(request) in requests.read() {
        // What follows from it may need another frame.
        redraw.write(RequestRedraw);
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else { continue };
        match request.action {
            Asked::Click if controls.get(entity) == Ok(false) => commands.trigger(Chosen { entity, by: By::Hand }),
            Asked::Focus if seen.contains(entity) => focus.set(entity, FocusCause::Navigated),
            _ => {}
        }
    }
}
