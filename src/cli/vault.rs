//! `my-views vault …`: keys, checking, recovering, forgetting.

use std::{
    fmt::Write as _,
    fs::OpenOptions,
    io::{self, IsTerminal, Write as _},
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};
use my_views::{
    record::About,
    vault::{Opener, Passphrase, Progress, PublicKey, RealDisk, Removed, Vault, WORK_FACTOR},
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Answer, Failure,
    keys::{Means, read_key},
    stored::{self, damage_json, tell_damage},
};

#[derive(Debug, Subcommand)]
pub(super) enum VaultCommand {
    /// Make a vault and its key; nothing can be kept before
    New {
        /// The school's word for its key
        #[arg(long, default_value = "School key")]
        name: String,
        /// Draw a passphrase by lot, and print it once
        #[arg(long, conflicts_with = "passphrase_file")]
        generate: bool,
    },
    /// Is everything in the vault as it was written?
    Check {
        /// Move what is damaged out of the way, into the vault's folder `set-aside`
        #[arg(long)]
        set_aside: bool,
    },
    /// The keys that open the vault
    #[command(subcommand)]
    Keys(KeysCommand),
    /// A new passphrase with a recovery key (--key), where the old one is lost
    Restore(NewPassphrase),
    /// Everything in the clear, into a new folder: for the day on which this program is gone
    Recover {
        /// Into which new or empty folder
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
    /// Remove an answer, a conversation, or everything of a child
    Forget(Forget),
    /// What the school decided about keeping; without options it is shown
    Keeping {
        /// Remove recordings that the child did not keep, once the child has come to the end
        #[arg(long, value_name = "yes|no")]
        remove_raw_takes: Option<YesNo>,
        /// After how many months the school looks again
        #[arg(long, value_name = "MONTHS")]
        look_again_after: Option<u16>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum YesNo {
    Yes,
    No,
}

#[derive(Debug, Args)]
pub(super) struct NewPassphrase {
    /// The file in whose first line the new passphrase stands; else it is asked for on the terminal
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Forget {
    /// The conversation, as `list` shows it
    #[arg(required_unless_present = "child")]
    id: Option<Uuid>,
    /// Only this answer: PAGE or PAGE/CARD, as the exported record has it
    #[arg(long, value_name = "PAGE/CARD", requires = "id")]
    answer: Option<String>,
    /// Every conversation of the child of this name
    #[arg(long, value_name = "NAME", conflicts_with = "id")]
    child: Option<String>,
    /// Do not ask whether it is meant
    #[arg(long)]
    yes: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum KeysCommand {
    /// Which there are
    List,
    /// Add a recovery key: another adult, the school office, the authority
    Add(Add),
    /// Remove a recovery key
    Remove {
        /// Its public text (age1…), its fingerprint, or its name
        key: String,
    },
    /// Change the passphrase
    Passphrase(NewPassphrase),
    /// The school's key as a file for a safe place outside this machine
    Export {
        /// Into which new file
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Seal everything for the keys of today; goes on where it was stopped
    Reseal,
}

#[derive(Debug, Args)]
#[group(skip)]
pub(super) struct Add {
    /// Whose it is: "School office". Never a child's name
    #[arg(long)]
    name: String,
    /// The public key, which begins with age1
    #[arg(long, value_name = "KEY", conflicts_with = "new", required_unless_present = "new")]
    public: Option<String>,
    /// Make a new key, and write its secret half into this new file, to be taken away on a stick
    #[arg(long, value_name = "FILE")]
    new: Option<PathBuf>,
}

pub(super) fn run(home: &Path, means: &Means, command: VaultCommand) -> Result<Answer, Failure> {
    match command {
        VaultCommand::New { name, generate } => new(home, means, &name, generate),
        VaultCommand::Check { set_aside } => stored::check(home, means, set_aside),
        VaultCommand::Keys(command) => keys(&stored::open(home)?, means, command),
        VaultCommand::Restore(new) => restore(&stored::open(home)?, means, &new),
        VaultCommand::Recover { to } => recover(&stored::open(home)?, means, &to),
        VaultCommand::Forget(forget) => forget_it(&stored::open(home)?, means, &forget),
        VaultCommand::Keeping { remove_raw_takes, look_again_after } => {
            keeping(&stored::open(home)?, remove_raw_takes, look_again_after)
        }
    }
}

fn new(home: &Path, means: &Means, name: &str, generate: bool) -> Result<Answer, Failure> {
    let vault = Vault::open(home)?;
    if vault.has_keys() {
        return Err(my_views::vault::VaultError::KeysThere(vault.folder().to_owned()).into());
    }
    let passphrase = if generate {
        Passphrase::generate()
            .map_err(|error| Failure::machine(format!("this machine gives no random numbers: {error}.")))?
    } else {
        Means::new_passphrase(means.passphrase_file.as_deref())?
    };
    let opener = vault.make_keys(&mut RealDisk, name, &passphrase)?;
    // What was kept before there were keys is sealed now.
    let sealed = reseal(&vault, &opener)?;
    let mut text = format!("The vault in {} is ready.\n", vault.folder().display());
    if generate {
        // Writing to memory cannot fail.
        let _ = writeln!(text, "Its passphrase, shown this once: {}", passphrase.expose());
    }
    text += "Add a recovery key now (my-views vault keys add): without one, a lost passphrase loses everything.\n";
    let mut json = json!({ "vault": vault.folder(), "sealed": sealed.files, "keys": keys_json(&vault) });
    if generate {
        json["passphrase"] = Value::from(passphrase.expose());
    }
    Ok(Answer { text, json, at_fault: !sealed.left.is_empty() })
}

fn keys(vault: &Vault, means: &Means, command: KeysCommand) -> Result<Answer, Failure> {
    let mut text = match command {
        KeysCommand::List => String::new(),
        KeysCommand::Add(add) => add_key(vault, means, &add)?,
        KeysCommand::Remove { key } => {
            let ring = vault.keys().ok_or(my_views::vault::VaultError::NoKeys)?;
            let meant = |known: &&PublicKey| known.text() == key || known.fingerprint() == key || known.name == key;
            let public = ring.recovery.iter().find(meant).map(PublicKey::text).unwrap_or(key);
            let passphrase = means.passphrase("The vault's passphrase: ")?;
            vault.remove_recovery(&mut RealDisk, &passphrase, &public, WORK_FACTOR)?;
            resealed(vault, &vault.unlock(&passphrase)?.opener)?
        }
        KeysCommand::Passphrase(new) => {
            let old = means.passphrase("The passphrase of today: ")?;
            let new = Means::new_passphrase(new.new_passphrase_file.as_deref())?;
            vault.change_passphrase(&mut RealDisk, &old, &new, WORK_FACTOR)?;
            "The passphrase is changed. Copies of the folder made before open with the old one.\n".to_owned()
                + &resealed(vault, &vault.unlock(&new)?.opener)?
        }
        KeysCommand::Export { to } => {
            let key = vault.export_key(&means.passphrase("The vault's passphrase: ")?)?;
            write_secret(&to, &key)?;
            format!(
                "{}: whoever has this file opens everything. Keep it in a safe place, and not on this machine.\n",
                to.display()
            )
        }
        KeysCommand::Reseal => resealed(vault, &means.opener(vault)?)?,
    };
    for (place, key) in vault.keys().iter().flat_map(|ring| ring.keys().cloned().collect::<Vec<_>>()).enumerate() {
        let kind = if place == 0 { "school  " } else { "recovery" };
        // Writing to memory cannot fail.
        let _ = writeln!(text, "{kind}  {}  {}  {}", key.fingerprint(), key.text(), key.name);
    }
    Ok(Answer { text, json: json!({ "keys": keys_json(vault) }), at_fault: false })
}

fn add_key(vault: &Vault, means: &Means, add: &Add) -> Result<String, Failure> {
    let passphrase = means.passphrase("The vault's passphrase: ")?;
    // Proved before anything is written.
    let opener = vault.unlock(&passphrase)?.opener;
    let mut text = String::new();
    let public = match (&add.public, &add.new) {
        (Some(public), _) => public.clone(),
        (None, Some(file)) => {
            let (secret, public) = Opener::recovery_key();
            write_secret(file, &secret)?;
            text = format!(
                "{}: take it away from this machine, for example on a stick, and keep it safe.\n",
                file.display()
            );
            public
        }
        (None, None) => return Err(Failure::usage("name the key with --public, or make one with --new FILE.")),
    };
    let key = PublicKey::read(&add.name, &public).map_err(Failure::input)?;
    vault.add_recovery(&mut RealDisk, &passphrase, key, WORK_FACTOR)?;
    Ok(text + &resealed(vault, &opener)?)
}

fn restore(vault: &Vault, means: &Means, new: &NewPassphrase) -> Result<Answer, Failure> {
    let Some(file) = &means.key else {
        return Err(Failure::usage("name the file of a recovery key with --key."));
    };
    let recovery = read_key(file)?;
    vault.admit(&recovery)?;
    let passphrase = Means::new_passphrase(new.new_passphrase_file.as_deref())?;
    vault.restore(&mut RealDisk, &recovery, &passphrase, WORK_FACTOR)?;
    let text = "The vault has a new key and a new passphrase.\n".to_owned() + &resealed(vault, &recovery)?;
    Ok(Answer { text, json: json!({ "keys": keys_json(vault) }), at_fault: false })
}

fn recover(vault: &Vault, means: &Means, to: &Path) -> Result<Answer, Failure> {
    let reader = vault.reader(&means.opener(vault)?);
    let recovered = reader.recover(to, &mut |at| show(at, "written"))?;
    tell_damage(&recovered.damaged);
    let text = format!(
        "{}: {} conversations, {} events, {} clips, {} drawings, in the clear, with what children keep private. Keep it safe, \
         and remove it when it is no longer needed.\n",
        to.display(),
        recovered.conversations,
        recovered.events,
        recovered.clips,
        recovered.drawings,
    );
    let json = json!({
        "to": to, "conversations": recovered.conversations, "events": recovered.events, "clips": recovered.clips,
        "drawings": recovered.drawings, "damaged": damage_json(&recovered.damaged),
    });
    Ok(Answer { text, json, at_fault: !recovered.damaged.is_empty() })
}

fn forget_it(vault: &Vault, means: &Means, forget: &Forget) -> Result<Answer, Failure> {
    let reader = vault.reader(&means.opener(vault)?);
    let what = match (forget.id, &forget.answer, &forget.child) {
        (Some(id), Some(answer), _) => format!("the answer {answer} of conversation {id}"),
        (Some(id), None, _) => format!("conversation {id}"),
        (None, _, Some(child)) => format!("every conversation of {child}"),
        (None, _, None) => return Err(Failure::usage("say what is to be forgotten.")),
    };
    if !forget.yes && !asked(&format!("Remove {what}? It cannot be brought back. Type yes: "))? {
        return Err(Failure::input("nothing was removed."));
    }
    let removed = match (forget.id, &forget.answer, &forget.child) {
        (Some(id), Some(answer), _) => {
            let (page, card) =
                answer.split_once('/').map_or((answer.as_str(), None), |(page, card)| (page, Some(card)));
            let about = About { page: page.to_owned(), card: card.map(str::to_owned) };
            reader.forget_answer(&mut RealDisk, id, &about)?
        }
        (Some(id), None, _) => vault.forget_conversation(&mut RealDisk, id)?,
        (None, _, child) => reader.forget_child(&mut RealDisk, child.as_deref().unwrap_or_default())?,
    };
    let Removed { conversations, events, clips, drawings, photos } = removed;
    let text = format!(
        "Removed: {conversations} conversations, {events} things said or done, {clips} recordings, {drawings} drawings, {photos} \
         photos. Copies made before (exports, backups, printed pages) are elsewhere and are not removed.\n"
    );
    let json = json!({ "conversations": conversations, "events": events, "clips": clips, "drawings": drawings, "photos": photos });
    Ok(Answer { text, json, at_fault: false })
}

fn keeping(vault: &Vault, takes: Option<YesNo>, months: Option<u16>) -> Result<Answer, Failure> {
    let mut settings = vault.settings();
    if takes.is_some() || months.is_some() {
        settings.remove_raw_takes = takes.map_or(settings.remove_raw_takes, |takes| takes == YesNo::Yes);
        settings.look_again_after_months = months.unwrap_or(settings.look_again_after_months);
        vault.set_settings(&mut RealDisk, settings)?;
    }
    let takes = if settings.remove_raw_takes { "are removed at the end" } else { "stay" };
    let months = settings.look_again_after_months;
    let text = format!(
        "Recordings that a child did not keep {takes}. The school looks again {months} months after the last sitting; nothing is \
         removed by itself.\n"
    );
    let json = json!({ "remove_raw_takes": settings.remove_raw_takes, "look_again_after_months": months });
    Ok(Answer { text, json, at_fault: false })
}

fn asked(question: &str) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage("add --yes to say that it is meant."));
    }
    eprint!("{question}");
    let mut line = String::new();
    io::stdin()
        .read_line(&mut line)
        .map_err(|error| Failure::machine(format!("the terminal cannot be read: {error}.")))?;
    Ok(line.trim() == "yes")
}

fn reseal(vault: &Vault, opener: &Opener) -> Result<my_views::vault::Resealed, Failure> {
    let resealed = vault.reader(opener).reseal(&mut RealDisk, &mut |at| show(at, "sealed"))?;
    tell_damage(&resealed.left);
    Ok(resealed)
}

fn resealed(vault: &Vault, opener: &Opener) -> Result<String, Failure> {
    let resealed = reseal(vault, opener)?;
    Ok(format!("{} files sealed anew for the keys of today.\n", resealed.files))
}

/// Tells how far it is, where somebody looks.
fn show(at: Progress, done: &str) -> ControlFlow<()> {
    if io::stderr().is_terminal() {
        eprint!("\r{} of {} conversations {done}", at.done, at.of);
        if at.done == at.of {
            eprintln!();
        }
    }
    ControlFlow::Continue(())
}

fn write_secret(path: &Path, text: &str) -> Result<(), Failure> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.write(true).create_new(true).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()))
        .map_err(|error| Failure::input(format!("{}: {error}. Name a new file.", path.display())))
}

fn keys_json(vault: &Vault) -> Vec<Value> {
    let ring = vault.keys();
    let keys = ring.iter().flat_map(|ring| ring.keys());
    keys.map(|key| json!({ "name": key.name, "public": key.text(), "fingerprint": key.fingerprint() })).collect()
}
