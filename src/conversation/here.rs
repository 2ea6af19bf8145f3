//! Where the child is and what is in hand: everything that may be lost without losing a word of the child's.

use uuid::Uuid;

use super::Feature;
use crate::record::About;

/// The screen's own state. It starts anew on every page.
#[derive(Debug, Default)]
pub(super) struct Here {
    /// The page, by its place in the plan.
    pub page: usize,
    pub part: Part,
    /// Which cards of a grid that does not fit: 0 for the first ones.
    pub deal: usize,
    /// What lies over the page, the top one last.
    pub layers: Vec<Layer>,
    /// The card of a board that is placed next. One that stands on a place stays there until it is put elsewhere.
    pub hand: Option<String>,
    /// The placed card for which "Talk" is offered.
    pub offered: Option<String>,
    /// The worry that the parts after the first are about.
    pub worry: Option<String>,
    pub talking: Option<Talking>,
    /// The drawing that the kiosk named before its first line.
    pub canvas: Option<Uuid>,
    /// The statement that is read back.
    pub statement: usize,
    /// The line of a page that tells one at a time.
    pub line: usize,
    /// "More" or "finished" after a pair. It only leads on; what was seen is the adult's to note.
    pub picked: Option<String>,
    /// How often the screen was turned on: see [`super::Turn`].
    pub turned: usize,
}

impl Here {
    /// Where the child is: at another place what was turned begins anew.
    pub fn place(&self) -> (usize, Part, usize, usize, usize, usize) {
        let dealt = match self.layers.last() {
            Some(Layer::Find { deal, looking: Looking::Groups, .. }) => 3 * deal,
            Some(Layer::Find { deal, looking: Looking::Group(_), .. }) => 3 * deal + 1,
            // A letter more is the same place.
            Some(Layer::Find { .. }) => 2,
            _ => self.deal,
        };
        (self.page, self.part, dealt, self.layers.len(), self.statement, self.line)
    }
}

/// A part of a page that asks more than one question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Part {
    #[default]
    First,
    /// Of the agreement.
    Record,
    /// Of the agreement.
    Share,
    /// Of a worry.
    Size,
    /// Of a worry.
    Help,
    /// Of a worry: is there another?
    Again,
    /// Of "This is me": all but its first tab.
    Feature(Feature),
}

impl Part {
    /// How it stands in the screen's place.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "",
            Self::Record => "/record",
            Self::Share => "/share",
            Self::Size => "/size",
            Self::Help => "/help",
            Self::Again => "/again",
            Self::Feature(Feature::Skin) => "/skin",
            Self::Feature(Feature::Hair) => "/hair",
            Self::Feature(Feature::Colour) => "/colour",
            Self::Feature(Feature::Things) => "/things",
        }
    }
}

/// Something that lies over the page; "Back" takes it away.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Layer {
    /// Talk, draw or find a picture; what comes of it is about this.
    Else(About),
    /// Pictures to choose from; what was typed stays while the child looks in the groups.
    Find {
        about: About,
        looking: Looking,
        typed: String,
        deal: usize,
    },
    /// About what stands in [`Here::talking`].
    Talk,
    Draw(About),
    /// Share this, or keep it private; without a card all that is said on the page.
    Private(About),
    /// "Take it out?"
    TakeOut(About),
    /// "A break now?", before the page.
    Offer,
}

/// How a picture is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Looking {
    Groups,
    /// In this group.
    Group(String),
    /// By what is typed.
    Letters,
}

/// The talk page's own state.
#[derive(Debug)]
pub(super) struct Talking {
    pub about: About,
    /// The take that can be heard.
    pub take: Option<Uuid>,
    /// The one before it, which stays until the new one is kept.
    pub first: Option<Uuid>,
    pub playing: bool,
    /// What is to be said about the last take.
    pub note: Option<Note>,
}

/// See [`Talking::note`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Note {
    /// No voice was heard.
    Silent,
    /// The sound did not reach the disk.
    NotSaved,
    /// The microphone went away; what was said is kept.
    CutOff,
}

/// With what the next line is drawn; it stays for the whole sitting.
#[derive(Debug)]
pub(super) struct Brush {
    pub colour: String,
    pub thick: bool,
}
