//! What was agreed after the meeting, by its behaviour.

use uuid::Uuid;

use super::{
    sample::{self, Script, about},
    *,
};

#[test]
fn an_outcome_tells_what_became_of_it_and_goes_with_its_answer() {
    let views = fold(&sample::conversation()).unwrap();
    assert_eq!(views.outcomes.len(), 5);
    let worry = &views.outcomes[0];
    assert_eq!((worry.will.as_str(), worry.by.as_str()), ("We warn you before the alarm.", "2026-04-20"));
    let became = worry.became.as_ref().unwrap();
    assert_eq!((&became.how, became.why.as_str()), (&HowFar::Partly, "The office forgot once."));
    assert_eq!(worry.told.as_ref().unwrap().day, "2026-05-04");
    let shared = record_for_sharing(&views).outcomes;
    assert_eq!(shared.len(), 2, "of private and removed answers nobody hears");
    assert_eq!(shared[1].about, None);

    let mut script = Script(sample::conversation());
    let right = "We tell you the day before.";
    script.outcome(1, Some(about("primary.worry", "loud_noise")), right, "");
    script.add(What::OutcomeTold { id: Uuid::from_u128(5), day: "2026-05-04".to_owned(), adult: "A".to_owned() });
    let views = fold(&script.0).unwrap();
    assert_eq!((views.outcomes.len(), views.outcomes[0].will.as_str()), (5, right));
    assert!(views.outcomes[0].became.is_some(), "words are put right, and what became of it stays");
    let told = |script: &Script| fold(&script.0).unwrap().outcomes[0].told.clone().unwrap();
    assert!(told(&script).before_change, "the child heard the earlier words");
    script.outcome(1, Some(about("primary.worry", "loud_noise")), right, "");
    assert!(told(&script).before_change, "the same words once more change nothing");
    let id = views.outcomes[0].id;
    script.add(What::OutcomeTold { id, day: "2026-05-11".to_owned(), adult: "A".to_owned() });
    assert!(!told(&script).before_change, "the child was told again");
    script.outcome(1, Some(about("primary.worry", "loud_noise")), right, "");
    assert!(!told(&script).before_change, "nothing is new");
    let log = script.0.iter().map(|event| event_to_ron(event).unwrap()).collect::<String>();
    assert!(log.contains("We warn you before the alarm."), "the earlier words stay in the log");
    script.check("primary.worry", "loud_noise", Checked::Removed);
    assert!(fold(&script.0).unwrap().outcomes.iter().all(|outcome| outcome.will != right));
}
