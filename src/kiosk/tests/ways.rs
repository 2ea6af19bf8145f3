//! Every way in through a whole conversation: each must give the same record, alone, and reach everything.

mod hands;
mod world;

use std::collections::BTreeSet;

use bevy::{input::ButtonState, input_focus::InputFocus, prelude::*};

use self::{
    hands::{Gazing, Hand, Keyboard, Switching, Trembling},
    world::{Wants, World},
};
use super::{harness::Kiosk, screen};
use crate::{
    access::{Framing, Looked, Ways},
    conversation::Action,
    kiosk::{
        frame::Frame,
        gallery, pages,
        piece::Piece,
        ways::{can_be_chosen, sections, spots},
    },
    look::SMALLEST_TARGET,
    record::{MyViews, fold},
    sitting::House,
    ways::{Preset, Profile, ScanStyle, SwitchMode, Within, structure},
};

/// What one way took.
struct Took {
    record: MyViews,
    done: Vec<Action>,
    presses: usize,
    milliseconds: u64,
}

fn through(hand: &mut dyn Hand, house: &House) -> Took {
    let mut world = World::new(Profile::default().touch, house);
    let mut wants = Wants::default();
    hand.follow(&mut world, true);
    for _ in 0..600 {
        if world.over() {
            break;
        }
        let wanted = wants.next(&mut world);
        let before = world.done.len();
        hand.choose(&mut world, wanted);
        assert_eq!(world.done.len(), before + 1, "{} on {}", hand.name(), world.screen.place);
    }
    assert!(world.over(), "{} did not come to the end: {}", hand.name(), world.screen.place);
    Took { record: fold(&world.events).unwrap(), done: world.done, presses: hand.presses(), milliseconds: world.now }
}

fn scanning(mode: SwitchMode, style: ScanStyle) -> Switching {
    let mut profile = Preset::OneSwitch.profile();
    profile.switches.mode = mode;
    profile.switches.style = style;
    Switching::new(profile)
}

#[test]
fn every_way_leads_through_the_whole_conversation_to_the_same_record() {
    let house = House::open("primary", "en-GB").unwrap();
    let mut hands: Vec<Box<dyn Hand>> = vec![
        Box::new(Trembling::new(Profile::default())),
        Box::new(Trembling::new(Preset::Tremor.profile())),
        Box::new(Keyboard::default()),
        Box::new(scanning(SwitchMode::OneAuto, ScanStyle::Items)),
        Box::new(scanning(SwitchMode::OneAuto, ScanStyle::Rows)),
        Box::new(scanning(SwitchMode::OneAuto, ScanStyle::Groups)),
        Box::new(scanning(SwitchMode::OneStep, ScanStyle::Groups)),
        Box::new(scanning(SwitchMode::Two, ScanStyle::Groups)),
        Box::new(Gazing::new(Preset::EyeGaze.profile())),
    ];
    let mut first: Option<Took> = None;
    println!("| Way | Choices | Presses | Minutes |\n|---|---:|---:|---:|");
    for hand in &mut hands {
        let took = through(hand.as_mut(), &house);
        let minutes = took.milliseconds as f64 / 60_000.0;
        println!("| {} | {} | {} | {minutes:.1} |", hand.name(), took.done.len(), took.presses);
        let first = first.get_or_insert_with(|| Took { record: took.record.clone(), done: took.done.clone(), ..took });
        assert_eq!(took.done, first.done, "{}", hand.name());
        assert_eq!(took.record, first.record, "{}", hand.name());
    }
    let first = first.unwrap();
    assert!(
        first.record.answers.len() > 8 && first.done.contains(&Action::UseWord) && first.done.contains(&Action::Break)
    );
}

fn frames() -> [Frame; 2] {
    [Frame::default(), Frame::fit(Vec2::new(800.0, 1280.0))]
}

fn controls(pieces: &[Piece]) -> BTreeSet<usize> {
    pieces.iter().enumerate().filter(|(_, piece)| can_be_chosen(piece)).map(|(number, _)| number).collect()
}

#[test]
fn every_control_of_every_screen_is_reached_by_the_frame_in_every_style() {
    for frame in frames() {
        for (name, screen) in gallery::screens() {
            let pieces = pages::pieces(&screen, &frame);
            let sections = sections(pieces.iter().enumerate());
            for style in [ScanStyle::Items, ScanStyle::Rows, ScanStyle::Groups] {
                let reached: Vec<usize> =
                    structure(style, &sections).iter().flat_map(crate::ways::Node::items).collect();
                let once: BTreeSet<usize> = reached.iter().copied().collect();
                assert_eq!(once, controls(&pieces), "{name} {style:?}");
                assert_eq!(once.len(), reached.len(), "{name} {style:?}: something comes twice");
            }
        }
    }
}

#[test]
fn every_control_of_every_screen_has_a_place_to_look_at_of_twenty_millimetres() {
    for frame in frames() {
        for (name, screen) in gallery::screens() {
            let pieces = pages::pieces(&screen, &frame);
            let spots = spots(pieces.iter().enumerate(), &frame);
            for spot in &spots {
                let [left, top, right, bottom] = spot.edges;
                let least = SMALLEST_TARGET * frame.scale - 0.6;
                assert!(right - left >= least && bottom - top >= least, "{name}: {}", pieces[spot.id].key);
                let seen = (0..400).any(|step| {
                    let share = Vec2::new((step % 20) as f32, (step / 20) as f32) / 19.0;
                    let at = Vec2::new(left, top) + share * Vec2::new(right - left, bottom - top);
                    let over = |spot: &&crate::ways::Spot<usize>| {
                        let [left, top, right, bottom] = spot.edges;
                        (left..=right).contains(&at.x) && (top..=bottom).contains(&at.y)
                    };
                    let area = |spot: &crate::ways::Spot<usize>| {
                        (spot.edges[2] - spot.edges[0]) * (spot.edges[3] - spot.edges[1])
                    };
                    let smallest = spots.iter().filter(over).min_by(|one, other| area(one).total_cmp(&area(other)));
                    smallest.is_some_and(|found| found.id == spot.id)
                });
                assert!(seen, "{name}: {} is covered", pieces[spot.id].key);
            }
            assert_eq!(spots.len(), controls(&pieces).len(), "{name}");
        }
    }
}

#[test]
fn every_control_of_every_screen_is_reached_by_tab() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    for (name, screen) in gallery::screens() {
        kiosk.show(screen);
        let wanted: BTreeSet<Entity> =
            kiosk.pieces().into_values().filter(|(_, piece)| can_be_chosen(piece)).map(|(entity, _)| entity).collect();
        let mut reached = BTreeSet::new();
        for _ in 0..wanted.len() {
            kiosk.key(KeyCode::Tab);
            reached.extend(kiosk.app.world().resource::<bevy::input_focus::InputFocus>().get());
        }
        assert_eq!(reached, wanted, "{name}");
    }
}

/// The kiosk for a child with this profile.
fn kiosk_for(profile: Profile, name: &str) -> Kiosk {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    kiosk.app.world_mut().resource_mut::<Ways>().0 = profile;
    kiosk.show(screen(name));
    kiosk.later(700);
    kiosk.did();
    kiosk
}

fn framed(kiosk: &Kiosk) -> Vec<String> {
    let framing = kiosk.app.world().resource::<Framing>().0.clone();
    let items = framing.map(|highlight| highlight.items).unwrap_or_default();
    let pieces = kiosk.pieces();
    let key = |entity: &Entity| pieces.iter().find(|(_, (there, _))| there == entity).map(|(key, _)| key.clone());
    items.iter().filter_map(key).collect()
}

#[test]
fn one_switch_chooses_what_is_in_the_frame_and_types_nothing() {
    let mut profile = Preset::OneSwitch.profile();
    profile.switches.style = ScanStyle::Items;
    let mut kiosk = kiosk_for(profile, "03-topics");
    assert_eq!(framed(&kiosk), ["topics|card-school"]);
    kiosk.later(3_000);
    assert_eq!(framed(&kiosk), ["topics|card-friend"]);
    kiosk.types(KeyCode::Space, " ");
    assert_eq!(kiosk.did(), [Action::Card("friend".into())]);
}

#[test]
fn the_frame_waits_while_something_is_heard_and_rests_after_three_rounds() {
    let mut profile = Preset::OneSwitch.profile();
    profile.switches.style = ScanStyle::Items;
    let mut kiosk = kiosk_for(profile, "12-break");
    let first = framed(&kiosk);
    kiosk.app.world_mut().resource_mut::<crate::access::Sounding>().0 = true;
    kiosk.later(1);
    kiosk.later(60_000);
    assert_eq!(framed(&kiosk), first);
    kiosk.app.world_mut().resource_mut::<crate::access::Sounding>().0 = false;
    for _ in 0..40 {
        kiosk.later(3_100);
    }
    assert_eq!(framed(&kiosk), Vec::<String>::new());
    assert_eq!(kiosk.did(), [], "it never answers by itself");
    kiosk.key(KeyCode::Space);
    assert_eq!(framed(&kiosk), first);
    assert_eq!(kiosk.did(), [], "the first press wakes it");
}

#[test]
fn the_adult_makes_the_frame_quicker_at_once() {
    let mut kiosk = kiosk_for(Preset::OneSwitch.profile(), "03-topics");
    let time = |kiosk: &Kiosk| kiosk.app.world().resource::<Ways>().0.switches.on_item.get();
    kiosk.held(KeyCode::ControlLeft, KeyCode::ArrowUp);
    assert_eq!(time(&kiosk), 1_800);
    kiosk.held(KeyCode::ControlLeft, KeyCode::ArrowDown);
    assert!(time(&kiosk) > 1_950);
}

#[test]
fn a_short_hold_of_the_lock_opens_the_adults_corner_and_the_child_goes_on() {
    let mut kiosk = kiosk_for(Preset::OneSwitch.profile(), "03-topics");
    let at = kiosk.centre("lock");
    kiosk.touch(bevy::input::touch::TouchPhase::Started, at);
    kiosk.frames(1);
    kiosk.later(1_500);
    kiosk.touch(bevy::input::touch::TouchPhase::Ended, at);
    kiosk.frames(3);
    let lock = kiosk.rect(kiosk.entity("lock"));
    let less = Vec2::new(lock.max.x - 330.0 + 42.0, lock.max.y + 52.0);
    kiosk.tap(less);
    assert_eq!(kiosk.app.world().resource::<Ways>().0.switches.on_item.get(), 1_800);
    assert_eq!(kiosk.did(), []);
    assert!(!framed(&kiosk).is_empty());
}

#[test]
fn the_adults_corner_opens_by_keys_and_stays_with_its_focus_while_pages_turn() {
    let mut kiosk = kiosk_for(Preset::EyeGaze.profile(), "03-topics");
    let time = |kiosk: &Kiosk| kiosk.app.world().resource::<Ways>().0.dwell.complete.get();
    let before = time(&kiosk);
    for key in [KeyCode::ControlLeft, KeyCode::ShiftLeft, KeyCode::KeyD] {
        kiosk.puts(key, "", ButtonState::Pressed);
    }
    kiosk.frames(1);
    kiosk.later(1_500);
    for key in [KeyCode::KeyD, KeyCode::ShiftLeft, KeyCode::ControlLeft] {
        kiosk.puts(key, "", ButtonState::Released);
    }
    kiosk.frames(3);
    kiosk.show(super::screen("04-sort"));
    let name = |kiosk: &Kiosk| {
        let focus = kiosk.app.world().resource::<InputFocus>().get();
        focus.map(|focus| kiosk.node(focus).label().unwrap_or_default().to_owned()).unwrap_or_default()
    };
    let tabs = (0..60).find(|_| {
        kiosk.key(KeyCode::Tab);
        name(&kiosk) == "−"
    });
    assert!(tabs.is_some(), "Tab comes to the corner");
    kiosk.key(KeyCode::Enter);
    kiosk.key(KeyCode::Enter);
    let quicker = time(&kiosk);
    assert!(quicker < before - before / 10, "{before} {quicker}");
    kiosk.key(KeyCode::Tab);
    kiosk.key(KeyCode::Space);
    assert!(time(&kiosk) > quicker);
    assert_eq!(kiosk.did(), []);
}

#[test]
fn a_look_that_stays_chooses_and_shows_how_far_it_is() {
    let mut kiosk = kiosk_for(Preset::EyeGaze.profile(), "03-topics");
    let (question, at) = (kiosk.centre("question"), kiosk.centre("topics|card-friend"));
    kiosk.looks(question);
    kiosk.later(300);
    for _ in 0..25 {
        kiosk.looks(at);
        kiosk.later(33);
    }
    let seen = kiosk.app.world().resource::<Looked>().at.unwrap();
    assert_eq!(seen.id, kiosk.entity("topics|card-friend"));
    assert!((0.2..0.8).contains(&seen.share), "{seen:?}");
    for _ in 0..40 {
        kiosk.later(33);
    }
    assert_eq!(kiosk.did(), [Action::Card("friend".into())]);
}

#[test]
fn the_first_touch_or_a_held_one_counts_as_the_profile_has_it() {
    let mut profile = Profile::default();
    profile.touch.hold = Within::near(400);
    let mut kiosk = kiosk_for(profile, "03-topics");
    let at = kiosk.centre("topics|card-school");
    kiosk.tap(at);
    assert_eq!(kiosk.did(), [], "too short");
    kiosk.touch(bevy::input::touch::TouchPhase::Started, at);
    kiosk.frames(1);
    kiosk.later(450);
    kiosk.touch(bevy::input::touch::TouchPhase::Ended, at);
    kiosk.frames(2);
    assert_eq!(kiosk.did(), [Action::Card("school".into())]);
}

#[test]
fn who_hears_first_chooses_with_the_second_touch() {
    let mut kiosk = kiosk_for(Preset::LowVision.profile(), "03-topics");
    let at = kiosk.centre("topics|card-school");
    kiosk.tap(at);
    assert_eq!(kiosk.did(), []);
    kiosk.later(600);
    kiosk.tap(at);
    assert_eq!(kiosk.did(), [Action::Card("school".into())]);
}
