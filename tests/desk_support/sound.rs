//! "Check the sound" on the page "This tablet".

use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use my_views::{
    desk::{DeskView, SoundCheck, Wish},
    sound::{Loud, Measured},
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
