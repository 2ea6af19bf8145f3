//! Made-up screens, one for every body and state: photographed by `shots`, walked through by the tests. Sam is nobody.

mod boards;
mod calm;
mod ends;
mod find;
mod me;
mod told;
mod walk;

use uuid::Uuid;

use crate::{
    conversation::{
        Action, Body, COLOURS, CardShown, Control, Draw, Hears, Line, LockWords, Mark, Screen, State, Step, Turn, Way,
    },
    record::{CardPicture, Stroke},
};

pub use walk::{screens_in, walk};

/// Every screen with its name.
#[must_use]
pub fn screens() -> Vec<(&'static str, Screen)> {
    [plain(), calm::led()].concat()
}

fn plain() -> Vec<(&'static str, Screen)> {
    [
        choosing(),
        agreeing(),
        boards::sorting(),
        boards::talking(),
        worrying(),
        drawing(),
        find::finding(),
        told::telling(),
        ends::ending(),
        me::looking(),
    ]
    .concat()
}

fn line(shown: &str, symbol: &str) -> Line {
    Line { shown: shown.into(), spoken: shown.into(), symbol: symbol.into() }
}

fn control(label: &str, symbol: &str, action: Action) -> Control {
    Control {
        label: label.into(),
        spoken: label.into(),
        picture: CardPicture::Symbol(symbol.into()),
        action,
        state: State::Rest,
    }
}

fn in_state(control: Control, state: State) -> Control {
    Control { state, ..control }
}

fn card(symbol: &str, label: &str) -> CardShown {
    CardShown { id: symbol.into(), control: control(label, symbol, Action::Card(symbol.into())), mark: None }
}

fn loose(symbol: &str, label: &str) -> CardShown {
    CardShown { id: symbol.into(), control: control(label, symbol, Action::PickUp(symbol.into())), mark: None }
}

fn cards(all: &[(&str, &str)]) -> Vec<CardShown> {
    all.iter().map(|(symbol, label)| card(symbol, label)).collect()
}

fn loose_cards(all: &[(&str, &str)]) -> Vec<CardShown> {
    all.iter().map(|(symbol, label)| loose(symbol, label)).collect()
}

fn more() -> Control {
    control("More", "more_cards", Action::More)
}

fn screen(place: &str, title: Line, now: usize, next: &str, body: Body) -> Screen {
    let next_state = if next.is_empty() { State::NotYet } else { State::Rest };
    let next = if next.is_empty() { "Next" } else { next };
    Screen {
        place: place.into(),
        title,
        way: Way { now, of: 8 },
        back: (now > 0).then(|| control("Back", "back_body", Action::Back)),
        hear: Some(control("Hear it", "hear_it", Action::HearIt)),
        dont_understand: Some(control("I don’t understand", "i_do_not_understand", Action::DontUnderstand)),
        bar: [
            Some(control("I need a break", "break_card", Action::Break)),
            Some(control("I don’t know", "dont_know", Action::DontKnow)),
            Some(control("Something else", "something_else", Action::SomethingElse)),
            Some(control("Skip", "skip", Action::Skip)),
            Some(in_state(control(next, "whats_next", Action::Next), next_state)),
        ],
        body,
        opening: Vec::new(),
        reply: None,
        notice: None,
        right_to_left: false,
        second: Vec::new(),
        likeness: None,
        first_then: None,
        hears: Hears::Only,
        turn: Turn {
            count: 0,
            more: control("More", "more_cards", Action::Turn),
            letters: control("More letters", "letters_abc", Action::Turn),
        },
        lock: LockWords {
            name: "For adults".into(),
            about: "Press three times to open.".into(),
            twice: "Press two more times.".into(),
            once: "Press one more time.".into(),
        },
    }
}

fn grid(all: Vec<CardShown>, more: Option<Control>) -> Body {
    Body::Grid { steps: Vec::new(), cards: all, more }
}

fn choosing() -> Vec<(&'static str, Screen)> {
    let mut hello = cards(&[
        ("happy", "Happy"),
        ("worried", "Worried"),
        ("okay", "Okay"),
        ("sad", "Sad"),
        ("excited", "Excited"),
        ("angry", "Angry"),
    ]);
    hello[2].control.state = State::Chosen;
    let mut topics = cards(&[
        ("school", "School"),
        ("friend", "People"),
        ("football", "Things I do"),
        ("help", "Help I need"),
        ("worry", "Worries"),
        ("hope", "Hopes"),
    ]);
    topics[0].mark = Some(Mark::Done("Done".into()));
    topics[1].mark = Some(Mark::Started("Started".into()));
    let eleven = cards(&[
        ("football", "football"),
        ("swimming", "swimming"),
        ("music", "music"),
        ("drawing", "art"),
        ("reading", "reading"),
        ("computer", "computer"),
        ("playground", "outside"),
        ("swing", "swings"),
        ("writing", "writing"),
        ("dog", "my dog"),
        ("bus", "bus trips"),
    ]);
    let asked = || line("What do you like to do?", "football");
    let mut noticed =
        screen("hello", line("Hello Sam. How are you today?", "hello"), 0, "Start", grid(hello.clone(), None));
    noticed.notice = Some(line("I am full. You can use pictures.", "nothing_wrong"));
    noticed.reply = Some((1, "You are okay.".into()));
    vec![
        ("01-hello", screen("hello", line("Hello Sam. How are you today?", "hello"), 0, "Start", grid(hello, None))),
        ("01b-notice", noticed),
        ("03-topics", screen("topics", line("What shall we talk about?", "talk"), 1, "Finish", grid(topics, None))),
        ("03b-grid-2", screen("do-2", asked(), 2, "", grid(eleven[..2].to_vec(), None))),
        ("03b-grid-4", screen("do-4", asked(), 2, "", grid(eleven[..4].to_vec(), None))),
        ("03b-grid-9", screen("do-9", asked(), 2, "", grid(eleven[..8].to_vec(), Some(more())))),
        ("03b-grid-12", screen("do-12", asked(), 2, "", grid(eleven, Some(more())))),
        ("03c-something-else", something_else()),
    ]
}

fn something_else() -> Screen {
    let ways = [
        ("talk", "Talk", Action::GoTalk),
        ("drawing", "Draw", Action::GoDraw),
        ("find_picture", "Find a picture", Action::GoFind),
        ("point_to_it", "Point to it", Action::Card("point_to_it".into())),
    ];
    let all = ways.map(|(symbol, label, action)| CardShown {
        id: symbol.into(),
        control: control(label, symbol, action),
        mark: None,
    });
    screen("else", line("Tell us in another way.", "something_else"), 2, "", grid(all.to_vec(), None))
}

fn step(shown: &str, symbol: &str, answer: Option<(&str, &str)>, now: bool) -> Step {
    Step {
        line: line(shown, symbol),
        answer: answer.map(|(shown, symbol)| line(shown, symbol)),
        now,
        done: answer.is_some(),
        action: None,
    }
}

fn agreeing() -> Vec<(&'static str, Screen)> {
    let steps = vec![
        step("Ask me things", "talk", Some(("Yes", "talk")), false),
        step("Record my voice", "record_voice", None, true),
        step("Who can see it", "who_can_see", None, false),
    ];
    let mut later = steps.clone();
    later[1] = step("Record my voice", "record_voice", Some(("Yes", "record_voice")), false);
    later[2].now = true;
    let person = |id: &str, symbol: &str, label: &str, mark: Mark| CardShown {
        id: id.into(),
        control: control(label, symbol, Action::Person(id.into())),
        mark: Some(mark),
    };
    let yes_no = Body::YesNo {
        steps,
        lines: vec![
            line("You can use pictures and not talk.", "drawing"),
            line("You can change your mind.", "change_my_mind"),
        ],
        yes: control("Yes", "yes", Action::Yes),
        no: control("No", "no", Action::No),
    };
    let people = Body::People {
        steps: later,
        cards: vec![
            person("family", "family", "My family", Mark::Yes("Yes".into())),
            person("teacher", "teacher", "Miss Khan", Mark::Yes("Yes".into())),
            person("helper", "teaching_assistant", "Ms Bell", Mark::No("No".into())),
            person("doctor", "doctor", "My doctor", Mark::Unasked("Yes or no?".into())),
        ],
        more: None,
        helper: line("My helper is with me now.", "teaching_assistant"),
        safe: line("If you are not safe, we will get help.", "help"),
    };
    let another = Body::YesNo {
        steps: Vec::new(),
        lines: Vec::new(),
        yes: control("Yes", "yes", Action::Yes),
        no: in_state(control("No", "no", Action::No), State::Chosen),
    };
    vec![
        ("02-agreement", screen("agree/2", line("Can we record your voice?", "record_voice"), 0, "", yes_no)),
        ("02b-who", screen("agree/3", line("Who can see what you say?", "who_can_see"), 0, "Next", people)),
        ("02c-another", screen("worry/again", line("Do you have another worry?", "worry"), 4, "", another)),
    ]
}

fn worrying() -> Vec<(&'static str, Screen)> {
    let steps = |at: usize| {
        let answers = [("Loud noise", "loud_noise"), ("Middle", "middle_amount")];
        let all = [("My worry", "worry"), ("How big?", "how"), ("What helps?", "what_helps")];
        let step_at = |(number, (shown, symbol)): (usize, (&str, &str))| {
            step(shown, symbol, answers.get(number).filter(|_| number < at).copied(), number == at)
        };
        all.into_iter().enumerate().map(step_at).collect::<Vec<_>>()
    };
    let worries = cards(&[
        ("loud_noise", "Loud noise"),
        ("crowd", "Busy places"),
        ("bus", "The bus"),
        ("being_alone", "Being alone"),
        ("pe", "PE"),
    ]);
    let mut help = cards(&[
        ("teaching_assistant", "Help near me"),
        ("quiet_place", "Quiet place"),
        ("break_time", "A break"),
        ("music", "Music"),
        ("friend", "A friend"),
        ("listen_to_me", "Listen to me"),
    ]);
    help[1].control.state = State::Chosen;
    let sizes = cards(&[("a_little", "A little"), ("middle_amount", "Middle"), ("a_lot", "A lot")]);
    vec![
        (
            "06-worry",
            screen(
                "worry",
                line("What worries you?", "worry"),
                4,
                "",
                Body::Grid { steps: steps(0), cards: worries, more: Some(more()) },
            ),
        ),
        (
            "06b-worry-size",
            screen(
                "worry/size",
                line("How big is this worry?", "loud_noise"),
                4,
                "",
                Body::Sizes { steps: steps(1), cards: sizes },
            ),
        ),
        (
            "06c-worry-help",
            screen(
                "worry/help",
                line("What would help?", "what_helps"),
                4,
                "Next",
                Body::Grid { steps: steps(2), cards: help, more: None },
            ),
        ),
    ]
}

fn drawing() -> Vec<(&'static str, Screen)> {
    let colours = COLOURS.map(|id| {
        let pot = control(id, "colours", Action::Colour(id.into()));
        if id == "blue" { in_state(pot, State::Chosen) } else { pot }
    });
    let tools = vec![
        in_state(control("Thin", "thin", Action::Thick(false)), State::Chosen),
        control("Thick", "thick", Action::Thick(true)),
        control("Rub out", "rub_out", Action::Colour("rub_out".into())),
        control("Undo", "undo", Action::Undo),
        control("Clear", "take_out", Action::Clear),
    ];
    let stroke = |colour: &str, width: u16, points: &[(u16, u16)]| Stroke {
        colour: colour.into(),
        width,
        points: points.to_vec(),
    };
    let strokes = vec![
        stroke("brown", 14, &[(150, 800), (330, 200), (580, 800), (150, 810)]),
        stroke("brown", 14, &[(330, 210), (260, 800)]),
        stroke("yellow", 30, &[(800, 130), (860, 150), (880, 230), (820, 270), (770, 220), (800, 130)]),
        stroke("blue", 14, &[(720, 600), (720, 760), (680, 900)]),
        stroke("blue", 14, &[(720, 760), (770, 900)]),
    ];
    let draw = Draw {
        drawing: Some(Uuid::from_u128(2)),
        strokes,
        colours: colours.to_vec(),
        tools,
        colour: "blue".into(),
        width: 14,
    };
    vec![("08-draw", screen("draw", line("Draw what you want to say.", "drawing"), 3, "Next", Body::Draw(draw)))]
}
