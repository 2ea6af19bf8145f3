//! What adults measured with a bank card, kept beside the vault: it belongs to the device.

use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::{Glass, Source};

/// The file's name.
const FILE: &str = "screens.ron";
/// The longest file that is read, in bytes.
const LONGEST: u64 = 16 * 1024;
/// So many screens are remembered.
const MOST: usize = 8;

/// The size of the screen cannot be kept.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}. The size of the screen is not kept: look whether the folder is there and may be written.", path.display())]
pub struct GlassError {
    /// The file.
    pub path: PathBuf,
    /// What the machine said.
    pub source: io::Error,
}

/// Every screen that was measured on this device, the last one first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Measured {
    screens: Vec<One>,
}

/// One screen, by its pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct One {
    pixels: (u32, u32),
    millimetre: f32,
}

impl Measured {
    /// What was measured on the device of this home; nothing where the file is not there or damaged: then the system is
    /// believed again.
    #[must_use]
    pub fn read(home: &Path) -> Self {
        let mut text = String::new();
        let read = fs::File::open(home.join(FILE)).and_then(|file| file.take(LONGEST).read_to_string(&mut text));
        read.ok().and_then(|_| ron::from_str(&text).ok()).unwrap_or_default()
    }

    /// The screen of these pixels, also when it stands upright now; none where it was not measured.
    #[must_use]
    pub fn of(&self, pixels: (u32, u32)) -> Option<Glass> {
        let turned = (pixels.1, pixels.0);
        let one = self.screens.iter().find(|one| one.pixels == pixels || one.pixels == turned)?;
        Glass::new(pixels, one.millimetre, Source::Measured)
    }

    /// The screen that was measured last.
    #[must_use]
    pub fn last(&self) -> Option<Glass> {
        let one = self.screens.first()?;
        Glass::new(one.pixels, one.millimetre, Source::Measured)
    }

    /// Adds a screen, in place of what was measured of it before.
    pub fn add(&mut self, glass: Glass) {
        let Glass { pixels, millimetre, .. } = glass;
        self.screens.retain(|one| one.pixels != pixels && one.pixels != (pixels.1, pixels.0));
        self.screens.insert(0, One { pixels, millimetre });
        self.screens.truncate(MOST);
    }

    /// Forgets what was measured of the screen of these pixels.
    pub fn forget(&mut self, pixels: (u32, u32)) {
        self.screens.retain(|one| one.pixels != pixels && one.pixels != (pixels.1, pixels.0));
    }

    /// Keeps what was measured.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn keep(&self, home: &Path) -> Result<(), GlassError> {
        let path = home.join(FILE);
        let failed = |source| GlassError { path: path.clone(), source };
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default())
            .map_err(|error| failed(io::Error::other(error)))?;
        let mut file = tempfile::NamedTempFile::new_in(home).map_err(failed)?;
        file.write_all(text.as_bytes()).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
        file.persist(&path).map(drop).map_err(|error| failed(error.error))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_was_measured_is_there_after_a_start_also_on_a_turned_screen() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(Measured::read(home.path()), Measured::default());
        let mut measured = Measured::default();
        measured.add(Glass::by_card((1280, 800), 500.0).unwrap());
        measured.add(Glass::by_card((1280, 800), 504.0).unwrap());
        measured.keep(home.path()).unwrap();
        let read = Measured::read(home.path());
        assert_eq!(read, measured);
        let upright = read.of((800, 1280)).unwrap();
        assert!((upright.millimetre - 85.6 / 504.0).abs() < 1e-4);
        let mut forgot = read;
        forgot.forget((800, 1280));
        assert_eq!(forgot, Measured::default());
        assert!(measured.keep(&home.path().join("gone")).is_err());
    }

    proptest! {
        #[test]
        fn any_file_is_read_or_passed_over(text in ".{0,200}", wide in any::<f32>()) {
            let home = tempfile::tempdir().unwrap();
            for text in [text, format!("(screens: [(pixels: (1280, 800), millimetre: {wide:?})])")] {
                fs::write(home.path().join(FILE), text).unwrap();
                if let Some(glass) = Measured::read(home.path()).of((1280, 800)) {
                    prop_assert!(glass.millimetre.is_finite() && glass.millimetre > 0.0);
                }
            }
        }
    }
}
