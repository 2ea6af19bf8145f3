//! Clips between microphone and vault: proved whole, or told why not.

use std::{collections::BTreeSet, time::Duration};

use uuid::Uuid;

use super::Keeping;
use crate::{
    conversation::Take,
    record::{Device, Event, What},
    sound::{Ended, SoundError, clip_quality, is_whole},
};

/// A disk that has not taken a clip for this long is in trouble, which the child is told.
const PATIENCE: Duration = Duration::from_secs(10);

/// Waits until the clip is kept, reads it back, and says whether it is whole. Not for a thread that draws.
pub(super) fn check(keeping: &Keeping, conversation: Uuid, ended: &Ended) -> Take {
    let whole =
        keeping.settle(PATIENCE) && keeping.clip(conversation, ended.clip).is_some_and(|sound| is_whole(ended, &sound));
    ended.take(whole)
}

/// Takes whose recording went on when the program was stopped.
pub(super) fn left_over(events: &[Event], keeping: &Keeping, conversation: Uuid) -> Vec<Take> {
    let mut open = BTreeSet::new();
    for event in events {
        match &event.what {
            What::RecordingBegun { clip, .. } => drop(open.insert(*clip)),
            What::RecordingEnded { clip, .. } => drop(open.remove(clip)),
            _ => {}
        }
    }
    open.into_iter()
        .map(|clip| {
            let sound = keeping.clip(conversation, clip).unwrap_or_default();
            let quality = clip_quality(&sound);
            Take {
                clip,
                milliseconds: sound.milliseconds(),
                silent: quality.silent,
                clipped: quality.clipped,
                lost: 0,
                cut_off: true,
                whole: !sound.samples.is_empty(),
            }
        })
        .collect()
}

/// What the record tells of a microphone that does not work.
pub(super) fn device(error: &SoundError) -> Device {
    match error {
        SoundError::Busy(_) => Device::MicrophoneBusy,
        _ => Device::NoMicrophone,
    }
}
