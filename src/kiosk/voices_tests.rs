//! Recording sentences with a scripted microphone: what is kept is what the program says from then on.
#![allow(clippy::unwrap_used)]

use std::{
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use super::voices_work::{Means, VoicesWork};
use crate::{
    plan::Assets,
    sound::{Heard, Intake, Prompts, Recording, SoundError, Source, Wake, record},
};

/// A microphone that brings a voice of this loudness as soon as it is opened.
struct Script(i16);

impl Source for Script {
    type Open = ();

    fn open(self, intake: &mut dyn FnMut(u32) -> Intake) -> Result<(), SoundError> {
        let mut intake = intake(8000);
        let voice: Vec<i16> = (0..8000).map(|at| if at / 800 % 2 == 0 && at % 16 < 8 { self.0 } else { 0 }).collect();
        intake.take(&voice, 1);
        Ok(())
    }
}

fn start(loud: i16) -> impl FnOnce(uuid::Uuid, Box<dyn FnMut(Heard) + Send>, Wake) -> Recording {
    move |clip, on, wake| record(Script(loud), clip, on, wake)
}

fn until(voices: &mut VoicesWork, done: impl Fn(&VoicesWork) -> bool) {
    let begun = Instant::now();
    while !done(voices) {
        assert!(begun.elapsed() < Duration::from_mins(2), "nothing came");
        thread::sleep(Duration::from_millis(5));
        assert_eq!(voices.take_in().unwrap_or_default(), Vec::<String>::new());
    }
}

#[test]
fn a_sentence_is_recorded_kept_beside_the_vault_and_taken_back() {
    let home = tempfile::tempdir().unwrap();
    let means =
        Means { assets: Assets::find().unwrap(), folders: vec![home.path().join("prompts")], wake: Arc::new(|| {}) };
    let mut voices = VoicesWork::default();
    voices.list(&means, ("primary".into(), "en-GB".into()));
    until(&mut voices, |voices| !voices.view().sentences.is_empty());
    let words = voices.view().sentences[3].words.clone();
    let prompts = Prompts::new(&means.folders, "en-GB");
    let recorded = |voices: &VoicesWork| voices.view().sentences[3].recorded;

    voices.record_from(words.clone(), &means.wake, start(9000));
    assert!(voices.listens());
    thread::sleep(Duration::from_millis(300));
    voices.end();
    until(&mut voices, |voices| voices.view().take.is_some());
    let take = voices.view().take.unwrap();
    assert_eq!((take.words == words, take.silent, take.clipped), (true, false, false));
    assert!(!prompts.has(&words), "nothing is kept before it is wished");

    voices.keep(&means).unwrap();
    assert!(recorded(&voices) && voices.view().take.is_none());
    let said = prompts.find(&words).unwrap().unwrap();
    assert_eq!((said.rate, said.samples[0]), (8000, 9000));

    voices.remove(&means, &words).unwrap();
    assert!(!recorded(&voices) && !prompts.has(&words));
}

#[test]
fn silence_is_told_and_another_list_forgets_what_is_not_kept() {
    let home = tempfile::tempdir().unwrap();
    let means = Means { assets: Assets::find().unwrap(), folders: vec![home.path().to_owned()], wake: Arc::new(|| {}) };
    let mut voices = VoicesWork::default();
    voices.record_from("Like.".into(), &means.wake, start(0));
    thread::sleep(Duration::from_millis(300));
    voices.end();
    until(&mut voices, |voices| voices.view().take.is_some());
    assert!(voices.view().take.unwrap().silent);
    voices.list(&means, ("rights".into(), "cy".into()));
    assert_eq!(voices.view().take, None);
    voices.keep(&means).unwrap();
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}
