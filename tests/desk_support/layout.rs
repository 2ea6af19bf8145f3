//! Nothing lies over anything else and everything can be reached, on every page, in windows of the sizes that schools have.

use std::{sync::OnceLock, time::Instant};

use bevy_egui::egui::{Rect, accesskit::Role};
use egui_kittest::{
    Node,
    kittest::{NodeT, Queryable},
};
use my_views::{
    desk::{
        CheckLine, Desk, DeskView, Exported, Fonts, HearRow, KeyRow, Message, Note, Notes, QuestionRow, SeenView,
        SeenVoice, SoundCheck, VaultState, VaultView,
    },
    look::find_fonts,
    record::{About, NoteKind},
    sound::Measured,
};

use super::{
    Shown,
    desk_support::{CLIP, SAM, notes, said_under, view},
    shown,
};

/// Width and height: a usual screen, two old ones, and a tablet held upright.
pub const SIZES: [(f32, f32); 4] = [(1280.0, 778.0), (1024.0, 768.0), (800.0, 600.0), (778.0, 1280.0)];
/// The desk's smallest target, each way (WCAG 2.5.8).
const SMALLEST: f32 = 24.0;

pub const CONTROLS: [Role; 8] = [
    Role::Button,
    Role::RadioButton,
    Role::CheckBox,
    Role::TextInput,
    Role::MultilineTextInput,
    Role::PasswordInput,
    Role::ComboBox,
    Role::Slider,
];

/// Something that is seen: where it is, and how much of it the areas that scroll let through.
#[derive(Debug, Clone)]
struct Seen {
    name: String,
    role: Role,
    whole: Rect,
    through: Rect,
    /// The window, or what of it the areas round this let through.
    area: Rect,
    scrolls: bool,
}

/// A machine with two troubles, a school with keys: everything that the desk has to show stands there.
fn full() -> DeskView {
    let line = |what: &str, remedy: &str| CheckLine { what: what.into(), ok: remedy.is_empty(), remedy: remedy.into() };
    let key = |name: &str| KeyRow {
        name: name.into(),
        fingerprint: "7CDD B6A0 82A7 F1B7".into(),
        public: format!("age1{name}"),
    };
    DeskView {
        checks: vec![
            line("Saving works", ""),
            line("No microphone found", "Plug one in, or choose one in the settings of this machine."),
            line("Loudspeaker works", ""),
            line("Voices work", ""),
            line("Letters are those of the design", ""),
            line("Signs of Urdu, Arabic, Punjabi and Bengali are missing", "Install the fonts of the README."),
        ],
        messages: vec![Message { text: "The conversation is saved.".into(), trouble: false }],
        vault: VaultView { keys: vec![key("School key"), key("School office")], ..view().vault },
        ..view()
    }
}

fn tap(desk: &mut Shown, name: &str) {
    let mut nodes: Vec<Node> = desk.get_all_by_role_and_label(Role::Button, name).collect();
    nodes.sort_by(|one, other| one.rect().top().total_cmp(&other.rect().top()));
    nodes[0].click_accesskit();
    drop(nodes);
    desk.run();
}

/// How a page is come to from the first one.
pub type Way = fn(&mut Shown);

/// Every page, with its name and the way to it.
pub const PAGES: &[(&str, Way)] = &[
    ("home", |_| {}),
    ("this tablet", |desk| tap(desk, "2 things need a look")),
    ("more choices", |desk| tap(desk, "More choices")),
    ("carry on", |desk| tap(desk, "Carry on")),
    ("notes", |desk| {
        tap(desk, "Add notes");
        desk.state_mut().0.view.open = Some(notes());
        desk.run();
    }),
    ("notes of everything", |desk| open_notes(desk, full_notes())),
    ("notes, all boxes open", |desk| {
        open_notes(desk, full_notes());
        for name in [
            "Put the words right",
            "Change what became of it",
            "Add a photo or my voice",
            "Remove this observation",
            "Hold this answer back, for safety",
        ] {
            tap(desk, name);
        }
        radio(desk, "With a prompt");
    }),
    ("a voice is added to what was seen", |desk| {
        open_notes(desk, full_notes());
        tap(desk, "Add a photo or my voice");
        desk.state_mut().0.view.seen.voice = Some(SeenVoice { seconds: 7, silent: false, clipped: false });
        desk.run();
    }),
    ("a conversation is open", |desk| {
        desk.state_mut().0.view.under_way = Some("Sam".into());
        desk.run();
    }),
    ("a language to be checked", |desk| {
        tap(desk, "More choices");
        radio(desk, "Polski (Polish), not yet checked");
        tap(desk, "A speaker has checked Polski (Polish)");
    }),
    ("export", |desk| {
        tap(desk, "Export");
        let preview = super::export::seen(SAM);
        desk.state_mut().0.view.preview = Some(preview);
        desk.run();
    }),
    ("exported", |desk| {
        tap(desk, "Export");
        let files = (1..=14).map(|number| format!("/srv/papers/Sam-{number}.pdf").into()).collect();
        desk.state_mut().0.view.exported = Some(Exported::Written { files, without_font: 3 });
        desk.run();
    }),
    ("exporting", |desk| {
        tap(desk, "Export");
        desk.state_mut().0.view.exporting = Some((3, 14));
        desk.run();
    }),
    ("a sound nobody heard", |desk| {
        desk.state_mut().0.view.sound_check = SoundCheck::measured(Measured { voice: 0.0, tone: 1.0 });
        tap(desk, "2 things need a look");
    }),
    ("a cue's device away", |desk| {
        desk.state_mut().0.view.cues = super::sound::cues(Some("headphones of another tablet with a long name"));
        tap(desk, "2 things need a look");
    }),
    ("a silent take", |desk| {
        desk.state_mut().0.view.voices = super::voices::sentences();
        tap(desk, "Voices");
        tap(desk, super::voices::SENTENCES[0]);
        desk.state_mut().0.view.voices.take = Some(super::voices::taken(true, false));
        desk.run();
    }),
    ("remove", |desk| tap(desk, "Remove")),
    ("pictures", |desk| {
        desk.state_mut().0.view.pictures = super::pictures::full();
        tap(desk, "Pictures");
    }),
    ("photos", |desk| {
        desk.state_mut().0.view.pictures = super::pictures::full();
        tap(desk, "Photos");
    }),
    ("voices", |desk| {
        desk.state_mut().0.view.voices = super::voices::sentences();
        tap(desk, "Voices");
    }),
    ("one voice", |desk| {
        desk.state_mut().0.view.voices = super::voices::sentences();
        tap(desk, "Voices");
        tap(desk, super::voices::SENTENCES[1]);
    }),
    ("noticing", |desk| {
        desk.state_mut().0.view.observing = Some(super::noticing::observing());
        desk.state_mut().0.opened();
        desk.run();
        tap(desk, "More to note");
    }),
    ("noticing, with a photo and a voice", |desk| {
        let view = &mut desk.state_mut().0.view;
        view.observing = Some(super::noticing::observing());
        view.seen = SeenView {
            photo: Some("draft".into()),
            voice: Some(SeenVoice { seconds: 7, silent: true, clipped: false }),
            ..SeenView::default()
        };
        desk.state_mut().0.opened();
        desk.run();
    }),
    ("noticing, choosing a photo", |desk| {
        let view = &mut desk.state_mut().0.view;
        view.observing = Some(super::noticing::observing());
        view.seen = SeenView { folder: super::pictures::full().folder, level: Some(0.4), ..SeenView::default() };
        desk.state_mut().0.opened();
        desk.run();
        tap(desk, "Add a photo");
    }),
    ("ways in", |desk| tap(desk, "Ways in")),
    ("one switch", |desk| {
        tap(desk, "Ways in");
        radio(desk, "One switch");
    }),
    ("own colours", |desk| {
        tap(desk, "Ways in");
        radio(desk, "The child's own");
    }),
    ("a press is measured", |desk| {
        tap(desk, "Ways in");
        desk.state_mut().0.now = Some(Instant::now());
        tap(desk, "Begin to measure");
    }),
    ("screen size", |desk| {
        tap(desk, "Ways in");
        tap(desk, "Screen size");
    }),
    ("keys", |desk| tap(desk, "Keys")),
    ("keeping", |desk| tap(desk, "Keeping")),
    ("locked", |desk| lock(desk, VaultState::Locked)),
    ("lost passphrase", |desk| {
        lock(desk, VaultState::Locked);
        tap(desk, "I lost the passphrase");
    }),
    ("first start", |desk| {
        lock(desk, VaultState::NoKeys);
        tap(desk, "Choose a passphrase");
    }),
];

fn radio(desk: &mut Shown, name: &str) {
    let nodes: Vec<Node> = desk.get_all_by_role_and_label(Role::RadioButton, name).collect();
    nodes[0].click_accesskit();
    drop(nodes);
    desk.run();
}

fn open_notes(desk: &mut Shown, notes: Notes) {
    tap(desk, "Add notes");
    desk.state_mut().0.view.open = Some(notes);
    desk.run();
}

/// A conversation of which everything was noted: answers, one of them held back, what must be heard, a question, what was seen,
/// and three outcomes.
fn full_notes() -> Notes {
    let mut full = notes();
    full.answers[1].withheld =
        Some(Note { adult: "Mrs Green".into(), text: "Ask the safeguarding lead first.".into() });
    full.hear = vec![HearRow {
        page: "primary.hurts".into(),
        asked: "Is anything sore?".into(),
        said: vec!["My tummy hurts.".into()],
        heard: None,
    }];
    full.questions = vec![QuestionRow {
        about: About { page: "rights.tell_3".into(), card: Some("own-1".into()) },
        asked: "Who comes to the meeting?".into(),
        label: "My voice".into(),
        clips: vec![CLIP],
        drawings: 1,
        told: None,
    }];
    full.noticing = vec![super::noticing::noted(70, None), super::noticing::noted(80, Some(81))];
    full.pages = vec![(NoteKind::GoodDay, Note { adult: "Dad".into(), text: "We sat by the window.".into() })];
    full.outcomes = super::outcomes::three();
    full
}

fn lock(desk: &mut Shown, state: VaultState) {
    desk.state_mut().0.view.vault.state = state;
    desk.run();
}

/// Andika Regular and Bold, where they are installed: they are wider and higher than the letters that egui brings.
fn letters() -> Fonts {
    static LETTERS: OnceLock<Option<[Vec<u8>; 2]>> = OnceLock::new();
    let [regular, bold] = match LETTERS.get_or_init(|| find_fonts().1) {
        Some([regular, bold]) => [Some(regular.clone()), Some(bold.clone())],
        None => [None, None],
    };
    Fonts { regular, bold, others: Vec::new() }
}

pub fn at((width, height): (f32, f32), way: Way) -> Shown {
    let mut desk = Desk::new(letters());
    desk.view = full();
    let mut desk = shown(desk, width, height);
    way(&mut desk);
    desk
}

pub fn rect(node: &Node) -> Option<Rect> {
    let bounds = node.accesskit_node().bounding_box()?;
    #[expect(clippy::cast_possible_truncation, reason = "a place on a screen")]
    let [left, top, right, bottom] = [bounds.x0, bounds.y0, bounds.x1, bounds.y1].map(|edge| edge as f32);
    Some(Rect::from_min_max([left, top].into(), [right, bottom].into()))
}

fn collect(node: &Node, through: Rect, scrolls: bool, found: &mut Vec<Seen>) {
    let inner = node.accesskit_node();
    let role = inner.role();
    let is_area = role == Role::ScrollView;
    let through = match rect(node) {
        Some(area) if is_area => through.intersect(area),
        _ => through,
    };
    let is_words = matches!(role, Role::Label | Role::Heading);
    if (is_words || CONTROLS.contains(&role))
        && let Some(whole) = rect(node).filter(Rect::is_positive)
    {
        let name = inner.label().or_else(|| inner.value()).unwrap_or_default();
        found.push(Seen { name, role, whole, through: whole.intersect(through), area: through, scrolls });
    }
    for child in node.children() {
        collect(&child, through, scrolls || is_area, found);
    }
}

fn everything(desk: &Shown, (width, height): (f32, f32)) -> Vec<Seen> {
    let mut found = Vec::new();
    let window = Rect::from_min_size([0.0, 0.0].into(), [width, height].into());
    collect(&desk.root(), window, false, &mut found);
    found
}

/// Two lines of words may share the air between them, which belongs to both boxes.
fn overlap(one: &Seen, other: &Seen) -> bool {
    let shared = one.through.intersect(other.through);
    let air = if [one, other].iter().all(|seen| !CONTROLS.contains(&seen.role)) {
        0.25 * one.whole.height().min(other.whole.height())
    } else {
        1.0
    };
    shared.width() > 1.0 && shared.height() > air
}

#[test]
fn no_two_things_overlap() {
    let mut wrong = Vec::new();
    for size in SIZES {
        for (page, way) in PAGES {
            let desk = at(size, *way);
            let seen = everything(&desk, size);
            for (place, one) in seen.iter().enumerate() {
                for other in seen[place + 1..].iter().filter(|other| overlap(one, other)) {
                    wrong.push(format!(
                        "{page} at {size:?}: {} over {}\n    {one:?}\n    {other:?}",
                        one.name, other.name
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} overlaps:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn everything_is_in_the_window_or_can_be_scrolled_into_it() {
    let mut wrong = Vec::new();
    for size in SIZES {
        for (page, way) in PAGES {
            let desk = at(size, *way);
            for seen in everything(&desk, size) {
                let sideways =
                    seen.whole.left() < seen.area.left() - 0.5 || seen.whole.right() > seen.area.right() + 0.5;
                let fixed = !seen.scrolls && (seen.whole.top() < -0.5 || seen.whole.bottom() > size.1 + 0.5);
                let small =
                    CONTROLS.contains(&seen.role) && (seen.whole.width() < SMALLEST || seen.whole.height() < SMALLEST);
                if sideways || fixed || small {
                    wrong.push(format!("{page} at {size:?}: {} {seen:?}", seen.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} cannot be reached:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn one_line_says_whether_all_is_well_and_opens_the_list() {
    let mut desk = at(SIZES[0], |_| {});
    tap(&mut desk, "2 things need a look");
    desk.get_by_role_and_label(Role::Heading, "This tablet");
    desk.get_by_label("Plug one in, or choose one in the settings of this machine.");
    desk.get_by_label("Stays on this tablet");
    desk.state_mut().0.view.checks.retain(|line| line.ok);
    desk.run();
    tap(&mut desk, "Everything works");
    assert!(desk.query_by_label_contains("need a look").is_none());
}

/// The name of a message stands where its words are missing.
#[test]
fn no_page_shows_the_name_of_a_message() {
    for (page, way) in PAGES {
        let said = said_under(&at(SIZES[0], *way).root());
        let missing = said.lines().find(|line| line.contains("desk-"));
        assert_eq!(missing, None, "{page}");
    }
}
