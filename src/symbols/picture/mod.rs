//! Reading pictures that may come from anywhere: a school's symbols, a stick, a phone. What is kept is always made anew:
//! an SVG of plain shapes, or a PNG or JPEG of bounded size, without anything that the file said beside the picture.

mod cost;
mod kind;
mod raster;
mod svg;
mod svg_words;

use std::{fs::File, io::Read, path::Path};

use super::{Look, Pixels, SymbolError};
use kind::Sort;

pub use raster::LONGEST_KEPT;

/// The longest file of a picture that is read at all, in bytes.
pub const LONGEST_FILE: u64 = 32 << 20;

/// Why a picture is not taken, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// The file cannot be opened.
    #[error("the file cannot be read: {0}. Copy it again, or look whether the stick is still in.")]
    File(String),
    /// It has too many bytes.
    #[error("the file is longer than 32 MB. Make the picture smaller and save it again.")]
    TooLong,
    /// It is something else.
    #[error("it is no picture: it is {0}. Use a PNG, JPEG, WebP or SVG picture.")]
    NotAPicture(&'static str),
    /// A picture in a form that is not read.
    #[error("it is {0}, which is not read here. Open it in any picture program and save it as PNG or JPEG.")]
    OtherForm(&'static str),
    /// From a newer telephone.
    #[error(
        "it is a HEIC photo, as newer telephones make them, which is not read here. Send it to yourself by e-mail as \
         JPEG, or set the telephone's camera to \"Most Compatible\"; or open it in a picture program and save it as JPEG."
    )]
    Heic,
    /// It has too many pixels.
    #[error("it has {width} x {height} pixels, which is too much. Make it smaller: {LONGEST_KEPT} pixels are enough.")]
    TooLarge {
        /// Pixels in a row.
        width: u32,
        /// Rows.
        height: u32,
    },
    /// The end is missing.
    #[error("the end of the picture is missing: it was cut off. Copy it again from where it came.")]
    CutOff,
    /// The bytes are no such picture.
    #[error("the picture is damaged: {0}. Copy it again, or open it in a picture program and save it anew.")]
    Damaged(String),
    /// A drawing that asks for too much.
    #[error("the drawing is too much to draw: {0}. Save it again as a plain SVG, or as PNG.")]
    TooMuch(String),
    /// Nothing would be seen.
    #[error("nothing can be seen in it{0}. Save it again as a plain SVG, or as PNG.")]
    Empty(&'static str),
}

/// The form of a picture that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Shapes.
    Svg,
    /// Pixels, with all their colours.
    Png,
    /// Pixels of a photo.
    Jpeg,
}

impl Form {
    /// The end of file names: `svg`.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Jpeg => "jpg",
        }
    }

    /// Its name on the internet: `image/svg+xml`.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }

    /// The form of a file that was kept, by the end of its name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Svg, Self::Png, Self::Jpeg]
            .into_iter()
            .find(|form| name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case(form.ending())))
    }
}

/// A picture as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// In which form.
    pub form: Form,
    /// The new file.
    pub bytes: Vec<u8>,
    /// Pixels in a row; of an SVG, units.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// What the file had in it that is not in this one, in plain words.
    pub left_out: Vec<&'static str>,
}

/// Reads a picture by what it is, whatever its name says. Photos are turned upright and scaled down; what the file says
/// beside the picture (place, camera, author, colour profile) is gone.
///
/// # Errors
/// It is no picture, of a form that is not read, damaged, cut off, or too much; the words say which and what to do.
pub fn read(bytes: &[u8]) -> Result<Kept, PictureError> {
    if bytes.len() as u64 > LONGEST_FILE {
        return Err(PictureError::TooLong);
    }
    match kind::of(bytes)? {
        Sort::Svg => svg::read(bytes),
        sort => raster::read(bytes, sort),
    }
}

/// Reads the picture in a file, see [`read`].
///
/// # Errors
/// As [`read`], and where the file cannot be opened.
pub fn read_file(path: &Path) -> Result<Kept, PictureError> {
    let told = |error: std::io::Error| PictureError::File(error.to_string());
    let file = File::open(path).map_err(told)?;
    if !file.metadata().map_err(told)?.is_file() {
        return Err(PictureError::NotAPicture("a folder or a device"));
    }
    let mut bytes = Vec::new();
    // One byte more than is read, so that a file of any length is known as too long.
    file.take(LONGEST_FILE + 1).read_to_end(&mut bytes).map_err(told)?;
    read(&bytes)
}

/// Draws a picture that was kept into a square of `px` pixels, whole and in the middle, on nothing. A photo has its own
/// colours in every look.
///
/// # Errors
/// It is no picture that was kept, or `px` is 0 or above 2160.
pub fn draw_kept(bytes: &[u8], px: u32, look: Look) -> Result<Pixels, SymbolError> {
    match kind::of(bytes) {
        Ok(Sort::Svg) => super::draw(bytes, px, look),
        Ok(sort) => raster::draw(bytes, sort, px),
        Err(error) => Err(SymbolError::Picture { what: error.to_string() }),
    }
}

/// The form of a picture that was kept, by its first bytes. None where it is no such picture.
#[must_use]
pub fn form_of(bytes: &[u8]) -> Option<Form> {
    match kind::of(bytes).ok()? {
        Sort::Svg => Some(Form::Svg),
        Sort::Png => Some(Form::Png),
        Sort::Jpeg => Some(Form::Jpeg),
        Sort::WebP => None,
    }
}

/// Form, width and height of a picture that was kept; an SVG, which has any size, counts as 512 units. None where it is no
/// such picture.
#[must_use]
pub fn size_of_kept(bytes: &[u8]) -> Option<(Form, u32, u32)> {
    let form = match kind::of(bytes).ok()? {
        Sort::Svg => return Some((Form::Svg, 512, 512)),
        Sort::Png => Form::Png,
        Sort::Jpeg => Form::Jpeg,
        Sort::WebP => return None,
    };
    let reader = image::ImageReader::new(std::io::Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.into_dimensions().ok().map(|(width, height)| (form, width, height))
}

#[cfg(test)]
mod tests;
