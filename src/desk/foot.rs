//! Pages with a foot: what the page is for stands at the foot of the window always, and above it what can be chosen.

use bevy_egui::egui::{Frame, Margin, Rect, Stroke, Ui, UiBuilder};

use super::{
    panels::Desk,
    style::{CARD, EDGE},
    wish::Wish,
};

/// Height of a foot before it was measured.
pub(super) const FOOT: f32 = 90.0;
/// Height that what stands above has at least: a heading and a few lines.
const LEAST_ABOVE: f32 = 180.0;

/// A part of a page.
pub(super) type Part<'a> = &'a mut dyn FnMut(&mut Desk, &mut Ui) -> Option<Wish>;

impl Desk {
    /// The whole middle of the desk, which does not scroll as one.
    pub(super) fn footed(&mut self, ui: &mut Ui, margin: i8, above: Part, foot: Part) -> Option<Wish> {
        let space = ui.available_rect_before_wrap();
        let edge = space.bottom() - self.foot.min(space.height() - LEAST_ABOVE);
        let upper = UiBuilder::new().max_rect(Rect::from_min_max(space.min, [space.right(), edge].into()));
        let lower = UiBuilder::new().max_rect(Rect::from_min_max([space.left(), edge].into(), space.max));
        let mut wish = None;
        ui.scope_builder(upper, |ui| {
            Frame::new().inner_margin(Margin { top: 22, bottom: 0, left: margin, right: margin / 2 }).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 14.0;
                wish = above(self, ui);
            });
        });
        let drawn = ui.scope_builder(lower, |ui| {
            let frame = Frame::new().fill(CARD).inner_margin(Margin::symmetric(margin, 14));
            frame.show(ui, |ui| wish = wish.take().or(foot(self, ui))).response.rect
        });
        let drawn = drawn.inner;
        ui.painter().hline(drawn.x_range(), drawn.top(), Stroke::new(1.0, EDGE));
        if (drawn.height() - self.foot).abs() > 0.5 {
            self.foot = drawn.height();
            ui.ctx().request_repaint();
        }
        wish
    }
}
