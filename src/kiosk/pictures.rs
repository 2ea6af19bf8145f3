//! Symbols and drawings as images: asked for by size and theme, painted on a thread of its own, shown when they are there.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        mpsc::{self, Receiver, Sender},
    },
    thread,
};

use bevy::prelude::*;
use uuid::Uuid;

use super::{Waker, canvas, icons};
use crate::{
    look::Theme,
    record::{CardPicture, Stroke},
};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Drawings>()
        .init_resource::<Pictures>()
        .add_systems(Startup, start.run_if(resource_exists::<Painting>))
        .add_systems(PostUpdate, (arrive, show).chain().before(bevy::ui::UiSystems::Content));
}

/// Paints a symbol into a square of straight RGBA bytes, `pixels` a side. None: there is no such symbol, and the word
/// stands alone.
pub trait Paint: Send + Sync + 'static {
    /// See [`Paint`].
    fn paint(&self, symbol: &str, pixels: u32, theme: Theme) -> Option<Vec<u8>>;
}

/// The painter of the symbol library. Without it every card shows its word alone.
#[derive(Clone, Resource)]
pub struct Painting(pub Arc<dyn Paint>);

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
}

/// How much of a faded picture is seen.
const FADED: f32 = 0.45;

type Key = (String, u32, Theme);

/// A picture that was asked for.
#[derive(Debug, Clone)]
enum Kept {
    Asked,
    There(Handle<Image>),
    None,
}

/// Pictures asked for so far.
#[derive(Debug, Default, Resource)]
pub struct Pictures {
    kept: HashMap<Key, Kept>,
    worker: Option<Worker>,
}

#[derive(Debug)]
struct Worker {
    ask: Sender<Key>,
    // A Mutex only because resources are shared; nobody waits for it.
    come: Mutex<Receiver<(Key, Option<Vec<u8>>)>>,
}

impl Pictures {
    /// All pictures that were asked for have come.
    pub fn all_there(&self) -> bool {
        !self.kept.values().any(|kept| matches!(kept, Kept::Asked))
    }
}

fn start(painting: Res<Painting>, waker: Res<Waker>, mut pictures: ResMut<Pictures>) {
    let (ask, asked) = mpsc::channel::<Key>();
    let (came, come) = mpsc::channel();
    let (painter, waker) = (painting.0.clone(), waker.clone());
    let painting = thread::Builder::new().name("pictures".into()).spawn(move || {
        for key in asked {
            let painted = painter.paint(&key.0, key.1, key.2);
            if came.send((key, painted)).is_err() {
                return;
            }
            waker.wake();
        }
    });
    match painting {
        Ok(_) => pictures.worker = Some(Worker { ask, come: Mutex::new(come) }),
        Err(error) => warn!("No thread for pictures ({error}); cards show their words."),
    }
}

fn arrive(mut pictures: ResMut<Pictures>, mut images: ResMut<Assets<Image>>) {
    let pictures = pictures.bypass_change_detection();
    let Some(Ok(come)) = pictures.worker.as_ref().map(|worker| worker.come.lock()) else { return };
    for (key, painted) in come.try_iter() {
        let side = UVec2::splat(key.1);
        let whole = painted.filter(|rgba| rgba.len() == (side.x * side.y * 4) as usize);
        let kept = whole.map_or(Kept::None, |rgba| Kept::There(images.add(icons::image(side, rgba))));
        pictures.kept.insert(key, kept);
    }
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
            CardPicture::Symbol(symbol) => ask(pictures, symbol, wants),
            CardPicture::Drawing(id) => {
                let side = UVec2::splat(wants.pixels);
                let lines = drawings.0.get(id).map(Vec::as_slice).unwrap_or_default();
                canvas::paint(lines, side).map_or(Kept::None, |rgba| Kept::There(images.add(icons::image(side, rgba))))
            }
            CardPicture::Voice(_) => Kept::None,
        };
        let mut entity = commands.entity(entity);
        match kept {
            Kept::Asked => {}
            Kept::There(image) => {
                entity.remove::<Wants>().insert(super::build::hidden(image, if wants.faded { FADED } else { 1.0 }));
            }
            Kept::None => {
                entity.remove::<Wants>().insert(Node { display: Display::None, ..node.clone() });
            }
        }
    }
}

fn ask(pictures: &mut Pictures, symbol: &str, wants: &Wants) -> Kept {
    let Some(worker) = &pictures.worker else { return Kept::None };
    let key = (symbol.to_owned(), wants.pixels, wants.theme);
    pictures
        .kept
        .entry(key)
        .or_insert_with_key(|key| if worker.ask.send(key.clone()).is_ok() { Kept::Asked } else { Kept::None })
        .clone()
}
