//! Two languages at once: as Bevy lays them out, no word stands over the edge of what it is on.

use std::collections::BTreeMap;

use bevy::prelude::*;

use super::{harness::Kiosk, screen};
use crate::{kiosk::gallery, look, sitting::House};

/// Pairs of every script that is shown: letters that hang from a line, that are joined, that are read from the right.
const PAIRS: [(&str, &str); 5] = [("en-GB", "bn"), ("en-GB", "ur"), ("en-GB", "ar"), ("pl", "uk"), ("cy", "so")];
/// Screens of one place that are looked at: boards and checks have one for each card.
const EACH: usize = 3;
/// Letters of most scripts leave so much of their line free, above and below.
const FREE: f32 = 4.1;

/// What lies within the edge of a node.
fn within(kiosk: &Kiosk, entity: Entity) -> Rect {
    let (outer, node) = (kiosk.rect(entity), kiosk.app.world().get::<ComputedNode>(entity).unwrap());
    Rect { min: outer.min + node.border.min_inset, max: outer.max - node.border.max_inset }
}

/// The texts in a node, each with its place and with what it is written on: the node, or a badge or a disc in it.
fn texts(kiosk: &Kiosk, entity: Entity, on: Rect, into: &mut Vec<(String, Rect, Rect)>) {
    let world = kiosk.app.world();
    if let Some(text) = world.get::<Text>(entity) {
        into.push((text.0.clone(), kiosk.rect(entity), on));
    }
    for child in world.get::<Children>(entity).into_iter().flatten() {
        if world.get::<Node>(*child).is_some() {
            let filled = world.get::<BackgroundColor>(*child).is_some_and(|ground| ground.0.alpha() > 0.5);
            texts(kiosk, *child, if filled { within(kiosk, *child) } else { on }, into);
        }
    }
}

/// What stands over the upper or lower edge of what it is written on, and by how much.
fn over(kiosk: &Kiosk, entity: Entity) -> Option<String> {
    kiosk.app.world().get::<ComputedNode>(entity)?;
    let mut all = Vec::new();
    texts(kiosk, entity, within(kiosk, entity), &mut all);
    // A count on a small card lies on the edge.
    all.retain(|(words, ..)| words.chars().any(char::is_alphabetic));
    all.into_iter().find_map(|(words, area, on)| {
        let free = if look::line_height(&words) > look::line_height("") { 0.5 } else { FREE };
        let by = (on.min.y - area.min.y).max(area.max.y - on.max.y);
        (by > free).then(|| format!("{words:?} by {by:.1}"))
    })
}

#[test]
fn no_word_of_two_languages_stands_over_the_edge_of_its_card() {
    let mut wrong = BTreeMap::new();
    for (first, second) in PAIRS {
        let house = House::open("primary", "en-GB").unwrap().with("primary", first).unwrap();
        let house = house.beside(Some(second)).unwrap();
        let mut kiosk = Kiosk::new(screen("01-hello"));
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut doubled = 0;
        for (_, screen) in gallery::screens_in(&house) {
            let place = screen.place.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == '/').to_owned();
            let times = seen.entry(place).or_default();
            *times += 1;
            if *times > EACH {
                continue;
            }
            doubled += screen.second.len();
            let name = screen.place.clone();
            kiosk.show(screen);
            for (key, (entity, _)) in kiosk.pieces() {
                if let Some(what) = over(&kiosk, entity) {
                    wrong.insert(format!("{first} and {second}, {name}: {key}"), what);
                }
            }
        }
        assert!(doubled > 100, "{first} and {second}: {doubled}");
    }
    assert_eq!(wrong, BTreeMap::new());
}
