//! Brings what is shown to the window: only what changed is built, and an equal screen builds nothing.

use std::collections::HashMap;

use bevy::{input_focus::tab_navigation::TabGroup, prelude::*, window::PrimaryWindow};

use super::{
    Shown,
    build::{Builder, Manner},
    drag::Carried,
    frame::Frame,
    mirror, pages,
    piece::{Part, Piece},
};
use crate::{
    access::{Fingers, Gate, Now, Ways, accessible},
    conversation::Body,
    glass::Glass,
    look::Theme,
};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Stage>()
        .init_resource::<Framed>()
        .init_resource::<ShownGlass>()
        .add_systems(Update, (fit, show).chain());
}

/// The frame for the window as it is now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Resource)]
pub struct Framed(pub Frame);

/// The screen on which the window stands, where its size is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Resource)]
pub struct ShownGlass(pub Option<Glass>);

/// What stands on the stage.
#[derive(Debug, Default, Resource)]
pub struct Stage {
    root: Option<Entity>,
    place: Option<String>,
    manner: Option<Manner>,
    frame: Option<Frame>,
    pieces: HashMap<String, (Entity, Piece)>,
    order: Vec<Entity>,
    dressed: usize,
    version: u64,
    page: u64,
    right_to_left: bool,
}

impl Stage {
    /// The piece that is this entity.
    pub fn of(&self, entity: Entity) -> Option<&Piece> {
        self.pieces.values().find(|(there, _)| *there == entity).map(|(_, piece)| piece)
    }

    /// How often a piece was built since the start.
    #[cfg(test)]
    pub fn built(&self) -> usize {
        self.dressed
    }

    /// All pieces.
    pub fn all(&self) -> impl Iterator<Item = (Entity, &Piece)> {
        self.pieces.values().map(|(entity, piece)| (*entity, piece))
    }

    /// All pieces in the order in which they are read.
    pub fn ordered(&self) -> impl Iterator<Item = (Entity, &Piece)> {
        self.order.iter().filter_map(|entity| Some((*entity, self.of(*entity)?)))
    }

    /// A number that grows with each change of what stands here.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// A number that grows with each page.
    pub fn page(&self) -> u64 {
        self.page
    }

    /// Colours and scale.
    pub fn manner(&self) -> Option<Manner> {
        self.manner
    }

    /// Where this place of the frame is: at the other side where the screen is read from the right.
    pub fn placed(&self, area: Rect) -> Rect {
        match self.frame.filter(|_| self.right_to_left) {
            Some(frame) => mirror::at_other_side(area, frame.size.x),
            None => area,
        }
    }

    /// The node in which all pieces stand.
    pub fn root(&self) -> Option<Entity> {
        self.root
    }
}

fn fit(
    window: Option<Single<&Window, With<PrimaryWindow>>>,
    ways: Res<Ways>,
    glass: Res<ShownGlass>,
    mut framed: ResMut<Framed>,
    mut scale: ResMut<UiScale>,
) {
    let Some(window) = window else { return };
    // The frame is laid out in logical pixels.
    let millimetre = glass.0.map(|glass| glass.millimetre * window.scale_factor());
    let frame = Frame::fit(Vec2::new(window.width(), window.height())).suited(millimetre, &ways.0);
    framed.set_if_neq(Framed(frame));
    if (scale.0 - frame.scale).abs() > f32::EPSILON {
        scale.0 = frame.scale;
    }
}

/// The break is always calm.
fn theme_of(shown: &Shown, theme: Theme) -> Theme {
    match shown.0.as_ref().map(|screen| &screen.body) {
        Some(Body::Break { .. }) if theme == Theme::Paper => Theme::Calm,
        _ => theme,
    }
}

/// Builds what changed.
#[expect(clippy::too_many_arguments, reason = "A system names all that it reads.")]
pub(super) fn show(
    shown: Res<Shown>,
    framed: Res<Framed>,
    theme: Res<Theme>,
    window: Option<Single<&Window, With<PrimaryWindow>>>,
    now: Res<Now>,
    carried: Res<Carried>,
    mut gate: ResMut<Gate>,
    mut fingers: ResMut<Fingers>,
    mut ground: ResMut<ClearColor>,
    mut stage: ResMut<Stage>,
    mut builder: Builder,
) {
    let changed = shown.is_changed() || framed.is_changed() || theme.is_changed();
    // A card on its way is not torn from the finger; the screen waits until it lies.
    if !changed && !carried.is_changed() || carried.is_carried() {
        return;
    }
    let theme = theme_of(&shown, *theme);
    let frame = framed.0;
    let factor = window.map_or(1.0, |window| window.scale_factor());
    let manner = Manner { theme, scale: frame.scale * factor, faded: false };
    stage.version += 1;
    let Some(screen) = &shown.0 else {
        clear(&mut stage, &mut builder);
        return;
    };
    if stage.place.as_ref() != Some(&screen.place) {
        gate.page_came(&now);
        fingers.page_came();
        stage.place = Some(screen.place.clone());
        stage.page += 1;
    }
    if stage.manner != Some(manner) || stage.frame != Some(frame) || stage.root.is_none() {
        clear(&mut stage, &mut builder);
        stage.manner = Some(manner);
        stage.frame = Some(frame);
        stage.place = Some(screen.place.clone());
        ground.0 = theme.colour(crate::look::Token::Paper);
    }
    stage.right_to_left = screen.right_to_left;
    let same_child = !builder.see(screen.likeness.as_ref());
    let root = *stage.root.get_or_insert_with(|| builder.spawn_with(root_bundle(frame)));
    let wanted = pages::pieces(screen, &frame);
    let mut before = std::mem::take(&mut stage.pieces);
    let mut order = Vec::with_capacity(wanted.len());
    for piece in wanted {
        let entity = match before.remove(&piece.key) {
            Some((entity, same)) if same == piece && (same_child || !shows_symbols(&piece)) => entity,
            other => {
                let entity = other.map_or_else(|| builder.spawn(), |(entity, _)| entity);
                builder.dress(entity, &piece, manner);
                stage.dressed += 1;
                entity
            }
        };
        order.push(entity);
        stage.pieces.insert(piece.key.clone(), (entity, piece));
    }
    for (entity, _) in before.into_values() {
        builder.despawn(entity);
    }
    if stage.order != order {
        builder.order(root, &order);
        stage.order = order;
    }
}

/// A symbol, which may show the child, is in it.
fn shows_symbols(piece: &Piece) -> bool {
    fn in_part(part: &Part) -> bool {
        match part {
            Part::Picture(..) | Part::Plate(..) => true,
            Part::Row(_, parts) | Part::Column(_, parts) => parts.iter().any(in_part),
            Part::Left(_, part) | Part::Boxed(_, _, part) => in_part(part),
            _ => false,
        }
    }
    in_part(&piece.content) || piece.over.iter().any(|(_, part)| in_part(part))
}

fn clear(stage: &mut Stage, builder: &mut Builder) {
    if let Some(root) = stage.root.take() {
        builder.despawn(root);
    }
    stage.pieces.clear();
    stage.order.clear();
    stage.place = None;
}

/// What the root of a screen is made of.
fn root_bundle(frame: Frame) -> impl Bundle {
    (
        Node {
            position_type: PositionType::Absolute,
            left: px(frame.offset.x),
            top: px(frame.offset.y),
            width: px(frame.size.x),
            height: px(frame.size.y),
            ..default()
        },
        TabGroup::new(0),
        accessible(accesskit::Role::Group, "My Views"),
        Pickable::IGNORE,
    )
}
