//! The check, sharing, and the last tidying of a record.

use std::collections::BTreeSet;

use super::Folding;
use crate::record::{
    About, CardPicture, Checked, MyViews, PictureSet, PictureUsed, Sharing, Source, Support,
    sharing::{media_of, symbols_used, tidy},
};

impl Folding {
    pub(super) fn read_back(&mut self, about: &About, checked: &Checked) {
        if *checked == Checked::Removed {
            self.remove(about);
            return;
        }
        self.read_back.insert(about.clone());
        let Some(answer) = self.find(about) else { return };
        // "Change" alone changes nothing yet: the answer that follows does, see `touched`.
        answer.checked = if *checked == Checked::Changed { Checked::NotAsked } else { checked.clone() };
    }

    /// The child took an answer out: nothing of it stays, nor of the card that was made for it alone.
    fn remove(&mut self, about: &About) {
        if let Some(answer) = self.find(about) {
            for id in media_of(&answer.clone()) {
                self.drop_media(id);
            }
        }
        self.views.answers.retain(|answer| answer.about != *about);
        self.views.adults.retain(|note| note.about.as_ref() != Some(about));
        self.views.outcomes.retain(|outcome| outcome.about.as_ref() != Some(about));
        self.read_back.remove(about);
        // A page's own setting of privacy stays; it was said about the page.
        if about.card.is_some() {
            self.sharing.remove(about);
        }
    }

    pub(super) fn set_sharing(&mut self, about: &About, sharing: &Sharing) {
        if about.card.is_none() && *sharing != Sharing::Meeting {
            self.sharing.retain(|set, _| set.page != about.page);
        }
        self.sharing.insert(about.clone(), sharing.clone());
    }

    /// With whom an answer is shared: as set for it, else as set for its page.
    fn shared(&self, about: &About) -> Sharing {
        let page = About { page: about.page.clone(), card: None };
        self.sharing.get(about).or_else(|| self.sharing.get(&page)).cloned().unwrap_or(Sharing::Meeting)
    }

    pub(super) fn finish(mut self) -> MyViews {
        let mut answers = std::mem::take(&mut self.views.answers);
        for answer in &mut answers {
            answer.sharing = self.shared(&answer.about);
            answer.source = match (&answer.support, &answer.checked) {
                (Some(Support::AdultReported), _) => Source::Adult,
                (_, Checked::Kept) => Source::ChildConfirmed,
                _ => Source::Child,
            };
        }
        self.views.answers = answers;
        // Once so that no empty answer keeps a card, once more for the cards that were listed.
        tidy(&mut self.views);
        self.list_own_cards();
        tidy(&mut self.views);
        self.part_questions();
        self.views.pictures = credits(&self);
        self.views
    }

    /// Cards of the child's own stand on their page exactly when an answer uses them.
    fn list_own_cards(&mut self) {
        let mut used = BTreeSet::new();
        for answer in &self.views.answers {
            let helps = answer.worry.iter().flat_map(|worry| &worry.help).map(|help| &help.card.id);
            for id in helps.chain(&answer.about.card) {
                used.insert((answer.about.page.clone(), id.clone()));
            }
        }
        for (about, card) in &self.own {
            let first = self.views.asked.iter_mut().find(|asked| asked.page == about.page);
            if let Some(first) = first
                && used.contains(&(about.page.clone(), card.id.clone()))
                && first.cards.iter().all(|shown| shown.id != card.id)
            {
                first.cards.push(card.clone());
            }
        }
        for asked in &mut self.views.asked {
            let page = &asked.page;
            asked.cards.retain(|card| {
                let about = About { page: page.clone(), card: Some(card.id.clone()) };
                !self.own.contains_key(&about) || used.contains(&(page.clone(), card.id.clone()))
            });
        }
    }
}

/// Every symbol used, with what was said about it when it came into use, else what its set says; empty words where no set names
/// it. What the child found is of the pack that was noted with it.
fn credits(Folding { views, sets, packs, used, .. }: &Folding) -> Vec<PictureUsed> {
    let credit = |id: String| {
        if let Some(used) = used.get(&id) {
            return used.clone();
        }
        let of_pack = packs.get(&id).and_then(|pack| sets.iter().find(|set| set.set == *pack));
        let set = of_pack
            .or_else(|| sets.iter().find(|set| set.ids.contains(&id)))
            // A pack that no set names is not the one that names the rest.
            .or_else(|| sets.iter().find(|set| set.ids.is_empty() && !packs.contains_key(&id)));
        let words = |word: fn(&PictureSet) -> &String| set.map(word).cloned().unwrap_or_default();
        PictureUsed {
            set: set.map(|set| &set.set).or(packs.get(&id)).cloned().unwrap_or_default(),
            licence: words(|set| &set.licence),
            author: words(|set| &set.author),
            id,
        }
    };
    symbols_used(views).into_iter().map(credit).collect()
}

impl CardPicture {
    /// The clip or drawing that is the picture, where it is no symbol.
    #[must_use]
    pub fn media(&self) -> Option<uuid::Uuid> {
        match self {
            Self::Symbol(_) => None,
            Self::Drawing(id) | Self::Voice(id) => Some(*id),
        }
    }
}
