//! Pages that tell, and pairs.

use crate::conversation::{Body, CardShown, Line, Mark, Screen, State, Way};

use super::{card, cards, line, screen};

const FOUR: [(&str, &str); 4] = [
    ("my_meeting", "A review is a meeting about you."),
    ("talk", "People talk about how things are."),
    ("help", "They think about what help you need."),
    ("school", "It is often at your school."),
];

const SEVEN: [(&str, &str); 7] = [
    ("me", "You can come."),
    ("family", "Your family can come."),
    ("teacher", "A teacher comes."),
    ("council", "Someone from the council may come."),
    ("doctor", "A doctor or therapist may come."),
    ("social_worker", "A social worker may come."),
    ("interpreter", "An interpreter can come."),
];

fn told(lines: &[(&str, &str)], now: Option<usize>, questions: Vec<CardShown>) -> Body {
    let mut buttons =
        cards(&[("understand", "I understand"), ("say_again", "Tell me again"), ("question", "I have a question")]);
    if !questions.is_empty() {
        buttons[2].control.state = State::Chosen;
    }
    let lines = lines.iter().map(|(symbol, words)| line(words, symbol)).collect();
    Body::Told { lines, now, buttons, questions }
}

fn pair(empty: bool) -> Screen {
    let body = Body::Pair { left: card("drum", "Drum"), right: card("blanket_thing", "Blanket"), empty };
    let title = Line { symbol: String::new(), ..line("Which one?", "look") };
    alone(screen("noticing.sound", title, 1, "Next", body))
}

/// Nothing but two things: no way, no "I don't know", nothing else.
fn alone(mut screen: Screen) -> Screen {
    screen.way = Way { now: 0, of: 0 };
    screen.dont_understand = None;
    screen.bar[1] = None;
    screen.bar[2] = None;
    screen
}

pub(super) fn telling() -> Vec<(&'static str, Screen)> {
    let mut voice = card("own-1", "My voice");
    voice.control.picture = crate::record::CardPicture::Symbol("my_idea".into());
    voice.mark = Some(Mark::Voice);
    let review = || line("What is a review?", "meeting");
    let who = || line("Who comes?", "who");
    let shown = |place: &str, title: Line, body: Body| {
        let mut screen = screen(place, title, 2, "Next", body);
        screen.bar[1] = None;
        screen.bar[2] = None;
        screen
    };
    let nothing = |place: &str, title: Line, next: &str, body: Body| alone(screen(place, title, 0, next, body));
    vec![
        ("told", shown("rights.tell_1", review(), told(&FOUR, None, Vec::new()))),
        ("told-seven", shown("rights.tell_3", who(), told(&SEVEN, None, Vec::new()))),
        ("told-question", shown("rights.tell_3", who(), told(&SEVEN, None, vec![voice]))),
        ("told-one", shown("rights.tell_1/line-1", review(), told(&FOUR, Some(1), Vec::new()))),
        ("pair", pair(false)),
        ("pair-real", pair(true)),
        (
            "pair-hello",
            nothing(
                "noticing.hello",
                line("Hello Sam. Let’s look at some things.", "hello"),
                "Start",
                super::grid(Vec::new(), None),
            ),
        ),
        (
            "pair-thanks",
            nothing(
                "noticing.thanks",
                line("Finished. Thank you, Sam.", "finished"),
                "Finish",
                Body::Thanks { steps: Vec::new(), over: false },
            ),
        ),
    ]
}
