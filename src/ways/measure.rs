//! Measuring how fast a child presses: a light moves, the child presses, and the scan gets the time that fits.

use std::time::{Duration, Instant};

use super::{SwitchSettings, Within};

/// So many presses are measured.
pub const TRIALS: usize = 8;
/// A press sooner than this was on its way before the light moved.
const TOO_SOON: Duration = Duration::from_millis(120);
/// A light that is not answered for so long is passed over.
const MISSED: Duration = Duration::from_secs(8);
/// Between a press and the next light: times of no rhythm, so that nobody presses by the beat.
const PAUSES: [u64; TRIALS] = [1_700, 2_600, 1_400, 3_100, 2_000, 1_500, 2_900, 2_200];
/// The share of a scan's time in which a press should come, in hundredths (Simpson and others, RESNA 2006).
const SHARE: u32 = 65;

/// What was measured, and what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    /// Presses that count.
    pub presses: usize,
    /// Their mean, in milliseconds.
    pub mean: u32,
    /// The time on an item that fits: the mean divided by 0.65.
    pub on_item: Within<300, 15_000>,
}

/// One measurement.
#[derive(Debug, Clone, Default)]
pub struct Measure {
    lit_at: Option<Instant>,
    next_at: Option<Instant>,
    lights: usize,
    took: Vec<u32>,
}

impl Measure {
    /// Begins; the first light comes a little later.
    #[must_use]
    pub fn begun(now: Instant) -> Self {
        Self { next_at: Some(now + Duration::from_millis(PAUSES[0])), ..Self::default() }
    }

    /// Time went by: a light moves, or one that nobody answered is passed over.
    pub fn tick(&mut self, now: Instant) {
        if self.lit_at.is_some_and(|lit| now.saturating_duration_since(lit) >= MISSED) {
            self.pause(now);
        }
        if self.next_at.is_some_and(|next| now >= next) {
            self.next_at = None;
            self.lit_at = Some(now);
            self.lights += 1;
        }
    }

    /// The switch was pressed. True: it counts.
    pub fn press(&mut self, now: Instant) -> bool {
        self.tick(now);
        let Some(lit) = self.lit_at else { return false };
        let took = now.saturating_duration_since(lit);
        if took < TOO_SOON {
            return false;
        }
        self.took.push(u32::try_from(took.as_millis()).unwrap_or(u32::MAX));
        self.pause(now);
        true
    }

    fn pause(&mut self, now: Instant) {
        self.lit_at = None;
        let pause = PAUSES.get(self.lights).copied();
        self.next_at = pause.map(|pause| now + Duration::from_millis(pause));
    }

    /// The light that is on, from 0; none between two.
    #[must_use]
    pub fn light(&self) -> Option<usize> {
        self.lit_at.map(|_| self.lights.saturating_sub(1))
    }

    /// How many lights have been.
    #[must_use]
    pub fn lights(&self) -> usize {
        self.lights
    }

    /// Every light has been.
    #[must_use]
    pub fn over(&self) -> bool {
        self.lights > 0 && self.lit_at.is_none() && self.next_at.is_none()
    }

    /// When it must be told the time again.
    #[must_use]
    pub fn wake(&self) -> Option<Instant> {
        self.next_at.or(self.lit_at.map(|lit| lit + MISSED))
    }

    /// What follows from the presses; none from less than three, which may be chance.
    #[must_use]
    pub fn proposal(&self) -> Option<Proposal> {
        let presses = self.took.len();
        if presses < 3 {
            return None;
        }
        let sum: u64 = self.took.iter().map(|took| u64::from(*took)).sum();
        let mean = u32::try_from(sum / presses as u64).unwrap_or(u32::MAX);
        let on_item = Within::near(mean.saturating_mul(100) / SHARE);
        Some(Proposal { presses, mean, on_item })
    }
}

impl Proposal {
    /// The settings with the proposed time.
    #[must_use]
    pub fn taken_by(&self, settings: &SwitchSettings) -> SwitchSettings {
        SwitchSettings { on_item: self.on_item, ..settings.clone() }
    }
}
