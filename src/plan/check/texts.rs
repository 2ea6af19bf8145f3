//! Words: is each there, is it short enough for a child, is none left over?

use std::collections::BTreeSet;

use unicode_normalization::char::is_combining_mark;

use super::{Checker, Weight, lines::cards_of};
use crate::plan::{Kind, Page, Text, Wording};

/// A child hears at most so many words in a sentence.
const WORDS_OF_A_SENTENCE: usize = 10;

/// And reads at most so many in a heading.
const WORDS_OF_A_HEADING: usize = 8;

/// Letters of a word that fits a card on a board, and one in a grid, at its smallest size (the kiosk measures both with the
/// words of every plan).
const LETTERS_ON_A_BOARD: usize = 10;
const LETTERS_IN_A_GRID: usize = 11;

/// Checks the plan's words in a language. In the `first` every word must be there and short enough; in the others that is only
/// told: what they do not say, the first says, and a language may need more words than it.
pub(super) fn check(checker: &mut Checker<'_>, language: &dyn Wording, first: bool) {
    let weight = if first { Weight::Wrong } else { Weight::Doubtful };
    let mut texts = Texts { checker, language, weight, used: BTreeSet::new() };
    texts.plan();
    for index in 0..texts.checker.plan.pages.len() {
        texts.page(index);
    }
    texts.scales();
    texts.left_over();
}

struct Texts<'a, 'b> {
    checker: &'a mut Checker<'b>,
    language: &'a dyn Wording,
    /// How heavy a word is that is missing or too long.
    weight: Weight,
    used: BTreeSet<String>,
}

impl Texts<'_, '_> {
    fn plan(&mut self) {
        let plan = self.checker.plan;
        self.needed(1, Text::new(&plan.id));
        for (index, topic) in plan.topics.iter().enumerate() {
            let line = self.checker.lines.topics[index];
            self.label(line, &format!("{}-topic-{}", plan.id, topic.id), LETTERS_IN_A_GRID);
        }
    }

    fn page(&mut self, index: usize) {
        let plan = self.checker.plan;
        let (page, line) = (&plan.pages[index], self.checker.lines.pages[index]);
        let id = format!("{}-{}", plan.id, page.id);
        match &page.kind {
            Kind::Agreement => return self.agreement(line, page.agreement.as_deref().unwrap_or(&plan.agreement)),
            // Their words are the same in every plan; a plan may thank in words of its own.
            Kind::Check | Kind::Me => return,
            Kind::Thanks => return self.own_thanks(line, &id),
            _ => {}
        }
        self.heading(line, &id);
        let attributes: &[&'static str] = match &page.kind {
            Kind::Sort { .. } => &["each"],
            Kind::Hello { cards } if cards.is_empty() => &[],
            Kind::Hello { .. } => &["readback"],
            Kind::Choose { cards, .. } if cards.iter().any(|card| card.none) => &["readback", "readback-none"],
            Kind::Choose { .. } if !plan.observed => &["readback"],
            Kind::Worry { cards, .. } if cards.iter().any(|card| card.none) => {
                &["size", "help", "again", "readback", "help-readback", "none-readback"]
            }
            Kind::Worry { .. } => &["size", "help", "again", "readback", "help-readback"],
            Kind::Draw => &["after"],
            _ => &[],
        };
        for attribute in attributes {
            self.sentence(line, Text::attribute(&id, attribute));
        }
        self.cards(index, page, &id);
        if let Kind::Tell { lines, buttons, .. } = &page.kind {
            for symbol in lines {
                self.sentence(line, Text::new(format!("{id}-line-{symbol}")));
            }
            for symbol in buttons {
                self.sentence(line, Text::new(format!("{id}-button-{symbol}")));
            }
        }
    }

    fn cards(&mut self, index: usize, page: &Page, id: &str) {
        let first_help = match &page.kind {
            Kind::Worry { cards, .. } => cards.len(),
            _ => usize::MAX,
        };
        let lines = self.checker.lines.cards[index].clone();
        for (nth, (card, line)) in cards_of(&page.kind).zip(lines).enumerate() {
            let of = if nth >= first_help { "-help" } else { "" };
            let card_id = format!("{id}{of}-{}", card.symbol);
            let on_board = matches!(page.kind, Kind::Sort { .. } | Kind::Hope { .. });
            let letters = if on_board { LETTERS_ON_A_BOARD } else { LETTERS_IN_A_GRID };
            let Some(label) = self.label(line, &card_id, letters) else { continue };
            self.optional(line, Text::attribute(&card_id, "spoken"));
            let spoken = self.words(&Text::attribute(&card_id, "spoken")).unwrap_or_else(|| label.to_lowercase());
            let within: &[(&'static str, &str)] = match &page.kind {
                Kind::Sort { .. } => &[("each", &spoken)],
                Kind::Worry { .. } if nth >= first_help => &[("help-readback", &label)],
                Kind::Hello { .. } | Kind::Choose { .. } | Kind::Worry { .. } => &[("readback", &label)],
                _ => &[],
            };
            for (attribute, card) in within {
                if let Some(words) = self.language.words(&sample(Text::attribute(id, attribute)).with("card", *card)) {
                    self.short(line, &format!("{id}.{attribute} with `{card}`"), &words);
                }
            }
        }
    }

    fn own_thanks(&mut self, line: usize, id: &str) {
        let meeting = format!("{id}-meeting");
        for text in [Text::new(id), Text::new(&meeting), Text::attribute(&meeting, "soon")] {
            self.optional(line, text);
        }
    }

    /// An observed plan asks only whether now is a good time.
    fn agreement(&mut self, line: usize, column: &str) {
        let observed = self.checker.plan.observed;
        let parts: &[&str] = if observed { &["talk"] } else { &["talk", "record", "share"] };
        for part in parts {
            let id = format!("agree-{column}-{part}");
            self.heading(line, &id);
            for answer in ["yes", "no"] {
                self.sentence(line, Text::attribute(&id, answer));
            }
        }
        if !observed {
            self.sentence(line, Text::attribute(format!("agree-{column}-share"), "each"));
        }
        self.sentence(line, Text::new(format!("agree-{column}-safe")));
    }

    fn scales(&mut self) {
        let plan = self.checker.plan;
        for (index, scale) in plan.scales.iter().enumerate() {
            let (own, line) = self.checker.lines.scales[index];
            let mut ids: Vec<_> =
                scale.places.iter().map(|place| format!("scale-{}-{}", scale.id, place.symbol)).collect();
            for place in &scale.two {
                let two = format!("scale-{}-two-{}", scale.id, place.symbol);
                if self.words(&Text::new(&two)).is_some() || !scale.places.contains(place) {
                    ids.push(two);
                }
            }
            for id in ids {
                for text in [Text::new(&id), Text::attribute(&id, "readback")] {
                    let name = name_of(&text);
                    match self.words(&text) {
                        Some(words) => self.short(line, &name, &words),
                        None if self.weight == Weight::Doubtful => {
                            self.tell(line, missing(self.language, &name), write(&name));
                        }
                        None => self.checker.at_scale(own, line, missing(self.language, &name), &write(&name)),
                    }
                    self.used.insert(name);
                }
            }
        }
    }

    /// Messages that bear the plan's name, or that of one of its scales, and that nothing says.
    fn left_over(&mut self) {
        let plan = self.checker.plan;
        let page_prefix = format!("{}-", plan.id);
        let scale_prefixes: Vec<_> = plan.scales.iter().map(|scale| format!("scale-{}-", scale.id)).collect();
        for message in self.language.messages() {
            let ours = message.id.starts_with(&page_prefix)
                || scale_prefixes.iter().any(|prefix| message.id.starts_with(prefix));
            if ours && !self.used.contains(&message.id) {
                let what = format!("nothing in the plan `{}` says `{}`", plan.id, message.id);
                let remedy = "Take it out, or correct its name.";
                self.checker.find(self.weight, message.file, message.line, what, remedy);
            }
        }
    }

    fn heading(&mut self, line: usize, id: &str) {
        if let Some(words) = self.sentence(line, Text::new(id)) {
            let count = count_words(&words);
            if count > WORDS_OF_A_HEADING {
                let what = format!("the heading `{id}` has {count} words{}: {words:?}", self.within());
                let remedy = format!("Say it in {WORDS_OF_A_HEADING} at most; `.spoken` may say more.");
                self.tell(line, what, remedy);
            }
        }
        self.optional(line, Text::attribute(id, "spoken"));
    }

    fn label(&mut self, line: usize, id: &str, letters: usize) -> Option<String> {
        let words = self.needed(line, Text::new(id))?;
        if !label_fits(&words, letters) {
            let what = format!("the label {words:?} (`{id}`){} does not fit on a card", self.within());
            let remedy = format!(
                "Use one or two words of at most {letters} letters, or more short ones of 13 letters in all; `.spoken` \
                 may say more."
            );
            self.checker.find(Weight::Doubtful, self.checker.source.file.clone(), line, what, remedy);
        }
        Some(words)
    }

    fn sentence(&mut self, line: usize, text: Text) -> Option<String> {
        let name = name_of(&text);
        let words = self.needed(line, text)?;
        self.short(line, &name, &words);
        Some(words)
    }

    fn optional(&mut self, line: usize, text: Text) {
        let name = name_of(&text);
        if let Some(words) = self.words(&text) {
            self.short(line, &name, &words);
            self.used.insert(name);
        }
    }

    fn needed(&mut self, line: usize, text: Text) -> Option<String> {
        let name = name_of(&text);
        let words = self.words(&text);
        if words.is_none() {
            self.tell(line, missing(self.language, &name), write(&name));
        }
        self.used.insert(name);
        words
    }

    fn words(&self, text: &Text) -> Option<String> {
        self.language.words(&sample(text.clone()).with("card", "card"))
    }

    fn short(&mut self, line: usize, name: &str, words: &str) {
        for sentence in sentences(words) {
            let count = count_words(sentence);
            if count > WORDS_OF_A_SENTENCE {
                let what = format!("a sentence of `{name}` has {count} words{}: {sentence:?}", self.within());
                self.tell(line, what, format!("Say it in {WORDS_OF_A_SENTENCE} words at most."));
            }
        }
    }

    fn tell(&mut self, line: usize, what: String, remedy: String) {
        self.checker.find(self.weight, self.checker.source.file.clone(), line, what, remedy);
    }

    /// In which language, where it is not the first.
    fn within(&self) -> String {
        if self.weight == Weight::Wrong { String::new() } else { format!(" in {}", self.language.language()) }
    }
}

/// With a value for each argument that the words of a plan may have.
fn sample(text: Text) -> Text {
    text.with("name", "Sam").with("person", "your teacher").with("date", "Fri 12 March")
}

fn name_of(text: &Text) -> String {
    match text.attribute {
        None => text.id.clone(),
        Some(attribute) => format!("{}.{attribute}", text.id),
    }
}

fn missing(language: &dyn Wording, name: &str) -> String {
    format!(
        "the language {} has no words for `{name}`, or they have an argument that is not given",
        language.language()
    )
}

fn write(name: &str) -> String {
    match name.split_once('.') {
        None => format!("Write `{name} = …` in the language's file of this plan."),
        Some((id, attribute)) => format!("Write `.{attribute} = …` under `{id}` in the language's file of this plan."),
    }
}

/// A colon parts a sentence, as the voice pauses there.
fn sentences(words: &str) -> impl Iterator<Item = &str> {
    words.split_inclusive(['.', '?', '!', ':', '۔', '؟', '।']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

fn count_words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

fn label_fits(label: &str, longest: usize) -> bool {
    let words: Vec<_> = label.split_whitespace().map(letters).collect();
    match words.len() {
        1 | 2 => words.iter().all(|letters| *letters <= longest),
        3 | 4 => letters(label) <= 13,
        _ => false,
    }
}

/// Letters that take room of their own: a vowel sign stands on, under or about its letter.
fn letters(word: &str) -> usize {
    word.chars().filter(|sign| !is_combining_mark(*sign)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_as_its_script_ends_it() {
        for (words, count) in [
            ("This is not kept. You can go on.", 2),
            ("یہ نہیں رکھا جاتا۔ کیا تم ٹھیک ہو؟", 2),
            ("এটা রাখা হয় না। ঠিক আছে?", 2),
        ] {
            assert_eq!(sentences(words).count(), count, "{words}");
        }
    }

    #[test]
    fn signs_on_a_letter_take_no_room_of_their_own() {
        assert_eq!([letters("ਸ਼ਾਂਤੀ"), letters("শান্তি"), letters("Zoe\u{301}")], [2, 3, 3]);
        assert!(label_fits("ਦੁਖਦਾ", 4) && !label_fits("Organising", 9));
    }
}
