//! Where to begin: five profiles by what a child needs most.

use super::{GridSize, Profile, ScanStyle, SwitchInput, SwitchMode, ThemeChoice, Within};

/// A profile to begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preset {
    /// A finger, as every kiosk begins.
    Usual,
    /// A finger that trembles.
    Tremor,
    /// One switch; the frame moves by itself.
    OneSwitch,
    /// Looking.
    EyeGaze,
    /// Seeing little, or not at all: large, black and white, and everything is said before it is chosen.
    LowVision,
    /// Easily overwhelmed.
    Calm,
    /// A young person who would not be babied.
    OlderStudent,
}

impl Preset {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] =
        [Self::Usual, Self::Tremor, Self::OneSwitch, Self::EyeGaze, Self::LowVision, Self::Calm, Self::OlderStudent];

    /// Its word, the same in every language, for messages and tests.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Tremor => "tremor",
            Self::OneSwitch => "one-switch",
            Self::EyeGaze => "eye-gaze",
            Self::LowVision => "low-vision",
            Self::Calm => "calm",
            Self::OlderStudent => "older",
        }
    }

    /// The profile.
    #[must_use]
    pub fn profile(self) -> Profile {
        let mut profile = Profile::default();
        match self {
            Self::Usual => {}
            Self::Tremor => {
                profile.touch.hold = Within::near(300);
                profile.touch.ignore_repeat = Within::near(1_000);
                profile.touch.settle = Within::near(1_000);
            }
            Self::OneSwitch => {
                profile.switches.mode = SwitchMode::OneAuto;
                profile.switches.style = ScanStyle::Groups;
                profile.switches.cues = true;
                profile.switches.choose = vec![SwitchInput::Space, SwitchInput::Enter, SwitchInput::MouseLeft];
            }
            Self::EyeGaze => {
                profile.dwell.on = true;
                profile.sight.grid = GridSize::Six;
            }
            Self::LowVision => {
                // Nothing is enlarged at first: four things are large, and a page that is seen whole need not be searched.
                profile.sight.theme = ThemeChoice::HighContrastDark;
                profile.sight.words_size = Within::near(130);
                profile.sight.grid = GridSize::Four;
                profile.speech.hear_first = true;
            }
            Self::Calm => {
                profile.sight.theme = ThemeChoice::Calm;
                profile.calm.still = true;
                profile.calm.fewer_choices = true;
                profile.speech.quiet = true;
            }
            Self::OlderStudent => {
                profile.sight.theme = ThemeChoice::HighContrastLight;
                profile.speech.speed = Within::near(50);
                profile.speech.quiet = true;
            }
        }
        profile
    }
}
