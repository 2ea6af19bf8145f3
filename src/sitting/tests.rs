//! What is said, in which language, and what a conversation that is carried on still knows.

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::Duration,
};

use super::{House, Keeping, Likes, STILL, Sitting};
use crate::{
    conversation::{Action, Body, Hears, LOUDEST, State},
    plan::Wording,
    sound::{Loudspeaker, Report, Sound, Speaker, SpeakerSettings, Tongue, Voice},
    vault::{Passphrase, RealDisk, Vault},
};

/// A voice that says everything at once, and tells here what and in which language.
struct Fake(Sender<(String, String)>, Report);

impl Voice for Fake {
    fn say(&mut self, number: u64, words: &str, tongue: &Tongue) {
        drop(self.0.send((words.to_owned(), tongue.language.clone())));
        self.1.voice_over(number, true);
    }
    fn stop(&mut self) {}
    fn manner(&mut self, _: f32, _: f32) {}
}

struct Mute;

impl Loudspeaker for Mute {
    fn play(&mut self, _: u64, _: Sound) {}
    fn stop(&mut self) {}
}

fn speaker() -> (Arc<Speaker>, Receiver<(String, String)>) {
    let (tell, said) = channel();
    let make = |report: Report| -> (Box<dyn Loudspeaker>, Box<dyn Voice>) {
        report.languages(vec!["en-gb".into(), "pl".into()]);
        (Box::new(Mute), Box::new(Fake(tell, report)))
    };
    let speaker = Speaker::with(SpeakerSettings::new("en-GB"), make, |_| {}, Arc::new(|| {}));
    while speaker.speaks("so") {
        thread::yield_now();
    }
    (Arc::new(speaker), said)
}

/// A practice of Sam's, in which nothing is said by itself; and what is said.
fn practice(house: &House, likes: Likes) -> (Sitting, Receiver<(String, String)>) {
    let (speaker, said) = speaker();
    let mut sitting = Sitting::begin(house, house.setting("Sam"), &Keeping::practice(), speaker, Arc::new(|| {}));
    sitting.likes(likes);
    thread::sleep(STILL + Duration::from_millis(200));
    sitting.poll();
    (sitting, said)
}

fn quiet() -> Likes {
    Likes { quiet: true, ..Likes::default() }
}

fn house() -> House {
    House::open("primary", "en-GB").unwrap()
}

fn next(said: &Receiver<(String, String)>) -> Option<(String, String)> {
    said.recv_timeout(Duration::from_mins(1)).ok()
}

fn nothing_more(said: &Receiver<(String, String)>) {
    assert_eq!(said.recv_timeout(Duration::from_millis(300)).ok(), None);
}

#[test]
fn for_a_child_who_likes_quiet_only_what_is_asked_for_is_said() {
    let (mut sitting, said) = practice(&house(), quiet());
    sitting.act(Action::Card("happy".into()));
    nothing_more(&said);
    sitting.act(Action::HearIt);
    assert!(next(&said).is_some());
}

#[test]
fn with_sounds_off_nothing_is_said_and_hear_it_waits() {
    let (mut sitting, said) = practice(&house(), Likes { silent: true, ..Likes::default() });
    assert_eq!(sitting.screen().hear.as_ref().unwrap().state, State::NotYet);
    sitting.act(Action::HearIt);
    sitting.act(Action::Card("happy".into()));
    sitting.act(Action::Break);
    assert!(matches!(sitting.screen().body, Body::Break { loudness: None, .. }));
    sitting.act(Action::Louder);
    nothing_more(&said);
    sitting.likes(quiet());
    sitting.act(Action::CarryOn);
    assert_eq!(sitting.screen().hear.as_ref().unwrap().state, State::Rest);
}

#[test]
fn hear_it_says_the_first_language_then_the_second_and_on_a_new_page_the_first() {
    let house = house().beside(Some("pl")).unwrap();
    let (mut sitting, said) = practice(&house, quiet());
    assert_eq!(sitting.screen().hears, Hears::First);
    let hear = |sitting: &mut Sitting| {
        sitting.act(Action::HearIt);
        next(&said).unwrap()
    };
    let (english, polish, again) = (hear(&mut sitting), hear(&mut sitting), hear(&mut sitting));
    assert_eq!((english.1.as_str(), polish.1.as_str()), ("en-GB", "pl"));
    assert!(english.0.contains("How are you") && english.0 != polish.0, "{english:?} {polish:?}");
    assert_eq!(again, english);
    assert_eq!(sitting.screen().hears, Hears::Second);
    sitting.act(Action::Next);
    assert_eq!(sitting.screen().hears, Hears::First);
    assert_eq!(hear(&mut sitting).1, "en-GB");
    assert_eq!(sitting.screen().hears, Hears::Second);
}

#[test]
fn with_one_language_or_no_voice_for_the_second_hear_it_always_says_the_first() {
    let (mut sitting, said) = practice(&house(), quiet());
    for _ in 0..3 {
        sitting.act(Action::HearIt);
        assert_eq!(next(&said).unwrap().1, "en-GB");
        assert_eq!(sitting.screen().hears, Hears::Only);
    }
    let (mut sitting, said) = practice(&house().beside(Some("so")).unwrap(), quiet());
    for _ in 0..2 {
        sitting.act(Action::HearIt);
        assert_eq!(next(&said).unwrap().1, "en-GB");
        assert_eq!(sitting.screen().hears, Hears::Only);
    }
}

#[test]
fn the_loudness_is_shown_on_the_break_and_said_as_loud_as_it_is() {
    let (mut sitting, said) = practice(&house(), quiet());
    sitting.act(Action::Break);
    let states = |sitting: &Sitting| match &sitting.screen().body {
        Body::Break { quieter, louder, loudness, .. } => (quieter.state, louder.state, *loudness),
        other => panic!("{other:?}"),
    };
    assert_eq!(states(&sitting), (State::Rest, State::NotYet, Some(LOUDEST)));
    sitting.likes(Likes { loudness: 1, ..quiet() });
    assert_eq!(states(&sitting), (State::NotYet, State::Rest, Some(1)));
    sitting.act(Action::Quieter);
    assert_eq!(next(&said), Some(("Quieter".to_owned(), "en-GB".to_owned())));
}

#[test]
fn a_conversation_that_is_carried_on_has_its_second_language_still() {
    let home = tempfile::tempdir().unwrap();
    let vault = Vault::open(home.path()).unwrap();
    let passphrase = Passphrase::take(&mut "lantern otter drizzle".to_owned());
    let opener = vault.make_keys_with(&mut RealDisk, "School", &passphrase, 1).unwrap();
    let (keeping, wake) = (Keeping::in_vault(&vault).unwrap(), Arc::new(|| {}));
    let house = house();
    let with_polish = house.clone().beside(Some("pl")).unwrap();
    let begun = Sitting::begin(&with_polish, with_polish.setting("Sam"), &keeping, speaker().0, wake.clone());
    let (id, second) = (begun.id(), begun.screen().second.clone());
    assert!(!second.is_empty() && keeping.settle(Duration::from_mins(2)));
    drop(begun);
    let reader = vault.reader(&opener);
    let carried = Sitting::go_on(&house, (id, Vec::new()), &reader, &keeping, speaker().0, wake).unwrap();
    assert_eq!(carried.screen().second, second);
    assert_eq!(carried.screen().hears, Hears::First);
}

#[test]
fn a_second_language_that_is_gone_leaves_the_first() {
    let (house, id) = (house().with("primary", "cy").unwrap(), uuid::Uuid::from_u128(1));
    let mut start = house.start(id, house.setting("Sam"));
    start.child.second_language = Some("../xx".to_owned());
    let language = house.language.clone();
    let (_, events) = crate::conversation::Conversation::begin(
        Arc::clone(&house.plan),
        language,
        house.finder(),
        start,
        crate::record::Moment::now(),
    );
    let of = house.of(&events).unwrap();
    assert_eq!((of.language.language(), of.second.is_none()), ("cy", true));
}
