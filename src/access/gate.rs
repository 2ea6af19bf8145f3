//! The one gate through which everything that is chosen passes, on whatever way.

use std::time::{Duration, Instant};

use accesskit::Node as Accessible;
use bevy::{a11y::AccessibilityNode, prelude::*, ui::InteractionDisabled};

use super::{Did, Does, Dragged, Ways};
use crate::{
    conversation::Action,
    ways::{Filter, Profile},
};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Gate>()
        .init_resource::<Now>()
        .add_message::<Did>()
        .add_message::<Say>()
        .add_systems(First, tell_time)
        .add_systems(PreUpdate, take_settings.run_if(resource_changed::<Ways>))
        .add_observer(chosen);
}

/// The time of this frame. Bevy's own clock tells when the frame before was drawn, which may be long ago in a kiosk that
/// draws only when something happens.
#[derive(Debug, Clone, Copy, Resource)]
pub struct Now {
    /// The time.
    pub at: Instant,
    /// Set by hand, for tests.
    pub held: bool,
}

impl Default for Now {
    fn default() -> Self {
        Self { at: Instant::now(), held: false }
    }
}

fn tell_time(mut now: ResMut<Now>) {
    if !now.held {
        now.at = Instant::now();
    }
}

/// A control was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EntityEvent)]
pub struct Chosen {
    /// The control.
    pub entity: Entity,
    /// How.
    pub by: By,
}

/// On which way a control was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A finger, a key, a screen reader: what comes too soon or twice is held back here.
    Hand,
    /// A switch or a gaze, which have times of their own.
    Machine,
}

/// Words to be said because of a way in; a cue is for the child alone, and quieter.
#[derive(Debug, Clone, PartialEq, Eq, Message)]
pub struct Say {
    /// The words.
    pub words: String,
    /// It is a cue.
    pub cue: bool,
}

/// What was done. The same control is the same thing, also where it causes something else the second time: a hand that
/// trembles on "Talk" does not mean "Finish".
#[derive(Debug, Clone)]
struct Thing {
    control: Option<Entity>,
    action: Action,
}

impl PartialEq for Thing {
    fn eq(&self, other: &Self) -> bool {
        self.action == other.action || (self.control.is_some() && self.control == other.control)
    }
}

/// What begins and ends a voice changes the whole middle of the page, and counts again only after so long, whatever is set: so that
/// less than three flashes are in any second (WCAG 2.2, 2.3.1).
const VOICE_STANDS: Duration = Duration::from_millis(250);

/// Lets through what was chosen, unless it comes too early or too fast.
#[derive(Debug, Resource)]
pub struct Gate {
    filter: Filter<Thing>,
    /// Said and not yet chosen, where the first choice of a thing only says it.
    heard: Option<Entity>,
    /// When a voice was begun or ended last.
    voice: Option<Instant>,
}

impl Default for Gate {
    fn default() -> Self {
        Self { filter: Filter::new(Profile::default().touch), heard: None, voice: None }
    }
}

impl Gate {
    /// Another page came: nothing counts for a moment.
    pub fn page_came(&mut self, now: &Now) {
        self.filter.page_came(now.at);
        self.heard = None;
    }

    /// Whether a letter of a keyboard counts now: also the same one again, as in "school". A key that is held is another
    /// matter.
    #[must_use]
    pub fn is_open(&self, now: &Now) -> bool {
        self.filter.is_open(now.at)
    }

    /// Whether this counts now, where no control was chosen for it.
    pub fn passes(&mut self, action: &Action, now: &Now) -> bool {
        self.lets(None, action, now)
    }

    /// Whether this counts now. A break always does, save a repeat: it must work from everywhere, at once.
    fn lets(&mut self, control: Option<Entity>, action: &Action, now: &Now) -> bool {
        let thing = Thing { control, action: action.clone() };
        let letter = matches!(action, Action::Type(_) | Action::RubOutLetter);
        match action {
            Action::Break => self.filter.passes_at_once(&thing, now.at),
            _ => self.filter.passes(&thing, letter, now.at),
        }
    }

    /// A voice was begun or ended just now, and this would end or begin it again.
    fn is_too_fast(&mut self, action: &Action, now: &Now) -> bool {
        if !matches!(action, Action::Record(_) | Action::StopRecording | Action::Listen | Action::TryAgain) {
            return false;
        }
        let too_fast = self.voice.is_some_and(|at| now.at < at + VOICE_STANDS);
        if !too_fast {
            self.voice = Some(now.at);
        }
        too_fast
    }

    /// True the first time that this control is chosen, where that only says it.
    fn only_says(&mut self, control: Entity, ways: &Ways) -> bool {
        let says = ways.0.speech.hear_first && self.heard != Some(control);
        self.heard = says.then_some(control);
        says
    }
}

fn take_settings(ways: Res<Ways>, mut gate: ResMut<Gate>) {
    gate.filter.set(ways.0.touch);
}

fn chosen(
    chosen: On<Chosen>,
    controls: Query<(&Does, &AccessibilityNode, Has<Dragged>, Has<InteractionDisabled>)>,
    ways: Res<Ways>,
    now: Res<Now>,
    mut gate: ResMut<Gate>,
    mut did: MessageWriter<Did>,
    mut say: MessageWriter<Say>,
) {
    let Ok((does, node, dragged, disabled)) = controls.get(chosen.entity) else { return };
    let passes = chosen.by == By::Machine || gate.lets(Some(chosen.entity), &does.0, &now);
    if dragged || disabled || !passes || gate.is_too_fast(&does.0, &now) {
        return;
    }
    if does.0 != Action::HearIt && gate.only_says(chosen.entity, &ways) {
        say.write(Say { words: name(node), cue: false });
    } else {
        did.write(Did(does.0.clone()));
    }
}

/// The name of a control: the words on it.
pub(super) fn name(node: &Accessible) -> String {
    node.label().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn later(now: Now, milliseconds: u64) -> Now {
        Now { at: now.at + Duration::from_millis(milliseconds), held: true }
    }

    #[test]
    fn a_touch_just_after_a_page_came_does_not_count_and_a_later_one_does() {
        let (mut gate, now) = (Gate::default(), Now::default());
        gate.page_came(&now);
        assert!(!gate.passes(&Action::Next, &later(now, 599)));
        assert!(gate.passes(&Action::Next, &later(now, 600)));
    }

    #[test]
    fn a_break_counts_at_once() {
        let (mut gate, now) = (Gate::default(), Now::default());
        gate.page_came(&now);
        assert!(gate.passes(&Action::Break, &now));
    }

    #[test]
    fn the_same_control_again_within_half_a_second_does_not_count_and_another_does() {
        let (mut gate, now) = (Gate::default(), Now::default());
        assert!(gate.passes(&Action::Undo, &now));
        assert!(!gate.passes(&Action::Undo, &later(now, 499)));
        assert!(gate.passes(&Action::Clear, &later(now, 499)));
        assert!(gate.passes(&Action::Undo, &later(now, 500)));
    }

    #[test]
    fn a_control_that_causes_something_else_the_second_time_is_still_the_same() {
        let (mut gate, now, disc) = (Gate::default(), Now::default(), Entity::from_raw_u32(7));
        assert!(gate.lets(disc, &Action::Record(uuid::Uuid::nil()), &now));
        assert!(!gate.lets(disc, &Action::StopRecording, &later(now, 300)));
        assert!(gate.lets(disc, &Action::StopRecording, &later(now, 500)));
    }

    #[test]
    fn a_voice_that_is_begun_is_not_ended_at_once_whatever_is_set_and_a_card_is() {
        let (mut gate, now) = (Gate::default(), Now::default());
        assert!(!gate.is_too_fast(&Action::Record(uuid::Uuid::nil()), &now));
        assert!(gate.is_too_fast(&Action::StopRecording, &later(now, 249)));
        assert!(!gate.is_too_fast(&Action::Next, &later(now, 10)));
        assert!(!gate.is_too_fast(&Action::StopRecording, &later(now, 250)));
    }

    #[test]
    fn a_letter_counts_twice_at_the_speed_of_a_hand_that_types() {
        let (mut gate, now, letter) = (Gate::default(), Now::default(), Action::Type("o".into()));
        assert!(gate.passes(&letter, &now));
        assert!(!gate.passes(&letter, &later(now, 150)));
        assert!(gate.passes(&letter, &later(now, 250)));
    }
}
