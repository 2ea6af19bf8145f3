//! A child's own colours, and whether they can be told apart: reckoned as WCAG 2.2 does it.

use super::{Profile, ThemeChoice};

/// The least contrast of words and their ground (WCAG 2.2, 1.4.3).
pub const WORDS_CONTRAST: f64 = 4.5;
/// The least contrast of edges and marks and their ground (WCAG 2.2, 1.4.11).
pub const SHAPES_CONTRAST: f64 = 3.0;

/// Black and white, as `0xRRGGBB`.
const BLACK: u32 = 0;
const WHITE: u32 = 0xFF_FF_FF;

/// Colours that can be told apart, as `0xRRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnColours {
    /// The ground.
    pub ground: u32,
    /// Words and marks.
    pub ink: u32,
    /// Edges of what can be pressed.
    pub outline: u32,
}

impl OwnColours {
    /// These colours, mended where one could not be seen on the ground: words become black or white, edges like the words.
    /// Without an outline edges are like the words.
    #[must_use]
    pub fn mended(ground: u32, ink: u32, outline: Option<u32>) -> Self {
        let [ground, ink] = [ground, ink].map(|colour| colour & WHITE);
        let ink = if contrast(ground, ink) >= WORDS_CONTRAST { ink } else { black_or_white(ground) };
        let outline =
            outline.map(|colour| colour & WHITE).filter(|colour| contrast(ground, *colour) >= SHAPES_CONTRAST);
        Self { ground, ink, outline: outline.unwrap_or(ink) }
    }
}

/// What stands out more on this ground; one of the two always does enough.
fn black_or_white(ground: u32) -> u32 {
    if contrast(ground, BLACK) >= contrast(ground, WHITE) { BLACK } else { WHITE }
}

/// How bright a colour, `0xRRGGBB`, is, from 0 to 1.
#[must_use]
pub fn luminance(hex: u32) -> f64 {
    let [_, red, green, blue] = hex.to_be_bytes().map(|byte| {
        let share = f64::from(byte) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// How far two colours stand apart, from 1 to 21.
#[must_use]
pub fn contrast(one: u32, other: u32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

impl Profile {
    /// With the child's own colours mended, where they could not be told apart: so it is kept.
    #[must_use]
    pub fn readable(mut self) -> Self {
        if let ThemeChoice::Custom { ground, ink, outline } = self.sight.theme {
            let own = OwnColours::mended(ground, ink, outline);
            let outline = outline.map(|_| own.outline);
            self.sight.theme = ThemeChoice::Custom { ground: own.ground, ink: own.ink, outline };
        }
        self
    }
}
