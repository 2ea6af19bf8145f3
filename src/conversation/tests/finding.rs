//! "Find a picture": groups, letters, and the child's own word.

use super::{
    super::{Action, Body, Find, State},
    world::{Sitting, plan, start, stroke},
};
use crate::{
    plan::Kind,
    record::{CardPicture, Event, OwnCard, Sharing, What, fold},
};

fn find(sitting: &Sitting) -> Find {
    match sitting.talk.screen().body {
        Body::Find(find) => find,
        other => panic!("nothing to find: {other:?}"),
    }
}

fn cards(sitting: &Sitting) -> Vec<String> {
    find(sitting).cards.into_iter().map(|card| card.id).collect()
}

fn text(sitting: &Sitting) -> String {
    find(sitting).field.unwrap().text
}

fn added(events: &[Event]) -> OwnCard {
    let card = |event: &Event| match &event.what {
        What::CardAdded { card, .. } => Some(card.clone()),
        _ => None,
    };
    events.iter().find_map(card).unwrap()
}

/// On the board of lessons, looking for a picture by letters.
fn typing(letters: &str) -> Sitting {
    let mut sitting = Sitting::on("lessons");
    sitting.all([Action::SomethingElse, Action::GoFind, Action::ByLetters]);
    sitting.act(Action::Type(letters.into()));
    sitting
}

#[test]
fn letters_are_typed_rubbed_out_and_said() {
    let mut sitting = typing("");
    let empty = find(&sitting);
    let field = empty.field.unwrap();
    assert_eq!((empty.tabs[0].state, empty.tabs[1].state), (State::Offered, State::Chosen));
    assert_eq!(
        (field.say.state, field.space.state, field.rub_out.state),
        (State::NotYet, State::NotYet, State::NotYet)
    );
    assert!(empty.word.is_none() && empty.nothing.is_none() && empty.cards.is_empty());
    for letter in ["f", "o", "x"] {
        assert!(sitting.act(Action::Type(letter.into())).is_empty(), "what is typed is no event");
    }
    sitting.act(Action::RubOutLetter);
    assert_eq!(text(&sitting), "fo");
    sitting.all([Action::Type("  ".into()), Action::Type("\n".into()), Action::SayTyped]);
    assert_eq!(text(&sitting), "fo ");
    assert_eq!(sitting.talk.screen().reply.unwrap().1, "fo");
    sitting.act(Action::Type("o".repeat(200)));
    assert_eq!(text(&sitting).len(), 40);
    sitting.all(vec![Action::RubOutLetter; 50]);
    assert_eq!(text(&sitting), "");
}

#[test]
fn a_key_changes_only_the_results() {
    let mut sitting = typing("f");
    let place = sitting.place();
    assert_eq!(cards(&sitting), ["food_1", "food_2", "food_3", "food_4", "food_5"]);
    sitting.act(Action::More);
    assert_eq!(cards(&sitting), ["food_6", "food_7", "food_8"]);
    assert!(find(&sitting).more.is_some(), "the first ones can be seen again");
    sitting.act(Action::Type("ood_8".into()));
    assert_eq!((cards(&sitting), sitting.place()), (vec!["food_8".to_owned()], place));
}

#[test]
fn a_picture_found_is_noted_with_its_pack() {
    let mut sitting = typing("photo");
    let events = sitting.act(Action::Card("photo_1".into()));
    let card = added(&events);
    assert_eq!((card.picture, card.pack), (CardPicture::Symbol("photo_1".into()), Some("photos".into())));
    assert_eq!(sitting.place(), "small.lessons");
    sitting.put(None, "like");
    let used = fold(&sitting.events).unwrap().pictures;
    assert!(used.iter().any(|used| used.id == "photo_1" && used.set == "photos"), "{used:?}");
    sitting.all([Action::SomethingElse, Action::GoFind, Action::Card("food".into())]);
    assert_eq!(added(&sitting.act(Action::Card("food_1".into()))).pack, Some("core".into()));
}

#[test]
fn the_childs_own_word_is_an_answer() {
    let mut sitting = typing(" skool ");
    let word = find(&sitting).word.unwrap();
    assert_eq!((word.label.as_str(), word.spoken.as_str()), ("find-my_word(skool)", "skool"));
    let card = added(&sitting.act(word.action));
    assert_eq!((card.label.as_str(), card.pack), ("skool", None));
    sitting.put(None, "like");
    assert_eq!(sitting.words(), ["scale-like-like.readback(skool)"]);
    let own = sitting.talk.about(Some("own-1"));
    sitting.go("check");
    sitting.all([Action::Share(Sharing::Private), Action::Share(Sharing::Private)]);
    assert!(sitting.talk.kept.is_private(&own));
}

#[test]
fn where_nothing_is_found_there_are_other_ways() {
    let mut sitting = typing("zebra");
    let shown = find(&sitting);
    assert_eq!(shown.nothing.unwrap().shown, "find-nothing()");
    assert!(shown.cards.is_empty() && shown.word.is_some());
    assert_eq!(shown.ways.into_iter().map(|way| way.action).collect::<Vec<_>>(), [Action::GoTalk, Action::GoDraw]);
    sitting.act(Action::GoDraw);
    assert_eq!(sitting.place(), "small.lessons/draw");
    let drawing = sitting.id();
    sitting.all([Action::Canvas(drawing), Action::Draw(stroke()), Action::Next]);
    assert_eq!(sitting.place(), "small.lessons");
    let mut sitting = typing("zebra");
    sitting.act(Action::GoTalk);
    assert_eq!(sitting.place(), "small.lessons/talk");
}

#[test]
fn what_was_typed_stays_while_the_child_looks_in_the_groups() {
    let mut sitting = typing("fo");
    sitting.all([Action::ByGroups, Action::Card("food".into())]);
    assert!(sitting.act(Action::UseWord).is_empty() && sitting.act(Action::Type("x".into())).is_empty());
    sitting.act(Action::Back);
    assert!(find(&sitting).field.is_none() && find(&sitting).word.is_none());
    assert_eq!(cards(&sitting), ["food", "places"]);
    sitting.act(Action::ByLetters);
    assert_eq!(text(&sitting), "fo");
    sitting.act(Action::Back);
    assert_eq!(sitting.place(), "small.lessons/something_else");
}

#[test]
fn a_word_for_a_talk_page_without_a_microphone_returns_there() {
    let mut sitting = Sitting::on("agree");
    sitting.go("agree");
    sitting.all([Action::Next, Action::No]);
    sitting.go("more_talk");
    sitting.all([Action::GoFind, Action::ByLetters, Action::Type("zebra".into()), Action::GoTalk]);
    assert_eq!(sitting.place(), "small.more_talk");
    sitting.all([Action::GoFind, Action::ByLetters, Action::Type("zebra".into()), Action::UseWord]);
    assert_eq!(sitting.place(), "small.more_talk");
    assert_eq!(sitting.words().len(), 1);
}

/// The board of lessons with room for two photos.
fn with_photos() -> Sitting {
    let mut plan = plan();
    for page in plan.pages.iter_mut().filter(|page| page.id == "lessons") {
        if let Kind::Sort { photos, .. } = &mut page.kind {
            *photos = 2;
        }
    }
    let mut sitting = Sitting::by(plan, start());
    sitting.go("lessons");
    sitting
}

#[test]
fn photos_stand_first_on_a_board_that_has_room_for_them_and_once() {
    let mut sitting = with_photos();
    let order = sitting.talk.order();
    assert_eq!(order[..2], ["own-1", "own-2"]);
    assert_eq!(order.len(), 9);
    let Body::Board(board) = sitting.talk.screen().body else { panic!("no board") };
    assert_eq!(board.hand.unwrap().control.picture, CardPicture::Symbol("photo_1".into()));
    sitting.put(None, "like");
    sitting.go("helps");
    sitting.go("lessons");
    assert_eq!(sitting.talk.order(), order);
    assert_eq!(sitting.resumed().unwrap().talk.order(), order);
    let views = fold(&sitting.events).unwrap();
    let photo = views.answers.iter().find_map(|answer| answer.card.as_ref()).unwrap();
    assert_eq!((photo.label.as_str(), &photo.picture), ("photo_1", &CardPicture::Symbol("photo_1".into())));
    let lessons = views.asked.iter().find(|asked| asked.page == "small.lessons").unwrap();
    assert!(lessons.cards.iter().all(|card| card.id != "own-2"), "of a photo that nobody used nothing is kept");
}

#[test]
fn a_picture_is_told_once_before_it_is_shown() {
    let sitting = with_photos();
    let at = |is: &dyn Fn(&What) -> bool| sitting.events.iter().position(|event| is(&event.what)).unwrap();
    let told = |id: &str| {
        let lists = sitting.events.iter().filter_map(|event| match &event.what {
            What::PicturesUsed { pictures } => Some(pictures),
            _ => None,
        });
        lists.flatten().filter(|used| used.id == id).count()
    };
    assert_eq!((told("photo_1"), told("photo_2"), told("photo_3"), told("pack_maths")), (1, 1, 0, 1));
    let used = at(&|what| matches!(what, What::PicturesUsed { pictures } if pictures[0].id == "photo_1"));
    assert!(used < at(&|what| matches!(what, What::CardAdded { .. })));
    let shown = at(&|what| matches!(what, What::Shown(shown) if shown.page == "small.lessons"));
    let maths = at(&|what| matches!(what, What::PicturesUsed { pictures } if pictures[0].id == "pack_maths"));
    assert!(maths < shown);
}

#[test]
fn what_stands_for_a_symbol_is_on_its_card_and_in_its_question() {
    let mut sitting = Sitting::on("lessons");
    sitting.act(Action::PickUp("maths".into()));
    let Body::Board(board) = sitting.talk.screen().body else { panic!("no board") };
    assert_eq!(board.hand.unwrap().control.picture, CardPicture::Symbol("pack_maths".into()));
    assert_eq!(board.each.unwrap().symbol, "pack_maths");
}

#[test]
fn a_person_with_a_photo_is_shown_by_it() {
    let mut sitting = Sitting::new();
    sitting.all([Action::Next, Action::Yes, Action::Next, Action::Yes, Action::Next]);
    let Body::People { cards, .. } = sitting.talk.screen().body else { panic!("nobody") };
    let pictures: Vec<_> = cards.into_iter().map(|card| card.control.picture).collect();
    assert_eq!(pictures, ["family", "photo_3"].map(|id| CardPicture::Symbol(id.into())));
}
