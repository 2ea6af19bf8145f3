//! Words of the desk: short ways to ask for a message of `desk.ftl`.

use std::fmt::Display;

use jiff::civil::Date;

use crate::plan::{Text, Wording};

/// The language, at hand in every panel.
#[derive(Clone, Copy)]
pub(super) struct Say<'a>(pub &'a dyn Wording);

impl Say<'_> {
    /// The words of the message `desk-ID`.
    pub fn t(self, id: &str) -> String {
        self.0.say(&Text::new(format!("desk-{id}")))
    }

    /// The same with one argument.
    pub fn with(self, id: &str, name: &'static str, value: impl Display) -> String {
        self.0.say(&Text::new(format!("desk-{id}")).with(name, value.to_string()))
    }

    /// One of two messages, as Fluent's plural rules need a number and a [`Text`] carries words.
    pub fn count(self, id: &str, count: usize) -> String {
        match count {
            0 => self.t(&format!("{id}-none")),
            1 => self.t(&format!("{id}-one")),
            _ => self.with(&format!("{id}-many"), "count", count),
        }
    }

    /// The word of an open list: `desk-LIST-WORD`, or the word itself where it is the school's own.
    pub fn word(self, list: &str, word: &str) -> String {
        self.0.words(&Text::new(format!("desk-{list}-{word}"))).unwrap_or_else(|| word.to_owned())
    }

    /// A day as people say it; the text as it stands where it is no day.
    pub fn day(self, iso: &str) -> String {
        let Some(date) = iso.parse::<Date>().ok() else { return iso.to_owned() };
        let text = Text::new("desk-date")
            .with("weekday", self.t(&format!("weekday-{}", date.weekday().to_monday_one_offset())))
            .with("day", date.day().to_string())
            .with("month", self.t(&format!("month-{}", date.month())));
        self.0.say(&text)
    }
}

impl Say<'_> {
    /// A day with its year.
    pub fn full_day(self, iso: &str) -> String {
        let year = iso.split('-').next().unwrap_or_default();
        format!("{} {year}", self.day(iso))
    }
}

/// A day as an adult types it, `2026-03-12` or `12/3/2026` (also with dots or dashes), as `2026-03-12`. None: no such day.
pub(super) fn typed_day(typed: &str) -> Option<String> {
    let parts: Vec<&str> = typed.trim().split(['-', '/', '.']).map(str::trim).collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 {
        return None;
    }
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    Some(date.to_string())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::typed_day;

    #[test]
    fn a_day_may_be_typed_as_people_write_it() {
        for typed in ["2026-03-12", " 12/3/2026 ", "12.03.2026", "12-3-2026"] {
            assert_eq!(typed_day(typed).as_deref(), Some("2026-03-12"), "{typed}");
        }
    }

    #[test]
    fn what_is_no_day_is_not_taken() {
        for typed in ["", "soon", "30/2/2026", "2026-13-01", "12/3/26", "12/3", "2026-03-12-1"] {
            assert_eq!(typed_day(typed), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_gives_a_day_that_stays_the_same(typed in ".{0,14}") {
            if let Some(day) = typed_day(&typed) {
                prop_assert_eq!(typed_day(&day), Some(day));
            }
        }

        #[test]
        fn every_day_is_taken_both_ways(year in 2000i16..2100, month in 1i8..=12, day in 1i8..=28) {
            let iso = format!("{year}-{month:02}-{day:02}");
            prop_assert_eq!(typed_day(&iso), Some(iso.clone()));
            prop_assert_eq!(typed_day(&format!("{day}/{month}/{year}")), Some(iso));
        }
    }
}
