//! Talk, draw, and "Something else".

use uuid::Uuid;

use super::{
    super::{Action, Body, State, Take, Talk, TalkPhase},
    world::{Sitting, stroke, take},
};
use crate::record::{CardPicture, Device, Event, What};

fn talk(sitting: &Sitting) -> Talk {
    match sitting.talk.screen().body {
        Body::Talk(talk) => talk,
        other => panic!("no talk: {other:?}"),
    }
}

fn kept(events: &[Event]) -> Vec<Uuid> {
    let clip = |event: &Event| match event.what {
        What::ClipKept { clip } => Some(clip),
        _ => None,
    };
    events.iter().filter_map(clip).collect()
}

#[test]
fn a_voice_is_heard_tried_again_and_kept() {
    let mut sitting = Sitting::on("more_talk");
    assert_eq!((talk(&sitting).phase, talk(&sitting).listen.state), (TalkPhase::Ready, State::NotYet));
    let first = sitting.speak();
    assert!(matches!(talk(&sitting).phase, TalkPhase::Heard { kept: false, playing: false, .. }));
    sitting.act(Action::Listen);
    assert!(matches!(talk(&sitting).phase, TalkPhase::Heard { playing: true, .. }));
    sitting.all([Action::ListenEnded, Action::TryAgain]);
    let second = sitting.speak();
    let events = sitting.act(Action::KeepIt);
    assert_eq!(events[0].what, What::ClipDropped { clip: first });
    assert_eq!(kept(&events), [second]);
    assert_eq!(sitting.words().len(), 1);
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.draw");
}

#[test]
fn the_first_take_stays_until_another_is_kept() {
    let mut sitting = Sitting::on("more_talk");
    let first = sitting.speak();
    sitting.act(Action::TryAgain);
    let second = sitting.id();
    sitting.all([Action::Record(second), Action::Heard(Take { silent: true, ..take(second) })]);
    assert_eq!(talk(&sitting).line.shown, "trouble-silent()");
    assert!(matches!(talk(&sitting).phase, TalkPhase::Heard { clip, .. } if clip == first));
    assert_eq!(kept(&sitting.act(Action::Next)), [first]);
}

#[test]
fn a_sound_that_is_not_on_the_disk_is_not_kept() {
    let mut sitting = Sitting::on("more_talk");
    let clip = sitting.id();
    sitting.act(Action::Record(clip));
    let events = sitting.act(Action::Heard(Take { whole: false, ..take(clip) }));
    assert!(kept(&events).is_empty());
    assert_eq!(
        (talk(&sitting).line.shown.as_str(), talk(&sitting).phase),
        ("trouble-saving_fails()", TalkPhase::Ready)
    );
}

#[test]
fn a_microphone_pulled_out_keeps_what_was_said() {
    let mut sitting = Sitting::on("more_talk");
    let clip = sitting.id();
    sitting.act(Action::Record(clip));
    let events = sitting.act(Action::Heard(Take { cut_off: true, ..take(clip) }));
    assert_eq!(kept(&events), [clip]);
    assert_eq!(
        (talk(&sitting).line.shown.as_str(), talk(&sitting).phase),
        ("trouble-microphone_lost()", TalkPhase::Off)
    );
    assert_eq!(talk(&sitting).other_ways.len(), 2);
    sitting.act(Action::TryAgain);
    assert_eq!(talk(&sitting).phase, TalkPhase::Ready);
}

#[test]
fn a_break_ends_and_keeps_a_recording() {
    let mut sitting = Sitting::on("more_talk");
    let clip = sitting.id();
    sitting.all([Action::Record(clip), Action::Break]);
    assert_eq!(sitting.place(), "break");
    assert_eq!(kept(&sitting.act(Action::Heard(take(clip)))), [clip]);
    sitting.act(Action::CarryOn);
    assert!(matches!(talk(&sitting).phase, TalkPhase::Heard { kept: true, .. }));
}

#[test]
fn a_skipped_recording_is_dropped() {
    let mut sitting = Sitting::on("more_talk");
    let clip = sitting.id();
    sitting.all([Action::Record(clip), Action::Skip]);
    assert_eq!(sitting.place(), "small.draw");
    let events = sitting.act(Action::Heard(take(clip)));
    assert_eq!(events[1].what, What::ClipDropped { clip });
    assert!(sitting.words().is_empty());
}

#[test]
fn a_recording_cut_by_a_crash_can_still_be_kept() {
    let mut sitting = Sitting::on("more_talk");
    let clip = sitting.id();
    sitting.act(Action::Record(clip));
    let mut resumed = sitting.resumed().unwrap();
    resumed.act(Action::Heard(Take { cut_off: true, ..take(clip) }));
    assert_eq!(resumed.words().len(), 1);
}

#[test]
fn without_a_microphone_or_a_yes_there_are_other_ways() {
    let mut sitting = Sitting::on("more_talk");
    sitting.act(Action::Device(Device::NoMicrophone));
    let shown = talk(&sitting);
    assert_eq!((shown.phase, shown.line.shown.as_str()), (TalkPhase::Off, "trouble-no_microphone()"));
    assert_eq!(shown.disc.unwrap().action, Action::TryAgain);
    sitting.act(Action::Device(Device::MicrophoneReady));
    assert_eq!(talk(&sitting).phase, TalkPhase::Ready);
    sitting.go("agree");
    sitting.all([Action::Next, Action::No]);
    sitting.go("more_talk");
    assert!(talk(&sitting).disc.is_none());
    let clip = sitting.id();
    assert!(sitting.act(Action::Record(clip)).is_empty());
    sitting.all([Action::GoFind, Action::Card("food".into())]);
    let Body::Find(find) = sitting.talk.screen().body else { panic!("nothing to find") };
    assert_eq!((find.cards.len(), find.more), (8, None));
    sitting.act(Action::Card("food_7".into()));
    assert_eq!(sitting.place(), "small.more_talk");
    assert_eq!(sitting.words().len(), 1);
}

#[test]
fn a_drawing_is_kept_and_told_about() {
    let mut sitting = Sitting::on("draw");
    let drawing = sitting.id();
    sitting.all([Action::Canvas(drawing), Action::Draw(stroke()), Action::Draw(stroke()), Action::Clear]);
    let Body::Draw(draw) = sitting.talk.screen().body else { panic!("no canvas") };
    assert!(draw.strokes.is_empty());
    sitting.act(Action::Undo);
    sitting.act(Action::Undo);
    let Body::Draw(draw) = sitting.talk.screen().body else { panic!("no canvas") };
    assert_eq!((draw.strokes.len(), draw.drawing), (1, Some(drawing)));
    let events = sitting.act(Action::Next);
    assert_eq!(events[0].what, What::DrawingKept { drawing });
    assert_eq!(
        (sitting.place().as_str(), sitting.talk.screen().title.shown.as_str()),
        ("small.draw/talk", "small-draw.after(Sam)")
    );
    sitting.speak();
    sitting.act(Action::Next);
    assert_eq!(sitting.place(), "small.check");
    assert_eq!(sitting.words().len(), 1, "drawing and voice are one thing said");
}

#[test]
fn a_drawing_emptied_later_is_kept_empty() {
    let mut sitting = Sitting::on("draw");
    let drawing = sitting.id();
    sitting.all([Action::Canvas(drawing), Action::Draw(stroke()), Action::Back]);
    assert_eq!(sitting.words().len(), 1, "going back keeps it");
    sitting.go("draw");
    sitting.act(Action::Clear);
    let events = sitting.act(Action::Skip);
    assert_eq!(events[0].what, What::DrawingKept { drawing }, "so that the record drops it too");
    assert!(sitting.words().is_empty());
}

#[test]
fn wild_lines_are_none() {
    let mut sitting = Sitting::on("draw");
    assert!(sitting.act(Action::Draw(stroke())).is_empty(), "no canvas yet");
    let drawing = sitting.id();
    sitting.act(Action::Canvas(drawing));
    for points in [vec![], vec![(0, 1001)]] {
        assert!(sitting.act(Action::Draw(crate::record::Stroke { points, ..stroke() })).is_empty());
    }
    assert!(sitting.act(Action::Draw(crate::record::Stroke { colour: "pink".into(), ..stroke() })).is_empty());
}

#[test]
fn something_else_becomes_a_card_of_the_childs_own() {
    let mut sitting = Sitting::on("lessons");
    sitting.all([Action::SomethingElse, Action::GoTalk]);
    let clip = sitting.speak();
    let events = sitting.act(Action::KeepIt);
    let added = events.iter().find_map(|event| match &event.what {
        What::CardAdded { card, .. } => Some(card.clone()),
        _ => None,
    });
    let own = added.unwrap();
    assert_eq!((own.id.as_str(), own.picture), ("own-1", CardPicture::Voice(clip)));
    let Body::Board(board) = sitting.talk.screen().body else { panic!("no board") };
    assert_eq!(board.hand.unwrap().id, "own-1");
    sitting.put(None, "like");
    assert_eq!(sitting.words(), ["scale-like-like.readback(own-card-voice())"]);
    sitting.all([Action::SomethingElse, Action::GoDraw]);
    let drawing = sitting.id();
    sitting.all([Action::Canvas(drawing), Action::Draw(stroke()), Action::Next]);
    let Body::Board(board) = sitting.talk.screen().body else { panic!("no board") };
    assert_eq!(board.hand.unwrap().control.picture, CardPicture::Drawing(drawing));
    sitting.go("helps");
    sitting.all([Action::SomethingElse, Action::GoFind, Action::Card("food".into()), Action::Card("food_1".into())]);
    assert!(sitting.words().contains(&"small-helps.readback(food_1,Sam)".to_owned()));
}

#[test]
fn an_own_idea_that_helps_with_a_worry_is_no_worry() {
    let mut sitting = Sitting::on("worry");
    sitting.card("noise");
    sitting.all([Action::Next, Action::Card("a_lot".into()), Action::Next]);
    sitting.all([Action::SomethingElse, Action::GoFind, Action::Card("food".into()), Action::Card("food_2".into())]);
    assert_eq!(sitting.place(), "small.worry/help");
    assert!(sitting.words()[0].ends_with("small-worry.help-readback(food_2,Sam)"));
    sitting.all([Action::Back, Action::Back]);
    assert!(!sitting.talk.order().contains(&"own-1".to_owned()));
}

#[test]
fn behind_a_keyguard_it_is_said_that_it_must_be_lifted_until_there_is_a_line() {
    let mut sitting = Sitting::on("draw");
    let guard = |sitting: &Sitting| match sitting.talk.screen().body {
        Body::Draw(draw) => draw.guard.map(|line| line.shown),
        other => panic!("no paper: {other:?}"),
    };
    assert_eq!(guard(&sitting), None);
    sitting.talk.behind_guard(true);
    assert_eq!(guard(&sitting).as_deref(), Some("draw-guard()"));
    assert!(sitting.talk.screen().opening.contains(&"draw-guard.spoken()".to_owned()));
    let drawing = sitting.id();
    sitting.all([Action::Canvas(drawing), Action::Draw(stroke())]);
    assert_eq!(guard(&sitting), None);
}
