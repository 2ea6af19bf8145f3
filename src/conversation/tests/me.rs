//! "This is me".

use super::{
    super::{Action, Body, Choice, Feature, Me, State, Trait},
    world::{Sitting, start},
};
use crate::record::{ClothColour, HairColour, HairShape, Likeness, SkinColour, What, fold};

fn me(sitting: &Sitting) -> Me {
    match sitting.talk.screen().body {
        Body::Me(me) => me,
        other => panic!("{other:?}"),
    }
}

fn look(sitting: &mut Sitting, chosen: Trait) {
    sitting.act(Action::LookLike(chosen));
}

fn likeness(sitting: &Sitting) -> Likeness {
    sitting.talk.screen().likeness.unwrap()
}

#[test]
fn next_leads_through_the_tabs_and_skip_past_them() {
    let mut sitting = Sitting::on("me");
    let mut places = vec![sitting.place()];
    for _ in 0..4 {
        sitting.act(Action::Next);
        places.push(sitting.place());
    }
    assert_eq!(places, ["small.me", "small.me/hair", "small.me/colour", "small.me/things", "small.practice"]);
    sitting.act(Action::Back);
    assert_eq!(sitting.place(), "small.me");
    sitting.act(Action::Feature(Feature::Things));
    sitting.act(Action::Back);
    assert_eq!(sitting.place(), "small.me/colour");
    sitting.act(Action::Skip);
    assert_eq!(sitting.place(), "small.practice");
    assert_eq!(sitting.talk.screen().likeness, None, "nothing was chosen");
}

#[test]
fn what_is_chosen_holds_at_once_and_is_no_view() {
    let mut sitting = Sitting::on("me");
    look(&mut sitting, Trait::Skin(SkinColour::DarkBrown));
    assert_eq!(likeness(&sitting).skin, SkinColour::DarkBrown);
    sitting.act(Action::Next);
    look(&mut sitting, Trait::Hair(HairShape::Curly));
    sitting.act(Action::Feature(Feature::Things));
    look(&mut sitting, Trait::Glasses);
    look(&mut sitting, Trait::Wheelchair);
    look(&mut sitting, Trait::Wheelchair);
    let now = Likeness { skin: SkinColour::DarkBrown, shape: HairShape::Curly, glasses: true, ..Likeness::default() };
    assert_eq!(likeness(&sitting), now);
    sitting.act(Action::Skip);
    assert_eq!(likeness(&sitting), now, "on the next page too");
    assert!(sitting.words().is_empty(), "it is not read back");
    let views = fold(&sitting.events).unwrap();
    assert!(views.answers.iter().all(|answer| answer.about.page != "small.me"));
    assert_eq!(views.child.likeness, Some(now.clone()));
    assert_eq!(sitting.resumed().unwrap().talk.screen().likeness, Some(now));
}

#[test]
fn only_what_stands_there_can_be_chosen() {
    let mut sitting = Sitting::on("me");
    for wrong in [Trait::Glasses, Trait::Hair(HairShape::Bob), Trait::Skin(SkinColour::Other("green".into()))] {
        assert!(sitting.act(Action::LookLike(wrong)).is_empty());
    }
    sitting.act(Action::Skip);
    assert!(sitting.act(Action::LookLike(Trait::Skin(SkinColour::Brown))).is_empty());
    assert!(sitting.act(Action::Feature(Feature::Hair)).is_empty());
    assert_eq!(sitting.place(), "small.practice");
}

#[test]
fn the_same_choice_again_says_nothing_new() {
    let mut sitting = Sitting::on("me");
    let skin = || Action::LookLike(Trait::Skin(SkinColour::LightBrown));
    let first = sitting.act(skin());
    assert!(matches!(&first[..], [event] if event.what == What::LikenessChosen(Likeness::default())));
    assert!(sitting.act(skin()).is_empty());
    let chosen = |choice: &Choice| choice.control.state == State::Chosen;
    assert_eq!(me(&sitting).choices.iter().filter(|choice| chosen(choice)).count(), 1);
}

#[test]
fn colours_are_those_of_the_hair_or_of_what_covers_it() {
    let mut sitting = Sitting::on("me");
    let offered = |sitting: &Sitting| me(sitting).choices[0].control.action.clone();
    sitting.act(Action::Feature(Feature::Colour));
    assert_eq!(offered(&sitting), Action::LookLike(Trait::HairColour(HairColour::Black)));
    sitting.act(Action::Feature(Feature::Hair));
    look(&mut sitting, Trait::Hair(HairShape::Patka));
    sitting.act(Action::Next);
    assert_eq!(offered(&sitting), Action::LookLike(Trait::Cloth(ClothColour::Purple)));
    sitting.act(Action::Feature(Feature::Hair));
    look(&mut sitting, Trait::Hair(HairShape::NoHair));
    assert_eq!(me(&sitting).tabs[2].state, State::NotYet);
    assert!(sitting.act(Action::Feature(Feature::Colour)).is_empty());
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.me/things");
    sitting.act(Action::Back);
    assert_eq!(sitting.place(), "small.me/hair");
}

#[test]
fn every_card_shows_the_child_with_that_choice() {
    let mut sitting = Sitting::on("me");
    look(&mut sitting, Trait::Skin(SkinColour::Brown));
    sitting.act(Action::Next);
    let choices = me(&sitting).choices;
    assert!(choices.len() >= 8);
    for choice in choices {
        assert_eq!(choice.likeness.skin, SkinColour::Brown);
        assert_eq!(choice.control.action, Action::LookLike(Trait::Hair(choice.likeness.shape)));
    }
    sitting.act(Action::Feature(Feature::Things));
    look(&mut sitting, Trait::Glasses);
    assert!(me(&sitting).choices[0].likeness.glasses, "the card of glasses keeps them");
    look(&mut sitting, Trait::Wheelchair);
    assert_eq!(me(&sitting).whole.symbol, "me_wheelchair");
}

#[test]
fn a_child_who_comes_again_looks_as_before() {
    let mut again = start();
    let before = Likeness { shape: HairShape::Long, ..Likeness::default() };
    again.child.likeness = Some(before.clone());
    let sitting = Sitting::with(again);
    assert_eq!(sitting.talk.screen().likeness, Some(before.clone()));
    assert_eq!(fold(&sitting.events).unwrap().child.likeness, Some(before));
}
