//! Nothing flashes, however fast somebody presses and whatever they set: what is on the screen is painted coarsely from the
//! nodes that Bevy laid out, twenty times a second, and held to the general flash threshold of WCAG 2.2, 2.3.1.
//!
//! A flash is a pair of opposing changes of relative luminance by 0.1 or more, the darker of them below 0.80. Three of them
//! in a second on a quarter of any 341 by 256 pixels, which stand for 10 degrees of what is seen, are too many.

use bevy::{
    prelude::*,
    ui::{UiGlobalTransform, UiStack},
};

use super::{harness::Kiosk, screen};
use crate::{
    access::{Framing, Looked, Ways},
    conversation::Screen,
    kiosk::{Level, TalkClock},
    ways::{Preset, Profile, ScanStyle, SwitchMode, ThemeChoice, Within, luminance},
};

/// Pixels of a cell, and cells of the window of 1280 by 800.
const CELL: f32 = 8.0;
const ACROSS: usize = 160;
const DOWN: usize = 100;
/// Cells of 10 degrees, and a quarter of them.
const FIELD: (usize, usize) = (43, 32);
const QUARTER: usize = FIELD.0 * FIELD.1 / 4;
/// Between two samples, in milliseconds; a second of them.
const STEP: u64 = 50;
const SECOND: usize = 20;
/// Six changes are three flashes.
const TOO_MANY: usize = 6;
/// How bright a picture is taken for: it may come and go with its page.
const PICTURE: f32 = 0.3;

type Cells = Vec<f32>;

fn hex(colour: Color) -> u32 {
    let [red, green, blue, _] = colour.to_srgba().to_u8_array();
    u32::from_be_bytes([0, red, green, blue])
}

fn fill(cells: &mut Cells, area: Rect, bright: f32) {
    let end = |edge: f32, most: usize| ((edge / CELL - 0.5).ceil().max(0.0) as usize).min(most);
    let (left, right) = (end(area.min.x, ACROSS), end(area.max.x, ACROSS));
    for row in end(area.min.y, DOWN)..end(area.max.y, DOWN) {
        cells[row * ACROSS + left.min(right)..row * ACROSS + right].fill(bright);
    }
}

/// The screen as it stands, cell by cell.
fn painted(kiosk: &Kiosk) -> Cells {
    let world = kiosk.app.world();
    let ground = luminance(hex(world.resource::<ClearColor>().0)) as f32;
    let mut cells = vec![ground; ACROSS * DOWN];
    for entity in &world.resource::<UiStack>().uinodes {
        let (Some(node), Some(at)) = (world.get::<ComputedNode>(*entity), world.get::<UiGlobalTransform>(*entity))
        else {
            continue;
        };
        let area = Rect::from_center_size(at.translation, node.size());
        let inner = Rect { min: area.min + node.border.min_inset, max: area.max - node.border.max_inset };
        let seen = |colour: Color| (colour.alpha() > 0.5).then(|| luminance(hex(colour)) as f32);
        if let Some(bright) = world.get::<BorderColor>(*entity).and_then(|border| seen(border.top)) {
            fill(&mut cells, Rect { max: Vec2::new(area.max.x, inner.min.y), ..area }, bright);
            fill(&mut cells, Rect { min: Vec2::new(area.min.x, inner.max.y), ..area }, bright);
            fill(&mut cells, Rect { max: Vec2::new(inner.min.x, area.max.y), ..area }, bright);
            fill(&mut cells, Rect { min: Vec2::new(inner.max.x, area.min.y), ..area }, bright);
        }
        if let Some(bright) = world.get::<BackgroundColor>(*entity).and_then(|ground| seen(ground.0)) {
            fill(&mut cells, inner, bright);
        }
        if world.get::<ImageNode>(*entity).is_some() {
            fill(&mut cells, area, PICTURE);
        }
    }
    cells
}

/// When this cell changed and changed back.
fn changes(over_time: impl Iterator<Item = f32>) -> Vec<usize> {
    let (mut all, mut last, mut rising) = (Vec::new(), None::<f32>, None);
    for (at, bright) in over_time.enumerate() {
        let from = *last.get_or_insert(bright);
        if (bright - from).abs() >= 0.1 && bright.min(from) < 0.8 {
            if rising != Some(bright > from) {
                all.push(at);
            }
            rising = Some(bright > from);
            last = Some(bright);
        } else if rising.is_some_and(|rising| rising == (bright > from)) {
            last = Some(bright);
        }
    }
    all
}

/// The most cells of any 10 degrees that flash three times in any second.
fn flashing(frames: &[Cells]) -> usize {
    let each: Vec<Vec<usize>> =
        (0..ACROSS * DOWN).map(|cell| changes(frames.iter().map(move |frame| frame[cell]))).collect();
    let mut most = 0;
    for begin in 0..frames.len() {
        let within = |at: &&usize| (begin..begin + SECOND).contains(*at);
        let flashes: Vec<bool> =
            each.iter().map(|all| all.len() >= TOO_MANY && all.iter().filter(within).count() >= TOO_MANY).collect();
        if !flashes.contains(&true) {
            continue;
        }
        for top in (0..=DOWN - FIELD.1).step_by(4) {
            for left in (0..=ACROSS - FIELD.0).step_by(4) {
                let row = |row: usize| flashes[row * ACROSS + left..][..FIELD.0].iter().filter(|is| **is).count();
                most = most.max((top..top + FIELD.1).map(row).sum());
            }
        }
    }
    most
}

/// Everything as fast as it can be set.
fn fastest(theme: ThemeChoice) -> Profile {
    let mut profile = Preset::OneSwitch.profile();
    profile.sight.theme = theme;
    (profile.touch.ignore_repeat, profile.touch.settle) = (Within::near(0), Within::near(0));
    let switches = &mut profile.switches;
    (switches.on_item, switches.first_item) = (Within::near(0), Within::near(0));
    (switches.acceptance, switches.ignore_repeat, switches.reselect) =
        (Within::near(0), Within::near(0), Within::near(0));
    (switches.loops, switches.mode) = (Within::near(0), SwitchMode::Off);
    let dwell = &mut profile.dwell;
    (dwell.lock_on, dwell.complete, dwell.memory) = (Within::near(0), Within::near(0), Within::near(0));
    profile
}

const THEMES: [ThemeChoice; 6] = [
    ThemeChoice::Warm,
    ThemeChoice::Calm,
    ThemeChoice::HighContrastDark,
    ThemeChoice::HighContrastLight,
    ThemeChoice::Custom { ground: 0x15_18_1C, ink: 0xFF_E4_5C, outline: Some(0xFF_FF_FF) },
    ThemeChoice::Custom { ground: 0xFF_FF_E0, ink: 0, outline: None },
];

fn kiosk_for(profile: Profile, shown: &Screen) -> Kiosk {
    let mut kiosk = Kiosk::new(shown.clone());
    kiosk.app.world_mut().resource_mut::<Ways>().0 = profile;
    kiosk.frames(2);
    kiosk.later(700);
    kiosk.did();
    kiosk
}

/// Two and a half seconds of the screen, while something is done in each step.
fn filmed(kiosk: &mut Kiosk, mut each: impl FnMut(&mut Kiosk, usize)) -> Vec<Cells> {
    let mut frames = Vec::new();
    for step in 0..SECOND * 5 / 2 {
        each(kiosk, step);
        kiosk.later(STEP);
        frames.push(painted(kiosk));
    }
    frames
}

fn holds(frames: &[Cells], what: &str) {
    let most = flashing(frames);
    assert!(most < QUARTER, "{what}: {most} of {QUARTER} cells flash");
}

#[test]
fn a_page_that_flashed_would_be_found() {
    let of = |name: &str| painted(&kiosk_for(Profile::default(), &screen(name)));
    let pages = [of("08-draw"), of("12-break")];
    let turned = |each: usize| (0..50).map(|step| pages[step / each % 2].clone()).collect::<Vec<_>>();
    assert!(flashing(&turned(2)) >= QUARTER, "{}", flashing(&turned(2)));
    assert_eq!(flashing(&turned(10)), 0);
    assert_eq!(changes([0.9, 0.1, 0.15, 0.9, 0.85, 0.2].into_iter()), [1, 3, 5]);
    assert_eq!(changes([1.0, 0.85, 1.0, 0.85].into_iter()), Vec::<usize>::new(), "both are bright");
}

#[test]
fn pages_that_are_turned_as_fast_as_they_can_be_do_not_flash() {
    let pairs = [("04-sort", "12-break"), ("08-draw", "12-break"), ("03b-grid-2", "05a-talk-listening")];
    for (theme, pair) in THEMES.iter().flat_map(|theme| pairs.map(|pair| (theme, pair))) {
        let screens = [screen(pair.0), screen(pair.1)];
        let mut kiosk = kiosk_for(fastest(*theme), &screens[0]);
        let (mut now, mut turned) = (0, 0);
        let frames = filmed(&mut kiosk, |kiosk, _| {
            // "I need a break" counts at once from every page, and so brings the fastest turn.
            let key = match (pair.1, now) {
                ("12-break", 0) => "bar-0",
                ("12-break", _) => "break|carry-on",
                _ => "bar-3",
            };
            let at = kiosk.centre(key);
            kiosk.tap(at);
            if !kiosk.did().is_empty() {
                (now, turned) = (1 - now, turned + 1);
                kiosk.show(screens[now].clone());
            }
        });
        assert!(turned >= 4, "{pair:?}: {turned}");
        holds(&frames, &format!("{pair:?} in {theme:?}"));
    }
}

#[test]
fn neither_a_frame_nor_a_look_nor_what_is_chosen_flashes() {
    for theme in THEMES {
        for style in [ScanStyle::Items, ScanStyle::Rows, ScanStyle::Groups] {
            let mut profile = fastest(theme);
            (profile.switches.mode, profile.switches.style) = (SwitchMode::OneAuto, style);
            let mut kiosk = kiosk_for(profile, &screen("03-topics"));
            let (mut moved, mut before) = (0, None);
            let frames = filmed(&mut kiosk, |kiosk, _| {
                let framing = kiosk.app.world().resource::<Framing>().0.clone();
                moved += usize::from(framing != before);
                before = framing;
            });
            assert!(moved >= 2, "{style:?}");
            holds(&frames, &format!("the frame, {style:?} in {theme:?}"));
        }
        let mut profile = fastest(theme);
        profile.dwell.on = true;
        let mut kiosk = kiosk_for(profile, &screen("03b-grid-2"));
        let cards = [kiosk.centre("do-2|card-football"), kiosk.centre("do-2|card-swimming")];
        let mut looked = 0;
        let frames = filmed(&mut kiosk, |kiosk, step| {
            kiosk.looks(cards[step / 3 % 2]);
            looked += usize::from(kiosk.app.world().resource::<Looked>().at.is_some());
        });
        assert!(looked > 0);
        holds(&frames, &format!("a look in {theme:?}"));
    }
}

#[test]
fn the_ring_of_a_voice_that_stops_and_starts_does_not_flash() {
    for theme in THEMES {
        let mut kiosk = kiosk_for(fastest(theme), &screen("05a-talk-listening"));
        let frames = filmed(&mut kiosk, |kiosk, step| {
            // A syllable every fifth of a second, as loud as can be, with silence between them.
            let loud = if step % 4 < 2 { 1.0 } else { 0.0 };
            kiosk.app.insert_resource(Level(loud));
            kiosk.app.insert_resource(TalkClock(step as u64 * STEP));
        });
        holds(&frames, &format!("the ring in {theme:?}"));
    }
}

#[test]
fn a_voice_that_is_begun_ended_and_tried_again_as_fast_as_it_can_be_does_not_flash() {
    let states = ["05-talk-ready", "05a-talk-listening", "05b-talk-heard"].map(screen);
    let keys = ["talk|disc", "talk|disc", "talk|try-again"];
    for theme in THEMES {
        let mut kiosk = kiosk_for(fastest(theme), &states[0]);
        let (mut now, mut pressed) = (0, 0);
        let frames = filmed(&mut kiosk, |kiosk, step| {
            kiosk.app.insert_resource(Level(if step % 4 < 2 { 1.0 } else { 0.0 }));
            kiosk.app.insert_resource(TalkClock(step as u64 * STEP));
            let at = kiosk.centre(keys[now]);
            kiosk.tap(at);
            if !kiosk.did().is_empty() {
                (now, pressed) = ((now + 1) % states.len(), pressed + 1);
                kiosk.show(states[now].clone());
            }
        });
        assert!(pressed >= 6, "{pressed}");
        holds(&frames, &format!("a voice in {theme:?}"));
    }
}

#[test]
fn breaks_that_are_offered_and_first_and_then_do_not_flash() {
    let pairs = [
        ("13c-offer-break", "03-topics"),
        ("13c-offer-break", "12-break"),
        ("13-first-then", "13a-first-then-grid"),
        ("13b-nearly-done", "11-thanks"),
    ];
    for (theme, pair) in THEMES.iter().flat_map(|theme| pairs.map(|pair| (theme, pair))) {
        let screens = [screen(pair.0), screen(pair.1)];
        let mut kiosk = kiosk_for(fastest(*theme), &screens[0]);
        // As fast as a page may be taken away.
        let each = usize::try_from(kiosk.app.world().resource::<Ways>().0.touch.settle.get()).unwrap() / STEP as usize;
        let frames = filmed(&mut kiosk, |kiosk, step| {
            if step % each == 0 {
                kiosk.show(screens[step / each % 2].clone());
            }
        });
        holds(&frames, &format!("{pair:?} in {theme:?}"));
    }
}

#[test]
fn other_colours_and_other_sizes_as_fast_as_an_adult_comes_and_goes_do_not_flash() {
    // The desk opens after three seconds; a quarter of that is still no flash.
    let each = SECOND * 3 / 4;
    for (number, one) in THEMES.into_iter().enumerate() {
        let other = THEMES[(number + 2) % THEMES.len()];
        let mut kiosk = kiosk_for(fastest(one), &screen("03b-grid-12"));
        let frames = filmed(&mut kiosk, |kiosk, step| {
            if step % each == 0 {
                let large = step / each % 2 == 1;
                let mut profile = fastest(if large { other } else { one });
                let size = if large { 160 } else { 80 };
                (profile.sight.words_size, profile.sight.pictures_size) = (Within::near(size), Within::near(size));
                kiosk.app.world_mut().resource_mut::<Ways>().0 = profile;
            }
        });
        holds(&frames, &format!("from {one:?} to {other:?}"));
    }
}
