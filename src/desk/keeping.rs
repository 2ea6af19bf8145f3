//! What the school decided about keeping, and whether everything is whole.

use bevy_egui::egui::{RichText, Ui, vec2};

use super::{
    keys::section,
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    say::Say,
    style::{self, INK, soft},
    vault_view::{VaultState, VaultWish},
    wish::Wish,
};

/// The choices for when a school looks again, in months.
const MONTHS: [u16; 5] = [3, 6, 12, 24, 60];

impl Desk {
    pub(super) fn keeping_page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        if page_head(ui, say, &say.t("keeping"), "") {
            self.page = Page::Home;
        }
        let mut wish = None;
        let settings = self.view.vault.settings;
        section(ui, &say.t("look-again"), |ui| {
            ui.label(soft(say.t("look-again-about")));
            let words = MONTHS.map(|months| say.with("months", "months", months));
            let on = MONTHS.iter().position(|months| *months == settings.look_again_after_months);
            if let Some(picked) = parts::choices(ui, &words, on) {
                let mut settings = settings;
                settings.look_again_after_months = MONTHS[picked];
                wish = Some(VaultWish::Settings(settings));
            }
        });
        section(ui, &say.t("raw-takes"), |ui| {
            ui.label(soft(say.t("raw-takes-about")));
            let mut on = settings.remove_raw_takes;
            if parts::tick(ui, &mut on, say.t("raw-takes-remove")).changed() {
                let mut settings = settings;
                settings.remove_raw_takes = on;
                wish = Some(VaultWish::Settings(settings));
            }
        });
        section(ui, &say.t("check-everything"), |ui| wish = wish.take().or(self.check_section(ui, say)));
        section(ui, &say.t("backups"), |ui| {
            ui.label(RichText::new(say.t("backups-about")).font(style::regular(style::BODY)).color(INK));
        });
        wish.map(Wish::Vault)
    }

    fn check_section(&mut self, ui: &mut Ui, say: Say) -> Option<VaultWish> {
        if self.view.vault.state != VaultState::Open {
            ui.label(soft(say.t("unlock-to-check")));
            return None;
        }
        let mut wish = None;
        if let Some(checked) = &self.view.vault.checked {
            let (words, fill, ink) = if checked.damaged.is_empty() {
                (say.count("all-whole", checked.conversations), style::GOOD_TINT, style::GOOD)
            } else {
                (say.count("damaged", checked.damaged.len()), style::TROUBLE_TINT, style::TROUBLE)
            };
            parts::notice(ui, &words, fill, ink);
            for line in &checked.damaged {
                ui.label(RichText::new(line).font(style::regular(style::SMALL)).color(INK));
            }
            if !checked.damaged.is_empty() {
                ui.label(soft(say.t("set-aside-about")));
                if parts::button(ui, &say.t("set-aside"), Look::Plain).clicked() {
                    wish = Some(VaultWish::SetAside);
                }
            }
            if checked.aside > 0 {
                ui.label(soft(say.count("aside", checked.aside)));
            }
        }
        if parts::sized_button(ui, &say.t("check-now"), Look::Main, vec2(160.0, 48.0)).clicked() {
            wish = Some(VaultWish::Check);
        }
        wish
    }
}
