//! What the adult wishes on the page "Voices" is done here: sentences are read, recorded, kept beside the vault, played.

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use bevy::prelude::*;
use uuid::Uuid;

use super::session::Work;
use crate::{
    conversation::sentences,
    desk::{Listening, SentenceRow, Take, VoicesView, VoicesWish},
    plan::{Assets, Text, Wording, load},
    sound::{Heard, Microphone, PlayId, Prompts, Quality, Recording, Second, Sound, Wake, join, trimmed, write_wav},
    words::Language,
};

/// What the threads bring.
enum News {
    Sentences((String, String), Result<Vec<SentenceRow>, String>),
    Taken(String, Result<(Sound, Quality), String>),
}

/// What recording needs.
pub(super) struct Means {
    pub assets: Assets,
    /// Folders of prompts: the school's own, and those that came with the program.
    pub folders: Vec<PathBuf>,
    pub wake: Wake,
}

/// Adults' voices as the desk works with them.
#[derive(Resource)]
pub(super) struct VoicesWork {
    view: VoicesView,
    recording: Option<Recording>,
    take: Option<Sound>,
    playing: Option<PlayId>,
    tell: Sender<News>,
    news: Mutex<Receiver<News>>,
}

impl Default for VoicesWork {
    fn default() -> Self {
        let (tell, news) = channel();
        let view = VoicesView::default();
        Self { view, recording: None, take: None, playing: None, tell, news: Mutex::new(news) }
    }
}

impl VoicesWork {
    /// As the desk shows it.
    pub fn view(&self) -> VoicesView {
        let level = self.recording.as_ref().map_or(0.0, Recording::level);
        let recording = self.view.recording.clone().map(|now| Listening { level, ..now });
        VoicesView { recording, ..self.view.clone() }
    }

    /// While an adult speaks, how loud it is changes all the time.
    pub fn listens(&self) -> bool {
        self.recording.is_some()
    }

    /// The desk is closed: nobody is heard any more.
    pub fn close(&mut self) {
        (self.recording, self.take, self.playing) = (None, None, None);
        self.view = VoicesView::default();
    }

    /// A sound is over. True where it was one of these.
    pub fn play_ended(&mut self, id: PlayId) -> bool {
        let mine = self.playing.take_if(|playing| *playing == id).is_some();
        if mine {
            self.view.playing = None;
        }
        mine
    }

    /// Takes in what the threads brought; what went wrong goes back. None: nothing came.
    pub fn take_in(&mut self) -> Option<Vec<String>> {
        let news: Vec<News> = self.news.lock().map(|news| news.try_iter().collect()).unwrap_or_default();
        if news.is_empty() {
            return None;
        }
        Some(news.into_iter().filter_map(|news| self.take(news).err()).collect())
    }

    fn take(&mut self, news: News) -> Result<(), String> {
        match news {
            News::Sentences(of, _) if self.view.of.as_ref() != Some(&of) => {}
            News::Sentences(_, sentences) => self.view.sentences = sentences?,
            News::Taken(words, taken) => {
                if self.view.recording.take_if(|now| now.words == words).is_none() {
                    return Ok(());
                }
                self.recording = None;
                let (sound, quality) = taken?;
                self.take = Some(sound);
                self.view.take = Some(Take { words, silent: quality.silent, clipped: quality.clipped });
            }
        }
        Ok(())
    }

    /// Does what the adult wishes; gives what went wrong.
    pub fn wish(&mut self, work: &Work, wish: VoicesWish) -> Option<String> {
        let means = Means { assets: work.house.assets.clone(), folders: work.prompts(), wake: Arc::clone(&work.wake) };
        match wish {
            VoicesWish::List { plan, language } => self.list(&means, (plan, language)),
            VoicesWish::Record(words) => {
                work.speaker.hush();
                self.record(words, &means);
            }
            VoicesWish::End => self.end(),
            VoicesWish::Listen => {
                let (words, sound) = (self.view.take.as_ref().map(|take| take.words.clone()), self.take.clone());
                self.play(work, words.zip(sound));
            }
            VoicesWish::Keep => {
                work.speaker.hush();
                return self.keep(&means).err().map(|why| not_kept(work, &why));
            }
            VoicesWish::Drop => {
                work.speaker.hush();
                (self.take, self.view.take) = (None, None);
            }
            VoicesWish::Hear(words) => match self.prompts(&means).find(&words) {
                Ok(sound) => self.play(work, sound.map(|sound| (words, sound))),
                Err(error) => return Some(error.to_string()),
            },
            VoicesWish::Remove(words) => {
                work.speaker.hush();
                return self.remove(&means, &words).err().map(|why| not_kept(work, &why));
            }
        }
        None
    }

    fn prompts(&self, means: &Means) -> Prompts {
        let language = self.view.of.as_ref().map_or("", |(_, language)| language);
        Prompts::new(&means.folders, language)
    }

    pub(super) fn list(&mut self, means: &Means, of: (String, String)) {
        (self.recording, self.take) = (None, None);
        self.view = VoicesView { of: Some(of.clone()), ..VoicesView::default() };
        let (assets, wake, tell, prompts) =
            (means.assets.clone(), Arc::clone(&means.wake), self.tell.clone(), self.prompts(means));
        thread::spawn(move || {
            let read = || {
                let plan = load(&assets, &of.0).map_err(|error| error.to_string())?;
                let language = Language::open(&assets, &of.1).map_err(|error| error.to_string())?;
                let row = |words: String| SentenceRow { recorded: prompts.has(&words), words };
                Ok(sentences(&plan, &language).into_iter().map(row).collect())
            };
            let read = read();
            // The desk that would be told is gone only when the program ends; so in all of these.
            let _ = tell.send(News::Sentences(of, read));
            wake();
        });
    }

    fn record(&mut self, words: String, means: &Means) {
        self.record_from(words, &means.wake, Microphone::start);
    }

    /// Records by `start`, which is the microphone's or a script's.
    pub(super) fn record_from(
        &mut self,
        words: String,
        wake: &Wake,
        start: impl FnOnce(Uuid, Box<dyn FnMut(Heard) + Send>, Wake) -> Recording,
    ) {
        (self.take, self.view.take, self.playing, self.view.playing) = (None, None, None, None);
        let (tell, of) = (self.tell.clone(), words.clone());
        let seconds: Mutex<Vec<Second>> = Mutex::default();
        let on = move |heard: Heard| {
            let mut seconds = seconds.lock().unwrap_or_else(PoisonError::into_inner);
            let taken = match heard {
                Heard::Begun { .. } => return,
                Heard::Second(second) => return seconds.push(second),
                Heard::Failed { error, .. } => Err(error.to_string()),
                Heard::Ended(ended) => join(std::mem::take(&mut *seconds))
                    .map(|joined| (trimmed(&joined.sound), ended.quality))
                    .map_err(|error| error.to_string()),
            };
            let _ = tell.send(News::Taken(of.clone(), taken));
        };
        self.view.recording = Some(Listening { words, level: 0.0 });
        self.recording = Some(start(Uuid::now_v7(), Box::new(on), Arc::clone(wake)));
    }

    pub(super) fn end(&self) {
        if let Some(recording) = &self.recording {
            recording.stop();
        }
    }

    /// Plays it, or stops it where it is being played.
    fn play(&mut self, work: &Work, what: Option<(String, Sound)>) {
        let playing = self.view.playing.take();
        work.speaker.hush();
        self.playing = None;
        if let Some((words, sound)) = what.filter(|(words, _)| playing.as_ref() != Some(words)) {
            (self.playing, self.view.playing) = (Some(work.speaker.play(sound)), Some(words));
        }
    }

    pub(super) fn keep(&mut self, means: &Means) -> Result<(), String> {
        let (Some(take), Some(sound)) = (self.view.take.clone(), self.take.as_ref()) else { return Ok(()) };
        let wav = write_wav(sound).map_err(|error| error.to_string())?;
        self.prompts(means).keep(&take.words, &wav).map_err(|error| error.to_string())?;
        (self.take, self.view.take) = (None, None);
        self.mark(&take.words, true);
        Ok(())
    }

    pub(super) fn remove(&mut self, means: &Means, words: &str) -> Result<(), String> {
        let prompts = self.prompts(means);
        prompts.remove(words).map_err(|error| error.to_string())?;
        let recorded = prompts.has(words);
        self.mark(words, recorded);
        Ok(())
    }

    fn mark(&mut self, words: &str, recorded: bool) {
        for row in self.view.sentences.iter_mut().filter(|row| row.words == words) {
            row.recorded = recorded;
        }
    }
}

fn not_kept(work: &Work, why: &str) -> String {
    work.house.language.say(&Text::new("desk-voice-not-kept").with("why", why))
}
