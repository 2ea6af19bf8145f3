//! A number that cannot leave its range.

use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A whole number from `LEAST` to `MOST`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Within<const LEAST: u32, const MOST: u32>(u32);

/// A number that is not in its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{value} is not from {least} to {most}")]
pub struct OutOfRange {
    /// The number.
    pub value: u32,
    /// The least that may be.
    pub least: u32,
    /// The most that may be.
    pub most: u32,
}

impl<const LEAST: u32, const MOST: u32> Within<LEAST, MOST> {
    /// The least.
    pub const LEAST: u32 = LEAST;
    /// The most.
    pub const MOST: u32 = MOST;

    /// This number.
    ///
    /// # Errors
    /// It is not in the range.
    pub const fn new(value: u32) -> Result<Self, OutOfRange> {
        if value < LEAST || value > MOST {
            return Err(OutOfRange { value, least: LEAST, most: MOST });
        }
        Ok(Self(value))
    }

    /// This number, or the end of the range that is nearest to it.
    #[must_use]
    pub const fn near(value: u32) -> Self {
        if value < LEAST {
            Self(LEAST)
        } else if value > MOST {
            Self(MOST)
        } else {
            Self(value)
        }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }

    /// The number as so many milliseconds.
    #[must_use]
    pub const fn time(self) -> Duration {
        Duration::from_millis(self.0 as u64)
    }

    /// The number as hundredths of one.
    #[must_use]
    pub fn share(self) -> f32 {
        self.0 as f32 / 100.0
    }
}

impl<const LEAST: u32, const MOST: u32> Serialize for Within<LEAST, MOST> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u32(self.0)
    }
}

/// A number of a file that was written when less was allowed: the least that is allowed now. More than the most is an error.
///
/// # Errors
/// It is no whole number, or too large.
pub fn at_least<'de, const LEAST: u32, const MOST: u32, D: Deserializer<'de>>(
    from: D,
) -> Result<Within<LEAST, MOST>, D::Error> {
    Within::new(u32::deserialize(from)?.max(LEAST)).map_err(de::Error::custom)
}

impl<'de, const LEAST: u32, const MOST: u32> Deserialize<'de> for Within<LEAST, MOST> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(u32::deserialize(from)?).map_err(de::Error::custom)
    }
}
