//! Nothing lies over anything else and everything can be reached, on every page, in windows of the sizes that schools have.

use std::sync::OnceLock;

use bevy_egui::egui::{Key, Rect, accesskit::Role};
use egui_kittest::{
    Node,
    kittest::{NodeT, Queryable},
};
use my_views::{
    desk::{CheckLine, Desk, DeskView, Exported, Fonts, KeyRow, Message, SoundCheck, VaultState, VaultView},
    look::find_fonts,
    sound::Measured,
};

use super::{
    Shown,
    desk_support::{SAM, notes, view},
    shown,
};

/// Width and height: a usual screen, two old ones, and a tablet held upright.
const SIZES: [(f32, f32); 4] = [(1280.0, 778.0), (1024.0, 768.0), (800.0, 600.0), (778.0, 1280.0)];
/// The desk's smallest target, each way (WCAG 2.5.8).
const SMALLEST: f32 = 24.0;

const CONTROLS: [Role; 8] = [
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
type Way = fn(&mut Shown);

/// Every page, with its name and the way to it.
const PAGES: [(&str, Way); 23] = [
    ("home", |_| {}),
    ("this tablet", |desk| tap(desk, "2 things need a look")),
    ("more choices", |desk| tap(desk, "More choices")),
    ("carry on", |desk| tap(desk, "Carry on")),
    ("notes", |desk| {
        tap(desk, "Add notes");
        desk.state_mut().0.view.open = Some(notes());
        desk.run();
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
    ("ways in", |desk| tap(desk, "Ways in")),
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

fn at((width, height): (f32, f32), way: Way) -> Shown {
    let mut desk = Desk::new(letters());
    desk.view = full();
    let mut desk = shown(desk, width, height);
    way(&mut desk);
    desk
}

fn rect(node: &Node) -> Option<Rect> {
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
            let desk = at(size, way);
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
            let desk = at(size, way);
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

/// The areas that scroll bring whatever has the keyboard into sight: nobody types into what they cannot see.
#[test]
fn what_has_the_keyboard_is_in_sight() {
    for size in SIZES {
        for (page, way) in PAGES {
            let mut desk = at(size, way);
            let controls = everything(&desk, size).iter().filter(|seen| CONTROLS.contains(&seen.role)).count();
            for _ in 0..controls.min(60) {
                desk.key_press(Key::Tab);
                desk.run();
                let mut found = Vec::new();
                focused(&desk.root(), Rect::from_min_size([0.0, 0.0].into(), size.into()), &mut found);
                for (name, whole, through) in found {
                    assert!(
                        through.height() > 0.9 * whole.height().min(size.1 / 3.0),
                        "{page} at {size:?}: {name} has the keyboard at {whole:?} and is seen at {through:?}"
                    );
                }
            }
        }
    }
}

fn focused(node: &Node, through: Rect, found: &mut Vec<(String, Rect, Rect)>) {
    let inner = node.accesskit_node();
    let through = match rect(node) {
        Some(area) if inner.role() == Role::ScrollView => through.intersect(area),
        _ => through,
    };
    if inner.is_focused()
        && CONTROLS.contains(&inner.role())
        && let Some(whole) = rect(node)
    {
        found.push((inner.label().unwrap_or_default(), whole, whole.intersect(through)));
    }
    for child in node.children() {
        focused(&child, through, found);
    }
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
