//! Shapes of hair, and what is worn over it, for any head.
//!
//! They are drawn in units of a head's radius around its middle, y down: the house style's own (symbols/STYLE.md, section 4).

use std::fmt::Write;

use super::head::Head;
use crate::record::HairShape;

/// What one shape is made of.
pub(super) struct Hair {
    /// Paths behind the head, the farthest first.
    pub behind: &'static [&'static str],
    /// The path over the head; empty where there is none.
    pub front: &'static str,
    /// The ears are seen.
    pub ears: bool,
}

/// As every head of "me" is drawn: by this shape a head is found.
pub(super) const AS_DRAWN: &str = TUFT;

/// Hangs behind the ear at the right of the picture.
pub(super) const HEARING_AID: &str =
    "M .98 .12 C .94 -.2 1.1 -.28 1.2 -.16 C 1.34 0 1.34 .3 1.2 .38 C 1.06 .4 1.16 .1 1.1 -.02";

pub(super) fn hair(shape: &HairShape) -> Hair {
    match shape {
        HairShape::Tuft | HairShape::Other(_) => Hair { behind: &[], front: TUFT, ears: true },
        HairShape::Short => Hair { behind: &[], front: SHORT, ears: true },
        HairShape::VeryShort => Hair { behind: &[], front: VERY_SHORT, ears: true },
        HairShape::Curly => Hair { behind: &[], front: CURLY, ears: true },
        HairShape::Afro => Hair { behind: &[], front: AFRO, ears: false },
        HairShape::Bob => Hair { behind: &[], front: BOB, ears: false },
        HairShape::Long => Hair { behind: &[], front: LONG, ears: false },
        HairShape::Ponytail => Hair { behind: PONYTAIL_BEHIND, front: DRAWN_BACK, ears: true },
        HairShape::Bun => Hair { behind: BUN_BEHIND, front: DRAWN_BACK, ears: true },
        HairShape::Plaits => Hair { behind: PLAITS_BEHIND, front: DRAWN_BACK, ears: true },
        HairShape::Puffs => Hair { behind: PUFFS_BEHIND, front: DRAWN_BACK, ears: true },
        HairShape::Headscarf => Hair { behind: &[], front: HEADSCARF, ears: false },
        HairShape::Patka => Hair { behind: PATKA_BEHIND, front: PATKA, ears: true },
        HairShape::NoHair => Hair { behind: &[], front: "", ears: true },
    }
}

/// A path of head units as it lies on this head, in whole units of the canvas.
pub(super) fn on_head(path: &str, head: &Head) -> String {
    let mut out = String::with_capacity(path.len());
    let mut words = path.split_whitespace();
    while let Some(word) = words.next() {
        match word {
            "A" => {
                // Two radii, then turning and two flags, which are no lengths, then the end.
                let arc: Vec<&str> = words.by_ref().take(7).collect();
                let [rx, ry, turn, large, sweep, x, y] = arc[..] else { break };
                let length = |word: &str| (number(word) * head.r).round();
                let _ = write!(out, "A{} {} {turn} {large} {sweep}", length(rx), length(ry));
                let _ = write!(out, " {} {}", head.x(number(x)), head.y(number(y)));
            }
            letter if letter.starts_with(|first: char| first.is_ascii_alphabetic()) => out.push_str(letter),
            x => {
                let y = words.next().unwrap_or_default();
                let space = if out.ends_with(|last: char| last.is_ascii_digit()) { " " } else { "" };
                let _ = write!(out, "{space}{} {}", head.x(number(x)), head.y(number(y)));
            }
        }
    }
    out
}

fn number(word: &str) -> f32 {
    word.parse().unwrap_or_default()
}

const DRAWN_BACK: &str = "M -1.04 0.02 C -1.16 -0.56 -0.74 -1.12 0 -1.12 C 0.74 -1.12 1.16 -0.56 1.04 0.02 C 0.86 -0.2 0.62 -0.54 0 -0.6 C \
    -0.62 -0.54 -0.86 -0.2 -1.04 0.02 Z";
const TUFT: &str = "M -1.05 0.1 C -1.22 -0.52 -0.84 -1.06 -0.16 -1.14 C -0.12 -1.24 0.02 -1.34 0.24 -1.34 C 0.16 -1.28 0.14 -1.2 \
    0.18 -1.14 C 0.86 -1.06 1.22 -0.52 1.05 0.1 C 0.92 0.02 0.88 -0.24 0.8 -0.46 C 0.46 -0.46 0.02 -0.58 -0.2 -0.8 C \
    -0.34 -0.6 -0.56 -0.46 -0.8 -0.4 C -0.84 -0.2 -0.92 0.02 -1.05 0.1 Z";
const SHORT: &str = "M -1.05 0.04 C -1.16 -0.5 -0.9 -0.98 -0.46 -1.1 C -0.1 -1.2 0.5 -1.2 0.78 -0.98 C 1.08 -0.74 1.14 -0.4 1.05 0.04 \
    C 0.94 -0.06 0.88 -0.3 0.82 -0.52 C 0.5 -0.64 -0.4 -0.64 -0.82 -0.52 C -0.88 -0.3 -0.94 -0.06 -1.05 0.04 Z";
const VERY_SHORT: &str = "M -1.02 -0.06 C -1.08 -0.62 -0.72 -1.05 0 -1.05 C 0.72 -1.05 1.08 -0.62 1.02 -0.06 C 0.97 -0.2 0.95 -0.36 0.86 \
    -0.5 C 0.78 -0.62 0.66 -0.7 0.5 -0.72 C 0.2 -0.76 -0.2 -0.76 -0.5 -0.72 C -0.66 -0.7 -0.78 -0.62 -0.86 -0.5 C \
    -0.95 -0.36 -0.97 -0.2 -1.02 -0.06 Z";
const CURLY: &str = "M -1 0.1 A 0.26 0.26 0 0 1 -1.16 -0.34 A 0.3 0.3 0 0 1 -0.98 -0.84 A 0.32 0.32 0 0 1 -0.5 -1.16 A 0.34 0.34 0 0 \
    1 0.08 -1.26 A 0.34 0.34 0 0 1 0.62 -1.12 A 0.32 0.32 0 0 1 1.02 -0.8 A 0.3 0.3 0 0 1 1.16 -0.32 A 0.26 0.26 0 0 \
    1 1 0.1 C 0.9 0 0.86 -0.24 0.8 -0.48 C 0.5 -0.44 0.3 -0.5 0.14 -0.6 C -0.1 -0.5 -0.5 -0.44 -0.8 -0.48 C -0.86 \
    -0.24 -0.9 0 -1 0.1 Z";
const AFRO: &str = "M -1.1 0.28 A 0.3 0.3 0 0 1 -1.17 -0.21 A 0.3 0.3 0 0 1 -1.02 -0.69 A 0.3 0.3 0 0 1 -0.7 -1.06 A 0.3 0.3 0 0 1 \
    -0.25 -1.26 A 0.3 0.3 0 0 1 0.25 -1.26 A 0.3 0.3 0 0 1 0.7 -1.06 A 0.3 0.3 0 0 1 1.02 -0.69 A 0.3 0.3 0 0 1 1.17 \
    -0.21 A 0.3 0.3 0 0 1 1.1 0.28 C 0.96 0.1 0.9 -0.2 0.78 -0.46 C 0.4 -0.62 -0.4 -0.62 -0.78 -0.46 C -0.9 -0.2 \
    -0.96 0.1 -1.1 0.28 Z";
const BOB: &str = "M -1.06 0.86 C -1.32 0.8 -1.2 0.36 -1.14 0.1 C -1.26 -0.7 -0.74 -1.18 0 -1.18 C 0.74 -1.18 1.26 -0.7 1.14 0.1 C \
    1.2 0.36 1.32 0.8 1.06 0.86 C 0.92 0.9 0.76 0.78 0.82 0.5 C 0.9 0.2 0.88 -0.2 0.74 -0.5 C 0.3 -0.42 -0.4 -0.42 \
    -0.74 -0.5 C -0.88 -0.2 -0.9 0.2 -0.82 0.5 C -0.76 0.78 -0.92 0.9 -1.06 0.86 Z";
const LONG: &str = "M -1.1 1.5 C -1.5 1.36 -1.2 0.5 -1.12 0.1 C -1.26 -0.7 -0.74 -1.18 0 -1.18 C 0.74 -1.18 1.26 -0.7 1.12 0.1 C 1.2 \
    0.5 1.5 1.36 1.1 1.5 C 0.76 1.5 0.78 1.1 0.84 0.6 C 0.9 0.1 0.7 -0.44 0.18 -0.8 C -0.3 -0.5 -0.9 -0.24 -0.84 0.6 \
    C -0.78 1.1 -0.76 1.5 -1.1 1.5 Z";
const PONYTAIL_BEHIND: &[&str] =
    &["M 0.5 -1.02 C 1.1 -1.5 1.78 -1.1 1.66 -0.36 C 1.6 0.1 1.62 0.36 1.44 0.66 C 1.2 0.5 1.3 -0.2 0.7 -0.5 Z"];
const BUN_BEHIND: &[&str] = &["M -0.33 -1.08 A 0.33 0.33 0 1 1 0.33 -1.08 A 0.33 0.33 0 1 1 -0.33 -1.08 Z"];
const PLAITS_BEHIND: &[&str] = &[
    "M -1.25 1.18 A 0.15 0.15 0 1 1 -0.95 1.18 A 0.15 0.15 0 1 1 -1.25 1.18 Z",
    "M -1.3 0.88 A 0.18 0.18 0 1 1 -0.94 0.88 A 0.18 0.18 0 1 1 -1.3 0.88 Z",
    "M -1.28 0.54 A 0.2 0.2 0 1 1 -0.88 0.54 A 0.2 0.2 0 1 1 -1.28 0.54 Z",
    "M 0.95 1.18 A 0.15 0.15 0 1 1 1.25 1.18 A 0.15 0.15 0 1 1 0.95 1.18 Z",
    "M 0.94 0.88 A 0.18 0.18 0 1 1 1.3 0.88 A 0.18 0.18 0 1 1 0.94 0.88 Z",
    "M 0.88 0.54 A 0.2 0.2 0 1 1 1.28 0.54 A 0.2 0.2 0 1 1 0.88 0.54 Z",
];
const PUFFS_BEHIND: &[&str] = &[
    "M -1.4 -0.72 A 0.42 0.42 0 1 1 -0.56 -0.72 A 0.42 0.42 0 1 1 -1.4 -0.72 Z",
    "M 0.56 -0.72 A 0.42 0.42 0 1 1 1.4 -0.72 A 0.42 0.42 0 1 1 0.56 -0.72 Z",
];
const HEADSCARF: &str = "M 0 -1.16 C 0.84 -1.16 1.18 -0.5 1.12 0.2 C 1.08 0.6 0.96 0.9 1 1.2 C 0.5 1.42 -0.5 1.42 -1 1.2 C -0.96 0.9 \
    -1.08 0.6 -1.12 0.2 C -1.18 -0.5 -0.84 -1.16 0 -1.16 Z M 0 -0.84 A 0.84 0.9 0 1 0 0 0.96 A 0.84 0.9 0 1 0 0 \
    -0.84 Z";
const PATKA: &str = "M -1.06 0.06 C -1.2 -0.6 -0.76 -1.16 0 -1.16 C 0.76 -1.16 1.2 -0.6 1.06 0.06 C 0.9 -0.3 0.5 -0.56 0 -0.62 C -0.5 \
    -0.56 -0.9 -0.3 -1.06 0.06 Z";
const PATKA_BEHIND: &[&str] = &["M -0.25 -1.14 A 0.25 0.25 0 1 1 0.25 -1.14 A 0.25 0.25 0 1 1 -0.25 -1.14 Z"];
