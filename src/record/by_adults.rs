//! What adults add to a record, apart from the child's words.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{About, Moment, signs::NoteKind};

/// An answer that an adult holds back from everything that leaves, so that the child or somebody else is safe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Withheld {
    /// Which answer.
    pub about: About,
    /// Who holds it back.
    pub adult: String,
    /// Why.
    pub why: String,
    /// Since when.
    pub at: Moment,
}

/// An answer to a child's question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ToldChild {
    /// Who told the child.
    pub adult: String,
    /// What.
    pub text: String,
    /// When it was written down: the same day.
    pub at: Moment,
}

/// An adult has heard of something that had to be told the same day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Heard {
    /// The page's id, with its plan.
    pub page: String,
    /// Who.
    pub adult: String,
    /// When.
    pub at: Moment,
}

/// An adult's note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AdultNote {
    /// Which of the adult's pages it is; most are plain notes.
    #[serde(default, skip_serializing_if = "NoteKind::is_plain")]
    pub kind: NoteKind,
    /// On which answer; none for the whole.
    pub about: Option<About>,
    /// Who wrote it.
    pub adult: String,
    /// The note.
    pub text: String,
    /// When.
    pub at: Moment,
}
