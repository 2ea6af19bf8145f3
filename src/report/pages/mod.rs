//! The pages that people open, as pure data: which sections, in which words, in which order. The formats (`html`, `pdf`,
//! `docx`, `text`) print it and decide nothing.

mod entries;
mod foot;
mod forms;
mod happened;
mod media;
mod meeting;
mod model;
mod others;
mod seen;
mod views;
mod words;

pub use media::{HeardOrSeen, heard_and_seen};
pub use model::{
    Block, ClipShown, Column, Entry, List, ListLook, Mark, Page, PageName, Picture, PictureId, Run, Section, Shape,
};
pub(crate) use views::group_of;
pub(crate) use words::{plain, turns_left};

use self::{entries::Entries, words::Words};
use super::choice::Chosen;
use crate::plan::Wording;

/// A page of what was chosen.
#[must_use]
pub fn page(kind: PageName, chosen: &Chosen, wording: &dyn Wording) -> Page {
    let (views, words) = (chosen.views(), Words(wording));
    let entries = Entries { views, words, quote: kind != PageName::MyViews && kind != PageName::WhatHappened };
    let form = |headings: &[(&str, &str)]| -> Vec<Section> {
        headings.iter().map(|(heading, symbol)| forms::section(entries, heading, symbol)).collect()
    };
    let mut sections = match kind {
        PageName::MyViews => views::sections(entries),
        PageName::Profile => form(&forms::PROFILE),
        PageName::SectionA => form(&forms::SECTION_A),
        PageName::AboutMe => form(&forms::ABOUT_ME),
        PageName::ThreeHouses => form(&forms::HOUSES),
        PageName::WhatHappened => happened::happened(entries),
        PageName::Invitation => others::invitation(entries),
        PageName::MeetingSheet => meeting::sheet(entries),
    };
    let title = words.say(&format!("page-{}", kind.word()));
    let mut page = Page {
        kind,
        language: wording.language().to_owned(),
        right_to_left: words::is_right_to_left(wording.language()),
        window: words.with("page-of", &[("page", &title), ("name", &views.child.called)]),
        title,
        called: plain(&views.child.called),
        lines: lines(kind, chosen, words),
        skip: words.say("skip"),
        notes: notes(entries, kind),
        sections: Vec::new(),
        foot: Vec::new(),
        made: words.with("made", &[("name", &views.child.called)]),
    };
    if kind == PageName::MyViews {
        sections.extend(chosen.earlier().and_then(|earlier| others::changed(entries, earlier)));
        if views.answers.is_empty() {
            page.notes.push(words.say("nothing"));
        }
    }
    if kind == PageName::SectionA {
        let heading = words.say("a-history");
        let blocks = vec![Block::Write { words: words.say("a-history-write"), lines: 4 }];
        sections.push(Section { heading, picture: None, adult: true, blocks });
    }
    if kind == PageName::AboutMe {
        sections.extend(written(chosen, words));
    }
    if matches!(kind, PageName::MyViews | PageName::SectionA | PageName::AboutMe) {
        sections.extend(seen::seen(views, words));
        sections.extend(foot::adults(views, words));
    }
    if !matches!(kind, PageName::Invitation | PageName::WhatHappened) {
        page.foot = foot::foot(entries, page_has_marks(&sections));
    }
    page.sections = sections;
    // What may not be passed on is shown by its word; the foot says why.
    let kept_back = |id: &str| views.pictures.iter().any(|used| used.id == id && !used.may_be_passed_on());
    page.each_picture(&mut |place| {
        if matches!(place, Some(Picture { id: PictureId::Symbol(id), .. }) if kept_back(id)) {
            *place = None;
        }
    });
    page
}

/// The pages that can be made of a record. The meeting sheet needs the plan that prepares a meeting.
#[must_use]
pub fn pages_of(views: &crate::record::MyViews) -> Vec<PageName> {
    let has_meeting = meeting::has_meeting(views);
    PageName::ALL.into_iter().filter(|page| *page != PageName::MeetingSheet || has_meeting).collect()
}

/// Keys and headings of the sections of "My views", for an adult who chooses.
#[must_use]
pub fn sections_of(views: &crate::record::MyViews, wording: &dyn Wording) -> Vec<(String, String)> {
    let views = crate::record::record_for_sharing(views);
    let words = Words(wording);
    let mut keys = views::keys(Entries { views: &views, words, quote: false });
    if !views.adults.is_empty() {
        keys.push((super::choice::ADULTS.to_owned(), words.say("adults")));
    }
    if !views.noticing.is_empty() {
        keys.push((super::choice::NOTICED.to_owned(), words.say("noticed")));
    }
    if !views.outcomes.is_empty() {
        keys.push((super::choice::OUTCOMES.to_owned(), words.say("outcomes")));
    }
    keys
}

fn page_has_marks(sections: &[Section]) -> bool {
    let marked = |entries: &[Entry]| entries.iter().any(|entry| entry.mark.is_some());
    sections.iter().flat_map(|section| &section.blocks).any(|block| match block {
        Block::Columns { columns, .. } => columns.iter().any(|column| marked(&column.entries)),
        Block::List(list) => marked(&list.entries),
        _ => false,
    })
}

fn lines(kind: PageName, chosen: &Chosen, words: Words) -> Vec<String> {
    match kind {
        PageName::WhatHappened => others::days(chosen.views(), words, true),
        PageName::Invitation => others::days(chosen.views(), words, false),
        _ => views::lines(chosen.views(), words),
    }
}

/// What stands before the first section: whose words these are, and that nothing was checked.
fn notes(entries: Entries, kind: PageName) -> Vec<String> {
    let (views, words) = (entries.views, entries.words);
    let mut notes = Vec::new();
    if kind == PageName::MeetingSheet {
        notes.push(words.say("m-for"));
    }
    if matches!(
        kind,
        PageName::SectionA | PageName::AboutMe | PageName::Profile | PageName::ThreeHouses | PageName::MeetingSheet
    ) {
        notes.push(words.with("whose-words", &[("name", &views.child.called)]));
    }
    let asks = !matches!(kind, PageName::Invitation | PageName::WhatHappened);
    if asks && !views.answers.is_empty() && entries.none_checked() {
        notes.push(words.say("none-checked"));
    }
    notes
}

/// The last two headings of "About Me", which the program fills.
fn written(chosen: &Chosen, words: Words) -> Vec<Section> {
    let views = chosen.views();
    let section = |id: &str, lines: Vec<String>| {
        let blocks = lines.into_iter().map(|words| Block::Line { words }).collect();
        Section { heading: words.say(id), picture: None, adult: false, blocks }
    };
    let dates = views.sittings.iter().map(|sitting| words.date(sitting.begun)).collect();
    let mut helpers: Vec<_> = views.sittings.iter().flat_map(|sitting| &sitting.with).cloned().collect();
    let mut seen = Vec::new();
    helpers.retain(|person| {
        !seen.contains(person) && {
            seen.push(person.clone());
            true
        }
    });
    let helped = if helpers.is_empty() { Vec::new() } else { vec![words.people(&helpers)] };
    vec![section("p-date", dates), section("p-helped", helped)]
}
