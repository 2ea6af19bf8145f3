//! How fast the child presses: a light moves, the child presses the switch, and the scan gets the time that fits.

use std::time::Instant;

use bevy_egui::egui::{InputState, Key, Response, RichText, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::{
    parts::{self, Look},
    say::Say,
    style::{self, CARD, INK, LINE, soft},
    ways::WaysDraft,
};
use crate::ways::{Measure, TRIALS};

/// The lights stand in a row of so many.
const LIGHTS: usize = 4;

/// The measurement: begin it, the lights, and what follows from it.
pub(super) fn measure(ui: &mut Ui, say: Say, draft: &mut WaysDraft, now: Instant) {
    ui.label(soft(say.t("measure-about")));
    let Some(measuring) = &mut draft.measuring else {
        if parts::button(ui, &say.t("measure-begin"), Look::Plain).clicked() {
            draft.measuring = Some(Measure::begun(now));
            draft.pressed_by = None;
            ui.ctx().request_repaint();
        }
        return;
    };
    measuring.tick(now);
    if !measuring.over() {
        let place = lights(ui, say, measuring, now);
        if draft.pressed_by != Some(place.id) {
            // A switch is a key: it goes where the keyboard is.
            place.request_focus();
            draft.pressed_by = Some(place.id);
        }
        if parts::leave(ui, &say.t("measure-stop"), Look::Plain) {
            draft.measuring = None;
            return;
        }
        if let Some(wake) = measuring.wake() {
            ui.ctx().request_repaint_after(wake.saturating_duration_since(now));
        }
        return;
    }
    let proposal = measuring.proposal();
    match proposal {
        Some(proposal) => {
            let seconds = |milliseconds: u32| format!("{:.2}", f64::from(milliseconds) / 1000.0);
            let text = crate::plan::Text::new("desk-measure-found")
                .with("count", proposal.presses.to_string())
                .with("mean", seconds(proposal.mean))
                .with("time", seconds(proposal.on_item.get()));
            ui.label(RichText::new(say.0.say(&text)).font(style::regular(style::BODY)).color(INK));
            if parts::button(ui, &say.t("measure-take"), Look::Main).clicked() {
                draft.profile.switches = proposal.taken_by(&draft.profile.switches);
                draft.measuring = None;
                return;
            }
        }
        None => {
            ui.label(RichText::new(say.t("measure-too-few")).font(style::regular(style::BODY)).color(INK));
        }
    }
    if parts::button(ui, &say.t("measure-again"), Look::Plain).clicked() {
        draft.measuring = Some(Measure::begun(now));
        draft.pressed_by = None;
    }
}

/// A wide button with four lights: it is pressed when the light moves. The light is told by its place and its shape.
fn lights(ui: &mut Ui, say: Say, measuring: &mut Measure, now: Instant) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width().min(620.0), 140.0), Sense::click());
    let name = say.t("measure-press");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    let touched = ui.input(|input| input.pointer.any_pressed()) && response.contains_pointer();
    let keys = |input: &InputState| input.key_pressed(Key::Space) || input.key_pressed(Key::Enter);
    let keyed = response.has_focus() && ui.input(keys);
    if touched || keyed {
        measuring.press(now);
    }
    let painter = ui.painter();
    painter.rect(rect, 14.0, CARD, Stroke::new(2.0, LINE), bevy_egui::egui::StrokeKind::Inside);
    for light in 0..LIGHTS {
        let across = rect.width() * (light as f32 + 0.5) / LIGHTS as f32;
        let at = pos2(rect.left() + across, rect.center().y - 12.0);
        if measuring.light().is_some_and(|lit| lit % LIGHTS == light) {
            painter.circle_filled(at, 34.0, INK);
        } else {
            painter.circle_stroke(at, 22.0, Stroke::new(2.0, LINE));
        }
    }
    let told = format!("{name}  {} / {TRIALS}", measuring.lights());
    let at = pos2(rect.center().x, rect.bottom() - 18.0);
    painter.text(at, bevy_egui::egui::Align2::CENTER_CENTER, told, style::bold(style::BODY), INK);
    parts::ring(ui, &response, 14);
    response
}
