//! Export: files that people can open, into a folder that the adult names.

use std::path::PathBuf;

use bevy_egui::egui::{Ui, vec2};
use uuid::Uuid;

use super::{
    choose::ChoiceDraft,
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    say::Say,
    style::{self, INK, soft},
    wish::{Form, Wish},
};

/// What was ticked and typed.
#[derive(Debug)]
pub(super) struct ExportDraft {
    /// Forms that are not wanted.
    without: Vec<Form>,
    choice: ChoiceDraft,
    /// None: the folder that the view proposes.
    to: Option<String>,
    problem: Option<&'static str>,
}

impl Default for ExportDraft {
    /// The page for any browser and the package.
    fn default() -> Self {
        let without = vec![Form::Pdf, Form::Word, Form::Text];
        Self { without, choice: ChoiceDraft::default(), to: None, problem: None }
    }
}

impl Desk {
    pub(super) fn export_page(&mut self, ui: &mut Ui, say: Say, id: Uuid) -> Option<Wish> {
        let called = self.view.conversations.iter().find(|row| row.id == id).map(|row| row.called.clone());
        if page_head(ui, say, &say.with("export-for", "name", called.unwrap_or_default()), "") {
            self.page = Page::Home;
        }
        let draft = &mut self.export;
        let mut wish = None;
        parts::card(ui, 20, |ui| {
            ui.set_width(ui.available_width());
            wish = draft.choice.ui(ui, say, &self.view, id);
        });
        parts::card(ui, 20, |ui| {
            ui.set_width(ui.available_width());
            ui.label(soft(say.t("export-about")));
            for form in Form::ALL {
                let mut on = !draft.without.contains(&form);
                if ui.checkbox(&mut on, say.t(&format!("form-{}", form.word()))).changed() {
                    draft.without.retain(|other| *other != form);
                    if !on {
                        draft.without.push(form);
                    }
                }
            }
            if !draft.without.contains(&Form::Package) {
                draft.choice.sealed(ui, say);
            }
            let to = draft.to.get_or_insert_with(|| self.view.export_to.clone());
            let width = ui.available_width().min(620.0);
            parts::field(ui, &say.t("folder"), to, "", width, INK);
            let to = to.trim().to_owned();
            if parts::sized_button(ui, &say.t("export-now"), Look::Main, vec2(200.0, 56.0)).clicked() {
                let forms: Vec<Form> = Form::ALL.into_iter().filter(|form| !draft.without.contains(form)).collect();
                draft.problem = match (forms.is_empty(), to.is_empty()) {
                    (true, _) => Some("choose-form"),
                    (_, true) => Some("type-folder"),
                    (false, false) if draft.choice.chosen.pages.is_empty() => Some("choose-page"),
                    (false, false) => {
                        wish = Some(Wish::Export {
                            id,
                            to: PathBuf::from(to),
                            forms,
                            choice: Box::new(draft.choice.choice()),
                        });
                        None
                    }
                };
            }
            ui.label(soft(say.t("private-not-shown")));
        });
        if let Some(problem) = draft.problem {
            parts::notice(ui, &say.t(problem), style::TROUBLE_TINT, style::TROUBLE);
        }
        match &self.view.exported {
            None => {}
            Some(Ok(files)) => {
                let files: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
                let words = format!("{}\n{}", say.t("exported"), files.join("\n"));
                parts::notice(ui, &words, style::GOOD_TINT, style::GOOD);
            }
            Some(Err(why)) => {
                parts::notice(ui, &say.with("not-exported", "why", why), style::TROUBLE_TINT, style::TROUBLE);
            }
        }
        wish
    }
}
