//! What a switch can be: most switches reach a computer as a key, a mouse button or a gamepad's button.

use serde::{Deserialize, Serialize};

/// Something that can be pressed as a switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum SwitchInput {
    /// The space bar.
    Space,
    /// Enter.
    Enter,
    /// Tab.
    Tab,
    /// The digit 1.
    Digit1,
    /// The digit 2.
    Digit2,
    /// F7, which some switch boxes send.
    F7,
    /// F8.
    F8,
    /// The arrow to the left.
    ArrowLeft,
    /// The arrow to the right.
    ArrowRight,
    /// The left mouse button, wherever the pointer is.
    MouseLeft,
    /// The right mouse button.
    MouseRight,
    /// The middle mouse button.
    MouseMiddle,
    /// A touch anywhere on the screen.
    Screen,
    /// The lower button of a gamepad, or switch 1 of an adaptive controller.
    PadSouth,
    /// Its right button.
    PadEast,
    /// Its left button.
    PadWest,
    /// Its upper button.
    PadNorth,
    /// Its left shoulder.
    PadLeft,
    /// Its right shoulder.
    PadRight,
}

impl SwitchInput {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 19] = [
        Self::Space,
        Self::Enter,
        Self::Tab,
        Self::Digit1,
        Self::Digit2,
        Self::F7,
        Self::F8,
        Self::ArrowLeft,
        Self::ArrowRight,
        Self::MouseLeft,
        Self::MouseRight,
        Self::MouseMiddle,
        Self::Screen,
        Self::PadSouth,
        Self::PadEast,
        Self::PadWest,
        Self::PadNorth,
        Self::PadLeft,
        Self::PadRight,
    ];

    /// Its word, the same in every language, for messages and tests.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Space => "space",
            Self::Enter => "enter",
            Self::Tab => "tab",
            Self::Digit1 => "digit-1",
            Self::Digit2 => "digit-2",
            Self::F7 => "f7",
            Self::F8 => "f8",
            Self::ArrowLeft => "arrow-left",
            Self::ArrowRight => "arrow-right",
            Self::MouseLeft => "mouse-left",
            Self::MouseRight => "mouse-right",
            Self::MouseMiddle => "mouse-middle",
            Self::Screen => "screen",
            Self::PadSouth => "pad-south",
            Self::PadEast => "pad-east",
            Self::PadWest => "pad-west",
            Self::PadNorth => "pad-north",
            Self::PadLeft => "pad-left",
            Self::PadRight => "pad-right",
        }
    }

    /// It is a button of a gamepad. The system tells of those only when it is asked.
    #[must_use]
    pub const fn is_pad(self) -> bool {
        matches!(self, Self::PadSouth | Self::PadEast | Self::PadWest | Self::PadNorth | Self::PadLeft | Self::PadRight)
    }
}
