//! The child's answers under the headings of other people's forms: section A of an EHC plan, "About Me" (PRSB), a one-page
//! profile, the three houses. Which page feeds which heading the plan says (`feeds`); an answer stands there in the words
//! in which it was read back, in quotation marks.

use super::{
    entries::Entries,
    model::{Block, Entry, List, ListLook, Section},
    views::worry,
};
use crate::record::{Answer, Answered, Asked, PageKind, Source};

/// Headings of section A (SEND Regulations 2014, r.12; Code of Practice 9.62 to 9.69), in the order of most forms.
pub(super) const SECTION_A: [(&str, &str); 8] = [
    ("A.aspirations", "goals"),
    ("A.communicate", "talk"),
    ("A.play", "play"),
    ("A.health", "body"),
    ("A.school", "school"),
    ("A.independence", "by_myself"),
    ("A.friendships", "friend"),
    ("A.future", "future"),
];

/// Headings of "About Me" (PRSB, version 2.0, 2025), in its order.
pub(super) const ABOUT_ME: [(&str, &str); 7] = [
    ("P.important", "important_to_me"),
    ("P.people", "family"),
    ("P.communicate", "talk"),
    ("P.wellness", "body"),
    ("P.dos", "going_well"),
    ("P.support", "help"),
    ("P.also", "something_else"),
];

/// Headings of a one-page profile.
pub(super) const PROFILE: [(&str, &str); 3] =
    [("O.like_about_me", "like"), ("O.important", "important_to_me"), ("O.support", "help")];

/// The three houses.
pub(super) const HOUSES: [(&str, &str); 3] = [("H.good", "going_well"), ("H.worries", "worry"), ("H.dreams", "hope")];

/// First places of the scales: what a child likes, finds easy or calm.
const FIRST: [&str; 6] = ["like", "going_well", "easy", "calm", "by_myself", "important_to_me"];
/// Last places that the houses and "please don't" take.
const LAST: [&str; 6] = ["dont_like", "not_going_well", "hard", "worried", "lots_of_help", "not_important"];

/// What of an answer stands under a heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole,
    /// Only what would help with a worry.
    Help,
    Nothing,
}

/// Which part of an answer a heading takes, by the table at the end of each plan.
fn part(heading: &str, answer: &Answer, asked: &Asked) -> Part {
    let on = |places: &[&str]| answer.place.as_ref().is_some_and(|place| places.contains(&place.id.as_str()));
    let placed = answer.place.is_some();
    let worry = asked.kind == PageKind::Worry;
    // "I don't know" is an answer, and none to what is important, liked or feared.
    let open = answer.given == Some(Answered::DontKnow);
    let takes = match heading {
        "P.dos" | "P.important" if open => false,
        _ if open && heading.starts_with(['O', 'H']) => false,
        "A.future" if asked.kind == PageKind::Hope => on(&["when_i_am_older"]),
        "P.dos" | "O.support" if worry => return Part::Help,
        "P.dos" | "O.support" | "O.important" | "O.like_about_me" if placed => {
            on(&FIRST) || (heading == "P.dos" && on(&LAST))
        }
        "H.good" => on(&["like", "going_well", "easy", "calm", "by_myself"]),
        "H.worries" => worry || on(&["not_going_well", "worried"]),
        _ => true,
    };
    if takes { Part::Whole } else { Part::Nothing }
}

/// A heading with what the child said under it, what adults say, or that nothing was asked.
pub(super) fn section(entries: Entries, heading: &str, symbol: &str) -> Section {
    let (views, words) = (entries.views, entries.words);
    let title = words.say(&heading.to_lowercase().replace(['.', '_'], "-"));
    let feeds = |asked: &&Asked| asked.feeds.iter().any(|fed| fed == heading);
    let fed: Vec<(&Answer, Part)> = views
        .answers
        .iter()
        .filter_map(|answer| Some((answer, entries.asked(answer).filter(|asked| feeds(asked))?)))
        .filter(|(answer, _)| answer.given != Some(Answered::Skipped))
        .map(|(answer, asked)| (answer, part(heading, answer, asked)))
        .filter(|(_, part)| *part != Part::Nothing)
        .collect();
    let (adults, own): (Vec<_>, Vec<_>) = fed.into_iter().partition(|(answer, _)| answer.source == Source::Adult);
    let mut blocks = if heading == "P.dos" { dos(entries, &own) } else { said(entries, &own, heading) };
    if !adults.is_empty() {
        let heading = Some(words.with("adult-view", &[("name", &views.child.called)]));
        let entries = adults.iter().map(|(answer, _)| entries.entry(answer)).collect();
        blocks.push(Block::List(List { level: 3, heading, look: ListLook::Adult, entries }));
    }
    if blocks.is_empty() {
        // Whether answers were kept private must not be told apart from there being none.
        let asked = views.asked.iter().any(|asked| feeds(&asked));
        blocks.push(Block::Line { words: words.say(if asked { "no-answer" } else { "not-asked" }) });
    }
    if heading == "O.like_about_me" {
        blocks.push(Block::Write { words: words.say("others-write"), lines: 3 });
    }
    let picture = Some(entries.symbol(symbol, &title));
    Section { heading: title, picture, adult: false, blocks }
}

/// Entries one after the other; a worry with its size and what helps stands in a box of its own.
fn said(entries: Entries, answers: &[(&Answer, Part)], heading: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut list: Vec<Entry> = Vec::new();
    for (answer, part) in answers {
        match part {
            Part::Help => list.extend(helps(entries, answer)),
            _ if answer.worry.is_some() && !heading.starts_with('O') => {
                flush(&mut list, &mut blocks);
                blocks.push(worry(entries, answer, 3));
            }
            _ => list.push(entries.entry(answer)),
        }
    }
    flush(&mut list, &mut blocks);
    blocks
}

fn flush(list: &mut Vec<Entry>, blocks: &mut Vec<Block>) {
    if !list.is_empty() {
        blocks.push(Block::List(List { level: 3, entries: std::mem::take(list), ..List::default() }));
    }
}

fn helps(entries: Entries<'_>, answer: &Answer) -> Vec<Entry> {
    let worry = answer.worry.iter().flat_map(|worry| &worry.help);
    worry.map(|help| entries.help(help)).collect()
}

/// Please do, please don't: the first places and what helps, and the last places.
fn dos(entries: Entries, answers: &[(&Answer, Part)]) -> Vec<Block> {
    let last = |answer: &Answer| answer.place.as_ref().is_some_and(|place| LAST.contains(&place.id.as_str()));
    let (dont, does): (Vec<_>, Vec<_>) =
        answers.iter().partition(|(answer, part)| *part == Part::Whole && last(answer));
    let list = |(id, answers): (&str, Vec<&(&Answer, Part)>)| {
        let shown = answers.into_iter().flat_map(|(answer, part)| match part {
            Part::Help => helps(entries, answer),
            _ => vec![entries.entry(answer)],
        });
        let shown: Vec<Entry> = shown.collect();
        let heading = Some(entries.words.say(id));
        (!shown.is_empty()).then_some(Block::List(List { level: 3, heading, look: ListLook::Said, entries: shown }))
    };
    [("please-do", does), ("please-dont", dont)].into_iter().filter_map(list).collect()
}
