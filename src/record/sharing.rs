//! The copy of a record that leaves the vault.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{About, Answer, CardPicture, Clip, Drawing, MyViews, Sharing};

/// Stands on a card whose own picture may not be shown.
const NEUTRAL_PICTURE: &str = "something_else";

/// The record as others may have it: without anything that the child keeps private or took back, or that an adult holds back
/// so that somebody is safe, and without a sign that it ever was.
///
/// Gone at every depth are such answers, their clips and drawings wherever they stand, adults' notes and outcomes about them, the
/// child's own cards that no shared answer uses, the pictures used only there, what stood before an answer was taken back,
/// and fields of a newer program, of which nobody can say whether they are private.
#[must_use]
pub fn record_for_sharing(views: &MyViews) -> MyViews {
    let held: BTreeSet<&About> = views.withheld.iter().map(|held| &held.about).collect();
    let mut shared = without(views, |answer| answer.sharing != Sharing::Meeting || held.contains(&answer.about));
    shared.withheld.clear();
    // Who has heard of an answer tells that there is one.
    let pages: BTreeSet<&str> = shared.answers.iter().map(|answer| answer.about.page.as_str()).collect();
    shared.heard.retain(|heard| pages.contains(heard.page.as_str()));
    shared
}

/// The record as the adults of the school see it at the desk: as others may have it, and with it what an adult holds back, so that
/// it can be given back.
#[must_use]
pub fn record_for_desk(views: &MyViews) -> MyViews {
    without(views, |answer| answer.sharing != Sharing::Meeting)
}

/// The record without the answers that are hidden, and without what only they need.
fn without(views: &MyViews, is_hidden: impl Fn(&Answer) -> bool) -> MyViews {
    let mut shared = views.clone();
    shared.unknown.clear();
    let (private, open): (Vec<_>, Vec<_>) = shared.answers.into_iter().partition(is_hidden);
    shared.answers = open;
    let hidden: BTreeSet<Uuid> = private.iter().flat_map(media_of).collect();
    for answer in &mut shared.answers {
        answer.clips.retain(|clip| !hidden.contains(&clip.id));
        answer.drawings.retain(|drawing| !hidden.contains(&drawing.id));
        let back = answer.changes.iter().rposition(|(_, given)| given.is_none());
        answer.changes.drain(..back.map_or(0, |place| place + 1));
    }
    let kept_private: BTreeSet<&About> = private.iter().map(|answer| &answer.about).collect();
    shared.noticing.iter_mut().for_each(|seen| seen.without_media(&hidden));
    shared.questions.retain(|question| !kept_private.contains(&question.about));
    for question in &mut shared.questions {
        question.clips.retain(|clip| !hidden.contains(&clip.id));
        question.drawings.retain(|drawing| !hidden.contains(&drawing.id));
    }
    tidy(&mut shared);

    let told: BTreeSet<&About> = shared.answers.iter().map(|answer| &answer.about).collect();
    shared.adults.retain(|note| note.about.as_ref().is_none_or(|about| told.contains(about)));
    shared.outcomes.retain(|outcome| outcome.about.as_ref().is_none_or(|about| told.contains(about)));
    let asked = shared.questions.iter().filter_map(|of| Some((of.about.page.as_str(), of.about.card.as_deref()?)));
    let used: BTreeSet<(&str, &str)> = shared.answers.iter().flat_map(cards_of).chain(asked).collect();
    for asked in &mut shared.asked {
        let page = asked.page.as_str();
        asked.cards.retain(|card| !card.id.starts_with("own-") || used.contains(&(page, card.id.as_str())));
    }
    shared.withheld.retain(|held| told.contains(&held.about));
    let symbols = symbols_used(&shared);
    shared.pictures.retain(|picture| symbols.contains(&picture.id));
    shared
}

/// Ids of the cards that an answer uses, with their page.
fn cards_of(answer: &Answer) -> impl Iterator<Item = (&str, &str)> {
    let helps = answer.worry.iter().flat_map(|worry| &worry.help).map(|help| help.card.id.as_str());
    helps.chain(answer.about.card.as_deref()).map(|id| (answer.about.page.as_str(), id))
}

/// Clips and drawings of an answer, those on its cards included.
pub(super) fn media_of(answer: &Answer) -> Vec<Uuid> {
    let clips = answer.clips.iter().map(|clip| clip.id);
    let drawings = answer.drawings.iter().map(|drawing| drawing.id);
    let card = answer.card.iter().filter_map(|card| card.picture.media());
    clips.chain(drawings).chain(card).collect()
}

/// Drops answers with nothing in them, and clips and drawings as pictures of cards where they are not there themselves.
pub(super) fn tidy(views: &mut MyViews) {
    views.answers.retain(|answer| answer.given.is_some() || !answer.clips.is_empty() || !answer.drawings.is_empty());
    let asked = views.questions.iter().flat_map(|question| media(&question.clips, &question.drawings));
    let there: BTreeSet<Uuid> =
        views.answers.iter().flat_map(|answer| media(&answer.clips, &answer.drawings)).chain(asked).collect();
    let neutral = |picture: &mut CardPicture| {
        if picture.media().is_some_and(|id| !there.contains(&id)) {
            *picture = CardPicture::Symbol(NEUTRAL_PICTURE.to_owned());
        }
    };
    for answer in &mut views.answers {
        answer.card.iter_mut().for_each(|card| neutral(&mut card.picture));
        let helps = answer.worry.iter_mut().flat_map(|worry| &mut worry.help);
        helps.for_each(|help| neutral(&mut help.card.picture));
    }
    views.questions.iter_mut().filter_map(|of| of.card.as_mut()).for_each(|card| neutral(&mut card.picture));
    views.asked.iter_mut().flat_map(|asked| &mut asked.cards).for_each(|card| neutral(&mut card.picture));
}

fn media(clips: &[Clip], drawings: &[Drawing]) -> impl Iterator<Item = Uuid> {
    clips.iter().map(|clip| clip.id).chain(drawings.iter().map(|drawing| drawing.id))
}

/// Ids of the symbols that the answers need: of their cards, places, sizes and helps, and of the topic and the page.
#[must_use]
pub fn symbols_used(views: &MyViews) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut card = |picture: &CardPicture| {
        if let CardPicture::Symbol(id) = picture {
            used.insert(id.clone());
        }
    };
    for answer in &views.answers {
        answer.card.iter().for_each(|used| card(&used.picture));
        let helps = answer.worry.iter().flat_map(|worry| &worry.help);
        helps.for_each(|help| card(&help.card.picture));
    }
    views.questions.iter().filter_map(|of| of.card.as_ref()).for_each(|of| card(&of.picture));
    for answer in &views.answers {
        used.extend(answer.place.iter().map(|place| place.id.clone()));
        let size = answer.worry.iter().filter_map(|worry| worry.size.as_ref());
        used.extend(size.map(|size| size.place.id.clone()));
        for asked in views.asked.iter().filter(|asked| asked.page == answer.about.page && asked.part.is_none()) {
            used.insert(asked.symbol.clone());
            used.extend(asked.topic.iter().map(|topic| topic.symbol.clone()));
            // A place on which nothing was put is shown as well.
            used.extend(asked.places.iter().map(|place| place.id.clone()));
        }
    }
    used
}

/// Ids of the clips and drawings that the record holds.
#[must_use]
pub fn clips_and_drawings(views: &MyViews) -> (BTreeSet<Uuid>, BTreeSet<Uuid>) {
    let asked = views.questions.iter().flat_map(|question| &question.clips);
    let clips = views.answers.iter().flat_map(|answer| &answer.clips).chain(asked).map(|clip| clip.id).collect();
    (clips, views.drawings().map(|drawing| drawing.id).collect())
}

/// Ids of the voices and of the photos that adults added to what they saw.
#[must_use]
pub fn seen_media(views: &MyViews) -> (BTreeSet<Uuid>, BTreeSet<Uuid>) {
    let voices = views.noticing.iter().filter_map(|seen| seen.voice.as_ref()).map(|voice| voice.id).collect();
    (voices, views.noticing.iter().filter_map(|seen| seen.photo).collect())
}

impl MyViews {
    /// Every drawing that the child kept: of answers and of questions.
    pub fn drawings(&self) -> impl Iterator<Item = &Drawing> {
        let asked = self.questions.iter().flat_map(|question| &question.drawings);
        self.answers.iter().flat_map(|answer| &answer.drawings).chain(asked)
    }
}
