//! The level that the ring round the button shows. Pure.

/// The level is smoothed over so many seconds: slow enough for the eye, fast enough to follow syllables.
const SMOOTH_SECONDS: f32 = 0.15;
/// The ring is empty at this level, in decibels below full scale, and full at [`FULL_DB`].
const EMPTY_DB: f32 = -54.0;
/// See [`EMPTY_DB`].
const FULL_DB: f32 = -9.0;

/// Smooths the level of what comes in.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Meter(f32);

impl Meter {
    /// Takes a piece of sound: its largest sample and the mean of its squares (full scale is 1), and how many seconds it
    /// lasts. Returns the level, from 0 to 1: the middle of peak and root mean square, in decibels, so that neither a
    /// click nor a low rumble fills the ring.
    pub(super) fn hear(&mut self, peak: f32, mean_square: f32, seconds: f32) -> f32 {
        let decibels = 10.0 * peak.max(1e-6).log10() + 5.0 * mean_square.max(1e-12).log10();
        let level = ((decibels - EMPTY_DB) / (FULL_DB - EMPTY_DB)).clamp(0.0, 1.0);
        self.0 += (level - self.0) * (1.0 - (-seconds / SMOOTH_SECONDS).exp());
        self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_level_stays_between_empty_and_full(pieces in prop::collection::vec((0f32..2.0, 0f32..4.0, 0f32..1.0), 1..50)) {
            let mut meter = Meter::default();
            for (peak, square, seconds) in pieces {
                let level = meter.hear(peak, square, seconds);
                prop_assert!((0.0..=1.0).contains(&level));
            }
        }

        #[test]
        fn louder_is_never_lower(quiet in 0.001f32..1.0, more in 1f32..10.0) {
            let level = |amplitude: f32| Meter::default().hear(amplitude, amplitude * amplitude / 2.0, 0.05);
            prop_assert!(level(quiet * more) >= level(quiet));
        }
    }

    #[test]
    fn a_voice_fills_most_of_the_ring_within_half_a_second_and_leaves_it_as_fast() {
        let mut meter = Meter::default();
        let hear = |meter: &mut Meter, amplitude: f32| {
            (0..10).map(|_| meter.hear(amplitude, amplitude * amplitude / 2.0, 0.05)).last()
        };
        assert!(hear(&mut meter, 0.2).is_some_and(|level| level > 0.6));
        assert!(hear(&mut meter, 0.0).is_some_and(|level| level < 0.05));
    }
}
