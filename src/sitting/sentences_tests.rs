//! What a plan says aloud, in the words of the languages.

use std::collections::BTreeSet;

use crate::{
    conversation::sentences,
    plan::{Assets, load},
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
    ] {
        assert!(said.iter().any(|one| one == words), "{words}");
    }
    assert!(said.iter().all(|one| !one.contains(['{', '[']) && !one.is_empty()));
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
