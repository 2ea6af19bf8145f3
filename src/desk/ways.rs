//! "Ways in": what suits one child. Every setting with its range, what will change before it is kept, and read back after.

use std::{collections::BTreeSet, path::PathBuf, time::Instant};

use bevy_egui::egui::{Id, Rect, RichText, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::{
    cues::hints,
    keys::section,
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    say::Say,
    scroll::scroll,
    style::{self, INK, soft, strong},
    vault_view::VaultState,
    ways_colours::{Typed, own_colours},
    ways_measure::measure,
    ways_told::{amount, differences, told},
    wish::Wish,
};
use crate::{
    vault::ChildWays,
    ways::{Group, Measure, Preset, Profile, SETTINGS, Setting, SwitchInput, SwitchMode, Unit},
};

/// Width of the column that tells what will change.
const SIDE: f32 = 360.0;
/// From this width on it stands beside the settings.
const WIDE: f32 = 860.0;

/// What was chosen so far, and for whom.
#[derive(Debug, Default)]
pub(super) struct WaysDraft {
    pub called: String,
    pub profile: Profile,
    pub measuring: Option<Measure>,
    /// The place that was given the keyboard while it is measured.
    pub pressed_by: Option<Id>,
    preset: Option<Preset>,
    /// What is typed for the child's own colours.
    colours: Typed,
    file: String,
    /// Where a template for a keyguard goes.
    pub guard_file: String,
    problem: Option<&'static str>,
    /// The name for which the profile was fetched.
    fetched: String,
    /// They are being tried on the child's screen: the desk opens here again.
    pub trying: bool,
    /// What stands on the child's screen is such a try: another one may take its place.
    pub tried: bool,
}

/// What became of a file of ways in.
#[derive(Debug, Clone, PartialEq)]
pub enum WaysFile {
    /// It was written.
    Written(PathBuf),
    /// It was read: this is in it.
    Read(Box<Profile>),
    /// In plain words what went wrong.
    Failed(String),
}

impl Desk {
    pub(super) fn ways_page(&mut self, ui: &mut Ui, say: Say, margin: i8) -> Option<Wish> {
        self.take_in_file();
        self.footed(ui, margin, &mut |desk, ui| desk.ways_choices(ui, say), &mut |desk, ui| desk.ways_foot(ui, say))
    }

    /// The settings, and beside them, or in a narrow window among them, what will change.
    fn ways_choices(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        if page_head(ui, say, &say.t("ways"), "") {
            self.page = Page::Home;
        }
        self.tell(ui, say);
        let area = |name: &'static str| ScrollArea::vertical().id_salt(name).auto_shrink(false);
        let (width, mut wish) = (ui.available_width(), None);
        if width < WIDE {
            return scroll(ui, area("ways-all"), |ui| {
                ui.set_width(ui.available_width() - 12.0);
                let settings = self.ways_settings(ui, say, true);
                settings.or(self.ways_side(ui, say, false))
            });
        }
        let space = Rect::from_min_size(ui.cursor().min, vec2(width, ui.available_height()));
        let middle = space.right() - SIDE - 20.0;
        let left = Rect::from_min_max(space.min, pos2(middle, space.bottom()));
        let right = Rect::from_min_max(pos2(middle + 4.0, space.top()), space.max);
        for (place, side) in [(left, false), (right, true)] {
            ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                let shown = scroll(ui, area(if side { "ways-side" } else { "ways-settings" }), |ui| {
                    ui.set_width(ui.available_width() - 12.0);
                    if side { self.ways_side(ui, say, true) } else { self.ways_settings(ui, say, false) }
                });
                wish = wish.take().or(shown);
            });
        }
        wish
    }

    /// For whom, where to begin, and every setting.
    fn ways_settings(&mut self, ui: &mut Ui, say: Say, with_change: bool) -> Option<Wish> {
        let mut wish = None;
        ui.spacing_mut().item_spacing.y = 14.0;
        section(ui, &say.t("ways-for"), |ui| self.for_whom(ui, say));
        section(ui, &say.t("ways-presets"), |ui| self.presets(ui, say));
        if with_change {
            section(ui, &say.t("ways-change"), |ui| self.change(ui, say));
        }
        for group in Group::ALL {
            section(ui, &say.t(&format!("ways-{}", group.word())), |ui| {
                for setting in SETTINGS.iter().filter(|setting| setting.group == group) {
                    one_setting(ui, say, *setting, &mut self.ways.profile);
                    if setting.id == "theme" {
                        own_colours(ui, say, &mut self.ways.profile.sight.theme, &mut self.ways.colours);
                    }
                }
                if group == Group::Switches && self.ways.profile.switches.mode != SwitchMode::Off {
                    inputs(ui, say, &mut self.ways.profile);
                }
                if group == Group::Speech {
                    hints(ui, say, &self.view, &self.ways.profile);
                }
                if group == Group::Guard {
                    wish = wish.take().or(self.guard(ui, say));
                }
            });
        }
        wish
    }

    /// What will change, the measurement, and the file.
    fn ways_side(&mut self, ui: &mut Ui, say: Say, with_change: bool) -> Option<Wish> {
        ui.spacing_mut().item_spacing.y = 14.0;
        let (mut wish, now) = (None, self.now.unwrap_or_else(Instant::now));
        if with_change {
            section(ui, &say.t("ways-change"), |ui| self.change(ui, say));
        }
        section(ui, &say.t("ways-file"), |ui| wish = wish.take().or(self.ways_file(ui, say)));
        section(ui, &say.t("glass-now"), |ui| {
            if parts::button(ui, &say.t("glass"), Look::Plain).clicked() {
                self.page = Page::Glass;
            }
        });
        section(ui, &say.t("measure"), |ui| measure(ui, say, &mut self.ways, now));
        wish
    }

    /// What suits the child of this name: what was just chosen, else what was kept.
    pub(super) fn ways_of(&self, called: &str) -> Option<Profile> {
        let chosen = (self.ways.called.trim() == called).then(|| self.ways.profile.clone());
        chosen.or_else(|| self.kept_ways(called).cloned())
    }

    /// What was chosen on the page of ways in since the desk was opened, for a practice; else the usual.
    #[must_use]
    pub fn chosen_ways(&self) -> &Profile {
        &self.ways.profile
    }

    fn kept_ways(&self, called: &str) -> Option<&Profile> {
        self.view.ways.iter().find(|ways| ways.called == called).map(|ways| &ways.profile)
    }

    fn for_whom(&mut self, ui: &mut Ui, say: Say) {
        parts::field(ui, &say.t("ways-name"), &mut self.ways.called, "", 300.0, INK);
        let names: Vec<String> = self.view.ways.iter().map(|ways| ways.called.clone()).collect();
        if !names.is_empty() {
            ui.label(soft(say.t("ways-kept-for")));
            ui.horizontal_wrapped(|ui| {
                for name in names {
                    if parts::button(ui, &name, Look::Plain).clicked() {
                        self.ways.called = name;
                    }
                }
            });
        }
        // What was kept for this child is shown as soon as the name is whole; what was changed by hand stays.
        let called = self.ways.called.trim().to_owned();
        if called != self.ways.fetched
            && let Some(kept) = self.kept_ways(&called)
        {
            self.ways.profile = kept.clone();
            self.ways.preset = None;
            self.ways.fetched = called;
        }
    }

    fn presets(&mut self, ui: &mut Ui, say: Say) {
        ui.label(soft(say.t("ways-presets-about")));
        let words: Vec<String> = Preset::ALL.iter().map(|preset| say.t(&format!("preset-{}", preset.word()))).collect();
        let on = Preset::ALL.iter().position(|preset| self.ways.preset == Some(*preset));
        if let Some(picked) = parts::choices(ui, &words, on) {
            let preset = Preset::ALL[picked];
            self.ways.profile = Profile { languages: self.ways.profile.languages.clone(), ..preset.profile() };
            self.ways.preset = Some(preset);
        }
    }

    /// What will change, before it is kept; after it, what was kept, read back from the vault.
    fn change(&self, ui: &mut Ui, say: Say) {
        let called = self.ways.called.trim();
        let (kept, usual) = (self.kept_ways(called), Profile::default());
        if kept == Some(&self.ways.profile) {
            parts::notice(ui, &say.with("ways-read-back", "name", called), style::GOOD_TINT, style::GOOD);
            told(ui, say, &usual, &self.ways.profile);
            return;
        }
        ui.label(soft(say.t("ways-change-about")));
        told(ui, say, kept.unwrap_or(&usual), &self.ways.profile);
    }

    /// How much will change; to try it, and to keep it.
    fn ways_foot(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 8.0;
        let called = self.ways.called.trim().to_owned();
        let kept = self.kept_ways(&called).cloned();
        let (is_kept, is_open) = (kept.as_ref() == Some(&self.ways.profile), self.view.vault.state == VaultState::Open);
        if let Some(problem) = self.ways.problem.filter(|_| called.is_empty()) {
            parts::notice(ui, &say.t(problem), style::TROUBLE_TINT, style::TROUBLE);
        }
        let changed = differences(say, &kept.unwrap_or_default(), &self.ways.profile).len();
        let sum = if is_kept { say.with("ways-kept-of", "name", &called) } else { say.count("ways-changed", changed) };
        let about = say.t(if is_open { "ways-try-about" } else { "ways-not-kept" });
        let (mut keep, mut wish) = (false, None);
        ui.label(strong(sum, style::BODY));
        ui.label(soft(about));
        ui.horizontal_wrapped(|ui| {
            if is_open && !is_kept {
                keep = parts::sized_button(ui, &say.t("ways-keep"), Look::Main, vec2(200.0, 48.0)).clicked();
            }
            if self.view.under_way.is_none() || self.ways.tried {
                let tried = parts::sized_button(ui, &say.t("ways-try"), Look::Plain, vec2(160.0, 48.0)).clicked();
                self.ways.trying |= tried;
                wish = tried.then_some(Wish::Practice);
            }
        });
        if !keep {
            return wish;
        }
        self.ways.problem = called.is_empty().then_some("type-name");
        let profile = self.ways.profile.clone().readable();
        self.ways.profile.clone_from(&profile);
        self.ways.problem.is_none().then_some(Wish::KeepWays(ChildWays { called, profile }))
    }

    fn ways_file(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        ui.label(soft(say.t("ways-file-about")));
        if self.ways.file.is_empty() {
            self.ways.file = format!("{}/ways-in.ron", self.view.export_to);
        }
        parts::field(ui, &say.t("ways-file-name"), &mut self.ways.file, "", ui.available_width().min(420.0), INK);
        match &self.view.ways_file {
            Some(WaysFile::Written(path)) => {
                let words = say.with("ways-written", "file", path.display());
                parts::notice(ui, &words, style::GOOD_TINT, style::GOOD);
            }
            Some(WaysFile::Read(_)) => parts::notice(ui, &say.t("ways-read"), style::GOOD_TINT, style::GOOD),
            Some(WaysFile::Failed(why)) => {
                parts::notice(ui, &say.with("not-exported", "why", why), style::TROUBLE_TINT, style::TROUBLE);
            }
            None => {}
        }
        let path = PathBuf::from(self.ways.file.trim());
        let mut wish = None;
        ui.horizontal(|ui| {
            if parts::button(ui, &say.t("ways-export"), Look::Plain).clicked() {
                wish = Some(Wish::ExportWays { profile: self.ways.profile.clone(), to: path.clone() });
            }
            if parts::button(ui, &say.t("ways-import"), Look::Plain).clicked() {
                self.ways_read = None;
                wish = Some(Wish::ImportWays(path.clone()));
            }
        });
        wish
    }

    /// A file that was read is shown, to be looked at before it is kept.
    fn take_in_file(&mut self) {
        let Some(WaysFile::Read(profile)) = &self.view.ways_file else { return };
        if self.ways_read.as_ref() != Some(profile) {
            self.ways.profile = profile.as_ref().clone();
            self.ways.preset = None;
            self.ways_read = Some(profile.clone());
        }
    }
}

/// A setting with what it is, its range, and less and more; or its choices.
fn one_setting(ui: &mut Ui, say: Say, setting: Setting, profile: &mut Profile) {
    let name = say.t(&format!("way-{}", setting.id));
    let now = setting.get(profile);
    match setting.unit {
        Unit::YesNo => {
            let mut on = now > 0;
            if parts::tick(ui, &mut on, &name).changed() {
                setting.set(profile, u32::from(on));
            }
        }
        Unit::Choice(words) => {
            ui.label(strong(&name, style::SMALL));
            let words: Vec<String> = words.iter().map(|word| say.t(&format!("way-{}-{word}", setting.id))).collect();
            if let Some(picked) = parts::choices(ui, &words, Some(now as usize)) {
                setting.set(profile, u32::try_from(picked).unwrap_or_default());
            }
        }
        Unit::Time | Unit::Percent | Unit::Count | Unit::Length => {
            let (least, most) = setting.range(profile);
            let step = step(setting.unit, now);
            let range = format!("{} – {}", amount(setting.unit, least), amount(setting.unit, most));
            parts::row(ui, |ui| {
                let less = parts::named_button(ui, "–", &say.with("ways-less", "what", &name)).clicked();
                let more = parts::named_button(ui, "+", &say.with("ways-more", "what", &name)).clicked();
                let value = if less { now.saturating_sub(step) } else { now + u32::from(more) * step };
                if less || more {
                    setting.set(profile, value);
                }
                ui.add_space(6.0);
                let value = amount(setting.unit, setting.get(profile));
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.label(RichText::new(format!("{name}: {value}")).font(style::regular(style::BODY)).color(INK));
                    ui.label(soft(range));
                });
            });
        }
    }
}

fn step(unit: Unit, now: u32) -> u32 {
    match unit {
        Unit::Time if now < 1_000 => 50,
        Unit::Time if now < 4_000 => 100,
        Unit::Time => 500,
        Unit::Percent => 5,
        _ => 1,
    }
}

/// Which keys and buttons are switches.
fn inputs(ui: &mut Ui, say: Say, profile: &mut Profile) {
    let two = profile.switches.mode == SwitchMode::Two;
    let switches = &mut profile.switches;
    if two {
        list(ui, say, &say.t("ways-next"), &mut switches.next, &switches.choose);
    }
    let taken = if two { switches.next.clone() } else { Vec::new() };
    list(ui, say, &say.t("ways-choose"), &mut switches.choose, &taken);
}

/// One list of inputs; what the other switch has cannot be this one too.
fn list(ui: &mut Ui, say: Say, title: &str, inputs: &mut Vec<SwitchInput>, taken: &[SwitchInput]) {
    ui.label(strong(title, style::SMALL));
    let mut chosen: BTreeSet<SwitchInput> = inputs.iter().copied().collect();
    let before = chosen.clone();
    ui.push_id(title, |ui| {
        ui.horizontal_wrapped(|ui| {
            for input in SwitchInput::ALL.into_iter().filter(|input| !taken.contains(input)) {
                let mut on = chosen.contains(&input);
                let words = say.t(&format!("input-{}", input.word()));
                parts::room_for_tick(ui, &words);
                if parts::tick(ui, &mut on, words).changed() {
                    if on {
                        chosen.insert(input)
                    } else {
                        chosen.remove(&input)
                    };
                }
            }
        });
    });
    // Without any switch nobody could choose: the last one stays.
    if chosen != before && !chosen.is_empty() {
        *inputs = chosen.into_iter().collect();
    }
}
