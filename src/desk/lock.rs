//! The lock of the vault: choosing a passphrase, typing it, and what to do when it is lost.

use std::path::PathBuf;

use bevy_egui::egui::{Key, RichText, Ui, vec2};

use super::{
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    say::Say,
    secret::{Secret, secret},
    style::{self, CARD, INK, ON_INK_SOFT, soft, strong},
    vault_view::{VaultState, VaultWish},
    wish::Wish,
};
use crate::vault::{Passphrase, Strength};

/// How wide a field for a passphrase is.
pub(super) const WIDTH: f32 = 420.0;

impl Desk {
    /// In the dark box, in place of Start: nothing can be kept before there is a key.
    pub(super) fn first_key(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        ui.spacing_mut().item_spacing.y = 8.0;
        let title = RichText::new(say.t("first-key")).font(style::bold(32.0)).color(CARD);
        parts::heading_of(ui, &say.t("first-key"), title, 2);
        ui.label(RichText::new(say.t("first-key-about")).font(style::regular(style::BODY)).color(ON_INK_SOFT));
        if parts::sized_button(ui, &say.t("choose-passphrase"), Look::Bright, vec2(140.0, 48.0)).clicked() {
            self.page = Page::Passphrase;
        }
        None
    }

    /// In place of the list while the vault is closed.
    pub(super) fn locked(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        let vault = &self.view.vault;
        match vault.state {
            VaultState::NoKeys => {
                ui.label(soft(say.t("none-yet-no-key")));
                return None;
            }
            VaultState::Opening => {
                ui.label(soft(say.t("unlocking")));
                return None;
            }
            VaultState::Locked | VaultState::Open => {}
        }
        ui.spacing_mut().item_spacing.y = 10.0;
        ui.label(soft(say.t("locked-about")));
        let field = secret(ui, &say.t("passphrase"), &mut self.keys.unlock, WIDTH.min(ui.available_width()));
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if vault.wait > 0 {
            ui.label(strong(say.with("wait-seconds", "seconds", vault.wait), style::BODY));
        }
        let mut pressed = false;
        ui.horizontal(|ui| {
            pressed = parts::sized_button(ui, &say.t("unlock"), Look::Main, vec2(140.0, 48.0)).clicked();
            if parts::button(ui, &say.t("lost-passphrase"), Look::Link).clicked() {
                self.page = Page::Passphrase;
            }
        });
        let ready = self.view.vault.wait == 0 && !self.keys.unlock.is_empty();
        ((pressed || entered) && ready).then(|| Wish::Vault(VaultWish::Unlock(self.keys.unlock.take())))
    }

    /// A new passphrase: at the first start, or by a recovery key.
    pub(super) fn passphrase_page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        let first = self.view.vault.state == VaultState::NoKeys;
        if !first && self.view.vault.state == VaultState::Open {
            self.page = Page::Home;
            return None;
        }
        if page_head(ui, say, &say.t(if first { "choose-passphrase" } else { "lost-passphrase" }), "") {
            self.page = Page::Home;
            self.keys = super::keys::KeysDraft::default();
        }
        let mut wish = None;
        parts::card(ui, 20, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 10.0;
            let width = WIDTH.min(ui.available_width());
            if first {
                for line in ["passphrase-why", "passphrase-who", "passphrase-lost"] {
                    ui.label(RichText::new(say.t(line)).font(style::regular(style::BODY)).color(INK));
                }
                parts::field(ui, &say.t("key-name"), &mut self.keys.name, &say.t("key-name-hint"), width, INK);
            } else {
                ui.label(RichText::new(say.t("lost-about")).font(style::regular(style::BODY)).color(INK));
                parts::field(ui, &say.t("key-file"), &mut self.keys.file, &say.t("key-file-hint"), width, INK);
            }
            let new = self.new_passphrase(ui, say, width);
            let words = if first { "use-passphrase" } else { "restore" };
            if parts::sized_button(ui, &say.t(words), Look::Main, vec2(200.0, 56.0)).clicked()
                && let Some(new) = self.accepted(new, !first)
            {
                wish = Some(if first {
                    let name = match self.keys.name.trim() {
                        "" => say.t("key-name-hint"),
                        name => name.to_owned(),
                    };
                    VaultWish::MakeKeys { name, passphrase: new }
                } else {
                    VaultWish::Restore { key: PathBuf::from(self.keys.file.trim()), new }
                });
            }
            if let Some(problem) = self.keys.problem {
                parts::notice(ui, &say.t(problem), style::TROUBLE_TINT, style::TROUBLE);
            }
        });
        wish.map(|wish| {
            self.page = Page::Home;
            self.keys = super::keys::KeysDraft::default();
            Wish::Vault(wish)
        })
    }

    /// Two fields for a new passphrase, an offer to draw one by lot, and how good it is. Returns how good.
    pub(super) fn new_passphrase(&mut self, ui: &mut Ui, say: Say, width: f32) -> Strength {
        let draft = &mut self.keys;
        if parts::button(ui, &say.t("make-passphrase"), Look::Plain).clicked() {
            match Passphrase::generate() {
                Ok(drawn) => {
                    draft.new.put(drawn.expose());
                    draft.again.put(drawn.expose());
                    draft.drawn = Some(drawn);
                }
                Err(_) => draft.problem = Some("no-lot"),
            }
        }
        if let Some(drawn) = &draft.drawn {
            parts::adult_box(ui, 1.5, |ui| {
                ui.label(strong(drawn.expose(), 22.0));
                ui.label(soft(say.t("write-it-down")));
            });
        }
        let changed = secret(ui, &say.t("new-passphrase"), &mut draft.new, width).changed();
        secret(ui, &say.t("new-passphrase-again"), &mut draft.again, width);
        if changed && draft.drawn.as_ref().is_some_and(|drawn| *drawn != draft.new.copy()) {
            draft.drawn = None;
        }
        let strength = draft.strength.of(&draft.new);
        if !draft.new.is_empty() {
            let words = match strength {
                Strength::Weak => "strength-weak",
                Strength::Fair => "strength-fair",
                Strength::Strong => "strength-strong",
            };
            ui.horizontal(|ui| {
                parts::check_mark(ui, strength > Strength::Weak);
                ui.label(strong(say.t(words), style::BODY));
            });
        }
        strength
    }

    /// The new passphrase, or none and what is wrong with it.
    pub(super) fn accepted(&mut self, strength: Strength, needs_file: bool) -> Option<Passphrase> {
        let draft = &mut self.keys;
        draft.problem = if needs_file && draft.file.trim().is_empty() {
            Some("type-key-file")
        } else if !draft.new.is_same(&draft.again) {
            Some("not-the-same")
        } else if strength == Strength::Weak {
            Some("too-weak")
        } else {
            None
        };
        draft.problem.is_none().then(|| draft.new.take())
    }
}

/// How good a passphrase is, worked out once for each: it takes a moment.
#[derive(Debug, Default)]
pub(super) struct Judged(Option<(Passphrase, Strength)>);

impl Judged {
    fn of(&mut self, secret: &Secret) -> Strength {
        let now = secret.copy();
        match &self.0 {
            Some((judged, strength)) if *judged == now => *strength,
            _ => {
                let strength = now.strength();
                self.0 = Some((now, strength));
                strength
            }
        }
    }
}
