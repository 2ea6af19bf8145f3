//! Carrying a card to a place with the finger. Tap, then tap, does the same; this is the other way.

use bevy::{
    picking::{
        events::{Cancel, Drag, DragEnd, Pointer},
        pointer::PointerId,
    },
    prelude::*,
    window::RequestRedraw,
};

use super::{
    build::Builder,
    magnify::Magnified,
    piece::{Edge, Piece},
    show::Stage,
};
use crate::{
    access::{Did, Dragged, Gate, Now},
    conversation::Action,
    look::{RADIUS_CARD, Token},
};

/// A finger must move so far before a card comes with it, in design pixels of a page that is not enlarged.
const START: f32 = 24.0;
/// A card let go so near beside a place counts as on it.
const NEAR: f32 = 48.0;
/// A carried card is turned by so much.
const TURN: f32 = -3.0;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Carried>().add_observer(drag).add_observer(let_go).add_observer(cancel);
}

/// The card's id that this control carries.
#[derive(Debug, Clone, PartialEq, Eq, Component)]
pub struct Carries(pub String);

/// The place's id that takes cards.
#[derive(Debug, Clone, PartialEq, Eq, Component)]
pub struct Takes(pub String);

/// The card under the finger.
#[derive(Debug, Default, Resource)]
pub struct Carried(Option<OnTheWay>);

#[derive(Debug)]
struct OnTheWay {
    pointer: PointerId,
    from: Entity,
    card: String,
    ghost: [Entity; 2],
    start: Rect,
}

impl Carried {
    /// A card is on its way.
    pub fn is_carried(&self) -> bool {
        self.0.is_some()
    }
}

fn drag(
    mut drag: On<Pointer<Drag>>,
    carries: Query<&Carries>,
    magnified: Res<Magnified>,
    stage: Res<Stage>,
    mut carried: ResMut<Carried>,
    mut nodes: Query<&mut Node>,
    mut builder: Builder,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Ok(card) = carries.get(drag.entity) else { return };
    drag.propagate(false);
    let moved = magnified.view.way(drag.distance);
    if carried.0.is_none() && moved.length() * magnified.view.by > START {
        let (Some(piece), Some(manner), Some(root)) = (stage.of(drag.entity), stage.manner(), stage.root()) else {
            return;
        };
        let shadow = builder.shadow(piece, manner.theme);
        let skin = piece.skin.clone().with_edge(Edge::Plain(Token::Chosen, 6.0));
        let ghost = builder.copy(piece, &skin, manner);
        builder.lift(root, [shadow, ghost]);
        builder.hide(drag.entity);
        carried.0 = Some(OnTheWay {
            pointer: drag.pointer_id,
            from: drag.entity,
            card: card.0.clone(),
            ghost: [shadow, ghost],
            start: piece.area,
        });
    }
    let Some(way) = carried.bypass_change_detection().0.as_ref().filter(|way| way.from == drag.entity) else { return };
    for (entity, offset) in way.ghost.into_iter().zip([Vec2::splat(14.0), Vec2::ZERO]) {
        if let Ok(mut node) = nodes.get_mut(entity) {
            let corner = way.start.min + moved + offset;
            node.left = px(corner.x);
            node.top = px(corner.y);
        }
    }
    redraw.write(RequestRedraw);
}

/// The place on which a card let go here counts.
fn place_under<'a>(places: impl Iterator<Item = (&'a str, Rect)>, finger: Vec2, card: Rect) -> Option<&'a str> {
    let distance = |area: Rect, point: Vec2| point.distance(point.clamp(area.min, area.max));
    places
        .map(|(id, area)| (id, distance(area, finger).min(distance(area, card.center()))))
        .filter(|(_, distance)| *distance <= NEAR)
        .min_by(|one, other| one.1.total_cmp(&other.1))
        .map(|(id, _)| id)
}

fn let_go(
    end: On<Pointer<DragEnd>>,
    magnified: Res<Magnified>,
    stage: Res<Stage>,
    now: Res<Now>,
    mut carried: ResMut<Carried>,
    mut gate: ResMut<Gate>,
    mut builder: Builder,
    mut did: MessageWriter<Did>,
) {
    let Some(way) = carried.bypass_change_detection().0.take_if(|way| way.pointer == end.pointer_id) else { return };
    carried.set_changed();
    builder.land(way.from, way.ghost);
    let finger = magnified.view.on_page(end.pointer_location.position);
    let moved = magnified.view.way(end.distance);
    let card = Rect { min: way.start.min + moved, max: way.start.max + moved };
    let places = stage.all().filter_map(|(_, piece)| Some((piece.takes.as_deref()?, piece.area)));
    let action = match place_under(places, finger, card) {
        Some(place) => Action::Put { card: Some(way.card), place: place.to_owned() },
        None => Action::PutBack(way.card),
    };
    if gate.passes(&action, &now) {
        did.write(Did(action));
    }
}

/// The finger was lost (another app came, the screen was turned): the card goes back.
fn cancel(cancel: On<Pointer<Cancel>>, mut carried: ResMut<Carried>, mut builder: Builder) {
    if let Some(way) = carried.bypass_change_detection().0.take_if(|way| way.pointer == cancel.pointer_id) {
        carried.set_changed();
        builder.land(way.from, way.ghost);
    }
}

impl Builder<'_, '_> {
    fn shadow(&mut self, piece: &Piece, theme: crate::look::Theme) -> Entity {
        let node = Node {
            position_type: PositionType::Absolute,
            width: px(piece.area.width()),
            height: px(piece.area.height()),
            border_radius: BorderRadius::all(px(RADIUS_CARD)),
            ..default()
        };
        self.spawn_with((node, BackgroundColor(theme.colour(Token::Shadow)), Pickable::IGNORE))
    }

    fn lift(&mut self, root: Entity, ghost: [Entity; 2]) {
        for entity in ghost {
            let turn = UiTransform::from_rotation(Rot2::degrees(TURN));
            self.commands().entity(entity).insert((turn, GlobalZIndex(9)));
            self.commands().entity(root).add_child(entity);
        }
    }

    fn hide(&mut self, entity: Entity) {
        self.commands().entity(entity).insert((Visibility::Hidden, Dragged));
    }

    fn land(&mut self, from: Entity, ghost: [Entity; 2]) {
        if let Ok(mut entity) = self.commands().get_entity(from) {
            entity.insert(Visibility::Inherited).remove::<Dragged>();
        }
        for entity in ghost {
            self.commands().entity(entity).try_despawn();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(left: f32, top: f32, width: f32, height: f32) -> Rect {
        Rect { min: Vec2::new(left, top), max: Vec2::new(left + width, top + height) }
    }

    #[test]
    fn a_card_counts_on_the_nearest_place_within_reach_and_nowhere_beyond() {
        let places = [("left", rect(0.0, 0.0, 100.0, 100.0)), ("right", rect(140.0, 0.0, 100.0, 100.0))];
        let under =
            |x: f32, y: f32| place_under(places.into_iter(), Vec2::new(x, y), rect(x - 10.0, y - 10.0, 20.0, 20.0));
        assert_eq!(under(50.0, 50.0), Some("left"));
        assert_eq!(under(115.0, 50.0), Some("left"));
        assert_eq!(under(130.0, 50.0), Some("right"));
        assert_eq!(under(50.0, 147.0), Some("left"));
        assert_eq!(under(50.0, 149.0), None);
    }
}
