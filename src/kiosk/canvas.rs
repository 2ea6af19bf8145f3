//! The line that a finger draws now, on the paper as it is. When the finger lifts, the drawing is painted as a whole by the
//! same hand that paints the file.

use bevy::math::UVec2;
use resvg::tiny_skia::{LineCap, Paint, PathBuilder, PixmapMut, Stroke as Pen, Transform};

use crate::symbols::colour_of;

/// Paints a straight piece of a line, or a dot where it has one point, on straight RGBA bytes that are opaque throughout.
/// The points and the width are in thousandths, as in a stroke. Bytes of another size are left alone.
pub fn paint_over(rgba: &mut [u8], pixels: UVec2, colour: &str, width: u16, points: [(u16, u16); 2]) {
    let Some(mut pixmap) = PixmapMut::from_bytes(rgba, pixels.x, pixels.y) else { return };
    let size = pixels.as_vec2() / 1000.0;
    let [from, to] = points.map(|(x, y)| (f32::from(x) * size.x, f32::from(y) * size.y));
    let mut path = PathBuilder::new();
    path.move_to(from.0, from.1);
    // A line without length has no ends to round; a hair of it is a dot.
    path.line_to(to.0 + 0.01, to.1);
    let Some(path) = path.finish() else { return };
    let [red, green, blue] = colour_of(colour).unwrap_or_default();
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color_rgba8(red, green, blue, 255);
    let pen = Pen { width: (f32::from(width) * size.x).max(1.0), line_cap: LineCap::Round, ..Pen::default() };
    pixmap.stroke_path(&path, &paint, &pen, Transform::identity(), None);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{record::Stroke, symbols::paint};

    const SIZE: UVec2 = UVec2::new(100, 80);

    fn drawn(points: [(u16, u16); 2]) -> Vec<u8> {
        let mut rgba = paint(&[], SIZE.x, SIZE.y).unwrap().rgba;
        paint_over(&mut rgba, SIZE, "red", 40, points);
        rgba
    }

    fn inked(rgba: &[u8]) -> usize {
        rgba.chunks(4).filter(|pixel| pixel[1] < 150).count()
    }

    #[test]
    fn what_is_seen_while_drawing_is_about_what_is_painted_after() {
        let points = [(100, 500), (900, 500)];
        let stroke = Stroke { colour: "red".into(), width: 40, points: points.to_vec() };
        let after = paint(&[stroke], SIZE.x, SIZE.y).unwrap().rgba;
        assert!(inked(&drawn(points)).abs_diff(inked(&after)) < 8);
    }

    #[test]
    fn a_tap_leaves_a_dot() {
        assert!(inked(&drawn([(500, 500), (500, 500)])) >= 4);
    }
}
