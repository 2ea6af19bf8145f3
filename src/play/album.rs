//! The pictures of a child as the conversation sees them: the child's own photos, the child's first pack, the school's
//! replacements, other packs, and our own set.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use uuid::Uuid;

use crate::{
    conversation::{Picture, Pictures},
    plan::{Text, Wording},
    record::{Event, OWN_PHOTO, PictureUsed, What},
    symbols::{
        Ask, Findable, Look, Search, Why,
        packs::{Catalogue, Hit, Pack, Shelf},
    },
    vault::{KeptPicture, Photo, PhotoKind, Reader},
};

/// The folder of the child's own photos.
const PHOTOS: &str = "my_photos";
/// The message with its name.
const MY_PHOTOS: &str = "group-my_photos";
/// Before the groups of the child's first pack.
const OF_PACK: &str = "pack/";
/// The id of a photo: this, and that of the vault.
const PHOTO: &str = "photo-";

/// Groups of our own symbols whose boards show people, and those that show places.
const PEOPLE: [&str; 2] = ["people", "friendship_bullying"];
const PLACES: [&str; 2] = ["home_places_travel", "school"];

/// What a child brings to a conversation beside words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Belongings {
    /// The child's photos, in order.
    pub photos: Arc<[Photo]>,
    /// The pack that comes first for this child; none takes the school's.
    pub first_pack: Option<String>,
    /// How often the child put a picture on a card, by its id.
    pub often: BTreeMap<String, u16>,
}

impl Belongings {
    /// What the child who is called `called` brings, as `reader` opens it; `last` is a conversation of the same child. What cannot be
    /// read stays away: a conversation begins all the same.
    #[must_use]
    pub fn of(reader: &Reader, called: &str, last: Option<Uuid>) -> Self {
        let events = last.and_then(|id| reader.events(id).ok()).map(|read| read.events).unwrap_or_default();
        Self {
            photos: reader.photos(called).unwrap_or_default().into(),
            first_pack: reader.first_pack(called).unwrap_or_default(),
            often: often(&events),
        }
    }
}

/// How often each picture was found and put on a card.
fn often(events: &[Event]) -> BTreeMap<String, u16> {
    let mut often = BTreeMap::<String, u16>::new();
    let added = events.iter().filter(|event| matches!(event.what, What::CardAdded { .. }));
    for id in added.flat_map(|event| event.what.symbols()) {
        let count = often.entry(id.to_owned()).or_default();
        *count = count.saturating_add(1);
    }
    often
}

/// Everything that can be found and shown, with the words of a language.
pub struct Album {
    catalogue: Catalogue,
    wording: Arc<dyn Wording + Send + Sync>,
    belongings: Belongings,
    of_photos: Search,
}

impl Album {
    /// The album of one child, its groups named by `wording`, searched first in the language of `wording`.
    #[must_use]
    pub fn new(catalogue: &Catalogue, wording: Arc<dyn Wording + Send + Sync>, belongings: Belongings) -> Self {
        let named: Vec<(String, [String; 1])> =
            belongings.photos.iter().map(|photo| (photo_id(photo), [photo.name.clone()])).collect();
        let language = wording.language();
        let of_photos = Search::build(named.iter().map(|(id, words)| Findable {
            id,
            pack: PHOTOS,
            group: PHOTOS,
            language,
            words,
        }));
        let catalogue = catalogue.for_child(belongings.first_pack.as_deref(), &belongings.often);
        Self { catalogue, wording, belongings, of_photos }
    }

    fn shelf(&self) -> &Shelf {
        self.catalogue.shelf()
    }

    fn said(&self, message: &str) -> String {
        self.wording.say(&Text::new(message))
    }

    fn of_photo(&self, photo: &Photo) -> Picture {
        let id = photo_id(photo);
        Picture { symbol: id.clone(), id, label: photo.name.clone(), pack: self.said(MY_PHOTOS) }
    }

    fn photo(&self, id: &str) -> Option<&Photo> {
        let id = id.strip_prefix(PHOTO)?;
        self.belongings.photos.iter().find(|photo| photo.id.to_string() == id)
    }

    /// The photos for what was typed: those that fit well, and those that may be meant.
    fn photos_for(&self, typed: &str, limit: usize) -> (Vec<Picture>, Vec<Picture>) {
        let ask = Ask { typed, language: self.wording.language(), weights: None, limit };
        let (sure, others): (Vec<_>, Vec<_>) =
            self.of_photos.find(&ask).into_iter().partition(|found| found.why <= Why::Beginning);
        let pictures = |found: Vec<crate::symbols::Found>| {
            found.iter().filter_map(|found| self.photo(&found.id)).map(|photo| self.of_photo(photo)).collect()
        };
        (pictures(sure), pictures(others))
    }

    /// What this child puts on cards most often, photos before others.
    fn often(&self, limit: usize) -> Vec<Picture> {
        let mut often: Vec<(&String, &u16)> = self.belongings.often.iter().collect();
        often.sort_by_key(|(id, count)| (!id.starts_with(PHOTO), std::cmp::Reverse(**count)));
        often.into_iter().filter_map(|(id, _)| self.by_id(id)).take(limit).collect()
    }

    fn by_id(&self, id: &str) -> Option<Picture> {
        self.photo(id).map(|photo| self.of_photo(photo)).or_else(|| self.shelf().by_id(id).map(of_hit))
    }

    /// The groups of the child's first pack, but for those in which a child is shown nothing.
    fn groups_of_pack(&self) -> Vec<Picture> {
        let Some(pack) = self.shelf().first() else { return Vec::new() };
        let shown = |group: &String| pack.pictures().iter().find(|of| of.group == *group && !of.hidden);
        let groups = pack.groups().iter().filter(|group| !group.is_empty());
        groups
            .filter_map(|group| {
                let symbol = shown(group)?.id.clone();
                Some(Picture { id: format!("{OF_PACK}{group}"), label: in_words(group), symbol, pack: String::new() })
            })
            .collect()
    }

    /// The file of a picture that did not come with the program, to be sealed when it comes into use.
    ///
    /// # Errors
    /// It cannot be read; in plain words.
    pub fn file_of(&self, used: &PictureUsed) -> Result<KeptPicture, String> {
        let bytes = match self.photo(&used.id) {
            Some(photo) => photo.bytes.clone(),
            None => self.shelf().bytes(&used.id, Look::Colour).map_err(|error| error.to_string())?,
        };
        Ok(KeptPicture { used: used.clone(), bytes })
    }

    /// What the child brought.
    #[must_use]
    pub fn belongings(&self) -> &Belongings {
        &self.belongings
    }
}

/// The id by which a photo stands on cards.
#[must_use]
pub fn photo_id(photo: &Photo) -> String {
    format!("{PHOTO}{}", photo.id)
}

/// The name of a pack's group as words: sets write theirs as file names ("animals-nature").
fn in_words(group: &str) -> String {
    let spaced = group.replace(['-', '_'], " ");
    let mut letters = spaced.trim().chars();
    letters.next().map_or_else(|| group.to_owned(), |first| first.to_uppercase().chain(letters).collect())
}

fn of_hit(hit: Hit) -> Picture {
    Picture { symbol: hit.id.clone(), id: hit.id, label: hit.label, pack: hit.credit.set }
}

impl Pictures for Album {
    fn groups(&self) -> Vec<Picture> {
        let photos = self.belongings.photos.first().map(|photo| Picture {
            id: PHOTOS.to_owned(),
            label: self.said(MY_PHOTOS),
            symbol: photo_id(photo),
            pack: String::new(),
        });
        let own = self.shelf().own();
        let groups = own.groups(self.wording.as_ref()).into_iter();
        // The first picture of a group stands for it.
        let stands = |id: &str| own.group(id).first().map(|(symbol, _)| self.stands_for(symbol)).unwrap_or_default();
        let ours = groups.map(|(id, label)| Picture { symbol: stands(&id), id, label, pack: String::new() });
        photos.into_iter().chain(ours).chain(self.groups_of_pack()).collect()
    }

    fn group(&self, id: &str) -> Vec<Picture> {
        if id == PHOTOS {
            return self.belongings.photos.iter().map(|photo| self.of_photo(photo)).collect();
        }
        let shelf = self.shelf();
        let mut seen = BTreeSet::new();
        let hits: Vec<Hit> = if let Some(group) = id.strip_prefix(OF_PACK) {
            let pack = shelf.first().into_iter();
            let of_group = pack.flat_map(Pack::pictures).filter(|of| of.group == group && !of.hidden);
            of_group.filter_map(|of| shelf.by_id(&of.id)).collect()
        } else {
            shelf.own().group(id).iter().filter_map(|(symbol, _)| shelf.stands_for(symbol)).collect()
        };
        hits.into_iter().filter(|hit| seen.insert(hit.id.clone())).map(of_hit).collect()
    }

    fn find(&self, typed: &str, limit: usize) -> Vec<Picture> {
        if typed.trim().is_empty() {
            return self.often(limit);
        }
        let (sure, others) = self.photos_for(typed, limit);
        let found = self.catalogue.find(typed, self.wording.language(), limit);
        sure.into_iter().chain(found.into_iter().map(of_hit)).chain(others).take(limit).collect()
    }

    fn stands_for(&self, symbol: &str) -> String {
        self.shelf().stands_for(symbol).map_or_else(|| symbol.to_owned(), |hit| hit.id)
    }

    fn credit(&self, id: &str) -> Option<PictureUsed> {
        if self.photo(id).is_some() {
            let (set, author) = (self.said(MY_PHOTOS), String::new());
            return Some(PictureUsed { id: id.to_owned(), set, licence: OWN_PHOTO.to_owned(), author });
        }
        self.shelf().used(id)
    }

    fn photos(&self, beside: &[&str], most: usize) -> Vec<Picture> {
        let own = self.shelf().own();
        let of = |groups: &[&str]| {
            let is = |symbol: &&&str| own.get(symbol).is_some_and(|symbol| groups.contains(&symbol.group.as_str()));
            beside.iter().filter(is).count()
        };
        let (people, places) = (of(&PEOPLE), of(&PLACES));
        let things = beside.len() - people - places;
        let kind = if people >= places && people >= things {
            PhotoKind::Person
        } else if places >= things {
            PhotoKind::Place
        } else {
            PhotoKind::Thing
        };
        let of_kind = self.belongings.photos.iter().filter(|photo| photo.kind == kind);
        of_kind.take(most).map(|photo| self.of_photo(photo)).collect()
    }

    fn person(&self, name: &str) -> Option<String> {
        let named = |photo: &&Photo| {
            photo.kind == PhotoKind::Person && photo.name.trim().to_lowercase() == name.trim().to_lowercase()
        };
        self.belongings.photos.iter().find(named).map(photo_id)
    }
}

#[cfg(test)]
#[path = "album_tests.rs"]
mod tests;
