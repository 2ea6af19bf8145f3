//! A plan's boards for other communication programs: an `.obz` package.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Write},
};

use serde_json::{Value, json};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{
    plan::{Card, Kind, Page, Plan, Text, Wording},
    symbols::{
        packs::{Credit, LeftOut},
        picture::Form,
    },
};

/// The format's name and version, as every board has it.
const FORMAT: &str = "open-board-0.1";

/// A picture for a board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureOut {
    /// In which form.
    pub form: Form,
    /// The file.
    pub bytes: Vec<u8>,
    /// Pixels in a row, or units.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// What must be said about it.
    pub credit: Credit,
}

/// Boards cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum ObzError {
    /// There is none.
    #[error("the plan `{0}` has no page with cards, so there are no boards to write.")]
    NoBoards(String),
    /// They cannot be packed.
    #[error("the boards cannot be packed: {0}.")]
    Packing(String),
}

/// The boards of a plan as the bytes of an `.obz` file: one for each page with cards, and a first one that opens them. A card
/// whose picture `picture` does not have stands there by its word. Also tells what is passed on in another way than in the plan.
///
/// # Errors
/// The plan has no page with cards, or the package becomes too long.
pub fn obz(
    plan: &Plan,
    wording: &dyn Wording,
    picture: &dyn Fn(&str) -> Option<PictureOut>,
) -> Result<(Vec<u8>, Vec<LeftOut>), ObzError> {
    let mut writing =
        Writing { plan, wording, picture, pictures: BTreeMap::new(), members: Vec::new(), told: Vec::new() };
    let boards: Vec<(String, &Page, &[Card])> = plan.pages.iter().flat_map(boards_of).collect();
    if boards.is_empty() {
        return Err(ObzError::NoBoards(plan.id.clone()));
    }
    let root = plan.id.clone();
    let mut links = Vec::new();
    for (id, page, cards) in &boards {
        let heading = writing.heading(page, id != &page.id);
        let mut buttons: Vec<Button> = cards.iter().map(|card| writing.card(id, card)).collect();
        let back =
            Button { label: writing.say(Text::new(&plan.id)), leads_to: Some(root.clone()), ..Button::default() };
        buttons.push(back);
        writing.board(id, &heading, buttons);
        links.push(Button {
            label: heading,
            image: Some(page.symbol.clone()),
            leads_to: Some(id.clone()),
            ..Button::default()
        });
    }
    let name = writing.say(Text::new(&plan.id));
    writing.board(&root, &name, links);
    writing.packed(&root)
}

/// The boards of a page: that of what would help stands apart from that of the worries.
fn boards_of(page: &Page) -> Vec<(String, &Page, &[Card])> {
    let own = |cards| (page.id.clone(), page, cards);
    match &page.kind {
        Kind::Hello { cards } | Kind::Choose { cards, .. } | Kind::Sort { cards, .. } | Kind::Hope { cards, .. } => {
            vec![own(cards.as_slice())]
        }
        Kind::Worry { cards, help } => {
            vec![own(cards.as_slice()), (format!("{}-help", page.id), page, help.as_slice())]
        }
        _ => Vec::new(),
    }
    .into_iter()
    .filter(|(_, _, cards)| !cards.is_empty())
    .collect()
}

#[derive(Default)]
struct Button {
    label: String,
    spoken: Option<String>,
    image: Option<String>,
    leads_to: Option<String>,
}

struct Writing<'a> {
    plan: &'a Plan,
    wording: &'a dyn Wording,
    picture: &'a dyn Fn(&str) -> Option<PictureOut>,
    /// Pictures by symbol; none where there is none.
    pictures: BTreeMap<String, Option<Value>>,
    members: Vec<(String, Vec<u8>)>,
    told: Vec<LeftOut>,
}

impl Writing<'_> {
    fn say(&self, text: Text) -> String {
        self.wording.say(&text)
    }

    fn heading(&self, page: &Page, of_help: bool) -> String {
        let id = format!("{}-{}", self.plan.id, page.id);
        let text = if of_help { Text::attribute(id, "help") } else { Text::new(id) };
        // Boards of paper and of other programs know no child's name.
        self.say(text.with("name", "…"))
    }

    /// The button of a card on the board `board`, whose id is also that of the words.
    fn card(&self, board: &str, card: &Card) -> Button {
        let id = format!("{}-{board}-{}", self.plan.id, card.symbol);
        let spoken = self.wording.words(&Text::attribute(&id, "spoken"));
        let label = self.say(Text::new(id));
        let spoken = spoken.filter(|spoken| *spoken != label);
        Button { label, spoken, image: Some(card.symbol.clone()), leads_to: None }
    }

    fn board(&mut self, id: &str, name: &str, buttons: Vec<Button>) {
        let (rows, columns) = grid(buttons.len());
        let mut order = vec![vec![Value::Null; columns]; rows];
        let (mut written, mut images, mut has) = (Vec::new(), Vec::new(), BTreeSet::new());
        for (nth, button) in buttons.into_iter().enumerate() {
            order[nth / columns][nth % columns] = json!(nth.to_string());
            let mut one = json!({
                "id": nth.to_string(), "label": button.label,
                "background_color": "rgb(255, 255, 255)", "border_color": "rgb(30, 42, 56)",
            });
            if let Some(spoken) = button.spoken {
                one["vocalization"] = json!(spoken);
            }
            if let Some(board) = button.leads_to {
                one["load_board"] = json!({ "id": board, "path": board_path(&board) });
            }
            if let Some(image) = button.image.and_then(|symbol| self.image(&symbol).map(|image| (symbol, image))) {
                one["image_id"] = json!(image.0);
                if has.insert(image.0) {
                    images.push(image.1);
                }
            }
            written.push(one);
        }
        let board = json!({
            "format": FORMAT, "id": id, "locale": self.wording.language(), "name": name,
            "description_html": escaped(name),
            "buttons": written, "grid": { "rows": rows, "columns": columns, "order": order },
            "images": images, "sounds": [],
        });
        self.members.push((board_path(id), format!("{board:#}\n").into_bytes()));
    }

    /// The entry of a picture; its file is packed once.
    fn image(&mut self, symbol: &str) -> Option<Value> {
        if let Some(known) = self.pictures.get(symbol) {
            return known.clone();
        }
        let entry = (self.picture)(symbol).map(|picture| {
            let path = image_path(symbol, picture.form);
            let Credit { set, licence, author } = &picture.credit;
            if !picture.credit.may_be_passed_on() {
                let why = format!(
                    "the set {set} gives no licence, so the picture is marked as private: ask before you pass it on"
                );
                self.told.push(LeftOut::new(symbol, why));
            }
            let licence = if licence.is_empty() { "private" } else { licence };
            let entry = json!({
                "id": symbol, "width": picture.width, "height": picture.height,
                "content_type": picture.form.media_type(), "path": path,
                "license": { "type": licence, "author_name": author },
            });
            self.members.push((path, picture.bytes));
            entry
        });
        if entry.is_none() {
            self.told.push(LeftOut::new(symbol, "there is no such picture; the card stands by its word"));
        }
        self.pictures.insert(symbol.to_owned(), entry.clone());
        entry
    }

    fn packed(self, root: &str) -> Result<(Vec<u8>, Vec<LeftOut>), ObzError> {
        let paths = |folder: &str, ending: Option<&str>| -> BTreeMap<String, String> {
            let own = self.members.iter().filter(|(path, _)| path.starts_with(folder));
            own.map(|(path, _)| {
                let id = path.trim_start_matches(folder);
                let id = ending.and_then(|ending| id.strip_suffix(ending)).or(id.rsplit_once('.').map(|(id, _)| id));
                (id.unwrap_or(path).to_owned(), path.clone())
            })
            .collect()
        };
        let manifest = json!({
            "format": FORMAT, "root": board_path(root),
            "paths": { "boards": paths("boards/", Some(".obf")), "images": paths("images/", None), "sounds": {} },
        });
        let told = |error: &dyn std::fmt::Display| ObzError::Packing(error.to_string());
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options =
            SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).unix_permissions(0o644);
        let manifest = ("manifest.json".to_owned(), format!("{manifest:#}\n").into_bytes());
        for (path, bytes) in std::iter::once(&manifest).chain(&self.members) {
            zip.start_file(path, options).map_err(|error| told(&error))?;
            zip.write_all(bytes).map_err(|error| told(&error))?;
        }
        let bytes = zip.finish().map_err(|error| told(&error))?.into_inner();
        Ok((bytes, self.told))
    }
}

/// Words as HTML.
fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn board_path(id: &str) -> String {
    format!("boards/{id}.obf")
}

fn image_path(symbol: &str, form: Form) -> String {
    format!("images/{symbol}.{}", form.ending())
}

/// Rows and columns for so many buttons: about as many of each.
fn grid(buttons: usize) -> (usize, usize) {
    let columns = (1..=buttons).find(|columns| columns * columns >= buttons).unwrap_or(1);
    (buttons.div_ceil(columns).max(1), columns)
}
