//! The adult's lock: by finger, by keys, by a screen reader; never by chance.

use accesskit::Action as Asked;
use bevy::{
    ecs::message::Messages,
    input::{ButtonState, touch::TouchPhase},
    input_focus::InputFocus,
    prelude::*,
};

use super::{harness::Kiosk, screen};
use crate::{conversation::Action, kiosk::LockHeld};

#[test]
fn the_lock_opens_after_three_seconds_and_not_after_a_tap() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    let at = kiosk.centre("lock");
    kiosk.tap(at);
    kiosk.later(4000);
    assert_eq!(opened(&mut kiosk), 0);
    kiosk.touch(TouchPhase::Started, at);
    kiosk.frames(1);
    kiosk.later(2900);
    assert_eq!(opened(&mut kiosk), 0);
    kiosk.later(200);
    assert_eq!(opened(&mut kiosk), 1);
}

fn opened(kiosk: &mut Kiosk) -> usize {
    kiosk.app.world_mut().resource_mut::<Messages<LockHeld>>().drain().count()
}

/// The keys go down one after the other, and each comes up again at once where `sticky`.
fn hold_keys(kiosk: &mut Kiosk, sticky: bool) {
    for key in [KeyCode::ControlLeft, KeyCode::ShiftRight] {
        kiosk.puts(key, "", ButtonState::Pressed);
        if sticky {
            kiosk.puts(key, "", ButtonState::Released);
        }
        kiosk.frames(1);
    }
    kiosk.puts(KeyCode::KeyD, "d", ButtonState::Pressed);
    kiosk.frames(1);
}

#[test]
fn the_adults_keys_open_the_lock_as_a_hold_does_and_are_nothing_to_the_child() {
    for (page, sticky) in [("01-hello", false), ("09b-find-letters", false), ("09b-find-letters", true)] {
        let mut kiosk = Kiosk::new(screen(page));
        hold_keys(&mut kiosk, sticky);
        kiosk.later(2_900);
        assert_eq!(opened(&mut kiosk), 0, "{page}");
        kiosk.later(200);
        assert_eq!((opened(&mut kiosk), kiosk.did()), (1, vec![]), "{page}");
        kiosk.puts(KeyCode::KeyD, "", ButtonState::Released);
        kiosk.later(5_000);
        assert_eq!(opened(&mut kiosk), 0, "{page}: once");
    }
}

#[test]
fn keys_that_are_let_go_too_soon_open_nothing_and_d_alone_is_a_letter() {
    let mut kiosk = Kiosk::new(screen("09b-find-letters"));
    hold_keys(&mut kiosk, false);
    kiosk.later(2_000);
    kiosk.puts(KeyCode::ShiftRight, "", ButtonState::Released);
    kiosk.later(4_000);
    assert_eq!((opened(&mut kiosk), kiosk.did()), (0, vec![]));
    kiosk.types(KeyCode::KeyD, "d");
    assert_eq!(kiosk.did(), [Action::Type("d".into())]);
}

#[test]
fn a_screen_reader_opens_the_lock_by_three_presses_with_nothing_between() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    let (lock, card) = (kiosk.entity("lock"), kiosk.entity("hello|card-sad"));
    let node = kiosk.node(lock);
    assert_eq!(
        (node.role(), node.label(), node.description().is_some()),
        (accesskit::Role::Button, Some("For adults"), true)
    );
    let press = |kiosk: &mut Kiosk, after: u64| {
        kiosk.later(after);
        kiosk.asks(Asked::Click, lock);
        opened(kiosk)
    };
    // One key that repeats.
    assert_eq!([0, 50, 50, 50].map(|after| press(&mut kiosk, after)), [0; 4]);
    assert_eq!([600, 600].map(|after| press(&mut kiosk, after)), [0, 1]);
    assert_eq!(press(&mut kiosk, 600), 0, "it begins anew");
    assert_eq!(press(&mut kiosk, 600), 0);
    kiosk.asks(Asked::Click, card);
    assert_eq!(kiosk.did(), [Action::Card("sad".into())]);
    assert_eq!([600, 600].map(|after| press(&mut kiosk, after)), [0, 0], "something was done between");
    assert_eq!(press(&mut kiosk, 25_000), 0, "too late");
    assert_eq!(kiosk.did(), []);
}

#[test]
fn the_lock_is_on_no_way_of_the_childs() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    let lock = kiosk.entity("lock");
    for _ in 0..40 {
        kiosk.key(KeyCode::Tab);
        assert_ne!(kiosk.app.world().resource::<InputFocus>().get(), Some(lock));
    }
}
