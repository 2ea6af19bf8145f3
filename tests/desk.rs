//! The desk as an adult meets it: found by role and name, pressed by pointer, without a window and without Bevy.
#![cfg(feature = "kiosk")]

#[path = "desk_support/begin.rs"]
mod begin;
mod desk_support;
#[path = "desk_support/export.rs"]
mod export;
#[path = "desk_support/glass.rs"]
mod glass;
#[path = "desk_support/keyboard.rs"]
mod keyboard;
#[path = "desk_support/layout.rs"]
mod layout;
#[path = "desk_support/noticing.rs"]
mod noticing;
#[path = "desk_support/outcomes.rs"]
mod outcomes;
#[path = "desk_support/pictures.rs"]
mod pictures;
#[path = "desk_support/sound.rs"]
mod sound;
#[path = "desk_support/vault.rs"]
mod vault;
#[path = "desk_support/voices.rs"]
mod voices;
#[path = "desk_support/ways.rs"]
mod ways;

use bevy_egui::egui::accesskit::{Role, Toggled};
use desk_support::{CLIP, SAM, SAM_BEFORE, Words, notes, said, said_under, view};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT, Queryable},
};
use my_views::{
    desk::{BeginForm, Desk, DeskView, Message, Note, Notes, Wish},
    record::{About, Answered, Child, Event, Moment, PersonPresent, PlanUsed, Purpose, Sharing, Support, What, fold},
};

type Shown = Harness<'static, (Desk, Vec<Wish>)>;

/// A desk with this view, high enough that nothing needs scrolling.
fn desk(view: DeskView) -> Shown {
    sized_desk(view, 1280.0, 3200.0)
}

fn sized_desk(view: DeskView, width: f32, height: f32) -> Shown {
    let mut desk = Desk::default();
    desk.view = view;
    shown(desk, width, height)
}

fn shown(desk: Desk, width: f32, height: f32) -> Shown {
    let words = Words::english();
    let app = move |ui: &mut bevy_egui::egui::Ui, state: &mut (Desk, Vec<Wish>)| {
        if let Some(wish) = state.0.ui(ui, &words) {
            state.1.push(wish);
        }
    };
    let mut harness = Harness::builder().with_size([width, height]).build_ui_state(app, (desk, Vec::new()));
    harness.run();
    harness
}

fn press(desk: &mut Shown, role: Role, name: &str) {
    desk.get_by_role_and_label(role, name).click();
    desk.run();
}

/// The first of several of the same name, from the top.
fn press_first(desk: &mut Shown, role: Role, name: &str) {
    let mut nodes: Vec<Node> = desk.get_all_by_role_and_label(role, name).collect();
    nodes.sort_by(|one, other| one.rect().top().total_cmp(&other.rect().top()));
    nodes[0].click();
    drop(nodes);
    desk.run();
}

/// A field of one line or of several.
fn field<'a>(desk: &'a Shown, name: &'a str) -> Node<'a> {
    let one = desk.query_by_role_and_label(Role::TextInput, name);
    one.unwrap_or_else(|| desk.get_by_role_and_label(Role::MultilineTextInput, name))
}

fn type_into(desk: &mut Shown, name: &str, text: &str) {
    field(desk, name).focus();
    desk.run();
    field(desk, name).type_text(text);
    desk.run();
}

fn last_wish(desk: &Shown) -> Option<&Wish> {
    desk.state().1.last()
}

fn begun(desk: &Shown) -> &BeginForm {
    match last_wish(desk) {
        Some(Wish::Begin(form)) => form,
        other => panic!("no conversation was begun: {other:?}"),
    }
}

fn everything_said(desk: &Shown) -> String {
    said_under(&desk.root())
}

/// The desk at the notes of Sam's conversation.
fn notes_desk(notes: Notes) -> Shown {
    let mut desk = desk(view());
    press_first(&mut desk, Role::Button, "Add notes");
    assert_eq!(last_wish(&desk), Some(&Wish::Open(SAM)));
    desk.state_mut().0.view.open = Some(notes);
    desk.run();
    desk
}

/// The wish to add this to Sam's conversation.
fn add(what: What) -> Wish {
    Wish::Add { id: SAM, what: Box::new(what) }
}

fn about(card: &str) -> About {
    About { page: "primary.lessons".into(), card: Some(card.into()) }
}

#[test]
fn an_interrupted_conversation_goes_on_with_the_people_who_are_there_now() {
    let mut desk = desk(view());
    press(&mut desk, Role::Button, "Carry on");
    assert_eq!(last_wish(&desk), None, "first it is asked who is with the child");
    type_into(&mut desk, "Name of adult 1", "Mr Patel");
    press(&mut desk, Role::Button, "Carry on");
    match last_wish(&desk) {
        Some(Wish::CarryOn(id, with)) => {
            assert_eq!((*id, with.len(), with[0].name.as_str()), (SAM, 1, "Mr Patel"));
        }
        other => panic!("it was not carried on: {other:?}"),
    }
}

#[test]
fn a_finished_conversation_cannot_be_carried_on() {
    let mut finished = view();
    finished.conversations.retain(|row| row.finished);
    let desk = desk(finished);
    assert!(desk.query_by_role_and_label(Role::Button, "Carry on").is_none());
    desk.get_by_role_and_label(Role::Button, "Add notes");
}

#[test]
fn while_a_conversation_is_open_the_desk_leads_back_and_begins_no_other() {
    let mut desk = desk(DeskView { under_way: Some("Sam".into()), ..view() });
    assert!(desk.query_by_role_and_label(Role::Button, "Start").is_none());
    assert!(desk.query_by_role_and_label(Role::Button, "Practise").is_none());
    press_first(&mut desk, Role::Button, "Back to Sam");
    assert_eq!(last_wish(&desk), Some(&Wish::Close));
}

#[test]
fn practice_and_the_end_of_the_program_are_one_press_away() {
    let mut desk = desk(view());
    press(&mut desk, Role::Button, "Practise");
    assert_eq!(last_wish(&desk), Some(&Wish::Practice));
    press(&mut desk, Role::Button, "Close My Views");
    assert_eq!(last_wish(&desk), Some(&Wish::Quit));
}

#[test]
fn no_support_is_chosen_beforehand_and_one_press_marks_on_my_own() {
    let mut only_maths = notes();
    only_maths.answers.truncate(1);
    let mut desk = notes_desk(only_maths);
    for mark in desk.get_all_by_role(Role::RadioButton) {
        assert_eq!(mark.accesskit_node().toggled(), Some(Toggled::False), "{:?}", mark.accesskit_node().label());
    }
    press(&mut desk, Role::RadioButton, "On my own");
    let wish = add(What::SupportMarked { about: about("maths"), support: Support::Independent });
    assert_eq!(last_wish(&desk), Some(&wish));
}

#[test]
fn a_prompt_counts_once_its_step_of_the_ladder_is_chosen() {
    let mut desk = notes_desk(notes());
    let before = desk.state().1.len();
    press_first(&mut desk, Role::RadioButton, "With a prompt");
    assert_eq!(desk.state().1.len(), before, "the mark alone is not on the ladder");
    press(&mut desk, Role::RadioButton, "I offered two cards");
    let wish = add(What::SupportMarked { about: about("maths"), support: Support::TwoChoices });
    assert_eq!(last_wish(&desk), Some(&wish));
}

#[test]
fn what_an_adult_answered_is_told_apart_from_the_childs_words() {
    let mut only_maths = notes();
    only_maths.answers.truncate(1);
    let mut desk = notes_desk(only_maths.clone());
    assert!(desk.query_by_label("Adult's view. Not Sam's words.").is_none());
    press(&mut desk, Role::RadioButton, "Adult's view");
    let wish = add(What::SupportMarked { about: about("maths"), support: Support::AdultReported });
    assert_eq!(last_wish(&desk), Some(&wish));
    only_maths.answers[0].support = Some(Support::AdultReported);
    desk.state_mut().0.view.open = Some(only_maths);
    desk.run();
    desk.get_by_label("Adult's view. Not Sam's words.");
}

#[test]
fn a_note_needs_its_writers_name_and_stays_until_it_is_kept() {
    let mut open = notes();
    open.answers.clear();
    let mut desk = notes_desk(open.clone());
    let before = desk.state().1.len();
    type_into(&mut desk, "What I saw", "Sam was tired.");
    press(&mut desk, Role::Button, "Keep note");
    assert_eq!(desk.state().1.len(), before);
    desk.get_by_label("Please type your name first. A note needs a name.");
    type_into(&mut desk, "Notes by", "Mrs Green");
    press(&mut desk, Role::Button, "Keep note");
    let wish = add(What::Noted { about: None, adult: "Mrs Green".into(), text: "Sam was tired.".into() });
    assert_eq!(last_wish(&desk), Some(&wish));
    let written = |desk: &Shown| field(desk, "What I saw").value();
    assert_eq!(written(&desk).as_deref(), Some("Sam was tired."), "it may still fail to be written");
    open.notes.push(Note { adult: "Mrs Green".into(), text: "Sam was tired.".into() });
    desk.state_mut().0.view.open = Some(open);
    desk.run();
    assert_eq!(written(&desk).as_deref(), Some(""));
    desk.get_by_label("Noted by Mrs Green");
}

#[test]
fn what_the_child_said_can_be_heard_and_not_changed() {
    let mut only_maths = notes();
    only_maths.answers.truncate(1);
    let mut desk = notes_desk(only_maths);
    desk.get_by_role_and_label(Role::Label, "Maths. I don't like this.");
    for role in [Role::TextInput, Role::MultilineTextInput] {
        for field in desk.query_all_by_role(role) {
            assert!(!field.value().unwrap_or_default().contains("Maths"));
        }
    }
    press(&mut desk, Role::Button, "Play Sam's voice");
    assert_eq!(last_wish(&desk), Some(&Wish::Play(CLIP)));
}

#[test]
fn a_private_answer_is_neither_shown_nor_counted() {
    let open = notes();
    assert!(open.answers.iter().any(|said| said.sharing == Sharing::Private), "the test has one to hide");
    let desk = notes_desk(open);
    let said = everything_said(&desk);
    assert!(said.contains("Maths. I don't like this."));
    assert!(!said.to_lowercase().contains("homework"), "{said}");
    assert_eq!(desk.get_all_by_role_and_label(Role::RadioButton, "On my own").count(), 2);
}

#[test]
fn notes_of_a_record_leave_out_what_the_child_keeps_private() {
    let at = |number: u64| Moment::new(1_772_000_000_000 + i64::try_from(number).expect("small"), 0);
    let answered = |card: &str, words: &str| What::Answered {
        about: about(card),
        asked: format!("How do you feel about {card}?"),
        answer: Answered::Chosen,
        said: words.into(),
    };
    let happened = [
        What::Begun {
            id: SAM,
            plan: PlanUsed { id: "primary".into(), version: "1".into() },
            purpose: Purpose::AnnualReview,
            child: Child {
                called: "Sam".into(),
                language: "en-GB".into(),
                communicates: Vec::new(),
                ways_in: Vec::new(),
                likeness: None,
                second_language: None,
            },
            viewers: Vec::new(),
            left_out: Vec::new(),
            two_places: false,
            rotation: 0,
            meeting: None,
            told: None,
            pictures: Vec::new(),
        },
        What::SittingBegun {
            with: vec![PersonPresent { name: "Mrs Green".into(), role: "teaching_assistant".into() }],
        },
        answered("maths", "Maths. I like this."),
        answered("homework", "Homework. I feel worried."),
        What::SharingSet { about: about("homework"), sharing: Sharing::Private },
        What::Noted { about: Some(about("maths")), adult: "Mrs Green".into(), text: "Smiled.".into() },
        What::Noted { about: Some(about("homework")), adult: "Mrs Green".into(), text: "Cried.".into() },
    ];
    let events: Vec<Event> = (1..).zip(happened).map(|(number, what)| Event { number, at: at(number), what }).collect();
    let open = Notes::of(&fold(&events).expect("a whole conversation"));
    assert_eq!(open.called, "Sam");
    assert_eq!(open.with.len(), 1);
    assert_eq!(open.answers.len(), 1);
    assert_eq!(open.answers[0].said, ["Maths. I like this."]);
    assert_eq!(open.answers[0].notes, [Note { adult: "Mrs Green".into(), text: "Smiled.".into() }]);
    assert!(!format!("{open:?}").contains("omework"));
    assert!(!format!("{open:?}").contains("Cried"));
}

#[test]
fn trouble_with_this_machine_is_told_with_its_remedy() {
    let mut troubled = view();
    troubled.checks[0].what = "No microphone".into();
    troubled.checks[0].ok = false;
    troubled.checks[0].remedy = "Plug one in.".into();
    troubled.messages.push(Message { text: "The conversation is saved.".into(), trouble: false });
    let desk = desk(troubled);
    desk.get_by_label("No microphone. Plug one in.");
    desk.get_by_label("The conversation is saved.");
}

#[test]
fn opening_the_desk_again_forgets_the_last_child_and_keeps_the_adult() {
    let mut desk = desk(view());
    type_into(&mut desk, "The child's first name", "Sam");
    type_into(&mut desk, "Your name", "Mrs Green");
    desk.state_mut().0.opened();
    desk.run();
    let value = |name: &str| field(&desk, name).value();
    assert_eq!(value("The child's first name").as_deref(), Some(""));
    assert_eq!(value("Your name").as_deref(), Some("Mrs Green"));
}

/// Everything that can be pressed has a name and is at least 44 pixels each way, on every page and at the smallest and a
/// usual size; and nothing stands beside the page.
#[test]
fn every_control_has_a_name_and_is_large_enough() {
    for (width, height) in [(800.0, 6000.0), (1280.0, 3200.0)] {
        let mut desk = sized_desk(view(), width, height);
        check_controls(&desk, width);
        press(&mut desk, Role::Button, "More choices");
        check_controls(&desk, width);
        press(&mut desk, Role::Button, "Back");
        press_first(&mut desk, Role::Button, "Export");
        check_controls(&desk, width);
        press(&mut desk, Role::Button, "Back");
        press_first(&mut desk, Role::Button, "Add notes");
        desk.state_mut().0.view.open = Some(notes());
        desk.run();
        press_first(&mut desk, Role::RadioButton, "With a prompt");
        check_controls(&desk, width);
    }
}

fn check_controls(desk: &Shown, width: f32) {
    let fields = [Role::TextInput, Role::MultilineTextInput, Role::ComboBox];
    for role in [Role::Button, Role::RadioButton, Role::CheckBox].into_iter().chain(fields) {
        for control in desk.query_all_by_role(role) {
            let node = control.accesskit_node();
            let name = node.label().unwrap_or_default();
            assert!(!name.trim().is_empty(), "a {role:?} at {:?} has no name", control.rect());
            let rect = control.rect();
            assert!(rect.width() >= 44.0 && rect.height() >= 43.9, "{name} is too small: {rect:?}");
            assert!(rect.right() <= width, "{name} stands beside the page: {rect:?}");
        }
    }
}

#[test]
fn no_message_is_missing() {
    let words = Words::english();
    assert_eq!(words.with("back-to", "name", "Sam"), "Back to Sam");
    for tip in 1..=10 {
        assert!(!words.t(&format!("tip-{tip}")).contains('['));
        assert!(!words.t(&format!("tip-{tip}-more")).contains('['));
    }
    let mut desk = desk(view());
    assert!(!everything_said(&desk).contains("[desk-"));
    press(&mut desk, Role::Button, "More choices");
    assert!(!everything_said(&desk).contains("[desk-"));
    let desk = notes_desk(Notes { answers: vec![said("maths", "Maths.")], ..notes() });
    assert!(!everything_said(&desk).contains("[desk-"));
}
