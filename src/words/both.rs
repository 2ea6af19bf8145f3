//! Two languages at once: one for the child, one beside it.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use super::Language;
use crate::plan::{Message, Text, Wording};

/// A language, and a second one that can be asked for the same words. What asks does not know which of the two answers:
/// the same screen can be made once in each.
pub struct Both {
    first: std::sync::Arc<Language>,
    second: std::sync::Arc<Language>,
    second_speaks: AtomicBool,
}

impl Both {
    /// The first speaks until it is said otherwise.
    #[must_use]
    pub fn new(first: std::sync::Arc<Language>, second: std::sync::Arc<Language>) -> Self {
        Self { first, second, second_speaks: AtomicBool::new(false) }
    }

    /// What `make` makes while the second language speaks.
    pub fn in_second<T>(&self, make: impl FnOnce() -> T) -> T {
        self.second_speaks.store(true, Relaxed);
        let made = make();
        self.second_speaks.store(false, Relaxed);
        made
    }

    /// The second language, as a BCP 47 tag.
    #[must_use]
    pub fn second(&self) -> &str {
        self.second.language()
    }

    fn now(&self) -> &Language {
        if self.second_speaks.load(Relaxed) { &self.second } else { &self.first }
    }
}

impl Wording for Both {
    fn words(&self, text: &Text) -> Option<String> {
        self.now().words(text)
    }

    fn language(&self) -> &str {
        self.first.language()
    }

    fn messages(&self) -> Vec<Message> {
        self.first.messages()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn the_second_language_speaks_only_while_it_is_asked() {
        let language =
            |tag: &str, text: &str| Arc::new(Language::of(tag, vec![("a.ftl".into(), text.into())]).unwrap());
        let both = Both::new(language("en-GB", "yes = Yes\n"), language("pl", "yes = Tak\n"));
        let say = || both.say(&Text::new("yes"));
        assert_eq!([say(), both.in_second(say), say()], ["Yes", "Tak", "Yes"]);
        assert_eq!(both.in_second(|| both.language().to_owned()), "en-GB");
    }
}
