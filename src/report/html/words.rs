//! The page's words: messages `report-…` with what is put into them.

use jiff::civil::Date;

use super::markup::{escape, quoted};
use crate::{
    plan::{Text, Wording},
    record::{Moment, PersonPresent, Role, Support},
};

/// A language, asked for escaped text.
#[derive(Clone, Copy)]
pub(super) struct Words<'a>(pub &'a dyn Wording);

impl Words<'_> {
    /// A message without arguments.
    pub fn say(self, id: &str) -> String {
        escape(&self.0.say(&Text::new(format!("report-{id}"))))
    }

    /// A message with arguments. They may hold anything; each is isolated.
    pub fn with(self, id: &str, arguments: &[(&'static str, &str)]) -> String {
        escape(&self.raw(id, arguments))
    }

    fn raw(self, id: &str, arguments: &[(&'static str, &str)]) -> String {
        let text = Text::new(format!("report-{id}"));
        self.0.say(&arguments.iter().fold(text, |text, (name, value)| text.with(name, quoted(value))))
    }

    /// The message `report-LIST-WORD`, or the word itself where the language does not know it.
    fn listed(self, list: &str, word: &str) -> String {
        self.0.words(&Text::new(format!("report-{list}-{word}"))).unwrap_or_else(|| word.to_owned())
    }

    /// A day (`2026-03-12`) as people say it, not escaped; a text that is no day stays as it is.
    pub fn day(self, day: &str) -> String {
        let Ok(date) = day.parse::<Date>() else { return day.to_owned() };
        let part = |list: &str, number: i8| self.0.say(&Text::new(format!("report-{list}-{number}")));
        let text = Text::new("report-date")
            .with("weekday", part("weekday", date.weekday().to_monday_one_offset()))
            .with("number", date.day().to_string())
            .with("month", part("month", date.month()))
            .with("year", date.year().to_string());
        self.0.say(&text)
    }

    /// The day of a moment, not escaped.
    pub fn date(self, at: Moment) -> String {
        self.day(&at.day())
    }

    pub fn role(self, role: &Role) -> String {
        self.listed("role", role.word())
    }

    pub fn support(self, support: &Support) -> String {
        self.listed("support", support.word())
    }

    /// "Mrs Hill (teacher) and Dad (family)", not escaped.
    pub fn people(self, people: &[PersonPresent]) -> String {
        let name = |person: &PersonPresent| {
            self.raw("person", &[("name", person.name.as_str()), ("role", self.role(&person.role).as_str())])
        };
        let names: Vec<_> = people.iter().map(name).collect();
        match names.split_last() {
            None => String::new(),
            Some((only, [])) => only.clone(),
            Some((last, first)) => {
                let text = Text::new("report-list-last").with("first", first.join(", ")).with("last", last);
                self.0.say(&text)
            }
        }
    }
}
