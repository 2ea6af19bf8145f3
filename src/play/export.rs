//! A conversation of the vault as files that people open. They hold only what is shared.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;
use uuid::Uuid;

use super::ExportError;
use crate::{
    plan::Assets,
    record::{MyViews, Stroke, clips_and_drawings, fold, record_for_sharing, symbols_used, write_json, write_ron},
    report::{
        html::{self, Pieces},
        package::{self, Contents},
    },
    symbols::{self, DRAWING_PIXELS, Library},
    vault::Reader,
    words::Language,
};

/// What a conversation can be exported as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// The package, `NAME.myviews`.
    MyViews,
    /// The page, `NAME.html`.
    Html,
    /// The record for other programs, `NAME.json`.
    Json,
    /// The record, `NAME.ron`.
    Ron,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 4] = [Self::MyViews, Self::Html, Self::Json, Self::Ron];

    /// Its word: on the command line, and the ending of its files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::MyViews => "myviews",
            Self::Html => "html",
            Self::Json => "json",
            Self::Ron => "ron",
        }
    }
}

/// The files that were written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exported {
    /// Each with its form, in the order asked for.
    pub files: Vec<(Form, PathBuf)>,
}

/// Writes the conversation `id` into the folder `to`, in each of `forms`. The files are named after the child; no file is
/// overwritten: where a name is taken, all get a number.
///
/// # Errors
/// The conversation is not there or not whole, or the machine refuses.
pub fn export(assets: &Assets, reader: &Reader, id: Uuid, forms: &[Form], to: &Path) -> Result<Exported, ExportError> {
    let views = fold(&reader.events(id)?.events)?;
    let library = Library::open(assets)?;
    let shared = record_for_sharing(&views);
    let contents = contents(&library, reader, id, &shared)?;
    fs::create_dir_all(to).map_err(|source| ExportError::File { path: to.to_owned(), source })?;
    let stem = free_name(to, &shared.child.called, forms);
    let mut exported = Exported::default();
    for form in forms {
        let path = to.join(format!("{stem}.{}", form.word()));
        match form {
            Form::MyViews => package::write(&contents, &path)?,
            Form::Html => {
                let language = Language::open(assets, &shared.child.language)?;
                let pieces = Pieces {
                    symbol: &|symbol| contents.pictures.get(symbol).cloned(),
                    voice: &|clip| contents.voices.get(&clip).cloned(),
                    drawing: &|drawing| contents.drawings.get(&drawing).cloned(),
                };
                write(&path, &html::page(&shared, &pieces, &language))?;
            }
            Form::Json => write(&path, &write_json(&shared)?)?,
            Form::Ron => write(&path, &write_ron(&shared)?)?,
        }
        exported.files.push((*form, path));
    }
    Ok(exported)
}

/// The record with its voices, drawings and symbols.
fn contents(library: &Library, reader: &Reader, id: Uuid, views: &MyViews) -> Result<Contents, ExportError> {
    let (clips, drawn) = clips_and_drawings(views);
    let mut voices = BTreeMap::new();
    for clip in clips {
        let sound = reader.clip(id, clip)?;
        if !sound.missing.is_empty() {
            return Err(ExportError::Voice { clip, missing: sound.missing.len() });
        }
        voices.insert(clip, sound.wav());
    }
    let mut drawings = BTreeMap::new();
    let kept = views.drawings();
    let strokes: BTreeMap<Uuid, &[Stroke]> = kept.map(|drawing| (drawing.id, drawing.strokes.as_slice())).collect();
    for drawing in drawn {
        // A program that was stopped between a drawing's last line and its picture leaves the lines: they are the drawing.
        let png = match (reader.drawing(id, drawing), strokes.get(&drawing)) {
            (Err(_), Some(strokes)) => symbols::png(&symbols::paint(strokes, DRAWING_PIXELS.0, DRAWING_PIXELS.1)?)?,
            (png, _) => png?,
        };
        drawings.insert(drawing, png);
    }
    let mut pictures = BTreeMap::new();
    for symbol in symbols_used(views) {
        // A symbol that this library does not have is shown by its word.
        if library.get(&symbol).is_some() {
            pictures.insert(symbol.clone(), library.svg(&symbol)?);
        }
    }
    Ok(Contents { views: views.clone(), voices, pictures, drawings })
}

/// A name after the child that no file of these forms has: `Sam`, `Sam-2`, ….
fn free_name(to: &Path, called: &str, forms: &[Form]) -> String {
    let plain: String = called.chars().filter(|letter| letter.is_alphanumeric() || *letter == '-').take(40).collect();
    let plain = if plain.is_empty() { "my-views".to_owned() } else { plain };
    let free = |stem: &String| !forms.iter().any(|form| to.join(format!("{stem}.{}", form.word())).exists());
    let numbered = (2u32..).map(|number| format!("{plain}-{number}"));
    std::iter::once(plain.clone()).chain(numbered).find(free).unwrap_or(plain)
}

/// Writes a file whole, under a name that was free.
fn write(path: &Path, text: &str) -> Result<(), ExportError> {
    let failed = |source| ExportError::File { path: path.to_owned(), source };
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = NamedTempFile::with_prefix_in(".my-views-", folder).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
    file.persist_noclobber(path).map_err(|error| failed(error.error))?;
    if cfg!(unix) {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
    }
    Ok(())
}
