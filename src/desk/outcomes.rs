//! After the meeting: what people will do about what the child said, what became of it, and when the child was told.

use std::collections::BTreeMap;

use bevy_egui::egui::{ComboBox, RichText, Ui};
use uuid::Uuid;

use super::{
    noticing::writing,
    parts::{self, Look},
    people::label,
    say::{Say, typed_day},
    style::{self, INK, soft, strong},
    view::{Notes, OutcomeRow, Said},
};
use crate::record::{About, HowFar, Sharing, Source, Support};

/// What is being written about outcomes.
#[derive(Debug, Default)]
pub(super) struct OutcomesDraft {
    new: NewOutcome,
    of: BTreeMap<Uuid, After>,
}

/// An outcome that is not kept yet.
#[derive(Debug, Default)]
struct NewOutcome {
    about: Option<About>,
    will: String,
    who: String,
    by: String,
    missing: bool,
}

/// What is being written about one outcome.
#[derive(Debug, Default)]
struct After {
    how: Option<HowFar>,
    why: String,
    day: String,
    no_such_day: bool,
}

/// What the adult wants kept.
pub(super) enum Kept {
    Agreed { about: Option<About>, will: String, who: String, by: String },
    Became(Uuid, HowFar, String),
    Told(Uuid, String),
}

impl OutcomesDraft {
    /// What the view shows is kept: its draft may go.
    pub fn forget_what_was_kept(&mut self, open: &Notes) {
        let new = &self.new;
        if open.outcomes.iter().any(|row| row.will == new.will.trim() && row.who == new.who.trim()) {
            self.new = NewOutcome::default();
        }
        for row in &open.outcomes {
            let Some(after) = self.of.get_mut(&row.id) else { continue };
            if row.became.as_ref().is_some_and(|(how, why)| Some(how) == after.how.as_ref() && *why == after.why.trim())
            {
                (after.how, after.why) = (None, String::new());
            }
            if row.told.is_some() && row.told == typed_day(&after.day) {
                after.day.clear();
            }
        }
    }

    /// The part of the page of notes that is about the time after the meeting.
    pub fn ui(&mut self, ui: &mut Ui, say: Say, open: &Notes) -> Option<Kept> {
        parts::heading(ui, &say.t("after-meeting"), 20.0);
        ui.label(soft(say.with("after-meeting-about", "name", &open.called)));
        let mut kept = None;
        for row in &open.outcomes {
            let after = self.of.entry(row.id).or_default();
            ui.push_id(row.id, |ui| kept = kept.take().or(after.ui(ui, say, &open.called, row)));
        }
        ui.push_id("new-outcome", |ui| kept = kept.take().or(self.new.ui(ui, say, open)));
        kept
    }
}

/// Answers of the child's own that are shared: an outcome follows from one of these or from all.
fn shared(open: &Notes) -> impl Iterator<Item = &Said> {
    let own = |said: &&Said| said.source != Source::Adult && said.support != Some(Support::AdultReported);
    open.answers.iter().filter(|said| said.sharing == Sharing::Meeting && !said.said.is_empty()).filter(own)
}

impl NewOutcome {
    fn ui(&mut self, ui: &mut Ui, say: Say, open: &Notes) -> Option<Kept> {
        let mut kept = None;
        let everything = say.with("outcome-everything", "name", &open.called);
        parts::card(ui, 16, |ui| {
            ui.set_width(ui.available_width());
            ui.label(strong(say.t("outcome-follows"), style::SMALL));
            let words = |about: &Option<About>| match about {
                None => everything.clone(),
                Some(about) => shared(open)
                    .find(|said| said.about == *about)
                    .map_or_else(|| everything.clone(), |said| said.said.join(" ")),
            };
            let width = ui.available_width().min(620.0);
            let combo = ComboBox::from_id_salt("follows").width(width).height(420.0).selected_text(words(&self.about));
            let shown = combo.show_ui(ui, |ui| {
                ui.selectable_value(&mut self.about, None, &everything);
                for said in shared(open) {
                    ui.selectable_value(&mut self.about, Some(said.about.clone()), said.said.join(" "));
                }
            });
            label(ui, &shown.response, &say.t("outcome-follows"));
            ui.label(strong(say.t("outcome-will"), style::SMALL));
            writing(ui, &say.t("outcome-will"), &mut self.will);
            parts::field(ui, &say.t("outcome-who"), &mut self.who, "", width, INK);
            parts::field(ui, &say.t("outcome-by"), &mut self.by, &say.t("outcome-by-hint"), width, INK);
            if self.missing && (self.will.trim().is_empty() || self.who.trim().is_empty()) {
                parts::notice(ui, &say.t("outcome-missing"), style::TROUBLE_TINT, style::TROUBLE);
            }
            if parts::button(ui, &say.t("outcome-keep"), Look::Plain).clicked() {
                kept = self.kept(open);
            }
        });
        kept
    }

    fn kept(&mut self, open: &Notes) -> Option<Kept> {
        let (will, who) = (self.will.trim().to_owned(), self.who.trim().to_owned());
        self.missing = will.is_empty() || who.is_empty();
        if self.missing {
            return None;
        }
        let about = self.about.clone().filter(|about| shared(open).any(|said| said.about == *about));
        let by = typed_day(&self.by).unwrap_or_else(|| self.by.trim().to_owned());
        Some(Kept::Agreed { about, will, who, by })
    }
}

impl After {
    fn ui(&mut self, ui: &mut Ui, say: Say, called: &str, row: &OutcomeRow) -> Option<Kept> {
        let mut kept = None;
        parts::card(ui, 16, |ui| {
            ui.set_width(ui.available_width());
            let about = row.about.clone().unwrap_or_else(|| say.with("outcome-everything", "name", called));
            ui.label(soft(about));
            ui.label(strong(&row.will, 20.0));
            let line = |ui: &mut Ui, words: String| {
                ui.label(RichText::new(words).font(style::regular(16.0)).color(INK));
            };
            line(ui, say.with("outcome-does", "who", &row.who));
            if !row.by.is_empty() {
                line(ui, say.with("outcome-until", "date", say.day(&row.by)));
            }
            if let Some((how, why)) = &row.became {
                line(ui, [say.word("outcome", how.word()), why.clone()].join(". ").trim_end_matches(". ").to_owned());
            }
            if let Some(day) = &row.told {
                line(ui, say.with("outcome-told-on", "name", called) + " " + &say.full_day(day));
            }
            if !matches!(row.became, Some((HowFar::Done, _))) {
                kept = self.became(ui, say, row);
            }
            kept = kept.take().or(self.told(ui, say, called, row));
        });
        kept
    }

    fn became(&mut self, ui: &mut Ui, say: Say, row: &OutcomeRow) -> Option<Kept> {
        ui.label(strong(say.t("outcome-became"), style::SMALL));
        for how in HowFar::KNOWN {
            let on = self.how.as_ref() == Some(how);
            if parts::choice(ui, &say.word("outcome", how.word()), on, parts::dot(on)).clicked() {
                self.how = Some(how.clone());
            }
        }
        let how = self.how.clone()?;
        let width = ui.available_width().min(620.0);
        parts::field(ui, &say.t("outcome-why"), &mut self.why, "", width, INK);
        let keep = parts::button(ui, &say.t("outcome-keep-became"), Look::Plain).clicked();
        keep.then(|| Kept::Became(row.id, how, self.why.trim().to_owned()))
    }

    fn told(&mut self, ui: &mut Ui, say: Say, called: &str, row: &OutcomeRow) -> Option<Kept> {
        let name = say.with("outcome-told-on", "name", called);
        parts::field(ui, &name, &mut self.day, &say.t("day-hint"), 260.0, INK);
        if self.no_such_day && typed_day(&self.day).is_none() {
            ui.label(soft(say.t("no-such-day")));
        }
        if !parts::button(ui, &say.t("outcome-keep-day"), Look::Plain).clicked() {
            return None;
        }
        let day = typed_day(&self.day);
        self.no_such_day = day.is_none();
        Some(Kept::Told(row.id, day?))
    }
}
