//! What the desk is given to show, and what the adult wants: plain data, without Bevy and without files.

use std::{collections::BTreeSet, path::PathBuf};

use uuid::Uuid;

use super::{
    noticing::AfterNote,
    pictures_view::{PicturesView, PicturesWish},
    plan_row::PlanRow,
    vault_view::{VaultView, VaultWish},
    ways::WaysFile,
};
use crate::{
    conversation::Observing,
    plan::Stage,
    record::{
        About, AdultNote, Answer, Clip, Moment, MyViews, NoteKind, Observation, PersonPresent, Purpose, Question,
        Sharing, Source, Support, ToHear, ToldChild, Viewer, record_for_sharing, to_hear,
    },
    report::{Replaced, pages::PageName},
    vault::ChildWays,
    ways::Profile,
};

/// Everything that the desk shows. Given anew whenever something changed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeskView {
    /// The child whose conversation stands on the kiosk, as called: the desk was opened in its midst. None: none stands.
    pub under_way: Option<String>,
    /// What the child's screen offers now and an adult may note something about; none where nothing is observed.
    pub observing: Option<Observing>,
    /// Every conversation of the vault, in the order shown.
    pub conversations: Vec<Row>,
    /// The conversation that was asked for by [`Wish::Open`].
    pub open: Option<Notes>,
    /// The plans that a conversation can follow, the usual one first.
    pub plans: Vec<PlanRow>,
    /// The languages in which one can be held, the desk's own first.
    pub languages: Vec<LanguageRow>,
    /// Packs that have boards of other programs, by name.
    pub board_packs: Vec<String>,
    /// What works on this machine and what does not.
    pub checks: Vec<CheckLine>,
    /// What happened, told to the adult; shown until the next view has none.
    pub messages: Vec<Message>,
    /// Where exports go unless the adult types another folder.
    pub export_to: String,
    /// How the last export ended: the files written, or in plain words what went wrong.
    pub exported: Option<Result<Vec<PathBuf>, String>>,
    /// What was asked for by [`Wish::Preview`].
    pub preview: Option<Preview>,
    /// The clip that is being played.
    pub playing: Option<Uuid>,
    /// The vault's keys, and what the school decided about keeping.
    pub vault: VaultView,
    /// Packs of pictures, and a child's photos.
    pub pictures: PicturesView,
    /// What suits each child, while the vault is open.
    pub ways: Vec<ChildWays>,
    /// What became of a file of ways in.
    pub ways_file: Option<WaysFile>,
}

/// One conversation in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its id.
    pub id: Uuid,
    /// What the child is called.
    pub called: String,
    /// The plan's name, in words.
    pub plan: String,
    /// When it was begun.
    pub begun: Moment,
    /// When something last happened in it.
    pub last: Moment,
    /// The child reached the end of the plan.
    pub finished: bool,
    /// How many answers there are, private ones not counted; none where that was not looked at.
    pub answers: Option<usize>,
    /// The day, as `2027-03-12`, from which on the school looks again at whether it must still be here.
    pub look_again: String,
    /// That day has come.
    pub due: bool,
    /// The child said something of which an adult must hear the same day, and nobody has yet.
    pub hear: bool,
}

/// A language, as it is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageRow {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its own name and its English one: "Cymraeg (Welsh)".
    pub name: String,
    /// Somebody who speaks it has read its words.
    pub checked: bool,
}

/// One line about this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckLine {
    /// "Microphone works", "No microphone".
    pub what: String,
    /// Nothing is wrong.
    pub ok: bool,
    /// What to do about it; empty where nothing is to be done.
    pub remedy: String,
}

/// Something told to the adult, in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The words.
    pub text: String,
    /// Something went wrong.
    pub trouble: bool,
}

/// A conversation as the page of notes shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Notes {
    /// The conversation.
    pub id: Uuid,
    /// What the child is called.
    pub called: String,
    /// When it was begun.
    pub begun: Moment,
    /// Who was with the child, each once.
    pub with: Vec<PersonPresent>,
    /// What the child said.
    pub answers: Vec<Said>,
    /// Notes on the whole conversation.
    pub notes: Vec<Note>,
    /// What an adult must hear of the same day.
    pub hear: Vec<HearRow>,
    /// What the child asked.
    pub questions: Vec<QuestionRow>,
    /// What adults saw of a person who shows and does not tell.
    pub noticing: Vec<Observation>,
    /// What adults wrote on the pages about such a person.
    pub pages: Vec<(NoteKind, Note)>,
}

/// Something that an adult must hear of the same day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HearRow {
    /// The page's id, with its plan.
    pub page: String,
    /// The question, word for word.
    pub asked: String,
    /// What was said, in the child's words; empty where the child keeps it private.
    pub said: Vec<String>,
    /// Who has heard of it; none: nobody yet.
    pub heard: Option<String>,
}

/// Something that the child asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionRow {
    /// Which.
    pub about: About,
    /// What the page told or asked, word for word.
    pub asked: String,
    /// The words on its card.
    pub label: String,
    /// The child's voice.
    pub clips: Vec<Uuid>,
    /// How many drawings belong to it.
    pub drawings: usize,
    /// Who told the child, on which day, and what; none until then.
    pub told: Option<(String, String, String)>,
}

/// One thing that the child said.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// About what.
    pub about: About,
    /// The question, word for word.
    pub asked: String,
    /// The answer, in the child's words.
    pub said: Vec<String>,
    /// Voice clips.
    pub clips: Vec<Clip>,
    /// How many drawings belong to it.
    pub drawings: usize,
    /// How much support it had; none until an adult has marked it.
    pub support: Option<Support>,
    /// Whose words.
    pub source: Source,
    /// With whom it is shared. A private one is never shown.
    pub sharing: Sharing,
    /// Adults' notes on it.
    pub notes: Vec<Note>,
}

/// An adult's note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Who wrote it.
    pub adult: String,
    /// What.
    pub text: String,
}

impl Notes {
    /// The notes page of a record: what others may have of it, and nothing of what the child keeps private.
    #[must_use]
    pub fn of(views: &MyViews) -> Self {
        let hear = to_hear(views).iter().map(HearRow::of).collect();
        let views = record_for_sharing(views);
        let notes_on = |about: Option<&About>| {
            let on_it = views.adults.iter().filter(|note| note.about.as_ref() == about && note.kind.is_plain());
            on_it.map(|note| Note { adult: note.adult.clone(), text: note.text.clone() }).collect()
        };
        let mut with: Vec<PersonPresent> = Vec::new();
        for person in views.sittings.iter().flat_map(|sitting| &sitting.with) {
            if !with.contains(person) {
                with.push(person.clone());
            }
        }
        let answers = views.answers.iter().map(|answer| Said {
            about: answer.about.clone(),
            asked: answer.asked.clone(),
            said: statements(answer),
            clips: answer.clips.clone(),
            drawings: answer.drawings.len(),
            support: answer.support.clone(),
            source: answer.source.clone(),
            sharing: answer.sharing.clone(),
            notes: notes_on(Some(&answer.about)),
        });
        Self {
            id: views.id,
            called: views.child.called.clone(),
            begun: views.sittings.first().map_or(Moment::new(0, 0), |sitting| sitting.begun),
            with,
            answers: answers.collect(),
            notes: notes_on(None),
            hear,
            questions: views.questions.iter().map(QuestionRow::of).collect(),
            noticing: views.noticing.clone(),
            pages: pages_of(&views.adults),
        }
    }
}

fn pages_of(adults: &[AdultNote]) -> Vec<(NoteKind, Note)> {
    let on_pages = adults.iter().filter(|note| !note.kind.is_plain());
    on_pages.map(|note| (note.kind.clone(), Note { adult: note.adult.clone(), text: note.text.clone() })).collect()
}

impl HearRow {
    fn of(hear: &ToHear<'_>) -> Self {
        Self {
            page: hear.asked.page.clone(),
            asked: hear.asked.words.clone(),
            said: hear.said.iter().flat_map(|answer| statements(answer)).collect(),
            heard: hear.heard.map(str::to_owned),
        }
    }
}

impl QuestionRow {
    fn of(question: &Question) -> Self {
        let told = |told: &ToldChild| (told.adult.clone(), told.at.day(), told.text.clone());
        Self {
            about: question.about.clone(),
            asked: question.asked.clone(),
            label: question.card.as_ref().map(|card| card.label.clone()).unwrap_or_default(),
            clips: question.clips.iter().map(|clip| clip.id).collect(),
            drawings: question.drawings.len(),
            told: question.told.as_ref().map(told),
        }
    }
}

/// An answer as the child's statements; the card's words where nothing was said about it but by voice or drawing.
fn statements(answer: &Answer) -> Vec<String> {
    let size = answer.worry.iter().filter_map(|worry| worry.size.as_ref()).map(|size| &size.said);
    let help = answer.worry.iter().flat_map(|worry| &worry.help).map(|help| &help.said);
    let said: Vec<String> =
        answer.said.iter().chain(size).chain(help).filter(|words| !words.is_empty()).cloned().collect();
    if said.is_empty() { answer.card.iter().map(|card| card.label.clone()).collect() } else { said }
}

/// What the adult wants. The desk only says it; whoever asked the desk does it and gives a new [`DeskView`].
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// Begin a conversation.
    Begin(Box<BeginForm>),
    /// Go on with an interrupted one, with these people beside the child.
    CarryOn(Uuid, Vec<PersonPresent>),
    /// A conversation of which nothing is kept.
    Practice,
    /// Show this conversation: its notes go into [`DeskView::open`].
    Open(Uuid),
    /// Play this clip, or stop playing it.
    Play(Uuid),
    /// An answer's support.
    MarkSupport {
        /// The conversation.
        id: Uuid,
        /// Which answer.
        about: About,
        /// How much.
        support: Support,
    },
    /// A note.
    AddNote {
        /// The conversation.
        id: Uuid,
        /// On which answer; none for the whole conversation.
        about: Option<About>,
        /// Who writes it; never empty.
        adult: String,
        /// The note; never empty.
        text: String,
    },
    /// An adult has heard of what a child said on a page of which an adult must hear the same day.
    HeardAbout {
        /// The conversation.
        id: Uuid,
        /// The page's id.
        page: String,
        /// Who; never empty.
        adult: String,
    },
    /// The child was told the answer to a question.
    QuestionAnswered {
        /// The conversation.
        id: Uuid,
        /// Which question.
        about: About,
        /// Who told; never empty.
        adult: String,
        /// What; never empty.
        text: String,
    },
    /// What was seen while two things were offered, on the child's screen that waits behind the desk.
    Noticed {
        /// What was seen.
        observation: Box<Observation>,
        /// Where the child's screen goes.
        after: AfterNote,
    },
    /// Something was written on one of the adult's pages about a person.
    NotePage {
        /// The conversation.
        id: Uuid,
        /// Which page.
        kind: NoteKind,
        /// Who writes it, or whose voice it is; never empty.
        adult: String,
        /// The words; never empty.
        text: String,
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
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 5] = [Self::Page, Self::Pdf, Self::Word, Self::Text, Self::Package];

    /// Its word, as in `my-views export --as`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Package => "myviews",
            Self::Page => "html",
            Self::Pdf => "pdf",
            Self::Word => "docx",
            Self::Text => "text",
        }
    }
}

/// What an adult chose for the files that leave.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportChoice {
    /// Which pages; never empty.
    pub pages: Vec<PageName>,
    /// Keys of the sections that are left out (see [`Preview::sections`]).
    pub without: BTreeSet<String>,
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
            unnamed: false,
            replaced: Vec::new(),
            earlier: None,
            sealed_for: None,
        }
    }
}

/// A page before anything is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The conversation.
    pub id: Uuid,
    /// Keys and headings of the sections of "My views", those left out too.
    pub sections: Vec<(String, String)>,
    /// The page in words, or in plain words what went wrong.
    pub words: Result<String, String>,
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
