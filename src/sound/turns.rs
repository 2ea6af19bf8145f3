//! Whose turn it is to be heard: the queue behind the speaker.

use std::{
    collections::{HashMap, VecDeque},
    mem,
    sync::{Arc, atomic::Ordering::SeqCst},
    time::{Duration, Instant},
};

use super::{
    Loudspeaker, Outlet, Part, PlayId, Prompts, Sound, SoundError, SpeakerSettings, Told, Tongue, Turn, Voice,
    VoiceKind, Voices, Wake,
    course::{Pace, course},
    speaker::{Order, Shown},
};

/// A voice or a loudspeaker may need so long to begin: speech-dispatcher starts and lists 13 000 voices in 3 s.
const TO_BEGIN: Duration = Duration::from_secs(10);
/// No voice needs longer for a letter, however slow it is set.
const FOR_A_LETTER: Duration = Duration::from_millis(250);

enum Item {
    /// In the usual language, or in this one.
    Words(String, Option<String>, For),
    Sound(PlayId, Sound),
}

/// For what words are said.
#[derive(Clone, PartialEq)]
enum For {
    /// A page is read out.
    Page,
    /// What the child did is answered: a cue may not cut it off.
    Reply,
    /// The frame of scanning is on something.
    Cue(Outlet),
}

/// What is heard now.
struct Now {
    number: u64,
    what: What,
    /// For what, where it is words.
    reason: Option<For>,
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
    /// Words that become a sound.
    Making,
    Prompt,
    Play(PlayId),
}

/// Gives the turn to one at a time.
pub(super) struct Arbiter<On> {
    loudspeaker: Box<dyn Loudspeaker>,
    voice: Box<dyn Voice>,
    settings: SpeakerSettings,
    kind: VoiceKind,
    /// How fast and how loud words are, but for cues.
    manner: (f32, f32),
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
            kind: VoiceKind::Usual,
            manner: (settings.pace, 1.0),
            settings,
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
            Some(What::Prompt | What::Play(_)) => self.tell(Told::Trouble(SoundError::NotAnswering(Part::Loudspeaker))),
            // A cue that comes so late helps nobody.
            Some(What::Making) | None => {}
        }
        self.silence();
        self.next();
    }

    pub(super) fn act(&mut self, order: Order) {
        match order {
            Order::Say(..) | Order::Cue(..) if self.mute => {}
            Order::Say(words, turn, language) => {
                if self.always.unwrap_or(turn) != Turn::Wait {
                    self.clear();
                }
                let reason = if turn == Turn::Cut { For::Page } else { For::Reply };
                for words in words.into_iter().filter(|words| !words.trim().is_empty()) {
                    self.drop_cues();
                    self.queue.push_back(Item::Words(words, language.clone(), reason.clone()));
                }
            }
            Order::Cue(words, outlet) => self.cue(words, outlet),
            Order::Play(id, sound) => {
                self.clear();
                self.queue.push_back(Item::Sound(id, sound));
            }
            Order::Hush | Order::Quit => self.clear(),
            Order::Recorded(sounds) => self.recorded = sounds,
            Order::Manner(pace, volume) => {
                self.manner = (pace, volume);
                self.voice.manner(pace, volume);
            }
            Order::Kind(kind) => self.kind = kind,
            Order::Mute(mute) => self.be_mute(mute),
            Order::Always(turn) => self.always = turn,
            Order::Begun(number) => self.begun(number),
            Order::Word(number, word) => {
                if self.now.as_ref().is_some_and(|now| now.number == number) {
                    self.word(word);
                }
            }
            Order::Made(number, sound) => self.made(number, sound),
            Order::Voices(voices) => self.voices(voices),
            Order::Languages(tags) => *self.shown.languages() = Some(tags),
            Order::SoundOver(number, result) => {
                let is_played = |now: &mut Now| matches!(now.what, What::Prompt | What::Play(_));
                if let Some(now) = self.now.take_if(|now| now.number == number && is_played(now)) {
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

    /// What the frame is on now takes the place of what it was on, and waits for whoever answers.
    fn cue(&mut self, words: String, outlet: Outlet) {
        self.drop_cues();
        let answers = |item: &Item| matches!(item, Item::Sound(..) | Item::Words(_, _, For::Reply));
        let now = self.now.as_ref().is_some_and(|now| now.reason.as_ref().is_none_or(|reason| *reason == For::Reply));
        let waits = self.always.map_or(now || self.queue.iter().any(answers), |always| always == Turn::Wait);
        if !waits {
            self.clear();
        }
        if !words.trim().is_empty() {
            self.queue.push_back(Item::Words(words, None, For::Cue(outlet)));
        }
    }

    fn drop_cues(&mut self) {
        self.queue.retain(|item| !matches!(item, Item::Words(_, _, For::Cue(_))));
        if self.now.as_ref().is_some_and(|now| matches!(now.reason, Some(For::Cue(_)))) {
            self.silence();
        }
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
                What::Making => {}
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
                Item::Sound(id, sound) => {
                    self.begin(What::Play(id), String::new(), None);
                    self.play(sound, &Outlet::usual(1.0));
                }
                Item::Words(words, language, reason) => self.say(words, language, reason),
            }
        }
        let was_heard = self.shown.active.swap(self.now.is_some(), SeqCst);
        // Whoever waits for silence hears of it.
        if was_heard && self.now.is_none() {
            (self.wake)();
        }
    }

    fn say(&mut self, words: String, language: Option<String>, reason: For) {
        let language = language.unwrap_or_else(|| self.settings.language.clone());
        let prompt = Prompts::new(&self.settings.prompts, &language).find_beside(&self.recorded, &words);
        let outlet = match &reason {
            For::Cue(outlet) => outlet.clone(),
            For::Page | For::Reply => Outlet::usual(self.manner.1),
        };
        self.begin(What::Prompt, words.clone(), Some(reason));
        match prompt {
            Ok(Some(sound)) => self.play(sound, &outlet),
            found => {
                if let Err(error) = found {
                    self.tell(Told::Trouble(error));
                }
                let tongue = Tongue { language, kind: self.kind };
                if outlet.device.is_some() && self.voice.make(self.number, &words, &tongue) {
                    self.is_now(What::Making, None, Duration::ZERO);
                } else {
                    self.speak(&tongue, &outlet);
                }
            }
        }
        self.tell(Told::Spoken(words));
    }

    /// What is said now is said by the voice: a cue as quietly as it shall be.
    fn speak(&mut self, tongue: &Tongue, outlet: &Outlet) {
        let Some(now) = &self.now else { return };
        let (words, is_cue) = (now.words.clone(), matches!(now.reason, Some(For::Cue(_))));
        let letters = u32::try_from(words.chars().count()).unwrap_or(u32::MAX);
        self.is_now(What::Voice, None, FOR_A_LETTER * letters);
        let (pace, volume) = self.manner;
        if is_cue {
            self.voice.manner(pace, outlet.gain);
        }
        self.voice.say(self.number, &words, tongue);
        if is_cue {
            self.voice.manner(pace, volume);
        }
    }

    /// Words of a cue have become a sound. Where they could not, the usual voice says them, and quietly.
    fn made(&mut self, number: u64, sound: Option<Sound>) {
        let Some(now) = self.now.as_ref().filter(|now| now.number == number && now.what == What::Making) else {
            return;
        };
        let Some(For::Cue(outlet)) = now.reason.clone() else { return };
        if let Some(sound) = sound {
            self.is_now(What::Prompt, None, Duration::ZERO);
            self.play(sound, &outlet);
        } else {
            self.speak(&Tongue { language: self.settings.language.clone(), kind: self.kind }, &outlet);
        }
    }

    /// What is now is this sound.
    fn play(&mut self, sound: Sound, outlet: &Outlet) {
        let length = Duration::from_millis(sound.milliseconds());
        if let Some(what) = self.now.as_ref().map(|now| now.what) {
            self.is_now(what, Some(length), length * 2);
        }
        self.loudspeaker.play(self.number, sound, outlet);
    }

    fn begin(&mut self, what: What, words: String, reason: Option<For>) {
        self.course.clear();
        let until = Instant::now() + TO_BEGIN;
        let number = self.number;
        self.now = Some(Now { number, what, reason, until, words, length: None, begun: None, followed: false });
    }

    /// On what way it is heard, how long it takes where that is known, and how long at most.
    fn is_now(&mut self, what: What, length: Option<Duration>, longest: Duration) {
        if let Some(now) = &mut self.now {
            (now.what, now.length, now.until) = (what, length, Instant::now() + TO_BEGIN + longest);
        }
    }
}

#[cfg(test)]
#[path = "turns_tests.rs"]
mod tests;
