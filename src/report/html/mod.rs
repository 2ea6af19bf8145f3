//! A page as HTML: one file with everything in it, which opens in any browser without a network. What adults say stands
//! apart, in dashed boxes.

mod blocks;
mod markup;
mod voice;

pub(crate) use self::blocks::mark_svg;
use self::{
    blocks::{Shown, each},
    markup::{bdi, escape},
};
use super::{
    fill::Filled,
    pages::{Page, Section},
};

const STYLE: &str = include_str!("../../../assets/report/page.css");

/// Even if a stranger's text slipped through as markup, it could load and run nothing.
const POLICY: &str = "default-src 'none'; img-src data:; media-src data:; style-src 'unsafe-inline'; \
                      base-uri 'none'; form-action 'none'";

/// The page as one file.
#[must_use]
pub fn page(filled: &Filled) -> String {
    let page = &filled.page;
    let voices = voice::encoded(&filled.voices);
    let shown = Shown { pictures: &filled.pictures, voices: &voices };
    let mut number = 0;
    let mut sections = |sections: &[&Section]| -> String {
        sections
            .iter()
            .map(|section| {
                number += 1;
                shown.section(section, number)
            })
            .collect()
    };
    // An adult's words are a landmark of their own, beside the child's.
    let (adults, own): (Vec<&Section>, Vec<&Section>) = page.sections.iter().partition(|section| section.adult);
    let notes = each(&page.notes, |note| format!("<p class=\"flag\">{}</p>\n", bdi(note)));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body class=\"{kind}\">\n\
         <a class=\"skip\" href=\"#answers\">{skip}</a>\n{header}\
         <main id=\"answers\">\n{notes}{own}</main>\n{adults}<footer>\n{foot}<p>{made}</p>\n</footer>\n\
         </body>\n</html>\n",
        language = escape(&page.language),
        direction = if page.right_to_left { "rtl" } else { "ltr" },
        kind = page.kind.word(),
        title = escape(&page.window),
        skip = escape(&page.skip),
        header = header(page),
        own = sections(&own),
        adults = sections(&adults),
        foot = sections(&page.foot.iter().collect::<Vec<_>>()),
        made = bdi(&page.made),
    )
}

fn header(page: &Page) -> String {
    let lines = each(&page.lines, |line| format!("<p>{}</p>\n", bdi(line)));
    format!(
        "<header>\n<div>\n<h1>{title}</h1>\n<p class=\"name\">{name}</p>\n</div>\n<div class=\"when\">\n{lines}</div>\n\
         </header>\n",
        title = bdi(&page.title),
        name = bdi(&page.called),
    )
}
