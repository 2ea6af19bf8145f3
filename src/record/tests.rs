//! The record by its behaviour: the fold, the files, the copy that is shared.

use proptest::prelude::*;
use uuid::Uuid;

use super::{
    sample::{self, SECRET, Script, about},
    *,
};

fn sam() -> MyViews {
    fold(&sample::conversation()).unwrap()
}

fn answer<'a>(views: &'a MyViews, page: &str, card: &str) -> &'a Answer {
    views.answers.iter().find(|answer| answer.about == about(page, card)).unwrap()
}

#[test]
fn answers_stand_in_the_order_of_the_first_answer() {
    let cards: Vec<_> = sam().answers.into_iter().filter_map(|answer| answer.about.card).collect();
    assert_eq!(cards[..5], ["happy", "music", "maths", "pe", "computer"]);
}

#[test]
fn an_answer_knows_its_card_place_topic_and_words() {
    let views = sam();
    let music = answer(&views, "primary.lessons", "music");
    assert_eq!(music.topic.as_deref(), Some("school"));
    assert_eq!(music.asked, "How do you feel about music?");
    assert_eq!(music.said.as_deref(), Some("Music. I like this."));
    assert_eq!(music.place.as_ref().unwrap().label, "Like");
    assert_eq!(music.card.as_ref().unwrap().picture, CardPicture::Symbol("music".to_owned()));
    assert_eq!(music.clips.len(), 1);
    assert_eq!((&music.source, &music.checked), (&Source::ChildConfirmed, &Checked::Kept));
}

#[test]
fn a_change_of_mind_stays_as_a_change() {
    let views = sam();
    let pe = answer(&views, "primary.lessons", "pe");
    let changes: Vec<_> = pe.changes.iter().map(|(_, given)| given.clone()).collect();
    let on = |place: &str| Some(Answered::Placed(place.to_owned()));
    assert_eq!(changes, [on("like"), None, on("dont_like")]);
    assert_eq!(answer(&views, "primary.lessons", "computer").checked, Checked::Changed);
}

#[test]
fn practice_and_not_understood_are_no_views() {
    let views = sam();
    assert!(views.answers.iter().all(|answer| answer.about.page != "primary.practice"));
    assert!(views.answers.iter().all(|answer| answer.about != about("primary.lessons", "reading")));
    let asked = views.asked.iter().find(|asked| asked.page == "primary.lessons").unwrap();
    assert_eq!(asked.not_understood, 1);
}

#[test]
fn a_worry_keeps_its_size_and_what_helps_in_the_order_chosen() {
    let views = sam();
    let worry = answer(&views, "primary.worry", "loud_noise").worry.clone().unwrap();
    assert_eq!(worry.size.unwrap().place.label, "A lot");
    let helps: Vec<_> = worry.help.iter().map(|help| help.card.label.as_str()).collect();
    assert_eq!(helps, ["Quiet room", "Music"]);
}

#[test]
fn undone_lines_are_not_in_a_drawing() {
    assert_eq!(answer(&sam(), "primary.draw", "").drawings[0].strokes.len(), 2);
}

#[test]
fn what_was_taken_out_leaves_nothing() {
    let views = sam();
    let text = write_json(&views).unwrap();
    for gone in ["card taken out", "worry said", "note about an answer taken out", "card chosen off"] {
        assert!(!text.contains(&format!("{SECRET} {gone}")), "{gone}");
    }
    assert!(!text.contains(&sample::DROPPED_VOICE.to_string()));
    assert!(text.contains(&format!("{SECRET} own card")), "what is private stays in the vault");
}

#[test]
fn a_page_kept_private_keeps_later_answers_private_too() {
    let views = sam();
    assert_eq!(answer(&views, "primary.hurts", "headache").sharing, Sharing::Private);
    assert_eq!(answer(&views, "primary.hurts", "leg").sharing, Sharing::Private);
}

#[test]
fn an_adults_answer_is_never_the_childs() {
    assert_eq!(answer(&sam(), "primary.lessons", "art").source, Source::Adult);
}

#[test]
fn assent_keeps_every_change_and_silence_is_not_yes() {
    let agreement = sam().agreement;
    assert_eq!(agreement.record.yes, Some(true));
    assert_eq!(agreement.record.changes.len(), 2);
    let said: Vec<_> = agreement.share.iter().map(|share| share.assent.yes).collect();
    assert_eq!(said, [Some(true), Some(false), None]);
}

#[test]
fn the_shared_copy_tells_nothing_private() {
    let shared = record_for_sharing(&sam());
    let text = write_json(&shared).unwrap() + &write_ron(&shared).unwrap();
    assert!(!text.contains(SECRET));
    for id in sample::HIDDEN {
        assert!(!text.contains(&id.to_string()));
    }
    assert!(shared.answers.iter().all(|answer| answer.sharing == Sharing::Meeting));
    assert!(answer(&shared, "primary.lessons", "pe").changes.iter().all(|(_, given)| given.is_some()));
    assert_eq!(record_for_sharing(&shared), shared);
}

#[test]
fn what_an_adult_holds_back_stays_as_it_was_and_can_be_given_back() {
    let views = sam();
    let held: Vec<_> = views.withheld.iter().map(|held| (held.about.clone(), held.adult.as_str())).collect();
    assert_eq!(held, [(sample::about("primary.people", "own-4"), "Mrs Hill")]);
    assert!(answer(&views, "primary.people", "own-4").said.as_ref().unwrap().contains("held back"));
    // The desk shows it, with the reason, and still nothing private.
    let desk = record_for_desk(&views);
    assert_eq!(desk.withheld, views.withheld);
    assert_eq!(answer(&desk, "primary.people", "own-4"), answer(&views, "primary.people", "own-4"));
    assert!(desk.answers.iter().all(|answer| answer.sharing == Sharing::Meeting));
    // What was held back for a while leaves again.
    answer(&record_for_sharing(&views), "primary.people", "family");
}

#[test]
fn who_has_heard_does_not_tell_that_there_is_something_private() {
    let mut events = sample::conversation();
    let mut add = |page: &str| {
        let what = What::HeardAbout { page: page.to_owned(), adult: "Jo".to_owned() };
        events.push(Event { number: events.len() as u64 + 1, at: events[0].at, what });
    };
    add("primary.hurts");
    add("primary.people");
    let views = fold(&events).unwrap();
    assert_eq!(views.heard.len(), 2);
    let shared = record_for_sharing(&views);
    assert_eq!(shared.heard.iter().map(|heard| heard.page.as_str()).collect::<Vec<_>>(), ["primary.people"]);
}

#[test]
fn a_missing_event_is_not_guessed() {
    let mut events = sample::conversation();
    events.remove(9);
    assert_eq!(fold(&events), Err(FoldError::Missing { expected: 10, found: 11 }));
    assert!(fold(&events[..9]).is_ok());
    assert_eq!(fold(&[]), Err(FoldError::Empty));
    assert_eq!(fold(&[Event { number: 1, ..events[1].clone() }]), Err(FoldError::NotBegun));
    let twice = Event { number: 2, ..events[0].clone() };
    assert_eq!(fold(&[events[0].clone(), twice]), Err(FoldError::BegunAgain { number: 2 }));
}

#[test]
fn ron_and_json_give_the_same_record_back() {
    let views = sam();
    assert_eq!(
        read_ron(&write_ron(&views).unwrap()).unwrap(),
        Opened { views: views.clone(), newer: false, left_out: 0 }
    );
    assert_eq!(read_json(&write_json(&views).unwrap()).unwrap(), Opened { views, newer: false, left_out: 0 });
}

#[test]
fn fields_of_another_program_survive_at_their_place() {
    let mut value: serde_json::Value = serde_json::from_str(&write_json(&sam()).unwrap()).unwrap();
    value["answers"][1]["mood/~"] = serde_json::json!({"is": [1, 2]});
    value["child"]["shoe size"] = serde_json::json!(33);
    value["unknown"] = serde_json::json!("mine");
    let opened = read_json(&value.to_string()).unwrap();
    assert_eq!(opened.views.unknown.len(), 3);
    let through_ron = read_ron(&write_ron(&opened.views).unwrap()).unwrap().views;
    let back: serde_json::Value = serde_json::from_str(&write_json(&through_ron).unwrap()).unwrap();
    assert_eq!(back, value);
}

#[test]
fn a_newer_file_opens_with_a_notice_and_what_can_be_read() {
    let mut value: serde_json::Value = serde_json::from_str(&write_json(&sam()).unwrap()).unwrap();
    value["format"] = serde_json::json!([2, 0]);
    value["answers"][2]["given"] = serde_json::json!({"Sung": "la"});
    let opened = read_json(&value.to_string()).unwrap();
    assert!(opened.newer);
    assert_eq!((opened.left_out, opened.views.answers.len()), (1, sam().answers.len() - 1));
    value["format"] = serde_json::json!([1, 0]);
    assert!(matches!(read_json(&value.to_string()), Err(ReadError::Damaged { .. })));
    value["format"] = serde_json::json!([2, 0]);
    value["child"] = serde_json::json!("Sam");
    assert_eq!(read_json(&value.to_string()), Err(ReadError::TooNew { format: (2, 0) }));
}

#[test]
fn what_is_no_record_is_told_in_plain_words() {
    let deep = "[".repeat(100_000);
    for text in
        ["", "{}", "()", "null", "\u{0}", "(format:(1,0))", "{\"format\":[1,0]}", &deep, "(format:(1,0),answers:["]
    {
        assert!(read_ron(text).is_err(), "{text:.20}");
        assert!(read_json(text).is_err(), "{text:.20}");
        assert!(event_from_ron(text).is_err(), "{text:.20}");
    }
    let text = write_ron(&sam()).unwrap();
    let cut = &text[..text.len() / 2];
    assert!(matches!(read_ron(cut), Err(ReadError::NotARecord { .. } | ReadError::Damaged { .. })));
}

#[test]
fn every_event_goes_through_ron() {
    for event in sample::conversation() {
        let text = event_to_ron(&event).unwrap();
        assert!(!text.contains('\n'));
        assert_eq!(event_from_ron(&text).unwrap(), event);
    }
}

#[test]
fn an_outcome_tells_what_became_of_it_and_goes_with_its_answer() {
    let views = sam();
    assert_eq!(views.outcomes.len(), 5);
    let worry = &views.outcomes[0];
    assert_eq!((worry.will.as_str(), worry.by.as_str()), ("We warn you before the alarm.", "2026-04-20"));
    let became = worry.became.as_ref().unwrap();
    assert_eq!((&became.how, became.why.as_str()), (&HowFar::Partly, "The office forgot once."));
    assert_eq!(worry.told.as_ref().unwrap().day, "2026-05-04");
    let shared = record_for_sharing(&views).outcomes;
    assert_eq!(shared.len(), 2, "of private and removed answers nobody hears");
    assert_eq!(shared[1].about, None);

    let mut script = Script(sample::conversation());
    let right = "We tell you the day before.";
    script.outcome(1, Some(about("primary.worry", "loud_noise")), right, "");
    script.add(What::OutcomeTold { id: Uuid::from_u128(5), day: "2026-05-04".to_owned(), adult: "A".to_owned() });
    let views = fold(&script.0).unwrap();
    assert_eq!((views.outcomes.len(), views.outcomes[0].will.as_str()), (5, right));
    assert!(views.outcomes[0].became.is_some(), "words are put right, and what became of it stays");
    script.check("primary.worry", "loud_noise", Checked::Removed);
    assert!(fold(&script.0).unwrap().outcomes.iter().all(|outcome| outcome.will != right));
}

fn in_repository(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Compares a file with what it should be; with `MY_VIEWS_WRITE_FIXTURES` set it is written anew.
fn is_current(name: &str, should: &str) {
    let path = in_repository(name);
    if std::env::var_os("MY_VIEWS_WRITE_FIXTURES").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, should).unwrap();
    }
    let is = std::fs::read_to_string(&path).unwrap();
    assert!(is == should, "{name} is not current: set MY_VIEWS_WRITE_FIXTURES=1 and run this test to write it");
}

#[test]
fn the_published_schema_is_current() {
    let text = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    is_current("assets/report/my-views.schema.json", &text);
}

#[test]
fn a_record_of_format_1_0_opens_for_ever() {
    for name in ["ron", "json"] {
        let text = std::fs::read_to_string(in_repository(&format!("tests/fixtures/record-1.0.{name}"))).unwrap();
        let opened = if name == "ron" { read_ron(&text) } else { read_json(&text) }.unwrap();
        assert!(!opened.newer);
        assert_eq!(opened.views.child.called, "Sam");
        assert_eq!(answer(&opened.views, "primary.lessons", "music").said.as_deref(), Some("Music. I like this."));
    }
}

fn any_about() -> impl Strategy<Value = About> {
    (0..3_u8, 0..4_u8).prop_map(|(page, card)| {
        let page = ["primary.lessons", "primary.practice", "primary.worry"][usize::from(page)];
        about(page, ["", "maths", "own-1", "loud_noise"][usize::from(card)])
    })
}

/// What adults add.
fn any_of_adults() -> impl Strategy<Value = What> {
    let id = || (1..4_u128).prop_map(Uuid::from_u128);
    prop_oneof![
        any_about().prop_map(|about| What::QuestionAnswered { about, adult: "A".to_owned(), text: "t".to_owned() }),
        any_about().prop_map(|about| What::HeardAbout { page: about.page, adult: "A".to_owned() }),
        any_about().prop_map(|about| What::SupportMarked { about, support: Support::AdultReported }),
        any_about().prop_map(|about| What::Withheld { about, adult: "A".to_owned(), why: "w".to_owned() }),
        any_about().prop_map(|about| What::GivenBack { about, adult: "A".to_owned() }),
        proptest::option::of(any_about()).prop_map(|about| What::Noted {
            about,
            adult: "A".to_owned(),
            text: "n".to_owned()
        }),
        (id(), proptest::option::of(any_about())).prop_map(|(id, about)| What::OutcomeAgreed {
            id,
            about,
            will: "w".to_owned(),
            who: "A".to_owned(),
            by: String::new(),
            adult: "A".to_owned()
        }),
        id().prop_map(|id| What::OutcomeTold { id, day: "2026-05-01".to_owned(), adult: "A".to_owned() }),
    ]
}

fn any_what() -> impl Strategy<Value = What> {
    let id = || (1..4_u128).prop_map(Uuid::from_u128);
    let answered = prop_oneof![
        Just(Answered::Chosen),
        Just(Answered::Placed("like".to_owned())),
        Just(Answered::Placed("\u{202E}?".to_owned())),
        Just(Answered::DontKnow),
        Just(Answered::Skipped),
        Just(Answered::NotUnderstood),
    ];
    let checked = prop_oneof![Just(Checked::Kept), Just(Checked::Changed), Just(Checked::Removed)];
    let picture = prop_oneof![id().prop_map(CardPicture::Drawing), id().prop_map(CardPicture::Voice)];
    let kind = prop_oneof![Just(PageKind::Sort), Just(PageKind::Practice), Just(PageKind::Worry)];
    prop_oneof![
        (any_about(), kind).prop_map(|(about, kind)| {
            let mut script = Script::new();
            script.page(kind, &about.page, &["school", "School"], "?", &[["maths", "Maths"]], &[["like", "Like"]]);
            script.0.pop().unwrap().what
        }),
        (any_about(), answered, ".{0,8}").prop_map(|(about, answer, said)| What::Answered {
            about,
            asked: said.clone(),
            answer,
            said
        }),
        any_about().prop_map(|about| What::TakenBack { about }),
        (any_about(), proptest::option::of(Just("a_lot".to_owned()))).prop_map(|(about, size)| What::WorrySized {
            about,
            asked: String::new(),
            size,
            said: String::new()
        }),
        (any_about(), any::<bool>()).prop_map(|(about, on)| What::WorryHelp {
            about,
            asked: String::new(),
            help: "own-1".to_owned(),
            on,
            said: String::new()
        }),
        (any_about(), picture).prop_map(|(about, picture)| What::CardAdded {
            page: about.page,
            card: OwnCard { id: "own-1".to_owned(), label: "x".to_owned(), picture, pack: None }
        }),
        (id(), any_about()).prop_map(|(clip, about)| What::RecordingBegun { clip, about }),
        id().prop_map(|clip| What::ClipKept { clip }),
        id().prop_map(|clip| What::ClipDropped { clip }),
        (id(), any_about()).prop_map(|(drawing, about)| What::Stroked {
            drawing,
            about,
            stroke: Stroke { colour: "red".to_owned(), width: 1, points: vec![(0, 1000)] }
        }),
        id().prop_map(|drawing| What::StrokeUndone { drawing }),
        id().prop_map(|drawing| What::DrawingCleared { drawing }),
        id().prop_map(|drawing| What::DrawingKept { drawing }),
        (any_about(), checked).prop_map(|(about, checked)| What::ReadBack { about, words: String::new(), checked }),
        (any_about(), any::<bool>()).prop_map(|(about, private)| What::SharingSet {
            about,
            sharing: if private { Sharing::Private } else { Sharing::Meeting }
        }),
        any_of_adults(),
        Just(What::SittingEnded { finished: false }),
        Just(What::BreakBegun),
    ]
}

#[test]
fn a_picture_found_is_credited_to_its_pack_and_older_cards_open() {
    let old = "(id: \"own-1\", label: \"Dog\", picture: Symbol(\"dog\"))";
    let old: OwnCard = ron::from_str(old).unwrap();
    assert_eq!(old.pack, None);
    assert!(!ron::to_string(&old).unwrap().contains("pack"));
    let mut credited = Vec::new();
    for pack in [None, Some("Photos"), Some("Gone")] {
        let mut events = sample::conversation();
        let set = |set: &str| PictureSet {
            set: set.into(),
            licence: format!("{set}!"),
            author: String::new(),
            ids: Vec::new(),
        };
        let What::Begun { pictures, .. } = &mut events[0].what else { panic!("no beginning") };
        *pictures = vec![set("Ours"), set("Photos")];
        for event in &mut events {
            if let What::CardAdded { card, .. } = &mut event.what {
                *card = OwnCard {
                    picture: CardPicture::Symbol("my_dog".into()),
                    pack: pack.map(Into::into),
                    ..card.clone()
                };
            }
        }
        let views = fold(&events).unwrap();
        let used = views.pictures.iter().find(|used| used.id == "my_dog").unwrap();
        credited.push(format!("{} {}", used.set, used.licence));
    }
    assert_eq!(credited, ["Ours Ours!", "Photos Photos!", "Gone "]);
}

proptest! {
    #[test]
    fn any_events_fold_the_same_twice_and_so_does_every_beginning(whats in proptest::collection::vec(any_what(), 0..60)) {
        let mut script = Script::new();
        for what in whats {
            script.add(what);
        }
        for length in 1..=script.0.len() {
            prop_assert!(fold(&script.0[..length]).is_ok());
        }
        let views = fold(&script.0).unwrap();
        let text = write_ron(&views).unwrap();
        prop_assert_eq!(&text, &write_ron(&fold(&script.0).unwrap()).unwrap());
        prop_assert_eq!(&read_ron(&text).unwrap().views, &views);
        prop_assert_eq!(&read_json(&write_json(&views).unwrap()).unwrap().views, &views);

        let shared = record_for_sharing(&views);
        prop_assert_eq!(&record_for_sharing(&shared), &shared);
        let (clips, drawings) = clips_and_drawings(&shared);
        let is_held = |about: &About| views.withheld.iter().any(|held| held.about == *about);
        let hidden = |answer: &&Answer| answer.sharing != Sharing::Meeting || is_held(&answer.about);
        for private in views.answers.iter().filter(hidden) {
            prop_assert!(shared.answers.iter().all(|answer| answer.about != private.about));
            prop_assert!(shared.adults.iter().all(|note| note.about.as_ref() != Some(&private.about)));
            for id in sharing::media_of(private) {
                prop_assert!(!clips.contains(&id) && !drawings.contains(&id));
            }
        }
    }

    #[test]
    fn text_of_any_kind_never_breaks_a_reader(text in ".{0,200}") {
        prop_assert!(read_ron(&text).is_err());
        prop_assert!(read_json(&text).is_err());
        prop_assert!(event_from_ron(&text).is_err());
    }
}
