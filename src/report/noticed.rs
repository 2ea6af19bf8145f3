//! What adults saw of a person who shows and does not tell, in words for every page: always "the adult saw", never "I said".

use uuid::Uuid;

use crate::{
    plan::{Text, Wording},
    record::{Clip, HowFirm, MyViews, Observation, how_firm},
};

/// What was seen with one pair, or before the pairs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noticed {
    /// "Drum – Blanket"; empty where nothing was offered.
    pub things: String,
    /// What adults saw, each in a line with the adult's name and the day as `2026-03-12`.
    pub seen: Vec<Seen>,
    /// How firm it is: "Drum: seen once".
    pub firm: Vec<String>,
}

/// One entry of an adult's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Who saw it.
    pub adult: String,
    /// The day.
    pub day: String,
    /// What, in the words of the list and the adult's own.
    pub words: String,
    /// What the adult thinks that it may mean: a guess, shown apart. Empty where there is none.
    pub may_mean: String,
    /// The photo that the adult added.
    pub photo: Option<Uuid>,
    /// What the adult said about it.
    pub voice: Option<Clip>,
    /// Who added the photo to the note afterwards, and the voice, each once, with the day as above.
    pub later: Vec<(String, String)>,
}

/// Everything that adults saw, pair by pair in the order in which they were first offered.
#[must_use]
pub fn noticed(views: &MyViews, wording: &dyn Wording) -> Vec<Noticed> {
    let words = Words(wording);
    let mut pages: Vec<&str> = Vec::new();
    for seen in &views.noticing {
        if !pages.contains(&seen.page.as_str()) {
            pages.push(&seen.page);
        }
    }
    let of_page = |page: &&str| {
        let entries: Vec<&Observation> = views.noticing.iter().filter(|seen| seen.page == *page).collect();
        Noticed {
            things: entries.first().map(|seen| things(seen)).unwrap_or_default(),
            seen: entries.iter().map(|seen| words.seen(seen)).collect(),
            firm: words.firm(&views.noticing, &entries),
        }
    };
    pages.iter().map(of_page).collect()
}

/// "Drum – Blanket", in the order of their ids, so that it is the same on both sides.
fn things(seen: &Observation) -> String {
    let mut offered: Vec<_> = seen.left.iter().chain(&seen.right).collect();
    offered.sort_by(|one, other| one.card.cmp(&other.card));
    offered.into_iter().map(|offered| offered.label.as_str()).collect::<Vec<_>>().join(" – ")
}

fn later(seen: &Observation) -> Vec<(String, String)> {
    let mut later: Vec<_> = seen.photo_later.iter().chain(&seen.voice_later).collect();
    later.dedup_by_key(|later| (&later.adult, later.at.day()));
    later.into_iter().map(|later| (later.adult.clone(), later.at.day())).collect()
}

struct Words<'a>(&'a dyn Wording);

impl Words<'_> {
    fn t(&self, id: &str) -> String {
        self.0.say(&Text::new(format!("report-noticing-{id}")))
    }

    /// The word of an open list, or the word itself where it is the school's own.
    fn word(&self, list: &str, word: &str) -> String {
        self.0.words(&Text::new(format!("report-noticing-{list}-{word}"))).unwrap_or_else(|| word.to_owned())
    }

    fn seen(&self, seen: &Observation) -> Seen {
        let mut words: Vec<String> = seen.seen.iter().map(|sign| self.word("seen", sign.word())).collect();
        let towards = seen.towards.iter().map(|towards| match (towards.word(), &seen.left, &seen.right) {
            ("left", Some(thing), _) | ("right", _, Some(thing)) => thing.label.clone(),
            (word, ..) => self.word("towards", word),
        });
        words.extend(towards.map(|towards| format!("{}: {towards}", self.t("towards"))));
        words.extend(seen.clear.iter().map(|clear| self.word("clear", clear.word())));
        words.extend(seen.how_soon.iter().map(|soon| self.word("soon", soon.word())));
        words.extend(seen.help.iter().map(|help| format!("{}: {}", self.t("help"), self.word("help", help.word()))));
        words.extend(seen.state.iter().map(|state| self.word("state", state.word())));
        words.extend((!seen.happened.is_empty()).then(|| seen.happened.clone()));
        let may_mean = seen.may_mean.as_ref().filter(|may_mean| !may_mean.text.is_empty());
        let guess = |may_mean: &crate::record::MayMean| {
            let sure = may_mean.sure.iter().map(|sure| format!(" ({})", self.word("sure", sure.word())));
            format!("{} {}{}", self.t("may_mean"), may_mean.text, sure.collect::<String>())
        };
        Seen {
            adult: seen.adult.clone(),
            day: seen.at.day(),
            words: words.join(" · "),
            may_mean: may_mean.map(guess).unwrap_or_default(),
            photo: seen.photo,
            voice: seen.voice.clone(),
            later: later(seen),
        }
    }

    fn firm(&self, all: &[Observation], of_page: &[&Observation]) -> Vec<String> {
        let mut things: Vec<(&str, &str)> = of_page
            .iter()
            .flat_map(|seen| seen.left.iter().chain(&seen.right))
            .map(|offered| (offered.card.as_str(), offered.label.as_str()))
            .collect();
        things.sort_unstable();
        things.dedup_by_key(|(card, _)| *card);
        let page = of_page.first().map_or("", |seen| seen.page.as_str());
        let firm = |(card, label): &(&str, &str)| {
            let id = match how_firm(all, page, card)? {
                HowFirm::Once => "seen_once",
                HowFirm::BothWays => "seen_both_ways",
                HowFirm::Firm => "seen_firm",
            };
            Some(format!("{label}: {}", self.t(id)))
        };
        things.iter().filter_map(firm).collect()
    }
}
