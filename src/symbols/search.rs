//! Finding pictures by what a child types, while it is typed: by any word, synonym or form of a word, its beginning, its sound or
//! near to it. One index holds the pictures of every pack, in every language that they have words in.

use std::collections::{BTreeMap, HashMap};

mod distance;
mod english;
mod fold;
mod lexicon;
mod rank;
mod rules;

use lexicon::{Lexicon, Writing};
use rank::Ranking;

/// A picture that can be found, with its words in one language. A picture with words in several languages is given once for
/// each.
#[derive(Debug, Clone, Copy)]
pub struct Findable<'a> {
    /// Its id in its pack.
    pub id: &'a str,
    /// The pack that it is of.
    pub pack: &'a str,
    /// The group in which a child finds it without typing.
    pub group: &'a str,
    /// The language of the words, as a BCP 47 tag.
    pub language: &'a str,
    /// Its label, then other words for it.
    pub words: &'a [String],
}

/// A picture that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its id in its pack.
    pub id: String,
    /// The pack that it is of.
    pub pack: String,
    /// The group in which it stands.
    pub group: String,
    /// The word under it.
    pub label: String,
    /// How it was found.
    pub why: Why,
}

/// How a picture was found, from the surest to the least sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// Nothing was typed: it is used often.
    Often,
    /// Its label was typed.
    Label,
    /// Another word for it was typed.
    Synonym,
    /// Another form of one of its words was typed.
    Form,
    /// What was typed stands within one of its words or labels.
    Within,
    /// One of its words begins so.
    Beginning,
    /// One of its words sounds so.
    Sound,
    /// One of its words begins with such a sound.
    SoundOfBeginning,
    /// Some of the words typed are its words.
    Some,
    /// One of its words is near to what was typed.
    Slip,
}

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// What was typed until now.
    pub typed: &'a str,
    /// The conversation's language, as a BCP 47 tag; the words of other languages come behind.
    pub language: &'a str,
    /// Which pictures this child likes to find first.
    pub weights: Option<&'a Weights>,
    /// So many pictures at most.
    pub limit: usize,
}

/// How much sooner some pictures are to come: a child's own photos, and what is used often. Made by [`Search::weights`].
#[derive(Debug, Clone, Default)]
pub struct Weights(Vec<u16>);

impl Weights {
    fn of(&self, picture: u32) -> u16 {
        self.0.get(picture as usize).copied().unwrap_or(0)
    }
}

#[derive(Debug)]
struct Kept {
    id: String,
    pack: String,
    group: String,
    label: String,
}

/// The index over pictures. It is built once; looking changes nothing, so that many may look at once.
pub struct Search {
    pictures: Vec<Kept>,
    numbers: HashMap<String, HashMap<String, u32>>,
    /// By the first part of the language's tag.
    lexicons: BTreeMap<String, Lexicon>,
}

impl Search {
    /// The index over these pictures. Where nothing else decides, the one given first is found first. A picture given again in
    /// another language keeps its first label.
    #[must_use]
    pub fn build<'a>(findables: impl IntoIterator<Item = Findable<'a>>) -> Self {
        let mut pictures = Vec::new();
        let mut numbers: HashMap<String, HashMap<String, u32>> = HashMap::new();
        let mut writings: BTreeMap<String, Writing> = BTreeMap::new();
        for findable in findables {
            let Findable { id, pack, group, language, words } = findable;
            let of_pack = numbers.entry(pack.to_owned()).or_default();
            let number = of_pack.get(id).copied().or_else(|| u32::try_from(pictures.len()).ok());
            let Some(number) = number else { break };
            if of_pack.insert(id.to_owned(), number).is_none() {
                let label = words.first().map_or(id, String::as_str).to_owned();
                pictures.push(Kept { id: id.to_owned(), pack: pack.to_owned(), group: group.to_owned(), label });
            }
            let primary = rules::primary(language);
            let writing = writings.entry(primary).or_insert_with_key(|primary| Writing::new(primary));
            for (nth, text) in words.iter().enumerate() {
                writing.add(number, text, nth == 0);
            }
        }
        let lexicons = writings.into_iter().map(|(language, writing)| (language, writing.finish())).collect();
        Self { pictures, numbers, lexicons }
    }

    /// How many pictures can be found.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pictures.len()
    }

    /// Nothing can be found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pictures.is_empty()
    }

    /// Weights for [`Ask::weights`] from (pack, id, weight); the heavier comes first. What is not in the index is left out.
    #[must_use]
    pub fn weights<'a>(&self, weights: impl IntoIterator<Item = (&'a str, &'a str, u16)>) -> Weights {
        let mut of_all = vec![0; self.pictures.len()];
        for (pack, id, weight) in weights {
            if let Some(number) = self.numbers.get(pack).and_then(|of_pack| of_pack.get(id)) {
                of_all[*number as usize] = weight;
            }
        }
        Weights(of_all)
    }

    /// The pictures for what was typed, the likeliest first. The same question always has the same answer. While nothing is
    /// typed, those with a weight, the heaviest first.
    #[must_use]
    pub fn find(&self, ask: &Ask<'_>) -> Vec<Found> {
        let words = fold::words(ask.typed);
        let mut ranking = Ranking::new(self.pictures.len(), ask.weights);
        if words.is_empty() {
            ranking.often();
        }
        let own = rules::primary(ask.language);
        // A word is finished once a space follows it.
        let being_typed = !ask.typed.ends_with(char::is_whitespace);
        if let Some(lexicon) = self.lexicons.get(&own) {
            ranking.look(lexicon, &words, being_typed, false);
        }
        for (_, lexicon) in self.lexicons.iter().filter(|(language, _)| **language != own) {
            ranking.look(lexicon, &words, being_typed, true);
        }
        let found = ranking.first(ask.limit).into_iter();
        found.filter_map(|(picture, why)| self.found(picture, why)).collect()
    }

    fn found(&self, picture: u32, why: Why) -> Option<Found> {
        let Kept { id, pack, group, label } = self.pictures.get(picture as usize)?;
        Some(Found { id: id.clone(), pack: pack.clone(), group: group.clone(), label: label.clone(), why })
    }
}

#[cfg(test)]
mod tests;
