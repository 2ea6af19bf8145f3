//! Plans from files.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use ron::{Options, error::SpannedError, extensions::Extensions};
use serde::{Deserialize, de::DeserializeOwned};

use super::{Assets, Plan, Scale};
use crate::record::showable;

/// The form of plans that this program reads.
const FORMAT: u16 = 1;

/// The file with the scales of all plans, beside them.
const SCALES: &str = "scales";

/// No plan is as long; what is longer is no plan. Proving one takes time by the square of it.
const LONGEST_FILE_BYTES: u64 = 256 * 1024;

/// Why a plan cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// The file cannot be read.
    #[error("{}: the file cannot be read: {cause}. Check the name, and that you may read it.", file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// It is far too long for a plan.
    #[error("{}: the file has {bytes} bytes; a plan has at most {LONGEST_FILE_BYTES}. Is it another kind of file?", file.display())]
    TooLong {
        /// The file.
        file: PathBuf,
        /// Its length.
        bytes: u64,
    },
    /// It is not written as a plan is.
    #[error("{}, line {line}, column {column}: {what}. Mend that line; assets/plans/primary.ron shows the form.", file.display())]
    Form {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What the reader said.
        what: String,
    },
    /// It was written for a newer program.
    #[error("{}, line {line}: the plan has format {format}; this program reads format {FORMAT}. Get a newer My Views.", file.display())]
    Newer {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The format that it has.
        format: u16,
    },
}

/// The text of a plan's file and of the shared scales, to name the lines of what is wrong in them.
#[derive(Debug, Clone)]
pub struct Source {
    /// The plan's file.
    pub file: PathBuf,
    /// Its text.
    pub text: String,
    /// The file of the shared scales and its text.
    pub scales: (PathBuf, String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scales {
    #[expect(dead_code, reason = "it was read before, by `Head`; here it only has its place in the form")]
    format: u16,
    scales: Vec<Scale>,
}

#[derive(Deserialize)]
struct Head {
    format: u16,
}

/// The ids of the plans in the folder of plans, in the order of the alphabet; a file that is no plan is among them.
#[must_use]
pub fn names(assets: &Assets) -> Vec<String> {
    let files = fs::read_dir(assets.plans()).into_iter().flatten().flatten().map(|entry| entry.path());
    let plans = files.filter(|file| file.extension().is_some_and(|ending| ending == "ron"));
    let mut names: Vec<String> = plans
        .filter_map(|file| file.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned))
        .filter(|name| name != SCALES)
        .collect();
    names.sort();
    names
}

/// The plan `id` of these assets, with the shared scales joined in.
///
/// # Errors
/// See [`PlanError`]; each names file, line and remedy.
pub fn load(assets: &Assets, id: &str) -> Result<Plan, PlanError> {
    Ok(load_file(assets, &assets.plans().join(format!("{id}.ron")))?.0)
}

/// The plan in `file`, with the shared scales of `assets` joined in, and the text from which it was read.
///
/// # Errors
/// See [`PlanError`].
pub fn load_file(assets: &Assets, file: &Path) -> Result<(Plan, Source), PlanError> {
    let shared = assets.plans().join("scales.ron");
    let source = Source { file: file.to_owned(), text: text(file)?, scales: (shared.clone(), text(&shared)?) };
    Ok((plan_of(&source)?, source))
}

/// The plan that stands in `source`, with the shared scales joined in.
///
/// # Errors
/// See [`PlanError`].
pub(crate) fn plan_of(source: &Source) -> Result<Plan, PlanError> {
    let mut plan: Plan = parse(&source.file, &source.text)?;
    let scales: Scales = parse(&source.scales.0, &source.scales.1)?;
    for scale in scales.scales {
        if plan.scale(&scale.id).is_none() {
            plan.scales.push(scale);
        }
    }
    Ok(plan)
}

fn text(file: &Path) -> Result<String, PlanError> {
    let unreadable = |cause| PlanError::File { file: file.to_owned(), cause };
    let bytes = fs::metadata(file).map_err(unreadable)?.len();
    if bytes > LONGEST_FILE_BYTES {
        return Err(PlanError::TooLong { file: file.to_owned(), bytes });
    }
    fs::read_to_string(file).map_err(unreadable)
}

/// The format is read by itself first: a newer form would fail on its new words, with a message that helps nobody.
fn parse<T: DeserializeOwned>(file: &Path, text: &str) -> Result<T, PlanError> {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    if let Ok(Head { format }) = options.from_str(text)
        && format > FORMAT
    {
        let line = text.lines().position(|line| line.trim_start().starts_with("format")).map_or(1, |index| index + 1);
        return Err(PlanError::Newer { file: file.to_owned(), line, format });
    }
    options.from_str(text).map_err(|SpannedError { code, span }| PlanError::Form {
        file: file.to_owned(),
        line: span.start.line,
        column: span.start.col,
        what: showable(&code.to_string()),
    })
}
