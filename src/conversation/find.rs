//! "Find a picture": by its group, or by letters that are typed. What is found joins the page like any other answer.

use super::{
    Action, Body, CardShown, Control, Conversation, Field, Find, Line, Picture, State, grid,
    here::{Layer, Looking},
    say,
};
use crate::{
    plan::Text,
    record::{About, CardPicture},
};

/// Letters of a word of the child's own; what is longer fits no card.
const LONGEST_WORD: usize = 40;

/// So many pictures are dealt for a word; the one that is meant is among the first or not at all.
const MOST_FOUND: usize = 30;

/// Stands on a card that has only a written word.
const WRITTEN: &str = "letters_abc";

impl Conversation {
    pub(super) fn begin_finding(&mut self, about: About) {
        self.here.layers.push(Layer::Find { about, looking: Looking::Groups, typed: String::new(), deal: 0 });
    }

    /// "Groups" or "Letters"; what was typed stays.
    pub(super) fn look_by(&mut self, way: Looking) {
        if let Some(Layer::Find { looking, deal, .. }) = self.here.layers.last_mut() {
            (*looking, *deal) = (way, 0);
        }
    }

    /// Letters come to the end of the field; the first results are shown again.
    pub(super) fn type_letters(&mut self, letters: &str) {
        let Some((typed, deal)) = self.field() else { return };
        for letter in letters.chars() {
            let letter = if letter.is_whitespace() { ' ' } else { letter };
            let doubled = letter == ' ' && (typed.is_empty() || typed.ends_with(' '));
            if !doubled && !letter.is_control() && typed.chars().count() < LONGEST_WORD {
                typed.push(letter);
            }
        }
        *deal = 0;
    }

    /// Takes the last letter back.
    pub(super) fn rub_out_letter(&mut self) {
        if let Some((typed, deal)) = self.field() {
            typed.pop();
            *deal = 0;
        }
    }

    fn field(&mut self) -> Option<(&mut String, &mut usize)> {
        match self.here.layers.last_mut() {
            Some(Layer::Find { looking: Looking::Letters, typed, deal, .. }) => Some((typed, deal)),
            _ => None,
        }
    }

    /// The word in the field; none while there is none, or no field.
    fn typed_word(&mut self) -> Option<String> {
        let word = self.field()?.0.trim().to_owned();
        (!word.is_empty()).then_some(word)
    }

    pub(super) fn say_typed(&mut self) {
        if let Some(word) = self.typed_word() {
            self.answer_aloud(word);
        }
    }

    /// "Use my word": the word itself becomes a card, also where there is no picture for it.
    pub(super) fn use_word(&mut self) {
        if let Some(word) = self.typed_word() {
            self.take_found(word, CardPicture::Symbol(WRITTEN.into()), None);
        }
    }

    /// A group is opened, or a picture becomes a card.
    pub(super) fn choose_picture(&mut self, id: &str) {
        let Some(Layer::Find { looking, typed, .. }) = self.here.layers.last() else { return };
        let pictures = match looking {
            Looking::Groups if self.pictures.groups().iter().any(|of| of.id == id) => {
                return self.look_by(Looking::Group(id.into()));
            }
            Looking::Groups => return,
            Looking::Group(group) => self.pictures.group(group),
            Looking::Letters => self.pictures.find(typed, MOST_FOUND),
        };
        let Some(picture) = pictures.into_iter().find(|of| of.id == id) else { return };
        self.take_found(picture.label, CardPicture::Symbol(picture.symbol), Some(picture.pack));
    }

    /// What was found joins the page that the child came from.
    fn take_found(&mut self, label: String, picture: CardPicture, pack: Option<String>) {
        let Some(Layer::Find { about, .. }) = self.here.layers.last() else { return };
        let card = self.free_card(about);
        let about = self.about(Some(&card));
        self.close_other();
        self.add_own(&about, label, picture, pack);
    }

    pub(super) fn find_body(&self, looking: &Looking, typed: &str, deal: usize) -> Body {
        let letters = *looking == Looking::Letters;
        let pictures = match looking {
            Looking::Groups => self.pictures.groups(),
            Looking::Group(group) => self.pictures.group(group),
            Looking::Letters => self.pictures.find(typed, MOST_FOUND),
        };
        let cells = if letters { grid::SMALL } else { grid::GROUPED };
        let (cards, more) = self.dealt(pictures.into_iter().map(found_card).collect(), cells, deal);
        let word = typed.trim();
        let nothing = letters && cards.is_empty() && !word.is_empty();
        let tab = |id: &str, action: Action, is: bool| Control { state: say::chosen(is), ..self.button(id, action) };
        Body::Find(Find {
            tabs: [tab("groups", Action::ByGroups, !letters), tab(WRITTEN, Action::ByLetters, letters)],
            field: letters.then(|| self.field_shown(typed)),
            hint: self.hint(looking, cards.is_empty() && word.is_empty()),
            is_open: matches!(looking, Looking::Group(_)),
            cards,
            more,
            word: (letters && !word.is_empty()).then(|| self.own_word(word)),
            nothing: nothing.then(|| self.line("find-nothing", "drawing")),
            ways: if nothing { self.ways_instead() } else { Vec::new() },
        })
    }

    /// The name of the group that is open; else what can be done, while that cannot be seen.
    fn hint(&self, looking: &Looking, is_empty: bool) -> Option<Line> {
        match looking {
            Looking::Groups => Some(self.line("find-groups", "groups")),
            Looking::Group(id) => {
                let group = self.pictures.groups().into_iter().find(|group| group.id == *id)?;
                Some(say::line(group.label, &group.symbol))
            }
            Looking::Letters => is_empty.then(|| self.line("find-type", WRITTEN)),
        }
    }

    fn field_shown(&self, typed: &str) -> Field {
        let ready = say::ready(!typed.trim().is_empty());
        Field {
            text: typed.into(),
            say: Control { state: ready, ..self.button_with("hear_my_word", "hear_it", Action::SayTyped) },
            keys: keys(&self.say("find-keys")),
            space: Control { state: ready, ..self.button_with("space", WRITTEN, Action::Type(" ".into())) },
            rub_out: Control { state: say::ready(!typed.is_empty()), ..self.button("rub_out", Action::RubOutLetter) },
        }
    }

    fn own_word(&self, word: &str) -> Control {
        let words = self.words(&Text::new("find-my_word").with("word", word));
        say::control(Line { shown: words, spoken: word.into(), symbol: WRITTEN.into() }, Action::UseWord)
    }

    /// Never an empty page.
    fn ways_instead(&self) -> Vec<Control> {
        vec![self.button("talk", Action::GoTalk), self.button("draw_it", Action::GoDraw)]
    }
}

fn found_card(picture: Picture) -> CardShown {
    let symbol = CardPicture::Symbol(picture.symbol);
    let face = say::Face { spoken: say::small(&picture.label), label: picture.label, picture: symbol };
    say::card_of(&picture.id, face, Action::Card(picture.id.clone()), State::Rest)
}

/// The letters of a keyboard: apart where spaces part them, as some languages have keys of two signs; else each sign.
fn keys(letters: &str) -> Vec<String> {
    if letters.contains(' ') {
        letters.split_whitespace().map(str::to_owned).collect()
    } else {
        letters.chars().map(String::from).collect()
    }
}
