//! The page: the child's words, whole and safe.

use std::fs;

use super::{html_of, sam};
use crate::record::{MyViews, Observation, Towards, fold, sample, seen};

#[test]
fn the_page_says_what_the_child_said_word_for_word() {
    let page = html_of(&sam());
    for words in [
        "<html lang=\"en-GB\" dir=\"ltr\">",
        "I placed these",
        "<b>Music.</b> I like this.",
        "<b>Loud noise.</b> This worries me.",
        "This is a big worry.",
        "<b>Quiet room.</b> This would help me.",
        "When I&#39;m older",
        "Writing.",
        "I don&#39;t know",
        "I changed this after checking.",
        "Not checked with me.",
        "Not confirmed as my own view.",
        "Thursday 12 March 2026",
        "Mrs Hill",
        "An adult says",
        "We stopped early.",
        "My teacher",
        "The council",
        "the My Views authors",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("[report-"), "a message is missing");
    assert!(page.find("<bdi>School").unwrap() < page.find("<bdi>Worries").unwrap());
    assert!(page.find("<bdi>Worries").unwrap() < page.find("<bdi>Hopes").unwrap());
}

#[test]
fn the_page_holds_everything_and_asks_for_nothing() {
    let page = html_of(&sam());
    assert_eq!(page.matches("<audio controls").count(), 2);
    assert_eq!(page.matches("data:audio/ogg;base64,").count(), 2);
    assert_eq!(page.matches("<img ").count(), page.matches(" alt=\"").count());
    assert!(!page.contains("alt=\"\""));
    for outside in ["http:", "https:", "//fonts", "@import", "url(", "<script", "<link", "<iframe"] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn an_adults_answer_is_never_under_the_childs() {
    let page = html_of(&sam());
    let art = page.find("<b>Art</b>").unwrap();
    let adult = page.find("Adult&#39;s view, not").unwrap();
    assert!(adult < art && page[adult..art].matches("<section>").count() == 0);
    let board = page.find("class=\"board\"").unwrap();
    assert!(page[board..adult].matches("Art").count() == 0);
}

#[test]
fn strangers_words_stay_words() {
    let mut views = sam();
    let evil = "</bdi><script>alert(1)</script>\" onload='x' &\u{202E}";
    views.child.called = evil.to_owned();
    for answer in &mut views.answers {
        answer.said = Some(evil.to_owned());
        answer.asked = evil.to_owned();
        if let Some(card) = &mut answer.card {
            card.label = evil.to_owned();
        }
    }
    for asked in &mut views.asked {
        asked.words = evil.to_owned();
    }
    for note in &mut views.adults {
        (note.text, note.adult) = (evil.to_owned(), evil.to_owned());
    }
    let page = html_of(&views);
    assert!(!page.contains("<script") && !page.contains("onload='") && !page.contains('\u{202E}'));
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp;"));
}

#[test]
fn an_empty_record_makes_a_page_too() {
    let views = fold(&sample::conversation()[..1]).unwrap();
    let page = html_of(&views);
    assert!(page.contains("There is nothing to show here.") && page.contains("</html>"));
}

/// With `MY_VIEWS_SAMPLE=FILE` the page is written there, to be looked at.
#[test]
fn every_heading_stands_under_one_of_the_level_above() {
    let page = html_of(&sam());
    if let Some(path) = std::env::var_os("MY_VIEWS_SAMPLE") {
        fs::write(path, &page).unwrap();
    }
    let levels = page.match_indices("<h").filter_map(|(place, _)| page[place + 2..].chars().next()?.to_digit(10));
    let mut last = 0;
    for level in levels {
        assert!(level <= last + 1, "h{level} after h{last}");
        last = level;
    }
    assert_eq!(page.matches("<h1>").count(), 1);
}

#[test]
fn what_an_adult_saw_stands_under_the_adults_name_and_nowhere_as_the_childs() {
    let seen = Observation { happened: "Leaned <over>.".into(), ..seen("Drum", "Blanket", Towards::Left, 20_000) };
    let page = html_of(&MyViews { noticing: vec![seen], ..sam() });
    let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    assert!(!main.contains("Drum") && !main.contains("Leaned"));
    let adults = page.split("</main>").nth(1).unwrap();
    for words in
        ["What adults saw", "own words", "Blanket – Drum", "Jo", "Leaned &lt;over&gt;.", "Reached", "Drum: seen once"]
    {
        assert!(adults.contains(words), "{words}: {adults}");
    }
}
