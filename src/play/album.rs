//! The symbol library as "Find a picture" sees it.

use std::sync::Arc;

use crate::{
    conversation::{Picture, Pictures},
    plan::Wording,
    symbols::{Ask, Library, Search},
};

/// Groups and pictures of a library, with the words of a language.
pub struct Album {
    library: Arc<Library>,
    wording: Arc<dyn Wording + Send + Sync>,
    search: Search,
}

impl Album {
    /// The album of `library`, its groups named by `wording`, searched first in the language of `wording`.
    #[must_use]
    pub fn new(library: Arc<Library>, wording: Arc<dyn Wording + Send + Sync>) -> Self {
        let search = Search::build(library.findables());
        Self { library, wording, search }
    }

    fn picture(&self, id: String, label: String) -> Picture {
        let (pack, ..) = self.library.credit();
        Picture { symbol: id.clone(), id, label, pack: pack.to_owned() }
    }
}

impl Pictures for Album {
    fn groups(&self) -> Vec<Picture> {
        let groups = self.library.groups(self.wording.as_ref()).into_iter();
        // The first picture of a group stands for it.
        let stands = |id: &str| self.library.group(id).into_iter().next().map(|(symbol, _)| symbol).unwrap_or_default();
        groups.map(|(id, label)| Picture { symbol: stands(&id), id, label, pack: String::new() }).collect()
    }

    fn group(&self, id: &str) -> Vec<Picture> {
        self.library.group(id).into_iter().map(|(id, label)| self.picture(id, label)).collect()
    }

    fn find(&self, typed: &str, limit: usize) -> Vec<Picture> {
        let ask = Ask { typed, language: self.wording.language(), weights: None, limit };
        self.search.find(&ask).into_iter().map(|found| self.picture(found.id, found.label)).collect()
    }
}
