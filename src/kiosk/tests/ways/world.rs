//! A whole conversation without a window: the real plan, the real layout, the real machines; only the child is made up.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use bevy::math::Vec2;
use uuid::Uuid;

use crate::{
    conversation::{Action, Body, Conversation, Field, Screen, State, Take, TalkPhase},
    kiosk::{
        frame::Frame,
        pages,
        piece::{Meaning, Piece},
        ways::can_be_chosen,
    },
    record::{Event, Moment},
    sitting::House,
    ways::{Filter, TouchSettings},
};

/// Words that are typed at "Find a picture": with a letter that comes twice in a row.
const WORD: &str = "school";

/// What was done, as the gate takes it: the same control is the same thing.
#[derive(Clone)]
struct Thing(usize, Action);

impl PartialEq for Thing {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.1 == other.1
    }
}

/// The conversation, its screen, and the time.
pub struct World {
    talk: Conversation,
    pub events: Vec<Event>,
    pub screen: Screen,
    pub pieces: Vec<Piece>,
    pub page: u64,
    pub done: Vec<Action>,
    filter: Filter<Thing>,
    clock: Instant,
    /// Milliseconds since the beginning.
    pub now: u64,
    names: Vec<String>,
    ids: u128,
    random: u64,
}

impl World {
    pub fn new(settings: TouchSettings, house: &House) -> Self {
        let start = house.start(Uuid::from_u128(7), house.setting("Sam"));
        let begun = Moment::new(1_773_300_000_000, 0);
        let (talk, events) =
            Conversation::begin(Arc::clone(&house.plan), house.language.clone(), house.finder(), start, begun);
        let screen = talk.screen();
        let mut world = Self {
            pieces: pages::pieces(&screen, &Frame::default()),
            talk,
            events,
            screen,
            page: 1,
            done: Vec::new(),
            filter: Filter::new(settings),
            clock: Instant::now(),
            now: 0,
            names: Vec::new(),
            ids: 100,
            random: 0x9E37_79B9_7F4A_7C15,
        };
        world.filter.page_came(world.at());
        world
    }

    pub fn at(&self) -> Instant {
        self.clock + Duration::from_millis(self.now)
    }

    pub fn over(&self) -> bool {
        self.talk.over()
    }

    /// A number of this range, the same ones in every run.
    pub fn between(&mut self, least: u64, most: u64) -> u64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        least + self.random % (most - least + 1)
    }

    /// Normally distributed, with a deviation of 1.
    pub fn noise(&mut self) -> f32 {
        (0..12).map(|_| self.between(0, 1_000_000) as f32 / 1_000_000.0).sum::<f32>() - 6.0
    }

    /// The number of a piece: the same on every screen.
    pub fn id(&mut self, key: &str) -> usize {
        self.names.iter().position(|name| name == key).unwrap_or_else(|| {
            self.names.push(key.to_owned());
            self.names.len() - 1
        })
    }

    /// Every piece with its number.
    pub fn numbered(&mut self) -> Vec<(usize, Piece)> {
        let pieces = self.pieces.clone();
        pieces.into_iter().map(|piece| (self.id(&piece.key), piece)).collect()
    }

    pub fn piece(&self, id: usize) -> Option<&Piece> {
        let name = self.names.get(id)?;
        self.pieces.iter().find(|piece| piece.key == *name)
    }

    /// What a finger meets there: what was laid on last.
    pub fn hit(&mut self, at: Vec2) -> Option<usize> {
        let key = self.pieces.iter().rev().find(|piece| can_be_chosen(piece) && piece.area.contains(at))?.key.clone();
        Some(self.id(&key))
    }

    /// A control was chosen by hand: what comes too soon or twice does not count.
    pub fn by_hand(&mut self, id: usize) {
        let Some(Meaning::Control { action, .. }) = self.piece(id).map(|piece| piece.meaning.clone()) else { return };
        let letter = matches!(action, Action::Type(_) | Action::RubOutLetter);
        let at = self.at();
        if self.filter.passes(&Thing(id, action), letter, at) {
            self.chosen(id);
        }
    }

    /// A control was chosen.
    pub fn chosen(&mut self, id: usize) {
        let Some(Meaning::Control { action, .. }) = self.piece(id).map(|piece| piece.meaning.clone()) else { return };
        self.done.push(action.clone());
        self.act(action);
        let screen = self.talk.screen();
        if screen.place != self.screen.place {
            self.page += 1;
            let at = self.at();
            self.filter.page_came(at);
        }
        self.pieces = pages::pieces(&screen, &Frame::default());
        self.screen = screen;
    }

    /// Does it, and what devices answer to it.
    fn act(&mut self, action: Action) {
        match action {
            Action::Record(_) => {
                let clip = self.fresh();
                self.tell(Action::Record(clip));
            }
            Action::StopRecording => {
                let phase = match &self.talk.screen().body {
                    Body::Talk(talk) => talk.phase,
                    other => panic!("nothing is recorded: {other:?}"),
                };
                self.tell(Action::StopRecording);
                if let TalkPhase::Listening(clip) = phase {
                    self.tell(Action::Heard(take(clip)));
                }
            }
            other => self.tell(other),
        }
        if matches!(&self.talk.screen().body, Body::Draw(draw) if draw.drawing.is_none()) {
            let drawing = self.fresh();
            self.tell(Action::Canvas(drawing));
        }
    }

    fn tell(&mut self, action: Action) {
        let second = i64::try_from(self.events.len()).unwrap();
        let now = Moment::new(1_773_300_000_000 + second * 1000, 0);
        self.events.extend(self.talk.act(action, now));
    }

    fn fresh(&mut self) -> Uuid {
        self.ids += 1;
        Uuid::from_u128(self.ids)
    }
}

fn take(clip: Uuid) -> Take {
    Take { clip, milliseconds: 2_000, silent: false, clipped: false, lost: 0, cut_off: false, whole: true }
}

/// What the made-up child wants: two topics, a card not on the board, a break, the voice, and all kept at the end.
#[derive(Default)]
pub struct Wants {
    seen: std::collections::HashMap<String, usize>,
    topics: usize,
    found: bool,
    paused: bool,
}

impl Wants {
    /// The control that is wanted now.
    pub fn next(&mut self, world: &mut World) -> usize {
        let action = self.wish(&world.screen);
        let there = |world: &World, action: &Action| {
            let is =
                |piece: &&Piece| matches!(&piece.meaning, Meaning::Control { action: other, .. } if other == action);
            world.pieces.iter().filter(|piece| can_be_chosen(piece)).find(is).map(|piece| piece.key.clone())
        };
        let key = [action, Action::Next, Action::Skip, Action::DontKnow].iter().find_map(|action| there(world, action));
        let key = key.unwrap_or_else(|| panic!("nothing can be done on {}", world.screen.place));
        world.id(&key)
    }

    fn wish(&mut self, screen: &Screen) -> Action {
        let seen = self.seen.entry(screen.place.clone()).or_default();
        *seen += 1;
        let first = *seen == 1;
        match &screen.body {
            Body::Grid { cards, .. } => {
                let offers = |action: &Action| cards.iter().any(|card| card.control.action == *action);
                let topics = screen.place.contains("topics");
                if offers(&Action::GoFind) {
                    return Action::GoFind;
                }
                if topics && self.topics < 2 {
                    self.topics += 1;
                    return cards[self.topics].control.action.clone();
                }
                let card = cards.iter().find(|card| card.control.state == State::Offered);
                card.filter(|_| first && !topics).map_or(Action::Next, |card| card.control.action.clone())
            }
            Body::YesNo { yes, no, .. } if [yes, no].iter().any(|answer| answer.state == State::Chosen) => Action::Next,
            Body::YesNo { .. } if screen.place.contains("worry") => Action::No,
            Body::YesNo { .. } => Action::Yes,
            Body::People { cards, .. } if first => cards[0].control.action.clone(),
            Body::Sizes { cards, .. } => cards[1].control.action.clone(),
            Body::Board(board) => {
                let placed: usize = board.places.iter().map(|place| place.cards.len()).sum();
                let other = screen.bar[2].as_ref().is_some_and(|control| control.state != State::NotYet);
                if placed == 2 && !self.found && other && !screen.place.contains("practice") {
                    self.found = true;
                    return Action::SomethingElse;
                }
                if placed == 3 && !self.paused {
                    self.paused = true;
                    return Action::Break;
                }
                let place = &board.places[placed % board.places.len()];
                if board.hand.is_some() && placed < 4 { place.control.action.clone() } else { Action::Next }
            }
            Body::Talk(talk) => match talk.phase {
                TalkPhase::Heard { kept: false, .. } => Action::KeepIt,
                TalkPhase::Ready | TalkPhase::Listening(_) => {
                    talk.disc.as_ref().map_or(Action::Skip, |disc| disc.action.clone())
                }
                _ => Action::Next,
            },
            Body::Find(find) => match &find.field {
                None => Action::ByLetters,
                Some(field) => match WORD.chars().nth(field.text.chars().count()) {
                    Some(letter) => Field::key(&letter.to_string()),
                    None => Action::UseWord,
                },
            },
            Body::Check { current: Some(current), .. } if current.buttons[0].state == State::Offered => Action::Keep,
            Body::Private { share, .. } => share.action.clone(),
            Body::Break { .. } => Action::CarryOn,
            _ => Action::Next,
        }
    }
}
