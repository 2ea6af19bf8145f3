//! What is shown to this child alone: stages of school, told lines, questions, boards that stay fair.

use super::{
    super::{Action, Body, Start, State},
    world::{Sitting, card, page, plan, start, stroke},
};
use crate::{
    plan::{Kind, Leaning, Page, Plan, Stage},
    record::{Sharing, What, fold},
};

/// Symbols of the lines, the line that is told now, the buttons, and how many questions stand.
type Told = (Vec<String>, Option<usize>, Vec<(String, State)>, usize);

fn told(sitting: &Sitting) -> Told {
    let Body::Told { lines, now, buttons, questions } = sitting.talk.screen().body else { panic!("nothing is told") };
    let buttons = buttons.into_iter().map(|shown| (shown.id, shown.control.state)).collect();
    (lines.into_iter().map(|line| line.symbol).collect(), now, buttons, questions.len())
}

/// The small plan with its page that tells before the agreement.
fn told_first() -> Plan {
    let mut plan = plan();
    let at = plan.pages.iter().position(|page| page.id == "told").unwrap();
    let page = plan.pages.remove(at);
    plan.pages.insert(1, page);
    plan
}

#[test]
fn pages_for_other_stages_are_not_shown() {
    let agreement = |id: &str, stage| Page { stages: vec![stage], ..page(id, None, Kind::Agreement) };
    let mut plan = plan();
    plan.pages[1] = agreement("agree_primary", Stage::Primary);
    plan.pages.insert(2, agreement("agree_after", Stage::After));
    for (stage, shown) in [(Stage::Primary, "small.agree_primary"), (Stage::After, "small.agree_after")] {
        let mut sitting = Sitting::by(plan.clone(), Start { stage, ..start() });
        sitting.act(Action::Next);
        assert_eq!(sitting.place(), shown);
        sitting.all([Action::Yes, Action::Next, Action::Yes, Action::Next, Action::Next]);
        assert_eq!(sitting.place(), "small.me", "it is asked once");
        let again = sitting.resumed_by(plan.clone()).unwrap();
        assert_eq!(again.place(), "small.me");
    }
    assert_eq!(plan.usual_stage(), Stage::Primary);
    assert!(plan.has_stages() && !super::world::plan().has_stages());
}

#[test]
fn a_board_whose_hidden_cards_are_away_does_not_lead() {
    let leaning = |id: &str, leaning, ask| crate::plan::Card { leaning, ask, ..card(id) };
    let liked = |id: &str| leaning(id, Leaning::Liked, false);
    let hidden = |id: &str| leaning(id, Leaning::Disliked, true);
    let cards = vec![
        liked("a"),
        hidden("b"),
        liked("c"),
        hidden("d"),
        liked("e"),
        hidden("f"),
        leaning("g", Leaning::Disliked, false),
        liked("h"),
        leaning("i", Leaning::Either, false),
        leaning("j", Leaning::Either, false),
        leaning("k", Leaning::Either, false),
    ];
    let mut plan = plan();
    let at = plan.pages.iter().position(|page| page.id == "lessons").unwrap();
    plan.pages[at].kind = Kind::Sort { scale: "like".into(), cards, practice: false, photos: 0 };
    let shown = |start: Start| {
        let mut sitting = Sitting::by(plan.clone(), start);
        sitting.go("lessons");
        let mut order = sitting.talk.order();
        order.sort();
        order.concat()
    };
    assert_eq!(shown(start()), "acgijk", "two liked, one disliked: the last liked ones went");
    let wanted = Start { shown: vec!["small.lessons/b".into(), "small.lessons/d".into()], ..start() };
    assert_eq!(shown(wanted), "abcdeghijk", "with what the adult turned on it is fair as it stands");
    let whole = ["b", "d", "f"].map(|id| format!("small.lessons/{id}")).into();
    assert_eq!(shown(Start { shown: whole, ..start() }).len(), 11);
}

#[test]
fn lines_that_are_not_true_are_not_told_and_a_page_without_lines_is_left_out() {
    let mut sitting = Sitting::with(Start { left_out: vec!["small.told/stop".into()], ..start() });
    sitting.go("told");
    assert_eq!(told(&sitting).0, ["talk"]);
    let none = vec!["small.told/stop".into(), "small.told/talk".into()];
    let mut sitting = Sitting::with(Start { left_out: none, ..start() });
    sitting.go("topics");
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.more_talk");
}

#[test]
fn lines_come_one_at_a_time_where_the_adult_says_so() {
    let mut sitting = Sitting::with(Start { one_line: true, ..start() });
    sitting.go("told");
    let opening = |sitting: &Sitting| sitting.talk.screen().opening;
    assert_eq!(told(&sitting).1, Some(0));
    assert_eq!(opening(&sitting), ["small-told.spoken(Sam)", "small-told-line-talk.spoken()"]);
    sitting.act(Action::Next);
    assert_eq!((sitting.place().as_str(), told(&sitting).1), ("small.told/line-1", Some(1)));
    assert_eq!(opening(&sitting), ["small-told-line-stop.spoken()"], "the heading is not said again");
    sitting.card("say_again");
    assert_eq!(sitting.talk.screen().reply.unwrap().1, "small-told-line-stop.spoken()");
    sitting.act(Action::Back);
    assert_eq!(told(&sitting).1, Some(0));
    sitting.all([Action::Next, Action::Next]);
    assert_eq!(sitting.place(), "small.more_talk");
    sitting.act(Action::Back);
    assert_eq!(sitting.resumed().unwrap().talk.screen().place, "small.told");
}

#[test]
fn a_question_goes_to_an_adult_and_is_no_view() {
    let mut sitting = Sitting::on("told");
    assert!(sitting.talk.screen().bar[2].is_none(), "the page has its own button for it");
    sitting.card("question");
    assert_eq!(sitting.place(), "small.told/something_else");
    sitting.act(Action::GoTalk);
    sitting.speak();
    sitting.act(Action::KeepIt);
    assert_eq!(sitting.talk.screen().reply.unwrap().1, "reply-question()");
    let (_, _, buttons, asked) = told(&sitting);
    assert_eq!((buttons[2].clone(), asked), (("question".into(), State::Chosen), 1));
    assert!(sitting.words().is_empty(), "nothing here is read back");
    let views = fold(&sitting.events).unwrap();
    assert!(views.answers.iter().all(|answer| answer.about.page != "small.told"));
    assert_eq!((views.questions.len(), views.questions[0].clips.len()), (1, 1));
    assert!(views.questions[0].asked.starts_with("small-told"), "what was told when it was asked");

    sitting.card("own-1");
    assert_eq!(sitting.place(), "small.told/take_out");
    sitting.act(Action::No);
    assert_eq!(told(&sitting).3, 1);
    sitting.all([Action::Card("own-1".into()), Action::Yes]);
    assert_eq!(told(&sitting).3, 0, "a mind can be changed");
    assert_eq!(told(&sitting).2[2].1, State::Offered);
    let views = fold(&sitting.events).unwrap();
    assert!(views.questions.is_empty() && crate::record::clips_and_drawings(&views).0.is_empty());
}

#[test]
fn after_a_no_nothing_stays_of_what_was_asked_before_it() {
    for agrees in [false, true] {
        let mut sitting = Sitting::by(told_first(), start());
        sitting.act(Action::Next);
        sitting.card("question");
        sitting.act(Action::GoDraw);
        let drawing = sitting.id();
        sitting.all([Action::Canvas(drawing), Action::Draw(stroke()), Action::Next, Action::Next]);
        assert_eq!(sitting.place(), "small.agree");
        assert_eq!(fold(&sitting.events).unwrap().questions.len(), 1);
        sitting.act(if agrees { Action::Yes } else { Action::No });
        sitting.act(Action::StopToday);
        let views = fold(&sitting.events).unwrap();
        assert_eq!(views.questions.len(), usize::from(agrees));
        assert_eq!(views.drawings().count(), usize::from(agrees));
    }
}

#[test]
fn pages_say_what_an_adult_must_hear_and_which_card_says_nothing() {
    let mut plan = plan();
    let sore = plan.pages.iter_mut().find(|page| page.id == "sore").unwrap();
    sore.tell_adult = true;
    let mut sitting = Sitting::by(plan, start());
    sitting.go("sore");
    let shown = sitting.events.iter().rev().find_map(|event| match &event.what {
        What::Shown(shown) => Some(shown),
        _ => None,
    });
    assert!(shown.unwrap().tell_adult);
    assert_eq!(shown.unwrap().none.as_deref(), Some("nothing"));
    sitting.card("nothing");
    assert!(crate::record::to_hear(&fold(&sitting.events).unwrap()).is_empty());
    sitting.card("head");
    sitting.all([Action::Next, Action::Share(Sharing::Private)]);
    let views = fold(&sitting.events).unwrap();
    let hear = crate::record::to_hear(&views);
    assert_eq!((hear.len(), hear[0].said.len()), (1, 0), "there is something to ask about, and no more");
}
