//! A whole conversation walked through by itself, so that its screens can be seen and measured in any language.

use std::{collections::BTreeMap, sync::Arc};

use uuid::Uuid;

use crate::{
    conversation::{Action, Body, CardShown, Conversation, Screen, State, Take, TalkPhase},
    record::{Moment, Stroke},
    sitting::House,
    words::Language,
};

/// No way through a plan has as many steps.
const MOST_STEPS: usize = 900;
/// So many cards of a page are chosen before the child goes on.
const CHOSEN: usize = 2;

/// The screens of a walk through the plan of this house, in its language and with its second one beside it, each with a name
/// of its own.
#[must_use]
pub fn screens_in(house: &House) -> Vec<(String, Screen)> {
    let id = Uuid::from_u128(1);
    let start = house.start(id, house.setting("Sam"));
    let begin = |wording: Arc<Language>| {
        Conversation::begin(Arc::clone(&house.plan), wording, house.finder(), start.clone(), Moment::now()).0
    };
    let mut screens = walk(&mut begin(Arc::clone(&house.language)));
    if let Some(second) = &house.second {
        let others = walk(&mut begin(Arc::clone(second)));
        let both = |(screen, other): (Screen, &Screen)| {
            if screen.place == other.place { screen.beside(other) } else { screen }
        };
        screens = screens.into_iter().zip(&others).map(both).collect();
    }
    let name =
        |(number, screen): (usize, Screen)| (format!("{number:03}-{}", screen.place.replace(['/', '.'], "-")), screen);
    screens.into_iter().enumerate().map(name).collect()
}

/// Every screen of a way through the conversation on which every kind of page is seen, in their order: cards are chosen and
/// placed, a voice and a drawing are kept, a picture is looked for, a break is taken. The conversation is at its end then.
#[must_use]
pub fn walk(conversation: &mut Conversation) -> Vec<Screen> {
    let mut walker = Walker::default();
    let mut screens = Vec::new();
    for step in 0..MOST_STEPS {
        let screen = conversation.screen();
        let next = walker.next(&screen, step);
        if screens.last() != Some(&screen) {
            screens.push(screen);
        }
        let Some(action) = next else { break };
        conversation.act(action, Moment::now());
    }
    screens
}

#[derive(Default)]
struct Walker {
    /// How often something was done at each place.
    done: BTreeMap<String, usize>,
    found: bool,
    rested: bool,
    voice: bool,
    opened: Vec<(String, Action)>,
}

impl Walker {
    /// What the child does on this screen; nothing more at the end.
    fn next(&mut self, screen: &Screen, step: usize) -> Option<Action> {
        let done = self.done.entry(screen.place.clone()).or_default();
        *done += 1;
        let done = *done;
        match &screen.body {
            Body::Thanks { .. } => None,
            Body::Break { .. } => Some(Action::CarryOn),
            Body::YesNo { .. } if done == 1 => Some(Action::Yes),
            // Where nothing leads on, the question comes again until it is answered no.
            Body::YesNo { .. } if screen.bar[4].is_some() => on(screen),
            Body::YesNo { .. } => Some(Action::No),
            Body::People { cards, .. } if done <= cards.len() => Some(cards[done - 1].control.action.clone()),
            Body::Grid { cards, .. } => self.grid(screen, cards, done),
            Body::Board(board) => {
                let put = board.places.get(done % board.places.len().max(1)).map(|place| place.control.action.clone());
                if board.hand.is_some() && done < 40 { put } else { on(screen) }
            }
            Body::Me(me) => {
                let card = me.choices.get(done).map(|choice| choice.control.action.clone());
                card.filter(|_| done <= CHOSEN).or_else(|| on(screen))
            }
            Body::Sizes { cards, .. } if done == 1 => cards.last().map(|card| card.control.action.clone()),
            Body::Talk(talk) => Some(self.talk(screen, talk.phase, step)),
            Body::Draw(draw) if draw.drawing.is_none() => Some(Action::Canvas(Uuid::from_u128(step as u128 + 1))),
            Body::Draw(draw) if draw.strokes.is_empty() => {
                Some(Action::Draw(Stroke { colour: "blue".into(), width: 14, points: vec![(100, 100), (700, 600)] }))
            }
            Body::Find(find) => Some(match &find.field {
                None if find.is_open => Action::ByLetters,
                None => find.cards.first().map_or(Action::ByLetters, |card| card.control.action.clone()),
                // A letter for which there are pictures, then letters for which there are none.
                Some(field) if done < 3 => {
                    let keys = field.keys.iter().cycle().skip(1).step_by(3);
                    Action::Type(keys.take(if done == 1 { 1 } else { 7 }).cloned().collect())
                }
                Some(_) => Action::UseWord,
            }),
            Body::Check { current, .. } => match current {
                Some(_) if done < 60 => Some(Action::Keep),
                _ => on(screen),
            },
            Body::People { .. } | Body::Sizes { .. } | Body::Draw(_) | Body::Told { .. } | Body::Pair { .. } => {
                on(screen)
            }
            Body::Private { share, .. } => Some(share.action.clone()),
        }
    }

    fn grid(&mut self, screen: &Screen, cards: &[CardShown], done: usize) -> Option<Action> {
        // A way that leads elsewhere is taken once; what is chosen here is chosen in turn.
        let fresh = cards.iter().map(|card| &card.control).find(|control| {
            matches!(control.state, State::Rest | State::Offered)
                && !self.opened.contains(&(screen.place.clone(), control.action.clone()))
        });
        let ways = cards.iter().any(|card| card.control.action == Action::GoFind);
        if ways {
            return Some(if self.found { Action::Back } else { Action::GoFind }).inspect(|_| self.found = true);
        }
        if done == 2 && !self.found && screen.bar[2].is_some() {
            return Some(Action::SomethingElse);
        }
        if done == 2 && !self.rested {
            self.rested = true;
            return Some(Action::Break);
        }
        let opens = screen.bar[4].as_ref().is_some_and(|next| next.state == State::Rest) && done > CHOSEN;
        let topics = screen.place.ends_with("topics");
        match fresh {
            Some(control) if topics || !opens => {
                self.opened.push((screen.place.clone(), control.action.clone()));
                Some(control.action.clone())
            }
            _ => on(screen),
        }
    }

    fn talk(&mut self, screen: &Screen, phase: TalkPhase, step: usize) -> Action {
        match phase {
            TalkPhase::Ready if !self.voice => Action::Record(Uuid::from_u128(step as u128 + 1)),
            TalkPhase::Listening(clip) => Action::Heard(Take {
                clip,
                milliseconds: 4000,
                silent: false,
                clipped: false,
                lost: 0,
                cut_off: false,
                whole: true,
            }),
            TalkPhase::Heard { kept: false, .. } => {
                self.voice = true;
                Action::KeepIt
            }
            _ => on(screen).unwrap_or(Action::Skip),
        }
    }
}

/// Next where that can be pressed, else skip, else back.
fn on(screen: &Screen) -> Option<Action> {
    let ready = |slot: usize| {
        screen.bar[slot].as_ref().filter(|control| control.state != State::NotYet).map(|control| control.action.clone())
    };
    ready(4).or_else(|| ready(3)).or_else(|| screen.back.as_ref().map(|control| control.action.clone()))
}
