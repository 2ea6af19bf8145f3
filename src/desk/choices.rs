//! What a plan lets the adult set for this child: the stage of school, pages and cards that some children's lives have, told
//! lines that are true, pairs to offer.

use std::collections::BTreeSet;

use bevy_egui::egui::Ui;

use super::{
    parts,
    plan_row::{Ask, EhcParts, PlanRow},
    say::Say,
    style::{self, soft},
    wish::BeginForm,
};
use crate::{plan::Stage, record::Purpose};

/// The stages of school, each with its word.
const STAGES: [(Stage, &str); 3] =
    [(Stage::Primary, "stage-primary"), (Stage::Secondary, "stage-secondary"), (Stage::After, "stage-after")];

/// What was ticked so far. What is none is as the plan usually has it.
#[derive(Debug, Clone, Default)]
pub(super) struct Choices {
    pub stage: Option<Stage>,
    pub talk_page: Option<bool>,
    pub draw_page: Option<bool>,
    /// An EHC plan exists.
    ehc: Option<bool>,
    part_of_life: BTreeSet<String>,
    /// Lines that are not true for this child.
    untold: BTreeSet<String>,
    pub pairs: BTreeSet<String>,
    one_line: bool,
    /// The screen shows the things; else the adult does.
    on_screen: bool,
}

impl Choices {
    pub fn stages(&mut self, ui: &mut Ui, say: Say, usual: Stage) {
        ui.label(soft(say.t("stage-about")));
        for (stage, word) in STAGES {
            let on = self.stage.unwrap_or(usual) == stage;
            if parts::choice(ui, &say.t(word), on, parts::dot(on)).clicked() {
                self.stage = Some(stage);
            }
        }
    }

    /// "Anything else?", by voice and by drawing.
    pub fn pages(&mut self, ui: &mut Ui, say: Say, plan: &PlanRow, guarded: bool) {
        let pages =
            [(plan.talk_page, &mut self.talk_page, "talk-page"), (plan.draw_page, &mut self.draw_page, "draw-page")];
        for (usual, chosen, word) in pages {
            if let Some(usual) = usual {
                parts::tick(ui, chosen.get_or_insert(usual), say.t(word));
            }
        }
        if guarded && plan.draw_page.is_some_and(|usual| self.draw_page.unwrap_or(usual)) {
            parts::notice(ui, &say.t("guard-draw"), style::TROUBLE_TINT, style::TROUBLE);
        }
        if plan.tells {
            parts::tick(ui, &mut self.one_line, say.t("one-line"));
        }
    }

    pub fn asks(&mut self, ui: &mut Ui, say: Say, plan: &PlanRow) {
        ui.label(soft(say.t("part-of-life-about")));
        ticks(ui, plan.asks.iter().map(|ask| (ask.key(), ask.label.as_str())), &mut self.part_of_life);
    }

    pub fn off_pages(&mut self, ui: &mut Ui, say: Say, plan: &PlanRow) {
        ui.label(soft(say.t("more-pages-about")));
        ticks(ui, plan.off_pages.iter().map(|ask| (ask.key(), ask.label.as_str())), &mut self.part_of_life);
    }

    /// What is told only where it is true.
    pub fn true_for(&mut self, ui: &mut Ui, say: Say, plan: &PlanRow, purpose: &Purpose) {
        if !plan.ehc.is_empty() {
            let mut has = self.ehc.unwrap_or_else(|| EhcParts::usual(purpose));
            if parts::tick(ui, &mut has, say.t("has-ehc")).changed() {
                self.ehc = Some(has);
            }
        }
        if plan.lines.is_empty() {
            return;
        }
        ui.label(soft(say.t("true-for-child-about")));
        for line in &plan.lines {
            let mut told = !self.untold.contains(line.key());
            if ui.push_id(line.key(), |ui| parts::tick(ui, &mut told, &line.label)).inner.changed() {
                if told {
                    self.untold.remove(line.key());
                } else {
                    self.untold.insert(line.key().to_owned());
                }
            }
        }
    }

    /// The pairs, each with the real things that it needs.
    pub fn pairs(&mut self, ui: &mut Ui, say: Say, plan: &PlanRow) {
        ui.label(soft(say.t("pairs-about")));
        for pair in &plan.pairs {
            ticks(ui, std::iter::once((pair.key(), pair.label.as_str())), &mut self.pairs);
            if self.pairs.contains(pair.key()) && !pair.about.is_empty() {
                ui.indent(pair.key(), |ui| ui.label(soft(&pair.about)));
            }
        }
        ui.add_space(6.0);
        parts::tick(ui, &mut self.on_screen, say.t("pairs-on-screen"));
        ui.label(soft(say.t("pairs-on-screen-about")));
    }

    /// Adds to the form what is shown and what is left out.
    pub fn set(&self, plan: &PlanRow, form: &mut BeginForm) {
        let ids = |asks: &[Ask], on: &dyn Fn(&str) -> bool| -> Vec<String> {
            asks.iter().filter(|ask| on(ask.key())).flat_map(|ask| ask.ids.clone()).collect()
        };
        let ticked = |key: &str| self.part_of_life.contains(key);
        form.part_of_life.extend(ids(&plan.asks, &ticked));
        form.part_of_life.extend(ids(&plan.off_pages, &ticked));
        form.part_of_life.extend(ids(&plan.pairs, &|key| self.pairs.contains(key)));
        form.one_line = plan.tells && self.one_line;
        form.real_things = !plan.pairs.is_empty() && !self.on_screen;
        form.left_out.extend(ids(&plan.lines, &|key| self.untold.contains(key)));
        form.left_out.extend(ids(&plan.pairs, &|key| !self.pairs.contains(key)));
        let has_plan = self.ehc.unwrap_or_else(|| EhcParts::usual(&form.purpose));
        plan.ehc.set(has_plan, form);
    }
}

/// A tick box for each id, with its label.
pub(super) fn ticks<'a>(ui: &mut Ui, each: impl Iterator<Item = (&'a str, &'a str)>, ticked: &mut BTreeSet<String>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        for (id, label) in each {
            let mut on = ticked.contains(id);
            parts::room_for_tick(ui, label);
            if ui.push_id(id, |ui| parts::tick(ui, &mut on, label)).inner.changed() {
                if on {
                    ticked.insert(id.to_owned());
                } else {
                    ticked.remove(id);
                }
            }
        }
    });
}
