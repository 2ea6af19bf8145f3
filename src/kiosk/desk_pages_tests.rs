//! The making of pages: the window goes on meanwhile, it can be stopped, and a closed vault keeps nothing.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;
use uuid::Uuid;

use super::desk_pages::{Means, PagesWork};
use crate::{
    desk::{ExportChoice, Exported, Form},
    plan::Assets,
    play,
    report::pages::PageName,
    vault::{Passphrase, RealDisk, Vault},
    words::Language,
};

/// A call from the thread that draws may last so long at most: a frame of an old tablet.
const FRAME: Duration = Duration::from_millis(30);
const PATIENCE: Duration = Duration::from_mins(2);

/// The demo's conversation in a vault.
struct Kept {
    folder: TempDir,
    assets: Assets,
    vault: Vault,
    opener: crate::vault::Opener,
    id: Uuid,
}

impl Kept {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let assets = Assets::at(root).unwrap();
        let vault = Vault::open(&folder.path().join("home")).unwrap();
        let words = Passphrase::take(&mut "lantern otter drizzle".to_owned());
        let opener = vault.make_keys_with(&mut RealDisk, "school", &words, 1).unwrap();
        let script = root.join("assets/demo/annual-review.ron");
        let played = play::run_in(&assets, &script, &folder.path().join("play"), (&vault, &opener), None).unwrap();
        Self { folder, assets, vault, opener, id: played.record.id }
    }

    fn means(&self) -> Means {
        Means {
            reader: Some(self.vault.reader(&self.opener)),
            assets: self.assets.clone(),
            words: Arc::new(Language::open(&self.assets, "en-GB").unwrap()),
            wake: Arc::new(|| {}),
        }
    }

    fn to(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn files(&self) -> usize {
        fs::read_dir(self.to()).map(Iterator::count).unwrap_or_default()
    }
}

/// Takes in what comes, as each frame does, until `done`.
fn until(pages: &mut PagesWork, mut done: impl FnMut(&mut PagesWork) -> bool) {
    let begun = Instant::now();
    while !done(pages) {
        assert!(begun.elapsed() < PATIENCE, "nothing came");
        thread::sleep(Duration::from_millis(5));
        let frame = Instant::now();
        pages.take_in(true);
        assert!(frame.elapsed() < FRAME, "a frame waited {:?}", frame.elapsed());
    }
}

fn every_page() -> ExportChoice {
    ExportChoice { pages: PageName::ALL.to_vec(), ..ExportChoice::default() }
}

#[test]
fn pages_are_made_while_the_window_answers() {
    let kept = Kept::new();
    let mut pages = PagesWork::default();
    let means = kept.means();
    let begun = Instant::now();
    pages.export(means, (kept.id, ExportChoice::default()), kept.to(), &[Form::Page, Form::Pdf, Form::Package]);
    assert!(begun.elapsed() < FRAME, "the press waited {:?}", begun.elapsed());
    assert_eq!(pages.exporting, Some((0, 0)));
    let mut told = Vec::new();
    until(&mut pages, |pages| {
        told.extend(pages.exporting.filter(|now| told.last() != Some(now)));
        pages.exported.is_some()
    });
    assert!(told.contains(&(1, 3)) || told.contains(&(2, 3)), "{told:?}");
    let Some(Exported::Written { files, .. }) = &pages.exported else { panic!("{:?}", pages.exported) };
    assert_eq!((files.len(), kept.files()), (3, 3));
    assert_eq!(pages.exporting, None);
}

#[test]
fn what_is_stopped_leaves_nothing_and_the_next_one_is_written() {
    let kept = Kept::new();
    let mut pages = PagesWork::default();
    pages.export(kept.means(), (kept.id, every_page()), kept.to(), &[Form::Page, Form::Pdf]);
    until(&mut pages, |pages| pages.exporting.is_some_and(|(done, _)| done > 0));
    pages.stop();
    until(&mut pages, |pages| pages.exported.is_some());
    assert_eq!((pages.exported.clone(), kept.files()), (Some(Exported::Stopped), 0));
    pages.export(kept.means(), (kept.id, ExportChoice::default()), kept.to(), &[Form::Text]);
    until(&mut pages, |pages| pages.exported.is_some());
    assert!(matches!(pages.exported, Some(Exported::Written { .. })));
}

#[test]
fn only_the_page_that_was_asked_for_last_is_shown() {
    let kept = Kept::new();
    let mut pages = PagesWork::default();
    for page in [PageName::MyViews, PageName::Invitation] {
        pages.look(kept.means(), (kept.id, ExportChoice::default()), page);
    }
    until(&mut pages, |pages| pages.preview.is_some());
    let last = pages.preview.clone();
    thread::sleep(Duration::from_secs(1));
    pages.take_in(true);
    assert_eq!(pages.preview, last);
    assert!(last.unwrap().words.unwrap().contains("meeting"));
}

#[test]
fn a_closed_vault_shows_nothing_that_was_still_being_made() {
    let kept = Kept::new();
    let mut pages = PagesWork::default();
    pages.look(kept.means(), (kept.id, ExportChoice::default()), PageName::MyViews);
    pages.export(kept.means(), (kept.id, every_page()), kept.to(), &[Form::Page]);
    pages.close();
    thread::sleep(Duration::from_secs(2));
    assert!(pages.take_in(true).is_none());
    assert!(!pages.holds());
    assert_eq!(kept.files(), 0, "what the vault's closing stopped leaves nothing");
    let closed = Means { reader: None, ..kept.means() };
    pages.look(closed, (kept.id, ExportChoice::default()), PageName::MyViews);
    until(&mut pages, |pages| pages.preview.is_some());
    assert!(pages.preview.as_ref().unwrap().words.is_err());
}
