//! Everything that a child, a device or the adult can do in a conversation. Whatever the way in (finger, switch, gaze,
//! key), it ends as one of these.

use uuid::Uuid;

use super::Pace;
use crate::record::{ClothColour, Device, HairColour, HairShape, Observation, Sharing, SkinColour, Stroke};

/// Something done. An action that makes no sense on the screen that is shown changes nothing and causes no event.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// One page back; nothing is lost.
    Back,
    /// Next, Start or Finish: the fifth slot of the bar.
    Next,
    /// "I need a break": from everywhere, at once.
    Break,
    /// "I don't know", about the card in hand, or the question.
    DontKnow,
    /// "I don't understand", likewise.
    DontUnderstand,
    /// "Something else": my answer is not here.
    SomethingElse,
    /// "Skip".
    Skip,
    /// "Hear it": the question is said again. Causes no event; the kiosk speaks.
    HearIt,
    /// A card of a grid was tapped: chosen, chosen off, opened, or said, as the page has it. The card's id.
    Card(String),
    /// "More": the next cards of a grid that does not fit.
    More,
    /// Take this card of a board into the hand: from the tray, or from its place.
    PickUp(String),
    /// Put a card on a place: the card in hand by tap, or the card that was dragged.
    Put {
        /// The card's id; none means the card in hand.
        card: Option<String>,
        /// The place's id.
        place: String,
    },
    /// A card that was dragged fell beside every place: it goes back to where it was.
    PutBack(String),
    /// "Talk about it", for a card on a board or in a list; none: about the whole question.
    TalkAbout(Option<String>),
    /// "Yes" of a yes-or-no page.
    Yes,
    /// "No" of a yes-or-no page.
    No,
    /// A person at "Who can see what you say?": none, yes, no, in turn. The viewer's id.
    Person(String),
    /// "Talk": recording begins, under this new clip id.
    Record(Uuid),
    /// "Finish" of a recording; the device answers with [`Action::Heard`].
    StopRecording,
    /// The device ended a recording: by the button, at the last bead, or because it was pulled out.
    Heard(Take),
    /// "Listen": play the take, or stop playing it. Causes no event; the kiosk plays.
    Listen,
    /// Playing ended by itself.
    ListenEnded,
    /// "Try again": another take; the first is kept until the new one is.
    TryAgain,
    /// "Keep it".
    KeepIt,
    /// A way out of "Something else": talk.
    GoTalk,
    /// Draw.
    GoDraw,
    /// Find a picture.
    GoFind,
    /// "Groups" of "Find a picture".
    ByGroups,
    /// "Letters" of "Find a picture".
    ByLetters,
    /// Letters, or a space, come to the end of the field: a key of the screen, a key of a keyboard, or a word from elsewhere.
    Type(String),
    /// "Rub out" of the field: the last letter.
    RubOutLetter,
    /// The field was tapped: the word is said.
    SayTyped,
    /// The typed word itself becomes the answer.
    UseWord,
    /// A line was drawn on the canvas; the drawing's id is given by [`Action::Canvas`].
    Draw(Stroke),
    /// A new drawing begins under this id. The kiosk sends it when a draw page opens without one.
    Canvas(Uuid),
    /// Choose a colour or `rub_out`.
    Colour(String),
    /// Choose thin (false) or thick (true).
    Thick(bool),
    /// Undo the last line or the clearing.
    Undo,
    /// Clear the drawing; undo brings it back.
    Clear,
    /// The statement to look at on the check page, by its number from 0.
    Statement(usize),
    /// "Keep" on the check page.
    Keep,
    /// "Change": to the page that it came from.
    Change,
    /// "Take out"; asks "Take it out?" first.
    TakeOut,
    /// With whom the statement is shared: "Private" on the check page, and after pages that ask.
    Share(Sharing),
    /// "Hear my voice": play a kept clip. Causes no event; the kiosk plays.
    HearMyVoice(Uuid),
    /// "Carry on" of the break.
    CarryOn,
    /// "I want help" of the break.
    WantHelp,
    /// "Stop for today" of the break.
    StopToday,
    /// A device or the disk did something.
    Device(Device),
    /// Recordings that the child did not keep are being removed, as the school decided.
    TakesRemoved(Vec<Uuid>),
    /// What comes now was placed on cards on paper and is entered here; or no longer.
    FromPaper(bool),
    /// An adult noted what was seen on this page of an observed plan.
    Observed(Box<Observation>),
    /// An adult goes to the thank-you of an observed plan: the person has had enough.
    ToThanks,
    /// From now on the child is led at this pace, as an adult set it.
    Lead(Pace),
    /// A tab of "This is me".
    Feature(Feature),
    /// A card of "This is me": "me" looks like this in every symbol from now on.
    LookLike(Trait),
    /// "Quieter", about the voice that speaks. Causes no event; the kiosk speaks so from now on.
    Quieter,
    /// "Louder", likewise.
    Louder,
    /// The next letters or things of a screen that has no room for all of them at once. Causes no event; what is asked stays.
    Turn,
}

/// What is chosen together on "This is me", in the order of its tabs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature {
    /// Colour of the skin.
    Skin,
    /// Shape of the hair, or what is worn over it.
    Hair,
    /// Colour of the hair, or of what is worn over it.
    Colour,
    /// Glasses, a hearing aid, a wheelchair.
    Things,
}

impl Feature {
    /// Every one, in order.
    pub const ALL: [Self; 4] = [Self::Skin, Self::Hair, Self::Colour, Self::Things];
}

/// One choice of "This is me".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trait {
    /// This skin.
    Skin(SkinColour),
    /// This hair, or this over it.
    Hair(HairShape),
    /// Hair of this colour.
    HairColour(HairColour),
    /// A headscarf or patka of this colour.
    Cloth(ClothColour),
    /// Glasses, or none any more.
    Glasses,
    /// A hearing aid, or none any more.
    HearingAid,
    /// A wheelchair, or none any more.
    Wheelchair,
}

/// A recording as the device ended it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "four findings that do not depend on each other")]
pub struct Take {
    /// The clip's id, as given by [`Action::Record`].
    pub clip: Uuid,
    /// How long it is.
    pub milliseconds: u64,
    /// Nothing louder than the room was heard.
    pub silent: bool,
    /// Too loud for the microphone in places.
    pub clipped: bool,
    /// Samples that the device lost.
    pub lost: u64,
    /// The microphone went away before the child ended.
    pub cut_off: bool,
    /// The sound is whole on the disk and was read back from it.
    pub whole: bool,
}
