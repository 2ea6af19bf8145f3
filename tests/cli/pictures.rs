//! Pictures of packs from the conversation to the pages, whatever becomes of their pack.

use std::{ffi::OsStr, fs, path::Path};

use my_views::{report::package, vault::Vault};

use super::{Done, my_views, passphrase, with_vault};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\" fill=\"#ff0000\"/></svg>";

/// Sam says how they are with a picture that stands in a pack alone.
const SCRIPT: &str = r#"(
    format: 1, plan: "primary", language: "en-GB", purpose: "annual_review", child: "Sam",
    with: [(name: "Jo", role: "teaching_assistant")], viewers: [(id: "family", name: "My family", role: "family")],
    steps: [
        Press("Something else"), Press("Find a picture"), Press("Letters"),
        Press("q"), Press("u"), Press("o"), Press("k"), Press("k"), Press("quokka"),
        Break, Press("Stop for today"),
    ],
)"#;

fn on(home: &Path, words: &[&str]) -> Done {
    my_views(words.iter().map(|word| OsStr::new(word).to_owned()).chain(with_vault(home)))
}

/// Plays the script with a pack of one picture, removes the pack, and exports.
fn exported(licence: &[&str]) -> (tempfile::TempDir, package::Package, String) {
    let folder = tempfile::tempdir().unwrap();
    let (home, set) = (folder.path().join("home"), folder.path().join("zoo"));
    drop(
        Vault::open(&home).unwrap().make_keys_with(&mut my_views::vault::RealDisk, "School", &passphrase(), 1).unwrap(),
    );
    fs::create_dir(&set).unwrap();
    fs::write(set.join("quokka.svg"), SVG).unwrap();
    let add = ["symbols", "add", set.to_str().unwrap(), "--author", "Mia", "--home", home.to_str().unwrap()];
    let added = my_views(add.iter().chain(licence));
    assert_eq!(added.code, 0, "{}", added.err);
    let script = folder.path().join("script.ron");
    fs::write(&script, SCRIPT).unwrap();
    let played = folder.path().join("played");
    let done = on(&home, &["play", script.to_str().unwrap(), "--to", played.to_str().unwrap(), "--json"]);
    assert_eq!(done.code, 0, "{}", done.err);
    let id = done.json()["conversation"].as_str().unwrap().to_owned();
    assert_eq!(my_views(["symbols", "remove", "zoo", "--home", home.to_str().unwrap()]).code, 0);
    let to = folder.path().join("files");
    let out = on(&home, &["export", &id, "--as", "html,myviews", "--to", to.to_str().unwrap()]);
    assert_eq!(out.code, 0, "{}", out.err);
    let file = to.join("Sam.myviews");
    let check = my_views(["check".as_ref(), file.as_os_str()]);
    assert_eq!(check.code, 0, "{}", check.out);
    assert_eq!(on(&home, &["vault", "check"]).code, 0);
    let page = fs::read_to_string(to.join("Sam.html")).unwrap().replace(['\u{2068}', '\u{2069}'], "");
    (folder, package::open(&file).unwrap(), page)
}

#[test]
fn a_picture_stays_in_record_package_and_page_when_its_pack_is_removed() {
    let (_folder, package, page) = exported(&["--licence", "CC BY 4.0"]);
    let used = package.record.views.pictures.iter().find(|used| used.id == "zoo-quokka").unwrap();
    assert_eq!((used.set.as_str(), used.licence.as_str(), used.author.as_str()), ("zoo", "CC BY 4.0", "Mia"));
    let svg = String::from_utf8(package.members["pictures/zoo-quokka.svg"].clone()).unwrap();
    assert!(svg.contains("<svg"), "{svg}");
    assert!(page.contains("alt=\"Picture: quokka\""), "the picture is there");
    assert!(page.contains("zoo, Mia, CC BY 4.0"), "the credit is there");
    assert!(!page.contains("All rights"));
}

#[test]
fn a_picture_without_a_licence_is_its_word_in_what_leaves_the_device_and_the_page_says_why() {
    let (_folder, package, page) = exported(&[]);
    assert!(!package.members.keys().any(|name| name.contains("quokka")), "{:?}", package.members.keys());
    assert!(page.contains("quokka") && !page.contains("alt=\"Picture: quokka\""));
    assert!(page.contains("Not shown here: pictures of zoo. All rights in them are reserved"));
}

/// Sam sorts the pictures of a board of another program, which were placed on paper before.
const BOARD_SCRIPT: &str = r#"(
    format: 1, plan: "primary", language: "en-GB", purpose: "annual_review", child: "Sam",
    with: [(name: "Jo", role: "teaching_assistant")], viewers: [(id: "family", name: "My family", role: "family")],
    boards: ["farm"], from_paper: true,
    steps: [
        Press("Happy"), Press("Start"), Press("Yes"), Press("Next"), Press("No"), Press("Next"), Press("My family"),
        Press("Next"), Press("Skip"), Put("Ice cream", "Like"), Press("Next"),
        Press("Farm"), Expect("How do you feel about these?"),
        Put("Tractor", "Don't like"), Put("Cow", "Like"), Press("Next"),
        Expect("What shall we talk about?"), Break, Press("Stop for today"),
    ],
)"#;

#[test]
fn a_board_of_another_program_is_a_topic_and_what_was_on_paper_is_marked_so() {
    let folder = tempfile::tempdir().unwrap();
    let (home, boards) = (folder.path().join("home"), folder.path().join("farm.obf"));
    drop(
        Vault::open(&home).unwrap().make_keys_with(&mut my_views::vault::RealDisk, "School", &passphrase(), 1).unwrap(),
    );
    let data = format!("data:image/svg+xml;utf8,{}", SVG.replace('<', "%3C").replace('#', "%23").replace('"', "'"));
    let image = |id: &str| {
        format!(r#"{{"id": "{id}", "width": 9, "height": 9, "content_type": "image/svg+xml", "data": "{data}"}}"#)
    };
    let board = format!(
        r#"{{"format": "open-board-0.1", "id": "f", "locale": "en-GB", "name": "Farm", "grid": {{"rows": 1, "columns": 3, "order": [[1, 2, 3]]}},
        "buttons": [{{"id": 1, "label": "Cow", "image_id": "a"}}, {{"id": 2, "label": "Tractor", "image_id": "b"}},
        {{"id": 3, "label": "Farm again", "image_id": "a", "load_board": {{"id": "f"}}}}], "images": [{}, {}], "sounds": []}}"#,
        image("a"),
        image("b"),
    );
    fs::write(&boards, board).unwrap();
    let add = [
        "symbols",
        "add",
        boards.to_str().unwrap(),
        "--name",
        "farm",
        "--licence",
        "CC0",
        "--home",
        home.to_str().unwrap(),
    ];
    assert_eq!(my_views(add).code, 0);
    let script = folder.path().join("script.ron");
    fs::write(&script, BOARD_SCRIPT).unwrap();
    let played = folder.path().join("played");
    let done = on(&home, &["play", script.to_str().unwrap(), "--to", played.to_str().unwrap(), "--json"]);
    assert_eq!(done.code, 0, "{}", done.err);
    let id = done.json()["conversation"].as_str().unwrap().to_owned();
    let to = folder.path().join("files");
    let out = on(&home, &["export", &id, "--as", "text,json,cards", "--to", to.to_str().unwrap()]);
    assert_eq!(out.code, 0, "{}", out.err);
    let text = fs::read_to_string(to.join("Sam.txt")).unwrap().replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("Tractor. I don't like this.") && text.contains("I placed this on paper cards."), "{text}");
    assert!(fs::read(to.join("Sam-cards.pdf")).unwrap().starts_with(b"%PDF"));
    let record: serde_json::Value = serde_json::from_slice(&fs::read(to.join("Sam.json")).unwrap()).unwrap();
    assert!(record["answers"].as_array().unwrap().iter().all(|answer| answer["on_paper"] == true), "{record:#}");
}
