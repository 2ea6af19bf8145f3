//! What stands under the answers: adults' words, the key of the marks, who may see the page, and the pictures' authors.

use std::{collections::BTreeSet, fmt::Write as _};

use super::{
    markup::{bdi, escape, plain},
    words::Words,
};
use crate::{
    plan::Text,
    record::{AdultNote, MyViews, Support},
    report::noticed::{Noticed, noticed},
};

/// The four groups of the prompt ladder, and none.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Alone,
    Prompt,
    Hand,
    Adult,
    NotNoted,
}

impl Mark {
    const ALL: [Self; 5] = [Self::Alone, Self::Prompt, Self::Hand, Self::Adult, Self::NotNoted];

    fn of(support: Option<&Support>) -> Self {
        match support {
            None => Self::NotNoted,
            Some(Support::Independent) => Self::Alone,
            Some(Support::PartlyPhysical | Support::Physical) => Self::Hand,
            Some(Support::AdultReported) => Self::Adult,
            Some(_) => Self::Prompt,
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::Alone => "support-alone",
            Self::Prompt => "support-prompt",
            Self::Hand => "support-hand",
            Self::Adult => "support-adult",
            Self::NotNoted => "support-none",
        }
    }

    /// Told apart by shape, not by colour.
    fn shape(self) -> &'static str {
        match self {
            Self::Alone => "<circle cx=\"12\" cy=\"12\" r=\"9\" fill=\"currentColor\"/>",
            Self::Prompt => {
                "<circle cx=\"12\" cy=\"12\" r=\"8.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\"/>\
                 <path d=\"M12 3.5a8.5 8.5 0 0 1 0 17z\" fill=\"currentColor\"/>"
            }
            Self::Hand => {
                "<circle cx=\"12\" cy=\"12\" r=\"8.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\"/>\
                 <circle cx=\"12\" cy=\"12\" r=\"4\" fill=\"currentColor\"/>"
            }
            Self::Adult => {
                "<path d=\"M4 4h16v16H4z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" \
                 stroke-dasharray=\"4 2.4\"/>"
            }
            Self::NotNoted => {
                "<circle cx=\"12\" cy=\"12\" r=\"8.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" \
                 stroke-dasharray=\"2.6 2.74\"/>"
            }
        }
    }
}

/// The mark of an answer; it says how much support there was, exactly.
pub(super) fn mark(support: Option<&Support>, words: Words) -> String {
    let mark = Mark::of(support);
    let group = words.say(mark.id());
    let label = match support {
        Some(support) if mark != Mark::Alone => words.with(
            "support-exactly",
            &[
                ("mark", &words.0.say(&crate::plan::Text::new(format!("report-{}", mark.id())))),
                ("support", &words.support(support)),
            ],
        ),
        _ => group,
    };
    format!(
        "<svg class=\"mark\" viewBox=\"0 0 24 24\" role=\"img\" aria-label=\"{label}\"><title>{label}</title>{}</svg>",
        mark.shape()
    )
}

/// What adults saw of a person who shows and does not tell: theirs, in a section of its own.
pub(super) fn seen(views: &MyViews, words: Words) -> String {
    let noticed = noticed(views, words.0);
    if noticed.is_empty() {
        return String::new();
    }
    let mut text = format!(
        "<aside class=\"adult\" aria-labelledby=\"seen\">\n<h2 id=\"seen\">{}</h2>\n<p>{}</p>\n",
        words.say("noticed"),
        words.with("noticed-not", &[("name", &views.child.called)]),
    );
    for Noticed { things, seen, firm } in &noticed {
        let _ = writeln!(text, "<div class=\"note\"><h3>{}</h3>", bdi(things));
        for seen in seen {
            let head = words.with("note", &[("adult", &seen.adult), ("date", &words.day(&seen.day))]);
            let lines = [&seen.words, &seen.may_mean].map(|line| escape(&plain(line)));
            let lines =
                lines.iter().filter(|line| !line.is_empty()).map(String::as_str).collect::<Vec<_>>().join("<br>");
            let _ = writeln!(text, "<p><strong>{head}</strong><br><bdi>{lines}</bdi></p>");
        }
        for firm in firm {
            let _ = writeln!(text, "<p>{}</p>", bdi(firm));
        }
        text.push_str("</div>\n");
    }
    text + "</aside>\n"
}

/// Adults' notes, in a section of their own.
pub(super) fn adults(views: &MyViews, words: Words) -> String {
    if views.adults.is_empty() {
        return String::new();
    }
    let mut text = format!(
        "<aside class=\"adult\" aria-labelledby=\"adults\">\n<h2 id=\"adults\">{}</h2>\n<p>{}</p>\n",
        words.say("adults"),
        words.with("adults-not", &[("name", &views.child.called)]),
    );
    for note in &views.adults {
        let date = words.date(note.at);
        let head = match about(views, note) {
            Some(about) => words.with("note-about", &[("adult", &note.adult), ("date", &date), ("about", &about)]),
            None => words.with("note", &[("adult", &note.adult), ("date", &date)]),
        };
        let head = match &note.kind {
            kind if kind.is_plain() => head,
            kind => format!("{}: {head}", escape(&words.0.say(&Text::new(format!("desk-noticing-{}", kind.word()))))),
        };
        let lines = plain(&note.text).lines().map(escape).collect::<Vec<_>>().join("<br>");
        let _ = writeln!(text, "<div class=\"note\"><h3>{head}</h3>\n<p><bdi>{lines}</bdi></p></div>");
    }
    text + "</aside>\n"
}

/// What a note is about, in the words of the page.
fn about(views: &MyViews, note: &AdultNote) -> Option<String> {
    let about = note.about.as_ref()?;
    let answer = views.answers.iter().find(|answer| answer.about == *about)?;
    Some(answer.card.as_ref().map_or_else(|| answer.asked.clone(), |card| card.label.clone()))
}

/// Key, sharing, credits.
pub(super) fn foot(views: &MyViews, words: Words) -> String {
    let mut key = String::new();
    for mark in Mark::ALL {
        if views.answers.iter().any(|answer| Mark::of(answer.support.as_ref()) == mark) {
            let _ = writeln!(
                key,
                "<li><svg class=\"mark\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{}</svg> {}</li>",
                mark.shape(),
                words.say(mark.id()),
            );
        }
    }
    let mut text = String::from("<footer>\n");
    if !key.is_empty() {
        let _ = writeln!(text, "<h2>{}</h2>\n<ul class=\"key\">\n{key}</ul>", words.say("how"));
    }
    if views.answers.iter().any(|answer| answer.checked != crate::record::Checked::NotAsked) {
        let _ = writeln!(text, "<p>{}</p>", words.say("checked"));
    }
    text.push_str(&who(views, words));
    text.push_str(&credits(views, words));
    let _ = writeln!(text, "<p>{}</p>", words.with("made", &[("name", &views.child.called)]));
    text + "</footer>\n"
}

/// Who may see it, as the child said.
fn who(views: &MyViews, words: Words) -> String {
    let names = |yes: bool| {
        let said = views.agreement.share.iter().filter(|share| (share.assent.yes == Some(true)) == yes);
        said.map(|share| bdi(&share.viewer.name)).collect::<Vec<_>>().join(", ")
    };
    let mut lines = String::new();
    for (title, names) in [("who-yes", names(true)), ("who-no", names(false))] {
        if !names.is_empty() {
            let _ = writeln!(lines, "<dt>{}</dt><dd>{names}</dd>", words.say(title));
        }
    }
    if lines.is_empty() { lines } else { format!("<h2>{}</h2>\n<dl>\n{lines}</dl>\n", words.say("who")) }
}

fn credits(views: &MyViews, words: Words) -> String {
    let (known, unknown): (Vec<_>, Vec<_>) = views.pictures.iter().partition(|picture| !picture.licence.is_empty());
    let sets: BTreeSet<_> = known.iter().map(|used| (&used.set, &used.author, &used.licence)).collect();
    let mut lines = String::new();
    for (set, author, licence) in sets {
        let credit = words.with("credit", &[("set", set), ("author", author), ("licence", licence)]);
        let _ = writeln!(lines, "<p>{credit}</p>");
    }
    if !unknown.is_empty() {
        let _ = writeln!(lines, "<p>{}</p>", words.say("credit-unknown"));
    }
    if lines.is_empty() { lines } else { format!("<h2>{}</h2>\n{lines}", words.say("credits")) }
}
