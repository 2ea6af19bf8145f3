//! What stands under the answers: adults' words, the key of the marks, who may see the page, and the pictures' authors.

use std::collections::BTreeSet;

use super::{
    entries::Entries,
    model::{Block, Entry, List, ListLook, Mark, Run, Section, Shape},
    words::{Words, plain},
};
use crate::record::{AdultNote, Checked, MyViews, OWN_PHOTO};

/// Adults' notes, in a section of their own.
pub(super) fn adults(views: &MyViews, words: Words) -> Option<Section> {
    if views.adults.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Line { words: words.with("adults-not", &[("name", &views.child.called)]) }];
    for note in &views.adults {
        let entries = note.text.lines().map(|line| entry(vec![Run::plain(plain(line))])).collect();
        let heading = Some(note_head(views, note, words));
        blocks.push(Block::List(List { level: 3, heading, look: ListLook::Adult, entries }));
    }
    Some(Section { heading: words.say("adults"), picture: None, adult: true, blocks })
}

/// Who wrote a note, when, and about what.
pub(super) fn note_head(views: &MyViews, note: &AdultNote, words: Words) -> String {
    let date = words.date(note.at);
    let adult = if note.adult.is_empty() { words.say("some-adult") } else { note.adult.clone() };
    let head = match about(views, note) {
        Some(about) => words.with("note-about", &[("adult", &adult), ("date", &date), ("about", &about)]),
        None => words.with("note", &[("adult", &adult), ("date", &date)]),
    };
    if note.kind.is_plain() {
        return head;
    }
    format!("{}: {head}", words.listed("noticing", note.kind.word()))
}

/// What a note is about, in the words of the page.
fn about(views: &MyViews, note: &AdultNote) -> Option<String> {
    let about = note.about.as_ref()?;
    let answer = views.answers.iter().find(|answer| answer.about == *about)?;
    Some(answer.card.as_ref().map_or_else(|| answer.asked.clone(), |card| card.label.clone()))
}

fn entry(words: Vec<Run>) -> Entry {
    Entry { words, ..Entry::default() }
}

fn section(heading: String, blocks: Vec<Block>) -> Section {
    Section { heading, picture: None, adult: false, blocks }
}

/// Key, sharing, credits; `marked`: marks stand on the page.
pub(super) fn foot(entries: Entries, marked: bool) -> Vec<Section> {
    let (views, words) = (entries.views, entries.words);
    let mut sections = Vec::new();
    let stands = |shape: &Shape| views.answers.iter().any(|answer| Shape::of(answer.support.as_ref()) == *shape);
    let key = Shape::ALL.into_iter().filter(stands).map(|shape| Entry {
        mark: Some(Mark { shape, words: words.say(shape.id()) }),
        ..entry(vec![Run::plain(words.say(shape.id()))])
    });
    let key: Vec<Entry> = key.collect();
    if marked && !key.is_empty() {
        let mut blocks = vec![Block::List(List { level: 3, heading: None, look: ListLook::Key, entries: key })];
        if views.answers.iter().any(|answer| answer.checked != Checked::NotAsked) {
            blocks.push(Block::Line { words: words.say("checked") });
        }
        sections.push(section(words.say("how"), blocks));
    }
    sections.extend(who(views, words));
    sections.extend(credits(views, words));
    sections
}

/// Who may see it, as the child said.
fn who(views: &MyViews, words: Words) -> Option<Section> {
    let names = |yes: bool| {
        let said = views.agreement.share.iter().filter(|share| (share.assent.yes == Some(true)) == yes);
        said.map(|share| words.quoted(&share.viewer.name)).collect::<Vec<_>>()
    };
    let line = |(id, names): (&str, Vec<String>)| {
        let line = words.raw(id, "names", words.all_of(&names));
        (!names.is_empty()).then_some(Block::Line { words: line })
    };
    let lines: Vec<Block> = [("who-yes", names(true)), ("who-no", names(false))].into_iter().filter_map(line).collect();
    (!lines.is_empty()).then(|| section(words.say("who"), lines))
}

/// Each set of pictures with its author and licence, once; and which pictures stay on the device that they were used on.
fn credits(views: &MyViews, words: Words) -> Option<Section> {
    let (known, kept_back): (Vec<_>, Vec<_>) = views.pictures.iter().partition(|picture| picture.may_be_passed_on());
    let sets: BTreeSet<_> =
        known.iter().map(|used| (used.set.as_str(), used.author.as_str(), used.licence.as_str())).collect();
    let credit = |(set, author, licence)| match (licence, author) {
        (OWN_PHOTO, _) => words.say("credit-photos"),
        (_, "") => words.with("credit-no-author", &[("set", set), ("licence", licence)]),
        _ => words.with("credit", &[("set", set), ("author", author), ("licence", licence)]),
    };
    let mut lines: Vec<String> = sets.into_iter().map(credit).collect();
    let sets: BTreeSet<&str> = kept_back.iter().map(|used| used.set.as_str()).collect();
    lines.extend(sets.into_iter().map(|set| match set {
        "" => words.say("credit-unknown"),
        set => words.with("credit-reserved", &[("set", set)]),
    }));
    let blocks: Vec<Block> = lines.into_iter().map(|words| Block::Line { words }).collect();
    (!blocks.is_empty()).then(|| section(words.say("credits"), blocks))
}
