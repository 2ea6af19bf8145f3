//! The command line: reads the arguments, opens a room, prints errors.

mod cli;
mod quiet;

use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// Memory is wiped when it is given back: passphrases, keys and what a child said stay in none that nobody holds any more.
#[global_allocator]
static WIPING: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    quiet::keep_quiet();
    cli::run()
}
