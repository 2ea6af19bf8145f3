//! The pages of the demo as others meet them: in a browser, by a screen reader's rules, in a checker of PDFs.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use my_views::{
    plan::Assets,
    play::{self, Form, Order},
    report::{
        Choice,
        pages::{PageName, pages_of},
    },
    vault::{Passphrase, Vault},
};
#[cfg(feature = "pdf")]
use my_views::{
    report::{self, PictureShown, Pieces, pdf},
    symbols::Library,
    words::{Language, languages},
};
use serde_json::Value;
use tempfile::TempDir;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn passphrase() -> Passphrase {
    Passphrase::take(&mut "lantern otter drizzle".to_owned())
}

/// Every page of the demo in these forms.
fn pages(forms: &[Form]) -> (TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    let assets = Assets::at(root()).unwrap();
    let script = root().join("assets/demo/annual-review.ron");
    let played = play::run(&assets, &script, &folder.path().join("play"), Some(&passphrase())).unwrap();
    let vault = Vault::open(&folder.path().join("play/home")).unwrap();
    let reader = vault.reader(&vault.unlock(&passphrase()).unwrap().opener);
    let choice = Choice { pages: pages_of(&played.record), ..Choice::default() };
    let order = Order { forms, choice: &choice, share: None };
    let to = env::var_os("MY_VIEWS_PAGES").map_or_else(|| folder.path().join("pages"), PathBuf::from);
    let exported = play::export_chosen(&assets, &reader, played.record.id, &order, &to).unwrap();
    let files = exported.files.into_iter().map(|(_, file)| file).collect();
    (folder, files)
}

/// A tool that `scripts/setup.sh test` fetched; none where it could not, and then the test says so.
fn fetched(tool: &str) -> Option<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = cache.or_else(|| Some(env::home_dir()?.join(".cache")))?;
    let tools = env::var_os("MY_VIEWS_TOOLS").map_or_else(|| cache.join("my-views/tools"), PathBuf::from);
    let file = tools.join(tool);
    if !file.exists() {
        eprintln!("NOT TESTED: {tool} is not there; scripts/setup.sh test fetches it, and it was not reachable");
    }
    file.exists().then_some(file)
}

fn chromium() -> Option<&'static str> {
    let there = |name: &&str| Command::new(name).arg("--version").output().is_ok_and(|done| done.status.success());
    let found = ["chromium", "chromium-browser", "google-chrome"].into_iter().find(there);
    if found.is_none() {
        eprintln!("NOT TESTED: no Chromium is installed; scripts/setup.sh test installs it");
    }
    found
}

#[test]
fn a_browser_plays_the_voice_and_axe_finds_nothing() {
    let Some(chromium) = chromium() else { return };
    let axe = fetched("node/node_modules/axe-core/axe.min.js");
    let (_folder, files) = pages(&[Form::Html]);
    for file in files {
        let mut command = Command::new("node");
        command.arg(root().join("tests/pages/browser.mjs")).arg(chromium).arg(&file);
        command.arg(axe.as_deref().unwrap_or(Path::new("")));
        command.arg(file.with_extension("png"));
        let Ok(done) = command.output() else {
            eprintln!("NOT TESTED: node is not installed");
            return;
        };
        assert!(done.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&done.stderr));
        let found: Value = serde_json::from_slice(&done.stdout).unwrap();
        if axe.is_some() {
            assert_eq!(found["violations"], serde_json::json!([]), "{}", file.display());
        }
        assert!(found["wide"].as_f64().unwrap() <= 360.0, "{}: wider than a phone", file.display());
        for clip in found["clips"].as_array().unwrap() {
            assert!(clip["error"].is_null() && clip["played"].as_f64().unwrap() > 0.1, "{clip}");
            assert!(clip["seconds"].as_f64().unwrap() > 1.0, "{clip}");
        }
        let is_whole = file.file_name().is_some_and(|name| name == "Sam.html");
        assert_eq!(
            found["clips"].as_array().unwrap().is_empty(),
            !is_whole && !fs::read_to_string(&file).unwrap().contains("<audio")
        );
    }
}

#[test]
fn a_minute_of_voice_is_at_most_200_kilobytes_of_page() {
    let (_folder, files) = pages(&[Form::Html, Form::Json]);
    let page = fs::read_to_string(&files[0]).unwrap();
    let record: Value = serde_json::from_slice(&fs::read(files.last().unwrap()).unwrap()).unwrap();
    let clips = record["answers"].as_array().unwrap().iter().flat_map(|answer| answer["clips"].as_array().unwrap());
    let milliseconds: u64 = clips.map(|clip| clip["milliseconds"].as_u64().unwrap()).sum();
    let coded: usize = page.split("data:audio/ogg;base64,").skip(1).map(|rest| rest.find('"').unwrap()).sum();
    assert!(milliseconds > 4000 && coded > 1000);
    // A short clip's file has a head of its own.
    let most = milliseconds * 200_000 / 60_000 + 4_000;
    assert!(coded as u64 <= most, "{coded} letters for {milliseconds} ms");
}

/// What veraPDF tells of each file; none where it or Java is not there.
#[cfg(feature = "pdf")]
fn checked(files: &[PathBuf]) -> Option<Vec<Value>> {
    let jar = fetched("verapdf/verapdf.jar")?;
    let mut command = Command::new("java");
    let Ok(done) = command.arg("-cp").arg(jar).arg(root().join("tests/pages/VeraPdf.java")).args(files).output() else {
        eprintln!("NOT TESTED: Java is not installed; scripts/setup.sh test installs it");
        return None;
    };
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let told: Vec<Value> =
        String::from_utf8_lossy(&done.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(told.len(), files.len());
    // Every rule of the profile that veraPDF publishes for PDF/UA-1.
    assert!(told.iter().all(|file| file["rules"] == 106 && file["checks"].as_u64().unwrap() > 100), "{told:?}");
    Some(told)
}

#[cfg(feature = "pdf")]
#[test]
fn verapdf_finds_no_fault_in_any_page_of_the_demo() {
    let (_folder, files) = pages(&[Form::Pdf, Form::Cards]);
    for file in checked(&files).into_iter().flatten() {
        assert_eq!(file["faults"], serde_json::json!([]), "{}", file["file"]);
    }
}

/// Every page of the demo's record, in the words of every language.
#[cfg(feature = "pdf")]
#[test]
fn verapdf_finds_no_fault_in_any_template_in_any_language() {
    let folder = tempfile::tempdir().unwrap();
    let assets = Assets::at(root()).unwrap();
    let library = Library::open(&assets).unwrap();
    let script = root().join("assets/demo/annual-review.ron");
    let views = play::run(&assets, &script, &folder.path().join("play"), None).unwrap().record;
    let templates = pdf::Templates::read(&root().join("assets/report")).unwrap();
    let picture = |id: &str| {
        let bytes = library.svg(id).ok()?;
        Some(PictureShown { bytes, media: "image/svg+xml", own: true })
    };
    let pieces = Pieces { picture: &picture, voice: &|_| None, drawing: &|_| None, photo: &|_| None };
    let chosen = Choice::default().of(&views);
    let mut files = Vec::new();
    for about in languages(&assets) {
        let language = Language::open_whole(&assets, &about.tag).unwrap();
        for kind in PageName::ALL {
            let filled = report::fill(report::pages::page(kind, &chosen, &language), &pieces);
            let file = folder.path().join(format!("{}-{}.pdf", about.tag, kind.word()));
            fs::write(&file, pdf::pdf(&filled, &templates).unwrap().bytes).unwrap();
            files.push(file);
        }
    }
    assert_eq!(files.len(), 10 * PageName::ALL.len());
    for file in checked(&files).into_iter().flatten() {
        assert_eq!(file["faults"], serde_json::json!([]), "{}", file["file"]);
    }
}

#[cfg(feature = "pdf")]
#[test]
fn verapdf_finds_the_fault_in_a_page_that_has_one() {
    let (_folder, files) = pages(&[Form::Pdf]);
    let mut bytes = fs::read(&files[0]).unwrap();
    let part = b"<pdfuaid:part>1<";
    let at = bytes.windows(part.len()).position(|window| window == part).expect("it says that it is PDF/UA-1");
    bytes[at + part.len() - 2] = b'2';
    fs::write(&files[0], bytes).unwrap();
    for file in checked(&files[..1]).into_iter().flatten() {
        assert!(file["faults"][0].as_str().unwrap().starts_with("5-2: "), "{file}");
    }
}
