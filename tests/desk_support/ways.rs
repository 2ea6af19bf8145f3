//! "Ways in": presets, ranges, what will change before it is kept, what was kept after, and the measurement.

use std::{path::PathBuf, time::Duration};

use bevy_egui::egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use my_views::{
    desk::{DeskView, VaultState, WaysFile, Wish},
    vault::ChildWays,
    ways::{Preset, Profile, SETTINGS, SwitchMode, ThemeChoice, Unit, Within},
};

use super::{Shown, begun, desk, last_wish, press, type_into};
use crate::desk_support::{Words, view};

const NAME: &str = "First name of the child for these ways in";

/// The page of ways in.
fn ways_desk(view: DeskView) -> Shown {
    let mut desk = super::sized_desk(view, 1280.0, 6400.0);
    press(&mut desk, Role::Button, "Ways in");
    desk
}

fn kept(called: &str, profile: Profile) -> ChildWays {
    ChildWays { called: called.into(), profile }
}

#[test]
fn every_setting_choice_preset_and_switch_has_words() {
    let words = Words::english();
    let mut ids: Vec<String> = Preset::ALL.iter().map(|preset| format!("preset-{}", preset.word())).collect();
    ids.extend(my_views::ways::SwitchInput::ALL.iter().map(|input| format!("input-{}", input.word())));
    for setting in SETTINGS {
        ids.push(format!("way-{}", setting.id));
        if let Unit::Choice(choices) = setting.unit {
            ids.extend(choices.iter().map(|choice| format!("way-{}-{choice}", setting.id)));
        }
    }
    for id in ids {
        assert!(!words.t(&id).contains("desk-"), "{id}");
    }
}

#[test]
fn a_preset_is_looked_at_before_it_is_kept_and_read_back_after() {
    let mut desk = ways_desk(view());
    type_into(&mut desk, NAME, "Sam");
    press(&mut desk, Role::RadioButton, "One switch");
    desk.get_by_label("Switches: No switch → One switch, the frame moves by itself");
    press(&mut desk, Role::Button, "Keep these ways in");
    let expected = kept("Sam", Preset::OneSwitch.profile());
    assert_eq!(last_wish(&desk), Some(&Wish::KeepWays(expected.clone())));
    desk.state_mut().0.view.ways = vec![expected];
    desk.run();
    desk.get_by_label("Kept for Sam, and read back. This is what differs from the usual:");
    assert!(desk.query_by_role_and_label(Role::Button, "Keep these ways in").is_none());
}

#[test]
fn without_a_name_nothing_is_kept() {
    let mut desk = ways_desk(view());
    press(&mut desk, Role::RadioButton, "Calm");
    press(&mut desk, Role::Button, "Keep these ways in");
    assert_eq!(last_wish(&desk), None);
    desk.get_by_label("Please type the child's first name.");
}

#[test]
fn every_number_goes_up_and_down_and_stays_in_its_range() {
    let words = Words::english();
    let mut desk = ways_desk(view());
    let numbers = SETTINGS.iter().filter(|setting| !matches!(setting.unit, Unit::YesNo | Unit::Choice(_)));
    for setting in numbers {
        let name = words.t(&format!("way-{}", setting.id));
        let value = |desk: &Shown| {
            let all: Vec<String> = desk
                .get_all_by_role(Role::Label)
                .filter_map(|node| node.accesskit_node().value().or(node.accesskit_node().label()))
                .filter(|value| value.starts_with(&format!("{name}: ")) && !value.contains('→'))
                .collect();
            all.first().cloned().unwrap_or_default()
        };
        let before = value(&desk);
        press(&mut desk, Role::Button, &format!("More: {name}"));
        press(&mut desk, Role::Button, &format!("Less: {name}"));
        press(&mut desk, Role::Button, &format!("Less: {name}"));
        let (least, _) = setting.range(&Profile::default());
        assert!(setting.get(&Profile::default()) == least || value(&desk) != before, "{name}: {before}");
    }
}

#[test]
fn what_was_kept_for_a_child_comes_with_the_name_and_goes_with_the_conversation() {
    let profile = Preset::EyeGaze.profile();
    let mut desk = desk(DeskView { ways: vec![kept("Sam", profile.clone())], ..view() });
    type_into(&mut desk, "The child's first name", "Sam");
    press(&mut desk, Role::Button, "Start");
    assert_eq!(begun(&desk).ways, Some(profile));
}

#[test]
fn ways_in_that_were_chosen_hold_for_the_next_conversation_though_the_vault_is_closed() {
    let mut closed = view();
    closed.vault.state = VaultState::Locked;
    let mut desk = ways_desk(closed);
    type_into(&mut desk, NAME, "Sam");
    press(&mut desk, Role::RadioButton, "Two switches: one moves on, one chooses");
    assert!(desk.query_by_role_and_label(Role::Button, "Keep these ways in").is_none());
    press(&mut desk, Role::Button, "Home");
    type_into(&mut desk, "The child's first name", "Sam");
    press(&mut desk, Role::Button, "Start");
    assert_eq!(begun(&desk).ways.as_ref().map(|ways| ways.switches.mode), Some(SwitchMode::Two));
}

#[test]
fn ways_in_go_to_a_file_and_come_from_one_and_are_looked_at_first() {
    let mut desk = ways_desk(view());
    press(&mut desk, Role::RadioButton, "Low vision, or none");
    press(&mut desk, Role::Button, "Write the file");
    let to = PathBuf::from("/tmp/my-views/ways-in.ron");
    let profile = Preset::LowVision.profile();
    assert_eq!(last_wish(&desk), Some(&Wish::ExportWays { profile, to: to.clone() }));
    press(&mut desk, Role::Button, "Read the file");
    assert_eq!(last_wish(&desk), Some(&Wish::ImportWays(to)));
    let mut other = Profile::default();
    other.touch.hold = Within::near(400);
    desk.state_mut().0.view.ways_file = Some(WaysFile::Read(Box::new(other)));
    desk.run();
    desk.get_by_label("The file was read. Look at what will change, then keep it.");
    desk.get_by_label("Hold before it counts: 0.0 s → 0.4 s");
    desk.state_mut().0.view.ways_file = Some(WaysFile::Failed("line 3: 2500 is not from 0 to 2000.".into()));
    desk.run();
    desk.get_by_label("It did not work. line 3: 2500 is not from 0 to 2000.");
}

#[test]
fn the_measurement_proposes_the_mean_press_by_65_hundredths_and_says_why() {
    let mut desk = ways_desk(view());
    let mut now = std::time::Instant::now();
    desk.state_mut().0.now = Some(now);
    press(&mut desk, Role::Button, "Begin to measure");
    for _ in 0..200 {
        let Some(_) = desk.query_by_role_and_label(Role::Button, "Press when the light moves") else { break };
        // A light comes at any of these steps; half a second later it is answered.
        now += Duration::from_millis(650);
        desk.state_mut().0.now = Some(now);
        desk.step();
        desk.get_by_role_and_label(Role::Button, "Press when the light moves").click();
        desk.run_steps(3);
    }
    let said = super::everything_said(&desk);
    assert!(said.contains("8 presses") && said.contains("÷ 0.65"), "{said}");
    press(&mut desk, Role::Button, "Use this time");
    assert!(super::everything_said(&desk).contains("Time on a thing: 2.0 s → "));
}

#[test]
fn the_last_switch_cannot_be_taken_away() {
    let mut desk = ways_desk(view());
    press(&mut desk, Role::RadioButton, "One switch, the frame moves by itself");
    for input in ["Enter", "2"] {
        press(&mut desk, Role::CheckBox, input);
    }
    let toggled = |name: &str| desk.get_by_role_and_label(Role::CheckBox, name).accesskit_node().toggled();
    assert_eq!((toggled("Enter"), toggled("2")), (Some(Toggled::False), Some(Toggled::True)));
}

#[test]
fn a_childs_own_colours_are_chosen_or_typed_and_mended_in_plain_words() {
    let mut desk = ways_desk(view());
    type_into(&mut desk, NAME, "Sam");
    press(&mut desk, Role::RadioButton, "The child's own");
    press(&mut desk, Role::RadioButton, "Background: Dark blue");
    let said = super::everything_said(&desk);
    assert!(said.contains("could not be read on this background. They are shown and kept in white."), "{said}");
    assert!(said.contains("edges could not be seen"), "{said}");
    press(&mut desk, Role::RadioButton, "Words: Cream");
    press(&mut desk, Role::RadioButton, "Edges: Yellow");
    assert!(!super::everything_said(&desk).contains("could not be"));
    press(&mut desk, Role::Button, "Keep these ways in");
    let Some(Wish::KeepWays(kept)) = last_wish(&desk) else { panic!("nothing is kept") };
    let own = |ground, ink, outline| ThemeChoice::Custom { ground, ink, outline: Some(outline) };
    assert_eq!(kept.profile.sight.theme, own(0x0B_2A_5B, 0xFF_F9_EF, 0xFF_E4_5C));
    type_into(&mut desk, "Words: any colour, as six signs (RRGGBB)", "#0b2a5c");
    press(&mut desk, Role::Button, "Keep these ways in");
    let Some(Wish::KeepWays(kept)) = last_wish(&desk) else { panic!("nothing is kept") };
    assert_eq!(kept.profile.sight.theme, own(0x0B_2A_5B, 0xFF_FF_FF, 0xFF_E4_5C), "what cannot be read is not kept");
}

#[test]
fn ways_in_are_tried_and_stand_there_again_afterwards() {
    let mut desk = ways_desk(view());
    press(&mut desk, Role::RadioButton, "One switch");
    press(&mut desk, Role::Button, "Try them now");
    assert_eq!(last_wish(&desk), Some(&Wish::Practice));
    assert_eq!(desk.state().0.chosen_ways(), &Preset::OneSwitch.profile());
    desk.state_mut().0.opened();
    desk.run();
    desk.get_by_label("Switches: No switch → One switch, the frame moves by itself");
    desk.state_mut().0.view.under_way = Some("Sam".into());
    desk.run();
    desk.get_by_role_and_label(Role::Button, "Try them now");
    desk.state_mut().0.opened();
    desk.run();
    desk.get_by_role_and_label(Role::Heading, "Who is talking today?");
    assert_eq!(desk.state().0.chosen_ways(), &Profile::default(), "the next child has ways of their own");
}
