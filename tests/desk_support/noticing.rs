//! What an adult saw, must hear today, or was asked.

use super::{
    Shown, desk,
    desk_support::{CLIP, SAM, notes, view},
    last_wish, notes_desk, press, type_into,
};
use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use my_views::{
    conversation::Observing,
    desk::{AfterNote, DeskView, HearRow, Notes, QuestionRow, Wish},
    record::{About, HowSoon, NoteKind, Offered, OfferedAs, Sign, Towards, Turn},
};

/// A blanket and a drum were offered, sides swapped.
pub fn observing() -> Observing {
    let thing =
        |card: &str, label: &str| Offered { card: card.into(), label: label.into(), shown_as: OfferedAs::Object };
    Observing {
        page: "noticing.sound".into(),
        asked: "Which one?".into(),
        things: Some([thing("blanket", "Blanket"), thing("play_instrument", "Drum")]),
        turn: Turn::Second,
        then_more: true,
    }
}

/// The desk as it opens in the midst of a pair.
fn noticing_desk() -> Shown {
    let mut desk = desk(DeskView { observing: Some(observing()), under_way: Some("Sam".into()), ..view() });
    desk.state_mut().0.opened();
    desk.run();
    desk
}

#[test]
fn after_a_pair_an_adult_notes_with_a_few_ticks_what_was_seen() {
    let mut desk = noticing_desk();
    let keep = "Keep it, then “More or finished?”";
    press(&mut desk, Role::Button, keep);
    assert_eq!(last_wish(&desk), None);
    desk.get_by_label("Please tick what you saw first.");
    for seen in ["Smiled or laughed", "Reached", "Turned away", "Turned away"] {
        press(&mut desk, Role::CheckBox, seen);
    }
    press(&mut desk, Role::RadioButton, "Drum");
    press(&mut desk, Role::RadioButton, "Very clear");
    press(&mut desk, Role::CheckBox, "Waited");
    press(&mut desk, Role::Button, "More to note");
    press(&mut desk, Role::RadioButton, "Within 15 seconds");
    type_into(&mut desk, "Who else was there", "Nan");
    press(&mut desk, Role::Button, keep);
    let Some(Wish::Noticed { observation, after: AfterNote::On }) = last_wish(&desk) else {
        panic!("nothing was noted: {:?}", last_wish(&desk))
    };
    assert_eq!(
        observation.seen,
        [Sign::Reached, Sign::Smiled],
        "in the order of the list; what was taken back is away"
    );
    assert_eq!((observation.page.as_str(), &observation.turn), ("noticing.sound", &Turn::Second));
    assert_eq!(observation.towards, Some(Towards::Right));
    assert_eq!(observation.chosen().unwrap().card, "play_instrument");
    assert_eq!((observation.adult.as_str(), observation.who_else.as_str()), ("An adult helper", "Nan"));
    assert_eq!(observation.how_soon, Some(HowSoon::Within15));
    assert_eq!(observation.may_mean, None);

    let mut desk = noticing_desk();
    press(&mut desk, Role::CheckBox, "Closed eyes");
    press(&mut desk, Role::Button, "Keep it and finish");
    assert!(matches!(last_wish(&desk), Some(Wish::Noticed { after: AfterNote::Thanks, .. })));
}

#[test]
fn what_must_be_heard_today_and_what_was_asked_come_first() {
    let question = About { page: "rights.tell_3".into(), card: Some("own-1".into()) };
    let notes = Notes {
        hear: vec![HearRow {
            page: "primary.hurts".into(),
            asked: "Is anything sore?".into(),
            said: Vec::new(),
            heard: None,
        }],
        questions: vec![QuestionRow {
            about: question.clone(),
            asked: "Who comes?".into(),
            label: "My voice".into(),
            clips: vec![CLIP],
            drawings: 0,
            told: None,
        }],
        ..notes()
    };
    let mut desk = notes_desk(notes);
    let top = |desk: &Shown, label: &str| desk.get_by_label(label).rect().top();
    assert!(top(&desk, "Ask Sam about this today") < top(&desk, "Who comes?"));
    assert!(top(&desk, "Who comes?") < top(&desk, "Maths. I don't like this."));
    desk.get_by_label_contains("Sam keeps the answer private.");
    press(&mut desk, Role::Button, "I have asked");
    desk.get_by_label("Please type your name first. A note needs a name.");
    type_into(&mut desk, "Notes by", "Jo");
    press(&mut desk, Role::Button, "I have asked");
    let heard = Wish::HeardAbout { id: SAM, page: "primary.hurts".into(), adult: "Jo".into() };
    assert_eq!(last_wish(&desk), Some(&heard));
    type_into(&mut desk, "What I told the child", "Your nan comes.");
    press(&mut desk, Role::Button, "I told Sam");
    let told = Wish::QuestionAnswered { id: SAM, about: question, adult: "Jo".into(), text: "Your nan comes.".into() };
    assert_eq!(last_wish(&desk), Some(&told));
}

#[test]
fn the_familys_own_voice_has_a_place_of_its_own() {
    let mut desk = notes_desk(notes());
    type_into(&mut desk, "Notes by", "Dad");
    type_into(&mut desk, "The family's own voice", "We hope for a dog.");
    press(&mut desk, Role::Button, "Keep “The family's own voice”");
    let written =
        Wish::NotePage { id: SAM, kind: NoteKind::Family, adult: "Dad".into(), text: "We hope for a dog.".into() };
    assert_eq!(last_wish(&desk), Some(&written));
}

#[test]
fn who_decided_what_is_written_with_a_name_and_apart_from_the_familys_own_voice() {
    let mut desk = notes_desk(notes());
    type_into(&mut desk, "Who decided what", "Sam shares all. Dad would not.");
    press(&mut desk, Role::Button, "Keep “Who decided what”");
    assert!(!matches!(last_wish(&desk), Some(Wish::NotePage { .. })));
    desk.get_by_label("Please type your name first. A note needs a name.");
    type_into(&mut desk, "Notes by", "Jo");
    press(&mut desk, Role::Button, "Keep “Who decided what”");
    let text = "Sam shares all. Dad would not.".into();
    let written = Wish::NotePage { id: SAM, kind: NoteKind::Decided, adult: "Jo".into(), text };
    assert_eq!(last_wish(&desk), Some(&written));
}
