//! "This is me": the child chooses how they look in the symbols. It is an offer, not a question, and nothing of it is a view.

use super::{Action, Body, Control, Conversation, Feature, Line, Trait, here::Part, say};
use crate::{
    plan::Kind,
    record::{ClothColour, HairColour, HairShape, Likeness, SkinColour, What},
};

/// The face on which each choice is shown, and the child from head to foot.
const FACE: &str = "my_face";
const STANDING: &str = "me_standing";
const WHEELCHAIR: &str = "me_wheelchair";

/// "This is me": how the child looks in the symbols.
#[derive(Debug, Clone, PartialEq)]
pub struct Me {
    /// The symbol of the whole child, as they look now.
    pub whole: Line,
    /// Skin, hair, colour, things; one chosen.
    pub tabs: [Control; 4],
    /// The choices of that tab.
    pub choices: Vec<Choice>,
}

/// A choice of "This is me", shown as the child would look with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its word, its symbol and its action.
    pub control: Control,
    /// How "me" looks in that symbol.
    pub likeness: Likeness,
}

impl Likeness {
    /// With this choice: on, or, of things that were on, off.
    fn with(&self, chosen: &Trait) -> Self {
        let mut likeness = self.clone();
        match chosen {
            Trait::Skin(skin) => likeness.skin = skin.clone(),
            Trait::Hair(shape) => likeness.shape = shape.clone(),
            Trait::HairColour(hair) => likeness.hair = hair.clone(),
            Trait::Cloth(cloth) => likeness.cloth = cloth.clone(),
            Trait::Glasses => likeness.glasses = !likeness.glasses,
            Trait::HearingAid => likeness.hearing_aid = !likeness.hearing_aid,
            Trait::Wheelchair => likeness.wheelchair = !likeness.wheelchair,
        }
        likeness
    }

    fn has(&self, chosen: &Trait) -> bool {
        match chosen {
            Trait::Skin(skin) => self.skin == *skin,
            Trait::Hair(shape) => self.shape == *shape,
            Trait::HairColour(hair) => self.hair == *hair,
            Trait::Cloth(cloth) => self.cloth == *cloth,
            Trait::Glasses => self.glasses,
            Trait::HearingAid => self.hearing_aid,
            Trait::Wheelchair => self.wheelchair,
        }
    }

    fn has_colour(&self) -> bool {
        self.shape != HairShape::NoHair
    }
}

impl Conversation {
    fn is_at_me(&self) -> bool {
        matches!(self.page().kind, Kind::Me) && self.here.layers.is_empty()
    }

    fn likeness(&self) -> Likeness {
        self.kept.likeness.clone().unwrap_or_default()
    }

    fn feature(&self) -> Feature {
        match self.here.part {
            Part::Feature(feature) => feature,
            _ => Feature::Skin,
        }
    }

    /// The tabs that have something to choose from.
    fn features(&self) -> impl DoubleEndedIterator<Item = Feature> {
        let colour = self.likeness().has_colour();
        Feature::ALL.into_iter().filter(move |feature| colour || *feature != Feature::Colour)
    }

    pub(super) fn feature_after(&self) -> Option<Part> {
        let here = self.feature();
        self.features().skip_while(|feature| *feature != here).nth(1).map(part_of)
    }

    pub(super) fn feature_before(&self, here: Feature) -> Part {
        self.features().rev().skip_while(|feature| *feature != here).nth(1).map_or(Part::First, part_of)
    }

    pub(super) fn look_at_feature(&mut self, feature: Feature) {
        if self.is_at_me() && self.features().any(|open| open == feature) {
            self.here.part = part_of(feature);
        }
    }

    /// Only what stands on the screen can be chosen.
    pub(super) fn look_like(&mut self, chosen: &Trait) {
        if !self.is_at_me() || !self.traits().contains(chosen) {
            return;
        }
        let likeness = self.likeness().with(chosen);
        if self.kept.likeness.as_ref() != Some(&likeness) {
            self.note(What::LikenessChosen(likeness));
        }
    }

    fn traits(&self) -> Vec<Trait> {
        match self.feature() {
            Feature::Skin => SkinColour::KNOWN.iter().cloned().map(Trait::Skin).collect(),
            Feature::Hair => HairShape::KNOWN.iter().cloned().map(Trait::Hair).collect(),
            Feature::Colour if self.likeness().shape.is_cloth() => {
                ClothColour::KNOWN.iter().cloned().map(Trait::Cloth).collect()
            }
            Feature::Colour => HairColour::KNOWN.iter().cloned().map(Trait::HairColour).collect(),
            Feature::Things => vec![Trait::Glasses, Trait::HearingAid, Trait::Wheelchair],
        }
    }

    pub(super) fn me_title(&self) -> Line {
        match self.feature() {
            Feature::Skin => self.line("me-skin", FACE),
            Feature::Hair => self.line("me-hair", FACE),
            Feature::Colour if self.likeness().shape.is_cloth() => self.line("me-cloth", "colours"),
            Feature::Colour => self.line("me-colour", "colours"),
            Feature::Things => self.line("me-things", "glasses"),
        }
    }

    /// What the page is for, and that it may be left.
    pub(super) fn me_opening(&self) -> Vec<String> {
        if self.here.part == Part::First { vec![self.say("me-about"), self.say("me-skip")] } else { Vec::new() }
    }

    pub(super) fn me_body(&self) -> Body {
        let now = self.likeness();
        let tab = |feature| {
            let (message, symbol) = match feature {
                Feature::Skin => ("button-me-skin", FACE),
                Feature::Hair => ("button-me-hair", "haircut"),
                Feature::Colour => ("button-me-colour", "colours"),
                Feature::Things => ("button-me-things", "glasses"),
            };
            let here = self.feature() == feature;
            let state = if self.features().any(|open| open == feature) { say::chosen(here) } else { say::ready(false) };
            Control { state, ..say::control(self.line(message, symbol), Action::Feature(feature)) }
        };
        let choice = |chosen: Trait| {
            let (message, symbol) = face_of(&chosen);
            // What stands on a card is what it gives, also while the child has it.
            let likeness = if now.has(&chosen) { now.clone() } else { now.with(&chosen) };
            let state = say::chosen(self.kept.likeness.is_some() && now.has(&chosen));
            let words = self.line(&message, symbol);
            Choice { control: Control { state, ..say::control(words, Action::LookLike(chosen)) }, likeness }
        };
        let whole = self.line("me", if now.wheelchair { WHEELCHAIR } else { STANDING });
        Body::Me(Me { whole, tabs: Feature::ALL.map(tab), choices: self.traits().into_iter().map(choice).collect() })
    }
}

fn part_of(feature: Feature) -> Part {
    if feature == Feature::Skin { Part::First } else { Part::Feature(feature) }
}

/// The message and the symbol of a choice.
fn face_of(chosen: &Trait) -> (String, &'static str) {
    let (list, word) = match chosen {
        Trait::Skin(skin) => ("skin", skin.word()),
        Trait::Hair(shape) => ("hair", shape.word()),
        Trait::HairColour(hair) => ("hair-colour", hair.word()),
        Trait::Cloth(cloth) => ("cloth", cloth.word()),
        Trait::Glasses => ("thing", "glasses"),
        Trait::HearingAid => ("thing", "hearing_aid"),
        Trait::Wheelchair => return ("thing-wheelchair".into(), WHEELCHAIR),
    };
    (format!("{list}-{word}"), FACE)
}
