//! "Screen size": an outline as large as a bank card, made wider until a real one fits. It belongs to the device.

use bevy_egui::egui::{CornerRadius, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use super::{
    keys::section,
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    say::Say,
    style::{self, CARD, INK, soft},
    wish::Wish,
};
use crate::{
    glass::{CARD as BANK_CARD, Glass, Source},
    look::LEAST_MILLIMETRES,
    plan::Text,
};

/// Length of the outline's long side at first, where nothing is known, in pixels.
const FIRST: f32 = 400.0;
/// The least and the most, in pixels: others would be no screen.
const RANGE: (f32, f32) = (60.0, 2400.0);
/// Corners of a bank card are round by so much, in millimetres (ISO/IEC 7810).
const CORNER: f32 = 3.18;

/// The screen on which the desk stands.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct GlassView {
    /// Its pixels; none where the system tells no screen.
    pub pixels: Option<(u32, u32)>,
    /// Its size, where it is known.
    pub glass: Option<Glass>,
    /// How large the smallest thing is that a child presses on it, in millimetres.
    pub smallest: Option<f32>,
}

/// What an adult wishes about the size of the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum GlassWish {
    /// A card's long side is so many pixels long.
    Card(f32),
    /// What was measured is forgotten: the screen itself is believed again.
    Forget,
}

/// The outline as it is now.
#[derive(Debug, Default)]
pub(super) struct GlassDraft {
    /// Its long side in pixels; none: as the size that is known has it.
    card: Option<f32>,
}

impl Desk {
    pub(super) fn glass_page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        if page_head(ui, say, &say.t("glass"), "") {
            self.page = Page::Ways;
        }
        let mut wish = None;
        section(ui, &say.t("glass-now"), |ui| wish = self.glass_now(ui, say));
        section(ui, &say.t("glass-measure"), |ui| wish = wish.take().or(self.glass_measure(ui, say)));
        wish.map(Wish::Glass)
    }

    /// What is known, who says so, and whether it is enough.
    fn glass_now(&self, ui: &mut Ui, say: Say) -> Option<GlassWish> {
        let GlassView { glass, smallest, .. } = self.view.glass;
        let Some(glass) = glass else {
            ui.label(soft(say.t("glass-unknown")));
            return None;
        };
        let id = if glass.source == Source::Measured { "desk-glass-measured" } else { "desk-glass-told" };
        let (width, height) = glass.size();
        let text = Text::new(id)
            .with("width", format!("{width:.0}"))
            .with("height", format!("{height:.0}"))
            .with("inches", format!("{:.1}", glass.inches()));
        ui.label(RichText::new(say.0.say(&text)).font(style::regular(style::BODY)).color(INK));
        if let Some(smallest) = smallest {
            let size = format!("{smallest:.0}");
            if smallest > LEAST_MILLIMETRES - 0.1 {
                parts::notice(ui, &say.with("glass-enough", "size", size), style::GOOD_TINT, style::GOOD);
            } else {
                parts::notice(ui, &say.with("glass-small", "size", size), style::TROUBLE_TINT, style::TROUBLE);
            }
        }
        let forgets =
            glass.source == Source::Measured && parts::button(ui, &say.t("glass-forget"), Look::Plain).clicked();
        forgets.then_some(GlassWish::Forget)
    }

    fn glass_measure(&mut self, ui: &mut Ui, say: Say) -> Option<GlassWish> {
        ui.label(RichText::new(say.t("glass-about")).font(style::regular(style::BODY)).color(INK));
        let known = self.view.glass.glass.map_or(FIRST, |glass| BANK_CARD.0 / glass.millimetre);
        let mut card = self.glass.card.unwrap_or(known);
        parts::row(ui, |ui| {
            for (sign, id, step) in [
                ("– –", "glass-much-less", -10.0),
                ("–", "glass-less", -1.0),
                ("+", "glass-more", 1.0),
                ("+ +", "glass-much-more", 10.0),
            ] {
                if parts::named_button(ui, sign, &say.t(id)).clicked() {
                    card += step;
                    self.glass.card = Some(card);
                }
            }
        });
        card = card.clamp(RANGE.0, RANGE.1);
        if outline(ui, &say.t("glass-card"), &mut card) {
            self.glass.card = Some(card);
        }
        if !parts::sized_button(ui, &say.t("glass-keep"), Look::Main, vec2(220.0, 48.0)).clicked() {
            return None;
        }
        self.glass.card = None;
        Some(GlassWish::Card(card))
    }
}

/// The outline, `card` pixels long; its right edge can be dragged. True when it was.
fn outline(ui: &mut Ui, name: &str, card: &mut f32) -> bool {
    let dense = ui.ctx().pixels_per_point();
    let size = vec2(*card, *card * BANK_CARD.1 / BANK_CARD.0) / dense;
    let (rect, response) = ui.allocate_exact_size(size, Sense::drag());
    let words = format!("{name}: {card:.0}");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Slider, true, &words));
    let corner = (*card * CORNER / BANK_CARD.0 / dense).round();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a card's corner is a few pixels")]
    let corner = CornerRadius::same(corner.clamp(0.0, 255.0) as u8);
    ui.painter().rect(rect, corner, CARD, Stroke::new(3.0, INK), StrokeKind::Inside);
    // A real card covers its outline; the arrow says which edge moves.
    let middle = rect.right_center();
    ui.painter().arrow(middle - vec2(70.0, 0.0), vec2(56.0, 0.0), Stroke::new(4.0, INK));
    parts::ring(ui, &response, 12);
    if !response.dragged() {
        return false;
    }
    *card = (*card + response.drag_delta().x * dense).clamp(RANGE.0, RANGE.1);
    true
}
