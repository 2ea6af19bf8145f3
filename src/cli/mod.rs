//! The command line. Results on standard output, messages on standard error.

mod doctor;
mod export;
mod failure;
mod files;
#[cfg(all(feature = "kiosk", feature = "pdf"))]
mod keyguard;
mod keys;
mod kiosk;
mod stored;
mod symbols;
mod vault;

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use my_views::vault::{VaultError, default_home};
use serde_json::Value;

use failure::Failure;

/// A child tells what they like, what worries them and what they hope for.
#[derive(Debug, Parser)]
#[command(name = "my-views", version, after_help = EXIT_CODES)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// A conversation at once, and nothing is kept
    #[arg(long, conflicts_with_all = ["child", "carry_on"])]
    practice: bool,
    /// A kept conversation at once, for the child of this name
    #[arg(long, value_name = "NAME", conflicts_with = "carry_on")]
    child: Option<String>,
    /// The last conversation that was interrupted, where the child was
    #[arg(long)]
    carry_on: bool,
    /// Over the whole screen
    #[arg(long)]
    fullscreen: bool,
    /// Ways in from a file that the desk wrote, for a conversation that begins at once
    #[arg(long, value_name = "FILE")]
    ways: Option<PathBuf>,
    /// The folder of another vault
    #[arg(long, global = true, value_name = "DIR")]
    home: Option<PathBuf>,
    /// The file in whose first line the vault's passphrase stands; else it is asked for on the terminal
    #[arg(long, global = true, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// A key file (an age identity file) in place of the passphrase: a recovery key, or the exported school key
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "passphrase_file")]
    key: Option<PathBuf>,
    /// Results for programs, as JSON
    #[arg(long, global = true)]
    json: bool,
}

const EXIT_CODES: &str = "Exit codes: 0 done, 1 the input is at fault, 2 wrong usage, 3 this machine is at fault.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Conversations in the vault
    List,
    /// Voices and drawings of a conversation that are shared, each with its id for `export --leave-out`
    Media {
        /// The conversation, as `list` shows it
        id: uuid::Uuid,
    },
    /// A conversation as files that people open
    Export(export::Export),
    /// Is a package whole?
    Check {
        /// The package
        #[arg(value_name = "FILE.myviews")]
        file: PathBuf,
    },
    /// The vault itself
    #[command(subcommand)]
    Vault(vault::VaultCommand),
    /// Plans
    #[command(subcommand)]
    Plan(PlanCommand),
    /// Packs of pictures
    #[command(subcommand)]
    Symbols(symbols::SymbolsCommand),
    /// Play a scripted conversation through the whole program, without a window; with --home into that vault
    Play {
        /// The script
        #[arg(value_name = "SCRIPT.ron")]
        script: PathBuf,
        /// Into which new or empty folder
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
        /// As many times as fast as life, and what is kept is told on the way; for tests
        #[arg(long, value_name = "SPEED", hide = true)]
        live: Option<f32>,
    },
    /// A template for a keyguard before this screen (PDF), in true size, to cut out
    #[cfg(all(feature = "kiosk", feature = "pdf"))]
    Keyguard(keyguard::Keyguard),
    /// What works on this machine
    Doctor,
    /// Photograph every screen, for people who work on them
    #[cfg(feature = "kiosk")]
    #[command(hide = true)]
    Shots {
        /// Into which folder
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
        /// A conversation in this language, and a second one beside it, in place of the gallery
        #[arg(long, value_name = "TAGS", value_delimiter = ',')]
        languages: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
enum PlanCommand {
    /// A plan's boards for other communication programs (Open Board Format)
    Boards {
        /// The plan
        #[arg(value_name = "FILE.ron")]
        file: PathBuf,
        /// Into which file
        #[arg(long, value_name = "FILE.obz")]
        to: PathBuf,
    },
    /// A plan's boards as cards and mats on paper (PDF), for children who point at cards
    #[cfg(feature = "pdf")]
    Cards {
        /// The plan
        #[arg(value_name = "FILE.ron")]
        file: PathBuf,
        /// Into which file
        #[arg(long, value_name = "FILE.pdf")]
        to: PathBuf,
        /// In which language
        #[arg(long, value_name = "TAG", default_value = "en-GB")]
        language: String,
    },
    /// Is a plan whole and fair?
    Check {
        /// The plan
        #[arg(value_name = "FILE.ron")]
        file: PathBuf,
    },
}

/// What a command found: as text for people and as JSON for programs.
struct Answer {
    text: String,
    json: Value,
    /// What was looked at is not as it should be: exit code 1.
    at_fault: bool,
}

/// Does what the arguments say. Wrong usage ends here, with exit code 2.
pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let json = arguments.json;
    let answer = match answer(arguments) {
        Ok(Some(answer)) => answer,
        Ok(None) => return ExitCode::SUCCESS,
        Err(failure) => return failure.tell(),
    };
    let text = if json { format!("{:#}\n", answer.json) } else { answer.text };
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Whoever reads has enough of it.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Failure::machine(format!("the result cannot be written: {error}.")).tell()
        }
        _ => ExitCode::from(u8::from(answer.at_fault)),
    }
}

fn answer(arguments: Arguments) -> Result<Option<Answer>, Failure> {
    let Arguments { command, practice, child, carry_on, fullscreen, ways, home, passphrase_file, key, .. } = arguments;
    if (practice || carry_on || fullscreen || child.is_some() || ways.is_some()) && command.is_some() {
        return Err(Failure::usage(
            "--practice, --child, --carry-on, --fullscreen and --ways open the kiosk; they go with no command.",
        ));
    }
    if command.is_none() {
        return kiosk::open(kiosk::Opened { home, practice, child, carry_on, fullscreen, ways, passphrase_file, key })
            .map(|()| None);
    }
    let means = keys::Means { passphrase_file, key };
    let arguments_home = home.clone();
    let home = || home.clone().map_or_else(default_home, Ok::<_, VaultError>);
    let answer = match command {
        None => return Ok(None),
        Some(Command::List) => stored::list(&home()?, &means)?,
        Some(Command::Media { id }) => export::media(&home()?, &means, id)?,
        Some(Command::Export(wanted)) => export::export(&home()?, &means, wanted)?,
        Some(Command::Vault(command)) => vault::run(&home()?, &means, command)?,
        Some(Command::Check { file }) => files::check_package(&file)?,
        Some(Command::Plan(PlanCommand::Check { file })) => files::check_plan(&home()?, &file)?,
        Some(Command::Plan(PlanCommand::Boards { file, to })) => files::plan_boards(&home()?, &file, &to)?,
        #[cfg(feature = "pdf")]
        Some(Command::Plan(PlanCommand::Cards { file, to, language })) => {
            files::plan_cards(&home()?, &file, &to, &language)?
        }
        Some(Command::Symbols(command)) => symbols::run(&home()?, command)?,
        Some(Command::Play { script, to, live }) => match &arguments_home {
            Some(home) => files::play_in(home, (&script, &to), &means, live)?,
            None => files::play(&script, &to, &means)?,
        },
        #[cfg(all(feature = "kiosk", feature = "pdf"))]
        Some(Command::Keyguard(wanted)) => keyguard::make(&home()?, &means, &wanted)?,
        Some(Command::Doctor) => doctor::look(&home()?),
        #[cfg(feature = "kiosk")]
        Some(Command::Shots { to, languages }) => return kiosk::shots(&to, &languages).map(|()| None),
    };
    Ok(Some(answer))
}
