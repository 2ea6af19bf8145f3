//! Symbols and drawings as images: asked for by size and look, painted on threads of their own, shown when they are there.

use std::{
    collections::HashMap,
    io,
    sync::{Arc, PoisonError, RwLock},
};

use bevy::prelude::*;
use uuid::Uuid;

use super::{Waker, build, icons::image};
use crate::{
    look::{Theme, Token},
    record::{CardPicture, Likeness, Stroke},
    symbols::{Files, Key, Look, Painter, Pixels, SymbolError, paint},
};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Drawings>()
        .init_resource::<Pictures>()
        .init_resource::<Seen>()
        .add_systems(PostUpdate, (arrive, show).chain().before(bevy::ui::UiSystems::Content));
}

/// How much of a picture is seen while its control cannot be used yet.
const FADED: f32 = 0.45;

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

/// Files of pictures for whoever is at the screen: what the conversation itself holds, then those of the shelf.
pub struct Wall {
    shelf: RwLock<Arc<dyn Files>>,
    held: RwLock<HashMap<String, Arc<[u8]>>>,
}

impl Wall {
    /// With these files, and nothing of any conversation.
    #[must_use]
    pub fn new(shelf: Arc<dyn Files>) -> Self {
        Self { shelf: RwLock::new(shelf), held: RwLock::default() }
    }

    /// From now on the files of the shelf are these.
    pub fn show(&self, shelf: Arc<dyn Files>) {
        *self.shelf.write().unwrap_or_else(PoisonError::into_inner) = shelf;
    }

    /// From now on these files are held, by the id of their pictures, and no others.
    pub fn hold(&self, held: HashMap<String, Arc<[u8]>>) {
        *self.held.write().unwrap_or_else(PoisonError::into_inner) = held;
    }
}

impl Files for Wall {
    fn file(&self, id: &str, look: Look) -> Result<Vec<u8>, SymbolError> {
        if let Some(bytes) = self.held.read().unwrap_or_else(PoisonError::into_inner).get(id) {
            return Ok(bytes.to_vec());
        }
        let shelf = Arc::clone(&self.shelf.read().unwrap_or_else(PoisonError::into_inner));
        shelf.file(id, look)
    }
}

/// How many bytes of pictures are kept on the graphics card beside those on the screen: the pages of a conversation.
const MOST_BYTES: usize = 96 << 20;

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
    /// Each with when it was last asked for.
    kept: HashMap<Key, (u64, Kept)>,
    clock: u64,
    bytes: usize,
}

impl Pictures {
    /// From now on pictures come from these files.
    ///
    /// # Errors
    /// The system gives no thread to paint in.
    pub fn paint_from(&mut self, files: Arc<dyn Files>, waker: &Waker) -> io::Result<()> {
        let waker = waker.clone();
        self.painter = Some(Painter::new(files, 1, move || waker.wake())?);
        (self.bytes, self.kept) = (0, HashMap::new());
        Ok(())
    }

    /// Forgets every picture that is not on the screen.
    pub fn forget(&mut self) {
        // What is being drawn still comes; it is asked for again by whoever wants it.
        self.kept.retain(|_, (_, kept)| matches!(kept, Kept::Asked));
        self.bytes = 0;
        if let Some(painter) = &self.painter {
            painter.forget();
        }
    }

    /// All pictures that were asked for have come.
    #[must_use]
    pub fn all_there(&self) -> bool {
        !self.kept.values().any(|(_, kept)| matches!(kept, Kept::Asked))
    }

    fn ask(&mut self, id: &str, wants: &Wants) -> Kept {
        let Some(painter) = &self.painter else { return Kept::None };
        self.clock += 1;
        let key = painter.key(id, wants.pixels, look(wants.theme), wants.likeness.clone());
        let ask = |key: &Key| {
            painter.want(key.clone());
            (0, Kept::Asked)
        };
        let (at, kept) = self.kept.entry(key).or_insert_with_key(ask);
        *at = self.clock;
        kept.clone()
    }

    /// A picture is there. Those that were asked for longest ago make room; one that is on the screen stays there.
    fn put(&mut self, key: Key, image: Handle<Image>) {
        self.clock += 1;
        self.bytes += weight(&key);
        self.kept.insert(key, (self.clock, Kept::There(image)));
        while self.bytes > MOST_BYTES {
            let there = self.kept.iter().filter(|(_, (_, kept))| matches!(kept, Kept::There(_)));
            let Some(oldest) = there.min_by_key(|(_, (at, _))| *at).map(|(key, _)| key.clone()) else { break };
            self.bytes -= weight(&oldest);
            self.kept.remove(&oldest);
        }
    }
}

/// Bytes of a picture on the graphics card.
fn weight(key: &Key) -> usize {
    key.px as usize * key.px as usize * 4
}

/// The colours of symbols in a theme.
fn look(theme: Theme) -> Look {
    let bytes = |token| {
        let [_, red, green, blue] = theme.hex(token).to_be_bytes();
        [red, green, blue]
    };
    match theme {
        Theme::Paper | Theme::Calm => Look::Colour,
        Theme::HighContrast | Theme::HighContrastLight | Theme::Own { .. } => {
            Look::HighContrast { line: bytes(Token::Ink), mark: bytes(Token::Chosen), ground: bytes(Token::Card) }
        }
    }
}

fn arrive(mut pictures: ResMut<Pictures>, mut images: ResMut<Assets<Image>>) {
    let pictures = pictures.bypass_change_detection();
    let Some(painter) = &pictures.painter else { return };
    let (ready, failed) = (painter.take_ready(), painter.take_failed());
    for (key, pixels) in ready {
        pictures.put(key, images.add(image_of(&pixels)));
    }
    for (key, error) in failed {
        warn!("A symbol cannot be shown: {error}");
        pictures.kept.insert(key, (0, Kept::None));
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

#[cfg(test)]
mod tests {
    use super::*;

    struct Nothing;

    impl Files for Nothing {
        fn file(&self, id: &str, _: Look) -> Result<Vec<u8>, SymbolError> {
            Err(SymbolError::Unknown { id: id.to_owned() })
        }
    }

    #[test]
    fn pictures_take_only_so_much_room_and_the_oldest_go_first() {
        let mut pictures = Pictures::default();
        let key = |number: u32| Key { id: number.to_string(), px: 1024, look: Look::Colour, likeness: None };
        for number in 0..100 {
            pictures.put(key(number), Handle::default());
            assert!(pictures.bytes <= MOST_BYTES);
        }
        assert_eq!(pictures.kept.len(), MOST_BYTES / weight(&key(0)));
        assert!(pictures.kept.contains_key(&key(99)) && !pictures.kept.contains_key(&key(0)));
        pictures.forget();
        assert_eq!((pictures.kept.len(), pictures.bytes), (0, 0));
    }

    #[test]
    fn what_a_conversation_holds_comes_before_the_shelf_and_goes_with_it() {
        let wall = Wall::new(Arc::new(Nothing));
        let file = |wall: &Wall| wall.file("photo-1", Look::Colour).ok();
        assert_eq!(file(&wall), None);
        wall.hold([("photo-1".to_owned(), Arc::from(*b"nan"))].into());
        assert_eq!(file(&wall).as_deref(), Some(&b"nan"[..]));
        wall.hold(HashMap::new());
        assert_eq!(file(&wall), None);
    }
}
