//! Forgetting one answer: which events lose their words, and which sounds and drawings go with them.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{About, CardPicture, Event, Observation, What};

/// What forgetting an answer asks for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Forgetting {
    /// Events as they are from now on; each takes the place of the one with its number. The others stay.
    pub events: Vec<Event>,
    /// Clips whose sound goes.
    pub clips: BTreeSet<Uuid>,
    /// Drawings whose picture goes.
    pub drawings: BTreeSet<Uuid>,
    /// Photos and voices that adults added to what they saw, whose files go.
    pub seen: BTreeSet<Uuid>,
    /// Pictures that nothing else shows, whose sealed files go.
    pub pictures: BTreeSet<String>,
}

/// What must become of `events` so that nothing of the answer about `about` is left: not its words, its changes, its voice, its
/// drawings, its notes and outcomes, what adults saw on a page that goes as a whole, nor the cards of the child's own that belong to it. The numbers stay, so that the record stays whole.
#[must_use]
pub fn forget(events: &[Event], about: &About) -> Forgetting {
    let mut abouts = BTreeSet::from([about.clone()]);
    for event in events {
        // A helper of the child's own is a card of its own; it was said of this worry alone.
        if let What::WorryHelp { about: worry, help, .. } = &event.what
            && worry == about
            && help.starts_with("own-")
        {
            abouts.insert(About { page: about.page.clone(), card: Some(help.clone()) });
        }
    }
    let outcomes: BTreeSet<Uuid> = events.iter().filter_map(|event| outcome(&event.what, &abouts)).collect();
    let mut forgetting = Forgetting::default();
    for event in events {
        media(&event.what, &abouts, &mut forgetting);
    }
    for event in events {
        if let Some(what) = after(&event.what, &abouts, &outcomes, &forgetting) {
            forgetting.events.push(Event { number: event.number, at: event.at, what });
        }
    }
    pictures(events, &mut forgetting);
    forgetting
}

/// What must become of `events` so that nothing of what an adult saw is left, under any of its corrections.
#[must_use]
pub fn forget_seen(events: &[Event], observation: Uuid) -> Forgetting {
    let mut forgetting = Forgetting::default();
    for event in events {
        if let What::Observed(seen) = &event.what
            && seen.id == observation
        {
            forgetting.seen.extend(seen.media());
            forgetting.events.push(Event { number: event.number, at: event.at, what: What::Forgotten });
        }
    }
    pictures(events, &mut forgetting);
    forgetting
}

/// What must become of `events` so that nothing is left of a photo or a voice that an adult added to what was seen. The note
/// itself stays.
#[must_use]
pub fn forget_added(events: &[Event], file: Uuid) -> Forgetting {
    let gone = BTreeSet::from([file]);
    let mut forgetting = Forgetting::default();
    for event in events {
        if let What::Observed(seen) = &event.what
            && seen.media().any(|media| media == file)
        {
            let mut seen = seen.clone();
            seen.without_media(&gone);
            forgetting.events.push(Event { number: event.number, at: event.at, what: What::Observed(seen) });
            forgetting.seen.insert(file);
        }
    }
    forgetting
}

/// The name of a picture tells what is on it: one that no event shows any more goes with what was said.
fn pictures(events: &[Event], forgetting: &mut Forgetting) {
    let changed: BTreeMap<u64, &What> = forgetting.events.iter().map(|event| (event.number, &event.what)).collect();
    let left = events.iter().flat_map(|event| changed.get(&event.number).copied().unwrap_or(&event.what).symbols());
    let left: BTreeSet<&str> = left.collect();
    let mut lists = Vec::new();
    for event in events {
        let What::PicturesUsed { pictures } = &event.what else { continue };
        let (stay, go): (Vec<_>, Vec<_>) =
            pictures.iter().cloned().partition(|picture| left.contains(picture.id.as_str()));
        if !go.is_empty() {
            let what = if stay.is_empty() { What::Forgotten } else { What::PicturesUsed { pictures: stay } };
            lists.push((Event { number: event.number, at: event.at, what }, go));
        }
    }
    for (event, go) in lists {
        forgetting.events.push(event);
        forgetting.pictures.extend(go.into_iter().map(|picture| picture.id));
    }
}

fn media(what: &What, abouts: &BTreeSet<About>, forgetting: &mut Forgetting) {
    match what {
        What::RecordingBegun { clip, about } if abouts.contains(about) => drop(forgetting.clips.insert(*clip)),
        What::Stroked { drawing, about, .. } if abouts.contains(about) => drop(forgetting.drawings.insert(*drawing)),
        What::CardAdded { page, card } if is_own(abouts, page, &card.id) => match &card.picture {
            CardPicture::Drawing(drawing) => drop(forgetting.drawings.insert(*drawing)),
            CardPicture::Voice(clip) => drop(forgetting.clips.insert(*clip)),
            CardPicture::Symbol(_) => {}
        },
        What::Observed(seen) if is_about(abouts, seen) => forgetting.seen.extend(seen.media()),
        _ => {}
    }
}

/// The outcome that this event makes follow from what is forgotten.
fn outcome(what: &What, abouts: &BTreeSet<About>) -> Option<Uuid> {
    match what {
        What::OutcomeAgreed { id, about: Some(about), .. } if abouts.contains(about) => Some(*id),
        _ => None,
    }
}

/// The event as it is from now on; none where it stays as it is.
fn after(what: &What, abouts: &BTreeSet<About>, outcomes: &BTreeSet<Uuid>, forgetting: &Forgetting) -> Option<What> {
    let gone = match what {
        What::Answered { about, .. }
        | What::TakenBack { about }
        | What::WorrySized { about, .. }
        | What::WorryHelp { about, .. }
        | What::RecordingBegun { about, .. }
        | What::Stroked { about, .. }
        | What::ReadBack { about, .. }
        | What::SharingSet { about, .. }
        | What::SupportMarked { about, .. }
        | What::QuestionAnswered { about, .. }
        | What::Withheld { about, .. }
        | What::GivenBack { about, .. }
        | What::Noted { about: Some(about), .. } => abouts.contains(about),
        What::OutcomeAgreed { id, .. } | What::OutcomeBecame { id, .. } | What::OutcomeTold { id, .. } => {
            outcomes.contains(id)
        }
        What::RecordingEnded { clip, .. } | What::ClipKept { clip } | What::ClipDropped { clip } => {
            forgetting.clips.contains(clip)
        }
        What::StrokeUndone { drawing } | What::DrawingCleared { drawing } | What::DrawingKept { drawing } => {
            forgetting.drawings.contains(drawing)
        }
        What::CardAdded { page, card } => is_own(abouts, page, &card.id),
        What::Observed(seen) => is_about(abouts, seen),
        What::Shown(shown) if shown.cards.iter().any(|card| is_own(abouts, &shown.page, &card.id)) => {
            let mut shown = shown.clone();
            let page = shown.page.clone();
            shown.cards.retain(|card| !is_own(abouts, &page, &card.id));
            return Some(What::Shown(shown));
        }
        _ => false,
    };
    gone.then_some(What::Forgotten)
}

/// What was seen on a page goes with all of the page.
fn is_about(abouts: &BTreeSet<About>, seen: &Observation) -> bool {
    abouts.contains(&About { page: seen.page.clone(), card: None })
}

/// True for a card of the child's own that is forgotten. A card of the plan stays on its page: it is the plan's word.
fn is_own(abouts: &BTreeSet<About>, page: &str, card: &str) -> bool {
    card.starts_with("own-") && abouts.iter().any(|about| about.page == page && about.card.as_deref() == Some(card))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{clips_and_drawings, event_to_ron, fold, sample};

    fn forgotten(events: &[Event], about: &About) -> (Vec<Event>, Forgetting) {
        let forgetting = forget(events, about);
        let new: BTreeMap<u64, &Event> = forgetting.events.iter().map(|event| (event.number, event)).collect();
        let events = events.iter().map(|event| (*new.get(&event.number).unwrap_or(&event)).clone()).collect();
        (events, forgetting)
    }

    #[test]
    fn each_answer_goes_and_every_other_one_stays() {
        let events = sample::conversation();
        let views = fold(&events).unwrap();
        assert!(views.answers.len() > 5);
        for answer in &views.answers {
            let (after, forgetting) = forgotten(&events, &answer.about);
            let left = fold(&after).unwrap();
            assert!(left.answers.iter().all(|other| other.about != answer.about));
            for there in &left.answers {
                let before = views.answers.iter().find(|before| before.about == there.about).unwrap();
                let mut before = before.clone();
                // A card of the child's own that shows a drawing which belonged to the answer loses its picture.
                if let (Some(card), Some(now)) = (&mut before.card, &there.card)
                    && matches!(card.picture, CardPicture::Drawing(id) if forgetting.drawings.contains(&id))
                {
                    card.picture = now.picture.clone();
                }
                assert_eq!(&before, there);
            }
            assert!(left.answers.len() + 2 >= views.answers.len());
            let (clips, drawings) = clips_and_drawings(&left);
            assert!(clips.is_disjoint(&forgetting.clips) && drawings.is_disjoint(&forgetting.drawings));
            assert!(answer.clips.iter().all(|clip| forgetting.clips.contains(&clip.id)));
        }
    }

    #[test]
    fn no_word_of_it_is_left_in_any_event() {
        let secret = "zebrafish";
        let events = sample::conversation();
        let about = fold(&events).unwrap().answers[0].about.clone();
        let mut events = events;
        let at = events[0].at;
        let mut add = |what| events.push(Event { number: events.len() as u64 + 1, at, what });
        add(What::Noted { about: Some(about.clone()), adult: "A".into(), text: secret.into() });
        add(What::Withheld { about: about.clone(), adult: "A".into(), why: secret.into() });
        add(What::GivenBack { about: about.clone(), adult: secret.into() });
        add(What::ReadBack { about: about.clone(), words: secret.into(), checked: crate::record::Checked::Kept });
        let id = Uuid::from_u128(77);
        let word = || secret.to_owned();
        let (adult, by) = (word(), word());
        add(What::OutcomeAgreed { id, about: Some(about.clone()), will: word(), who: word(), by, adult });
        add(What::OutcomeBecame { id, how: crate::record::HowFar::NotDone, why: word(), adult: word() });
        add(What::OutcomeTold { id, day: word(), adult: word() });
        let (after, _) = forgotten(&events, &about);
        for event in &after {
            assert!(!event_to_ron(event).unwrap().contains(secret));
        }
    }

    #[test]
    fn what_an_adult_saw_goes_by_itself_under_every_correction_or_with_its_page() {
        let mut events = sample::conversation();
        let at = events[0].at;
        let mut add = |id: u128, page: &str, photo: u128| {
            let seen = crate::record::seen("zebrafish", "drum", crate::record::Towards::Left, 1);
            let (id, page) = (Uuid::from_u128(id), page.to_owned());
            let seen = Observation { id, page, photo: Some(Uuid::from_u128(photo)), ..seen };
            events.push(Event { number: events.len() as u64 + 1, at, what: What::Observed(Box::new(seen)) });
        };
        add(5, "noticing.sound", 51);
        add(6, "noticing.taste", 61);
        add(5, "noticing.sound", 52);
        let whole = fold(&events).unwrap();
        let forgetting = forget_seen(&events, Uuid::from_u128(5));
        assert_eq!(forgetting.seen, [51, 52].map(Uuid::from_u128).into(), "the photo before the correction too");
        assert_eq!(forgetting.events.len(), 2);
        assert_eq!(forget_seen(&events, Uuid::from_u128(7)), Forgetting::default());
        let photo = forget_added(&events, Uuid::from_u128(52));
        assert_eq!((photo.seen.clone(), photo.events.len()), ([Uuid::from_u128(52)].into(), 1));
        let What::Observed(left) = &photo.events[0].what else { panic!("the note stays: {photo:?}") };
        assert_eq!((left.photo, left.id), (None, Uuid::from_u128(5)));
        assert_eq!(forget_added(&events, Uuid::from_u128(7)), Forgetting::default());
        let (after, forgetting) = forgotten(&events, &About { page: "noticing.taste".into(), card: None });
        assert_eq!(forgetting.seen, [Uuid::from_u128(61)].into());
        let left = fold(&after).unwrap();
        assert_eq!(left.noticing, whole.noticing[..1]);
        assert_eq!(left.answers, whole.answers);
    }
}
