//! What the adult wishes on the page "Voices" is done here: sentences are read, recorded, kept beside the vault, played.

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use bevy::prelude::*;

use super::{
    booth::{Booth, Recorded, Start},
    session::Work,
};
use crate::{
    conversation::{board_sentences, picture_words, sentences},
    desk::{Listening, SentenceRow, Take, VoicesOf, VoicesView, VoicesWish},
    plan::{Assets, Text, Wording, load},
    sound::{Microphone, PlayId, Prompts, Sound, Wake, write_wav},
    symbols::{
        Symbol,
        packs::{PackPicture, Shelf},
    },
    words::Language,
};

/// What the threads bring.
enum News {
    Sentences((VoicesOf, String), Result<Vec<SentenceRow>, String>),
    Taken(String, Recorded),
}

/// What recording needs.
pub(super) struct Means {
    pub assets: Assets,
    /// Pictures and boards.
    pub shelf: Arc<Shelf>,
    /// Folders of prompts: the school's own, and those that came with the program.
    pub folders: Vec<PathBuf>,
    pub wake: Wake,
}

/// Adults' voices as the desk works with them.
#[derive(Resource)]
pub(super) struct VoicesWork {
    view: VoicesView,
    booth: Booth,
    take: Option<Sound>,
    playing: Option<PlayId>,
    tell: Sender<News>,
    news: Mutex<Receiver<News>>,
}

impl Default for VoicesWork {
    fn default() -> Self {
        let (tell, news) = channel();
        let view = VoicesView::default();
        Self { view, booth: Booth::default(), take: None, playing: None, tell, news: Mutex::new(news) }
    }
}

impl VoicesWork {
    /// As the desk shows it.
    pub fn view(&self) -> VoicesView {
        let level = self.booth.level().unwrap_or_default();
        let recording = self.view.recording.clone().map(|now| Listening { level, ..now });
        VoicesView { recording, ..self.view.clone() }
    }

    /// While an adult speaks, how loud it is changes all the time.
    pub fn listens(&self) -> bool {
        self.booth.level().is_some()
    }

    /// The desk is closed: nobody is heard any more.
    pub fn close(&mut self) {
        self.booth.leave();
        (self.take, self.playing) = (None, None);
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
                self.booth.leave();
                let (sound, quality) = taken.map_err(|error| error.to_string())?;
                self.take = Some(sound);
                self.view.take = Some(Take { words, silent: quality.silent, clipped: quality.clipped });
            }
        }
        Ok(())
    }

    /// Does what the adult wishes; gives what went wrong.
    pub fn wish(&mut self, work: &Work, wish: VoicesWish) -> Option<String> {
        let means = Means {
            assets: work.house.assets.clone(),
            shelf: Arc::clone(work.house.catalogue.shelf()),
            folders: work.prompts(),
            wake: Arc::clone(&work.wake),
        };
        match wish {
            VoicesWish::List { of, language } => self.list(&means, (of, language)),
            VoicesWish::Record(words) => {
                work.speaker.hush();
                self.record_from(words, &means.wake, Microphone::start);
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

    pub(super) fn list(&mut self, means: &Means, of: (VoicesOf, String)) {
        self.booth.leave();
        self.take = None;
        self.view = VoicesView { of: Some(of.clone()), ..VoicesView::default() };
        let (assets, shelf) = (means.assets.clone(), Arc::clone(&means.shelf));
        let (wake, tell, prompts) = (Arc::clone(&means.wake), self.tell.clone(), self.prompts(means));
        thread::spawn(move || {
            let row = |words: String| SentenceRow { recorded: prompts.has(&words), words };
            let read = said(&assets, &shelf, &of).map(|said| said.into_iter().map(row).collect());
            // The desk that would be told is gone only when the program ends; so in all of these.
            let _ = tell.send(News::Sentences(of, read));
            wake();
        });
    }

    /// Records by `start`, which is the microphone's or a script's.
    pub(super) fn record_from(&mut self, words: String, wake: &Wake, start: impl Start) {
        (self.take, self.view.take, self.playing, self.view.playing) = (None, None, None, None);
        let (tell, of) = (self.tell.clone(), words.clone());
        self.view.recording = Some(Listening { words, level: 0.0 });
        self.booth.record_from(wake, start, move |taken| drop(tell.send(News::Taken(of, taken))));
    }

    pub(super) fn end(&self) {
        self.booth.end();
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

/// All that is said of a plan, of boards or of pictures in this language.
fn said(assets: &Assets, shelf: &Shelf, (of, language): &(VoicesOf, String)) -> Result<Vec<String>, String> {
    let words = || Language::open(assets, language).map_err(|error| error.to_string());
    Ok(match of {
        VoicesOf::Plan(plan) => sentences(&load(assets, plan).map_err(|error| error.to_string())?, &words()?),
        VoicesOf::Boards(pack) => board_sentences(&shelf.topics(std::slice::from_ref(pack)), &words()?),
        VoicesOf::Pictures(Some(name)) => {
            let pack = shelf.packs().find(|pack| pack.name() == name);
            let shown = pack.iter().flat_map(|pack| pack.pictures()).filter(|picture| !picture.hidden);
            picture_words(shown.map(PackPicture::label))
        }
        VoicesOf::Pictures(None) => {
            let (ours, _) = shelf.own().in_language(language).map_err(|error| error.to_string())?;
            picture_words(ours.symbols().map(Symbol::label))
        }
    })
}

fn not_kept(work: &Work, why: &str) -> String {
    work.house.language.say(&Text::new("desk-voice-not-kept").with("why", why))
}
