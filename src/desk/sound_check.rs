//! "Check the sound": whether a voice is loud enough for the room, in plain words, with what to do where it is not.

use bevy_egui::egui::{Ui, vec2};

use super::{
    parts::{self, Look},
    say::Say,
    style::{self, soft, strong},
    wish::Wish,
};
use crate::sound::{Loud, Measured};

/// How far the sound check is, and what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SoundCheck {
    /// There was none yet.
    #[default]
    None,
    /// Voice and tone are heard now.
    Running,
    /// No microphone listened: the adult is asked.
    Asked,
    /// The microphone listened.
    Measured {
        /// Whether the voice is loud enough.
        voice: Loud,
        /// Whether the tone is.
        tone: Loud,
        /// Whole decibels by which the voice rises above the room.
        rise: i32,
    },
    /// The adult heard it, or did not.
    ByEar(bool),
    /// The adult heard it and the microphone did not.
    Deaf,
}

impl SoundCheck {
    /// What was measured, in words.
    #[must_use]
    pub fn measured(Measured { voice, tone }: Measured) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "a level of a few dozen decibels")]
        let rise = voice.round() as i32;
        Self::Measured { voice: Loud::of(voice), tone: Loud::of(tone), rise }
    }

    /// The message that says what came of it; none before that.
    #[must_use]
    pub fn word(self) -> Option<&'static str> {
        Some(match self {
            Self::None | Self::Running | Self::Asked => return None,
            Self::Measured { voice: Loud::Enough, .. } => "sound-enough",
            Self::Measured { voice: Loud::Quiet, .. } => "sound-quiet",
            Self::Measured { tone: Loud::NotHeard, .. } => "sound-nothing",
            Self::Measured { .. } => "sound-no-voice",
            Self::ByEar(true) => "sound-heard",
            Self::ByEar(false) => "sound-not-heard",
            Self::Deaf => "sound-deaf",
        })
    }

    /// Nothing is to be done.
    #[must_use]
    pub fn is_well(self) -> bool {
        !matches!(
            self.word(),
            Some("sound-quiet" | "sound-nothing" | "sound-no-voice" | "sound-not-heard" | "sound-deaf")
        )
    }
}

/// The check, and what came of the last one.
pub(super) fn sound_check(ui: &mut Ui, say: Say, check: SoundCheck) -> Option<Wish> {
    ui.label(soft(say.t("sound-about")));
    if check == SoundCheck::Running {
        ui.label(strong(say.t("sound-running"), style::BODY));
        return None;
    }
    let mut wish = None;
    if let Some(word) = check.word() {
        let rise = if let SoundCheck::Measured { rise, .. } = check { rise } else { 0 };
        let (fill, ink) =
            if check.is_well() { (style::GOOD_TINT, style::GOOD) } else { (style::TROUBLE_TINT, style::TROUBLE) };
        parts::notice(ui, &say.with(word, "rise", rise), fill, ink);
    }
    let is_unsure = matches!(check, SoundCheck::Measured { voice: Loud::NotHeard, tone: Loud::NotHeard, .. });
    if check == SoundCheck::Asked || is_unsure {
        ui.label(strong(say.t("sound-did-you-hear"), style::BODY));
        ui.horizontal_wrapped(|ui| {
            for (heard, word) in [(true, "sound-yes"), (false, "sound-no")] {
                if parts::sized_button(ui, &say.t(word), Look::Plain, vec2(120.0, 48.0)).clicked() {
                    wish = Some(Wish::HeardSound(heard));
                }
            }
        });
    }
    let (words, look) =
        if check == SoundCheck::None { ("sound-check", Look::Main) } else { ("sound-again", Look::Plain) };
    if parts::sized_button(ui, &say.t(words), look, vec2(200.0, 52.0)).clicked() {
        wish = Some(Wish::CheckSound);
    }
    wish
}
