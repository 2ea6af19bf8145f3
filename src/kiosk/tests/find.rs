//! "Find a picture": keys that meet, results that change alone, and a keyboard that types.

use bevy::{input_focus::InputFocusVisible, prelude::*};

use super::{super::show::Stage, harness::Kiosk, screen};
use crate::{
    conversation::{Action, Body, Screen},
    look::SMALLEST_TARGET,
};

/// The screen while `text` is typed.
fn typed(name: &str, text: &str) -> Screen {
    let mut screen = screen(name);
    if let Body::Find(find) = &mut screen.body {
        find.field.as_mut().unwrap().text = text.into();
        find.word.as_mut().unwrap().label = format!("My word: {text}");
    }
    screen
}

fn types(text: &str) -> Action {
    Action::Type(text.into())
}

#[test]
fn a_finger_between_two_keys_types_one_letter() {
    let mut kiosk = Kiosk::new(screen("09b-find-letters"));
    let (a, b) = (kiosk.rect(kiosk.entity("find_letters|key-a")), kiosk.rect(kiosk.entity("find_letters|key-b")));
    assert!(a.width() >= SMALLEST_TARGET && a.height() >= SMALLEST_TARGET, "{a:?}");
    assert!((a.max.x - b.min.x).abs() < 0.6, "{a:?} {b:?}");
    kiosk.tap(Vec2::new(a.max.x - 1.5, a.center().y));
    kiosk.tap(Vec2::new(b.min.x + 1.5, b.center().y));
    assert_eq!(kiosk.did(), [types("a"), types("b")]);
}

#[test]
fn a_letter_builds_only_the_field_the_word_and_what_is_found() {
    let mut kiosk = Kiosk::new(typed("09d-find-word", "skoo"));
    let built = |kiosk: &Kiosk| kiosk.app.world().resource::<Stage>().built();
    let (before, key) = (built(&kiosk), kiosk.entity("find_letters|key-l"));
    kiosk.show(typed("09d-find-word", "skool"));
    assert_eq!(built(&kiosk) - before, 3, "the field, the word, and what a screen reader is told");
    assert_eq!(kiosk.entity("find_letters|key-l"), key);
}

#[test]
fn six_cells_stay_and_the_word_comes_last() {
    let mut kiosk = Kiosk::new(screen("09b-find-letters"));
    let rect = |kiosk: &Kiosk, key: &str| kiosk.rect(kiosk.entity(&format!("find_letters|{key}")));
    let (school, more, word) = (rect(&kiosk, "card-school"), rect(&kiosk, "more"), rect(&kiosk, "word"));
    assert!(more.min.y > school.max.y && word.min.y > more.max.y);
    kiosk.show(screen("09d-find-word"));
    assert_eq!((rect(&kiosk, "card-school"), rect(&kiosk, "word")), (school, word));
}

#[test]
fn a_keyboard_types_where_there_are_keys() {
    let mut kiosk = Kiosk::new(screen("09b-find-letters"));
    for (code, text) in
        [(KeyCode::KeyO, "o"), (KeyCode::KeyO, "O"), (KeyCode::Space, " "), (KeyCode::Backspace, "\u{8}")]
    {
        kiosk.types(code, text);
    }
    assert_eq!(kiosk.did(), [types("o"), types("o"), types(" "), Action::RubOutLetter]);
    for (code, text) in
        [(KeyCode::Escape, "\u{1b}"), (KeyCode::KeyC, "\u{3}"), (KeyCode::Enter, "\r"), (KeyCode::F1, "")]
    {
        kiosk.types(code, text);
    }
    assert_eq!(kiosk.did(), [Action::Break, Action::HearIt]);
    kiosk.show(screen("09-find-groups"));
    kiosk.later(700);
    kiosk.types(KeyCode::KeyO, "o");
    assert_eq!(kiosk.did(), []);
}

#[test]
fn a_space_chooses_where_the_ring_is_and_else_types() {
    let mut kiosk = Kiosk::new(screen("09b-find-letters"));
    kiosk.key(KeyCode::Tab);
    kiosk.types(KeyCode::Space, " ");
    assert_eq!(kiosk.did(), [Action::ByGroups]);
    kiosk.types(KeyCode::KeyA, "a");
    assert!(!kiosk.app.world().resource::<InputFocusVisible>().0);
    kiosk.types(KeyCode::Space, " ");
    assert_eq!(kiosk.did(), [types("a"), types(" ")]);
    let school = kiosk.centre("find_letters|card-school");
    kiosk.tap(school);
    kiosk.did();
    kiosk.types(KeyCode::Space, " ");
    assert_eq!(kiosk.did(), [types(" ")], "a touch leaves no ring");
}

#[test]
fn what_is_found_comes_before_the_keys() {
    let mut kiosk = Kiosk::new(screen("09d-find-word"));
    let mut order = Vec::new();
    for _ in 0..8 {
        kiosk.key(KeyCode::Tab);
        let focus = kiosk.app.world().resource::<bevy::input_focus::InputFocus>().get().unwrap();
        order.push(kiosk.node(focus).label().unwrap().to_owned());
    }
    assert_eq!(order, ["Groups", "Letters", "Hear my word", "school", "homework", "My word: skool", "a", "b"]);
}
