use std::time::Duration;

use proptest::prelude::*;

use super::Clock;
use crate::ways::*;

/// Answers each light after this time; none: it is not answered.
fn measured(answers: &[Option<u64>]) -> Measure {
    let clock = Clock::new();
    let mut measure = Measure::begun(clock.at(0));
    let mut answers = answers.iter();
    while let Some(wake) = measure.wake() {
        measure.tick(wake);
        if measure.light().is_some()
            && let Some(Some(answer)) = answers.next()
        {
            assert!(measure.press(wake + Duration::from_millis(*answer)));
        }
    }
    measure
}

#[test]
fn the_time_is_the_mean_press_by_65_hundredths() {
    let measure = measured(&[Some(900), Some(1_100), Some(1_000), Some(1_000), Some(1_000), Some(1_000), None, None]);
    assert!(measure.over());
    let proposal = measure.proposal().unwrap();
    assert_eq!((proposal.presses, proposal.mean, proposal.on_item.get()), (6, 1_000, 1_538));
    assert_eq!(proposal.taken_by(&SwitchSettings::default()).on_item.get(), 1_538);
}

#[test]
fn a_press_without_a_light_or_too_soon_does_not_count_and_two_presses_prove_nothing() {
    let clock = Clock::new();
    let mut measure = Measure::begun(clock.at(0));
    assert!(!measure.press(clock.at(500)));
    let lit = measure.wake().unwrap();
    measure.tick(lit);
    assert!(!measure.press(lit + Duration::from_millis(50)));
    assert_eq!(measured(&[Some(900), Some(900), None, None, None, None, None, None]).proposal(), None);
}

proptest! {
    #[test]
    fn whatever_is_pressed_the_proposal_is_in_range(answers in prop::collection::vec(prop::option::of(120_u64..7_900), TRIALS)) {
        let measure = measured(&answers);
        prop_assert_eq!(measure.lights(), TRIALS);
        let counted = answers.iter().flatten().count();
        prop_assert_eq!(measure.proposal().map(|proposal| proposal.presses), (counted >= 3).then_some(counted));
    }
}
