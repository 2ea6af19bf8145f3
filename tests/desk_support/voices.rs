//! "Voices": an adult records many sentences in a row, listens, keeps, skips, takes back.

use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use my_views::desk::{DeskView, LanguageRow, Listening, SentenceRow, Take, VoicesOf, VoicesView, VoicesWish, Wish};

use super::{Shown, desk, everything_said, last_wish, press, view};

pub const SENTENCES: [&str; 4] =
    ["Let's practise. This is not kept.", "How do you feel about vegetables?", "vegetables", "Like."];

/// The plan's sentences, of which the second was recorded.
pub fn sentences() -> VoicesView {
    let row = |(at, words): (usize, &&str)| SentenceRow { words: (*words).into(), recorded: at == 1 };
    VoicesView {
        of: Some((VoicesOf::Plan("primary".into()), "en-GB".into())),
        sentences: SENTENCES.iter().enumerate().map(row).collect(),
        ..VoicesView::default()
    }
}

fn voices_desk() -> Shown {
    let mut desk = desk(DeskView { voices: sentences(), ..view() });
    press(&mut desk, Role::Button, "Voices");
    desk
}

fn wished(desk: &Shown) -> &VoicesWish {
    match last_wish(desk) {
        Some(Wish::Voices(wish)) => wish,
        other => panic!("nothing was wished of voices: {other:?}"),
    }
}

fn with(desk: &mut Shown, change: impl FnOnce(&mut VoicesView)) {
    change(&mut desk.state_mut().0.view.voices);
    desk.run();
}

/// A take of the first sentence.
pub fn taken(silent: bool, clipped: bool) -> Take {
    Take { words: SENTENCES[0].into(), silent, clipped }
}

#[test]
fn the_page_asks_for_the_sentences_of_the_usual_plan_and_of_another() {
    let mut desk = desk(view());
    press(&mut desk, Role::Button, "Voices");
    let list = |plan: &str| VoicesWish::List { of: VoicesOf::Plan(plan.into()), language: "en-GB".into() };
    assert_eq!(wished(&desk), &list("primary"));
    desk.get_by_label("The sentences are being read.");
    with(&mut desk, |voices| *voices = sentences());
    desk.get_by_label("1 / 4 recorded");
    press(&mut desk, Role::ComboBox, "Which conversation");
    press(&mut desk, Role::Button, "My rights and my meeting");
    assert_eq!(wished(&desk), &list("rights"));
}

#[test]
fn each_sentence_says_whose_voice_says_it() {
    let desk = voices_desk();
    let who = |words: &str| desk.get_by_role_and_label(Role::Button, words).accesskit_node().description();
    assert_eq!(who(SENTENCES[0]).as_deref(), Some("Computer's voice"));
    assert_eq!(who(SENTENCES[1]).as_deref(), Some("Recorded"));
}

#[test]
fn many_are_recorded_in_a_row_and_what_is_there_already_is_passed_over() {
    let mut desk = voices_desk();
    press(&mut desk, Role::Button, "Record in a row");
    desk.get_by_role_and_label(Role::Heading, SENTENCES[0]);
    press(&mut desk, Role::Button, "Record");
    assert_eq!(wished(&desk), &VoicesWish::Record(SENTENCES[0].into()));
    with(&mut desk, |voices| voices.recording = Some(Listening { words: SENTENCES[0].into(), level: 0.4 }));
    press(&mut desk, Role::Button, "Stop");
    assert_eq!(wished(&desk), &VoicesWish::End);
    with(&mut desk, |voices| (voices.recording, voices.take) = (None, Some(taken(false, false))));
    press(&mut desk, Role::Button, "Listen");
    assert_eq!(wished(&desk), &VoicesWish::Listen);
    press(&mut desk, Role::Button, "Keep and next");
    assert_eq!(wished(&desk), &VoicesWish::Keep);
    desk.get_by_role_and_label(Role::Heading, SENTENCES[2]);
    press(&mut desk, Role::Button, "Skip");
    desk.get_by_role_and_label(Role::Heading, SENTENCES[3]);
    press(&mut desk, Role::Button, "Skip");
    desk.get_by_role_and_label(Role::Button, "Record in a row");
}

#[test]
fn a_take_that_is_silent_or_too_loud_says_so_before_it_is_kept() {
    for (silent, words) in [(true, "Nothing was heard"), (false, "It was too loud")] {
        let mut desk = voices_desk();
        press(&mut desk, Role::Button, "Record in a row");
        with(&mut desk, |voices| voices.take = Some(taken(silent, !silent)));
        assert!(everything_said(&desk).contains(words));
        press(&mut desk, Role::Button, "Record again");
        assert_eq!(wished(&desk), &VoicesWish::Record(SENTENCES[0].into()));
        press(&mut desk, Role::Button, "Back");
        assert_eq!(wished(&desk), &VoicesWish::Drop, "what is not kept goes");
    }
}

#[test]
fn what_was_recorded_is_heard_and_taken_back() {
    let mut desk = voices_desk();
    press(&mut desk, Role::Button, SENTENCES[1]);
    desk.get_by_label("A recorded voice says this.");
    press(&mut desk, Role::Button, "Listen");
    assert_eq!(wished(&desk), &VoicesWish::Hear(SENTENCES[1].into()));
    press(&mut desk, Role::Button, "Remove");
    assert_eq!(wished(&desk), &VoicesWish::Remove(SENTENCES[1].into()));
    with(&mut desk, |voices| voices.sentences[1].recorded = false);
    desk.get_by_label("The computer's voice says this.");
}

#[test]
fn words_of_boards_and_of_pictures_are_recorded_too() {
    let mut desk = desk(DeskView { board_packs: vec!["Snack boards".into()], ..view() });
    press(&mut desk, Role::Button, "Voices");
    press(&mut desk, Role::ComboBox, "Which conversation");
    press(&mut desk, Role::Button, "Boards: Snack boards");
    let list = |of: VoicesOf| VoicesWish::List { of, language: "en-GB".into() };
    assert_eq!(wished(&desk), &list(VoicesOf::Boards("Snack boards".into())));
    press(&mut desk, Role::ComboBox, "Which conversation");
    press(&mut desk, Role::Button, "Pictures that a child finds");
    assert_eq!(wished(&desk), &list(VoicesOf::Pictures(None)));
}

#[test]
fn a_language_without_a_voice_says_that_only_recordings_are_heard() {
    let row = |tag: &str, name: &str| LanguageRow {
        tag: tag.into(),
        name: name.into(),
        checked: true,
        checked_by: None,
        voiced: tag != "pl",
    };
    let mut desk = desk(DeskView { languages: vec![row("en-GB", "English"), row("pl", "Polski (Polish)")], ..view() });
    press(&mut desk, Role::Button, "Voices");
    assert!(!everything_said(&desk).contains("No voice on this tablet"));
    press(&mut desk, Role::ComboBox, "Language of the conversation");
    press(&mut desk, Role::Button, "Polski (Polish)");
    assert!(everything_said(&desk).contains("No voice on this tablet speaks Polski (Polish)"));
    let mut desk = desk_that_begins(vec![row("en-GB", "English"), row("pl", "Polski (Polish)")]);
    assert!(!everything_said(&desk).contains("No voice on this tablet"));
    press(&mut desk, Role::RadioButton, "Polski (Polish)");
    assert!(
        everything_said(&desk).contains("No voice on this tablet speaks Polski (Polish). Nothing is read by another")
    );
}

fn desk_that_begins(languages: Vec<LanguageRow>) -> Shown {
    let mut desk = desk(DeskView { languages, ..view() });
    press(&mut desk, Role::Button, "More choices");
    desk
}
