//! The word that is heard is marked: on the right word, without moving anything, in every script.

use bevy::{math::Rect, prelude::*};

use super::{harness::Kiosk, screen};
use crate::{
    access::Ways,
    conversation::{Body, Screen},
    kiosk::{Spoken, gallery, show::Stage, spoken::Mark},
    look::{Theme, Token},
    sitting::House,
    ways::{Profile, ThemeChoice},
};

fn hears(kiosk: &mut Kiosk, words: &str, word: usize) {
    *kiosk.app.world_mut().resource_mut::<Spoken>() = Spoken::words(words).at(word);
    kiosk.frames(3);
}

fn falls_silent(kiosk: &mut Kiosk) {
    *kiosk.app.world_mut().resource_mut::<Spoken>() = Spoken::default();
    kiosk.frames(3);
}

fn marks(kiosk: &mut Kiosk) -> Vec<Rect> {
    let marked: Vec<Entity> =
        kiosk.app.world_mut().query_filtered::<Entity, With<Mark>>().iter(kiosk.app.world()).collect();
    marked.into_iter().map(|mark| kiosk.rect(mark)).collect()
}

/// Every text with its place.
fn texts(kiosk: &mut Kiosk) -> Vec<(Entity, Rect)> {
    let texts: Vec<Entity> =
        kiosk.app.world_mut().query_filtered::<Entity, With<Text>>().iter(kiosk.app.world()).collect();
    texts.into_iter().map(|text| (text, kiosk.rect(text))).collect()
}

fn inside(outer: Rect, inner: Rect) -> bool {
    outer.inflate(8.0).contains(inner.min) && outer.inflate(8.0).contains(inner.max)
}

fn arabic() -> Screen {
    let house = House::open("primary", "en-GB").unwrap().with("primary", "ar").unwrap();
    gallery::screens_in(&house).into_iter().map(|(_, screen)| screen).next().unwrap()
}

#[test]
fn the_words_of_the_question_are_marked_one_after_the_other_and_nothing_moves() {
    let shown = screen("01-hello");
    let words = shown.title.spoken.clone();
    let mut kiosk = Kiosk::new(shown);
    let (before, question) = (texts(&mut kiosk), kiosk.rect(kiosk.entity("question")));
    assert_eq!(marks(&mut kiosk), []);
    let mut last: Option<Rect> = None;
    for word in 0..words.split_whitespace().count() {
        hears(&mut kiosk, &words, word);
        let marked = marks(&mut kiosk);
        assert_eq!(marked.len(), 1, "{words}, word {word}");
        assert!(inside(question, marked[0]) && marked[0].width() > 10.0, "{word}: {marked:?} in {question:?}");
        if let Some(last) = last {
            let further = marked[0].min.x > last.min.x && (marked[0].min.y - last.min.y).abs() < 1.0;
            assert!(further || marked[0].min.y > last.min.y + 10.0, "{last:?}, then {marked:?}");
        }
        last = Some(marked[0]);
    }
    assert_eq!(texts(&mut kiosk), before, "no text was touched or moved");
    falls_silent(&mut kiosk);
    assert_eq!(marks(&mut kiosk), []);
}

#[test]
fn a_mark_lies_behind_its_text() {
    let shown = screen("01-hello");
    let words = shown.title.spoken.clone();
    let mut kiosk = Kiosk::new(shown);
    hears(&mut kiosk, &words, 0);
    let world = kiosk.app.world_mut();
    let mut marks = world.query_filtered::<(&BackgroundColor, &ChildOf), With<Mark>>();
    let (ground, parent) = marks.single(world).map(|(ground, parent)| (ground.0, parent.parent())).unwrap();
    assert_eq!(ground, Theme::Paper.colour(Token::Spoken));
    let children: Vec<Entity> = world.get::<Children>(parent).unwrap().iter().collect();
    assert!(world.get::<Mark>(children[0]).is_some(), "the first child is drawn first");
    assert!(children.iter().any(|child| world.get::<Text>(*child).is_some()));
}

#[test]
fn a_card_that_is_said_is_marked_and_words_that_are_not_shown_mark_nothing() {
    let mut kiosk = Kiosk::new(screen("03-topics"));
    hears(&mut kiosk, "School", 0);
    let card = kiosk.rect(kiosk.entity("topics|card-school"));
    assert!(marks(&mut kiosk).iter().all(|mark| inside(card, *mark)) && marks(&mut kiosk).len() == 1);
    hears(&mut kiosk, "You kept it.", 1);
    assert_eq!(marks(&mut kiosk), []);
    hears(&mut kiosk, "School", 7);
    assert_eq!(marks(&mut kiosk), [], "a word that is none");
}

#[test]
fn arabic_is_marked_from_the_right_and_its_letters_stay_joined() {
    let shown = arabic();
    let words = shown.title.spoken.clone();
    let mut kiosk = Kiosk::new(shown);
    let before = texts(&mut kiosk);
    let count = words.split_whitespace().count();
    hears(&mut kiosk, &words, 0);
    let first = marks(&mut kiosk);
    hears(&mut kiosk, &words, count - 1);
    let last = marks(&mut kiosk);
    assert!(first.len() == 1 && last.len() == 1, "{words}: {first:?} {last:?}");
    let lower = last[0].min.y > first[0].min.y + 10.0;
    assert!(lower || first[0].min.x > last[0].min.x, "{first:?} is right of {last:?}");
    assert_eq!(texts(&mut kiosk), before, "one text, as it was shaped");
}

#[test]
fn a_page_that_changes_in_the_midst_of_a_word_takes_the_mark_with_it() {
    let mut kiosk = Kiosk::new(screen("03-topics"));
    hears(&mut kiosk, "School", 0);
    kiosk.show(screen("12-break"));
    kiosk.frames(3);
    assert_eq!(marks(&mut kiosk), []);
    kiosk.show(screen("03-topics"));
    kiosk.frames(3);
    assert_eq!(marks(&mut kiosk).len(), 1);
}

#[test]
fn nothing_is_marked_where_the_child_does_not_like_it_or_nothing_shall_move() {
    let mut kiosk = Kiosk::new(screen("03-topics"));
    for profile in
        [|profile: &mut Profile| profile.speech.mark_words = false, |profile: &mut Profile| profile.calm.still = true]
    {
        let ways = &mut kiosk.app.world_mut().resource_mut::<Ways>().0;
        *ways = Profile::default();
        profile(ways);
        hears(&mut kiosk, "School", 0);
        assert_eq!(marks(&mut kiosk), []);
    }
    kiosk.app.world_mut().resource_mut::<Ways>().0 = Profile::default();
    kiosk.frames(3);
    assert_eq!(marks(&mut kiosk).len(), 1, "it is switched on in the midst of a word");
}

#[test]
fn while_the_same_word_is_heard_nothing_is_drawn_anew() {
    let mut kiosk = Kiosk::new(screen("03-topics"));
    hears(&mut kiosk, "School", 0);
    let of = |kiosk: &mut Kiosk| {
        let world = kiosk.app.world_mut();
        (world.query_filtered::<Entity, With<Mark>>().single(world).unwrap(), world.resource::<Stage>().built())
    };
    let before = of(&mut kiosk);
    kiosk.frames(5);
    assert_eq!(of(&mut kiosk), before);
}

#[test]
fn texts_that_nobody_meant_to_be_spoken_break_nothing() {
    let mut hostile = screen("03-topics");
    let long = "So many words and no end ".repeat(80);
    let name = "\u{202E}\u{200F}Sam\u{2066}😀👩‍👩‍👧\u{0}";
    if let Body::Grid { cards, .. } = &mut hostile.body {
        cards[0].control.label = long.clone();
        cards[1].control.label = name.to_owned();
        cards[2].control.label = String::new();
    }
    hostile.title.shown = format!("Hello {name}. How are you today?");
    let title = hostile.title.shown.clone();
    let mut kiosk = Kiosk::new(hostile);
    for words in [long.as_str(), name, "", " \n ", title.as_str()] {
        for word in [0, 1, 3, 479, usize::MAX] {
            hears(&mut kiosk, words, word);
            for mark in marks(&mut kiosk) {
                assert!(mark.min.is_finite() && mark.max.is_finite(), "{words}: {mark:?}");
            }
        }
    }
    hears(&mut kiosk, &title, 2);
    assert_eq!(marks(&mut kiosk).len(), 1, "behind the marks of direction the words are found");
}

#[test]
fn a_mark_is_seen_without_colour_in_every_theme() {
    let themes = [
        ThemeChoice::Warm,
        ThemeChoice::Calm,
        ThemeChoice::HighContrastDark,
        ThemeChoice::HighContrastLight,
        ThemeChoice::Custom { ground: 0xFF_FF_E0, ink: 0x1E_2A_38, outline: None },
    ];
    let mut kiosk = Kiosk::new(screen("03-topics"));
    for theme in themes {
        kiosk.app.world_mut().resource_mut::<Ways>().0.sight.theme = theme;
        kiosk.frames(4);
        for words in ["School", "Finish"] {
            hears(&mut kiosk, words, 0);
            let world = kiosk.app.world_mut();
            let lines: Vec<(UiRect, Color)> = world
                .query_filtered::<(&Node, &BorderColor), With<Mark>>()
                .iter(world)
                .map(|(node, edge)| (node.border, edge.bottom))
                .collect();
            let ink = world.resource::<Theme>().colour(if words == "School" { Token::Ink } else { Token::OnInk });
            assert!(
                matches!(lines[..], [(UiRect { bottom: Val::Px(under), .. }, line)] if under >= 5.0 && line == ink),
                "{theme:?}, {words}: {lines:?}"
            );
        }
    }
}
