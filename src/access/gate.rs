//! The one gate through which every activation passes.

use std::time::{Duration, Instant};

use bevy::{prelude::*, ui_widgets::Activate};

use super::{Did, Does, Dragged};
use crate::conversation::Action;

/// For so long nothing counts after another page came: the finger was still on its way to the old one.
const SETTLE: Duration = Duration::from_millis(600);
/// For so long the same control does not count again: a trembling finger taps twice.
const REPEAT: Duration = Duration::from_millis(500);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Gate>()
        .init_resource::<Now>()
        .add_message::<Did>()
        .add_systems(First, tell_time)
        .add_observer(activated);
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

/// Lets activations through, unless they come too early or too fast.
#[derive(Debug, Default, Resource)]
pub struct Gate {
    open_at: Option<Instant>,
    last: Option<(Action, Instant)>,
}

impl Gate {
    /// Another page came: nothing counts for a moment.
    pub fn page_came(&mut self, now: &Now) {
        self.open_at = Some(now.at + SETTLE);
        self.last = None;
    }

    /// Whether a letter of a keyboard counts now: also the same one again, as in "school". A hand that types does not tremble
    /// on one key; a key that is held is another matter.
    #[must_use]
    pub fn is_open(&self, now: &Now) -> bool {
        self.open_at.is_none_or(|open| now.at >= open)
    }

    /// Whether this counts now. A break always does, save a repeat: it must work from everywhere, at once.
    pub fn passes(&mut self, action: &Action, now: &Now) -> bool {
        let early = !self.is_open(now) && *action != Action::Break;
        let again = self.last.as_ref().is_some_and(|(last, at)| last == action && now.at < *at + REPEAT);
        if early || again {
            return false;
        }
        self.last = Some((action.clone(), now.at));
        true
    }
}

fn activated(
    activate: On<Activate>,
    controls: Query<(&Does, Has<Dragged>)>,
    now: Res<Now>,
    mut gate: ResMut<Gate>,
    mut did: MessageWriter<Did>,
) {
    let Ok((does, dragged)) = controls.get(activate.entity) else { return };
    if !dragged && gate.passes(&does.0, &now) {
        did.write(Did(does.0.clone()));
    }
}

#[cfg(test)]
mod tests {
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
}
