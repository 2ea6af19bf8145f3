//! What the page "Voices" is given to show, and what an adult wishes there.

/// Whose words an adult records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoicesOf {
    /// A plan's, by its id.
    Plan(String),
    /// Those of another program's boards, by the name of their pack.
    Boards(String),
    /// The pictures of a pack by its name, as a child finds them; none: our own.
    Pictures(Option<String>),
}

/// The sentences of a plan, and who says each.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VoicesView {
    /// Whose, and the language's tag; none before they were asked for.
    pub of: Option<(VoicesOf, String)>,
    /// What is said, in order.
    pub sentences: Vec<SentenceRow>,
    /// An adult speaks now.
    pub recording: Option<Listening>,
    /// What was recorded last and is not kept yet: the words, and how it came out.
    pub take: Option<Take>,
    /// These words are being played.
    pub playing: Option<String>,
}

/// A sentence of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentenceRow {
    /// The words.
    pub words: String,
    /// An adult recorded it; else the computer's voice says it.
    pub recorded: bool,
}

/// A recording that goes on.
#[derive(Debug, Clone, PartialEq)]
pub struct Listening {
    /// Of these words.
    pub words: String,
    /// How loud it is now, from 0 to 1.
    pub level: f32,
}

/// A recording that is not kept yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Take {
    /// Of these words.
    pub words: String,
    /// Nothing was heard.
    pub silent: bool,
    /// It was too loud for the microphone.
    pub clipped: bool,
}

/// What an adult wishes on the page "Voices".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoicesWish {
    /// What is said of this in this language.
    List {
        /// Whose words.
        of: VoicesOf,
        /// The language's tag.
        language: String,
    },
    /// Record these words.
    Record(String),
    /// The recording is over.
    End,
    /// Play what was recorded last and is not kept, or stop playing it.
    Listen,
    /// Keep what was recorded last.
    Keep,
    /// It is not kept.
    Drop,
    /// Play what was kept for these words, or stop playing it.
    Hear(String),
    /// Remove what was kept for these words.
    Remove(String),
}
