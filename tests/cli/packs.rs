//! Packs of pictures, from the command line.

use std::{fs, path::Path};

use serde_json::Value;

use super::{Done, my_views, root};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\" fill=\"#ff0000\"/></svg>";

fn symbols(home: &Path, rest: &[&str]) -> Done {
    let home = home.to_str().unwrap();
    my_views(["symbols"].into_iter().chain(rest.iter().copied()).chain(["--home", home]))
}

#[test]
fn a_pack_is_brought_in_found_shown_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let (home, set) = (folder.path().join("home"), folder.path().join("farm"));
    fs::create_dir(&set).unwrap();
    fs::write(set.join("tractor.svg"), SVG).unwrap();
    fs::write(set.join("phone.heic"), b"\0\0\0\x18ftypheic").unwrap();
    let added = symbols(&home, &["add", set.to_str().unwrap(), "--author", "Mia", "--json"]);
    assert_eq!((added.code, added.json()["pictures"].as_u64()), (0, Some(1)), "{}", added.err);
    assert!(added.err.contains("phone.heic") && added.err.contains("JPEG"), "{}", added.err);
    assert!(symbols(&home, &["remove", "farm"]).out.contains("keep"));
    let plain = symbols(&home, &["add", set.to_str().unwrap(), "--author", "Mia"]);
    assert!(
        plain.out.contains("1 with the licence: all rights reserved (no licence is given); by Mia."),
        "{}",
        plain.out
    );
    let again = symbols(&home, &["add", set.to_str().unwrap()]);
    again.refuses(1, &["farm", "Remove it first"]);
    let listed = symbols(&home, &["list"]);
    assert!(listed.out.contains("farm") && listed.out.contains("all rights reserved") && listed.out.contains("Mia"));
    let found = symbols(&home, &["search", "Tract", "--json"]).json();
    let ids: Vec<&str> = found["pictures"].as_array().unwrap().iter().filter_map(|one| one["id"].as_str()).collect();
    assert!(ids.contains(&"farm-tractor"), "{ids:?}");
    let sheets = folder.path().join("sheets");
    let trial = ["sheet", "--to", sheets.to_str().unwrap(), "--pack", "farm", "--without-names", "--json"];
    let sheet = symbols(&home, &trial);
    if sheet.code == 0 {
        assert_eq!(fs::read_to_string(sheets.join("key.txt")).unwrap(), "1\ttractor\n");
        assert!(sheets.join("trial-001.png").is_file());
    } else {
        sheet.refuses(3, &["font"]);
    }
    assert_eq!(symbols(&home, &["remove", "farm"]).code, 0);
    symbols(&home, &["remove", "farm"]).refuses(1, &["farm", "list"]);
    assert!(symbols(&home, &["list", "--json"]).json()["packs"].as_array().unwrap().is_empty());
}

#[test]
fn what_is_no_pack_is_refused_in_plain_words() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let add = |path: &str| symbols(&home, &["add", path]);
    add(&file("a.zip", b"PK\x03\x04")).refuses(1, &["a.zip", "no whole zip"]);
    add(&file("a.obf", b"{\"id\": 1}")).refuses(1, &["a.obf", "no board"]);
    add(&file("a.json", b"{")).refuses(1, &["a.json", "not written as a board"]);
    add(&file("a.png", b"<!DOCTYPE html><html/>")).refuses(1, &["a web page"]);
    add(&file("a.txt", b"hello")).refuses(1, &["a.txt"]);
    add("no/such/folder").refuses(1, &["no/such/folder"]);
}

#[test]
fn the_boards_of_a_plan_are_written_and_can_be_brought_in() {
    let folder = tempfile::tempdir().unwrap();
    let (home, to) = (folder.path().join("home"), folder.path().join("primary.obz"));
    let plan = root().join("assets/plans/primary.ron");
    let done = my_views([
        "plan",
        "boards",
        plan.to_str().unwrap(),
        "--to",
        to.to_str().unwrap(),
        "--home",
        home.to_str().unwrap(),
    ]);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let added: Value = symbols(&home, &["add", to.to_str().unwrap(), "--name", "plan", "--json"]).json();
    assert!(added["boards"].as_u64() > Some(8) && added["pictures"].as_u64() > Some(80), "{added:#}");
    assert_eq!(added["left_out"], serde_json::json!([]));
    accepted_elsewhere(&to);
}

/// The reference validator of the Open Board Format and the reader of another program take the boards without a complaint.
fn accepted_elsewhere(boards: &Path) {
    let tools = std::env::var_os("MY_VIEWS_TOOLS").map_or_else(
        || std::env::home_dir().unwrap_or_default().join(".cache/my-views/tools"),
        std::path::PathBuf::from,
    );
    let node = tools.join("node");
    assert!(node.is_dir(), "the other program is not here: `make test` fetches it");
    let script = root().join("tests/e2e/boards.mjs");
    let done = std::process::Command::new("node").arg(script).arg(boards).current_dir(node).output().unwrap();
    let told = [done.stdout, done.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(done.status.success() && told.contains("0 errors"), "{told}");
}
