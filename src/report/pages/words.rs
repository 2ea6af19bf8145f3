//! The pages' words: messages `report-…` with what is put into them. Whatever stands in a record may come from a stranger.

use jiff::civil::Date;

use crate::{
    plan::{Text, Wording},
    record::{Moment, PersonPresent, Role, Support},
};

/// Isolates a run of text from the direction of the text around it.
const ISOLATE: char = '\u{2068}';
/// Ends [`ISOLATE`].
const END_ISOLATE: char = '\u{2069}';

/// Text in one line, without what turns the text after it around, without control characters, and without what no format
/// can carry.
pub fn plain(text: &str) -> String {
    let turns = |letter: &char| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}');
    let nothing = |letter: &char| matches!(letter, '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' | '\u{2028}' | '\u{2029}');
    text.chars()
        .map(|letter| if matches!(letter, '\n' | '\r' | '\t') { ' ' } else { letter })
        .filter(|letter| !turns(letter) && !nothing(letter) && !letter.is_control())
        .collect()
}

/// Letters of scripts that are written from right to left.
pub fn turns_left(text: &str) -> bool {
    text.chars().any(|letter| {
        matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
    })
}

/// The language `tag` is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    matches!(language, "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi")
}

/// A language, asked for the words of pages.
#[derive(Clone, Copy)]
pub struct Words<'a>(pub &'a dyn Wording);

impl Words<'_> {
    /// A message without arguments.
    pub fn say(self, id: &str) -> String {
        self.0.say(&Text::new(format!("report-{id}")))
    }

    /// A message with arguments. They may hold anything; each is isolated where its direction asks for it.
    pub fn with(self, id: &str, arguments: &[(&'static str, &str)]) -> String {
        let text = Text::new(format!("report-{id}"));
        self.0.say(&arguments.iter().fold(text, |text, (name, value)| text.with(name, self.quoted(value))))
    }

    /// A message whose argument is isolated already, or is ours.
    pub fn raw(self, id: &str, name: &'static str, value: String) -> String {
        self.0.say(&Text::new(format!("report-{id}")).with(name, value))
    }

    /// Somebody's words inside a sentence of ours.
    pub fn quoted(self, text: &str) -> String {
        let text = plain(text);
        if turns_left(&text) || is_right_to_left(self.0.language()) {
            format!("{ISOLATE}{text}{END_ISOLATE}")
        } else {
            text
        }
    }

    /// The message `report-LIST-WORD`, or the word itself where the language does not know it.
    pub fn listed(self, list: &str, word: &str) -> String {
        self.0.words(&Text::new(format!("report-{list}-{word}"))).unwrap_or_else(|| plain(word))
    }

    /// A day (`2026-03-12`) as people say it; a text that is no day stays as it is.
    pub fn day(self, day: &str) -> String {
        let Ok(date) = day.parse::<Date>() else { return plain(day) };
        let part = |list: &str, number: i8| self.0.say(&Text::new(format!("report-{list}-{number}")));
        let text = Text::new("report-date")
            .with("weekday", part("weekday", date.weekday().to_monday_one_offset()))
            .with("number", date.day().to_string())
            .with("month", part("month", date.month()))
            .with("year", date.year().to_string());
        self.0.say(&text)
    }

    /// The day of a moment.
    pub fn date(self, at: Moment) -> String {
        self.day(&at.day())
    }

    /// A role's word.
    pub fn role(self, role: &Role) -> String {
        self.listed("role", role.word())
    }

    /// A step of the prompt ladder, as a part of a sentence.
    pub fn support(self, support: &Support) -> String {
        self.listed("support", support.word())
    }

    /// "Mrs Hill (teacher) and Dad (family)"; of somebody whose name is left out, the role alone.
    pub fn people(self, people: &[PersonPresent]) -> String {
        let name = |person: &PersonPresent| match person.name.as_str() {
            "" => self.role(&person.role),
            name => self.with("person", &[("name", name), ("role", self.role(&person.role).as_str())]),
        };
        self.all_of(&people.iter().map(name).collect::<Vec<_>>())
    }

    /// "A, B and C", of parts that are ours or isolated.
    pub fn all_of(self, names: &[String]) -> String {
        match names.split_last() {
            None => String::new(),
            Some((only, [])) => only.clone(),
            Some((last, first)) => {
                let text =
                    Text::new("report-list-last").with("first", first.join(&self.say("list-comma"))).with("last", last);
                self.0.say(&text)
            }
        }
    }
}
