//! What the child said, as plain sentences that are read back.

use uuid::Uuid;

use super::{Conversation, Line, answers::Given, say};
use crate::{
    plan::{Kind, Page, Text},
    record::{About, Answered, CardPicture, Checked},
};

/// One thing that the child said.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said {
    pub about: About,
    pub words: String,
    /// The card and where it was put.
    pub pictures: Vec<CardPicture>,
    pub clip: Option<Uuid>,
    pub drawing: Option<Uuid>,
}

impl Said {
    /// Its words with its first picture.
    pub fn line(&self) -> Line {
        let symbol = match self.pictures.first() {
            Some(CardPicture::Symbol(symbol)) => symbol.as_str(),
            _ => "my_idea",
        };
        say::line(self.words.clone(), symbol)
    }
}

impl Conversation {
    /// Everything that the child said, in the plan's order.
    pub(super) fn statements(&self) -> Vec<Said> {
        self.plan.pages.iter().flat_map(|page| self.statements_on(page)).collect()
    }

    pub(super) fn statements_on(&self, page: &Page) -> Vec<Said> {
        let id = self.full_id(page);
        let mut abouts: Vec<&About> = self.kept.answers.on(&id).map(|given| &given.about).collect();
        let voices = self.kept.voices.iter().map(|voice| &voice.about);
        let sketches = self.kept.sketches.iter().map(|sketch| &sketch.about);
        for about in voices.chain(sketches).filter(|about| about.page == id) {
            if !abouts.contains(&about) {
                abouts.push(about);
            }
        }
        abouts.into_iter().filter_map(|about| self.statement(page, about)).collect()
    }

    pub(super) fn statement_about(&self, about: &About) -> Option<Said> {
        let page = self.page_index(&about.page)?;
        self.statement(&self.plan.pages[page], about)
    }

    /// What is said on a page that tells is a question to an adult and no view.
    fn statement(&self, page: &Page, about: &About) -> Option<Said> {
        if matches!(page.kind, Kind::Tell { .. }) {
            return None;
        }
        let clip = self.kept.kept_voice(about).map(|voice| voice.clip);
        let drawing = self.kept.kept_sketch(about).map(|sketch| sketch.drawing);
        let given = self.kept.answers.get(about);
        let answer = given.and_then(|given| self.readback(page, given));
        if answer.is_none() && clip.is_none() && drawing.is_none() {
            return None;
        }
        let face = about.card.as_deref().and_then(|card| self.face(page, card));
        let words = answer.unwrap_or_else(|| match &face {
            Some(face) => face.label.clone(),
            None => self.words(&self.page_text(page, None)),
        });
        let card = face.map_or_else(|| CardPicture::Symbol(page.symbol.clone()), |face| face.picture);
        let place = match given.map(|given| &given.answer) {
            Some(Answered::Placed(place)) => Some(CardPicture::Symbol(place.clone())),
            _ => None,
        };
        let pictures = std::iter::once(card).chain(place).collect();
        Some(Said { about: about.clone(), words, pictures, clip, drawing })
    }

    /// All that is read back of an answer.
    fn readback(&self, page: &Page, given: &Given) -> Option<String> {
        let first = self.sentence(page, &given.about, &given.answer)?;
        let worry = matches!((&page.kind, &given.answer), (Kind::Worry { .. }, Answered::Chosen));
        Some(if worry { self.worry_readback(given, page, first) } else { first })
    }

    /// The sentence of an answer; none where it is no view: skipped, or said on a page that tells.
    pub(super) fn sentence(&self, page: &Page, about: &About, answer: &Answered) -> Option<String> {
        let card = about.card.as_deref()?;
        let face = self.face(page, card)?;
        let text = match (answer, &page.kind) {
            (_, Kind::Tell { .. }) => return None,
            (Answered::Placed(place), Kind::Sort { scale, .. } | Kind::Hope { scale, .. }) => {
                Text::attribute(self.place_message(scale, place), "readback")
            }
            (Answered::DontKnow, _) => Text::new("answer-dont-know"),
            (Answered::Chosen, _) => return Some(self.chosen_sentence(page, card, face.label)),
            _ => return None,
        };
        Some(self.words(&text.with("card", face.label)))
    }

    fn chosen_sentence(&self, page: &Page, card: &str, label: String) -> String {
        let none = page.cards().iter().any(|of| of.none && of.symbol == card);
        // "Today I feel happy.": the only sentence in which the card does not stand first.
        let word = if matches!(page.kind, Kind::Hello { .. }) { say::small(&label) } else { label.clone() };
        let part = match &page.kind {
            Kind::Worry { .. } if none => "none-readback",
            _ if none => "readback-none",
            _ => "readback",
        };
        let text = |part| self.page_text(page, Some(part)).with("card", word.clone());
        let first = self.wording.words(&text(part)).or_else(|| self.wording.words(&text("readback")));
        first.unwrap_or_else(|| format!("{label}."))
    }

    pub(super) fn is_checked(&self, about: &About) -> bool {
        self.kept.checked.get(about) == Some(&Checked::Kept)
    }
}
