//! `my-views`: opens the window.

use std::path::PathBuf;

use super::Failure;
#[cfg(feature = "kiosk")]
use super::keys::Means;

/// What the arguments say of the kiosk.
#[cfg_attr(not(feature = "kiosk"), expect(dead_code, reason = "read by the kiosk alone"))]
pub(super) struct Opened {
    pub home: Option<PathBuf>,
    pub practice: bool,
    pub child: Option<String>,
    pub carry_on: bool,
    pub fullscreen: bool,
    pub ways: Option<PathBuf>,
    pub passphrase_file: Option<PathBuf>,
    pub key: Option<PathBuf>,
}

/// Opens the kiosk and returns when it is closed.
#[cfg(feature = "kiosk")]
pub(super) fn open(opened: Opened) -> Result<(), Failure> {
    use my_views::kiosk::{Opening, Options, run};

    let Opened { home, practice, child, carry_on, fullscreen, ways, passphrase_file, key } = opened;
    let ways = ways.as_deref().map(ways_in).transpose()?;
    let unlock = Means { passphrase_file, key };
    let opening = match child {
        Some(name) => Opening::Child(name),
        None if practice => Opening::Practice,
        None if carry_on => Opening::CarryOn,
        None => Opening::Desk,
    };
    let unlock = move |vault: &my_views::vault::Vault| unlock.opener(vault).map_err(|failure| failure.words());
    match run(Options { home, opening, fullscreen, ways, unlock: Box::new(unlock) }) {
        Ok(exit) if exit.is_success() => Ok(()),
        Ok(_) => {
            Err(Failure::machine("the screen could not be drawn any more. Everything that was kept is on the disk."))
        }
        Err(error) if error.is_machine() => Err(Failure::machine(error)),
        Err(error) => Err(Failure::input(error)),
    }
}

/// The ways in of a file.
#[cfg(feature = "kiosk")]
pub(super) fn ways_in(file: &std::path::Path) -> Result<my_views::ways::Profile, Failure> {
    let told = |why: &dyn std::fmt::Display| Failure::input(format!("{}: {why}", file.display()));
    let bytes = std::fs::read(file).map_err(|error| told(&error))?;
    my_views::ways::from_ron(&bytes).map_err(|error| told(&error))
}

/// Photographs every screen into the folder; with a language, and perhaps a second one, those of a conversation in it.
#[cfg(feature = "kiosk")]
pub(super) fn shots(to: &std::path::Path, languages: &[String]) -> Result<(), Failure> {
    use my_views::{plan::Assets, sitting::House, symbols::Library};

    let library = Library::open(&Assets::find()?)?;
    let house = match languages {
        [] => None,
        [first, rest @ ..] => {
            let house = House::open("primary", library.language()).and_then(|house| house.with("primary", first));
            let second = rest.first().map(String::as_str);
            Some(house.and_then(|house| house.beside(second)).map_err(Failure::input)?)
        }
    };
    if my_views::kiosk::shots(to, Some(library), house.as_ref()).is_success() {
        Ok(())
    } else {
        Err(Failure::machine("the screens could not all be photographed."))
    }
}

/// This program was built without the child's screens.
#[cfg(not(feature = "kiosk"))]
pub(super) fn open(_: Opened) -> Result<(), Failure> {
    Err(Failure::machine(
        "this My Views was built without the kiosk. `my-views --help` lists what it can do, for example \
         my-views play SCRIPT.ron --to DIR",
    ))
}
