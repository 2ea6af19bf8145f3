//! A page as PDF: set by Typst from the templates of `assets/report`, tagged, by the rules of PDF/UA-1 (ISO 14289-1), so
//! that a screen reader meets the same words in the same order. Templates see the page as data and nothing else.

mod letters;
mod world;

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Mutex,
};

use serde_json::Value;
use typst::{WorldExt, diag::SourceDiagnostic, foundations::Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub(super) use self::world::printed;
use self::{letters::Signs, world::PageWorld};
use super::fill::Filled;

/// The templates: files `*.typ` by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Templates(BTreeMap<String, String>);

/// A page as PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Signs for which no font is installed; a square stands for each.
    pub without_font: usize,
}

/// A PDF cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The templates cannot be read.
    #[error("{}: {source}. Install My Views again, or put the file back.", path.display())]
    Templates {
        /// The folder or file.
        path: PathBuf,
        /// What the machine said.
        source: io::Error,
    },
    /// There is no font at all.
    #[error("no font is installed that the page can be set in. Install Andika (the package fonts-sil-andika).")]
    NoFont,
    /// A template is wrong.
    #[error("the template {file}, line {line}: {what}. Mend it, or put the file that came with My Views back.")]
    Template {
        /// The template; the page's own data where it is none.
        file: String,
        /// The line, from 1; 0 where it is not known.
        line: usize,
        /// What is wrong, by the typesetter.
        what: String,
    },
}

impl Templates {
    /// Reads the templates of a folder.
    ///
    /// # Errors
    ///
    /// When the folder or a template cannot be read.
    pub fn read(folder: &Path) -> Result<Self, PdfError> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| PdfError::Templates { path, source }
        };
        let mut templates = BTreeMap::new();
        for entry in fs::read_dir(folder).map_err(failed(folder))? {
            let path = entry.map_err(failed(folder))?.path();
            let is_template = path.extension().is_some_and(|ending| ending == "typ");
            if let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|_| is_template) {
                templates.insert(name.to_owned(), fs::read_to_string(&path).map_err(failed(&path))?);
            }
        }
        Ok(Self(templates))
    }
}

/// What the typesetter remembers is of one page at a time, and is forgotten with it.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// The page as PDF.
///
/// # Errors
///
/// No font is installed, or a template is wrong.
pub fn pdf(filled: &Filled, templates: &Templates) -> Result<Pdf, PdfError> {
    sheet(&Sheet::of(filled)?, templates)
}

/// What a template makes a PDF of.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The template's name, without its ending.
    pub template: String,
    /// What the template sees as `page.json`.
    pub data: Value,
    /// What it sees in `pictures/`, by name: pictures that can be drawn.
    pub pictures: BTreeMap<String, Vec<u8>>,
}

/// A sheet as PDF.
///
/// # Errors
///
/// As [`pdf`].
pub fn sheet(sheet: &Sheet, templates: &Templates) -> Result<Pdf, PdfError> {
    let turn = ONE_AT_A_TIME.lock();
    let made = set_with(sheet, templates, Signs::OfEveryFont).or_else(|error| match error {
        // A sign may have a shape in a font and none beside its neighbour.
        PdfError::Template { line: 0, .. } => set_with(sheet, templates, Signs::OfThePair),
        other => Err(other),
    });
    // No word of a child stays in the typesetter's memory.
    typst::comemo::evict(0);
    drop(turn);
    made
}

fn set_with(sheet: &Sheet, templates: &Templates, signs: Signs) -> Result<Pdf, PdfError> {
    let (world, without_font) = PageWorld::of(sheet, templates, signs)?;
    Ok(Pdf { bytes: set(&world)?, without_font })
}

fn set(world: &PageWorld) -> Result<Vec<u8>, PdfError> {
    let told = |errors: &[SourceDiagnostic]| told(world, errors);
    let document: PagedDocument = typst::compile(world).output.map_err(|errors| told(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| PdfError::Template {
        file: String::new(),
        line: 0,
        what: error.message().to_string(),
    })?;
    let options =
        PdfOptions { standards, creator: Smart::Custom(Some("My Views".to_owned())), ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|errors| told(&errors))
}

/// The first error, with its place in the template.
fn told(world: &PageWorld, errors: &[SourceDiagnostic]) -> PdfError {
    let Some(error) = errors.first() else {
        return PdfError::Template { file: String::new(), line: 0, what: "the typesetter gave up".to_owned() };
    };
    let (file, text) = error.span.id().map_or_else(Default::default, |id| world.template(id));
    let line = world.range(error.span).map_or(0, |range| text[..range.start.min(text.len())].lines().count().max(1));
    let hints = error.hints.iter().map(|hint| hint.v.as_str());
    let what = std::iter::once(error.message.as_str()).chain(hints).collect::<Vec<_>>().join("; ");
    PdfError::Template { file, line, what }
}
