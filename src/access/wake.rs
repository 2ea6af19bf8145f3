//! When the kiosk must look again though nothing happens: it sleeps until then.

use std::time::Instant;

use bevy::prelude::*;

/// The next moment at which a way in must be told the time; none: the kiosk may sleep. Whoever runs the app wakes it then
/// and forgets the moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Resource)]
pub struct WakeAt(Option<Instant>);

impl WakeAt {
    /// At this moment too.
    pub fn by(&mut self, at: Option<Instant>) {
        self.0 = match (self.0, at) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }

    /// The moment, once.
    pub fn take(&mut self) -> Option<Instant> {
        self.0.take()
    }
}
