//! On which screen the window stands, and how large that is: as it was measured at the desk, else as the system tells it.

use std::path::PathBuf;

use bevy::{
    prelude::*,
    window::{Monitor, OnMonitor, PrimaryWindow},
};

use super::{desk_work::Stale, frame::Frame, session::Work, show::ShownGlass, ways_file};
use crate::{
    desk::{GlassView, GlassWish, Message, Wish, Wished},
    glass::{self, Connected, Glass, GlassError, Measured},
    look::LEAST_MILLIMETRES,
    plan::{Text, Wording},
    ways::Profile,
};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Glasses>().add_systems(Update, (look, tell).chain().before(super::show::show));
}

/// Every screen whose size is known.
#[derive(Debug, Default, Resource)]
pub(super) struct Glasses {
    home: Option<PathBuf>,
    measured: Measured,
    connected: Vec<Connected>,
    /// The screen on which the window stands: its pixels and what the system calls it.
    here: Option<((u32, u32), Option<String>)>,
}

impl Glasses {
    /// What was measured on the device of this home.
    pub(super) fn of(home: Option<PathBuf>) -> Self {
        let measured = home.as_deref().map(Measured::read).unwrap_or_default();
        Self { home, measured, connected: Vec::new(), here: None }
    }

    /// Does what an adult wishes about the size of the screen.
    pub(super) fn wish(&mut self, wish: GlassWish) -> Result<(), GlassError> {
        let Some((pixels, _)) = self.here else { return Ok(()) };
        match wish {
            GlassWish::Card(length) => {
                let Some(glass) = Glass::by_card(pixels, length) else { return Ok(()) };
                self.measured.add(glass);
            }
            GlassWish::Forget => self.measured.forget(pixels),
        }
        self.home.as_deref().map_or(Ok(()), |home| self.measured.keep(home))
    }
}

fn look(
    window: Option<Single<Option<&OnMonitor>, With<PrimaryWindow>>>,
    monitors: Query<&Monitor>,
    mut glasses: ResMut<Glasses>,
    mut shown: ResMut<ShownGlass>,
) {
    let on = window.and_then(|on| on.map(|on| on.0)).and_then(|entity| monitors.get(entity).ok());
    let Some(monitor) = on.or_else(|| monitors.iter().next()) else { return };
    let pixels = (monitor.physical_width, monitor.physical_height);
    let moved = glasses.here.as_ref().is_none_or(|(before, name)| *before != pixels || *name != monitor.name);
    if !moved && !glasses.is_changed() {
        return;
    }
    let glasses = glasses.bypass_change_detection();
    if moved {
        glasses.connected = glass::connected();
        glasses.here = Some((pixels, monitor.name.clone()));
    }
    shown.set_if_neq(ShownGlass(glass::find(&glasses.measured, &glasses.connected, pixels, monitor.name.as_deref())));
}

fn tell(shown: Res<ShownGlass>, glasses: Res<Glasses>, mut stale: ResMut<Stale>) {
    if !shown.is_changed() && !glasses.is_changed() {
        return;
    }
    let pixels = glasses.here.as_ref().map(|(pixels, _)| *pixels);
    let glass = GlassView { pixels, glass: shown.0, smallest: shown.0.map(|glass| smallest_target(&glass)) };
    if stale.glass != glass {
        stale.glass = glass;
        stale.checks();
    }
}

/// Does what an adult wishes about the screen and a keyguard for it.
pub(super) fn wishes(
    mut wished: MessageReader<Wished>,
    work: NonSend<Work>,
    mut glasses: ResMut<Glasses>,
    mut stale: ResMut<Stale>,
) {
    for Wished(wish) in wished.read() {
        match wish {
            Wish::Glass(wish) => match glasses.wish(*wish) {
                Ok(()) => {
                    let text = work.house.language.say(&Text::new("desk-glass-kept"));
                    stale.messages = vec![Message { text, trouble: false }];
                }
                Err(error) => stale.trouble(&error),
            },
            Wish::Keyguard { profile, to } => {
                let made = ways_file::keyguard(&work, stale.glass.glass, profile, to.clone());
                stale.guard_file = Some(made);
            }
            _ => {}
        }
    }
}

/// How large the smallest thing is that a child presses on this screen, in millimetres, where the kiosk fills it.
#[must_use]
pub fn smallest_target(glass: &Glass) -> f32 {
    let (width, height) = glass.pixels;
    let frame = Frame::fit(Vec2::new(width as f32, height as f32));
    frame.suited(Some(glass.millimetre), &Profile::default()).smallest(glass.millimetre)
}

/// That is as large as it must be. A tenth of a millimetre is no difference.
#[must_use]
pub fn is_large_enough(smallest: f32) -> bool {
    smallest > LEAST_MILLIMETRES - 0.1
}
