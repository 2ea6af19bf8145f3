//! What an adult chooses before anything leaves: which pages, which sections, whether those present are named, whose names
//! are replaced, and an earlier record to lay beside this one. [`Choice::of`] is the only way to what the formats print, so
//! what is private or left out reaches none of them.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::pages::{PageName, group_of};
use crate::record::{About, CardPicture, MyViews, Observation, Outcome, record_for_sharing};

/// The key of the section with the adults' notes, for [`Choice::without`].
pub const ADULTS: &str = "adults";

/// The key of what adults saw, for [`Choice::without`].
pub const NOTICED: &str = "noticed";

/// The key of what people will do, for [`Choice::without`].
pub const OUTCOMES: &str = "outcomes";

/// Stands on a card whose own picture may show somebody who is not named.
const NEUTRAL_PICTURE: &str = "something_else";

/// What an adult chose.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Which pages, in order; each is a file of its own in each format for people.
    pub pages: Vec<PageName>,
    /// Sections that are left out: topics or pages by id (see [`super::pages::sections_of`]), [`ADULTS`], [`NOTICED`], and
    /// [`OUTCOMES`].
    pub without: BTreeSet<String>,
    /// Voice clips, drawings and adults' photos that are left out, by id: names that are replaced in words can still be heard and seen in
    /// them. See [`super::pages::heard_and_seen`].
    pub without_media: BTreeSet<Uuid>,
    /// Those who were with the child stand there by what they are, without their names.
    pub unnamed: bool,
    /// Names of others, each with what stands in its place.
    pub replaced: Vec<Replaced>,
    /// An earlier record of the same child, whole.
    pub earlier: Option<Box<MyViews>>,
}

/// A name that is not passed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// The name, as it stands in words; capitals do not matter.
    pub name: String,
    /// What stands in its place: "my friend".
    pub by: String,
}

impl Default for Choice {
    /// "My views" with everything in it.
    fn default() -> Self {
        Self {
            pages: vec![PageName::MyViews],
            without: BTreeSet::new(),
            without_media: BTreeSet::new(),
            unnamed: false,
            replaced: Vec::new(),
            earlier: None,
        }
    }
}

/// A record cut down to what may leave.
#[derive(Debug, Clone, PartialEq)]
pub struct Chosen {
    views: MyViews,
    earlier: Option<Box<MyViews>>,
}

impl Chosen {
    /// The record.
    #[must_use]
    pub fn views(&self) -> &MyViews {
        &self.views
    }

    /// The earlier record.
    #[must_use]
    pub fn earlier(&self) -> Option<&MyViews> {
        self.earlier.as_deref()
    }
}

impl Choice {
    /// What of `views` may leave.
    #[must_use]
    pub fn of(&self, views: &MyViews) -> Chosen {
        let earlier = self.earlier.as_ref().map(|earlier| Box::new(self.cut(earlier)));
        Chosen { views: self.cut(views), earlier }
    }

    fn cut(&self, views: &MyViews) -> MyViews {
        let mut views = views.clone();
        views.answers.retain(|answer| !self.without.contains(group_of(answer)));
        let kept = |topic: Option<&str>, page: &str| !self.without.contains(topic.unwrap_or(page));
        views.asked.retain(|asked| kept(asked.topic.as_ref().map(|topic| topic.id.as_str()), &asked.page));
        let asked: BTreeSet<String> = views.asked.iter().map(|asked| asked.page.clone()).collect();
        views.questions.retain(|question| asked.contains(&question.about.page));
        views.noticing.retain(|seen| !self.without.contains(&seen.page));
        if !self.without_media.is_empty() {
            withhold(&mut views, &self.without_media);
        }
        if self.without.contains(ADULTS) {
            views.adults.clear();
        }
        if self.without.contains(NOTICED) {
            views.noticing.clear();
        }
        if self.without.contains(OUTCOMES) {
            views.outcomes.clear();
        }
        if self.unnamed {
            unname(&mut views);
        }
        // Last: what was only used by what is gone now goes too, with its pictures.
        let mut views = record_for_sharing(&views);
        if self.replaced.iter().any(|replaced| !replaced.name.trim().is_empty()) {
            hide_pictures(&mut views, &self.replaced);
            each_text(&mut views, &mut |text| replace_all(text, &self.replaced));
        }
        views
    }
}

/// Takes clips and drawings out, and every card that was nothing else.
fn withhold(views: &mut MyViews, without_media: &BTreeSet<Uuid>) {
    let gone = |picture: &CardPicture| picture.media().is_some_and(|id| without_media.contains(&id));
    views.answers.retain(|answer| !answer.card.as_ref().is_some_and(|card| gone(&card.picture)));
    views.questions.retain(|question| !question.card.as_ref().is_some_and(|card| gone(&card.picture)));
    for answer in &mut views.answers {
        answer.clips.retain(|clip| !without_media.contains(&clip.id));
        answer.drawings.retain(|drawing| !without_media.contains(&drawing.id));
        answer.worry.iter_mut().for_each(|worry| worry.help.retain(|help| !gone(&help.card.picture)));
    }
    for question in &mut views.questions {
        question.clips.retain(|clip| !without_media.contains(&clip.id));
        question.drawings.retain(|drawing| !without_media.contains(&drawing.id));
    }
    views.noticing.iter_mut().for_each(|seen| seen.without_media(without_media));
    for asked in &mut views.asked {
        asked.cards.retain(|card| !gone(&card.picture));
    }
}

/// Takes the names of those present out, where they sat, under their notes, and where they do something.
fn unname(views: &mut MyViews) {
    let mut present = BTreeSet::new();
    for person in views.sittings.iter_mut().flat_map(|sitting| &mut sitting.with) {
        present.insert(std::mem::take(&mut person.name));
    }
    let noted = views.adults.iter_mut().map(|note| &mut note.adult);
    let outcomes = views.outcomes.iter_mut().flat_map(Outcome::adults_mut);
    let told = views.questions.iter_mut().filter_map(|question| question.told.as_mut()).map(|told| &mut told.adult);
    let heard = views.heard.iter_mut().map(|heard| &mut heard.adult);
    let seen = views.noticing.iter_mut().flat_map(Observation::adults_mut);
    for name in noted.chain(outcomes).chain(told).chain(heard).chain(seen).filter(|name| present.contains(*name)) {
        name.clear();
    }
}

/// A card on which a replaced name stands shows no picture of its own: it may be that person's photo. So it is with the photo of
/// what an adult saw.
fn hide_pictures(views: &mut MyViews, replaced: &[Replaced]) {
    let hide = |label: &str, picture: &mut CardPicture| {
        let names = |text: &str| {
            let mut changed = text.to_owned();
            replace_all(&mut changed, replaced);
            changed != text
        };
        if names(label) || matches!(picture, CardPicture::Symbol(id) if names(id)) {
            *picture = CardPicture::Symbol(NEUTRAL_PICTURE.to_owned());
        }
    };
    for answer in &mut views.answers {
        answer.card.iter_mut().for_each(|card| hide(&card.label, &mut card.picture));
        let helps = answer.worry.iter_mut().flat_map(|worry| &mut worry.help);
        helps.for_each(|help| hide(&help.card.label, &mut help.card.picture));
    }
    for card in views.questions.iter_mut().filter_map(|question| question.card.as_mut()) {
        hide(&card.label, &mut card.picture);
    }
    for card in views.asked.iter_mut().flat_map(|asked| &mut asked.cards) {
        hide(&card.label, &mut card.picture);
    }
    for seen in &mut views.noticing {
        let mut named = false;
        seen_texts(&mut seen.clone(), &mut |text| {
            let before = text.clone();
            replace_all(text, replaced);
            named |= *text != before;
        });
        seen.photo.take_if(|_| named);
        seen.photo_later.take_if(|_| named);
    }
    let used = crate::record::symbols_used(views);
    views.pictures.retain(|picture| used.contains(&picture.id));
}

/// Every text of a record in which a name may stand, and every id of a card, which may be made of one.
fn each_text(views: &mut MyViews, change: &mut impl FnMut(&mut String)) {
    let about = |about: &mut About, change: &mut dyn FnMut(&mut String)| {
        if let Some(card) = &mut about.card {
            change(card);
        }
    };
    views.child.communicates.iter_mut().for_each(&mut *change);
    views.sittings.iter_mut().flat_map(|sitting| &mut sitting.with).for_each(|person| change(&mut person.name));
    let agreement = &mut views.agreement;
    for assent in [&mut agreement.talk, &mut agreement.record] {
        change(&mut assent.asked);
    }
    for share in &mut agreement.share {
        change(&mut share.viewer.name);
        change(&mut share.assent.asked);
    }
    for answer in &mut views.answers {
        about(&mut answer.about, change);
        change(&mut answer.asked);
        answer.said.iter_mut().for_each(&mut *change);
        answer.card.iter_mut().for_each(|card| change(&mut card.label));
        answer.place.iter_mut().for_each(|place| change(&mut place.label));
        if let Some(worry) = &mut answer.worry {
            if let Some(size) = &mut worry.size {
                [&mut size.asked, &mut size.said, &mut size.place.label].into_iter().for_each(&mut *change);
            }
            for help in &mut worry.help {
                let card = &mut help.card;
                [&mut help.asked, &mut help.said, &mut card.id, &mut card.label].into_iter().for_each(&mut *change);
            }
        }
    }
    for asked in &mut views.asked {
        change(&mut asked.words);
        asked.topic.iter_mut().for_each(|topic| change(&mut topic.label));
        for card in &mut asked.cards {
            change(&mut card.id);
            change(&mut card.label);
        }
        asked.places.iter_mut().for_each(|place| change(&mut place.label));
    }
    for question in &mut views.questions {
        about(&mut question.about, change);
        change(&mut question.asked);
        question.card.iter_mut().for_each(|card| change(&mut card.label));
        question.told.iter_mut().flat_map(|told| [&mut told.adult, &mut told.text]).for_each(&mut *change);
    }
    views.noticing.iter_mut().for_each(|seen| seen_texts(seen, change));
    views.heard.iter_mut().for_each(|heard| change(&mut heard.adult));
    for note in &mut views.adults {
        note.about.iter_mut().for_each(|on| about(on, change));
        change(&mut note.adult);
        change(&mut note.text);
    }
    for outcome in &mut views.outcomes {
        outcome.about.iter_mut().for_each(|on| about(on, change));
        [&mut outcome.will, &mut outcome.by].into_iter().for_each(&mut *change);
        outcome.became.iter_mut().for_each(|became| change(&mut became.why));
        outcome.adults_mut().for_each(&mut *change);
    }
    for picture in &mut views.pictures {
        change(&mut picture.author);
        change(&mut picture.set);
    }
}

/// Every text of what an adult saw.
fn seen_texts(seen: &mut Observation, change: &mut impl FnMut(&mut String)) {
    seen.adults_mut().for_each(&mut *change);
    [&mut seen.who_else, &mut seen.happened].into_iter().for_each(&mut *change);
    for offered in seen.left.iter_mut().chain(&mut seen.right) {
        [&mut offered.card, &mut offered.label].into_iter().for_each(&mut *change);
    }
    if let Some(guess) = &mut seen.may_mean {
        [&mut guess.text, &mut guess.who_thinks_so, &mut guess.who_differs].into_iter().for_each(&mut *change);
    }
}

fn replace_all(text: &mut String, replaced: &[Replaced]) {
    for one in replaced {
        if let Some(changed) = replace(text, one.name.trim(), one.by.trim()) {
            *text = changed;
        }
    }
}

/// Signs that are not seen and must not hide a name.
fn unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// The text with `by` wherever `name` stands as a word of its own; none where it does not.
fn replace(text: &str, name: &str, by: &str) -> Option<String> {
    let lower = |letter: char| letter.to_lowercase();
    let name: Vec<char> = name.nfc().flat_map(lower).collect();
    if name.is_empty() {
        return None;
    }
    let letters: Vec<char> = text.nfc().filter(|letter| !unseen(*letter)).collect();
    let is_letter = |at: usize| letters.get(at).is_some_and(|letter| letter.is_alphanumeric());
    // Where the name ends if it begins here.
    let end_at = |at: usize| {
        let (mut end, mut left) = (at, name.as_slice());
        while !left.is_empty() {
            let folded: Vec<char> = letters.get(end)?.to_lowercase().collect();
            left = left.strip_prefix(folded.as_slice())?;
            end += 1;
        }
        (!is_letter(end)).then_some(end)
    };
    let (mut out, mut at, mut found) = (String::with_capacity(text.len()), 0, false);
    while at < letters.len() {
        let begins = at == 0 || !is_letter(at - 1);
        if let Some(end) = begins.then(|| end_at(at)).flatten() {
            out.push_str(by);
            (at, found) = (end, true);
        } else {
            out.push(letters[at]);
            at += 1;
        }
    }
    found.then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_replaced_only_where_it_is_a_word() {
        assert_eq!(
            replace("Leo's dog bit LEO. Leonie saw it.", "Leo", "my friend").unwrap(),
            "my friend's dog bit my friend. Leonie saw it."
        );
        assert_eq!(replace("Galileo", "leo", "x"), None);
        assert_eq!(replace("Zoe\u{301} and L\u{200B}eo", "Zoé", "x").unwrap(), "x and Leo");
        assert_eq!(replace("anything", "", "x"), None);
        assert_eq!(replace("Mrs Hill helps", "mrs hill", "my helper").unwrap(), "my helper helps");
    }
}
