//! The demo, from its script to the files, compared with what was done.

use std::{collections::BTreeMap, ffi::OsStr, fs, path::Path};

use my_views::{
    plan::Assets,
    play,
    record::{Answer, Answered, Checked, HairShape, MyViews, Sharing, SkinColour, fold, record_for_sharing, write_ron},
    report::package,
    sitting::last_likeness,
    sound::read_wav,
    symbols,
    vault::{Reader, Vault},
};
use serde_json::json;

use super::{demo, my_views, passphrase, played, root, with_vault};

fn reader(home: &Path) -> Reader {
    let vault = Vault::open(home).unwrap();
    vault.reader(&vault.unlock(&passphrase()).unwrap().opener)
}

/// The answers by page and card.
fn answers(views: &MyViews) -> BTreeMap<(&str, Option<&str>), &Answer> {
    views.answers.iter().map(|answer| ((answer.about.page.as_str(), answer.about.card.as_deref()), answer)).collect()
}

#[test]
fn the_record_is_what_was_done_and_replaying_gives_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let played = play::run(&Assets::at(root()).unwrap(), &demo(), folder.path(), Some(&passphrase())).unwrap();
    let answers = answers(&played.record);
    let given = |page, card| answers.get(&(page, Some(card))).and_then(|answer| answer.given.clone());
    let on = |place: &str| Some(Answered::Placed(place.into()));

    assert_eq!(played.record.child.called, "Sam");
    assert_eq!(given("primary.hello", "happy"), Some(Answered::Chosen));
    assert_eq!(given("primary.lessons", "music"), on("like"));
    assert_eq!(given("primary.lessons", "pe"), Some(Answered::DontKnow));
    assert_eq!(given("primary.lessons", "homework"), Some(Answered::Skipped));
    assert_eq!(given("primary.school_day", "quiet_room"), on("calm"));
    assert_eq!(given("primary.hope", "cycling"), on("when_i_am_older"));
    assert!(!answers.keys().any(|(page, _)| ["primary.practice", "primary.me"].contains(page)));
    let likeness = played.record.child.likeness.clone().unwrap();
    assert_eq!((likeness.skin, likeness.shape), (SkinColour::DarkBrown, HairShape::Curly));
    assert!(likeness.glasses && !likeness.wheelchair);

    let maths = answers[&("primary.lessons", Some("maths"))];
    let changes: Vec<_> = maths.changes.iter().map(|(_, answer)| answer.clone()).collect();
    assert_eq!(changes, [on("like"), on("dont_like")]);
    assert_eq!(maths.clips.len(), 1);
    assert!(maths.clips[0].milliseconds > 4000);

    let worry = answers[&("primary.worry", Some("fire_alarm"))].worry.clone().unwrap();
    assert_eq!(worry.size.unwrap().place.id, "a_lot");
    assert_eq!(worry.help.iter().map(|help| help.card.id.as_str()).collect::<Vec<_>>(), ["ear_defenders"]);

    let drawing = &answers[&("primary.draw", None)].drawings[0];
    let colours: Vec<_> = drawing.strokes.iter().map(|stroke| stroke.colour.as_str()).collect();
    assert_eq!(colours, ["red", "blue"]);

    assert_eq!(answers[&("primary.people", Some("shouting"))].sharing, Sharing::Private);
    assert_eq!(answers[&("primary.hello", Some("happy"))].checked, Checked::Kept);
    assert_eq!(given("primary.lessons", "spelling"), None);
    assert_eq!(played.record.sittings.len(), 1);
    assert_eq!((played.record.sittings[0].breaks, played.record.sittings[0].finished), (1, true));
    assert_eq!(played.record.agreement.record.yes, Some(true));
    let shares: Vec<_> = played.record.agreement.share.iter().map(|share| share.assent.yes).collect();
    assert_eq!(shares, [Some(true), Some(false)]);

    let reader = reader(&folder.path().join("home"));
    let again = fold(&reader.events(played.record.id).unwrap().events).unwrap();
    assert_eq!(write_ron(&again).unwrap(), write_ron(&played.record).unwrap());
    assert_eq!(last_likeness(&reader, "Sam"), played.record.child.likeness, "a child who comes again looks as before");
    assert_eq!(last_likeness(&reader, "Alex"), None);
}

#[test]
fn what_comes_out_holds_the_voice_and_nothing_private_or_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let played = play::run(&Assets::at(root()).unwrap(), &demo(), folder.path(), Some(&passphrase())).unwrap();
    let package = package::open(&played.package).unwrap();
    assert_eq!(package.record.views, record_for_sharing(&played.record));
    let shared = answers(&package.record.views);
    assert!(!shared.contains_key(&("primary.people", Some("shouting"))));
    assert!(!shared.contains_key(&("primary.lessons", Some("spelling"))));
    assert!(!package.members.contains_key("pictures/shouting.svg"));

    let voice = package.members.iter().find(|(name, _)| name.starts_with("voice/")).unwrap().1;
    let spoken = read_wav(&fs::read(root().join("assets/demo/voice.wav")).unwrap()).unwrap();
    assert!(read_wav(voice).unwrap() == spoken, "the clip is not what was spoken, sample by sample");

    // "Me" looks as Sam chose, in the package and on the page; the symbol as drawn is in neither.
    let happy = symbols::Library::open(&Assets::at(root()).unwrap()).unwrap().svg("happy").unwrap();
    let dressed = symbols::file_in_likeness(&happy, played.record.child.likeness.as_ref()).into_owned();
    assert!(dressed != happy && package.members["pictures/happy.svg"] == dressed);

    let page = fs::read_to_string(&played.page).unwrap();
    assert!(!page.contains("[report-"), "a message of the page is missing or lacks an argument");
    assert!(page.contains("Friday 12 March 2027"), "the day of the meeting in words");
    assert!(page.contains("I don&#39;t like this") || page.contains("I don't like this"));
    assert!(!page.contains("Loud people"));
}

#[test]
fn the_commands_find_what_was_played() {
    let (_folder, to) = played();
    let home = to.join("home");
    let on = |words: &[&str]| my_views(words.iter().map(|word| OsStr::new(word).to_owned()).chain(with_vault(&home)));
    let list = on(&["list", "--json"]).json();
    let found = &list["conversations"][0];
    assert_eq!((&found["called"], &found["finished"]), (&json!("Sam"), &json!(true)));
    assert_eq!(list["damaged"], json!([]));

    let id = found["id"].as_str().unwrap();
    let out = to.join("files");
    let export = |to: &Path| on(&["export", id, "--as", "html,json,ron,myviews", "--to", to.to_str().unwrap()]);
    let first = export(&out);
    assert_eq!((first.code, first.out.lines().count()), (0, 4), "{}", first.err);
    let names = |out: &Path| {
        let mut names: Vec<_> =
            fs::read_dir(out).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&out), ["Sam.html", "Sam.json", "Sam.myviews", "Sam.ron"]);
    assert_eq!(export(&out).code, 0);
    assert_eq!(names(&out).len(), 8, "the second export overwrote the first");

    let check = my_views(["check".as_ref(), "--json".as_ref(), out.join("Sam.myviews").as_os_str()]);
    assert_eq!((check.code, &check.json()["whole"]), (0, &json!(true)));
    let vault = on(&["vault", "check"]);
    assert_eq!(vault.code, 0, "{}{}", vault.out, vault.err);
}

#[test]
fn the_plans_that_come_with_the_program_can_be_used() {
    for name in my_views::plan::names(&Assets::at(root()).unwrap()) {
        let plan = root().join(format!("assets/plans/{name}.ron"));
        let done = my_views(["plan".as_ref(), "check".as_ref(), "--json".as_ref(), plan.as_os_str()]);
        assert_eq!((done.code, &done.json()["usable"]), (0, &json!(true)), "{}", done.out);
    }
}

#[test]
fn every_demo_plays_to_its_thank_you() {
    let mut plans = Vec::new();
    for demo in fs::read_dir(root().join("assets/demo")).unwrap() {
        let demo = demo.unwrap().path();
        if demo.extension() != Some(OsStr::new("ron")) {
            continue;
        }
        let folder = tempfile::tempdir().unwrap();
        let played = play::run(&Assets::at(root()).unwrap(), &demo, folder.path(), None);
        let played = played.unwrap_or_else(|error| panic!("{}: {error}", demo.display()));
        assert!(played.record.sittings[0].finished, "{}", demo.display());
        assert!(played.page.is_file());
        plans.push(played.record.plan.id);
    }
    plans.sort();
    assert_eq!(plans, ["adulthood", "noticing", "primary", "rights", "secondary"]);
}

#[test]
fn what_is_noticed_is_no_answer_and_a_question_is_no_view() {
    let play = |name: &str| {
        let folder = tempfile::tempdir().unwrap();
        let demo = root().join(format!("assets/demo/{name}.ron"));
        let played = play::run(&Assets::at(root()).unwrap(), &demo, folder.path(), None).unwrap();
        let package = package::open(&played.package).unwrap();
        (played.record, package)
    };
    let (noticing, _) = play("noticing");
    assert!(noticing.answers.is_empty());
    assert_eq!(noticing.agreement.talk.yes, Some(true));
    let (rights, package) = play("rights");
    let asked: Vec<_> = rights.questions.iter().map(|of| of.about.page.as_str()).collect();
    assert_eq!(asked, ["rights.tell_3", "rights.questions", "rights.questions"]);
    assert!(rights.answers.iter().all(|answer| !answer.about.page.starts_with("rights.tell_")));
    let clip = rights.questions[0].clips[0].id;
    assert!(package.members.contains_key(&format!("voice/{clip}.wav")), "the question is heard at the meeting");
}

#[test]
fn a_drawing_whose_picture_is_gone_is_painted_from_its_lines() {
    let folder = tempfile::tempdir().unwrap();
    let assets = Assets::at(root()).unwrap();
    let played = play::run(&assets, &demo(), folder.path(), Some(&passphrase())).unwrap();
    let id = played.record.id;
    let pictures = folder.path().join(format!("home/vault/conversations/{id}/drawings"));
    fs::remove_dir_all(&pictures).unwrap();

    let reader = reader(&folder.path().join("home"));
    let again = play::export(&assets, &reader, id, &[play::Form::MyViews], &folder.path().join("again")).unwrap();
    let (before, after) = (package::open(&played.package).unwrap(), package::open(&again.files[0].1).unwrap());
    let drawing = before.members.keys().find(|name| name.starts_with("drawings/")).unwrap();
    assert_eq!(after.members[drawing], before.members[drawing]);
}

#[test]
fn without_a_passphrase_no_vault_stays_behind() {
    let folder = tempfile::tempdir().unwrap();
    let played = play::run(&Assets::at(root()).unwrap(), &demo(), folder.path(), None).unwrap();
    assert!(played.package.is_file());
    assert!(!folder.path().join("home/vault").exists());
}
