//! The lists from which an adult notes what was seen, and the kinds of an adult's pages (plan text, "What the adult notes").

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::open::open_list;

open_list! {
    /// What an adult may see a person do (plans.md, "What the adult notes").
    Sign {
        /// Looked longer at one.
        LookedLonger = "looked_longer",
        /// Looked from one to the other.
        LookedBetween = "looked_between",
        /// Reached.
        Reached = "reached",
        /// Touched or held.
        Touched = "touched",
        /// Pushed away.
        PushedAway = "pushed_away",
        /// Turned away.
        TurnedAway = "turned_away",
        /// Smiled or laughed.
        Smiled = "smiled",
        /// Frowned or cried.
        Frowned = "frowned",
        /// Made a sound.
        Sound = "sound",
        /// Became still.
        Still = "still",
        /// Moved more.
        MovedMore = "moved_more",
        /// Tensed.
        Tensed = "tensed",
        /// Relaxed.
        Relaxed = "relaxed",
        /// Breathing changed.
        Breathing = "breathing",
        /// Used a switch, sign or word.
        UsedWord = "used_word",
        /// Closed eyes.
        ClosedEyes = "closed_eyes",
        /// Nothing that could be seen.
        Nothing = "nothing",
    }
}

open_list! {
    /// Towards what a person went.
    Towards {
        /// The thing at the left.
        Left = "left",
        /// The thing at the right.
        Right = "right",
        /// Both.
        Both = "both",
        /// A person.
        Person = "person",
        /// Neither.
        Neither = "neither",
        /// It cannot be told.
        CantTell = "cant_tell",
    }
}

open_list! {
    /// How clear it was.
    Clear {
        /// Very clear.
        Very = "very",
        /// Quite clear.
        Quite = "quite",
        /// Not clear.
        Not = "not",
    }
}

open_list! {
    /// Whether it was the same when the sides were swapped.
    Again {
        /// The same.
        Same = "same",
        /// Different.
        Different = "different",
        /// Not tried.
        NotTried = "not_tried",
    }
}

open_list! {
    /// How soon it came.
    HowSoon {
        /// At once.
        AtOnce = "at_once",
        /// Within 15 seconds.
        Within15 = "within_15",
        /// Later.
        Later = "later",
    }
}

open_list! {
    /// Help that a person had while two things were offered.
    HelpGave {
        /// None.
        None = "none",
        /// The adult waited.
        Waited = "waited",
        /// The things were named again.
        Named = "named",
        /// The person was touched with the object.
        Touched = "touched",
        /// The arm was moved: then it is not the person's choice.
        MovedArm = "moved_arm",
    }
}

open_list! {
    /// How the person was.
    PersonState {
        /// Awake and well.
        Awake = "awake",
        /// Sleepy.
        Sleepy = "sleepy",
        /// Hungry.
        Hungry = "hungry",
        /// Uncomfortable.
        Uncomfortable = "uncomfortable",
        /// After a seizure.
        Seizure = "seizure",
        /// New medicine.
        Medicine = "medicine",
    }
}

open_list! {
    /// As what a thing was offered.
    OfferedAs {
        /// The real thing.
        Object = "object",
        /// A photo.
        Photo = "photo",
        /// A symbol.
        Symbol = "symbol",
    }
}

open_list! {
    /// Which turn with the same two things.
    Turn {
        /// The first.
        First = "first",
        /// The second, sides swapped.
        Second = "second",
        /// The third, on another day.
        Third = "third",
    }
}

open_list! {
    /// How sure an adult is.
    Sure {
        /// Sure.
        Sure = "sure",
        /// Fairly sure.
        Fairly = "fairly_sure",
        /// A guess.
        Guess = "guess",
    }
}

open_list! {
    /// Which of the adult's pages a note is.
    NoteKind {
        /// A plain note.
        Note = "note",
        /// A good day.
        GoodDay = "good_day",
        /// A hard day.
        HardDay = "hard_day",
        /// How the adult knows that the person says yes, no, more, stop, hurt, tired, happy.
        HowIKnow = "how_i_know",
        /// The family's own voice: in its own place, never merged.
        Family = "family",
        /// Who disagrees, and about what.
        Disagrees = "disagrees",
        /// Who decided what about recording and sharing, where that was not the child.
        Decided = "decided",
    }
}

#[expect(clippy::derivable_impls, reason = "the list is made by a macro")]
impl Default for NoteKind {
    fn default() -> Self {
        Self::Note
    }
}

impl NoteKind {
    /// A plain note.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        *self == Self::Note
    }
}
