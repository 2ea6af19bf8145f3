//! What is shown now, in words and pictures, without Bevy. The kiosk turns it into nodes; every control carries the
//! [`Action`] that it causes. A screen that equals the one before draws nothing.

use uuid::Uuid;

use super::{Action, Find, FirstThen, Me};
use crate::{
    plan::Plate,
    record::{CardPicture, Likeness, Stroke},
};

/// One screen of the child's.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    /// The page and its part: `primary.worry/size`. Changes exactly when the child comes to another page, part or deal of
    /// cards: then the kiosk says [`Screen::opening`] and blocks input for a moment.
    pub place: String,
    /// The question: words shown, words spoken, symbol.
    pub title: Line,
    /// Stepping stones.
    pub way: Way,
    /// "Back" is there.
    pub back: Option<Control>,
    /// "Hear it" is there (not on the break).
    pub hear: Option<Control>,
    /// "I don't understand" is there.
    pub dont_understand: Option<Control>,
    /// The five slots of the bar, always in this order: break, don't know, something else, skip, next.
    pub bar: [Option<Control>; 5],
    /// The one idea.
    pub body: Body,
    /// What is said when this place opens, one after the other.
    pub opening: Vec<String>,
    /// What is said because of the last action ("You kept it."), with a number that grows with each, so that the same words
    /// twice are said twice.
    pub reply: Option<(u64, String)>,
    /// A line about a device or the disk, shown until it is over: "I am full. You can use pictures."
    pub notice: Option<Line>,
    /// The language is read from right to left, and so is the screen.
    pub right_to_left: bool,
    /// Where two languages are shown: words of this screen, each with the same in the second language.
    pub second: Vec<(String, String)>,
    /// How "me" looks in every symbol; none: as it is drawn.
    pub likeness: Option<Likeness>,
    /// What comes first and what then, for a child who is shown it.
    pub first_then: Option<FirstThen>,
    /// Which of two languages "Hear it" says next.
    pub hears: Hears,
    /// For what the kiosk has no room at once.
    pub turn: Turn,
    /// What a screen reader says of the lock.
    pub lock: LockWords,
}

/// What a screen reader says of the adult's lock, which has no words to see. It opens when it is pressed three times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockWords {
    /// Whom it is for.
    pub name: String,
    /// How it opens.
    pub about: String,
    /// Said when it was pressed once.
    pub twice: String,
    /// Said when it was pressed twice.
    pub once: String,
}

/// Which language "Hear it" says at the next press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Hears {
    /// There is one.
    #[default]
    Only,
    /// The first of two.
    First,
    /// The second.
    Second,
}

/// What leads on where a screen has no room for everything at once: letters that would be too small, or a fixed grid with fewer
/// cells. Where there is room it is not shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// How often it was turned at this place; after the last part comes the first one again.
    pub count: usize,
    /// "More".
    pub more: Control,
    /// "More letters".
    pub letters: Control,
}

/// Words with their symbol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Words shown.
    pub shown: String,
    /// Words spoken.
    pub spoken: String,
    /// The symbol's id.
    pub symbol: String,
}

/// Stepping stones: done, now, to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// The stone where the child is, from 0.
    pub now: usize,
    /// All stones.
    pub of: usize,
}

/// Something that can be pressed. Its accessible name is [`Control::label`].
#[derive(Debug, Clone, PartialEq)]
pub struct Control {
    /// Words on it.
    pub label: String,
    /// Words said when it has the focus or is tapped.
    pub spoken: String,
    /// Its picture.
    pub picture: CardPicture,
    /// What it causes.
    pub action: Action,
    /// In which state it is.
    pub state: State,
}

/// State of a control.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    /// It can be pressed.
    #[default]
    Rest,
    /// It can be chosen, and is not: it looks as at rest, and a screen reader says which of the two it is.
    Offered,
    /// It is chosen (ink edge, tick).
    Chosen,
    /// Not yet: dashed, in its place, does nothing.
    NotYet,
}

/// A card of a grid.
#[derive(Debug, Clone, PartialEq)]
pub struct CardShown {
    /// The card's id on its page.
    pub id: String,
    /// Label, picture, action, state.
    pub control: Control,
    /// A mark in its corner.
    pub mark: Option<Mark>,
}

/// A mark on a card, with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// A topic that is done.
    Done(String),
    /// A topic that was started.
    Started(String),
    /// A person: "Yes or no?", not asked yet.
    Unasked(String),
    /// A person: yes.
    Yes(String),
    /// A person: no.
    No(String),
    /// A clip or a drawing belongs to it.
    Voice,
}

/// A row of "my page": the column of steps or statements at the left.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Words and symbol; empty words for a step to come.
    pub line: Line,
    /// What was answered, under it.
    pub answer: Option<Line>,
    /// The step that is on now.
    pub now: bool,
    /// It is done.
    pub done: bool,
    /// It can be pressed.
    pub action: Option<Action>,
}

/// The body of a screen.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one screen at a time")]
pub enum Body {
    /// Cards in a grid: hello, topics, choose, worry and help (these two with steps at the left), something else.
    Grid {
        /// "My page" at the left; empty where the grid has the whole body.
        steps: Vec<Step>,
        /// Cards of this deal; their cells never change within a visit.
        cards: Vec<CardShown>,
        /// "More", always in the last cell.
        more: Option<Control>,
    },
    /// A yes-or-no question: agreement 1 and 2, another worry?, take it out?
    YesNo {
        /// "My page" at the left.
        steps: Vec<Step>,
        /// Lines under the question.
        lines: Vec<Line>,
        /// "Yes" and "No", two equal cards in ink.
        yes: Control,
        /// See `yes`.
        no: Control,
    },
    /// Who can see what you say?
    People {
        /// "My page" at the left.
        steps: Vec<Step>,
        /// A card for each person, with its mark.
        cards: Vec<CardShown>,
        /// "More", where there are many people.
        more: Option<Control>,
        /// "My helper is with me now."
        helper: Line,
        /// "If you are not safe, we will get help." Always in sight.
        safe: Line,
    },
    /// Lines told to the child.
    Told {
        /// The lines, each with its picture.
        lines: Vec<Line>,
        /// The line that is told now, where they come one at a time; none: all stand there.
        now: Option<usize>,
        /// What the child may say to them: equal buttons at the foot.
        buttons: Vec<CardShown>,
        /// Questions that the child asked here; each can be taken back.
        questions: Vec<CardShown>,
    },
    /// Two things, offered at two sides. A tap only says a thing's name: what counts is what an adult notes.
    Pair {
        /// At the left.
        left: CardShown,
        /// At the right.
        right: CardShown,
        /// The things themselves are shown by the adult: the screen stays empty.
        empty: bool,
    },
    /// A sorting board, or the two boards of hopes.
    Board(Board),
    /// How big is this worry?
    Sizes {
        /// "My page" at the left.
        steps: Vec<Step>,
        /// Little, middle, a lot, equal.
        cards: Vec<CardShown>,
    },
    /// Talk.
    Talk(Talk),
    /// Draw.
    Draw(Draw),
    /// Find a picture.
    Find(Find),
    /// Check.
    Check {
        /// Statements of this deal: four, or three and "More".
        statements: Vec<Step>,
        /// "More" of the statements.
        more: Option<Control>,
        /// The one read back; none when there is nothing to check.
        current: Option<Statement>,
    },
    /// A board asked for privacy right after it, or the private page of the check.
    Private {
        /// What it is about.
        about: Vec<Line>,
        /// "Private. We will not share this."
        line: Line,
        /// "If you are not safe, we will get help."
        safe: Line,
        /// Share / Private: two equal cards.
        share: Control,
        /// See `share`.
        private: Control,
    },
    /// A break.
    Break {
        /// "I am not listening."
        line: Line,
        /// Carry on, I want help, Stop for today: equal.
        carry_on: Control,
        /// See `carry_on`.
        want_help: Control,
        /// See `carry_on`.
        stop_today: Control,
        /// "I want help" was pressed: shown to the adult.
        help_wanted: bool,
        /// "Quieter" and "Louder".
        quieter: Control,
        /// See `quieter`.
        louder: Control,
        /// How loud the voice is now, in steps from 0 to [`LOUDEST`]; none where no voice speaks: then neither is shown.
        loudness: Option<u8>,
    },
    /// Thank you.
    Thanks {
        /// What happens next: line and when.
        steps: Vec<(Line, Line)>,
        /// The conversation may be left.
        over: bool,
    },
    /// This is me.
    Me(Me),
}

/// A sorting board.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    /// True for hopes: two equal boards on a road.
    pub road: bool,
    /// The card in hand: place it next.
    pub hand: Option<CardShown>,
    /// What is asked about the card in hand, shown and said ("How do you feel about maths?").
    pub each: Option<Line>,
    /// The next two cards of the tray.
    pub next: Vec<CardShown>,
    /// How many more wait unseen.
    pub waiting: usize,
    /// The places, in their fixed order.
    pub places: Vec<PlaceShown>,
    /// How many cards the child does not know about.
    pub unknown: usize,
    /// "All done. You can move them.", when the tray is empty.
    pub all_done: Option<Line>,
    /// "Talk": offered for a placed card that was tapped twice.
    pub talk: Option<Control>,
}

/// A place of a board, with the cards on it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceShown {
    /// The place's id on its scale.
    pub id: String,
    /// Label, symbol; its action puts the card in hand here.
    pub control: Control,
    /// The plate behind the symbol.
    pub plate: Plate,
    /// Cards in the order in which they came; from the seventh on they make a stack.
    pub cards: Vec<CardShown>,
}

/// The talk page.
#[derive(Debug, Clone, PartialEq)]
pub struct Talk {
    /// What it is about: the card, and where it was put.
    pub about: Vec<Line>,
    /// What the microphone does.
    pub phase: TalkPhase,
    /// The big disc: "Talk" or "Finish"; where the microphone is off, "Try again".
    pub disc: Option<Control>,
    /// "I am listening. Take your time.", "You can listen to your voice.", "I cannot hear you. You did nothing wrong."
    pub line: Line,
    /// Listen, Try again, Keep it: always there, [`State::NotYet`] until there is a voice.
    pub listen: Control,
    /// See `listen`.
    pub try_again: Control,
    /// See `listen`.
    pub keep: Control,
    /// Without a microphone, or where the child said no to recording: find a picture, draw.
    pub other_ways: Vec<Control>,
}

/// What the microphone does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TalkPhase {
    /// Ready to record.
    Ready,
    /// Recording this clip. The kiosk draws the level and the beads.
    Listening(Uuid),
    /// A take is there; it is played if `playing`.
    Heard {
        /// The take.
        clip: Uuid,
        /// Its length.
        milliseconds: u64,
        /// It is being played.
        playing: bool,
        /// It was kept.
        kept: bool,
    },
    /// No microphone, or it is busy, or the disk is full, or the child said no to recording.
    Off,
}

/// Longest recording: 24 beads of 5 seconds.
pub const LONGEST_TAKE_MILLISECONDS: u64 = 120_000;

/// The loudest step of the voice.
pub const LOUDEST: u8 = 5;

/// The eight colours of the draw page, by id; their words are `colour-ID`.
pub const COLOURS: [&str; 8] = ["black", "red", "orange", "yellow", "green", "blue", "purple", "brown"];

/// The draw page.
#[derive(Debug, Clone, PartialEq)]
pub struct Draw {
    /// The drawing; none until the kiosk gave an id by [`Action::Canvas`].
    pub drawing: Option<Uuid>,
    /// The lines that stand.
    pub strokes: Vec<Stroke>,
    /// Eight colours, one chosen.
    pub colours: Vec<Control>,
    /// Thin, Thick, Rub out, Undo, Clear.
    pub tools: Vec<Control>,
    /// The colour with which the next line is drawn: one of [`COLOURS`] or `rub_out`.
    pub colour: String,
    /// The width of the next line, in thousandths of the canvas width.
    pub width: u16,
}

/// One statement read back.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// The words: "Maths. I don't like this."
    pub line: Line,
    /// Pictures that make it up: the card, and the place.
    pub pictures: Vec<CardPicture>,
    /// "Hear my voice", if there is a clip.
    pub hear: Option<Control>,
    /// A drawing that belongs to it.
    pub drawing: Option<Uuid>,
    /// Keep, Change, Take out, Private: four equal buttons.
    pub buttons: [Control; 4],
}
