//! What adults see of a person who shows, and does not tell. It stands apart: it is the adult's, never the person's own answer.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Clip, Moment,
    signs::{Again, Clear, HelpGave, HowSoon, OfferedAs, PersonState, Sign, Sure, Towards, Turn},
};

/// What one adult saw in one turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Observation {
    /// Its id: a later entry of the same id takes its place.
    pub id: Uuid,
    /// The page's id, with its plan: `noticing.sound`; also of the beginning and the agreement.
    pub page: String,
    /// What was offered at the left; none on pages that offer nothing.
    pub left: Option<Offered>,
    /// What was offered at the right.
    pub right: Option<Offered>,
    /// Which turn with these two things.
    pub turn: Turn,
    /// What was seen, in the order of the list.
    pub seen: Vec<Sign>,
    /// Towards what.
    pub towards: Option<Towards>,
    /// How clear it was.
    pub clear: Option<Clear>,
    /// Whether it was the same in the swapped turn.
    pub again: Option<Again>,
    /// How soon it came.
    pub how_soon: Option<HowSoon>,
    /// Help given.
    pub help: Vec<HelpGave>,
    /// How the person was.
    pub state: Vec<PersonState>,
    /// Who else was there.
    pub who_else: String,
    /// Exactly what happened: what was seen and heard, no feelings named.
    pub happened: String,
    /// What the adult thinks that it may mean.
    pub may_mean: Option<MayMean>,
    /// Who saw it; never empty.
    pub adult: String,
    /// When it was written down.
    pub at: Moment,
    /// A photo that the adult added; it is `photos/ID.jpg` (or `.png`, `.svg`) in the package.
    #[serde(default)]
    pub photo: Option<Uuid>,
    /// What the adult said about it, in the adult's own voice, and never the person's.
    #[serde(default)]
    pub voice: Option<Clip>,
    /// Who added the photo to the note afterwards; none where it came with the note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo_later: Option<AddedLater>,
    /// Who added the voice to the note afterwards, and whose it is; none where it came with the note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice_later: Option<AddedLater>,
}

/// Something was added to a note that was kept already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AddedLater {
    /// Who added it.
    pub adult: String,
    /// When.
    pub at: Moment,
}

/// A thing that was offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Offered {
    /// The card's id on its page.
    pub card: String,
    /// Its words.
    pub label: String,
    /// As what it was offered.
    pub shown_as: OfferedAs,
}

/// An adult's guess, kept apart from what was seen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct MayMean {
    /// "I think it may mean …"
    pub text: String,
    /// How sure the adult is.
    pub sure: Option<Sure>,
    /// Who else thinks so.
    pub who_thinks_so: String,
    /// Who sees it differently.
    pub who_differs: String,
}

/// How firmly it was seen that a person goes to one of two things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HowFirm {
    /// Once, or always at the same side, or on one day.
    Once,
    /// To the one and to the other.
    BothWays,
    /// The same on two sides and on two days: what plans.md counts as seen three times.
    Firm,
}

impl Observation {
    /// Ids of the photo and the voice that the adult added.
    pub fn media(&self) -> impl Iterator<Item = Uuid> {
        self.photo.into_iter().chain(self.voice.as_ref().map(|voice| voice.id))
    }

    /// Takes these photos and voices out.
    pub(crate) fn without_media(&mut self, gone: &BTreeSet<Uuid>) {
        self.photo.take_if(|photo| gone.contains(photo));
        self.voice.take_if(|voice| gone.contains(&voice.id));
        self.photo_later.take_if(|_| self.photo.is_none());
        self.voice_later.take_if(|_| self.voice.is_none());
    }

    /// Whose photo it is.
    #[must_use]
    pub fn photo_by(&self) -> &str {
        self.photo_later.as_ref().map_or(&self.adult, |later| &later.adult)
    }

    /// Whose voice it is.
    #[must_use]
    pub fn voice_by(&self) -> &str {
        self.voice_later.as_ref().map_or(&self.adult, |later| &later.adult)
    }

    /// Every name of the adults who wrote it and who added to it.
    pub fn adults_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let later = self.photo_later.iter_mut().chain(&mut self.voice_later).map(|later| &mut later.adult);
        std::iter::once(&mut self.adult).chain(later)
    }

    /// The thing that the person went to, if the entry counts as a choice: an arm that was moved is nobody's choice, and what
    /// was not clear is none.
    #[must_use]
    pub fn chosen(&self) -> Option<&Offered> {
        if self.help.contains(&HelpGave::MovedArm) || self.clear == Some(Clear::Not) {
            return None;
        }
        match self.towards {
            Some(Towards::Left) => self.left.as_ref(),
            Some(Towards::Right) => self.right.as_ref(),
            _ => None,
        }
    }
}

/// How firmly it was seen that the person goes to `card` of the pair `page`; none where that was never seen.
#[must_use]
pub fn how_firm(noticing: &[Observation], page: &str, card: &str) -> Option<HowFirm> {
    let of_pair = || noticing.iter().filter(|seen| seen.page == page);
    let to_it = || of_pair().filter(|seen| seen.chosen().is_some_and(|chosen| chosen.card == card));
    to_it().next()?;
    if of_pair().filter_map(Observation::chosen).any(|chosen| chosen.card != card) {
        return Some(HowFirm::BothWays);
    }
    let sides: BTreeSet<bool> = to_it().map(|seen| seen.towards == Some(Towards::Left)).collect();
    let days: BTreeSet<String> = to_it().map(|seen| seen.at.day()).collect();
    Some(if sides.len() == 2 && days.len() >= 2 { HowFirm::Firm } else { HowFirm::Once })
}

/// What one adult saw on this day since 1970, for tests.
#[cfg(test)]
pub(crate) fn seen(left: &str, right: &str, towards: Towards, day: i64) -> Observation {
    let thing = |card: &str| Offered { card: card.into(), label: card.into(), shown_as: OfferedAs::Object };
    Observation {
        id: Uuid::from_u128(1),
        page: "noticing.sound".into(),
        left: Some(thing(left)),
        right: Some(thing(right)),
        turn: Turn::First,
        seen: vec![Sign::Reached],
        towards: Some(towards),
        clear: None,
        again: None,
        how_soon: None,
        help: Vec::new(),
        state: Vec::new(),
        who_else: String::new(),
        happened: String::new(),
        may_mean: None,
        adult: "Jo".into(),
        at: Moment::new(day * 86_400_000, 0),
        photo: None,
        voice: None,
        photo_later: None,
        voice_later: None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn firm(entries: &[Observation], card: &str) -> Option<HowFirm> {
        how_firm(entries, "noticing.sound", card)
    }

    #[test]
    fn it_is_firm_only_on_two_sides_and_two_days() {
        let first = seen("drum", "blanket", Towards::Left, 1);
        let swapped = seen("blanket", "drum", Towards::Right, 1);
        let another_day = seen("blanket", "drum", Towards::Right, 2);
        assert_eq!(firm(std::slice::from_ref(&first), "drum"), Some(HowFirm::Once));
        assert_eq!(firm(&[first.clone(), swapped], "drum"), Some(HowFirm::Once), "one day");
        let same_side = seen("drum", "blanket", Towards::Left, 2);
        assert_eq!(firm(&[first.clone(), same_side], "drum"), Some(HowFirm::Once), "one side");
        assert_eq!(firm(&[first.clone(), another_day.clone()], "drum"), Some(HowFirm::Firm));
        assert_eq!(firm(&[first.clone(), another_day.clone()], "blanket"), None);
        assert_eq!(how_firm(&[first.clone(), another_day.clone()], "noticing.taste", "drum"), None);
        let other_thing = seen("drum", "blanket", Towards::Right, 3);
        assert_eq!(firm(&[first, another_day, other_thing], "drum"), Some(HowFirm::BothWays));
    }

    #[test]
    fn an_arm_that_was_moved_and_what_was_not_clear_are_no_choice() {
        let moved = Observation { help: vec![HelpGave::MovedArm], ..seen("drum", "blanket", Towards::Left, 1) };
        let unclear = Observation { clear: Some(Clear::Not), ..seen("drum", "blanket", Towards::Left, 1) };
        let both = seen("drum", "blanket", Towards::Both, 1);
        assert_eq!(firm(&[moved, unclear, both], "drum"), None);
    }

    proptest! {
        #[test]
        fn one_day_or_one_side_is_never_firm(entries in proptest::collection::vec((any::<bool>(), any::<bool>(), 1_i64..4), 0..8)) {
            let entries: Vec<_> = entries
                .into_iter()
                .map(|(swapped, left, day)| {
                    let (one, other) = if swapped { ("blanket", "drum") } else { ("drum", "blanket") };
                    seen(one, other, if left { Towards::Left } else { Towards::Right }, day)
                })
                .collect();
            for card in ["drum", "blanket"] {
                let firm = firm(&entries, card);
                let to_it: Vec<_> = entries.iter().filter(|seen| seen.chosen().unwrap().card == card).collect();
                prop_assert_eq!(firm.is_none(), to_it.is_empty());
                if firm == Some(HowFirm::Firm) {
                    prop_assert_eq!(to_it.len(), entries.len());
                    prop_assert!(to_it.iter().any(|seen| seen.at.day() != to_it[0].at.day()));
                    prop_assert!(to_it.iter().any(|seen| seen.towards != to_it[0].towards));
                }
            }
        }
    }
}
