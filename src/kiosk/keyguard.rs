//! The holes of a keyguard: where the frame of a child draws what is pressed, in millimetres of this screen.

use bevy::math::{Rect, Vec2};

use super::frame::Frame;
use crate::{
    glass::Glass,
    look::{RADIUS_BUTTON, RADIUS_CARD},
    plan::{Text, Wording},
    report::keyguard::{Hole, Keyguard},
    ways::Profile,
};

/// The bar's slots, by their words.
const BAR: [&str; 5] = ["break_time", "dont_know", "something_else", "skip", "next"];

/// The keyguard of a child on this screen, where the kiosk fills it, in the words of `wording`.
#[must_use]
pub fn keyguard_for(glass: &Glass, profile: &Profile, wording: &dyn Wording) -> Keyguard {
    let mut profile = profile.clone();
    profile.guard.on = true;
    let (width, height) = glass.pixels;
    let window = Vec2::new(width as f32, height as f32);
    let frame = Frame::fit(window).suited(Some(glass.millimetre), &profile);
    let millimetre = glass.millimetre * frame.scale;
    let say = |id: &str| wording.say(&Text::new(id));
    let right_to_left = say("language-direction") == "rtl";
    let hole = |area: Rect, radius: f32, label: String| {
        let left = if right_to_left { frame.size.x - area.max.x } else { area.min.x };
        let corner = (Vec2::new(left, area.min.y) + frame.offset) * millimetre;
        let size = area.size() * millimetre;
        Hole { left: corner.x, top: corner.y, width: size.x, height: size.y, radius: radius * millimetre, label }
    };
    let cells = frame.grid_cells();
    let size = cells.first().map_or(Vec2::ZERO, |cell| cell.size() * millimetre);
    let count = cells.len();
    let numbered = cells.into_iter().enumerate();
    let mut holes: Vec<Hole> =
        numbered.map(|(number, cell)| hole(cell, RADIUS_CARD, (number + 1).to_string())).collect();
    let button = |id: &str| say(&format!("button-{id}"));
    for (slot, id) in BAR.into_iter().enumerate() {
        holes.push(hole(frame.slot(slot), RADIUS_BUTTON, button(id)));
    }
    let round = frame.target / 2.0;
    holes.push(hole(frame.hear(), round, button("hear_it")));
    holes.push(hole(frame.dont_understand(), round, button("dont_understand")));
    holes.push(hole(frame.back(), RADIUS_BUTTON, button("back")));
    // The question is not pressed, but a plate that is not clear must not cover it.
    holes.push(hole(frame.question(), 0.0, String::new()));
    holes.push(hole(frame.lock(), 16.0, String::new()));
    Keyguard { screen: glass.size(), holes, cells: count, cell: (size.x, size.y) }
}
