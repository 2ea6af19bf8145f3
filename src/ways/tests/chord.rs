//! The adult's three keys begin nothing by chance.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::super::{Chord, ChordKey};

use ChordKey::{Control, Held, Other, Shift};

#[derive(Debug, Clone, Copy)]
enum Does {
    Down(ChordKey),
    Up(ChordKey),
}

fn after(all: &[Does], now: Instant) -> Chord {
    let mut chord = Chord::default();
    for (does, number) in all.iter().zip(0..) {
        match *does {
            Does::Down(key) => chord.down(key, now + Duration::from_millis(number)),
            Does::Up(key) => chord.up(key),
        }
    }
    chord
}

fn holds(all: &[Does]) -> bool {
    after(all, Instant::now()).since().is_some()
}

#[test]
fn control_shift_and_d_begin_it_together_or_one_after_the_other() {
    assert!(holds(&[Does::Down(Control), Does::Down(Shift), Does::Down(Held)]));
    assert!(holds(&[Does::Down(Shift), Does::Down(Control), Does::Down(Held)]));
    let one_finger = [Does::Down(Control), Does::Up(Control), Does::Down(Shift), Does::Up(Shift), Does::Down(Held)];
    assert!(holds(&one_finger));
}

#[test]
fn letting_go_of_any_of_them_or_another_key_ends_it() {
    let begun = [Does::Down(Control), Does::Down(Shift), Does::Down(Held)];
    for ends in [Does::Up(Control), Does::Up(Shift), Does::Up(Held), Does::Down(Other)] {
        assert!(!holds(&[&begun[..], &[ends]].concat()), "{ends:?}");
    }
    let mut lost = after(&begun, Instant::now());
    lost.lost();
    assert!(lost.since().is_none() && !lost.is_ready());
}

#[test]
fn a_key_between_or_one_that_is_missing_begins_nothing() {
    assert!(!holds(&[Does::Down(Held)]));
    assert!(!holds(&[Does::Down(Control), Does::Down(Held)]));
    assert!(!holds(&[Does::Down(Shift), Does::Up(Shift), Does::Down(Held)]));
    let between = [Does::Down(Control), Does::Up(Control), Does::Down(Shift), Does::Up(Shift), Does::Down(Other)];
    assert!(!holds(&[&between[..], &[Does::Up(Other), Does::Down(Held)]].concat()));
    let again = [Does::Down(Control), Does::Up(Control), Does::Down(Shift), Does::Up(Shift), Does::Down(Held)];
    assert!(!holds(&[&again[..], &[Does::Up(Held), Does::Down(Held)]].concat()), "what waited waits once");
}

proptest! {
    #[test]
    fn it_is_held_exactly_from_the_last_key_on(
        all in prop::collection::vec((any::<bool>(), 0..4_usize), 0..40),
    ) {
        let keys = [Control, Shift, Held, Other];
        let all: Vec<Does> =
            all.into_iter().map(|(down, key)| if down { Does::Down(keys[key]) } else { Does::Up(keys[key]) }).collect();
        let now = Instant::now();
        if let Some(since) = after(&all, now).since() {
            let at = usize::try_from((since - now).as_millis()).unwrap();
            prop_assert!(matches!(all[at], Does::Down(Held)));
            let both = |key: ChordKey| all[..at].iter().any(|does| matches!(does, Does::Down(of) if *of == key));
            prop_assert!(both(Control) && both(Shift));
            let ended = |does: &Does| matches!(does, Does::Up(Held) | Does::Down(Held | Other));
            prop_assert!(!all[at + 1..].iter().any(ended));
        }
    }
}
