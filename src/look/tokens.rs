//! Colours of the themes, and the sizes that every screen shares. Sizes are in design pixels (see the kiosk's frame).

use bevy::prelude::{Color, Resource};

use crate::{plan::Plate, ways::OwnColours};

/// Smallest side of anything that a child presses.
pub const SMALLEST_TARGET: f32 = 96.0;
/// The same in millimetres, where the size of the screen is known; what it usually is where there is room (field guide,
/// section 4).
pub const LEAST_MILLIMETRES: f32 = 20.0;
/// See [`LEAST_MILLIMETRES`].
pub const USUAL_MILLIMETRES: u32 = 30;
/// Smallest gap between two things that a child presses.
pub const GAP: f32 = 24.0;
/// Smallest words on a child's screen.
pub const SMALLEST_WORDS: f32 = 28.0;
/// Words that have no room otherwise: in a language of long words, or of two languages at once. A word in two parts, or one
/// that is cut off, would be harder to read.
pub const LEAST_WORDS: f32 = 22.0;
/// Words of the question.
pub const QUESTION: f32 = 36.0;
/// Words of "Next".
pub const NEXT: f32 = 32.0;
/// Line height as a multiple of the type size; Andika's own is too tall for cards.
pub const LINE_HEIGHT: f32 = 1.15;
/// Radius of slots and small cards.
pub const RADIUS_SMALL: f32 = 14.0;
/// Radius of buttons.
pub const RADIUS_BUTTON: f32 = 18.0;
/// Radius of cards, places and panels.
pub const RADIUS_CARD: f32 = 26.0;
/// Edge of what is chosen.
pub const EDGE_CHOSEN: f32 = 7.0;

/// Which colours are shown. A theme changes no size and no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Resource)]
pub enum Theme {
    /// Warm paper.
    #[default]
    Paper,
    /// White and yellow on black.
    HighContrast,
    /// Few, quiet colours; the break is always shown in them.
    Calm,
    /// Black on white.
    HighContrastLight,
    /// The child's own ground and ink: see [`Theme::own`].
    Own {
        /// The ground, as 0xRRGGBB.
        ground: u32,
        /// Words and marks.
        ink: u32,
        /// Edges of what can be pressed.
        outline: u32,
    },
}

/// What a colour is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Token {
    /// The ground.
    Paper,
    /// A panel on the ground.
    Panel,
    /// A card, a button.
    Card,
    /// Words and dark discs.
    Ink,
    /// Words of what cannot be used yet.
    InkSoft,
    /// Words on ink.
    OnInk,
    /// Edges of what can be pressed.
    Line,
    /// Edges that carry no meaning.
    Hair,
    /// The edge of what is chosen, and of the card in hand.
    Chosen,
    /// Everything of the microphone.
    Record,
    /// Around the microphone.
    RecordTint,
    /// Words on the microphone's disc.
    OnRecord,
    /// Outer and inner part of the focus ring.
    RingDark,
    /// Middle of the focus ring.
    RingLight,
    /// Behind the word that is heard.
    Spoken,
    /// The road of hopes.
    Road,
    /// The flat shadow under a carried card; laid on thin.
    Shadow,
    /// Paper to draw on: white in every theme, so that the eight colours stay true.
    Canvas,
    /// Outer, middle and inner ring of the break.
    Breath(u8),
    /// Edge and plate of a tone.
    Edge(Tone),
    /// Ground of a tone.
    Tint(Tone),
}

/// What a coloured part is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// First place of a scale.
    First,
    /// Middle place.
    Middle,
    /// Last place.
    Last,
    /// Worries.
    Worry,
    /// Hopes.
    Hope,
}

impl From<Plate> for Tone {
    fn from(plate: Plate) -> Self {
        match plate {
            Plate::Circle => Self::First,
            Plate::Square => Self::Middle,
            Plate::Hexagon => Self::Last,
        }
    }
}

impl Theme {
    /// The colour as 0xRRGGBB.
    #[must_use]
    pub const fn hex(self, token: Token) -> u32 {
        match self {
            Self::Paper => paper(token),
            Self::HighContrast => high_contrast(token),
            Self::Calm => calm(token),
            Self::HighContrastLight => high_contrast_light(token),
            Self::Own { ground, ink, outline } => own(token, ground, ink, outline),
        }
    }

    /// The child's own colours; what could not be seen is mended.
    #[must_use]
    pub fn own(ground: u32, ink: u32, outline: Option<u32>) -> Self {
        let OwnColours { ground, ink, outline } = OwnColours::mended(ground, ink, outline);
        Self::Own { ground, ink, outline }
    }

    /// The colour for the screen.
    #[must_use]
    pub fn colour(self, token: Token) -> Color {
        let [_, red, green, blue] = self.hex(token).to_be_bytes();
        let alpha = if token == Token::Shadow { 56 } else { 255 };
        Color::srgba_u8(red, green, blue, alpha)
    }

    /// The line round the word that is heard: (beside and above, under). Where there are few colours it goes all round.
    #[must_use]
    pub const fn word_edge(self) -> (f32, f32) {
        match self {
            Self::Paper | Self::Calm => (0.0, 5.0),
            Self::HighContrast | Self::HighContrastLight | Self::Own { .. } => (3.0, 6.0),
        }
    }

    /// Edge of cards and buttons: (sides and top, foot).
    #[must_use]
    pub const fn edge(self) -> (f32, f32) {
        match self {
            Self::Paper => (3.0, 7.0),
            Self::HighContrast | Self::HighContrastLight | Self::Own { .. } => (4.0, 4.0),
            Self::Calm => (3.0, 3.0),
        }
    }
}

const fn paper(token: Token) -> u32 {
    match token {
        Token::Paper => 0xFF_F9_EF,
        Token::Panel => 0xF6_EE_DF,
        Token::Card | Token::OnInk | Token::OnRecord | Token::Canvas => 0xFF_FF_FF,
        Token::Ink | Token::Chosen | Token::RingDark | Token::Shadow => 0x1E_2A_38,
        Token::InkSoft => 0x51_60_6F,
        Token::Line => 0x6E_7B_88,
        Token::Hair => 0xDA_D2_C3,
        Token::Record => 0xB8_2A_44,
        Token::RecordTint => 0xFC_E4_E4,
        Token::RingLight => 0xFF_D8_4D,
        Token::Spoken => 0xFF_DF_82,
        Token::Road => 0xE9_DF_C9,
        Token::Breath(ring) => breath(ring),
        Token::Edge(Tone::First) => 0x17_68_4E,
        Token::Edge(Tone::Middle) => 0x7C_52_00,
        Token::Edge(Tone::Last) => 0xA0_2C_35,
        Token::Edge(Tone::Worry) => 0x5B_4A_9E,
        Token::Edge(Tone::Hope) => 0x1B_5A_94,
        Token::Tint(Tone::First) => 0xD8_F1_E5,
        Token::Tint(Tone::Middle) => 0xF8_EB_CE,
        Token::Tint(Tone::Last) => 0xFC_E8_E6,
        Token::Tint(Tone::Worry) => 0xE9_E4_F8,
        Token::Tint(Tone::Hope) => 0xDD_EE_FB,
    }
}

const fn high_contrast(token: Token) -> u32 {
    match token {
        Token::Paper
        | Token::Panel
        | Token::Card
        | Token::OnInk
        | Token::OnRecord
        | Token::RecordTint
        | Token::RingDark
        | Token::Road
        | Token::Breath(_)
        | Token::Tint(_) => 0x00_00_00,
        Token::Ink | Token::InkSoft | Token::Line | Token::Edge(_) | Token::Canvas => 0xFF_FF_FF,
        Token::Hair | Token::Shadow => 0x8A_8A_8A,
        Token::Spoken => 0x1F_5F_BF,
        Token::Chosen | Token::Record | Token::RingLight => 0xFF_E4_5C,
    }
}

const fn high_contrast_light(token: Token) -> u32 {
    match token {
        Token::Paper
        | Token::Panel
        | Token::Card
        | Token::OnInk
        | Token::OnRecord
        | Token::RecordTint
        | Token::Road
        | Token::Canvas
        | Token::Breath(_)
        | Token::Tint(_) => 0xFF_FF_FF,
        Token::Ink | Token::InkSoft | Token::Line | Token::Edge(_) | Token::RingDark | Token::Chosen => 0x00_00_00,
        Token::Hair | Token::Shadow => 0x76_76_76,
        Token::Record => 0x9B_00_20,
        Token::RingLight | Token::Spoken => 0xFF_D8_4D,
    }
}

const fn own(token: Token, ground: u32, ink: u32, outline: u32) -> u32 {
    match token {
        Token::Paper
        | Token::Panel
        | Token::Card
        | Token::OnInk
        | Token::OnRecord
        | Token::RecordTint
        | Token::RingLight
        | Token::Spoken
        | Token::Road
        | Token::Breath(_)
        | Token::Tint(_) => ground,
        Token::Canvas => 0xFF_FF_FF,
        Token::Line | Token::Hair | Token::Edge(_) => outline,
        _ => ink,
    }
}

const fn calm(token: Token) -> u32 {
    match token {
        Token::Paper => 0xE9_E6_DC,
        Token::Panel => 0xDF_DB_CF,
        Token::Card => 0xF3_F0_E7,
        Token::OnInk | Token::OnRecord | Token::Canvas => 0xFF_FF_FF,
        Token::Ink | Token::Chosen | Token::Shadow => 0x2B_34_40,
        Token::RingDark => 0x1E_2A_38,
        Token::InkSoft => 0x4B_56_61,
        Token::Line => 0x6A_73_7C,
        Token::Hair => 0xCF_C9_BA,
        Token::Record => 0x8A_3B_45,
        Token::RecordTint => 0xE6_DC_D6,
        Token::RingLight => 0xFF_D8_4D,
        Token::Spoken => 0xC6_DC_E8,
        Token::Road => 0xD8_D3_C4,
        Token::Breath(ring) => breath(ring),
        Token::Edge(_) => 0x3B_4A_55,
        Token::Tint(_) => 0xE1_E3_DC,
    }
}

const fn breath(ring: u8) -> u32 {
    match ring {
        0 => 0xE0_E0_D6,
        1 => 0xD3_D8_D0,
        _ => 0xC3_CD_C8,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ways::{SHAPES_CONTRAST, WORDS_CONTRAST, contrast, luminance};

    const THEMES: [Theme; 5] = [
        Theme::Paper,
        Theme::HighContrast,
        Theme::Calm,
        Theme::HighContrastLight,
        Theme::Own { ground: 0xFF_FF_E0, ink: 0x1E_2A_38, outline: 0x1E_2A_38 },
    ];
    const TONES: [Tone; 5] = [Tone::First, Tone::Middle, Tone::Last, Tone::Worry, Tone::Hope];

    /// Words and the grounds on which they stand, in every theme.
    fn words() -> Vec<(Token, Token)> {
        let mut pairs = vec![
            (Token::Ink, Token::Paper),
            (Token::Ink, Token::Panel),
            (Token::Ink, Token::Card),
            (Token::InkSoft, Token::Paper),
            (Token::OnInk, Token::Ink),
            (Token::OnRecord, Token::Record),
            (Token::Ink, Token::Spoken),
            (Token::InkSoft, Token::Spoken),
        ];
        pairs.extend(TONES.map(|tone| (Token::Ink, Token::Tint(tone))));
        pairs
    }

    /// Shapes that tell something, and their grounds.
    fn shapes() -> Vec<(Token, Token)> {
        let mut pairs = vec![
            (Token::Line, Token::Paper),
            (Token::Line, Token::Card),
            (Token::Chosen, Token::Card),
            (Token::Record, Token::Panel),
            (Token::RingLight, Token::RingDark),
            (Token::Ink, Token::Card),
        ];
        pairs.extend(TONES.map(|tone| (Token::Edge(tone), Token::Tint(tone))));
        pairs.extend(TONES.map(|tone| (Token::Edge(tone), Token::Card)));
        pairs
    }

    fn all_stand_out(seen_as: impl Fn(u32) -> u32, how: &str) {
        for theme in THEMES {
            assert_eq!(too_alike(theme, &seen_as), None, "{how}, {theme:?}");
        }
    }

    /// The first mark and its ground that cannot be told apart, and their contrast.
    fn too_alike(theme: Theme, seen_as: impl Fn(u32) -> u32) -> Option<(Token, Token, f64)> {
        let each = |least: f64, pairs: Vec<(Token, Token)>| pairs.into_iter().map(move |pair| (least, pair));
        each(WORDS_CONTRAST, words()).chain(each(SHAPES_CONTRAST, shapes())).find_map(|(least, (mark, ground))| {
            let ratio = contrast(seen_as(theme.hex(mark)), seen_as(theme.hex(ground)));
            (ratio < least).then_some((mark, ground, ratio))
        })
    }

    #[test]
    fn words_stand_out_four_and_a_half_to_one_and_shapes_three_to_one() {
        all_stand_out(|hex| hex, "as it is");
    }

    /// The colour as another eye sees it: a matrix on linear light.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share from 0 to 1")]
    fn seen(matrix: [[f64; 3]; 3]) -> impl Fn(u32) -> u32 {
        move |hex| {
            let [_, channels @ ..] = hex.to_be_bytes().map(|byte| {
                let share = f64::from(byte) / 255.0;
                if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
            });
            matrix.iter().fold(0, |colour, row| {
                let linear: f64 = row.iter().zip(channels).map(|(weight, channel)| weight * channel).sum();
                let linear = linear.clamp(0.0, 1.0);
                let share = if linear <= 0.003_130_8 { linear * 12.92 } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
                colour << 8 | (share * 255.0).round() as u32
            })
        }
    }

    /// Grey, and the three colour blindnesses by Machado, Oliveira and Fernandes (IEEE TVCG 2009), at full strength.
    const EYES: [(&str, [[f64; 3]; 3]); 4] = [
        ("grey", [[0.2126, 0.7152, 0.0722]; 3]),
        (
            "no red",
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
        ),
        (
            "no green",
            [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
        ),
        (
            "no blue",
            [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        ),
    ];

    #[test]
    fn without_any_colour_and_for_every_colour_blind_eye_all_stands_out_as_well() {
        for (name, matrix) in EYES {
            all_stand_out(seen(matrix), name);
        }
    }

    proptest! {
        #[test]
        fn any_colours_of_a_childs_own_pass_what_the_built_in_themes_pass(
            ground in 0_u32..0x0100_0000, ink in 0_u32..0x0100_0000, outline in prop::option::of(0_u32..0x0100_0000),
        ) {
            let theme = Theme::own(ground, ink, outline);
            prop_assert_eq!(too_alike(theme, |hex| hex), None);
            prop_assert_eq!(theme.hex(Token::Paper), ground);
            if contrast(ground, ink) >= WORDS_CONTRAST {
                prop_assert_eq!(theme.hex(Token::Ink), ink, "what can be read stays as it was chosen");
            }
            let outlined = outline.filter(|outline| contrast(ground, *outline) >= SHAPES_CONTRAST);
            prop_assert_eq!(theme.hex(Token::Line), outlined.unwrap_or_else(|| theme.hex(Token::Ink)));
        }
    }

    #[test]
    fn no_place_of_a_scale_weighs_more_than_another() {
        for theme in THEMES {
            let tints = [Tone::First, Tone::Middle, Tone::Last].map(|tone| luminance(theme.hex(Token::Tint(tone))));
            for one in tints {
                for other in tints {
                    assert!((one - other).abs() <= 0.02, "{theme:?}: {tints:?}");
                }
            }
        }
    }

    #[test]
    fn sizes_keep_their_least() {
        const { assert!(SMALLEST_TARGET >= 96.0 && GAP >= 24.0 && SMALLEST_WORDS >= 28.0) };
    }
}
