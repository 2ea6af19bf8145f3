//! What a screen reader is told beyond names and states.

use accesskit::Action as Asked;
use bevy::{
    a11y::AccessibilityRequested, ecs::message::Messages, input_focus::InputFocus, prelude::*, window::RequestRedraw,
};

use super::{harness::Kiosk, screen};
use crate::conversation::{Action, Body, Screen};

fn kiosk(name: &str) -> Kiosk {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    kiosk.app.world().resource::<AccessibilityRequested>().set(true);
    kiosk.show(screen(name));
    kiosk
}

fn focus(kiosk: &Kiosk) -> Entity {
    kiosk.app.world().resource::<InputFocus>().get().unwrap()
}

fn description(kiosk: &Kiosk, entity: Entity) -> Option<String> {
    kiosk.node(entity).description().map(ToOwned::to_owned)
}

#[test]
fn a_page_that_comes_is_said_from_its_heading_on() {
    let mut kiosk = kiosk("03-topics");
    kiosk.key(KeyCode::Tab);
    let mut next = screen("04-sort");
    next.opening = vec![next.title.shown.clone(), "Like. So-so.".into()];
    if let Body::Board(board) = &mut next.body {
        board.each = None;
    }
    kiosk.show(next);
    assert_eq!(focus(&kiosk), kiosk.entity("question"));
    assert_eq!(description(&kiosk, focus(&kiosk)).as_deref(), Some("Like. So-so."), "not the heading again");
}

#[test]
fn where_no_screen_reader_runs_the_ring_stays_where_it_was() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    let bar = kiosk.entity("bar-3");
    kiosk.app.world_mut().resource_mut::<InputFocus>().set(bar, bevy::input_focus::FocusCause::Navigated);
    kiosk.show(screen("03-topics"));
    assert_eq!(focus(&kiosk), bar);
    assert_eq!(description(&kiosk, kiosk.entity("question")), None);
}

fn replied(number: u64, words: &str) -> Screen {
    Screen { reply: Some((number, words.into())), ..screen("03-topics") }
}

#[cfg(target_os = "linux")]
#[test]
fn what_changed_is_told_where_the_focus_is_and_goes_when_it_goes() {
    let mut kiosk = kiosk("03-topics");
    kiosk.key(KeyCode::Tab);
    let card = focus(&kiosk);
    kiosk.show(replied(1, "You kept it."));
    assert_eq!((focus(&kiosk), description(&kiosk, card).as_deref()), (card, Some("You kept it.")));
    kiosk.show(replied(2, "You kept it."));
    assert_eq!(description(&kiosk, card).as_deref(), Some("You kept it. "), "the same words are told again");
    kiosk.key(KeyCode::Tab);
    kiosk.frames(1);
    let own = |words: &str| Some(words.to_owned());
    assert_eq!((description(&kiosk, card), description(&kiosk, focus(&kiosk))), (own("Done"), own("Started")));
}

#[test]
fn a_place_says_its_cards_and_a_card_its_place() {
    let kiosk = kiosk("04-sort");
    let Body::Board(board) = screen("04-sort").body else { panic!("no board") };
    let place = board.places.iter().find(|place| !place.cards.is_empty()).unwrap();
    let (card, pieces) = (&place.cards[0], kiosk.pieces());
    let of = |end: &str| pieces.iter().find(|(key, _)| key.ends_with(end)).unwrap().1.0;
    let on_it = description(&kiosk, of(&format!("|place-{}", place.id))).unwrap();
    assert!(on_it.contains(&format!("{}.", card.control.label)), "{on_it}");
    assert_eq!(description(&kiosk, of(&format!("|card-{}", card.id))), Some(place.control.label.clone()));
}

#[test]
fn what_is_asked_for_keeps_the_kiosk_awake_until_it_is_answered() {
    let mut kiosk = kiosk("03-topics");
    let redraws = |kiosk: &mut Kiosk| {
        let mut asked = kiosk.app.world_mut().resource_mut::<Messages<RequestRedraw>>();
        asked.drain().count()
    };
    for _ in 0..3 {
        kiosk.later(5_000);
    }
    redraws(&mut kiosk);
    kiosk.later(5_000);
    assert_eq!(redraws(&mut kiosk), 0);
    let card = kiosk.entity("topics|card-school");
    kiosk.asks(Asked::Click, card);
    assert!(redraws(&mut kiosk) > 0);
    assert_eq!(kiosk.did(), [Action::Card("school".into())]);
    kiosk.later(5_000);
    assert_eq!(redraws(&mut kiosk), 0);
}
