//! "This is me": skin, hair, things.

use super::{control, in_state, line, screen};
use crate::{
    conversation::{Action, Body, Choice, Feature, Me, Screen, State, Trait},
    record::{HairColour, HairShape, Likeness, SkinColour},
};

fn me(feature: Feature, wheelchair: bool, choices: Vec<Choice>) -> Body {
    let symbols = ["my_face", "haircut", "colours", "glasses"];
    let labels = ["Skin", "Hair", "Colour", "Things"];
    let tab = |number: usize| {
        let there = Feature::ALL[number];
        let tab = control(labels[number], symbols[number], Action::Feature(there));
        in_state(tab, if there == feature { State::Chosen } else { State::Offered })
    };
    let whole = line("This is me", if wheelchair { "me_wheelchair" } else { "me_standing" });
    let tabs = [0, 1, 2, 3].map(tab);
    Body::Me(Me { whole, tabs, choices })
}

fn choice(label: &str, symbol: &str, chosen: Trait, likeness: Likeness, is: bool) -> Choice {
    let card = control(label, symbol, Action::LookLike(chosen));
    Choice { control: in_state(card, if is { State::Chosen } else { State::Offered }), likeness }
}

const SKINS: [&str; 6] = ["Very light", "Light", "Light brown", "Brown", "Dark brown", "Very dark brown"];
const HAIRS: [&str; 14] = [
    "Fringe",
    "Short",
    "Very short",
    "Curly",
    "Afro",
    "Bob",
    "Long",
    "Ponytail",
    "Bun",
    "Plaits",
    "Two puffs",
    "Headscarf",
    "Patka",
    "No hair",
];

pub(super) fn looking() -> Vec<(&'static str, Screen)> {
    let skins = SkinColour::KNOWN.iter().zip(SKINS).map(|(skin, label)| {
        let likeness = Likeness { skin: skin.clone(), ..Likeness::default() };
        choice(label, "my_face", Trait::Skin(skin.clone()), likeness, false)
    });
    let now = Likeness {
        skin: SkinColour::DarkBrown,
        shape: HairShape::Plaits,
        hair: HairColour::Black,
        glasses: true,
        ..Likeness::default()
    };
    let hairs = HairShape::KNOWN.iter().zip(HAIRS).map(|(shape, label)| {
        let likeness = Likeness { shape: shape.clone(), ..now.clone() };
        choice(label, "my_face", Trait::Hair(shape.clone()), likeness, *shape == now.shape)
    });
    let seated = Likeness { wheelchair: true, ..now.clone() };
    let things = vec![
        choice("Glasses", "my_face", Trait::Glasses, seated.clone(), true),
        choice("Hearing aid", "my_face", Trait::HearingAid, Likeness { hearing_aid: true, ..seated.clone() }, false),
        choice("Wheelchair", "me_wheelchair", Trait::Wheelchair, seated.clone(), true),
    ];
    let likened = |screen: Screen, likeness: &Likeness| Screen { likeness: Some(likeness.clone()), ..screen };
    let skin = screen(
        "me",
        line("Which skin looks like yours?", "my_face"),
        1,
        "Next",
        me(Feature::Skin, false, skins.collect()),
    );
    let hair = screen(
        "me/hair",
        line("Which hair looks like yours?", "my_face"),
        1,
        "Next",
        me(Feature::Hair, false, hairs.collect()),
    );
    let things =
        screen("me/things", line("Do you use any of these?", "glasses"), 1, "Next", me(Feature::Things, true, things));
    // It asks nothing: there is nothing not to know.
    let offered = |mut screen: Screen| {
        (screen.bar[1], screen.bar[2]) = (None, None);
        screen
    };
    vec![
        ("11-me-skin", offered(skin)),
        ("11a-me-hair", offered(likened(hair, &now))),
        ("11b-me-things", offered(likened(things, &seated))),
        ("11c-me-hello", likened(hello(), &seated)),
    ]
}

/// A page after it.
fn hello() -> Screen {
    super::choosing().swap_remove(0).1
}
