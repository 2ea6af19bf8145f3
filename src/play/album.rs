//! The symbol library as "Find a picture" sees it.

use std::sync::Arc;

use crate::{
    conversation::{Picture, Pictures},
    plan::Wording,
    symbols::Library,
};

/// Groups and pictures of a library, with the words of a language.
pub struct Album {
    library: Arc<Library>,
    wording: Arc<dyn Wording + Send + Sync>,
}

impl Album {
    /// The album of `library`, its groups named by `wording`.
    #[must_use]
    pub fn new(library: Arc<Library>, wording: Arc<dyn Wording + Send + Sync>) -> Self {
        Self { library, wording }
    }
}

impl Pictures for Album {
    fn groups(&self) -> Vec<Picture> {
        let groups = self.library.groups(self.wording.as_ref()).into_iter();
        // The first picture of a group stands for it.
        let stands = |id: &str| self.library.group(id).into_iter().next().map(|(symbol, _)| symbol).unwrap_or_default();
        groups.map(|(id, label)| Picture { symbol: stands(&id), id, label }).collect()
    }

    fn group(&self, id: &str) -> Vec<Picture> {
        let pictures = self.library.group(id).into_iter();
        pictures.map(|(id, label)| Picture { symbol: id.clone(), id, label }).collect()
    }
}
