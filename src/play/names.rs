//! Names of the files of an export, and the writing of them.

use std::{fs::File, io::Write as _, path::Path};

use tempfile::NamedTempFile;

use super::{ExportError, Form};
use crate::report::pages::PageName;

/// A name after the child that is free: `Sam`, `Sam-2`, ….
pub(super) fn free_name(called: &str, is_free: impl Fn(&str) -> bool) -> String {
    let plain: String = called.chars().filter(|letter| letter.is_alphanumeric() || *letter == '-').take(40).collect();
    let plain = if plain.is_empty() { "my-views".to_owned() } else { plain };
    let numbered = (2u32..).map(|number| format!("{plain}-{number}"));
    std::iter::once(plain.clone()).chain(numbered).find(|stem| is_free(stem)).unwrap_or(plain)
}

/// `Sam.pdf`, and of a page other than "My views" `Sam-section-a.pdf`.
pub(super) fn name_of(stem: &str, form: Form, page: Option<PageName>) -> String {
    match page {
        None if form == Form::Cards => format!("{stem}-cards.pdf"),
        None | Some(PageName::MyViews) => format!("{stem}.{}", form.ending()),
        Some(page) => format!("{stem}-{}.{}", page.word(), form.ending()),
    }
}

/// Writes a file whole, under a name that was free.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), ExportError> {
    let failed = |source| ExportError::File { path: path.to_owned(), source };
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = NamedTempFile::with_prefix_in(".my-views-", folder).map_err(failed)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
    file.persist_noclobber(path).map_err(|error| failed(error.error))?;
    if cfg!(unix) {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
    }
    Ok(())
}
