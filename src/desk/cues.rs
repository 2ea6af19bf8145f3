//! Where cues are heard: what the frame of scanning is on is for the child alone, who may have headphones or a loudspeaker of
//! their own beside the ear.

use bevy_egui::egui::{Ui, vec2};

use super::{
    parts::{self, Look},
    say::Say,
    style::{self, soft},
    view::DeskView,
};
use crate::{
    sound::{Output, Outputs},
    ways::Profile,
};

/// The devices of this machine, and which of them is for cues.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CueView {
    /// Those that are plugged in; none before it was looked.
    pub devices: Option<Outputs>,
    /// Words can be made into a sound for them; none before it was looked.
    pub makes_sounds: Option<bool>,
    /// The one for cues; none: they are heard where everything is.
    pub chosen: Option<Output>,
}

/// What an adult wishes about cues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CueWish {
    /// Cues are heard there from now on; none: where everything is.
    Goes(Option<Output>),
    /// Say one, where it would be heard.
    Try,
    /// Look again which devices are plugged in.
    Look,
}

impl CueView {
    /// The device that was chosen and is not plugged in, as far as that is known.
    #[must_use]
    pub fn away(&self) -> Option<&Output> {
        let devices = self.devices.as_ref()?;
        self.chosen.as_ref().filter(|chosen| !devices.have(&chosen.id))
    }
}

/// Which device, with a way to try it.
pub(super) fn cues(ui: &mut Ui, say: Say, view: &CueView) -> Option<CueWish> {
    let mut wish = None;
    ui.label(soft(say.t("cues-about")));
    let away = view.away();
    let others = view.devices.as_ref().map_or(&[][..], |devices| &devices.others);
    // The one that was chosen is shown wherever it is now.
    let chosen = view.chosen.iter().filter(|chosen| others.iter().all(|other| other.id != chosen.id));
    let usual = view.chosen.is_none();
    if parts::choice(ui, &say.t("cues-usual"), usual, parts::dot(usual)).clicked() {
        wish = Some(CueWish::Goes(None));
    }
    for device in others.iter().chain(chosen) {
        let on = view.chosen.as_ref().is_some_and(|chosen| chosen.id == device.id);
        let is_away = away.is_some_and(|away| away.id == device.id);
        let words = if is_away { say.with("cues-away", "device", &device.name) } else { device.name.clone() };
        if parts::choice(ui, &words, on, parts::dot(on)).clicked() {
            wish = Some(CueWish::Goes(Some(device.clone())));
        }
    }
    if view.devices.is_some() && others.is_empty() {
        ui.label(soft(say.t("cues-none")));
    }
    if view.chosen.is_some() && view.makes_sounds == Some(false) {
        parts::notice(ui, &say.t("cues-no-maker"), style::TROUBLE_TINT, style::TROUBLE);
    }
    if away.is_some() {
        parts::notice(ui, &say.t("cues-are-away"), style::TROUBLE_TINT, style::TROUBLE);
    }
    ui.horizontal_wrapped(|ui| {
        if parts::sized_button(ui, &say.t("cues-try"), Look::Plain, vec2(160.0, 48.0)).clicked() {
            wish = Some(CueWish::Try);
        }
        if parts::sized_button(ui, &say.t("cues-look"), Look::Plain, vec2(160.0, 48.0)).clicked() {
            wish = Some(CueWish::Look);
        }
    });
    ui.label(soft(say.t("cues-for-a-child")));
    wish
}

/// What of hearing depends on this machine, beside the settings of a child.
pub(super) fn hints(ui: &mut Ui, say: Say, view: &DeskView, profile: &Profile) {
    if profile.speech.cue_elsewhere && view.cues.chosen.is_none() {
        parts::notice(ui, &say.t("cues-no-device"), style::TROUBLE_TINT, style::TROUBLE);
    }
    if profile.speech.cue_elsewhere && view.cues.away().is_some() {
        parts::notice(ui, &say.t("cues-are-away"), style::TROUBLE_TINT, style::TROUBLE);
    }
    if view.screen_reader && !profile.speech.beside_reader {
        parts::notice(ui, &say.t("reader-speaks"), style::ADULT, style::INK);
    }
}
