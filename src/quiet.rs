//! What a program leaves behind when it stops: nothing that a child said.

use std::panic;

/// No core dump, and no words in the message of a panic: they may be a child's.
pub(crate) fn keep_quiet() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Where the system refuses, the program runs as any other does.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(|place| format!("{}, line {}", place.file(), place.line()));
        let place = place.unwrap_or_else(|| "an unknown place".into());
        eprintln!("my-views: a fault in the program, at {place}. What was kept is on the disk. Please start it again.");
    }));
}
