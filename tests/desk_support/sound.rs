//! "Check the sound" on the page "This tablet".

use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use my_views::{
    desk::{CueView, CueWish, DeskView, SoundCheck, Wish},
    sound::{Loud, Measured, Output, Outputs},
};

use super::{Shown, desk, everything_said, last_wish, press, view};

fn checked(check: SoundCheck) -> Shown {
    let mut desk = desk(DeskView { sound_check: check, ..view() });
    press(&mut desk, Role::Button, "Everything works");
    desk
}

#[test]
fn one_press_checks_the_sound_and_tells_how_loud_it_is() {
    let mut desk = checked(SoundCheck::None);
    press(&mut desk, Role::Button, "Check the sound");
    assert_eq!(last_wish(&desk), Some(&Wish::CheckSound));
    desk.state_mut().0.view.sound_check = SoundCheck::Running;
    desk.run();
    assert!(desk.query_by_role_and_label(Role::Button, "Check the sound").is_none());
    desk.state_mut().0.view.sound_check = SoundCheck::measured(Measured { voice: 31.2, tone: 30.0 });
    desk.run();
    desk.get_by_label("Loud enough for a room: the voice is 31 decibels above the room.");
    assert!(desk.query_by_role_and_label(Role::Button, "Yes").is_none());
}

#[test]
fn without_a_microphone_the_adult_is_asked() {
    let mut desk = checked(SoundCheck::Asked);
    desk.get_by_label("Did you hear a voice and a tone?");
    press(&mut desk, Role::Button, "No");
    assert_eq!(last_wish(&desk), Some(&Wish::HeardSound(false)));
    press(&mut desk, Role::Button, "Yes");
    assert_eq!(last_wish(&desk), Some(&Wish::HeardSound(true)));
}

#[test]
fn every_trouble_comes_with_what_to_do() {
    let loud = |voice, tone| SoundCheck::Measured { voice, tone, rise: 9 };
    let cases = [
        (loud(Loud::Quiet, Loud::Enough), "9 decibels above the room, and 15 are needed. Turn the volume up"),
        (loud(Loud::NotHeard, Loud::Enough), "Install a voice"),
        (loud(Loud::NotHeard, Loud::NotHeard), "Did you hear a voice and a tone?"),
        (SoundCheck::ByEar(false), "Turn the volume up"),
        (SoundCheck::Deaf, "See that the microphone is switched on"),
        (SoundCheck::ByEar(true), "step back"),
    ];
    for (check, words) in cases {
        assert_eq!(check.is_well(), check == SoundCheck::ByEar(true), "{check:?}");
        let said = everything_said(&checked(check));
        assert!(said.contains(words), "{check:?}: {said}");
        assert!(!said.contains("[desk-"));
    }
}

fn output(id: &str) -> Output {
    Output { id: id.into(), name: format!("The {id}") }
}

/// Headphones beside the loudspeaker; these are chosen for cues.
pub fn cues(chosen: Option<&str>) -> CueView {
    let devices = Outputs { usual: Some(output("loudspeaker")), others: vec![output("headphones")] };
    CueView { devices: Some(devices), makes_sounds: Some(true), chosen: chosen.map(output) }
}

#[test]
fn a_device_for_cues_is_chosen_and_tried() {
    let mut desk = desk(DeskView { cues: cues(None), ..view() });
    press(&mut desk, Role::Button, "Everything works");
    press(&mut desk, Role::RadioButton, "The headphones");
    assert_eq!(last_wish(&desk), Some(&Wish::Cues(CueWish::Goes(Some(output("headphones"))))));
    press(&mut desk, Role::Button, "Try it");
    assert_eq!(last_wish(&desk), Some(&Wish::Cues(CueWish::Try)));
    desk.state_mut().0.view.cues = cues(Some("headphones"));
    desk.run();
    assert!(!everything_said(&desk).contains("not plugged in"));
    press(&mut desk, Role::RadioButton, "Where everything is heard, only quieter");
    assert_eq!(last_wish(&desk), Some(&Wish::Cues(CueWish::Goes(None))));
}

#[test]
fn a_device_that_is_away_and_a_voice_that_cannot_go_there_are_told_with_what_to_do() {
    let mut desk = desk(DeskView { cues: cues(Some("loudspeaker")), ..view() });
    press(&mut desk, Role::Button, "Everything works");
    assert!(!everything_said(&desk).contains("not plugged in"), "it is where everything is heard now");
    desk.state_mut().0.view.cues = CueView { makes_sounds: Some(false), ..cues(Some("ear piece")) };
    desk.run();
    let said = everything_said(&desk);
    for words in ["The ear piece (not plugged in)", "comes quietly from the usual loudspeaker", "Install espeak-ng"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    desk.state_mut().0.view.cues = CueView { devices: Some(Outputs::default()), ..CueView::default() };
    desk.run();
    assert!(everything_said(&desk).contains("There is no second device"));
}

#[test]
fn ways_in_says_what_this_machine_lacks_and_that_a_screen_reader_speaks() {
    let mut desk = desk(DeskView { screen_reader: true, ..view() });
    press(&mut desk, Role::Button, "Ways in");
    let (reader, lacks) = ("A screen reader is on. It reads everything", "No other device is chosen on this tablet");
    assert!(everything_said(&desk).contains(reader) && !everything_said(&desk).contains(lacks));
    for way in ["The tablet speaks also while a screen reader does", "The frame's voice goes to the other device"] {
        // Far below what is in sight.
        desk.get_by_role_and_label(Role::CheckBox, way).click_accesskit();
        desk.run();
    }
    assert!(!everything_said(&desk).contains(reader) && everything_said(&desk).contains(lacks));
    desk.state_mut().0.view.cues = cues(Some("headphones"));
    desk.run();
    assert!(!everything_said(&desk).contains(lacks));
}
