//! Export: files that people can open, into a folder that the adult names. What will be written and the button for it stand at
//! the foot of the window always; above them the choices, and beside those what leaves.

use std::path::{Path, PathBuf};

use bevy_egui::egui::{
    Align, Frame, Label, Layout, Margin, Rect, RichText, ScrollArea, Stroke, Ui, UiBuilder, pos2, vec2,
};
use uuid::Uuid;

use super::{
    choose::ChoiceDraft,
    keys::section,
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    say::Say,
    scroll::scroll,
    style::{self, INK, INK_SOFT, soft, strong},
    view::Exported,
    wish::{Form, Wish},
};

/// From this width on, what leaves stands beside the choices.
const WIDE: f32 = 700.0;
/// Width of the choices beside it, as a share.
const CHOICES: f32 = 0.46;
/// Height of the list of what was written; more of them scroll.
const FILES: f32 = 96.0;

/// Height of the button at the foot.
const BUTTON: f32 = 52.0;

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
        let without = vec![Form::Pdf, Form::Word, Form::Text, Form::Cards];
        Self { without, choice: ChoiceDraft::default(), to: None, problem: None }
    }
}

impl ExportDraft {
    fn forms(&self) -> Vec<Form> {
        Form::ALL.into_iter().filter(|form| !self.without.contains(form)).collect()
    }
}

impl Desk {
    /// The whole middle of the desk, which does not scroll as one.
    pub(super) fn export_page(&mut self, ui: &mut Ui, say: Say, id: Uuid, margin: i8) -> Option<Wish> {
        self.footed(ui, margin, &mut |desk, ui| desk.export_choices(ui, say, id), &mut |desk, ui| {
            desk.export_foot(ui, say, id)
        })
    }

    /// The heading, and below it the choices beside what leaves; in a narrow window one below the other.
    fn export_choices(&mut self, ui: &mut Ui, say: Say, id: Uuid) -> Option<Wish> {
        let called = self.view.conversations.iter().find(|row| row.id == id).map(|row| row.called.clone());
        if page_head(ui, say, &say.with("export-for", "name", called.unwrap_or_default()), "") {
            self.page = Page::Home;
        }
        self.tell(ui, say);
        let (width, height) = (ui.available_width(), ui.available_height());
        let area = |name: &'static str| ScrollArea::vertical().id_salt((name, id)).auto_shrink(false);
        let mut wish = None;
        if width < WIDE {
            scroll(ui, area("export-all"), |ui| {
                ui.set_width(ui.available_width() - 12.0);
                self.export.choice.fold(ui, say);
                if self.export.choice.is_unfolded() {
                    section(ui, &say.t("preview"), |ui| {
                        wish = self.export.choice.leaves(ui, say, &self.view, id, false);
                    });
                }
                let listen = self.export_columns(ui, say, id);
                wish = wish.take().or(listen);
            });
        } else {
            let space = Rect::from_min_size(ui.cursor().min, vec2(width, height));
            let middle = space.left() + (width * CHOICES).round();
            let left = Rect::from_min_max(space.min, pos2(middle, space.bottom()));
            let right = Rect::from_min_max(pos2(middle + 4.0, space.top()), space.max - vec2(0.0, 14.0));
            ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
                scroll(ui, area("export-choices"), |ui| {
                    ui.set_width(ui.available_width() - 12.0);
                    wish = self.export_columns(ui, say, id);
                });
            });
            ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
                ui.set_width(ui.available_width() - 16.0);
                section(ui, &say.t("preview"), |ui| {
                    let print = self.export.choice.leaves(ui, say, &self.view, id, true);
                    wish = wish.take().or(print);
                });
            });
        }
        wish.or_else(|| self.export.choice.looks(id))
    }

    /// Everything that can be chosen, the most often changed first; a clip that is to be heard.
    fn export_columns(&mut self, ui: &mut Ui, say: Say, id: Uuid) -> Option<Wish> {
        ui.spacing_mut().item_spacing.y = 14.0;
        section(ui, &say.t("export-kinds"), |ui| {
            ui.label(soft(say.t("export-about")));
            self.export_kinds(ui, say);
        });
        let wish = self.export.choice.ui(ui, say, &self.view, id);
        ui.label(soft(say.t("private-not-shown")));
        ui.add_space(8.0);
        wish
    }

    fn export_kinds(&mut self, ui: &mut Ui, say: Say) {
        let draft = &mut self.export;
        for form in Form::ALL {
            let mut on = !draft.without.contains(&form);
            if parts::tick(ui, &mut on, say.t(&format!("form-{}", form.word()))).changed() {
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
    }

    /// What will be written, and the button for it; or how far the writing is; above it how the last one ended.
    fn export_foot(&mut self, ui: &mut Ui, say: Say, id: Uuid) -> Option<Wish> {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 8.0;
        if let Some(problem) = self.export.problem {
            parts::notice(ui, &say.t(problem), style::TROUBLE_TINT, style::TROUBLE);
        }
        if let Some((done, of)) = self.view.exporting {
            return writing(ui, say, done, of);
        }
        if let Some(ended) = &self.view.exported {
            told(ui, say, ended);
        }
        let folder = self.export.to.clone().unwrap_or_else(|| self.view.export_to.clone());
        let mut pressed = false;
        beside_a_button(
            ui,
            |ui| {
                ui.label(strong(self.export_sum(say), style::BODY));
                ui.add(Label::new(soft(say.with("export-into", "folder", folder.trim()))).truncate());
            },
            |ui| {
                pressed = parts::sized_button(ui, &say.t("export-now"), Look::Main, vec2(160.0, BUTTON)).clicked();
            },
        );
        if pressed { self.export_pressed(id, folder.trim()) } else { None }
    }

    /// "Web page, PDF; 2 pages".
    fn export_sum(&self, say: Say) -> String {
        let forms = self.export.forms();
        if forms.is_empty() {
            return say.t("export-nothing");
        }
        let names: Vec<String> = forms.iter().map(|form| say.t(&format!("form-{}-short", form.word()))).collect();
        let by_page = forms.iter().any(|form| !matches!(form, Form::Package | Form::Cards));
        let pages = by_page.then(|| say.count("export-pages", self.export.choice.chosen.pages.len()));
        std::iter::once(names.join(", ")).chain(pages).collect::<Vec<_>>().join("; ")
    }

    fn export_pressed(&mut self, id: Uuid, to: &str) -> Option<Wish> {
        let draft = &mut self.export;
        let forms = draft.forms();
        draft.problem = match (forms.is_empty(), to.is_empty()) {
            (true, _) => Some("choose-form"),
            (_, true) => Some("type-folder"),
            (false, false) if draft.choice.chosen.pages.is_empty() => Some("choose-page"),
            (false, false) => None,
        };
        let choice = Box::new(draft.choice.choice());
        draft.problem.is_none().then(|| Wish::Export { id, to: PathBuf::from(to), forms, choice })
    }
}

/// Two lines of words, and to the right of them a button.
pub(super) fn beside_a_button(ui: &mut Ui, words: impl FnOnce(&mut Ui), button: impl FnOnce(&mut Ui)) {
    let width = ui.available_width() - 176.0;
    ui.horizontal(|ui| {
        // As high as the button, so that words and button stand on one line.
        ui.allocate_ui_with_layout(vec2(width, BUTTON), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            words(ui);
        });
        ui.with_layout(Layout::right_to_left(Align::Center), button);
    });
}

/// How far the writing is, and a way to stop it.
fn writing(ui: &mut Ui, say: Say, done: usize, of: usize) -> Option<Wish> {
    let mut stop = false;
    beside_a_button(
        ui,
        |ui| {
            ui.label(strong(say.t("exporting"), style::BODY));
            // At first the conversation is read.
            if of > 0 {
                ui.label(soft(say.with("exporting-file", "share", format!("{} / {of}", (done + 1).min(of)))));
            }
        },
        |ui| {
            stop = parts::sized_button(ui, &say.t("stop-export"), Look::Plain, vec2(160.0, BUTTON)).clicked();
        },
    );
    stop.then_some(Wish::StopExport)
}

/// How the last export ended.
fn told(ui: &mut Ui, say: Say, ended: &Exported) {
    match ended {
        Exported::Stopped => parts::notice(ui, &say.t("export-stopped"), style::TROUBLE_TINT, style::TROUBLE),
        Exported::Failed(why) => {
            parts::notice(ui, &say.with("not-exported", "why", why), style::TROUBLE_TINT, style::TROUBLE);
        }
        Exported::Written { files, without_font } => {
            let frame = Frame::new().fill(style::GOOD_TINT).stroke(Stroke::new(1.0, style::GOOD)).corner_radius(12.0);
            frame.inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(strong(say.t("exported"), style::BODY));
                let area = ScrollArea::vertical().id_salt("exported").max_height(FILES).auto_shrink([false, true]);
                scroll(ui, area, |ui| {
                    for file in files {
                        let name = file.file_name().map_or(file.as_path(), Path::new).display().to_string();
                        ui.label(RichText::new(name).font(style::regular(style::SMALL)).color(INK));
                    }
                    if let Some(folder) = files.first().and_then(|file| file.parent()) {
                        let words = say.with("export-into", "folder", folder.display());
                        ui.label(RichText::new(words).font(style::regular(style::SMALL)).color(INK_SOFT));
                    }
                });
            });
            if *without_font > 0 {
                parts::notice(ui, &say.count("without-font", *without_font), style::TROUBLE_TINT, style::TROUBLE);
            }
        }
    }
}
