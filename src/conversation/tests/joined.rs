//! Boards of other programs as a topic, and what was placed on paper.

use super::{
    super::{Action, Body},
    world::{Sitting, start},
};
use crate::record::{BoardCard, BoardPage, BoardTopic, What, fold};

fn boards() -> BoardTopic {
    let card = |symbol: &str, label: &str, spoken: Option<&str>| BoardCard {
        symbol: symbol.into(),
        label: label.into(),
        spoken: spoken.map(Into::into),
    };
    let page = |id: &str, cards: Vec<BoardCard>| BoardPage {
        id: id.into(),
        name: format!("My {id}"),
        symbol: cards[0].symbol.clone(),
        cards,
    };
    BoardTopic {
        id: "board_mine".into(),
        label: "My board".into(),
        symbol: "mine-dog".into(),
        scale: "like".into(),
        pages: vec![
            page("board_a", vec![card("mine-dog", "Dog", Some("my big dog")), card("mine-tea", "Tea", None)]),
            page("board_b", vec![card("mine-swim", "Swim", None)]),
        ],
    }
}

fn joined() -> Sitting {
    let mut sitting = Sitting::with(crate::conversation::Start { boards: vec![boards(), boards()], ..start() });
    sitting.all([Action::Next, Action::Yes, Action::Next, Action::Yes, Action::Next]);
    sitting.go("topics");
    sitting
}

#[test]
fn boards_open_as_a_topic_with_their_own_words() {
    let mut sitting = joined();
    sitting.card("board_mine");
    assert_eq!(sitting.place(), "small.board_a");
    let screen = sitting.talk.screen();
    assert_eq!(screen.title.shown, "board-question(Sam)");
    assert_eq!(screen.title.spoken, "My board_a. board-question(Sam)");
    let Body::Board(board) = screen.body else { panic!("{:?}", screen.body) };
    // The order is turned by the page's place in the plan, as on every board.
    assert_eq!(board.hand.map(|card| card.control.label).as_deref(), Some("Tea"));
    assert_eq!(board.each.map(|each| each.spoken).as_deref(), Some("board-question.each(tea,Sam)"));
    sitting.put(None, "like");
    assert_eq!(sitting.words(), ["scale-like-like.readback(Tea)"]);
    sitting.all([Action::Next]);
    assert_eq!(sitting.place(), "small.board_b");
    sitting.put(None, "dont_like");
    sitting.all([Action::Next]);
    assert_eq!(sitting.place(), "small.topics");
    assert!(sitting.events.iter().any(|event| event.what == What::TopicDone { topic: "board_mine".into() }));
    let views = fold(&sitting.events).unwrap();
    assert_eq!(views.answers[0].topic.as_deref(), Some("board_mine"));
}

#[test]
fn boards_are_there_again_after_a_stop_without_their_pack() {
    let mut sitting = joined();
    sitting.card("board_mine");
    sitting.put(None, "like");
    let again = sitting.resumed().unwrap();
    assert_eq!(again.place(), "small.board_a");
    let (before, after) = (sitting.talk.screen(), again.talk.screen());
    assert_eq!((before.title, before.body, before.way), (after.title, after.body, after.way));
}

#[test]
fn the_same_boards_join_once() {
    let joins = |sitting: &Sitting| sitting.talk.plan.topics.iter().filter(|topic| topic.id == "board_mine").count();
    assert_eq!(joins(&joined()), 1);
}

#[test]
fn a_plan_without_topics_asks_about_the_boards_before_its_end() {
    let mut plan = super::world::plan();
    plan.pages.retain(|page| page.topic.is_none() && page.id != "topics");
    let start = crate::conversation::Start { boards: vec![boards()], ..start() };
    let (plan, ids, album) =
        (plan.into(), std::sync::Arc::new(super::world::Ids), std::sync::Arc::new(super::world::Album));
    let (talk, _) = crate::conversation::Conversation::begin(plan, ids, album, start, super::world::at(0));
    let order: Vec<&str> = talk.plan.pages.iter().map(|page| page.id.as_str()).collect();
    let at = order.iter().position(|id| *id == "board_a").unwrap();
    assert_eq!(&order[at - 1..at + 3], ["told", "board_a", "board_b", "more_talk"]);
}

#[test]
fn what_was_placed_on_paper_is_marked_so_and_nothing_else_is() {
    let mut sitting = Sitting::on("lessons");
    sitting.put(None, "like");
    sitting.act(Action::FromPaper(true));
    assert_eq!(sitting.talk.screen().notice.map(|notice| notice.shown).as_deref(), Some("from_paper()"));
    assert!(sitting.act(Action::FromPaper(true)).is_empty());
    sitting.put(None, "dont_like");
    let on_paper = |sitting: &Sitting| -> Vec<bool> {
        fold(&sitting.events).unwrap().answers.iter().map(|answer| answer.on_paper).collect()
    };
    assert_eq!(on_paper(&sitting), [false, true]);
    // The next sitting is on the screen, until the adult says otherwise.
    let mut again = sitting.resumed().unwrap();
    assert_eq!(again.talk.screen().notice, None);
    again.put(None, "like");
    assert_eq!(on_paper(&again), [false, true, false]);
}
