//! Lines drawn with the finger, as pixels.

use bevy::math::UVec2;
use resvg::tiny_skia::{Color, LineCap, LineJoin, Paint, PathBuilder, Pixmap, PixmapMut, Stroke as Pen, Transform};

use crate::{look, record::Stroke};

/// The id with which a line rubs out; the paper is white, so white covers.
pub const RUB_OUT: &str = "rub_out";

/// Paints all lines on white paper; straight RGBA. None where the size is nothing.
pub fn paint(strokes: &[Stroke], pixels: UVec2) -> Option<Vec<u8>> {
    let mut pixmap = Pixmap::new(pixels.x, pixels.y)?;
    pixmap.fill(Color::WHITE);
    for stroke in strokes {
        add(&mut pixmap.as_mut(), stroke);
    }
    Some(pixmap.take_demultiplied())
}

/// Paints one more line on straight RGBA bytes that are opaque throughout. Bytes of another size are left alone.
pub fn paint_over(rgba: &mut [u8], pixels: UVec2, stroke: &Stroke) {
    if let Some(mut pixmap) = PixmapMut::from_bytes(rgba, pixels.x, pixels.y) {
        add(&mut pixmap, stroke);
    }
}

fn add(pixmap: &mut PixmapMut<'_>, stroke: &Stroke) {
    let size = (pixmap.width() as f32 / 1000.0, pixmap.height() as f32 / 1000.0);
    let mut points = stroke.points.iter().map(|&(x, y)| (f32::from(x) * size.0, f32::from(y) * size.1));
    let Some(first) = points.next() else { return };
    let mut path = PathBuilder::new();
    path.move_to(first.0, first.1);
    // A dot is a line to itself, a hair away: without length nothing would be drawn.
    path.line_to(first.0 + 0.01, first.1);
    for (x, y) in points {
        path.line_to(x, y);
    }
    let Some(path) = path.finish() else { return };
    let colour = if stroke.colour == RUB_OUT { 0xFF_FF_FF } else { look::pot(&stroke.colour).0 };
    let [_, red, green, blue] = colour.to_be_bytes();
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color_rgba8(red, green, blue, 255);
    let pen = Pen {
        width: (f32::from(stroke.width) * size.0).max(1.0),
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        ..Pen::default()
    };
    pixmap.stroke_path(&path, &paint, &pen, Transform::identity(), None);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(colour: &str, points: &[(u16, u16)]) -> Stroke {
        Stroke { colour: colour.into(), width: 40, points: points.to_vec() }
    }

    fn dark(rgba: &[u8]) -> usize {
        rgba.chunks(4).filter(|pixel| pixel[0] < 100).count()
    }

    #[test]
    fn a_line_is_seen_and_rubbing_out_takes_it_away() {
        let size = UVec2::new(100, 80);
        let line_drawn = line("black", &[(100, 500), (900, 500)]);
        let drawn = paint(std::slice::from_ref(&line_drawn), size).unwrap();
        assert!(dark(&drawn) > 100);
        let rubbed = Stroke { width: 90, ..line(RUB_OUT, &[(0, 500), (1000, 500)]) };
        assert_eq!(dark(&paint(&[line_drawn, rubbed], size).unwrap()), 0);
    }

    #[test]
    fn a_tap_leaves_a_dot() {
        assert!(dark(&paint(&[line("black", &[(500, 500)])], UVec2::new(100, 80)).unwrap()) >= 4);
    }

    #[test]
    fn a_line_painted_over_equals_the_line_painted_with_the_rest() {
        let size = UVec2::new(60, 60);
        let (one, two) = (line("red", &[(100, 100), (900, 300)]), line("blue", &[(900, 100), (100, 900)]));
        let mut over = paint(std::slice::from_ref(&one), size).unwrap();
        paint_over(&mut over, size, &two);
        assert_eq!(over, paint(&[one, two], size).unwrap());
    }
}
