//! What can be pressed can be reached: on every screen of a whole conversation, in every language, with as few things on a
//! page as may be, in the largest letters, in every window and every colour, on every way.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    sync::Arc,
};

use bevy::prelude::*;
use uuid::Uuid;

use super::{control, harness::Kiosk, screen, tongues::cut_off};
use crate::{
    access::Ways,
    conversation::{Action, Body, Conversation, Pace, Screen, State},
    kiosk::{
        frame::Frame,
        gallery, pages,
        piece::{Meaning, Piece},
        ways::{can_be_chosen, sections, spots},
    },
    look::SMALLEST_TARGET,
    record::Moment,
    sitting::{House, Setting},
    ways::{GridSize, Node, Profile, ScanStyle, SightSettings, Spot, ThemeChoice, Within, WordsPlace, structure},
    words::languages,
};

/// Windows: landscape, portrait, old and small, wide.
const WINDOWS: [(f32, f32); 4] = [(1280.0, 800.0), (800.0, 1280.0), (800.0, 600.0), (1920.0, 1080.0)];

fn windows(sight: SightSettings) -> [Frame; 4] {
    WINDOWS.map(|(width, height)| Frame { sight, ..Frame::fit(Vec2::new(width, height)) })
}

/// Every screen of a whole conversation with at most so many things on a page; the first and the then are shown.
fn walked(house: &House, grid: GridSize) -> Vec<Screen> {
    let pace = Pace { first_then: true, break_every: 3 };
    let start = house.start(Uuid::from_u128(1), Setting { pace, ..house.setting("Sam") });
    let (plan, words) = (Arc::clone(&house.plan), house.language.clone());
    let (mut conversation, _) = Conversation::begin(plan, words, house.finder(), start, Moment::now());
    conversation.show_at_most(Some(grid.count()));
    gallery::walk(&mut conversation)
}

/// Where everything that can be pressed lies: screens that are alike in it are alike to reach.
fn form(pieces: &[Piece]) -> String {
    let mut form = String::new();
    for piece in pieces.iter().filter(|piece| can_be_chosen(piece)) {
        write!(form, "{:?}{}{};", piece.area, piece.takes.is_some(), piece.key.contains("|key-")).unwrap();
    }
    form
}

/// A place at which a look finds this and nothing smaller.
fn can_be_looked_at(spot: &Spot<usize>, all: &[Spot<usize>]) -> bool {
    let size = |spot: &Spot<usize>| (spot.edges[2] - spot.edges[0]) * (spot.edges[3] - spot.edges[1]);
    let over = |spot: &Spot<usize>, x: f32, y: f32| {
        let [left, top, right, bottom] = spot.edges;
        (left..=right).contains(&x) && (top..=bottom).contains(&y)
    };
    (0..400).any(|step| {
        let share = |number: usize| number as f32 / 19.0;
        let x = spot.edges[0] + share(step % 20) * (spot.edges[2] - spot.edges[0]);
        let y = spot.edges[1] + share(step / 20) * (spot.edges[3] - spot.edges[1]);
        !all.iter().any(|other| other.id != spot.id && size(other) <= size(spot) && over(other, x, y))
    })
}

/// What one of the ways cannot reach, or what is smaller than it may be.
fn unreached(pieces: &[Piece], frame: &Frame) -> Vec<String> {
    let wanted: BTreeSet<usize> = (0..pieces.len()).filter(|number| can_be_chosen(&pieces[*number])).collect();
    let mut found = Vec::new();
    let parts = sections(pieces.iter().enumerate());
    for style in [ScanStyle::Items, ScanStyle::Rows, ScanStyle::Groups] {
        let reached: BTreeSet<usize> = structure(style, &parts).iter().flat_map(Node::items).collect();
        found.extend(wanted.difference(&reached).map(|number| format!("{} by switch, {style:?}", pieces[*number].key)));
    }
    let spots = spots(pieces.iter().enumerate(), frame);
    let unseen = spots.iter().filter(|spot| !can_be_looked_at(spot, &spots));
    found.extend(unseen.map(|spot| format!("{} by a look", pieces[spot.id].key)));
    for piece in wanted.iter().map(|number| &pieces[*number]) {
        // How large keys are is told with the keyboard of each language.
        let small = piece.area.size().min_element() < SMALLEST_TARGET - 0.6 && !piece.key.contains("|key-");
        if small {
            found.push(format!("{} is {} small", piece.key, piece.area.size()));
        }
    }
    found
}

/// What does not lie on the screen whole.
fn outside(pieces: &[Piece], frame: &Frame) -> Vec<String> {
    let whole = Rect { min: Vec2::ZERO, max: frame.size }.inflate(0.6);
    let out = |piece: &&Piece| !whole.contains(piece.area.min) || !whole.contains(piece.area.max);
    pieces.iter().filter(out).map(|piece| format!("{} at {:?}", piece.key, piece.area)).collect()
}

/// All that is wrong with these screens, by what and where.
fn wrong(screens: &[Screen], sight: SightSettings, how: &str) -> BTreeMap<String, String> {
    let mut wrong = BTreeMap::new();
    for frame in windows(sight) {
        let mut known = BTreeSet::new();
        for screen in screens {
            let pieces = pages::pieces(screen, &frame);
            if !known.insert(form(&pieces)) {
                continue;
            }
            for what in unreached(&pieces, &frame).into_iter().chain(outside(&pieces, &frame)) {
                wrong.insert(format!("{how}, {}: {what}", frame.size), screen.place.clone());
            }
        }
    }
    wrong
}

fn house() -> House {
    House::open("primary", "en-GB").unwrap()
}

#[test]
fn with_any_number_of_things_on_a_page_every_control_is_reached_on_every_way() {
    let house = house();
    for grid in GridSize::ALL {
        let sight = SightSettings { grid, ..SightSettings::default() };
        assert_eq!(wrong(&walked(&house, grid), sight, &format!("{grid:?}")), BTreeMap::new());
    }
}

#[test]
fn in_every_language_every_control_is_reached_on_every_way() {
    let house = house();
    for about in languages(&house.assets) {
        let house = house.with("primary", &about.tag).unwrap();
        if house.language.has("primary") {
            let grid = if about.right_to_left { GridSize::One } else { GridSize::Twelve };
            let sight = SightSettings { grid, ..SightSettings::default() };
            assert_eq!(wrong(&walked(&house, grid), sight, &about.tag), BTreeMap::new());
        }
    }
}

/// As large as words and pictures can be, one thing on a page.
fn largest(words: WordsPlace) -> SightSettings {
    let size = Within::near(u32::MAX);
    let pictures_size = Within::near(u32::MAX);
    SightSettings { words_size: size, pictures_size, words, grid: GridSize::One, ..SightSettings::default() }
}

#[test]
fn in_the_largest_letters_nothing_is_cut_off_and_nothing_out_of_reach() {
    let house = house();
    let mut screens = walked(&house, GridSize::One);
    screens.extend(gallery::screens().into_iter().map(|(_, screen)| screen));
    for words in [WordsPlace::Under, WordsPlace::Over, WordsPlace::Off] {
        let sight = largest(words);
        assert_eq!(wrong(&screens, sight, &format!("words {words:?}")), BTreeMap::new());
        let mut cut = BTreeMap::new();
        for (screen, frame) in screens.iter().flat_map(|screen| windows(sight).map(|frame| (screen, frame))) {
            let each = pages::pieces(screen, &frame);
            cut.extend(
                each.iter().filter_map(|piece| Some((format!("{} {}", piece.key, frame.size), cut_off(piece)?))),
            );
        }
        assert_eq!(cut, BTreeMap::new());
    }
}

/// The cards of a grid that "More" leads through, from the first deal to the first again.
#[test]
fn with_one_thing_on_a_page_more_leads_to_every_card() {
    let house = house();
    let start = house.start(Uuid::from_u128(1), house.setting("Sam"));
    let (plan, words) = (Arc::clone(&house.plan), house.language.clone());
    for grid in [GridSize::One, GridSize::Four] {
        let mut all: Vec<BTreeSet<String>> = Vec::new();
        for at_most in [GridSize::Twelve, grid] {
            let (mut conversation, _) =
                Conversation::begin(Arc::clone(&plan), words.clone(), house.finder(), start.clone(), Moment::now());
            conversation.show_at_most(Some(at_most.count()));
            let mut seen = BTreeSet::new();
            for _ in 0..30 {
                let Body::Grid { cards, more, .. } = conversation.screen().body else { panic!("no grid") };
                seen.extend(cards.into_iter().map(|card| card.id));
                if more.is_some() {
                    conversation.act(Action::More, Moment::now());
                }
            }
            all.push(seen);
        }
        assert!(all[0] == all[1] && all[0].len() > 4, "{grid:?}: {all:?}");
    }
}

#[test]
fn no_colouring_moves_anything_and_each_can_be_reached_by_key_and_screen_reader() {
    let themes = [
        ThemeChoice::Warm,
        ThemeChoice::Calm,
        ThemeChoice::HighContrastDark,
        ThemeChoice::HighContrastLight,
        ThemeChoice::Custom { ground: 0x0B_2A_5B, ink: 0xFF_FF_FF, outline: Some(0xFF_E4_5C) },
    ];
    let mut kiosk = Kiosk::new(screen("01-hello"));
    let mut places: BTreeMap<String, Rect> = BTreeMap::new();
    let ways = themes.into_iter().map(|theme| (theme, false)).chain([(ThemeChoice::Warm, true)]);
    for (theme, right_to_left) in ways {
        let mut profile = Profile::default();
        profile.sight.theme = theme;
        kiosk.app.world_mut().resource_mut::<Ways>().0 = profile;
        for (name, screen) in gallery::screens() {
            kiosk.show(Screen { right_to_left, ..screen });
            for (key, (entity, piece)) in kiosk.pieces() {
                let rect = kiosk.rect(entity);
                let before = *places.entry(format!("{name} {right_to_left} {key}")).or_insert(rect);
                assert!(
                    before.min.distance(rect.min) < 1.0 && before.max.distance(rect.max) < 1.0,
                    "{theme:?} {name} {key}"
                );
                let Some((words, _, state)) = control(&piece) else { continue };
                let world = kiosk.app.world();
                let by_key = world.get::<bevy::input_focus::tab_navigation::TabIndex>(entity).is_some();
                assert_eq!(by_key, state != State::NotYet, "{theme:?} {name} {key}");
                assert_eq!(kiosk.node(entity).label(), Some(words), "{theme:?} {name} {key}");
                assert!(matches!(piece.meaning, Meaning::Control { .. }) && rect.width() >= SMALLEST_TARGET - 0.6);
            }
        }
    }
}
