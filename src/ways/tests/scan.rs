use proptest::prelude::*;

use super::Clock;
use crate::ways::*;

fn sections() -> Vec<Section<u8>> {
    vec![
        Section { part: Part::Body, rows: vec![vec![1, 2, 3], vec![4, 5, 6], vec![7, 8, 9]] },
        Section { part: Part::Bar, rows: vec![vec![10, 11]] },
        Section { part: Part::Top, rows: vec![vec![12]] },
    ]
}

fn settings(mode: SwitchMode, style: ScanStyle) -> SwitchSettings {
    SwitchSettings {
        mode,
        style,
        ignore_repeat: Within::near(0),
        reselect: Within::near(0),
        ..SwitchSettings::default()
    }
}

fn scan(settings: SwitchSettings, clock: Clock) -> Scan<u8> {
    let tree = structure(settings.style, &sections());
    let mut scan = Scan::new(settings, Within::<0, 3_000>::near(0).time());
    scan.screen(tree, true, clock.at(0));
    scan
}

fn framed(scan: &Scan<u8>) -> Vec<u8> {
    scan.highlight().map(|highlight| highlight.items).unwrap_or_default()
}

fn tap(scan: &mut Scan<u8>, switch: Switch, clock: Clock, at: u64) -> Option<u8> {
    let pressed = scan.press(switch, clock.at(at));
    let released = scan.release(switch, clock.at(at + 50));
    pressed.or(released)
}

#[test]
fn each_style_has_its_own_groups_and_a_group_of_one_is_its_thing() {
    let lengths = |style| {
        let tree = structure(style, &sections());
        tree.iter().map(|node| node.items().len()).collect::<Vec<_>>()
    };
    assert_eq!(lengths(ScanStyle::Items), [1; 12]);
    assert_eq!(lengths(ScanStyle::Rows), [3, 3, 3, 2, 1]);
    assert_eq!(lengths(ScanStyle::Groups), [9, 2, 1]);
    let tree = structure(ScanStyle::Groups, &sections());
    assert_eq!(tree[2], Node::Item(12));
    let Node::Group(body) = &tree[0] else { panic!("the body is a group") };
    assert_eq!(body.len(), 3, "more than six things go by rows");
}

#[test]
fn the_frame_stays_longer_on_the_first_and_goes_on_by_itself() {
    let clock = Clock::new();
    let mut scan = scan(settings(SwitchMode::OneAuto, ScanStyle::Items), clock);
    assert_eq!(framed(&scan), [1]);
    assert_eq!(scan.tick(clock.at(2_999)), None);
    assert_eq!(framed(&scan), [1]);
    scan.tick(clock.at(3_000));
    assert_eq!(framed(&scan), [2]);
    scan.tick(clock.at(5_000));
    assert_eq!(framed(&scan), [3]);
}

#[test]
fn it_tells_when_it_must_be_told_the_time_and_rests_after_three_rounds() {
    let clock = Clock::new();
    let mut scan = scan(settings(SwitchMode::OneAuto, ScanStyle::Items), clock);
    let mut moved = 0;
    while let Some(wake) = scan.wake() {
        scan.tick(wake);
        moved += 1;
    }
    assert_eq!(moved, 3 * 12);
    assert!(scan.rests());
    assert_eq!(scan.highlight(), None);
    let later = 500_000;
    assert_eq!(scan.press(Switch::Choose, clock.at(later)), None, "the first press only wakes it");
    assert_eq!(scan.release(Switch::Choose, clock.at(later + 100)), None);
    assert_eq!(framed(&scan), [1]);
}

#[test]
fn a_group_is_entered_left_by_its_way_out_and_left_by_itself() {
    let clock = Clock::new();
    let mut scan = scan(settings(SwitchMode::OneAuto, ScanStyle::Groups), clock);
    scan.tick(clock.at(3_000));
    assert_eq!(framed(&scan), [10, 11]);
    assert_eq!(tap(&mut scan, Switch::Choose, clock, 3_100), None);
    assert_eq!(framed(&scan), [10]);
    let mut at = 3_150;
    while !scan.highlight().unwrap().leaves {
        at += 100;
        scan.tick(clock.at(at));
    }
    assert_eq!(tap(&mut scan, Switch::Choose, clock, at + 100), None);
    assert_eq!(framed(&scan), [10, 11], "the way out leads to the group");
    assert_eq!(tap(&mut scan, Switch::Choose, clock, at + 1_000), None);
    for _ in 0..9 {
        scan.tick(scan.wake().unwrap());
    }
    assert_eq!(framed(&scan), [10, 11], "after three rounds it goes out by itself");
}

#[test]
fn one_switch_steps_by_short_presses_and_chooses_by_a_long_one() {
    let clock = Clock::new();
    let mut scan = scan(settings(SwitchMode::OneStep, ScanStyle::Items), clock);
    for at in [1_000, 2_000, 3_000] {
        assert_eq!(tap(&mut scan, Switch::Choose, clock, at), None);
    }
    assert_eq!(framed(&scan), [4]);
    assert_eq!(scan.press(Switch::Choose, clock.at(4_000)), None);
    assert_eq!(scan.wake(), Some(clock.at(4_400)));
    assert_eq!(scan.tick(clock.at(4_399)), None);
    assert_eq!(scan.tick(clock.at(4_400)), Some(4));
    assert_eq!(scan.release(Switch::Choose, clock.at(6_000)), None, "a long press neither steps nor chooses twice");
    assert_eq!(framed(&scan), [1]);
}

#[test]
fn two_switches_move_and_choose_and_the_frame_waits_for_ever() {
    let clock = Clock::new();
    let mut scan = scan(settings(SwitchMode::Two, ScanStyle::Rows), clock);
    assert_eq!(scan.wake(), None);
    tap(&mut scan, Switch::Next, clock, 100);
    assert_eq!(framed(&scan), [4, 5, 6]);
    tap(&mut scan, Switch::Choose, clock, 900_000);
    tap(&mut scan, Switch::Next, clock, 901_000);
    assert_eq!(tap(&mut scan, Switch::Choose, clock, 902_000), Some(5));
}

#[test]
fn while_a_sound_plays_the_frame_stays_and_a_press_still_chooses() {
    let clock = Clock::new();
    let mut scan = scan(settings(SwitchMode::OneAuto, ScanStyle::Items), clock);
    scan.tick(clock.at(2_000));
    scan.sound(true, clock.at(2_000));
    assert_eq!(scan.wake(), None);
    scan.tick(clock.at(60_000));
    assert_eq!(framed(&scan), [1]);
    scan.sound(false, clock.at(60_000));
    scan.tick(clock.at(60_999));
    assert_eq!(framed(&scan), [1]);
    scan.tick(clock.at(61_000));
    assert_eq!(framed(&scan), [2]);
    scan.sound(true, clock.at(61_000));
    assert_eq!(scan.press(Switch::Choose, clock.at(61_500)), Some(2));
}

#[test]
fn a_switch_must_be_held_for_its_acceptance_and_what_was_aimed_at_is_chosen() {
    let clock = Clock::new();
    let mut set = settings(SwitchMode::OneAuto, ScanStyle::Items);
    set.acceptance = Within::near(700);
    let mut scan = scan(set, clock);
    scan.press(Switch::Choose, clock.at(2_900));
    assert_eq!(scan.release(Switch::Choose, clock.at(3_200)), None, "too short");
    scan.press(Switch::Choose, clock.at(4_000));
    let aimed = framed(&scan);
    assert_eq!(scan.tick(clock.at(4_699)), None);
    assert_eq!(scan.tick(clock.at(4_700)).map(|item| vec![item]), Some(aimed));
}

#[test]
fn a_switch_held_while_another_page_comes_answers_nothing_there() {
    let clock = Clock::new();
    let mut set = settings(SwitchMode::OneStep, ScanStyle::Items);
    set.step_hold = Within::near(1_000);
    let mut scan = scan(set, clock);
    scan.press(Switch::Choose, clock.at(1_000));
    scan.screen(structure(ScanStyle::Items, &sections()), true, clock.at(1_500));
    assert_eq!(scan.tick(clock.at(9_000)), None);
    assert_eq!(scan.release(Switch::Choose, clock.at(9_100)), None);
    assert_eq!(framed(&scan), [1]);
}

#[derive(Debug, Clone, Copy)]
enum Done {
    Press(bool),
    Release(bool),
    Tick,
    Sound(bool),
    Page,
}

fn done() -> impl Strategy<Value = Done> {
    prop_oneof![
        3 => any::<bool>().prop_map(Done::Press),
        3 => any::<bool>().prop_map(Done::Release),
        6 => Just(Done::Tick),
        1 => any::<bool>().prop_map(Done::Sound),
        1 => Just(Done::Page),
    ]
}

fn any_settings() -> impl Strategy<Value = SwitchSettings> {
    let mode = prop_oneof![Just(SwitchMode::OneAuto), Just(SwitchMode::OneStep), Just(SwitchMode::Two)];
    let style = prop_oneof![Just(ScanStyle::Items), Just(ScanStyle::Rows), Just(ScanStyle::Groups)];
    (mode, style, 0_u32..3, 0_u32..1_500, 0_u32..2_000, 0_u32..2_000).prop_map(
        |(mode, style, loops, acceptance, ignore, reselect)| SwitchSettings {
            mode,
            style,
            loops: Within::near(loops),
            acceptance: Within::near(acceptance),
            ignore_repeat: Within::near(ignore),
            reselect: Within::near(reselect),
            ..SwitchSettings::default()
        },
    )
}

/// Plays what was done with jittered times; gives each choice with its time, and how often a switch went down.
fn play(settings: &SwitchSettings, all: &[(u64, Done)]) -> (Vec<u64>, usize) {
    let clock = Clock::new();
    let mut scan = scan(settings.clone(), clock);
    let (mut now, mut chosen, mut presses) = (0, Vec::new(), 0);
    let switch = |first: bool| if first { Switch::Choose } else { Switch::Next };
    for (gap, done) in all {
        now += gap;
        let at = clock.at(now);
        let item = match *done {
            Done::Press(first) => {
                presses += 1;
                scan.press(switch(first), at)
            }
            Done::Release(first) => scan.release(switch(first), at),
            Done::Tick => scan.tick(at),
            Done::Sound(playing) => scan.sound(playing, at),
            Done::Page => {
                scan.screen(structure(settings.style, &sections()), true, at);
                None
            }
        };
        chosen.extend(item.map(|_| now));
    }
    (chosen, presses)
}

proptest! {
    #[test]
    fn nothing_is_ever_chosen_without_a_press(settings in any_settings(), gaps in prop::collection::vec((0_u64..5_000, any::<bool>()), 1..200)) {
        let all: Vec<_> = gaps.into_iter().map(|(gap, sound)| (gap, if sound { Done::Sound(gap % 2 == 0) } else { Done::Tick })).collect();
        prop_assert_eq!(play(&settings, &all).0, Vec::<u64>::new());
    }

    #[test]
    fn nothing_is_chosen_twice_within_the_reselect_delay_nor_more_often_than_pressed(
        settings in any_settings(),
        all in prop::collection::vec((0_u64..1_500, done()), 1..300),
    ) {
        let (chosen, presses) = play(&settings, &all);
        prop_assert!(chosen.len() <= presses);
        for pair in chosen.windows(2) {
            prop_assert!(pair[1] - pair[0] >= u64::from(settings.reselect.get()), "{:?}", chosen);
        }
    }

    #[test]
    fn however_late_the_time_is_told_each_thing_is_framed_for_its_time(gaps in prop::collection::vec(1_u64..7_000, 1..150)) {
        let clock = Clock::new();
        let mut scan = scan(settings(SwitchMode::OneAuto, ScanStyle::Items), clock);
        let (mut now, mut since, mut before) = (0, 0, framed(&scan));
        for gap in gaps {
            now += gap;
            scan.tick(clock.at(now));
            let framed = framed(&scan);
            if framed != before {
                if before.first() != Some(&1) {
                    prop_assert!(now - since >= 2_000);
                }
                let next = before.first().map_or(1, |item| item % 12 + 1);
                prop_assert!(framed.is_empty() || framed == [next], "{:?} after {:?}", framed, before);
                (since, before) = (now, framed);
            }
        }
    }

    #[test]
    fn every_thing_can_be_reached_in_every_style(style in prop_oneof![Just(ScanStyle::Items), Just(ScanStyle::Rows), Just(ScanStyle::Groups)], wanted in 1_u8..=12, jitter in 0_u64..400) {
        let clock = Clock::new();
        let mut scan = scan(settings(SwitchMode::OneAuto, style), clock);
        let (mut now, mut got) = (0, None);
        for _ in 0..2_000 {
            now += 50 + jitter;
            got = scan.tick(clock.at(now));
            prop_assert_eq!(got, None);
            if scan.highlight().is_some_and(|it| !it.leaves && it.items.contains(&wanted)) {
                got = tap(&mut scan, Switch::Choose, clock, now + 1);
                now += 60;
                if got.is_some() { break }
            }
        }
        prop_assert_eq!(got, Some(wanted));
    }
}
