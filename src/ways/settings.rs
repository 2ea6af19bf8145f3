//! Every setting with its range, so that each can be shown, changed, compared and read back in the same way.

use super::{
    Activate, Breaks, DwellMark, GridSize, Profile, ScanStyle, SwitchMode, ThemeChoice, VoiceKind, WhileSpeaking,
    Within, WordsPlace,
};

/// To what a setting belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// A finger.
    Touch,
    /// Switches.
    Switches,
    /// Looking.
    Dwell,
    /// Hearing.
    Speech,
    /// Seeing.
    Sight,
    /// How much at once.
    Calm,
    /// A keyguard.
    Guard,
}

impl Group {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] =
        [Self::Touch, Self::Switches, Self::Dwell, Self::Speech, Self::Sight, Self::Calm, Self::Guard];

    /// Its word, the same in every language.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Touch => "touch",
            Self::Switches => "switches",
            Self::Dwell => "dwell",
            Self::Speech => "speech",
            Self::Sight => "sight",
            Self::Calm => "calm",
            Self::Guard => "guard",
        }
    }
}

/// In what a setting is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Milliseconds.
    Time,
    /// Hundredths.
    Percent,
    /// A number.
    Count,
    /// Millimetres.
    Length,
    /// 0: no, 1: yes.
    YesNo,
    /// One of these words, by its place.
    Choice(&'static [&'static str]),
}

/// One setting.
#[derive(Clone, Copy)]
pub struct Setting {
    /// Its word, the same in every language.
    pub id: &'static str,
    /// To what it belongs.
    pub group: Group,
    /// In what it is told.
    pub unit: Unit,
    get: fn(&Profile) -> u32,
    set: fn(&mut Profile, u32),
    range: fn(&Profile) -> (u32, u32),
}

impl std::fmt::Debug for Setting {
    fn fmt(&self, form: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        form.write_str(self.id)
    }
}

impl Setting {
    /// What it is in this profile.
    #[must_use]
    pub fn get(&self, profile: &Profile) -> u32 {
        (self.get)(profile)
    }

    /// Sets it; a number out of its range becomes the end of the range that is nearest.
    pub fn set(&self, profile: &mut Profile, value: u32) {
        let (least, most) = self.range(profile);
        (self.set)(profile, value.clamp(least, most));
    }

    /// The least and the most that it may be.
    #[must_use]
    pub fn range(&self, profile: &Profile) -> (u32, u32) {
        (self.range)(profile)
    }
}

/// What is different in two profiles: the settings, in the order in which they are shown.
pub fn changes<'a>(one: &'a Profile, other: &'a Profile) -> impl Iterator<Item = &'static Setting> + use<'a> {
    SETTINGS.iter().filter(move |setting| setting.get(one) != setting.get(other))
}

impl<const LEAST: u32, const MOST: u32> Within<LEAST, MOST> {
    /// The range, where only the field is at hand.
    const fn range(of: Self) -> (u32, u32) {
        let _ = of;
        (LEAST, MOST)
    }
}

macro_rules! number {
    ($id:literal, $group:ident, $unit:ident, $of:ident.$field:ident) => {
        Setting {
            id: $id,
            group: Group::$group,
            unit: Unit::$unit,
            get: |profile| profile.$of.$field.get(),
            set: |profile, value| profile.$of.$field = Within::near(value),
            range: |profile| Within::range(profile.$of.$field),
        }
    };
}

macro_rules! yes_no {
    ($id:literal, $group:ident, $of:ident.$field:ident) => {
        Setting {
            id: $id,
            group: Group::$group,
            unit: Unit::YesNo,
            get: |profile| u32::from(profile.$of.$field),
            set: |profile, value| profile.$of.$field = value > 0,
            range: |_| (0, 1),
        }
    };
}

macro_rules! choice {
    ($id:literal, $group:ident, $of:ident.$field:ident, $words:expr, $all:expr) => {
        Setting {
            id: $id,
            group: Group::$group,
            unit: Unit::Choice(&$words),
            get: |profile| place_of(&$all, profile.$of.$field),
            set: |profile, value| profile.$of.$field = at_place(&$all, value),
            range: |_| (0, number($words.len() - 1)),
        }
    };
}

fn place_of<T: Copy + PartialEq>(all: &[T], one: T) -> u32 {
    // What is none of them is the last: a child's own colours.
    number(all.iter().position(|other| *other == one).unwrap_or(all.len() - 1))
}

/// There are a handful of choices.
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

fn at_place<T: Copy>(all: &[T], place: u32) -> T {
    all[(place as usize).min(all.len() - 1)]
}

const fn own(ground: u32, ink: u32) -> ThemeChoice {
    ThemeChoice::Custom { ground, ink, outline: None }
}

/// With what a child's own colours begin. They have an outline, so that none of them is taken for a colouring of ours.
const BEGUN: ThemeChoice = ThemeChoice::Custom { ground: 0xFF_FF_E0, ink: 0x1E_2A_38, outline: Some(0x1E_2A_38) };

const MODES: [SwitchMode; 4] = [SwitchMode::Off, SwitchMode::OneAuto, SwitchMode::OneStep, SwitchMode::Two];
const STYLES: [ScanStyle; 3] = [ScanStyle::Items, ScanStyle::Rows, ScanStyle::Groups];
const THEMES: [ThemeChoice; 7] = [
    ThemeChoice::Warm,
    ThemeChoice::Calm,
    ThemeChoice::HighContrastDark,
    ThemeChoice::HighContrastLight,
    own(0xFF_E4_5C, 0x00_00_00),
    own(0x0B_2A_5B, 0xFF_FF_FF),
    BEGUN,
];
const VOICES: [VoiceKind; 4] = [VoiceKind::Usual, VoiceKind::Woman, VoiceKind::Man, VoiceKind::Child];
const WHILE_SPEAKING: [WhileSpeaking; 3] = [WhileSpeaking::ByPage, WhileSpeaking::Wait, WhileSpeaking::Cut];
/// How large everything can be, in hundredths.
const MAGNIFIED: [u32; 5] = [100, 150, 200, 300, 400];
const PLACES: [WordsPlace; 3] = [WordsPlace::Under, WordsPlace::Over, WordsPlace::Off];

/// Every setting that is a number or a choice. What a switch is, the languages and a child's own colours stand apart.
pub const SETTINGS: &[Setting] = &[
    choice!("activate", Touch, touch.activate, ["release", "first"], [Activate::Release, Activate::FirstTouch]),
    number!("hold", Touch, Time, touch.hold),
    number!("ignore-repeat", Touch, Time, touch.ignore_repeat),
    number!("settle", Touch, Time, touch.settle),
    choice!("switches", Switches, switches.mode, ["off", "one-auto", "one-step", "two"], MODES),
    choice!("style", Switches, switches.style, ["items", "rows", "groups"], STYLES),
    number!("on-item", Switches, Time, switches.on_item),
    number!("first-item", Switches, Percent, switches.first_item),
    number!("loops", Switches, Count, switches.loops),
    number!("acceptance", Switches, Time, switches.acceptance),
    number!("switch-repeat", Switches, Time, switches.ignore_repeat),
    number!("reselect", Switches, Time, switches.reselect),
    number!("step-hold", Switches, Time, switches.step_hold),
    yes_no!("cues", Switches, switches.cues),
    yes_no!("dwell", Dwell, dwell.on),
    number!("lock-on", Dwell, Time, dwell.lock_on),
    number!("complete", Dwell, Time, dwell.complete),
    number!("memory", Dwell, Time, dwell.memory),
    choice!("mark", Dwell, dwell.mark, ["pie", "dot"], [DwellMark::Pie, DwellMark::Dot]),
    yes_no!("rest-place", Dwell, dwell.rest_place),
    yes_no!("hide-pointer", Dwell, dwell.hide_pointer),
    number!("speed", Speech, Percent, speech.speed),
    number!("volume", Speech, Percent, speech.volume),
    number!("cue-volume", Speech, Percent, speech.cue_volume),
    yes_no!("quiet", Speech, speech.quiet),
    yes_no!("hear-first", Speech, speech.hear_first),
    yes_no!("silent", Speech, speech.silent),
    choice!("voice", Speech, speech.voice, ["usual", "woman", "man", "child"], VOICES),
    yes_no!("mark-words", Speech, speech.mark_words),
    choice!("while-speaking", Speech, speech.while_speaking, ["by-page", "wait", "cut"], WHILE_SPEAKING),
    yes_no!("cue-elsewhere", Speech, speech.cue_elsewhere),
    yes_no!("beside-reader", Speech, speech.beside_reader),
    choice!("theme", Sight, sight.theme, ["warm", "calm", "dark", "light", "yellow", "blue", "own"], THEMES),
    number!("words-size", Sight, Percent, sight.words_size),
    number!("pictures-size", Sight, Percent, sight.pictures_size),
    choice!("words", Sight, sight.words, ["under", "over", "off"], PLACES),
    choice!("grid", Sight, sight.grid, ["1", "2", "4", "6", "9", "12"], GridSize::ALL),
    number!("target", Sight, Length, sight.target),
    Setting {
        id: "magnify",
        group: Group::Sight,
        unit: Unit::Choice(&["100", "150", "200", "300", "400"]),
        get: |profile| {
            let now = profile.sight.magnify.get();
            number(MAGNIFIED.iter().position(|step| *step >= now).unwrap_or(MAGNIFIED.len() - 1))
        },
        set: |profile, value| profile.sight.magnify = Within::near(at_place(&MAGNIFIED, value)),
        range: |_| (0, number(MAGNIFIED.len() - 1)),
    },
    yes_no!("still", Calm, calm.still),
    yes_no!("fewer-choices", Calm, calm.fewer_choices),
    yes_no!("first-then", Calm, calm.first_then),
    choice!("breaks", Calm, calm.breaks, ["off", "1", "2", "3", "5"], Breaks::ALL),
    yes_no!("guard", Guard, guard.on),
    number!("guard-columns", Guard, Count, guard.columns),
    number!("guard-rows", Guard, Count, guard.rows),
    number!("guard-gap", Guard, Length, guard.gap),
];
