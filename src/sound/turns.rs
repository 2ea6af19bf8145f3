//! Whose turn it is to be heard: the queue behind the speaker.

use std::{
    collections::{HashMap, VecDeque},
    mem,
    sync::{Arc, atomic::Ordering::SeqCst},
    time::{Duration, Instant},
};

use super::{
    Loudspeaker, Part, PlayId, Prompts, Sound, SoundError, SpeakerSettings, Told, Tongue, Turn, Voice, VoiceKind,
    Voices, Wake,
    course::{Pace, course},
    speaker::{Order, Shown},
};

/// A voice or a loudspeaker may need so long to begin: speech-dispatcher starts and lists 13 000 voices in 3 s.
const TO_BEGIN: Duration = Duration::from_secs(10);
/// No voice needs longer for a letter, however slow it is set.
const FOR_A_LETTER: Duration = Duration::from_millis(250);

enum Item {
    /// In the usual language, or in this one.
    Words(String, Option<String>),
    Sound(PlayId, Sound),
}

/// What is heard now.
struct Now {
    number: u64,
    what: What,
    /// Until then its end must have been reported.
    until: Instant,
    /// What is said, and how long it takes, where that is known.
    words: String,
    length: Option<Duration>,
    /// When it began to be heard.
    begun: Option<Instant>,
    /// A word of it was told.
    followed: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    Voice,
    Prompt,
    Play(PlayId),
}

/// Gives the turn to one at a time.
pub(super) struct Arbiter<On> {
    loudspeaker: Box<dyn Loudspeaker>,
    voice: Box<dyn Voice>,
    settings: SpeakerSettings,
    kind: VoiceKind,
    mute: bool,
    /// New words always cut, or always wait.
    always: Option<Turn>,
    /// Words of one child that an adult recorded, in small letters.
    recorded: HashMap<String, Sound>,
    shown: Arc<Shown>,
    on: On,
    wake: Wake,
    queue: VecDeque<Item>,
    now: Option<Now>,
    number: u64,
    /// When which word will be heard, where that is guessed.
    course: VecDeque<(Instant, usize)>,
    pace: Pace,
    /// A voice that did not answer in time; it may come back.
    given_up: Option<Voices>,
}

impl<On: FnMut(Told)> Arbiter<On> {
    pub(super) fn new(
        loudspeaker: Box<dyn Loudspeaker>,
        voice: Box<dyn Voice>,
        settings: SpeakerSettings,
        shown: Arc<Shown>,
        on: On,
        wake: Wake,
    ) -> Self {
        Self {
            loudspeaker,
            voice,
            settings,
            kind: VoiceKind::Usual,
            mute: false,
            always: None,
            recorded: HashMap::new(),
            shown,
            on,
            wake,
            queue: VecDeque::new(),
            now: None,
            number: 0,
            course: VecDeque::new(),
            pace: Pace::default(),
            given_up: None,
        }
    }

    /// How long until something must be told or the end of what is heard now must have been reported; none if nothing is
    /// heard.
    pub(super) fn patience(&self) -> Option<Duration> {
        let until = self.now.as_ref()?.until;
        let next = self.course.front().map_or(until, |(at, _)| until.min(*at));
        Some(next.saturating_duration_since(Instant::now()))
    }

    /// The next word is told; what did not end in time is given up.
    pub(super) fn time_goes_by(&mut self) {
        let time = Instant::now();
        while let Some((_, word)) = self.course.pop_front_if(|(at, _)| *at <= time) {
            self.word(word);
        }
        if self.now.as_ref().is_none_or(|now| now.until > time) {
            return;
        }
        match self.now.as_ref().map(|now| now.what) {
            Some(What::Voice) => {
                let before = self.shown.voices().clone();
                self.voices(Voices::None("the computer's voice does not answer".into()));
                self.given_up = matches!(before, Voices::Ready { .. }).then_some(before);
            }
            Some(_) => self.tell(Told::Trouble(SoundError::NotAnswering(Part::Loudspeaker))),
            None => {}
        }
        self.silence();
        self.next();
    }

    pub(super) fn act(&mut self, order: Order) {
        match order {
            Order::Say(..) if self.mute => {}
            Order::Say(words, turn, language) => {
                if self.always.unwrap_or(turn) == Turn::Cut {
                    self.clear();
                }
                let words = words.into_iter().filter(|words| !words.trim().is_empty());
                self.queue.extend(words.map(|words| Item::Words(words, language.clone())));
            }
            Order::Play(id, sound) => {
                self.clear();
                self.queue.push_back(Item::Sound(id, sound));
            }
            Order::Hush | Order::Quit => self.clear(),
            Order::Recorded(sounds) => self.recorded = sounds,
            Order::Manner(pace, volume) => self.voice.manner(pace, volume),
            Order::Kind(kind) => self.kind = kind,
            Order::Mute(mute) => self.be_mute(mute),
            Order::Always(turn) => self.always = turn,
            Order::Begun(number) => self.begun(number),
            Order::Word(number, word) => {
                if self.now.as_ref().is_some_and(|now| now.number == number) {
                    self.word(word);
                }
            }
            Order::Voices(voices) => self.voices(voices),
            Order::Languages(tags) => *self.shown.languages() = Some(tags),
            Order::SoundOver(number, result) => {
                if let Some(now) = self.now.take_if(|now| now.number == number && now.what != What::Voice) {
                    let whole = result.clone() == Ok(true);
                    if let Err(error) = result {
                        self.tell(Told::Trouble(error));
                    }
                    self.ended(&now, whole);
                }
            }
            Order::VoiceOver(number, said) => {
                if let Some(now) = self.now.take_if(|now| now.number == number && now.what == What::Voice) {
                    if let Some(begun) = now.begun.filter(|_| said) {
                        self.pace.measured(&now.words, begun.elapsed());
                    }
                    self.ended(&now, said);
                }
                if let Some(ready) = self.given_up.take_if(|_| said) {
                    self.voices(ready);
                }
            }
        }
        self.next();
    }

    fn voices(&mut self, voices: Voices) {
        self.given_up = None;
        self.shown.voices().clone_from(&voices);
        self.tell(Told::Voices(voices));
    }

    fn tell(&mut self, told: Told) {
        (self.on)(told);
        (self.wake)();
    }

    /// Silence, and nothing waits.
    fn clear(&mut self) {
        for item in mem::take(&mut self.queue) {
            if let Item::Sound(id, _) = item {
                self.played(id, false);
            }
        }
        self.silence();
    }

    fn silence(&mut self) {
        if let Some(now) = self.now.take() {
            match now.what {
                What::Voice => self.voice.stop(),
                What::Prompt | What::Play(_) => self.loudspeaker.stop(),
            }
            self.ended(&now, false);
        }
    }

    fn ended(&mut self, now: &Now, whole: bool) {
        self.course.clear();
        if now.followed {
            self.tell(Told::WordsOver);
        }
        if let What::Play(id) = now.what {
            self.played(id, whole);
        }
    }

    fn played(&mut self, id: PlayId, whole: bool) {
        self.shown.playing().take_if(|playing| *playing == id);
        self.tell(Told::PlayEnded { id, whole });
    }

    /// No words are said from now on, not even those that are.
    fn be_mute(&mut self, mute: bool) {
        self.mute = mute;
        if !mute {
            return;
        }
        self.queue.retain(|item| matches!(item, Item::Sound(..)));
        if self.now.as_ref().is_some_and(|now| !matches!(now.what, What::Play(_))) {
            self.silence();
        }
    }

    /// What begins to be heard now tells no words by itself: when each comes is guessed.
    fn begun(&mut self, number: u64) {
        let Some(now) = self.now.as_mut().filter(|now| now.number == number && !now.words.is_empty()) else { return };
        let time = Instant::now();
        now.begun = Some(time);
        let length = now.length.unwrap_or_else(|| self.pace.length(&now.words));
        let begins = course(&now.words, length).into_iter().enumerate();
        self.course = begins.map(|(word, begin)| (time + begin, word)).collect();
    }

    fn word(&mut self, word: usize) {
        if let Some(now) = &mut self.now {
            now.followed = true;
            self.tell(Told::Word(word));
        }
    }

    /// Begins what is next, if nothing is heard.
    fn next(&mut self) {
        if self.now.is_none()
            && let Some(item) = self.queue.pop_front()
        {
            self.number += 1;
            match item {
                Item::Sound(id, sound) => self.play(What::Play(id), sound, String::new()),
                Item::Words(words, language) => self.say(words, language),
            }
        }
        let was_heard = self.shown.active.swap(self.now.is_some(), SeqCst);
        // Whoever waits for silence hears of it.
        if was_heard && self.now.is_none() {
            (self.wake)();
        }
    }

    fn say(&mut self, words: String, language: Option<String>) {
        let language = language.unwrap_or_else(|| self.settings.language.clone());
        let of_child = self.recorded.get(&words.trim().to_lowercase()).cloned();
        let found = || Prompts::new(&self.settings.prompts, &language).find(&words);
        let prompt = of_child.map_or_else(found, |sound| Ok(Some(sound)));
        match prompt {
            Ok(Some(sound)) => self.play(What::Prompt, sound, words.clone()),
            found => {
                if let Err(error) = found {
                    self.tell(Told::Trouble(error));
                }
                let longest = FOR_A_LETTER * u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
                self.begin(What::Voice, words.clone(), None, longest);
                self.voice.say(self.number, &words, &Tongue { language, kind: self.kind });
            }
        }
        self.tell(Told::Spoken(words));
    }

    fn play(&mut self, what: What, sound: Sound, words: String) {
        let length = Duration::from_millis(sound.milliseconds());
        self.begin(what, words, Some(length), length * 2);
        self.loudspeaker.play(self.number, sound);
    }

    fn begin(&mut self, what: What, words: String, length: Option<Duration>, longest: Duration) {
        self.course.clear();
        let until = Instant::now() + TO_BEGIN + longest;
        self.now = Some(Now { number: self.number, what, until, words, length, begun: None, followed: false });
    }
}

#[cfg(test)]
#[path = "turns_tests.rs"]
mod tests;
