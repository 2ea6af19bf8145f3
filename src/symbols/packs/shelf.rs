//! Which picture stands for an idea: the school's replacement, else the child's first pack, else ours.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{Choices, Credit, Pack, PackError};
use crate::{
    record::{BoardTopic, PictureSet, PictureUsed},
    symbols::{Library, Look, PictureOut, SymbolError, picture::size_of_kept, text::compared, topic_of},
};

/// The scale on which the pictures of other programs' boards are sorted.
const BOARDS_SCALE: &str = "like";

/// A picture that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its id, in our own set or in a pack.
    pub id: String,
    /// The word under it.
    pub label: String,
    /// What must be said about it.
    pub credit: Credit,
    /// Not offered by itself to a child.
    pub hidden: bool,
}

/// Our own set and the packs of a school, in the order of choice for one child.
#[derive(Debug, Clone)]
pub struct Shelf {
    own: Arc<Library>,
    packs: Vec<Arc<Pack>>,
    first: Option<String>,
    replaced: BTreeMap<String, String>,
}

impl Shelf {
    /// The shelf for one child: `first` is the child's first pack; none takes the school's. A pack that is not there any more
    /// is passed over.
    #[must_use]
    pub fn new(own: Arc<Library>, packs: Vec<Arc<Pack>>, choices: &Choices, first: Option<&str>) -> Self {
        let first = first.map(str::to_owned).or_else(|| choices.first.clone());
        let first = first.filter(|name| packs.iter().any(|pack| pack.name() == name));
        let replaced = choices.replaced.iter().map(|(word, id)| (compared(word), id.clone())).collect();
        Self { own, packs, first, replaced }
    }

    /// Our own set alone.
    #[must_use]
    pub fn ours(own: Arc<Library>) -> Self {
        Self::new(own, Vec::new(), &Choices::default(), None)
    }

    /// The picture for an idea: a symbol of ours by its id, or a word. A picture of a pack stands for a symbol of ours only
    /// where its label is the symbol's own label: other words of either may mean something else.
    #[must_use]
    pub fn resolve(&self, idea: &str) -> Option<Hit> {
        if let Some(hit) = self.in_packs(idea) {
            return Some(hit);
        }
        let symbol = self.own.get(idea);
        let labels = if symbol.is_some() { self.own.labels(idea) } else { vec![idea] };
        let words = std::iter::once(idea).chain(labels.iter().copied());
        let chosen = words.into_iter().find_map(|word| self.replaced.get(&compared(word)));
        if let Some(hit) = chosen.and_then(|id| self.by_id(id)) {
            return Some(hit);
        }
        let in_first =
            |pack| labels.iter().find_map(|label| Pack::labelled(pack, label)).map(|picture| (pack, picture));
        if let Some((pack, picture)) = self.first().and_then(in_first) {
            return Some(hit(pack, picture));
        }
        symbol.map(|symbol| self.own_hit(symbol)).or_else(|| {
            let by_word = self.own.symbols().find(|symbol| compared(symbol.label()) == compared(idea));
            by_word
                .map(|symbol| self.own_hit(symbol))
                .or_else(|| self.packs.iter().find_map(|pack| pack.labelled(idea).map(|picture| hit(pack, picture))))
        })
    }

    /// The picture of this id, wherever it is, whatever was chosen.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<Hit> {
        self.own.get(id).map(|symbol| self.own_hit(symbol)).or_else(|| self.in_packs(id))
    }

    fn in_packs(&self, id: &str) -> Option<Hit> {
        self.packs.iter().find_map(|pack| pack.get(id).map(|picture| hit(pack, picture)))
    }

    fn own_hit(&self, symbol: &crate::symbols::Symbol) -> Hit {
        let (set, licence, author) = self.own.credit();
        let credit = Credit { set: set.into(), licence: licence.into(), author: author.into() };
        Hit { id: symbol.id.clone(), label: symbol.label().to_owned(), credit, hidden: false }
    }

    /// The packs, the child's first one first.
    pub fn packs(&self) -> impl Iterator<Item = &Arc<Pack>> {
        let is_first = |pack: &&Arc<Pack>| self.first.as_deref() == Some(pack.name());
        self.packs.iter().filter(is_first).chain(self.packs.iter().filter(move |pack| !is_first(pack)))
    }

    /// The file of a picture: SVG, PNG or JPEG.
    ///
    /// # Errors
    /// There is no such picture, or its file cannot be read.
    pub fn bytes(&self, id: &str, look: Look) -> Result<Vec<u8>, SymbolError> {
        if self.own.get(id).is_some() {
            return self.own.svg(id);
        }
        match self.packs.iter().find(|pack| pack.get(id).is_some()) {
            Some(pack) => {
                pack.bytes(id, look).map_err(|error: PackError| SymbolError::Picture { what: error.to_string() })
            }
            None => Err(SymbolError::Unknown { id: id.to_owned() }),
        }
    }

    /// A picture as other communication programs take it, see [`crate::symbols::obz`]; none where there is none.
    #[must_use]
    pub fn out(&self, id: &str) -> Option<PictureOut> {
        let credit = self.by_id(id)?.credit;
        let bytes = self.bytes(id, Look::Colour).ok()?;
        let (form, width, height) = size_of_kept(&bytes)?;
        Some(PictureOut { form, bytes, width, height, credit })
    }

    /// The same shelf with our set in the words of another language.
    #[must_use]
    pub fn worded(&self, own: Arc<Library>) -> Self {
        Self { own, ..self.clone() }
    }

    /// The same shelf in the order of a child whose first pack is `first`; none takes the school's.
    #[must_use]
    pub fn for_child(&self, first: Option<&str>) -> Self {
        let there = first.filter(|name| self.packs.iter().any(|pack| pack.name() == *name));
        Self { first: there.map(str::to_owned).or_else(|| self.first.clone()), ..self.clone() }
    }

    /// The boards of these packs, each pack a topic whose pictures are sorted. A pack that is gone, or has nothing to sort, is
    /// passed over.
    #[must_use]
    pub fn topics(&self, packs: &[String]) -> Vec<BoardTopic> {
        let stand_in = |word: &str| self.resolve(word).map(|hit| hit.id);
        let named = packs.iter().filter_map(|name| self.packs().find(|pack| pack.name() == name));
        named.filter_map(|pack| topic_of(pack, BOARDS_SCALE, &stand_in).ok()).map(|made| made.topic).collect()
    }

    /// Our own set.
    #[must_use]
    pub fn own(&self) -> &Library {
        &self.own
    }

    /// The pack whose pictures come first; none where ours do.
    #[must_use]
    pub fn first(&self) -> Option<&Pack> {
        self.packs.iter().map(AsRef::as_ref).find(|pack| self.first.as_deref() == Some(pack.name()))
    }

    /// The name of the pack that has this picture; of ours that of the set.
    #[must_use]
    pub fn pack_of(&self, id: &str) -> Option<&str> {
        let own = self.own.get(id).map(|_| self.own.credit().0);
        own.or_else(|| self.packs.iter().find(|pack| pack.get(id).is_some()).map(|pack| pack.name()))
    }

    /// The picture that stands for a symbol of ours, with the word that we have for it.
    #[must_use]
    pub fn stands_for(&self, symbol: &str) -> Option<Hit> {
        let own = self.own.get(symbol)?;
        let hit = self.resolve(symbol)?;
        Some(Hit { label: own.label().to_owned(), ..hit })
    }

    /// What a record says about a picture of a pack; none for ours.
    #[must_use]
    pub fn used(&self, id: &str) -> Option<PictureUsed> {
        let Hit { id, credit: Credit { set, licence, author }, .. } = self.in_packs(id)?;
        Some(PictureUsed { id, set, licence, author })
    }

    /// What a record must say about these pictures: each set once for each licence and author, with its pictures. Our own set
    /// comes last and names none, as it stands for every picture that no other names.
    #[must_use]
    pub fn sets(&self, ids: &BTreeSet<String>) -> Vec<PictureSet> {
        let mut sets = BTreeMap::<Credit, Vec<String>>::new();
        for hit in ids.iter().filter_map(|id| self.in_packs(id)) {
            sets.entry(hit.credit).or_default().push(hit.id);
        }
        let (set, licence, author) = self.own.credit();
        let own = PictureSet { set: set.into(), licence: licence.into(), author: author.into(), ids: Vec::new() };
        let named = |(Credit { set, licence, author }, ids)| PictureSet { set, licence, author, ids };
        sets.into_iter().map(named).chain([own]).collect()
    }
}

fn hit(pack: &Pack, picture: &super::PackPicture) -> Hit {
    Hit {
        id: picture.id.clone(),
        label: picture.label().to_owned(),
        credit: pack.credit(picture),
        hidden: picture.hidden,
    }
}
