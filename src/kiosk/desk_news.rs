//! What the desk's threads brought is taken in here, and told in words.

use std::sync::Arc;

use bevy::prelude::*;

use super::{
    desk_pages::PagesWork,
    desk_work::Stale,
    pictures_work::PicturesWork,
    seen_work::SeenWork,
    session::Work,
    sound_work::SoundWork,
    vault_work::{Told, VaultWork},
    voices_work::VoicesWork,
};
use crate::{
    access::ScreenReader,
    desk::Message,
    plan::{Text, Wording},
};

/// Takes in what the vault's threads brought.
pub(super) fn vault_news(mut work: NonSendMut<Work>, mut vault: ResMut<VaultWork>, mut stale: ResMut<Stale>) {
    let news = vault.news();
    if news.is_empty() {
        return;
    }
    stale.due = true;
    for news in news {
        for told in vault.take_in(&mut work, news) {
            let message = message(&told, work.house.language.as_ref());
            stale.messages.retain(|other| other.text != message.text);
            stale.messages.push(message);
        }
    }
}

/// Takes in what the threads of packs and photos brought.
pub(super) fn pictures_news(mut work: NonSendMut<Work>, mut pictures: ResMut<PicturesWork>, mut stale: ResMut<Stale>) {
    let Some(told) = pictures.take_in(&mut work) else { return };
    stale.due = true;
    let words = Arc::clone(&work.house.language);
    stale.messages.extend(told.iter().map(|told| message(told, words.as_ref())));
}

/// Takes in what the threads that make pages brought.
pub(super) fn pages_news(work: NonSend<Work>, mut pages: ResMut<PagesWork>, mut stale: ResMut<Stale>) {
    let Some(told) = pages.take_in(work.opener.is_some()) else { return };
    stale.due = true;
    stale.messages.extend(told.into_iter().map(|(text, trouble)| Message { text, trouble }));
}

/// Takes in what was recorded, and what the sound check measured.
pub(super) fn sound_news(
    (mut voices, mut seen): (ResMut<VoicesWork>, ResMut<SeenWork>),
    mut sound: ResMut<SoundWork>,
    mut stale: ResMut<Stale>,
) {
    if let Some(troubles) = voices.take_in() {
        stale.due = true;
        stale.messages.extend(troubles.into_iter().map(|text| Message { text, trouble: true }));
    }
    if let Some(id) = stale.ended.take() {
        stale.due |= voices.play_ended(id) || seen.play_ended(id);
    }
    stale.due |= sound.take_in();
    stale.sound_check = sound.state();
    stale.cues = sound.cues();
}

/// A screen reader came or went.
pub(super) fn reader_news(reader: Res<ScreenReader>, mut stale: ResMut<Stale>) {
    if stale.reader != reader.0 {
        (stale.reader, stale.due) = (reader.0, true);
    }
}

fn message(told: &Told, words: &dyn Wording) -> Message {
    let say = |id: &str| words.say(&Text::new(format!("desk-{id}")));
    let count = |id: &str, count: usize| match count {
        0 => say(&format!("{id}-none")),
        1 => say(&format!("{id}-one")),
        _ => words.say(&Text::new(format!("desk-{id}-many")).with("count", count.to_string())),
    };
    match told {
        Told::Done(id) => Message { text: say(id), trouble: false },
        Told::Trouble("not-all-sealed", left) => {
            let left = left.first().and_then(|left| left.parse().ok()).unwrap_or_default();
            Message { text: count("not-all-sealed", left), trouble: true }
        }
        Told::Trouble(id, names) => {
            let text = Text::new(format!("desk-{id}")).with("names", names.join(", "));
            Message { text: words.say(&text), trouble: true }
        }
        Told::Failed(why) => Message { text: why.clone(), trouble: true },
        Told::Removed(removed) => {
            let parts = [
                (removed.conversations > 0).then(|| count("removed-conversations", removed.conversations)),
                (removed.events > 0).then(|| count("removed-events", removed.events)),
                (removed.clips > 0).then(|| count("removed-clips", removed.clips)),
                (removed.drawings > 0).then(|| count("removed-drawings", removed.drawings)),
                (removed.photos > 0).then(|| count("removed-photos", removed.photos)),
            ];
            let what = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
            Message { text: words.say(&Text::new("desk-removed").with("what", what)), trouble: false }
        }
    }
}
