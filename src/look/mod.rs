//! The look: every colour, size, radius and font.

mod fonts;
mod tokens;

use bevy::prelude::*;

pub use fonts::{FontState, Fonts, find_fonts, width_of};
pub use tokens::*;

/// Puts the fonts and the theme into the app.
pub fn plugin(app: &mut App) {
    app.init_resource::<Theme>().add_plugins(fonts::plugin);
}
