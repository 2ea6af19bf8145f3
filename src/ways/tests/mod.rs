mod chord;
mod dwell;
mod measure;
mod profile;
mod scan;
mod touch;

use std::time::{Duration, Instant};

/// A clock in milliseconds from the beginning of a test.
#[derive(Clone, Copy)]
pub struct Clock(Instant);

impl Clock {
    pub fn new() -> Self {
        Self(Instant::now())
    }

    pub fn at(self, milliseconds: u64) -> Instant {
        self.0 + Duration::from_millis(milliseconds)
    }
}
