//! Pictures that did not come with the program: the child's photos, and those that are sealed when they come into use.

use std::{collections::HashMap, sync::Arc};

use super::{News, Sitting};
use crate::{
    play::{Album, photo_id},
    record::PictureUsed,
    sound::{Speaker, read_wav},
};

/// The files of the child's photos, by the id of each; their names are heard as an adult recorded them.
pub(super) fn photos_of(album: &Album, speaker: &Speaker) -> HashMap<String, Arc<[u8]>> {
    let photos = &album.belongings().photos;
    speaker
        .recorded(photos.iter().filter_map(|photo| Some((photo.name.clone(), read_wav(photo.said.as_ref()?).ok()?))));
    photos.iter().map(|photo| (photo_id(photo), Arc::from(photo.bytes.as_slice()))).collect()
}

impl Sitting {
    /// Files of pictures that this conversation alone has: photos, and what was sealed with it, by id.
    #[must_use]
    pub fn held(&self) -> &HashMap<String, Arc<[u8]>> {
        &self.held
    }

    /// Seals pictures that came into use, and holds them while the child is here. Those of packs are read from the disk, for which
    /// the child does not wait.
    pub(super) fn keep_pictures(&self, pictures: Vec<PictureUsed>) {
        let (keeping, id, album) = (self.keeping.clone(), self.id, Arc::clone(&self.album));
        let (sender, wake) = (self.news.0.clone(), Arc::clone(&self.wake));
        std::thread::spawn(move || {
            for used in &pictures {
                let Ok(kept) = album.file_of(used) else {
                    tracing::warn!("a picture that is shown could not be sealed: its pack lacks its file");
                    continue;
                };
                keeping.picture(id, &kept);
                // A sitting that is over shows nothing any more.
                let _ = sender.send(News::Picture(kept.used.id, kept.bytes.into()));
            }
            wake();
        });
    }
}
