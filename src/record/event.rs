//! Events: everything that happened in a conversation, one after the other, each written to disk once.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    About, Agreement, BoardTopic, CardOnPage, CardPicture, Checked, Child, Device, HowFar, Likeness, Moment, OwnCard,
    PageKind, PersonPresent, PictureSet, PictureUsed, PlaceOnPage, PlanUsed, Purpose, Sharing, Support, TopicShown,
    Viewer,
    noticing::Observation,
    signs::NoteKind,
    views::{is_false, is_zero},
};

/// One thing that happened, with its place in the conversation's order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Event {
    /// 1 for the first event of a conversation, then one more each; no number is ever left out or used twice.
    pub number: u64,
    /// When it happened.
    pub at: Moment,
    /// What happened.
    pub what: What,
}

/// The words and the order in which a page, or one part of it, was put to the child.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PageShown {
    /// The page's id, with its plan.
    pub page: String,
    /// The part of a page that has several: `size`, `help` or `again` of a worry page, the parts of the agreement; none
    /// for a page, or its first part.
    pub part: Option<String>,
    /// What kind of page it is; from some kinds nothing is kept as a view (see [`PageKind::keeps_views`]).
    pub kind: PageKind,
    /// The topic that it belongs to.
    pub topic: Option<TopicShown>,
    /// The symbol beside the heading.
    pub symbol: String,
    /// The heading, word for word.
    pub asked: String,
    /// The cards in the order shown, the rotation included; at the part `help` what would help.
    pub cards: Vec<CardOnPage>,
    /// The places of the scale, in the order shown, at the part `size` the sizes; empty where there is none.
    pub places: Vec<PlaceOnPage>,
    /// Headings of the reports that it feeds, as the plan says.
    pub feeds: Vec<String>,
    /// An answer here is told to the adult the same day.
    #[serde(default, skip_serializing_if = "is_false")]
    pub tell_adult: bool,
    /// What is chosen here is also a question to the adult.
    #[serde(default, skip_serializing_if = "is_false")]
    pub questions: bool,
    /// The card that says "none of these".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub none: Option<String>,
}

/// An answer given to a page or a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Answered {
    /// The card was chosen (again: chosen off, see [`What::TakenBack`]).
    Chosen,
    /// The card was put on this place of the page's scale (the place's id).
    Placed(String),
    /// "I don't know."
    DontKnow,
    /// "Skip."
    Skipped,
    /// "I don't understand." Not a view; the adult is told.
    NotUnderstood,
}

/// One line of a drawing, as the finger went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Stroke {
    /// Id of one of the eight colours, or `rub_out`.
    pub colour: String,
    /// Width, as a share of the canvas width in thousandths.
    pub width: u16,
    /// Points in order, each (x, y) in thousandths of the canvas width and height, 0 to 1000.
    pub points: Vec<(u16, u16)>,
}

/// Everything that can happen in a conversation. A new kind is added at the end; an old kind never changes its meaning.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum What {
    /// The conversation was made. Always the first event.
    Begun {
        /// The conversation's id.
        id: Uuid,
        /// The plan that it follows.
        plan: PlanUsed,
        /// What it is for.
        purpose: Purpose,
        /// The child.
        child: Child,
        /// Who may be asked about at "Who can see what you say?".
        viewers: Vec<Viewer>,
        /// Cards and topics left out for this child by the adult: `page/card` or a topic's id.
        left_out: Vec<String>,
        /// Two places in place of three on every scale that can do so.
        two_places: bool,
        /// The number from which the orders are rotated.
        rotation: u32,
        /// The day of the meeting, as `2026-03-12`.
        meeting: Option<String>,
        /// The day on which the child is told what will be done.
        told: Option<String>,
        /// Where the pictures of this conversation come from.
        pictures: Vec<PictureSet>,
    },
    /// A sitting began, with these people beside the child.
    SittingBegun {
        /// Who is with the child.
        with: Vec<PersonPresent>,
    },
    /// A sitting ended: stopped for today, or finished.
    SittingEnded {
        /// True when the child reached the end of the plan.
        finished: bool,
    },
    /// A page came on screen.
    Shown(PageShown),
    /// The child said yes or no to a part of the agreement. A later one replaces an earlier one.
    Agreed {
        /// Which part.
        part: Agreement,
        /// Yes or no; none when the child took the answer back.
        yes: Option<bool>,
        /// The question, word for word.
        asked: String,
    },
    /// The child opened a topic.
    TopicOpened {
        /// The topic's id.
        topic: String,
    },
    /// The child went on from a topic: its pages were all seen.
    TopicDone {
        /// The topic's id.
        topic: String,
    },
    /// The child answered. A later answer about the same thing replaces the earlier one, which stays as a change.
    Answered {
        /// About what.
        about: About,
        /// The words asked for this card, word for word.
        asked: String,
        /// The answer.
        answer: Answered,
        /// The answer as a statement in the child's words, as it will be read back: "Maths. I don't like this." Empty
        /// where there is nothing to read back.
        said: String,
    },
    /// The child took an answer back: a card picked up from its place, or chosen off.
    TakenBack {
        /// About what.
        about: About,
    },
    /// The size of a worry, by the place's id of the scale `size`.
    WorrySized {
        /// The worry.
        about: About,
        /// The question, word for word.
        asked: String,
        /// `a_little`, `middle_amount` or `a_lot`; none when taken back.
        size: Option<String>,
        /// As a statement: "This is a big worry."; empty when taken back.
        said: String,
    },
    /// Something that would help with a worry was chosen, or chosen off.
    WorryHelp {
        /// The worry.
        about: About,
        /// The question, word for word.
        asked: String,
        /// The help card's id.
        help: String,
        /// Chosen or chosen off.
        on: bool,
        /// As a statement: "Music. This would help me."
        said: String,
    },
    /// A card of the child's own joined a page.
    CardAdded {
        /// The page's id.
        page: String,
        /// The card.
        card: OwnCard,
    },
    /// Recording began; the sound itself lies beside the events, second by second.
    RecordingBegun {
        /// The clip.
        clip: Uuid,
        /// About what the child speaks.
        about: About,
    },
    /// Recording ended and the sound was checked.
    RecordingEnded {
        /// The clip.
        clip: Uuid,
        /// How long it is, in milliseconds.
        milliseconds: u64,
        /// Nothing louder than the room was heard.
        silent: bool,
        /// The sound was too loud for the microphone in places.
        clipped: bool,
        /// Samples that the device lost; 0 in good health.
        lost: u64,
        /// The microphone went away before the child ended.
        cut_off: bool,
    },
    /// The child kept a clip.
    ClipKept {
        /// The clip.
        clip: Uuid,
    },
    /// The child put another take in its place, or took it out.
    ClipDropped {
        /// The clip.
        clip: Uuid,
    },
    /// A line was drawn.
    Stroked {
        /// The drawing.
        drawing: Uuid,
        /// About what.
        about: About,
        /// The line.
        stroke: Stroke,
    },
    /// The last step of a drawing was undone: a line, or a clearing.
    StrokeUndone {
        /// The drawing.
        drawing: Uuid,
    },
    /// The drawing was cleared; undoing brings it back.
    DrawingCleared {
        /// The drawing.
        drawing: Uuid,
    },
    /// The child kept a drawing.
    DrawingKept {
        /// The drawing.
        drawing: Uuid,
    },
    /// An answer was read back and the child said what becomes of it.
    ReadBack {
        /// Which answer.
        about: About,
        /// The words of the reading back.
        words: String,
        /// Kept, changed or removed.
        checked: Checked,
    },
    /// With whom an answer is shared changed.
    SharingSet {
        /// Which answer.
        about: About,
        /// With whom.
        sharing: Sharing,
    },
    /// The child took a break.
    BreakBegun,
    /// The child came back from a break.
    BreakEnded,
    /// The child asked for help.
    HelpWanted,
    /// A device or the disk did something that the record should tell.
    Device(Device),
    /// Afterwards: how much support an answer had, marked by the adult.
    SupportMarked {
        /// Which answer.
        about: About,
        /// How much.
        support: Support,
    },
    /// Afterwards: an adult's note, apart from the child's words.
    Noted {
        /// Which answer; none for the whole conversation.
        about: Option<About>,
        /// The adult's name.
        adult: String,
        /// The note.
        text: String,
    },
    /// What was here was forgotten, as an adult asked. Nothing of it is left but its number.
    Forgotten,
    /// Recordings that the child did not keep were removed from the disk.
    TakesRemoved {
        /// Which.
        clips: Vec<Uuid>,
    },
    /// Boards of another program joined the plan of this conversation. Comes before the first page.
    BoardsJoined(BoardTopic),
    /// From here on in this sitting, what is answered was placed on cards on paper before and is entered here (true), or is
    /// answered on the screen again (false). A new sitting begins with false.
    FromPaper(bool),
    /// Pictures that did not come with the program were shown: of a pack, or photos of the child's own. Their files are sealed
    /// beside the events from this moment on.
    PicturesUsed {
        /// Each with what must be said about it.
        pictures: Vec<PictureUsed>,
    },
    /// The child chose how they look in symbols. A later one replaces an earlier one. It is no view.
    LikenessChosen(Likeness),
    /// How things are put to this child, where it is not as usual. A later one takes the place of an earlier one.
    Ways {
        /// What is told comes one line at a time.
        one_line: bool,
        /// Pairs are real things, shown by the adult: the screen stays empty.
        real_things: bool,
        /// Every screen shows what comes first and what then.
        #[serde(default, skip_serializing_if = "is_false")]
        first_then: bool,
        /// A break is offered after so many pages; 0: never.
        #[serde(default, skip_serializing_if = "is_zero")]
        break_every: u32,
    },
    /// Afterwards: an adult told the child the answer to a question.
    QuestionAnswered {
        /// Which question.
        about: About,
        /// The adult's name.
        adult: String,
        /// What the child was told.
        text: String,
    },
    /// An adult has heard of what a child said on a page of which an adult must hear the same day.
    HeardAbout {
        /// The page's id, with its plan.
        page: String,
        /// The adult's name.
        adult: String,
    },
    /// An adult noted what was seen while two things were offered. A later one of the same id takes the place of the earlier.
    Observed(Box<Observation>),
    /// An adult wrote one of the pages about a person.
    NotedAs {
        /// Which page.
        kind: NoteKind,
        /// The adult's name; for the family's own voice that of the family member.
        adult: String,
        /// The words.
        text: String,
    },
    /// An adult holds an answer back from everything that leaves the vault, so that the child or somebody else is safe. The
    /// answer itself stays as the child gave it.
    Withheld {
        /// Which answer.
        about: About,
        /// The adult's name.
        adult: String,
        /// Why. It leaves the vault no more than the answer does.
        why: String,
    },
    /// An answer is held back no more.
    GivenBack {
        /// Which answer.
        about: About,
        /// The adult's name.
        adult: String,
    },
    /// A break was offered; whether it was taken is told by [`What::BreakBegun`]. It is no answer.
    BreakOffered,
    /// Afterwards: people agreed to do something. A later one of the same id puts its words right.
    OutcomeAgreed {
        /// Its id.
        id: Uuid,
        /// Which answer it follows from; none: all that the child said.
        about: Option<About>,
        /// What will be done.
        will: String,
        /// By whom.
        who: String,
        /// By when: a day as `2026-05-01`, or words.
        by: String,
        /// The adult who wrote it down.
        adult: String,
    },
    /// Afterwards: what became of an outcome. A later one replaces an earlier one.
    OutcomeBecame {
        /// Which outcome.
        id: Uuid,
        /// How far it was done.
        how: HowFar,
        /// Why, or what is left to do.
        why: String,
        /// The adult's name.
        adult: String,
    },
    /// Afterwards: the child was told of an outcome. A later one replaces an earlier one.
    OutcomeTold {
        /// Which outcome.
        id: Uuid,
        /// On which day, as `2026-05-01`.
        day: String,
        /// The adult's name.
        adult: String,
    },
}

impl What {
    /// Adults add it at the desk, beside what the child said, which it leaves as it is.
    #[must_use]
    pub fn is_by_adult(&self) -> bool {
        matches!(
            self,
            Self::SupportMarked { .. }
                | Self::Noted { .. }
                | Self::NotedAs { .. }
                | Self::QuestionAnswered { .. }
                | Self::HeardAbout { .. }
                | Self::Observed(_)
                | Self::Withheld { .. }
                | Self::GivenBack { .. }
                | Self::OutcomeAgreed { .. }
                | Self::OutcomeBecame { .. }
                | Self::OutcomeTold { .. }
        )
    }

    /// Ids of the symbols that it brings onto a page: on cards, and the topic's.
    pub fn symbols(&self) -> impl Iterator<Item = &str> {
        let (shown, own) = match self {
            Self::Shown(shown) => (Some(shown), None),
            Self::CardAdded { card, .. } => (None, Some(&card.picture)),
            _ => (None, None),
        };
        let topic = shown.and_then(|shown| shown.topic.as_ref()).map(|topic| topic.symbol.as_str());
        let cards = shown.into_iter().flat_map(|shown| &shown.cards).map(|card| &card.picture).chain(own);
        let symbols = cards.filter_map(|picture| match picture {
            CardPicture::Symbol(id) => Some(id.as_str()),
            CardPicture::Drawing(_) | CardPicture::Voice(_) => None,
        });
        symbols.chain(topic)
    }
}
