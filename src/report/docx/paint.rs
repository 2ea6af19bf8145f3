//! Pictures as pixels: Word shows no SVG everywhere.

use std::io::Cursor;

use image::{ImageFormat, ImageReader};

use crate::{
    report::{fill::PictureShown, html, pages::Shape},
    symbols::{Look, draw, png},
};

/// Side of a symbol in pixels: sharp at 15 mm on paper.
const SYMBOL: u32 = 160;
/// Side of a mark in pixels.
const MARK: u32 = 48;

/// A picture that Word shows.
pub(super) struct Painted {
    /// Its file's name, with the ending that says what it is.
    pub name: String,
    pub bytes: Vec<u8>,
    /// Width to height.
    pub shape: (u32, u32),
}

/// A picture of the page; none where its bytes are no picture.
pub(super) fn picture(name: &str, shown: &PictureShown) -> Option<Painted> {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    if shown.media == "image/svg+xml" {
        let bytes = png(&draw(&shown.bytes, SYMBOL, Look::Colour).ok()?).ok()?;
        return Some(Painted { name: format!("{stem}.png"), bytes, shape: (SYMBOL, SYMBOL) });
    }
    let format = ImageFormat::from_mime_type(shown.media)?;
    let shape = ImageReader::with_format(Cursor::new(&shown.bytes), format).into_dimensions().ok()?;
    Some(Painted { name: format!("{stem}.{}", shown.ending()), bytes: shown.bytes.clone(), shape })
}

/// A mark.
pub(super) fn mark(name: &str, shape: Shape) -> Option<Painted> {
    let bytes = png(&draw(html::mark_svg(shape).as_bytes(), MARK, Look::Colour).ok()?).ok()?;
    Some(Painted { name: format!("{name}.png"), bytes, shape: (MARK, MARK) })
}
