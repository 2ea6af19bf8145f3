//! The passphrase or the key file with which a command opens the vault.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, IsTerminal, Read},
    path::{Path, PathBuf},
};

use my_views::vault::{Opener, Passphrase, Strength, Vault};
use zeroize::Zeroizing;

use super::Failure;

/// The longest line of a passphrase, and the longest key file, in bytes.
const LONGEST: u64 = 64 * 1024;

/// What the command line names to open the vault with.
#[derive(Debug)]
pub(super) struct Means {
    pub passphrase_file: Option<PathBuf>,
    pub key: Option<PathBuf>,
}

impl Means {
    /// What opens this vault. Nothing is needed where it has no keys yet.
    pub(super) fn opener(&self, vault: &Vault) -> Result<Opener, Failure> {
        if !vault.has_keys() {
            return Ok(Opener::nothing());
        }
        if let Some(file) = &self.key {
            let opener = read_key(file)?;
            if vault.keys().is_some() {
                vault.admit(&opener)?;
            }
            return Ok(opener);
        }
        let unlocked = vault.unlock(&self.passphrase("The vault's passphrase: ")?)?;
        if let Some(foreign) = unlocked.put_back {
            eprintln!("my-views: {}", list_put_back(&foreign));
        }
        Ok(unlocked.opener)
    }

    /// The passphrase of the file that was named; none where none was.
    pub(super) fn filed(&self) -> Result<Option<Passphrase>, Failure> {
        self.passphrase_file.as_deref().map(read_passphrase).transpose()
    }

    /// The passphrase, asked for on the terminal where no file was named.
    pub(super) fn passphrase(&self, question: &str) -> Result<Passphrase, Failure> {
        match self.filed()? {
            Some(passphrase) => Ok(passphrase),
            None => ask(question),
        }
    }

    /// A new passphrase: from `file`, or typed twice on the terminal. A weak one is refused.
    pub(super) fn new_passphrase(file: Option<&Path>) -> Result<Passphrase, Failure> {
        let passphrase = if let Some(file) = file {
            read_passphrase(file)?
        } else {
            let first = ask("A passphrase for the vault: ")?;
            if ask("The same once more: ")?.expose() != first.expose() {
                return Err(Failure::input("the two are not the same. Nothing was changed; try again."));
            }
            first
        };
        if passphrase.strength() == Strength::Weak {
            return Err(Failure::input(
                "this passphrase is guessed within days. Take several words that do not belong together, for example \
                 what --generate makes.",
            ));
        }
        Ok(passphrase)
    }
}

/// The list of keys in the clear was not the sealed one.
fn list_put_back(foreign: &[String]) -> String {
    let told = "the list of keys that open this vault was lost, damaged or changed by another program; it is as it was \
                again.";
    if foreign.is_empty() {
        return told.to_owned();
    }
    format!(
        "{told} On it stood {}: what was kept since then opens for whoever has that key. Tell the school's data protection \
         officer.",
        foreign.join(", ")
    )
}

/// The key in an age identity file.
pub(super) fn read_key(file: &Path) -> Result<Opener, Failure> {
    let mut text = Zeroizing::new(String::with_capacity(4096));
    let read = File::open(file).and_then(|file| file.take(LONGEST).read_to_string(&mut text));
    read.map_err(|error| Failure::input(format!("{}: the key file cannot be read: {error}.", file.display())))?;
    Opener::read(&text).map_err(|why| Failure::input(format!("{}: {why}", file.display())))
}

pub(super) fn read_passphrase(file: &Path) -> Result<Passphrase, Failure> {
    let failed =
        |error: io::Error| Failure::input(format!("{}: the passphrase cannot be read: {error}.", file.display()));
    let mut line = String::with_capacity(256);
    BufReader::new(File::open(file).map_err(failed)?.take(LONGEST)).read_line(&mut line).map_err(failed)?;
    let passphrase = Passphrase::take(&mut line);
    if passphrase.is_empty() {
        return Err(Failure::input(format!(
            "{}: its first line is empty; the passphrase belongs there.",
            file.display()
        )));
    }
    Ok(passphrase)
}

fn ask(question: &str) -> Result<Passphrase, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(
            "this needs the vault's passphrase. Name the file in which it stands with --passphrase-file, or a key with --key.",
        ));
    }
    let mut typed = rpassword::prompt_password(question)
        .map_err(|error| Failure::machine(format!("the terminal cannot be read: {error}.")))?;
    Ok(Passphrase::take(&mut typed))
}
