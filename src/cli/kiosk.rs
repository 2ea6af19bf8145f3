//! `my-views`: opens the window.

use std::path::PathBuf;

use super::Failure;

/// Opens the kiosk and returns when it is closed.
#[cfg(feature = "kiosk")]
pub(super) fn open(home: PathBuf, practice: bool) -> Result<(), Failure> {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !named("DISPLAY") && !named("WAYLAND_DISPLAY") {
        return Err(Failure::machine(
            "there is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set, so the kiosk has nowhere to open. Run \
             it on a machine with a screen, or play a scripted conversation, which needs none: \
             my-views play SCRIPT.ron --to DIR",
        ));
    }
    my_views::kiosk::run(my_views::kiosk::Options { home, practice }).map_err(Failure::machine)
}

/// This program was built without the child's screens.
#[cfg(not(feature = "kiosk"))]
pub(super) fn open(_: PathBuf, _: bool) -> Result<(), Failure> {
    Err(Failure::machine(
        "this My Views was built without the kiosk. `my-views --help` lists what it can do, for example \
         my-views play SCRIPT.ron --to DIR",
    ))
}
