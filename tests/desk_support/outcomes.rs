//! After the meeting: what people will do, what became of it, and when the child was told.

use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use my_views::{
    desk::{Notes, OutcomeRow, Wish},
    record::{HowFar, Sharing},
};
use uuid::Uuid;

use super::{
    about,
    desk_support::{SAM, notes},
    everything_said, last_wish, notes_desk, press, type_into,
};

const RAMP: Uuid = Uuid::from_u128(9);

fn agreed() -> OutcomeRow {
    OutcomeRow {
        id: RAMP,
        about: Some("Maths. I don't like this.".into()),
        will: "You choose two sums.".into(),
        who: "Mrs Green".into(),
        by: "2026-04-20".into(),
        became: None,
        told: None,
    }
}

#[test]
fn what_people_will_do_follows_from_an_answer_that_is_shared() {
    let open = notes();
    assert!(open.answers.iter().any(|said| said.sharing == Sharing::Private), "the test has one to hide");
    let mut desk = notes_desk(open);
    press(&mut desk, Role::Button, "Keep what will be done");
    desk.get_by_label("Please say what will be done, and who does it.");
    press(&mut desk, Role::ComboBox, "It follows from");
    let offered = everything_said(&desk);
    assert!(!offered.to_lowercase().contains("homework"), "{offered}");
    assert_eq!(desk.query_all_by_label("Playtime. I like this.").count(), 1, "what an adult says cannot be picked");
    press(&mut desk, Role::Button, "Maths. I don't like this.");
    type_into(&mut desk, "What will be done", "You choose two sums.");
    type_into(&mut desk, "Who does it", "Mrs Green");
    type_into(&mut desk, "By when", "20/4/2026");
    press(&mut desk, Role::Button, "Keep what will be done");
    desk.get_by_label("Please type your name first. A note needs a name.");
    type_into(&mut desk, "Notes by", "Jo");
    press(&mut desk, Role::Button, "Keep what will be done");
    let wish = Wish::OutcomeAgreed {
        id: SAM,
        about: Some(about("maths")),
        will: "You choose two sums.".into(),
        who: "Mrs Green".into(),
        by: "2026-04-20".into(),
        adult: "Jo".into(),
    };
    assert_eq!(last_wish(&desk), Some(&wish));
    desk.state_mut().0.view.open = Some(Notes { outcomes: vec![agreed()], ..notes() });
    desk.run();
    desk.get_by_label("By: Mon 20 April");
    assert_eq!(super::field(&desk, "What will be done").value().as_deref(), Some(""));
}

#[test]
fn later_it_is_said_what_became_of_it_and_when_the_child_was_told() {
    let mut desk = notes_desk(Notes { outcomes: vec![agreed()], ..notes() });
    type_into(&mut desk, "Notes by", "Jo");
    assert!(desk.query_by_role_and_label(Role::Button, "Keep what became of it").is_none(), "first it is chosen");
    press(&mut desk, Role::RadioButton, "Partly done");
    type_into(&mut desk, "Why, or what is left", "The new book is not here.");
    press(&mut desk, Role::Button, "Keep what became of it");
    let (why, how) = ("The new book is not here.".to_owned(), HowFar::Partly);
    let wish = Wish::OutcomeBecame { id: SAM, outcome: RAMP, how: how.clone(), why: why.clone(), adult: "Jo".into() };
    assert_eq!(last_wish(&desk), Some(&wish));
    type_into(&mut desk, "Sam was told on", "soon");
    press(&mut desk, Role::Button, "Keep the day");
    assert_eq!(last_wish(&desk), Some(&wish), "that is no day");
    let row = OutcomeRow { became: Some((how, why)), ..agreed() };
    desk.state_mut().0.view.open = Some(Notes { outcomes: vec![row], ..notes() });
    desk.run();
    desk.get_by_label("Partly done. The new book is not here.");
    let mut desk = notes_desk(Notes { outcomes: vec![agreed()], ..notes() });
    type_into(&mut desk, "Notes by", "Jo");
    type_into(&mut desk, "Sam was told on", "4/5/2026");
    press(&mut desk, Role::Button, "Keep the day");
    let told = Wish::OutcomeTold { id: SAM, outcome: RAMP, day: "2026-05-04".into(), adult: "Jo".into() };
    assert_eq!(last_wish(&desk), Some(&told));
}
