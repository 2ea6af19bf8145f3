//! The screens without a window: what a finger, a key and a screen reader meet.

mod find;
mod flashes;
mod guard;
mod harness;
mod labels;
mod lock;
mod me;
mod reach;
mod reader;
mod settings;
mod sizes;
mod spoken;
mod tongues;
mod ways;

use std::collections::HashMap;

use accesskit::{Action as Asked, Role, Toggled};
use bevy::{
    a11y::AccessibilityNode,
    input::touch::TouchPhase,
    input_focus::{InputFocus, InputFocusVisible},
    prelude::*,
};

use self::harness::Kiosk;
use super::{
    frame::Frame,
    gallery, pages,
    piece::{Meaning, Piece},
    show::Stage,
};
use crate::{
    access::Does,
    conversation::{Action, Body, Screen, State},
    look::{GAP, SMALLEST_TARGET},
};

fn screen(name: &str) -> Screen {
    gallery::screens().into_iter().find(|(there, _)| *there == name).unwrap().1
}

fn control(piece: &Piece) -> Option<(&str, &Action, State)> {
    match &piece.meaning {
        Meaning::Control { name, action, state } => Some((name, action, *state)),
        _ => None,
    }
}

#[test]
fn a_screen_reader_meets_every_control_with_role_name_and_actions() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    for (name, screen) in gallery::screens() {
        kiosk.show(screen);
        for (key, (entity, piece)) in kiosk.pieces() {
            let Some((words, _, state)) = control(&piece) else { continue };
            let node = kiosk.node(entity);
            // On Linux only a well of colour, which is a button there, can be told to be disabled.
            let disabled = if cfg!(target_os = "linux") { Role::ColorWell } else { Role::Button };
            assert_eq!(node.role(), if state == State::NotYet { disabled } else { Role::Button }, "{name}: {key}");
            assert_eq!(node.label(), Some(words), "{name}: {key}");
            assert!(node.supports_action(Asked::Click) && node.supports_action(Asked::Focus), "{name}: {key}");
            assert_eq!(node.is_disabled(), state == State::NotYet, "{name}: {key}");
            let toggled = match state {
                State::Offered => Some(Toggled::False),
                State::Chosen => Some(Toggled::True),
                State::Rest | State::NotYet => None,
            };
            assert_eq!(node.toggled(), toggled, "{name}: {key}");
        }
        let heading = kiosk.entity("question");
        assert_eq!(kiosk.node(heading).role(), Role::Heading, "{name}");
    }
}

#[test]
fn no_two_controls_of_a_screen_have_the_same_name() {
    for (name, screen) in gallery::screens() {
        let pieces = pages::pieces(&screen, &Frame::default());
        let mut names: Vec<_> = pieces.iter().filter_map(control).map(|(words, ..)| words).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all, "{name}: {names:?}");
    }
}

#[test]
fn every_target_is_large_enough_and_far_enough_from_the_next() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    for (name, screen) in gallery::screens() {
        let noticed = screen.notice.is_some();
        kiosk.show(screen);
        let pieces = kiosk.pieces();
        let controls: Vec<_> = pieces.values().filter(|(_, piece)| control(piece).is_some()).collect();
        for (number, (entity, piece)) in controls.iter().enumerate() {
            let rect = kiosk.rect(*entity);
            assert!(
                rect.width() >= SMALLEST_TARGET - 0.6 && rect.height() >= SMALLEST_TARGET - 0.6,
                "{name}: {} {rect:?}",
                piece.key
            );
            for (other, next) in &controls[..number] {
                // Cards lie on places, and a place is pressed where no card lies.
                if (piece.takes.is_some() && next.carries.is_some())
                    || (next.takes.is_some() && piece.carries.is_some())
                {
                    continue;
                }
                // Keys touch each other, so that no finger falls between them.
                if [piece, next].iter().all(|piece| piece.key.contains("|key-")) {
                    assert!(rect.inflate(-0.6).intersect(kiosk.rect(*other)).is_empty(), "{name}: {}", piece.key);
                    continue;
                }
                let reach = (GAP - 1.0) / 2.0;
                let apart = rect.inflate(reach).intersect(kiosk.rect(*other).inflate(reach)).is_empty();
                assert!(apart || noticed, "{name}: {} and {}", piece.key, next.key);
            }
        }
    }
}

#[test]
fn the_bar_and_the_top_stand_at_the_same_places_on_every_screen() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    // What comes first and what then stands beside a shorter question: always, or never, for one child.
    let mut places: HashMap<(String, bool), Rect> = HashMap::new();
    for (name, screen) in gallery::screens() {
        let led = screen.first_then.is_some();
        kiosk.show(screen);
        for (key, (entity, _)) in kiosk.pieces().into_iter().filter(|(key, _)| !key.contains('|')) {
            if ["way", "reply", "notice", "nearly-done"].contains(&key.as_str()) {
                continue;
            }
            let rect = kiosk.rect(entity);
            let before = *places.entry((key.clone(), led)).or_insert(rect);
            assert!(before.min.distance(rect.min) < 1.0 && before.max.distance(rect.max) < 1.0, "{name}: {key}");
        }
    }
    let there = |key: &str, led: bool| places.contains_key(&(key.into(), led));
    assert!(there("bar-4", false) && there("dont-understand", false) && there("first-then", true));
}

#[test]
fn a_tap_on_any_control_causes_its_action_and_nothing_else() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    for (name, screen) in gallery::screens() {
        kiosk.show(screen);
        for (key, (entity, piece)) in kiosk.pieces() {
            let Some((_, action, state)) = control(&piece) else { continue };
            kiosk.later(1000);
            kiosk.did();
            let rect = kiosk.rect(entity);
            // A place is pressed at its edge: in its middle lie cards.
            let at = if piece.takes.is_some() { Vec2::new(rect.center().x, rect.max.y - 5.0) } else { rect.center() };
            kiosk.tap(at);
            let expected = if state == State::NotYet { vec![] } else { vec![action.clone()] };
            assert_eq!(kiosk.did(), expected, "{name}: {key}");
        }
    }
}

#[test]
fn the_first_touch_after_the_start_counts_even_when_it_ends_within_one_frame() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    let at = kiosk.centre("hello|card-happy");
    kiosk.touch(TouchPhase::Started, at);
    kiosk.touch(TouchPhase::Ended, at);
    kiosk.frames(3);
    assert_eq!(kiosk.did(), [Action::Card("happy".into())]);
}

#[test]
fn a_touch_too_soon_after_a_page_came_does_not_count() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    kiosk.show(screen("03-topics"));
    let at = kiosk.centre("topics|card-school");
    kiosk.tap(at);
    assert_eq!(kiosk.did(), []);
    kiosk.later(700);
    kiosk.tap(at);
    assert_eq!(kiosk.did(), [Action::Card("school".into())]);
}

#[test]
fn a_finger_that_leaves_the_control_does_nothing() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    let (from, to) = (kiosk.centre("hello|card-happy"), kiosk.centre("hello|card-sad"));
    kiosk.carry(from, to);
    assert_eq!(kiosk.did(), []);
}

#[test]
fn a_card_that_is_carried_to_a_place_is_put_there() {
    let mut kiosk = Kiosk::new(screen("04-sort"));
    let (from, to) = (kiosk.centre("school|card-lunch"), kiosk.centre("school|place-so_so"));
    kiosk.carry(from, to);
    assert_eq!(kiosk.did(), [Action::Put { card: Some("lunch".into()), place: "so_so".into() }]);
    let hidden = kiosk.app.world().get::<Visibility>(kiosk.entity("school|card-lunch"));
    assert_ne!(hidden, Some(&Visibility::Hidden));
}

#[test]
fn a_card_let_go_beside_every_place_goes_back() {
    let mut kiosk = Kiosk::new(screen("04-sort"));
    let from = kiosk.centre("school|card-reading");
    kiosk.carry(from, from + Vec2::new(60.0, 20.0));
    assert_eq!(kiosk.did(), [Action::PutBack("reading".into())]);
}

#[test]
fn a_trembling_tap_on_a_card_is_still_a_tap() {
    let mut kiosk = Kiosk::new(screen("04-sort"));
    let from = kiosk.centre("school|card-music");
    kiosk.carry(from, from + Vec2::new(12.0, 9.0));
    assert_eq!(kiosk.did(), [Action::PickUp("music".into())]);
}

#[test]
fn a_line_drawn_with_the_finger_is_told_when_it_lifts() {
    let mut kiosk = Kiosk::new(screen("08-draw"));
    let rect = kiosk.rect(kiosk.entity("draw|canvas"));
    kiosk.carry(rect.min + rect.size() * 0.25, rect.min + rect.size() * 0.75);
    let did = kiosk.did();
    let [Action::Draw(stroke)] = did.as_slice() else { panic!("{did:?}") };
    assert_eq!((stroke.colour.as_str(), stroke.width), ("blue", 14));
    let (first, last) = (stroke.points[0], *stroke.points.last().unwrap());
    assert!(first.0.abs_diff(250) < 5 && first.1.abs_diff(250) < 5, "{first:?}");
    assert!(last.0.abs_diff(750) < 5 && last.1.abs_diff(750) < 5, "{last:?}");
}

#[test]
fn a_draw_page_without_a_drawing_asks_for_one_once() {
    let mut empty = screen("08-draw");
    if let Body::Draw(draw) = &mut empty.body {
        draw.drawing = None;
    }
    let mut kiosk = Kiosk::new(empty);
    kiosk.frames(3);
    let did = kiosk.did();
    assert!(matches!(did.as_slice(), [Action::Canvas(_)]), "{did:?}");
}

#[test]
fn an_equal_screen_builds_nothing_and_a_changed_card_only_itself() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    let built = |kiosk: &Kiosk| kiosk.app.world().resource::<Stage>().built();
    let before = built(&kiosk);
    kiosk.show(screen("01-hello"));
    assert_eq!(built(&kiosk), before);
    let mut changed = screen("01-hello");
    if let Body::Grid { cards, .. } = &mut changed.body {
        cards[0].control.state = State::Chosen;
    }
    let card = kiosk.entity("hello|card-happy");
    kiosk.show(changed);
    assert_eq!(built(&kiosk), before + 1);
    assert_eq!(kiosk.entity("hello|card-happy"), card);
}

#[test]
fn nothing_of_the_old_page_stays() {
    let mut kiosk = Kiosk::new(screen("04-sort"));
    kiosk.show(screen("12-break"));
    let mut controls = kiosk.app.world_mut().query::<&Does>();
    let mut left: Vec<_> = controls.iter(kiosk.app.world()).map(|does| does.0.clone()).collect();
    left.sort_by_key(|action| format!("{action:?}"));
    let there = [Action::CarryOn, Action::Louder, Action::Quieter, Action::StopToday, Action::WantHelp];
    assert_eq!(left, there);
}

#[test]
fn keys_move_a_ring_and_choose() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    kiosk.key(KeyCode::Tab);
    assert!(kiosk.app.world().resource::<InputFocusVisible>().0);
    assert_eq!(kiosk.app.world().resource::<InputFocus>().get(), Some(kiosk.entity("hello|card-happy")));
    kiosk.key(KeyCode::ArrowRight);
    kiosk.key(KeyCode::ArrowDown);
    kiosk.key(KeyCode::Enter);
    assert_eq!(kiosk.did(), [Action::Card("excited".into())]);
    kiosk.key(KeyCode::Escape);
    kiosk.key(KeyCode::F1);
    assert_eq!(kiosk.did(), [Action::Break, Action::HearIt]);
}

#[test]
fn tab_goes_through_the_body_then_the_bar_then_hear_and_back() {
    let mut kiosk = Kiosk::new(screen("03-topics"));
    let mut order = Vec::new();
    for _ in 0..14 {
        kiosk.key(KeyCode::Tab);
        let focus = kiosk.app.world().resource::<InputFocus>().get().unwrap();
        order.push(kiosk.node(focus).label().unwrap().to_owned());
    }
    let expected = [
        "School",
        "People",
        "Things I do",
        "Help I need",
        "Worries",
        "Hopes",
        "I need a break",
        "I don’t know",
        "Something else",
        "Skip",
        "Finish",
        "Hear it",
        "I don’t understand",
        "Back",
    ];
    assert_eq!(order, expected);
}

#[test]
fn the_focus_stays_where_a_screen_reader_can_see_it() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    let seen = |kiosk: &Kiosk| {
        let focus = kiosk.app.world().resource::<InputFocus>().get().unwrap();
        kiosk.app.world().get::<AccessibilityNode>(focus).is_some()
    };
    assert!(seen(&kiosk));
    kiosk.key(KeyCode::Tab);
    kiosk.show(screen("04-sort"));
    assert!(seen(&kiosk));
}

#[test]
fn what_a_screen_reader_asks_is_done() {
    let mut kiosk = Kiosk::new(screen("01-hello"));
    let card = kiosk.entity("hello|card-sad");
    kiosk.asks(Asked::Focus, card);
    assert_eq!(kiosk.app.world().resource::<InputFocus>().get(), Some(card));
    kiosk.asks(Asked::Click, card);
    assert_eq!(kiosk.did(), [Action::Card("sad".into())]);
}
