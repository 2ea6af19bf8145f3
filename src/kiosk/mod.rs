//! The child's screens.
//!
//! What is to be shown is put into [`Shown`]; what was done comes as [`Did`]. Between them a screen is laid out as a flat
//! list of pieces (`pages`), compared with what stands there, and only what changed is built (`show`).

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes and places on a screen are small and not below zero; what is outside is clamped before"
)]

mod added;
mod app;
mod asks;
mod begin_work;
mod board;
mod bodies;
mod booth;
mod build;
mod canvas;
mod check;
mod check_work;
mod corner;
mod desk_news;
mod desk_pages;
#[cfg(test)]
mod desk_pages_tests;
mod desk_work;
mod drag;
mod draw;
mod find;
mod first_then;
mod fit;
mod fixed;
mod folders;
mod frame;
pub mod gallery;
mod glass_work;
mod grid;
mod hearing;
mod icons;
#[cfg(feature = "pdf")]
mod keyguard;
mod lock;
mod magnify;
mod me;
mod mirror;
mod offers;
mod pages;
mod pair;
mod panel;
mod photos_work;
mod pictures;
mod pictures_rows;
mod pictures_work;
mod piece;
mod pressed;
mod rows;
mod scaled;
#[cfg(test)]
mod seen_tests;
mod seen_work;
mod session;
mod shots;
mod show;
mod sound_work;
mod spoken;
mod talk;
mod tell;
mod told;
mod tongues;
mod vault_work;
mod view;
#[cfg(test)]
mod voices_tests;
mod voices_work;
mod ways;
mod ways_file;

#[cfg(test)]
mod tests;

use bevy::prelude::*;

use crate::conversation::Screen;

pub use crate::access::Did;
pub use app::{KioskOptions, Redraws, Waker, app, headless};
pub use glass_work::{is_large_enough, smallest_target};
#[cfg(feature = "pdf")]
pub use keyguard::keyguard_for;
pub use lock::LockHeld;
pub use pictures::{Drawings, Pictures, Wall};
pub use session::{OpenError, Opening, Options, run};
pub use shots::shots;
pub use spoken::Spoken;
pub use talk::{Level, TalkClock};

/// Puts the child's screens into the app, with the ways in and the look below them.
pub fn plugin(app: &mut App) {
    app.init_resource::<Shown>()
        .add_plugins((crate::look::plugin, crate::access::plugin))
        .add_plugins((
            app::plugin,
            asks::plugin,
            icons::plugin,
            pictures::plugin,
            show::plugin,
            tell::plugin,
            pressed::plugin,
            drag::plugin,
            draw::plugin,
            lock::plugin,
            talk::plugin,
            ways::plugin,
            corner::plugin,
            spoken::plugin,
        ))
        .add_plugins((magnify::plugin, panel::plugin));
}

/// What is shown; none while the child's screens are not. A screen that equals the one before builds nothing.
#[derive(Debug, Clone, Default, PartialEq, Resource)]
pub struct Shown(pub Option<Screen>);
