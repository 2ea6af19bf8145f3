//! Boards and the talk page.

use uuid::Uuid;

use super::{control, in_state, line, loose, loose_cards, screen};
use crate::{
    conversation::{Action, Board, Body, CardShown, Control, Mark, PlaceShown, Screen, State, Talk, TalkPhase},
    plan::Plate,
};

fn place_shown(id: &str, label: &str, plate: Plate, cards: Vec<CardShown>) -> PlaceShown {
    PlaceShown {
        id: id.into(),
        control: control(label, id, Action::Put { card: None, place: id.into() }),
        plate,
        cards,
    }
}

fn board(cards: [&[(&str, &str)]; 3]) -> Board {
    let [first, middle, last] = cards.map(loose_cards);
    Board {
        road: false,
        hand: Some(loose("lunch", "lunch")),
        each: Some(line("What do you think about lunch?", "lunch")),
        next: loose_cards(&[("reading", "reading"), ("playground", "outside")]),
        waiting: 5,
        places: vec![
            place_shown("like", "Like", Plate::Circle, first),
            place_shown("so_so", "So-so", Plate::Square, middle),
            place_shown("dont_like", "Don’t like", Plate::Hexagon, last),
        ],
        unknown: 1,
        all_done: None,
        talk: None,
    }
}

pub(super) fn sorting() -> Vec<(&'static str, Screen)> {
    let title = || line("What do you think about school?", "school");
    let begun = board([&[("music", "music"), ("computer", "computer")], &[("maths", "maths")], &[("pe", "PE")]]);
    let mut full = board([
        &[
            ("music", "music"),
            ("computer", "computer"),
            ("art", "art"),
            ("reading", "reading"),
            ("science", "science"),
            ("swimming", "swimming"),
            ("friend", "friends"),
            ("singing", "singing"),
        ],
        &[("maths", "maths"), ("writing", "writing")],
        &[("pe", "PE"), ("assembly", "assembly"), ("homework", "homework")],
    ]);
    full.hand = None;
    full.each = None;
    full.next.clear();
    full.waiting = 0;
    full.all_done = Some(line("All done. You can move them.", "done_mark"));
    full.places[0].cards[0].mark = Some(Mark::Voice);
    full.places[2].cards[2].control.state = State::Chosen;
    full.talk = Some(control("Talk", "talk", Action::TalkAbout(Some("homework".into()))));
    for shown in &mut full.places {
        shown.control.state = State::NotYet;
    }
    let mut two = board([&[("music", "music")], &[], &[("pe", "PE")]]);
    two.places.remove(1);
    let hopes = Board {
        road: true,
        hand: Some(loose("bus", "bus trip")),
        each: None,
        next: loose_cards(&[("music", "music"), ("art", "art")]),
        waiting: 0,
        places: vec![
            place_shown("soon", "Soon", Plate::Square, loose_cards(&[("swimming", "swim")])),
            place_shown(
                "when_i_am_older",
                "When I’m older",
                Plate::Square,
                loose_cards(&[("dog", "a dog"), ("car", "drive")]),
            ),
        ],
        unknown: 0,
        all_done: None,
        talk: None,
    };
    vec![
        ("04-sort", screen("school", title(), 2, "Next", Body::Board(begun))),
        ("04b-sort-done", screen("school", title(), 2, "Next", Body::Board(full))),
        ("04c-sort-two", screen("school-2", title(), 2, "Next", Body::Board(two))),
        ("07-hopes", screen("hopes", line("What do you hope for?", "hope"), 5, "Next", Body::Board(hopes))),
    ]
}

pub(super) const CLIP: Uuid = Uuid::from_u128(1);

fn talk(phase: TalkPhase, line_shown: &str, disc: Option<Control>) -> Talk {
    let heard = matches!(phase, TalkPhase::Heard { .. });
    let state = if heard { State::Rest } else { State::NotYet };
    Talk {
        about: vec![line("lunch", "lunch"), line("Don’t like", "dont_like")],
        phase,
        disc,
        line: line(line_shown, "listen"),
        listen: in_state(control("Listen", "play_recording", Action::Listen), state),
        try_again: in_state(control("Try again", "again", Action::TryAgain), state),
        keep: in_state(control("Keep it", "keep", Action::KeepIt), state),
        other_ways: Vec::new(),
    }
}

pub(super) fn talking() -> Vec<(&'static str, Screen)> {
    let title = || line("Tell me about lunch.", "lunch");
    let record = || Some(control("Talk", "record_voice", Action::Record(CLIP)));
    let finish = Some(control("Finish", "stop_it", Action::StopRecording));
    let heard = TalkPhase::Heard { clip: CLIP, milliseconds: 43_000, playing: false, kept: false };
    let mut off = talk(
        TalkPhase::Off,
        "I cannot hear you. You did nothing wrong.",
        Some(control("Try again", "again", Action::TryAgain)),
    );
    off.other_ways =
        vec![control("Find a picture", "find_picture", Action::GoFind), control("Draw", "drawing", Action::GoDraw)];
    let ready = talk(TalkPhase::Ready, "You can talk when you want.", record());
    let listening = talk(TalkPhase::Listening(CLIP), "I am listening. Take your time.", finish);
    vec![
        ("05-talk-ready", screen("talk", title(), 3, "", Body::Talk(ready))),
        ("05a-talk-listening", screen("talk", title(), 3, "", Body::Talk(listening))),
        (
            "05b-talk-heard",
            screen("talk", title(), 3, "Next", Body::Talk(talk(heard, "You can listen to your voice.", None))),
        ),
        ("05c-talk-off", screen("talk-off", line("You can say it another way.", "talk"), 3, "", Body::Talk(off))),
    ]
}
