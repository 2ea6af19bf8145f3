//! What is said when: the question of a new page, what is said back, the word of a card that was tapped.

use std::{sync::Arc, thread};

use super::{News, STILL, Sitting};
use crate::{
    conversation::{Action, Board, Body, CardShown, Control, FirstThen, Screen, TalkPhase},
    sound::Turn,
};

/// What was said last, so that nothing is said twice.
#[derive(Debug, Default)]
pub struct Said {
    place: String,
    reply: u64,
    each: Option<String>,
    /// Words that wait until the page is still, and their number.
    waiting: (u64, Vec<String>),
    /// Where "Hear it" said the first of two languages last; it says the second next there.
    first_heard: Option<String>,
}

impl Said {
    /// "Hear it" says the second language next at this place.
    pub(super) fn hears_second(&self, place: &str) -> bool {
        self.first_heard.as_deref() == Some(place)
    }
}

impl Sitting {
    /// Says what the last action made new. While the child records, the program is silent.
    pub(super) fn speak_after(&mut self, caused: Option<(&Screen, &Action)>) {
        let screen = &self.screen;
        let page_came = screen.place != self.said.place;
        let each = each(screen);
        let mut words = Vec::new();
        if let Some((_, reply)) = screen.reply.as_ref().filter(|(number, _)| *number != self.said.reply) {
            words.push(reply.clone());
        } else if let Some(word) = caused.filter(|_| !page_came).and_then(|(before, action)| tapped(before, action)) {
            words.push(word);
        }
        if page_came {
            words.extend(screen.opening.iter().cloned());
        }
        if each != self.said.each {
            words.extend(each.clone());
        }
        if page_came {
            self.said.first_heard = None;
        }
        self.said.place.clone_from(&screen.place);
        self.said.reply = screen.reply.as_ref().map_or(0, |(number, _)| *number);
        self.said.each = each;
        if words.is_empty() || self.listens() || self.is_quiet() {
            return;
        }
        if page_came {
            self.say_when_still(words);
        } else {
            self.said.waiting.0 += 1;
            self.speaker.say(&words, Turn::Answer);
        }
    }

    fn listens(&self) -> bool {
        matches!(&self.screen.body, Body::Talk(talk) if matches!(talk.phase, TalkPhase::Listening(_)))
    }

    fn say_when_still(&mut self, words: Vec<String>) {
        let number = self.said.waiting.0 + 1;
        self.said.waiting = (number, words);
        let (sender, wake) = (self.news.0.clone(), Arc::clone(&self.wake));
        thread::spawn(move || {
            thread::sleep(STILL);
            // A sitting that is over says nothing.
            let _ = sender.send(News::Say(number));
            wake();
        });
    }

    /// The page is still: its words are said, if no later ones took their place.
    pub(super) fn say_now(&mut self, number: u64) {
        if self.said.waiting.0 == number && !self.listens() && !self.is_quiet() {
            self.speaker.say(&std::mem::take(&mut self.said.waiting.1), Turn::Cut);
        }
    }

    /// "Hear it". Where two languages are shown, the next press on the same page says the second, and the one after it the
    /// first again.
    pub(super) fn say_question(&mut self) {
        if self.listens() || self.likes.silent {
            return;
        }
        self.said.waiting.0 += 1;
        let Some(both) = self.both.clone().filter(|both| self.speaker.speaks(both.second())) else {
            return self.speaker.say(&question(&self.screen), Turn::Cut);
        };
        if self.said.hears_second(&self.screen.place) {
            self.said.first_heard = None;
            let screen = both.in_second(|| self.conversation.screen());
            self.speaker.say_in(both.second(), &question(&screen), Turn::Cut);
        } else {
            self.said.first_heard = Some(self.screen.place.clone());
            self.speaker.say(&question(&self.screen), Turn::Cut);
        }
        self.screen = self.screen_now();
    }

    /// "Quieter" or "Louder" is said as loud as it is now, also to a child who likes quiet: it was asked for.
    pub(super) fn say_loudness(&mut self, action: &Action) {
        if let Body::Break { quieter, louder, loudness: Some(_), .. } = &self.screen.body {
            let said = [quieter, louder].into_iter().find(|control| control.action == *action);
            let words: Vec<String> = said.map(|control| control.spoken.clone()).into_iter().collect();
            self.speaker.say(&words, Turn::Cut);
        }
    }

    fn is_quiet(&self) -> bool {
        self.likes.quiet || self.likes.silent
    }
}

/// All that "Hear it" says.
fn question(screen: &Screen) -> Vec<String> {
    let title = std::iter::once(screen.title.spoken.clone());
    let then = screen.first_then.as_ref().map(FirstThen::spoken);
    title.chain(each(screen)).chain(told(screen)).chain(then).collect()
}

fn each(screen: &Screen) -> Option<String> {
    match &screen.body {
        Body::Board(Board { each, .. }) => each.as_ref().map(|line| line.spoken.clone()),
        _ => None,
    }
}

/// The line that is told now, where they come one at a time.
fn told(screen: &Screen) -> Option<String> {
    match &screen.body {
        Body::Told { lines, now: Some(now), .. } => lines.get(*now).map(|line| line.spoken.clone()),
        _ => None,
    }
}

/// The word of the card that was tapped.
fn tapped(before: &Screen, action: &Action) -> Option<String> {
    if !matches!(action, Action::Card(_) | Action::PickUp(_) | Action::Person(_) | Action::LookLike(_)) {
        return None;
    }
    cards(before).find(|control| control.action == *action).map(|control| control.spoken.clone())
}

fn cards(screen: &Screen) -> Box<dyn Iterator<Item = &Control> + '_> {
    match &screen.body {
        Body::Grid { cards, .. } | Body::People { cards, .. } | Body::Sizes { cards, .. } => {
            Box::new(cards.iter().map(control_of))
        }
        Body::Told { buttons, questions, .. } => Box::new(buttons.iter().chain(questions).map(control_of)),
        Body::Find(find) => Box::new(find.cards.iter().map(control_of)),
        Body::Board(Board { hand, next, places, .. }) => {
            let placed = places.iter().flat_map(|place| &place.cards);
            Box::new(hand.iter().chain(next).chain(placed).map(control_of))
        }
        Body::Me(me) => Box::new(me.choices.iter().map(|choice| &choice.control)),
        _ => Box::new(std::iter::empty()),
    }
}

fn control_of(card: &CardShown) -> &Control {
    &card.control
}
