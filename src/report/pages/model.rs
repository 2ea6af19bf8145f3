//! What a page says, in reading order. Every format prints exactly this, so that words and order are the same in all.

use serde::Serialize;
use uuid::Uuid;

/// One page for people: its words, pictures, clips and drawings in reading order, in no format yet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Page {
    /// Which page it is.
    pub kind: PageName,
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// The language is written from right to left.
    pub right_to_left: bool,
    /// The title of the window or the document: "My views: Sam".
    pub window: String,
    /// The heading.
    pub title: String,
    /// What the child is called.
    pub called: String,
    /// Lines under the heading: for which meeting, said when, with whom.
    pub lines: Vec<String>,
    /// The words of the link that goes past the heading.
    pub skip: String,
    /// What stands before the first section.
    pub notes: Vec<String>,
    /// What the page is for.
    pub sections: Vec<Section>,
    /// Key, sharing, credits.
    pub foot: Vec<Section>,
    /// The last line: whose page it is.
    pub made: String,
}

/// Which page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageName {
    /// Everything that the child shares, in the order in which the child came to it.
    MyViews,
    /// What people like about me, what is important to me, how best to support me.
    Profile,
    /// Section A of an EHC plan, by its headings.
    SectionA,
    /// "About Me" (PRSB, version 2.0), by its headings.
    AboutMe,
    /// Good things, worries, dreams.
    ThreeHouses,
    /// What happened with my views: goes back to the child.
    WhatHappened,
    /// What a meeting is and what the child's rights are: to prepare.
    Invitation,
    /// For the person who leads the meeting: questions to answer first, who comes, where, in which order.
    MeetingSheet,
}

impl PageName {
    /// Every page.
    pub const ALL: [Self; 8] = [
        Self::MyViews,
        Self::Profile,
        Self::SectionA,
        Self::AboutMe,
        Self::ThreeHouses,
        Self::WhatHappened,
        Self::Invitation,
        Self::MeetingSheet,
    ];

    /// Its word: on the command line, in names of files and of templates.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::MyViews => "my-views",
            Self::Profile => "profile",
            Self::SectionA => "section-a",
            Self::AboutMe => "about-me",
            Self::ThreeHouses => "three-houses",
            Self::WhatHappened => "what-happened",
            Self::Invitation => "invitation",
            Self::MeetingSheet => "meeting-sheet",
        }
    }

    /// The page of this word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.word() == word)
    }
}

/// A part of a page under a heading of its own (level 2).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// Beside the heading.
    pub picture: Option<Picture>,
    /// An adult speaks here, not the child.
    pub adult: bool,
    /// What stands under the heading.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A heading of level 3.
    Heading {
        /// Its words.
        words: String,
    },
    /// A line of the page's own.
    Line {
        /// Its words.
        words: String,
    },
    /// Entries side by side, each column under a heading: the places of a scale, the parts of a worry.
    Columns {
        /// Every column, an empty one too: which places there were is part of the answer.
        columns: Vec<Column>,
        /// The parts belong to one thing (a worry, its size, what helps) and stand in one box.
        together: bool,
    },
    /// Entries one after the other.
    List(List),
    /// Words in rows under headings: last time, this time.
    Table {
        /// One heading a column.
        head: Vec<String>,
        /// As many cells as there are headings.
        rows: Vec<Vec<String>>,
    },
    /// Room to write by hand.
    Write {
        /// What to write there.
        words: String,
        /// How many lines.
        lines: u8,
    },
}

/// A column of [`Block::Columns`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// The level of its heading.
    pub level: u8,
    /// Its heading.
    pub heading: String,
    /// Beside the heading.
    pub picture: Option<Picture>,
    /// What stands in it.
    pub entries: Vec<Entry>,
}

/// Entries one after the other.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct List {
    /// The level of its heading.
    pub level: u8,
    /// Its heading, where it has one.
    pub heading: Option<String>,
    /// How it stands out.
    pub look: ListLook,
    /// The entries.
    pub entries: Vec<Entry>,
}

/// How a list stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ListLook {
    /// The child's answers.
    #[default]
    Said,
    /// What was left open: don't know, skipped.
    Open,
    /// An adult says it.
    Adult,
    /// The key of the marks.
    Key,
    /// Steps told to the child, each with a large picture.
    Told,
}

/// One answer, note or line with what belongs to it.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Entry {
    /// Beside the words.
    pub picture: Option<Picture>,
    /// The words, in runs; empty where there is only a clip or a drawing.
    pub words: Vec<Run>,
    /// How much support it had.
    pub mark: Option<Mark>,
    /// The child's voice; in an adult's section the adult's.
    pub clips: Vec<ClipShown>,
    /// The child's drawings; in an adult's section the adult's photos.
    pub drawings: Vec<Picture>,
    /// What must be known about it.
    pub notes: Vec<String>,
}

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// They stand out.
    pub strong: bool,
}

impl Run {
    /// A run as any other.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: false }
    }

    /// A run that stands out.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: true }
    }
}

/// A picture and what to say where it cannot be seen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Picture {
    /// Which.
    #[serde(skip)]
    pub id: PictureId,
    /// The file under which a format finds it; empty until the page is filled.
    pub file: String,
    /// Its words, never empty.
    pub alt: String,
}

/// Where a picture comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PictureId {
    /// A symbol or a photo, by its id in the library and the packs.
    Symbol(String),
    /// A drawing of the child's.
    Drawing(Uuid),
    /// A photo that an adult added to what was seen.
    Photo(Uuid),
}

/// The group of the prompt ladder, told apart by shape.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// Its shape.
    pub shape: Shape,
    /// How much support it was, exactly.
    pub words: String,
}

/// Shapes of marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// On my own.
    Full,
    /// With a prompt.
    Half,
    /// With physical help.
    Ring,
    /// An adult's view.
    Box,
    /// Support was not noted.
    Dashes,
}

/// A voice clip on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClipShown {
    /// Which.
    pub id: Uuid,
    /// "Hear my voice".
    pub title: String,
    /// How long, and whether it was cut off.
    pub length: String,
    /// What to say where only the controls are met: "Hear my voice: Music".
    pub about: String,
}

impl Page {
    /// Every section, the foot's last.
    fn all_sections(&mut self) -> impl Iterator<Item = &mut Section> {
        self.sections.iter_mut().chain(&mut self.foot)
    }

    /// Every entry, in reading order.
    pub(crate) fn entries_mut(&mut self) -> impl Iterator<Item = &mut Entry> {
        self.all_sections().flat_map(|section| &mut section.blocks).flat_map(Block::entries_mut)
    }

    /// Goes through every place where a picture stands or may stand, in reading order.
    pub(crate) fn each_picture(&mut self, look: &mut impl FnMut(&mut Option<Picture>)) {
        for section in self.all_sections() {
            look(&mut section.picture);
            for block in &mut section.blocks {
                if let Block::Columns { columns, .. } = block {
                    for column in columns {
                        look(&mut column.picture);
                        column.entries.iter_mut().for_each(|entry| look(&mut entry.picture));
                    }
                } else {
                    block.entries_mut().for_each(|entry| look(&mut entry.picture));
                }
            }
        }
        for entry in self.entries_mut() {
            let mut kept = Vec::with_capacity(entry.drawings.len());
            for drawing in entry.drawings.drain(..) {
                let mut place = Some(drawing);
                look(&mut place);
                kept.extend(place);
            }
            entry.drawings = kept;
        }
    }
}

impl Block {
    fn entries_mut(&mut self) -> Box<dyn Iterator<Item = &mut Entry> + '_> {
        match self {
            Self::Columns { columns, .. } => Box::new(columns.iter_mut().flat_map(|column| &mut column.entries)),
            Self::List(list) => Box::new(list.entries.iter_mut()),
            _ => Box::new(std::iter::empty()),
        }
    }
}
