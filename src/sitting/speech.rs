//! What is said when: the question of a new page, what is said back, the word of a card that was tapped.

use std::{sync::Arc, thread};

use super::{News, STILL, Sitting, turn};
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
        self.said.place.clone_from(&screen.place);
        self.said.reply = screen.reply.as_ref().map_or(0, |(number, _)| *number);
        self.said.each = each;
        if words.is_empty() || self.listens() || self.quiet {
            return;
        }
        if page_came {
            self.say_when_still(words);
        } else {
            self.said.waiting.0 += 1;
            self.speaker.say(&words, turn(true));
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
        if self.said.waiting.0 == number && !self.listens() && !self.quiet {
            self.speaker.say(&std::mem::take(&mut self.said.waiting.1), Turn::Cut);
        }
    }

    /// "Hear it".
    pub(super) fn say_question(&mut self) {
        let title = std::iter::once(self.screen.title.spoken.clone());
        let then = self.screen.first_then.as_ref().map(FirstThen::spoken);
        let words: Vec<String> = title.chain(each(&self.screen)).chain(told(&self.screen)).chain(then).collect();
        if !self.listens() {
            self.said.waiting.0 += 1;
            self.speaker.say(&words, Turn::Cut);
        }
    }
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

#[cfg(test)]
mod tests {
    use std::{sync::mpsc::channel, time::Duration};

    use super::*;
    use crate::{
        sitting::{House, Keeping},
        sound::{Loudspeaker, Sound, Speaker, SpeakerSettings, Told, Voice},
    };

    /// Devices that take everything and say nothing.
    struct Mute;

    impl Voice for Mute {
        fn say(&mut self, _: u64, _: &str) {}
        fn stop(&mut self) {}
        fn manner(&mut self, _: f32, _: f32) {}
    }

    impl Loudspeaker for Mute {
        fn play(&mut self, _: u64, _: Sound) {}
        fn stop(&mut self) {}
    }

    #[test]
    fn for_a_child_who_likes_quiet_only_what_is_asked_for_is_said() {
        let (tell, told) = channel();
        let make = |_| -> (Box<dyn Loudspeaker>, Box<dyn Voice>) { (Box::new(Mute), Box::new(Mute)) };
        let speaker =
            Speaker::with(SpeakerSettings::new("en-GB"), make, move |news| drop(tell.send(news)), Arc::new(|| {}));
        let house = House::open("primary", "en-GB").unwrap();
        let setting = house.setting("Sam");
        let mut sitting = Sitting::begin(&house, setting, &Keeping::practice(), Arc::new(speaker), Arc::new(|| {}));
        sitting.set_quiet(true);
        thread::sleep(STILL + Duration::from_millis(200));
        sitting.poll();
        sitting.act(Action::Card("happy".into()));
        assert_eq!(told.recv_timeout(Duration::from_millis(300)).ok(), None);
        sitting.act(Action::HearIt);
        assert!(matches!(told.recv_timeout(Duration::from_secs(5)), Ok(Told::Spoken(_))));
    }
}
