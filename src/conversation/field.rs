//! "Find a picture", as it is shown: the groups, the letters, what was typed and what was found.

use super::{Action, CardShown, Control, Line};

/// Find a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Find {
    /// "Groups" and "Letters", one chosen.
    pub tabs: [Control; 2],
    /// What is typed, and the keys; only on "Letters".
    pub field: Option<Field>,
    /// What can be done here, or the name of the group that is open.
    pub hint: Option<Line>,
    /// The cards are the pictures of a group, not groups.
    pub is_open: bool,
    /// Groups or the pictures of one, in [`super::GROUPED`] cells; or what was found: five and "More", or six, in six cells that
    /// stay where they are.
    pub cards: Vec<CardShown>,
    /// "More", always in the last cell.
    pub more: Option<Control>,
    /// "My word: skool", always after the results, once something is typed: the word itself is the answer.
    pub word: Option<Control>,
    /// "No picture yet. You can draw it.", in place of the results.
    pub nothing: Option<Line>,
    /// Talk and draw, where nothing was found.
    pub ways: Vec<Control>,
}

/// Where a word is typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// What is typed until now.
    pub text: String,
    /// Says the word: the field itself.
    pub say: Control,
    /// The letters of the language, in the order of its alphabet; each is typed by [`Action::Type`] and is named by its letter.
    pub keys: Vec<String>,
    /// "Space".
    pub space: Control,
    /// "Rub out".
    pub rub_out: Control,
}

impl Field {
    /// What a key causes.
    #[must_use]
    pub fn key(letter: &str) -> Action {
        Action::Type(letter.to_owned())
    }
}
