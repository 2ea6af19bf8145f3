//! The record and its parts.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    About, AdultNote, Answered, CardPicture, Checked, Device, Heard, Likeness, Moment, PageKind, Purpose, Role,
    Sharing, Source, Stroke, Support, ToldChild, Withheld, noticing::Observation, outcome::Outcome,
};

/// The format that this program writes, as (major, minor). A newer minor is read in full but for what it added; a newer
/// major opens for reading with a plain notice.
pub const FORMAT: (u16, u16) = (1, 0);

/// One collection of a child's views.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MyViews {
    /// See [`FORMAT`].
    pub format: (u16, u16),
    /// The conversation's id (UUID v7).
    pub id: Uuid,
    /// What the views are for.
    pub purpose: Purpose,
    /// The plan that was followed.
    pub plan: PlanUsed,
    /// The day of the meeting, as `2026-03-12`.
    pub meeting: Option<String>,
    /// The day on which the child is told what will be done.
    pub told: Option<String>,
    /// The child.
    pub child: Child,
    /// Every sitting.
    pub sittings: Vec<Sitting>,
    /// What the child agreed to.
    pub agreement: AgreementGiven,
    /// Everything that the child said, in the order of the first answer.
    pub answers: Vec<Answer>,
    /// Every page put to the child, answered or not, with its words and orders.
    pub asked: Vec<Asked>,
    /// What the child asked the adults. No views: they are answered, and the child is told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// What adults saw while two things were offered, apart from the child's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub noticing: Vec<Observation>,
    /// Adults' notes, apart from the child's words.
    pub adults: Vec<AdultNote>,
    /// Answers that an adult holds back from everything that leaves, so that somebody is safe. Empty in every copy that left.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withheld: Vec<Withheld>,
    /// What people do about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<Outcome>,
    /// Which adults have heard of what must be told to one the same day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard: Vec<Heard>,
    /// What devices did.
    pub devices: Vec<DeviceNote>,
    /// Pictures used, each with its set, licence and author.
    pub pictures: Vec<PictureUsed>,
    /// Fields of a newer program, by JSON pointer, as JSON text: kept, not understood.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub unknown: BTreeMap<String, String>,
}

/// A plan by name and version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlanUsed {
    /// `primary`.
    pub id: String,
    /// `1`.
    pub version: String,
}

/// The child, as far as the record needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Child {
    /// What the child is called.
    pub called: String,
    /// Language of the conversation, as a BCP 47 tag.
    pub language: String,
    /// How the child communicates, in the adult's words.
    pub communicates: Vec<String>,
    /// Ways in that were used: `touch`, …
    pub ways_in: Vec<String>,
    /// How the child looks in symbols, as the child chose it at some time; none where the child did not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub likeness: Option<Likeness>,
    /// A second language that is shown beside the first, likewise. The record has the words of the first alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_language: Option<String>,
}

/// Somebody beside the child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PersonPresent {
    /// Name as given.
    pub name: String,
    /// As what.
    pub role: Role,
}

/// Somebody about whom the child is asked "Can they see what you say?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Viewer {
    /// Unique in the conversation.
    pub id: String,
    /// The words on the card: "My teacher".
    pub name: String,
    /// As what; also the id of the symbol.
    pub role: Role,
}

/// One sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Sitting {
    /// Its beginning.
    pub begun: Moment,
    /// Its end; none after a crash.
    pub ended: Option<Moment>,
    /// Who was with the child.
    pub with: Vec<PersonPresent>,
    /// Breaks taken.
    pub breaks: u32,
    /// Breaks offered, taken or not.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub breaks_offered: u32,
    /// Times that the child asked for help.
    pub help_wanted: u32,
    /// The end of the plan was reached.
    pub finished: bool,
}

/// A yes or no with its words and every change of mind.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Assent {
    /// The last answer; none when not asked or taken back. None is not yes.
    pub yes: Option<bool>,
    /// The question, word for word.
    pub asked: String,
    /// Every answer in time order.
    pub changes: Vec<(Moment, Option<bool>)>,
}

/// What the child agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct AgreementGiven {
    /// To be asked.
    pub talk: Assent,
    /// To be recorded.
    pub record: Assent,
    /// Who may see the views.
    pub share: Vec<ShareGiven>,
}

/// The child's answer about one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ShareGiven {
    /// About whom.
    pub viewer: Viewer,
    /// The answer; nothing chosen means not shared.
    pub assent: Assent,
}

/// A page as it was put to the child.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Asked {
    /// The page's id, with its plan.
    pub page: String,
    /// Its part, where it has several.
    pub part: Option<String>,
    /// What kind of page it is.
    pub kind: PageKind,
    /// The topic that it belongs to.
    pub topic: Option<TopicShown>,
    /// The symbol beside the heading.
    pub symbol: String,
    /// The heading, word for word.
    pub words: String,
    /// Cards in the order first shown; a card that came later stands after them.
    pub cards: Vec<CardOnPage>,
    /// Places in the order first shown.
    pub places: Vec<PlaceOnPage>,
    /// Headings of the reports that it feeds.
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
    /// Times that the child said "I don't understand" here.
    pub not_understood: u32,
    /// When it was first shown.
    pub at: Moment,
}

/// One thing that the child said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Answer {
    /// About what.
    pub about: About,
    /// The topic's id, where the page belongs to one.
    pub topic: Option<String>,
    /// The words asked, word for word.
    pub asked: String,
    /// The card as it stood on screen; none where the answer is about the whole question.
    pub card: Option<CardUsed>,
    /// The answer that stands now. None: only a clip or a drawing was given.
    pub given: Option<Answered>,
    /// The place as it stood on screen, where the card was put on one.
    pub place: Option<PlaceOnPage>,
    /// The answer as a statement in the child's words: "Maths. I don't like this." None where there is none.
    pub said: Option<String>,
    /// Every answer to this in time order, the last included; none where it was taken back.
    pub changes: Vec<(Moment, Option<Answered>)>,
    /// A worry's size and what would help.
    pub worry: Option<WorryGiven>,
    /// Voice clips that the child kept.
    pub clips: Vec<Clip>,
    /// Drawings that the child kept.
    pub drawings: Vec<Drawing>,
    /// How much support it had, once an adult has marked it.
    pub support: Option<Support>,
    /// Whose words.
    pub source: Source,
    /// What the child said at the reading back.
    pub checked: Checked,
    /// With whom it is shared.
    pub sharing: Sharing,
    /// The child placed it on cards on paper; it was entered here afterwards.
    #[serde(default, skip_serializing_if = "is_false")]
    pub on_paper: bool,
    /// When it was first given.
    pub at: Moment,
}

/// For fields that most records have no need of.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it so")]
pub(super) fn is_zero(value: &u32) -> bool {
    *value == 0
}

/// Likewise.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it so")]
pub(super) fn is_false(value: &bool) -> bool {
    !value
}

/// A card as the child saw it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CardUsed {
    /// Its words.
    pub label: String,
    /// Its picture.
    pub picture: CardPicture,
}

/// More about a worry.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct WorryGiven {
    /// How big it is.
    pub size: Option<SizeGiven>,
    /// What would help, in the order chosen.
    pub help: Vec<HelpGiven>,
}

/// The size of a worry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SizeGiven {
    /// `a_little`, `middle_amount` or `a_lot`, with the words on screen.
    pub place: PlaceOnPage,
    /// The question, word for word.
    pub asked: String,
    /// As a statement: "This is a big worry."
    pub said: String,
}

/// Something that would help with a worry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct HelpGiven {
    /// The card as it stood on screen.
    pub card: CardOnPage,
    /// The question, word for word.
    pub asked: String,
    /// As a statement: "Music. This would help me."
    pub said: String,
}

/// A voice clip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Clip {
    /// Its id; the sound is `voice/ID.wav` in the package.
    pub id: Uuid,
    /// Length in milliseconds.
    pub milliseconds: u64,
    /// The microphone went away before the child ended.
    pub cut_off: bool,
    /// When recording began.
    pub at: Moment,
}

/// A drawing, with its lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Drawing {
    /// Its id; the picture is `drawings/ID.png` in the package.
    pub id: Uuid,
    /// The lines that stand, in order.
    pub strokes: Vec<Stroke>,
    /// When it was kept.
    pub at: Moment,
}

/// Something that the child asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Question {
    /// The page, and the card where the question was chosen or made.
    pub about: About,
    /// What the page told or asked, word for word.
    pub asked: String,
    /// The card as it stood on screen.
    pub card: Option<CardUsed>,
    /// Voice clips that the child kept.
    pub clips: Vec<Clip>,
    /// Drawings that the child kept.
    pub drawings: Vec<Drawing>,
    /// What the child was told; none until then.
    pub told: Option<ToldChild>,
    /// When it was first asked.
    pub at: Moment,
}

/// What a device did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeviceNote {
    /// What.
    pub what: Device,
    /// When.
    pub at: Moment,
}

/// A picture that the record shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PictureUsed {
    /// The symbol's id.
    pub id: String,
    /// The set that it comes from.
    pub set: String,
    /// Its licence.
    pub licence: String,
    /// Its author.
    pub author: String,
}

/// The licence of the photos that a child brought: they are the child's, and go where the child's words go.
pub const OWN_PHOTO: &str = "own photo";

impl PictureUsed {
    /// It may be passed on: it says under which licence.
    #[must_use]
    pub fn may_be_passed_on(&self) -> bool {
        may_be_passed_on(&self.licence)
    }
}

/// A picture with this licence may be passed on. Without a licence all rights are reserved: it stays on this device.
#[must_use]
pub fn may_be_passed_on(licence: &str) -> bool {
    let small = licence.to_lowercase();
    !small.trim().is_empty() && !small.contains("all rights reserved") && !small.contains("private")
}

/// Pictures of one set, with what must be said about them where they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PictureSet {
    /// The set's name.
    pub set: String,
    /// Its licence; empty where it is not known (then all rights are reserved).
    pub licence: String,
    /// Its author.
    pub author: String,
    /// Ids of its symbols; empty: every symbol that no other set names.
    pub ids: Vec<String>,
}

/// A card as it stood on a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CardOnPage {
    /// The card's id on that page.
    pub id: String,
    /// The words under the picture.
    pub label: String,
    /// What stands on the card.
    pub picture: CardPicture,
}

/// A place of a scale as it stood on a page. Its id is also that of its symbol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlaceOnPage {
    /// The place's id on its scale.
    pub id: String,
    /// Its words.
    pub label: String,
}

/// A topic as it stood on its card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TopicShown {
    /// The topic's id.
    pub id: String,
    /// Its words.
    pub label: String,
    /// Its symbol's id.
    pub symbol: String,
}
