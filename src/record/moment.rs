//! When something happened.

use std::{borrow::Cow, fmt, str::FromStr};

use jiff::{
    Timestamp,
    fmt::temporal::{DateTimeParser, Pieces, PiecesOffset},
    tz::{Offset, TimeZone},
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// An instant in milliseconds with the offset of the place where it was noted: `2026-03-12T09:30:05.120+00:00`
/// (RFC 3339).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Moment {
    millisecond: i64,
    offset_seconds: i32,
}

/// The text is no moment.
#[derive(Debug, Clone, thiserror::Error)]
#[error("this is no time as `2026-03-12T09:30:05+00:00`: {0:?}")]
pub struct BadMoment(String);

impl Moment {
    /// The moment of `millisecond`s since 1970 (UTC), at the offset of `offset_seconds`. Out of range becomes the nearest
    /// moment that there is.
    #[must_use]
    pub fn new(millisecond: i64, offset_seconds: i32) -> Self {
        Self {
            millisecond: millisecond
                .clamp(Timestamp::MIN.as_millisecond() + 93_600_000, Timestamp::MAX.as_millisecond() - 93_600_000),
            offset_seconds: offset_seconds.clamp(-86_340, 86_340) / 60 * 60,
        }
    }

    /// Now, by the machine's clock and zone.
    #[must_use]
    pub fn now() -> Self {
        let now = Timestamp::now();
        let offset = TimeZone::system().to_offset(now);
        Self::new(now.as_millisecond(), offset.seconds())
    }

    /// So many milliseconds later, at the same place.
    #[must_use]
    pub fn later(self, milliseconds: i64) -> Self {
        Self::new(self.millisecond.saturating_add(milliseconds), self.offset_seconds)
    }

    /// Milliseconds since 1970 (UTC).
    #[must_use]
    pub fn millisecond(self) -> i64 {
        self.millisecond
    }

    /// The day at the place where it was noted, as `2026-03-12`.
    #[must_use]
    pub fn day(self) -> String {
        self.to_string().chars().take(10).collect()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let timestamp = Timestamp::from_millisecond(self.millisecond).unwrap_or(Timestamp::UNIX_EPOCH);
        let offset = Offset::from_seconds(self.offset_seconds).unwrap_or(Offset::UTC);
        write!(f, "{:.3}", timestamp.display_with_offset(offset))
    }
}

impl FromStr for Moment {
    type Err = BadMoment;

    fn from_str(text: &str) -> Result<Self, BadMoment> {
        let bad = || BadMoment(text.chars().take(40).collect());
        let timestamp = DateTimeParser::new().parse_timestamp(text).map_err(|_| bad())?;
        let offset = match Pieces::parse(text).map_err(|_| bad())?.offset() {
            Some(PiecesOffset::Numeric(offset)) => offset.offset().seconds(),
            _ => 0,
        };
        Ok(Self::new(timestamp.as_millisecond(), offset))
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<'de, str>::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Moment {
    fn schema_name() -> Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date-time" })
    }
}
