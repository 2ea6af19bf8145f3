//! How far what was typed is from a word, in sounds, when some mistakes count less than others.

/// A whole mistake.
pub(super) const MISTAKE: u8 = 10;

/// Sounds of a word that are compared.
pub(super) const LONGEST: usize = 31;

/// Two sounds of a language and what it costs to write one for the other.
pub(super) type Swap = (&'static str, &'static str, u8);

/// What mistakes cost in a language.
pub(super) struct Costs {
    swap: Box<[[u8; 128]; 128]>,
    add: [u8; 128],
}

impl Costs {
    /// Each of `swaps` says: any sound of the first for any of the second, and the other way round. Each of `adds`: any of
    /// these sounds too much or too few. The last that names a sound counts.
    pub(super) fn new(swaps: &[Swap], adds: &[(&str, u8)]) -> Self {
        let mut costs = Self { swap: Box::new([[MISTAKE; 128]; 128]), add: [MISTAKE; 128] };
        for (ones, others, cost) in swaps {
            for (one, other) in ones.bytes().flat_map(|one| others.bytes().map(move |other| (one, other))) {
                costs.swap[usize::from(one)][usize::from(other)] = *cost;
                costs.swap[usize::from(other)][usize::from(one)] = *cost;
            }
        }
        for (sounds, cost) in adds {
            for sound in sounds.bytes() {
                costs.add[usize::from(sound)] = *cost;
            }
        }
        costs
    }

    /// What it costs to write `one` for `other`.
    pub(super) fn swap(&self, one: char, other: char) -> u16 {
        if one == other {
            return 0;
        }
        let cost = self.swap.get(one as usize).and_then(|row| row.get(other as usize));
        u16::from(*cost.unwrap_or(&MISTAKE))
    }

    fn add(&self, sound: char) -> u16 {
        u16::from(*self.add.get(sound as usize).unwrap_or(&MISTAKE))
    }
}

/// How far a typed text is from a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reach {
    /// From the whole word.
    pub whole: u16,
    /// From the nearest beginning of it.
    pub start: u16,
}

/// Room in which distances are worked out.
#[derive(Default)]
pub(super) struct Rows([[u16; LONGEST + 1]; 3]);

impl Rows {
    /// The distance, or none where every way to it costs more than `most`. Two sounds that changed places are one mistake.
    pub(super) fn reach(&mut self, costs: &Costs, typed: &[char], word: &[char], most: u16) -> Option<Reach> {
        let word = &word[..word.len().min(LONGEST)];
        let [before, last, row] = &mut self.0;
        last[0] = 0;
        for (at, sound) in word.iter().enumerate() {
            last[at + 1] = last[at] + costs.add(*sound);
        }
        for (nth, typed_sound) in typed.iter().enumerate() {
            row[0] = last[0] + costs.add(*typed_sound);
            let mut least = row[0];
            for (at, sound) in word.iter().enumerate() {
                let mut cost = (last[at] + costs.swap(*typed_sound, *sound))
                    .min(last[at + 1] + costs.add(*typed_sound))
                    .min(row[at] + costs.add(*sound));
                if nth > 0 && at > 0 && typed[nth - 1] == *sound && *typed_sound == word[at - 1] {
                    cost = cost.min(before[at - 1] + u16::from(MISTAKE) / 2);
                }
                row[at + 1] = cost;
                least = least.min(cost);
            }
            if least > most {
                return None;
            }
            std::mem::swap(before, last);
            std::mem::swap(last, row);
        }
        let start = last[..=word.len()].iter().copied().min().unwrap_or(u16::MAX);
        Some(Reach { whole: last[word.len()], start })
    }
}
