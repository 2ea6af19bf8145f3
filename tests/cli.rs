//! The command line: results on standard output, messages on standard error, exit codes 0, 1, 2, 3.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

#[path = "cli/bad_input.rs"]
mod bad_input;
#[path = "cli/noticed.rs"]
mod noticed;
#[path = "cli/packs.rs"]
mod packs;
#[path = "cli/pages.rs"]
mod pages;
#[path = "cli/pictures.rs"]
mod pictures;
#[path = "cli/played.rs"]
mod played;

use std::{
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
    process::Command,
};

use my_views::vault::Passphrase;
use serde_json::Value;
use tempfile::TempDir;

/// What a command did.
struct Done {
    code: i32,
    out: String,
    err: String,
}

impl Done {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap()
    }

    /// The command ended with this code and told all of this, and nothing as a result.
    #[track_caller]
    fn refuses(&self, code: i32, told: &[&str]) {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        assert!(told.iter().all(|what| self.err.contains(what)), "{}", self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        assert_eq!(self.out, "");
    }
}

fn my_views(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Done {
    let mut command = Command::new(env!("CARGO_BIN_EXE_my-views"));
    command.args(arguments).env("MY_VIEWS_ASSETS", root()).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Done { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn demo() -> PathBuf {
    root().join("assets/demo/annual-review.ron")
}

const PASSPHRASE: &str = "lantern otter drizzle";

fn passphrase() -> Passphrase {
    Passphrase::take(&mut PASSPHRASE.to_owned())
}

/// The words that name the vault in `home` and the file with its passphrase, which is made beside it.
fn with_vault(home: &Path) -> [OsString; 4] {
    let file = home.with_extension("words");
    std::fs::write(&file, format!("{PASSPHRASE}\n")).unwrap();
    ["--home".into(), home.into(), "--passphrase-file".into(), file.into()]
}

/// The demo, played into a folder of its own, in which the vault `home` stays.
fn played() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("out");
    let file = folder.path().join("words");
    std::fs::write(&file, PASSPHRASE).unwrap();
    let words = [OsStr::new("play"), demo().as_ref(), "--to".as_ref(), to.as_ref(), "--passphrase-file".as_ref()]
        .map(OsStr::to_owned);
    let done = my_views(words.into_iter().chain([file.into()]));
    assert_eq!(done.code, 0, "{}", done.err);
    (folder, to)
}
