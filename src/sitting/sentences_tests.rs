//! What a plan says aloud, in the words of the languages.

use std::collections::BTreeSet;

use crate::{
    conversation::{board_sentences, sentences},
    plan::{Assets, load},
    record::{BoardCard, BoardPage, BoardTopic},
    words::Language,
};

fn said(plan: &str, language: &str) -> Vec<String> {
    let assets = Assets::find().unwrap();
    sentences(&load(&assets, plan).unwrap(), &Language::open(&assets, language).unwrap())
}

#[test]
fn questions_cards_places_and_lines_are_there_as_they_are_said() {
    let said = said("primary", "en-GB");
    for words in [
        "Let's practise. This is not kept.",
        "How do you feel about vegetables?",
        "vegetables",
        "ice cream",
        "Don't like.",
        "How big is this worry?",
        "You can say yes or no.",
        "We can skip this one.",
        "Today I feel",
        "I like this.",
        "This worries me.",
        "This would help me.",
        "Nothing worries me today.",
        "I don't know.",
    ] {
        assert!(said.iter().any(|one| one == words), "{words}");
    }
    assert!(said.iter().all(|one| !one.contains(['{', '[', '\u{FFFC}']) && !one.is_empty()));
    let place = |words: &str| said.iter().position(|one| one == words).unwrap();
    assert!(place("Let's practise. This is not kept.") < place("How do you feel about your lessons?"));
    assert!(!said.iter().any(|one| one == "Is now a good time?"), "that is another plan's agreement");
}

#[test]
fn every_plan_has_sentences_in_every_language_and_each_once() {
    for language in ["en-GB", "cy", "pl", "ar"] {
        for plan in ["primary", "secondary", "adulthood", "rights", "noticing"] {
            let said = said(plan, language);
            let distinct: BTreeSet<&String> = said.iter().collect();
            assert!(said.len() > 60 && distinct.len() == said.len(), "{plan} in {language}: {}", said.len());
        }
    }
}

#[test]
fn of_boards_their_names_their_words_and_what_is_asked_about_them_are_there() {
    let card = |label: &str, spoken: Option<&str>| BoardCard {
        symbol: label.into(),
        label: label.into(),
        spoken: spoken.map(str::to_owned),
    };
    let page = BoardPage {
        id: "board_snack".into(),
        name: "Snack".into(),
        symbol: "food".into(),
        cards: vec![card("Crackers", None), card("More", Some("I want more"))],
    };
    let topic = BoardTopic {
        id: "board_day".into(),
        label: "My day".into(),
        symbol: "food".into(),
        scale: "like".into(),
        pages: vec![page],
    };
    let said = board_sentences(&[topic], &Language::open(&Assets::find().unwrap(), "en-GB").unwrap());
    assert_eq!(
        said,
        [
            "How do you feel about these?",
            "My day",
            "Snack",
            "crackers",
            "How do you feel about crackers?",
            "I want more",
            "How do you feel about I want more?",
        ]
    );
}
