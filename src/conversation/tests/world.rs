//! A small plan with a page of every kind, its words and pictures.

use std::sync::Arc;

use uuid::Uuid;

use super::super::{
    Action, Body, CardShown, Control, Conversation, Field, Pace, Picture, Pictures, Start, State, Take,
};
use crate::{
    plan::{Card, Kind, Leaning, Page, Place, Plan, Plate, Scale, Stage, Text, Topic, Wording},
    record::{Child, Event, Moment, PictureUsed, Purpose, Role, Stroke, Viewer},
};

/// Says the id of each message, with its arguments.
pub struct Ids;

impl Wording for Ids {
    fn words(&self, text: &Text) -> Option<String> {
        let own_thanks = text.id.starts_with("small-thanks");
        if own_thanks || text.id.contains("-two-") && !text.id.contains("alone") {
            return None;
        }
        let part = text.attribute.map(|part| format!(".{part}")).unwrap_or_default();
        let arguments: Vec<&str> = text.arguments.values().map(String::as_str).collect();
        Some(format!("{}{part}({})", text.id, arguments.join(",")))
    }

    fn language(&self) -> &'static str {
        "en-GB"
    }
}

/// Two groups, one with more pictures than a screen shows.
pub struct Album;

impl Pictures for Album {
    fn groups(&self) -> Vec<Picture> {
        ["food", "places"].map(|id| picture(id.into(), "")).into()
    }

    fn group(&self, id: &str) -> Vec<Picture> {
        let of_group = |number| picture(format!("{id}_{number}"), "core");
        if id == "food" { (1..=8).map(of_group).collect() } else { Vec::new() }
    }

    fn find(&self, typed: &str, limit: usize) -> Vec<Picture> {
        let matches = |picture: &Picture| !typed.is_empty() && picture.id.starts_with(typed.trim());
        let photos = [picture("photo_1".into(), "photos")];
        self.group("food").into_iter().chain(photos).filter(matches).take(limit).collect()
    }

    fn stands_for(&self, symbol: &str) -> String {
        if symbol == "maths" { "pack_maths".into() } else { symbol.into() }
    }

    fn credit(&self, id: &str) -> Option<PictureUsed> {
        let set = if id.starts_with("photo_") { "photos" } else { id.strip_suffix("_maths")? };
        Some(PictureUsed { id: id.into(), set: set.into(), licence: "CC BY".into(), author: "Mia".into() })
    }

    fn photos(&self, _: &[&str], most: usize) -> Vec<Picture> {
        (1..=3).map(|number| picture(format!("photo_{number}"), "photos")).take(most).collect()
    }

    fn person(&self, name: &str) -> Option<String> {
        (name == "My coach").then(|| "photo_3".into())
    }
}

fn picture(id: String, pack: &str) -> Picture {
    Picture { label: id.clone(), symbol: id.clone(), pack: pack.into(), id }
}

pub fn card(id: &str) -> Card {
    Card { symbol: id.into(), leaning: Leaning::Either, ask: id == "asked_first", none: id == "nothing" }
}

fn cards(ids: &str) -> Vec<Card> {
    ids.split(' ').map(card).collect()
}

pub fn page(id: &str, topic: Option<&str>, kind: Kind) -> Page {
    Page { topic: topic.map(Into::into), ask_sharing: id == "sore", ..Page::new(id, id, kind) }
}

fn places(ids: &[&str]) -> Vec<Place> {
    let plates = [Plate::Circle, Plate::Square, Plate::Hexagon];
    ids.iter().zip(plates).map(|(id, plate)| Place { symbol: (*id).into(), plate }).collect()
}

fn scale(id: &str, three: &[&str], two: &[&str]) -> Scale {
    Scale { id: id.into(), places: places(three), two: places(two) }
}

pub fn plan() -> Plan {
    let sort = |scale: &str, ids: &str, practice: bool| Kind::Sort {
        scale: scale.into(),
        cards: cards(ids),
        practice,
        photos: 0,
    };
    let topic = |id: &str| Topic { id: id.into(), symbol: format!("{id}_symbol") };
    Plan {
        format: 1,
        id: "small".into(),
        version: "1".into(),
        purposes: vec!["annual_review".into()],
        ages: (5, 11),
        agreement: "primary".into(),
        observed: false,
        topics: ["school", "body", "empty", "worry", "hope"].map(topic).into(),
        pages: vec![
            page("hello", None, Kind::Hello { cards: cards("happy worried sad") }),
            page("agree", None, Kind::Agreement),
            page("me", None, Kind::Me),
            page("practice", None, sort("like", "rain bubbles", true)),
            page("topics", None, Kind::Topics),
            page("lessons", Some("school"), sort("like", "maths art pe asked_first music story test lunch", false)),
            page("helps", Some("school"), Kind::Choose { cards: cards("slow easy nothing"), many: true, rotate: true }),
            page("sore", Some("body"), Kind::Choose { cards: cards("head leg nothing"), many: true, rotate: false }),
            page("one", Some("body"), Kind::Choose { cards: cards("left right"), many: false, rotate: false }),
            page("alone", Some("empty"), sort("alone", "asked_first eat", false)),
            page(
                "worry",
                Some("worry"),
                Kind::Worry { cards: cards("noise crowd nothing"), help: cards("friend quiet nothing") },
            ),
            page("hope", Some("hope"), Kind::Hope { scale: "when".into(), cards: cards("trip pet") }),
            page(
                "told",
                None,
                Kind::Tell {
                    lines: vec!["talk".into(), "stop".into()],
                    buttons: vec!["understand".into(), "say_again".into(), "question".into()],
                    pick: false,
                    ehc: Vec::new(),
                },
            ),
            page("more_talk", None, Kind::Talk),
            page("draw", None, Kind::Draw),
            page("check", None, Kind::Check),
            page("thanks", None, Kind::Thanks),
        ],
        scales: vec![
            scale("like", &["like", "so_so", "dont_like"], &["like", "dont_like"]),
            scale("alone", &["by_myself", "little_help", "lots_of_help"], &["by_myself", "help"]),
            scale("size", &["a_little", "middle_amount", "a_lot"], &[]),
            scale("when", &["soon", "when_i_am_older"], &[]),
        ],
    }
}

pub fn start() -> Start {
    let viewer = |id: &str, role: Role| Viewer { id: id.into(), name: format!("My {id}"), role };
    Start {
        id: Uuid::from_u128(7),
        purpose: Purpose::AnnualReview,
        child: Child {
            called: "Sam".into(),
            language: "en-GB".into(),
            communicates: Vec::new(),
            ways_in: Vec::new(),
            likeness: None,
            second_language: None,
        },
        with: Vec::new(),
        viewers: vec![viewer("family", Role::Family), viewer("coach", Role::Other("coach".into()))],
        stage: Stage::Primary,
        left_out: Vec::new(),
        shown: Vec::new(),
        two_places: false,
        one_line: false,
        real_things: false,
        pace: Pace::default(),
        rotation: 0,
        meeting: Some("2026-03-12".into()),
        told: None,
        pictures: Vec::new(),
        boards: Vec::new(),
    }
}

pub fn at(second: i64) -> Moment {
    Moment::new(1_773_300_000_000 + second * 1000, 0)
}

/// A conversation with all its events.
pub struct Sitting {
    pub talk: Conversation,
    pub events: Vec<Event>,
    ids: u128,
}

impl Sitting {
    pub fn with(start: Start) -> Self {
        Self::by(plan(), start)
    }

    pub fn by(plan: Plan, start: Start) -> Self {
        let (talk, events) = Conversation::begin(Arc::new(plan), Arc::new(Ids), Arc::new(Album), start, at(0));
        Self { talk, events, ids: 100 }
    }

    pub fn new() -> Self {
        Self::with(start())
    }

    /// Everything that the adult may turn on, and agreed to; on the page `small.ID`.
    pub fn on(id: &str) -> Self {
        let mut sitting = Self::new();
        sitting.all([Action::Next, Action::Yes, Action::Next, Action::Yes, Action::Next]);
        sitting.all([Action::Person("family".into()), Action::Next]);
        sitting.go(id);
        sitting
    }

    pub fn go(&mut self, id: &str) {
        let index = self.talk.page_index(&format!("small.{id}")).unwrap();
        self.talk.go(index);
        self.events.append(&mut self.talk.caused);
    }

    pub fn act(&mut self, action: Action) -> Vec<Event> {
        let events = self.talk.act(action, at(self.events.len().try_into().unwrap()));
        self.events.extend(events.clone());
        events
    }

    pub fn all(&mut self, actions: impl IntoIterator<Item = Action>) {
        for action in actions {
            self.act(action);
        }
    }

    pub fn card(&mut self, id: &str) -> Vec<Event> {
        self.act(Action::Card(id.into()))
    }

    pub fn put(&mut self, card: Option<&str>, place: &str) -> Vec<Event> {
        self.act(Action::Put { card: card.map(Into::into), place: place.into() })
    }

    pub fn id(&mut self) -> Uuid {
        self.ids += 1;
        Uuid::from_u128(self.ids)
    }

    /// Speaks for two seconds on a talk page.
    pub fn speak(&mut self) -> Uuid {
        let clip = self.id();
        self.all([Action::Record(clip), Action::StopRecording, Action::Heard(take(clip))]);
        clip
    }

    pub fn place(&self) -> String {
        self.talk.screen().place
    }

    pub fn resumed(&self) -> Result<Self, super::super::ResumeError> {
        self.resumed_by(plan())
    }

    pub fn resumed_by(&self, plan: Plan) -> Result<Self, super::super::ResumeError> {
        let (talk, more) =
            Conversation::resume(Arc::new(plan), Arc::new(Ids), Arc::new(Album), &self.events, Vec::new(), at(9_000))?;
        let events = self.events.iter().cloned().chain(more).collect();
        Ok(Self { talk, events, ids: self.ids + 1000 })
    }

    pub fn words(&self) -> Vec<String> {
        self.talk.statements().into_iter().map(|said| said.words).collect()
    }
}

pub fn take(clip: Uuid) -> Take {
    Take { clip, milliseconds: 2000, silent: false, clipped: false, lost: 0, cut_off: false, whole: true }
}

pub fn stroke() -> Stroke {
    Stroke { colour: "red".into(), width: 8, points: vec![(10, 10), (500, 900)] }
}

/// Everything that can be pressed on a screen now.
pub fn pressable(talk: &Conversation) -> Vec<Action> {
    let screen = talk.screen();
    let mut controls: Vec<Control> = screen.bar.into_iter().flatten().collect();
    controls.extend(screen.back.into_iter().chain(screen.hear).chain(screen.dont_understand));
    let cards = |cards: Vec<CardShown>| cards.into_iter().map(|card| card.control).collect::<Vec<_>>();
    let mut more_actions = Vec::new();
    match screen.body {
        Body::Grid { cards: of, more, .. } | Body::People { cards: of, more, .. } => {
            controls.extend(cards(of).into_iter().chain(more));
        }
        Body::YesNo { yes, no, .. } => controls.extend([yes, no]),
        Body::Told { buttons, questions, .. } => controls.extend(cards(buttons).into_iter().chain(cards(questions))),
        Body::Pair { left, right, .. } => controls.extend([left.control, right.control]),
        Body::Board(board) => {
            for place in board.places {
                let dragged = board.next.first().map(|card| card.id.clone());
                more_actions.push(Action::Put { card: dragged, place: place.id });
                controls.push(place.control);
                controls.extend(cards(place.cards));
            }
            controls.extend(cards(board.next).into_iter().chain(cards(board.hand.into_iter().collect())));
            controls.extend(board.talk);
        }
        Body::Sizes { cards: of, .. } => controls.extend(cards(of)),
        Body::Talk(talk) => {
            controls.extend(talk.disc.into_iter().chain(talk.other_ways));
            controls.extend([talk.listen, talk.try_again, talk.keep]);
        }
        Body::Draw(draw) => {
            more_actions.push(Action::Canvas(Uuid::nil()));
            more_actions.push(Action::Draw(stroke()));
            controls.extend(draw.colours.into_iter().chain(draw.tools));
        }
        Body::Find(find) => {
            controls.extend(find.tabs);
            controls.extend(cards(find.cards).into_iter().chain(find.more).chain(find.word).chain(find.ways));
            if let Some(field) = find.field {
                more_actions.extend(field.keys.iter().map(|letter| Field::key(letter)));
                controls.extend([field.say, field.space, field.rub_out]);
            }
        }
        Body::Check { statements, more, current } => {
            more_actions.extend(statements.into_iter().filter_map(|step| step.action));
            controls.extend(more);
            controls.extend(current.into_iter().flat_map(|current| current.buttons));
        }
        Body::Private { share, private, .. } => controls.extend([share, private]),
        Body::Break { carry_on, want_help, stop_today, .. } => controls.extend([carry_on, want_help, stop_today]),
        Body::Thanks { .. } => {}
        Body::Me(me) => {
            controls.extend(me.tabs);
            controls.extend(me.choices.into_iter().map(|choice| choice.control));
        }
    }
    let pressed = controls.into_iter().filter(|control| control.state != State::NotYet).map(|control| control.action);
    pressed.chain(more_actions).collect()
}
