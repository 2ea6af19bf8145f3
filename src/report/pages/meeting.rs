//! The meeting sheet, for the person who leads the review: questions to answer first, how the child takes part, who comes,
//! place and breaks, order of talking, and who tells the child afterwards. It is made of the pages that feed `M.meeting`.

use super::{
    entries::Entries,
    model::{Block, Entry, List, ListLook, Run, Section},
    words::plain,
};
use crate::record::{Answer, Answered, Asked, MyViews, Question, Source, ToldChild};

/// What a page of the plan says that it feeds.
const HEADING: &str = "M.meeting";

/// A part of the sheet.
struct Part {
    /// Its words: `m-ID`.
    id: &'static str,
    symbol: &'static str,
    /// Pages of a plan, without the plan's id, in the order of the sheet.
    pages: &'static [&'static str],
    /// Room for what the adults decide: the message `m-ID-write` and how many lines.
    lines: u8,
}

/// The parts after the questions, as the plan "My rights and my meeting" has their pages.
const PARTS: [Part; 5] = [
    Part { id: "take-part", symbol: "go_to_meeting", pages: &["how", "feel"], lines: 0 },
    Part { id: "who", symbol: "invite_people", pages: &["who"], lines: 2 },
    Part { id: "place", symbol: "choose_place", pages: &["better"], lines: 3 },
    Part { id: "order", symbol: "say_what_i_want", pages: &["agenda"], lines: 3 },
    Part { id: "after", symbol: "tell", pages: &["after"], lines: 1 },
];

/// The conversation has what the sheet is made of.
pub(super) fn has_meeting(views: &MyViews) -> bool {
    views.asked.iter().any(feeds)
}

fn feeds(asked: &Asked) -> bool {
    asked.feeds.iter().any(|fed| fed == HEADING)
}

/// The page's id without its plan.
fn own_id(page: &str) -> &str {
    page.split_once('.').map_or(page, |(_, id)| id)
}

pub(super) fn sheet(entries: Entries) -> Vec<Section> {
    let mut sections = vec![questions(entries)];
    sections.extend(PARTS.iter().map(|part| section(entries, part)));
    sections.extend(also(entries));
    sections
}

/// Every question with its answer, or room for one.
fn questions(entries: Entries) -> Section {
    let (views, words) = (entries.views, entries.words);
    let mut blocks = Vec::new();
    if views.questions.is_empty() {
        blocks.push(Block::Line { words: words.say("m-no-questions") });
    } else {
        blocks.push(Block::Line { words: words.with("m-questions-about", &[("name", &views.child.called)]) });
    }
    for question in &views.questions {
        let entries_of = vec![asked(entries, question)];
        blocks.push(Block::List(List { level: 3, heading: None, look: ListLook::Said, entries: entries_of }));
        blocks.push(match &question.told {
            Some(told) => answer(entries, told),
            None => Block::Write { words: words.say("m-answer-write"), lines: 2 },
        });
    }
    let heading = words.say("m-questions");
    let picture = Some(entries.symbol("question", &heading));
    Section { heading, picture, adult: false, blocks }
}

/// A question as the child put it. What the page told or asked stands under it: a card alone may say too little.
fn asked(entries: Entries, question: &Question) -> Entry {
    let words = entries.words;
    let label = question.card.as_ref().map(|card| plain(&card.label));
    let about = label.clone().unwrap_or_else(|| plain(&question.asked));
    let said = label.map(|label| Run::strong(words.raw("quote", "words", words.quoted(&label))));
    Entry {
        picture: question.card.as_ref().and_then(|card| entries.picture(&card.picture, &card.label)),
        words: said.into_iter().collect(),
        clips: question.clips.iter().map(|clip| entries.clip(clip, &about)).collect(),
        drawings: question.drawings.iter().map(|drawing| entries.drawing(drawing, &about)).collect(),
        notes: vec![words.with("asked", &[("words", &question.asked)])],
        ..Entry::default()
    }
}

/// What the child was told, in the words and under the name of the adult.
fn answer(entries: Entries, told: &ToldChild) -> Block {
    let words = entries.words;
    let adult = if told.adult.is_empty() { words.say("some-adult") } else { told.adult.clone() };
    let head = words.with("m-told", &[("adult", &adult), ("date", &words.date(told.at))]);
    let lines = told.text.lines().map(|line| Entry { words: vec![Run::plain(plain(line))], ..Entry::default() });
    Block::List(List { level: 3, heading: Some(head), look: ListLook::Adult, entries: lines.collect() })
}

fn section(entries: Entries, part: &Part) -> Section {
    let words = entries.words;
    let heading = words.say(&format!("m-{}", part.id));
    let pages = part.pages.iter().filter_map(|id| entries.views.asked.iter().find(|asked| is(asked, id)));
    let mut blocks: Vec<Block> = pages.flat_map(|asked| said(entries, asked)).collect();
    if blocks.is_empty() {
        // Whether answers were kept private must not be told apart from there being none.
        blocks.push(Block::Line { words: words.say("no-answer") });
    }
    if part.lines > 0 {
        blocks.push(Block::Write { words: words.say(&format!("m-{}-write", part.id)), lines: part.lines });
    }
    let picture = Some(entries.symbol(part.symbol, &heading));
    Section { heading, picture, adult: false, blocks }
}

fn is(asked: &Asked, id: &str) -> bool {
    feeds(asked) && asked.part.is_none() && own_id(&asked.page) == id
}

/// The answers of a page under its question; what an adult says stands apart.
fn said(entries: Entries, asked: &Asked) -> Vec<Block> {
    let words = entries.words;
    let of_page = |answer: &&Answer| {
        answer.about.page == asked.page && answer.given.is_some() && answer.given != Some(Answered::Skipped)
            || answer.about.page == asked.page && (!answer.clips.is_empty() || !answer.drawings.is_empty())
    };
    let answers = entries.views.answers.iter().filter(of_page);
    let (adults, own): (Vec<&Answer>, Vec<&Answer>) = answers.partition(|answer| answer.source == Source::Adult);
    let mut blocks = Vec::new();
    let mut list = |look, heading: Option<String>, answers: &[&Answer]| {
        if !answers.is_empty() {
            let entries = answers.iter().map(|answer| entries.entry(answer)).collect();
            blocks.push(Block::List(List { level: 4, heading, look, entries }));
        }
    };
    list(ListLook::Said, None, &own);
    list(ListLook::Adult, Some(words.with("adult-view", &[("name", &entries.views.child.called)])), &adults);
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading { words: words.with("asked", &[("words", &asked.words)]) });
    }
    blocks
}

/// What is for the meeting and has no part of its own: "What else do you want to say?"
fn also(entries: Entries) -> Option<Section> {
    let has_part = |asked: &Asked| {
        asked.questions || PARTS.iter().flat_map(|part| part.pages).any(|id| own_id(&asked.page) == *id)
    };
    let pages = entries.views.asked.iter().filter(|asked| feeds(asked) && asked.part.is_none() && !has_part(asked));
    let blocks: Vec<Block> = pages.flat_map(|asked| said(entries, asked)).collect();
    let heading = entries.words.say("m-also");
    let picture = Some(entries.symbol("talk", &heading));
    (!blocks.is_empty()).then_some(Section { heading, picture, adult: false, blocks })
}
