//! In which language, and in what kind of voice, words are said.

pub use crate::ways::VoiceKind;

/// A language and a kind of voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tongue {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// The kind of voice, where the platform has several.
    pub kind: VoiceKind,
}

impl Tongue {
    /// The usual voice of this language.
    #[must_use]
    pub fn usual(language: &str) -> Self {
        Self { language: language.to_owned(), kind: VoiceKind::Usual }
    }
}

/// Which of the voices' languages is nearest to the wanted one: the same tag, then one that says more (`en-GB-scotland`), then
/// the language alone (`en`), then any region of it. None for another language: words read by the rules of another
/// language are not understood.
pub(super) fn choose<'a>(tags: impl IntoIterator<Item = &'a str>, wanted: &str) -> Option<usize> {
    let wanted = wanted.to_lowercase();
    let language = wanted.split('-').next().unwrap_or_default();
    let rank = |tag: &str| {
        let tag = tag.to_lowercase();
        if tag == wanted {
            Some(0)
        } else if tag.strip_prefix(&wanted).is_some_and(|rest| rest.starts_with('-')) {
            Some(1)
        } else if tag == language {
            Some(2)
        } else if tag.split('-').next() == Some(language) {
            Some(3)
        } else {
            None
        }
    };
    let ranked = tags.into_iter().enumerate().filter_map(|(at, tag)| rank(tag).map(|rank| (rank, at)));
    ranked.min().map(|(_, at)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen<'a>(tags: &[&'a str], wanted: &str) -> Option<&'a str> {
        choose(tags.iter().copied(), wanted).map(|at| tags[at])
    }

    #[test]
    fn the_nearest_language_speaks_and_another_never_does() {
        assert_eq!(chosen(&["de", "en-US", "en", "en-GB-scotland", "en-gb"], "en-GB"), Some("en-gb"));
        assert_eq!(chosen(&["de", "en-US", "en", "en-GB-scotland"], "en-GB"), Some("en-GB-scotland"));
        assert_eq!(chosen(&["de", "en-US", "en"], "en-GB"), Some("en"));
        assert_eq!(chosen(&["de", "en-US"], "en-GB"), Some("en-US"));
        assert_eq!(chosen(&["de", "eno"], "en-GB"), None);
        assert_eq!(chosen(&[], "en-GB"), None);
    }
}
