//! `my-views symbols`: packs of pictures.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::{IsTerminal, Write as _},
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use clap::Subcommand;
use my_views::{
    plan::Assets,
    symbols::{
        Library, Look, Named, SheetError,
        packs::{Catalogue, LeftOut, Pack, PackStore, Progress, Request, Shelf},
        sheet,
    },
};
use serde_json::{Value, json};

use super::{Answer, Failure};

/// Authors that are named; some sets have dozens.
const MOST_AUTHORS: usize = 3;

/// Pictures that a search shows.
const MOST_HITS: usize = 40;

#[derive(Debug, Subcommand)]
pub(super) enum SymbolsCommand {
    /// Bring in a set of pictures: a folder, a zip, OpenMoji's package file, or boards (.obf, .obz)
    Add {
        /// The folder or file
        path: PathBuf,
        /// The pack's name, where it is not to be the set's
        #[arg(long)]
        name: Option<String>,
        /// The licence of pictures that say none
        #[arg(long, alias = "license", value_name = "TEXT")]
        licence: Option<String>,
        /// The author of pictures that say none
        #[arg(long, value_name = "TEXT")]
        author: Option<String>,
        /// The language of the words, as en-GB
        #[arg(long, value_name = "TAG")]
        language: Option<String>,
    },
    /// The packs that are there, with their licences
    List,
    /// Remove a pack; records keep the pictures that they show
    Remove {
        /// The pack, as `list` shows it
        name: String,
    },
    /// Pictures for a word, in our set and in the packs
    Search {
        /// The word, the beginning of it, or how it sounds
        word: String,
    },
    /// Contact sheets: pages of pictures
    Sheet {
        /// Into which folder
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
        /// Of this pack, where it is not to be our own set
        #[arg(long, value_name = "NAME")]
        pack: Option<String>,
        /// Numbers in place of names, for asking people what they see; the names come in a file of their own
        #[arg(long)]
        without_names: bool,
    },
}

pub(super) fn run(home: &Path, command: SymbolsCommand) -> Result<Answer, Failure> {
    let store = PackStore::of(home);
    match command {
        SymbolsCommand::Add { path, name, licence, author, language } => {
            add(&store, &Request { path, name, licence, author, language })
        }
        SymbolsCommand::List => list(&store),
        SymbolsCommand::Remove { name } => {
            store.remove(&name)?;
            let text = format!("The pack {name} is removed. Records that show its pictures keep them.\n");
            Ok(Answer { text, json: json!({ "removed": name }), at_fault: false })
        }
        SymbolsCommand::Search { word } => search(&store, &word),
        SymbolsCommand::Sheet { to, pack, without_names } => make_sheet(&store, &to, pack.as_deref(), !without_names),
    }
}

fn add(store: &PackStore, request: &Request) -> Result<Answer, Failure> {
    let shown = Shown { terminal: std::io::stderr().is_terminal(), last: Mutex::new(None) };
    let added = store.add(request, &|progress| shown.progress(progress));
    shown.end();
    let added = added?;
    let pack = &added.pack;
    let credit = pack.credit_of_all();
    for left_out in &added.left_out {
        eprintln!("my-views: {left_out}");
    }
    let mut text = format!("{}: {} pictures of {}.\n", pack.name(), pack.pictures().len(), credit.set);
    text += &licences(pack);
    let boards = pack.boards().len();
    if boards > 0 {
        let _ = writeln!(text, "{boards} boards.");
    }
    let _ = writeln!(
        text,
        "{} things were left out or changed{}",
        added.left_out.len(),
        if added.left_out.is_empty() { "." } else { ", told above." }
    );
    let json = json!({
        "name": pack.name(), "pictures": pack.pictures().len(), "files": added.files, "resumed": added.resumed,
        "boards": boards, "set": credit.set, "licence": credit.licence, "author": credit.author,
        "left_out": left_out_json(&added.left_out),
    });
    Ok(Answer { text, json, at_fault: false })
}

/// The licences of a pack's pictures, each with how many have it.
fn licences(pack: &Pack) -> String {
    let mut counts = BTreeMap::<(String, String), usize>::new();
    for picture in pack.pictures() {
        let credit = pack.credit(picture);
        *counts.entry((credit.licence_said().to_owned(), credit.author)).or_default() += 1;
    }
    let mut text = String::new();
    let mut by_licence = BTreeMap::<&str, (usize, Vec<&str>)>::new();
    for ((licence, author), count) in &counts {
        let (all, authors) = by_licence.entry(licence).or_default();
        *all += count;
        authors.push(if author.is_empty() { "an unknown author" } else { author });
    }
    for (licence, (count, authors)) in by_licence {
        let more = authors.len().saturating_sub(MOST_AUTHORS);
        let mut named = authors[..authors.len() - more].join(", ");
        if more > 0 {
            let _ = write!(named, " and {more} others");
        }
        let _ = writeln!(text, "{count} with the licence: {licence}; by {named}.");
    }
    if counts.keys().any(|(licence, _)| licence.starts_with("all rights")) {
        text += "Use those without a licence on this device, and ask their maker before you pass them on. --licence and \
                 --author say what you know.\n";
    }
    text
}

fn left_out_json(left_out: &[LeftOut]) -> Vec<Value> {
    left_out.iter().map(|one| json!({ "what": one.what, "why": one.why })).collect()
}

/// Progress on the terminal, a few times a second.
struct Shown {
    terminal: bool,
    last: Mutex<Option<Instant>>,
}

impl Shown {
    fn progress(&self, progress: Progress) -> ControlFlow<()> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let due = last.is_none_or(|last| last.elapsed() > Duration::from_millis(200)) || progress.done == progress.of;
        if self.terminal && due {
            *last = Some(Instant::now());
            let mut err = std::io::stderr().lock();
            // Progress that cannot be shown is no reason to end the work.
            let _ = write!(err, "\r{} of {} pictures", progress.done, progress.of).and_then(|()| err.flush());
        }
        ControlFlow::Continue(())
    }

    fn end(&self) {
        if self.terminal && self.last.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            eprintln!();
        }
    }
}

fn list(store: &PackStore) -> Result<Answer, Failure> {
    let (packs, faults) = store.open_all()?;
    for fault in &faults {
        eprintln!("my-views: {fault}");
    }
    let mut text = String::new();
    let mut all = Vec::new();
    for pack in &packs {
        let credit = pack.credit_of_all();
        let (count, licence) = (pack.pictures().len(), credit.licence_said());
        let _ = writeln!(text, "{:16} {count:6} pictures  {}  {licence}  {}", pack.name(), credit.set, credit.author);
        all.push(json!({
            "name": pack.name(), "pictures": count, "set": credit.set, "licence": credit.licence, "author": credit.author,
            "language": pack.language(), "boards": pack.boards().len(),
        }));
    }
    if packs.is_empty() {
        text += "There are no packs yet. my-views symbols add PATH brings one in.\n";
    }
    Ok(Answer { text, json: json!({ "packs": all }), at_fault: !faults.is_empty() })
}

/// Our set and the packs, in the school's order.
pub(super) fn shelf(store: &PackStore) -> Result<Shelf, Failure> {
    let library = Arc::new(Library::open(&Assets::find()?)?);
    let (shelf, faults) = store.shelf(library)?;
    for fault in &faults {
        eprintln!("my-views: {fault}");
    }
    Ok(shelf)
}

fn search(store: &PackStore, word: &str) -> Result<Answer, Failure> {
    let shelf = shelf(store)?;
    let language = shelf.own().language().to_owned();
    let hits = Catalogue::new(shelf, true).find(word, &language, MOST_HITS);
    let mut text = String::new();
    for hit in &hits {
        let _ = writeln!(text, "{:28} {:28} {}, {}", hit.id, hit.label, hit.credit.set, hit.credit.licence_said());
    }
    if hits.is_empty() {
        let _ = writeln!(text, "No picture is found for \"{word}\". Try another word for it.");
    }
    let json: Vec<Value> = hits
        .iter()
        .map(|hit| {
            json!({
                "id": hit.id, "label": hit.label, "hidden": hit.hidden, "set": hit.credit.set,
                "licence": hit.credit.licence, "author": hit.credit.author,
            })
        })
        .collect();
    Ok(Answer { text, json: json!({ "pictures": json }), at_fault: false })
}

fn make_sheet(store: &PackStore, to: &Path, pack: Option<&str>, names: bool) -> Result<Answer, Failure> {
    let mut numbers = BTreeMap::new();
    let pages = if let Some(name) = pack {
        let pack: Pack = store.open(name)?;
        let pictures = pack.pictures().iter().map(|picture| {
            numbers.insert(numbers.len() + 1, picture.label().to_owned());
            let bytes = pack.bytes(&picture.id, Look::Colour).unwrap_or_default();
            Named { label: picture.label().to_owned(), bytes }
        });
        sheet(pack.set(), pictures, names, to)
    } else {
        let library = Library::open(&Assets::find()?)?;
        let pictures = library.symbols().map(|symbol| {
            numbers.insert(numbers.len() + 1, symbol.label().to_owned());
            let bytes = library.svg(&symbol.id).unwrap_or_default();
            Named { label: symbol.label().to_owned(), bytes }
        });
        sheet(library.credit().0, pictures, names, to)
    };
    let mut files = pages?;
    if !names {
        let key = to.join("key.txt");
        let lines: Vec<String> = numbers.iter().map(|(number, label)| format!("{number}\t{label}\n")).collect();
        std::fs::write(&key, lines.concat())
            .map_err(|error| Failure::machine(format!("cannot write {}: {error}", key.display())))?;
        files.push(key);
    }
    let text = files.iter().map(|file| file.display().to_string()).collect::<Vec<_>>().join("\n") + "\n";
    Ok(Answer { text, json: json!({ "files": files, "pictures": numbers.len() }), at_fault: false })
}

impl From<SheetError> for Failure {
    fn from(error: SheetError) -> Self {
        Self::machine(error)
    }
}
