//! One answer as an entry of a page: its words as they were read back, its picture, its mark, and what must be known
//! about it. Nothing is inferred, joined, softened or ranked.

use super::{
    model::{ClipShown, Entry, Mark, Picture, PictureId, Run, Shape},
    words::{Words, plain},
};
use crate::record::{
    Answer, Asked, CardPicture, Checked, Clip, Drawing, HelpGiven, MyViews, SizeGiven, Source, Support,
};

/// The full stops of the languages that there are: Latin and Cyrillic, Urdu, Punjabi and Bengali.
const FULL_STOPS: [char; 3] = ['.', '۔', '।'];

/// The entries of a record.
#[derive(Clone, Copy)]
pub(super) struct Entries<'a> {
    pub views: &'a MyViews,
    pub words: Words<'a>,
    /// The child's words stand in quotation marks.
    pub quote: bool,
}

impl<'a> Entries<'a> {
    /// No answer was checked: one line says it for all.
    pub fn none_checked(self) -> bool {
        self.views.answers.iter().all(|answer| answer.checked == Checked::NotAsked)
    }

    /// The page as the child met it.
    pub fn asked(self, answer: &Answer) -> Option<&'a Asked> {
        let mut of_page = self.views.asked.iter().filter(|asked| asked.page == answer.about.page);
        let first = of_page.clone().find(|asked| asked.part.is_none());
        first.or_else(|| of_page.next())
    }

    /// An answer.
    pub fn entry(self, answer: &Answer) -> Entry {
        let label = answer.card.as_ref().map(|card| plain(&card.label));
        let about = label.clone().unwrap_or_else(|| plain(&answer.asked));
        let words = self.said(answer, label.as_deref());
        let marked = answer.given.is_some() || answer.support.is_some();
        Entry {
            picture: answer
                .card
                .as_ref()
                .filter(|_| !words.is_empty())
                .and_then(|card| self.picture(&card.picture, &card.label)),
            mark: (marked && !words.is_empty()).then(|| self.mark(answer.support.as_ref())),
            words,
            clips: answer.clips.iter().map(|clip| self.clip(clip, &about)).collect(),
            drawings: answer.drawings.iter().map(|drawing| self.drawing(drawing, &about)).collect(),
            notes: self.notes(answer),
        }
    }

    /// The words of an answer, none where there is only a clip or a drawing.
    fn said(self, answer: &Answer, label: Option<&str>) -> Vec<Run> {
        match (&answer.said, label) {
            (_, Some(label)) if answer.source == Source::Adult => {
                let place = answer.place.as_ref().map(|place| Run::plain(format!(": {}", plain(&place.label))));
                std::iter::once(Run::strong(label)).chain(place).collect()
            }
            (Some(said), label) => self.statement(said, label.unwrap_or_default()),
            (None, Some(label)) => vec![Run::strong(label)],
            (None, None) if answer.given.is_some() => vec![Run::plain(plain(&answer.asked))],
            (None, None) => Vec::new(),
        }
    }

    /// A statement word for word, with the card's label in it set off where it comes first.
    fn statement(self, said: &str, label: &str) -> Vec<Run> {
        let (said, label) = (plain(said), plain(label));
        if self.quote {
            let said = if said.is_empty() { label } else { said };
            return vec![Run::plain(self.words.raw("quote", "words", self.words.quoted(&said)))];
        }
        let ends = |rest: &&str| !label.is_empty() && rest.starts_with(FULL_STOPS);
        match said
            .strip_prefix(&label)
            .filter(ends)
            .map(|rest| rest.split_at(rest.chars().next().map_or(0, char::len_utf8)))
        {
            Some((stop, rest)) => vec![Run::strong(format!("{label}{stop}")), Run::plain(rest)],
            None if said.is_empty() => vec![Run::strong(label)],
            None => vec![Run::plain(said)],
        }
    }

    /// The size of a worry.
    pub fn size(self, size: &SizeGiven) -> Entry {
        Entry {
            picture: Some(self.symbol(&size.place.id, &size.place.label)),
            words: self.statement(&size.said, &size.place.label),
            ..Entry::default()
        }
    }

    /// What would help with a worry.
    pub fn help(self, help: &HelpGiven) -> Entry {
        Entry {
            picture: self.picture(&help.card.picture, &help.card.label),
            words: self.statement(&help.said, &help.card.label),
            ..Entry::default()
        }
    }

    /// What must be known about an answer of the child's. An adult's stands in a box that says enough.
    fn notes(self, answer: &Answer) -> Vec<String> {
        let mut notes = Vec::new();
        if answer.source == Source::Adult {
            return notes;
        }
        match &answer.support {
            None | Some(Support::Independent) => {}
            Some(support) => notes.push(self.words.with("helped", &[("how", &self.words.support(support))])),
        }
        if matches!(answer.support, Some(Support::PartlyPhysical | Support::Physical)) {
            notes.push(self.words.say("not-confirmed"));
        }
        if answer.on_paper {
            notes.push(self.words.say("on-paper"));
        }
        match answer.checked {
            Checked::Changed => notes.push(self.words.say("changed")),
            Checked::NotAsked if !self.none_checked() => notes.push(self.words.say("not-checked")),
            _ => {}
        }
        notes
    }

    /// The mark of an answer; it says how much support there was, exactly.
    pub fn mark(self, support: Option<&Support>) -> Mark {
        let shape = Shape::of(support);
        let group = self.words.say(shape.id());
        let words = match support {
            Some(support) if shape != Shape::Full => {
                self.words.with("support-exactly", &[("mark", &group), ("support", &self.words.support(support))])
            }
            _ => group,
        };
        Mark { shape, words }
    }

    /// A clip about these words.
    pub fn clip(self, clip: &Clip, about: &str) -> ClipShown {
        ClipShown {
            id: clip.id,
            title: self.words.say("voice"),
            length: length(clip, self.words),
            about: self.words.with("voice-about", &[("about", about)]),
        }
    }

    /// A drawing about these words.
    pub fn drawing(self, drawing: &Drawing, about: &str) -> Picture {
        let alt = self.words.with("drawing-about", &[("about", about)]);
        Picture { id: PictureId::Drawing(drawing.id), file: String::new(), alt }
    }

    /// The picture of a card. The voice on a card of the child's own stands under it instead.
    pub fn picture(self, picture: &CardPicture, label: &str) -> Option<Picture> {
        match picture {
            CardPicture::Symbol(id) => Some(self.symbol(id, label)),
            CardPicture::Drawing(id) => Some(self.shown(PictureId::Drawing(*id), label)),
            CardPicture::Voice(_) => None,
        }
    }

    /// A symbol with its words.
    pub fn symbol(self, id: &str, label: &str) -> Picture {
        self.shown(PictureId::Symbol(id.to_owned()), label)
    }

    fn shown(self, id: PictureId, label: &str) -> Picture {
        Picture { id, file: String::new(), alt: self.words.with("picture", &[("label", label)]) }
    }
}

/// How long a clip is, and whether it was cut off.
pub(super) fn length(clip: &Clip, words: Words) -> String {
    let seconds = clip.milliseconds.div_ceil(1000);
    let length = if seconds < 60 {
        words.with("voice-seconds", &[("seconds", &seconds.to_string())])
    } else {
        let (minutes, seconds) = ((seconds / 60).to_string(), (seconds % 60).to_string());
        words.with("voice-minutes", &[("minutes", &minutes), ("seconds", &seconds)])
    };
    if clip.cut_off { format!("{length} {}", words.say("voice-cut-off")) } else { length }
}

impl Shape {
    /// Every shape, most of the child's own first.
    pub const ALL: [Self; 5] = [Self::Full, Self::Half, Self::Ring, Self::Box, Self::Dashes];

    /// The four groups of the prompt ladder, and none.
    pub(super) fn of(support: Option<&Support>) -> Self {
        match support {
            None => Self::Dashes,
            Some(Support::Independent) => Self::Full,
            Some(Support::PartlyPhysical | Support::Physical) => Self::Ring,
            Some(Support::AdultReported) => Self::Box,
            Some(_) => Self::Half,
        }
    }

    /// Its word, in names of files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Half => "half",
            Self::Ring => "ring",
            Self::Box => "box",
            Self::Dashes => "dashes",
        }
    }

    /// The message that names it.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Full => "support-alone",
            Self::Half => "support-prompt",
            Self::Ring => "support-hand",
            Self::Box => "support-adult",
            Self::Dashes => "support-none",
        }
    }
}
