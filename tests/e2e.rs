//! The end-to-end test: the real window, pressed by pointer, seen through the accessibility bus, spoken to through a
//! microphone. The stage and the child are in `tests/e2e/`; `run.py` says what is done.

use std::{path::Path, process::Command};

#[test]
fn a_child_goes_through_a_conversation_and_what_comes_out_is_what_was_told() {
    let run = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/run.py");
    let pictures = Path::new(env!("CARGO_TARGET_TMPDIR")).join("e2e");
    // Debian's own Python: the bindings to the accessibility bus fit no other.
    let done = Command::new("/usr/bin/python3")
        .arg(run)
        .arg(env!("CARGO_BIN_EXE_my-views"))
        .arg("--keep")
        .arg(&pictures)
        .output()
        .expect("python3 is among the packages that `make test` installs");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{}\n{said}", done.status);
    println!("{said}");
}
