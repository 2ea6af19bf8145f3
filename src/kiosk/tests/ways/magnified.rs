//! A whole conversation in the real kiosk, four times as large: by a finger that finds everything by the edge places, and by Tab
//! and Enter. It gives the same record as any other way.

use bevy::prelude::*;

use super::{
    hands::Keyboard,
    through,
    world::{Wants, World},
};
use crate::{
    conversation::Action,
    kiosk::tests::{
        harness::Kiosk,
        magnify::{enlarged, kiosk_for, rest, seen_point, stays, window},
    },
    record::{MyViews, fold},
    sitting::House,
    ways::Profile,
};

type Chooses = fn(&mut Kiosk, &str) -> usize;

/// Taps on this, and before it on the edge places until it is seen.
fn by_touch(kiosk: &mut Kiosk, key: &str) -> usize {
    for presses in 1..40 {
        let (entity, piece) = kiosk.pieces()[key].clone();
        if let Some(at) = seen_point(kiosk, entity, &piece) {
            kiosk.tap(at);
            return presses;
        }
        let off = kiosk.rect(entity).center() - window(kiosk).center();
        let share = (off / window(kiosk).size()).abs();
        let across = if off.x > 0.0 { "panel-right" } else { "panel-left" };
        let down = if off.y > 0.0 { "panel-down" } else { "panel-up" };
        let both = if share.x > share.y { [across, down] } else { [down, across] };
        let there = stays(kiosk);
        let place =
            both.into_iter().find_map(|place| there.get(place)).unwrap_or_else(|| panic!("{key} is out of reach"));
        kiosk.tap(place.1.center());
        rest(kiosk);
    }
    panic!("{key} was not found")
}

fn by_key(kiosk: &mut Kiosk, key: &str) -> usize {
    let wanted = kiosk.entity(key);
    for presses in 1..60 {
        kiosk.key(KeyCode::Tab);
        if kiosk.app.world().resource::<bevy::input_focus::InputFocus>().get() == Some(wanted) {
            rest(kiosk);
            let seen = kiosk.rect(wanted).intersect(window(kiosk));
            assert!(seen.size().min_element() > 90.0, "{key} is chosen and not seen: {seen:?}");
            kiosk.key(KeyCode::Enter);
            return presses + 1;
        }
    }
    panic!("{key} was not reached")
}

fn enlarged_through(house: &House, chooses: Chooses) -> (MyViews, Vec<Action>, usize) {
    let mut world = World::new(Profile::default().touch, house);
    let mut wants = Wants::default();
    let mut kiosk = kiosk_for(enlarged(400), world.screen.clone());
    let mut presses = 0;
    for _ in 0..600 {
        if world.over() {
            break;
        }
        let wanted = wants.next(&mut world);
        let key = world.piece(wanted).unwrap().key.clone();
        kiosk.show(world.screen.clone());
        rest(&mut kiosk);
        kiosk.did();
        presses += chooses(&mut kiosk, &key);
        let did: Vec<Action> = kiosk.did().into_iter().filter(|action| !matches!(action, Action::Canvas(_))).collect();
        let before = world.done.len();
        world.now += 3_000;
        world.by_hand(wanted);
        assert_eq!(did, world.done[before..], "{key} on {}", world.screen.place);
    }
    assert!(world.over(), "it did not come to the end: {}", world.screen.place);
    (fold(&world.events).unwrap(), world.done, presses)
}

#[test]
fn four_times_as_large_a_whole_conversation_gives_the_same_record() {
    let house = House::open("primary", "en-GB").unwrap();
    let usual = through(&mut Keyboard::default(), &house);
    let ways: [(&str, Chooses); 2] = [("touch", by_touch), ("keyboard", by_key)];
    for (name, chooses) in ways {
        let (record, done, presses) = enlarged_through(&house, chooses);
        println!("| {name}, four times as large | {} | {presses} |", done.len());
        assert_eq!(done, usual.done, "{name}");
        assert_eq!(record, usual.record, "{name}");
    }
}
