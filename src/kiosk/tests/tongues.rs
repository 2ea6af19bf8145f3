//! The child's screens in other languages: nothing is fixed in code, nothing is cut off, and right to left is right to left.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use bevy::math::{Rect, Vec2};
use uuid::Uuid;

use super::harness::Kiosk;
use crate::{
    conversation::{Action, Body, Conversation, Pace, Screen},
    kiosk::{
        fit::size_of,
        frame::Frame,
        gallery, pages,
        piece::{Meaning, Part, Piece, Words, longest, tightened},
    },
    plan::{Message, Text, Wording},
    record::Moment,
    sitting::{House, Setting},
    words::{Language, languages},
};

/// A language that nobody speaks: English with other letters, in brackets, and half as long again.
struct Pseudo(Arc<Language>);

impl Wording for Pseudo {
    fn words(&self, text: &Text) -> Option<String> {
        // Not for reading: the keys of the letters, the names of days, what a language says of itself. And what only joins
        // words that are stretched already.
        let told =
            ["find-keys", "language-", "weekday-", "month-", "list-more"].iter().any(|id| text.id.starts_with(id));
        let words = self.0.words(text)?;
        Some(if told { words } else { stretched(&words) })
    }

    fn language(&self) -> &str {
        self.0.language()
    }

    fn messages(&self) -> Vec<Message> {
        self.0.messages()
    }
}

/// `[Šćhóól ~~~~]`: as long again by three fifths, in words that are not longer than those of a language.
fn stretched(words: &str) -> String {
    let other = |sign: char| match sign {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'c' => 'ć',
        's' => 'š',
        'S' => 'Š',
        same => same,
    };
    let more = words.chars().count() * 3 / 5;
    let mut padding = String::new();
    for number in 0..more {
        padding.push(if number % 6 == 0 { ' ' } else { '~' });
    }
    format!("[{}{padding}]", words.chars().map(other).collect::<String>())
}

fn house() -> House {
    House::open("primary", "en-GB").unwrap()
}

fn walked(house: &House, wording: Arc<dyn Wording + Send + Sync>) -> Vec<Screen> {
    led(house, wording, Pace::default())
}

fn led(house: &House, wording: Arc<dyn Wording + Send + Sync>, pace: Pace) -> Vec<Screen> {
    let start = house.start(Uuid::from_u128(1), Setting { pace, ..house.setting("Sam") });
    let (mut conversation, _) =
        Conversation::begin(Arc::clone(&house.plan), wording, house.finder(), start, Moment::now());
    gallery::walk(&mut conversation)
}

fn frames() -> [Frame; 2] {
    [Frame::fit(Vec2::new(1280.0, 800.0)), Frame::fit(Vec2::new(800.0, 1280.0))]
}

fn words_of<'a>(part: &'a Part, into: &mut Vec<&'a Words>) {
    match part {
        Part::Words(words) => into.push(words),
        Part::Row(_, parts) | Part::Column(_, parts) => parts.iter().for_each(|part| words_of(part, into)),
        Part::Left(_, part) | Part::Right(_, part) | Part::Boxed(_, _, part) => words_of(part, into),
        _ => {}
    }
}

fn all_words(piece: &Piece) -> Vec<&Words> {
    let mut all = Vec::new();
    words_of(&piece.content, &mut all);
    piece.over.iter().for_each(|(_, part)| words_of(part, &mut all));
    all
}

/// What of the piece does not fit into it.
pub(super) fn cut_off(piece: &Piece) -> Option<String> {
    let wide = all_words(piece).into_iter().find(|words| {
        let signs = words.words.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
        let nearer = tightened(&words.words, words.size, words.width) * signs as f32;
        longest(&words.words, words.size) - nearer > words.width + 8.0
    });
    if let Some(words) = wide {
        return Some(format!("{:?} at {} in {}", words.words, words.size, words.width));
    }
    let size = size_of(&piece.content);
    let words = all_words(piece).into_iter().map(|words| words.words.clone()).collect::<Vec<_>>();
    // A line has space above and below its letters.
    (!words.is_empty() && size.y > piece.area.height() + 14.0).then(|| format!("{words:?} is {} high", size.y))
}

fn name_of(piece: &Piece) -> Option<&str> {
    match &piece.meaning {
        Meaning::Control { name, .. } | Meaning::Lock(name) => Some(name),
        Meaning::Heading(words) | Meaning::Says(words) | Meaning::Live(words) | Meaning::Canvas(words) => Some(words),
        Meaning::Picture => None,
    }
}

#[test]
fn every_word_of_every_screen_comes_from_the_language() {
    let house = house();
    let screens = walked(&house, Arc::new(Pseudo(Arc::clone(&house.language))));
    assert!(matches!(screens.last().unwrap().body, Body::Thanks { .. }), "{}", screens.len());
    let names = house.setting("Sam").viewers.into_iter().map(|viewer| viewer.name).collect::<Vec<_>>();
    let mut fixed = BTreeMap::new();
    for screen in &screens {
        for piece in pages::pieces(screen, &Frame::default()) {
            // Keys are letters, what is found is the symbols' own words, a person has a name.
            let apart = ["|key-", "|word", "|field", "|typed"].iter().any(|key| piece.key.contains(key));
            let found = screen.place.contains("/find");
            let shown = all_words(&piece).into_iter().map(|words| words.words.clone());
            for words in shown.chain(name_of(&piece).map(str::to_owned)) {
                let spelt = words.chars().any(char::is_alphabetic);
                let own = names.iter().any(|name| words.starts_with(name.as_str())) || piece.key.contains("|card-own");
                if spelt && !words.contains('[') && !apart && !found && !own {
                    fixed.insert(words, piece.key.clone());
                }
            }
        }
    }
    assert_eq!(fixed, BTreeMap::new());
}

#[test]
fn words_half_as_long_again_are_not_cut_off() {
    let house = house();
    let mut cut = BTreeMap::new();
    for screen in walked(&house, Arc::new(Pseudo(Arc::clone(&house.language)))) {
        for frame in frames() {
            for piece in pages::pieces(&screen, &frame) {
                if let Some(what) = cut_off(&piece) {
                    cut.insert(format!("{}{}", piece.key, if frame.portrait { " in portrait" } else { "" }), what);
                }
            }
        }
    }
    assert_eq!(cut, BTreeMap::new());
}

#[test]
fn no_label_of_any_language_is_cut_off() {
    let house = house();
    let mut cut = BTreeMap::new();
    for about in languages(&house.assets) {
        let house = house.with("primary", &about.tag).unwrap();
        if !house.language.has("primary") {
            continue;
        }
        for screen in walked(&house, house.language.clone()) {
            assert_eq!(screen.right_to_left, about.right_to_left, "{}", about.tag);
            for frame in frames() {
                for piece in pages::pieces(&screen, &frame) {
                    if let Some(what) = cut_off(&piece) {
                        let portrait = if frame.portrait { " in portrait" } else { "" };
                        cut.insert(format!("{}: {}{portrait}", about.tag, piece.key), what);
                    }
                }
            }
        }
    }
    assert_eq!(cut, BTreeMap::new());
}

#[test]
fn first_and_then_and_the_offer_of_a_break_fit_in_every_language_and_beside_the_question() {
    let (house, pace) = (house(), Pace { first_then: true, break_every: 2 });
    let mut cut = BTreeMap::new();
    let mut note = |tag: &str, screens: Vec<Screen>| {
        assert!(screens.iter().any(|screen| screen.place.ends_with("/offer")), "{tag}: no break was offered");
        let mut asked = BTreeSet::new();
        let fresh = screens.iter().filter(|screen| {
            let each = if let Body::Board(board) = &screen.body { board.each.as_ref() } else { None };
            let words = &each.unwrap_or(&screen.title).shown;
            // A card's words within a question are as long again twice: no language is.
            words.matches('[').count() < 2 && asked.insert(words.clone())
        });
        for (screen, frame) in fresh.flat_map(|screen| frames().map(|frame| (screen, frame))) {
            let pieces = pages::pieces(screen, &frame);
            let of = |key: &str| pieces.iter().find(|piece| piece.key == key).map(|piece| piece.area);
            let strip = of("first-then").unwrap_or_else(|| panic!("{tag}: no strip on {}", screen.place));
            assert!(
                strip.intersect(of("question").unwrap()).is_empty() && strip.intersect(of("lock").unwrap()).is_empty()
            );
            for piece in pieces.iter().filter(|piece| !piece.key.contains('|') || screen.place.ends_with("/offer")) {
                if let Some(what) = cut_off(piece) {
                    cut.insert(format!("{tag}: {} {}", piece.key, frame.portrait), what);
                }
            }
        }
    };
    note("as long again", led(&house, Arc::new(Pseudo(Arc::clone(&house.language))), pace));
    for about in languages(&house.assets) {
        let house = house.with("primary", &about.tag).unwrap();
        if house.language.has("primary") {
            note(&about.tag, led(&house, house.language.clone(), pace));
        }
    }
    assert_eq!(cut, BTreeMap::new());
}

#[test]
fn two_languages_stand_on_every_card_and_fit() {
    let house = house().beside(Some("pl")).unwrap();
    let screens = gallery::screens_in(&house);
    let topics = screens.iter().find(|(name, _)| name.ends_with("topics")).unwrap();
    assert!(topics.1.second.len() > 8, "{:?}", topics.1.second);
    let mut cut = BTreeMap::new();
    for (name, screen) in &screens {
        for piece in pages::pieces(screen, &Frame::default()) {
            if let Some(what) = cut_off(&piece) {
                cut.insert(format!("{name} {}", piece.key), what);
            }
        }
    }
    assert_eq!(cut, BTreeMap::new());
}

#[test]
fn arrows_follow_what_is_seen_and_the_reading_order_stays_on_a_screen_read_from_the_right() {
    let screen = |right_to_left: bool| Screen { right_to_left, ..super::screen("01-hello") };
    let mut kiosk = Kiosk::new(screen(false));
    let order = |kiosk: &Kiosk| kiosk.rect(kiosk.entity("hello|card-happy"));
    let (left, width) = (order(&kiosk), 1280.0);
    kiosk.show(screen(true));
    let right = order(&kiosk);
    assert!((right.min.x - (width - left.max.x)).abs() < 1.0, "{left:?} {right:?}");
    kiosk.key(bevy::prelude::KeyCode::Tab);
    kiosk.key(bevy::prelude::KeyCode::ArrowLeft);
    kiosk.key(bevy::prelude::KeyCode::ArrowDown);
    kiosk.key(bevy::prelude::KeyCode::Enter);
    assert_eq!(kiosk.did(), [Action::Card("excited".into())]);
}

#[test]
fn the_places_of_a_scale_stand_in_the_order_in_which_the_language_is_read() {
    let places = |right_to_left: bool| {
        let screen = Screen { right_to_left, ..super::screen("04-sort") };
        let pieces = pages::pieces(&screen, &Frame::default());
        pieces.into_iter().filter(|piece| piece.takes.is_some()).map(|piece| piece.area).collect::<Vec<Rect>>()
    };
    let is_rising = |areas: &[Rect]| areas.windows(2).all(|two| two[0].min.x < two[1].min.x);
    assert!(is_rising(&places(false)));
    let mut mirrored = places(true);
    mirrored.reverse();
    assert!(is_rising(&mirrored));
}
