//! The magnifier: which part of an enlarged page is seen, and where it goes. Pure.

use bevy::math::{Rect, Vec2};

use super::{frame::Frame, panel};
use crate::access::Toward;

/// So much of the window at most a press on an edge place moves the page by, so that something of before stays in sight.
const MOST: f32 = 0.8;
/// So much at least, where it stops at a thing.
const LEAST: f32 = 0.05;
/// A word that is read stands at least so far from the upper and the lower edge, in pixels as the eye sees them.
const WORD: f32 = 10.0;
/// What is nearer than this is the same place.
const SAME: f32 = 0.5;

/// The part of a page that is seen. All lengths are design pixels of the page, unless it is said otherwise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// How many times as large as usual the page is.
    pub by: f32,
    /// Left upper corner of what is seen.
    pub at: Vec2,
    /// Width and height of what is seen.
    pub size: Vec2,
    page: Vec2,
    /// How deep the edge places reach into what is seen.
    edge: f32,
    /// Window pixels for one design pixel of a page that is not enlarged.
    scale: f32,
}

impl View {
    /// The left upper corner of a page in this frame; where nothing is enlarged, the whole page.
    pub fn of(frame: &Frame) -> Self {
        let foot = if frame.is_enlarged() { panel::height(frame) } else { 0.0 };
        let size = (frame.whole() - Vec2::new(0.0, foot)) / frame.by;
        let edge = panel::depth(frame);
        Self { by: frame.by, at: Vec2::ZERO, size, page: frame.size, edge, scale: frame.scale }.to(Vec2::ZERO)
    }

    /// What is seen.
    pub fn seen(&self) -> Rect {
        Rect { min: self.at, max: self.at + self.size }
    }

    /// A place of the page in the window's logical pixels.
    pub fn on_window(&self, area: Rect) -> Rect {
        let point = |point: Vec2| (point - self.at) * self.scale * self.by;
        Rect { min: point(area.min), max: point(area.max) }
    }

    /// The same in design pixels of the window.
    pub fn in_design(&self, area: Rect) -> Rect {
        let point = |point: Vec2| (point - self.at) * self.by;
        Rect { min: point(area.min), max: point(area.max) }
    }

    /// What of the page lies under a point of the window.
    pub fn on_page(&self, window: Vec2) -> Vec2 {
        window / (self.scale * self.by) + self.at
    }

    /// A way on the window as a way on the page.
    pub fn way(&self, window: Vec2) -> Vec2 {
        window / (self.scale * self.by)
    }

    /// Moved so that this corner is seen, as far as the page goes. A page that is smaller than the window stands in its middle.
    #[must_use]
    pub fn to(self, at: Vec2) -> Self {
        let most = self.page - self.size;
        let held = |at: f32, most: f32| if most > 0.0 { at.clamp(0.0, most) } else { most / 2.0 };
        Self { at: Vec2::new(held(at.x, most.x), held(at.y, most.y)), ..self }
    }

    /// About the same place.
    pub fn is_at(&self, at: Vec2) -> bool {
        self.at.distance(at) < SAME
    }

    /// With the beginning of this where reading begins, beside the edge place there.
    #[must_use]
    pub fn beginning_at(self, of: Rect, right_to_left: bool) -> Self {
        let left = if right_to_left { of.max.x + self.edge - self.size.x } else { of.min.x - self.edge };
        let middle = of.center().y - self.size.y / 2.0;
        self.to(Vec2::new(left, middle.min(of.min.y - self.edge)))
    }

    /// With this in the middle; of what has no room, the beginning.
    #[must_use]
    pub fn centred(self, on: Rect, right_to_left: bool) -> Self {
        let middle = on.center() - self.size / 2.0;
        let begin = self.beginning_at(on, right_to_left).at;
        let fits = on.size().cmple(self.size);
        self.to(Vec2::select(fits, middle, begin))
    }

    /// Moved as little as may be until this is wholly in sight; of what has no room, nothing moves while it fills the window.
    #[must_use]
    pub fn nudged(self, to: Rect) -> Self {
        let nudge = |at: f32, size: f32, from: f32, to: f32| {
            let (low, high) = (from - at, to - (at + size));
            match (low < 0.0, high > 0.0) {
                (true, false) => at + low.max(high),
                (false, true) => at + high.min(low),
                _ => at,
            }
        };
        self.to(Vec2::new(
            nudge(self.at.x, self.size.x, to.min.x, to.max.x),
            nudge(self.at.y, self.size.y, to.min.y, to.max.y),
        ))
    }

    /// Moved so that a word that is heard is in sight. Only where it is not: the page would never be still else. What is read
    /// next comes into sight with it.
    #[must_use]
    pub fn reading(self, word: Rect, right_to_left: bool) -> Self {
        let (seen, reach) = (self.seen(), Vec2::new(self.edge, WORD / self.by));
        let inside = |from: f32, to: f32, low: f32, high: f32| from >= low && to <= high;
        let across = inside(word.min.x - reach.x, word.max.x + reach.x, seen.min.x, seen.max.x);
        let down = inside(word.min.y - reach.y, word.max.y + reach.y, seen.min.y, seen.max.y);
        let begin = self.beginning_at(word, right_to_left).at;
        let middle = word.center().y - self.size.y / 2.0;
        // At the edge of a page nothing can move, and nothing need.
        self.to(Vec2::new(if across { self.at.x } else { begin.x }, if down { self.at.y } else { middle }))
    }

    /// There is more of the page on this side.
    pub fn has_more(&self, toward: Toward) -> bool {
        let most = self.page - self.size;
        match toward {
            Toward::Left => most.x > 0.0 && self.at.x > SAME,
            Toward::Up => most.y > 0.0 && self.at.y > SAME,
            Toward::Right => self.at.x < most.x - SAME,
            Toward::Down => self.at.y < most.y - SAME,
        }
    }

    /// Moved to this side by most of a window; not as far where a thing that is not wholly seen would be passed over.
    #[must_use]
    pub fn moved(self, toward: Toward, things: &[Rect]) -> Self {
        let across = matches!(toward, Toward::Left | Toward::Right);
        let back = matches!(toward, Toward::Left | Toward::Up);
        let seen = self.seen();
        let along = |rect: &Rect| if across { (rect.min.x, rect.max.x) } else { (rect.min.y, rect.max.y) };
        let beside = |rect: &&Rect| {
            let (one, other) = if across {
                ((rect.min.y, rect.max.y), (seen.min.y, seen.max.y))
            } else {
                ((rect.min.x, rect.max.x), (seen.min.x, seen.max.x))
            };
            one.0 < other.1 && one.1 > other.0
        };
        // Back is the same from the other end.
        let turned = |(from, to): (f32, f32)| if back { (-to, -from) } else { (from, to) };
        let (from, to) = turned(along(&seen));
        let length = to - from;
        let stops = things.iter().filter(beside).map(|thing| turned(along(thing))).filter(|(_, end)| *end > to + SAME);
        // A thing that has room is seen whole beside the edge places; of one that has none the middle, where its picture is.
        let stops = stops.map(|(begin, end)| begin - self.edge.min((length - (end - begin)) / 2.0));
        let next = stops.filter(|stop| *stop > from + LEAST * length).fold(from + MOST * length, f32::min);
        let next = if back { -(next + length) } else { next };
        self.to(if across { Vec2::new(next, self.at.y) } else { Vec2::new(self.at.x, next) })
    }
}
