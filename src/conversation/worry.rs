//! Worries: which, how big, what would help, another one?

use super::{Action, Body, Conversation, Line, Step, answers::Given, grid, here::Part, say};
use crate::{
    plan::Text,
    record::{About, Answered, What},
};

const SIZES: &str = "size";

impl Conversation {
    fn worry_about(&self) -> Option<About> {
        self.here.worry.as_deref().map(|worry| self.about(Some(worry)))
    }

    /// The worry that the parts are about, unless it is "nothing worries me".
    pub(super) fn worry_given(&self) -> Option<&Given> {
        let worry = self.here.worry.as_deref().filter(|worry| !self.is_none_card(worry))?;
        self.kept.answers.get(&self.about(Some(worry))).filter(|given| given.answer == Answered::Chosen)
    }

    /// Chooses the worry to talk about. One chosen before is looked at again; the same one again is chosen off.
    pub(super) fn choose_worry(&mut self, card: &str) {
        if !self.order().iter().any(|of| of == card) {
            return;
        }
        let chosen = self.given(Some(card)) == Some(&Answered::Chosen);
        if self.here.worry.as_deref() == Some(card) && chosen {
            self.here.worry = None;
            return self.drop_worry(card);
        }
        let alone = self.is_none_card(card);
        for other in self.chosen_cards() {
            // A worry without a size was only now chosen in this round: another one takes its place.
            let fresh = self.here.worry.as_ref() == Some(&other)
                && self.worry_given().is_some_and(|given| given.size.is_none() && given.help.is_empty());
            if other != card && (alone || fresh || self.is_none_card(&other)) {
                self.drop_worry(&other);
            }
        }
        self.give(Some(card), Answered::Chosen);
        self.here.worry = Some(card.into());
    }

    /// Takes a worry back, with all that was said about it.
    fn drop_worry(&mut self, card: &str) {
        let about = self.about(Some(card));
        let Some(given) = self.kept.answers.get(&about).cloned() else { return };
        for help in given.help {
            self.note_one_help(&about, &help, false);
        }
        if given.size.is_some() {
            let asked = self.asked_part(SIZES);
            self.note(What::WorrySized { about: about.clone(), asked, size: None, said: String::new() });
        }
        self.take_back(Some(card));
    }

    fn asked_part(&self, part: &'static str) -> String {
        self.words(&self.page_text(self.page(), Some(part)))
    }

    pub(super) fn size_worry(&mut self, size: &str) {
        let Some(about) = self.worry_about() else { return };
        let known = self.places_of(SIZES).iter().any(|place| place.symbol == size);
        if known && self.worry_given().is_some_and(|given| given.size.as_deref() != Some(size)) {
            let (asked, said) = (self.asked_part(SIZES), self.size_sentence(size));
            self.note(What::WorrySized { about, asked, size: Some(size.into()), said });
        }
    }

    /// Ids of what would help: the plan's, and the child's own.
    pub(super) fn helps(&self) -> Vec<String> {
        let crate::plan::Kind::Worry { help, .. } = &self.page().kind else { return Vec::new() };
        let page = self.page_id();
        let own = self.kept.own_on(&page).map(|own| own.id.clone());
        let own = own.filter(|id| self.kept.answers.was_help(&self.about(Some(id))));
        help.iter().map(|card| card.symbol.clone()).chain(own).collect()
    }

    pub(super) fn choose_help(&mut self, card: &str) {
        if self.helps().iter().any(|of| of == card) {
            self.note_help(card);
        }
    }

    /// Chooses a help, or chooses it off. "None of these" stands alone.
    pub(super) fn note_help(&mut self, card: &str) {
        let crate::plan::Kind::Worry { help, .. } = &self.page().kind else { return };
        let alone: Vec<String> = help.iter().filter(|of| of.none).map(|of| of.symbol.clone()).collect();
        let Some(given) = self.worry_given().cloned() else { return };
        let on = !given.help.iter().any(|help| help == card);
        let stands_alone = |id: &str| alone.iter().any(|of| of == id);
        for other in given.help.iter().filter(|other| on && (stands_alone(other) || stands_alone(card))) {
            self.note_one_help(&given.about, other, false);
        }
        self.note_one_help(&given.about, card, on);
    }

    fn note_one_help(&mut self, about: &About, help: &str, on: bool) {
        let (about, asked) = (about.clone(), self.asked_part("help"));
        let said = self.help_sentence(self.page(), help).unwrap_or_default();
        self.note(What::WorryHelp { about, asked, help: help.into(), on, said });
    }

    pub(super) fn worry_title(&self) -> Line {
        match self.here.part {
            Part::Size => self.part_heading(SIZES, "worry"),
            Part::Help => self.part_heading("help", "help"),
            Part::Again => self.part_heading("again", "worry"),
            _ => self.heading(),
        }
    }

    pub(super) fn worry_body(&self) -> Body {
        let steps = self.worry_steps();
        match self.here.part {
            Part::Size => {
                let given = self.worry_given().and_then(|given| given.size.clone());
                let place = |place: &crate::plan::Place| {
                    let id = &place.symbol;
                    let line = self.line(&self.place_message(SIZES, id), id);
                    let mut control = say::control(line, Action::Card(id.clone()));
                    control.state = say::chosen(given.as_ref() == Some(id));
                    super::CardShown { id: id.clone(), control, mark: None }
                };
                Body::Sizes { steps, cards: self.places_of(SIZES).iter().map(place).collect() }
            }
            Part::Help => {
                let given = self.worry_given().map(|given| given.help.clone()).unwrap_or_default();
                let card = |id: &String| {
                    let face = self.help_face(self.page(), id)?;
                    Some(say::card_of(id, face, Action::Card(id.clone()), say::chosen(given.contains(id))))
                };
                let cards = self.helps().iter().filter_map(card).collect();
                let (cards, more) = self.dealt(cards, grid::LARGE, self.here.deal);
                Body::Grid { steps, cards, more }
            }
            Part::Again => {
                let (yes, no) = (self.button("yes", Action::Yes), self.button("no", Action::No));
                Body::YesNo { steps, lines: Vec::new(), yes, no }
            }
            _ => match self.grid_body() {
                Body::Grid { cards, more, .. } => Body::Grid { steps, cards, more },
                other => other,
            },
        }
    }

    /// My worry, how big, what helps: the answers gather at the left.
    fn worry_steps(&self) -> Vec<Step> {
        let given = self.worry_given();
        let page = self.page();
        let worry = given.and_then(|given| {
            let face = self.face(page, given.about.card.as_deref()?)?;
            Some(Line { shown: face.label, spoken: face.spoken, symbol: page.symbol.clone() })
        });
        let size = given.and_then(|given| {
            let size = given.size.as_deref()?;
            Some(self.line(&self.place_message(SIZES, size), size))
        });
        let help = given.and_then(|given| {
            let faces = given.help.iter().filter_map(|help| self.help_face(page, help));
            let join = |first, next| self.words(&Text::new("list-more").with("first", first).with("next", next));
            faces.map(|face| face.label).reduce(join).map(|labels| say::line(labels, "help"))
        });
        let step = |line: Line, part: Part, answer: Option<Line>| Step {
            line,
            now: self.here.part == part,
            done: answer.is_some(),
            answer,
            action: None,
        };
        vec![
            step(self.heading(), Part::First, worry),
            step(self.part_heading(SIZES, "worry"), Part::Size, size),
            step(self.part_heading("help", "help"), Part::Help, help),
        ]
    }

    fn size_sentence(&self, size: &str) -> String {
        self.words(&Text::attribute(self.place_message(SIZES, size), "readback"))
    }

    fn help_sentence(&self, page: &crate::plan::Page, help: &str) -> Option<String> {
        let face = self.help_face(page, help)?;
        Some(self.words(&self.page_text(page, Some("help-readback")).with("card", face.label)))
    }

    /// The whole of a worry, read back.
    pub(super) fn worry_readback(&self, given: &Given, page: &crate::plan::Page, first: String) -> String {
        let size = given.size.as_ref().map(|size| self.size_sentence(size));
        let help = given.help.iter().filter_map(|help| self.help_sentence(page, help));
        std::iter::once(first).chain(size).chain(help).collect::<Vec<_>>().join(" ")
    }
}
