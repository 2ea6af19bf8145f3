//! How a child looks in the symbols that show "me", as the child chose it. What it looks like is drawn in `symbols`.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::open::open_list;

/// How the child looks in symbols. One that says nothing is as the symbols are drawn.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Likeness {
    /// Colour of the skin.
    pub skin: SkinColour,
    /// Shape of the hair, or what is worn over it.
    pub shape: HairShape,
    /// Colour of the hair.
    pub hair: HairColour,
    /// Colour of a headscarf or a patka.
    pub cloth: ClothColour,
    /// Wears glasses.
    pub glasses: bool,
    /// Wears a hearing aid.
    pub hearing_aid: bool,
    /// Uses a wheelchair.
    pub wheelchair: bool,
}

open_list! {
    /// Colour of the skin, from the lightest on.
    SkinColour {
        /// Very light.
        VeryLight = "very_light",
        /// Light.
        Light = "light",
        /// Light brown: as the symbols are drawn.
        LightBrown = "light_brown",
        /// Brown.
        Brown = "brown",
        /// Dark brown.
        DarkBrown = "dark_brown",
        /// Very dark brown.
        VeryDarkBrown = "very_dark_brown",
    }
}

open_list! {
    /// Shape of the hair, or what is worn over it.
    HairShape {
        /// Short, with a tuft: as the symbols are drawn.
        Tuft = "tuft",
        /// Short.
        Short = "short",
        /// Very short.
        VeryShort = "very_short",
        /// Curly.
        Curly = "curly",
        /// An afro.
        Afro = "afro",
        /// To the chin.
        Bob = "bob",
        /// Long.
        Long = "long",
        /// A ponytail.
        Ponytail = "ponytail",
        /// A bun.
        Bun = "bun",
        /// Two plaits.
        Plaits = "plaits",
        /// Two puffs.
        Puffs = "puffs",
        /// A headscarf.
        Headscarf = "headscarf",
        /// A patka.
        Patka = "patka",
        /// No hair.
        NoHair = "no_hair",
    }
}

impl HairShape {
    /// It covers the hair: its colour is that of the cloth.
    #[must_use]
    pub fn is_cloth(&self) -> bool {
        matches!(self, Self::Headscarf | Self::Patka)
    }
}

open_list! {
    /// Colour of the hair.
    HairColour {
        /// Black.
        Black = "black",
        /// Dark brown: as the symbols are drawn.
        DarkBrown = "dark_brown",
        /// Brown.
        Brown = "brown",
        /// Light brown.
        LightBrown = "light_brown",
        /// Fair.
        Fair = "fair",
        /// Ginger.
        Ginger = "ginger",
        /// Dyed blue.
        Blue = "blue",
        /// Dyed pink.
        Pink = "pink",
    }
}

open_list! {
    /// Colour of a headscarf or a patka.
    ClothColour {
        /// Purple.
        Purple = "purple",
        /// Blue.
        Blue = "blue",
        /// Green.
        Green = "green",
        /// Red.
        Red = "red",
        /// Pink.
        Pink = "pink",
        /// Orange.
        Orange = "orange",
        /// White.
        White = "white",
        /// Black.
        Black = "black",
    }
}

/// As the symbols are drawn.
macro_rules! drawn {
    ($($list:ident::$value:ident),+ $(,)?) => {
        $(impl Default for $list {
            fn default() -> Self {
                Self::$value
            }
        })+
    };
}

drawn!(SkinColour::LightBrown, HairShape::Tuft, HairColour::DarkBrown, ClothColour::Purple);
