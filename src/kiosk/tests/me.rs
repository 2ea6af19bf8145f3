//! "This is me".

use accesskit::Role;

use super::{harness::Kiosk, screen};
use crate::{
    conversation::{Action, Feature, Screen, Trait},
    kiosk::show::Stage,
    record::{HairShape, Likeness},
};

#[test]
fn a_face_and_a_tab_are_buttons_of_their_words() {
    let mut kiosk = Kiosk::new(screen("11a-me-hair"));
    let plaits = kiosk.node(kiosk.entity("me/hair|card-Plaits"));
    assert_eq!((plaits.role(), plaits.label(), plaits.toggled().is_some()), (Role::Button, Some("Plaits"), true));
    let whole = kiosk.node(kiosk.entity("me/hair|whole"));
    assert_eq!(whole.label().or(whole.value()), Some("This is me"));
    for key in ["me/hair|card-Headscarf", "me/hair|tab-3"] {
        let place = kiosk.centre(key);
        kiosk.tap(place);
        kiosk.later(700);
    }
    let done = [Action::LookLike(Trait::Hair(HairShape::Headscarf)), Action::Feature(Feature::Things)];
    assert_eq!(kiosk.did(), done);
}

#[test]
fn another_likeness_builds_every_symbol_anew_and_nothing_else() {
    let hello = |likeness: Option<Likeness>| Screen { likeness, ..screen("01-hello") };
    let bald = Likeness { shape: HairShape::NoHair, ..Likeness::default() };
    let mut kiosk = Kiosk::new(hello(None));
    let built = |kiosk: &Kiosk| kiosk.app.world().resource::<Stage>().built();
    let before = built(&kiosk);
    kiosk.show(hello(Some(bald.clone())));
    let (anew, all) = (built(&kiosk) - before, kiosk.pieces().len());
    assert!(anew >= 6 && anew < all, "{anew} of {all}");
    let before = built(&kiosk);
    kiosk.show(hello(Some(bald)));
    assert_eq!(built(&kiosk), before);
}
