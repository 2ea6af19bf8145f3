//! The magnifier follows: the ring, the frame, the voice and what is said; never so fast that it would flash.

use std::{collections::BTreeSet, time::Duration};

use bevy::prelude::*;

use super::{
    harness::Kiosk,
    magnify::{SIZES, enlarged, few, in_sight, kiosk_for, rest, seen_point, stays, view, window},
    screen,
};
use crate::{
    access::{Framing, SystemStill},
    conversation::{Action, Screen},
    kiosk::{Spoken, ways::can_be_chosen},
    ways::{Preset, ScanStyle, SwitchMode, Within},
};

#[test]
fn what_has_the_ring_is_in_sight() {
    for (hundredths, right_to_left) in [(150, false), (200, true), (400, false), (400, true)] {
        for (name, screen) in few() {
            let mut kiosk = kiosk_for(enlarged(hundredths), Screen { right_to_left, ..screen });
            let wanted = kiosk.pieces().into_values().filter(|(_, piece)| can_be_chosen(piece)).count();
            let mut met = BTreeSet::new();
            for _ in 0..wanted {
                kiosk.key(KeyCode::Tab);
                rest(&mut kiosk);
                let focus = kiosk.app.world().resource::<bevy::input_focus::InputFocus>().get().unwrap();
                let (rect, window) = (kiosk.rect(focus), window(&kiosk));
                assert!(in_sight(rect, window), "{name} {hundredths} {right_to_left}: {rect:?} in {window:?}");
                met.insert(focus);
            }
            assert_eq!(met.len(), wanted, "{name}: what stays on the window is no stop of the ring");
        }
    }
}

#[test]
fn what_is_in_the_frame_is_in_sight_and_the_frame_too() {
    for (name, screen) in few() {
        let mut profile = Preset::OneSwitch.profile();
        (profile.switches.mode, profile.switches.style) = (SwitchMode::Two, ScanStyle::Items);
        profile.sight.magnify = Within::near(400);
        let mut kiosk = kiosk_for(profile, screen);
        let wanted = kiosk.pieces().into_values().filter(|(_, piece)| can_be_chosen(piece)).count();
        for _ in 0..wanted {
            let items = kiosk.app.world().resource::<Framing>().0.clone().unwrap().items;
            let window = window(&kiosk);
            assert!(in_sight(kiosk.rect(items[0]), window), "{name}: {:?} in {window:?}", kiosk.rect(items[0]));
            let over: Vec<Entity> = {
                let world = kiosk.app.world_mut();
                let mut all = world.query::<(Entity, &GlobalZIndex)>();
                all.iter(world).filter(|(_, layer)| layer.0 == 9).map(|(entity, _)| entity).collect()
            };
            let drawn = kiosk.rect(over[0]);
            assert!(
                window.inflate(1.0).contains(drawn.min) && window.inflate(1.0).contains(drawn.max),
                "{name}: {drawn:?}"
            );
            kiosk.key(KeyCode::Digit1);
            rest(&mut kiosk);
        }
    }
}

#[test]
fn a_page_begins_at_its_question() {
    for (hundredths, right_to_left) in SIZES.into_iter().flat_map(|size| [(size, false), (size, true)]) {
        for (name, screen) in few() {
            let kiosk = kiosk_for(enlarged(hundredths), Screen { right_to_left, ..screen });
            let (question, window) = (kiosk.rect(kiosk.entity("question")), window(&kiosk));
            let (begin, edge) =
                if right_to_left { (question.max.x, window.max.x) } else { (question.min.x, window.min.x) };
            // At the edge of the page what is seen goes no further.
            let inside = (begin - edge).abs() < 0.5 * window.width()
                && window.contains(question.center().with_x(begin.clamp(window.min.x, window.max.x)));
            assert!(inside, "{name} {hundredths} {right_to_left}: {question:?} in {window:?}");
            assert!(question.min.y >= window.min.y - 1.0, "{name}");
        }
    }
}

fn hears(kiosk: &mut Kiosk, words: &str, word: usize) {
    *kiosk.app.world_mut().resource_mut::<Spoken>() = Spoken::words(words).at(word);
    rest(kiosk);
}

#[test]
fn the_voice_leads_along_what_it_reads_until_the_child_looks_elsewhere() {
    let mut shown = screen("01-hello");
    let words = "Hello Sam. What would you like to tell us about your week today?".to_owned();
    (shown.title.shown, shown.title.spoken) = (words.clone(), words.clone());
    let mut kiosk = kiosk_for(enlarged(400), shown);
    let mut marks = Vec::new();
    for word in 0..words.split_whitespace().count() {
        hears(&mut kiosk, &words, word);
        let marked: Vec<Entity> = kiosk
            .app
            .world_mut()
            .query_filtered::<Entity, With<crate::kiosk::spoken::Mark>>()
            .iter(kiosk.app.world())
            .collect();
        let (rect, window) = (kiosk.rect(marked[0]), window(&kiosk));
        assert!(window.contains(rect.center()) && in_sight(rect.inflate(-10.0), window), "{word}: {rect:?} {window:?}");
        marks.push(view(&kiosk).at);
    }
    marks.dedup();
    assert!(marks.len() > 1, "the question is wider than the window");
    assert!(marks.len() < 6, "it is still while the next word is in sight: {marks:?}");
    // The child moves the page: the voice reads on, and moves nothing any more.
    let (_, down) = stays(&kiosk)["panel-down"];
    kiosk.tap(down.center());
    rest(&mut kiosk);
    let elsewhere = view(&kiosk).at;
    hears(&mut kiosk, &words, 0);
    assert_eq!(view(&kiosk).at, elsewhere);
    // "Hear it" is asked for: the voice leads again.
    let (_, hear) = stays(&kiosk)["panel-hear"];
    kiosk.later(1_000);
    kiosk.tap(hear.center());
    assert_eq!(kiosk.did(), [Action::HearIt]);
    hears(&mut kiosk, &words, 1);
    assert!(view(&kiosk).at.y < elsewhere.y);
}

#[test]
fn what_is_said_first_comes_wholly_into_sight() {
    let mut profile = enlarged(200);
    profile.speech.hear_first = true;
    let mut kiosk = kiosk_for(profile, screen("03b-grid-4"));
    let cut = |kiosk: &Kiosk| {
        let window = window(kiosk);
        let all = kiosk.pieces().into_values().filter(|(_, piece)| can_be_chosen(piece) && piece.key.contains("|card"));
        all.map(|(entity, piece)| (entity, piece, kiosk.rect(entity))).find(|(_, _, rect)| {
            !(window.intersect(*rect).is_empty() || window.contains(rect.min) && window.contains(rect.max))
        })
    };
    let (entity, piece, _) = cut(&kiosk).expect("a card is cut off");
    let at = seen_point(&kiosk, entity, &piece).unwrap();
    kiosk.tap(at);
    rest(&mut kiosk);
    assert_eq!(kiosk.did(), []);
    let (rect, window) = (kiosk.rect(entity), window(&kiosk).inflate(1.0));
    assert!(window.contains(rect.min) && window.contains(rect.max), "{rect:?} in {window:?}");
    let at = seen_point(&kiosk, entity, &piece).unwrap();
    kiosk.tap(at);
    assert_eq!(kiosk.did().len(), 1);
}

/// How often the page moved, and when, while Tab is pressed every 40 ms.
fn hurried(still: bool) -> Vec<u64> {
    let mut kiosk = kiosk_for(enlarged(400), screen("03b-grid-12"));
    kiosk.app.insert_resource(SystemStill(still));
    kiosk.later(2_000);
    let (mut at, mut changes) = (view(&kiosk).at, Vec::new());
    for step in 0..100 {
        if step < 60 && step % 2 == 0 {
            kiosk.key(KeyCode::Tab);
        }
        kiosk.later(20);
        if view(&kiosk).at != at {
            at = view(&kiosk).at;
            changes.push(step * 20);
        }
    }
    let focus = kiosk.app.world().resource::<bevy::input_focus::InputFocus>().get().unwrap();
    assert!(in_sight(kiosk.rect(focus), window(&kiosk)), "it comes to rest where the ring is");
    changes
}

#[test]
fn however_fast_the_ring_goes_the_page_moves_four_times_a_second_at_most() {
    for still in [false, true] {
        let changes = hurried(still);
        assert!(changes.len() >= 4, "{changes:?}");
        for five in changes.windows(5) {
            assert!(Duration::from_millis(five[4] - five[0]) >= Duration::from_millis(980), "{changes:?}");
        }
    }
}

#[test]
fn a_page_glides_in_three_steps_and_jumps_where_nothing_shall_move() {
    for (still, steps) in [(false, 3), (true, 1)] {
        let mut profile = enlarged(300);
        profile.calm.still = still;
        let mut kiosk = kiosk_for(profile, screen("03b-grid-12"));
        kiosk.key(KeyCode::Tab);
        rest(&mut kiosk);
        let mut seen = vec![view(&kiosk).at];
        kiosk.puts(KeyCode::ArrowRight, "", bevy::input::ButtonState::Pressed);
        for _ in 0..30 {
            kiosk.later(20);
            if seen.last() != Some(&view(&kiosk).at) {
                seen.push(view(&kiosk).at);
            }
        }
        assert_eq!(seen.len(), steps + 1, "{still}: {seen:?}");
    }
}
