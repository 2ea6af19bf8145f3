//! The voice clips, drawings and adults' photos that may leave: an adult listens and looks before, and leaves out what should stay here.

use uuid::Uuid;

use super::{
    entries::Entries,
    seen::{photo, voice},
    words::Words,
};
use crate::{
    plan::Wording,
    record::{Clip, Drawing, MyViews, record_for_sharing},
    report::noticed::noticed,
};

/// A voice clip, a drawing or an adult's photo that is shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeardOrSeen {
    /// Its id.
    pub id: Uuid,
    /// It is a voice and can be played.
    pub voice: bool,
    /// What it is about, and how long it is: "Hear my voice: Music, 3 seconds".
    pub words: String,
}

/// Every clip and drawing of a record that is shared, in the order of the answers, then those of questions, then what adults added.
#[must_use]
pub fn heard_and_seen(views: &MyViews, wording: &dyn Wording) -> Vec<HeardOrSeen> {
    let views = record_for_sharing(views);
    let entries = Entries { views: &views, words: Words(wording), quote: false };
    let mut found: Vec<HeardOrSeen> = Vec::new();
    let mut add = |about: &str, clips: &[Clip], drawings: &[Drawing]| {
        let clips = clips.iter().map(|clip| {
            let shown = entries.clip(clip, about);
            HeardOrSeen { id: clip.id, voice: true, words: format!("{}, {}", shown.about, shown.length) }
        });
        let drawings = drawings.iter().map(|drawing| {
            let words = entries.drawing(drawing, about).alt;
            HeardOrSeen { id: drawing.id, voice: false, words }
        });
        for one in clips.chain(drawings) {
            if found.iter().all(|known| known.id != one.id) {
                found.push(one);
            }
        }
    };
    for answer in &views.answers {
        let about = answer.card.as_ref().map_or(&answer.asked, |card| &card.label);
        add(about, &answer.clips, &answer.drawings);
    }
    for question in &views.questions {
        let about = question.card.as_ref().map_or(&question.asked, |card| &card.label);
        add(about, &question.clips, &question.drawings);
    }
    for noticed in noticed(&views, wording) {
        for seen in &noticed.seen {
            let photo = photo(&noticed, seen, entries.words).map(|shown| (seen.photo, false, shown.alt));
            let voice = voice(&noticed, seen, entries.words)
                .map(|shown| (Some(shown.id), true, format!("{}, {}", shown.about, shown.length)));
            for (id, voice, words) in photo.into_iter().chain(voice) {
                found.extend(id.map(|id| HeardOrSeen { id, voice, words }));
            }
        }
    }
    found
}
