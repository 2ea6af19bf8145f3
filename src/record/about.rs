//! What an answer is about, and what stands on a card.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What an answer, a clip or a drawing is about: a page of the plan, and a card on it where there is one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct About {
    /// The page's id, with its plan: `primary.lessons`.
    pub page: String,
    /// The card's id on that page; none where the answer is about the whole question.
    pub card: Option<String>,
}

/// The three parts of the agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Agreement {
    /// May we ask you things?
    Talk,
    /// May we record your voice?
    Record,
    /// May this person see what you say? The id is that of a [`super::Viewer`].
    Share(String),
}

/// The picture of a card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub enum CardPicture {
    /// A symbol, by its id in the symbol library.
    Symbol(String),
    /// A drawing that the child made.
    Drawing(Uuid),
    /// Only the child's voice: shown as the sign of a recording.
    Voice(Uuid),
}

/// A card that the child added to a page by "Something else", or a photo of the child's own that stands on a board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OwnCard {
    /// `own-1`, `own-2`, …: unique in the conversation.
    pub id: String,
    /// The word under the picture; for a drawing or a voice the words of the language file ("My idea").
    pub label: String,
    /// What stands on the card.
    pub picture: CardPicture,
    /// The pack of a picture that the child found, by the name in [`super::PictureSet::set`]; none for a drawing, a voice, or a word
    /// without a picture of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<String>,
}
