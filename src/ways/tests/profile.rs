use proptest::prelude::*;

use crate::ways::*;

#[test]
fn every_preset_comes_back_as_it_went() {
    for preset in Preset::ALL {
        let profile = preset.profile();
        assert_eq!(from_ron(to_ron(&profile).as_bytes()), Ok(profile), "{preset:?}");
    }
}

#[test]
fn what_is_not_told_is_the_usual_and_what_is_not_known_is_passed_over() {
    let told = "(format: 1, touch: (hold: 400, pressure: 3), weather: [\"fine\"])";
    let mut expected = Profile::default();
    expected.touch.hold = Within::near(400);
    assert_eq!(from_ron(told.as_bytes()), Ok(expected));
    assert_eq!(from_ron(b"()"), Ok(Profile::default()));
}

#[test]
fn own_colours_of_an_older_file_have_no_outline_and_those_of_a_new_one_come_back() {
    let older = from_ron(b"(sight: (theme: Custom(ground: 255, ink: 16777215)))").unwrap();
    assert_eq!(older.sight.theme, ThemeChoice::Custom { ground: 255, ink: 0xFF_FF_FF, outline: None });
    let mut own = Profile::default();
    own.sight.theme = ThemeChoice::Custom { ground: 0x80_80_80, ink: 0x80_80_80, outline: Some(0x80_80_80) };
    let kept = own.readable();
    assert_eq!(kept.sight.theme, ThemeChoice::Custom { ground: 0x80_80_80, ink: 0, outline: Some(0) });
    assert_eq!(from_ron(to_ron(&kept).as_bytes()), Ok(kept));
}

#[test]
fn a_number_out_of_its_range_is_named_with_its_line() {
    let told = "(\n  touch: (\n    hold: 2500,\n  ),\n)";
    let error = from_ron(told.as_bytes()).unwrap_err();
    let words = error.to_string();
    assert!(words.contains("line 3") && words.contains("2500 is not from 0 to 2000"), "{words}");
}

#[test]
fn a_new_page_stands_for_half_a_second_at_least_and_a_profile_that_was_kept_with_less_still_opens() {
    for (told, kept) in [(0, 500), (499, 500), (500, 500), (1_200, 1_200), (3_000, 3_000)] {
        let profile = from_ron(format!("(touch: (settle: {told}))").as_bytes()).unwrap();
        assert_eq!(profile.touch.settle.get(), kept, "{told}");
    }
    assert!(from_ron(b"(touch: (settle: 3001))").unwrap_err().to_string().contains("3001 is not from 500 to 3000"));
    let setting = SETTINGS.iter().find(|setting| setting.id == "settle").unwrap();
    assert_eq!(setting.range(&Profile::default()), (500, 3_000));
}

#[test]
fn how_many_things_a_page_has_is_told_to_a_conversation_only_where_something_was_set() {
    let spoken = Profile { languages: vec!["pl".into()], ..Profile::default() };
    assert_eq!((Profile::default().at_most(), spoken.at_most()), (None, None));
    assert_eq!(Preset::Calm.profile().at_most(), Some(4));
}

#[test]
fn hostile_files_are_refused_in_plain_words() {
    let (deep, long) = ("(".repeat(5_000), "(".repeat(300_000));
    for bytes in [b"".as_slice(), b"\xff\xfe\x00", b"hello", b"(format: -1)", b"{", deep.as_bytes(), long.as_bytes()] {
        let error = from_ron(bytes).unwrap_err();
        assert!(error.to_string().ends_with('.'), "{error}");
    }
    assert_eq!(from_ron(b"(format: 2)"), Err(ProfileError::Newer(2)));
}

#[test]
fn the_record_names_the_ways_that_are_open() {
    assert_eq!(Profile::default().ways_in(), ["touch"]);
    assert_eq!(Preset::OneSwitch.profile().ways_in(), ["one_switch"]);
    assert_eq!(Preset::EyeGaze.profile().ways_in(), ["dwell"]);
}

#[test]
fn fewer_choices_are_at_most_four() {
    let mut profile = Preset::Calm.profile();
    assert_eq!(profile.grid(), GridSize::Four);
    profile.sight.grid = GridSize::Two;
    assert_eq!(profile.grid(), GridSize::Two);
}

#[test]
fn what_changes_is_told_and_nothing_else() {
    let usual = Profile::default();
    assert_eq!(changes(&usual, &usual).count(), 0);
    let switch = Preset::OneSwitch.profile();
    let told: Vec<&str> = changes(&usual, &switch).map(|setting| setting.id).collect();
    assert_eq!(told, ["switches", "cues"]);
}

proptest! {
    #[test]
    fn every_setting_keeps_what_it_was_set_to_within_its_range_and_no_other_changes(which in 0..SETTINGS.len(), value in any::<u32>()) {
        let (setting, before) = (SETTINGS[which], Profile::default());
        let mut after = before.clone();
        setting.set(&mut after, value);
        let (least, most) = setting.range(&after);
        prop_assert_eq!(setting.get(&after), value.clamp(least, most));
        prop_assert!(changes(&before, &after).all(|changed| changed.id == setting.id));
        prop_assert_eq!(from_ron(to_ron(&after).as_bytes()), Ok(after));
    }

    #[test]
    fn whatever_is_read_is_in_range_or_refused(hold in any::<u32>(), on_item in any::<u32>(), share in any::<u32>()) {
        let told = format!("(touch: (hold: {hold}), switches: (on_item: {on_item}, first_item: {share}))");
        let good = hold <= 2_000 && (300..=15_000).contains(&on_item) && (100..=400).contains(&share);
        prop_assert_eq!(from_ron(told.as_bytes()).is_ok(), good);
    }

    #[test]
    fn any_bytes_are_a_profile_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = from_ron(&bytes);
    }

    #[test]
    fn hurrying_and_slowing_stays_in_range_and_moves(start in 300_u32..=15_000, quicker in prop::collection::vec(any::<bool>(), 1..80)) {
        let mut profile = Profile::default();
        profile.switches.on_item = Within::near(start);
        for quicker in quicker {
            let before = profile.switches.on_item;
            profile = profile.hurried(quicker);
            let end = if quicker { 300 } else { 15_000 };
            prop_assert!(before.get() == end || (profile.switches.on_item < before) == quicker);
        }
    }
}
