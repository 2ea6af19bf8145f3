//! How large the screen is: by the system (EDID), or, which is truer, by an adult who held a bank card to it.
//!
//! Sizes for children are told in millimetres, and a window knows only pixels. What stands here is the one bridge between
//! them. It belongs to the device, not to a child: [`Measured`] lies beside the vault.

mod edid;
mod measured;
mod system;

use serde::{Deserialize, Serialize};

pub use edid::size as size_by_edid;
pub use measured::{GlassError, Measured};
pub use system::{Connected, connected};

/// Width and height of a bank card in millimetres (ISO/IEC 7810, ID-1).
pub const CARD: (f32, f32) = (85.60, 53.98);
/// Pixels of a screen are between so many millimetres wide: from the finest telephone to a coarse wall.
const PIXEL: (f32, f32) = (0.03, 1.5);

/// Who says how large the screen is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// An adult, with a bank card.
    Measured,
    /// The screen itself, by its EDID.
    Told,
}

/// A screen whose size is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glass {
    /// Its width and height in pixels.
    pub pixels: (u32, u32),
    /// How wide a pixel is, in millimetres.
    pub millimetre: f32,
    /// Who says so.
    pub source: Source,
}

impl Glass {
    /// A screen of these pixels whose pixels are so wide; none where that cannot be.
    #[must_use]
    pub fn new(pixels: (u32, u32), millimetre: f32, source: Source) -> Option<Self> {
        let (least, most) = PIXEL;
        let can_be = pixels.0 > 0 && pixels.1 > 0 && millimetre >= least && millimetre <= most;
        can_be.then_some(Self { pixels, millimetre, source })
    }

    /// A screen on which a card's long side is so many pixels long; none where that cannot be.
    #[must_use]
    pub fn by_card(pixels: (u32, u32), card: f32) -> Option<Self> {
        Self::new(pixels, CARD.0 / card, Source::Measured)
    }

    /// A screen of these pixels and millimetres, turned as the pixels are; none where the shapes differ by more than a tenth:
    /// then one of them is told wrong.
    #[must_use]
    pub fn by_size(pixels: (u32, u32), (width, height): (f32, f32)) -> Option<Self> {
        let turned = (pixels.0 > pixels.1) != (width > height);
        let (width, height) = if turned { (height, width) } else { (width, height) };
        let (across, down) = (width / pixels.0 as f32, height / pixels.1 as f32);
        let same = (across / down - 1.0).abs() <= 0.1;
        same.then(|| Self::new(pixels, f32::midpoint(across, down), Source::Told)).flatten()
    }

    /// Its width and height in millimetres.
    #[must_use]
    pub fn size(&self) -> (f32, f32) {
        (self.pixels.0 as f32 * self.millimetre, self.pixels.1 as f32 * self.millimetre)
    }

    /// Its diagonal in inches, as shops tell it.
    #[must_use]
    pub fn inches(&self) -> f32 {
        let (width, height) = self.size();
        width.hypot(height) / 25.4
    }
}

/// The screen of these pixels: as it was measured, else as the system tells it of the connector of this name.
#[must_use]
pub fn find(measured: &Measured, all: &[Connected], pixels: (u32, u32), name: Option<&str>) -> Option<Glass> {
    measured.of(pixels).or_else(|| {
        let named = all.iter().find(|one| name.is_some_and(|name| one.is_called(name)));
        let only = if let [one] = all { Some(one) } else { None };
        Glass::by_size(pixels, named.or(only)?.millimetres)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn screen(connector: &str, millimetres: (f32, f32)) -> Connected {
        Connected { connector: connector.into(), millimetres, pixels: None }
    }

    #[test]
    fn what_was_measured_is_truer_than_what_the_system_tells() {
        let told = [screen("eDP-1", (217.0, 136.0)), screen("HDMI-A-1", (531.0, 299.0))];
        let pixels = (1280, 800);
        let glass = find(&Measured::default(), &told, pixels, Some("eDP-1")).unwrap();
        assert_eq!(glass.source, Source::Told);
        assert!((glass.inches() - 10.1).abs() < 0.1, "{glass:?}");
        let mut measured = Measured::default();
        measured.add(Glass::by_card(pixels, 500.0).unwrap());
        assert_eq!(find(&measured, &told, pixels, Some("eDP-1")).unwrap().source, Source::Measured);
        assert_eq!(find(&measured, &[], (1920, 1080), None), None);
    }

    #[test]
    fn of_two_screens_without_a_name_none_is_guessed_and_of_one_it_is_that() {
        let two = [screen("eDP-1", (217.0, 136.0)), screen("DP-2", (531.0, 299.0))];
        assert_eq!(find(&Measured::default(), &two, (1280, 800), Some("Virtual-9")), None);
        assert!(find(&Measured::default(), &two[..1], (800, 1280), None).is_some(), "turned");
        assert_eq!(find(&Measured::default(), &two[1..], (800, 600), None), None, "another shape");
    }

    proptest! {
        #[test]
        fn a_card_that_fits_gives_the_size_back(width in 640_u32..4096, share in 55_u32..80, millimetre in 0.05_f32..1.0) {
            let pixels = (width, width * share / 100);
            let glass = Glass::by_card(pixels, CARD.0 / millimetre).unwrap();
            prop_assert!((glass.millimetre - millimetre).abs() < 0.001);
            prop_assert!((glass.size().0 - width as f32 * millimetre).abs() < 1.0);
            let told = Glass::by_size(pixels, glass.size()).unwrap();
            prop_assert!((told.millimetre - millimetre).abs() < 0.001);
        }

        #[test]
        fn nothing_impossible_is_believed(width in any::<u32>(), height in any::<u32>(), millimetre in any::<f32>()) {
            if let Some(glass) = Glass::new((width, height), millimetre, Source::Told) {
                prop_assert!(glass.millimetre.is_finite() && glass.pixels.0 > 0 && glass.pixels.1 > 0);
                prop_assert!((PIXEL.0..=PIXEL.1).contains(&glass.millimetre));
            }
        }
    }
}
