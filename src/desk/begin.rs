//! Before a conversation: everything that can be chosen, with defaults that need no choosing.

use std::collections::BTreeSet;

use bevy_egui::egui::{Ui, vec2};
use uuid::Uuid;

use super::{
    choices::{Choices, ticks},
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    people,
    plan_row::PlanRow,
    say::{Say, typed_day},
    style::{self, INK, soft, strong},
    tongue::CheckedDraft,
    view::LanguageRow,
    wish::{BeginForm, Wish},
};
use crate::{
    plan::Stage,
    record::{Purpose, Role, Viewer},
    ways::{GridSize, Profile},
};

/// What was typed and ticked so far.
#[derive(Debug, Clone, Default)]
pub(super) struct BeginDraft {
    pub called: String,
    /// None: the usual one.
    pub plan: Option<String>,
    /// None: that of the child, else of the desk.
    pub language: Option<String>,
    /// None: that of the child, if there is one. An empty one: none.
    pub second: Option<String>,
    pub checked: CheckedDraft,
    pub boards: BTreeSet<String>,
    pub from_paper: bool,
    pub purpose: Option<Purpose>,
    /// None: the usual three, in the words of the language.
    pub viewers: Option<Vec<(String, Role)>>,
    pub two_places: bool,
    /// How many things a page has at most; none: as suits the child.
    pub grid: Option<GridSize>,
    pub choices: Choices,
    pub meeting: String,
    pub told: String,
    /// The message that says what is missing.
    pub problem: Option<&'static str>,
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
        let mut wish = None;
        if self.view.plans.len() > 1 {
            section(ui, &say.t("plan"), |ui| self.plan_choice(ui));
        }
        if self.view.languages.len() > 1 {
            section(ui, &say.t("language"), |ui| wish = self.language_choice(ui, say));
        }
        let plan = self.plan().cloned().unwrap_or_default();
        // Who shows and does not tell is not asked who may see it, nor to sort.
        let asked = plan.pairs.is_empty();
        if asked {
            section(ui, &say.t("viewers"), |ui| self.viewers_choice(ui, say));
        }
        section(ui, &say.t("what-for"), |ui| self.what_for(ui, say));
        if asked {
            section(ui, &say.t("how-it-goes"), |ui| {
                self.grid_choice(ui, say);
                parts::tick(ui, &mut self.begin.two_places, say.t("two-places"));
                let guarded = self.begin_ways().is_some_and(|ways| ways.guard.on);
                self.begin.choices.pages(ui, say, &plan, guarded);
                parts::tick(ui, &mut self.begin.from_paper, say.t("from-paper"));
                ui.label(soft(say.t("from-paper-about")));
            });
        }
        if !self.view.board_packs.is_empty() {
            section(ui, &say.t("boards"), |ui| {
                ui.label(soft(say.t("boards-about")));
                let packs = self.view.board_packs.iter().map(|pack| (pack.as_str(), pack.as_str()));
                ticks(ui, packs, &mut self.begin.boards);
            });
        }
        self.plan_choices(ui, say, &plan);
        if let Some(problem) = self.begin.problem {
            parts::notice(ui, &say.t(problem), style::TROUBLE_TINT, style::TROUBLE);
        }
        let start = parts::sized_button(ui, &say.t("start"), Look::Main, vec2(200.0, 56.0));
        if start.clicked() { self.start(say) } else { wish }
    }

    /// How many things a page has at most: the children's own way in, at hand where a conversation begins.
    fn grid_choice(&mut self, ui: &mut Ui, say: Say) {
        let usual = self.ways_of(self.begin.called.trim()).unwrap_or_default().grid();
        let chosen = self.begin.grid.unwrap_or(usual);
        ui.label(strong(say.t("way-grid"), style::SMALL));
        let words: Vec<String> =
            GridSize::ALL.iter().map(|grid| say.t(&format!("way-grid-{}", grid.count()))).collect();
        let on = GridSize::ALL.iter().position(|grid| *grid == chosen);
        if let Some(picked) = parts::choices(ui, &words, on) {
            self.begin.grid = Some(GridSize::ALL[picked]);
        }
    }

    /// What suits the child, with what was chosen here.
    fn begin_ways(&self) -> Option<Profile> {
        let kept = self.ways_of(self.begin.called.trim());
        let Some(grid) = self.begin.grid else { return kept };
        let mut ways = kept.unwrap_or_default();
        // "Fewer choices" would hold it at four.
        ways.calm.fewer_choices &= grid <= GridSize::Four;
        ways.sight.grid = grid;
        Some(ways)
    }

    fn viewers_choice(&mut self, ui: &mut Ui, say: Say) {
        let stage = self.begin.choices.stage.or(self.plan().and_then(|plan| plan.stage));
        let about = if stage == Some(Stage::After) { "viewers-about-after" } else { "viewers-about" };
        ui.label(soft(say.t(about)));
        people::viewers(ui, say, self.begin.viewers.get_or_insert_with(|| usual_viewers(say)));
    }

    /// What the plan lets the adult set for this child.
    fn plan_choices(&mut self, ui: &mut Ui, say: Say, plan: &PlanRow) {
        let purpose = self.begin.purpose.clone().unwrap_or_else(|| self.usual_purpose());
        let choices = &mut self.begin.choices;
        if let Some(usual) = plan.stage {
            section(ui, &say.t("stage"), |ui| choices.stages(ui, say, usual));
        }
        if !plan.pairs.is_empty() {
            section(ui, &say.t("pairs"), |ui| choices.pairs(ui, say, plan));
        }
        if !plan.ehc.is_empty() || !plan.lines.is_empty() {
            section(ui, &say.t("true-for-child"), |ui| choices.true_for(ui, say, plan, &purpose));
        }
        if !plan.off_pages.is_empty() {
            section(ui, &say.t("more-pages"), |ui| choices.off_pages(ui, say, plan));
        }
        if !plan.asks.is_empty() {
            section(ui, &say.t("part-of-life"), |ui| choices.asks(ui, say, plan));
        }
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
                self.begin.choices = Choices::default();
            }
            if on && !plan.about.is_empty() {
                ui.label(soft(plan.about.clone()));
            }
        }
    }

    /// The languages of the plan.
    fn offered_languages(&self) -> Vec<&LanguageRow> {
        let of_plan = self.plan().map(|plan| plan.languages.as_slice()).unwrap_or_default();
        self.view.languages.iter().filter(|language| of_plan.contains(&language.tag)).collect()
    }

    /// The language, and the second one: as chosen, else those in which this child was asked the last time.
    fn languages(&self) -> (Option<String>, Option<String>) {
        let of_child = self.ways_of(self.begin.called.trim()).map(|ways| ways.languages).unwrap_or_default();
        let offered = self.offered_languages();
        let mut of_child = of_child.into_iter().filter(|tag| offered.iter().any(|language| language.tag == *tag));
        let (first, second) = (of_child.next(), of_child.next());
        let language = self.begin.language.clone().or(first);
        let second =
            self.begin.second.clone().or(second).filter(|tag| !tag.is_empty() && Some(tag) != language.as_ref());
        (language, second)
    }

    fn language_choice(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        let (language, second) = self.languages();
        let chosen = language.or_else(|| self.view.languages.first().map(|own| own.tag.clone()));
        let offered: Vec<LanguageRow> = self.offered_languages().into_iter().cloned().collect();
        let named = |language: &LanguageRow| {
            if language.checked {
                return language.name.clone();
            }
            say.with("language-not-checked", "language", &language.name)
        };
        let words: Vec<String> = offered.iter().map(named).collect();
        let on = offered.iter().position(|language| chosen.as_ref() == Some(&language.tag));
        if let Some(picked) = parts::choices(ui, &words, on) {
            self.begin.language = Some(offered[picked].tag.clone());
        }
        ui.add_space(6.0);
        ui.label(strong(say.t("language-second"), style::SMALL));
        ui.label(soft(say.t("language-second-about")));
        let others: Vec<&LanguageRow> =
            offered.iter().filter(|language| chosen.as_ref() != Some(&language.tag)).collect();
        let named = |language: &&LanguageRow| say.with("language-second-is", "language", &language.name);
        let words: Vec<String> =
            std::iter::once(say.t("language-second-none")).chain(others.iter().map(named)).collect();
        let on = others.iter().position(|language| second.as_ref() == Some(&language.tag)).map_or(0, |at| at + 1);
        if let Some(picked) = parts::choices(ui, &words, Some(on)) {
            let picked = picked.checked_sub(1).map(|at| others[at].tag.clone());
            self.begin.second = Some(picked.unwrap_or_default());
        }
        let is_used = |tag: &String| chosen.as_ref() == Some(tag) || second.as_ref() == Some(tag);
        for language in offered.iter().filter(|language| !language.voiced && is_used(&language.tag)) {
            let words = say.with("language-voiceless", "language", &language.name);
            parts::notice(ui, &words, style::TROUBLE_TINT, style::TROUBLE);
        }
        let mut wish = None;
        for language in offered.iter().filter(|language| is_used(&language.tag)) {
            ui.push_id(&language.tag, |ui| wish = wish.take().or(self.begin.checked.ui(ui, say, language)));
        }
        wish
    }

    fn what_for(&mut self, ui: &mut Ui, say: Say) {
        let of_plan = self.plan().map(|plan| plan.purposes.clone()).unwrap_or_default();
        let purposes: &[Purpose] = if of_plan.is_empty() { Purpose::KNOWN } else { &of_plan };
        let chosen = self.begin.purpose.clone().unwrap_or_else(|| self.usual_purpose());
        let words: Vec<String> = purposes.iter().map(|purpose| say.word("purpose", purpose.word())).collect();
        let on = purposes.iter().position(|purpose| *purpose == chosen);
        if let Some(picked) = parts::choices(ui, &words, on) {
            self.begin.purpose = Some(purposes[picked].clone());
        }
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            let width = ((ui.available_width() - 24.0) / 2.0).min(240.0);
            let hint = say.t("day-hint");
            for (name, typed) in [("meeting", &mut self.begin.meeting), ("told", &mut self.begin.told)] {
                ui.vertical(|ui| {
                    parts::field(ui, &say.t(name), typed, &hint, width, INK);
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
        let plan = self.plan().cloned().unwrap_or_default();
        let (language, second) = self.languages();
        let draft = &self.begin;
        let day = |typed: &str| if typed.trim().is_empty() { Ok(None) } else { typed_day(typed).map(Some).ok_or(()) };
        let problem = match (draft.called.trim().is_empty(), day(&draft.meeting), day(&draft.told)) {
            (true, ..) => "type-name",
            _ if !plan.pairs.is_empty() && draft.choices.pairs.is_empty() => "pick-pairs",
            (_, Err(()), _) => "wrong-meeting",
            (_, _, Err(())) => "wrong-told",
            (false, Ok(meeting), Ok(told)) => {
                let mut form = BeginForm {
                    called: draft.called.trim().to_owned(),
                    with: self.people(say),
                    purpose: draft.purpose.clone().unwrap_or_else(|| self.usual_purpose()),
                    viewers: named_viewers(draft.viewers.clone().unwrap_or_else(|| usual_viewers(say))),
                    plan: plan.id.clone(),
                    language: language.unwrap_or_default(),
                    second,
                    boards: draft.boards.iter().cloned().collect(),
                    from_paper: draft.from_paper,
                    two_places: draft.two_places,
                    one_line: false,
                    real_things: false,
                    stage: draft.choices.stage,
                    part_of_life: Vec::new(),
                    left_out: Vec::new(),
                    talk_page: draft.choices.talk_page.unwrap_or(plan.talk_page.unwrap_or(true)),
                    draw_page: draft.choices.draw_page.unwrap_or(plan.draw_page.unwrap_or(true)),
                    meeting,
                    told,
                    ways: self.begin_ways(),
                };
                draft.choices.set(&plan, &mut form);
                self.begin.problem = None;
                return Some(Wish::Begin(Box::new(form)));
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
