//! First and then, nearly done, and breaks that are offered: by pages, never forced, and no answer.

use proptest::prelude::*;

use super::{
    super::{Action, Body, Pace, Start, State},
    world::{Sitting, plan, start},
};
use crate::{
    plan::Kind,
    record::{What, fold},
};

fn led(first_then: bool, break_every: u32) -> Sitting {
    Sitting::with(Start { pace: Pace { first_then, break_every }, ..start() })
}

/// Agreed to everything, at the page after the agreement.
fn agreed(first_then: bool, break_every: u32) -> Sitting {
    let mut sitting = led(first_then, break_every);
    sitting.all([Action::Next, Action::Yes, Action::Next, Action::Yes, Action::Next]);
    sitting.all([Action::Person("family".into()), Action::Next]);
    sitting
}

fn offers(sitting: &Sitting) -> usize {
    sitting.events.iter().filter(|event| event.what == What::BreakOffered).count()
}

/// What the strip shows: first, then, and whether it is nearly done.
fn strip(sitting: &Sitting) -> (String, String, bool) {
    let strip = sitting.talk.screen().first_then.unwrap();
    (strip.first.symbol, strip.then.symbol, strip.nearly_done.is_some())
}

#[test]
fn a_break_is_offered_before_the_next_page_with_two_equal_choices() {
    let mut sitting = agreed(false, 1);
    assert_eq!(sitting.place(), "small.me/offer");
    let screen = sitting.talk.screen();
    let Body::Grid { cards, more: None, .. } = screen.body else { panic!("{:?}", screen.body) };
    let actions: Vec<_> = cards.iter().map(|card| (card.control.action.clone(), card.control.state)).collect();
    assert_eq!(actions, [(Action::Break, State::Rest), (Action::CarryOn, State::Rest)]);
    assert_eq!(screen.bar[4], None, "it is not passed by without seeing it");
    assert_eq!(sitting.act(Action::CarryOn), [], "to go on is no answer");
    assert_eq!(sitting.place(), "small.me");
}

#[test]
fn a_break_that_is_taken_leads_back_to_the_page_and_is_not_offered_again_there() {
    let mut sitting = agreed(false, 1);
    sitting.act(Action::Break);
    assert_eq!(sitting.place(), "break");
    sitting.act(Action::CarryOn);
    assert_eq!(sitting.place(), "small.me");
    let before = offers(&sitting);
    sitting.act(Action::Skip);
    assert_eq!((sitting.place().as_str(), offers(&sitting)), ("small.practice", before), "there was just one");
    sitting.act(Action::Next);
}

#[test]
fn back_and_skip_lead_past_the_offer_as_well() {
    for past in [Action::Back, Action::Skip] {
        let mut sitting = agreed(false, 1);
        assert_eq!(sitting.act(past), []);
        assert_eq!(sitting.place(), "small.me");
    }
}

#[test]
fn not_to_understand_the_offer_says_it_again_and_is_not_kept() {
    let mut sitting = agreed(false, 1);
    assert_eq!(sitting.act(Action::DontUnderstand), []);
    assert_eq!(sitting.talk.screen().reply.unwrap().1, "offer-break.spoken()");
    assert_eq!(sitting.place(), "small.me/offer");
}

#[test]
fn it_is_not_offered_before_the_child_agreed_nor_where_an_adult_enters_from_paper() {
    let mut sitting = led(false, 1);
    sitting.all([Action::Next, Action::Yes, Action::Next, Action::Yes, Action::Next]);
    assert_eq!(offers(&sitting), 0);
    sitting.all([Action::FromPaper(true), Action::Next]);
    assert_eq!((sitting.place().as_str(), offers(&sitting)), ("small.me", 0));
}

#[test]
fn the_record_tells_only_that_it_was_offered() {
    let sitting = agreed(false, 1);
    let offered = fold(&sitting.events).unwrap().sittings[0].breaks_offered;
    let without = agreed(false, 0);
    let (mut one, other) = (fold(&sitting.events).unwrap(), fold(&without.events).unwrap());
    assert_eq!(offered, 1);
    one.sittings[0].breaks_offered = 0;
    one.sittings[0].begun = other.sittings[0].begun;
    assert_eq!((one.answers, one.sittings), (other.answers, other.sittings));
}

#[test]
fn the_strip_shows_this_page_and_the_one_that_comes() {
    let mut sitting = agreed(true, 0);
    assert_eq!(strip(&sitting), ("me".into(), "practice".into(), false));
    let screen = sitting.talk.screen();
    let strip_now = screen.first_then.clone().unwrap();
    assert_eq!(strip_now.first.spoken, "first-then-first.spoken(me.spoken(Sam))");
    assert_eq!(screen.opening.last(), Some(&strip_now.then.spoken));
    sitting.go("topics");
    assert_eq!(strip(&sitting), ("topics".into(), "choose".into(), false));
    sitting.act(Action::Break);
    assert_eq!(strip(&sitting), ("break_time".into(), "topics".into(), false));
    sitting.act(Action::CarryOn);
    sitting.go("more_talk");
    assert!(!strip(&sitting).2, "a page to draw on still comes");
    sitting.go("draw");
    assert_eq!(strip(&sitting), ("draw".into(), "check".into(), true));
    sitting.go("thanks");
    assert_eq!(strip(&sitting), ("thanks".into(), "finished".into(), false));
}

#[test]
fn the_strip_shows_a_break_that_will_be_offered() {
    let mut sitting = agreed(true, 1);
    assert_eq!(strip(&sitting), ("break_time".into(), "me".into(), false));
    sitting.act(Action::CarryOn);
    assert_eq!(strip(&sitting), ("me".into(), "break_time".into(), false));
}

#[test]
fn who_is_led_is_led_after_a_stop_as_well_and_an_adult_can_change_it() {
    let sitting = agreed(true, 2);
    let mut resumed = sitting.resumed().unwrap();
    assert_eq!(resumed.talk.kept.pace, Pace { first_then: true, break_every: 2 });
    assert!(resumed.talk.screen().first_then.is_some());
    assert_eq!(resumed.act(Action::Lead(Pace { first_then: true, break_every: 2 })), []);
    assert_eq!(resumed.act(Action::Lead(Pace::default())).len(), 1);
    assert_eq!(resumed.talk.screen().first_then, None);
}

#[test]
fn where_two_things_stand_alone_there_is_no_strip() {
    let mut observed = plan();
    observed.observed = true;
    let pace = Pace { first_then: true, break_every: 1 };
    let sitting = Sitting::by(observed, Start { pace, ..start() });
    assert_eq!(sitting.talk.screen().first_then, None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn between_two_breaks_lie_so_many_pages_and_without_the_setting_none_is_offered(
        every in 0..6_u32, going in prop::collection::vec(0..4_u8, 1..120),
    ) {
        let mut sitting = agreed(false, every);
        for step in going {
            let action = match step {
                0 => Action::Back,
                1 => Action::Card("school".into()),
                _ => Action::Skip,
            };
            sitting.act(action);
        }
        let (mut pages, mut page) = (0, String::new());
        for event in &sitting.events {
            match &event.what {
                What::Shown(shown) if shown.page != page => {
                    pages += 1;
                    page.clone_from(&shown.page);
                }
                What::BreakOffered => {
                    prop_assert!(every > 0 && pages >= every, "{pages} of {every}");
                    pages = 0;
                }
                _ => {}
            }
        }
    }

    #[test]
    fn what_the_strip_says_comes_then(every in 0..4_u32, skips in 1..60_usize) {
        let mut sitting = agreed(true, every);
        for _ in 0..skips {
            let before = sitting.talk.kept.page.clone();
            let (first, then, _) = strip(&sitting);
            let ended = matches!(sitting.talk.page().kind, Kind::Thanks);
            let alone = sitting.talk.here.layers.is_empty();
            prop_assert!(!alone || first == sitting.talk.page().symbol, "{first} on {before}");
            sitting.act(if ended { Action::Next } else { Action::Skip });
            if alone && sitting.talk.kept.page != before && then != "choose" {
                prop_assert_eq!(strip(&sitting).0, then, "after {}", before);
            }
            if sitting.talk.over() {
                break;
            }
        }
    }
}
