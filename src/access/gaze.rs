//! Dwelling: the pointer that an eye tracker or a head mouse moves chooses what it rests on.

use bevy::{
    prelude::*,
    window::{CursorLeft, CursorOptions, PrimaryWindow, RequestRedraw},
};

use super::{By, Chosen, Now, Ways};
use crate::ways::{Dwell, Gaze, Seen, Spot};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<GazeMap>()
        .init_resource::<Looked>()
        .init_resource::<Looking>()
        .add_message::<CursorLeft>()
        .add_message::<CursorMoved>()
        .add_message::<RequestRedraw>()
        .add_systems(PreUpdate, (take_settings.run_if(resource_changed::<Ways>), look).chain());
}

/// What can be looked at, as the screen is laid out. The kiosk tells it anew whenever that changed.
#[derive(Debug, Clone, Default, PartialEq, Resource)]
pub struct GazeMap {
    /// Every control that can be chosen, and the rest place, in the window's logical pixels.
    pub spots: Vec<Spot<Entity>>,
    /// The rest place.
    pub rest: Option<Entity>,
    /// A number that is another one for each page.
    pub page: u64,
    /// How far controls stand apart, in the window's logical pixels.
    pub gap: f32,
}

/// What is looked at, and how far the look is; and whether dwelling rests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Resource)]
pub struct Looked {
    /// The control.
    pub at: Option<Seen<Entity>>,
    /// It was switched off by the rest place.
    pub rests: bool,
}

#[derive(Debug, Default, Resource)]
struct Looking {
    dwell: Option<Dwell<Entity>>,
    page: u64,
}

fn take_settings(
    ways: Res<Ways>,
    mut looking: ResMut<Looking>,
    mut map: ResMut<GazeMap>,
    cursor: Option<Single<&mut CursorOptions, With<PrimaryWindow>>>,
) {
    let settings = ways.0.dwell;
    if let Some(mut cursor) = cursor {
        let visible = !(settings.on && settings.hide_pointer);
        if cursor.visible != visible {
            cursor.visible = visible;
        }
    }
    match &mut looking.dwell {
        dwell if !settings.on => *dwell = None,
        Some(dwell) => dwell.set(settings, ways.0.touch.settle.time()),
        none => {
            *none = Some(Dwell::new(settings, ways.0.touch.settle.time(), map.gap.max(1.0)));
            map.set_changed();
        }
    }
}

fn look(
    now: Res<Now>,
    map: Res<GazeMap>,
    mut moved: MessageReader<CursorMoved>,
    mut left: MessageReader<CursorLeft>,
    mut looking: ResMut<Looking>,
    mut looked: ResMut<Looked>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    let Looking { dwell, page } = looking.bypass_change_detection();
    let Some(dwell) = dwell else {
        moved.clear();
        left.clear();
        looked.set_if_neq(Looked::default());
        return;
    };
    if map.is_changed() {
        let came = std::mem::replace(page, map.page) != map.page;
        dwell.screen(map.spots.clone(), map.rest, came, now.at);
    }
    let done = match moved.read().last() {
        Some(moved) => dwell.gaze(moved.position.x, moved.position.y, now.at),
        None if left.read().count() > 0 => {
            dwell.lost(now.at);
            None
        }
        None => dwell.tick(now.at),
    };
    left.clear();
    if let Some(Gaze::Chosen(entity)) = done {
        commands.trigger(Chosen { entity, by: By::Machine });
    }
    looked.set_if_neq(Looked { at: dwell.seen(), rests: dwell.rests() });
    // A look is short, and its mark moves all the time: every frame is drawn until it is over.
    if dwell.wake().is_some() {
        redraw.write(RequestRedraw);
    }
}
