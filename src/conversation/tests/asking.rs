//! Order, answers, agreement, worries, check and thank-you.

use super::{
    super::{Action, Board, Body, Mark, ResumeError, State},
    world::{Sitting, plan, start},
};
use crate::record::{Agreement, Answered, Checked, Event, Sharing, What};

fn board(sitting: &Sitting) -> Board {
    match sitting.talk.screen().body {
        Body::Board(board) => board,
        other => panic!("no board: {other:?}"),
    }
}

fn hand(sitting: &Sitting) -> Option<String> {
    board(sitting).hand.map(|card| card.id)
}

fn grid(sitting: &Sitting) -> Vec<(String, State)> {
    match sitting.talk.screen().body {
        Body::Grid { cards, .. } | Body::Sizes { cards, .. } => {
            cards.into_iter().map(|card| (card.id, card.control.state)).collect()
        }
        other => panic!("no grid: {other:?}"),
    }
}

fn chosen(sitting: &Sitting) -> Vec<String> {
    grid(sitting).into_iter().filter(|(_, state)| *state == State::Chosen).map(|(id, _)| id).collect()
}

fn reply(sitting: &Sitting) -> String {
    sitting.talk.screen().reply.unwrap().1
}

fn answer(event: &Event) -> Option<(Option<&str>, &Answered)> {
    match &event.what {
        What::Answered { about, answer, .. } => Some((about.card.as_deref(), answer)),
        _ => None,
    }
}

#[test]
fn hello_works_without_an_answer_and_takes_several() {
    let mut sitting = Sitting::new();
    let next = sitting.talk.screen().bar[4].clone().unwrap();
    assert_eq!((next.label.as_str(), next.state), ("button-start()", State::Rest));
    assert!(sitting.talk.screen().back.is_none());
    sitting.card("happy");
    sitting.card("sad");
    assert_eq!(chosen(&sitting), ["happy", "sad"]);
    let off = sitting.card("happy");
    assert!(matches!(off[0].what, What::TakenBack { .. }));
    assert_eq!(chosen(&sitting), ["sad"]);
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.agree");
}

#[test]
fn the_agreement_has_three_parts_and_can_be_changed() {
    let mut sitting = Sitting::new();
    sitting.act(Action::Next);
    assert_eq!(sitting.talk.screen().bar[4].as_ref().unwrap().state, State::NotYet, "silence is not yes");
    assert!(sitting.act(Action::Next).is_empty());
    sitting.act(Action::Yes);
    assert_eq!(reply(&sitting), "agree-primary-talk.yes()");
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.agree/record");
    sitting.all([Action::No, Action::Next]);
    let Body::People { cards, steps, .. } = sitting.talk.screen().body else { panic!("no people") };
    assert_eq!(cards[0].mark, Some(Mark::Unasked("mark-unasked()".into())));
    assert!(steps[2].now && steps[0].done);
    let mut turns = Vec::new();
    for _ in 0..3 {
        let events = sitting.act(Action::Person("family".into()));
        let What::Agreed { part, yes, .. } = &events[0].what else { panic!("{events:?}") };
        assert_eq!(*part, Agreement::Share("family".into()));
        turns.push(*yes);
    }
    assert_eq!(turns, [Some(true), Some(false), None]);
    sitting.all([Action::Back, Action::Yes]);
    assert_eq!(sitting.talk.kept.record, Some(true));
}

#[test]
fn no_to_being_asked_ends_kindly_and_can_be_taken_back() {
    let mut sitting = Sitting::new();
    sitting.all([Action::Next, Action::No]);
    assert_eq!(sitting.place(), "break");
    sitting.act(Action::CarryOn);
    assert_eq!(sitting.place(), "small.agree");
    sitting.all([Action::No, Action::StopToday]);
    let Body::Thanks { steps, .. } = sitting.talk.screen().body else { panic!("no thanks") };
    assert_eq!(steps.len(), 1);
    assert_eq!(steps[0].0.shown, "thanks-said-no()");
}

#[test]
fn without_a_yes_nothing_is_asked() {
    let mut sitting = Sitting::new();
    sitting.all([Action::Next, Action::Skip, Action::Skip, Action::Skip]);
    assert_eq!(sitting.place(), "small.thanks");
    sitting.act(Action::Back);
    assert_eq!(sitting.place(), "small.agree/share");
}

#[test]
fn the_hub_leads_to_topics_and_on_from_the_first_minute() {
    let mut sitting = Sitting::on("topics");
    assert_eq!(
        grid(&sitting).iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
        ["school", "body", "worry", "hope"]
    );
    sitting.card("body");
    sitting.act(Action::Back);
    let mark = |sitting: &Sitting| match sitting.talk.screen().body {
        Body::Grid { cards, .. } => cards[1].mark.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(mark(&sitting), Some(Mark::Started("mark-started()".into())));
    sitting.card("body");
    sitting.act(Action::Skip);
    assert_eq!(sitting.place(), "small.one");
    let done = sitting.act(Action::Skip);
    assert!(done.iter().any(|event| event.what == What::TopicDone { topic: "body".into() }));
    assert_eq!(mark(&sitting), Some(Mark::Done("mark-done()".into())));
    sitting.card("body");
    assert_eq!(sitting.place(), "small.sore", "a done topic can be opened again");
    sitting.all([Action::Back, Action::Next]);
    assert_eq!(sitting.place(), "small.told");
    sitting.act(Action::Back);
    assert_eq!(sitting.place(), "small.topics");
}

#[test]
fn what_is_hidden_is_not_shown_and_a_page_with_too_few_cards_is_left_out() {
    let mut begin = start();
    begin.left_out = vec!["hope".into(), "small.lessons/pe".into()];
    begin.shown = vec!["small.alone/asked_first".into()];
    let mut sitting = Sitting::with(begin);
    sitting.go("topics");
    assert_eq!(
        grid(&sitting).iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
        ["school", "body", "empty", "worry"]
    );
    sitting.go("lessons");
    assert_eq!(sitting.talk.order().len(), 6, "pe and the card that is asked about first are out");
}

#[test]
fn a_board_deals_one_card_at_a_time_and_every_card_can_be_moved() {
    let mut sitting = Sitting::on("lessons");
    let order = sitting.talk.order();
    assert_eq!(hand(&sitting).as_ref(), Some(&order[0]));
    assert_eq!((board(&sitting).next.len(), board(&sitting).waiting), (2, order.len() - 3));
    let events = sitting.put(None, "like");
    assert_eq!(answer(&events[0]), Some((Some(order[0].as_str()), &Answered::Placed("like".into()))));
    assert!(reply(&sitting).contains("scale-like-like().") && reply(&sitting).contains(".each("));
    sitting.put(Some(&order[4]), "so_so");
    assert_eq!(hand(&sitting).as_ref(), Some(&order[1]), "a dragged card leaves the hand alone");
    sitting.act(Action::PickUp(order[0].clone()));
    assert_eq!(hand(&sitting).as_ref(), Some(&order[0]));
    assert!(board(&sitting).places[0].cards.is_empty());
    sitting.put(None, "dont_like");
    assert_eq!(board(&sitting).places[2].cards[0].id, order[0]);
    assert_eq!(hand(&sitting).as_ref(), Some(&order[1]));
    assert!(sitting.put(None, "nowhere").is_empty());
}

#[test]
fn talk_is_offered_for_a_card_tapped_twice() {
    let mut sitting = Sitting::on("lessons");
    let card = sitting.talk.order()[0].clone();
    sitting.put(None, "like");
    assert!(board(&sitting).talk.is_none(), "never pushed");
    sitting.act(Action::PickUp(card.clone()));
    assert!(sitting.act(Action::PickUp(card.clone())).is_empty(), "the answer stands");
    assert_eq!(board(&sitting).talk.unwrap().action, Action::TalkAbout(Some(card.clone())));
    sitting.act(Action::TalkAbout(Some(card)));
    assert_eq!(sitting.place(), "small.lessons/talk");
}

#[test]
fn cards_left_open_are_counted_and_dealt_again() {
    let mut sitting = Sitting::on("hope");
    assert!(board(&sitting).road);
    let first = sitting.talk.order()[0].clone();
    sitting.act(Action::DontKnow);
    assert_eq!(board(&sitting).unknown, 1);
    sitting.act(Action::Skip);
    assert!(board(&sitting).hand.is_none() && board(&sitting).all_done.is_some());
    sitting.act(Action::DontKnow);
    assert_eq!((hand(&sitting), board(&sitting).unknown), (Some(first), 0));
    sitting.all([Action::Skip, Action::Skip, Action::Skip]);
    assert_eq!(sitting.place(), "small.topics");
}

#[test]
fn not_understood_is_no_view_and_asks_again() {
    let mut sitting = Sitting::on("lessons");
    let card = sitting.talk.order()[0].clone();
    let events = sitting.act(Action::DontUnderstand);
    assert_eq!(answer(&events[0]), Some((Some(card.as_str()), &Answered::NotUnderstood)));
    assert!(reply(&sitting).starts_with("small-lessons.each("));
    assert_eq!(hand(&sitting), Some(card));
    assert!(sitting.words().is_empty());
}

#[test]
fn the_order_turns_with_the_conversation_and_stays_after_a_stop() {
    let order = |rotation| {
        let mut sitting = Sitting::with(super::super::Start { rotation, ..start() });
        sitting.go("lessons");
        (sitting.talk.order(), sitting)
    };
    let (first, _) = order(0);
    let (second, sitting) = order(1);
    assert_eq!(first[1..], second[..second.len() - 1]);
    assert_eq!(sitting.resumed().unwrap().talk.order(), second);
}

#[test]
fn two_places_where_the_scale_can() {
    let mut sitting = Sitting::with(super::super::Start { two_places: true, ..start() });
    sitting.go("lessons");
    assert_eq!(board(&sitting).places.iter().map(|place| place.id.as_str()).collect::<Vec<_>>(), ["like", "dont_like"]);
    sitting.go("alone");
    assert_eq!(board(&sitting).places[1].control.label, "scale-alone-two-help()");
}

#[test]
fn practice_is_never_kept() {
    let mut sitting = Sitting::on("practice");
    assert!(sitting.put(None, "like").is_empty());
    assert_eq!(board(&sitting).places[0].cards.len(), 1);
    assert!(sitting.act(Action::DontKnow).is_empty());
    assert!(sitting.act(Action::TalkAbout(None)).is_empty());
    assert!(sitting.words().is_empty());
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.topics");
}

#[test]
fn none_of_these_stands_alone_and_one_replaces_another() {
    let mut sitting = Sitting::on("helps");
    sitting.card("slow");
    sitting.card("easy");
    sitting.card("nothing");
    assert_eq!(chosen(&sitting), ["nothing"]);
    sitting.card("slow");
    assert_eq!(chosen(&sitting), ["slow"]);
    sitting.go("one");
    sitting.card("left");
    sitting.card("right");
    assert_eq!(chosen(&sitting), ["right"]);
    sitting.act(Action::Back);
    assert_eq!(sitting.place(), "small.sore");
}

#[test]
fn a_page_that_asks_offers_private_at_once() {
    let mut sitting = Sitting::on("sore");
    sitting.card("head");
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.sore/private");
    let events = sitting.act(Action::Share(Sharing::Private));
    assert!(matches!(&events[0].what, What::SharingSet { sharing: Sharing::Private, .. }));
    assert_eq!(sitting.place(), "small.one");
    sitting.go("sore");
    sitting.card("leg");
    let leg = sitting.talk.about(Some("leg"));
    assert!(sitting.talk.kept.is_private(&leg), "what is said later on a private page is private");
    sitting.go("sore");
    sitting.act(Action::Skip);
    assert_eq!(sitting.place(), "small.sore/private");
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.one");
}

#[test]
fn a_worry_has_a_size_and_help_and_there_may_be_another() {
    let mut sitting = Sitting::on("worry");
    sitting.card("crowd");
    sitting.card("noise");
    assert_eq!(chosen(&sitting), ["noise"], "one at a time");
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.worry/size");
    sitting.card("a_lot");
    sitting.act(Action::Next);
    sitting.card("friend");
    sitting.card("quiet");
    let Body::Grid { steps, .. } = sitting.talk.screen().body else { panic!("no grid") };
    assert!(steps[0].done && steps[1].done && steps[2].now);
    let helps = steps[2].answer.as_ref().expect("what helps").shown.as_str();
    assert_eq!(helps, "list-more(small-worry-help-friend(),small-worry-help-quiet())");
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.worry/again");
    sitting.act(Action::Yes);
    assert_eq!(sitting.place(), "small.worry");
    assert_eq!(
        sitting.words(),
        ["small-worry.readback(small-worry-noise(),Sam) scale-size-a_lot.readback() \
          small-worry.help-readback(small-worry-help-friend(),Sam) \
          small-worry.help-readback(small-worry-help-quiet(),Sam)"]
    );
    sitting.card("nothing");
    assert_eq!(sitting.words(), ["small-worry.none-readback(small-worry-nothing(),Sam)"]);
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.topics");
}

#[test]
fn pages_that_tell_keep_the_button_but_no_view() {
    let mut sitting = Sitting::on("told");
    let events = sitting.card("understand");
    assert_eq!(answer(&events[0]), Some((Some("understand"), &Answered::Chosen)));
    assert!(sitting.words().is_empty());
    sitting.card("question");
    assert_eq!(sitting.place(), "small.told/something_else");
}

#[test]
fn the_check_keeps_changes_and_takes_out() {
    let mut sitting = Sitting::on("helps");
    sitting.card("slow");
    sitting.go("lessons");
    let card = sitting.talk.order()[0].clone();
    sitting.put(None, "like");
    sitting.go("check");
    assert_eq!(sitting.words().len(), 2);
    let change = sitting.act(Action::Change);
    let changed = |event: &Event| matches!(&event.what, What::ReadBack { checked: Checked::Changed, .. });
    assert!(change.iter().any(changed));
    assert_eq!((sitting.place().as_str(), hand(&sitting)), ("small.lessons", Some(card.clone())));
    sitting.put(None, "dont_like");
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.check");
    let kept = sitting.act(Action::Keep);
    assert!(matches!(&kept[0].what, What::ReadBack { checked: Checked::Kept, .. }));
    sitting.act(Action::TakeOut);
    assert_eq!(sitting.place(), "small.check/take_out");
    sitting.act(Action::No);
    assert_eq!(sitting.words().len(), 2);
    sitting.all([Action::TakeOut, Action::Yes]);
    assert_eq!(sitting.words(), [format!("scale-like-dont_like.readback(small-lessons-{card}())")]);
    sitting.act(Action::Share(Sharing::Private));
    assert_eq!(sitting.place(), "small.check/private");
    sitting.act(Action::Share(Sharing::Private));
    let Body::Check { current, .. } = sitting.talk.screen().body else { panic!("no check") };
    assert_eq!(current.unwrap().buttons[3].state, State::Chosen);
}

#[test]
fn nothing_to_check_says_so() {
    let sitting = Sitting::on("check");
    assert_eq!(sitting.talk.screen().title.shown, "check.nothing()");
    assert!(matches!(sitting.talk.screen().body, Body::Check { current: None, .. }));
}

#[test]
fn the_thank_you_says_what_is_shared_and_when() {
    let mut sitting = Sitting::on("helps");
    sitting.card("slow");
    sitting.card("easy");
    sitting.go("check");
    sitting.all([Action::Share(Sharing::Private), Action::Share(Sharing::Private)]);
    sitting.act(Action::Next);
    let Body::Thanks { steps, over } = sitting.talk.screen().body else { panic!("no thanks") };
    let shown: Vec<_> = steps.iter().map(|(line, when)| (line.symbol.as_str(), when.shown.as_str())).collect();
    let expected = [
        ("saved", "thanks-now()"),
        ("meeting", "date(2026-03-12)"),
        ("private", "thanks-now()"),
        ("tell", "thanks-soon()"),
        ("you_did", ""),
    ];
    assert_eq!((shown.as_slice(), over), (expected.as_slice(), false));
    let events = sitting.act(Action::Next);
    assert_eq!(events[0].what, What::SittingEnded { finished: true });
    assert!(sitting.talk.over());
    assert_eq!(sitting.resumed().err(), Some(ResumeError::Finished));
}

#[test]
fn a_break_comes_at_once_and_leads_back() {
    let mut sitting = Sitting::on("lessons");
    sitting.act(Action::Break);
    assert_eq!(sitting.place(), "break");
    assert!(sitting.talk.screen().bar.iter().all(Option::is_none));
    sitting.act(Action::WantHelp);
    assert!(matches!(sitting.talk.screen().body, Body::Break { help_wanted: true, .. }));
    sitting.act(Action::CarryOn);
    assert_eq!((sitting.place().as_str(), reply(&sitting).as_str()), ("small.lessons", "break.back()"));
    sitting.all([Action::Break, Action::StopToday]);
    let Body::Thanks { steps, .. } = sitting.talk.screen().body else { panic!("no thanks") };
    assert_eq!(steps[0].0.shown, "thanks-stopped()");
    let resumed = sitting.resumed().unwrap();
    assert_eq!(resumed.place(), "small.lessons");
    assert_eq!(resumed.talk.screen().opening[0], "trouble-resumed()");
}

#[test]
fn only_a_whole_conversation_of_this_plan_is_gone_on_with() {
    let mut sitting = Sitting::on("lessons");
    sitting.events.remove(3);
    assert_eq!(sitting.resumed().err(), Some(ResumeError::Gap { missing: 4 }));
    sitting.events.clear();
    assert_eq!(sitting.resumed().err(), Some(ResumeError::NotBegun));
    let mut sitting = Sitting::new();
    let What::Begun { plan: used, .. } = &mut sitting.events[0].what else { panic!("not begun") };
    used.version = "0".into();
    assert_eq!(sitting.resumed().err(), Some(ResumeError::OtherPlan { id: plan().id, version: "0".into() }));
}

#[test]
fn whom_many_overwhelm_sees_few_cards_at_a_time_and_all_of_them_by_more() {
    for (things, each) in [(3, 2), (2, 1), (1, 1)] {
        let mut sitting = Sitting::on("topics");
        let all: Vec<_> = grid(&sitting).into_iter().map(|(id, _)| id).collect();
        assert!(all.len() > 3);
        sitting.talk.show_at_most(Some(things));
        let mut seen = Vec::new();
        while seen.len() < all.len() {
            let dealt = grid(&sitting);
            assert!(dealt.len() <= each, "{dealt:?}");
            seen.extend(dealt.into_iter().map(|(id, _)| id));
            sitting.act(Action::More);
        }
        assert_eq!(seen, all);
    }
}
