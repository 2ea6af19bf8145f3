//! What a screen reader is told beyond names and states: what is said when a page opens, and what changed on it.

use bevy::prelude::*;

use super::{
    Shown,
    piece::Meaning,
    show::{Stage, show},
};
use crate::{
    access::Tells,
    conversation::{Body, Screen, TalkPhase},
};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, tell.after(show));
}

/// What was told before.
#[derive(Debug, Default)]
struct Before {
    version: u64,
    page: u64,
    reply: u64,
    /// The heading and what says itself when it changes, by its key.
    words: Vec<(String, String)>,
}

fn tell(shown: Res<Shown>, stage: Res<Stage>, mut tells: ResMut<Tells>, mut before: Local<Before>) {
    if stage.version() == before.version {
        return;
    }
    before.version = stage.version();
    let Some(screen) = &shown.0 else { return };
    let number = screen.reply.as_ref().map_or(0, |(number, _)| *number);
    let replied = screen.reply.iter().filter(|_| number != before.reply).map(|(_, words)| words.clone());
    let mut news: Vec<String> = replied.collect();
    let words = live_words(&stage);
    let (page_came, silent) = (stage.page() != before.page, listens(screen));
    if page_came {
        news.extend(opening(screen, &words));
        tells.page_came(news);
    } else if !silent {
        for entry in words.iter().filter(|entry| !before.words.contains(entry)) {
            if !news.iter().any(|told| told.contains(&entry.1)) {
                news.push(entry.1.clone());
            }
        }
        news.retain(|words| !words.is_empty());
        if !news.is_empty() {
            tells.changed(news.join(" "));
        }
    }
    (before.page, before.reply, before.words) = (stage.page(), number, words);
}

fn live_words(stage: &Stage) -> Vec<(String, String)> {
    let words = |meaning: &Meaning| match meaning {
        Meaning::Heading(words) | Meaning::Live(words) => Some(words.clone()),
        _ => None,
    };
    stage.ordered().filter_map(|(_, piece)| Some((piece.key.clone(), words(&piece.meaning)?))).collect()
}

/// While the microphone is on nothing is said into it.
fn listens(screen: &Screen) -> bool {
    matches!(&screen.body, Body::Talk(talk) if matches!(talk.phase, TalkPhase::Listening(_)))
}

/// What is said when the page opens, without its heading, which a screen reader says by itself.
fn opening(screen: &Screen, words: &[(String, String)]) -> Vec<String> {
    let heading = words.first().map_or("", |(_, words)| words.as_str());
    screen.opening.iter().filter(|said| !said.is_empty() && said.as_str() != heading).cloned().collect()
}
