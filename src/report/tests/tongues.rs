//! A page speaks one language: every word of our own is in the language of the child.

use std::fs;

use serde_json::Value;

use super::{earlier, formats::preparation, sam};
use crate::{
    plan::{Assets, Text, Wording},
    record::{
        AdultNote, Again, Clear, Clip, HelpGave, HowSoon, MayMean, Moment, MyViews, NoteKind, Observation,
        PersonPresent, PersonState, Role, Sign, Support, Sure, Towards, seen,
    },
    report::{
        Choice,
        pages::{self, Page, PageName},
    },
    words::{Language, languages},
};

/// Stands for every word that is somebody's and not ours.
const THEIRS: &str = "ω";

/// The form's own name, by which a caseworker finds it.
const FORM: &str = "(Section A)";

/// Sam's record with all that a page can say of an adult's notes, and no word of anybody.
fn wordless(views: MyViews) -> MyViews {
    let mut views = views;
    for (support, answer) in Support::KNOWN.iter().zip(&mut views.answers) {
        answer.support = Some(support.clone());
    }
    let towards = Towards::KNOWN.iter().map(Some).chain([None]);
    views.noticing = towards.enumerate().map(|(at, towards)| observation(at, towards)).collect();
    for (at, towards) in [(30, Towards::Left), (31, Towards::Right)] {
        let seen = seen("drum", "blanket", towards, at);
        views.noticing.push(Observation { page: "noticing.light".into(), ..seen });
    }
    let kinds = NoteKind::KNOWN.iter().cloned();
    views.adults.extend(kinds.map(|kind| AdultNote {
        kind,
        about: None,
        adult: String::new(),
        text: String::new(),
        at: Moment::new(0, 0),
    }));
    let with = &mut views.sittings[0].with;
    with.extend(Role::KNOWN.iter().map(|role| PersonPresent { name: String::new(), role: role.clone() }));
    let mut value = serde_json::to_value(&views).unwrap();
    silence(&mut value);
    serde_json::from_value(value).unwrap()
}

fn observation(at: usize, towards: Option<&Towards>) -> Observation {
    let mut seen = seen("drum", "blanket", Towards::Left, 20);
    seen.id = uuid::Uuid::from_u128(at as u128);
    // Of what was not offered the side is said.
    if at.is_multiple_of(2) {
        (seen.left, seen.right) = (None, None);
    }
    let every = |at: usize| at % 3;
    Observation {
        towards: towards.cloned(),
        seen: Sign::KNOWN.to_vec(),
        clear: Clear::KNOWN.get(every(at)).cloned(),
        again: Again::KNOWN.get(every(at)).cloned(),
        how_soon: HowSoon::KNOWN.get(every(at)).cloned(),
        help: HelpGave::KNOWN.to_vec(),
        state: PersonState::KNOWN.to_vec(),
        may_mean: Some(MayMean {
            text: THEIRS.into(),
            sure: Sure::KNOWN.get(every(at)).cloned(),
            ..MayMean::default()
        }),
        photo: Some(uuid::Uuid::from_u128(1)),
        voice: Some(Clip { id: uuid::Uuid::from_u128(2), milliseconds: 3_000, cut_off: false, at: Moment::new(0, 0) }),
        ..seen
    }
}

/// Takes the words of people out, wherever they stand.
fn silence(value: &mut Value) {
    const WORDS: [&str; 17] = [
        "called", "label", "asked", "said", "words", "name", "text", "adult", "happened", "who_else", "set", "author",
        "licence", "will", "who", "why", "by",
    ];
    match value {
        Value::Array(values) => values.iter_mut().for_each(silence),
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(words) if WORDS.contains(&name.as_str()) => THEIRS.clone_into(words),
                    value => silence(value),
                }
            }
        }
        _ => {}
    }
}

/// Every text of a page.
fn texts(page: &Page) -> Vec<String> {
    fn walk(name: &str, value: &Value, out: &mut Vec<String>) {
        match value {
            Value::String(_) if ["kind", "look", "shape", "file", "language", "id"].contains(&name) => {}
            Value::String(text) => out.push(text.clone()),
            Value::Array(values) => values.iter().for_each(|value| walk(name, value, out)),
            Value::Object(fields) => fields.iter().for_each(|(name, value)| walk(name, value, out)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    walk("", &serde_json::to_value(page).unwrap(), &mut out);
    out
}

/// The runs of our own English words on pages and at the desk, without what is put into them.
fn english() -> Vec<String> {
    let files = ["report", "desk"]
        .map(|file| fs::read_to_string(Assets::find().unwrap().languages().join(format!("en-GB/{file}.ftl"))).unwrap());
    let lines = files.iter().flat_map(|text| text.lines());
    let values = lines.filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
    let runs = values.flat_map(|(_, value)| value.split(['{', '}']).step_by(2));
    let runs = runs.map(str::trim).filter(|run| run.chars().filter(|letter| letter.is_alphabetic()).count() > 4);
    runs.filter(|run| !is_short_form(run)).map(str::to_owned).collect()
}

/// A name that is the same in every language: SENCO, EHC, section A.
fn is_short_form(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|letter| letter.is_ascii_uppercase())
}

/// The run stands in the text as words of its own.
fn stands(text: &str, run: &str) -> bool {
    text.match_indices(run).any(|(at, _)| {
        let letter = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
        !letter(text[..at].chars().next_back()) && !letter(text[at + run.len()..].chars().next())
    })
}

#[test]
fn a_page_in_another_language_has_no_english_word_of_ours() {
    let assets = Assets::find().unwrap();
    let choice = Choice { earlier: Some(Box::new(wordless(earlier()))), ..Choice::default() };
    let (sam, meeting) = (choice.of(&wordless(sam())), choice.of(&wordless(preparation())));
    let english = english();
    let mut other = 0;
    for about in languages(&assets).into_iter().filter(|about| about.tag != "en-GB") {
        other += 1;
        let language = Language::open_whole(&assets, &about.tag).unwrap();
        // Some words are the same in both: doctor.
        let own = fs::read_to_string(assets.languages().join(&about.tag).join("report.ftl")).unwrap();
        let english: Vec<&String> = english.iter().filter(|run| !stands(&own, run)).collect();
        let is_latin = ["cy", "pl", "ro", "so"].contains(&about.tag.as_str());
        for kind in PageName::ALL {
            let chosen = if kind == PageName::MeetingSheet { &meeting } else { &sam };
            for text in texts(&pages::page(kind, chosen, &language)) {
                let text = text.replace(FORM, "");
                let found = english.iter().find(|run| stands(&text, run));
                assert_eq!(found, None, "{} {kind:?}: {text}", about.tag);
                let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !is_short_form(word));
                let latin = words.flat_map(str::chars).any(|letter| letter.is_ascii_alphabetic());
                assert!(is_latin || !latin, "{} {kind:?}: {text}", about.tag);
            }
        }
    }
    assert_eq!(other, 9);
}

#[test]
fn the_desk_and_the_pages_say_the_same_of_what_was_seen() {
    let english = Language::open(&Assets::find().unwrap(), "en-GB").unwrap();
    let of = |id: &str| english.words(&Text::new(id)).unwrap();
    let ids: Vec<&str> = english.ids().filter_map(|id| id.strip_prefix("report-noticing-")).collect();
    assert!(ids.len() > 50);
    for id in ids {
        assert_eq!(of(&format!("report-noticing-{id}")), of(&format!("desk-noticing-{id}")));
    }
}
