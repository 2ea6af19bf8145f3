//! What the school decided about keeping: in the clear, since nothing in it is about a child.

use serde::{Deserialize, Serialize};

use super::{
    Disk, Vault, VaultError,
    disk::{read_whole, replace},
};
use crate::record::Moment;

/// The file's name.
const FILE: &str = "settings.ron";
/// A month, for the day on which a school looks again, in milliseconds: the twelfth part of a Gregorian year.
const MONTH: i64 = 2_629_746_000;

/// What the school decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Recordings that the child did not keep are removed once the child has come to the end.
    pub remove_raw_takes: bool,
    /// After so many months from the last sitting the school looks again at whether a conversation must still be here. The copy in
    /// the pupil's file follows the school's own policy (IRMS Toolkit for Schools: date of birth and 31 years for SEN files).
    pub look_again_after_months: u16,
}

impl Default for Settings {
    /// Twelve months: an annual review, and the next one begins with what became of it.
    fn default() -> Self {
        Self { remove_raw_takes: false, look_again_after_months: 12 }
    }
}

impl Settings {
    /// The day, as `2027-03-12`, on which to look again at a conversation in which something last happened at `last`.
    #[must_use]
    pub fn look_again(&self, last: Moment) -> String {
        last.later(MONTH * i64::from(self.look_again_after_months)).day()
    }
}

impl Vault {
    /// What the school decided; the usual where it decided nothing or the file is damaged.
    #[must_use]
    pub fn settings(&self) -> Settings {
        let read = read_whole(&self.folder().join(FILE)).ok();
        read.and_then(|bytes| ron::de::from_bytes(&bytes).ok()).unwrap_or_default()
    }

    /// Keeps what the school decided.
    ///
    /// # Errors
    /// The machine refuses.
    pub fn set_settings(&self, disk: &mut dyn Disk, settings: Settings) -> Result<(), VaultError> {
        let path = self.folder().join(FILE);
        let failed = |error| VaultError::from_io(&path, error);
        let text = ron::ser::to_string_pretty(&settings, ron::ser::PrettyConfig::default())
            .map_err(|error| failed(std::io::Error::other(error)))?;
        replace(disk, &self.scratch(), &path, text.as_bytes()).map_err(failed)
    }
}
