//! The command line: reads the arguments, opens a room, prints errors.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
