//! The check, private, thanks and the break.

use super::{boards::CLIP, control, in_state, line, screen};
use crate::{
    conversation::{Action, Body, Screen, State, Statement, Step},
    record::{CardPicture, Sharing},
};

pub(super) fn ending() -> Vec<(&'static str, Screen)> {
    vec![
        ("10-check", screen("check", line("Is this right?", "listen"), 6, "", check())),
        (
            "10b-check-nothing",
            screen(
                "check-none",
                line("Nothing to check.", "nothing"),
                6,
                "Next",
                Body::Check { statements: Vec::new(), more: None, current: None },
            ),
        ),
        ("10d-check-more", screen("check-more", line("Is this right?", "listen"), 6, "", long_check())),
        ("10c-private", screen("private", line("Who can hear this?", "private"), 6, "", private())),
        ("11-thanks", thanks()),
        ("12-break", rest()),
    ]
}

fn check() -> Body {
    let statement = |number: usize, shown: &str, symbol: &str, place: &str, done: bool| Step {
        line: line(shown, symbol),
        answer: Some(line("", place)),
        now: number == 2,
        done,
        action: Some(Action::Statement(number)),
    };
    Body::Check {
        statements: vec![
            statement(0, "I like music.", "music", "like", true),
            statement(1, "Maths is so-so.", "maths", "so_so", true),
            statement(2, "I don’t like lunch.", "lunch", "dont_like", false),
            statement(3, "I worry about noise.", "loud_noise", "worry", false),
        ],
        more: None,
        current: Some(Statement {
            line: line("I don’t like lunch.", "lunch"),
            pictures: vec![CardPicture::Symbol("dont_like".into()), CardPicture::Symbol("lunch".into())],
            hear: Some(control("Hear my voice", "hear_my_voice", Action::HearMyVoice(CLIP))),
            drawing: None,
            buttons: [
                control("Keep", "keep", Action::Keep),
                control("Change", "change", Action::Change),
                control("Take out", "take_out", Action::TakeOut),
                control("Private", "private", Action::Share(Sharing::Private)),
            ],
        }),
    }
}

/// More statements than there are cells.
fn long_check() -> Body {
    let Body::Check { mut statements, current, .. } = check() else { return check() };
    statements.pop();
    Body::Check { statements, more: Some(super::more()), current }
}

fn private() -> Body {
    Body::Private {
        about: vec![line("Toilet", "toilet"), line("My body", "body_private")],
        line: line("Private. We will not share this.", "private"),
        safe: line("If you are not safe, we will get help.", "help"),
        share: control("Share", "share", Action::Share(Sharing::Meeting)),
        private: in_state(control("Private", "private", Action::Share(Sharing::Private)), State::Chosen),
    }
}

fn thanks() -> Screen {
    let body = Body::Thanks {
        steps: vec![
            (line("Your views are saved.", "saved"), line("Now", "now")),
            (line("People hear them at your meeting.", "meeting"), line("Thursday 12 March", "when")),
            (line("They tell you what they will do.", "tell"), line("Friday 20 March", "when")),
        ],
        over: true,
    };
    let mut shown = screen("thanks", line("Thank you, Sam.", "thank_you"), 7, "Finish", body);
    shown.bar[1] = None;
    shown.bar[3] = None;
    shown
}

fn rest() -> Screen {
    let body = Body::Break {
        line: line("I am not listening.", "not_listening"),
        carry_on: control("Carry on", "carry_on", Action::CarryOn),
        want_help: control("I want help", "want_help", Action::WantHelp),
        stop_today: control("Stop for today", "stop_today", Action::StopToday),
        help_wanted: false,
        quieter: control("Quieter", "volume", Action::Quieter),
        louder: control("Louder", "volume", Action::Louder),
        loudness: Some(4),
    };
    let mut shown = screen("break", line("Take your time.", "break_time"), 3, "", body);
    shown.bar = [const { None }; 5];
    shown.back = None;
    shown.hear = None;
    shown.dont_understand = None;
    shown
}
