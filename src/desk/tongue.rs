//! Whether a speaker has read the words of a language: a machine made most of them. Who read them is kept in the language's own
//! files.

use bevy_egui::egui::Ui;

use super::{
    parts::{self, Look},
    say::Say,
    style::{self, INK, soft},
    view::LanguageRow,
    wish::Wish,
};

/// The language that is being said to be checked, and by whom.
#[derive(Debug, Clone, Default)]
pub(super) struct CheckedDraft {
    tag: Option<String>,
    who: String,
    missing: bool,
}

impl CheckedDraft {
    /// What stands below the choice of languages about one that is used.
    pub fn ui(&mut self, ui: &mut Ui, say: Say, language: &LanguageRow) -> Option<Wish> {
        let name = &language.name;
        if language.checked {
            let by = language.checked_by.as_ref()?;
            ui.label(soft(format!("{} {by}", say.with("language-checked-by", "language", name))));
            let not = parts::button(ui, &say.with("language-checked-not", "language", name), Look::Link).clicked();
            return not.then(|| Wish::CheckLanguage { tag: language.tag.clone(), by: None });
        }
        let words = say.with("language-unchecked", "language", name);
        parts::notice(ui, &words, style::TROUBLE_TINT, style::TROUBLE);
        if self.tag.as_ref() != Some(&language.tag) {
            if parts::button(ui, &say.with("language-check", "language", name), Look::Link).clicked() {
                *self = Self { tag: Some(language.tag.clone()), ..Self::default() };
            }
            return None;
        }
        ui.label(soft(say.t("language-check-about")));
        let width = ui.available_width().min(300.0);
        parts::field(ui, &say.t("language-check-who"), &mut self.who, "", width, INK);
        let who = self.who.trim().to_owned();
        if self.missing && who.is_empty() {
            parts::notice(ui, &say.t("language-check-missing"), style::TROUBLE_TINT, style::TROUBLE);
        }
        let (mut keep, mut leave) = (false, false);
        ui.horizontal_wrapped(|ui| {
            keep = parts::button(ui, &say.t("language-check-keep"), Look::Main).clicked();
            leave = parts::leave(ui, &say.t("language-check-leave"), Look::Plain);
        });
        self.missing |= keep && who.is_empty();
        let keep = keep && !who.is_empty();
        if keep || leave {
            *self = Self::default();
        }
        keep.then(|| Wish::CheckLanguage { tag: language.tag.clone(), by: Some(who) })
    }
}
