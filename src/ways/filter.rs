//! What counts too soon or twice, on any way.

use std::time::{Duration, Instant};

use super::TouchSettings;

/// A letter counts again after this share of the time for which other things do not, in hundredths: "school" needs its
/// second o after 200 ms, and a hand that trembles bounces faster.
const LETTER_SHARE: u32 = 40;

/// Lets through what is neither too early nor a repeat.
#[derive(Debug, Clone)]
pub struct Filter<T> {
    settings: TouchSettings,
    open_at: Option<Instant>,
    last: Option<(T, Instant)>,
}

impl<T: Clone + PartialEq> Filter<T> {
    /// Nothing was done yet.
    #[must_use]
    pub fn new(settings: TouchSettings) -> Self {
        Self { settings, open_at: None, last: None }
    }

    /// Other settings, at any moment.
    pub fn set(&mut self, settings: TouchSettings) {
        self.settings = settings;
    }

    /// Another page came: for a moment nothing counts.
    pub fn page_came(&mut self, now: Instant) {
        self.open_at = Some(now + self.settings.settle.time());
        self.last = None;
    }

    /// Whether anything counts now.
    #[must_use]
    pub fn is_open(&self, now: Instant) -> bool {
        self.open_at.is_none_or(|open| now >= open)
    }

    /// Whether this counts now: not too soon after a page, and not again too soon. A letter counts again sooner.
    pub fn passes(&mut self, thing: &T, letter: bool, now: Instant) -> bool {
        let share = if letter { LETTER_SHARE } else { 100 };
        let repeat = self.settings.ignore_repeat.time() * share / 100;
        self.is_open(now) && self.is_new(thing, repeat, now)
    }

    /// Whether this counts now where only a repeat does not: a break must work from everywhere, at once.
    pub fn passes_at_once(&mut self, thing: &T, now: Instant) -> bool {
        self.is_new(thing, self.settings.ignore_repeat.time(), now)
    }

    fn is_new(&mut self, thing: &T, repeat: Duration, now: Instant) -> bool {
        if self.last.as_ref().is_some_and(|(last, at)| last == thing && now < *at + repeat) {
            return false;
        }
        self.last = Some((thing.clone(), now));
        true
    }
}
