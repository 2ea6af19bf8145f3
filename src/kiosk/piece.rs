//! A screen as a flat list of pieces, each with its fixed place. Pure: laid out and compared without a window.
//!
//! A piece that equals the one before is not touched; a changed one keeps its entity, and with it focus and screen reader.

use std::sync::Arc;

use bevy::math::{Rect, Vec2};

use super::icons::{Icon, Shape};
use crate::{
    conversation::{Action, Control, State},
    look::{self, RADIUS_BUTTON, RADIUS_CARD, Token},
    plan::Plate,
    record::{CardPicture, Likeness},
};

/// Something in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// Which it is; the same key on the next screen is the same thing.
    pub key: String,
    /// Its place in design pixels.
    pub area: Rect,
    /// Ground and edge.
    pub skin: Skin,
    /// What stands in it.
    pub content: Part,
    /// Parts laid on it at a place of their own, measured from its corner.
    pub over: Vec<(Rect, Part)>,
    /// What it means to a finger and to a screen reader.
    pub meaning: Meaning,
    /// What a screen reader says after its name, where eyes see it: where a card lies, what lies on a place.
    pub about: String,
    /// It can be carried to a place of a board.
    pub carries: Option<String>,
    /// Cards can be dropped here.
    pub takes: Option<String>,
}

/// What a piece means.
#[derive(Debug, Clone, PartialEq)]
pub enum Meaning {
    /// Nothing by itself.
    Picture,
    /// It can be pressed.
    Control {
        /// Its accessible name: the words on it.
        name: String,
        /// What it causes.
        action: Action,
        /// In which state it is.
        state: State,
    },
    /// The question.
    Heading(String),
    /// Words read out in their order.
    Says(String),
    /// Words read out when they change.
    Live(String),
    /// Held for three seconds by an adult; its accessible name.
    Lock(String),
    /// Drawn upon with the finger; its accessible name.
    Canvas(String),
}

/// Ground and edge of a piece.
#[derive(Debug, Clone, PartialEq)]
pub struct Skin {
    /// Ground.
    pub fill: Option<Token>,
    /// A ground that no theme changes: a pot of paint.
    pub paint: Option<u32>,
    /// Edge.
    pub edge: Edge,
    /// Radius of the corners.
    pub radius: f32,
}

/// The edge of a piece.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Edge {
    /// None.
    None,
    /// As the theme has it: sides, and a foot that says "press me".
    Foot(Token),
    /// The same all round, so wide.
    Plain(Token, f32),
    /// Dashed: not yet, or a home.
    Dashed(Token),
}

/// What stands in a piece.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Nothing.
    Nothing,
    /// Words.
    Words(Words),
    /// A symbol, a drawing or a voice, so large.
    Picture(CardPicture, f32),
    /// A symbol with "me" in a likeness that is not the one of the screen, so large.
    Likeness(String, Arc<Likeness>, f32),
    /// A line drawing in one colour.
    Icon(Icon, f32, Token),
    /// A drawing of our own in the theme's colours.
    Shape(Shape, Vec2),
    /// The plate of a place, so large, with a picture, so large, on it.
    Plate(Plate, f32, CardPicture, f32),
    /// Parts side by side with this gap.
    Row(f32, Vec<Part>),
    /// Parts one below the other with this gap.
    Column(f32, Vec<Part>),
    /// Parts beginning at the left edge.
    Left(f32, Box<Part>),
    /// The same at the right edge, on a screen that is read from there.
    Right(f32, Box<Part>),
    /// A part on a ground of its own, so large.
    Boxed(Box<Skin>, Vec2, Box<Part>),
    /// Ring that grows with loudness, around a disc of this size.
    Level(f32),
    /// 24 beads on a circle of this radius.
    Beads(f32, Beads),
    /// What was drawn.
    Canvas,
}

/// What the beads show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beads {
    /// Time left of a running recording; the clock moves them.
    Running,
    /// So much was said, in milliseconds.
    Said(u64),
    /// All are there.
    Whole,
}

/// Words in one size and colour.
#[expect(clippy::struct_field_names, reason = "the words of words")]
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// The words.
    pub words: String,
    /// Type size.
    pub size: f32,
    /// Bold.
    pub bold: bool,
    /// Colour.
    pub token: Token,
    /// Widest line; wraps beyond it.
    pub width: f32,
    /// Where lines begin.
    pub side: Side,
}

/// To which side something is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// To none: in the middle.
    Middle,
    /// To the left.
    Left,
    /// To the right.
    Right,
}

impl Words {
    /// Bold ink, centred.
    pub fn bold(words: &str, size: f32, width: f32) -> Self {
        Self { words: words.to_owned(), size, bold: true, token: Token::Ink, width, side: Side::Middle }
    }

    /// Regular ink, centred.
    pub fn regular(words: &str, size: f32, width: f32) -> Self {
        Self { bold: false, ..Self::bold(words, size, width) }
    }

    /// In another colour.
    #[must_use]
    pub fn in_colour(self, token: Token) -> Self {
        Self { token, ..self }
    }

    /// Lines begin at the left.
    #[must_use]
    pub fn at_left(self) -> Self {
        Self { side: Side::Left, ..self }
    }

    /// As a part.
    pub fn part(self) -> Part {
        Part::Words(self)
    }
}

impl From<Words> for Part {
    fn from(words: Words) -> Self {
        Self::Words(words)
    }
}

/// The largest of the type sizes from `largest` down to 28 in which the words fit the width in so many lines. Where none
/// does, 28: words never get smaller.
pub fn fitting(words: &str, largest: f32, width: f32, lines: usize) -> f32 {
    let mut size = largest;
    while size > look::SMALLEST_WORDS {
        if lines_of(words, size, width) <= lines && longest(words, size) <= width {
            return size;
        }
        size -= 2.0;
    }
    look::SMALLEST_WORDS
}

/// How many lines the words take.
pub fn lines_of(words: &str, size: f32, width: f32) -> usize {
    lined(words, size, width).len()
}

fn lined(words: &str, size: f32, width: f32) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split_whitespace() {
        let longer = |line: &String| if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        match lines.last_mut() {
            Some(line) if line.is_empty() || look::width_of(&longer(line), size) <= width => *line = longer(line),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The words broken into lines of at most this width, about as long as each other. No word is broken.
pub fn broken(words: &str, size: f32, width: f32) -> String {
    let lines = lines_of(words, size, width);
    let mut narrow = width;
    while lines_of(words, size, narrow - 4.0) == lines && longest(words, size) <= narrow - 4.0 {
        narrow -= 4.0;
    }
    lined(words, size, narrow).join("\n")
}

/// So much nearer the signs of a word may stand, in pixels.
const NEAREST: f32 = 2.0;

/// How much nearer the signs must stand so that the longest word fits, at most two pixels: in a slot of a board a
/// word can neither wrap nor get smaller.
pub fn tightened(words: &str, size: f32, width: f32) -> f32 {
    if look::is_joined(words) {
        return 0.0;
    }
    too_wide(words, size, width).clamp(0.0, NEAREST)
}

/// The longest word fits the width, if need be with its signs nearer to each other.
pub fn fits(words: &str, size: f32, width: f32) -> bool {
    too_wide(words, size, width) <= NEAREST
}

/// By how much too wide the longest word is, for each of its signs.
fn too_wide(words: &str, size: f32, width: f32) -> f32 {
    let signs = words.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0).max(1);
    (longest(words, size) - width) / signs as f32
}

/// The width of the longest word.
pub fn longest(words: &str, size: f32) -> f32 {
    words.split_whitespace().map(|word| look::width_of(word, size)).fold(0.0, f32::max)
}

impl Skin {
    /// Nothing to see.
    pub const NONE: Self = Self { fill: None, paint: None, edge: Edge::None, radius: 0.0 };

    /// A card that can be pressed.
    pub const fn card() -> Self {
        Self { fill: Some(Token::Card), paint: None, edge: Edge::Foot(Token::Line), radius: RADIUS_CARD }
    }

    /// A button that can be pressed.
    pub const fn button() -> Self {
        Self { radius: RADIUS_BUTTON, ..Self::card() }
    }

    /// A quiet ground.
    pub const fn panel() -> Self {
        Self { fill: Some(Token::Panel), paint: None, edge: Edge::None, radius: RADIUS_CARD }
    }

    /// A ground in one colour.
    pub const fn filled(token: Token, radius: f32) -> Self {
        Self { fill: Some(token), paint: None, edge: Edge::None, radius }
    }

    /// In the state of a control: at rest, chosen, or not yet.
    #[must_use]
    pub fn in_state(self, state: State) -> Self {
        match state {
            State::Rest | State::Offered => self,
            State::Chosen => self.with_edge(Edge::Plain(Token::Chosen, look::EDGE_CHOSEN)),
            State::NotYet => Self { fill: None, ..self }.with_edge(Edge::Dashed(Token::Line)),
        }
    }

    /// With another edge.
    #[must_use]
    pub const fn with_edge(self, edge: Edge) -> Self {
        Self { edge, ..self }
    }
}

impl Piece {
    /// Something to see, without a meaning of its own.
    pub fn picture(key: impl Into<String>, area: Rect, skin: Skin, content: Part) -> Self {
        Self {
            key: key.into(),
            area,
            skin,
            content,
            over: Vec::new(),
            meaning: Meaning::Picture,
            about: String::new(),
            carries: None,
            takes: None,
        }
    }

    /// Words that are read out in their order.
    pub fn says(key: impl Into<String>, area: Rect, skin: Skin, says: &str, content: Part) -> Self {
        Self { meaning: Meaning::Says(says.to_owned()), ..Self::picture(key, area, skin, content) }
    }

    /// Something that can be pressed.
    pub fn control(key: impl Into<String>, area: Rect, skin: Skin, control: &Control, content: Part) -> Self {
        let meaning =
            Meaning::Control { name: control.label.clone(), action: control.action.clone(), state: control.state };
        Self { meaning, ..Self::picture(key, area, skin.in_state(control.state), content) }
    }

    /// With a part laid on it, measured from its corner.
    #[must_use]
    pub fn with(mut self, area: Rect, part: Part) -> Self {
        self.over.push((area, part));
        self
    }
}

/// Colour of the words on a control in this state.
pub fn words_in(state: State) -> Token {
    if state == State::NotYet { Token::InkSoft } else { Token::Ink }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lines_are_about_as_long_as_each_other() {
        assert_eq!(broken("Hello Sam. How are you today?", 36.0, 480.0), "Hello Sam. How\nare you today?");
        assert_eq!(broken("Yes", 36.0, 480.0), "Yes");
    }

    proptest! {
        #[test]
        fn words_never_get_smaller_than_the_least_nor_larger_than_asked(words in "[a-zA-Z’ ]{0,60}", width in 20.0_f32..900.0) {
            let size = fitting(&words, 44.0, width, 2);
            prop_assert!((look::SMALLEST_WORDS..=44.0).contains(&size));
        }

        #[test]
        fn words_that_got_larger_than_the_least_fit(words in "[a-z ]{0,60}", width in 20.0_f32..900.0) {
            let size = fitting(&words, 44.0, width, 2);
            if size > look::SMALLEST_WORDS {
                prop_assert!(lines_of(&words, size, width) <= 2 && longest(&words, size) <= width);
            }
        }
    }
}
