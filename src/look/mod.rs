//! The look: every colour, size, radius and font.

mod arabic;
mod fonts;
mod tokens;
mod widths;

use bevy::prelude::*;

pub use arabic::is_arabic;
pub use fonts::{FontState, Fonts, find_fall_backs, find_fonts};
pub use tokens::*;
pub use widths::{is_joined, line_height, runs, signs_missing, width_of};

/// Puts the fonts and the theme into the app.
pub fn plugin(app: &mut App) {
    app.init_resource::<Theme>().add_plugins(fonts::plugin);
}
