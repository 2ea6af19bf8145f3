//! A page as a Word document (Office Open XML, ECMA-376), for people who go on writing: real headings, tables with header
//! rows, pictures with their words. Clips cannot be in it; where one belongs, its title and length stand.

mod body;
mod paint;
mod parts;

use std::{
    collections::BTreeMap,
    io::{Cursor, Write},
};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use self::{body::Body, paint::Painted};
use super::{fill::Filled, pages::Shape};

/// The document cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("the Word document cannot be made: {0}. Choose another form.")]
pub struct DocxError(String);

impl From<std::io::Error> for DocxError {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<zip::result::ZipError> for DocxError {
    fn from(error: zip::result::ZipError) -> Self {
        Self(error.to_string())
    }
}

/// The page as a Word document.
///
/// # Errors
///
/// When there is no memory for it.
pub fn docx(filled: &Filled) -> Result<Vec<u8>, DocxError> {
    let pictures = painted(filled);
    let body = Body::write(&filled.page, &pictures)?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let members = [
        ("[Content_Types].xml", parts::content_types()),
        ("_rels/.rels", parts::package_relations()),
        ("docProps/core.xml", parts::core(&filled.page)),
        ("word/document.xml", body),
        ("word/styles.xml", parts::styles(&filled.page)),
        ("word/settings.xml", parts::settings()),
        ("word/_rels/document.xml.rels", parts::relations(pictures.values().map(|picture| picture.name.as_str()))),
    ];
    for (name, text) in members {
        zip.start_file(name, packed)?;
        zip.write_all(text.as_bytes())?;
    }
    for picture in pictures.values() {
        zip.start_file(format!("word/media/{}", picture.name), stored)?;
        zip.write_all(&picture.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Every picture as pixels, by the name that the page gives it; the marks by `mark-SHAPE`.
fn painted(filled: &Filled) -> BTreeMap<String, Painted> {
    let shown = filled.pictures.iter().filter_map(|(name, shown)| Some((name.clone(), paint::picture(name, shown)?)));
    let marks = Shape::ALL.into_iter().filter_map(|shape| {
        let name = body::mark_name(shape);
        let painted = paint::mark(&name, shape)?;
        Some((name, painted))
    });
    shown.chain(marks).collect()
}
