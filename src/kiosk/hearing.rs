//! The voice follows what the child likes to hear.

use std::{
    path::PathBuf,
    sync::{Arc, mpsc::Sender},
};

use bevy::prelude::*;

use super::{session::Work, sound_work::SoundWork};
use crate::{
    access::{Now, Say, ScreenReader, Sounding, WakeAt, Ways},
    conversation::LOUDEST,
    desk::DeskOpen,
    plan::Wording,
    sitting::{House, Likes, Sitting},
    sound::{Outlet, Speaker, SpeakerSettings, Told, Turn, Wake},
    vault::Vault,
    ways::{SpeechSettings, WhileSpeaking, Within},
};

/// Where adults' voices lie: what the school recorded, beside the vault, before what came with the program. They are not sealed:
/// a child begins while the vault is closed, and no sentence in them names a child.
pub(super) fn prompts_of(house: &House, vault: Option<&Vault>) -> Vec<PathBuf> {
    let own = vault.and_then(|vault| vault.folder().parent()).map(|home| home.join("prompts"));
    own.into_iter().chain([house.assets.root().join("assets/prompts")]).collect()
}

/// The voice of a conversation in the language of this house.
pub(super) fn speaker(house: &House, prompts: Vec<PathBuf>, tell: Sender<Told>, wake: &Wake) -> Arc<Speaker> {
    let settings = SpeakerSettings { prompts, ..SpeakerSettings::new(house.language.language()) };
    // The kiosk that would hear it is gone only when the program ends.
    Arc::new(Speaker::start(settings, move |news| drop(tell.send(news)), Arc::clone(wake)))
}

/// A step quieter or louder, and never silent: a child who made it so could not hear how to undo it.
pub(super) fn louder(
    speech: &mut SpeechSettings,
    reader: ScreenReader,
    louder: bool,
    speaker: &Speaker,
    sitting: &mut Sitting,
) {
    let step = loudness(speech.volume);
    let next = if louder { (step + 1).min(LOUDEST) } else { (step - 1).max(1) };
    speech.volume = Within::near(u32::from(next) * 100 / u32::from(LOUDEST));
    // At once: the word that says so is heard as loud as it is from now on.
    speaker.manner(pace(*speech), speech.volume.share());
    sitting.likes(likes_of(*speech, reader));
}

/// The loudness in steps from 1.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 1 to LOUDEST")]
fn loudness(volume: Within<0, 100>) -> u8 {
    (volume.share() * f32::from(LOUDEST)).round().clamp(1.0, f32::from(LOUDEST)) as u8
}

/// Two voices at once are understood by nobody: while a screen reader speaks, ours says only what is asked for, unless both are
/// wished for this child.
fn likes_of(speech: SpeechSettings, reader: ScreenReader) -> Likes {
    let quiet = speech.quiet || (reader.0 && !speech.beside_reader);
    Likes { quiet, silent: speech.silent, loudness: loudness(speech.volume) }
}

/// -1 slowest, 0 the platform's normal, 1 fastest.
fn pace(speech: SpeechSettings) -> f32 {
    (speech.speed.share() - 0.5) * 2.0
}

/// The voice and the screen follow what the child likes; at the desk everything is heard.
pub(super) fn heed(
    mut work: NonSendMut<Work>,
    ways: Res<Ways>,
    reader: Res<ScreenReader>,
    open: Res<DeskOpen>,
    mut muted: Local<bool>,
) {
    let speech = ways.0.speech;
    let mute = speech.silent && !open.0 && work.sitting.is_some();
    if std::mem::replace(&mut *muted, mute) != mute {
        work.speaker.mute(mute);
    }
    if ways.is_changed() {
        work.speaker.manner(pace(speech), speech.volume.share());
        work.speaker.kind(speech.voice);
        work.speaker.always(match speech.while_speaking {
            WhileSpeaking::ByPage => None,
            WhileSpeaking::Wait => Some(Turn::Wait),
            WhileSpeaking::Cut => Some(Turn::Cut),
        });
    }
    if let Some(sitting) = &mut work.sitting {
        sitting.likes(likes_of(speech, *reader));
    }
}

/// Says what a way in asks for, as the child likes to hear it, and tells the ways whether anything is heard.
pub(super) fn speak(
    work: NonSend<Work>,
    sound: Res<SoundWork>,
    ways: Res<Ways>,
    now: Res<Now>,
    mut say: MessageReader<Say>,
    mut sounding: ResMut<Sounding>,
    mut wake: ResMut<WakeAt>,
) {
    let speech = ways.0.speech;
    let (cues, answers): (Vec<&Say>, Vec<&Say>) = say.read().partition(|say| say.cue);
    // The frame goes on with what was chosen: the cue of where it is then comes after the answer.
    if let Some(Say { words, .. }) = answers.last() {
        work.speaker.say(std::slice::from_ref(words), Turn::Answer);
    }
    if let Some(Say { words, .. }) = cues.last() {
        let device = sound.cue_device().filter(|_| speech.cue_elsewhere).map(str::to_owned);
        let gain = speech.volume.share() * speech.cue_volume.share();
        work.speaker.cue(words, Outlet { gain, device });
    }
    // The frame must stop in this moment, not when it would have moved on.
    if sounding.set_if_neq(Sounding(work.speaker.busy())) {
        wake.by(Some(now.at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beside_a_screen_reader_only_what_is_asked_for_is_said_unless_both_are_wished() {
        let quiet = |beside_reader, reader| {
            likes_of(SpeechSettings { beside_reader, ..SpeechSettings::default() }, ScreenReader(reader)).quiet
        };
        assert_eq!([quiet(false, false), quiet(false, true), quiet(true, true)], [false, true, false]);
        let likes_quiet = SpeechSettings { quiet: true, beside_reader: true, ..SpeechSettings::default() };
        assert!(likes_of(likes_quiet, ScreenReader(true)).quiet, "a child who likes quiet still has it");
    }

    #[test]
    fn every_volume_has_a_step_and_none_is_silence() {
        let of = |volume: u32| loudness(Within::near(volume));
        assert_eq!([of(0), of(20), of(55), of(100)], [1, 1, 3, LOUDEST]);
    }
}
