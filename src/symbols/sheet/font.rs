//! Letters on a sheet, from a font of the system.

use resvg::tiny_skia::{Color, FillRule, Paint, PathBuilder, Pixmap, Transform};
use ttf_parser::{Face, OutlineBuilder};

use crate::fonts;

/// A font in memory.
pub(super) struct Font {
    bytes: Vec<u8>,
}

impl Font {
    /// The best font that the system has.
    pub(super) fn find() -> Option<Self> {
        let [bytes, _] = fonts::pair()?.files;
        Some(Self { bytes }).filter(|font| Face::parse(&font.bytes, 0).is_ok())
    }

    /// Writes `words` from `at` on, on one line no longer than `room`; what does not fit ends in an ellipsis.
    pub(super) fn write(&self, page: &mut Pixmap, words: &str, at: (f32, f32), size: f32, room: f32) {
        let Ok(face) = Face::parse(&self.bytes, 0) else { return };
        let scale = size / f32::from(face.units_per_em());
        let advance = |letter: char| {
            let glyph = face.glyph_index(letter)?;
            Some((glyph, f32::from(face.glyph_hor_advance(glyph)?) * scale))
        };
        let long: f32 = words.chars().filter_map(advance).map(|(_, advance)| advance).sum();
        let dots = if long > room { advance('…').map_or(0.0, |(_, advance)| advance) } else { 0.0 };
        let mut outline = Outline { path: PathBuilder::new(), x: at.0, y: at.1, scale };
        let mut draw = |glyph, advance| {
            face.outline_glyph(glyph, &mut outline);
            outline.x += advance;
            outline.x - at.0
        };
        let mut used = 0.0;
        for (glyph, advance) in words.chars().filter_map(advance) {
            if used + advance + dots > room {
                break;
            }
            used = draw(glyph, advance);
        }
        if let Some((glyph, advance)) = advance('…').filter(|_| dots > 0.0) {
            draw(glyph, advance);
        }
        let mut ink = Paint { anti_alias: true, ..Paint::default() };
        ink.set_color(Color::from_rgba8(0x1E, 0x2A, 0x38, 255));
        if let Some(path) = outline.path.finish() {
            page.fill_path(&path, &ink, FillRule::Winding, Transform::identity(), None);
        }
    }
}

/// A glyph's outline, put in its place on the page; fonts count upwards, pages downwards.
struct Outline {
    path: PathBuilder,
    x: f32,
    y: f32,
    scale: f32,
}

impl Outline {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
