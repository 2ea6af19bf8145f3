use std::fs;

use proptest::prelude::*;

use super::*;

/// The language of one file with this text.
fn of(text: &str) -> Result<Language, WordsError> {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("assets/languages/en-GB")).unwrap();
    fs::create_dir(folder.path().join("symbols")).unwrap();
    fs::write(folder.path().join("assets/languages/en-GB/a.ftl"), text).unwrap();
    Language::open(&Assets::at(folder.path()).unwrap(), "en-GB")
}

fn english() -> Language {
    Language::open(&Assets::find().unwrap(), "en-GB").unwrap()
}

#[test]
fn words_attributes_and_arguments() {
    let english = english();
    assert_eq!(
        english.say(&Text::new("primary-hello").with("name", "Sam")),
        "Hello Sam. How are you today?",
        "no isolation marks"
    );
    assert_eq!(
        english.say(&Text::attribute("primary-lessons", "each").with("card", "PE")),
        "How do you feel about PE?"
    );
    assert_eq!(english.say(&Text::attribute("private", "heading")), "Who can see this?", "one message within another");
    assert_eq!(english.words(&Text::new("primary-no-such-page")), None);
    assert_eq!(english.words(&Text::attribute("primary-lessons", "readback")), None);
    assert_eq!(english.say(&Text::new("primary-no-such-page")), "[primary-no-such-page]");
}

#[test]
fn a_sentence_is_never_said_with_a_hole_in_it() {
    assert_eq!(english().words(&Text::new("primary-hello")), None);
}

#[test]
fn days_are_said_by_weekday_number_and_month() {
    let english = english();
    let date = |day: &str| english.words(&Text::new("date").with("day", day));
    assert_eq!(date("2026-03-12").as_deref(), Some("Thursday 12 March"));
    assert_eq!(date("2028-02-29").as_deref(), Some("Tuesday 29 February"));
    assert_eq!(date("2026-02-30"), None);
    assert_eq!(date("soon"), None);
}

#[test]
fn every_weekday_and_month_has_a_word() {
    let english = english();
    for month in 1..=12 {
        for day in 1..=7 {
            assert!(english.words(&Text::new("date").with("day", format!("2026-{month:02}-{day:02}"))).is_some());
        }
    }
}

#[test]
fn plurals_follow_the_number_and_names_of_digits_stay_names() {
    let language =
        of("cards = { $count ->\n    [one] One card\n   *[other] { $count } cards\n }\nhello = Hello { $name }.\n")
            .unwrap();
    let cards = |count: &str| language.say(&Text::new("cards").with("count", count));
    assert_eq!(cards("1"), "One card");
    assert_eq!(cards("2"), "2 cards");
    assert_eq!(language.say(&Text::new("hello").with("name", "007")), "Hello 007.");
}

#[test]
fn each_language_counts_by_its_own_rules_in_western_digits() {
    let counted = |tag: &str, counts: [&str; 4]| {
        let text = "cards = { $count ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n } { $count }\n";
        let language = Language::of(tag, vec![("a.ftl".into(), text.into())]).unwrap();
        counts.map(|count| language.say(&Text::new("cards").with("count", count)))
    };
    assert_eq!(counted("pl", ["1", "2", "5", "22"]), ["one 1", "few 2", "many 5", "few 22"]);
    assert_eq!(counted("ar", ["0", "2", "3", "11"]), ["zero 0", "two 2", "few 3", "many 11"]);
    assert_eq!(counted("cy", ["0", "2", "3", "6"]), ["zero 0", "two 2", "few 3", "many 6"]);
    assert_eq!(counted("bn", ["0", "1", "2", "5"]), ["one 0", "one 1", "other 2", "other 5"]);
}

#[test]
fn every_language_says_a_day_with_its_own_words_and_a_western_number() {
    let assets = Assets::find().unwrap();
    for about in crate::words::languages(&assets) {
        let language = Language::open(&assets, &about.tag).unwrap();
        for (month, day) in (1..=12).flat_map(|month| (1..=7).map(move |day| (month, day))) {
            let day_of = Text::new("date").with("day", format!("2026-{month:02}-{day:02}"));
            let words = language.words(&day_of).unwrap_or_else(|| panic!("{}: {day_of:?}", about.tag));
            assert!(words.contains(&day.to_string()) && !words.contains('['), "{}: {words}", about.tag);
        }
    }
}

#[test]
fn a_language_tells_the_signs_that_a_font_must_have() {
    let language = of("# café\none = Żółw\n").unwrap();
    assert!(language.signs().contains(&'Ż') && !language.signs().contains(&'é'));
}

#[test]
fn a_mistake_is_told_by_file_and_line() {
    let error = of("one = One\ntwo = { $card\nthree = Three\n").err().unwrap().to_string();
    assert!(error.contains("a.ftl, line "), "{error}");
    let WordsError::Form { line, .. } = of("one = One\n\n= nothing\n").err().unwrap() else { panic!("form") };
    assert_eq!(line, 3);
}

#[test]
fn a_message_that_stands_twice_is_told_by_its_second_place() {
    let WordsError::Twice { line, id, .. } = of("one = One\ntwo = Two\none = Uno\n").err().unwrap() else {
        panic!("twice")
    };
    assert_eq!((line, id.as_str()), (3, "one"));
}

#[test]
fn a_language_that_is_not_there_is_told() {
    let assets = Assets::find().unwrap();
    assert!(matches!(Language::open(&assets, "tlh"), Err(WordsError::File { .. })));
    assert!(matches!(Language::open(&assets, "../../plans"), Err(WordsError::Tag { .. })));
}

#[test]
fn messages_have_their_places() {
    let language = of("# words\none = One\n    .spoken = Uno\n\ntwo = Two\n").unwrap();
    let places: Vec<_> = language.messages().into_iter().map(|message| (message.id, message.line)).collect();
    assert_eq!(places, [("one".into(), 2), ("one.spoken".into(), 3), ("two".into(), 5)]);
}

#[test]
fn it_may_be_used_from_any_thread() {
    fn any_thread<T: Send + Sync>(_: &T) {}
    any_thread(&english());
}

proptest! {
    #[test]
    fn no_text_and_no_argument_makes_it_panic(text in "\\PC{0,200}", value in "\\PC{0,40}") {
        let _ = of(&text);
        if let Ok(language) = of("hello = Hello { $name }.\n") {
            let said = language.say(&Text::new("hello").with("name", value.clone()));
            prop_assert_eq!(said, format!("Hello {value}."));
        }
    }
}

#[test]
fn a_file_that_goes_down_without_end_is_refused() {
    for nested in ["{", "{ ", "{ F(", "{ $a ->\n *[b] ", "{F({", "{\nF(\n"] {
        let text = format!("a = {}", nested.repeat(20_000));
        let error = of(&text).err().unwrap();
        assert!(matches!(error, WordsError::Form { .. }), "{nested}: {error}");
        assert!(of(&format!("{text}\nb = c\n")).is_err());
    }
    // As deep as it may be, and told for what it is.
    assert!(of(&format!("a = {}x\n", "{ F(".repeat(50))).is_err());
}

#[test]
fn more_places_than_fluent_fills_are_a_missing_text() {
    let full = format!("x = {}\n", "{ \"a\" }".repeat(90));
    assert!(of(&format!("{full}y = {{ x }}\n")).unwrap().words(&Text::new("y")).is_some());
    let english = of(&format!("{full}y = {{ x }}{{ x }}\n    .spoken = {{ F(x, x) }}\n")).unwrap();
    assert_eq!(english.words(&Text::new("y")), None);
    assert_eq!(english.words(&Text::attribute("y", "spoken")), None);
    let says_why = |text: &str, part: &str| {
        let error = of(&format!("{full}{text}")).err().unwrap().to_string();
        assert!(error.contains("a.ftl, line 2:") && error.contains(part), "{error}");
    };
    says_why("y = { { x } }{ x }\n", "braces right within braces");
    says_why("y = { \"\\\"a\" ->\n   *[b] { x }{ x }\n }\n", "always the same");
    says_why("y = { -5.0 ->\n   *[b] { x }{ x }\n }\n", "always the same");
}

#[test]
fn a_file_far_too_long_is_refused() {
    let error = of(&format!("# {}\n", "a".repeat(1_000_000))).err().unwrap();
    assert!(error.to_string().contains("far too long"), "{error}");
}

#[test]
fn what_a_language_does_not_say_another_says_whole() {
    let english = std::sync::Arc::new(of("a = one\n    .spoken = the one\nb = two\n").unwrap());
    let polish = Language { beneath: Some(english), ..of("a = jeden\n").unwrap() };
    assert_eq!(polish.say(&Text::new("a")), "jeden");
    assert_eq!(polish.words(&Text::attribute("a", "spoken")), None, "no word of the one is spoken as in the other");
    assert_eq!(polish.say(&Text::new("b")), "two");
    assert!(polish.has("a") && !polish.has("b"));
}
