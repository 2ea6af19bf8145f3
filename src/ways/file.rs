//! A profile as a file: RON, so that a school can read it, mend it and carry it to another tablet.

use ron::ser::PrettyConfig;

use super::{PROFILE_FORMAT, Profile};

/// The longest profile that is read, in bytes: a hundred times as long as one with everything in it.
const LONGEST: usize = 200_000;

/// Why a profile cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// It is not a profile, or something in it is out of its range.
    #[error("line {line}: {why}. Mend it there, or export the profile again.")]
    Line {
        /// The line, from 1.
        line: usize,
        /// What is wrong.
        why: String,
    },
    /// It is no text.
    #[error("this is not a text file. Choose a file that My Views exported.")]
    NotText,
    /// It is far too long.
    #[error("this file is too long for a profile. Choose a file that My Views exported.")]
    TooLong,
    /// A newer program wrote it.
    #[error("a newer My Views wrote this profile (format {0}). Update this one first.")]
    Newer(u32),
}

/// The profile as a file.
#[must_use]
pub fn to_ron(profile: &Profile) -> String {
    // Nothing in a profile can fail to be written; were it otherwise, an empty file would be read as the usual profile.
    ron::ser::to_string_pretty(profile, PrettyConfig::default()).unwrap_or_default() + "\n"
}

/// The profile in a file's bytes.
///
/// # Errors
/// See [`ProfileError`]; each says what to do.
pub fn from_ron(bytes: &[u8]) -> Result<Profile, ProfileError> {
    if bytes.len() > LONGEST {
        return Err(ProfileError::TooLong);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ProfileError::NotText)?;
    let profile: Profile = ron::from_str(text)
        .map_err(|error| ProfileError::Line { line: error.span.start.line, why: error.code.to_string() })?;
    if profile.format > PROFILE_FORMAT {
        return Err(ProfileError::Newer(profile.format));
    }
    Ok(profile)
}
