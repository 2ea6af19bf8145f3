//! The desk by the keyboard alone: Tab goes to everything in the order in which it is seen, what has the keyboard is plain, Escape
//! leaves what is open.

use bevy_egui::egui::{Color32, Key, Rect, Shape, accesskit::Role, epaint::ClippedShape};
use egui_kittest::{
    Node,
    kittest::{NodeT, Queryable},
};
use my_views::desk::{Notes, Wish};

use super::{
    Shown,
    desk_support::{notes, view},
    last_wish,
    layout::{CONTROLS, PAGES, SIZES, at, rect},
    notes_desk, outcomes, press, press_first, type_into,
};

/// The lighter half of the ring around what has the keyboard.
const RING: Color32 = Color32::from_rgb(0xFF, 0xD8, 0x4D);

/// Something that can be pressed or written in.
#[derive(Debug, Clone)]
struct Control {
    id: String,
    name: String,
    place: Rect,
}

fn controls(node: &Node, found: &mut Vec<Control>) {
    let inner = node.accesskit_node();
    if CONTROLS.contains(&inner.role())
        && !inner.is_disabled()
        && let Some(place) = rect(node).filter(Rect::is_positive)
    {
        let name = inner.label().or_else(|| inner.value()).unwrap_or_default();
        found.push(Control { id: format!("{:?}", inner.id()), name, place });
    }
    for child in node.children() {
        controls(&child, found);
    }
}

fn all(desk: &Shown) -> Vec<Control> {
    let mut found = Vec::new();
    controls(&desk.root(), &mut found);
    found
}

fn window(size: (f32, f32)) -> Rect {
    Rect::from_min_size([0.0, 0.0].into(), size.into())
}

/// What has the keyboard: where it is, and how much of it the areas that scroll let through.
fn focused(node: &Node, through: Rect) -> Option<(String, Rect, Rect)> {
    let inner = node.accesskit_node();
    let through = match rect(node) {
        Some(area) if inner.role() == Role::ScrollView => through.intersect(area),
        _ => through,
    };
    if inner.is_focused() && CONTROLS.contains(&inner.role()) {
        let whole = rect(node)?;
        return Some((format!("{:?}", inner.id()), whole, whole.intersect(through)));
    }
    node.children().find_map(|child| focused(&child, through))
}

/// The ring is drawn around this place, and is in sight.
fn ringed(shapes: &[ClippedShape], place: Rect) -> bool {
    fn any(shape: &Shape, place: Rect) -> bool {
        match shape {
            Shape::Vec(shapes) => shapes.iter().any(|shape| any(shape, place)),
            Shape::Rect(rect) => rect.stroke.color == RING && rect.rect.expand(4.0).contains_rect(place.shrink(4.0)),
            _ => false,
        }
    }
    shapes.iter().any(|shown| shown.clip_rect.intersects(place) && any(&shown.shape, place))
}

/// After the one the other is seen: below it, beside it, or at the head of the next column.
fn follows(one: Rect, other: Rect) -> bool {
    let shared = one.bottom().min(other.bottom()) - one.top().max(other.top());
    if shared > 0.5 * one.height().min(other.height()) {
        return other.left() >= one.left();
    }
    other.top() > one.top() || other.left() >= one.right() - 1.0
}

#[test]
fn tab_goes_to_everything_in_the_order_in_which_it_is_seen_and_shows_where_it_is() {
    let mut wrong = Vec::new();
    for size in [SIZES[0], SIZES[2]] {
        for (page, way) in PAGES {
            let mut desk = at(size, *way);
            let mut round: Vec<String> = Vec::new();
            let first = all(&desk).first().map(|control| control.id.clone());
            for _ in 0..600 {
                desk.key_press(Key::Tab);
                desk.run_steps(3);
                let Some((now, place, through)) = focused(&desk.root(), window(size)) else { continue };
                let there = all(&desk);
                let named = |id: &String| there.iter().find(|control| control.id == *id);
                let name = named(&now).map(|control| control.name.clone()).unwrap_or_default();
                if through.height() <= 0.9 * place.height().min(size.1 / 3.0) {
                    wrong.push(format!("{page} at {size:?}: {name} at {place:?} is seen at {through:?}"));
                }
                if !ringed(&desk.output().shapes, place) {
                    wrong.push(format!("{page} at {size:?}: no ring around {name}"));
                }
                let before = round.last().and_then(named);
                if before.is_some_and(|before| Some(&now) != first.as_ref() && !follows(before.place, place)) {
                    wrong.push(format!("{page} at {size:?}: {} before {name}", before.unwrap().name));
                }
                if round.contains(&now) {
                    if round.first() != Some(&now) {
                        wrong.push(format!("{page} at {size:?}: Tab comes back to the midst of the page"));
                    }
                    break;
                }
                round.push(now);
            }
            for control in all(&desk).iter().filter(|control| !round.contains(&control.id)) {
                wrong.push(format!("{page} at {size:?}: Tab never comes to {}", control.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of it:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn escape_leads_back_from_every_page_to_the_first() {
    for (page, way) in PAGES {
        let mut desk = at(SIZES[0], *way);
        for _ in 0..8 {
            desk.key_press(Key::Escape);
            desk.run_ok();
        }
        let home = desk.query_by_role_and_label(Role::Heading, "Who is talking today?");
        assert!(home.is_some(), "{page}: Escape does not lead to the first page");
    }
}

fn escape(desk: &mut Shown) {
    desk.key_press(Key::Escape);
    desk.run();
}

#[test]
fn escape_leaves_a_field_then_the_open_box_and_then_the_page() {
    let mut desk = notes_desk(Notes { outcomes: vec![outcomes::agreed()], ..notes() });
    press(&mut desk, Role::Button, "Put the words right");
    let keep = |desk: &Shown| desk.query_by_role_and_label(Role::Button, "Keep the new words").is_some();
    let field = desk.get_all_by_role_and_label(Role::TextInput, "Who does it").next().unwrap();
    field.focus();
    desk.run();
    escape(&mut desk);
    assert!(keep(&desk) && focused(&desk.root(), window(SIZES[0])).is_none(), "the field is left, and nothing else");
    escape(&mut desk);
    assert!(!keep(&desk), "the box closes");
    desk.get_by_role_and_label(Role::Heading, "Notes for Sam");
    escape(&mut desk);
    desk.get_by_role_and_label(Role::Heading, "Who is talking today?");
}

#[test]
fn a_list_opens_chooses_and_closes_by_keys_and_keeps_the_keyboard() {
    let mut desk = super::desk(view());
    press(&mut desk, Role::Button, "More choices");
    let list = |desk: &mut Shown| {
        desk.get_by_role_and_label(Role::ComboBox, "Role of adult 1").focus();
        desk.run();
        desk.key_press(Key::Space);
        desk.run();
        desk.get_by_role_and_label(Role::Button, "SENCO");
    };
    list(&mut desk);
    escape(&mut desk);
    assert!(desk.query_by_role_and_label(Role::Button, "SENCO").is_none(), "it closes, and the page stays");
    desk.get_by_role_and_label(Role::Heading, "Start with a child");
    assert!(desk.get_by_role_and_label(Role::ComboBox, "Role of adult 1").is_focused());
    list(&mut desk);
    desk.get_by_role_and_label(Role::Button, "SENCO").focus();
    desk.run();
    desk.key_press(Key::Enter);
    desk.run();
    let combo = desk.get_by_role_and_label(Role::ComboBox, "Role of adult 1");
    assert_eq!(combo.value().as_deref(), Some("SENCO"));
    assert!(combo.is_focused());
}

#[test]
fn a_name_that_is_missing_gets_the_keyboard_where_a_note_is_to_be_kept() {
    let mut desk = notes_desk(Notes { outcomes: vec![outcomes::agreed()], ..notes() });
    type_into(&mut desk, "Sam was told on", "4/5/2026");
    press_first(&mut desk, Role::Button, "Keep the day");
    assert!(!matches!(last_wish(&desk), Some(Wish::Add { .. })));
    assert!(super::field(&desk, "Notes by").is_focused());
}
