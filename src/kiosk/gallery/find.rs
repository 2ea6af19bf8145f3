//! Find a picture: by groups, in a group, by letters.

use super::{card, cards, control, in_state, line, more, screen};
use crate::conversation::{Action, Body, Control, Field, Find, Screen, State};

fn tabs(letters: bool) -> [Control; 2] {
    let tab = |label: &str, symbol: &str, action: Action, is: bool| {
        in_state(control(label, symbol, action), if is { State::Chosen } else { State::Offered })
    };
    [tab("Groups", "groups", Action::ByGroups, !letters), tab("Letters", "letters_abc", Action::ByLetters, letters)]
}

fn by_groups(hint: (&str, &str), is_open: bool) -> Find {
    Find {
        tabs: tabs(false),
        field: None,
        hint: Some(line(hint.0, hint.1)),
        is_open,
        cards: Vec::new(),
        more: None,
        word: None,
        nothing: None,
        ways: Vec::new(),
    }
}

fn by_letters(text: &str) -> Find {
    let ready = if text.trim().is_empty() { State::NotYet } else { State::Rest };
    let field = Field {
        text: text.into(),
        say: in_state(control("Hear my word", "hear_it", Action::SayTyped), ready),
        keys: ('a'..='z').map(String::from).collect(),
        space: in_state(control("Space", "letters_abc", Action::Type(" ".into())), ready),
        rub_out: in_state(control("Rub out", "rub_out", Action::RubOutLetter), ready),
    };
    let word = (!text.is_empty()).then(|| control(&format!("My word: {text}"), "letters_abc", Action::UseWord));
    let hint = text.is_empty().then(|| line("Type the first letter of your word.", "letters_abc"));
    Find { tabs: tabs(true), field: Some(field), hint, word, ..by_groups(("", ""), false) }
}

const GROUPS: [(&str, &str); 14] = [
    ("family", "My photos"),
    ("happy", "Feelings"),
    ("friend", "People"),
    ("tummy_ache", "My body"),
    ("school", "School"),
    ("help", "Help"),
    ("football", "Fun"),
    ("home", "Places"),
    ("lunch", "Food"),
    ("best_friend", "Friends"),
    ("loud_noise", "Senses"),
    ("when_i_am_older", "Growing up"),
    ("talk", "Saying it"),
    ("meeting", "Meetings"),
];

pub(super) fn finding() -> Vec<(&'static str, Screen)> {
    let groups = Find { cards: cards(&GROUPS), ..by_groups(("Which group is it in?", "groups"), false) };
    let mut fun = cards(&[
        ("football", "football"),
        ("swimming", "swimming"),
        ("music", "music"),
        ("drawing", "art"),
        ("reading", "reading"),
        ("computer", "computer"),
        ("playground", "playground"),
        ("swing", "swings"),
        ("writing", "writing"),
        ("dog", "my dog"),
        ("bus", "bus trips"),
        ("singing", "singing"),
    ]);
    fun.push(card("science", "extraordinarily"));
    let group = Find { cards: fun, more: Some(more()), ..by_groups(("Fun", "football"), true) };
    let s = cards(&[
        ("school", "school"),
        ("swimming", "swimming"),
        ("sad", "sad"),
        ("playground", "swing park"),
        ("worried", "scared"),
    ]);
    let letters = Find { cards: s, more: Some(more()), ..by_letters("s") };
    let skool = Find { cards: cards(&[("school", "school"), ("homework", "homework")]), ..by_letters("skool") };
    let nothing = Find {
        nothing: Some(line("No picture yet. You can draw it.", "drawing")),
        ways: vec![control("Talk", "talk", Action::GoTalk), control("Draw", "draw_it", Action::GoDraw)],
        ..by_letters("my grandmothershouse xq")
    };
    let named = [
        ("09-find-groups", "find//0", groups),
        ("09a-find-group", "find/fun/0", group),
        ("09b-find-letters", "find_letters", letters),
        ("09c-find-nothing", "find_letters", nothing),
        ("09d-find-word", "find_letters", skool),
        ("09e-find-empty", "find_letters", by_letters("")),
    ];
    let title = || line("Find a picture", "find_picture");
    named.map(|(name, place, find)| (name, screen(place, title(), 2, "", Body::Find(find)))).into()
}
