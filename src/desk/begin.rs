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
    view::{Ask, BeginForm, Wish},
};
use crate::record::{Purpose, Role, Viewer};

/// What was typed and ticked so far.
#[derive(Debug, Clone)]
pub(super) struct BeginDraft {
    pub called: String,
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
        section(ui, &say.t("viewers"), |ui| {
            ui.label(soft(say.t("viewers-about")));
            people::viewers(ui, say, self.begin.viewers.get_or_insert_with(|| usual_viewers(say)));
        });
        section(ui, &say.t("what-for"), |ui| self.what_for(ui, say));
        section(ui, &say.t("how-it-goes"), |ui| {
            ui.checkbox(&mut self.begin.two_places, say.t("two-places"));
            ui.checkbox(&mut self.begin.talk_page, say.t("talk-page"));
            ui.checkbox(&mut self.begin.draw_page, say.t("draw-page"));
        });
        if !self.view.asks.is_empty() {
            section(ui, &say.t("part-of-life"), |ui| {
                ui.label(soft(say.t("part-of-life-about")));
                asks(ui, &self.view.asks, &mut self.begin.part_of_life);
            });
        }
        if let Some(problem) = self.begin.problem {
            parts::notice(ui, &say.t(problem), style::TROUBLE_TINT, style::TROUBLE);
        }
        let start = parts::sized_button(ui, &say.t("start"), Look::Main, vec2(200.0, 56.0));
        if start.clicked() { self.start(say) } else { None }
    }

    fn what_for(&mut self, ui: &mut Ui, say: Say) {
        let purposes: &[Purpose] = if self.view.purposes.is_empty() { Purpose::KNOWN } else { &self.view.purposes };
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
        self.view.purposes.first().cloned().unwrap_or(Purpose::AnnualReview)
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
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            for ask in page {
                let mut on = part_of_life.contains(&ask.id);
                if ui.push_id(&ask.id, |ui| ui.checkbox(&mut on, &ask.label)).inner.changed() {
                    if on {
                        part_of_life.insert(ask.id.clone());
                    } else {
                        part_of_life.remove(&ask.id);
                    }
                }
            }
        });
    }
}
