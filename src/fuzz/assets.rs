//! What comes with the program or from a school's own hand: plans, words, scripts, lists of symbols.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use uuid::Uuid;

use super::{CATALOGUE, ENGLISH, LIBRARY, PRIMARY, in_words, record::pressed_through, root, text, text_file};
use crate::{
    conversation::{Conversation, Pace, Start},
    plan::{Plan, Source, Text, Wording, check, plan_of},
    play::{Album, Belongings, Script},
    record::{Child, Moment, Purpose},
    symbols::Library,
    words::Language,
};

/// What a plan is made of.
#[rustfmt::skip]
pub(super) const PLAN: &[&[u8]] = &[
    b"(", b")", b"[", b"]", b",", b": ", b"format: 1", b"format: 2", b"id: \"", b"version: \"", b"purposes: [",
    b"ages: (5, 11)", b"agreement: \"", b"topics: [", b"pages: [", b"scales: [", b"observed: true", b"symbol: \"",
    b"topic: \"", b"kind: ", b"Hello(", b"Agreement", b"Topics", b"Choose(", b"Sort(", b"Worry(", b"Hope(", b"Talk",
    b"Draw", b"Tell(", b"Check", b"Thanks", b"cards: [", b"help: [", b"many: true", b"rotate: true", b"scale: \"like\"",
    b"practice: true", b"photos: 9", b"lines: [", b"buttons: [", b"leaning: Liked", b"leaning: Disliked",
    b"leaning: Either", b"ask: true", b"none: true", b"ask_sharing: true", b"off: true", b"feeds: [",
    b"tell_adult: true", b"stages: [Primary]", b"after_each: true", b"ehc: true", b"pick: true", b"questions: true", b"places: [", b"two: [", b"plate: Circle",
    b"plate: Square", b"plate: Hexagon", b"Some(", b"None", b"/*", b"*/", b"//", b"r#\"", b"\"#", b"\\u{0}", b"\\n",
    b"#![enable(implicit_some)]", b"thanks", b"lessons", b"topic", b"primary",
];

/// What a file of words is made of.
#[rustfmt::skip]
pub(super) const FLUENT: &[&[u8]] = &[
    b"=", b" = ", b"\n", b"\r\n", b"\n    ", b"\n    .spoken = ", b"{", b"}", b"{ ", b" }", b"{ $name }", b"{ $card }",
    b"{ \"", b"\" }", b"{ a }", b"{ -a }", b"-a = ", b"a = ", b"->\n", b" -> ", b"*[other] ", b"[one] ", b"[0] ",
    b"}\n", b"{\"{\"}", b"\\u0041", b"\\U01F600", b"\\\\", b"{ $name ->\n        [one] a\n       *[other] b\n    }",
    b"{ NUMBER($name) }", b"-t.a", b"a.b", b"(", b")", b", ", b"a: 1", b"# ", b"## ", b"### ", b"999999999999999999999",
    b"0.000000000000000000001", b"-1", b".",
];

/// What a script is made of.
#[rustfmt::skip]
pub(super) const SCRIPT: &[&[u8]] = &[
    b"(", b")", b"[", b"]", b",", b": ", b"format: 1", b"format: 2", b"plan: \"", b"language: \"", b"purpose: \"",
    b"child: \"", b"with: [", b"viewers: [", b"meeting: \"", b"told: \"", b"steps: [", b"Expect(\"", b"Press(\"",
    b"Put(\"", b"Say(\"", b"Draw([[(0, 1)]])", b"Break", b"CarryOn", b"Some(", b"None", b"/*", b"*/", b"//", b"r#\"",
    b"\"#", b"\\u{0}", b"1000",
];

/// What a list of symbols is made of.
#[rustfmt::skip]
pub(super) const SYMBOLS: &[&[u8]] = &[
    b"(", b")", b"[", b"]", b",", b": ", b"format: 1", b"format: 2", b"set: \"", b"licence: \"", b"author: \"",
    b"language: \"", b"groups: [", b"symbols: [", b"id: \"", b"file: \"", b"group: \"", b"words: [", b"../", b"/",
    b"\\\\", b"..", b".", b".svg", b"feelings", b"happy", b"/*", b"*/", b"//", b"r#\"", b"\"#", b"\\u{0}",
];

pub(super) fn plan_seeds() -> Vec<Vec<u8>> {
    let mut small = (**PRIMARY).clone();
    small.scales.truncate(2);
    let written = |pages: std::ops::Range<usize>| {
        let plan = Plan { pages: PRIMARY.pages[pages].to_vec(), ..small.clone() };
        ron::to_string(&plan).unwrap().into_bytes()
    };
    let count = PRIMARY.pages.len();
    let mut seeds: Vec<_> = (0..count).step_by(4).map(|first| written(first..count.min(first + 4))).collect();
    seeds.push(text_file("assets/plans/primary.ron").into_bytes());
    seeds
}

pub(super) fn language_seeds() -> Vec<Vec<u8>> {
    let mut seeds: Vec<_> = ["report", "scales", "shared"]
        .map(|name| text_file(&format!("assets/languages/en-GB/{name}.ftl")).into_bytes())
        .into();
    let every_form = "# All that there is.\n-name = Sam\n    .kind = child\nhello = Hello { $name }, { -name(case: \"a\") }!\n    .spoken = { hello } { \"{\" }\nmany =\n    { $number ->\n        [0] none\n        [one] { $number } one\n       *[other] { -name.kind ->\n           *[child] { many.a }\n        }\n    }\n    .a = { NUMBER($number, minimumFractionDigits: 2) }\n";
    seeds.push(every_form.as_bytes().to_vec());
    seeds
}

pub(super) fn script_seeds() -> Vec<Vec<u8>> {
    let small = "(format: 1, plan: \"primary\", language: \"en-GB\", purpose: \"annual_review\", child: \"Sam\",\n with: [(name: \"Mrs Hill\", role: \"teacher\")], viewers: [], meeting: \"2026-03-12\", told: None,\n steps: [Expect(\"a\"), Press(\"b\"), // one\n Put(\"c\", \"d\\\"]\"), Say(\"e.wav\"), Draw([[(0, 1), (1000, 3)], []]), Break, /* ] */ CarryOn])";
    vec![small.as_bytes().to_vec(), text_file("assets/demo/annual-review.ron").into_bytes()]
}

pub(super) fn symbols_seeds() -> Vec<Vec<u8>> {
    let small = "(format: 1, set: \"s\", licence: \"l\", author: \"a\", language: \"en-GB\", groups: [\"g\"], symbols: [\n (id: \"a\", file: \"a.svg\", group: \"g\", words: [\"A\", \"b\"]),\n (id: \"b\", file: \"b.svg\", group: \"h\", words: [\"B\"]),\n])";
    // Of the real list the head, a few lines and the end.
    let core = text_file("symbols/core.ron");
    let mut lines: Vec<_> = core.lines().collect();
    lines.retain(|line| !line.contains("(id: ") || line.contains("happy") || line.contains("school"));
    vec![small.as_bytes().to_vec(), lines.join("\n").into_bytes()]
}

pub(super) fn plan(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let scales = root().join("assets/plans/scales.ron");
    let source = |text: &str| Source {
        file: PathBuf::from("fuzzed.ron"),
        text: text.to_owned(),
        scales: (scales.clone(), SCALES.clone()),
    };
    let source_of_it = source(text);
    let plan = match plan_of(&source_of_it) {
        Ok(plan) => plan,
        Err(error) => return in_words(&error),
    };
    assert_eq!(plan_of(&source(&ron::to_string(&plan).unwrap())).unwrap(), plan);
    let lines = text.lines().count() + 1;
    for finding in check(&plan, &source_of_it, &[&**ENGLISH], &|id| LIBRARY.get(id).is_some()) {
        in_words(&finding);
        assert!((1..=lines).contains(&finding.line) || finding.file == scales || is_words(&finding.file), "{finding}");
    }
    begun(plan);
}

static SCALES: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| text_file("assets/plans/scales.ron"));

fn is_words(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "ftl")
}

/// A plan that was read but not proved may be asked by all the same.
fn begun(plan: Plan) {
    let start = Start {
        id: Uuid::from_u128(7),
        purpose: Purpose::AnnualReview,
        child: Child {
            called: "Sam".into(),
            language: "en-GB".into(),
            communicates: Vec::new(),
            ways_in: Vec::new(),
            likeness: None,
            second_language: None,
        },
        with: Vec::new(),
        viewers: Vec::new(),
        stage: plan.usual_stage(),
        left_out: Vec::new(),
        shown: Vec::new(),
        two_places: plan.ages.0 % 2 == 1,
        one_line: true,
        real_things: true,
        pace: Pace { first_then: true, break_every: 2 },
        rotation: u32::from(plan.ages.1),
        meeting: None,
        told: None,
        pictures: Vec::new(),
        boards: Vec::new(),
    };
    let album = Arc::new(Album::new(&CATALOGUE, ENGLISH.clone(), Belongings::default()));
    let now = Moment::new(1_772_540_000_000, 0);
    let (conversation, events) = Conversation::begin(Arc::new(plan), ENGLISH.clone(), album, start, now);
    pressed_through(conversation, events.len(), now);
}

pub(super) fn language(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let language = match Language::of("en-GB", vec![(PathBuf::from("fuzzed.ftl"), text.to_owned())]) {
        Ok(language) => language,
        Err(error) => return in_words(&error),
    };
    for message in language.messages() {
        assert!((1..=text.lines().count()).contains(&message.line));
    }
    for id in language.ids().take(200) {
        let id = id.split('.').next().unwrap_or_default();
        for attribute in [None, Some("spoken"), Some("a"), Some("readback")] {
            for number in ["1", "0.5", "a"] {
                let text = Text { attribute, ..Text::new(id) };
                let said = text.with("name", "Sam").with("card", "maths").with("number", number);
                let _ = language.say(&said);
                let _ = language.words(&said.with("day", "2026-03-12"));
            }
        }
    }
}

pub(super) fn script(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    match Script::parse(Path::new("fuzzed.ron"), text) {
        Ok(script) => {
            let lines = text.matches('\n').count() + 1;
            assert!(script.steps.is_sorted_by_key(|(line, _)| *line));
            assert!(script.steps.iter().all(|(line, _)| (1..=lines).contains(line)));
        }
        Err(error) => {
            in_words(&error);
            assert!(!error.is_machine());
        }
    }
}

pub(super) fn symbols(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let library = match Library::of(root().join("symbols"), PathBuf::from("fuzzed.ron"), text) {
        Ok(library) => library,
        Err(error) => return in_words(&error),
    };
    for symbol in library.symbols() {
        assert_eq!(library.get(&symbol.id), Some(symbol));
        assert_eq!(Path::new(&symbol.file).components().count(), 1, "no file outside the folder: {}", symbol.file);
        assert!(symbol.words.iter().any(|word| word == symbol.label()));
    }
    for (group, _) in library.groups(&**ENGLISH) {
        assert!(!library.group(&group).is_empty());
    }
}
