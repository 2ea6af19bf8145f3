//! The magnifier: whatever a child does, what they are at is in sight, and everything of a page can be brought there.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use accesskit::Action as Asked;
use bevy::{input::touch::TouchPhase, prelude::*, ui::UiScale};

use super::{control, harness::Kiosk, screen};
use crate::{
    access::{GazeMap, Moves, Toward, Ways},
    conversation::{Action, Screen},
    kiosk::{
        frame::Frame,
        gallery,
        magnify::{Magnified, is_thing},
        pages,
        panel::{self, Panel},
        piece::{Meaning, Part, Piece},
        view::View,
        ways::can_be_chosen,
    },
    look::SMALLEST_TARGET,
    ways::{Preset, Profile, Within},
};

pub(super) const SIZES: [u32; 4] = [150, 200, 300, 400];

/// A child for whom everything is so large.
pub(super) fn enlarged(hundredths: u32) -> Profile {
    let mut profile = Profile::default();
    profile.sight.magnify = Within::near(hundredths);
    profile
}

pub(super) fn kiosk_for(profile: Profile, screen: Screen) -> Kiosk {
    let mut kiosk = Kiosk::new(Screen { place: "before".into(), ..super::screen("12-break") });
    kiosk.app.world_mut().resource_mut::<Ways>().0 = profile;
    kiosk.frames(2);
    kiosk.show(screen);
    rest(&mut kiosk);
    kiosk.did();
    kiosk
}

/// So long that whatever moves has come to rest.
pub(super) fn rest(kiosk: &mut Kiosk) {
    for _ in 0..8 {
        kiosk.later(250);
    }
}

pub(super) fn view(kiosk: &Kiosk) -> View {
    kiosk.app.world().resource::<Magnified>().view
}

/// What of the window shows the page.
pub(super) fn window(kiosk: &Kiosk) -> Rect {
    let view = view(kiosk);
    view.on_window(view.seen())
}

/// What stays on the window, by its key, where it stands.
pub(super) fn stays(kiosk: &Kiosk) -> HashMap<String, (Entity, Rect)> {
    let panel = kiosk.app.world().resource::<Panel>();
    panel.all().map(|(entity, piece)| (piece.key.clone(), (entity, kiosk.rect(entity)))).collect()
}

fn frame(width: f32, height: f32, hundredths: u32) -> Frame {
    Frame::fit(Vec2::new(width, height)).suited(None, &enlarged(hundredths))
}

/// In one direction all of it is seen, or it fills nearly all that is seen.
pub(super) fn in_sight(area: Rect, seen: Rect) -> bool {
    let there = |from: f32, to: f32, low: f32, high: f32| {
        let all = from >= low - 1.0 && to <= high + 1.0;
        all || to.min(high) - from.max(low) >= 0.75 * (high - low)
    };
    there(area.min.x, area.max.x, seen.min.x, seen.max.x) && there(area.min.y, area.max.y, seen.min.y, seen.max.y)
}

/// Every view that the edge places lead to from the page's beginning.
fn reached(pieces: &[Piece], frame: &Frame, right_to_left: bool) -> Vec<View> {
    let things: Vec<Rect> = pieces.iter().filter(|piece| is_thing(piece)).map(|piece| piece.area).collect();
    let question = pieces.iter().find(|piece| piece.key == "question").unwrap().area;
    let mut all = vec![View::of(frame).beginning_at(question, right_to_left)];
    let mut known: BTreeSet<(i32, i32)> = BTreeSet::new();
    let mut next = 0;
    while let Some(view) = all.get(next).copied() {
        next += 1;
        for toward in Toward::ALL.into_iter().filter(|toward| view.has_more(*toward)) {
            let moved = view.moved(toward, &things);
            assert!(!moved.is_at(view.at), "{toward:?} leads nowhere from {view:?}");
            let place = (moved.at * 2.0).round().as_ivec2();
            if known.insert((place.x, place.y)) {
                all.push(moved);
            }
        }
    }
    all
}

/// Less than half of what is seen of it lies under an edge place.
fn is_free(area: Rect, view: &View, frame: &Frame, screen: &Screen) -> bool {
    let size = |area: Rect| if area.is_empty() { 0.0 } else { area.width() * area.height() };
    let on_window = view.in_design(area.intersect(view.seen()));
    let places = panel::pieces(|_| None, frame, view, screen);
    let places = places.iter().filter(|piece| matches!(piece.meaning, Meaning::Moves(..)));
    places.map(|piece| size(piece.area.intersect(on_window))).sum::<f32>() < size(on_window) / 2.0
}

#[test]
fn the_edge_places_lead_to_every_control_of_every_screen_and_to_each_of_its_corners() {
    let mut lost = BTreeMap::new();
    for (width, height) in [(1280.0, 800.0), (800.0, 1280.0), (1024.0, 600.0)] {
        for (hundredths, right_to_left) in SIZES.into_iter().flat_map(|size| [(size, false), (size, true)]) {
            let frame = frame(width, height, hundredths);
            for (name, screen) in gallery::screens() {
                let screen = Screen { right_to_left, ..screen };
                let pieces = pages::pieces(&screen, &frame);
                let views = reached(&pieces, &frame, right_to_left);
                for piece in pieces.iter().filter(|piece| is_thing(piece) && piece.key != "reply") {
                    let seen =
                        |view: &&View| in_sight(piece.area, view.seen()) && is_free(piece.area, view, &frame, &screen);
                    let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)].map(Vec2::from);
                    let inside = piece.area.inflate(-1.0);
                    let parts = corners.iter().all(|corner| {
                        let corner = inside.min + *corner * inside.size();
                        views.iter().any(|view| view.seen().inflate(1.0).contains(corner))
                    });
                    if !parts || !views.iter().any(|view| seen(&view)) {
                        lost.insert(format!("{width} {hundredths} {right_to_left} {name} {}", piece.key), piece.area);
                    }
                }
                assert!(views.len() < 3_000, "{name}: {} views", views.len());
            }
        }
    }
    assert_eq!(lost, BTreeMap::new());
}

pub(super) fn few() -> impl Iterator<Item = (&'static str, Screen)> {
    let names = [
        "01-hello",
        "02-agreement",
        "02b-who",
        "03b-grid-12",
        "04-sort",
        "05a-talk-listening",
        "08-draw",
        "09b-find-letters",
        "10-check",
        "12-break",
        "13-first-then",
    ];
    gallery::screens().into_iter().filter(move |(name, _)| names.contains(name))
}

#[test]
fn a_tap_on_what_is_seen_chooses_what_is_seen_there() {
    for (name, screen) in few() {
        let mut kiosk = kiosk_for(enlarged(200), screen);
        let mut chosen = 0;
        for toward in [None, Some("panel-down"), Some("panel-right"), Some("panel-up")] {
            if let Some((_, place)) = toward.and_then(|key| stays(&kiosk).remove(key)) {
                kiosk.tap(place.center());
                rest(&mut kiosk);
                assert_eq!(kiosk.did(), [], "an edge place answers nothing");
            }
            for (key, (entity, piece)) in kiosk.pieces() {
                let Some((_, action, state)) = control(&piece) else { continue };
                let at = seen_point(&kiosk, entity, &piece);
                let (Some(at), true) = (at, state != crate::conversation::State::NotYet) else { continue };
                kiosk.later(1_000);
                kiosk.did();
                kiosk.tap(at);
                assert_eq!(kiosk.did(), std::slice::from_ref(action), "{name}: {key} at {at}");
                chosen += 1;
            }
        }
        assert!(chosen > 0, "{name}");
    }
}

/// A point of the window at which this control is seen, if there is one.
pub(super) fn seen_point(kiosk: &Kiosk, entity: Entity, piece: &Piece) -> Option<Vec2> {
    let (rect, window) = (kiosk.rect(entity), window(kiosk));
    let covers: Vec<Rect> = stays(kiosk).into_values().map(|(_, rect)| rect).collect();
    let all = kiosk.pieces();
    // Cards lie on places, and a place is pressed where no card lies.
    let upon: Vec<Rect> = all
        .values()
        .filter(|(_, other)| piece.takes.is_some() && other.takes.is_none() && can_be_chosen(other))
        .map(|(entity, _)| kiosk.rect(*entity))
        .collect();
    let points = (0..400)
        .map(|step| rect.min + Vec2::new((step % 20) as f32 + 0.5, (step / 20) as f32 + 0.5) / 20.0 * rect.size());
    let mut free: Vec<Vec2> = points
        .filter(|at| window.inflate(-6.0).contains(*at))
        .filter(|at| !covers.iter().chain(&upon).any(|rect| rect.inflate(6.0).contains(*at)))
        .collect();
    free.sort_by(|one, other| one.distance(rect.center()).total_cmp(&other.distance(rect.center())));
    free.first().copied()
}

#[test]
fn a_place_leads_on_while_there_is_more_and_is_a_button_with_a_name() {
    let mut kiosk = kiosk_for(enlarged(400), screen("01-hello"));
    let named = |kiosk: &Kiosk, key: &str| kiosk.node(stays(kiosk)[key].0).label().unwrap().to_owned();
    assert_eq!(named(&kiosk, "panel-right"), "See more on the right");
    assert_eq!(named(&kiosk, "panel-down"), "See more below");
    assert!(!stays(&kiosk).contains_key("panel-up"), "the question is at the top");
    for (key, (_, rect)) in stays(&kiosk) {
        assert!(key == "panel-lock" || rect.size().min_element() >= SMALLEST_TARGET - 0.6, "{key} {rect:?}");
    }
    // A screen reader presses it too.
    let before = view(&kiosk).at;
    let right = stays(&kiosk)["panel-right"].0;
    kiosk.asks(Asked::Click, right);
    rest(&mut kiosk);
    assert!(view(&kiosk).at.x > before.x + 50.0, "{before} {}", view(&kiosk).at);
    for _ in 0..12 {
        let Some((_, right)) = stays(&kiosk).remove("panel-right") else { break };
        kiosk.tap(right.center());
        rest(&mut kiosk);
    }
    assert!(!stays(&kiosk).contains_key("panel-right") && stays(&kiosk).contains_key("panel-left"));
    assert!((window(&kiosk).max.x - 1280.0).abs() < 1.0);
    assert_eq!(kiosk.did(), []);
}

#[test]
fn a_look_that_stays_on_a_place_moves_the_page_and_chooses_nothing_after_it() {
    let mut profile = Preset::EyeGaze.profile();
    profile.sight.magnify = Within::near(300);
    let mut kiosk = kiosk_for(profile, screen("03-topics"));
    let (right, before) = (stays(&kiosk)["panel-right"].1.center(), view(&kiosk).at);
    kiosk.looks(Vec2::new(640.0, 300.0));
    kiosk.later(300);
    for _ in 0..60 {
        kiosk.looks(right);
        kiosk.later(33);
    }
    assert!(view(&kiosk).at.x > before.x + 20.0);
    assert_eq!(kiosk.did(), []);
    let spots = &kiosk.app.world().resource::<GazeMap>().spots;
    let window = window(&kiosk).inflate(1.0);
    let foot = stays(&kiosk)["panel-ground"].1;
    assert!(spots.iter().all(|spot| {
        let [left, top, right, bottom] = spot.edges;
        let area = Rect::new(left, top, right, bottom);
        (window.contains(area.min) && window.contains(area.max)) || foot.contains(area.center())
    }));
}

#[test]
fn the_break_hear_it_next_and_the_lock_stay_at_the_foot_of_every_page() {
    for right_to_left in [false, true] {
        let mut kiosk = kiosk_for(enlarged(400), screen("01-hello"));
        let mut places: HashMap<String, Rect> = HashMap::new();
        for (name, screen) in gallery::screens() {
            kiosk.show(Screen { right_to_left, ..screen });
            rest(&mut kiosk);
            kiosk.did();
            let there = stays(&kiosk);
            assert!(there.contains_key("panel-lock"), "{name}");
            for (key, (_, rect)) in &there {
                let before = *places.entry(key.clone()).or_insert(*rect);
                assert!(before.min.distance(rect.min) < 1.0 && before.max.distance(rect.max) < 1.0, "{name}: {key}");
                let others = there.iter().filter(|(other, _)| *other != key && other.as_str() != "panel-ground");
                for (other, (_, next)) in others.filter(|_| key != "panel-ground") {
                    assert!(rect.inflate(3.0).intersect(next.inflate(3.0)).is_empty(), "{name}: {key} and {other}");
                }
            }
            for (copy, original) in [("panel-bar-0", "bar-0"), ("panel-hear", "hear"), ("panel-bar-4", "bar-4")] {
                let page = kiosk.pieces();
                assert_eq!(there.contains_key(copy), page.contains_key(original), "{name}: {copy}");
                let Some((_, rect)) = there.get(copy) else { continue };
                kiosk.later(1_000);
                kiosk.tap(rect.center());
                let wanted: Vec<Action> = Some(&page[original].1)
                    .filter(|piece| can_be_chosen(piece))
                    .and_then(control)
                    .map(|(_, action, _)| action.clone())
                    .into_iter()
                    .collect();
                assert_eq!(kiosk.did(), wanted, "{name}: {copy}");
                assert!(kiosk.node(there[copy].0).is_hidden(), "a screen reader has the one of the page");
            }
        }
        assert!(places.contains_key("panel-bar-0") && places.contains_key("panel-bar-4"));
    }
}

#[test]
fn the_lock_opens_and_is_not_enlarged() {
    let mut kiosk = kiosk_for(enlarged(400), screen("01-hello"));
    let (_, lock) = stays(&kiosk)["panel-lock"];
    assert!((lock.width() - 56.0).abs() < 1.0 && !kiosk.pieces().contains_key("lock"));
    kiosk.touch(TouchPhase::Started, lock.center());
    kiosk.frames(1);
    kiosk.later(2_900);
    let held = |kiosk: &mut Kiosk| {
        let mut messages = kiosk.app.world_mut().resource_mut::<bevy::ecs::message::Messages<crate::kiosk::LockHeld>>();
        messages.drain().count()
    };
    assert_eq!(held(&mut kiosk), 0);
    kiosk.later(200);
    assert_eq!(held(&mut kiosk), 1);
}

#[test]
fn behind_a_keyguard_and_without_the_setting_the_whole_page_is_seen() {
    let mut guarded = enlarged(400);
    guarded.guard.on = true;
    for profile in [guarded, Profile::default()] {
        let kiosk = kiosk_for(profile, screen("01-hello"));
        assert_eq!(window(&kiosk), Rect::new(0.0, 0.0, 1280.0, 800.0));
        assert!(stays(&kiosk).is_empty() && kiosk.pieces().contains_key("lock"));
        let movers = kiosk.app.world().iter_entities().filter(EntityRef::contains::<Moves>).count();
        assert_eq!(movers, 0);
    }
}

#[test]
fn words_and_pictures_are_drawn_as_large_as_they_are_seen() {
    let kiosk = kiosk_for(enlarged(400), screen("01-hello"));
    assert!((kiosk.app.world().resource::<UiScale>().0 - 4.0).abs() < 0.001);
    let question = kiosk.entity("question");
    let world = kiosk.app.world();
    let transform = world.get::<bevy::ui::UiGlobalTransform>(question).unwrap();
    let (scale, ..) = transform.to_scale_angle_translation();
    assert!(scale.distance(Vec2::ONE) < 0.001, "nothing is blown up after it was drawn: {scale}");
    assert!(
        transform.translation.fract().length() < 0.01
            || transform.translation.fract().distance(Vec2::splat(0.5)) < 0.51
    );
}

/// Bytes of all pictures of a part.
fn weight(part: &Part, scale: f32) -> f32 {
    let square = |side: f32| (side * scale).clamp(1.0, 1_536.0).powi(2) * 4.0;
    match part {
        Part::Picture(_, side) | Part::Likeness(_, _, side) | Part::Plate(_, _, _, side) => square(*side),
        Part::Row(_, parts) | Part::Column(_, parts) => parts.iter().map(|part| weight(part, scale)).sum(),
        Part::Left(_, part) | Part::Right(_, part) | Part::Boxed(_, _, part) => weight(part, scale),
        _ => 0.0,
    }
}

#[test]
fn the_pictures_of_any_page_have_room_at_four_times_their_size() {
    for (width, height, pixels) in [(1280.0, 800.0, 1.0), (1920.0, 1080.0, 1.0), (1366.0, 768.0, 2.0)] {
        let frame = frame(width, height, 400);
        for (name, screen) in gallery::screens() {
            let scale = frame.scale * frame.by * pixels;
            let pieces = pages::pieces(&screen, &frame);
            let all: f32 = pieces
                .iter()
                .map(|piece| {
                    weight(&piece.content, scale) + piece.over.iter().map(|(_, part)| weight(part, scale)).sum::<f32>()
                })
                .sum();
            assert!(all < (96 << 20) as f32, "{name} on {width}: {} MB", all / 1e6);
        }
    }
}
