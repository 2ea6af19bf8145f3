//! Touching: which finger counts, and when.

use std::time::Instant;

use super::{Activate, TouchSettings};

/// Fingers on a screen. `F` names a finger, `T` a thing.
#[derive(Debug, Clone)]
pub struct Touch<F, T> {
    settings: TouchSettings,
    fingers: Vec<Finger<F, T>>,
}

#[derive(Debug, Clone)]
struct Finger<F, T> {
    id: F,
    on: T,
    since: Instant,
    counts: bool,
}

impl<F: Copy + PartialEq, T: Clone + PartialEq> Touch<F, T> {
    /// No finger yet.
    #[must_use]
    pub fn new(settings: TouchSettings) -> Self {
        Self { settings, fingers: Vec::new() }
    }

    /// Other settings, at any moment.
    pub fn set(&mut self, settings: TouchSettings) {
        self.settings = settings;
    }

    /// Another page came: fingers that are down were meant for the old one.
    pub fn page_came(&mut self) {
        self.rest();
    }

    /// A finger comes down on a thing.
    pub fn down(&mut self, finger: F, on: T, now: Instant) -> Option<T> {
        self.lost(finger);
        self.fingers.push(Finger { id: finger, on, since: now, counts: true });
        self.tick(now)
    }

    /// A finger is lifted from the thing on which it came down. However long it stayed, it counts.
    pub fn up(&mut self, finger: F, now: Instant) -> Option<T> {
        let place = self.fingers.iter().position(|other| other.id == finger)?;
        let lifted = self.fingers.swap_remove(place);
        let held = now.saturating_duration_since(lifted.since) >= self.settings.hold.time();
        if !lifted.counts || !held || self.settings.activate == Activate::FirstTouch {
            return None;
        }
        self.rest();
        Some(lifted.on)
    }

    /// A finger slipped off, or was taken away otherwise.
    pub fn lost(&mut self, finger: F) {
        self.fingers.retain(|other| other.id != finger);
    }

    /// Time went by: where the first touch counts, it does once it was held.
    pub fn tick(&mut self, now: Instant) -> Option<T> {
        if self.settings.activate != Activate::FirstTouch {
            return None;
        }
        let hold = self.settings.hold.time();
        let held = |finger: &&mut Finger<F, T>| finger.counts && now.saturating_duration_since(finger.since) >= hold;
        let chosen = self.fingers.iter_mut().find(held).map(|finger| finger.on.clone())?;
        self.rest();
        Some(chosen)
    }

    /// When it must be told the time again; none: it need not.
    #[must_use]
    pub fn wake(&self) -> Option<Instant> {
        let waits = self.settings.activate == Activate::FirstTouch;
        let first = self.fingers.iter().filter(|finger| waits && finger.counts).map(|finger| finger.since).min();
        first.map(|since| since + self.settings.hold.time())
    }

    /// One finger chose: the others that are down now belong to the same hand, or a palm rests on the screen.
    fn rest(&mut self) {
        for finger in &mut self.fingers {
            finger.counts = false;
        }
    }
}
