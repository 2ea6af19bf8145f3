//! The page: one HTML file with everything in it, which opens in any browser without a network. It shows the child's
//! answers in the child's words; what adults say stands apart, in dashed boxes.

mod answers;
mod foot;
mod markup;
mod words;

use uuid::Uuid;

use self::{
    answers::Answers,
    markup::{bdi, escape, quoted},
    words::Words,
};
use crate::{
    plan::Wording,
    record::{MyViews, record_for_sharing},
};

/// What the page shows besides words, by id. What is not there is left out.
pub struct Pieces<'a> {
    /// A symbol as SVG.
    pub symbol: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    /// A voice clip as WAV.
    pub voice: &'a dyn Fn(Uuid) -> Option<Vec<u8>>,
    /// A drawing as PNG.
    pub drawing: &'a dyn Fn(Uuid) -> Option<Vec<u8>>,
}

const STYLE: &str = include_str!("../../../assets/report/page.css");

/// Even if a stranger's text slipped through as markup, it could load and run nothing.
const POLICY: &str = "default-src 'none'; img-src data:; media-src data:; style-src 'unsafe-inline'; \
                      base-uri 'none'; form-action 'none'";

/// The page of a record. Only what is shared is on it.
#[must_use]
pub fn page(views: &MyViews, pieces: &Pieces, wording: &dyn Wording) -> String {
    let views = &record_for_sharing(views);
    let words = Words(wording);
    let name = views.child.called.as_str();
    let body = Answers { views, pieces, words }.all();
    let body = if body.is_empty() { format!("<p>{}</p>\n", words.say("nothing")) } else { body };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#answers\">{skip}</a>\n{header}\
         <main id=\"answers\">\n{body}</main>\n{seen}{adults}{foot}</body>\n</html>\n",
        language = escape(wording.language()),
        title = words.with("title-of", &[("name", name)]),
        skip = words.say("skip"),
        header = header(views, words),
        seen = foot::seen(views, words),
        adults = foot::adults(views, words),
        foot = foot::foot(views, words),
    )
}

fn header(views: &MyViews, words: Words) -> String {
    let mut lines = Vec::new();
    let mut line = |text: String| lines.push(format!("<p>{text}</p>\n"));
    if let Some(day) = &views.meeting {
        line(words.with("for-meeting", &[("date", &words.day(day))]));
    }
    for sitting in &views.sittings {
        let date = words.date(sitting.begun);
        if sitting.with.is_empty() {
            line(words.with("said-on", &[("date", &date)]));
        } else {
            // The names are isolated one by one already.
            let text = crate::plan::Text::new("report-said-with")
                .with("date", quoted(&date))
                .with("people", words.people(&sitting.with));
            line(escape(&words.0.say(&text)));
        }
    }
    if !views.sittings.iter().any(|sitting| sitting.finished) {
        line(words.say("stopped"));
    }
    format!(
        "<header>\n<div>\n<h1>{title}</h1>\n<p class=\"name\">{name}</p>\n</div>\n<div class=\"when\">\n{lines}</div>\n\
         </header>\n",
        lines = lines.concat(),
        title = words.say("title"),
        name = bdi(&views.child.called),
    )
}
