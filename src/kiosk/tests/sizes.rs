//! Physical sizes: on every screen that schools have, what a child presses is at least 20 mm, or the desk says that it is not.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use bevy::{math::Vec2, prelude::*};
use proptest::prelude::*;
use uuid::Uuid;

use crate::{
    conversation::{Body, Conversation, Screen},
    glass::{Glass, Source},
    kiosk::{
        frame::Frame,
        gallery, pages,
        piece::{Meaning, Part, Piece},
    },
    look::{LEAST_MILLIMETRES, SMALLEST_TARGET},
    record::Moment,
    sitting::House,
    ways::{Preset, Profile, Within},
    words::languages,
};

/// Diagonal in inches and pixels, as they are sold.
const SCREENS: [(f32, (u32, u32)); 14] = [
    (8.0, (1280, 800)),
    (8.0, (1920, 1200)),
    (9.7, (1024, 768)),
    (10.1, (1280, 800)),
    (10.1, (1920, 1200)),
    (11.6, (1366, 768)),
    (12.3, (2736, 1824)),
    (13.3, (1920, 1080)),
    (13.3, (2560, 1600)),
    (15.6, (1366, 768)),
    (15.6, (1920, 1080)),
    (24.0, (1920, 1080)),
    (24.0, (1920, 1200)),
    (27.0, (2560, 1440)),
];

pub(super) fn glass(inches: f32, pixels: (u32, u32)) -> Glass {
    let diagonal = (pixels.0 as f32).hypot(pixels.1 as f32);
    Glass::new(pixels, inches * 25.4 / diagonal, Source::Told).unwrap()
}

pub(super) fn frame_on(glass: Glass, profile: &Profile) -> Frame {
    let (width, height) = glass.pixels;
    Frame::fit(Vec2::new(width as f32, height as f32)).suited(Some(glass.millimetre), profile)
}

fn upright((width, height): (u32, u32)) -> (u32, u32) {
    (height, width)
}

/// Every screen of a walk through a plan of this language.
pub(super) fn walked(plan: &str, tag: &str) -> Vec<Screen> {
    let house = House::open(plan, tag).unwrap();
    let start = house.start(Uuid::from_u128(1), house.setting("Sam"));
    let wording = Arc::clone(&house.language);
    let (mut conversation, _) =
        Conversation::begin(Arc::clone(&house.plan), wording, house.finder(), start, Moment::now());
    gallery::walk(&mut conversation)
}

pub(super) fn every_screen() -> Vec<(String, Screen)> {
    let mut all: Vec<(String, Screen)> =
        gallery::screens().into_iter().map(|(name, screen)| (name.to_owned(), screen)).collect();
    for plan in ["primary", "rights"] {
        let screens = walked(plan, "en-GB");
        all.extend(screens.into_iter().map(|screen| (format!("{plan} {}", screen.place), screen)));
    }
    all
}

pub(super) fn controls(pieces: &[Piece]) -> impl Iterator<Item = &Piece> {
    pieces.iter().filter(|piece| matches!(piece.meaning, Meaning::Control { .. }))
}

#[test]
fn on_every_screen_every_target_has_twenty_millimetres_or_it_is_said_that_it_has_not() {
    let screens = every_screen();
    let mut small = BTreeMap::new();
    let mut verdicts = BTreeMap::new();
    for (inches, pixels) in SCREENS {
        for pixels in [pixels, upright(pixels)] {
            let glass = glass(inches, pixels);
            let frame = frame_on(glass, &Profile::default());
            let promised = frame.smallest(glass.millimetre);
            verdicts.insert(format!("{inches} inch {pixels:?}"), promised);
            let least = promised.min(LEAST_MILLIMETRES) - 0.15;
            for (name, screen) in &screens {
                for piece in controls(&pages::pieces(screen, &frame)) {
                    let size = piece.area.size() * frame.scale * glass.millimetre;
                    if size.min_element() < least {
                        let key = format!("{inches} {pixels:?} {}", piece.key);
                        small.insert(key, format!("{name}: {:.1} x {:.1} mm", size.x, size.y));
                    }
                }
            }
        }
    }
    assert_eq!(small, BTreeMap::new(), "{verdicts:#?}");
    let said: Vec<_> = verdicts.iter().filter(|(_, size)| **size < LEAST_MILLIMETRES - 0.05).collect();
    assert!(said.is_empty(), "from 8 inches on there is room: {said:?}");
}

#[test]
fn on_a_telephone_it_is_said_that_targets_are_too_small() {
    let glass = glass(5.5, (1280, 720));
    assert!(frame_on(glass, &Profile::default()).smallest(glass.millimetre) < LEAST_MILLIMETRES);
}

/// Whether any two controls lie on each other that may not.
fn overlap(pieces: &[Piece]) -> Option<String> {
    let all: Vec<&Piece> = controls(pieces).collect();
    for (number, one) in all.iter().enumerate() {
        for other in &all[..number] {
            let on_place = one.takes.is_some() != other.takes.is_some();
            if !on_place && !one.area.inflate(-1.0).intersect(other.area.inflate(-1.0)).is_empty() {
                return Some(format!("{} and {}", one.key, other.key));
            }
        }
    }
    None
}

#[test]
fn on_every_screen_nothing_lies_on_anything_else_and_all_is_inside() {
    let screens = every_screen();
    let mut wrong = BTreeMap::new();
    for (inches, pixels) in SCREENS {
        for pixels in [pixels, upright(pixels)] {
            let frame = frame_on(glass(inches, pixels), &Profile::default());
            let whole = Rect::from_corners(Vec2::ZERO, frame.size).inflate(1.0);
            for (name, screen) in &screens {
                let pieces = pages::pieces(screen, &frame);
                if let Some(two) = overlap(&pieces) {
                    wrong.insert(format!("{inches} {pixels:?} {name}"), two);
                }
                for piece in controls(&pieces) {
                    if !(whole.contains(piece.area.min) && whole.contains(piece.area.max)) {
                        wrong.insert(format!("{inches} {pixels:?} {name}"), format!("{} is outside", piece.key));
                    }
                }
            }
        }
    }
    assert_eq!(wrong, BTreeMap::new());
}

#[test]
fn the_rest_place_of_a_gaze_is_as_large_as_every_target_and_covers_nothing() {
    let mut wrong = BTreeMap::new();
    let screens = every_screen();
    let profile = Preset::EyeGaze.profile();
    for (inches, pixels) in SCREENS {
        for pixels in [pixels, upright(pixels)] {
            let glass = glass(inches, pixels);
            let frame = frame_on(glass, &profile);
            let rest = frame.rest().unwrap_or_else(|| panic!("{inches} {pixels:?}: no rest place"));
            let size = rest.size().min_element() * frame.scale * glass.millimetre;
            let least = frame.smallest(glass.millimetre).min(LEAST_MILLIMETRES) - 0.15;
            if size < least {
                wrong.insert(format!("{inches} {pixels:?}"), format!("{size:.1} mm"));
            }
            for (name, screen) in &screens {
                let pieces = pages::pieces(screen, &frame);
                // Nothing of what stands there is under it, save paper and panels without words.
                let covered = pieces.iter().find(|piece| {
                    let bare = piece.meaning == Meaning::Picture && piece.content == Part::Nothing;
                    !bare && !piece.area.intersect(rest).is_empty()
                });
                if let Some(piece) = covered {
                    wrong.insert(
                        format!("{inches} {pixels:?} {name}"),
                        format!("{} at {:?}, {rest:?}", piece.key, piece.area),
                    );
                }
            }
        }
    }
    assert_eq!(wrong, BTreeMap::new());
}

/// A child behind a keyguard.
pub(super) fn guarded(columns: u32, rows: u32) -> Profile {
    let mut profile = Profile::default();
    profile.guard.on = true;
    (profile.guard.columns, profile.guard.rows) = (Within::near(columns), Within::near(rows));
    profile
}

#[test]
fn with_a_fixed_grid_nothing_moves_between_pages() {
    let screens = every_screen();
    for (columns, rows) in [(3, 2), (4, 2), (4, 3), (5, 4)] {
        for pixels in [(1920, 1080), (1280, 800), (800, 1280)] {
            let frame = frame_on(glass(13.3, pixels), &guarded(columns, rows));
            let cells = frame.grid_cells();
            assert_eq!(cells.len(), (columns * rows) as usize);
            let mut fixed: HashMap<String, Rect> = HashMap::new();
            for (name, screen) in &screens {
                for piece in controls(&pages::pieces(screen, &frame)) {
                    if piece.key.contains('|') {
                        assert!(cells.contains(&piece.area), "{name}: {} is on no cell", piece.key);
                    } else {
                        let there = *fixed.entry(piece.key.clone()).or_insert(piece.area);
                        assert_eq!(there, piece.area, "{name}: {} moved", piece.key);
                    }
                }
            }
            assert!(fixed.len() >= 7, "{fixed:?}");
        }
    }
}

#[test]
fn with_a_fixed_grid_everything_comes_to_a_cell_in_its_turn() {
    let frame = frame_on(glass(13.3, (1920, 1080)), &guarded(3, 2));
    let everything = frame.for_everything();
    let mut lost = BTreeMap::new();
    for (name, mut screen) in every_screen() {
        let wanted: Vec<String> =
            controls(&pages::pieces(&screen, &everything)).map(|piece| piece.key.clone()).collect();
        let mut seen = Vec::new();
        for turn in 0..40 {
            screen.turn.count = turn;
            let pieces = pages::pieces(&screen, &frame);
            let mut cells: Vec<_> = controls(&pieces).map(|piece| piece.area.center().as_ivec2()).collect();
            cells.sort_by_key(|at| (at.x, at.y));
            let all = cells.len();
            cells.dedup();
            assert_eq!(cells.len(), all, "{name}: two on one cell");
            seen.extend(controls(&pieces).map(|piece| piece.key.clone()));
        }
        for key in wanted {
            if !seen.contains(&key) {
                lost.insert(key, name.clone());
            }
        }
    }
    assert_eq!(lost, BTreeMap::new());
}

#[test]
fn what_must_always_be_said_is_seen_on_a_fixed_grid_too() {
    let frame = frame_on(glass(10.1, (1280, 800)), &guarded(3, 2));
    for (name, screen) in every_screen() {
        let safe = match &screen.body {
            Body::People { safe, .. } | Body::Private { safe, .. } => safe.shown.clone(),
            Body::Check { current: Some(current), .. } => current.line.shown.clone(),
            _ => continue,
        };
        let pieces = pages::pieces(&screen, &frame);
        let says = pieces.iter().any(
            |piece| matches!(&piece.meaning, Meaning::Says(words) | Meaning::Live(words) if words.contains(&safe)),
        );
        assert!(says, "{name}");
    }
}

#[test]
fn letters_of_every_language_are_large_enough_and_all_of_them_are_reached() {
    let windows = [(1280.0, 800.0), (800.0, 600.0), (800.0, 1280.0)];
    for about in languages(&House::open("primary", "en-GB").unwrap().assets) {
        let screens = walked("primary", &about.tag);
        let find = screens.iter().find(|screen| matches!(&screen.body, Body::Find(find) if find.field.is_some()));
        let mut screen = find.unwrap_or_else(|| panic!("{} has no letters", about.tag)).clone();
        let Body::Find(shown) = &screen.body else { unreachable!() };
        let letters = shown.field.as_ref().unwrap().keys.clone();
        for (width, height) in windows {
            let frame = Frame::fit(Vec2::new(width, height));
            let mut seen = Vec::new();
            let mut more = None;
            for turn in 0..6 {
                screen.turn.count = turn;
                let pieces = pages::pieces(&screen, &frame);
                for piece in pieces.iter().filter(|piece| piece.key.contains("|key-")) {
                    let size = piece.area.size();
                    assert!(size.min_element() >= SMALLEST_TARGET - 0.1, "{} {width}: {} {size}", about.tag, piece.key);
                    if let Meaning::Control { name, .. } = &piece.meaning {
                        seen.push(name.clone());
                    }
                    if piece.key.ends_with("|key-more") {
                        assert_eq!(*more.get_or_insert(piece.area), piece.area, "{}", about.tag);
                    }
                }
            }
            assert!(letters.iter().all(|letter| seen.contains(letter)), "{} {width}", about.tag);
            let (few, many) = (letters.len() <= 26, letters.len() > 40);
            assert!(if more.is_some() { !few } else { !many }, "{}: {} letters", about.tag, letters.len());
        }
    }
}

proptest! {
    #[test]
    fn any_screen_gives_a_frame_that_stands(
        width in 480_u32..4000, height in 480_u32..4000, millimetre in 0.04_f32..1.0, target in 20_u32..=40, guard: bool,
    ) {
        let mut profile = if guard { guarded(3, 2) } else { Profile::default() };
        profile.sight.target = Within::near(target);
        let glass = Glass::new((width, height), millimetre, Source::Told).unwrap();
        let frame = frame_on(glass, &profile);
        prop_assert!(frame.target >= SMALLEST_TARGET && frame.least >= SMALLEST_TARGET && frame.least <= frame.target);
        let body = frame.body(true);
        prop_assert!(body.width() > 0.0 && body.height() > 0.0, "{:?}", body);
        let parts: Vec<Rect> = (0..5).map(|slot| frame.slot(slot)).chain([frame.hear(), frame.dont_understand(), frame.back()]).collect();
        for (number, part) in parts.iter().enumerate() {
            prop_assert!(part.size().min_element() >= frame.target - 0.5, "{:?}", part);
            prop_assert!(body.intersect(*part).is_empty(), "{:?}", part);
            for other in &parts[..number] {
                prop_assert!(part.intersect(*other).is_empty(), "{:?} {:?}", part, other);
            }
        }
        for cell in frame.grid_cells() {
            prop_assert!(body.inflate(0.5).contains(cell.min) && body.inflate(0.5).contains(cell.max));
        }
        // More is asked for: nothing gets smaller.
        let mut more = profile.clone();
        more.sight.target = Within::near(target + 5);
        prop_assert!(frame_on(glass, &more).target >= frame.target - 0.01);
    }
}
