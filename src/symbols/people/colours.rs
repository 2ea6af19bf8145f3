//! The colours of people: the tones of symbols/STYLE.md, section 6, and those between and beyond.

use crate::record::{ClothColour, HairColour, SkinColour};

/// Skin, and its shade for the nose.
pub(super) fn skin(colour: &SkinColour) -> (&'static str, &'static str) {
    match colour {
        SkinColour::VeryLight => ("#FBE3CF", "#E0B596"),
        SkinColour::Light => ("#F4D2B4", "#D9A98A"),
        SkinColour::LightBrown | SkinColour::Other(_) => ("#E0AC7E", "#C48A5A"),
        SkinColour::Brown => ("#C68B59", "#A66E40"),
        SkinColour::DarkBrown => ("#A66E40", "#85542E"),
        SkinColour::VeryDarkBrown => ("#7D4E2E", "#5F3820"),
    }
}

/// On such skin the lines of a face are black, else they would not be seen.
pub(super) fn needs_black_lines(colour: &SkinColour) -> bool {
    matches!(colour, SkinColour::VeryDarkBrown)
}

pub(super) fn hair(colour: &HairColour) -> &'static str {
    match colour {
        HairColour::Black => "#1B1512",
        HairColour::DarkBrown | HairColour::Other(_) => "#4A3426",
        HairColour::Brown => "#7A5230",
        HairColour::LightBrown => "#A9794A",
        HairColour::Fair => "#E3C16F",
        HairColour::Ginger => "#B5502A",
        HairColour::Blue => "#5B93CC",
        HairColour::Pink => "#E58BB0",
    }
}

pub(super) fn cloth(colour: &ClothColour) -> &'static str {
    match colour {
        ClothColour::Purple | ClothColour::Other(_) => "#9A78B5",
        ClothColour::Blue => "#5B93CC",
        ClothColour::Green => "#8CBF6B",
        ClothColour::Red => "#E2695B",
        ClothColour::Pink => "#F4B6B0",
        ClothColour::Orange => "#EE9A4D",
        ClothColour::White => "#FFFFFF",
        ClothColour::Black => "#33302E",
    }
}
