//! Good files spoiled: the same number spoils the same way on every machine.

use super::Reader;

/// Nobody's file is made longer than this by copying parts of it.
const LONGEST: usize = 128 * 1024;

/// Numbers in which lengths and counts go wrong.
const EDGES: [u32; 12] = [0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF];

/// Numbers without order (splitmix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Below `end`, which is not 0.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// A part of so many bytes, short ones more often.
    fn part(&mut self, length: usize) -> std::ops::Range<usize> {
        let begin = self.below(length + 1);
        let reach = if self.below(2) == 0 { 8 } else { length };
        begin..(begin + self.below(reach + 1)).min(length)
    }
}

/// The input of this number: first the seeds as they are, then seeds spoiled by one to eight accidents.
pub(super) fn input(reader: &Reader, seeds: &[Vec<u8>], number: usize) -> Vec<u8> {
    if let Some(seed) = seeds.get(number) {
        return seed.clone();
    }
    let mut dice = Dice(number as u64);
    let mut bytes = dice.one(seeds).clone();
    let most = 1 + dice.below(8);
    for _ in 0..=dice.below(most) {
        spoil(&mut bytes, reader, seeds, &mut dice);
    }
    bytes.truncate(LONGEST);
    bytes
}

fn spoil(bytes: &mut Vec<u8>, reader: &Reader, seeds: &[Vec<u8>], dice: &mut Dice) {
    let at = dice.below(bytes.len() + 1);
    match dice.below(12) {
        0 => flip(bytes, at, 1 << dice.below(8)),
        1 => flip(bytes, at, dice.byte()),
        2 => bytes.truncate(at),
        3 => drop(bytes.drain(dice.part(bytes.len()))),
        4 => {
            let part = bytes[dice.part(bytes.len())].to_vec();
            bytes.splice(at..at, part);
        }
        5 => {
            // The same thing again and again: depth and number.
            let part = if reader.words.is_empty() { bytes.clone() } else { dice.one(reader.words).to_vec() };
            let times = (1_usize << dice.below(15)).min(LONGEST / part.len().max(1));
            bytes.splice(at..at, part.repeat(times));
        }
        6 => {
            let other = dice.one(seeds);
            let part = &other[dice.part(other.len())];
            let end = if dice.below(2) == 0 { at } else { bytes.len() };
            bytes.splice(at..end, part.iter().copied());
        }
        7 => {
            let edge = dice.one(&EDGES);
            let width = *dice.one(&[1, 2, 4]);
            let (little, big) = (edge.to_le_bytes(), edge.to_be_bytes());
            let edge = if dice.below(2) == 0 { &little[..width] } else { &big[4 - width..] };
            put(bytes, at, edge, true);
        }
        8 => {
            let figure = dice.one(&EDGES).to_string();
            let digit = bytes.iter().skip(at).position(u8::is_ascii_digit).map_or(at, |from| at + from);
            put(bytes, digit, figure.as_bytes(), dice.below(2) == 0);
        }
        _ if reader.words.is_empty() => flip(bytes, at, dice.byte()),
        _ => {
            let word = *dice.one(reader.words);
            put(bytes, at, word, dice.below(2) == 0);
        }
    }
    bytes.truncate(LONGEST);
}

fn flip(bytes: &mut [u8], at: usize, bits: u8) {
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= bits;
    }
}

/// Puts `part` there, in the place of what stood there or before it.
fn put(bytes: &mut Vec<u8>, at: usize, part: &[u8], instead: bool) {
    let end = if instead { bytes.len().min(at + part.len()) } else { at };
    bytes.splice(at..end, part.iter().copied());
}
