//! Words from strangers stay words in every format, and every layout holds.

use proptest::prelude::*;

use super::{bare, filled, sam, visible};
use crate::{
    record::MyViews,
    report::{Choice, docx, html, pages::PageName, text},
};

/// Markup of every format, tricks of direction, every script, emoji, and a word without an end.
fn tricks() -> Vec<String> {
    let mut tricks: Vec<String> = [
        "</bdi><script>alert(1)</script>",
        "]]></w:t><w:instrText>DDE</w:instrText>&#0;",
        "#panic() *strong* _em_ $x$ @ref <label> `raw` \\u{1F600} //c",
        "{{{a}}} {$b} {\"c\"} %PDF-1.7 endstream endobj",
        "\u{202E}txt.exe\u{202C} \u{2067}اهلا\u{2069} שלום",
        "日本語 ไทย हिन्दी 👩‍👧‍👦 🏳️‍🌈 é Z\u{351}\u{36B}a",
        "\u{0}\u{7}\u{B}\u{FFFE}\u{1F}\r\n\t",
    ]
    .map(str::to_owned)
    .to_vec();
    tricks.push("W".repeat(10_000));
    tricks.push("all that I want to say ".repeat(440));
    tricks
}

/// Sam's record with these words wherever somebody's words may stand.
fn with(words: &str) -> MyViews {
    let mut views = sam();
    let word = || words.to_owned();
    views.child.called = word();
    for answer in &mut views.answers {
        answer.asked = word();
        answer.said = Some(word());
        answer.card.iter_mut().for_each(|card| card.label = word());
        answer.place.iter_mut().for_each(|place| place.label = word());
    }
    for asked in &mut views.asked {
        asked.words = word();
        asked.topic.iter_mut().for_each(|topic| topic.label = word());
    }
    for note in &mut views.adults {
        (note.text, note.adult) = (word(), word());
    }
    views.agreement.share.iter_mut().for_each(|share| share.viewer.name = word());
    views.sittings.iter_mut().flat_map(|sitting| &mut sitting.with).for_each(|person| person.name = word());
    views
}

fn holds(views: &MyViews, kind: PageName) {
    let filled = filled(kind, &Choice::default(), views);
    let page = html::page(&filled);
    assert!(!page.contains("<script") && !page.contains('\u{202E}') && page.ends_with("</html>\n"));
    assert!(!text(&filled.page).contains(['\u{202E}', '\u{0}', '\u{7}']));
    let bytes = docx::docx(&filled).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let body = std::io::read_to_string(zip.by_name("word/document.xml").unwrap()).unwrap();
    let mut reader = quick_xml::Reader::from_str(&body);
    let mut words = String::new();
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Text(text) => words.push_str(&text),
            quick_xml::events::Event::GeneralRef(sign) => words.push(match &*sign {
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                "amp" => '&',
                other => panic!("an entity of a stranger: {other}"),
            }),
            quick_xml::events::Event::Eof => break,
            event => assert!(!matches!(event, quick_xml::events::Event::PI(_) | quick_xml::events::Event::DocType(_))),
        }
    }
    assert_eq!(bare(&words), visible(&filled.page));
    #[cfg(feature = "pdf")]
    assert!(super::typeset::pdf_of(&filled).starts_with(b"%PDF"));
}

#[test]
fn strangers_words_stay_words_in_every_format() {
    for words in tricks() {
        for kind in [PageName::MyViews, PageName::SectionA] {
            holds(&with(&words), kind);
        }
    }
}

/// So many answers, with as many clips and drawings as Sam gave, spread over them.
fn many(answers: usize) -> MyViews {
    let mut views = sam();
    let given = views.answers.clone();
    views.answers = given.iter().cycle().take(answers).cloned().collect();
    for (at, answer) in views.answers.iter_mut().enumerate().skip(given.len()) {
        answer.about.card = Some(format!("card-{at}"));
    }
    views
}

#[test]
fn every_layout_holds_for_one_answer_and_for_four_hundred() {
    for answers in [1, 40, 400] {
        for kind in PageName::ALL {
            holds(&many(answers), kind);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn any_words_and_any_number_of_answers_make_every_page(words in "\\PC{0,80}", answers in 0usize..30, kind in 0usize..8) {
        let mut views = with(&words);
        views.answers = many(answers).answers;
        views.answers.iter_mut().step_by(2).for_each(|answer| answer.said = Some(words.clone()));
        holds(&views, PageName::ALL[kind]);
    }
}
