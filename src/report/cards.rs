//! A plan's boards on paper, for children who point at cards: for each board a mat with its places, and its cards to cut out.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    fill::PictureShown,
    pdf::{Sheet, printed},
};
use crate::plan::{Kind, Page, Place, Plan, Text, Wording};

/// Which boards of a plan are printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CardsWanted {
    /// `PAGE/CARD`, pages and topics that this child is not asked about, as `record::What::Begun` has them.
    pub left_out: BTreeSet<String>,
    /// Two places in place of three on every scale that can do so.
    pub two_places: bool,
}

impl CardsWanted {
    /// Everything but what the plan hides until an adult says that it is part of a child's life.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let mut left_out = BTreeSet::new();
        for page in &plan.pages {
            let id = format!("{}.{}", plan.id, page.id);
            let hidden = cards_of(page).into_iter().flatten().filter(|card| card.ask);
            left_out.extend(hidden.map(|card| format!("{id}/{}", card.symbol)));
            left_out.extend(page.off.then_some(id));
        }
        Self { left_out, two_places: false }
    }
}

/// The data of the template `cards.typ`.
#[derive(Debug, Serialize)]
struct Cards {
    language: String,
    window: String,
    right_to_left: bool,
    about: String,
    boards: Vec<Board>,
    credits: Vec<String>,
}

/// A mat and its cards.
#[derive(Debug, Serialize)]
struct Board {
    heading: String,
    picture: Option<String>,
    /// None: the cards are chosen, not put on places.
    places: Vec<Face>,
    cards: Vec<Face>,
}

/// A card or the head of a place.
#[derive(Debug, Serialize)]
struct Face {
    label: String,
    picture: Option<String>,
    /// `circle`, `square` or `hexagon` behind the picture of a place.
    plate: Option<&'static str>,
}

/// The boards of `plan` in the words of `wording`, ready to be set. `picture` gives a picture by its id; a card without one
/// has its word alone. `credits` are the lines that licences ask for.
#[must_use]
pub fn cards(
    plan: &Plan,
    wanted: &CardsWanted,
    wording: &dyn Wording,
    picture: &dyn Fn(&str) -> Option<PictureShown>,
    credits: Vec<String>,
) -> Sheet {
    let mut printing = Printing { plan, wanted, wording, picture, names: BTreeMap::new(), pictures: BTreeMap::new() };
    let boards = plan.pages.iter().flat_map(|page| printing.boards(page)).collect();
    let say = |id: &str| wording.say(&Text::new(id));
    let data = Cards {
        language: wording.language().to_owned(),
        window: wording.say(&Text::new("report-cards").with("plan", say(&plan.id))),
        right_to_left: say("language-direction") == "rtl",
        about: say("report-cards-about"),
        boards,
        credits,
    };
    Sheet {
        template: "cards".to_owned(),
        // Strings, lists and truths: serde has nothing to refuse.
        data: serde_json::to_value(data).unwrap_or_default(),
        pictures: printing.pictures,
    }
}

struct Printing<'a> {
    plan: &'a Plan,
    wanted: &'a CardsWanted,
    wording: &'a dyn Wording,
    picture: &'a dyn Fn(&str) -> Option<PictureShown>,
    /// Names of the pictures' files by id; none where there is no picture.
    names: BTreeMap<String, Option<String>>,
    pictures: BTreeMap<String, Vec<u8>>,
}

/// The decks of a page; a page of worries has a second one, of what would help.
fn cards_of(page: &Page) -> Vec<&[crate::plan::Card]> {
    match &page.kind {
        Kind::Choose { cards, .. } | Kind::Hope { cards, .. } | Kind::Sort { cards, practice: false, .. } => {
            vec![cards]
        }
        Kind::Worry { cards, help } => vec![cards, help],
        _ => Vec::new(),
    }
}

impl Printing<'_> {
    fn boards(&mut self, page: &Page) -> Vec<Board> {
        let id = format!("{}.{}", self.plan.id, page.id);
        let topic = page.topic.as_ref().is_some_and(|topic| self.wanted.left_out.contains(topic));
        if topic || self.wanted.left_out.contains(&id) {
            return Vec::new();
        }
        let message = format!("{}-{}", self.plan.id, page.id);
        let mut boards = Vec::new();
        for (nth, deck) in cards_of(page).into_iter().enumerate() {
            let (prefix, heading) = match nth {
                0 => (message.clone(), self.wording.say(&Text::new(message.as_str()).with("name", ""))),
                _ => (format!("{message}-help"), self.wording.say(&Text::attribute(message.as_str(), "help"))),
            };
            let shown = deck.iter().filter(|card| !self.wanted.left_out.contains(&format!("{id}/{}", card.symbol)));
            let symbols: Vec<&str> = shown.map(|card| card.symbol.as_str()).collect();
            let cards: Vec<Face> =
                symbols.into_iter().map(|symbol| self.face(&format!("{prefix}-{symbol}"), symbol, None)).collect();
            if !cards.is_empty() {
                boards.push(Board { heading, picture: self.file(&page.symbol), places: self.places(page), cards });
            }
        }
        boards
    }

    fn places(&mut self, page: &Page) -> Vec<Face> {
        let (Kind::Sort { scale, .. } | Kind::Hope { scale, .. }) = &page.kind else { return Vec::new() };
        let Some(of) = self.plan.scale(scale) else { return Vec::new() };
        let two = self.wanted.two_places && !of.two.is_empty();
        let places: &[Place] = if two { &of.two } else { &of.places };
        let message = |place: &Place| {
            let reduced = format!("scale-{scale}-two-{}", place.symbol);
            let has = two && self.wording.words(&Text::new(reduced.as_str())).is_some();
            if has { reduced } else { format!("scale-{scale}-{}", place.symbol) }
        };
        let messages: Vec<(String, &Place)> = places.iter().map(|place| (message(place), place)).collect();
        messages.into_iter().map(|(message, place)| self.face(&message, &place.symbol, Some(place))).collect()
    }

    fn face(&mut self, message: &str, symbol: &str, place: Option<&Place>) -> Face {
        let plate = place.map(|place| match place.plate {
            crate::plan::Plate::Circle => "circle",
            crate::plan::Plate::Square => "square",
            crate::plan::Plate::Hexagon => "hexagon",
        });
        Face { label: self.wording.say(&Text::new(message)), picture: self.file(symbol), plate }
    }

    /// The name of the picture's file: a number, since an id may be made of a name.
    fn file(&mut self, id: &str) -> Option<String> {
        if let Some(name) = self.names.get(id) {
            return name.clone();
        }
        let name = (self.picture)(id).and_then(|shown| {
            let name = format!("picture-{}.{}", self.pictures.len() + 1, shown.ending());
            self.pictures.insert(name.clone(), printed(&shown)?);
            Some(name)
        });
        self.names.insert(id.to_owned(), name.clone());
        name
    }
}
