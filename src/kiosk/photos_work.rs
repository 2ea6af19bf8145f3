//! What the adult wishes about a child's photos is done here, as part of [`PicturesWork`].

use std::path::Path;

use uuid::Uuid;

use super::{
    pictures_rows as rows,
    pictures_work::{News, PicturesWork, Tell},
    session::Work,
    vault_work::Told,
};
use crate::{
    desk::{PhotoDraft, PicturesWish},
    sound::{read_wav, write_wav},
    symbols::picture,
    vault::{Photo, PhotoKind, Reader, RealDisk, Vault, VaultError},
};

impl PicturesWork {
    pub(super) fn wish_of_photos(&mut self, work: &Work, wish: PicturesWish) {
        match wish {
            PicturesWish::Child(called) => self.show_child(work, called),
            PicturesWish::FirstOf { child, pack } => {
                let pack =
                    move |_: &Vault, reader: &Reader| reader.choose_first_pack(&mut RealDisk, &child, pack.as_deref());
                self.photos(work, None, pack);
            }
            PicturesWish::ReadPhoto(path) => {
                self.drafts += 1;
                let number = self.drafts;
                self.spawn(work, move |tell| read(&path, number, tell));
            }
            PicturesWish::DropPhoto => (self.draft, self.view.draft) = (None, None),
            PicturesWish::KeepPhoto { child, name, kind } => self.keep(work, child, name, kind),
            PicturesWish::NamePhoto { child, id, name, kind } => {
                self.photos(work, None, move |vault, _| vault.name_photo(&mut RealDisk, &child, id, &name, kind));
            }
            PicturesWish::RemovePhoto(id) => {
                self.photos(work, Some("photo-gone"), move |vault, _| vault.remove_thing(&mut RealDisk, id));
            }
            PicturesWish::Record(id) => self.record(work, id),
            PicturesWish::EndRecording => self.booth.end(),
            PicturesWish::Hear(id) => self.hear(work, id),
            PicturesWish::Unsay(id) => {
                self.photos(work, None, move |_, reader| reader.unsay_photo(&mut RealDisk, id));
            }
            _ => {}
        }
    }

    fn show_child(&self, work: &Work, called: String) {
        let Some(reader) = work.reader() else { return };
        self.spawn(work, move |tell| show(&reader, called, tell));
    }

    /// Does something with the photos of the child that is shown by `how`, and shows them anew.
    pub(super) fn photos(
        &self,
        work: &Work,
        done: Option<&'static str>,
        how: impl FnOnce(&Vault, &Reader) -> Result<(), VaultError> + Send + 'static,
    ) {
        let (Some(reader), Some(child)) = (work.reader(), &self.view.child) else { return };
        let called = child.called.clone();
        self.spawn(work, move |tell| {
            match (how(reader.vault(), &reader), done) {
                (Ok(()), None) => {}
                (Ok(()), Some(done)) => tell(News::Told(Told::Done(done))),
                (Err(error), _) => tell(News::Told(Told::Failed(error.to_string()))),
            }
            show(&reader, called, tell);
        });
    }

    fn keep(&mut self, work: &Work, child: String, name: String, kind: PhotoKind) {
        let Some(kept) = self.draft.take() else { return };
        self.view.draft = None;
        let photo = Photo { id: Uuid::now_v7(), name, kind, bytes: kept.bytes, said: None };
        self.photos(work, Some("photo-kept"), move |vault, _| vault.keep_photo(&mut RealDisk, &child, &photo));
    }

    /// Records the name of a photo, in the adult's voice.
    fn record(&mut self, work: &Work, id: Uuid) {
        work.speaker.hush();
        let tell = self.tell.clone();
        self.booth.record(&work.wake, move |recorded| {
            let named = match recorded {
                Err(error) => Err(Told::Failed(error.to_string())),
                Ok((sound, quality)) => {
                    let wav = write_wav(&sound).ok().filter(|_| !quality.silent);
                    wav.ok_or_else(|| Told::Trouble("name-silent", Vec::new()))
                }
            };
            // The desk that would be told is gone only when the program ends.
            let _ = tell.send(News::Heard(id, named));
        });
        self.view.recording = Some(id);
    }

    fn hear(&self, work: &Work, id: Uuid) {
        let (Some(reader), Some(child)) = (work.reader(), &self.view.child) else { return };
        let called = child.called.clone();
        self.spawn(work, move |tell| {
            let photos = reader.photos(&called).unwrap_or_default();
            let said = photos.into_iter().find(|photo| photo.id == id).and_then(|photo| photo.said);
            if let Some(sound) = said.and_then(|wav| read_wav(&wav).ok()) {
                tell(News::Play(sound));
            }
        });
    }
}

fn show(reader: &Reader, called: String, tell: &Tell) {
    match rows::child(reader, called) {
        Ok((child, thumbs)) => tell(News::Child(child, thumbs)),
        Err(error) => tell(News::Told(Told::Failed(error.to_string()))),
    }
}

/// Reads a photo for a look at it.
fn read(path: &Path, number: usize, tell: &Tell) {
    match picture::read_file(path) {
        Ok(kept) => {
            let thumb = rows::photo_key(&format!("draft-{number}"));
            let thumbs: rows::Thumbs =
                rows::thumb(&kept.bytes, rows::LARGE).map(|small| (thumb.clone(), small)).into_iter().collect();
            let draft = PhotoDraft { name: rows::name_of(path), thumb };
            tell(News::Draft(kept, draft, thumbs));
        }
        Err(error) => {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            tell(News::Told(Told::Failed(format!("{name}: {error}"))));
        }
    }
}
