//! To paper: by the system's printer, else by the program with which the system opens a PDF.

use std::{
    io,
    path::Path,
    process::{Command, Stdio},
};

/// What became of a file that was to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printed {
    /// The printer has taken it in; the file is needed no more.
    AtPrinter,
    /// Another program shows it; it is printed from there, and the file must stay until then.
    Opened,
}

/// Prints a PDF, or opens it where there is no printer by itself.
///
/// # Errors
/// There is neither.
pub fn print(file: &Path) -> io::Result<Printed> {
    let quiet =
        |command: &mut Command| command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    // A system may have `lp` and no printer: it says so by its exit code.
    if quiet(Command::new("lp").arg("--").arg(file)).is_ok_and(|status| status.success()) {
        return Ok(Printed::AtPrinter);
    }
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    match quiet(Command::new(opener).arg(file)) {
        Ok(status) if status.success() => Ok(Printed::Opened),
        Ok(status) => Err(io::Error::other(format!("{opener} cannot open it ({status})"))),
        Err(error) => Err(error),
    }
}
