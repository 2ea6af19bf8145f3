//! "This tablet": what works on this machine, and what to do about what does not.

use bevy_egui::egui::{RichText, Ui};

use super::{
    cues::cues,
    keys::section,
    panels::{Desk, Page, page_head},
    parts,
    say::Say,
    sound_check::sound_check,
    style::{self, INK, soft, strong},
    wish::Wish,
};

impl Desk {
    pub(super) fn machine_page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        if page_head(ui, say, &say.t("machine"), "") {
            self.page = Page::Home;
        }
        section(ui, &say.t("machine-works"), |ui| {
            for line in &self.view.checks {
                check(ui, &line.what, &line.remedy, line.ok);
            }
            check(ui, &say.t("stays-here"), "", true);
        });
        let mut wish = None;
        section(ui, &say.t("sound"), |ui| wish = sound_check(ui, say, self.view.sound_check));
        section(ui, &say.t("cues"), |ui| wish = wish.take().or(cues(ui, say, &self.view.cues).map(Wish::Cues)));
        wish
    }
}

/// A line about this machine, and below it what to do.
fn check(ui: &mut Ui, what: &str, remedy: &str, ok: bool) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        ui.vertical(|ui| {
            // The middle of the mark beside the middle of the line.
            ui.add_space(4.0);
            parts::check_mark(ui, ok);
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            if ok {
                ui.label(RichText::new(what).font(style::regular(style::BODY)).color(INK));
            } else {
                ui.label(strong(what, style::BODY));
            }
            if !remedy.is_empty() {
                ui.label(soft(remedy));
            }
        });
    });
}
