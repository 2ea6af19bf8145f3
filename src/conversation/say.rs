//! Words: which message says what.

use super::{Action, CardShown, Control, Conversation, Line, State};
use crate::{
    plan::{Kind, Page, Place, Text},
    record::{About, CardPicture},
};

/// What stands on a card.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Face {
    pub label: String,
    /// Its words within a sentence.
    pub spoken: String,
    pub picture: CardPicture,
}

impl Conversation {
    /// The value of a message.
    pub(super) fn say(&self, id: &str) -> String {
        self.words(&Text::new(id))
    }

    /// The attribute of a message.
    pub(super) fn say_part(&self, id: &str, part: &'static str) -> String {
        self.words(&Text::attribute(id, part))
    }

    pub(super) fn words(&self, text: &Text) -> String {
        self.wording.say(text)
    }

    /// A message with its symbol; none where the language has no such message.
    pub(super) fn find_line(&self, id: &str, symbol: &str) -> Option<Line> {
        let shown = self.wording.words(&Text::new(id))?;
        let spoken = self.wording.words(&Text::attribute(id, "spoken")).unwrap_or_else(|| shown.clone());
        Some(Line { shown, spoken, symbol: symbol.into() })
    }

    pub(super) fn line(&self, id: &str, symbol: &str) -> Line {
        self.find_line(id, symbol).unwrap_or_else(|| line(self.say(id), symbol))
    }

    /// The message of a page, or one that belongs to it.
    pub(super) fn page_message(&self, page: &Page) -> String {
        format!("{}-{}", self.plan.id, page.id)
    }

    pub(super) fn page_text(&self, page: &Page, part: Option<&'static str>) -> Text {
        let text = Text { attribute: part, ..Text::new(self.page_message(page)) };
        text.with("name", self.kept.name.clone())
    }

    /// The heading of this page's first part, shown and spoken.
    pub(super) fn heading(&self) -> Line {
        let heading = self.heading_of(self.page());
        if self.shows_pair() { self.pair_heading(heading) } else { heading }
    }

    /// The heading of any page.
    pub(super) fn heading_of(&self, page: &Page) -> Line {
        let id = match page.kind {
            Kind::Agreement => self.agreement_of(page, "talk"),
            Kind::Check => "check".into(),
            Kind::Me => "me".into(),
            Kind::Thanks => return self.thanks_title(),
            _ => self.page_message(page),
        };
        self.named_line(&id, &page.symbol)
    }

    /// A message in which the child may be named, shown and spoken.
    pub(super) fn named_line(&self, id: &str, symbol: &str) -> Line {
        let text = Text::new(id).with("name", self.kept.name.clone());
        let shown = self.words(&text);
        let spoken = self.wording.words(&Text { attribute: Some("spoken"), ..text }).unwrap_or_else(|| shown.clone());
        Line { shown, spoken, symbol: symbol.into() }
    }

    /// An attribute of this page as heading of one of its parts.
    pub(super) fn part_heading(&self, part: &'static str, symbol: &str) -> Line {
        line(self.words(&self.page_text(self.page(), Some(part))), symbol)
    }

    pub(super) fn agreement_message(&self, part: &str) -> String {
        self.agreement_of(self.page(), part)
    }

    fn agreement_of(&self, page: &Page, part: &str) -> String {
        let column = page.agreement.as_ref().unwrap_or(&self.plan.agreement);
        format!("agree-{column}-{part}")
    }

    /// What is asked about a card of this page: its own question, or the heading.
    pub(super) fn question(&self, card: &str) -> Option<Line> {
        let face = self.face(self.page(), card)?;
        let text = self.page_text(self.page(), Some("each")).with("card", face.spoken);
        let CardPicture::Symbol(symbol) = face.picture else {
            return Some(line(self.wording.words(&text)?, &self.page().symbol));
        };
        Some(line(self.wording.words(&text)?, &symbol))
    }

    /// The words that stand in the record as asked.
    pub(super) fn asked(&self, card: Option<&str>) -> String {
        card.and_then(|card| self.question(card)).map_or_else(|| self.heading().shown, |question| question.shown)
    }

    /// What stands on a card of a page: the plan's or the child's own.
    pub(super) fn face(&self, page: &Page, card: &str) -> Option<Face> {
        if let Some(own) = self.kept.own_on(&self.full_id(page)).find(|own| own.id == card) {
            let (label, picture) = (own.label.clone(), own.picture.clone());
            return Some(Face { spoken: label.clone(), label, picture });
        }
        let topic = || self.plan.topics.iter().find(|topic| topic.id == card);
        let (message, symbol) = match &page.kind {
            Kind::Topics => (format!("{}-topic-{card}", self.plan.id), topic()?.symbol.as_str()),
            Kind::Tell { buttons, .. } if buttons.iter().any(|button| button == card) => {
                (format!("{}-button-{card}", self.page_message(page)), card)
            }
            _ if page.cards().iter().any(|of| of.symbol == card) => {
                (format!("{}-{card}", self.page_message(page)), card)
            }
            _ => return None,
        };
        let face = self.face_of(&message, symbol);
        let person = self.person_on(page, card).filter(|_| self.plan.observed);
        let named =
            person.and_then(|person| self.wording.words(&Text::attribute(message, "spoken").with("person", person)));
        Some(Face { spoken: named.unwrap_or(face.spoken), ..face })
    }

    /// What stands on a card of "What would help?".
    pub(super) fn help_face(&self, page: &Page, card: &str) -> Option<Face> {
        let Kind::Worry { help, .. } = &page.kind else { return None };
        if help.iter().any(|of| of.symbol == card) {
            return Some(self.face_of(&format!("{}-help-{card}", self.page_message(page)), card));
        }
        self.kept.own_on(&self.full_id(page)).any(|own| own.id == card).then(|| self.face(page, card))?
    }

    fn face_of(&self, message: &str, symbol: &str) -> Face {
        let label = self.say(message);
        let spoken = self.wording.words(&Text::attribute(message, "spoken")).unwrap_or_else(|| small(&label));
        Face { label, spoken, picture: CardPicture::Symbol(self.pictures.stands_for(symbol)) }
    }

    /// The message of a place of this page's scale.
    pub(super) fn place_message(&self, scale: &str, place: &str) -> String {
        let two = format!("scale-{scale}-two-{place}");
        if self.kept.two_places && self.wording.words(&Text::new(two.as_str())).is_some() {
            return two;
        }
        format!("scale-{scale}-{place}")
    }

    /// The places of a scale: three, or two where this child is offered two.
    pub(super) fn places_of(&self, scale: &str) -> &[Place] {
        let Some(scale) = self.plan.scales.iter().find(|of| of.id == scale) else { return &[] };
        if self.kept.two_places && !scale.two.is_empty() { &scale.two } else { &scale.places }
    }

    /// A button of the language file: `button-ID` with the symbol `ID`.
    pub(super) fn button(&self, id: &str, action: Action) -> Control {
        self.button_with(id, id, action)
    }

    pub(super) fn button_with(&self, id: &str, symbol: &str, action: Action) -> Control {
        let words = self.line(&format!("button-{id}"), symbol);
        control(words, action)
    }

    /// A card of a grid or a board, with the mark of a voice or a drawing that belongs to it.
    pub(super) fn shown_card(&self, id: &str, action: Action, state: State) -> Option<CardShown> {
        let face = self.face(self.page(), id)?;
        let voiced = self.has_voice(&self.about(Some(id)));
        Some(CardShown { mark: voiced.then_some(super::Mark::Voice), ..card_of(id, face, action, state) })
    }

    /// A clip or a drawing that the child kept belongs to it.
    pub(super) fn has_voice(&self, about: &About) -> bool {
        self.kept.kept_voice(about).is_some() || self.kept.kept_sketch(about).is_some()
    }
}

/// Words shown and spoken alike.
pub(super) fn line(words: String, symbol: &str) -> Line {
    Line { spoken: words.clone(), shown: words, symbol: symbol.into() }
}

pub(super) fn control(words: Line, action: Action) -> Control {
    Control {
        label: words.shown,
        spoken: words.spoken,
        picture: CardPicture::Symbol(words.symbol),
        action,
        state: State::Rest,
    }
}

pub(super) fn card_of(id: &str, face: Face, action: Action, state: State) -> CardShown {
    let control = Control { label: face.label, spoken: face.spoken, picture: face.picture, action, state };
    CardShown { id: id.into(), control, mark: None }
}

/// With a small first letter, but for short forms such as PE.
pub(super) fn small(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => label.into(),
    }
}

/// Chosen, or to be chosen.
pub(super) fn chosen(is: bool) -> State {
    if is { State::Chosen } else { State::Offered }
}

/// At rest, or not yet to be pressed.
pub(super) fn ready(is: bool) -> State {
    if is { State::Rest } else { State::NotYet }
}
