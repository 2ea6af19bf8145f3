use proptest::prelude::*;

use super::Clock;
use crate::ways::*;

fn touch(hold: u32, activate: Activate) -> Touch<u8, char> {
    Touch::new(TouchSettings { hold: Within::near(hold), activate, ..TouchSettings::default() })
}

#[test]
fn a_touch_shorter_than_the_hold_does_not_count_and_the_longest_one_does() {
    let clock = Clock::new();
    let mut touch = touch(400, Activate::Release);
    touch.down(1, 'a', clock.at(0));
    assert_eq!(touch.up(1, clock.at(399)), None);
    touch.down(1, 'a', clock.at(1_000));
    assert_eq!(touch.up(1, clock.at(1_400)), Some('a'));
    touch.down(1, 'a', clock.at(2_000));
    assert_eq!(touch.up(1, clock.at(60_000)), Some('a'), "a long touch is a touch");
}

#[test]
fn the_first_touch_counts_at_once_or_after_its_hold_and_its_end_does_not() {
    let clock = Clock::new();
    let mut at_once = touch(0, Activate::FirstTouch);
    assert_eq!(at_once.down(1, 'a', clock.at(0)), Some('a'));
    assert_eq!(at_once.up(1, clock.at(100)), None);
    let mut held = touch(300, Activate::FirstTouch);
    assert_eq!(held.down(1, 'a', clock.at(0)), None);
    assert_eq!(held.wake(), Some(clock.at(300)));
    assert_eq!(held.tick(clock.at(299)), None);
    assert_eq!(held.tick(clock.at(300)), Some('a'));
    assert_eq!(held.tick(clock.at(900)), None);
}

#[test]
fn a_palm_that_rests_hinders_no_finger_and_answers_nothing() {
    let clock = Clock::new();
    let mut touch = touch(0, Activate::Release);
    touch.down(1, 'p', clock.at(0));
    touch.down(2, 'a', clock.at(3_000));
    assert_eq!(touch.up(2, clock.at(3_100)), Some('a'));
    touch.down(2, 'b', clock.at(5_000));
    assert_eq!(touch.up(2, clock.at(5_100)), Some('b'));
    assert_eq!(touch.up(1, clock.at(9_000)), None);
}

#[test]
fn a_finger_that_slipped_off_or_was_meant_for_the_old_page_counts_for_nothing() {
    let clock = Clock::new();
    let mut touch = touch(0, Activate::Release);
    touch.down(1, 'a', clock.at(0));
    touch.lost(1);
    assert_eq!(touch.up(1, clock.at(100)), None);
    touch.down(1, 'a', clock.at(200));
    touch.page_came();
    assert_eq!(touch.up(1, clock.at(5_000)), None);
}

#[test]
fn nothing_counts_just_after_a_page_came_but_a_break() {
    let clock = Clock::new();
    let mut filter = Filter::new(TouchSettings::default());
    filter.page_came(clock.at(0));
    assert!(!filter.passes(&'a', false, clock.at(599)));
    assert!(filter.passes_at_once(&'x', clock.at(599)));
    assert!(filter.passes(&'a', false, clock.at(600)));
}

#[test]
fn the_same_letter_counts_again_sooner_than_the_same_card() {
    let clock = Clock::new();
    let mut filter = Filter::new(TouchSettings::default());
    assert!(filter.passes(&'o', true, clock.at(0)));
    assert!(!filter.passes(&'o', true, clock.at(150)), "a hand that trembles");
    assert!(filter.passes(&'o', true, clock.at(250)), "the second o of school");
    assert!(filter.passes(&'a', false, clock.at(1_000)));
    assert!(!filter.passes(&'a', false, clock.at(1_499)));
    assert!(filter.passes(&'a', false, clock.at(1_500)));
}

#[derive(Debug, Clone, Copy)]
enum Done {
    Down(u8, u8),
    Up(u8),
    Lost(u8),
    Tick,
}

fn done() -> impl Strategy<Value = Done> {
    prop_oneof![
        (0_u8..4, 0_u8..5).prop_map(|(finger, on)| Done::Down(finger, on)),
        (0_u8..4).prop_map(Done::Up),
        (0_u8..4).prop_map(Done::Lost),
        Just(Done::Tick),
    ]
}

proptest! {
    #[test]
    fn no_finger_counts_twice_and_none_before_its_hold(
        hold in 0_u32..1_000,
        first in any::<bool>(),
        all in prop::collection::vec((0_u64..700, done()), 1..300),
    ) {
        let activate = if first { Activate::FirstTouch } else { Activate::Release };
        let clock = Clock::new();
        let mut touch = Touch::new(TouchSettings { hold: Within::near(hold), activate, ..TouchSettings::default() });
        let (mut now, mut downs, mut chosen) = (0, 0_usize, 0_usize);
        let mut since = [None::<u64>; 4];
        for (gap, done) in all {
            now += gap;
            let got = match done {
                Done::Down(finger, on) => {
                    downs += 1;
                    since[usize::from(finger)] = Some(now);
                    touch.down(finger, on, clock.at(now))
                }
                Done::Up(finger) => {
                    let got = touch.up(finger, clock.at(now));
                    if got.is_some() {
                        let down = since[usize::from(finger)];
                        prop_assert!(down.is_some_and(|down| now - down >= u64::from(hold)));
                    }
                    since[usize::from(finger)] = None;
                    got
                }
                Done::Lost(finger) => {
                    touch.lost(finger);
                    since[usize::from(finger)] = None;
                    None
                }
                Done::Tick => touch.tick(clock.at(now)),
            };
            chosen += usize::from(got.is_some());
            prop_assert!(chosen <= downs);
        }
    }

    #[test]
    fn a_trembling_tap_counts_once(gaps in prop::collection::vec(20_u64..160, 2..6)) {
        let clock = Clock::new();
        let mut touch: Touch<u8, char> = Touch::new(TouchSettings::default());
        let mut filter = Filter::new(TouchSettings::default());
        let (mut now, mut counted) = (0, 0);
        for gap in gaps.iter().take(3) {
            touch.down(1, 'a', clock.at(now));
            now += gap / 2;
            if touch.up(1, clock.at(now)).is_some_and(|on| filter.passes(&on, false, clock.at(now))) {
                counted += 1;
            }
            now += gap / 2;
        }
        prop_assert_eq!(counted, 1);
    }
}
