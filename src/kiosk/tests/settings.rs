//! What a profile sets is seen and felt: colours, words, stillness, and whatever is a switch.

use bevy::{
    input::{
        ButtonState,
        gamepad::{GamepadButton, GamepadButtonStateChangedEvent},
        mouse::MouseButtonInput,
        touch::TouchPhase,
    },
    prelude::*,
    window::PrimaryWindow,
};

use super::{harness::Kiosk, screen};
use crate::{
    access::{Framing, SystemStill, Ways},
    conversation::{Action, Body},
    kiosk::piece::{Part, Piece},
    look::Theme,
    ways::{Preset, Profile, ScanStyle, SwitchInput, SwitchMode, ThemeChoice, Within, WordsPlace},
};

fn kiosk_for(profile: Profile, name: &str) -> Kiosk {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    kiosk.app.world_mut().resource_mut::<Ways>().0 = profile;
    kiosk.show(screen(name));
    kiosk.later(700);
    kiosk.did();
    kiosk
}

#[test]
fn the_colours_are_those_of_the_child() {
    let own = |ground, ink, outline| ThemeChoice::Custom { ground, ink, outline };
    let shown = |ground, ink, outline| Theme::Own { ground, ink, outline };
    for (choice, theme) in [
        (ThemeChoice::Warm, Theme::Paper),
        (ThemeChoice::Calm, Theme::Calm),
        (ThemeChoice::HighContrastDark, Theme::HighContrast),
        (ThemeChoice::HighContrastLight, Theme::HighContrastLight),
        (own(0x0B_2A_5B, 0xFF_FF_FF, None), shown(0x0B_2A_5B, 0xFF_FF_FF, 0xFF_FF_FF)),
        (own(0x0B_2A_5B, 0xFF_FF_FF, Some(0xFF_E4_5C)), shown(0x0B_2A_5B, 0xFF_FF_FF, 0xFF_E4_5C)),
        (own(0x80_80_80, 0x80_80_80, Some(0x81_80_80)), shown(0x80_80_80, 0, 0)),
    ] {
        let mut profile = Profile::default();
        profile.sight.theme = choice;
        let kiosk = kiosk_for(profile, "01-hello");
        assert_eq!(*kiosk.app.world().resource::<Theme>(), theme, "{choice:?}");
    }
}

/// The parts of a card from above, words and pictures apart.
fn column(piece: &Piece) -> Vec<&'static str> {
    let Part::Column(_, parts) = &piece.content else { panic!("{:?}", piece.content) };
    parts.iter().map(|part| if matches!(part, Part::Words(_)) { "words" } else { "picture" }).collect()
}

#[test]
fn words_stand_where_the_child_likes_them_and_a_screen_reader_hears_them_always() {
    for (place, expected) in [
        (WordsPlace::Under, vec!["picture", "words"]),
        (WordsPlace::Over, vec!["words", "picture"]),
        (WordsPlace::Off, vec!["picture"]),
    ] {
        let mut profile = Profile::default();
        profile.sight.words = place;
        let kiosk = kiosk_for(profile, "01-hello");
        let (entity, piece) = kiosk.pieces().remove("hello|card-sad").unwrap();
        assert_eq!(column(&piece), expected);
        assert_eq!(kiosk.node(entity).label(), Some("Sad"));
    }
}

#[test]
fn more_stays_in_its_place_also_where_few_cards_are_dealt() {
    let mut few = screen("03-topics");
    let Body::Grid { cards, more, .. } = &mut few.body else { panic!("no grid") };
    cards.truncate(3);
    *more = Some(
        crate::kiosk::gallery::screens()
            .into_iter()
            .find_map(|(_, screen)| match screen.body {
                Body::Grid { more, .. } => more,
                _ => None,
            })
            .unwrap(),
    );
    let mut last = few.clone();
    if let Body::Grid { cards, .. } = &mut last.body {
        cards.truncate(1);
    }
    let mut kiosk = kiosk_for(Preset::Calm.profile(), "03-topics");
    kiosk.show(few);
    let more = kiosk.rect(kiosk.entity("topics|more"));
    kiosk.show(last);
    assert_eq!(kiosk.rect(kiosk.entity("topics|more")), more);
    assert!(more.width() > 500.0, "four things have room: {more:?}");
}

#[test]
fn nothing_sinks_where_nothing_shall_move() {
    for (still, system, down) in [(false, false, 4.0), (true, false, 0.0), (false, true, 0.0)] {
        let mut profile = Profile::default();
        profile.calm.still = still;
        let mut kiosk = kiosk_for(profile, "01-hello");
        kiosk.app.insert_resource(SystemStill(system));
        let at = kiosk.centre("hello|card-sad");
        kiosk.touch(TouchPhase::Started, at);
        kiosk.frames(2);
        let entity = kiosk.entity("hello|card-sad");
        let moved = kiosk.app.world().get::<UiTransform>(entity).unwrap().translation;
        assert_eq!(moved, Val2::px(0.0, down));
    }
}

fn two_switches(next: SwitchInput, choose: SwitchInput) -> Kiosk {
    let mut profile = Profile::default();
    profile.switches.mode = SwitchMode::Two;
    profile.switches.style = ScanStyle::Items;
    (profile.switches.next, profile.switches.choose) = (vec![next], vec![choose]);
    kiosk_for(profile, "12-break")
}

/// The second of the three ways on was chosen.
fn chose_the_second(kiosk: &mut Kiosk) {
    kiosk.frames(2);
    assert_eq!(kiosk.did(), [Action::WantHelp]);
}

#[test]
fn mouse_buttons_are_switches_wherever_the_pointer_is() {
    let mut kiosk = two_switches(SwitchInput::MouseLeft, SwitchInput::MouseRight);
    let window =
        kiosk.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(kiosk.app.world()).unwrap();
    for button in [MouseButton::Left, MouseButton::Right] {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            kiosk.app.world_mut().write_message(MouseButtonInput { button, state, window });
            kiosk.frames(1);
        }
    }
    chose_the_second(&mut kiosk);
}

#[test]
fn buttons_of_a_gamepad_are_switches() {
    let mut kiosk = two_switches(SwitchInput::PadWest, SwitchInput::PadSouth);
    let pad = kiosk.app.world_mut().spawn_empty().id();
    for button in [GamepadButton::West, GamepadButton::South] {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            kiosk.app.world_mut().write_message(GamepadButtonStateChangedEvent::new(pad, button, state));
            kiosk.frames(1);
        }
    }
    chose_the_second(&mut kiosk);
}

#[test]
fn the_whole_screen_is_a_switch_and_presses_nothing_under_the_finger() {
    let mut kiosk = two_switches(SwitchInput::Space, SwitchInput::Screen);
    kiosk.key(KeyCode::Space);
    let carry_on = kiosk.centre("break|carry-on");
    kiosk.tap(carry_on);
    chose_the_second(&mut kiosk);
    let lock = kiosk.centre("lock");
    kiosk.later(3_000);
    kiosk.tap(lock);
    assert_eq!(kiosk.did(), [], "the lock is the adult's");
    assert!(kiosk.app.world().resource::<Framing>().0.is_some());
}

fn one_switch(acceptance: u32) -> Kiosk {
    let mut profile = Profile::default();
    profile.switches.mode = SwitchMode::OneAuto;
    profile.switches.style = ScanStyle::Items;
    profile.switches.first_item = Within::near(100);
    profile.switches.acceptance = Within::near(acceptance);
    kiosk_for(profile, "03-topics")
}

/// Where the frame is drawn.
fn drawn(kiosk: &mut Kiosk) -> (Val, Val) {
    let world = kiosk.app.world_mut();
    let mut over = world.query::<(&Node, &GlobalZIndex)>();
    over.iter(world).find(|(_, layer)| layer.0 == 9).map(|(node, _)| (node.left, node.top)).unwrap()
}

#[test]
fn the_frame_is_drawn_on_its_new_place_within_the_frame_in_which_it_moves() {
    let mut kiosk = one_switch(0);
    let before = drawn(&mut kiosk);
    kiosk.later(1_899);
    assert_eq!(drawn(&mut kiosk), before);
    kiosk.later(1);
    assert_ne!(drawn(&mut kiosk), before);
}

#[test]
fn a_press_chooses_within_the_frame_in_which_it_was_held_long_enough() {
    for acceptance in [0, 300] {
        let mut kiosk = one_switch(acceptance);
        kiosk.puts(KeyCode::Enter, "", ButtonState::Pressed);
        if acceptance > 0 {
            kiosk.frames(1);
            kiosk.later(u64::from(acceptance) - 1);
            assert_eq!(kiosk.did(), []);
            kiosk.later(1);
        } else {
            kiosk.frames(1);
        }
        assert_eq!(kiosk.did(), [Action::Card("school".into())], "after {acceptance} ms");
    }
}
