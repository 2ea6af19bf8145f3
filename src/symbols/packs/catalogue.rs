//! Finding pictures on a shelf, by any word of any pack.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{Hit, Shelf};
use crate::symbols::{Ask, Findable, Found, Search, Weights};

/// Of pictures that stand for each other only one is shown; so many more are looked for.
const MORE: usize = 8;

/// A shelf with an index over its pictures. Clones share both.
#[derive(Clone)]
pub struct Catalogue {
    shelf: Arc<Shelf>,
    index: Arc<Search>,
    /// What the child uses often, and the child's first pack, come before others that fit as well.
    weights: Arc<Weights>,
}

impl Catalogue {
    /// The catalogue of `shelf`. With `hidden` it holds also what is not offered to a child by itself. Making it takes a while for
    /// large packs: not for a thread that draws.
    #[must_use]
    pub fn new(shelf: Shelf, hidden: bool) -> Self {
        let language = shelf.own().language();
        let of_packs = shelf.packs().flat_map(|pack| {
            let language = if pack.language().is_empty() { language } else { pack.language() };
            let shown = pack.pictures().iter().filter(move |picture| hidden || !picture.hidden);
            shown.map(move |picture| Findable {
                id: &picture.id,
                pack: pack.name(),
                group: &picture.group,
                language,
                words: &picture.words,
            })
        });
        let index = Arc::new(Search::build(of_packs.chain(shelf.own().findables())));
        let weights = Arc::new(weights_of(&shelf, &index, &BTreeMap::new()));
        Self { shelf: Arc::new(shelf), index, weights }
    }

    /// The same catalogue in the order of a child whose first pack is `first` (none takes the school's) and who put pictures on
    /// cards so often.
    #[must_use]
    pub fn for_child(&self, first: Option<&str>, often: &BTreeMap<String, u16>) -> Self {
        let shelf = self.shelf.for_child(first);
        let weights = Arc::new(weights_of(&shelf, &self.index, often));
        Self { shelf: Arc::new(shelf), index: Arc::clone(&self.index), weights }
    }

    /// The shelf.
    #[must_use]
    pub fn shelf(&self) -> &Arc<Shelf> {
        &self.shelf
    }

    /// The pictures for what was typed, the likeliest first, at most `limit`, with the words of `language` before those of others.
    #[must_use]
    pub fn find(&self, typed: &str, language: &str, limit: usize) -> Vec<Hit> {
        let ask = Ask { typed, language, weights: Some(&self.weights), limit: limit + MORE };
        let found = if typed.trim().is_empty() { Vec::new() } else { self.index.find(&ask) };
        self.hits(found, limit)
    }

    /// The picture that stands for each that was found, each once.
    fn hits(&self, found: Vec<Found>, limit: usize) -> Vec<Hit> {
        let mut seen = BTreeSet::new();
        let hit = |found: Found| self.shelf.stands_for(&found.id).or_else(|| self.shelf.by_id(&found.id));
        found.into_iter().filter_map(hit).filter(|hit| seen.insert(hit.id.clone())).take(limit).collect()
    }
}

fn weights_of(shelf: &Shelf, index: &Search, often: &BTreeMap<String, u16>) -> Weights {
    let first = shelf.first().into_iter();
    let of_first =
        first.flat_map(|pack| pack.pictures().iter().map(move |picture| (pack.name(), picture.id.as_str(), 1)));
    let of_often =
        often.iter().filter_map(|(id, count)| Some((shelf.pack_of(id)?, id.as_str(), count.saturating_add(1))));
    index.weights(of_first.chain(of_often))
}
