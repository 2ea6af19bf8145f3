//! A keyguard's holes are where the kiosk draws what is pressed.

use bevy::prelude::*;

use super::{
    harness::Kiosk,
    screen,
    sizes::{controls, every_screen, glass, guarded},
};
use crate::{
    access::Ways,
    kiosk::{
        keyguard_for,
        piece::{Meaning, Piece},
        show::ShownGlass,
    },
    plan::Assets,
    report::keyguard::Hole,
    words::Language,
};

/// A cut is no finer, in millimetres.
const FINE: f32 = 0.3;

/// How far the sides of a hole are from those of a box on the window, in millimetres.
fn apart(hole: &Hole, area: Rect, millimetre: f32) -> f32 {
    let [from, to] = [area.min, area.max].map(|corner| corner * millimetre);
    let sides = [hole.left - from.x, hole.top - from.y, hole.left + hole.width - to.x, hole.top + hole.height - to.y];
    sides.into_iter().map(f32::abs).fold(0.0, f32::max)
}

/// All of a box on the window is seen through this hole.
fn holds(hole: &Hole, area: Rect, millimetre: f32) -> bool {
    let [from, to] = [area.min, area.max].map(|corner| corner * millimetre);
    hole.left <= from.x + FINE
        && hole.top <= from.y + FINE
        && hole.left + hole.width >= to.x - FINE
        && hole.top + hole.height >= to.y - FINE
}

#[test]
fn every_box_that_is_pressed_lies_in_its_hole_on_every_screen() {
    // The window of the tests has 1280 by 800 pixels.
    let glass = glass(13.3, (1280, 800));
    let words = Language::open(&Assets::find().unwrap(), "en-GB").unwrap();
    for (columns, rows) in [(4, 3), (3, 2)] {
        let profile = guarded(columns, rows);
        let guard = keyguard_for(&glass, &profile, &words);
        assert_eq!((guard.cells, guard.holes.len()), ((columns * rows) as usize, (columns * rows) as usize + 10));
        let mut kiosk = Kiosk::new(screen("01-hello"));
        kiosk.app.world_mut().resource_mut::<Ways>().0 = profile;
        kiosk.app.world_mut().resource_mut::<ShownGlass>().0 = Some(glass);
        let mut used = vec![false; guard.holes.len()];
        for (name, screen) in every_screen() {
            kiosk.show(screen);
            let pieces: Vec<(Entity, Piece)> = kiosk.pieces().into_values().collect();
            let all: Vec<Piece> = pieces.iter().map(|(_, piece)| piece.clone()).collect();
            let pressed = controls(&all)
                .chain(all.iter().filter(|piece| matches!(piece.meaning, Meaning::Lock(_)) || piece.key == "question"));
            for piece in pressed {
                let entity = pieces.iter().find(|(_, other)| other.key == piece.key).unwrap().0;
                let area = kiosk.rect(entity);
                let near = guard.holes.iter().map(|hole| apart(hole, area, glass.millimetre)).enumerate();
                let (hole, far) = near.min_by(|one, other| one.1.total_cmp(&other.1)).unwrap();
                // Beside "First … then …" the question is shorter than its window.
                let inside =
                    piece.key == "question" && guard.holes.iter().any(|hole| holds(hole, area, glass.millimetre));
                assert!(far <= FINE || inside, "{name}: {} is {far} mm beside its hole", piece.key);
                used[hole] = true;
            }
        }
        assert!(used.iter().all(|used| *used), "every hole has its use: {used:?}");
    }
}

#[test]
fn holes_are_inside_the_screen_apart_from_each_other_and_mirrored_where_the_language_is() {
    let assets = Assets::find().unwrap();
    let glass = glass(15.6, (1920, 1080));
    let guard = |tag: &str| keyguard_for(&glass, &guarded(4, 3), &Language::open_whole(&assets, tag).unwrap());
    let english = guard("en-GB");
    let (width, height) = english.screen;
    for (number, hole) in english.holes.iter().enumerate() {
        assert!(
            hole.left >= 0.0 && hole.top >= 0.0 && hole.left + hole.width <= width && hole.top + hole.height <= height
        );
        for other in &english.holes[..number] {
            let across = hole.left < other.left + other.width && other.left < hole.left + hole.width;
            let down = hole.top < other.top + other.height && other.top < hole.top + hole.height;
            assert!(!(across && down), "{hole:?} {other:?}");
        }
    }
    for (one, other) in english.holes.iter().zip(&guard("ur").holes) {
        assert!((one.left - (width - other.left - other.width)).abs() < 0.01, "{one:?} {other:?}");
        assert!((one.top - other.top).abs() < 0.01);
    }
}
