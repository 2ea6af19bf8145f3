//! Pieces as nodes.

use std::sync::Arc;

use bevy::{
    a11y::AccessibilityNode,
    ecs::system::SystemParam,
    input_focus::tab_navigation::TabIndex,
    prelude::*,
    text::{LetterSpacing, LineHeight},
    ui::{InteractionDisabled, Pressed, auto_directional_navigation::AutoDirectionalNavigation},
};

use super::{
    drag::{Carries, Takes},
    draw::CanvasNode,
    icons::{Drawn, Shape},
    lock::Lock,
    pictures::{Seen, Wants},
    piece::{Edge, Meaning, Part, Piece, Side, Skin, Words, broken, tightened},
    talk::{BeadNode, LevelNode, bead_places},
};
use crate::{
    access::{self, Does, ForAdults, Heading, Ringed},
    conversation::State,
    look::{self, Fonts, Theme, Token},
    record::{CardPicture, Likeness},
};

/// Everything that a piece may carry and its next form may not.
type Dress = (
    (Does, Ringed, Pressed, InteractionDisabled, TabIndex, AutoDirectionalNavigation, AccessibilityNode),
    (Heading, (Lock, ForAdults), CanvasNode, Carries, Takes, BackgroundColor, BorderColor, UiTransform),
);

/// What building needs.
#[derive(SystemParam)]
pub struct Builder<'w, 's> {
    commands: Commands<'w, 's>,
    fonts: Res<'w, Fonts>,
    drawn: ResMut<'w, Drawn>,
    images: ResMut<'w, Assets<Image>>,
    seen: ResMut<'w, Seen>,
}

/// Theme and scale for one screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Manner {
    /// Colours.
    pub theme: Theme,
    /// Window pixels for one design pixel.
    pub scale: f32,
    /// Pictures of what cannot be used yet are faded.
    pub faded: bool,
}

/// An image that a screen reader passes over: the words beside it say the same.
pub fn hidden(image: Handle<Image>, alpha: f32) -> impl Bundle {
    let mut node = accesskit::Node::new(accesskit::Role::Image);
    node.set_hidden();
    let color = Color::WHITE.with_alpha(alpha);
    (ImageNode { image, color, image_mode: NodeImageMode::Stretch, ..default() }, AccessibilityNode(node))
}

fn filling() -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: px(0),
        top: px(0),
        width: percent(100),
        height: percent(100),
        ..default()
    }
}

fn placed(area: Rect) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: px(area.min.x),
        top: px(area.min.y),
        width: px(area.width()),
        height: px(area.height()),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    }
}

impl<'w, 's> Builder<'w, 's> {
    /// From now on "me" looks so in every picture. True where it looked different before.
    pub fn see(&mut self, likeness: Option<&Likeness>) -> bool {
        let changed = self.seen.0.as_deref() != likeness;
        if changed {
            self.seen.0 = likeness.cloned().map(Arc::new);
        }
        changed
    }

    /// For what is not a piece.
    pub fn commands(&mut self) -> &mut Commands<'w, 's> {
        &mut self.commands
    }

    /// An empty entity for a piece.
    pub fn spawn(&mut self) -> Entity {
        self.commands.spawn_empty().id()
    }

    /// An entity made of this.
    pub fn spawn_with(&mut self, bundle: impl Bundle) -> Entity {
        self.commands.spawn(bundle).id()
    }

    /// Takes an entity away with all that is in it.
    pub fn despawn(&mut self, entity: Entity) {
        self.commands.entity(entity).despawn();
    }

    /// The same, where it may be gone already.
    pub fn take_away(&mut self, entity: Entity) {
        self.commands.entity(entity).try_despawn();
    }

    /// The entity has not been taken away.
    pub fn is_there(&mut self, entity: Entity) -> bool {
        self.commands.get_entity(entity).is_ok()
    }

    /// Puts the entities into the parent in this order, before what else is in it: frame, mark and the adult's corner stay there.
    pub fn order(&mut self, parent: Entity, children: &[Entity]) {
        self.commands.entity(parent).insert_children(0, children);
    }

    /// Dresses an entity as this piece, whatever it was before.
    pub fn dress(&mut self, entity: Entity, piece: &Piece, manner: Manner) {
        let theme = manner.theme;
        let faded = matches!(piece.meaning, Meaning::Control { state: State::NotYet, .. }) && piece.takes.is_none();
        let manner = Manner { faded, ..manner };
        let mut commands = self.commands.entity(entity);
        commands.despawn_related::<Children>().remove::<Dress>();
        let mut node = placed(piece.area);
        skin_node(&mut node, &piece.skin, theme);
        commands.insert((node, colours(&piece.skin, theme)));
        match &piece.meaning {
            Meaning::Picture => {
                commands.insert(Pickable::IGNORE);
            }
            Meaning::Says(words) if words.is_empty() => {
                commands.insert(Pickable::IGNORE);
            }
            Meaning::Control { name, action, state } => {
                let words = (name.as_str(), piece.about.as_str());
                commands
                    .insert((Pickable::default(), access::control(words, action.clone(), *state, piece.skin.radius)));
                access::set_reachable(&mut commands, *state);
            }
            Meaning::Heading(words) => {
                commands.insert((Heading, access::accessible(accesskit::Role::Heading, words), Pickable::IGNORE));
            }
            Meaning::Says(words) => {
                commands.insert((access::accessible(accesskit::Role::Label, words), Pickable::IGNORE));
            }
            Meaning::Live(words) => {
                commands.insert((access::live(words), Pickable::IGNORE));
            }
            Meaning::Lock(name) => {
                let node = access::adults_button(name, &piece.about);
                commands.insert((Lock, ForAdults, node, Pickable::default()));
            }
            Meaning::Canvas(words) => {
                commands.insert((CanvasNode, access::accessible(accesskit::Role::Canvas, words), Pickable::default()));
            }
        }
        if let Some(card) = &piece.carries {
            commands.insert(Carries(card.clone()));
        }
        if let Some(place) = &piece.takes {
            commands.insert(Takes(place.clone()));
        }
        self.fill(entity, piece, manner);
    }

    fn fill(&mut self, entity: Entity, piece: &Piece, manner: Manner) {
        if let Edge::Dashed(token) = piece.skin.edge {
            let shape = Shape::Dashed(piece.skin.radius as u8, token, 3);
            let dashes = self.shape(shape, piece.area.size(), manner);
            self.commands.entity(dashes).insert(filling());
            self.commands.entity(entity).add_child(dashes);
        }
        self.part(entity, &piece.content, manner);
        // Absolute children are placed within the edge, which is drawn inside the piece.
        let edge = edge_of(&piece.skin, manner.theme);
        for (area, part) in &piece.over {
            let shifted = Rect { min: area.min - edge, max: area.max - edge };
            let holder = self.commands.spawn((placed(shifted), Pickable::IGNORE)).id();
            self.commands.entity(entity).add_child(holder);
            self.part(holder, part, manner);
        }
    }

    /// A node of its own in the skin of a piece, for a card that is carried.
    pub fn copy(&mut self, piece: &Piece, skin: &Skin, manner: Manner) -> Entity {
        let entity = self.commands.spawn_empty().id();
        let bare = Piece { skin: skin.clone(), meaning: Meaning::Picture, carries: None, takes: None, ..piece.clone() };
        self.dress(entity, &bare, manner);
        entity
    }

    fn part(&mut self, parent: Entity, part: &Part, manner: Manner) {
        let Some(child) = self.made(part, manner) else { return };
        self.commands.entity(parent).add_child(child);
    }

    fn made(&mut self, part: &Part, manner: Manner) -> Option<Entity> {
        let theme = manner.theme;
        Some(match part {
            Part::Nothing => return None,
            Part::Words(words) => self.words(words, theme),
            Part::Picture(picture, side) => self.picture(picture, *side, manner, self.seen.0.clone()),
            Part::Likeness(symbol, likeness, side) => {
                let picture = CardPicture::Symbol(symbol.clone());
                self.picture(&picture, *side, manner, Some(Arc::clone(likeness)))
            }
            Part::Icon(icon, side, token) => {
                let image = self.drawn.icon(&mut self.images, *icon, *side, *token, theme, manner.scale);
                self.commands.spawn((sized(Vec2::splat(*side)), hidden(image, 1.0), Pickable::IGNORE)).id()
            }
            Part::Shape(shape, size) => self.shape(*shape, *size, manner),
            Part::Plate(plate, side, picture, inner) => {
                let size = Vec2::splat(*side);
                let node =
                    Node { align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..sized(size) };
                let holder = self.commands.spawn((node, Pickable::IGNORE)).id();
                let plate = self.shape(Shape::Plate((*plate).into()), size, manner);
                self.commands.entity(plate).insert(filling());
                self.commands.entity(holder).add_child(plate);
                self.part(holder, &Part::Picture(picture.clone(), *inner), manner);
                holder
            }
            Part::Row(gap, parts) => self.group(FlexDirection::Row, *gap, parts, manner),
            Part::Column(gap, parts) => self.group(FlexDirection::Column, *gap, parts, manner),
            Part::Left(inset, part) => self.at_edge(UiRect::left(px(*inset)), JustifyContent::FlexStart, part, manner),
            Part::Right(inset, part) => self.at_edge(UiRect::right(px(*inset)), JustifyContent::FlexEnd, part, manner),
            Part::Boxed(skin, size, part) => {
                let mut node = sized(*size);
                node.align_items = AlignItems::Center;
                node.justify_content = JustifyContent::Center;
                skin_node(&mut node, skin, theme);
                let holder = self.commands.spawn((node, colours(skin, theme), Pickable::IGNORE)).id();
                if let Edge::Dashed(token) = skin.edge {
                    let dashes = self.shape(Shape::Dashed(skin.radius as u8, token, 3), *size, manner);
                    self.commands.entity(dashes).insert(filling());
                    self.commands.entity(holder).add_child(dashes);
                }
                self.part(holder, part, manner);
                holder
            }
            Part::Level(disc) => self.level(*disc, theme),
            Part::Beads(radius, beads) => self.beads(*radius, *beads, theme),
            Part::Canvas => {
                let image = super::draw::CANVAS_IMAGE;
                let node = Node { border_radius: BorderRadius::all(px(look::RADIUS_CARD - 4.0)), ..filling() };
                self.commands.spawn((node, hidden(image, 1.0), Pickable::IGNORE)).id()
            }
        })
    }

    fn at_edge(&mut self, padding: UiRect, justify_content: JustifyContent, part: &Part, manner: Manner) -> Entity {
        let node = Node { width: percent(100), padding, justify_content, align_items: AlignItems::Center, ..default() };
        let holder = self.commands.spawn((node, Pickable::IGNORE)).id();
        self.part(holder, part, manner);
        holder
    }

    fn group(&mut self, direction: FlexDirection, gap: f32, parts: &[Part], manner: Manner) -> Entity {
        let node = Node {
            flex_direction: direction,
            column_gap: px(gap),
            row_gap: px(gap),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            ..default()
        };
        let holder = self.commands.spawn((node, Pickable::IGNORE)).id();
        for part in parts {
            self.part(holder, part, manner);
        }
        holder
    }

    fn words(&mut self, words: &Words, theme: Theme) -> Entity {
        // Bevy measures a text that wraps by itself as if it did not, and puts it beside its place.
        let text = broken(&words.words, words.size, words.width);
        let line = LineHeight::RelativeToFont(look::line_height(&words.words));
        let spacing = LetterSpacing::Px(-tightened(&words.words, words.size, words.width));
        let colour = TextColor(theme.colour(words.token));
        let mut runs = look::runs(&text).into_iter().map(|(run, text)| {
            let font = self.fonts.of(run, words.bold);
            (text, TextFont { font: font.into(), font_size: FontSize::Px(words.size), ..default() })
        });
        let (first, font) = runs.next().unwrap_or_default();
        let others: Vec<_> = runs.collect();
        let justify = match words.side {
            Side::Middle => Justify::Center,
            Side::Left => Justify::Left,
            Side::Right => Justify::Right,
        };
        let layout = TextLayout::new(justify, LineBreak::NoWrap);
        let node = Node { flex_shrink: 0.0, ..default() };
        let block = (Text::new(first), font, line, spacing, colour, layout, node, Pickable::IGNORE);
        let entity = self.commands.spawn(block).id();
        for (text, font) in others {
            let span = self.commands.spawn((TextSpan::new(text), font, line, spacing, colour)).id();
            self.commands.entity(entity).add_child(span);
        }
        entity
    }

    fn picture(&mut self, picture: &CardPicture, side: f32, manner: Manner, likeness: Option<Arc<Likeness>>) -> Entity {
        if let CardPicture::Voice(_) = picture {
            let skin = Skin::filled(Token::Record, side / 2.0);
            let play = Part::Icon(super::icons::Icon::Play, side * 0.55, Token::OnRecord);
            let node = Node {
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                ..sized(Vec2::splat(side))
            };
            let mut node = node;
            skin_node(&mut node, &skin, manner.theme);
            let disc = self.commands.spawn((node, colours(&skin, manner.theme), Pickable::IGNORE)).id();
            self.part(disc, &play, manner);
            return disc;
        }
        let pixels = (side * manner.scale).round().max(1.0) as u32;
        let wants = Wants { picture: picture.clone(), pixels, theme: manner.theme, faded: manner.faded, likeness };
        self.commands.spawn((sized(Vec2::splat(side)), wants, Pickable::IGNORE)).id()
    }

    fn shape(&mut self, shape: Shape, size: Vec2, manner: Manner) -> Entity {
        let image = self.drawn.shape(&mut self.images, shape, size, manner.theme, manner.scale);
        self.commands.spawn((sized(size), hidden(image, 1.0), Pickable::IGNORE)).id()
    }

    fn level(&mut self, disc: f32, theme: Theme) -> Entity {
        let node = Node { border_radius: BorderRadius::MAX, ..sized(Vec2::splat(disc)) };
        self.commands
            .spawn((
                node,
                BorderColor::all(theme.colour(Token::Record)),
                BackgroundColor(theme.colour(Token::RecordTint)),
                LevelNode { disc },
                Pickable::IGNORE,
            ))
            .id()
    }

    fn beads(&mut self, radius: f32, beads: super::piece::Beads, theme: Theme) -> Entity {
        let holder = self.commands.spawn((sized(Vec2::splat(2.0 * radius)), Pickable::IGNORE)).id();
        for (number, centre) in bead_places(radius).enumerate() {
            let bead = BeadNode { number, centre, beads };
            let node = Node { position_type: PositionType::Absolute, border_radius: BorderRadius::MAX, ..default() };
            let colour = BackgroundColor(theme.colour(Token::Ink));
            let child = self.commands.spawn((node, colour, bead, Pickable::IGNORE)).id();
            self.commands.entity(holder).add_child(child);
        }
        holder
    }
}

fn sized(size: Vec2) -> Node {
    Node { width: px(size.x), height: px(size.y), flex_shrink: 0.0, ..default() }
}

fn edge_of(skin: &Skin, theme: Theme) -> f32 {
    match skin.edge {
        Edge::None | Edge::Dashed(_) => 0.0,
        Edge::Foot(_) => theme.edge().0,
        Edge::Plain(_, width) => width,
    }
}

fn skin_node(node: &mut Node, skin: &Skin, theme: Theme) {
    let edge = edge_of(skin, theme);
    node.border = UiRect::all(px(edge));
    if let Edge::Foot(_) = skin.edge {
        node.border.bottom = px(theme.edge().1);
    }
    node.border_radius = BorderRadius::all(px(skin.radius));
}

fn colours(skin: &Skin, theme: Theme) -> impl Bundle + use<> {
    let ground = match (skin.paint, skin.fill) {
        (Some(hex), _) => {
            let [_, red, green, blue] = hex.to_be_bytes();
            Color::srgb_u8(red, green, blue)
        }
        (None, Some(token)) => theme.colour(token),
        (None, None) => Color::NONE,
    };
    let edge = match skin.edge {
        Edge::Foot(token) | Edge::Plain(token, _) => theme.colour(token),
        Edge::None | Edge::Dashed(_) => Color::NONE,
    };
    (BackgroundColor(ground), BorderColor::all(edge))
}
