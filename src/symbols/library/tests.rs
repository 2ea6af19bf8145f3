use std::{collections::BTreeSet, fs};

use super::*;
use crate::{
    plan::{self, Kind},
    words::Language,
};

fn core() -> Library {
    Library::open(&Assets::find().unwrap()).unwrap()
}

/// A library of one manifest with this text.
fn of(manifest: &str) -> Result<Library, SymbolError> {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("assets")).unwrap();
    fs::create_dir(folder.path().join("symbols")).unwrap();
    fs::write(folder.path().join("symbols/core.ron"), manifest).unwrap();
    Library::open(&Assets::at(folder.path()).unwrap())
}

fn manifest(symbols: &str) -> String {
    format!(
        "(format: 1, set: \"s\", licence: \"l\", author: \"a\", language: \"en-GB\", groups: [\"g\"], symbols: [\n{symbols}\n])"
    )
}

/// What the plans for secondary, adulthood, noticing and rights, the agreement, the bar, the break, the check and the thanks
/// name; those plans are not written as data yet.
#[test]
fn every_symbol_of_the_five_plans_is_there() {
    let core = core();
    let missing: Vec<_> = include_str!("used_by_plans.txt").lines().filter(|id| core.get(id).is_none()).collect();
    assert_eq!(missing, [""; 0]);
    let plan = plan::load(&Assets::find().unwrap(), "primary").unwrap();
    for page in &plan.pages {
        assert!(core.get(&page.symbol).is_some(), "{}", page.symbol);
    }
}

#[test]
fn symbols_and_files_are_the_same_set() {
    let core = core();
    let listed: BTreeSet<_> = core.symbols().map(|symbol| symbol.file.clone()).collect();
    let files = fs::read_dir(Assets::find().unwrap().symbols()).unwrap();
    let there: BTreeSet<_> = files
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| {
            !["core.ron", "naming.csv", "NAMING.md", "README.md", "STYLE.md", "LICENSE", "words"]
                .contains(&name.as_str())
        })
        .collect();
    assert_eq!(listed, there);
}

#[test]
fn every_group_has_words_and_symbols() {
    let assets = Assets::find().unwrap();
    let (core, english) = (core(), Language::open(&assets, "en-GB").unwrap());
    let groups = core.groups(&english);
    assert!(groups.len() > 10);
    for (id, label) in groups {
        assert!(!label.starts_with('['), "the group {id} has no words");
        assert!(!core.group(&id).is_empty(), "{id}");
    }
    assert_eq!(core.group("feelings")[0], ("happy".into(), "Happy".into()));
}

#[test]
fn labels_tell_symbols_apart() {
    let core = core();
    let labels: BTreeSet<_> = core.symbols().map(|symbol| symbol.label().to_lowercase()).collect();
    assert_eq!(labels.len(), core.symbols().count());
}

#[test]
fn a_symbol_that_is_not_there_is_told() {
    let error = core().svg("unicorn").unwrap_err();
    assert!(matches!(&error, SymbolError::Unknown { id } if id == "unicorn"));
}

#[test]
fn a_manifest_with_a_mistake_is_told_by_line() {
    let twice = "(id: \"a\", file: \"a.svg\", group: \"g\", words: [\"A\"]),\n(id: \"a\", file: \"a.svg\", group: \"g\", words: [\"A\"]),";
    let outside = "(id: \"a\", file: \"../a.svg\", group: \"g\", words: [\"A\"]),";
    let wordless = "(id: \"a\", file: \"a.svg\", group: \"g\", words: []),";
    let broken = "(id: \"a\", file: 3),";
    for symbols in [twice, outside, wordless, broken, ""] {
        let SymbolError::Manifest { line, what, .. } = of(&manifest(symbols)).unwrap_err() else { panic!("manifest") };
        assert!(line >= 1 && !what.is_empty());
    }
    let SymbolError::Manifest { line, .. } = of(&manifest(outside)).unwrap_err() else { panic!("manifest") };
    assert_eq!(line, 2);
}

#[test]
fn a_file_that_is_missing_is_told_by_name() {
    let library = of(&manifest("(id: \"a\", file: \"a.svg\", group: \"g\", words: [\"A\"]),")).unwrap();
    assert!(library.svg("a").unwrap_err().to_string().contains("a.svg"));
}

#[test]
fn an_endless_nesting_and_a_cut_manifest_are_refused() {
    assert!(of(&"(".repeat(100_000)).is_err());
    let whole = fs::read_to_string(Assets::find().unwrap().symbols().join("core.ron")).unwrap();
    for cut in [0, 1, 100, 5_000, whole.len() / 2, whole.len() - 3] {
        assert!(of(&whole[..cut]).is_err(), "{cut}");
    }
}

#[test]
fn no_board_of_a_plan_shows_harm_by_itself() {
    let (core, assets) = (core(), Assets::find().unwrap());
    let harm: BTreeSet<&str> =
        core.symbols().filter(|symbol| symbol.group == "harm").map(|symbol| symbol.id.as_str()).collect();
    assert!(harm.contains("hurt_by_adult") && harm.contains("held") && harm.contains("drugs"));
    for name in plan::names(&assets) {
        let plan = plan::load(&assets, &name).unwrap();
        let cards = plan.pages.iter().flat_map(|page| match &page.kind {
            Kind::Choose { cards, .. } | Kind::Sort { cards, .. } | Kind::Hope { cards, .. } => cards.clone(),
            Kind::Worry { cards, help } => [cards.clone(), help.clone()].concat(),
            _ => Vec::new(),
        });
        let shown: Vec<String> = cards.filter(|card| !card.ask).map(|card| card.symbol).collect();
        assert!(!shown.is_empty());
        assert!(shown.iter().all(|id| !harm.contains(id.as_str())), "{name}");
    }
    let english = Language::open(&assets, "en-GB").unwrap();
    assert!(core.groups(&english).iter().all(|(id, _)| id != "harm"));
    assert!(core.findables().any(|found| found.id == "held"), "it is found by its letters");
}
