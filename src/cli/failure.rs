//! A command that could not do what it was asked.

use std::process::ExitCode;

use my_views::{
    plan::{NoAssets, PlanError},
    play::{ExportError, PlayError},
    report::package::PackageError,
    symbols::{SymbolError, packs::PackError},
    vault::VaultError,
    words::WordsError,
};

/// What happened, and with which exit code the program ends.
pub(super) struct Failure {
    code: u8,
    what: String,
}

impl Failure {
    /// What was given to the program is at fault.
    pub(super) fn input(what: impl ToString) -> Self {
        Self { code: 1, what: what.to_string() }
    }

    /// The command was not written as it must be.
    pub(super) fn usage(what: impl ToString) -> Self {
        Self { code: 2, what: what.to_string() }
    }

    /// This machine is at fault.
    pub(super) fn machine(what: impl ToString) -> Self {
        Self { code: 3, what: what.to_string() }
    }

    fn of(what: impl ToString, is_machine: bool) -> Self {
        if is_machine { Self::machine(what) } else { Self::input(what) }
    }

    #[cfg_attr(not(feature = "kiosk"), expect(dead_code, reason = "told by the kiosk alone"))]
    pub(super) fn words(&self) -> String {
        self.what.clone()
    }

    pub(super) fn tell(&self) -> ExitCode {
        eprintln!("my-views: {}", self.what);
        ExitCode::from(self.code)
    }
}

impl From<VaultError> for Failure {
    fn from(error: VaultError) -> Self {
        Self::of(&error, error.is_machine())
    }
}

impl From<PlayError> for Failure {
    fn from(error: PlayError) -> Self {
        Self::of(&error, error.is_machine())
    }
}

impl From<ExportError> for Failure {
    fn from(error: ExportError) -> Self {
        Self::of(&error, error.is_machine())
    }
}

impl From<PackageError> for Failure {
    fn from(error: PackageError) -> Self {
        Self::of(&error, !error.input_at_fault())
    }
}

impl From<PlanError> for Failure {
    fn from(error: PlanError) -> Self {
        Self::input(error)
    }
}

impl From<NoAssets> for Failure {
    fn from(error: NoAssets) -> Self {
        Self::machine(error)
    }
}

impl From<WordsError> for Failure {
    fn from(error: WordsError) -> Self {
        Self::machine(error)
    }
}

impl From<SymbolError> for Failure {
    fn from(error: SymbolError) -> Self {
        Self::machine(error)
    }
}

impl From<PackError> for Failure {
    fn from(error: PackError) -> Self {
        Self::of(&error, error.is_machine())
    }
}
