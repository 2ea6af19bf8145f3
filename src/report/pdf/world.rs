//! All that the typesetter may see: templates, the page's data, its pictures, its fonts. It reaches no file and no network.

use std::{
    collections::{BTreeMap, HashMap},
    io::Cursor,
};

use image::{ImageFormat, ImageReader};
use serde_json::{Value, json};
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use super::{
    PdfError, Sheet, Templates,
    letters::{Letters, Signs},
};
use crate::{
    report::{
        fill::{Filled, PictureShown},
        html,
        pages::Shape,
    },
    symbols::{self, Look},
};

/// The data's file.
const DATA: &str = "page.json";

/// See the room's words.
pub(super) struct PageWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

/// The file of this name; names are ours, so that none is a child's word.
fn id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

impl PageWorld {
    /// The world of a sheet, and how many of its signs have no font.
    pub fn of(sheet: &Sheet, templates: &Templates, signs: Signs) -> Result<(Self, usize), PdfError> {
        let mut page = sheet.data.clone();
        let letters = Letters::of(&page, signs);
        if letters.fonts.is_empty() {
            return Err(PdfError::NoFont);
        }
        let without_font = letters.fit(&mut page);
        if let Value::Object(fields) = &mut page {
            fields.insert("fonts".to_owned(), json!(letters.families()));
        }
        let main_name = format!("{}.typ", sheet.template);
        let main = id(&main_name).ok_or_else(|| wrong(main_name.clone()))?;
        let mut files = HashMap::new();
        let pictures = sheet.pictures.iter().map(|(name, bytes)| (format!("pictures/{name}"), bytes.clone()));
        let marks = Shape::ALL.map(|shape| (format!("marks/{}.svg", shape.word()), html::mark_svg(shape).into_bytes()));
        let data = (DATA.to_owned(), page.to_string().into_bytes());
        for (name, bytes) in pictures.chain(marks).chain([data]) {
            files.extend(id(&name).map(|id| (id, Bytes::new(bytes))));
        }
        let sources = templates
            .0
            .iter()
            .filter_map(|(name, text)| id(name).map(|id| (id, Source::new(id, text.clone()))))
            .collect();
        let book = LazyHash::new(FontBook::from_fonts(&letters.fonts));
        let library = LazyHash::new(Library::default());
        Ok((Self { library, book, fonts: letters.fonts, main, sources, files }, without_font))
    }

    /// Name and text of a template.
    pub fn template(&self, id: FileId) -> (String, String) {
        let text = self.sources.get(&id).map(|source| source.text().to_owned());
        (id.vpath().get_without_slash().to_owned(), text.unwrap_or_default())
    }
}

fn wrong(what: String) -> PdfError {
    PdfError::Template { file: DATA.to_owned(), line: 0, what }
}

impl Sheet {
    /// A page as a sheet.
    pub(super) fn of(filled: &Filled) -> Result<Self, PdfError> {
        let mut page = filled.page.clone();
        let drawn: BTreeMap<String, Vec<u8>> =
            filled.pictures.iter().filter_map(|(name, shown)| Some((name.clone(), printed(shown)?))).collect();
        // A picture that cannot be drawn is shown by its words, and does not keep the page from being made.
        page.each_picture(&mut |place| {
            if place.as_ref().is_some_and(|picture| !drawn.contains_key(&picture.file)) {
                *place = None;
            }
        });
        let data = serde_json::to_value(&page).map_err(|error| wrong(error.to_string()))?;
        Ok(Self { template: page.kind.word().to_owned(), data, pictures: drawn })
    }
}

/// A picture as it is printed: our own as black lines, which save ink and hold without colours. None where it is damaged.
pub(in crate::report) fn printed(shown: &PictureShown) -> Option<Vec<u8>> {
    if shown.media == "image/svg+xml" {
        let text = std::str::from_utf8(&shown.bytes).ok()?;
        let look = if shown.own { Look::Line } else { Look::Colour };
        let text = symbols::recoloured(text, look).into_owned();
        // It is drawn once, small, so that one that is too much or no picture is found here.
        symbols::draw(text.as_bytes(), 8, Look::Colour).ok()?;
        return Some(text.into_bytes());
    }
    let format = ImageFormat::from_mime_type(shown.media)?;
    ImageReader::with_format(Cursor::new(&shown.bytes), format).decode().ok()?;
    Some(shown.bytes.clone())
}

impl World for PageWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or_else(|| not_there(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_there(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// A page says its own days; it must not change with the clock.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_there(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
