//! Reading boards: one (.obf), a package of them (.obz), or what programs write in their place.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::parts::{Files, Object, Picture, id, objects, paths, words, yes};
use crate::symbols::{packs::LeftOut, text::decoded};

/// Most boards of a file.
const MOST_BOARDS: usize = 2_000;

/// Most buttons of a board.
const MOST_BUTTONS: usize = 1_000;

/// Every board of a file, the first one first.
#[derive(Debug, Default)]
pub(in crate::symbols) struct Boards {
    /// The language, as the first board that says one has it.
    pub locale: Option<String>,
    pub all: Vec<Board>,
    pub left_out: Vec<LeftOut>,
}

#[derive(Debug)]
pub(in crate::symbols) struct Board {
    pub id: String,
    pub name: String,
    pub cards: Vec<Card>,
}

#[derive(Debug)]
pub(in crate::symbols) struct Card {
    pub label: String,
    pub spoken: Option<String>,
    pub picture: Option<Picture>,
    pub leads_to: Option<String>,
}

/// Reads every board among these files. `texts` are the files that may be boards, by name, with their bytes or why they
/// have none; `named` says whether there is a file of a name.
pub(in crate::symbols) fn read(
    texts: &BTreeMap<String, Result<Vec<u8>, String>>,
    named: &dyn Fn(&str) -> bool,
) -> Boards {
    let mut reading = Reading { named, images: BTreeMap::new(), by_path: BTreeMap::new(), out: Boards::default() };
    let manifest = texts.iter().filter(|(name, _)| is_manifest(name)).min_by_key(|(name, _)| name.len());
    let manifest = manifest.and_then(|(name, bytes)| reading.json(name, bytes));
    let listed = paths(manifest.as_ref().and_then(|manifest| manifest.get("paths")), "boards");
    reading.images = paths(manifest.as_ref().and_then(|manifest| manifest.get("paths")), "images");
    let root = manifest.as_ref().and_then(|manifest| manifest.get("root")).and_then(Value::as_str).unwrap_or_default();
    let mut order: Vec<&str> = Vec::new();
    for path in std::iter::once(root).chain(listed.values().map(String::as_str)).chain(texts.keys().map(String::as_str))
    {
        if texts.contains_key(path) && !is_manifest(path) && !order.contains(&path) {
            order.push(path);
        }
    }
    for (board, path) in listed.iter().filter(|(_, path)| !texts.contains_key(*path)) {
        reading.out.left_out.push(LeftOut::new(board, format!("the board's file, {path}, is missing")));
    }
    for path in order {
        if let Some(value) = reading.json(path, &texts[path]) {
            reading.file(path, &value);
        }
    }
    reading.links();
    reading.out
}

fn is_manifest(name: &str) -> bool {
    name.rsplit('/').next() == Some("manifest.json")
}

struct Reading<'a> {
    named: &'a dyn Fn(&str) -> bool,
    images: BTreeMap<String, String>,
    /// Ids of boards by the file in which they were.
    by_path: BTreeMap<String, String>,
    out: Boards,
}

impl Reading<'_> {
    fn left_out(&mut self, what: &str, why: impl Into<String>) {
        self.out.left_out.push(LeftOut::new(what, why));
    }

    fn json(&mut self, name: &str, bytes: &Result<Vec<u8>, String>) -> Option<Value> {
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(why) => {
                self.left_out(name, why.clone());
                return None;
            }
        };
        let (text, _) = decoded(bytes);
        let read = serde_json::from_str(text.trim_start_matches('\u{FEFF}'));
        read.map_err(|error| self.left_out(name, format!("it is not written as a board ({error})"))).ok()
    }

    /// One file: a board, a list of boards, or pages within an object.
    fn file(&mut self, path: &str, value: &Value) {
        let many = match value {
            Value::Array(list) => list.iter().filter_map(Value::as_object).collect(),
            Value::Object(object) => {
                let inner =
                    ["pages", "boards"].into_iter().find(|name| !is_board(object) && !objects(object, name).is_empty());
                match inner {
                    Some(name) => {
                        self.locale(object);
                        objects(object, name).into_iter().map(|(_, one)| one).collect()
                    }
                    None => vec![object],
                }
            }
            _ => Vec::new(),
        };
        let boards: Vec<&Object> = many.into_iter().filter(|object| is_board(object)).collect();
        if boards.is_empty() {
            return self.left_out(path, "it is no board: it has no buttons");
        }
        let single = boards.len() == 1;
        for board in boards {
            if self.out.all.len() == MOST_BOARDS {
                return self.left_out(path, format!("only the first {MOST_BOARDS} boards are read"));
            }
            self.board(path, board, single);
        }
    }

    fn locale(&mut self, object: &Object) {
        if self.out.locale.is_none() {
            self.out.locale = words(object, &["locale", "language"]);
        }
    }

    fn board(&mut self, path: &str, board: &Object, single: bool) {
        self.locale(board);
        let name = words(board, &["name", "title", "label"]).unwrap_or_default();
        let own = id(board.get("id")).unwrap_or_else(|| if name.is_empty() { path.to_owned() } else { name.clone() });
        if self.out.all.iter().any(|other| other.id == own) {
            return self.left_out(&own, "a second board has this id; only the first is read");
        }
        if single {
            self.by_path.insert(path.to_owned(), own.clone());
        }
        let shown = if name.is_empty() { own.clone() } else { name.clone() };
        let images: BTreeMap<String, &Object> =
            objects(board, "images").into_iter().filter_map(|(id, image)| Some((id?, image))).collect();
        let cards = self.ordered(&shown, board);
        let folder = path.rfind('/').map_or("", |end| &path[..=end]).to_owned();
        let of_board = board.get("license").and_then(Value::as_object);
        let mut read = Vec::new();
        for button in cards {
            let card = self.card(&shown, button, &images, &folder, of_board);
            read.extend(card);
        }
        self.out.all.push(Board { id: own, name, cards: read });
    }

    /// The buttons in reading order: row by row where there is a grid, then those that stand on none.
    fn ordered<'b>(&mut self, shown: &str, board: &'b Object) -> Vec<&'b Object> {
        let buttons = ["buttons", "cells", "elements"].into_iter().map(|name| objects(board, name));
        let mut buttons = buttons.into_iter().find(|buttons| !buttons.is_empty()).unwrap_or_default();
        if buttons.len() > MOST_BUTTONS {
            buttons.truncate(MOST_BUTTONS);
            self.left_out(shown, format!("only the first {MOST_BUTTONS} buttons of the board are read"));
        }
        let grid = board.get("grid").and_then(|grid| grid.get("order").or(Some(grid))).and_then(Value::as_array);
        let mut order = Vec::new();
        for cell in
            grid.into_iter().flatten().flat_map(|row| row.as_array().map_or(std::slice::from_ref(row), Vec::as_slice))
        {
            match id(Some(cell)) {
                Some(id) => order.push(id),
                // A cell may hold the button itself; null is an empty one.
                None => {
                    if let Some(button) = cell.as_object() {
                        buttons.push((None, button));
                    }
                }
            }
        }
        let mut used = BTreeSet::new();
        let mut out = Vec::new();
        for wanted in order {
            match buttons.iter().position(|(id, _)| id.as_deref() == Some(&wanted)) {
                Some(place) if used.insert(place) => out.push(buttons[place].1),
                Some(_) => {}
                None => self.left_out(shown, format!("the grid names a button `{wanted}` that is not there")),
            }
        }
        out.extend(
            buttons.iter().enumerate().filter(|(place, _)| !used.contains(place)).map(|(_, (_, button))| *button),
        );
        out
    }

    fn card(
        &mut self,
        shown: &str,
        button: &Object,
        images: &BTreeMap<String, &Object>,
        folder: &str,
        of_board: Option<&Object>,
    ) -> Option<Card> {
        let spoken = words(button, &["vocalization", "message"]);
        let label = words(button, &["label", "name", "text"]).or_else(|| spoken.clone()).unwrap_or_default();
        let what = format!("{shown}, {}", if label.is_empty() { "a button without words" } else { &label });
        if yes(button.get("hidden")) {
            self.left_out(&what, "the button is hidden on its board");
            return None;
        }
        let picture = self.picture(&what, button, images, folder, of_board);
        let leads_to = self.link(&what, button);
        if label.is_empty() && picture.is_none() {
            // A key of the program (clear, back), or an empty place.
            return None;
        }
        Some(Card { spoken: spoken.filter(|spoken| *spoken != label), label, picture, leads_to })
    }

    fn picture(
        &mut self,
        what: &str,
        button: &Object,
        images: &BTreeMap<String, &Object>,
        folder: &str,
        of_board: Option<&Object>,
    ) -> Option<Picture> {
        let inline = button.get("image").and_then(Value::as_object);
        let wanted = id(button.get("image_id")).or_else(|| inline.map(|_| format!("in {what}")))?;
        let Some(image) = images.get(&wanted).copied().or(inline) else {
            // Some packages list a picture in the manifest alone.
            let empty = Object::new();
            let files = Files { named: self.named, images: &self.images, folder };
            let found = files.picture(&wanted, &empty, of_board).ok();
            if found.is_none() {
                self.left_out(what, format!("its picture `{wanted}` is not on the board"));
            }
            return found;
        };
        let files = Files { named: self.named, images: &self.images, folder };
        match files.picture(&wanted, image, of_board) {
            Ok(picture) => Some(picture),
            Err(why) => {
                self.left_out(what, why);
                None
            }
        }
    }

    /// The id or path of the board that a button opens; what is no board of this file is taken away at the end.
    fn link(&mut self, what: &str, button: &Object) -> Option<String> {
        let load = button.get("load_board").or_else(|| button.get("loadBoard"))?;
        let Some(load) = load.as_object() else { return id(Some(load)) };
        let inside = words(load, &["path"]).or_else(|| id(load.get("id")));
        if inside.is_none() && (load.contains_key("url") || load.contains_key("data_url")) {
            self.left_out(what, "it opens a board on the internet, from which nothing is fetched");
        }
        // The id counts where both are given and a board has it.
        id(load.get("id")).map(|id| format!("{id}\n{}", words(load, &["path"]).unwrap_or_default())).or(inside)
    }

    /// Makes ids of all links.
    fn links(&mut self) {
        let ids: BTreeSet<String> = self.out.all.iter().map(|board| board.id.clone()).collect();
        let mut dangling = Vec::new();
        for board in &mut self.out.all {
            for card in &mut board.cards {
                let Some(link) = card.leads_to.take() else { continue };
                let known = |part: &str| {
                    let of_path = self.by_path.get(part.trim_start_matches("./")).cloned();
                    ids.get(part).cloned().or(of_path)
                };
                card.leads_to = link.split('\n').filter(|part| !part.is_empty()).find_map(known);
                if card.leads_to.is_none() {
                    let wanted = link.split('\n').find(|part| !part.is_empty()).unwrap_or_default().to_owned();
                    dangling.push((format!("{}, {}", board.name, card.label), wanted));
                }
            }
        }
        for (what, wanted) in dangling {
            self.left_out(&what, format!("the board `{wanted}` that it opens is not in the file"));
        }
    }
}

/// It has buttons, however they are called, or a grid of them.
fn is_board(object: &Object) -> bool {
    let listed = |name| matches!(object.get(name), Some(Value::Array(_) | Value::Object(_)));
    listed("buttons") || listed("cells") || listed("elements") || (listed("grid") && object.contains_key("id"))
}
