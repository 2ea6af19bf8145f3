//! What differs between two ways in, in words.

use bevy_egui::egui::{RichText, Ui};

use super::{
    say::Say,
    style::{self, INK, soft},
};
use crate::ways::{Profile, Setting, ThemeChoice, Unit, changes};

/// Each difference in words: what it was, what it will be.
pub(super) fn differences(say: Say, before: &Profile, after: &Profile) -> Vec<String> {
    let told = |setting: &Setting| {
        let name = say.t(&format!("way-{}", setting.id));
        format!("{name}: {} → {}", in_words(say, *setting, before), in_words(say, *setting, after))
    };
    let mut all: Vec<String> = changes(before, after).map(told).collect();
    if before.switches.next != after.switches.next || before.switches.choose != after.switches.choose {
        all.push(say.t("ways-inputs-change"));
    }
    if let (ThemeChoice::Custom { outline: Some(_), .. }, true) = (after.sight.theme, changed_colours(before, after)) {
        all.push(say.t("ways-colours-change"));
    }
    all
}

/// The differences, a line each.
pub(super) fn told(ui: &mut Ui, say: Say, before: &Profile, after: &Profile) {
    let all = differences(say, before, after);
    for words in &all {
        ui.label(RichText::new(words).font(style::regular(style::BODY)).color(INK));
    }
    if all.is_empty() {
        ui.label(soft(say.t("ways-no-change")));
    }
}

/// Other colours, though the choice among the colours is the same.
fn changed_colours(before: &Profile, after: &Profile) -> bool {
    before.sight.theme != after.sight.theme && changes(before, after).all(|setting| setting.id != "theme")
}

fn in_words(say: Say, setting: Setting, profile: &Profile) -> String {
    let value = setting.get(profile);
    match setting.unit {
        Unit::YesNo => say.t(if value > 0 { "yes" } else { "no" }),
        Unit::Choice(words) => {
            let word = words.get(value as usize).copied().unwrap_or_default();
            say.t(&format!("way-{}-{word}", setting.id))
        }
        unit => amount(unit, value),
    }
}

/// A number as an adult reads it.
pub(super) fn amount(unit: Unit, value: u32) -> String {
    match unit {
        Unit::Time => {
            let seconds = format!("{:.2}", f64::from(value) / 1000.0);
            format!("{} s", seconds.strip_suffix('0').unwrap_or(&seconds))
        }
        Unit::Percent => format!("{value} %"),
        Unit::Length => format!("{value} mm"),
        _ => value.to_string(),
    }
}
