//! Dwelling: a gaze that stays on a thing chooses it.
//!
//! A gaze trembles, and what measures it errs: about the last quarter of a second is averaged, unless the eye has jumped.

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

use super::DwellSettings;

/// A thing that can be looked at: its id and its place on the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot<T> {
    /// Which.
    pub id: T,
    /// Left, top, right and bottom edge, in the unit of the gaze.
    pub edges: [f32; 4],
}

/// What a look did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gaze<T> {
    /// It chose this.
    Chosen(T),
    /// It switched dwelling off (true) or on again (false), at the rest place.
    Rests(bool),
}

/// How far a look is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen<T> {
    /// What is looked at.
    pub id: T,
    /// From 0 to 1.
    pub share: f32,
}

/// So long is averaged, whatever the lock-on.
const LEAST_WINDOW: Duration = Duration::from_millis(120);
const MOST_WINDOW: Duration = Duration::from_millis(400);
/// The newest samples that tell whether the eye has jumped.
const NEWEST: usize = 4;
/// A time between two tellings that is longer counts only for so much: nobody knows where the eye was.
const LONGEST_STEP: Duration = Duration::from_millis(100);
/// How often it must be told the time while something is looked at.
const STEP: Duration = Duration::from_millis(33);

/// Looks at one screen.
#[derive(Debug, Clone)]
pub struct Dwell<T> {
    settings: DwellSettings,
    settle: Duration,
    /// The eye has jumped if it is so far from where it was, in the unit of the gaze.
    jump: f32,
    /// A look so far beside a thing still counts as on it.
    slack: f32,
    spots: Vec<Spot<T>>,
    rest: Option<T>,
    resting: bool,
    point: Option<(f32, f32)>,
    /// A gaze has been told.
    met: bool,
    samples: VecDeque<(Instant, f32, f32)>,
    told: Option<Instant>,
    open_at: Option<Instant>,
    gathered: Vec<Gathered<T>>,
    /// Chosen last: it must be left before it can be chosen again.
    spent: Option<T>,
    away_since: Option<Instant>,
}

#[derive(Debug, Clone, Copy)]
struct Gathered<T> {
    id: T,
    time: Duration,
    last: Instant,
}

impl<T: Copy + PartialEq> Dwell<T> {
    /// Looks at nothing yet. `gap` is how far things stand apart, in the unit of the gaze; for `settle` after another page came
    /// nothing counts.
    #[must_use]
    pub fn new(settings: DwellSettings, settle: Duration, gap: f32) -> Self {
        Self {
            settings,
            settle,
            jump: gap * 6.0,
            slack: gap / 2.0,
            spots: Vec::new(),
            rest: None,
            resting: false,
            point: None,
            met: false,
            samples: VecDeque::new(),
            told: None,
            open_at: None,
            gathered: Vec::new(),
            spent: None,
            away_since: None,
        }
    }

    /// Other settings, at any moment.
    pub fn set(&mut self, settings: DwellSettings, settle: Duration) {
        self.settings = settings;
        self.settle = settle;
        self.resting &= settings.rest_place;
    }

    /// Another screen is shown, or the same with other things on it. `rest` is the rest place among the spots.
    pub fn screen(&mut self, spots: Vec<Spot<T>>, rest: Option<T>, page_came: bool, now: Instant) {
        self.spots = spots;
        self.rest = rest;
        self.gathered.retain(|gathered| self.spots.iter().any(|spot| spot.id == gathered.id));
        if page_came {
            self.gathered.clear();
            self.open_at = Some(now + self.settle);
            // The eye is where the old page was answered. What came under it was not looked for.
            self.spent = self.under();
            self.away_since = None;
        }
    }

    /// The gaze is here.
    pub fn gaze(&mut self, x: f32, y: f32, now: Instant) -> Option<Gaze<T>> {
        self.point = Some((x, y));
        if !std::mem::replace(&mut self.met, true) {
            // A pointer lay here before anybody looked.
            self.sample(x, y, now);
            self.spent = self.under();
        }
        self.tick(now)
    }

    /// The gaze is nowhere: the eyes are closed, or look beside the screen.
    pub fn lost(&mut self, now: Instant) {
        self.point = None;
        self.samples.clear();
        self.told = Some(now);
    }

    /// Time went by; the gaze stays where it was told last.
    pub fn tick(&mut self, now: Instant) -> Option<Gaze<T>> {
        let gone = self.told.map_or(Duration::ZERO, |told| now.saturating_duration_since(told)).min(LONGEST_STEP);
        self.told = self.told.max(Some(now));
        let memory = self.settings.memory.time();
        self.gathered.retain(|gathered| now.saturating_duration_since(gathered.last) <= memory);
        let (x, y) = self.point?;
        self.sample(x, y, now);
        let under = self.under();
        self.leave(under, now);
        let early = self.open_at.is_some_and(|open| now < open);
        let id = under.filter(|id| !early && self.spent != Some(*id))?;
        if self.resting && self.rest != Some(id) {
            return None;
        }
        self.gather(id, gone, now)
    }

    /// What is looked at, once it is taken for a look.
    #[must_use]
    pub fn seen(&self) -> Option<Seen<T>> {
        let under = self.under()?;
        let gathered = self.gathered.iter().find(|gathered| gathered.id == under)?;
        let beyond = gathered.time.checked_sub(self.settings.lock_on.time())?;
        let share = beyond.as_secs_f32() / self.settings.complete.time().as_secs_f32();
        Some(Seen { id: under, share: share.clamp(0.0, 1.0) })
    }

    /// Dwelling is switched off by the rest place.
    #[must_use]
    pub fn rests(&self) -> bool {
        self.resting
    }

    /// When it must be told the time again; none: it need not.
    #[must_use]
    pub fn wake(&self) -> Option<Instant> {
        let looks = self.under().is_some_and(|id| self.spent != Some(id));
        // Where the gaze was before is still averaged in: what it lies on now is not yet known.
        let moves = self.point.is_some_and(|at| self.samples.iter().any(|(_, x, y)| (*x, *y) != at));
        let leaves = self.point.is_some() && self.away_since.is_some();
        let goes_on = looks || moves || leaves || !self.gathered.is_empty();
        self.told.filter(|_| self.settings.on && goes_on).map(|told| told + STEP)
    }

    fn sample(&mut self, x: f32, y: f32, now: Instant) {
        self.samples.push_back((now, x, y));
        let window = self.settings.lock_on.time().clamp(LEAST_WINDOW, MOST_WINDOW);
        while self.samples.front().is_some_and(|(at, ..)| now.saturating_duration_since(*at) > window) {
            self.samples.pop_front();
        }
        let older = self.samples.len().saturating_sub(NEWEST);
        if older >= NEWEST
            && let (Some(newest), Some(before)) =
                (middle(self.samples.iter().skip(older)), middle(self.samples.iter().take(older)))
            && (newest.0 - before.0).hypot(newest.1 - before.1) > self.jump
        {
            self.samples.drain(..older);
        }
    }

    /// What lies under the gaze: the nearest thing within reach.
    fn under(&self) -> Option<T> {
        let (x, y) = middle(self.samples.iter())?;
        let near = self.spots.iter().filter_map(|spot| {
            let [left, top, right, bottom] = spot.edges;
            let (beside, above) = (x - x.clamp(left, right), y - y.clamp(top, bottom));
            let off = beside.hypot(above);
            let area = (right - left) * (bottom - top);
            (off <= self.slack).then_some((spot.id, off, area))
        });
        // A card lies on a place: the smaller thing is what was looked at.
        near.min_by(|one, other| one.1.total_cmp(&other.1).then(one.2.total_cmp(&other.2))).map(|(id, ..)| id)
    }

    /// What was chosen last has been left once the gaze was elsewhere for as long as a look takes.
    fn leave(&mut self, under: Option<T>, now: Instant) {
        if self.spent.is_none() || under == self.spent {
            self.away_since = None;
        } else if now.saturating_duration_since(*self.away_since.get_or_insert(now)) >= self.settings.lock_on.time() {
            (self.spent, self.away_since) = (None, None);
        }
    }

    fn gather(&mut self, id: T, gone: Duration, now: Instant) -> Option<Gaze<T>> {
        let needed = self.settings.lock_on.time() + self.settings.complete.time();
        let Some(gathered) = self.gathered.iter_mut().find(|gathered| gathered.id == id) else {
            self.gathered.push(Gathered { id, time: Duration::ZERO, last: now });
            return None;
        };
        gathered.time += gone;
        gathered.last = now;
        if gathered.time < needed {
            return None;
        }
        self.gathered.clear();
        (self.spent, self.away_since) = (Some(id), None);
        if self.rest == Some(id) {
            self.resting = !self.resting;
            return Some(Gaze::Rests(self.resting));
        }
        Some(Gaze::Chosen(id))
    }
}

fn middle<'a>(samples: impl Iterator<Item = &'a (Instant, f32, f32)>) -> Option<(f32, f32)> {
    let (mut count, mut across, mut down) = (0.0_f32, 0.0, 0.0);
    for (_, x, y) in samples {
        (count, across, down) = (count + 1.0, across + x, down + y);
    }
    (count > 0.0).then(|| (across / count, down / count))
}
