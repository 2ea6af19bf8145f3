//! What happened with my views: goes back to the child. What people do stands under what the child said, with what became of
//! it; where nothing is written down yet there is room to write at the meeting.

use super::{
    entries::Entries,
    model::{Block, Entry, List, ListLook, Run, Section},
    others::told,
    words::plain,
};
use crate::record::{About, Answer, Answered, HowFar, Outcome, PageKind, Source};

/// Each worry and hope, each answer that something follows from, and what people do about all of it.
pub(super) fn happened(entries: Entries) -> Vec<Section> {
    let chosen = chosen(entries);
    let mut sections: Vec<Section> = chosen.iter().map(|answer| section(entries, answer)).collect();
    // One about an answer that does not stand here must not be lost.
    let stands = |about: &About| chosen.iter().any(|answer| answer.about == *about);
    let general = entries.views.outcomes.iter().filter(|outcome| !outcome.about.as_ref().is_some_and(stands));
    let blocks: Vec<Block> = general.flat_map(|outcome| agreed(entries, outcome)).collect();
    if !blocks.is_empty() {
        let heading = entries.words.say("outcome-all");
        let picture = Some(entries.symbol("you_did", &heading));
        sections.push(Section { heading, picture, adult: false, blocks });
    }
    sections.push(told(entries, "after", "what_happens", &["tell", "disagree", "change_my_mind"]));
    sections
}

/// Worries and hopes, or where there are none everything that was said; and what an outcome follows from.
fn chosen(entries: Entries<'_>) -> Vec<&Answer> {
    let answers = &entries.views.answers;
    let own = |answer: &&Answer| answer.source != Source::Adult && answer.given.is_some();
    let of_kind = |answer: &Answer| {
        entries.asked(answer).is_some_and(|asked| matches!(asked.kind, PageKind::Worry | PageKind::Hope))
    };
    let any = answers.iter().filter(own).any(of_kind);
    let usual = |answer: &Answer| if any { of_kind(answer) } else { answer.given != Some(Answered::Skipped) };
    answers.iter().filter(own).filter(|answer| usual(answer) || outcomes(entries, answer).next().is_some()).collect()
}

fn outcomes<'a>(entries: Entries<'a>, answer: &Answer) -> impl Iterator<Item = &'a Outcome> {
    entries.views.outcomes.iter().filter(move |outcome| outcome.about.as_ref() == Some(&answer.about))
}

fn section(entries: Entries, answer: &Answer) -> Section {
    let words = entries.words;
    let mut entry = entries.entry(answer);
    let heading = entry.words.iter().map(|run| run.text.as_str()).collect::<String>();
    let picture = entry.picture.take();
    let mut blocks = Vec::new();
    let helps: Vec<Entry> = answer.worry.iter().flat_map(|worry| &worry.help).map(|help| entries.help(help)).collect();
    if !helps.is_empty() {
        let heading = Some(words.say("worry-help"));
        blocks.push(Block::List(List { level: 3, heading, look: ListLook::Said, entries: helps }));
    }
    let before = blocks.len();
    blocks.extend(outcomes(entries, answer).flat_map(|outcome| agreed(entries, outcome)));
    if blocks.len() == before {
        blocks.push(Block::Write { words: words.say("we-will"), lines: 2 });
        blocks.push(Block::Write { words: words.say("who-when"), lines: 1 });
    }
    Section { heading: words.raw("i-said", "words", words.quoted(&heading)), picture, adult: false, blocks }
}

/// One outcome in short lines with pictures; room to write what became of it until that is known.
fn agreed(entries: Entries, outcome: &Outcome) -> Vec<Block> {
    let words = entries.words;
    let some = |name: &str| if name.is_empty() { words.say("some-adult") } else { name.to_owned() };
    let line = |symbol: &str, said: String| Entry {
        picture: Some(entries.symbol(symbol, &said)),
        words: vec![Run::plain(said)],
        ..Entry::default()
    };
    let will = plain(&outcome.will);
    let picture = Some(entries.symbol("help", &words.say("we-will")));
    let mut lines = vec![Entry { picture, words: vec![Run::strong(will)], ..Entry::default() }];
    lines.push(line("who", words.with("outcome-who", &[("who", &some(&outcome.who))])));
    if !outcome.by.is_empty() {
        lines.push(line("when", words.with("outcome-by", &[("date", &words.day(&outcome.by))])));
    }
    if let Some(became) = &outcome.became {
        let symbol = match became.how {
            HowFar::Done => "done_mark",
            HowFar::NotDone => "no",
            HowFar::Partly | HowFar::Other(_) => "started_mark",
        };
        lines.push(line(symbol, words.listed("outcome", became.how.word())));
        if !became.why.is_empty() {
            lines.push(line("why", words.with("outcome-why", &[("why", &became.why)])));
        }
    }
    if let Some(told) = &outcome.told {
        lines.push(line("tell", words.with("outcome-told", &[("date", &words.day(&told.day))])));
        if told.before_change {
            lines.push(line("change", words.say("outcome-changed")));
        }
    }
    let heading = Some(words.say("we-will"));
    let mut blocks = vec![Block::List(List { level: 3, heading, look: ListLook::Told, entries: lines })];
    if outcome.became.is_none() {
        blocks.push(Block::Write { words: words.say("outcome-became-write"), lines: 1 });
    }
    blocks
}
