//! Before a conversation: everything that can be chosen, with defaults that need no choosing.

use std::collections::BTreeSet;

use bevy_egui::egui::{RichText, Ui, vec2};
use uuid::Uuid;

use super::{
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    people,
    say::{Say, typed_day},
    style::{self, INK, soft, strong},
    view::{Ask, BeginForm, LanguageRow, PlanRow, Wish},
};
use crate::record::{Purpose, Role, Viewer};

/// What was typed and ticked so far.
#[derive(Debug, Clone)]
pub(super) struct BeginDraft {
    pub called: String,
    /// None: the usual one.
    pub plan: Option<String>,
    pub language: Option<String>,
    pub second: Option<String>,
    pub boards: BTreeSet<String>,
    pub from_paper: bool,
    pub purpose: Option<Purpose>,
    /// None: the usual three, in the words of the language.
    pub viewers: Option<Vec<(String, Role)>>,
    pub two_places: bool,
    pub part_of_life: BTreeSet<String>,
    pub talk_page: bool,
    pub draw_page: bool,
    pub meeting: String,
    pub told: String,
    /// The message that says what is missing.
    pub problem: Option<&'static str>,
}

impl Default for BeginDraft {
    fn default() -> Self {
        Self {
            called: String::new(),
            plan: None,
            language: None,
            second: None,
            boards: BTreeSet::new(),
            from_paper: false,
            purpose: None,
            viewers: None,
            two_places: false,
            part_of_life: BTreeSet::new(),
            talk_page: true,
            draw_page: true,
            meeting: String::new(),
            told: String::new(),
            problem: None,
        }
    }
}

/// The people who most often come to a review.
const USUAL_VIEWERS: [Role; 3] = [Role::Family, Role::Teacher, Role::Senco];

impl Desk {
    pub(super) fn begin_page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        if page_head(ui, say, &say.t("begin-title"), "") {
            self.page = Page::Home;
        }
        section(ui, &say.t("who"), |ui| {
            parts::field(ui, &say.t("child-name"), &mut self.begin.called, "", 300.0, INK);
            ui.label(soft(say.t("child-name-about")));
            ui.add_space(6.0);
            ui.label(strong(say.t("with-child"), style::SMALL));
            people::present(ui, say, &mut self.with);
        });
        if self.view.plans.len() > 1 {
            section(ui, &say.t("plan"), |ui| self.plan_choice(ui));
        }
        if self.view.languages.len() > 1 {
            section(ui, &say.t("language"), |ui| self.language_choice(ui, say));
        }
        section(ui, &say.t("viewers"), |ui| {
            ui.label(soft(say.t("viewers-about")));
            people::viewers(ui, say, self.begin.viewers.get_or_insert_with(|| usual_viewers(say)));
        });
        section(ui, &say.t("what-for"), |ui| self.what_for(ui, say));
        section(ui, &say.t("how-it-goes"), |ui| {
            ui.checkbox(&mut self.begin.two_places, say.t("two-places"));
            ui.checkbox(&mut self.begin.talk_page, say.t("talk-page"));
            ui.checkbox(&mut self.begin.draw_page, say.t("draw-page"));
            ui.checkbox(&mut self.begin.from_paper, say.t("from-paper"));
            ui.label(soft(say.t("from-paper-about")));
        });
        if !self.view.board_packs.is_empty() {
            section(ui, &say.t("boards"), |ui| {
                ui.label(soft(say.t("boards-about")));
                ticks(ui, self.view.board_packs.iter().map(|pack| (pack, pack)), &mut self.begin.boards);
            });
        }
        let life = self.plan().map(|plan| plan.asks.clone()).unwrap_or_default();
        if !life.is_empty() {
            section(ui, &say.t("part-of-life"), |ui| {
                ui.label(soft(say.t("part-of-life-about")));
                asks(ui, &life, &mut self.begin.part_of_life);
            });
        }
        if let Some(problem) = self.begin.problem {
            parts::notice(ui, &say.t(problem), style::TROUBLE_TINT, style::TROUBLE);
        }
        let start = parts::sized_button(ui, &say.t("start"), Look::Main, vec2(200.0, 56.0));
        if start.clicked() { self.start(say) } else { None }
    }

    /// The plan that is chosen; else the usual one.
    fn plan(&self) -> Option<&PlanRow> {
        let chosen = self.begin.plan.as_ref().and_then(|id| self.view.plans.iter().find(|plan| plan.id == *id));
        chosen.or_else(|| self.view.plans.first())
    }

    fn plan_choice(&mut self, ui: &mut Ui) {
        let chosen = self.plan().map(|plan| plan.id.clone());
        for plan in &self.view.plans {
            let on = chosen.as_ref() == Some(&plan.id);
            if parts::choice(ui, &plan.name, on, parts::dot(on)).clicked() {
                // Another plan serves other purposes and has other words.
                self.begin.plan = Some(plan.id.clone());
                (self.begin.purpose, self.begin.language, self.begin.second) = (None, None, None);
                self.begin.part_of_life.clear();
            }
            if on && !plan.about.is_empty() {
                ui.label(soft(plan.about.clone()));
            }
        }
    }

    fn language_choice(&mut self, ui: &mut Ui, say: Say) {
        let of_plan = self.plan().map(|plan| plan.languages.clone()).unwrap_or_default();
        let chosen = self.begin.language.clone().or_else(|| self.view.languages.first().map(|own| own.tag.clone()));
        let offered: Vec<_> = self.view.languages.iter().filter(|language| of_plan.contains(&language.tag)).collect();
        let named = |language: &LanguageRow| {
            if language.checked {
                return language.name.clone();
            }
            say.with("language-not-checked", "language", &language.name)
        };
        ui.horizontal_wrapped(|ui| {
            for language in &offered {
                let on = chosen.as_ref() == Some(&language.tag);
                if parts::choice(ui, &named(language), on, parts::dot(on)).clicked() {
                    self.begin.language = Some(language.tag.clone());
                    self.begin.second.take_if(|second| *second == language.tag);
                }
            }
        });
        ui.add_space(6.0);
        ui.label(strong(say.t("language-second"), style::SMALL));
        ui.label(soft(say.t("language-second-about")));
        ui.horizontal_wrapped(|ui| {
            let none = self.begin.second.is_none();
            if parts::choice(ui, &say.t("language-second-none"), none, parts::dot(none)).clicked() {
                self.begin.second = None;
            }
            for language in offered.iter().filter(|language| chosen.as_ref() != Some(&language.tag)) {
                let on = self.begin.second.as_ref() == Some(&language.tag);
                let name = say.with("language-second-is", "language", &language.name);
                if parts::choice(ui, &name, on, parts::dot(on)).clicked() {
                    self.begin.second = Some(language.tag.clone());
                }
            }
        });
        let is_used = |tag: &String| chosen.as_ref() == Some(tag) || self.begin.second.as_ref() == Some(tag);
        if offered.iter().any(|language| !language.checked && is_used(&language.tag)) {
            parts::notice(ui, &say.t("language-unchecked"), style::TROUBLE_TINT, style::TROUBLE);
        }
    }

    fn what_for(&mut self, ui: &mut Ui, say: Say) {
        let of_plan = self.plan().map(|plan| plan.purposes.clone()).unwrap_or_default();
        let purposes: &[Purpose] = if of_plan.is_empty() { Purpose::KNOWN } else { &of_plan };
        let chosen = self.begin.purpose.clone().unwrap_or_else(|| self.usual_purpose());
        for purpose in purposes {
            let on = *purpose == chosen;
            if parts::choice(ui, &say.word("purpose", purpose.word()), on, parts::dot(on)).clicked() {
                self.begin.purpose = Some(purpose.clone());
            }
        }
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            let hint = say.t("day-hint");
            for (name, typed) in [("meeting", &mut self.begin.meeting), ("told", &mut self.begin.told)] {
                ui.vertical(|ui| {
                    parts::field(ui, &say.t(name), typed, &hint, 240.0, INK);
                    let day = typed_day(typed);
                    let words = match day {
                        Some(day) => say.day(&day),
                        None if typed.trim().is_empty() => say.t("not-needed"),
                        None => say.t("no-such-day"),
                    };
                    ui.label(soft(words));
                });
            }
        });
    }

    fn usual_purpose(&self) -> Purpose {
        self.plan().and_then(|plan| plan.purposes.first()).cloned().unwrap_or(Purpose::AnnualReview)
    }

    /// The wish to begin; or what is missing is said.
    pub(super) fn start(&mut self, say: Say) -> Option<Wish> {
        let draft = &self.begin;
        let day = |typed: &str| if typed.trim().is_empty() { Ok(None) } else { typed_day(typed).map(Some).ok_or(()) };
        let problem = match (draft.called.trim().is_empty(), day(&draft.meeting), day(&draft.told)) {
            (true, ..) => "type-name",
            (_, Err(()), _) => "wrong-meeting",
            (_, _, Err(())) => "wrong-told",
            (false, Ok(meeting), Ok(told)) => {
                let form = BeginForm {
                    called: draft.called.trim().to_owned(),
                    with: self.people(say),
                    purpose: draft.purpose.clone().unwrap_or_else(|| self.usual_purpose()),
                    viewers: named_viewers(draft.viewers.clone().unwrap_or_else(|| usual_viewers(say))),
                    plan: self.plan().map(|plan| plan.id.clone()).unwrap_or_default(),
                    language: draft.language.clone().unwrap_or_default(),
                    second: draft.second.clone(),
                    boards: draft.boards.iter().cloned().collect(),
                    from_paper: draft.from_paper,
                    two_places: draft.two_places,
                    part_of_life: draft.part_of_life.iter().cloned().collect(),
                    talk_page: draft.talk_page,
                    draw_page: draft.draw_page,
                    meeting,
                    told,
                    ways: self.ways_of(draft.called.trim()),
                };
                self.begin.problem = None;
                return Some(Wish::Begin(form));
            }
        };
        self.begin.problem = Some(problem);
        None
    }

    pub(super) fn carry_on(&mut self, ui: &mut Ui, say: Say, id: Uuid) -> Option<Wish> {
        let called = self.view.conversations.iter().find(|row| row.id == id).map(|row| row.called.clone());
        let Some(called) = called else {
            self.page = Page::Home;
            return None;
        };
        if page_head(ui, say, &say.with("carry-on-with", "name", &called), "") {
            self.page = Page::Home;
        }
        section(ui, &say.t("who"), |ui| {
            ui.label(strong(say.with("with-name-now", "name", &called), style::SMALL));
            people::present(ui, say, &mut self.with);
            ui.add_space(4.0);
            ui.label(soft(say.t("carry-on-about")));
        });
        let go = parts::sized_button(ui, &say.t("carry-on"), Look::Main, vec2(200.0, 56.0));
        go.clicked().then(|| Wish::CarryOn(id, self.people(say)))
    }
}

fn usual_viewers(say: Say) -> Vec<(String, Role)> {
    USUAL_VIEWERS.iter().map(|role| (say.word("viewer", role.word()), role.clone())).collect()
}

/// Viewers with a name, each with an id that no other has.
fn named_viewers(viewers: Vec<(String, Role)>) -> Vec<Viewer> {
    let named = viewers.into_iter().filter(|(name, _)| !name.trim().is_empty());
    named
        .enumerate()
        .map(|(place, (name, role))| Viewer { id: format!("viewer-{}", place + 1), name: name.trim().to_owned(), role })
        .collect()
}

fn section(ui: &mut Ui, title: &str, contents: impl FnOnce(&mut Ui)) {
    parts::card(ui, 20, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        parts::heading(ui, title, 20.0);
        contents(ui);
    });
}

/// Tick boxes by page.
fn asks(ui: &mut Ui, asks: &[Ask], part_of_life: &mut BTreeSet<String>) {
    for page in asks.chunk_by(|one, next| one.page == next.page) {
        ui.add_space(4.0);
        ui.label(RichText::new(&page[0].page).font(style::bold(16.0)).color(INK));
        ticks(ui, page.iter().map(|ask| (&ask.id, &ask.label)), part_of_life);
    }
}

/// A tick box for each id, with its label.
fn ticks<'a>(ui: &mut Ui, each: impl Iterator<Item = (&'a String, &'a String)>, ticked: &mut BTreeSet<String>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        for (id, label) in each {
            let mut on = ticked.contains(id);
            if ui.push_id(id, |ui| ui.checkbox(&mut on, label)).inner.changed() {
                if on {
                    ticked.insert(id.clone());
                } else {
                    ticked.remove(id);
                }
            }
        }
    });
}
