//! What an adult saw, must hear today, or was asked.

use super::{
    Shown, add, desk,
    desk_support::{CLIP, SAM, notes, view},
    last_wish, notes_desk, press, type_into,
};
use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use my_views::{
    conversation::Observing,
    desk::{
        AfterNote, DeskView, Entry, FolderView, Forget, HearRow, Notes, QuestionRow, SeenView, SeenVoice, SeenWish,
        VaultWish, Wish,
    },
    record::{About, AddedLater, Clip, HowSoon, NoteKind, Observation, Offered, OfferedAs, Sign, Towards, Turn, What},
};
use uuid::Uuid;

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

/// What Jo saw, with a voice where `photo` is given a photo as well.
pub fn noted(id: u128, photo: Option<u128>) -> Observation {
    let at = my_views::record::Moment::new(0, 0);
    let side = |place: usize| observing().things.map(|things| things[place].clone());
    Observation {
        id: Uuid::from_u128(id),
        page: "noticing.sound".into(),
        left: side(0),
        right: side(1),
        turn: Turn::First,
        seen: vec![Sign::Reached, Sign::Smiled],
        towards: Some(Towards::Right),
        clear: None,
        again: None,
        how_soon: None,
        help: Vec::new(),
        state: Vec::new(),
        who_else: String::new(),
        happened: "Leaned over and laughed.".into(),
        may_mean: None,
        adult: "Jo".into(),
        at,
        photo: photo.map(Uuid::from_u128),
        voice: photo.map(|_| Clip { id: CLIP, milliseconds: 3000, cut_off: false, at }),
        photo_later: None,
        voice_later: photo.map(|_| AddedLater { adult: "Mrs Green".into(), at }),
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
    let heard = add(What::HeardAbout { page: "primary.hurts".into(), adult: "Jo".into() });
    assert_eq!(last_wish(&desk), Some(&heard));
    type_into(&mut desk, "What I told the child", "Your nan comes.");
    press(&mut desk, Role::Button, "I told Sam");
    let told = add(What::QuestionAnswered { about: question, adult: "Jo".into(), text: "Your nan comes.".into() });
    assert_eq!(last_wish(&desk), Some(&told));
}

#[test]
fn the_familys_own_voice_has_a_place_of_its_own() {
    let mut desk = notes_desk(notes());
    type_into(&mut desk, "Notes by", "Dad");
    type_into(&mut desk, "The family's own voice", "We hope for a dog.");
    press(&mut desk, Role::Button, "Keep “The family's own voice”");
    let written = add(What::NotedAs { kind: NoteKind::Family, adult: "Dad".into(), text: "We hope for a dog.".into() });
    assert_eq!(last_wish(&desk), Some(&written));
}

#[test]
fn who_decided_what_is_written_with_a_name_and_apart_from_the_familys_own_voice() {
    let mut desk = notes_desk(notes());
    type_into(&mut desk, "Who decided what", "Sam shares all. Dad would not.");
    press(&mut desk, Role::Button, "Keep “Who decided what”");
    assert!(!matches!(last_wish(&desk), Some(Wish::Add { .. })));
    desk.get_by_label("Please type your name first. A note needs a name.");
    type_into(&mut desk, "Notes by", "Jo");
    press(&mut desk, Role::Button, "Keep “Who decided what”");
    let text = "Sam shares all. Dad would not.".into();
    let written = add(What::NotedAs { kind: NoteKind::Decided, adult: "Jo".into(), text });
    assert_eq!(last_wish(&desk), Some(&written));
}

/// The desk in the midst of a pair, with these things added to the note so far.
fn adding(seen: SeenView) -> Shown {
    let mut desk = noticing_desk();
    desk.state_mut().0.view.seen = seen;
    desk.run();
    desk
}

#[test]
fn an_adult_chooses_a_photo_and_takes_it_away() {
    let folder = FolderView {
        path: "/media/stick".into(),
        entries: vec![Entry { name: "drum.jpg".into(), path: "/media/stick/drum.jpg".into(), folder: false }],
        ..FolderView::default()
    };
    let mut desk = adding(SeenView { folder, ..SeenView::default() });
    press(&mut desk, Role::Button, "Add a photo");
    assert_eq!(last_wish(&desk), Some(&Wish::Seen(SeenWish::Look("/media/stick".into()))));
    press(&mut desk, Role::RadioButton, "drum.jpg");
    assert_eq!(last_wish(&desk), Some(&Wish::Seen(SeenWish::ReadPhoto("/media/stick/drum.jpg".into()))));
    press(&mut desk, Role::Button, "No photo");
    assert!(desk.query_by_label("drum.jpg").is_none());

    let mut desk = adding(SeenView { photo: Some("draft".into()), ..SeenView::default() });
    desk.get_by_role_and_label(Role::Image, "The photo for this note");
    // A photo says something: nothing else must be ticked.
    press(&mut desk, Role::Button, "Keep it and finish");
    assert!(matches!(last_wish(&desk), Some(Wish::Noticed { .. })));
    let mut desk = adding(SeenView { photo: Some("draft".into()), ..SeenView::default() });
    press(&mut desk, Role::Button, "Take the photo away");
    assert_eq!(last_wish(&desk), Some(&Wish::Seen(SeenWish::DropPhoto)));
}

#[test]
fn an_adult_says_what_was_seen_listens_and_says_it_again() {
    let wish = |desk: &mut Shown, button: &str| {
        press(desk, Role::Button, button);
        match last_wish(desk) {
            Some(Wish::Seen(wish)) => wish.clone(),
            other => panic!("{button}: {other:?}"),
        }
    };
    let mut desk = adding(SeenView::default());
    assert_eq!(wish(&mut desk, "Record what I saw"), SeenWish::Record);
    let mut desk = adding(SeenView { level: Some(0.4), ..SeenView::default() });
    assert!(desk.query_by_label("Keep it and finish").is_none(), "a sentence would be lost");
    assert_eq!(wish(&mut desk, "Stop recording"), SeenWish::End);
    let voice = |silent| Some(SeenVoice { seconds: 7, silent, clipped: false });
    let mut desk = adding(SeenView { voice: voice(false), ..SeenView::default() });
    desk.get_by_label("Your voice: 7 s");
    assert_eq!(wish(&mut desk, "Listen to my voice"), SeenWish::Listen);
    assert_eq!(wish(&mut desk, "Record again"), SeenWish::Record);
    assert_eq!(wish(&mut desk, "Take my voice away"), SeenWish::DropVoice);
    press(&mut desk, Role::Button, "Keep it and finish");
    assert!(matches!(last_wish(&desk), Some(Wish::Noticed { .. })));
    let mut desk = adding(SeenView { voice: voice(true), ..SeenView::default() });
    desk.get_by_label("Nothing was heard. Come closer to the microphone, and say it again.");
    press(&mut desk, Role::Button, "Keep it and finish");
    assert_eq!(last_wish(&desk), None, "silence says nothing");
}

#[test]
fn without_a_microphone_the_button_says_why() {
    let mut desk = adding(SeenView { no_microphone: true, ..SeenView::default() });
    let why = "No microphone works here. Plug one in, and open this page again.";
    desk.get_by_label(why);
    let record = desk.get_by_role_and_label(Role::Button, "Record what I saw");
    assert!(record.accesskit_node().is_disabled());
    assert_eq!(record.accesskit_node().description().as_deref(), Some(why));
    record.click();
    desk.run();
    assert_eq!(last_wish(&desk), None);
}

#[test]
fn in_the_notes_a_photo_is_seen_a_voice_heard_and_both_removed_with_their_observation() {
    let at = my_views::record::Moment::new(0, 0);
    let (seen, photo) = (Uuid::from_u128(70), Uuid::from_u128(71));
    let mut desk = noticing_desk();
    press(&mut desk, Role::CheckBox, "Reached");
    press(&mut desk, Role::Button, "Keep it and finish");
    let Some(Wish::Noticed { observation, .. }) = last_wish(&desk) else { panic!("nothing was noted") };
    let voice = Some(Clip { id: CLIP, milliseconds: 3000, cut_off: false, at });
    let observation = Observation { id: seen, photo: Some(photo), voice, adult: "Jo".into(), ..*observation.clone() };
    let mut desk = notes_desk(Notes { noticing: vec![observation], ..notes() });
    desk.get_by_role_and_label(Role::Image, "Photo by Jo");
    press(&mut desk, Role::Button, "Hear Jo");
    assert_eq!(last_wish(&desk), Some(&Wish::Play(CLIP)));
    press(&mut desk, Role::Button, "Remove this observation");
    assert_eq!(last_wish(&desk), Some(&Wish::Play(CLIP)), "it is asked again");
    press(&mut desk, Role::Button, "Remove it for ever");
    assert_eq!(last_wish(&desk), Some(&Wish::Vault(VaultWish::Forget(Forget::Seen(SAM, seen)))));
}

/// The box that adds to what Jo saw, opened in the notes.
fn adding_later(observation: &Observation) -> Shown {
    let mut desk = notes_desk(Notes { noticing: vec![observation.clone()], ..notes() });
    press(&mut desk, Role::Button, "Add a photo or my voice");
    assert_eq!(
        last_wish(&desk),
        Some(&Wish::Seen(SeenWish::Anew)),
        "what was begun for another note is not for this one"
    );
    desk.run();
    desk
}

#[test]
fn a_photo_and_a_voice_join_a_note_that_is_kept_already() {
    let mut desk = adding_later(&noted(70, None));
    let keep = "Keep it with this observation";
    assert!(desk.query_by_role_and_label(Role::Button, keep).is_none(), "there is nothing to keep");
    press(&mut desk, Role::Button, "Record what I saw");
    assert_eq!(last_wish(&desk), Some(&Wish::Seen(SeenWish::Record)));
    desk.state_mut().0.view.seen.level = Some(0.4);
    desk.run();
    assert!(desk.query_by_role_and_label(Role::Button, keep).is_none(), "a sentence would be lost");
    let voice = Some(SeenVoice { seconds: 7, silent: false, clipped: false });
    desk.state_mut().0.view.seen = SeenView { voice, ..SeenView::default() };
    desk.run();
    press(&mut desk, Role::Button, keep);
    desk.get_by_label("Please type your name first. A note needs a name.");
    type_into(&mut desk, "Notes by", "Mrs Green");
    press(&mut desk, Role::Button, keep);
    let observation = Uuid::from_u128(70);
    let wish = Wish::AddSeen { id: SAM, observation, adult: "Mrs Green".into() };
    assert_eq!(last_wish(&desk), Some(&wish));
    assert!(desk.query_by_role_and_label(Role::Button, keep).is_none());
}

#[test]
fn what_was_added_later_says_by_whom_and_goes_again_by_itself() {
    let desk = notes_desk(Notes { noticing: vec![noted(80, Some(81))], ..notes() });
    desk.get_by_label("Added later by Mrs Green · Thu 1 January");
    desk.get_by_role_and_label(Role::Image, "Photo by Jo");
    desk.get_by_role_and_label(Role::Button, "Hear Mrs Green");
    assert!(desk.query_by_label("Add a photo or my voice").is_none(), "it lacks nothing");
    for (button, file) in [("Remove this photo", Uuid::from_u128(81)), ("Remove this voice", CLIP)] {
        let mut desk = notes_desk(Notes { noticing: vec![noted(80, Some(81))], ..notes() });
        press(&mut desk, Role::Button, button);
        assert_eq!(last_wish(&desk), Some(&Wish::Open(SAM)), "it is asked again");
        press(&mut desk, Role::Button, "Keep it");
        press(&mut desk, Role::Button, button);
        press(&mut desk, Role::Button, "Remove it for ever");
        assert_eq!(last_wish(&desk), Some(&Wish::Vault(VaultWish::Forget(Forget::Added(SAM, file)))));
    }
}
