//! what the desk is given to show: plain data, without Bevy and without files.

use std::path::PathBuf;

use uuid::Uuid;

use super::{
    cues::CueView, glass::GlassView, guard::GuardFile, pictures_view::PicturesView, plan_row::PlanRow, seen::SeenView,
    sound_check::SoundCheck, vault_view::VaultView, voices_view::VoicesView, ways::WaysFile,
};
use crate::{
    conversation::Observing,
    record::{
        About, AdultNote, Answer, Clip, HowFar, Moment, MyViews, NoteKind, Observation, Outcome, PersonPresent,
        Question, Sharing, Source, Support, ToHear, ToldChild, Withheld, record_for_desk, to_hear,
    },
    report::pages::{HeardOrSeen, PageName},
    vault::ChildWays,
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
    /// The conversation that was asked for by [`super::Wish::Open`].
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
    /// Files are being written: so many of so many are.
    pub exporting: Option<(usize, usize)>,
    /// How the last export ended.
    pub exported: Option<Exported>,
    /// What was asked for by [`super::Wish::Preview`].
    pub preview: Option<Preview>,
    /// The clip that is being played.
    pub playing: Option<Uuid>,
    /// Nothing can be heard on this machine.
    pub no_loudspeaker: bool,
    /// The vault's keys, and what the school decided about keeping.
    pub vault: VaultView,
    /// Packs of pictures, and a child's photos.
    pub pictures: PicturesView,
    /// What suits each child, while the vault is open.
    pub ways: Vec<ChildWays>,
    /// What became of a file of ways in.
    pub ways_file: Option<WaysFile>,
    /// The sentences that adults record.
    pub voices: VoicesView,
    /// How far the sound check is.
    pub sound_check: SoundCheck,
    /// Where cues are heard.
    pub cues: CueView,
    /// A screen reader speaks on this machine.
    pub screen_reader: bool,
    /// The screen on which the desk stands.
    pub glass: GlassView,
    /// What an adult adds to the note that is being written about what was seen.
    pub seen: SeenView,
    /// What became of a template for a keyguard.
    pub guard_file: Option<GuardFile>,
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
    /// A voice on this machine speaks it, as far as that is known.
    pub voiced: bool,
    /// Who, and on which day; none where the file names nobody.
    pub checked_by: Option<String>,
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
    /// What people do about what the child said.
    pub outcomes: Vec<OutcomeRow>,
}

/// Something that people agreed to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeRow {
    /// Its id.
    pub id: Uuid,
    /// The answer that it follows from, in the child's words; none: all that the child said.
    pub about: Option<String>,
    /// The same answer's page and card.
    pub follows: Option<About>,
    /// What will be done.
    pub will: String,
    /// By whom.
    pub who: String,
    /// By when: a day as `2026-05-01`, or words.
    pub by: String,
    /// What became of it, and why.
    pub became: Option<(HowFar, String)>,
    /// The day on which the child was told, as `2026-05-01`.
    pub told: Option<String>,
    /// The words were put right since.
    pub tell_again: bool,
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
    /// Who holds it back from all that leaves, and why; none where nobody does.
    pub withheld: Option<Note>,
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
    /// The notes page of a record: all of it but what the child keeps private.
    #[must_use]
    pub fn of(views: &MyViews) -> Self {
        let hear = to_hear(views).iter().map(HearRow::of).collect();
        let views = record_for_desk(views);
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
            withheld: views.withheld.iter().find(|held| held.about == answer.about).map(held_by),
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
            outcomes: views.outcomes.iter().map(|outcome| OutcomeRow::of(outcome, &views)).collect(),
        }
    }
}

fn held_by(held: &Withheld) -> Note {
    Note { adult: held.adult.clone(), text: held.why.clone() }
}

fn pages_of(adults: &[AdultNote]) -> Vec<(NoteKind, Note)> {
    let on_pages = adults.iter().filter(|note| !note.kind.is_plain());
    on_pages.map(|note| (note.kind.clone(), Note { adult: note.adult.clone(), text: note.text.clone() })).collect()
}

impl OutcomeRow {
    fn of(outcome: &Outcome, views: &MyViews) -> Self {
        let about = outcome.about.as_ref().and_then(|about| views.answers.iter().find(|answer| answer.about == *about));
        Self {
            id: outcome.id,
            about: about.map(|answer| statements(answer).join(" ")),
            follows: outcome.about.clone(),
            will: outcome.will.clone(),
            who: outcome.who.clone(),
            by: outcome.by.clone(),
            became: outcome.became.as_ref().map(|became| (became.how.clone(), became.why.clone())),
            told: outcome.told.as_ref().map(|told| told.day.clone()),
            tell_again: outcome.told.as_ref().is_some_and(|told| told.before_change),
        }
    }
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

/// How an export ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exported {
    /// The files are there.
    Written {
        /// Each of them.
        files: Vec<PathBuf>,
        /// Signs for which no font is installed: in the PDF a square stands for each.
        without_font: usize,
    },
    /// The adult stopped it; nothing of it is left.
    Stopped,
    /// In plain words what went wrong.
    Failed(String),
}

/// A page before anything is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The conversation.
    pub id: Uuid,
    /// Keys and headings of the sections of "My views", those left out too.
    pub sections: Vec<(String, String)>,
    /// The pages that can be made of it.
    pub pages: Vec<PageName>,
    /// Clips and drawings that are shared, those left out too.
    pub media: Vec<HeardOrSeen>,
    /// The page in words, or in plain words what went wrong.
    pub words: Result<String, String>,
}
