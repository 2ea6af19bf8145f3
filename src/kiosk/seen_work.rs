//! What an adult adds to what was seen is done here: a photo is read, a voice is recorded, and both go into the vault with the note.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use bevy::prelude::*;
use uuid::Uuid;

use super::{
    added::add,
    booth::{Booth, Start},
    desk_work::Stale,
    folders, pictures_rows as rows,
    session::Work,
};
use crate::{
    desk::{AfterNote, FolderView, Message, SeenView, SeenVoice, SeenWish, Thumb, seen_key},
    record::{AddedLater, Moment, Observation, What, fold},
    sitting::Added,
    sound::{Microphone, PlayId, Quality, Sound, SoundError, Wake},
    symbols::picture,
    vault::{Reader, SeenKind},
};

/// What the threads bring, each with the number of the note that it is for.
enum News {
    Folder(FolderView),
    Photo(Result<(Vec<u8>, Option<Thumb>), String>),
    Voice(Result<(Sound, Quality), SoundError>),
}

/// A photo and a voice that are not kept yet.
#[derive(Resource)]
pub(super) struct SeenWork {
    view: SeenView,
    photo: Option<Vec<u8>>,
    voice: Option<Sound>,
    thumb: Option<Thumb>,
    booth: Booth,
    playing: Option<PlayId>,
    /// Another one for each note and each photo: what comes too late belongs to none.
    number: usize,
    /// Photos in the notes that are open, in small.
    shown: BTreeMap<String, Thumb>,
    tell: Sender<(usize, News)>,
    news: Mutex<Receiver<(usize, News)>>,
}

impl Default for SeenWork {
    fn default() -> Self {
        let (tell, news) = channel();
        Self {
            view: SeenView::default(),
            photo: None,
            voice: None,
            thumb: None,
            booth: Booth::default(),
            playing: None,
            number: 0,
            shown: BTreeMap::new(),
            tell,
            news: Mutex::new(news),
        }
    }
}

impl SeenWork {
    /// As the desk shows it.
    pub fn view(&self, no_microphone: bool) -> SeenView {
        SeenView { level: self.level(), no_microphone, ..self.view.clone() }
    }

    /// How loud it is while an adult speaks.
    pub fn level(&self) -> Option<f32> {
        self.booth.level()
    }

    /// Its pictures, by their keys.
    pub fn thumbs(&self) -> impl Iterator<Item = (String, Thumb)> {
        let draft = self.view.photo.clone().zip(self.thumb.clone());
        draft.into_iter().chain(self.shown.iter().map(|(key, thumb)| (key.clone(), thumb.clone())))
    }

    /// The photos of the notes that are open; of none where none are.
    pub fn show(&mut self, open: Option<(&Reader, Uuid, &[Observation])>) {
        let photos = open.iter().flat_map(|(_, _, seen)| seen.iter().filter_map(|seen| seen.photo));
        let keys: BTreeMap<String, Uuid> = photos.map(|photo| (seen_key(photo), photo)).collect();
        self.shown.retain(|key, _| keys.contains_key(key));
        let Some((reader, id, _)) = open else { return };
        for (key, photo) in keys.into_iter().filter(|(key, _)| !self.shown.contains_key(key)).collect::<Vec<_>>() {
            let bytes = reader.seen(id, SeenKind::Photo, photo).ok();
            self.shown.extend(bytes.and_then(|bytes| Some((key, rows::thumb(&bytes, rows::LARGE)?))));
        }
    }

    /// The desk is closed, or the note is written: nothing of it stays.
    pub fn close(&mut self) {
        self.number += 1;
        self.drop_voice();
        (self.photo, self.thumb) = (None, None);
        self.booth.leave();
        self.shown.clear();
        self.view = SeenView::default();
    }

    /// What was added, for the note that is written now.
    pub fn take(&mut self) -> Added {
        let added = Added { photo: self.photo.take(), voice: self.voice.take() };
        self.close();
        added
    }

    /// A sound is over. True where it was this one.
    pub fn play_ended(&mut self, id: PlayId) -> bool {
        let mine = self.playing.take_if(|playing| *playing == id).is_some();
        self.view.playing &= !mine;
        mine
    }

    /// Does what the adult wishes.
    pub fn wish(&mut self, work: &Work, wish: SeenWish) {
        match wish {
            SeenWish::Look(path) => self.spawn(&work.wake, move || News::Folder(folders::look(&path))),
            SeenWish::ReadPhoto(path) => self.spawn(&work.wake, move || News::Photo(read(&path))),
            SeenWish::Anew => {
                work.speaker.hush();
                self.close();
            }
            SeenWish::DropPhoto => (self.photo, self.thumb, self.view.photo) = (None, None, None),
            SeenWish::Record => {
                work.speaker.hush();
                self.record(&work.wake, Microphone::start);
            }
            SeenWish::End => self.end(),
            SeenWish::Listen => {
                work.speaker.hush();
                let plays = std::mem::take(&mut self.view.playing);
                self.playing = self.voice.clone().filter(|_| !plays).map(|sound| work.speaker.play(sound));
                self.view.playing = self.playing.is_some();
            }
            SeenWish::DropVoice => {
                work.speaker.hush();
                self.drop_voice();
            }
        }
    }

    pub(super) fn end(&self) {
        self.booth.end();
    }

    fn drop_voice(&mut self) {
        (self.voice, self.view.voice, self.playing, self.view.playing) = (None, None, None, false);
    }

    /// Records by `start`, which is the microphone's or a script's.
    pub(super) fn record(&mut self, wake: &Wake, start: impl Start) {
        self.drop_voice();
        let (tell, number) = (self.tell.clone(), self.number);
        // The desk that would be told is gone only when the program ends.
        self.booth.record_from(wake, start, move |taken| drop(tell.send((number, News::Voice(taken)))));
    }

    fn spawn(&self, wake: &Wake, job: impl FnOnce() -> News + Send + 'static) {
        let (tell, number, wake) = (self.tell.clone(), self.number, Arc::clone(wake));
        thread::spawn(move || {
            // As above.
            let _ = tell.send((number, job()));
            wake();
        });
    }

    /// Takes in what the threads brought; what went wrong goes back. None: nothing came.
    pub(super) fn take_in(&mut self) -> Option<Vec<String>> {
        let news: Vec<_> = self.news.lock().map(|news| news.try_iter().collect()).unwrap_or_default();
        if news.is_empty() {
            return None;
        }
        let mine = news.into_iter().filter(|(number, _)| *number == self.number).collect::<Vec<_>>();
        Some(mine.into_iter().filter_map(|(_, news)| self.arrived(news).err()).collect())
    }

    fn arrived(&mut self, news: News) -> Result<(), String> {
        match news {
            News::Folder(folder) => self.view.folder = folder,
            News::Photo(photo) => {
                let (bytes, thumb) = photo?;
                self.view.photo = Some(seen_key(Uuid::now_v7()));
                (self.photo, self.thumb) = (Some(bytes), thumb);
            }
            News::Voice(taken) => {
                self.booth.leave();
                let (sound, Quality { silent, clipped, .. }) = taken.map_err(|error| error.to_string())?;
                let seconds = (sound.samples.len() as u64).div_ceil(u64::from(sound.rate.max(1)));
                self.view.voice = Some(SeenVoice { seconds, silent, clipped });
                self.voice = Some(sound).filter(|_| !silent);
            }
        }
        Ok(())
    }
}

/// Reads a photo: upright, of bounded size, and without what its file says beside the picture.
pub(super) fn read(path: &Path) -> Result<(Vec<u8>, Option<Thumb>), String> {
    let kept = picture::read_file(path).map_err(|error| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        format!("{name}: {error}")
    })?;
    let thumb = rows::thumb(&kept.bytes, rows::LARGE);
    Ok((kept.bytes, thumb))
}

/// Takes in what was read and recorded.
pub(super) fn seen_news(mut seen: ResMut<SeenWork>, mut stale: ResMut<Stale>) {
    let Some(troubles) = seen.take_in() else { return };
    stale.due = true;
    stale.messages.extend(troubles.into_iter().map(|text| Message { text, trouble: true }));
}

/// What an adult saw joins the conversation on the child's screen, which goes on.
pub(super) fn noticed(work: &mut Work, observation: Box<Observation>, after: AfterNote, added: Added) {
    let Some(sitting) = &mut work.sitting else { return };
    sitting.noted(observation, added);
    if after == AfterNote::Thanks {
        sitting.act(crate::conversation::Action::ToThanks);
    }
}

/// What an adult adds afterwards joins a note that is kept.
pub(super) fn add_seen(
    work: &mut Work,
    stale: &mut Stale,
    (id, observation): (Uuid, Uuid),
    adult: String,
    added: Added,
) {
    let events = work.reader().and_then(|reader| reader.events(id).ok()).map(|read| read.events).unwrap_or_default();
    let seen = fold(&events).ok().and_then(|views| views.noticing.into_iter().find(|seen| seen.id == observation));
    let by = AddedLater { adult, at: Moment::now() };
    let kept = seen.zip(work.keeping.as_ref()).and_then(|(seen, keeping)| added.to(keeping, id, &seen, by));
    if let Some(seen) = kept {
        add(work, stale, id, What::Observed(Box::new(seen)));
    }
}
