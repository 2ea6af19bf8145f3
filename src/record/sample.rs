//! A conversation with Sam, for tests: one of everything, and a secret in every private place.

use uuid::Uuid;

use super::{
    About, Agreement, Answered, CardOnPage, CardPicture, Checked, Child, Device, Event, HowFar, Likeness, Moment,
    OwnCard, PageKind, PageShown, PersonPresent, PictureSet, PlaceOnPage, PlanUsed, Purpose, Role, Sharing, Stroke,
    Support, TopicShown, Viewer, What,
};

/// Stands in every word that must not leave the vault.
pub(crate) const SECRET: &str = "Zebrafinch";

pub(crate) const VOICE: Uuid = Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_0001);
pub(crate) const DRAWING: Uuid = Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_0002);
/// Clip and drawing about private answers, and a clip that was taken out.
pub(crate) const PRIVATE_VOICE: Uuid = Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_00A1);
pub(crate) const PRIVATE_DRAWING: Uuid = Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_00A2);
pub(crate) const DROPPED_VOICE: Uuid = Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_00A3);
pub(crate) const WITHHELD_VOICE: Uuid = Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_00A4);
pub(crate) const WITHHELD_DRAWING: Uuid = Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_00A5);
/// What is in the vault and may leave it in nothing.
pub(crate) const HIDDEN: [Uuid; 5] = [PRIVATE_VOICE, PRIVATE_DRAWING, DROPPED_VOICE, WITHHELD_VOICE, WITHHELD_DRAWING];
/// What people agreed to do: ids from here on.
pub(crate) const OUTCOME: Uuid = Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_0B00);

pub(crate) fn about(page: &str, card: &str) -> About {
    About { page: page.to_owned(), card: (!card.is_empty()).then(|| card.to_owned()) }
}

/// Events in the making, a second apart.
pub(crate) struct Script(pub Vec<Event>);

impl Script {
    /// Begun, with a first sitting.
    pub fn new() -> Self {
        let viewer = |id: &str, name: &str, role| Viewer { id: id.to_owned(), name: name.to_owned(), role };
        let mut script = Self(Vec::new());
        script.add(What::Begun {
            id: Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_0000),
            plan: PlanUsed { id: "primary".to_owned(), version: "1".to_owned() },
            purpose: Purpose::AnnualReview,
            child: Child {
                called: "Sam".to_owned(),
                language: "en-GB".to_owned(),
                communicates: vec!["a few words".to_owned(), "pointing".to_owned()],
                ways_in: vec!["touch".to_owned()],
                likeness: None,
                second_language: None,
            },
            viewers: vec![
                viewer("teacher", "My teacher", Role::Teacher),
                viewer("council", "The council", Role::Council),
                viewer("doctor", "My doctor", Role::Doctor),
            ],
            left_out: Vec::new(),
            two_places: false,
            rotation: 3,
            meeting: Some("2026-03-12".to_owned()),
            told: Some("2026-03-20".to_owned()),
            pictures: vec![PictureSet {
                set: "My Views symbols".to_owned(),
                licence: "MIT OR Apache-2.0".to_owned(),
                author: "the My Views authors".to_owned(),
                ids: Vec::new(),
            }],
        });
        let helper = PersonPresent { name: "Mrs Hill".to_owned(), role: Role::TeachingAssistant };
        script.add(What::SittingBegun { with: vec![helper] });
        script
    }

    pub fn add(&mut self, what: What) -> &mut Self {
        let number = self.0.len() as u64 + 1;
        // The first second of 3 March 2026, ten o'clock.
        let at = Moment::new(1_772_532_000_000 + i64::try_from(number).unwrap_or(0) * 1000, 0);
        self.0.push(Event { number, at, what });
        self
    }

    pub fn page(
        &mut self,
        kind: PageKind,
        page: &str,
        topic: &[&str],
        words: &str,
        cards: &[[&str; 2]],
        places: &[[&str; 2]],
    ) -> &mut Self {
        self.part(kind, page, None, topic, words, cards, places)
    }

    fn part(
        &mut self,
        kind: PageKind,
        page: &str,
        part: Option<&str>,
        topic: &[&str],
        words: &str,
        cards: &[[&str; 2]],
        places: &[[&str; 2]],
    ) -> &mut Self {
        let topic = match topic {
            [id, label] => {
                Some(TopicShown { id: (*id).to_owned(), label: (*label).to_owned(), symbol: (*id).to_owned() })
            }
            _ => None,
        };
        let card = |[id, label]: &[&str; 2]| CardOnPage {
            id: (*id).to_owned(),
            label: (*label).to_owned(),
            picture: CardPicture::Symbol((*id).to_owned()),
        };
        let place = |[id, label]: &[&str; 2]| PlaceOnPage { id: (*id).to_owned(), label: (*label).to_owned() };
        self.add(What::Shown(PageShown {
            page: page.to_owned(),
            part: part.map(str::to_owned),
            symbol: match kind {
                PageKind::Hello => "hello".to_owned(),
                PageKind::Talk => "talk".to_owned(),
                PageKind::Draw => "drawing".to_owned(),
                _ => "question_symbol".to_owned(),
            },
            kind,
            topic,
            asked: words.to_owned(),
            cards: cards.iter().map(card).collect(),
            places: places.iter().map(place).collect(),
            tell_adult: false,
            questions: false,
            none: None,
            feeds: vec!["A.school".to_owned()],
        }))
    }

    pub fn say(&mut self, page: &str, card: &str, asked: &str, answer: Answered, said: &str) -> &mut Self {
        self.add(What::Answered { about: about(page, card), asked: asked.to_owned(), answer, said: said.to_owned() })
    }

    pub fn place(&mut self, page: &str, card: &str, label: &str, place: &str, end: &str) -> &mut Self {
        let asked = format!("How do you feel about {}?", label.to_lowercase());
        self.say(page, card, &asked, Answered::Placed(place.to_owned()), &format!("{label}. {end}"))
    }

    pub fn clip(&mut self, clip: Uuid, on: About, milliseconds: u64) -> &mut Self {
        self.add(What::RecordingBegun { clip, about: on });
        self.add(What::RecordingEnded { clip, milliseconds, silent: false, clipped: false, lost: 0, cut_off: false });
        self.add(What::ClipKept { clip })
    }

    pub fn draw(&mut self, drawing: Uuid, on: &About) -> &mut Self {
        for x in [100_u16, 300, 500] {
            let points = vec![(x, 200), (x + 90, 600), (x + 180, 200)];
            let stroke = Stroke { colour: "blue".to_owned(), width: 12, points };
            self.add(What::Stroked { drawing, about: on.clone(), stroke });
        }
        self.add(What::StrokeUndone { drawing }).add(What::DrawingKept { drawing })
    }

    pub fn check(&mut self, page: &str, card: &str, checked: Checked) -> &mut Self {
        self.add(What::ReadBack { about: about(page, card), words: String::new(), checked })
    }

    pub fn private(&mut self, page: &str, card: &str) -> &mut Self {
        self.add(What::SharingSet { about: about(page, card), sharing: Sharing::Private })
    }

    pub fn support(&mut self, page: &str, card: &str, support: Support) -> &mut Self {
        self.add(What::SupportMarked { about: about(page, card), support })
    }

    pub fn outcome(&mut self, number: u128, about: Option<About>, will: &str, by: &str) -> &mut Self {
        self.add(What::OutcomeAgreed {
            id: Uuid::from_u128(OUTCOME.as_u128() + number),
            about,
            will: will.to_owned(),
            who: "Mr Patel".to_owned(),
            by: by.to_owned(),
            adult: "Mrs Hill".to_owned(),
        })
    }

    pub fn note(&mut self, on: Option<About>, text: &str) -> &mut Self {
        self.add(What::Noted { about: on, adult: "Mrs Hill".to_owned(), text: text.to_owned() })
    }
}

const LIKE: [[&str; 2]; 3] = [["like", "Like"], ["so_so", "So-so"], ["dont_like", "Don't like"]];
const SCHOOL: [&str; 2] = ["school", "School"];

/// A whole conversation.
pub(crate) fn conversation() -> Vec<Event> {
    let mut script = Script::new();
    begin(&mut script);
    school(&mut script);
    worries_and_hopes(&mut script);
    own_words(&mut script);
    secrets(&mut script);
    check(&mut script);
    script.add(What::LikenessChosen(Likeness { glasses: true, ..Likeness::default() }));
    script.0
}

fn begin(script: &mut Script) {
    let asked = || "Can we ask you things?".to_owned();
    script.page(
        PageKind::Hello,
        "primary.hello",
        &[],
        "Hello Sam. How are you today?",
        &[["happy", "Happy"], ["worried", "Worried"]],
        &[],
    );
    script.say("primary.hello", "happy", "Hello Sam. How are you today?", Answered::Chosen, "Today I feel happy.");
    script.add(What::Agreed { part: Agreement::Talk, yes: Some(true), asked: asked() });
    script.add(What::Agreed {
        part: Agreement::Record,
        yes: Some(false),
        asked: "Can we record your voice?".to_owned(),
    });
    script.add(What::Agreed {
        part: Agreement::Record,
        yes: Some(true),
        asked: "Can we record your voice?".to_owned(),
    });
    for (viewer, yes) in [("teacher", true), ("council", false)] {
        let asked = "Can they see what you say?".to_owned();
        script.add(What::Agreed { part: Agreement::Share(viewer.to_owned()), yes: Some(yes), asked });
    }
    script.page(
        PageKind::Practice,
        "primary.practice",
        &[],
        "How do you feel about these?",
        &[["rain", "Rain"]],
        &LIKE,
    );
    script.place("primary.practice", "rain", "Rain", "like", "I like this.");
}

fn school(script: &mut Script) {
    let lessons = "primary.lessons";
    let cards = [
        ["maths", "Maths"],
        ["art", "Art"],
        ["writing", "Writing"],
        ["music", "Music"],
        ["pe", "PE"],
        ["computer", "Computing"],
        ["homework", "Homework"],
        ["reading", "Reading"],
    ];
    script.add(What::TopicOpened { topic: "school".to_owned() });
    script.page(PageKind::Sort, lessons, &SCHOOL, "How do you feel about your lessons?", &cards, &LIKE);
    script.place(lessons, "music", "Music", "like", "I like this.");
    script.place(lessons, "maths", "Maths", "so_so", "This is so-so.");
    script.place(lessons, "pe", "PE", "like", "I like this.");
    script.add(What::TakenBack { about: about(lessons, "pe") });
    script.place(lessons, "pe", "PE", "dont_like", "I don't like this.");
    script.place(lessons, "computer", "Computing", "like", "I like this.");
    script.place(lessons, "art", "Art", "like", "I like this.");
    script.say(lessons, "writing", "How do you feel about writing?", Answered::DontKnow, "Writing. I don't know.");
    script.say(lessons, "homework", "How do you feel about homework?", Answered::Skipped, "");
    script.say(lessons, "reading", "How do you feel about reading?", Answered::NotUnderstood, "");
    script.clip(VOICE, about(lessons, "music"), 2_400);
    script.add(What::BreakBegun).add(What::HelpWanted).add(What::BreakEnded);
    script.support(lessons, "maths", Support::TwoChoices).support(lessons, "music", Support::Independent);
    script.support(lessons, "pe", Support::Physical).support(lessons, "art", Support::AdultReported);
}

fn worries_and_hopes(script: &mut Script) {
    let (page, topic) = ("primary.worry", ["worry", "Worries"]);
    script.page(
        PageKind::Worry,
        page,
        &topic,
        "What worries you?",
        &[["loud_noise", "Loud noise"], ["crowd", "Busy places"]],
        &[],
    );
    script.say(page, "loud_noise", "What worries you?", Answered::Chosen, "Loud noise. This worries me.");
    let sizes = [["a_little", "A little"], ["middle_amount", "Middle"], ["a_lot", "A lot"]];
    script.part(PageKind::Worry, page, Some("size"), &topic, "How big is this worry?", &[], &sizes);
    script.add(What::WorrySized {
        about: about(page, "loud_noise"),
        asked: "How big is this worry?".to_owned(),
        size: Some("a_lot".to_owned()),
        said: "This is a big worry.".to_owned(),
    });
    let helps = [["quiet_room", "Quiet room"], ["listen_music", "Music"]];
    script.part(PageKind::Worry, page, Some("help"), &topic, "What would help?", &helps, &[]);
    for (help, label, on) in [
        ("quiet_room", "Quiet room", true),
        ("listen_music", "Music", true),
        ("listen_music", "Music", false),
        ("listen_music", "Music", true),
    ] {
        script.add(What::WorryHelp {
            about: about(page, "loud_noise"),
            asked: "What would help?".to_owned(),
            help: help.to_owned(),
            on,
            said: format!("{label}. This would help me."),
        });
    }
    let (page, topic) = ("primary.hope", ["hope", "Hopes"]);
    let when = [["soon", "Soon"], ["when_i_am_older", "When I'm older"]];
    script.page(
        PageKind::Hope,
        page,
        &topic,
        "What do you hope for?",
        &[["swimming", "Swim more"], ["animals", "A pet"]],
        &when,
    );
    script.place(page, "swimming", "Swim more", "soon", "I hope for this soon.");
    script.place(page, "animals", "A pet", "when_i_am_older", "I hope for this when I'm older.");
    script.support(page, "animals", Support::Gesture);
}

fn own_words(script: &mut Script) {
    script.page(PageKind::Talk, "primary.more_talk", &[], "What else do you want to say?", &[], &[]);
    script.clip(Uuid::from_u128(VOICE.as_u128() + 0x10), about("primary.more_talk", ""), 71_000);
    script.page(PageKind::Draw, "primary.draw", &[], "Draw what you want to say.", &[], &[]);
    script.draw(DRAWING, &about("primary.draw", ""));
    script.add(What::Device(Device::MicrophoneLost));
}

/// A secret in every place where a child may put one.
fn secrets(script: &mut Script) {
    let people = "primary.people";
    let secret = |what: &str| format!("{SECRET} {what}");
    script.page(
        PageKind::Sort,
        people,
        &["friend", "People"],
        "How are things with these people?",
        &[["family", "My family"], ["driver", "My driver"]],
        &LIKE,
    );
    script.place(people, "family", "My family", "like", "I like this.");
    let own = OwnCard {
        id: "own-1".to_owned(),
        label: secret("own card"),
        picture: CardPicture::Drawing(PRIVATE_DRAWING),
        pack: None,
    };
    // The drawing was made for the page, before the card of it was.
    script.draw(PRIVATE_DRAWING, &about(people, ""));
    script.add(What::CardAdded { page: people.to_owned(), card: own });
    script.say(people, "own-1", &secret("question"), Answered::Placed("dont_like".to_owned()), &secret("statement"));
    script.clip(PRIVATE_VOICE, about(people, "own-1"), 3_000);
    script.private(people, "own-1");
    script.note(Some(about(people, "own-1")), &secret("note about a private answer"));
    script.support(people, "own-1", Support::Independent);
    // Taken out at the check, with its own card, and a help card of its own.
    let out = OwnCard {
        id: "own-2".to_owned(),
        label: secret("card taken out"),
        picture: CardPicture::Symbol(secret("symbol")),
        pack: None,
    };
    script.add(What::CardAdded { page: "primary.worry".to_owned(), card: out });
    script.say("primary.worry", "own-2", &secret("worry"), Answered::Chosen, &secret("worry said"));
    script.clip(DROPPED_VOICE, about("primary.worry", "own-2"), 3_000);
    script.note(Some(about("primary.worry", "own-2")), &secret("note about an answer taken out"));
    script.check("primary.worry", "own-2", Checked::Removed);
    // A whole page kept private, as pages that ask for it do; then one more answer on it.
    let hurts = "primary.hurts";
    script.page(
        PageKind::Choose,
        hurts,
        &["body", "My body"],
        "Is anything sore today?",
        &[["headache", "My head"], ["leg", "My legs"]],
        &[],
    );
    script.say(hurts, "headache", "Is anything sore today?", Answered::Chosen, &secret("sore"));
    script.private(hurts, "");
    script.say(hurts, "leg", "Is anything sore today?", Answered::Chosen, &secret("sore later"));
    // An own card that was chosen off again.
    let off = OwnCard {
        id: "own-3".to_owned(),
        label: secret("card chosen off"),
        picture: CardPicture::Symbol("dog".to_owned()),
        pack: None,
    };
    script.add(What::CardAdded { page: people.to_owned(), card: off });
    script.say(people, "own-3", &secret("question"), Answered::Placed("like".to_owned()), &secret("statement"));
    script.add(What::TakenBack { about: about(people, "own-3") });
    withheld(script);
}

/// An answer that an adult holds back, and one that was held back for a while.
fn withheld(script: &mut Script) {
    let people = "primary.people";
    let secret = |what: &str| format!("{SECRET} {what}");
    let held = OwnCard {
        id: "own-4".to_owned(),
        label: secret("card held back"),
        picture: CardPicture::Drawing(WITHHELD_DRAWING),
        pack: None,
    };
    script.draw(WITHHELD_DRAWING, &about(people, "own-4"));
    script.add(What::CardAdded { page: people.to_owned(), card: held });
    script.say(people, "own-4", &secret("question"), Answered::Placed("dont_like".to_owned()), &secret("held back"));
    script.clip(WITHHELD_VOICE, about(people, "own-4"), 3_000);
    script.note(Some(about(people, "own-4")), &secret("note about an answer held back"));
    let adult = "Mrs Hill".to_owned();
    script.add(What::Withheld { about: about(people, "own-4"), adult: adult.clone(), why: secret("reason") });
    script.add(What::Withheld { about: about(people, "family"), adult: adult.clone(), why: secret("other reason") });
    script.add(What::GivenBack { about: about(people, "family"), adult });
}

fn check(script: &mut Script) {
    script.page(PageKind::Check, "primary.check", &[], "Is this right?", &[], &[]);
    for (page, card) in [
        ("primary.hello", "happy"),
        ("primary.lessons", "music"),
        ("primary.worry", "loud_noise"),
        ("primary.hope", "swimming"),
    ] {
        script.check(page, card, Checked::Kept);
    }
    script.check("primary.lessons", "computer", Checked::Changed);
    script.place("primary.lessons", "computer", "Computing", "so_so", "This is so-so.");
    script.note(None, "Sam was tired after swimming.\nWe stopped early.");
    script.note(Some(about("primary.hope", "animals")), "Sam has asked for a dog before.");
    script.add(What::SittingEnded { finished: true });
    outcomes(script);
}

/// What was agreed at the meeting; of what is private or taken out, secrets.
fn outcomes(script: &mut Script) {
    let secret = |what: &str| format!("{SECRET} {what}");
    script.outcome(1, Some(about("primary.worry", "loud_noise")), "We warn you before the alarm.", "2026-04-20");
    script.outcome(2, None, "Sam comes to the next meeting too.", "");
    script.outcome(3, Some(about("primary.people", "own-1")), &secret("outcome of a private answer"), "");
    script.outcome(4, Some(about("primary.worry", "own-2")), &secret("outcome of an answer taken out"), "");
    script.outcome(5, Some(about("primary.hurts", "leg")), &secret("outcome of a private page"), "");
    for (id, why) in [(1, "The office forgot once."), (3, &secret("why")), (5, &secret("why"))] {
        let (id, adult) = (Uuid::from_u128(OUTCOME.as_u128() + id), "Mrs Hill".to_owned());
        script.add(What::OutcomeBecame { id, how: HowFar::Partly, why: why.to_owned(), adult: adult.clone() });
        script.add(What::OutcomeTold { id, day: "2026-05-04".to_owned(), adult });
    }
}
