use proptest::prelude::*;

use super::Clock;
use crate::ways::*;

const LEFT: Spot<u8> = Spot { id: 1, edges: [0.0, 0.0, 120.0, 120.0] };
const RIGHT: Spot<u8> = Spot { id: 2, edges: [144.0, 0.0, 264.0, 120.0] };

/// A look at two cards, told every 33 ms.
struct Looking {
    dwell: Dwell<u8>,
    clock: Clock,
    now: u64,
}

impl Looking {
    fn new(settings: DwellSettings) -> Self {
        let clock = Clock::new();
        let mut dwell = Dwell::new(DwellSettings { on: true, ..settings }, Within::<0, 3_000>::near(600).time(), 24.0);
        dwell.screen(vec![LEFT, RIGHT], None, true, clock.at(0));
        let mut looking = Self { dwell, clock, now: 0 };
        looking.at(-500.0, -500.0, 700);
        looking
    }

    /// Nothing more is told: only at the times at which it asks for it time goes by. Gives what was chosen.
    fn sleeps(&mut self) -> Vec<Gaze<u8>> {
        let mut all = Vec::new();
        for _ in 0..1_000 {
            if self.dwell.wake().is_none() {
                return all;
            }
            self.now += 33;
            all.extend(self.dwell.tick(self.clock.at(self.now)));
        }
        panic!("it never sleeps");
    }

    /// Looks there for so long; gives what was chosen and when.
    fn at(&mut self, x: f32, y: f32, milliseconds: u64) -> Vec<(Gaze<u8>, u64)> {
        let (until, mut all) = (self.now + milliseconds, Vec::new());
        while self.now < until {
            self.now += 33;
            let done = self.dwell.gaze(x, y, self.clock.at(self.now));
            all.extend(done.map(|done| (done, self.now)));
        }
        all
    }
}

#[test]
fn a_look_that_stays_chooses_after_lock_on_and_completion() {
    let mut looking = Looking::new(DwellSettings::default());
    let from = looking.now;
    let chosen = looking.at(60.0, 60.0, 3_000);
    assert_eq!(chosen.len(), 1);
    let (done, at) = chosen[0];
    assert_eq!(done, Gaze::Chosen(1));
    assert!((1_400..1_900).contains(&(at - from)), "{}", at - from);
}

#[test]
fn a_single_move_away_and_back_is_a_look_away() {
    let mut looking = Looking::new(DwellSettings::default());
    looking.at(60.0, 60.0, 33);
    assert_eq!(looking.sleeps(), [Gaze::Chosen(1)]);
    looking.at(700.0, 700.0, 33);
    assert_eq!(looking.sleeps(), []);
    looking.now += 2_000;
    looking.at(60.0, 60.0, 33);
    assert_eq!(looking.sleeps(), [Gaze::Chosen(1)]);
}

#[test]
fn closed_eyes_let_it_sleep() {
    let mut looking = Looking::new(DwellSettings::default());
    looking.at(60.0, 60.0, 33);
    looking.sleeps();
    looking.at(700.0, 700.0, 33);
    looking.dwell.lost(looking.clock.at(looking.now));
    assert_eq!(looking.sleeps(), []);
}

#[test]
fn the_same_is_not_chosen_again_before_it_was_left() {
    let mut looking = Looking::new(DwellSettings::default());
    assert_eq!(looking.at(60.0, 60.0, 20_000).len(), 1);
    looking.at(700.0, 700.0, 700);
    assert_eq!(looking.at(60.0, 60.0, 3_000).len(), 1);
}

#[test]
fn what_was_gathered_is_kept_for_a_while_and_then_lost() {
    let mut looking = Looking::new(DwellSettings::default());
    looking.at(60.0, 60.0, 1_200);
    looking.at(700.0, 700.0, 500);
    assert_eq!(looking.at(60.0, 60.0, 700).len(), 1, "a short slip");
    let mut looking = Looking::new(DwellSettings::default());
    looking.at(60.0, 60.0, 1_200);
    looking.at(700.0, 700.0, 1_500);
    assert_eq!(looking.at(60.0, 60.0, 700).len(), 0, "a long one");
}

#[test]
fn closed_eyes_and_a_stalled_machine_choose_nothing() {
    let mut looking = Looking::new(DwellSettings::default());
    looking.at(60.0, 60.0, 600);
    looking.dwell.lost(looking.clock.at(looking.now));
    assert_eq!(looking.dwell.tick(looking.clock.at(looking.now + 60_000)), None);
    let mut looking = Looking::new(DwellSettings::default());
    looking.at(60.0, 60.0, 600);
    assert_eq!(looking.dwell.tick(looking.clock.at(looking.now + 60_000)), None, "nobody knows where the eye was");
}

#[test]
fn what_comes_under_the_eye_with_another_page_is_not_chosen_until_it_is_looked_for() {
    let mut looking = Looking::new(DwellSettings::default());
    looking.at(60.0, 60.0, 3_000);
    let cards = vec![Spot { id: 7, ..LEFT }, Spot { id: 8, ..RIGHT }];
    looking.dwell.screen(cards, None, true, looking.clock.at(looking.now));
    assert_eq!(looking.at(60.0, 60.0, 20_000).len(), 0);
    assert_eq!(looking.at(200.0, 60.0, 3_000).len(), 1);
}

#[test]
fn what_lay_under_the_pointer_before_anybody_looked_is_not_chosen() {
    let clock = Clock::new();
    let settings = DwellSettings { on: true, ..DwellSettings::default() };
    let mut dwell = Dwell::new(settings, Within::<0, 3_000>::near(600).time(), 24.0);
    dwell.screen(vec![LEFT, RIGHT], None, true, clock.at(0));
    assert_eq!(dwell.gaze(60.0, 60.0, clock.at(0)), None);
    for step in 1..400 {
        assert_eq!(dwell.tick(clock.at(step * 33)), None);
    }
}

#[test]
fn the_rest_place_switches_dwelling_off_and_on() {
    let mut looking = Looking::new(DwellSettings::default());
    looking.dwell.screen(vec![LEFT, RIGHT], Some(2), false, looking.clock.at(looking.now));
    let rests = looking.at(200.0, 60.0, 2_500);
    assert_eq!(rests.first().map(|(done, _)| *done), Some(Gaze::Rests(true)));
    assert_eq!(looking.at(60.0, 60.0, 5_000).len(), 0);
    let rests = looking.at(200.0, 60.0, 2_500);
    assert_eq!(rests.first().map(|(done, _)| *done), Some(Gaze::Rests(false)));
    assert_eq!(looking.at(60.0, 60.0, 5_000).len(), 1);
}

#[test]
fn the_progress_is_shown_only_after_the_lock_on() {
    let mut looking = Looking::new(DwellSettings::default());
    looking.at(60.0, 60.0, 200);
    assert_eq!(looking.dwell.seen(), None);
    looking.at(60.0, 60.0, 700);
    let seen = looking.dwell.seen().unwrap();
    assert!(seen.id == 1 && (0.2..0.8).contains(&seen.share), "{seen:?}");
}

proptest! {
    // A mouse tells twice of one move: first that it moved, then where it is. A frame may come between.
    #[test]
    fn a_single_move_is_never_lost(before in prop::collection::vec(0u64..450, 0..4), lock_on in 50_u32..1_000) {
        let mut looking = Looking::new(DwellSettings { lock_on: Within::near(lock_on), ..DwellSettings::default() });
        looking.at(60.0, 60.0, 33);
        prop_assert_eq!(looking.sleeps(), vec![Gaze::Chosen(1)]);
        looking.now += 5_000;
        for wait in before {
            prop_assert_eq!(looking.dwell.tick(looking.clock.at(looking.now)), None);
            looking.now += wait;
        }
        let first = looking.dwell.gaze(200.0, 60.0, looking.clock.at(looking.now));
        prop_assert_eq!(first.into_iter().chain(looking.sleeps()).collect::<Vec<_>>(), vec![Gaze::Chosen(2)]);
    }

    #[test]
    fn a_gaze_that_wanders_everywhere_never_chooses_faster_than_it_may(
        steps in prop::collection::vec((0_u64..200, -50.0_f32..300.0, -50.0_f32..200.0), 1..400),
        complete in 200_u32..3_000,
    ) {
        let settings = DwellSettings { complete: Within::near(complete), ..DwellSettings::default() };
        let mut looking = Looking::new(settings);
        let (mut last, mut chosen) = (looking.now, None);
        for (gap, x, y) in steps {
            looking.now += gap;
            if let Some(done) = looking.dwell.gaze(x, y, looking.clock.at(looking.now)) {
                prop_assert!(looking.now - last >= u64::from(complete));
                prop_assert!(chosen != Some(done) || looking.now - last >= u64::from(complete) + 250);
                (last, chosen) = (looking.now, Some(done));
            }
        }
    }

    #[test]
    fn a_noisy_look_at_a_card_chooses_that_card(noise in prop::collection::vec((-1.0_f32..1.0, -1.0_f32..1.0), 400), right in any::<bool>()) {
        let mut looking = Looking::new(DwellSettings::default());
        let centre = if right { 204.0 } else { 60.0 };
        let mut got = None;
        for (x, y) in noise {
            looking.now += 33;
            // A card of 25 mm, and 60 pixels either way: 1.5 degrees at 48 cm.
            got = looking.dwell.gaze(centre + 60.0 * x, 60.0 + 60.0 * y, looking.clock.at(looking.now));
            if got.is_some() { break }
        }
        prop_assert_eq!(got, Some(Gaze::Chosen(if right { 2 } else { 1 })));
    }
}
