//! After the meeting: what people will do, what became of it, and when the child was told.

use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use my_views::{
    desk::{Notes, OutcomeRow, Wish},
    record::{HowFar, Sharing, What},
};
use uuid::Uuid;

use super::{
    about, add,
    desk_support::{SAM, notes},
    everything_said, last_wish, notes_desk, press, type_into,
};

const RAMP: Uuid = Uuid::from_u128(9);

pub fn agreed() -> OutcomeRow {
    OutcomeRow {
        id: RAMP,
        about: Some("Maths. I don't like this.".into()),
        follows: Some(about("maths")),
        will: "You choose two sums.".into(),
        who: "Mrs Green".into(),
        by: "2026-04-20".into(),
        became: None,
        told: None,
        tell_again: false,
    }
}

/// One that is open, one of which the child heard other words, and one that is done.
pub fn three() -> Vec<OutcomeRow> {
    let told = Some("2026-05-04".to_owned());
    let why = "The new book is not here.".to_owned();
    let partly =
        OutcomeRow { id: Uuid::from_u128(10), became: Some((HowFar::Partly, why)), tell_again: true, told, ..agreed() };
    let done = OutcomeRow { id: Uuid::from_u128(11), became: Some((HowFar::Done, String::new())), ..agreed() };
    vec![agreed(), partly, done]
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
    let Some(Wish::Add { id: SAM, what }) = last_wish(&desk) else { panic!("{:?}", last_wish(&desk)) };
    let What::OutcomeAgreed { id, about: follows, will, who, by, adult } = what.as_ref() else { panic!("{what:?}") };
    assert_ne!(*id, RAMP, "it is a new one");
    assert_eq!(follows, &Some(about("maths")));
    let words = [will, who, by, adult].map(String::as_str);
    assert_eq!(words, ["You choose two sums.", "Mrs Green", "2026-04-20", "Jo"]);
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
    let wish = add(What::OutcomeBecame { id: RAMP, how: how.clone(), why: why.clone(), adult: "Jo".into() });
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
    let told = add(What::OutcomeTold { id: RAMP, day: "2026-05-04".into(), adult: "Jo".into() });
    assert_eq!(last_wish(&desk), Some(&told));
}

#[test]
fn words_can_be_put_right_and_a_child_who_heard_the_earlier_ones_is_told_again() {
    let told = OutcomeRow { told: Some("2026-05-04".into()), ..agreed() };
    let mut desk = notes_desk(Notes { outcomes: vec![told.clone()], ..notes() });
    type_into(&mut desk, "Notes by", "Jo");
    let before = desk.state().1.len();
    press(&mut desk, Role::Button, "Put the words right");
    press(&mut desk, Role::Button, "Keep the new words");
    assert_eq!(desk.state().1.len(), before, "nothing is new");
    press(&mut desk, Role::Button, "Put the words right");
    let by = desk.get_all_by_role_and_label(Role::TextInput, "By when").next().unwrap();
    assert_eq!(by.value().as_deref(), Some("2026-04-20"), "the words of today stand there");
    by.focus();
    desk.run();
    desk.get_all_by_role_and_label(Role::TextInput, "By when").next().unwrap().type_text(" or a day later");
    desk.run();
    press(&mut desk, Role::Button, "Keep the new words");
    let (will, who, by) = (told.will.clone(), told.who.clone(), "2026-04-20 or a day later".to_owned());
    let right =
        What::OutcomeAgreed { id: RAMP, about: Some(about("maths")), will, who, by: by.clone(), adult: "Jo".into() };
    assert_eq!(last_wish(&desk), Some(&add(right)));
    desk.get_by_role_and_label(Role::Button, "Keep the new words");
    desk.state_mut().0.view.open =
        Some(Notes { outcomes: vec![OutcomeRow { by, tell_again: true, ..told }], ..notes() });
    desk.run();
    assert!(desk.query_by_role_and_label(Role::Button, "Keep the new words").is_none(), "they are kept");
    desk.get_by_label("By: 2026-04-20 or a day later");
    desk.get_by_label("The words were put right after that. Tell Sam again, then keep the day.");
    type_into(&mut desk, "Sam was told on", "4/5/2026");
    press(&mut desk, Role::Button, "Keep the day");
    let told = add(What::OutcomeTold { id: RAMP, day: "2026-05-04".into(), adult: "Jo".into() });
    assert_eq!(last_wish(&desk), Some(&told), "also on the same day");
}

#[test]
fn what_is_done_can_still_turn_out_otherwise() {
    let done = OutcomeRow { became: Some((HowFar::Done, String::new())), ..agreed() };
    let mut desk = notes_desk(Notes { outcomes: vec![done], ..notes() });
    type_into(&mut desk, "Notes by", "Jo");
    assert!(desk.query_by_role_and_label(Role::RadioButton, "Not done").is_none());
    press(&mut desk, Role::Button, "Change what became of it");
    press(&mut desk, Role::RadioButton, "Not done");
    press(&mut desk, Role::Button, "Keep what became of it");
    let became = What::OutcomeBecame { id: RAMP, how: HowFar::NotDone, why: String::new(), adult: "Jo".into() };
    assert_eq!(last_wish(&desk), Some(&add(became)));
}
