//! The kiosk as a child meets it: start, idle, touch, memory. Measured from outside by `tests/e2e/bench.py`, which says how.

use std::{
    path::Path,
    process::{Command, ExitCode},
};

fn main() -> ExitCode {
    let bench = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/bench.py");
    // Debian's own Python: the bindings to the accessibility bus fit no other.
    match Command::new("/usr/bin/python3").arg(bench).arg(env!("CARGO_BIN_EXE_my-views")).status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("/usr/bin/python3 does not start: {error}. `make bench` installs what is needed.");
            ExitCode::FAILURE
        }
    }
}
