//! What adults saw of a person who shows and does not tell, with the photos and voices that they added: always the adult's,
//! in the adults' section, never among the person's own words.

use super::{
    entries::length,
    model::{Block, ClipShown, Entry, List, ListLook, Picture, PictureId, Run, Section},
    words::{Words, plain},
};
use crate::{
    record::MyViews,
    report::noticed::{Noticed, Seen, noticed},
};

/// "The adult saw", never "I said".
pub(super) fn seen(views: &MyViews, words: Words) -> Option<Section> {
    let noticed = noticed(views, words.0);
    if noticed.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Line { words: words.with("noticed-not", &[("name", &views.child.called)]) }];
    for noticed in noticed {
        let entries = noticed.seen.iter().flat_map(|seen| entries(&noticed, seen, words)).collect::<Vec<_>>();
        let firm = noticed.firm.iter().map(|line| entry(vec![Run::plain(plain(line))]));
        let entries = entries.into_iter().chain(firm).collect();
        let heading = Some(plain(&noticed.things));
        blocks.push(Block::List(List { level: 3, heading, look: ListLook::Adult, entries }));
    }
    Some(Section { heading: words.say("noticed"), picture: None, adult: true, blocks })
}

/// Who saw it and when, what, and under it the photo and the voice.
fn entries(noticed: &Noticed, seen: &Seen, words: Words) -> Vec<Entry> {
    let by = |id: &str, adult: &str, day: &str| {
        let adult = if adult.is_empty() { words.say("some-adult") } else { adult.to_owned() };
        words.with(id, &[("adult", &adult), ("date", &words.day(day))])
    };
    let head = by("note", &seen.adult, &seen.day);
    let mut entries = vec![entry(vec![Run::strong(head)])];
    let lines = [&seen.words, &seen.may_mean].into_iter().filter(|line| !line.is_empty());
    entries.extend(lines.map(|line| entry(vec![Run::plain(plain(line))])));
    let (photo, voice) = (photo(noticed, seen, words), voice(noticed, seen, words));
    if photo.is_some() || voice.is_some() {
        let (drawings, clips) = (photo.into_iter().collect(), voice.into_iter().collect());
        entries.push(Entry { clips, drawings, ..Entry::default() });
        entries.extend(seen.later.iter().map(|(adult, day)| entry(vec![Run::plain(by("seen-added", adult, day))])));
    }
    entries
}

/// The photo that the adult added.
pub(super) fn photo(noticed: &Noticed, seen: &Seen, words: Words) -> Option<Picture> {
    let alt = words.with("seen-photo", &[("about", about(noticed, seen))]);
    seen.photo.map(|id| Picture { id: PictureId::Photo(id), file: String::new(), alt })
}

/// What the adult said.
pub(super) fn voice(noticed: &Noticed, seen: &Seen, words: Words) -> Option<ClipShown> {
    seen.voice.as_ref().map(|clip| ClipShown {
        id: clip.id,
        title: words.say("seen-voice"),
        length: length(clip, words),
        about: words.with("seen-voice-about", &[("about", about(noticed, seen))]),
    })
}

/// The two things; where none were offered, what was seen.
fn about<'a>(noticed: &'a Noticed, seen: &'a Seen) -> &'a str {
    if noticed.things.is_empty() { &seen.words } else { &noticed.things }
}

fn entry(words: Vec<Run>) -> Entry {
    Entry { words, ..Entry::default() }
}
