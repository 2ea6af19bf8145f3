#![allow(clippy::unwrap_used)]

use std::{
    sync::{Mutex, mpsc},
    time::Duration,
};

use proptest::prelude::*;

use super::*;
use crate::sound::{Report, Speaker, SpeakerSettings, prompt_key, write_wav};

/// What was done to the fake devices, in order.
#[derive(Debug, Clone, PartialEq)]
enum Done {
    Say(u64, String, Tongue),
    Play(u64, usize),
    /// Elsewhere, or not as loud as everything.
    PlayAt(u64, usize, Outlet),
    Make(u64, String),
    StopVoice,
    Manner(f32, f32),
    StopLoudspeaker,
}

struct Fake(mpsc::Sender<Done>);

impl Voice for Fake {
    fn say(&mut self, number: u64, words: &str, tongue: &Tongue) {
        self.0.send(Done::Say(number, words.to_owned(), tongue.clone())).unwrap();
    }
    fn make(&mut self, number: u64, words: &str, _: &Tongue) -> bool {
        self.0.send(Done::Make(number, words.to_owned())).unwrap();
        true
    }
    fn stop(&mut self) {
        self.0.send(Done::StopVoice).unwrap();
    }
    fn manner(&mut self, pace: f32, volume: f32) {
        self.0.send(Done::Manner(pace, volume)).unwrap();
    }
}

impl Loudspeaker for Fake {
    fn play(&mut self, number: u64, sound: Sound, outlet: &Outlet) {
        let length = sound.samples.len();
        let usual = *outlet == Outlet::usual(1.0);
        let done = if usual { Done::Play(number, length) } else { Done::PlayAt(number, length, outlet.clone()) };
        self.0.send(done).unwrap();
    }
    fn stop(&mut self) {
        self.0.send(Done::StopLoudspeaker).unwrap();
    }
}

struct Stage {
    speaker: Speaker,
    done: mpsc::Receiver<Done>,
    told: mpsc::Receiver<Told>,
    report: Report,
}

impl Stage {
    fn new(settings: SpeakerSettings) -> Self {
        let (do_it, done) = mpsc::channel();
        let (tell, told) = mpsc::channel();
        let out = Arc::new(Mutex::new(None));
        let keep = Arc::clone(&out);
        let make = move |report: Report| -> (Box<dyn Loudspeaker>, Box<dyn Voice>) {
            *keep.lock().unwrap() = Some(report);
            (Box::new(Fake(do_it.clone())), Box::new(Fake(do_it)))
        };
        let speaker = Speaker::with(settings, make, move |message| drop(tell.send(message)), Arc::new(|| {}));
        let report = out.lock().unwrap().take().unwrap();
        Self { speaker, done, told, report }
    }

    fn done(&self) -> Done {
        self.done.recv_timeout(Duration::from_mins(1)).unwrap()
    }

    fn told(&self) -> Told {
        self.told.recv_timeout(Duration::from_mins(1)).unwrap()
    }

    fn say(&self, words: &str, turn: Turn) {
        self.speaker.say(&[words.to_owned()], turn);
    }

    fn settle(&self) {
        while self.speaker.waiting() > 0 {
            std::thread::yield_now();
        }
    }
}

fn sound(length: usize) -> Sound {
    Sound { rate: 8000, samples: vec![1; length] }
}

fn spoken(words: &str) -> Told {
    Told::Spoken(words.to_owned())
}

fn say(number: u64, words: &str) -> Done {
    Done::Say(number, words.to_owned(), Tongue::usual("en-GB"))
}

#[test]
fn another_manner_holds_for_the_words_after_it() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.speaker.manner(0.5, 0.6);
    stage.say("a cue", Turn::Cut);
    stage.speaker.manner(-0.2, 1.0);
    assert_eq!(
        [stage.done(), stage.done(), stage.done()],
        [Done::Manner(0.5, 0.6), say(1, "a cue"), Done::Manner(-0.2, 1.0)]
    );
}

#[test]
fn words_wait_for_each_other_and_a_new_page_cuts_them() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    assert!(!stage.speaker.busy());
    stage.say("one", Turn::Cut);
    stage.say("two", Turn::Wait);
    assert!(stage.speaker.busy());
    assert_eq!((stage.done(), stage.told()), (say(1, "one"), spoken("one")));
    stage.report.voice_over(1, true);
    assert_eq!((stage.done(), stage.told()), (say(2, "two"), spoken("two")));
    stage.say("never said", Turn::Wait);
    stage.say("three", Turn::Cut);
    assert_eq!((stage.done(), stage.done()), (Done::StopVoice, say(3, "three")));
    stage.report.voice_over(2, true);
    stage.report.voice_over(3, true);
    stage.say("four", Turn::Wait);
    assert_eq!(stage.done(), say(4, "four"));
}

#[test]
fn a_sound_silences_words_and_tells_its_end_once() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.say("one", Turn::Cut);
    let first = stage.speaker.play(sound(10));
    assert_eq!(stage.speaker.playing(), Some(first));
    assert_eq!((stage.done(), stage.done(), stage.done()), (say(1, "one"), Done::StopVoice, Done::Play(2, 10)));
    let second = stage.speaker.play(sound(20));
    assert_eq!((stage.done(), stage.done()), (Done::StopLoudspeaker, Done::Play(3, 20)));
    stage.report.sound_over(2, Ok(false));
    stage.report.sound_over(3, Ok(true));
    assert_eq!(stage.told(), spoken("one"));
    assert_eq!(stage.told(), Told::PlayEnded { id: first, whole: false });
    assert_eq!(stage.told(), Told::PlayEnded { id: second, whole: true });
    assert_eq!(stage.speaker.playing(), None);
    stage.speaker.hush();
    stage.settle();
    assert!(!stage.speaker.busy());
    assert!(stage.told.try_recv().is_err());
}

#[test]
fn a_recorded_prompt_wins_and_a_broken_one_is_told_and_the_voice_speaks() {
    let folder = tempfile::tempdir().unwrap();
    let put = |words: &str, bytes: &[u8]| {
        std::fs::create_dir_all(folder.path().join("en")).unwrap();
        std::fs::write(folder.path().join("en").join(format!("{}.wav", prompt_key(words))), bytes).unwrap();
    };
    put("Hello.", &write_wav(&sound(30)).unwrap());
    put("Bye.", b"nothing");
    let settings = SpeakerSettings { prompts: vec![folder.path().to_owned()], ..SpeakerSettings::new("en-GB") };
    let stage = Stage::new(settings);
    stage.say("Hello.", Turn::Wait);
    stage.say("Bye.", Turn::Wait);
    assert_eq!((stage.done(), stage.told()), (Done::Play(1, 30), spoken("Hello.")));
    stage.report.sound_over(1, Ok(true));
    assert!(matches!(stage.told(), Told::Trouble(_)));
    assert_eq!((stage.done(), stage.told()), (say(2, "Bye."), spoken("Bye.")));
}

#[test]
fn without_a_voice_nothing_waits_and_the_adult_is_told() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    assert_eq!(stage.speaker.voices(), Voices::Looking);
    let none = Voices::None("not there".to_owned());
    stage.report.voices(none.clone());
    assert_eq!(stage.told(), Told::Voices(none.clone()));
    assert_eq!(stage.speaker.voices(), none);
    stage.say("one", Turn::Wait);
    stage.say("two", Turn::Wait);
    assert_eq!(stage.done(), say(1, "one"));
    stage.report.voice_over(1, false);
    assert_eq!(stage.done(), say(2, "two"));
    assert_eq!(stage.speaker.voices(), none);
}

#[test]
fn a_loudspeaker_in_trouble_is_told_and_the_sound_ends() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    let id = stage.speaker.play(sound(5));
    assert_eq!(stage.done(), Done::Play(1, 5));
    stage.report.sound_over(1, Err(SoundError::Missing(Part::Loudspeaker)));
    assert_eq!(stage.told(), Told::Trouble(SoundError::Missing(Part::Loudspeaker)));
    assert_eq!(stage.told(), Told::PlayEnded { id, whole: false });
}

#[test]
fn a_voice_that_does_not_answer_is_given_up_until_it_does() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    let ready = Voices::Ready { name: "Ada".to_owned() };
    stage.report.voices(ready.clone());
    assert_eq!(stage.told(), Told::Voices(ready.clone()));
    stage.say("a", Turn::Wait);
    stage.say("b", Turn::Wait);
    assert_eq!((stage.done(), stage.told()), (say(1, "a"), spoken("a")));
    assert!(matches!(stage.told.recv_timeout(TO_BEGIN * 2), Ok(Told::Voices(Voices::None(_)))));
    assert_eq!((stage.done(), stage.done()), (Done::StopVoice, say(2, "b")));
    assert_eq!(stage.told(), spoken("b"));
    stage.report.voice_over(2, true);
    assert_eq!(stage.told(), Told::Voices(ready));
}

#[test]
fn for_a_child_words_always_wait_or_always_cut() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.speaker.always(Some(Turn::Wait));
    stage.say("one", Turn::Cut);
    stage.say("two", Turn::Cut);
    assert_eq!(stage.done(), say(1, "one"));
    stage.report.voice_over(1, true);
    assert_eq!(stage.done(), say(2, "two"));
    stage.speaker.always(Some(Turn::Cut));
    stage.say("three", Turn::Wait);
    assert_eq!([stage.done(), stage.done()], [Done::StopVoice, say(3, "three")]);
}

#[derive(Debug, Clone)]
enum Step {
    Say(Turn),
    Cue(bool),
    Made(u64, bool),
    Play,
    Hush,
    Over(u64),
    Begun(u64),
    Mute(bool),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        Just(Step::Say(Turn::Cut)),
        Just(Step::Say(Turn::Wait)),
        Just(Step::Say(Turn::Answer)),
        any::<bool>().prop_map(Step::Cue),
        (1u64..12, any::<bool>()).prop_map(|(number, made)| Step::Made(number, made)),
        Just(Step::Play),
        Just(Step::Hush),
        (1u64..12).prop_map(Step::Over),
        (1u64..12).prop_map(Step::Begun),
        any::<bool>().prop_map(Step::Mute),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn never_two_at_once_and_every_sound_ends_once(steps in prop::collection::vec(step(), 1..40)) {
        let stage = Stage::new(SpeakerSettings::new("en-GB"));
        let (mut plays, mut number, mut heard) = (0, 0, None);
        for step in steps {
            match step {
                Step::Say(turn) => stage.say("word", turn),
                Step::Cue(elsewhere) => {
                    let device = elsewhere.then(|| "usb".to_owned());
                    stage.speaker.cue("word", Outlet { gain: 0.5, device });
                }
                Step::Made(number, made) => stage.report.made(number, made.then(|| sound(4))),
                Step::Play => { stage.speaker.play(sound(3)); plays += 1; }
                Step::Hush => stage.speaker.hush(),
                Step::Begun(number) => stage.report.begun(number),
                Step::Mute(mute) => stage.speaker.mute(mute),
                Step::Over(over) => {
                    stage.report.voice_over(over, true);
                    stage.report.sound_over(over, Ok(true));
                    heard.take_if(|heard| *heard == over);
                }
            }
            // An order that says nothing is done after all that came before it.
            stage.speaker.say(&[], Turn::Wait);
            stage.settle();
            for done in stage.done.try_iter() {
                match done {
                    Done::Say(now, ..) | Done::Play(now, _) | Done::PlayAt(now, ..) => {
                        prop_assert!(now > number, "begun in order, each once");
                        prop_assert_eq!(heard, None, "{} begins while another is heard", now);
                        (number, heard) = (now, Some(now));
                    }
                    Done::StopVoice | Done::StopLoudspeaker => heard = None,
                    Done::Manner(..) | Done::Make(..) => {}
                }
            }
        }
        stage.speaker.hush();
        stage.settle();
        prop_assert!(!stage.speaker.busy());
        prop_assert_eq!(stage.speaker.playing(), None);
        let ended = stage.told.try_iter().filter(|told| matches!(told, Told::PlayEnded { .. })).count();
        prop_assert_eq!(ended, plays);
    }
}

#[path = "cues_tests.rs"]
mod cues;

#[test]
fn a_childs_words_are_heard_as_they_were_recorded_until_another_child_comes() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.speaker.recorded([("Nan ".to_owned(), sound(7))]);
    stage.say("nan", Turn::Cut);
    assert_eq!(stage.done(), Done::Play(1, 7));
    stage.speaker.recorded([]);
    stage.say("nan", Turn::Cut);
    assert_eq!((stage.done(), stage.done()), (Done::StopLoudspeaker, say(2, "nan")));
}

fn words_told(stage: &Stage) -> Vec<Told> {
    std::iter::from_fn(|| stage.told.recv_timeout(Duration::from_millis(400)).ok()).collect()
}

#[test]
fn words_that_the_voice_tells_are_told_on_and_those_of_others_are_not() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.say("one two", Turn::Cut);
    assert_eq!(stage.done(), say(1, "one two"));
    stage.report.word(1, 0);
    stage.report.word(7, 1);
    stage.report.word(1, 1);
    stage.report.voice_over(1, true);
    stage.report.word(1, 0);
    assert_eq!(words_told(&stage), [spoken("one two"), Told::Word(0), Told::Word(1), Told::WordsOver]);
}

#[test]
fn where_the_voice_tells_no_words_they_come_by_their_letters() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.say("I see it", Turn::Cut);
    stage.report.begun(1);
    assert_eq!(words_told(&stage), [spoken("I see it"), Told::Word(0), Told::Word(1), Told::Word(2)]);
    stage.say("no more", Turn::Cut);
    assert_eq!(stage.told(), Told::WordsOver, "what was cut off has no word any more");
}

#[test]
fn the_words_of_a_recorded_prompt_come_within_its_sound() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.speaker.recorded([("my nan".to_owned(), Sound { rate: 8000, samples: vec![1; 4000] })]);
    stage.say("My nan", Turn::Cut);
    let begun = std::time::Instant::now();
    stage.report.begun(1);
    assert_eq!([stage.told(), stage.told(), stage.told()], [spoken("My nan"), Told::Word(0), Told::Word(1)]);
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    stage.report.sound_over(1, Ok(true));
    assert_eq!(stage.told(), Told::WordsOver);
}

#[test]
fn for_a_child_for_whom_nothing_shall_sound_only_a_sound_is_played() {
    let stage = Stage::new(SpeakerSettings::new("en-GB"));
    stage.say("one", Turn::Cut);
    assert_eq!(stage.done(), say(1, "one"));
    stage.speaker.mute(true);
    assert_eq!(stage.done(), Done::StopVoice);
    let clip = stage.speaker.play(sound(9));
    assert_eq!(stage.done(), Done::Play(2, 9));
    stage.say("two", Turn::Cut);
    stage.settle();
    assert_eq!(stage.speaker.playing(), Some(clip), "words that are not said cut nothing off");
    stage.report.sound_over(2, Ok(true));
    stage.speaker.mute(false);
    stage.say("three", Turn::Cut);
    assert_eq!(stage.done(), say(3, "three"));
}

#[test]
fn words_of_another_language_are_given_to_the_voice_and_to_the_prompts_of_that_language() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("pl")).unwrap();
    let prompt = folder.path().join("pl").join(format!("{}.wav", prompt_key("Tak")));
    std::fs::write(prompt, write_wav(&sound(12)).unwrap()).unwrap();
    let settings = SpeakerSettings { prompts: vec![folder.path().to_owned()], ..SpeakerSettings::new("en-GB") };
    let stage = Stage::new(settings);
    stage.speaker.kind(VoiceKind::Woman);
    stage.speaker.say_in("pl", &["Nie".to_owned(), "Tak".to_owned()], Turn::Cut);
    stage.say("Tak", Turn::Wait);
    assert_eq!(stage.done(), Done::Say(1, "Nie".to_owned(), Tongue { language: "pl".into(), kind: VoiceKind::Woman }));
    stage.report.voice_over(1, true);
    assert_eq!(stage.done(), Done::Play(2, 12));
    stage.report.sound_over(2, Ok(true));
    assert_eq!(
        stage.done(),
        Done::Say(3, "Tak".to_owned(), Tongue { language: "en-GB".into(), kind: VoiceKind::Woman })
    );
}
