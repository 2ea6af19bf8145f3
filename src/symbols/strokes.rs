//! A child's drawing: lines to pixels, the same on the screen and in the file.

use std::io::Cursor;

use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};
use resvg::tiny_skia::{
    Color, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Stroke as Pen, Transform,
};

use super::{Pixels, Rgb, SymbolError};
use crate::record::Stroke;

/// What a drawing is made on. "Rub out" draws with it.
pub const PAPER: Rgb = [255, 255, 255];

/// The longest side of a drawing, in pixels.
const LONGEST_SIDE: u32 = 4096;

/// The eight colours. White or ink on each reads at 4.9:1 or more.
const COLOURS: [(&str, Rgb); 8] = [
    ("black", [0x1E, 0x2A, 0x38]),
    ("red", [0xB8, 0x2A, 0x44]),
    ("orange", [0xB5, 0x50, 0x0F]),
    ("yellow", [0xF2, 0xC2, 0x30]),
    ("green", [0x2E, 0x7D, 0x4F]),
    ("blue", [0x1F, 0x5F, 0xA8]),
    ("purple", [0x6B, 0x4B, 0xA8]),
    ("brown", [0x7A, 0x4B, 0x2A]),
];

/// Width and height of a drawing's picture in files, in pixels.
pub const DRAWING_PIXELS: (u32, u32) = (1280, 800);

/// The colour `id`: one of the eight, or `rub_out`, which is [`PAPER`].
#[must_use]
pub fn colour_of(id: &str) -> Option<Rgb> {
    match id {
        "rub_out" => Some(PAPER),
        _ => COLOURS.iter().find(|(name, _)| *name == id).map(|(_, colour)| *colour),
    }
}

/// Draws `strokes`, in order, on paper of `width` times `height` pixels. A colour of a newer program is drawn in black:
/// the line is the child's, and better in another colour than lost.
///
/// # Errors
/// A side is 0 or above 4096.
pub fn paint(strokes: &[Stroke], width: u32, height: u32) -> Result<Pixels, SymbolError> {
    let fits = (1..=LONGEST_SIDE).contains(&width) && (1..=LONGEST_SIDE).contains(&height);
    let pixmap = if fits { Pixmap::new(width, height) } else { None };
    let Some(mut pixmap) = pixmap else {
        return Err(SymbolError::Picture { what: format!("a drawing cannot have {width} times {height} pixels") });
    };
    pixmap.fill(Color::from_rgba8(PAPER[0], PAPER[1], PAPER[2], 255));
    for stroke in strokes {
        line(&mut pixmap, stroke);
    }
    Ok(Pixels::of(pixmap))
}

fn line(pixmap: &mut Pixmap, stroke: &Stroke) {
    let [red, green, blue] = colour_of(&stroke.colour).unwrap_or(COLOURS[0].1);
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color_rgba8(red, green, blue, 255);
    let (across, down) = (pixmap.width() as f32 / 1000.0, pixmap.height() as f32 / 1000.0);
    let thick = (f32::from(stroke.width.min(1000)) * across).max(1.0);
    let place = |(x, y): (u16, u16)| (f32::from(x.min(1000)) * across, f32::from(y.min(1000)) * down);
    let mut points: Vec<_> = stroke.points.iter().copied().map(place).collect();
    points.dedup();
    match points[..] {
        [] => {}
        // A line without length has no ends to round: a touch is a dot.
        [(x, y)] => {
            if let Some(dot) = PathBuilder::from_circle(x, y, thick / 2.0) {
                pixmap.fill_path(&dot, &paint, FillRule::Winding, Transform::identity(), None);
            }
        }
        _ => {
            let pen = Pen { width: thick, line_cap: LineCap::Round, line_join: LineJoin::Round, ..Pen::default() };
            if let Some(path) = smooth(&points) {
                pixmap.stroke_path(&path, &paint, &pen, Transform::identity(), None);
            }
        }
    }
}

/// The finger is seen only now and then; between, the line bends through the middles of what was seen.
fn smooth(points: &[(f32, f32)]) -> Option<Path> {
    let (first, last) = (*points.first()?, *points.last()?);
    let mut path = PathBuilder::new();
    path.move_to(first.0, first.1);
    for pair in points.windows(2).skip(1) {
        let (bend, next) = (pair[0], pair[1]);
        path.quad_to(bend.0, bend.1, f32::midpoint(bend.0, next.0), f32::midpoint(bend.1, next.1));
    }
    path.line_to(last.0, last.1);
    path.finish()
}

/// A picture as a PNG file.
///
/// # Errors
/// The bytes do not fit the width and height.
pub fn png(pixels: &Pixels) -> Result<Vec<u8>, SymbolError> {
    let bytes = u64::from(pixels.width) * u64::from(pixels.height) * 4;
    let refused = |what: String| SymbolError::Picture { what };
    if pixels.rgba.len() as u64 != bytes {
        return Err(refused("its width and height do not fit its bytes".into()));
    }
    let mut file = Cursor::new(Vec::new());
    PngEncoder::new(&mut file)
        .write_image(&pixels.rgba, pixels.width, pixels.height, ExtendedColorType::Rgba8)
        .map_err(|error| refused(error.to_string()))?;
    Ok(file.into_inner())
}

#[cfg(test)]
mod tests;
