//! The words of one language and the pictures that they lead to.

use std::collections::{BTreeMap, HashMap};

use super::{
    distance::{Costs, Rows, coded},
    fold,
    rules::Rules,
};

/// Words of a label that are also found written as one: ice cream, icecream.
const JOINED_WORDS: usize = 3;
const JOINED_LETTERS: usize = 16;

/// Sounds of a word from which a typed one may go on, and how far its beginning may be from it.
const SHORTEST_BEGUN: usize = 3;
const MOST_BEGUN: u16 = 4;
/// It is less likely than any slip.
const LONGER: u16 = 14;

/// Strong sounds that a speller leaves out of a word.
const MOST_LEFT_OUT: u32 = 2;

/// How near the first sound must be.
const NEAR_FIRST: u8 = 5;

/// How a typed word leads to a word of the lexicon. The better way comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// It is the word.
    Exact,
    /// Another form of it.
    Form,
    /// Its beginning.
    Beginning,
    /// It sounds so.
    Sound,
    /// Its beginning sounds so.
    SoundOfBeginning,
    /// A slip away from it.
    Slip,
}

/// A word to which a typed word leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Led {
    pub way: Way,
    pub cost: u16,
    pub term: u32,
}

/// A label, or another word or words for a picture.
#[derive(Debug, Clone, Copy)]
pub(super) struct Phrase {
    pub picture: u32,
    /// The label itself.
    pub label: bool,
    /// Its words are written as one here, which they are not on the card.
    pub joined: bool,
    pub words: u8,
    /// How many of them say little.
    pub idle: u8,
}

struct Term {
    text: String,
    sounds: Box<[u8]>,
    phrases: Vec<u32>,
}

/// What is looked at before any distance is worked out.
struct Glance {
    signature: u32,
    term: u32,
}

/// The first two sounds of what is typed.
struct Typed {
    signature: u32,
    first: u8,
    second: u8,
}

/// The words of one language.
pub(super) struct Lexicon {
    pub rules: &'static Rules,
    pub phrases: Vec<Phrase>,
    costs: Costs,
    terms: Vec<Term>,
    /// By the first sound, and once more by the second.
    by_first: BTreeMap<u8, Vec<Glance>>,
    by_second: BTreeMap<u8, Vec<Glance>>,
    stems: HashMap<String, Vec<u32>>,
    whole: HashMap<String, Vec<u32>>,
}

/// A lexicon that is being written.
pub(super) struct Writing {
    rules: &'static Rules,
    phrases: Vec<Phrase>,
    terms: BTreeMap<String, Vec<u32>>,
    whole: HashMap<String, Vec<u32>>,
}

impl Writing {
    pub fn new(language: &str) -> Self {
        Self { rules: Rules::of(language), phrases: Vec::new(), terms: BTreeMap::new(), whole: HashMap::new() }
    }

    /// Takes in a label or a synonym of a picture.
    pub fn add(&mut self, picture: u32, text: &str, label: bool) {
        let words = fold::words(text);
        if words.is_empty() {
            return;
        }
        let joined = words.concat();
        self.add_phrase(picture, &words, label, false);
        if (2..=JOINED_WORDS).contains(&words.len()) && joined.chars().count() <= JOINED_LETTERS {
            self.add_phrase(picture, &[joined], label, true);
        }
    }

    fn add_phrase(&mut self, picture: u32, words: &[String], label: bool, joined: bool) {
        let Ok(index) = u32::try_from(self.phrases.len()) else { return };
        let count = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        let idle = words.iter().filter(|word| self.rules.is_idle(word)).count();
        self.phrases.push(Phrase { picture, label, joined, words: count(words.len()), idle: count(idle) });
        self.whole.entry(words.join(" ")).or_default().push(index);
        for word in words {
            let phrases = self.terms.entry(word.clone()).or_default();
            if phrases.last() != Some(&index) {
                phrases.push(index);
            }
        }
    }

    /// The lexicon.
    pub fn finish(self) -> Lexicon {
        let rules = self.rules;
        let mut stems: HashMap<String, Vec<u32>> = HashMap::new();
        let mut terms = Vec::with_capacity(self.terms.len());
        let mut by_first: BTreeMap<u8, Vec<Glance>> = BTreeMap::new();
        let mut by_second: BTreeMap<u8, Vec<Glance>> = BTreeMap::new();
        for ((text, phrases), index) in self.terms.into_iter().zip(0..) {
            let sounds = (rules.sounds)(&text);
            let signature = rules.signature(&sounds);
            let sounds = coded(&sounds);
            let glance = || Glance { signature, term: index };
            if let Some(first) = sounds.first() {
                by_first.entry(*first).or_default().push(glance());
            }
            if let Some(second) = sounds.get(1) {
                by_second.entry(*second).or_default().push(glance());
            }
            for stem in (rules.stems)(&text).into_iter().chain([text.clone()]) {
                let of_stem = stems.entry(stem).or_default();
                if of_stem.last() != Some(&index) {
                    of_stem.push(index);
                }
            }
            terms.push(Term { text, sounds: sounds.into(), phrases });
        }
        let (phrases, costs, whole) = (self.phrases, rules.costs(), self.whole);
        Lexicon { rules, phrases, costs, terms, by_first, by_second, stems, whole }
    }
}

impl Lexicon {
    /// Labels and synonyms that are just these words.
    pub fn whole(&self, words: &str) -> &[u32] {
        self.whole.get(words).map_or(&[], Vec::as_slice)
    }

    /// In which labels and synonyms a word stands.
    pub fn phrases_of(&self, term: u32) -> &[u32] {
        &self.terms[term as usize].phrases
    }

    /// The words to which a typed word leads, the nearest ones first; a word may come twice. While a word is being typed its
    /// beginning leads to it; `sounding` looks for what sounds alike or is near.
    pub fn led(&self, typed: &str, being_typed: bool, sounding: bool) -> Vec<Led> {
        let mut led = Vec::new();
        let from = self.terms.partition_point(|term| term.text.as_str() < typed);
        let mut begun =
            self.terms[from..].iter().zip(from..).take_while(|(term, _)| term.text.starts_with(typed)).peekable();
        let number = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
        let short = |count: usize| u16::try_from(count).unwrap_or(u16::MAX).min(30);
        if let Some((_, index)) = begun.next_if(|(term, _)| term.text == typed) {
            led.push(Led { way: Way::Exact, cost: 0, term: number(index) });
        }
        if being_typed {
            led.extend(begun.map(|(term, index)| {
                let cost = short(term.text.len() - typed.len());
                Led { way: Way::Beginning, cost, term: number(index) }
            }));
        }
        for (stem, cost) in (self.rules.stems)(typed).into_iter().map(|stem| (stem, 2)).chain([(typed.to_owned(), 1)]) {
            let forms = self.stems.get(&stem).into_iter().flatten();
            led.extend(forms.map(|term| Led { way: Way::Form, cost, term: *term }));
        }
        if sounding {
            self.add_near(typed, being_typed, &mut led);
        }
        led.sort_unstable();
        led
    }

    fn add_near(&self, typed: &str, being_typed: bool, led: &mut Vec<Led>) {
        let sounds = (self.rules.sounds)(typed);
        let signature = self.rules.signature(&sounds);
        let sounds = coded(&sounds);
        let Some(&first) = sounds.first() else { return };
        let seen = Typed { signature, first, second: sounds.get(1).copied().unwrap_or_default() };
        let count = u16::try_from(sounds.len()).unwrap_or(u16::MAX);
        let most = (4 + 3 * count / 2).min(18);
        let alike = (2 + count).min(9);
        let missing_most = u32::from(count > 2) + u32::from(count > 6);
        let mut rows = Rows::default();
        for glance in self.may_be(&seen) {
            if (signature & !glance.signature).count_ones() > missing_most {
                continue;
            }
            let more = (glance.signature & !signature).count_ones();
            if more > MOST_LEFT_OUT && !being_typed {
                continue;
            }
            let word = &self.terms[glance.term as usize].sounds;
            let longer = more > MOST_LEFT_OUT || word.len() > sounds.len() + 4;
            if longer && (!being_typed || signature & !glance.signature != 0) {
                continue;
            }
            // Of a longer word only the beginning can be meant.
            let end = if longer { word.len().min(sounds.len() + 2) } else { word.len() };
            let most = if longer { alike } else { most };
            let Some(reach) = rows.reach(&self.costs, &sounds, &word[..end], most) else { continue };
            if !longer && reach.whole <= most {
                let way = if reach.whole <= alike { Way::Sound } else { Way::Slip };
                led.push(Led { way, cost: reach.whole, term: glance.term });
            }
            if being_typed && count > 1 && reach.start < alike && (longer || reach.start < reach.whole) {
                let rest = u16::try_from(word.len()).unwrap_or(u16::MAX).saturating_sub(count);
                led.push(Led { way: Way::SoundOfBeginning, cost: reach.start + rest.min(12), term: glance.term });
            }
        }
        if led.iter().all(|led| led.way == Way::Slip) {
            self.add_longer(&sounds, &seen, led);
        }
    }

    /// What is typed may go on from a word: fotograf from photo.
    fn add_longer(&self, sounds: &[u8], seen: &Typed, led: &mut Vec<Led>) {
        let mut rows = Rows::default();
        for glance in self.by_first.get(&seen.first).into_iter().flatten() {
            let word = &self.terms[glance.term as usize].sounds;
            let within = (SHORTEST_BEGUN..sounds.len()).contains(&word.len()) && word.len() * 2 >= sounds.len();
            if !within || glance.signature & !seen.signature != 0 {
                continue;
            }
            if let Some(reach) = rows.reach(&self.costs, word, sounds, MOST_BEGUN).filter(|it| it.start <= MOST_BEGUN) {
                let rest = u16::try_from(sounds.len() - word.len()).unwrap_or(u16::MAX);
                led.push(Led { way: Way::Slip, cost: LONGER + reach.start + rest, term: glance.term });
            }
        }
    }

    /// Words that may be meant. Beginning spellers hear the first sound best: it is right, near to right, left out, or changed
    /// places with the next.
    fn may_be(&self, typed: &Typed) -> impl Iterator<Item = &Glance> {
        let near = move |first: u8| self.costs.swap(typed.first, first) <= NEAR_FIRST || typed.second == first;
        let begun = self.by_first.iter().filter(move |(first, _)| near(**first)).flat_map(|(_, glances)| glances);
        let left_out = self.by_second.get(&typed.first).into_iter().flatten();
        let new =
            move |glance: &&Glance| self.terms[glance.term as usize].sounds.first().is_none_or(|first| !near(*first));
        begun.chain(left_out.filter(new))
    }
}
