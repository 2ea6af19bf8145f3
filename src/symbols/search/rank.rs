//! In which order found pictures come.

use super::{
    Weights, Why,
    lexicon::{Led, Lexicon, Phrase, Way},
};

/// Pictures on a child's screen at once.
const SCREEN: usize = 5;

/// Words that sound just like what was typed and are never pushed off the first screen by words that only begin so.
const SOUNDS_KEPT: usize = 2;

/// What a word costs that was typed and is not there, or is there and was not typed.
const WORD_MISSING: u16 = 12;
const WORD_MORE: u16 = 4;

/// Letters of two words that may be one.
const LONGEST_JOINED: usize = 14;

/// How words were typed, and how far they are looked for.
#[derive(Clone, Copy)]
struct Typed {
    /// The last word may go on.
    goes_on: bool,
    /// In another language than the conversation's.
    foreign: bool,
    /// Also by sound.
    sounding: bool,
}

/// How a phrase answers the typed words until now: a bit for each word that was found in it, the least sure way to one, and what
/// all cost. Nothing found is all zero, so that a page of memory where nothing was found is never touched.
type Answer = (u8, u8, u16);

const WAYS: [Way; 6] = [Way::Exact, Way::Form, Way::Beginning, Way::Sound, Way::SoundOfBeginning, Way::Slip];

/// The best place of every picture. A place is a number; the smaller comes first: the band (4 bits), the weight (16), why (4), the
/// cost (12), the label before synonyms (1).
pub(super) struct Ranking<'a> {
    places: Vec<u64>,
    weights: Option<&'a Weights>,
}

const UNFOUND: u64 = u64::MAX;

impl<'a> Ranking<'a> {
    pub fn new(pictures: usize, weights: Option<&'a Weights>) -> Self {
        Self { places: vec![UNFOUND; pictures], weights }
    }

    /// Every picture with a weight.
    pub fn often(&mut self) {
        for picture in (0..).take(self.places.len()) {
            if self.weights.is_some_and(|weights| weights.of(picture) > 0) {
                self.put(picture, 0, Why::Often, 0, true);
            }
        }
    }

    fn put(&mut self, picture: u32, band: u8, why: Why, cost: u16, label: bool) {
        let weight = self.weights.map_or(0, |weights| weights.of(picture));
        let place = u64::from(band) << 33
            | u64::from(u16::MAX - weight) << 17
            | (why as u64) << 13
            | u64::from(cost.min(0xFFF)) << 1
            | u64::from(!label);
        let best = &mut self.places[picture as usize];
        *best = place.min(*best);
    }

    /// Looks in a lexicon; `foreign` where it is not that of the conversation.
    pub fn look(&mut self, lexicon: &Lexicon, words: &[String], being_typed: bool, foreign: bool) {
        if words.is_empty() {
            return;
        }
        for phrase in lexicon.whole(&words.join(" ")) {
            let phrase = lexicon.phrases[*phrase as usize];
            let why = if phrase.label { Why::Label } else { Why::Synonym };
            let (band, why) = if phrase.joined { (1, Why::Form) } else { (0, why) };
            self.put(phrase.picture, band + u8::from(foreign), why, 0, phrase.label);
        }
        // Where the conversation's language has something, others are not guessed at.
        let typed = Typed {
            goes_on: being_typed,
            foreign,
            sounding: !foreign || self.places.iter().all(|place| *place == UNFOUND),
        };
        self.look_for(lexicon, words, typed);
        // Two words for one: foot ball.
        let joined = words.concat();
        if (2..=3).contains(&words.len()) && joined.chars().count() <= LONGEST_JOINED {
            self.look_for(lexicon, &[joined], typed);
        }
    }

    fn look_for(&mut self, lexicon: &Lexicon, words: &[String], typed: Typed) {
        let Typed { goes_on, foreign, sounding } = typed;
        let mut answers: Vec<Answer> = vec![(0, 0, 0); lexicon.phrases.len()];
        let mut touched: Vec<u32> = Vec::new();
        for (nth, word) in words.iter().enumerate() {
            let last = nth + 1 == words.len();
            let idle = words.len() > 1 && lexicon.rules.is_idle(word);
            let (few, found_before) = (word.chars().nth(2).is_none(), !touched.is_empty());
            let led = lexicon.led(word, last && goes_on, sounding && !idle && word.chars().nth(1).is_some());
            for Led { way, cost, term } in led {
                for &phrase in lexicon.phrases_of(term) {
                    let answer = &mut answers[phrase as usize];
                    let bit = 1 << nth;
                    if answer.0 & bit != 0 {
                        continue;
                    }
                    if answer.0 == 0 {
                        // The first letters of a further word only choose among what the words before it found.
                        if few && found_before {
                            continue;
                        }
                        touched.push(phrase);
                    }
                    *answer = (answer.0 | bit, answer.1.max(way as u8), answer.2 + cost);
                }
            }
        }
        // The last word may still become any other.
        let idle = |nth: usize| lexicon.rules.is_idle(&words[nth]) && !(goes_on && nth + 1 == words.len());
        for phrase in touched {
            self.place(lexicon.phrases[phrase as usize], answers[phrase as usize], words.len(), &idle, foreign);
        }
    }

    fn place(&mut self, phrase: Phrase, answer: Answer, typed: usize, idle: &dyn Fn(usize) -> bool, foreign: bool) {
        let (words, way, cost) = answer;
        let Some(way) = WAYS.get(usize::from(way)) else { return };
        let found = words.count_ones() as usize;
        let missing = (0..typed).filter(|nth| words & 1 << nth == 0 && !idle(*nth)).count();
        let more = usize::from(phrase.words).saturating_sub(found);
        let more_strong = more.saturating_sub(usize::from(phrase.idle));
        let all = missing == 0;
        if !all && found < missing {
            return;
        }
        // Only small words of a longer text were found.
        if typed > 1 && (0..typed).all(|nth| words & 1 << nth == 0 || idle(nth)) && !(0..typed).all(idle) {
            return;
        }
        let weak_missing = typed - found - missing;
        let number = |count: usize| u16::try_from(count).unwrap_or(u16::MAX).min(32);
        let cost = cost
            + number(missing) * WORD_MISSING
            + number(weak_missing) * 2
            + number(more_strong) * WORD_MORE
            + number(more - more_strong);
        let (band, why) = match way {
            _ if !all && *way <= Way::Form => (3, Why::Some),
            _ if !all => (10, Why::Some),
            Way::Exact | Way::Form if more_strong > 0 => (1 + u8::from(weak_missing > 0), Why::Within),
            Way::Exact | Way::Form => (1, Why::Form),
            Way::Beginning => (1, Why::Beginning),
            Way::Sound if more_strong > 0 => (3, Why::Sound),
            Way::Sound => (2, Why::Sound),
            Way::SoundOfBeginning => (3, Why::SoundOfBeginning),
            Way::Slip => (4 + u8::try_from(cost / 6).unwrap_or(u8::MAX).min(5), Why::Slip),
        };
        self.put(phrase.picture, band + 2 * u8::from(foreign), why, cost, phrase.label);
    }

    /// The first pictures, each with why it was found.
    pub fn first(self, limit: usize) -> Vec<(u32, Why)> {
        let found = self.places.into_iter().zip(0_u32..).filter(|(place, _)| *place != UNFOUND);
        let mut found: Vec<(u64, u32)> = found.collect();
        let kept = limit.max(SCREEN);
        let sounds = sounds(&found);
        if found.len() > kept {
            found.select_nth_unstable(kept);
            found.truncate(kept);
        }
        found.sort_unstable();
        let own: Vec<usize> = sounds.iter().map(|sound| found.partition_point(|other| other < sound)).collect();
        if own.last().is_some_and(|at| *at >= SCREEN) {
            found.retain(|of| !sounds.contains(of));
            let first = SCREEN - sounds.len();
            for ((nth, sound), own) in sounds.into_iter().enumerate().zip(own) {
                found.insert(own.min(first + nth).min(found.len()), sound);
            }
        }
        found.truncate(limit);
        found.into_iter().filter_map(|(place, picture)| Some((picture, why(place)?))).collect()
    }
}

/// The best pictures that sound just like what was typed.
fn sounds(found: &[(u64, u32)]) -> Vec<(u64, u32)> {
    let mut best: Vec<(u64, u32)> = Vec::new();
    for of in found.iter().filter(|(place, _)| place >> 33 == 2 && why(*place) == Some(Why::Sound)) {
        let at = best.partition_point(|other| other < of);
        best.insert(at, *of);
        best.truncate(SOUNDS_KEPT);
    }
    best
}

fn why(place: u64) -> Option<Why> {
    const ALL: [Why; 10] = [
        Why::Often,
        Why::Label,
        Why::Synonym,
        Why::Form,
        Why::Within,
        Why::Beginning,
        Why::Sound,
        Why::SoundOfBeginning,
        Why::Some,
        Why::Slip,
    ];
    ALL.get(usize::try_from(place >> 13 & 0xF).ok()?).copied()
}
