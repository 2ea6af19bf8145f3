//! Where everything stands: one frame of design pixels, scaled as a whole to the window. Places never change.

use bevy::math::{Rect, Vec2};

use crate::{
    look::{GAP, LEAST_MILLIMETRES, SMALLEST_TARGET, USUAL_MILLIMETRES},
    ways::{Profile, SightSettings},
};

/// The design, landscape and portrait.
const LANDSCAPE: Vec2 = Vec2::new(1280.0, 800.0);
const PORTRAIT: Vec2 = Vec2::new(800.0, 1280.0);
/// So much wider or higher than its design the frame may grow, to fill windows of another shape; beyond it paper is left
/// at the sides, or the eye would have too far to go.
const STRETCH: f32 = 1.35;
/// Least height of a bar's slots.
const SLOT: f32 = 104.0;
/// Side of the adult's lock: small on purpose.
const LOCK: f32 = 56.0;
/// Width of "First … then …": in portrait, and in landscape.
const STRIP: (f32, f32) = (190.0, 236.0);
/// The line that tells about a device takes so much of the body.
const NOTICE: f32 = 40.0;
/// Where targets are as large as they usually shall be, so many pixels are given to them: twelve things still have room.
const ROOM: f32 = 120.0;
/// In portrait so many.
const ROOM_UPRIGHT: f32 = 132.0;
/// The largest targets of a fixed grid: beyond it the bar would leave no body.
const MOST: f32 = 172.0;
/// So high a body must be for the usual layout.
const BODY: f32 = 480.0;

/// The frame for one window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Width and height in design pixels.
    pub size: Vec2,
    /// Window pixels for one design pixel.
    pub scale: f32,
    /// Left and top edge in design pixels, where paper is left at the sides.
    pub offset: Vec2,
    /// Higher than wide.
    pub portrait: bool,
    /// Smallest side of what is pressed again and again: bar, top, answers.
    pub target: f32,
    /// Smallest side of anything that a child presses: 20 mm, where the size of the screen is known.
    pub least: f32,
    /// Every page stands on the same cells: behind a keyguard, and on screens that are too small for more.
    pub fixed: Option<Fixed>,
    /// What suits the child's eyes.
    pub sight: SightSettings,
    /// There is a place that switches looking off and on.
    pub rests: bool,
}

/// A fixed grid.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fixed {
    /// Cells side by side.
    pub columns: usize,
    /// Cells one below the other.
    pub rows: usize,
    /// Between two cells, in design pixels.
    pub gap: f32,
}

impl Default for Frame {
    fn default() -> Self {
        Self::fit(LANDSCAPE)
    }
}

impl Frame {
    /// The frame for a window of this size in logical pixels.
    pub fn fit(window: Vec2) -> Self {
        let window = window.max(Vec2::splat(1.0));
        let portrait = window.y > window.x;
        let design = if portrait { PORTRAIT } else { LANDSCAPE };
        let scale = (window / design).min_element();
        let whole = window / scale;
        let size = whole.min(design * STRETCH).round();
        let offset = ((whole - size) / 2.0).max(Vec2::ZERO);
        let (target, least) = (SMALLEST_TARGET, SMALLEST_TARGET);
        let sight = SightSettings::default();
        Self { size, scale, offset, portrait, target, least, fixed: None, sight, rests: false }
    }

    /// The frame as it suits a child, on a screen whose pixels (those in which the window is told) are so many millimetres
    /// wide; none where that is not known.
    pub fn suited(self, millimetre: Option<f32>, profile: &Profile) -> Self {
        let sight = SightSettings { grid: profile.grid(), ..profile.sight };
        let pixels = |length: f32| millimetre.map(|one| length / (one * self.scale));
        let least = pixels(LEAST_MILLIMETRES).unwrap_or(SMALLEST_TARGET).max(SMALLEST_TARGET);
        let most = self.most_target();
        let asked = sight.target.get() > USUAL_MILLIMETRES;
        let usual = if self.portrait { ROOM_UPRIGHT } else { ROOM };
        let wanted = pixels(sight.target.get() as f32).unwrap_or(SMALLEST_TARGET);
        let wanted = wanted.min(if asked { most } else { most.min(usual) });
        let small = least > most;
        let limit = if small { MOST } else { most };
        let rests = profile.dwell.on && profile.dwell.rest_place;
        let frame = Self { target: wanted.max(least).min(limit), least: least.min(limit), sight, rests, ..self };
        let guard = &profile.guard;
        let fixed = if guard.on {
            let gap = pixels(guard.gap.get() as f32).unwrap_or(GAP);
            Some(Fixed { columns: guard.columns.get() as usize, rows: guard.rows.get() as usize, gap })
        } else {
            small.then(|| frame.few())
        };
        Self { fixed, ..frame }
    }

    /// The largest targets for which the usual layout has room.
    fn most_target(&self) -> f32 {
        if self.portrait {
            return ROOM_UPRIGHT;
        }
        let above = (self.size.y - 2.0 * (16.0 + GAP) - BODY) / 2.0;
        let rows = (self.size.y - 2.0 * (16.0 + 2.0 * GAP) - NOTICE) / 5.0;
        above.min(rows).clamp(SMALLEST_TARGET, MOST)
    }

    /// As many cells as have room, and no more than a child sees at a glance.
    fn few(&self) -> Fixed {
        let body = self.body(false).size();
        let fit = |side: f32| ((side + GAP) / (self.target + GAP)).floor() as usize;
        let (long, short) = (4, 3);
        let (columns, rows) = if self.portrait { (short, long) } else { (long, short) };
        Fixed { columns: fit(body.x).clamp(2, columns), rows: fit(body.y).clamp(2, rows), gap: GAP }
    }

    /// How large the smallest thing is that a child presses, in millimetres, on a screen of such pixels.
    pub fn smallest(&self, millimetre: f32) -> f32 {
        let cell = self.grid_cells().first().map_or(f32::MAX, |cell| cell.size().min_element());
        self.least.min(self.target).min(cell) * self.scale * millimetre
    }

    /// The cells of the fixed grid, row by row; none where there is no fixed grid.
    pub fn grid_cells(&self) -> Vec<Rect> {
        self.fixed.map_or_else(Vec::new, |fixed| {
            cells_apart(self.body(false), fixed.columns, fixed.rows, Vec2::splat(fixed.gap))
        })
    }

    /// The same frame where nothing need be large: what is to be put on a fixed grid is laid out in it first.
    pub fn for_everything(&self) -> Self {
        Self { target: SMALLEST_TARGET, least: 1.0, fixed: None, ..*self }
    }

    fn disc(&self) -> f32 {
        self.target
    }

    fn slot_height(&self) -> f32 {
        self.target.max(SLOT)
    }

    fn margin(&self) -> Vec2 {
        if self.portrait { Vec2::new(32.0, 20.0) } else { Vec2::new(22.0, 16.0) }
    }

    /// "Back".
    pub fn back(&self) -> Rect {
        if self.portrait { self.lower(1) } else { at(22.0, 16.0, 228.0, self.disc()) }
    }

    /// "Hear it".
    pub fn hear(&self) -> Rect {
        let margin = self.margin();
        let left = if self.portrait { margin.x } else { 274.0 };
        at(left, margin.y, self.disc(), self.disc())
    }

    /// "I don't understand", right beside "Hear it".
    pub fn dont_understand(&self) -> Rect {
        let hear = self.hear();
        at(hear.max.x + GAP, hear.min.y, hear.width(), hear.height())
    }

    /// The question with its symbol.
    pub fn question(&self) -> Rect {
        let left = self.dont_understand().max.x + 18.0;
        let right = match self.rest() {
            _ if self.portrait => self.lock().min.x - 12.0,
            Some(rest) => rest.min.x - 12.0,
            None => self.size.x - 22.0 - 180.0,
        };
        at(left, self.margin().y, right - left, self.disc())
    }

    /// "First … then …", at the end of the question's place.
    pub fn first_then(&self) -> Rect {
        let question = self.question();
        let width = if self.portrait { STRIP.0 } else { STRIP.1 };
        Rect { min: Vec2::new(question.max.x - width, question.min.y), ..question }
    }

    /// The question where "First … then …" stands beside it: shorter, and a little higher for a line more.
    pub fn short_question(&self) -> Rect {
        let question = self.question();
        // Behind a keyguard only what lies in the question's own hole is seen.
        let more = if self.fixed.is_some() { 0.0 } else { 20.0 };
        Rect { max: Vec2::new(self.first_then().min.x - 12.0, question.max.y + more), ..question }
    }

    /// "Nearly done", in the place of the stepping stones.
    pub fn nearly_done(&self) -> Rect {
        let way = self.way();
        if self.portrait || self.rests {
            return Rect { min: Vec2::new(self.first_then().min.x, way.min.y), ..way };
        }
        let left = self.question().max.x + 12.0;
        at(left, way.min.y - 4.0, way.max.x - left, 50.0)
    }

    /// The place that switches looking off and on, as large as what is pressed: beside the lock; in portrait, where there is no room,
    /// above the body.
    pub fn rest(&self) -> Option<Rect> {
        let (lock, side) = (self.lock(), self.target);
        let corner = if self.portrait {
            Vec2::new(lock.max.x - side, self.margin().y + self.disc() + GAP)
        } else {
            Vec2::new(lock.min.x - 16.0 - side, lock.min.y)
        };
        self.rests.then(|| at(corner.x, corner.y, side, side))
    }

    /// The adult's lock.
    pub fn lock(&self) -> Rect {
        let margin = self.margin();
        at(self.size.x - margin.x - LOCK, margin.y, LOCK, LOCK)
    }

    /// The stepping stones.
    pub fn way(&self) -> Rect {
        let margin = self.margin();
        if self.portrait {
            let left = self.question().min.x;
            at(left, margin.y + self.disc() + 1.0, self.size.x - margin.x - left, 22.0)
        } else {
            // Beside the rest place there is no room: it then stands below.
            let top = margin.y + self.disc() + if self.rests { 1.0 } else { -24.0 };
            at(self.size.x - margin.x - 400.0, top, 400.0, 24.0)
        }
    }

    /// A line about a device, between question and body.
    pub fn notice(&self) -> Rect {
        let (body, above) = (self.body(false), if self.fixed.is_some() { 20.0 + NOTICE } else { 20.0 });
        at(body.min.x, body.min.y - above, body.width(), NOTICE + 12.0)
    }

    /// The one idea; a little lower while a notice is shown, and on a fixed grid always: nothing moves there.
    pub fn body(&self, notice: bool) -> Rect {
        let margin = self.margin();
        let above = self.rest().filter(|_| self.portrait).map_or(0.0, |rest| rest.height() + GAP);
        let top = margin.y + self.disc() + GAP + above;
        let slot = self.slot_height() + GAP;
        let bars = if self.portrait { 2.0 * slot } else { slot };
        let body = at(margin.x, top, self.size.x - 2.0 * margin.x, self.size.y - top - bars - margin.y);
        if notice || self.fixed.is_some() { Rect { min: body.min + Vec2::new(0.0, NOTICE), ..body } } else { body }
    }

    /// The body and the bar together, for the break.
    pub fn body_and_bar(&self) -> Rect {
        let body = self.body(false);
        Rect { max: Vec2::new(body.max.x, self.size.y - self.margin().y), ..body }
    }

    /// A slot of the bar: break, don't know, something else, skip, next.
    pub fn slot(&self, number: usize) -> Rect {
        if self.portrait {
            return match number {
                0 => self.lower(0),
                4 => self.lower(2),
                number => {
                    let below = self.lower(number - 1);
                    let up = Vec2::new(0.0, self.slot_height() + GAP);
                    Rect { min: below.min - up, max: below.max - up }
                }
            };
        }
        let width = (self.size.x - 2.0 * 22.0 - 4.0 * GAP) / 5.0;
        at(22.0 + number as f32 * (width + GAP), self.size.y - 16.0 - self.slot_height(), width, self.slot_height())
    }

    /// The lower of the two rows of slots in portrait.
    fn lower(&self, number: usize) -> Rect {
        let width = (self.size.x - 2.0 * 32.0 - 2.0 * GAP) / 3.0;
        at(32.0 + number as f32 * (width + GAP), self.size.y - 20.0 - self.slot_height(), width, self.slot_height())
    }

    /// "My page" and the work area beside it (in portrait: above it). Without steps the work has the whole body.
    pub fn my_page(&self, body: Rect, steps: usize) -> (Vec<Rect>, Rect) {
        if steps == 0 {
            return (Vec::new(), body);
        }
        if self.portrait {
            let columns = if steps > 3 { 2 } else { steps };
            let rows = steps.div_ceil(columns);
            let height = rows as f32 * self.least.max(132.0) + (rows - 1) as f32 * GAP;
            let column = at(body.min.x, body.min.y, body.width(), height);
            let work = Rect { min: body.min + Vec2::new(0.0, height + GAP), ..body };
            return (cells(column, columns, rows), work);
        }
        let column = at(body.min.x, body.min.y, 396.0, body.height());
        let work = Rect { min: body.min + Vec2::new(396.0 + GAP, 0.0), ..body };
        (cells(column, 1, steps), work)
    }
}

/// A rectangle by its corner and size.
pub fn at(left: f32, top: f32, width: f32, height: f32) -> Rect {
    Rect { min: Vec2::new(left, top), max: Vec2::new(left + width, top + height) }
}

/// The cells of a grid, row by row, one gap apart.
pub fn cells(area: Rect, columns: usize, rows: usize) -> Vec<Rect> {
    cells_apart(area, columns, rows, Vec2::splat(GAP))
}

/// The cells of a grid with its own gaps, for cards on a place.
pub fn cells_apart(area: Rect, columns: usize, rows: usize, gap: Vec2) -> Vec<Rect> {
    let (across, down) = (columns.max(1) as f32, rows.max(1) as f32);
    let size = (area.size() - gap * Vec2::new(across - 1.0, down - 1.0)) / Vec2::new(across, down);
    (0..rows)
        .flat_map(|row| (0..columns).map(move |column| Vec2::new(column as f32, row as f32)))
        .map(|place| {
            let corner = area.min + place * (size + gap);
            Rect { min: corner, max: corner + size }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parts(frame: &Frame) -> Vec<Rect> {
        let mut parts = vec![frame.hear(), frame.dont_understand(), frame.body(false), frame.back()];
        parts.extend((0..5).map(|number| frame.slot(number)));
        parts
    }

    #[test]
    fn the_design_stands_as_drawn() {
        let frame = Frame::fit(Vec2::new(1280.0, 800.0));
        assert_eq!(frame.body(false), at(22.0, 136.0, 1236.0, 520.0));
        assert_eq!(frame.slot(0), at(22.0, 680.0, 228.0, 104.0));
        assert_eq!(frame.slot(4), at(1030.0, 680.0, 228.0, 104.0));
        let portrait = Frame::fit(Vec2::new(800.0, 1280.0));
        assert_eq!(portrait.body(false), at(32.0, 140.0, 736.0, 864.0));
    }

    proptest! {
        #[test]
        fn everything_stands_inside_and_apart_in_every_window(width in 800.0_f32..3840.0, height in 600.0_f32..2160.0) {
            let frame = Frame::fit(Vec2::new(width, height));
            let window = Vec2::new(width, height);
            let parts = parts(&frame);
            for (number, part) in parts.iter().enumerate() {
                prop_assert!(part.width() >= 95.9 && part.height() >= 95.9, "{part:?}");
                let corner = (part.max + frame.offset) * frame.scale;
                prop_assert!(corner.cmple(window + 1.0).all(), "{part:?} ends at {corner} of {window}");
                for other in &parts[..number] {
                    let apart = part.inflate(GAP / 2.0 - 0.1).intersect(other.inflate(GAP / 2.0 - 0.1));
                    prop_assert!(apart.is_empty(), "{part:?} {other:?}");
                }
            }
        }
    }
}
