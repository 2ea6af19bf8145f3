//! Everything that can be set for one child. Times are milliseconds, shares are hundredths.
//!
//! The numbers come from the handbooks of scanning and dwell, and from what users of other programs asked for: each range
//! holds what is told from practice, each default what most begin with.

use serde::{Deserialize, Serialize};

use super::{GridSize, GuardSettings, SightSettings, SwitchInput, Within, within};

/// The format that this program writes.
pub const PROFILE_FORMAT: u32 = 1;

/// All settings of one child. A field that is not told has its default; one that this program does not know is passed over,
/// so that a newer profile still helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// The format of the file.
    pub format: u32,
    /// A finger on the screen.
    pub touch: TouchSettings,
    /// One switch or two.
    pub switches: SwitchSettings,
    /// Eye gaze or a head mouse: whatever moves the pointer and cannot press.
    pub dwell: DwellSettings,
    /// What is heard.
    pub speech: SpeechSettings,
    /// What is seen.
    pub sight: SightSettings,
    /// A keyguard before the screen.
    pub guard: GuardSettings,
    /// How much happens at once.
    pub calm: CalmSettings,
    /// The child's languages as BCP 47 tags, the best one first; empty: the kiosk's.
    pub languages: Vec<String>,
}

/// When a touch counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TouchSettings {
    /// So long a finger must stay before it counts. 300 to 600 is usual for tremor.
    pub hold: Within<0, 2_000>,
    /// For so long the same control does not count again.
    pub ignore_repeat: Within<0, 10_000>,
    /// For so long nothing counts after another page came: the finger was still on its way to the old one. Never less than half a
    /// second: a break comes at once and is left after this time, so that less than three flashes of a whole page are in any second
    /// (WCAG 2.2, 2.3.1), however fast somebody presses. Profiles were kept with less, which acted as half a second.
    #[serde(deserialize_with = "within::at_least")]
    pub settle: Within<500, 3_000>,
    /// What counts.
    pub activate: Activate,
}

impl Default for TouchSettings {
    fn default() -> Self {
        Self {
            hold: Within::near(0),
            ignore_repeat: Within::near(500),
            settle: Within::near(600),
            activate: Activate::Release,
        }
    }
}

/// What of a touch counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Activate {
    /// Lifting the finger where it was put down: who slips can still think better of it.
    #[default]
    Release,
    /// The first touch: for who cannot lift a finger in the same place.
    FirstTouch,
}

/// Switches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SwitchSettings {
    /// How many, and who moves the frame.
    pub mode: SwitchMode,
    /// What the frame goes through.
    pub style: ScanStyle,
    /// So long the frame stays on a thing.
    pub on_item: Within<300, 15_000>,
    /// So much of that it stays on the first thing of a group, in hundredths.
    pub first_item: Within<100, 400>,
    /// So many times it goes round before it rests; 0: it never rests.
    pub loops: Within<0, 20>,
    /// So long a switch must be held before it counts.
    pub acceptance: Within<0, 2_000>,
    /// For so long after a press the same switch does not count again.
    pub ignore_repeat: Within<0, 10_000>,
    /// For so long after a choice no other choice counts.
    pub reselect: Within<0, 10_000>,
    /// With one switch that steps: so long it is held to choose.
    pub step_hold: Within<200, 3_000>,
    /// Each thing is said as the frame reaches it.
    pub cues: bool,
    /// What moves the frame, where two switches are used.
    pub next: Vec<SwitchInput>,
    /// What chooses; with one switch, the switch.
    pub choose: Vec<SwitchInput>,
}

impl Default for SwitchSettings {
    fn default() -> Self {
        Self {
            mode: SwitchMode::Off,
            style: ScanStyle::Groups,
            on_item: Within::near(2_000),
            first_item: Within::near(150),
            loops: Within::near(3),
            acceptance: Within::near(0),
            ignore_repeat: Within::near(500),
            reselect: Within::near(1_000),
            step_hold: Within::near(400),
            cues: false,
            // No gamepad: it would have to be asked all the time, also where there is none.
            next: vec![SwitchInput::Space, SwitchInput::Digit1],
            choose: vec![SwitchInput::Enter, SwitchInput::Digit2],
        }
    }
}

/// How many switches, and who moves the frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum SwitchMode {
    /// None.
    #[default]
    Off,
    /// The frame moves by itself; the switch chooses.
    OneAuto,
    /// A short press moves the frame; a long one chooses.
    OneStep,
    /// One switch moves the frame, the other chooses.
    Two,
}

/// What the frame goes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ScanStyle {
    /// One thing after the other.
    Items,
    /// Row after row, then the things of one.
    Rows,
    /// Board, bar, top; then the things of one.
    #[default]
    Groups,
}

/// Choosing by looking, or by resting a pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DwellSettings {
    /// It is used.
    pub on: bool,
    /// So long a look must stay before it is taken for one.
    pub lock_on: Within<50, 5_000>,
    /// So long it must stay then to choose.
    pub complete: Within<200, 5_000>,
    /// For so long what was gathered is kept when the gaze slips off.
    pub memory: Within<200, 5_000>,
    /// There is a place that switches dwelling off and on again.
    pub rest_place: bool,
    /// How the progress is shown.
    pub mark: DwellMark,
    /// The pointer is not shown: an arrow that follows the eye draws the eye.
    pub hide_pointer: bool,
}

impl Default for DwellSettings {
    fn default() -> Self {
        Self {
            on: false,
            lock_on: Within::near(250),
            complete: Within::near(1_200),
            memory: Within::near(750),
            rest_place: true,
            mark: DwellMark::Pie,
            hide_pointer: true,
        }
    }
}

/// How the progress of dwelling is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum DwellMark {
    /// A disc that fills.
    #[default]
    Pie,
    /// A dot that shrinks to the middle, where the eye then is.
    Dot,
}

/// What is heard.
#[expect(clippy::struct_excessive_bools, reason = "each is a setting of its own, and told alone in the file")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SpeechSettings {
    /// How fast: 0 slowest, 50 the platform's normal, 100 fastest.
    pub speed: Within<0, 100>,
    /// How loud, in hundredths.
    pub volume: Within<0, 100>,
    /// How loud the words of the frame are, in hundredths of the others: they are for the child alone.
    pub cue_volume: Within<10, 100>,
    /// The device says nothing by itself: only "Hear it" and the child's own voice are heard.
    pub quiet: bool,
    /// The first choice of a thing says it, the second one chooses it.
    pub hear_first: bool,
    /// No word is heard, not even when it is asked for: only the child's own voice.
    pub silent: bool,
    /// Whose voice it is like, where the platform has several.
    pub voice: VoiceKind,
    /// Each word on the screen is marked while it is heard.
    pub mark_words: bool,
    /// What a touch does while something is being said.
    pub while_speaking: WhileSpeaking,
    /// The words of the frame are heard at another device, where this machine has one for them.
    pub cue_elsewhere: bool,
    /// The device speaks by itself also while a screen reader does.
    pub beside_reader: bool,
}

/// What becomes of words that are being said when the child goes on (field guide, section 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum WhileSpeaking {
    /// A reply and a new page are said at once; a cue waits for a reply.
    #[default]
    ByPage,
    /// Everything is said to its end, one after the other.
    Wait,
    /// What is new cuts off what was said, a cue too.
    Cut,
}

/// What kind of voice speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum VoiceKind {
    /// The one that the platform offers first for the language.
    #[default]
    Usual,
    /// Like a woman's.
    Woman,
    /// Like a man's.
    Man,
    /// Like a child's.
    Child,
}

impl Default for SpeechSettings {
    /// A little slower than adults speak to each other.
    fn default() -> Self {
        Self {
            speed: Within::near(40),
            volume: Within::near(100),
            cue_volume: Within::near(60),
            quiet: false,
            hear_first: false,
            silent: false,
            voice: VoiceKind::Usual,
            mark_words: true,
            while_speaking: WhileSpeaking::ByPage,
            cue_elsewhere: false,
            beside_reader: false,
        }
    }
}

/// How much happens at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CalmSettings {
    /// Nothing moves.
    pub still: bool,
    /// At most four things a page.
    pub fewer_choices: bool,
    /// Every screen shows what comes first and what then.
    pub first_then: bool,
    /// When a break is offered.
    pub breaks: Breaks,
}

/// After how many pages a break is offered. Asking for one is possible at any moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Breaks {
    /// It is not offered.
    #[default]
    Off,
    /// After every page.
    EveryPage,
    /// After every second page.
    EverySecond,
    /// After every third page.
    EveryThird,
    /// After every fifth page.
    EveryFifth,
}

impl Breaks {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Off, Self::EveryPage, Self::EverySecond, Self::EveryThird, Self::EveryFifth];
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            format: PROFILE_FORMAT,
            touch: TouchSettings::default(),
            switches: SwitchSettings::default(),
            dwell: DwellSettings::default(),
            speech: SpeechSettings::default(),
            sight: SightSettings::default(),
            guard: GuardSettings::default(),
            calm: CalmSettings::default(),
            languages: Vec::new(),
        }
    }
}

impl Profile {
    /// The ways in that it opens, as the record keeps them. Fingers and keys are never shut out: an adult may have to help.
    #[must_use]
    pub fn ways_in(&self) -> Vec<String> {
        let switches = match self.switches.mode {
            SwitchMode::Off => None,
            SwitchMode::OneAuto => Some("one_switch"),
            SwitchMode::OneStep => Some("one_switch_step"),
            SwitchMode::Two => Some("two_switches"),
        };
        let dwell = self.dwell.on.then_some("dwell");
        let touch = (switches.is_none() && dwell.is_none()).then_some("touch");
        touch.into_iter().chain(switches).chain(dwell).map(str::to_owned).collect()
    }

    /// How many things a page has at most, with everything that makes them fewer.
    #[must_use]
    pub fn grid(&self) -> GridSize {
        if self.calm.fewer_choices { self.sight.grid.min(GridSize::Four) } else { self.sight.grid }
    }

    /// Each word is marked as it is heard. Where nothing shall move, no mark goes from word to word.
    #[must_use]
    pub fn marks_words(&self) -> bool {
        self.speech.mark_words && !self.calm.still
    }

    /// How many times as large as usual everything is. Behind a keyguard nothing moves, and nothing is enlarged.
    #[must_use]
    pub fn magnified(&self) -> f32 {
        if self.guard.on { 1.0 } else { self.sight.magnify.share() }
    }

    /// How many things a grid of this child is dealt at most: no more than a page has, and than a keyguard has holes.
    #[must_use]
    pub fn things(&self) -> usize {
        let grid = self.grid().count();
        if self.guard.on { grid.min(self.guard.cells()) } else { grid }
    }

    /// The same, as it is told to a conversation: none where nothing but the languages was ever set, and the plan shows what it likes.
    #[must_use]
    pub fn at_most(&self) -> Option<usize> {
        let ways = Self { languages: Vec::new(), ..self.clone() };
        (ways != Self::default()).then(|| self.things())
    }

    /// Quicker or slower by a tenth: what the adult changes while the child scans or looks.
    #[must_use]
    pub fn hurried(mut self, quicker: bool) -> Self {
        let hurried = |time: u32| if quicker { time - time / 10 } else { time + (time / 9).max(1) };
        self.switches.on_item = Within::near(hurried(self.switches.on_item.get()));
        self.dwell.complete = Within::near(hurried(self.dwell.complete.get()));
        self
    }
}
