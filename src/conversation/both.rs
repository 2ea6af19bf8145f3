//! The words that are shown on a screen, in a fixed order: so that the same screen made in two languages can be laid side by
//! side, word for word.

use super::{Body, CardShown, Control, Line, Mark, Screen, Step, first_then};

impl Screen {
    /// This screen with the words of the same screen in another language, `other`, beside its own. Words that are the same in
    /// both stay alone; a screen of another form leaves all alone.
    #[must_use]
    pub fn beside(self, other: &Self) -> Self {
        let (own, others) = (words(&self), words(other));
        if own.len() != others.len() {
            return self;
        }
        let pairs = own.into_iter().zip(others).filter(|(one, two)| one != two && !two.is_empty());
        let second = pairs.map(|(one, two)| (one.to_owned(), two.to_owned())).collect();
        Self { second, ..self }
    }
}

fn words(screen: &Screen) -> Vec<&str> {
    let mut words = Words::default();
    words.line(&screen.title);
    words.controls([&screen.back, &screen.hear, &screen.dont_understand].into_iter().flatten());
    words.controls(screen.bar.iter().flatten());
    words.lines(&screen.notice);
    words.lines(screen.first_then.iter().flat_map(first_then::lines));
    words.controls([&screen.turn.more, &screen.turn.letters]);
    words.body(&screen.body);
    words.0
}

#[derive(Default)]
struct Words<'a>(Vec<&'a str>);

impl<'a> Words<'a> {
    fn line(&mut self, line: &'a Line) {
        self.0.push(&line.shown);
    }

    fn lines(&mut self, lines: impl IntoIterator<Item = &'a Line>) {
        lines.into_iter().for_each(|line| self.line(line));
    }

    fn controls(&mut self, controls: impl IntoIterator<Item = &'a Control>) {
        self.0.extend(controls.into_iter().map(|control| control.label.as_str()));
    }

    fn cards(&mut self, cards: impl IntoIterator<Item = &'a CardShown>) {
        for card in cards {
            self.controls([&card.control]);
            match &card.mark {
                Some(
                    Mark::Done(words)
                    | Mark::Started(words)
                    | Mark::Unasked(words)
                    | Mark::Yes(words)
                    | Mark::No(words),
                ) => self.0.push(words),
                Some(Mark::Voice) | None => {}
            }
        }
    }

    fn steps(&mut self, steps: &'a [Step]) {
        for step in steps {
            self.line(&step.line);
            self.lines(&step.answer);
        }
    }

    fn body(&mut self, body: &'a Body) {
        match body {
            Body::Grid { steps, cards, more } => {
                self.steps(steps);
                self.cards(cards);
                self.controls(more);
            }
            Body::YesNo { steps, lines, yes, no } => {
                self.steps(steps);
                self.lines(lines);
                self.controls([yes, no]);
            }
            Body::People { steps, cards, more, helper, safe } => {
                self.steps(steps);
                self.cards(cards);
                self.controls(more);
                self.lines([helper, safe]);
            }
            Body::Board(board) => {
                self.cards(board.hand.iter().chain(&board.next));
                self.lines(board.each.iter().chain(&board.all_done));
                for place in &board.places {
                    self.controls([&place.control]);
                    self.cards(&place.cards);
                }
                self.controls(&board.talk);
            }
            Body::Told { lines, buttons, questions, .. } => {
                self.lines(lines);
                self.cards(buttons.iter().chain(questions));
            }
            Body::Pair { left, right, .. } => self.cards([left, right]),
            Body::Me(me) => {
                self.line(&me.whole);
                self.controls(me.tabs.iter().chain(me.choices.iter().map(|choice| &choice.control)));
            }
            Body::Sizes { steps, cards } => {
                self.steps(steps);
                self.cards(cards);
            }
            Body::Talk(talk) => {
                self.lines(talk.about.iter().chain([&talk.line]));
                self.controls(talk.disc.iter().chain([&talk.listen, &talk.try_again, &talk.keep]));
                self.controls(&talk.other_ways);
            }
            Body::Draw(draw) => self.controls(draw.colours.iter().chain(&draw.tools)),
            Body::Find(find) => {
                self.controls(&find.tabs);
                self.lines(find.hint.iter().chain(&find.nothing));
                self.cards(&find.cards);
                self.controls(find.more.iter().chain(&find.ways));
            }
            Body::Check { statements, more, current } => {
                self.steps(statements);
                self.controls(more);
                if let Some(statement) = current {
                    self.line(&statement.line);
                    self.controls(statement.hear.iter().chain(&statement.buttons));
                }
            }
            Body::Private { about, line, safe, share, private } => {
                self.lines(about.iter().chain([line, safe]));
                self.controls([share, private]);
            }
            Body::Break { line, carry_on, want_help, stop_today, quieter, louder, .. } => {
                self.line(line);
                self.controls([carry_on, want_help, stop_today, quieter, louder]);
            }
            Body::Thanks { steps, .. } => self.lines(steps.iter().flat_map(|(line, when)| [line, when])),
        }
    }
}
