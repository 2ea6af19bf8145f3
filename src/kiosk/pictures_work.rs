//! What the adult wishes about packs and photos is done here, on threads of its own. What they bring comes as [`News`].

use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering::Relaxed},
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use bevy::prelude::*;
use uuid::Uuid;

use super::{
    booth::Booth,
    folders,
    pictures_rows::{self as rows, Thumbs},
    session::Work,
    vault_work::Told,
};
use crate::{
    desk::{ChildView, FolderView, PackOffer, PackRow, PhotoDraft, PictureRow, PicturesView, PicturesWish},
    plan::{Text, Wording},
    sound::Sound,
    symbols::{
        Library,
        packs::{Catalogue, Choices, PackError, PackStore, Progress, Request},
        picture::Kept,
    },
    vault::{Reader, RealDisk, Vault},
};

/// What the threads bring.
pub(super) enum News {
    /// The packs, the school's choices, and the catalogue for children.
    Listed {
        packs: Vec<PackRow>,
        first: Option<String>,
        replaced: Vec<PictureRow>,
        thumbs: Thumbs,
        catalogue: Catalogue,
    },
    Folder(FolderView),
    Offer(PackOffer, Thumbs),
    Progress(usize, usize),
    /// Bringing in is over; what was left out, or why it did not come in.
    Added(Result<Vec<String>, PackError>),
    Found(String, Vec<PictureRow>, Thumbs),
    Child(ChildView, Thumbs),
    Draft(Kept, PhotoDraft, Thumbs),
    /// The recording of a photo's name is over.
    Heard(Uuid, Result<Vec<u8>, Told>),
    Play(Sound),
    Told(Told),
}

/// Packs and photos as the desk works with them.
#[derive(Resource)]
pub(super) struct PicturesWork {
    pub(super) view: PicturesView,
    /// The photo that was read and is not kept yet.
    pub(super) draft: Option<Kept>,
    pub(super) drafts: usize,
    pub(super) booth: Booth,
    stop: Arc<AtomicBool>,
    pub(super) tell: Sender<News>,
    news: Mutex<Receiver<News>>,
}

impl Default for PicturesWork {
    fn default() -> Self {
        let (tell, news) = channel();
        Self {
            view: PicturesView::default(),
            draft: None,
            drafts: 0,
            booth: Booth::default(),
            stop: Arc::default(),
            tell,
            news: Mutex::new(news),
        }
    }
}

pub(super) type Tell = dyn Fn(News) + Send + Sync;

impl PicturesWork {
    /// Packs and photos as the desk shows them.
    pub fn view(&self) -> PicturesView {
        self.view.clone()
    }

    /// Forgets what is sealed, once the vault is closed. True where there was something.
    pub fn close(&mut self) -> bool {
        if self.view.child.is_none() && self.view.draft.is_none() {
            return false;
        }
        (self.view.child, self.view.draft, self.view.recording) = (None, None, None);
        self.draft = None;
        self.booth.leave();
        self.view.thumbs.retain(|key, _| !rows::is_photo(key));
        true
    }

    /// Reads the packs and the school's choices anew.
    pub fn list(&self, work: &Work) {
        let Some(store) = work.packs() else { return };
        let library = Arc::clone(&work.house.library);
        self.spawn(work, move |tell| list(&store, &library, tell));
    }

    /// Takes in what the threads brought since the last time; what is to be told goes back. None: nothing came.
    pub fn take_in(&mut self, work: &mut Work) -> Option<Vec<Told>> {
        let news: Vec<News> = self.news.lock().map(|news| news.try_iter().collect()).unwrap_or_default();
        if news.is_empty() {
            return None;
        }
        Some(news.into_iter().filter_map(|news| self.take(work, news)).collect())
    }

    fn take(&mut self, work: &mut Work, news: News) -> Option<Told> {
        match news {
            News::Listed { packs, first, replaced, thumbs, catalogue } => {
                (self.view.packs, self.view.first, self.view.replaced) = (packs, first, replaced);
                self.view.thumbs.extend(thumbs);
                work.catalogue(catalogue);
            }
            News::Folder(folder) => self.view.folder = folder,
            News::Offer(offer, thumbs) => {
                self.view.offered = Some(offer);
                self.view.thumbs.extend(thumbs);
            }
            News::Progress(done, of) => {
                if self.view.adding.is_some() {
                    self.view.adding = Some((done, of));
                }
            }
            News::Added(added) => {
                self.view.adding = None;
                return Some(self.added(work, added));
            }
            News::Found(word, found, thumbs) => {
                self.view.found = Some((word, found));
                self.view.thumbs.extend(thumbs);
            }
            News::Child(..) | News::Draft(..) | News::Heard(..) | News::Play(_) if work.opener.is_none() => {}
            News::Child(child, thumbs) => {
                self.view.child = Some(child);
                self.view.thumbs.extend(thumbs);
            }
            News::Draft(kept, draft, thumbs) => {
                (self.draft, self.view.draft) = (Some(kept), Some(draft));
                self.view.thumbs.extend(thumbs);
            }
            News::Heard(id, wav) => {
                self.view.recording = None;
                self.booth.leave();
                match wav {
                    Ok(wav) => {
                        let say = move |vault: &Vault, _: &Reader| vault.say_photo(&mut RealDisk, id, &wav);
                        self.photos(work, Some("name-recorded"), say);
                    }
                    Err(told) => return Some(told),
                }
            }
            News::Play(sound) => _ = work.speaker.play(sound),
            News::Told(told) => return Some(told),
        }
        None
    }

    fn added(&mut self, work: &Work, added: Result<Vec<String>, PackError>) -> Told {
        match added {
            Ok(left_out) => {
                self.view.left_out = left_out;
                self.list(work);
                Told::Done("pack-added")
            }
            Err(PackError::Stopped { .. }) => Told::Done("pack-stopped"),
            Err(error) => Told::Failed(error.to_string()),
        }
    }

    /// Does what the adult wishes.
    pub fn wish(&mut self, work: &mut Work, wish: PicturesWish) {
        match wish {
            PicturesWish::List => self.list(work),
            PicturesWish::Look(path) => self.spawn(work, move |tell| tell(News::Folder(folders::look(&path)))),
            PicturesWish::Offer(path) => self.spawn(work, move |tell| offer(&path, tell)),
            PicturesWish::DropOffer => self.view.offered = None,
            PicturesWish::Add { path, licence, author } => self.add(work, path, licence, author),
            PicturesWish::StopAdding => self.stop.store(true, Relaxed),
            PicturesWish::Remove(name) => {
                self.change(work, Some("pack-removed"), move |store, _| store.remove(&name));
            }
            PicturesWish::First(first) => self.change(work, None, move |_, choices| {
                choices.first = first;
                Ok(())
            }),
            PicturesWish::Find(word) => self.find(work, word),
            PicturesWish::Replace { word, picture } => {
                self.view.found = None;
                self.change(work, None, move |_, choices| {
                    choices.replaced.insert(word.to_lowercase(), picture);
                    Ok(())
                });
            }
            PicturesWish::ReplaceByFile { word, path } => {
                self.view.found = None;
                let set = work.house.language.say(&Text::new("desk-own-set"));
                self.change(work, None, move |store, choices| {
                    let picture = store.add_picture(&path, &word, &set)?;
                    choices.replaced.insert(word.to_lowercase(), picture);
                    Ok(())
                });
            }
            PicturesWish::TakeBack(word) => self.change(work, None, move |_, choices| {
                choices.replaced.retain(|other, _| other.to_lowercase() != word.to_lowercase());
                Ok(())
            }),
            wish => self.wish_of_photos(work, wish),
        }
    }

    fn add(&mut self, work: &Work, path: PathBuf, licence: String, author: String) {
        let Some(store) = work.packs() else { return };
        let given = |text: String| (!text.is_empty()).then_some(text);
        let (licence, author) = (given(licence), given(author));
        let request = Request { path, licence, author, ..Request::default() };
        self.stop = Arc::default();
        (self.view.offered, self.view.left_out, self.view.adding) = (None, Vec::new(), Some((0, 0)));
        let stop = Arc::clone(&self.stop);
        self.spawn(work, move |tell| {
            let watch = |Progress { done, of }: Progress| {
                // Thousands of pictures: the screen need not show each.
                if done % 16 == 0 || done == of {
                    tell(News::Progress(done, of));
                }
                if stop.load(Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            let added = store.add(&request, &watch);
            tell(News::Added(added.map(|added| added.left_out.iter().map(ToString::to_string).collect())));
        });
    }

    /// Changes something about the packs by `how`, and lists them anew.
    fn change(
        &self,
        work: &Work,
        done: Option<&'static str>,
        how: impl FnOnce(&PackStore, &mut Choices) -> Result<(), PackError> + Send + 'static,
    ) {
        let Some(store) = work.packs() else { return };
        let library = Arc::clone(&work.house.library);
        self.spawn(work, move |tell| {
            let changed = store.choices().and_then(|before| {
                let mut choices = before.clone();
                how(&store, &mut choices)?;
                if choices == before { Ok(()) } else { store.choose(&choices) }
            });
            match (changed, done) {
                (Err(error), _) => tell(News::Told(Told::Failed(error.to_string()))),
                (Ok(()), Some(done)) => tell(News::Told(Told::Done(done))),
                (Ok(()), None) => {}
            }
            list(&store, &library, tell);
        });
    }

    fn find(&self, work: &Work, word: String) {
        let Some(store) = work.packs() else { return };
        let library = Arc::clone(&work.house.library);
        self.spawn(work, move |tell| match store.shelf(library) {
            Ok((shelf, _)) => {
                let catalogue = Catalogue::new(shelf, true);
                let (found, thumbs) = rows::found(&catalogue, &word);
                tell(News::Found(word, found, thumbs));
            }
            Err(error) => tell(News::Told(Told::Failed(error.to_string()))),
        });
    }

    pub(super) fn spawn(&self, work: &Work, job: impl FnOnce(&Tell) + Send + 'static) {
        let (tell, wake) = (Mutex::new(self.tell.clone()), Arc::clone(&work.wake));
        thread::spawn(move || {
            job(&move |news| {
                send(&tell, news);
                wake();
            });
        });
    }
}

/// The desk that would be told is gone only when the program ends.
fn send(tell: &Mutex<Sender<News>>, news: News) {
    if let Ok(tell) = tell.lock() {
        let _ = tell.send(news);
    }
}

fn list(store: &PackStore, library: &Arc<Library>, tell: &Tell) {
    let listed = store.shelf(Arc::clone(library)).and_then(|(shelf, faults)| Ok((shelf, faults, store.choices()?)));
    match listed {
        Ok((shelf, faults, choices)) => {
            for fault in faults {
                tell(News::Told(Told::Failed(fault.to_string())));
            }
            let packs = rows::packs(&shelf);
            let (replaced, thumbs) = rows::replaced(&shelf, &choices);
            let catalogue = Catalogue::new(shelf, false);
            tell(News::Listed { packs, first: choices.first, replaced, thumbs, catalogue });
        }
        Err(error) => tell(News::Told(Told::Failed(error.to_string()))),
    }
}

fn offer(path: &Path, tell: &Tell) {
    match rows::offer(path) {
        Ok((offer, thumbs)) => tell(News::Offer(offer, thumbs)),
        Err(error) => tell(News::Told(Told::Failed(error.to_string()))),
    }
}
