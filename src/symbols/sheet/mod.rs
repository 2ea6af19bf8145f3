//! Contact sheets: many pictures on a page, with their names to look them over, or with numbers alone, so that people who do
//! not know the names can be asked for them.

mod font;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use resvg::tiny_skia::{Color, IntSize, Pixmap, PixmapPaint, Transform};

use super::{Look, Pixels, SymbolError, picture, png};
use font::Font;

/// Pixels of a page: A4 at 150 to the inch.
const PAGE: (u32, u32) = (1240, 1754);
/// Pictures beside each other, and below each other.
const GRID: (usize, usize) = (6, 8);
/// Pixels of a picture: the size at which naming is tried.
const PICTURE: u32 = 128;
/// Free space around a page.
const EDGE: f32 = 50.0;
/// Space for the page's title.
const TITLE: f32 = 60.0;
/// Height of the letters.
const LETTERS: f32 = 19.0;
/// Room for a number of five figures, left of its picture.
const NUMBER: f32 = 50.0;

/// A picture for a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub label: String,
    /// Its file: SVG, PNG or JPEG.
    pub bytes: Vec<u8>,
}

/// A sheet cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// Nothing to write names and numbers with.
    #[error("there is no font on this machine to write names with. Install DejaVu Sans (fonts-dejavu-core) or Andika.")]
    NoFont,
    /// The disk refused.
    #[error("{what} {}: {source}", path.display())]
    Disk {
        /// What was being done.
        what: &'static str,
        /// To which file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A picture cannot be drawn.
    #[error(transparent)]
    Picture(#[from] SymbolError),
}

/// Draws `pictures` on pages in the folder `to`, numbered from 1, each with its name where `names` is set. Returns the pages.
/// A picture that cannot be drawn has its number and an empty place.
///
/// # Errors
/// There is no font, or the disk refuses.
pub fn sheet(
    title: &str,
    pictures: impl Iterator<Item = Named>,
    names: bool,
    to: &Path,
) -> Result<Vec<PathBuf>, SheetError> {
    let disk = |what, path: &Path| {
        let path = path.to_owned();
        move |source| SheetError::Disk { what, path, source }
    };
    let font = Font::find().ok_or(SheetError::NoFont)?;
    fs::create_dir_all(to).map_err(disk("cannot make", to))?;
    let mut pages = Vec::new();
    let mut pictures = pictures.peekable();
    let mut number = 1;
    while pictures.peek().is_some() {
        let first = number;
        let mut page = blank()?;
        for place in 0..GRID.0 * GRID.1 {
            let Some(picture) = pictures.next() else { break };
            cell(&mut page, &font, place, number, &picture, names);
            number += 1;
        }
        let heading = format!("{title}   {first}\u{2013}{}", number - 1);
        font.write(&mut page, &heading, (EDGE, EDGE + LETTERS), LETTERS * 1.3, PAGE.0 as f32 - 2.0 * EDGE);
        let file = to.join(format!("{}-{:03}.png", if names { "names" } else { "trial" }, pages.len() + 1));
        let (width, height) = (page.width(), page.height());
        let bytes = png(&Pixels { width, height, rgba: page.take_demultiplied() })?;
        fs::write(&file, bytes).map_err(disk("cannot write", &file))?;
        pages.push(file);
    }
    Ok(pages)
}

fn blank() -> Result<Pixmap, SheetError> {
    let no_room = || SymbolError::Picture { what: "there is no room for a page".into() };
    let mut page = Pixmap::new(PAGE.0, PAGE.1).ok_or_else(no_room)?;
    page.fill(Color::WHITE);
    Ok(page)
}

/// A picture with its number, and its name below.
fn cell(page: &mut Pixmap, font: &Font, place: usize, number: usize, named: &Named, names: bool) {
    let wide = (PAGE.0 as f32 - 2.0 * EDGE) / GRID.0 as f32;
    let high = (PAGE.1 as f32 - 2.0 * EDGE - TITLE) / GRID.1 as f32;
    let (x, y) = (EDGE + wide * (place % GRID.0) as f32, EDGE + TITLE + high * (place / GRID.0) as f32);
    font.write(page, &number.to_string(), (x, y + LETTERS), LETTERS * 0.8, NUMBER - 2.0);
    if let Ok(pixels) = picture::draw_kept(&named.bytes, PICTURE, Look::Colour)
        && let Some(drawn) = premultiplied(pixels)
    {
        let at = Transform::from_translate((x + NUMBER).round(), y.round());
        page.draw_pixmap(0, 0, drawn.as_ref(), &PixmapPaint::default(), at, None);
    }
    if names {
        font.write(page, &named.label, (x, y + PICTURE as f32 + LETTERS + 6.0), LETTERS, wide - 8.0);
    }
}

fn premultiplied(pixels: Pixels) -> Option<Pixmap> {
    let mut rgba = pixels.rgba;
    for pixel in rgba.chunks_exact_mut(4) {
        let alpha = u16::from(pixel[3]);
        for part in &mut pixel[..3] {
            *part = u8::try_from(u16::from(*part) * alpha / 255).unwrap_or(u8::MAX);
        }
    }
    Pixmap::from_vec(rgba, IntSize::from_wh(pixels.width, pixels.height)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_thousands_has_a_number_of_its_own() {
        let Some(font) = Font::find() else { return };
        let of = |number| {
            let mut page = blank().unwrap();
            cell(&mut page, &font, 0, number, &Named { label: String::new(), bytes: Vec::new() }, false);
            page.take()
        };
        assert_ne!(of(1393), of(1394));
        assert_ne!(of(20_001), of(20_002));
    }

    #[test]
    fn names_stand_on_one_sheet_and_not_on_the_other() {
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\" fill=\"#ff0000\"/></svg>";
        let picture = |number: usize| Named { label: format!("word {number}"), bytes: svg.to_vec() };
        let folder = tempfile::tempdir().unwrap();
        let all = || (0..50).map(picture);
        match sheet("Ours", all(), true, folder.path()) {
            Err(SheetError::NoFont) => {}
            Err(error) => panic!("{error}"),
            Ok(pages) => {
                let trial = sheet("Ours", all(), false, folder.path()).unwrap();
                assert_eq!((pages.len(), trial.len()), (2, 2));
                let read = |path: &Path| image::open(path).unwrap().into_rgb8();
                let (with, without) = (read(&pages[0]), read(&trial[0]));
                assert_eq!((with.width(), with.height()), PAGE);
                let red = |page: &image::RgbImage| page.pixels().filter(|pixel| pixel.0 == [255, 0, 0]).count();
                assert_eq!(red(&with), 48 * 128 * 128);
                assert_eq!(red(&with), red(&without));
                assert_ne!(with, without);
            }
        }
    }
}
