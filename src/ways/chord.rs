//! The adult's keys: Control, Shift and D, the last one held.

use std::time::Instant;

/// A key, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChordKey {
    /// Either Control.
    Control,
    /// Either Shift.
    Shift,
    /// The key that is held.
    Held,
    /// Any other.
    Other,
}

/// Control and Shift, and then a key that is held. Who presses with one finger puts Control and Shift down one after the other, as
/// sticky keys have it: each waits for the next key.
///
/// No switch, no screen reader and no sticky keys use these three together, and no child holds them by chance.
#[derive(Debug, Clone, Default)]
pub struct Chord {
    control: Modifier,
    shift: Modifier,
    since: Option<Instant>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Modifier {
    down: bool,
    waits: bool,
}

impl Modifier {
    fn is_on(self) -> bool {
        self.down || self.waits
    }
}

impl Chord {
    /// A key goes down. One that repeats because it is held is not told again.
    pub fn down(&mut self, key: ChordKey, now: Instant) {
        match key {
            ChordKey::Control => self.control = Modifier { down: true, waits: true },
            ChordKey::Shift => self.shift = Modifier { down: true, waits: true },
            ChordKey::Held if self.is_ready() => {
                self.since = Some(now);
                self.wait_no_more();
            }
            ChordKey::Held | ChordKey::Other => {
                self.since = None;
                self.wait_no_more();
            }
        }
    }

    /// A key goes up.
    pub fn up(&mut self, key: ChordKey) {
        let was_down = match key {
            ChordKey::Control => std::mem::take(&mut self.control.down),
            ChordKey::Shift => std::mem::take(&mut self.shift.down),
            ChordKey::Held => true,
            ChordKey::Other => false,
        };
        if was_down {
            self.since = None;
        }
    }

    /// The keyboard is another window's now.
    pub fn lost(&mut self) {
        *self = Self::default();
    }

    /// Since when all are held; none where they are not.
    #[must_use]
    pub fn since(&self) -> Option<Instant> {
        self.since
    }

    /// The key that is held would begin it now.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.control.is_on() && self.shift.is_on()
    }

    fn wait_no_more(&mut self) {
        (self.control.waits, self.shift.waits) = (false, false);
    }
}
