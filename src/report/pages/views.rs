//! "My views": everything that the child shares, topic by topic in the order in which the child came to them.

use super::{
    entries::Entries,
    model::{Block, Column, Entry, List, ListLook, Picture, Section},
    words::plain,
};
use crate::record::{Answer, Answered, Asked, MyViews, PageKind, PlaceOnPage, Source};

/// The key by which answers stand together: their topic, else their page. An adult leaves sections out by it.
pub(crate) fn group_of(answer: &Answer) -> &str {
    answer.topic.as_deref().unwrap_or(&answer.about.page)
}

/// Answers with the same key, in the order of the first of each.
pub(super) fn grouped<'a, 'b>(
    answers: impl IntoIterator<Item = &'a Answer>,
    key: impl Fn(&'a Answer) -> &'b str,
) -> Vec<(&'b str, Vec<&'a Answer>)> {
    let mut groups: Vec<(&str, Vec<&Answer>)> = Vec::new();
    for answer in answers {
        let key = key(answer);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.push(answer),
            None => groups.push((key, vec![answer])),
        }
    }
    groups
}

/// Keys and headings of the sections that a record has, in order.
pub(super) fn keys(entries: Entries) -> Vec<(String, String)> {
    let groups = grouped(&entries.views.answers, group_of);
    groups.into_iter().map(|(key, group)| (key.to_owned(), title(entries, &group).0)).collect()
}

/// Every section of the child's answers.
pub(super) fn sections(entries: Entries) -> Vec<Section> {
    grouped(&entries.views.answers, group_of).iter().map(|(_, group)| section(entries, group)).collect()
}

fn title(entries: Entries, group: &[&Answer]) -> (String, Option<Picture>) {
    let words = entries.words;
    let asked = group.first().and_then(|answer| entries.asked(answer));
    let (title, symbol) = match asked {
        Some(Asked { topic: Some(topic), .. }) => (plain(&topic.label), Some(&topic.symbol)),
        Some(Asked { kind: PageKind::Hello, symbol, .. }) => (words.say("felt"), Some(symbol)),
        Some(Asked { kind: PageKind::Talk, symbol, .. }) => (words.say("own-words"), Some(symbol)),
        Some(Asked { kind: PageKind::Draw, symbol, .. }) => (words.say("drawing"), Some(symbol)),
        Some(asked) => (plain(&asked.words), Some(&asked.symbol)),
        None => (group.first().map(|answer| plain(&answer.asked)).unwrap_or_default(), None),
    };
    let picture = symbol.map(|id| entries.symbol(id, &title));
    (title, picture)
}

fn section(entries: Entries, group: &[&Answer]) -> Section {
    let (heading, picture) = title(entries, group);
    let pages = grouped(group.iter().copied(), |answer| &answer.about.page);
    let blocks = pages.iter().flat_map(|(_, answers)| page(entries, answers)).collect();
    Section { heading, picture, adult: false, blocks }
}

/// One page of the plan: its question, then what was placed, said, left open, and what an adult says.
fn page(entries: Entries, answers: &[&Answer]) -> Vec<Block> {
    let words = entries.words;
    let asked = answers.first().and_then(|answer| entries.asked(answer));
    let question = asked.map_or_else(|| answers[0].asked.clone(), |asked| asked.words.clone());
    let mut blocks = vec![Block::Heading { words: words.with("asked", &[("words", &question)]) }];
    blocks.extend(answers_of(entries, answers, asked, 4));
    blocks
}

/// What was placed, said and left open, and what an adult says; headings begin at `level`.
pub(super) fn answers_of(entries: Entries, answers: &[&Answer], asked: Option<&Asked>, level: u8) -> Vec<Block> {
    let words = entries.words;
    let (adults, own): (Vec<&Answer>, Vec<&Answer>) =
        answers.iter().copied().partition(|answer| answer.source == Source::Adult);
    let of = |wanted: fn(&Answer) -> bool| own.iter().copied().filter(|answer| wanted(answer)).collect::<Vec<_>>();
    let placed = of(|answer| matches!(answer.given, Some(Answered::Placed(_))));
    let said = of(|answer| {
        answer.worry.is_none() && matches!(answer.given, None | Some(Answered::Chosen | Answered::NotUnderstood))
    });
    let mut blocks = Vec::new();
    if !placed.is_empty() {
        blocks.push(Block::Line { words: words.say("placed") });
        blocks.push(board(entries, &placed, asked, level));
    }
    blocks.extend(of(|answer| answer.worry.is_some()).iter().map(|answer| worry(entries, answer, level)));
    if said.iter().any(|answer| answer.given.is_some()) {
        blocks.push(Block::Line { words: words.say("said") });
    }
    let mut list = |look, heading: Option<String>, answers: &[&Answer]| {
        if !answers.is_empty() {
            let entries = answers.iter().map(|answer| entries.entry(answer)).collect();
            blocks.push(Block::List(List { level, heading, look, entries }));
        }
    };
    list(ListLook::Said, None, &said);
    let unknown = of(|answer| answer.given == Some(Answered::DontKnow));
    list(ListLook::Open, Some(words.say("dont-know")), &unknown);
    let skipped = of(|answer| answer.given == Some(Answered::Skipped));
    list(ListLook::Open, Some(words.say("skipped")), &skipped);
    let adult = words.with("adult-view", &[("name", &entries.views.child.called)]);
    list(ListLook::Adult, Some(adult), &adults);
    blocks
}

/// The places of a scale side by side in the order in which the child saw them, each with its cards.
fn board(entries: Entries, answers: &[&Answer], asked: Option<&Asked>, level: u8) -> Block {
    let mut places: Vec<PlaceOnPage> = asked.map(|asked| asked.places.clone()).unwrap_or_default();
    for place in answers.iter().filter_map(|answer| answer.place.as_ref()) {
        if places.iter().all(|known| known.id != place.id) {
            places.push(place.clone());
        }
    }
    let column = |place: &PlaceOnPage| {
        let here = |answer: &&&Answer| answer.place.as_ref().is_some_and(|given| given.id == place.id);
        Column {
            level,
            heading: plain(&place.label),
            picture: Some(entries.symbol(&place.id, &place.label)),
            entries: answers.iter().filter(here).map(|answer| entries.entry(answer)).collect(),
        }
    };
    Block::Columns { columns: places.iter().map(column).collect(), together: false }
}

/// A worry, its size, what would help.
pub(super) fn worry(entries: Entries, answer: &Answer, level: u8) -> Block {
    let worry = answer.worry.clone().unwrap_or_default();
    let column = |id: &str, entries: Vec<Entry>, words: super::words::Words| Column {
        level,
        heading: words.say(id),
        picture: None,
        entries,
    };
    let mut columns = vec![column("worry-what", vec![entries.entry(answer)], entries.words)];
    columns.extend(worry.size.iter().map(|size| column("worry-size", vec![entries.size(size)], entries.words)));
    if !worry.help.is_empty() {
        let helps = worry.help.iter().map(|help| entries.help(help)).collect();
        columns.push(column("worry-help", helps, entries.words));
    }
    Block::Columns { columns, together: true }
}

/// Lines under the heading: for which meeting, said when and with whom.
pub(super) fn lines(views: &MyViews, words: super::words::Words) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(day) = &views.meeting {
        lines.push(words.with("for-meeting", &[("date", &words.day(day))]));
    }
    for sitting in &views.sittings {
        let date = words.date(sitting.begun);
        lines.push(if sitting.with.is_empty() {
            words.with("said-on", &[("date", &date)])
        } else {
            // The names are isolated one by one already.
            let text = crate::plan::Text::new("report-said-with")
                .with("date", words.quoted(&date))
                .with("people", words.people(&sitting.with));
            words.0.say(&text)
        });
    }
    if !views.sittings.iter().any(|sitting| sitting.finished) {
        lines.push(words.say("stopped"));
    }
    lines
}
