//! The keys that open the vault: adding and removing recovery keys, another passphrase, a copy for a safe place.

use std::path::PathBuf;

use bevy_egui::egui::{Label, RichText, Ui, vec2};

use super::{
    lock::{Judged, WIDTH},
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    say::Say,
    secret::{Secret, secret},
    style::{self, INK, soft, strong},
    vault_view::{NewKey, VaultWish},
    wish::Wish,
};
use crate::vault::Passphrase;

/// What was typed about keys. Passphrases in it are wiped when it goes.
#[derive(Debug, Default)]
pub(super) struct KeysDraft {
    pub unlock: Secret,
    pub new: Secret,
    pub again: Secret,
    pub strength: Judged,
    /// The passphrase that was drawn by lot, as long as it is shown.
    pub drawn: Option<Passphrase>,
    /// Whose key it is.
    pub name: String,
    /// The file of a key.
    pub file: String,
    public: String,
    have_public: bool,
    export_to: String,
    pub problem: Option<&'static str>,
}

impl Desk {
    pub(super) fn keys_page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        if page_head(ui, say, &say.t("keys"), "") {
            self.page = Page::Home;
            self.keys = KeysDraft::default();
        }
        let mut wish = None;
        section(ui, &say.t("keys-now"), |ui| wish = self.key_list(ui, say));
        section(ui, &say.t("passphrase"), |ui| {
            ui.label(soft(say.t("passphrase-for-changes")));
            secret(ui, &say.t("passphrase-of-today"), &mut self.keys.unlock, WIDTH.min(ui.available_width()));
        });
        if let Some(problem) = self.keys.problem {
            parts::notice(ui, &say.t(problem), style::TROUBLE_TINT, style::TROUBLE);
        }
        section(ui, &say.t("add-key"), |ui| wish = wish.take().or(self.add_key(ui, say)));
        section(ui, &say.t("change-passphrase"), |ui| wish = wish.take().or(self.change_passphrase(ui, say)));
        section(ui, &say.t("export-key"), |ui| wish = wish.take().or(self.export_key(ui, say)));
        wish.map(Wish::Vault)
    }

    fn key_list(&mut self, ui: &mut Ui, say: Say) -> Option<VaultWish> {
        let mut removed = None;
        let keys = self.view.vault.keys.clone();
        for (place, key) in keys.iter().enumerate() {
            ui.push_id(&key.public, |ui| {
                ui.horizontal_wrapped(|ui| {
                    // As high as a button each, so that words and buttons stand on one line.
                    ui.set_row_height(style::TARGET);
                    ui.spacing_mut().item_spacing.x = 20.0;
                    ui.label(strong(&key.name, style::BODY));
                    ui.label(RichText::new(&key.fingerprint).monospace().color(INK));
                    if place == 0 {
                        ui.add(Label::new(soft(say.t("school-key"))).extend());
                    } else if parts::button(ui, &say.with("remove", "name", &key.name), Look::Plain).clicked() {
                        removed = Some(key.public.clone());
                    }
                });
            });
        }
        ui.label(soft(say.t(if keys.len() < 2 { "no-recovery" } else { "fingerprint-about" })));
        let public = removed?;
        let passphrase = self.todays()?;
        Some(VaultWish::RemoveRecovery { passphrase, public })
    }

    fn add_key(&mut self, ui: &mut Ui, say: Say) -> Option<VaultWish> {
        let width = WIDTH.min(ui.available_width());
        ui.label(soft(say.t("add-key-about")));
        let draft = &mut self.keys;
        parts::field(ui, &say.t("whose-key"), &mut draft.name, &say.t("whose-key-hint"), width, INK);
        if parts::choice(ui, &say.t("new-key-file"), !draft.have_public, parts::dot(!draft.have_public)).clicked() {
            draft.have_public = false;
        }
        if parts::choice(ui, &say.t("have-public"), draft.have_public, parts::dot(draft.have_public)).clicked() {
            draft.have_public = true;
        }
        if draft.have_public {
            parts::field(ui, &say.t("public-key"), &mut draft.public, "age1…", width, INK);
        } else {
            parts::field(ui, &say.t("new-file"), &mut draft.file, &say.t("new-file-hint"), width, INK);
        }
        if !parts::sized_button(ui, &say.t("add-this-key"), Look::Main, vec2(160.0, 48.0)).clicked() {
            return None;
        }
        let typed = if draft.have_public { &draft.public } else { &draft.file };
        if draft.name.trim().is_empty() || typed.trim().is_empty() {
            draft.problem = Some("key-incomplete");
            return None;
        }
        let key = if draft.have_public {
            NewKey::Public(draft.public.trim().to_owned())
        } else {
            NewKey::File(PathBuf::from(draft.file.trim()))
        };
        let name = draft.name.trim().to_owned();
        let passphrase = self.todays()?;
        Some(VaultWish::AddRecovery { passphrase, name, key })
    }

    fn change_passphrase(&mut self, ui: &mut Ui, say: Say) -> Option<VaultWish> {
        let width = WIDTH.min(ui.available_width());
        let strength = self.new_passphrase(ui, say, width);
        if !parts::sized_button(ui, &say.t("change-passphrase-now"), Look::Plain, vec2(160.0, 48.0)).clicked() {
            return None;
        }
        if self.keys.unlock.is_empty() {
            self.keys.problem = Some("type-passphrase");
            return None;
        }
        let new = self.accepted(strength, false)?;
        let old = self.todays()?;
        Some(VaultWish::ChangePassphrase { old, new })
    }

    fn export_key(&mut self, ui: &mut Ui, say: Say) -> Option<VaultWish> {
        ui.label(soft(say.t("export-key-about")));
        let width = WIDTH.min(ui.available_width());
        let draft = &mut self.keys;
        parts::field(ui, &say.t("export-key-file"), &mut draft.export_to, &say.t("new-file-hint"), width, INK);
        if !parts::sized_button(ui, &say.t("export-key-now"), Look::Plain, vec2(160.0, 48.0)).clicked() {
            return None;
        }
        if draft.export_to.trim().is_empty() {
            draft.problem = Some("type-key-file");
            return None;
        }
        let to = PathBuf::from(draft.export_to.trim());
        let passphrase = self.todays()?;
        Some(VaultWish::ExportKey { passphrase, to })
    }

    /// The passphrase of today, or none and what to do. With it everything else that was typed has been used.
    fn todays(&mut self) -> Option<Passphrase> {
        if self.keys.unlock.is_empty() {
            self.keys.problem = Some("type-passphrase");
            return None;
        }
        let passphrase = self.keys.unlock.take();
        self.keys = KeysDraft::default();
        Some(passphrase)
    }
}

pub(super) fn section(ui: &mut Ui, title: &str, contents: impl FnOnce(&mut Ui)) {
    parts::card(ui, 20, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 8.0;
        parts::heading(ui, title, 20.0);
        contents(ui);
    });
}
