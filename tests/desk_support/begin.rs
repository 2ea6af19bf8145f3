//! Before a conversation: what an adult chooses reaches the wish.

use super::{Shown, begun, desk, desk_support::view, last_wish, press, type_into};
use bevy_egui::egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use my_views::{
    desk::{DeskView, Wish},
    plan::Stage,
    record::Purpose,
    vault::ChildWays,
    ways::{GridSize, Preset, Profile},
};

#[test]
fn a_name_and_start_are_enough() {
    let mut desk = desk(view());
    type_into(&mut desk, "The child's first name", " Sam ");
    press(&mut desk, Role::Button, "Start");
    let form = begun(&desk);
    assert_eq!(form.called, "Sam");
    assert_eq!(form.with.len(), 1);
    assert_eq!(form.with[0].name, "An adult helper");
    assert_eq!(form.with[0].role.word(), "teaching_assistant");
    let viewers: Vec<_> = form.viewers.iter().map(|viewer| (viewer.name.as_str(), viewer.role.word())).collect();
    assert_eq!(viewers, [("My family", "family"), ("My teacher", "teacher"), ("My SENCO", "senco")]);
    assert_eq!(form.purpose, Purpose::AnnualReview);
    assert!(form.talk_page && form.draw_page && !form.two_places);
    assert!(form.part_of_life.is_empty() && form.meeting.is_none() && form.told.is_none());
}

#[test]
fn an_empty_name_begins_nothing_and_says_what_to_do() {
    let mut desk = desk(view());
    type_into(&mut desk, "The child's first name", "  ");
    press(&mut desk, Role::Button, "Start");
    assert_eq!(last_wish(&desk), None);
    desk.get_by_label("Please type the child's first name.");
}

#[test]
fn more_choices_reach_the_wish() {
    let mut desk = desk(view());
    type_into(&mut desk, "Your name", "Mrs Green");
    press(&mut desk, Role::Button, "More choices");
    type_into(&mut desk, "The child's first name", "Sam");
    press(&mut desk, Role::Button, "Remove My SENCO");
    press(&mut desk, Role::RadioButton, "A review of SEN Support");
    press(&mut desk, Role::CheckBox, "Two places to put cards, not three");
    press(&mut desk, Role::CheckBox, "Ask “Anything else?” by drawing");
    press(&mut desk, Role::CheckBox, "Wheelchair");
    type_into(&mut desk, "Day of the meeting", "12/3/2026");
    press(&mut desk, Role::Button, "Start");
    let form = begun(&desk);
    assert_eq!(form.with[0].name, "Mrs Green");
    assert_eq!(form.viewers.len(), 2);
    assert_eq!(form.purpose, Purpose::SenSupport);
    assert!(form.two_places && form.talk_page && !form.draw_page);
    assert_eq!(form.part_of_life, ["primary.body/wheelchair", "primary.support/wheelchair"], "one tick for one thing");
    assert_eq!(form.meeting.as_deref(), Some("2026-03-12"));
}

#[test]
fn plan_language_boards_and_paper_reach_the_wish() {
    let mut desk = desk(DeskView { board_packs: vec!["my_boards".into()], ..view() });
    press(&mut desk, Role::Button, "More choices");
    type_into(&mut desk, "The child's first name", "Sam");
    press(&mut desk, Role::RadioButton, "Polski (Polish), not yet checked");
    desk.get_by_label_contains("a machine translated these words");
    assert!(desk.query_by_label("Cymraeg (Welsh), not yet checked").is_none(), "the plan has no words in it");
    press(&mut desk, Role::CheckBox, "my_boards");
    press(&mut desk, Role::CheckBox, "We used cards on paper, and enter now where they were put");
    press(&mut desk, Role::Button, "Start");
    let form = begun(&desk);
    assert_eq!((form.plan.as_str(), form.language.as_str()), ("primary", "pl"));
    assert_eq!(form.boards, ["my_boards"]);
    assert!(form.from_paper);
}

#[test]
fn a_second_language_reaches_the_wish_and_is_never_the_first() {
    let mut desk = desk(view());
    press(&mut desk, Role::Button, "More choices");
    type_into(&mut desk, "The child's first name", "Sam");
    desk.get_by_role_and_label(Role::RadioButton, "One language");
    press(&mut desk, Role::RadioButton, "and Polski (Polish)");
    desk.get_by_label_contains("a machine translated these words");
    press(&mut desk, Role::Button, "Start");
    let form = begun(&desk);
    assert_eq!((form.language.as_str(), form.second.as_deref()), ("", Some("pl")));
}

#[test]
fn another_plan_brings_its_own_purposes_languages_and_cards() {
    let mut desk = desk(view());
    press(&mut desk, Role::Button, "More choices");
    type_into(&mut desk, "The child's first name", "Sam");
    press(&mut desk, Role::CheckBox, "Wheelchair");
    press(&mut desk, Role::RadioButton, "Polski (Polish), not yet checked");
    press(&mut desk, Role::RadioButton, "My rights and my meeting");
    assert!(
        desk.query_by_label("Wheelchair").is_none()
            && desk.query_by_label("Polski (Polish), not yet checked").is_none()
    );
    assert!(desk.query_by_label("A review of SEN Support").is_none());
    press(&mut desk, Role::Button, "Start");
    let form = begun(&desk);
    assert_eq!((form.plan.as_str(), form.language.as_str()), ("rights", ""));
    assert_eq!(form.part_of_life, ["rights.tell_4"], "an annual review is of an EHC plan");
    assert!(form.stage.is_none() && form.left_out.is_empty());
}

#[test]
fn what_is_true_for_this_child_reaches_the_wish() {
    let mut desk = desk(view());
    press(&mut desk, Role::Button, "More choices");
    type_into(&mut desk, "The child's first name", "Sam");
    press(&mut desk, Role::RadioButton, "My rights and my meeting");
    assert!(desk.query_by_label("Ask “Anything else?” by drawing").is_none(), "the plan does not ask it");
    press(&mut desk, Role::RadioButton, "An EHC needs assessment");
    press(&mut desk, Role::RadioButton, "Years 7 to 11");
    press(&mut desk, Role::CheckBox, "A doctor comes.");
    press(&mut desk, Role::CheckBox, "More cards");
    press(&mut desk, Role::Button, "Start");
    let form = begun(&desk);
    assert_eq!(form.stage, Some(Stage::Secondary));
    assert_eq!(form.part_of_life, ["rights.more"], "before there is a plan nothing is told of it");
    assert_eq!(form.left_out, ["rights.tell_3/doctor", "rights.tell_10/report"]);
    press(&mut desk, Role::CheckBox, "There is an EHC plan");
    press(&mut desk, Role::Button, "Start");
    let form = begun(&desk);
    assert_eq!(form.part_of_life, ["rights.more", "rights.tell_4"]);
    assert_eq!(form.left_out, ["rights.tell_3/doctor"]);
}

#[test]
fn pairs_are_picked_before_they_are_offered() {
    let mut desk = desk(view());
    press(&mut desk, Role::Button, "More choices");
    type_into(&mut desk, "The child's first name", "Sam");
    press(&mut desk, Role::RadioButton, "Noticing");
    press(&mut desk, Role::Button, "Start");
    assert_eq!(last_wish(&desk), None);
    desk.get_by_label("Please tick two to four pairs of things.");
    press(&mut desk, Role::CheckBox, "Drum / Blanket");
    desk.get_by_label("A hand drum; a soft blanket.");
    press(&mut desk, Role::CheckBox, "My chair / The floor");
    press(&mut desk, Role::Button, "Start");
    let form = begun(&desk);
    assert_eq!(form.part_of_life, ["noticing.sound", "noticing.seat", "noticing.seat/special_seat"]);
    assert_eq!(form.left_out, ["noticing.story"]);
}

#[test]
fn a_day_that_is_none_begins_nothing_and_says_so() {
    let mut desk = desk(view());
    press(&mut desk, Role::Button, "More choices");
    type_into(&mut desk, "The child's first name", "Sam");
    type_into(&mut desk, "Day the child is told what happens", "30/2/2026");
    desk.get_by_label("There is no such day. Type it like 12/3/2026.");
    press(&mut desk, Role::Button, "Start");
    assert_eq!(last_wish(&desk), None);
    desk.get_by_label("The day the child is told is not a day. Type it like 12/3/2026.");
}

#[test]
fn the_languages_of_a_child_are_proposed_the_next_time() {
    let of = |called: &str, languages: &[&str]| ChildWays {
        called: called.into(),
        profile: Profile { languages: languages.iter().map(ToString::to_string).collect(), ..Profile::default() },
    };
    let ways = vec![of("Ada", &["pl"]), of("Sam", &["en-GB", "pl"]), of("Mo", &["cy"])];
    let with = |called: &str| {
        let mut desk = desk(DeskView { ways: ways.clone(), ..view() });
        type_into(&mut desk, "The child's first name", called);
        desk
    };
    let languages = |desk: &mut Shown| {
        press(desk, Role::Button, "Start");
        (begun(desk).language.clone(), begun(desk).second.clone())
    };
    assert_eq!(languages(&mut with("Ada")), ("pl".into(), None), "also where nothing is looked at");
    assert_eq!(languages(&mut with("Mo")), (String::new(), None), "the plan has no words in it");
    let mut sam = with("Sam");
    press(&mut sam, Role::Button, "More choices");
    assert_eq!(languages(&mut sam), ("en-GB".into(), Some("pl".into())));
    press(&mut sam, Role::RadioButton, "One language");
    assert_eq!(languages(&mut sam), ("en-GB".into(), None), "and can be chosen anew");
}

#[test]
fn after_year_11_who_may_see_it_is_only_proposed() {
    let mut desk = desk(view());
    press(&mut desk, Role::Button, "More choices");
    type_into(&mut desk, "The child's first name", "Sam");
    press(&mut desk, Role::RadioButton, "My rights and my meeting");
    desk.get_by_label("The child is asked about each of them. They can say no.");
    press(&mut desk, Role::RadioButton, "After year 11");
    desk.get_by_label("From 16 the young person decides who sees it. These are only proposals.");
    press(&mut desk, Role::Button, "Remove My family");
    press(&mut desk, Role::Button, "Start");
    let form = begun(&desk);
    assert_eq!((form.stage, form.viewers.len()), (Some(Stage::After), 2));
}

#[test]
fn how_many_things_stand_on_a_page_is_chosen_where_a_conversation_begins() {
    let calm = ChildWays { called: "Sam".into(), profile: Preset::Calm.profile() };
    let mut desk = desk(DeskView { ways: vec![calm], ..view() });
    press(&mut desk, Role::Button, "More choices");
    type_into(&mut desk, "The child's first name", "Sam");
    let on =
        |desk: &Shown, words: &str| desk.get_by_role_and_label(Role::RadioButton, words).accesskit_node().toggled();
    assert_eq!(on(&desk, "Four"), Some(Toggled::True), "what suits this child");
    press(&mut desk, Role::RadioButton, "Nine");
    assert_eq!(on(&desk, "Nine"), Some(Toggled::True));
    press(&mut desk, Role::Button, "Start");
    let ways = begun(&desk).ways.as_ref().unwrap();
    assert_eq!((ways.grid(), ways.calm.still), (GridSize::Nine, true), "the rest of what suits this child stays");
}

#[test]
fn an_adult_reads_before_that_a_keyguard_comes_off_to_draw() {
    let mut guarded = ChildWays { called: "Sam".into(), profile: Profile::default() };
    guarded.profile.guard.on = true;
    let mut desk = desk(DeskView { ways: vec![guarded], ..view() });
    let told = "This child has a keyguard. Take it off when the page to draw comes, and put it back after; or leave that page out. \
                The page says so too.";
    press(&mut desk, Role::Button, "More choices");
    assert!(desk.query_by_label(told).is_none(), "of whom is not known yet");
    type_into(&mut desk, "The child's first name", "Sam");
    desk.run();
    desk.get_by_label(told);
    press(&mut desk, Role::CheckBox, "Ask “Anything else?” by drawing");
    assert!(desk.query_by_label(told).is_none());
}

#[test]
fn a_speaker_confirms_the_words_of_a_language_and_takes_it_back() {
    let polish = "Polski (Polish)";
    let mut desk = desk(view());
    press(&mut desk, Role::Button, "More choices");
    press(&mut desk, Role::RadioButton, "Polski (Polish), not yet checked");
    press(&mut desk, Role::Button, "A speaker has checked Polski (Polish)");
    press(&mut desk, Role::Button, "All words are right");
    desk.get_by_label("Please type the name of the speaker.");
    assert_eq!(last_wish(&desk), None);
    type_into(&mut desk, "Name of the speaker", "Ewa");
    press(&mut desk, Role::Button, "All words are right");
    let wish = |by: Option<&str>| Wish::CheckLanguage { tag: "pl".into(), by: by.map(str::to_owned) };
    assert_eq!(last_wish(&desk), Some(&wish(Some("Ewa"))));
    let row = desk.state_mut().0.view.languages.iter_mut().find(|row| row.tag == "pl").unwrap();
    (row.checked, row.checked_by) = (true, Some("Ewa, 2026-03-12".into()));
    desk.run();
    desk.get_by_role_and_label(Role::RadioButton, polish);
    desk.get_by_label("Polski (Polish) is checked: Ewa, 2026-03-12");
    assert!(desk.query_by_label_contains("a machine translated").is_none());
    press(&mut desk, Role::Button, "Take this back for Polski (Polish)");
    assert_eq!(last_wish(&desk), Some(&wish(None)));
}
