//! A scripted conversation through the whole house, without a window: plan, conversation, vault, package and page, by the
//! same rooms that the kiosk uses. Voices come from WAV files, through the same recording as a microphone's.
//!
//! [`run`] plays a [`Script`]; [`export`] turns any conversation of a vault into files that people open.

mod afterwards;
mod album;
#[cfg(feature = "pdf")]
mod cards;
mod error;
mod export;
mod names;
mod offered;
mod performer;
mod print;
mod script;
mod voice;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use sha2::{Digest, Sha256};

pub use album::{Album, Belongings, photo_id};
#[cfg(feature = "pdf")]
pub use cards::{cards_of, keyguard_of};
pub use error::{ExportError, PlayError};
pub use export::{Exported, Form, Order, Previewed, Watch, export, export_chosen, export_watched, preview, record_of};
pub use offered::{Offered, offered};
pub use print::{Printed, print};
pub use script::{Line, Script, Step};

use crate::{
    plan::Assets,
    record::{MyViews, fold},
    symbols::hex,
    vault::{Keeper, Opener, Passphrase, RealDisk, Vault},
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

/// How a script is played as in life, so that it can be watched and stopped in the middle.
#[derive(Clone)]
pub struct Live {
    /// How many times as fast as life.
    pub speed: f32,
    /// Is told a line of each thing that is kept (`kept PLACE SHA256`, of its bytes without their seal) and of how many
    /// milliseconds of a clip were spoken (`spoken CLIP MILLISECONDS`).
    pub tell: Arc<dyn Fn(&str) + Send + Sync>,
}

/// How long the disk may take at the end.
const SETTLING: Duration = Duration::from_mins(1);

/// The name of the key of a vault that a script made.
const KEY_NAME: &str = "my-views play";

/// Plays the script in the file `script`, with a vault in the folder `home` of `to`, and writes package and page into `to`,
/// which must be new or empty. The vault stays if there is a passphrase to open it with; else nobody could, and it is removed.
///
/// # Errors
/// The script is at fault, with file and line; or this machine is, see [`PlayError::is_machine`].
pub fn run(assets: &Assets, script: &Path, to: &Path, passphrase: Option<&Passphrase>) -> Result<Played, PlayError> {
    let script = Script::read(script)?;
    make_empty(to)?;
    let home = to.join("home");
    let vault = Vault::open(&home)?;
    let opener = match passphrase {
        Some(passphrase) => vault.make_keys(&mut RealDisk, KEY_NAME, passphrase)?,
        None => vault.make_keys_with(&mut RealDisk, KEY_NAME, &Passphrase::generate().map_err(no_lot)?, 1)?,
    };
    let played = play(assets, &script, to, (&vault, &opener), None)?;
    if passphrase.is_none() {
        vault.remove_whole(&mut RealDisk)?;
    }
    Ok(played)
}

/// As [`run`], into a vault that has its keys and stays.
///
/// # Errors
/// As [`run`]; the vault has no keys.
pub fn run_in(
    assets: &Assets,
    script: &Path,
    to: &Path,
    vault: (&Vault, &Opener),
    live: Option<Live>,
) -> Result<Played, PlayError> {
    let script = Script::read(script)?;
    make_empty(to)?;
    play(assets, &script, to, vault, live)
}

fn no_lot(error: getrandom::Error) -> PlayError {
    PlayError::NoLot(error.to_string())
}

fn play(
    assets: &Assets,
    script: &Script,
    to: &Path,
    (vault, opener): (&Vault, &Opener),
    live: Option<Live>,
) -> Result<Played, PlayError> {
    let sitting = Opener::sitting();
    let keeper = Keeper::new(vault)?.for_sitting(&sitting);
    if let Some(Live { tell, .. }) = live.clone() {
        keeper.set_teller(move |place, bytes| tell(&format!("kept {place} {}", hex(&Sha256::digest(bytes)))));
    }
    let belongings = Belongings::of(&vault.reader(opener), &script.child, None);
    let kept = (vault.reader(&sitting), keeper.clone());
    let mut performer = Performer::begin(assets, script, belongings, kept, live)?;
    for step in &script.steps {
        performer.perform(step)?;
    }
    let id = performer.end()?;
    if !keeper.settle(SETTLING) {
        let why =
            keeper.state().trouble.map_or_else(|| "the disk is too slow".to_owned(), |trouble| trouble.to_string());
        return Err(PlayError::NotKept { to: to.to_owned(), why });
    }
    let reader = vault.reader(opener);
    let record = fold(&reader.events(id)?.events).map_err(ExportError::from)?;
    let exported = export(assets, &reader, id, &[Form::MyViews, Form::Html], to)?;
    let file =
        |form| exported.files.iter().find(|(of, _)| *of == form).map(|(_, path)| path.clone()).unwrap_or_default();
    Ok(Played { package: file(Form::MyViews), page: file(Form::Html), record })
}

/// The folder in which a vault lies, with the packs beside it.
fn home_of(vault: &Vault) -> &Path {
    vault.folder().parent().unwrap_or(vault.folder())
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
