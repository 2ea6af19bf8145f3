//! What the desk's tests share: the words of `desk.ftl`, and a desk with Sam's conversations on it.

#![expect(clippy::expect_used, reason = "a test without its words must stop")]

use std::sync::{Arc, OnceLock};

use egui_kittest::{Node, kittest::NodeT};
use my_views::{
    desk::{Ask, CheckLine, DeskView, EhcParts, LanguageRow, Note, Notes, PlanRow, Row, Said, VaultState, VaultView},
    plan::{Assets, Stage, Text, Wording},
    record::{About, Clip, Moment, PersonPresent, Purpose, Role, Sharing, Source, Support},
    words::Language,
};
use uuid::Uuid;

/// The English of the desk, as the program says it.
#[derive(Clone)]
pub struct Words(Arc<Language>);

impl Words {
    pub fn english() -> Self {
        static ENGLISH: OnceLock<Arc<Language>> = OnceLock::new();
        let open = || {
            let assets = Assets::at(env!("CARGO_MANIFEST_DIR")).expect("the assets are there");
            Arc::new(Language::open(&assets, "en-GB").expect("the words are sound"))
        };
        Self(Arc::clone(ENGLISH.get_or_init(open)))
    }

    pub fn with(&self, id: &str, name: &'static str, value: &str) -> String {
        self.say(&Text::new(format!("desk-{id}")).with(name, value))
    }

    pub fn t(&self, id: &str) -> String {
        self.say(&Text::new(format!("desk-{id}")))
    }
}

impl Wording for Words {
    fn words(&self, text: &Text) -> Option<String> {
        self.0.words(text)
    }

    fn language(&self) -> &str {
        self.0.language()
    }
}

fn moment(text: &str) -> Moment {
    text.parse().expect("a moment")
}

pub const SAM: Uuid = Uuid::from_u128(1);
pub const SAM_BEFORE: Uuid = Uuid::from_u128(2);
pub const CLIP: Uuid = Uuid::from_u128(3);

fn plans() -> Vec<PlanRow> {
    let ask = |ids: &[&str], label: &str| Ask {
        ids: ids.iter().map(ToString::to_string).collect(),
        label: label.into(),
        about: String::new(),
    };
    vec![
        PlanRow {
            id: "primary".into(),
            name: "Primary: ages 5 to 11".into(),
            about: "School and home.".into(),
            purposes: Vec::new(),
            asks: vec![
                ask(&["primary.people/foster_carer"], "Foster carer"),
                ask(&["primary.people/social_worker"], "Social worker"),
                ask(&["primary.body/wheelchair", "primary.support/wheelchair"], "Wheelchair"),
                ask(&["primary.people/driver"], "My driver"),
                ask(&["primary.people/carer"], "My carer"),
                ask(&["primary.support/small_group"], "Small group"),
                ask(&["primary.support/one_to_one"], "One to one"),
                ask(&["primary.support/quiet_room"], "Quiet room"),
                ask(&["primary.support/timetable"], "A timetable with pictures"),
                ask(&["primary.support/headphones"], "Headphones"),
            ],
            languages: vec!["en-GB".into(), "pl".into()],
            talk_page: Some(true),
            draw_page: Some(true),
            ..PlanRow::default()
        },
        PlanRow {
            id: "rights".into(),
            name: "My rights and my meeting".into(),
            purposes: vec![Purpose::AnnualReview, Purpose::NeedsAssessment],
            languages: vec!["en-GB".into()],
            stage: Some(Stage::Primary),
            talk_page: Some(true),
            off_pages: vec![ask(&["rights.more"], "More cards")],
            ehc: EhcParts { pages: vec!["rights.tell_4".into()], lines: vec!["rights.tell_10/report".into()] },
            lines: vec![
                ask(&["rights.tell_3/family"], "Your family can come."),
                ask(&["rights.tell_3/doctor"], "A doctor comes."),
            ],
            ..PlanRow::default()
        },
        PlanRow {
            id: "noticing".into(),
            name: "Noticing".into(),
            languages: vec!["en-GB".into()],
            pairs: vec![
                Ask { about: "A hand drum; a soft blanket.".into(), ..ask(&["noticing.sound"], "Drum / Blanket") },
                ask(&["noticing.seat", "noticing.seat/special_seat"], "My chair / The floor"),
                ask(&["noticing.story"], "Story / Tablet"),
            ],
            ..PlanRow::default()
        },
    ]
}

/// Sam's interrupted conversation, and one that is finished.
pub fn view() -> DeskView {
    let row = |id, last: &str, finished, answers| Row {
        id,
        called: "Sam".into(),
        plan: "My views".into(),
        begun: moment("2026-03-02T09:30:00+00:00"),
        last: moment(last),
        finished,
        answers: Some(answers),
        look_again: "2027-03-12".into(),
        due: false,
        hear: false,
    };
    let fine = |what: &str| CheckLine { what: what.into(), ok: true, remedy: String::new() };
    DeskView {
        vault: VaultView { state: VaultState::Open, ..VaultView::default() },
        conversations: vec![
            row(SAM, "2026-03-03T10:00:00+00:00", false, 12),
            row(SAM_BEFORE, "2025-03-04T10:00:00+00:00", true, 31),
        ],
        plans: plans(),
        languages: [("en-GB", "English", true), ("pl", "Polski (Polish)", false), ("cy", "Cymraeg (Welsh)", false)]
            .map(|(tag, name, checked)| LanguageRow {
                tag: tag.into(),
                name: name.into(),
                checked,
                checked_by: None,
                voiced: tag != "so",
            })
            .into(),
        checks: vec![fine("Microphone works"), fine("Voices work"), fine("Room for 40 hours")],
        export_to: "/tmp/my-views".into(),
        ..DeskView::default()
    }
}

/// One thing that the child said on the page of lessons.
pub fn said(card: &str, words: &str) -> Said {
    Said {
        about: About { page: "primary.lessons".into(), card: Some(card.into()) },
        asked: format!("How do you feel about {card}?"),
        said: vec![words.into()],
        clips: Vec::new(),
        drawings: 0,
        support: None,
        source: Source::Child,
        sharing: Sharing::Meeting,
        notes: Vec::new(),
        withheld: None,
    }
}

/// The notes of [`SAM`]: maths with a clip, an adult's view, and one private answer that should never have come here.
pub fn notes() -> Notes {
    let mut maths = said("maths", "Maths. I don't like this.");
    maths.clips.push(Clip { id: CLIP, milliseconds: 10_400, cut_off: false, at: moment("2026-03-03T09:40:00+00:00") });
    maths.notes.push(Note { adult: "Mrs Green".into(), text: "Put the card down straight away.".into() });
    let mut playtime = said("playtime", "Playtime. I like this.");
    playtime.support = Some(Support::AdultReported);
    let mut secret = said("homework", "Homework. I feel worried.");
    secret.sharing = Sharing::Private;
    Notes {
        id: SAM,
        called: "Sam".into(),
        begun: moment("2026-03-02T09:30:00+00:00"),
        with: vec![PersonPresent { name: "Mrs Green".into(), role: Role::TeachingAssistant }],
        answers: vec![maths, playtime, secret],
        notes: Vec::new(),
        hear: Vec::new(),
        questions: Vec::new(),
        noticing: Vec::new(),
        pages: Vec::new(),
        outcomes: Vec::new(),
    }
}

/// Everything that the tree of a screen reader says from here on.
pub fn said_under(node: &Node) -> String {
    let inner = node.accesskit_node();
    let words = [inner.label(), inner.value()].into_iter().flatten().map(|words| words + "\n");
    words.chain(node.children().map(|child| said_under(&child))).collect()
}
