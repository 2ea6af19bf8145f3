//! What holds whatever is done, in whatever order.

use std::collections::HashMap;

use proptest::prelude::*;
use uuid::Uuid;

use super::{
    super::{Action, Feature, Pace, Take, Trait, kept::Kept},
    world::{Sitting, pressable, start, stroke, take},
};
use crate::record::{About, Agreement, Answered, Checked, Device, Event, HairShape, Sharing, What, fold};

/// One thing to do: a control of the screen by its number, an end of the recording that runs, or something out of place.
#[derive(Debug, Clone)]
enum Deed {
    Press(usize),
    Ended { silent: bool, cut_off: bool, whole: bool },
    Wild(Action),
}

fn wild() -> impl Strategy<Value = Action> {
    let id =
        || prop::sample::select(vec!["maths", "art", "noise", "school", "own-1", "food", "nothing", "family", "?"]);
    let place = prop::sample::select(vec!["like", "dont_like", "soon", "a_lot", "?"]);
    let clip = || (0..4_u128).prop_map(Uuid::from_u128);
    prop_oneof![
        Just(Action::Back),
        Just(Action::Next),
        Just(Action::Skip),
        Just(Action::Yes),
        Just(Action::No),
        Just(Action::More),
        Just(Action::Turn),
        Just(Action::Undo),
        Just(Action::Clear),
        Just(Action::KeepIt),
        Just(Action::TryAgain),
        Just(Action::Keep),
        Just(Action::Change),
        Just(Action::TakeOut),
        Just(Action::GoTalk),
        Just(Action::GoDraw),
        Just(Action::GoFind),
        Just(Action::ByGroups),
        Just(Action::ByLetters),
        Just(Action::RubOutLetter),
        Just(Action::SayTyped),
        Just(Action::UseWord),
        any::<bool>().prop_map(Action::FromPaper),
        prop::sample::select(vec![
            "food",
            "f",
            " ",
            "",
            "\u{7}\u{301}",
            "photo_1",
            "nobody has a picture of so long a word"
        ])
        .prop_map(|letters| Action::Type(letters.into())),
        Just(Action::CarryOn),
        prop::sample::select(Feature::ALL.to_vec()).prop_map(Action::Feature),
        prop::sample::select(vec![Trait::Glasses, Trait::Wheelchair, Trait::Hair(HairShape::NoHair)])
            .prop_map(Action::LookLike),
        Just(Action::WantHelp),
        Just(Action::Draw(stroke())),
        id().prop_map(|id| Action::Card(id.into())),
        id().prop_map(|id| Action::PickUp(id.into())),
        id().prop_map(|id| Action::PutBack(id.into())),
        id().prop_map(|id| Action::Person(id.into())),
        prop::option::of(id()).prop_map(|id| Action::TalkAbout(id.map(Into::into))),
        (prop::option::of(id()), place)
            .prop_map(|(card, place)| Action::Put { card: card.map(Into::into), place: place.into() }),
        clip().prop_map(Action::Record),
        clip().prop_map(Action::Canvas),
        clip().prop_map(|clip| Action::Heard(take(clip))),
        any::<usize>().prop_map(Action::Statement),
        prop::sample::select(vec!["private", "meeting", "?"]).prop_map(|word| Action::Share(Sharing::from(word))),
        prop::sample::select(Device::KNOWN.to_vec()).prop_map(Action::Device),
    ]
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        12 => any::<usize>().prop_map(Deed::Press),
        2 => (prop::bool::weighted(0.2), prop::bool::weighted(0.2), prop::bool::weighted(0.8))
            .prop_map(|(silent, cut_off, whole)| Deed::Ended { silent, cut_off, whole }),
        2 => wild().prop_map(Deed::Wild),
    ];
    let pace = (any::<bool>(), 0..4_u32).prop_map(|(first_then, break_every)| Pace { first_then, break_every });
    (pace, prop::collection::vec(deed, 0..160))
        .prop_map(|(pace, deeds)| std::iter::once(Deed::Wild(Action::Lead(pace))).chain(deeds).collect())
}

impl Sitting {
    fn perform(&mut self, deed: Deed) {
        let action = match deed {
            Deed::Wild(action) => action,
            Deed::Ended { silent, cut_off, whole } => match self.talk.kept.recording() {
                Some(voice) => Action::Heard(Take { silent, cut_off, whole, ..take(voice.clip) }),
                None => return,
            },
            Deed::Press(number) => {
                let mut actions = pressable(&self.talk);
                // Stopping is tried after every sequence; within one it would hide all that follows.
                actions.retain(|action| *action != Action::StopToday);
                match actions.get(number % actions.len().max(1)) {
                    Some(Action::Record(_)) => Action::Record(self.id()),
                    Some(Action::Canvas(_)) => Action::Canvas(self.id()),
                    Some(action) => action.clone(),
                    None => return,
                }
            }
        };
        let before = self.talk.kept.number;
        let events = self.act(action);
        for (event, number) in events.iter().zip(before + 1..) {
            assert_eq!(event.number, number);
        }
    }

    /// Begun, with or without the agreement, and then whatever.
    fn after(agreed: bool, deeds: &[Deed]) -> Self {
        let mut sitting = if agreed { Self::on("topics") } else { Self::with(start()) };
        for deed in deeds {
            sitting.perform(deed.clone());
        }
        sitting
    }

    fn is_at_thanks(&self) -> bool {
        matches!(self.talk.screen().body, super::super::Body::Thanks { .. })
    }
}

/// The answers that a reader of the events would call standing, worked out apart from the engine's own fold.
fn standing(events: &[Event]) -> HashMap<About, Answered> {
    let mut standing = HashMap::new();
    for event in events {
        match &event.what {
            What::Answered { answer: Answered::NotUnderstood, .. } => {}
            What::Answered { about, answer, .. } => _ = standing.insert(about.clone(), answer.clone()),
            What::TakenBack { about } | What::ReadBack { about, checked: Checked::Removed, .. } => {
                standing.remove(about);
            }
            _ => {}
        }
    }
    standing
}

#[test]
fn not_to_understand_a_page_leaves_what_was_checked_on_it_as_it_was() {
    let about = About { page: "small.more_talk".into(), card: None };
    let answered = |answer: Answered| What::Answered {
        about: about.clone(),
        asked: "What else?".into(),
        answer,
        said: String::new(),
    };
    let read_back = What::ReadBack { about: about.clone(), words: "My voice.".into(), checked: Checked::Kept };
    let mut kept = Kept::default();
    for (what, still) in
        [(read_back, true), (answered(Answered::NotUnderstood), true), (answered(Answered::Skipped), false)]
    {
        kept.apply(&what);
        assert_eq!(kept.checked.get(&about) == Some(&Checked::Kept), still, "{what:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn nothing_said_is_lost(agreed in any::<bool>(), deeds in deeds()) {
        let sitting = Sitting::after(agreed, &deeds);
        let said: Vec<About> = sitting.talk.statements().into_iter().map(|said| said.about).collect();
        for (about, answer) in standing(&sitting.events) {
            let kept = sitting.talk.kept.answers.get(&about).map(|given| &given.answer);
            prop_assert_eq!(kept, Some(&answer));
            let view = about.card.is_some() && answer != Answered::Skipped && about.page != "small.told";
            prop_assert!(!view || said.contains(&about), "{:?} is not read back", about);
        }
        for event in &sitting.events {
            let What::ClipKept { clip } = event.what else { continue };
            let dropped = sitting.events.iter().any(|event| event.what == What::ClipDropped { clip });
            let about = sitting.talk.kept.voice(clip).map(|voice| voice.about.clone());
            let asked = fold(&sitting.events).unwrap().questions.iter().any(|asked| Some(&asked.about) == about.as_ref());
            prop_assert!(dropped || asked || about.is_some_and(|about| said.contains(&about)));
        }
    }

    #[test]
    fn the_record_tells_what_is_read_back(agreed in any::<bool>(), deeds in deeds()) {
        let sitting = Sitting::after(agreed, &deeds);
        let views = fold(&sitting.events).unwrap();
        let own = |about: &About| about.card.as_ref().is_some_and(|card| card.starts_with("own-"));
        let is_view = |about: &About| about.page != "small.told" && (own(about) || about.page != "small.topics");
        let statements: Vec<_> =
            sitting.talk.statements().into_iter().filter(|said| is_view(&said.about)).collect();
        for said in &statements {
            let answer = views.answers.iter().find(|answer| answer.about == said.about);
            prop_assert!(answer.is_some(), "{:?} is not in the record", said.about);
            let answer = answer.unwrap();
            prop_assert!(answer.said.as_ref().is_none_or(|words| said.words.starts_with(words)));
            prop_assert_eq!(answer.sharing == Sharing::Private, sitting.talk.kept.is_private(&said.about));
            prop_assert_eq!(answer.clips.iter().any(|clip| Some(clip.id) == said.clip), said.clip.is_some());
            prop_assert_eq!(answer.drawings.first().map(|drawing| drawing.id), said.drawing);
            prop_assert_eq!(answer.checked == Checked::Kept, sitting.talk.is_checked(&said.about));
        }
        for answer in views.answers.iter().filter(|answer| answer.said.is_some()) {
            prop_assert!(statements.iter().any(|said| said.about == answer.about), "{:?} was not said", answer.about);
        }
    }

    #[test]
    fn the_same_events_give_the_same_again(agreed in any::<bool>(), deeds in deeds()) {
        let sitting = Sitting::after(agreed, &deeds);
        let mut kept = Kept::default();
        for event in &sitting.events {
            kept.apply(&event.what);
            kept.number += 1;
            prop_assert_eq!(event.number, kept.number);
        }
        prop_assert_eq!(&kept, &sitting.talk.kept);
        if kept.ended != Some(true) {
            let resumed = sitting.resumed().unwrap();
            prop_assert_eq!(&resumed.talk.kept.page, &kept.page);
            prop_assert_eq!(&resumed.talk.kept.answers, &kept.answers);
            prop_assert_eq!(resumed.talk.statements(), sitting.talk.statements());
        }
    }

    #[test]
    fn a_break_and_a_stop_are_always_possible(agreed in any::<bool>(), deeds in deeds()) {
        let mut sitting = Sitting::after(agreed, &deeds);
        if sitting.talk.kept.ended.is_none() {
            sitting.act(Action::Break);
            prop_assert_eq!(sitting.place(), "break");
            sitting.act(Action::StopToday);
        }
        prop_assert!(sitting.is_at_thanks());
        sitting.act(Action::Next);
        prop_assert!(sitting.talk.over());
    }

    #[test]
    fn next_and_skip_lead_to_the_thank_you(agreed in any::<bool>(), deeds in deeds()) {
        let mut sitting = Sitting::after(agreed, &deeds);
        sitting.act(Action::CarryOn);
        let mut presses = 0;
        while !sitting.is_at_thanks() {
            let can = pressable(&sitting.talk);
            sitting.act(if can.contains(&Action::Next) { Action::Next } else { Action::Skip });
            presses += 1;
            prop_assert!(presses < 150, "still at {}", sitting.place());
        }
        sitting.act(Action::Next);
        prop_assert!(sitting.talk.over());
    }

    #[test]
    fn back_leads_to_the_first_page_and_a_mind_can_be_changed(deeds in deeds()) {
        let mut sitting = Sitting::after(true, &deeds);
        prop_assume!(sitting.talk.kept.ended.is_none());
        sitting.act(Action::CarryOn);
        let mut presses = 0;
        while sitting.talk.screen().back.is_some() {
            let said = sitting.talk.statements().len();
            sitting.act(Action::Back);
            prop_assert!(sitting.talk.statements().len() >= said, "going back lost something");
            presses += 1;
            prop_assert!(presses < 60, "still at {}", sitting.place());
        }
        prop_assert_eq!(sitting.place(), "small.hello");
        sitting.all([Action::Next, Action::No]);
        prop_assert_eq!(sitting.talk.kept.talk, Some(false));
        let no = sitting.events.iter().any(|event| {
            matches!(&event.what, What::Agreed { part: Agreement::Talk, yes: Some(false), .. })
        });
        prop_assert!(no);
    }

    #[test]
    fn another_place_exactly_with_another_page(agreed in any::<bool>(), deeds in deeds()) {
        let mut sitting = Sitting::after(agreed, &[]);
        for deed in deeds {
            let (before, page) = (sitting.talk.screen(), sitting.talk.kept.page.clone());
            sitting.perform(deed);
            let after = sitting.talk.screen();
            let covered = sitting.talk.kept.on_break || sitting.talk.kept.ended.is_some();
            prop_assert!(covered || page == sitting.talk.kept.page || before.place != after.place || before.place == "break");
            let kinds = (std::mem::discriminant(&before.body), std::mem::discriminant(&after.body));
            prop_assert!(before.place != after.place || kinds.0 == kinds.1, "another body at {}", after.place);
        }
    }

    #[test]
    fn how_many_things_a_page_has_changes_nothing_that_is_kept(
        agreed in any::<bool>(), before in deeds(), after in deeds(), grids in (1..15_usize, 1..15_usize),
    ) {
        let sitting = Sitting::after(agreed, &before);
        prop_assume!(sitting.talk.kept.ended != Some(true));
        let said = sitting.talk.statements();
        let [mut one, mut other] = [grids.0, grids.1].map(|things| {
            let mut resumed = sitting.resumed().unwrap();
            resumed.talk.show_at_most(Some(things));
            resumed
        });
        prop_assert_eq!(one.talk.statements(), said);
        prop_assert_eq!(&one.talk.kept, &other.talk.kept);
        // What one child presses, the other presses as well, wherever it lies.
        for deed in after {
            let action = match deed {
                Deed::Press(number) => {
                    let mut actions = pressable(&one.talk);
                    // Stopping would hide all that follows; clips and drawings get new ids.
                    actions.retain(|action| !matches!(action, Action::StopToday | Action::Record(_) | Action::Canvas(_)));
                    actions.get(number % actions.len().max(1)).cloned()
                }
                Deed::Ended { .. } => None,
                Deed::Wild(action) => Some(action),
            };
            let Some(action) = action else { continue };
            prop_assert_eq!(one.act(action.clone()), other.act(action));
        }
        prop_assert_eq!(fold(&one.events).unwrap(), fold(&other.events).unwrap());
    }
}
