//! A template for a keyguard, from the page of ways in.

use std::path::PathBuf;

use bevy_egui::egui::Ui;

use super::{
    panels::Desk,
    parts::{self, Look},
    say::Say,
    style::{self, INK, soft},
    wish::Wish,
};
use crate::plan::Text;

/// What became of a template.
#[derive(Debug, Clone, PartialEq)]
pub enum GuardFile {
    /// It was written.
    Written {
        /// The file.
        file: PathBuf,
        /// How many cells there are.
        cells: usize,
        /// Width and height of a cell in millimetres.
        size: (f32, f32),
    },
    /// In plain words what went wrong.
    Failed(String),
}

impl Desk {
    /// The template for the keyguard that is chosen; nothing where none is.
    pub(super) fn guard(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        if !self.ways.profile.guard.on {
            return None;
        }
        ui.label(soft(say.t("guard-about")));
        if self.view.glass.glass.is_none() {
            parts::notice(ui, &say.t("guard-unmeasured"), style::TROUBLE_TINT, style::TROUBLE);
            return None;
        }
        if self.ways.guard_file.is_empty() {
            self.ways.guard_file = format!("{}/keyguard.pdf", self.view.export_to);
        }
        let width = ui.available_width().min(420.0);
        parts::field(ui, &say.t("guard-file"), &mut self.ways.guard_file, "", width, INK);
        match &self.view.guard_file {
            Some(GuardFile::Written { file, cells, size }) => {
                let text = Text::new("desk-guard-written")
                    .with("file", file.display().to_string())
                    .with("cells", cells.to_string())
                    .with("width", format!("{:.0}", size.0))
                    .with("height", format!("{:.0}", size.1));
                parts::notice(ui, &say.0.say(&text), style::GOOD_TINT, style::GOOD);
                if size.0.min(size.1) < crate::look::LEAST_MILLIMETRES - 0.1 {
                    parts::notice(ui, &say.t("guard-small"), style::TROUBLE_TINT, style::TROUBLE);
                }
            }
            Some(GuardFile::Failed(why)) => {
                parts::notice(ui, &say.with("not-exported", "why", why), style::TROUBLE_TINT, style::TROUBLE);
            }
            None => {}
        }
        let made = parts::button(ui, &say.t("guard-make"), Look::Plain).clicked();
        let to = PathBuf::from(self.ways.guard_file.trim());
        made.then(|| Wish::Keyguard { profile: Box::new(self.ways.profile.clone()), to })
    }
}
