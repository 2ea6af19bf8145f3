//! What the adult wants: plain data, without Bevy and without files.

use std::{collections::BTreeSet, path::PathBuf};

use uuid::Uuid;

use super::{
    cues::CueWish, glass::GlassWish, noticing::AfterNote, pictures_view::PicturesWish, seen::SeenWish,
    vault_view::VaultWish, voices_view::VoicesWish,
};
use crate::{
    plan::Stage,
    record::{Observation, PersonPresent, Purpose, Viewer, What},
    report::{Replaced, pages::PageName},
    vault::ChildWays,
    ways::Profile,
};

/// What the adult wants. The desk only says it; whoever asked the desk does it and gives a new [`super::DeskView`].
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// Begin a conversation.
    Begin(Box<BeginForm>),
    /// Go on with an interrupted one, with these people beside the child.
    CarryOn(Uuid, Vec<PersonPresent>),
    /// A conversation of which nothing is kept.
    Practice,
    /// Show this conversation: its notes go into [`super::DeskView::open`].
    Open(Uuid),
    /// Play this clip, or stop playing it.
    Play(Uuid),
    /// Play this clip of a conversation that is about to leave, or stop playing it.
    Listen {
        /// The conversation.
        id: Uuid,
        /// The clip.
        clip: Uuid,
    },
    /// Something that an adult adds to a conversation afterwards. Whose name stands in it, and the words, are never empty.
    Add {
        /// The conversation.
        id: Uuid,
        /// What: such as [`What::is_by_adult`] alone.
        what: Box<What>,
    },
    /// What was seen while two things were offered, on the child's screen that waits behind the desk.
    Noticed {
        /// What was seen.
        observation: Box<Observation>,
        /// Where the child's screen goes.
        after: AfterNote,
    },
    /// A photo or a voice for a note.
    Seen(SeenWish),
    /// The photo and the voice join a note that is kept already.
    AddSeen {
        /// The conversation.
        id: Uuid,
        /// Which note.
        observation: Uuid,
        /// Who adds them; never empty.
        adult: String,
    },
    /// Write files that people can open.
    Export {
        /// The conversation.
        id: Uuid,
        /// Into this folder.
        to: PathBuf,
        /// Which; never empty.
        forms: Vec<Form>,
        /// What the adult chose.
        choice: Box<ExportChoice>,
    },
    /// Stop writing them; what was written goes again.
    StopExport,
    /// See a page before anything is written.
    Preview {
        /// The conversation.
        id: Uuid,
        /// Which page.
        page: PageName,
        /// What the adult chose.
        choice: Box<ExportChoice>,
    },
    /// Print a page.
    Print {
        /// The conversation.
        id: Uuid,
        /// Which page.
        page: PageName,
        /// What the adult chose.
        choice: Box<ExportChoice>,
    },
    /// Something about the vault itself.
    Vault(VaultWish),
    /// Something about packs or photos.
    Pictures(PicturesWish),
    /// Something about where cues are heard.
    Cues(CueWish),
    /// Keep what suits a child.
    KeepWays(ChildWays),
    /// Write ways in into a file, without a name.
    ExportWays {
        /// The settings.
        profile: Profile,
        /// The file.
        to: PathBuf,
    },
    /// Read ways in from a file.
    ImportWays(PathBuf),
    /// Something about recorded voices.
    Voices(VoicesWish),
    /// Somebody who speaks a language has read its words.
    CheckLanguage {
        /// Its tag.
        tag: String,
        /// Who; none: that was a mistake.
        by: Option<String>,
    },
    /// Let a voice and a tone be heard, and measure how loud they are.
    CheckSound,
    /// The adult heard them, or did not.
    HeardSound(bool),
    /// Something about the size of the screen.
    Glass(GlassWish),
    /// Write a template for a keyguard.
    Keyguard {
        /// For these ways in.
        profile: Box<Profile>,
        /// Into this file.
        to: PathBuf,
    },
    /// Back to the child's screen.
    Close,
    /// End the program.
    Quit,
}

/// A form in which a conversation leaves the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The package: `NAME.myviews`.
    Package,
    /// A page for any browser.
    Page,
    /// Pages to print.
    Pdf,
    /// Pages to write on.
    Word,
    /// Plain text, for pasting.
    Text,
    /// The boards as cards on paper.
    Cards,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 6] = [Self::Page, Self::Pdf, Self::Word, Self::Text, Self::Package, Self::Cards];

    /// Its word, as in `my-views export --as`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Package => "myviews",
            Self::Page => "html",
            Self::Pdf => "pdf",
            Self::Word => "docx",
            Self::Text => "text",
            Self::Cards => "cards",
        }
    }
}

/// What an adult chose for the files that leave.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportChoice {
    /// Which pages; never empty.
    pub pages: Vec<PageName>,
    /// Keys of the sections that are left out (see [`super::Preview::sections`]).
    pub without: BTreeSet<String>,
    /// Clips and drawings that are left out.
    pub without_media: BTreeSet<Uuid>,
    /// Without the names of those who were with the child.
    pub unnamed: bool,
    /// Names of others, each with what stands in its place.
    pub replaced: Vec<Replaced>,
    /// An earlier conversation of the same child.
    pub earlier: Option<Uuid>,
    /// The public key for whose owner the package is sealed.
    pub sealed_for: Option<String>,
}

impl Default for ExportChoice {
    fn default() -> Self {
        Self {
            pages: vec![PageName::MyViews],
            without: BTreeSet::new(),
            without_media: BTreeSet::new(),
            unnamed: false,
            replaced: Vec::new(),
            earlier: None,
            sealed_for: None,
        }
    }
}

/// What a conversation is begun with. Only the name must be given.
#[expect(clippy::struct_excessive_bools, reason = "each is a tick of its own on the page")]
#[derive(Debug, Clone, PartialEq)]
pub struct BeginForm {
    /// What the child is called: a first name.
    pub called: String,
    /// Who is with the child; at least one, each with a name.
    pub with: Vec<PersonPresent>,
    /// What it is for.
    pub purpose: Purpose,
    /// Who may be asked about at "Who can see what you say?".
    pub viewers: Vec<Viewer>,
    /// Two places in place of three.
    pub two_places: bool,
    /// What is told comes one line at a time.
    pub one_line: bool,
    /// Pairs are real things, which the adult shows: the screen stays empty.
    pub real_things: bool,
    /// The plan's id; empty: the kiosk's own.
    pub plan: String,
    /// The language's tag; empty: the desk's own.
    pub language: String,
    /// The tag of a second language, shown smaller beside the first.
    pub second: Option<String>,
    /// Packs whose boards join the plan, by name.
    pub boards: Vec<String>,
    /// The child placed cards on paper before; they are entered now.
    pub from_paper: bool,
    /// How far through school the child is; none: as the plan usually has it.
    pub stage: Option<Stage>,
    /// Ids of cards that are part of this child's life, and of pages that the adult turned on.
    pub part_of_life: Vec<String>,
    /// Ids of pages and of told lines that are not for this child.
    pub left_out: Vec<String>,
    /// "Anything else", by voice.
    pub talk_page: bool,
    /// "Anything else", by drawing.
    pub draw_page: bool,
    /// The day of the meeting, as `2026-03-12`.
    pub meeting: Option<String>,
    /// The day on which the child is told what will be done, likewise.
    pub told: Option<String>,
    /// What suits the child; none: nothing was chosen or kept.
    pub ways: Option<Profile>,
}
