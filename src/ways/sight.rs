//! What is seen: colours, sizes, how much stands on a page, a keyguard.

use serde::{Deserialize, Serialize};

use super::Within;

/// What is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SightSettings {
    /// The colours.
    pub theme: ThemeChoice,
    /// Size of the words, in hundredths of the usual.
    pub words_size: Within<100, 160>,
    /// Size of the pictures, in hundredths of the usual.
    pub pictures_size: Within<60, 100>,
    /// Where the words stand.
    pub words: WordsPlace,
    /// How many things a page has at most.
    pub grid: GridSize,
    /// How large what is pressed shall be, in millimetres, where the size of the screen is known and there is room. Never less
    /// than 20; hands that find their target with effort still gain from 20 to 30 (Chen, Savage, Chourasia et al. 2013, `PubMed`
    /// 23021630).
    pub target: Within<20, 40>,
    /// How large everything is, in hundredths of the usual. Above 100 a part of each page is seen, and goes where the child does.
    pub magnify: Within<100, 400>,
}

impl Default for SightSettings {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::Warm,
            words_size: Within::near(100),
            pictures_size: Within::near(100),
            words: WordsPlace::Under,
            grid: GridSize::Twelve,
            target: Within::near(30),
            magnify: Within::near(100),
        }
    }
}

/// A plate with holes before the screen. Every page stands on the same cells then, and nothing moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GuardSettings {
    /// It is used.
    pub on: bool,
    /// Cells side by side.
    pub columns: Within<2, 5>,
    /// Cells one below the other.
    pub rows: Within<2, 4>,
    /// The bar between two holes, in millimetres.
    pub gap: Within<3, 20>,
}

impl Default for GuardSettings {
    /// Twelve cells, as a page has at most, and bars that hold in cut plastic.
    fn default() -> Self {
        Self { on: false, columns: Within::near(4), rows: Within::near(3), gap: Within::near(5) }
    }
}

impl GuardSettings {
    /// How many cells there are.
    #[must_use]
    pub fn cells(&self) -> usize {
        (self.columns.get() * self.rows.get()) as usize
    }
}

/// Which colours are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// Warm paper.
    #[default]
    Warm,
    /// Few, quiet colours.
    Calm,
    /// White and yellow on black.
    HighContrastDark,
    /// Black on white.
    HighContrastLight,
    /// The child's own, as `0xRRGGBB`; see [`OwnColours`](super::OwnColours).
    Custom {
        /// The ground.
        ground: u32,
        /// Words and marks.
        ink: u32,
        /// Edges; none: as the words.
        #[serde(default)]
        outline: Option<u32>,
    },
}

/// Where the words of a card stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum WordsPlace {
    /// Under the picture.
    #[default]
    Under,
    /// Over it.
    Over,
    /// Nowhere: the picture alone.
    Off,
}

/// How many things a page has at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum GridSize {
    /// One thing a page.
    One,
    /// Two.
    Two,
    /// Four.
    Four,
    /// Six.
    Six,
    /// Nine.
    Nine,
    /// Twelve.
    #[default]
    Twelve,
}

impl GridSize {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::One, Self::Two, Self::Four, Self::Six, Self::Nine, Self::Twelve];

    /// How many.
    #[must_use]
    pub const fn count(self) -> usize {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Four => 4,
            Self::Six => 6,
            Self::Nine => 9,
            Self::Twelve => 12,
        }
    }
}
