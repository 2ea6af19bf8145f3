//! "Screen size" and the template for a keyguard.

use std::path::PathBuf;

use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use my_views::{
    desk::{DeskView, GlassView, GlassWish, GuardFile, Wish},
    glass::{Glass, Source},
};

use super::{desk, last_wish, press, sized_desk};
use crate::desk_support::view;

/// A tablet of 10.1 inches.
fn on(source: Source, smallest: f32) -> DeskView {
    let glass = Glass::new((1280, 800), 0.17, source);
    DeskView { glass: GlassView { pixels: Some((1280, 800)), glass, smallest: Some(smallest) }, ..view() }
}

#[test]
fn the_outline_is_made_as_wide_as_a_card_and_kept() {
    let mut desk = desk(view());
    press(&mut desk, Role::Button, "Ways in");
    press(&mut desk, Role::Button, "Screen size");
    desk.get_by_label("The size of this screen is not known yet.");
    desk.get_by_label("Outline of a bank card: 400");
    for _ in 0..3 {
        press(&mut desk, Role::Button, "Much wider");
    }
    press(&mut desk, Role::Button, "A little narrower");
    desk.get_by_label("Outline of a bank card: 429");
    press(&mut desk, Role::Button, "It fits: keep this size");
    assert_eq!(last_wish(&desk), Some(&Wish::Glass(GlassWish::Card(429.0))));
}

#[test]
fn who_says_how_large_the_screen_is_and_whether_it_is_enough_is_told() {
    let mut desk = desk(on(Source::Told, 20.0));
    press(&mut desk, Role::Button, "Ways in");
    press(&mut desk, Role::Button, "Screen size");
    desk.get_by_label("The screen tells: 218 × 136 mm (10.1 inches).");
    desk.get_by_label("The smallest thing that a child presses is 20 mm on this screen. That is enough.");
    desk.get_by_label("Outline of a bank card: 504");
    assert!(desk.query_by_label("Believe the screen again").is_none());
    desk.state_mut().0.view = on(Source::Measured, 16.2);
    desk.run();
    desk.get_by_label("Measured: 218 × 136 mm (10.1 inches).");
    desk.get_by_label(
        "The smallest thing that a child presses is 16 mm on this screen. It should be 20 mm. Use a larger screen, or turn it \
         upright.",
    );
    press(&mut desk, Role::Button, "Believe the screen again");
    assert_eq!(last_wish(&desk), Some(&Wish::Glass(GlassWish::Forget)));
}

#[test]
fn a_template_is_made_for_the_keyguard_that_is_chosen_once_the_screen_is_measured() {
    let mut desk = sized_desk(view(), 1280.0, 6600.0);
    press(&mut desk, Role::Button, "Ways in");
    assert!(desk.query_by_label("Measure the screen first: Screen size, at the right.").is_none());
    press(&mut desk, Role::CheckBox, "A keyguard lies on the screen");
    desk.get_by_label("Measure the screen first: Screen size, at the right.");
    let glass = on(Source::Measured, 20.0).glass;
    desk.state_mut().0.view.glass = glass;
    desk.run();
    press(&mut desk, Role::Button, "Make the template");
    let Some(Wish::Keyguard { profile, to }) = last_wish(&desk) else { panic!("no template") };
    assert!(profile.guard.on && to.ends_with("keyguard.pdf"));
    let file = PathBuf::from("/tmp/my-views/keyguard.pdf");
    desk.state_mut().0.view.guard_file = Some(GuardFile::Written { file, cells: 12, size: (30.0, 18.0) });
    desk.run();
    desk.get_by_label("Written: /tmp/my-views/keyguard.pdf. 12 holes of 30 × 18 mm.");
    desk.get_by_label("The holes are smaller than 20 mm. Choose fewer.");
}
