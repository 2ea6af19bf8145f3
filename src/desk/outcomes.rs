//! After the meeting: what people will do about what the child said, what became of it, and when the child was told. Words can be
//! put right: the earlier ones stay in the conversation's log, and a child who heard them is told again.

use std::collections::BTreeMap;

use bevy_egui::egui::{RichText, Ui};
use uuid::Uuid;

use super::{
    parts::{self, Look},
    say::{Say, typed_day},
    style::{self, INK, soft, strong},
    view::{Notes, OutcomeRow, Said},
};
use crate::record::{About, HowFar, Sharing, Source, Support};

/// What is being written about outcomes.
#[derive(Debug, Default)]
pub(super) struct OutcomesDraft {
    about: Option<About>,
    new: Words,
    of: BTreeMap<Uuid, After>,
}

/// The words of an outcome, while they are written.
#[derive(Debug, Default)]
struct Words {
    will: String,
    who: String,
    by: String,
    missing: bool,
}

/// What is being written about one outcome.
#[derive(Debug, Default)]
struct After {
    /// Its words, while they are put right; and whether that was asked to be kept.
    right: Option<(Words, bool)>,
    /// What became of it is said once more.
    again: bool,
    how: Option<HowFar>,
    why: String,
    day: String,
    no_such_day: bool,
}

/// What the adult wants kept.
pub(super) enum Kept {
    Agreed { id: Uuid, about: Option<About>, will: String, who: String, by: String },
    Became(Uuid, HowFar, String),
    Told(Uuid, String),
}

impl OutcomesDraft {
    /// What the view shows is kept: its draft may go.
    pub fn forget_what_was_kept(&mut self, open: &Notes) {
        if open.outcomes.iter().any(|row| row.will == self.new.will.trim() && row.who == self.new.who.trim()) {
            (self.about, self.new) = (None, Words::default());
        }
        for row in &open.outcomes {
            let Some(after) = self.of.get_mut(&row.id) else { continue };
            after.right.take_if(|(words, kept)| *kept && words.are_of(row));
            if row.became.as_ref().is_some_and(|(how, why)| Some(how) == after.how.as_ref() && *why == after.why.trim())
            {
                (after.again, after.how, after.why) = (false, None, String::new());
            }
            if row.told.is_some() && !row.tell_again && row.told == typed_day(&after.day) {
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
        ui.push_id("new-outcome", |ui| kept = kept.take().or(self.new_outcome(ui, say, open)));
        kept
    }

    fn new_outcome(&mut self, ui: &mut Ui, say: Say, open: &Notes) -> Option<Kept> {
        let mut keep = false;
        parts::card(ui, 16, |ui| {
            ui.set_width(ui.available_width());
            follows(ui, say, open, &mut self.about);
            self.new.ui(ui, say);
            keep = parts::button(ui, &say.t("outcome-keep"), Look::Plain).clicked();
        });
        if !keep {
            return None;
        }
        let (will, who, by) = self.new.whole()?;
        let about = self.about.clone().filter(|about| shared(open).any(|said| said.about == *about));
        Some(Kept::Agreed { id: Uuid::now_v7(), about, will, who, by })
    }
}

/// Answers of the child's own that are shared: an outcome follows from one of these or from all.
fn shared(open: &Notes) -> impl Iterator<Item = &Said> {
    let own = |said: &&Said| said.source != Source::Adult && said.support != Some(Support::AdultReported);
    open.answers.iter().filter(|said| said.sharing == Sharing::Meeting && !said.said.is_empty()).filter(own)
}

/// The choice of the answer from which an outcome follows.
fn follows(ui: &mut Ui, say: Say, open: &Notes, chosen: &mut Option<About>) {
    ui.label(strong(say.t("outcome-follows"), style::SMALL));
    let everything = say.with("outcome-everything", "name", &open.called);
    let now = chosen.as_ref().and_then(|about| shared(open).find(|said| said.about == *about));
    let now = now.map_or_else(|| everything.clone(), |said| said.said.join(" "));
    let width = width(ui);
    parts::pick(ui, &say.t("outcome-follows"), now, width, |ui| {
        if parts::picked(ui, &everything, chosen.is_none()) {
            *chosen = None;
        }
        for said in shared(open) {
            if parts::picked(ui, &said.said.join(" "), chosen.as_ref() == Some(&said.about)) {
                *chosen = Some(said.about.clone());
            }
        }
    });
}

fn width(ui: &Ui) -> f32 {
    ui.available_width().min(620.0)
}

impl Words {
    fn of(row: &OutcomeRow) -> Self {
        Self { will: row.will.clone(), who: row.who.clone(), by: row.by.clone(), missing: false }
    }

    fn are_of(&self, row: &OutcomeRow) -> bool {
        self.will.trim() == row.will && self.who.trim() == row.who && self.day() == row.by
    }

    /// By when: a day as `2026-05-01`, or words.
    fn day(&self) -> String {
        typed_day(&self.by).unwrap_or_else(|| self.by.trim().to_owned())
    }

    fn ui(&mut self, ui: &mut Ui, say: Say) {
        ui.label(strong(say.t("outcome-will"), style::SMALL));
        parts::area(ui, &say.t("outcome-will"), &mut self.will);
        let width = width(ui);
        parts::field(ui, &say.t("outcome-who"), &mut self.who, "", width, INK);
        parts::field(ui, &say.t("outcome-by"), &mut self.by, &say.t("outcome-by-hint"), width, INK);
        if self.missing && (self.will.trim().is_empty() || self.who.trim().is_empty()) {
            parts::notice(ui, &say.t("outcome-missing"), style::TROUBLE_TINT, style::TROUBLE);
        }
    }

    /// What, who and by when; none where something is missing, which is then said.
    fn whole(&mut self) -> Option<(String, String, String)> {
        let (will, who) = (self.will.trim().to_owned(), self.who.trim().to_owned());
        self.missing = will.is_empty() || who.is_empty();
        (!self.missing).then(|| (will, who, self.day()))
    }
}

impl After {
    fn ui(&mut self, ui: &mut Ui, say: Say, called: &str, row: &OutcomeRow) -> Option<Kept> {
        let mut kept = None;
        parts::card(ui, 16, |ui| {
            ui.set_width(ui.available_width());
            let about = row.about.clone().unwrap_or_else(|| say.with("outcome-everything", "name", called));
            ui.label(soft(about));
            kept = self.words(ui, say, row);
            if let Some((how, why)) = &row.became {
                let words = [say.word("outcome", how.word()), why.clone()].join(". ");
                line(ui, words.trim_end_matches(". "));
            }
            kept = kept.take().or(self.became(ui, say, row));
            kept = kept.take().or(self.told(ui, say, called, row));
        });
        kept
    }

    /// What will be done, by whom and by when, and the way to put these words right.
    fn words(&mut self, ui: &mut Ui, say: Say, row: &OutcomeRow) -> Option<Kept> {
        let Some((words, kept)) = &mut self.right else {
            ui.label(strong(&row.will, 20.0));
            line(ui, &say.with("outcome-does", "who", &row.who));
            if !row.by.is_empty() {
                line(ui, &say.with("outcome-until", "date", say.day(&row.by)));
            }
            if parts::button(ui, &say.t("outcome-right"), Look::Link).clicked() {
                self.right = Some((Words::of(row), false));
            }
            return None;
        };
        words.ui(ui, say);
        let (mut keep, mut leave) = (false, false);
        ui.horizontal_wrapped(|ui| {
            keep = parts::button(ui, &say.t("outcome-right-keep"), Look::Main).clicked();
            leave = parts::leave(ui, &say.t("outcome-right-not"), Look::Plain);
        });
        if leave || keep && words.are_of(row) {
            self.right = None;
            return None;
        }
        let (will, who, by) = keep.then(|| words.whole())??;
        *kept = true;
        Some(Kept::Agreed { id: row.id, about: row.follows.clone(), will, who, by })
    }

    fn became(&mut self, ui: &mut Ui, say: Say, row: &OutcomeRow) -> Option<Kept> {
        if matches!(row.became, Some((HowFar::Done, _))) && !self.again {
            self.again = parts::button(ui, &say.t("outcome-became-again"), Look::Link).clicked();
            return None;
        }
        ui.label(strong(say.t("outcome-became"), style::SMALL));
        let words: Vec<String> = HowFar::KNOWN.iter().map(|how| say.word("outcome", how.word())).collect();
        let on = HowFar::KNOWN.iter().position(|how| self.how.as_ref() == Some(how));
        if let Some(picked) = parts::choices(ui, &words, on) {
            self.how = Some(HowFar::KNOWN[picked].clone());
        }
        let how = self.how.clone()?;
        let width = width(ui);
        parts::field(ui, &say.t("outcome-why"), &mut self.why, "", width, INK);
        let keep = parts::button(ui, &say.t("outcome-keep-became"), Look::Plain).clicked();
        keep.then(|| Kept::Became(row.id, how, self.why.trim().to_owned()))
    }

    /// On which day the child was told; and that the child is to be told again where the words were put right since.
    fn told(&mut self, ui: &mut Ui, say: Say, called: &str, row: &OutcomeRow) -> Option<Kept> {
        let name = say.with("outcome-told-on", "name", called);
        if let Some(day) = &row.told {
            line(ui, &format!("{name} {}", say.full_day(day)));
            if row.tell_again {
                let words = say.with("outcome-tell-again", "name", called);
                parts::notice(ui, &words, style::TROUBLE_TINT, style::TROUBLE);
            }
        }
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

fn line(ui: &mut Ui, words: &str) {
    ui.label(RichText::new(words).font(style::regular(16.0)).color(INK));
}
