//! SVG to pixels.

use std::borrow::Cow;

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{
        ImageHrefResolver, Options, Tree,
        roxmltree::{Document, ParsingOptions},
    },
};

use super::{
    SymbolError,
    library::LONGEST_SVG_BYTES,
    limits::{too_much, too_wild},
};
use crate::record::showable;

/// The longest side that is drawn, in pixels: a symbol over the whole height of the largest screen.
const LONGEST_SIDE: u32 = 2160;

/// No symbol has as many elements.
const MOST_NODES: u32 = 5_000;

/// A colour: red, green, blue.
pub type Rgb = [u8; 3];

/// In which colours a symbol is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Look {
    /// As it was made.
    Colour,
    /// Three colours: lines and outlines; the marks (arrows, cross, tick); every area.
    HighContrast {
        /// Lines.
        line: Rgb,
        /// Marks.
        mark: Rgb,
        /// Areas.
        ground: Rgb,
    },
    /// Black lines on white, for print.
    Line,
}

/// A picture. Four bytes a pixel: red, green, blue (sRGB) and alpha, not multiplied with it; rows from the top, no padding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// `width * height * 4` bytes.
    pub rgba: Vec<u8>,
}

impl Pixels {
    pub(super) fn of(pixmap: Pixmap) -> Self {
        let (width, height) = (pixmap.width(), pixmap.height());
        Self { width, height, rgba: pixmap.take_demultiplied() }
    }
}

/// Draws an SVG into a square of `px` pixels, whole and in the middle, on nothing.
///
/// The SVG may come from outside: nothing but it is opened, and one that is too long, too deep or too much is refused.
///
/// # Errors
/// It is no SVG, it is too much, or `px` is 0 or above 2160.
pub fn draw(svg: &[u8], px: u32, look: Look) -> Result<Pixels, SymbolError> {
    let refused = |what: &str| SymbolError::Picture { what: showable(what) };
    if px == 0 || px > LONGEST_SIDE {
        return Err(refused("it was asked for in a size that no screen has"));
    }
    if svg.len() > LONGEST_SVG_BYTES {
        return Err(refused("it is longer than any symbol"));
    }
    let text = str::from_utf8(svg).map_err(|_| refused("it is no text"))?;
    let text = recoloured(text, look);
    // A document type is where entities are made that grow without end or name files; a plain SVG needs none.
    let parsing = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(&text, parsing).map_err(|error| refused(&error.to_string()))?;
    if let Some(what) = too_much(&document) {
        return Err(refused(what));
    }
    let nothing =
        || ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: nothing(), ..Options::default() };
    let tree = Tree::from_xmltree(&document, &options).map_err(|error| refused(&error.to_string()))?;
    if let Some(what) = too_wild(&tree) {
        return Err(refused(what));
    }
    let size = tree.size();
    let scale = px as f32 / size.width().max(size.height());
    if !scale.is_normal() {
        return Err(refused("its canvas has no size"));
    }
    let mut pixmap = Pixmap::new(px, px).ok_or_else(|| refused("there is no room for it"))?;
    let (x, y) = (middle(px, size.width() * scale), middle(px, size.height() * scale));
    resvg::render(&tree, Transform::from_row(scale, 0.0, 0.0, scale, x, y), &mut pixmap.as_mut());
    Ok(Pixels::of(pixmap))
}

fn middle(px: u32, length: f32) -> f32 {
    (px as f32 - length) / 2.0
}

/// The SVG with its colours put in place by their meaning: lines, marks, areas (see symbols/STYLE.md, section 7).
#[must_use]
pub fn recoloured(svg: &str, look: Look) -> Cow<'_, str> {
    let (line, mark, ground) = match look {
        Look::Colour => return Cow::Borrowed(svg),
        Look::HighContrast { line, mark, ground } => (line, mark, ground),
        Look::Line => ([0, 0, 0], [0, 0, 0], [255, 255, 255]),
    };
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find('#') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let digits = from.get(1..7).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let Some(digits) = digits else {
            out.push('#');
            rest = &from[1..];
            continue;
        };
        let colour = match digits.to_ascii_uppercase().as_str() {
            "1E2A38" | "000000" => line,
            "1F4E9E" | "B3261E" | "2F7D4F" => mark,
            _ => ground,
        };
        out.push('#');
        for part in colour {
            for digit in [part >> 4, part & 15] {
                out.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
            }
        }
        rest = &from[7..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests;
