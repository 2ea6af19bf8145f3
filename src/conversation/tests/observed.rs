//! A plan that is observed: pairs, turns and sides, notes by an adult, and never an answer of the person's.

use proptest::prelude::*;
use uuid::Uuid;

use super::{
    super::{Action, Body, Observing, Start},
    world::{Sitting, at, card, page, plan, pressable, start},
};
use crate::{
    plan::{Kind, Page, Plan},
    record::{Agreement, Event, Observation, OfferedAs, PersonPresent, Role, Turn, What, fold},
};

fn observed_plan() -> Plan {
    let pair = |id: &str, cards: [&str; 2]| {
        page(id, None, Kind::Choose { cards: cards.map(card).into(), many: false, rotate: true })
    };
    Plan {
        observed: true,
        topics: Vec::new(),
        pages: vec![
            page("hello", None, Kind::Hello { cards: Vec::new() }),
            page("agree", None, Kind::Agreement),
            pair("sound", ["drum", "blanket"]),
            pair("people", ["friend", "grown_up"]),
            Page { after_each: true, ..pair("more", ["more", "finished"]) },
            page("thanks", None, Kind::Thanks),
        ],
        ..plan()
    }
}

fn noticing(start: Start) -> Sitting {
    Sitting::by(observed_plan(), start)
}

/// At the first pair, after signs of yes.
fn at_a_pair() -> Sitting {
    let mut sitting = noticing(start());
    sitting.all([Action::Next, Action::Yes, Action::Next]);
    sitting
}

fn sides(sitting: &Sitting) -> [String; 2] {
    match sitting.talk.screen().body {
        Body::Pair { left, right, .. } => [left.id, right.id],
        other => panic!("no pair: {other:?}"),
    }
}

fn note(observing: &Observing) -> Action {
    let [left, right] = observing.things.clone().map_or([None, None], |things| things.map(Some));
    Action::Observed(Box::new(Observation {
        id: Uuid::from_u128(9),
        page: observing.page.clone(),
        left,
        right,
        turn: observing.turn.clone(),
        seen: Vec::new(),
        towards: None,
        clear: None,
        again: None,
        how_soon: None,
        help: Vec::new(),
        state: Vec::new(),
        who_else: String::new(),
        happened: "Leaned over.".into(),
        may_mean: None,
        adult: "Jo".into(),
        at: at(3),
        photo: None,
        voice: None,
        photo_later: None,
        voice_later: None,
    }))
}

fn notes(sitting: &mut Sitting) {
    let observing = sitting.talk.observing().unwrap();
    sitting.act(note(&observing));
}

#[test]
fn two_things_stand_alone_and_a_tap_only_says_a_name() {
    let mut sitting = at_a_pair();
    let screen = sitting.talk.screen();
    assert_eq!(screen.place, "small.sound");
    assert!(screen.title.symbol.is_empty() && screen.way.of == 0 && screen.dont_understand.is_none());
    assert!(screen.bar[1].is_none() && screen.bar[2].is_none());
    let [left, right] = sides(&sitting);
    let name = |id: &str| format!("Small-sound-{id}.spoken().");
    assert_eq!(screen.opening, [format!("{} {}", name(&left), name(&right))], "left then right, each once");
    let events = sitting.card(&left);
    assert!(events.is_empty(), "{events:?}");
    assert_eq!(sitting.talk.screen().reply.unwrap().1, name(&left));
    sitting.all([Action::DontKnow, Action::DontUnderstand, Action::SomethingElse]);
    assert!(fold(&sitting.events).unwrap().answers.is_empty());
}

#[test]
fn after_a_note_comes_more_or_finished_and_more_swaps_the_sides() {
    let mut sitting = at_a_pair();
    let first = sides(&sitting);
    let observing = sitting.talk.observing().unwrap();
    assert_eq!(observing.turn, Turn::First);
    assert_eq!(observing.things.as_ref().unwrap()[0].card, first[0]);
    notes(&mut sitting);
    assert_eq!(sitting.place(), "small.more");
    assert!(sitting.act(Action::Next).is_empty(), "one of the two is picked first");
    let more = sides(&sitting);
    assert!(observing.then_more && !sitting.talk.observing().unwrap().then_more);
    sitting.all([Action::Card("more".into()), Action::Next]);
    assert_eq!(sitting.place(), "small.sound");
    assert_eq!(sides(&sitting), [first[1].clone(), first[0].clone()]);
    assert_eq!(sitting.talk.observing().unwrap().turn, Turn::Second);
    notes(&mut sitting);
    assert_eq!(sides(&sitting), [more[1].clone(), more[0].clone()], "and so do those of the question");
    sitting.all([Action::Card("finished".into()), Action::Next]);
    assert_eq!(sitting.place(), "small.people");
    notes(&mut sitting);
    sitting.all([Action::Card("finished".into()), Action::Next]);
    assert_eq!(sitting.place(), "small.thanks");
    assert!(sitting.talk.observing().is_none());
    let views = fold(&sitting.events).unwrap();
    assert_eq!((views.noticing.len(), views.answers.len()), (1, 0), "one id, one entry; and no answer");
}

#[test]
fn a_pair_without_a_note_leads_to_the_next_and_an_adult_can_end_everywhere() {
    let mut sitting = at_a_pair();
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.people");
    sitting.act(Action::Back);
    assert_eq!(sitting.place(), "small.sound");
    sitting.all([Action::Break, Action::ToThanks]);
    let screen = sitting.talk.screen();
    assert_eq!(screen.place, "small.thanks");
    assert_eq!(screen.body, Body::Thanks { steps: Vec::new(), over: false }, "nothing that only words say");
    sitting.act(Action::Next);
    assert!(sitting.talk.over());
}

#[test]
fn pairs_that_were_not_picked_are_left_out() {
    let mut sitting = noticing(Start { left_out: vec!["small.sound".into()], ..start() });
    sitting.all([Action::Next, Action::Yes, Action::Next]);
    assert_eq!(sitting.place(), "small.people");
}

#[test]
fn only_the_first_part_is_asked_and_a_no_ends_it() {
    let mut sitting = noticing(start());
    sitting.act(Action::Next);
    let screen = sitting.talk.screen();
    assert_eq!(screen.title.spoken, "agree-primary-talk.spoken(Sam)");
    let Body::YesNo { steps, lines, .. } = screen.body else { panic!("no question") };
    assert!(steps.is_empty());
    assert!(lines.iter().any(|line| line.symbol == "safe"), "there is no part that says it later");
    let observing = sitting.talk.observing().unwrap();
    assert!(observing.things.is_none());
    sitting.act(note(&observing));
    assert_eq!(sitting.place(), "small.agree", "the signs that were seen are noted, and the question stays");
    sitting.act(Action::No);
    assert_eq!(sitting.place(), "small.thanks");
    let asked: Vec<&Event> = sitting.events.iter().filter(|event| matches!(event.what, What::Agreed { .. })).collect();
    assert!(matches!(&asked[..], [Event { what: What::Agreed { part: Agreement::Talk, yes: Some(false), .. }, .. }]));
}

#[test]
fn people_are_those_who_are_here() {
    let person = |name: &str| PersonPresent { name: name.into(), role: Role::Family };
    let mut sitting = noticing(Start { with: vec![person("Jo"), person("Nan")], ..start() });
    sitting.go("people");
    let said = sitting.talk.screen().opening.concat();
    assert!(
        said.contains("small-people-friend.spoken(Jo)") || said.contains("Small-people-friend.spoken(Jo)"),
        "{said}"
    );
    assert!(said.to_lowercase().contains("small-people-grown_up.spoken(nan)"), "{said}");
}

#[test]
fn real_things_leave_the_screen_empty_but_not_its_question() {
    let mut sitting = noticing(Start { real_things: true, ..start() });
    sitting.all([Action::Next, Action::Yes, Action::Next]);
    assert!(matches!(sitting.talk.screen().body, Body::Pair { empty: true, .. }));
    let observing = sitting.talk.observing().unwrap();
    assert_eq!(observing.things.as_ref().unwrap()[1].shown_as, OfferedAs::Object);
    sitting.act(note(&observing));
    assert!(matches!(sitting.talk.screen().body, Body::Pair { empty: false, .. }));
    let again = sitting.resumed_by(observed_plan()).unwrap();
    assert_eq!(again.place(), "small.more");
    assert_eq!(again.talk.kept.page_before, "small.sound", "it still knows which pair it follows");
}

#[test]
fn what_is_noted_of_other_plans_or_without_a_name_is_not_kept() {
    let mut sitting = Sitting::on("lessons");
    assert!(sitting.talk.observing().is_none());
    let observing = at_a_pair().talk.observing().unwrap();
    assert!(sitting.act(note(&observing)).is_empty() && sitting.act(Action::ToThanks).is_empty());
    let mut sitting = at_a_pair();
    let Action::Observed(mut nobody) = note(&observing) else { panic!("a note") };
    nobody.adult = " ".into();
    assert!(sitting.act(Action::Observed(nobody)).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_pressed_no_answer_is_ever_the_persons(presses in proptest::collection::vec(any::<usize>(), 0..80)) {
        let mut sitting = noticing(start());
        for press in presses {
            let mut actions = pressable(&sitting.talk);
            actions.retain(|action| *action != Action::StopToday);
            if let Some(observing) = sitting.talk.observing() {
                actions.push(note(&observing));
            }
            if let Some(action) = actions.get(press % actions.len().max(1)) {
                sitting.act(action.clone());
            }
        }
        let views = fold(&sitting.events).unwrap();
        prop_assert!(views.answers.is_empty());
        let mut steps = 0;
        while !matches!(sitting.talk.screen().body, Body::Thanks { .. }) {
            sitting.all([Action::CarryOn, Action::Skip]);
            steps += 1;
            prop_assert!(steps < 20, "still at {}", sitting.place());
        }
    }
}
