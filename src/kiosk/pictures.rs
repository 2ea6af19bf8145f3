//! Symbols and drawings as images: asked for by size and look, painted on threads of their own, shown when they are there.

use std::{collections::HashMap, io, sync::Arc};

use bevy::prelude::*;
use uuid::Uuid;

use super::{Waker, build, icons::image};
use crate::{
    look::{Theme, Token},
    record::{CardPicture, Likeness, Stroke},
    symbols::{Key, Library, Look, Painter, Pixels, paint},
};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Drawings>()
        .init_resource::<Pictures>()
        .init_resource::<Seen>()
        .add_systems(PostUpdate, (arrive, show).chain().before(bevy::ui::UiSystems::Content));
}

/// How much of a picture is seen while its control cannot be used yet.
const FADED: f32 = 0.45;

/// From so many pictures on, those of a likeness that is not shown are given back.
const MOST_KEPT: usize = 600;

/// The lines of every drawing that may stand on a card.
#[derive(Debug, Clone, Default, PartialEq, Resource)]
pub struct Drawings(pub HashMap<Uuid, Vec<Stroke>>);

/// A picture wanted at this place; the node gets its image when it is there, and leaves when there is none.
#[derive(Debug, Clone, PartialEq, Component)]
pub struct Wants {
    /// Which.
    pub picture: CardPicture,
    /// Its side in window pixels.
    pub pixels: u32,
    /// Colours.
    pub theme: Theme,
    /// Of something that cannot be used yet.
    pub faded: bool,
    /// How "me" looks in it; none: as it is drawn.
    pub likeness: Option<Arc<Likeness>>,
}

/// How "me" looks in every symbol of the screen that is shown; none: as it is drawn.
#[derive(Debug, Clone, Default, PartialEq, Resource)]
pub struct Seen(pub Option<Arc<Likeness>>);

/// A picture that was asked for.
#[derive(Debug, Clone)]
enum Kept {
    Asked,
    There(Handle<Image>),
    None,
}

/// Pictures asked for so far, and who paints them. Without a painter every card shows its word alone.
#[derive(Default, Resource)]
pub struct Pictures {
    painter: Option<Painter>,
    kept: HashMap<Key, Kept>,
}

impl Pictures {
    /// From now on symbols come from this library.
    ///
    /// # Errors
    /// The system gives no thread to paint in.
    pub fn paint_from(&mut self, library: Library, waker: &Waker) -> io::Result<()> {
        let waker = waker.clone();
        self.painter = Some(Painter::new(Arc::new(library), 1, move || waker.wake())?);
        self.kept.clear();
        Ok(())
    }

    /// All pictures that were asked for have come.
    #[must_use]
    pub fn all_there(&self) -> bool {
        !self.kept.values().any(|kept| matches!(kept, Kept::Asked))
    }

    fn ask(&mut self, id: &str, wants: &Wants) -> Kept {
        let Some(painter) = &self.painter else { return Kept::None };
        let key = painter.key(id, wants.pixels, look(wants.theme), wants.likeness.clone());
        if self.kept.len() > MOST_KEPT && !self.kept.contains_key(&key) {
            // A child who tries every hair leaves many pictures behind. The painter remembers the last ones.
            self.kept.retain(|kept, _| kept.likeness.is_none() || kept.likeness == wants.likeness);
        }
        let ask = |key: &Key| {
            painter.want(key.clone());
            Kept::Asked
        };
        self.kept.entry(key).or_insert_with_key(ask).clone()
    }
}

/// The colours of symbols in a theme.
fn look(theme: Theme) -> Look {
    let bytes = |token| {
        let [_, red, green, blue] = theme.hex(token).to_be_bytes();
        [red, green, blue]
    };
    match theme {
        Theme::Paper | Theme::Calm => Look::Colour,
        Theme::HighContrast => {
            Look::HighContrast { line: bytes(Token::Ink), mark: bytes(Token::Chosen), ground: bytes(Token::Card) }
        }
    }
}

fn arrive(mut pictures: ResMut<Pictures>, mut images: ResMut<Assets<Image>>) {
    let pictures = pictures.bypass_change_detection();
    let Some(painter) = &pictures.painter else { return };
    for (key, pixels) in painter.take_ready() {
        pictures.kept.insert(key, Kept::There(images.add(image_of(&pixels))));
    }
    for (key, error) in painter.take_failed() {
        warn!("A symbol cannot be shown: {error}");
        pictures.kept.insert(key, Kept::None);
    }
}

fn image_of(pixels: &Pixels) -> Image {
    image(UVec2::new(pixels.width, pixels.height), pixels.rgba.clone())
}

/// Gives each node that waits its image.
fn show(
    waiting: Query<(Entity, &Wants, &Node)>,
    mut pictures: ResMut<Pictures>,
    drawings: Res<Drawings>,
    mut images: ResMut<Assets<Image>>,
    mut commands: Commands,
) {
    let pictures = pictures.bypass_change_detection();
    for (entity, wants, node) in &waiting {
        let kept = match &wants.picture {
            CardPicture::Symbol(id) => pictures.ask(id, wants),
            CardPicture::Drawing(id) => {
                let lines = drawings.0.get(id).map(Vec::as_slice).unwrap_or_default();
                paint(lines, wants.pixels, wants.pixels)
                    .map_or(Kept::None, |pixels| Kept::There(images.add(image_of(&pixels))))
            }
            CardPicture::Voice(_) => Kept::None,
        };
        let mut entity = commands.entity(entity);
        match kept {
            Kept::Asked => {}
            Kept::There(image) => {
                entity.remove::<Wants>().insert(build::hidden(image, if wants.faded { FADED } else { 1.0 }));
            }
            Kept::None => {
                entity.remove::<Wants>().insert(Node { display: Display::None, ..node.clone() });
            }
        }
    }
}
