//! Holding an answer back from everything that leaves, so that somebody is safe.

use std::collections::BTreeMap;

use bevy_egui::egui::Ui;

use super::{
    parts::{self, Look},
    say::Say,
    style::{self, INK, soft},
    view::Said,
};
use crate::record::About;

/// What the adult does about an answer.
pub(super) enum Hold {
    /// It is held back, for this reason.
    Back(String),
    /// It is held back no more.
    Give,
}

/// What stands under an answer: who holds it back and why, or the way to do so. `reasons` are those being written.
pub(super) fn ui(ui: &mut Ui, say: Say, said: &Said, reasons: &mut BTreeMap<About, String>) -> Option<Hold> {
    if let Some(held) = &said.withheld {
        parts::notice(ui, &say.with("withheld-by", "adult", &held.adult), style::TROUBLE_TINT, style::TROUBLE);
        ui.label(soft(&held.text));
        return parts::button(ui, &say.t("give-back"), Look::Link).clicked().then_some(Hold::Give);
    }
    let Some(reason) = reasons.get_mut(&said.about) else {
        if parts::button(ui, &say.t("withhold"), Look::Link).clicked() {
            reasons.insert(said.about.clone(), String::new());
        }
        return None;
    };
    ui.label(soft(say.t("withhold-about")));
    let width = ui.available_width();
    parts::field(ui, &say.t("withhold-why"), reason, "", width, INK);
    let why = reason.trim().to_owned();
    let mut hold = None;
    parts::row(ui, |ui| {
        if parts::button(ui, &say.t("withhold-now"), Look::Plain).clicked() && !why.is_empty() {
            hold = Some(Hold::Back(why));
        }
        if parts::leave(ui, &say.t("withhold-not"), Look::Link) {
            reasons.remove(&said.about);
        }
    });
    hold
}
