//! A scripted conversation through the whole house, without a window: plan, conversation, vault, package and page, by the
//! same rooms that the kiosk uses. Voices come from WAV files, through the same recording as a microphone's.
//!
//! [`run`] plays a [`Script`]; [`export`] turns any conversation of a vault into files that people open.

mod album;
mod error;
mod export;
mod offered;
mod performer;
mod script;
mod voice;

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

pub use album::Album;
pub use error::{ExportError, PlayError};
pub use export::{Exported, Form, export};
pub use offered::{Offered, offered};
pub use script::{Line, Script, Step};

use crate::{
    plan::Assets,
    record::{MyViews, fold},
    vault::{Keeper, Vault},
};
use performer::Performer;

/// What came out of a script.
#[derive(Debug, Clone, PartialEq)]
pub struct Played {
    /// The package, `NAME.myviews`.
    pub package: PathBuf,
    /// The page, `NAME.html`.
    pub page: PathBuf,
    /// The record, whole: with what the child keeps private. Only the package is for others.
    pub record: MyViews,
}

/// How long the disk may take at the end.
const SETTLING: Duration = Duration::from_mins(1);

/// Plays the script in the file `script`, with a vault in the folder `home` of `to`, and writes package and page into `to`,
/// which must be new or empty.
///
/// # Errors
/// The script is at fault, with file and line; or this machine is, see [`PlayError::is_machine`].
pub fn run(assets: &Assets, script: &Path, to: &Path) -> Result<Played, PlayError> {
    let script = Script::read(script)?;
    make_empty(to)?;
    let vault = Vault::open(&to.join("home"))?;
    let keeper = Keeper::new(&vault)?;
    let mut performer = Performer::begin(assets, &script, vault.clone(), keeper.clone())?;
    for step in &script.steps {
        performer.perform(step)?;
    }
    let id = performer.end()?;
    if !keeper.settle(SETTLING) {
        let why =
            keeper.state().trouble.map_or_else(|| "the disk is too slow".to_owned(), |trouble| trouble.to_string());
        return Err(PlayError::NotKept { to: to.to_owned(), why });
    }
    let record = fold(&vault.events(id)?.events).map_err(ExportError::from)?;
    let exported = export(assets, &vault, id, &[Form::MyViews, Form::Html], to)?;
    let file =
        |form| exported.files.iter().find(|(of, _)| *of == form).map(|(_, path)| path.clone()).unwrap_or_default();
    Ok(Played { package: file(Form::MyViews), page: file(Form::Html), record })
}

/// Makes the folder; one in which something lies is left alone.
fn make_empty(to: &Path) -> Result<(), PlayError> {
    let failed = |source| PlayError::Folder { to: to.to_owned(), source };
    fs::create_dir_all(to).map_err(failed)?;
    match fs::read_dir(to).map_err(failed)?.next() {
        None => Ok(()),
        Some(_) => Err(PlayError::NotEmpty { to: to.to_owned() }),
    }
}
