//! What a child is led by: first and then, nearly done, and a break that is offered.

use super::{card, control, grid, line, screen};
use crate::conversation::{Action, FirstThen, Line, Screen};

fn strip(first: (&str, &str), then: (&str, &str), nearly: bool) -> FirstThen {
    let half = |shown: &str, (spoken, symbol): (&str, &str)| Line {
        shown: shown.into(),
        spoken: format!("{shown}: {spoken}"),
        symbol: symbol.into(),
    };
    let nearly_done = nearly.then(|| line("Nearly done", "finished"));
    FirstThen { first: half("First", first), then: half("Then", then), nearly_done }
}

fn with(strip: FirstThen, named: &str) -> Screen {
    let (_, screen) = super::plain().into_iter().find(|(name, _)| *name == named).unwrap_or_else(|| offered("offer"));
    Screen { first_then: Some(strip), ..screen }
}

fn offered(place: &str) -> (&'static str, Screen) {
    let mut rest = card("break_time", "A break");
    rest.control.action = Action::Break;
    let mut on = card("carry_on", "Carry on");
    on.control.action = Action::CarryOn;
    let mut shown = screen(place, line("A break now?", "break_time"), 2, "", grid(vec![rest, on], None));
    shown.bar[1] = None;
    shown.bar[2] = None;
    shown.bar[4] = None;
    shown.back = Some(control("Back", "back_body", Action::Back));
    ("13c-offer-break", shown)
}

pub(super) fn led() -> Vec<(&'static str, Screen)> {
    let (name, offer) = offered("offer");
    let (school, people) = (("What do you think about school?", "school"), ("Who do you like to be with?", "friend"));
    let (check, thanks) = (("Is this right?", "listen"), ("Thank you, Sam.", "thank_you"));
    let (pause, hopes) = (("A break now?", "break_time"), ("What do you hope for?", "hope"));
    vec![
        ("13-first-then", with(strip(school, people, false), "04-sort")),
        ("13a-first-then-grid", with(strip(hopes, pause, false), "03b-grid-12")),
        ("13b-nearly-done", with(strip(check, thanks, true), "10-check")),
        (name, Screen { first_then: Some(strip(pause, school, false)), ..offer }),
        ("13d-first-then-find", with(strip(school, people, false), "09b-find-letters")),
    ]
}
