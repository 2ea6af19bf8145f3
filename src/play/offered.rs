//! What a person finds on a screen: controls by their names.

use crate::conversation::{Action, Body, CardShown, Control, Field, Screen, State, Step};

/// A control, or a row of "my page" that can be pressed.
#[derive(Debug, Clone, PartialEq)]
pub struct Offered {
    /// Its name: the words on it.
    pub name: String,
    /// What it causes.
    pub action: Action,
    /// It does something now.
    pub ready: bool,
    /// A row of "my page", which may have the name of a card beside it.
    pub row: bool,
}

/// Everything that can be pressed, now or later, in the order of the screen.
#[must_use]
pub fn offered(screen: &Screen) -> Vec<Offered> {
    let mut found = Found::default();
    found.controls([&screen.back, &screen.hear, &screen.dont_understand].into_iter().flatten());
    found.body(&screen.body);
    found.controls(screen.bar.iter().flatten());
    found.0
}

#[derive(Default)]
struct Found(Vec<Offered>);

impl Found {
    fn control(&mut self, control: &Control) {
        let ready = control.state != State::NotYet;
        self.0.push(Offered { name: control.label.clone(), action: control.action.clone(), ready, row: false });
    }

    fn controls<'a>(&mut self, controls: impl IntoIterator<Item = &'a Control>) {
        controls.into_iter().for_each(|control| self.control(control));
    }

    fn cards<'a>(&mut self, cards: impl IntoIterator<Item = &'a CardShown>) {
        self.controls(cards.into_iter().map(|card| &card.control));
    }

    fn rows(&mut self, steps: &[Step]) {
        for step in steps {
            if let Some(action) = step.action.clone() {
                self.0.push(Offered { name: step.line.shown.clone(), action, ready: true, row: true });
            }
        }
    }

    fn keys(&mut self, letters: &[String]) {
        for letter in letters {
            self.0.push(Offered { name: letter.clone(), action: Field::key(letter), ready: true, row: false });
        }
    }

    fn body(&mut self, body: &Body) {
        match body {
            Body::Grid { steps, cards, more } | Body::People { steps, cards, more, .. } => {
                self.rows(steps);
                self.cards(cards);
                self.controls(more);
            }
            Body::YesNo { steps, yes, no, .. } => {
                self.rows(steps);
                self.controls([yes, no]);
            }
            Body::Told { buttons, questions, .. } => self.cards(buttons.iter().chain(questions)),
            Body::Pair { left, right, .. } => self.cards([left, right]),
            Body::Board(board) => {
                self.cards(board.hand.iter().chain(&board.next));
                self.controls(board.places.iter().map(|place| &place.control));
                self.cards(board.places.iter().flat_map(|place| &place.cards));
                self.controls(&board.talk);
            }
            Body::Sizes { steps, cards } => {
                self.rows(steps);
                self.cards(cards);
            }
            Body::Talk(talk) => {
                self.controls(&talk.disc);
                self.controls([&talk.listen, &talk.try_again, &talk.keep]);
                self.controls(&talk.other_ways);
            }
            Body::Draw(draw) => self.controls(draw.colours.iter().chain(&draw.tools)),
            Body::Find(find) => {
                self.controls(&find.tabs);
                if let Some(field) = &find.field {
                    self.controls([&field.say, &field.space, &field.rub_out]);
                    self.keys(&field.keys);
                }
                self.cards(&find.cards);
                self.controls(find.more.iter().chain(&find.word).chain(&find.ways));
            }
            Body::Check { statements, more, current } => {
                self.rows(statements);
                self.controls(more);
                if let Some(statement) = current {
                    self.controls(&statement.hear);
                    self.controls(&statement.buttons);
                }
            }
            Body::Private { share, private, .. } => self.controls([share, private]),
            Body::Break { carry_on, want_help, stop_today, .. } => self.controls([carry_on, want_help, stop_today]),
            Body::Thanks { .. } => {}
            Body::Me(me) => {
                self.controls(&me.tabs);
                self.controls(me.choices.iter().map(|choice| &choice.control));
            }
        }
    }
}
