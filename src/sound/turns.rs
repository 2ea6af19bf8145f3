//! Whose turn it is to be heard: the queue behind the speaker.

use std::{
    collections::{HashMap, VecDeque},
    mem,
    sync::{Arc, atomic::Ordering::SeqCst},
    time::{Duration, Instant},
};

use super::{
    Loudspeaker, Part, PlayId, Prompts, Sound, SoundError, Told, Turn, Voice, Voices, Wake,
    speaker::{Order, Shown},
};

/// A voice or a loudspeaker may need so long to begin: speech-dispatcher starts and lists 13 000 voices in 3 s.
const TO_BEGIN: Duration = Duration::from_secs(10);
/// No voice needs longer for a letter, however slow it is set.
const FOR_A_LETTER: Duration = Duration::from_millis(250);

enum Item {
    Words(String),
    Sound(PlayId, Sound),
}

/// What is heard now.
struct Now {
    number: u64,
    what: What,
    /// Until then its end must have been reported.
    until: Instant,
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
    prompts: Prompts,
    /// Words of one child that an adult recorded, in small letters.
    recorded: HashMap<String, Sound>,
    always: Option<Turn>,
    shown: Arc<Shown>,
    on: On,
    wake: Wake,
    queue: VecDeque<Item>,
    now: Option<Now>,
    number: u64,
    /// A voice that did not answer in time; it may come back.
    given_up: Option<Voices>,
}

impl<On: FnMut(Told)> Arbiter<On> {
    pub(super) fn new(
        loudspeaker: Box<dyn Loudspeaker>,
        voice: Box<dyn Voice>,
        prompts: Prompts,
        always: Option<Turn>,
        shown: Arc<Shown>,
        on: On,
        wake: Wake,
    ) -> Self {
        Self {
            loudspeaker,
            voice,
            prompts,
            recorded: HashMap::new(),
            always,
            shown,
            on,
            wake,
            queue: VecDeque::new(),
            now: None,
            number: 0,
            given_up: None,
        }
    }

    /// How long the end of what is heard now may still take; none if nothing is heard.
    pub(super) fn patience(&self) -> Option<Duration> {
        self.now.as_ref().map(|now| now.until.saturating_duration_since(Instant::now()))
    }

    /// The end was not reported in time: what is heard now is given up.
    pub(super) fn lose_patience(&mut self) {
        if self.patience() != Some(Duration::ZERO) {
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
            Order::Say(words, turn) => {
                if self.always.unwrap_or(turn) == Turn::Cut {
                    self.clear();
                }
                self.queue.extend(words.into_iter().filter(|words| !words.trim().is_empty()).map(Item::Words));
            }
            Order::Play(id, sound) => {
                self.clear();
                self.queue.push_back(Item::Sound(id, sound));
            }
            Order::Hush | Order::Quit => self.clear(),
            Order::Recorded(sounds) => self.recorded = sounds,
            Order::Manner(pace, volume) => self.voice.manner(pace, volume),
            Order::Voices(voices) => self.voices(voices),
            Order::SoundOver(number, result) => {
                if let Some(now) = self.now.take_if(|now| now.number == number && now.what != What::Voice) {
                    let whole = result.clone() == Ok(true);
                    if let Err(error) = result {
                        self.tell(Told::Trouble(error));
                    }
                    self.ended(now.what, whole);
                }
            }
            Order::VoiceOver(number, said) => {
                self.now.take_if(|now| now.number == number && now.what == What::Voice);
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
                self.ended(What::Play(id), false);
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
            self.ended(now.what, false);
        }
    }

    fn ended(&mut self, what: What, whole: bool) {
        if let What::Play(id) = what {
            self.shown.playing().take_if(|playing| *playing == id);
            self.tell(Told::PlayEnded { id, whole });
        }
    }

    /// Begins what is next, if nothing is heard.
    fn next(&mut self) {
        if self.now.is_none()
            && let Some(item) = self.queue.pop_front()
        {
            self.number += 1;
            match item {
                Item::Sound(id, sound) => self.play(What::Play(id), sound),
                Item::Words(words) => self.say(words),
            }
        }
        let was_heard = self.shown.active.swap(self.now.is_some(), SeqCst);
        // Whoever waits for silence hears of it.
        if was_heard && self.now.is_none() {
            (self.wake)();
        }
    }

    fn say(&mut self, words: String) {
        let of_child = self.recorded.get(&words.trim().to_lowercase()).cloned();
        let found = || self.prompts.find(&words);
        let prompt = of_child.map_or_else(found, |sound| Ok(Some(sound)));
        match prompt {
            Ok(Some(sound)) => self.play(What::Prompt, sound),
            found => {
                if let Err(error) = found {
                    self.tell(Told::Trouble(error));
                }
                self.begin(What::Voice, FOR_A_LETTER * u32::try_from(words.chars().count()).unwrap_or(u32::MAX));
                self.voice.say(self.number, &words);
            }
        }
        self.tell(Told::Spoken(words));
    }

    fn play(&mut self, what: What, sound: Sound) {
        self.begin(what, Duration::from_millis(sound.milliseconds()) * 2);
        self.loudspeaker.play(self.number, sound);
    }

    fn begin(&mut self, what: What, longest: Duration) {
        self.now = Some(Now { number: self.number, what, until: Instant::now() + TO_BEGIN + longest });
    }
}

#[cfg(test)]
#[path = "turns_tests.rs"]
mod tests;
