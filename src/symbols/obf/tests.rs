use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{
    read::{Boards, read},
    *,
};
use crate::{
    plan::{self, Assets, Plan, Text, Wording},
    symbols::{
        Library,
        packs::{Credit, Pack, PackStore, Request},
        picture::Form,
    },
    words::Language,
};

const SVG: &str =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9' fill='red'/></svg>";

fn data() -> String {
    format!("data:image/svg+xml;utf8,{}", SVG.replace('<', "%3C").replace('#', "%23"))
}

/// A board as the standard has it, with these buttons in one row.
fn board(id: &str, buttons: &[Value]) -> Value {
    let order: Vec<Value> = buttons.iter().map(|button| button["id"].clone()).collect();
    json!({
        "format": "open-board-0.1", "id": id, "locale": "en-GB", "name": format!("Board {id}"), "buttons": buttons,
        "grid": { "rows": 1, "columns": buttons.len(), "order": [order] },
        "images": [{ "id": "i1", "width": 9, "height": 9, "content_type": "image/svg+xml", "data": data(),
            "license": { "type": "CC BY", "author_name": "Mia" } }],
        "sounds": [],
    })
}

fn button(id: &str, label: &str) -> Value {
    json!({ "id": id, "label": label, "image_id": "i1" })
}

fn of(files: &[(&str, Value)]) -> Boards {
    let texts: BTreeMap<_, _> =
        files.iter().map(|(name, value)| ((*name).to_owned(), Ok(value.to_string().into_bytes()))).collect();
    let named: BTreeSet<&str> = files.iter().map(|(name, _)| *name).chain(["images/apple.svg"]).collect();
    read(&texts, &|name| named.contains(name))
}

fn labels(boards: &Boards) -> Vec<&str> {
    boards.all.iter().flat_map(|board| &board.cards).map(|card| card.label.as_str()).collect()
}

fn left_out(boards: &Boards) -> String {
    boards.left_out.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_board_is_read_in_the_order_of_its_grid() {
    let mut value = board("a", &[button("1", "one"), button("2", "two"), button("3", "three")]);
    value["grid"]["order"] = json!([["3", null], [null, "1"]]);
    let boards = of(&[("a.obf", value)]);
    assert_eq!((labels(&boards), left_out(&boards)), (vec!["three", "one", "two"], String::new()));
    let picture = boards.all[0].cards[0].picture.as_ref().unwrap();
    assert_eq!((picture.licence.as_deref(), picture.author.as_deref()), (Some("CC BY"), Some("Mia")));
    assert_eq!(boards.locale.as_deref(), Some("en-GB"));
}

#[test]
fn every_dialect_is_read() {
    let numbers = json!({ "id": 1, "buttons": [{ "id": 7, "label": 12, "image_id": 3, "background_color": "#FF0000" }],
        "grid": { "rows": 1, "columns": 1, "order": [[7]] }, "images": [{ "id": 3, "data": data(), "content_type": "image/svg" }] });
    let pages = json!({ "name": "All", "pages": [
        { "id": "p1", "name": "One", "buttons": [{ "id": 1, "label": "go", "load_board": { "id": "p2" } }] },
        { "id": "p2", "name": "Two", "grid": [[{ "label": "in the grid" }, null]] } ] });
    let list = json!([{ "id": "a", "buttons": [{ "id": "1", "label": "x" }] }, { "id": "b", "buttons": [{ "id": "1", "label": "y" }] }]);
    let by_id = json!({ "id": "m", "buttons": { "1": { "label": "by id" } }, "grid": { "order": [["1"]] } });
    for (value, wanted) in
        [(numbers, vec!["12"]), (pages, vec!["go", "in the grid"]), (list, vec!["x", "y"]), (by_id, vec!["by id"])]
    {
        let boards = of(&[("file.json", value)]);
        assert_eq!((labels(&boards), left_out(&boards).as_str()), (wanted, ""));
    }
    let marked = [b"\xEF\xBB\xBF".as_slice(), board("a", &[button("1", "marked")]).to_string().as_bytes()].concat();
    let texts = BTreeMap::from([("a.obf".to_owned(), Ok(marked))]);
    assert_eq!(labels(&read(&texts, &|_| false)), ["marked"]);
}

#[test]
fn what_is_missing_is_told_in_order_and_the_rest_is_read() {
    let mut value = board(
        "a",
        &[
            json!({ "id": "1", "label": "url", "image_id": "u" }),
            json!({ "id": "2", "label": "dangling", "image_id": "nowhere" }),
            json!({ "id": "3", "label": "empty", "image_id": "" }),
            json!({ "id": "4", "label": "hidden", "hidden": true }),
            json!({ "id": "5", "label": "symbol", "image_id": "s" }),
            json!({ "id": "6", "label": "path", "image_id": "p" }),
            json!({ "id": "7", "label": "lost", "image_id": "l" }),
            json!({ "id": "8", "label": "away", "load_board": { "url": "https://example.org/b.obf" } }),
            json!({ "id": "9", "label": "nowhere", "load_board": { "id": "gone", "path": "boards/gone.obf" } }),
            json!({ "id": "10", "label": "fine", "image_id": "i1" }),
        ],
    );
    value["images"].as_array_mut().unwrap().extend([
        json!({ "id": "u", "url": "https://example.org/a.png" }),
        json!({ "id": "s", "symbol": { "set": "sstix", "filename": "a.svg" } }),
        json!({ "id": "p", "path": "images/apple.svg" }),
        json!({ "id": "l", "path": "images/lost.svg" }),
    ]);
    value["grid"]["order"][0].as_array_mut().unwrap().push(json!("99"));
    let boards = of(&[("a.obf", value)]);
    assert_eq!(labels(&boards), ["url", "dangling", "empty", "symbol", "path", "lost", "away", "nowhere", "fine"]);
    let told = left_out(&boards);
    let places: Vec<_> = [
        "`99`",
        "only on the internet",
        "`nowhere` is not on",
        "hidden",
        "the set sstix",
        "lost.svg, is missing",
        "opens a board on the internet",
        "`gone`",
    ]
    .iter()
    .map(|word| told.find(word).unwrap_or_else(|| panic!("{word}: {told}")))
    .collect();
    assert!(places.is_sorted(), "{told}");
    let pictures: Vec<_> = boards.all[0].cards.iter().map(|card| card.picture.is_some()).collect();
    assert_eq!(pictures, [false, false, false, false, true, false, false, false, true]);
}

#[test]
fn only_what_is_no_board_is_refused() {
    for value in [json!({}), json!([]), json!("x"), json!({ "buttons": 3 }), json!({ "pages": [] })] {
        let boards = of(&[("a.obf", value)]);
        assert!(boards.all.is_empty() && left_out(&boards).contains("no board"));
    }
    let texts = BTreeMap::from([("a.obf".to_owned(), Ok(b"{\"buttons\": [".to_vec()))]);
    assert!(left_out(&read(&texts, &|_| false)).contains("not written as a board"));
    let deep = BTreeMap::from([("a.obf".to_owned(), Ok("[".repeat(100_000).into_bytes()))]);
    assert!(read(&deep, &|_| false).all.is_empty());
}

#[test]
fn the_manifest_says_which_board_is_first_and_links_go_by_id_or_path() {
    let manifest = json!({ "format": "open-board-0.1", "root": "boards/z.obf",
        "paths": { "boards": { "z": "boards/z.obf", "a": "boards/a.obf", "lost": "boards/lost.obf" }, "images": { "i9": "images/apple.svg" } } });
    let z = board(
        "z",
        &[
            json!({ "id": "1", "label": "by id", "load_board": { "id": "a" } }),
            json!({ "id": "2", "label": "by path", "load_board": { "path": "boards/a.obf" } }),
            json!({ "id": "3", "label": "in the manifest", "image_id": "i9" }),
        ],
    );
    let boards =
        of(&[("boards/a.obf", board("a", &[button("1", "back")])), ("boards/z.obf", z), ("manifest.json", manifest)]);
    assert_eq!(boards.all[0].id, "z");
    let links: Vec<_> = boards.all[0].cards.iter().map(|card| card.leads_to.as_deref()).collect();
    assert_eq!(links, [Some("a"), Some("a"), None]);
    assert!(boards.all[0].cards[2].picture.is_some());
    assert_eq!(boards.left_out.len(), 1);
}

/// A pack of these boards.
fn pack(files: &[(&str, Value)]) -> (tempfile::TempDir, Pack) {
    let folder = tempfile::tempdir().unwrap();
    let from = folder.path().join("from");
    for (name, value) in files {
        let path = from.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, value.to_string()).unwrap();
    }
    let request = Request { path: from, name: Some("mine".into()), ..Request::default() };
    let added = PackStore::of(folder.path()).add(&request, &|_| std::ops::ControlFlow::Continue(())).unwrap();
    (folder, added.pack)
}

fn leading(id: &str, label: &str, to: &str) -> Value {
    json!({ "id": id, "label": label, "image_id": "i1", "load_board": { "id": to } })
}

#[test]
fn boards_become_pages_and_links_in_a_circle_end() {
    let names: Vec<String> = (0..13).map(|number| format!("{{food}} {number}")).collect();
    let mut many: Vec<Value> = names.iter().enumerate().map(|(nth, name)| button(&nth.to_string(), name)).collect();
    many.push(leading("home", "Home", "a"));
    let (_folder, pack) = pack(&[
        (
            "a.obf",
            board(
                "a",
                &[
                    leading("1", "Food", "b"),
                    leading("2", "Me", "a"),
                    button("3", "Dog"),
                    json!({ "id": "4", "label": "No picture" }),
                ],
            ),
        ),
        ("b.obf", board("b", &many)),
        ("c.obf", board("c", &[button("1", "Alone")])),
    ]);
    let TopicMade { topic, left_out } =
        topic_of(&pack, "like", &|word| (word == "No picture").then(|| "happy".into())).unwrap();
    let ids: Vec<_> = topic.pages.iter().map(|page| page.id.as_str()).collect();
    assert_eq!(ids, ["board_board_a", "board_board_b", "board_board_b_2"]);
    assert_eq!((topic.id.as_str(), topic.scale.as_str()), ("board_mine", "like"));
    assert_eq!(topic.pages.iter().map(|page| page.cards.len()).collect::<Vec<_>>(), [2, 7, 6]);
    assert_eq!(left_out.len(), 1, "{left_out:?}");
    let card = &topic.pages[1].cards[0];
    assert_eq!((card.symbol.as_str(), card.label.as_str()), ("mine-food_0", "{food} 0"));
}

#[test]
fn a_pack_without_boards_or_pictures_says_so() {
    let (_folder, none) = pack(&[("a.obf", board("a", &[json!({ "id": "1", "label": "Only words" })]))]);
    assert_eq!(topic_of(&none, "like", &|_| None), Err(TopicError::NoCards("mine".into())));
}

/// Words for every text, by its id.
struct Ids;

impl Wording for Ids {
    fn words(&self, text: &Text) -> Option<String> {
        text.attribute.is_none().then(|| text.id.clone())
    }

    fn language(&self) -> &'static str {
        "en-GB"
    }
}

fn picture(id: &str) -> Option<PictureOut> {
    let credit = Credit {
        set: "S".into(),
        licence: if id == "art" { String::new() } else { "CC BY 4.0".into() },
        author: "A".into(),
    };
    let bytes = SVG.as_bytes().to_vec();
    (id != "maths").then_some(PictureOut { form: Form::Svg, bytes, width: 9, height: 9, credit })
}

fn primary() -> Plan {
    plan::load(&Assets::find().unwrap(), "primary").unwrap()
}

#[test]
fn the_boards_of_a_plan_go_out_and_come_back() {
    let (bytes, told) = obz(&primary(), &Ids, &picture).unwrap();
    assert!(
        told.iter().any(|one| one.what == "maths")
            && told.iter().any(|one| one.what == "art" && one.why.contains("private"))
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.zip");
    std::fs::write(&path, &bytes).unwrap();
    let request = Request { path, name: Some("back".into()), ..Request::default() };
    let added = PackStore::of(folder.path()).add(&request, &|_| std::ops::ControlFlow::Continue(())).unwrap();
    assert_eq!(added.left_out, []);
    let boards = added.pack.boards();
    assert_eq!(boards[0].name, "primary");
    assert!(boards.len() > 8 && boards[0].cards.iter().all(|card| card.leads_to.is_some() && card.picture.is_some()));
    let lessons = boards.iter().find(|board| board.id == "lessons").unwrap();
    let maths = lessons.cards.iter().find(|card| card.label == "primary-lessons-maths").unwrap();
    assert_eq!(maths.picture, None);
    assert_eq!(lessons.cards.last().unwrap().leads_to.as_deref(), Some("primary"));
}

/// What the standard asks of a board that is written.
#[test]
fn every_board_that_goes_out_has_what_the_standard_asks() {
    let assets = Assets::find().unwrap();
    let english = Language::open(&assets, Library::open(&assets).unwrap().language()).unwrap();
    let (bytes, _) = obz(&primary(), &english, &picture).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut json_of = |name: &str| -> Value { serde_json::from_reader(zip.by_name(name).unwrap()).unwrap() };
    let manifest = json_of("manifest.json");
    assert_eq!(manifest["format"], "open-board-0.1");
    let boards = manifest["paths"]["boards"].as_object().unwrap();
    assert!(boards.values().any(|path| *path == manifest["root"]));
    for (id, path) in boards {
        let board = json_of(path.as_str().unwrap());
        assert_eq!((&board["id"], &board["locale"]), (&json!(id), &json!("en-GB")));
        let buttons: BTreeSet<_> =
            board["buttons"].as_array().unwrap().iter().map(|button| button["id"].as_str().unwrap()).collect();
        let images: BTreeSet<_> =
            board["images"].as_array().unwrap().iter().map(|image| image["id"].as_str().unwrap()).collect();
        let (rows, columns) = (board["grid"]["rows"].as_u64().unwrap(), board["grid"]["columns"].as_u64().unwrap());
        let order = board["grid"]["order"].as_array().unwrap();
        assert_eq!(order.len() as u64, rows);
        assert!(order.iter().all(|row| row.as_array().unwrap().len() as u64 == columns));
        let placed =
            order.iter().flat_map(|row| row.as_array().unwrap()).filter_map(Value::as_str).collect::<BTreeSet<_>>();
        assert_eq!(placed, buttons);
        for button in board["buttons"].as_array().unwrap() {
            assert!(
                button["label"].as_str().is_some_and(|label| !label.is_empty() && !label.starts_with('[')),
                "{button}"
            );
            assert!(button.get("image_id").is_none_or(|image| images.contains(image.as_str().unwrap())));
            assert!(button.get("load_board").is_none_or(|load| boards.contains_key(load["id"].as_str().unwrap())));
        }
        for image in board["images"].as_array().unwrap() {
            assert_eq!(image["path"], manifest["paths"]["images"][image["id"].as_str().unwrap()]);
        }
    }
}

proptest! {
    #[test]
    fn no_json_makes_it_panic(text in "[\\[\\]{}:,\"a-c0-9 ]{0,60}", key in "(buttons|grid|images|pages|order|id)", value in "(1|null|\\[\\]|\\{\\}|\"x\"|\\[\\[1\\]\\])") {
        let whole = format!("{{\"id\": 1, \"buttons\": [{{\"id\": 1, \"{key}\": {value}}}], \"{key}\": {value}}}");
        for text in [text, whole] {
            let texts = BTreeMap::from([("a.obf".to_owned(), Ok(text.into_bytes()))]);
            let _ = read(&texts, &|_| true);
        }
    }
}
