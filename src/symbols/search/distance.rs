//! How far what was typed is from a word, in sounds, when some mistakes count less than others.

/// A whole mistake.
pub(super) const MISTAKE: u8 = 10;

/// Sounds of a word that are compared.
pub(super) const LONGEST: usize = 31;

/// Two sounds of a language and what it costs to write one for the other.
pub(super) type Swap = (&'static str, &'static str, u8);

/// What mistakes cost in a language.
pub(super) struct Costs {
    swap: Vec<[u8; 256]>,
    add: [u8; 256],
}

/// A sound in one byte: signs of ASCII are themselves. Of other scripts two letters may share one, which is never worse than a
/// mistake overlooked.
pub(super) fn coded(sounds: &[char]) -> Vec<u8> {
    let code = |sound: &char| u8::try_from(*sound as u32 & 0x7F).unwrap_or(0) | if sound.is_ascii() { 0 } else { 0x80 };
    sounds.iter().take(LONGEST).map(code).collect()
}

impl Costs {
    /// Each of `swaps` says: any sound of the first for any of the second, and the other way round. Each of `adds`: any of
    /// these sounds too much or too few. The last that names a sound counts.
    pub(super) fn new(swaps: &[Swap], adds: &[(&str, u8)]) -> Self {
        let mut costs = Self { swap: vec![[MISTAKE; 256]; 256], add: [MISTAKE; 256] };
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
        for (sound, row) in costs.swap.iter_mut().enumerate() {
            row[sound] = 0;
        }
        costs
    }

    /// What it costs to write `one` for `other`.
    pub(super) fn swap(&self, one: u8, other: u8) -> u8 {
        self.swap[usize::from(one)][usize::from(other)]
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
    pub(super) fn reach(&mut self, costs: &Costs, typed: &[u8], word: &[u8], most: u16) -> Option<Reach> {
        let word = &word[..word.len().min(LONGEST)];
        let [mut before, mut last, mut row] = self.0.each_mut();
        last[0] = 0;
        let mut sum = 0;
        for (sound, cost) in word.iter().zip(&mut last[1..]) {
            sum += u16::from(costs.add[usize::from(*sound)]);
            *cost = sum;
        }
        let mut typed_before = None;
        for typed_sound in typed {
            let swaps = &costs.swap[usize::from(*typed_sound)];
            let extra = u16::from(costs.add[usize::from(*typed_sound)]);
            let mut corner = last[0];
            let mut left = corner + extra;
            let mut least = left;
            let mut word_before = None;
            row[0] = left;
            for (at, ((sound, above), cell)) in word.iter().zip(&last[1..]).zip(&mut row[1..]).enumerate() {
                let mut cost = (corner + u16::from(swaps[usize::from(*sound)]))
                    .min(above + extra)
                    .min(left + u16::from(costs.add[usize::from(*sound)]));
                if word_before == Some(typed_sound) && typed_before == Some(sound) {
                    cost = cost.min(before[at - 1] + u16::from(MISTAKE) / 2);
                }
                (*cell, left, corner) = (cost, cost, *above);
                least = least.min(cost);
                word_before = Some(sound);
            }
            if least > most {
                return None;
            }
            typed_before = Some(typed_sound);
            (before, last, row) = (last, row, before);
        }
        let start = last[..=word.len()].iter().copied().min().unwrap_or(u16::MAX);
        Some(Reach { whole: last[word.len()], start })
    }
}
