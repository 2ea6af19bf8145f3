//! Our own small drawings: line icons in one colour, plates, clouds, the road, dashed edges. Written as SVG, drawn at the
//! size needed, kept for the next time.

use std::collections::HashMap;

use bevy::{
    asset::RenderAssetUsages,
    prelude::*,
    render::render_resource::{Extent3d, TextureDimension, TextureFormat},
};
use resvg::{
    tiny_skia::{Pixmap, Transform as Shift},
    usvg::{Options, Tree},
};

use crate::look::{Theme, Token, Tone};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Drawn>();
}

/// A line drawing in one colour, on a square of 48.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {
    /// One page back.
    Back,
    /// On.
    Next,
    /// More above.
    Up,
    /// More below.
    Down,
    /// The app's voice.
    Speaker,
    /// The voice, quieter.
    SpeakerLow,
    /// The voice, louder.
    SpeakerLoud,
    /// The adult's lock.
    Lock,
    /// Done, chosen, yes.
    Tick,
    /// No.
    Cross,
    /// The child's own voice.
    Play,
    /// A recording that can be ended.
    Stop,
    /// The microphone.
    Microphone,
    /// The microphone, off.
    MicrophoneOff,
    /// Begun.
    Half,
    /// A gap between two words.
    Space,
    /// Looking chooses.
    Eye,
    /// Looking rests.
    EyeShut,
}

/// A drawing of our own in the theme's colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// The plate behind the symbol of a place: circle, square, hexagon for first, middle, last.
    Plate(Tone),
    /// A worry, by its size: 0, 1, 2.
    Cloud(u8),
    /// The road of hopes.
    Road,
    /// A dashed edge with this radius, in this colour, so wide.
    Dashed(u8, Token, u8),
    /// A free slot of a place: quiet.
    Slot(Tone),
    /// The tab on top of a folder: open below, where it joins the card.
    FolderTab,
    /// A dashed line across.
    DashedLine,
    /// Bars of a voice.
    Voice,
    /// So many 24ths of a ring.
    Arc(u8),
    /// The road of hopes on a screen that is read from the right.
    RoadBack,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Back => r#"<path d="M40 24H10M22 11 9 24l13 13"/>"#,
            Self::Next => r#"<path d="M8 24h31M26 11l13 13-13 13"/>"#,
            Self::Up => r#"<path d="M24 40V10M11 22 24 9l13 13"/>"#,
            Self::Down => r#"<path d="M24 8v31M11 26l13 13 13-13"/>"#,
            Self::Speaker => {
                r#"<path d="M7 18v12h8l10 8V10l-10 8z" fill="COLOUR"/><path d="M32 18a8.5 8.5 0 0 1 0 12M37 12a17 17 0 0 1 0 24"/>"#
            }
            Self::SpeakerLow => r#"<path d="M11 19v10h7l8 7V12l-8 7z" fill="COLOUR"/><path d="M33 20a6 6 0 0 1 0 8"/>"#,
            Self::SpeakerLoud => {
                r#"<path d="M4 17v14h8l11 9V8l-11 9z" fill="COLOUR"/><path d="M29 18a8.5 8.5 0 0 1 0 12M34 13a15 15 0 0 1 0 22M39 8a22 22 0 0 1 0 32"/>"#
            }
            Self::Lock => {
                r#"<rect x="11" y="21" width="26" height="20" rx="4"/><path d="M16 21v-5a8 8 0 0 1 16 0v5"/>"#
            }
            Self::Tick => r#"<path d="M9 25l11 11 20-24" stroke-width="6"/>"#,
            Self::Cross => r#"<path d="M11 11l26 26M37 11 11 37" stroke-width="6"/>"#,
            Self::Play => r#"<path d="M15 9l24 15-24 15z" fill="COLOUR"/>"#,
            Self::Stop => r#"<rect x="10" y="10" width="28" height="28" rx="5" fill="COLOUR"/>"#,
            Self::Microphone => {
                r#"<rect x="17" y="5" width="14" height="24" rx="7" fill="COLOUR"/><path d="M10 22a14 14 0 0 0 28 0M24 36v7M16 43h16"/>"#
            }
            Self::MicrophoneOff => {
                r#"<rect x="17" y="5" width="14" height="24" rx="7"/><path d="M10 22a14 14 0 0 0 28 0M24 36v7M16 43h16M7 7l34 36"/>"#
            }
            Self::Space => r#"<path d="M7 20v13h34V20"/>"#,
            Self::Eye => {
                r#"<path d="M4 24c9-15 31-15 40 0-9 15-31 15-40 0z"/><circle cx="24" cy="24" r="5.5" fill="COLOUR"/>"#
            }
            Self::EyeShut => r#"<path d="M4 21c9 13 31 13 40 0M11 30l-4 6M24 33v7M37 30l4 6"/>"#,
            Self::Half => r#"<circle cx="24" cy="24" r="16"/><path d="M24 8a16 16 0 0 0 0 32z" fill="COLOUR"/>"#,
        }
    }

    fn svg(self, colour: &str) -> String {
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48" fill="none" stroke="{colour}" stroke-width="4.4" stroke-linecap="round" stroke-linejoin="round">{}</svg>"#,
            self.path().replace("COLOUR", colour)
        )
    }
}

impl Shape {
    fn svg(self, theme: Theme, size: Vec2) -> String {
        let colour = |token| format!("#{:06X}", theme.hex(token));
        let view = self.view(size);
        let inner = match self {
            Self::Plate(tone) => plate(tone, &colour(Token::Card), &colour(Token::Edge(tone))),
            Self::Cloud(step) => cloud(step, &colour(Token::Tint(Tone::Worry)), &colour(Token::Edge(Tone::Worry))),
            Self::Road => road(&colour(Token::Ink), &colour(Token::Road)),
            Self::RoadBack => {
                let road = road(&colour(Token::Ink), &colour(Token::Road));
                format!(r#"<g transform="matrix(-1 0 0 1 996 0)">{road}</g>"#)
            }
            Self::Dashed(radius, token, wide) => {
                let looks = format!(r#"stroke="{}" stroke-dasharray="10 7""#, colour(token));
                dashed(size, f32::from(radius), f32::from(wide), &looks)
            }
            Self::Slot(tone) => {
                let edge = colour(Token::Edge(tone));
                let looks = format!(r#"stroke="{edge}" stroke-opacity="0.5" stroke-dasharray="8 6""#);
                dashed(size, 14.0, 2.0, &looks)
            }
            Self::FolderTab => folder_tab(size, theme.edge().0, &colour(Token::Panel), &colour(Token::Line)),
            Self::DashedLine => format!(
                r#"<path d="M0 {}H{}" stroke="{}" stroke-width="3" stroke-dasharray="10 7"/>"#,
                size.y / 2.0,
                size.x,
                colour(Token::Line)
            ),
            Self::Arc(step) => arc(step, &colour(Token::Ink)),
            Self::Voice => voice(&colour(Token::Record)),
        };
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}" viewBox="0 0 {} {}" fill="none">{inner}</svg>"#,
            size.x, size.y, view.x, view.y
        )
    }

    fn view(self, size: Vec2) -> Vec2 {
        match self {
            Self::Plate(_) => Vec2::splat(96.0),
            Self::Arc(_) => Vec2::splat(100.0),
            Self::Cloud(_) => Vec2::new(226.0, 168.0),
            Self::Road | Self::RoadBack => Vec2::new(996.0, 190.0),
            Self::Voice => Vec2::new(215.0, 136.0),
            Self::Dashed(..) | Self::Slot(_) | Self::FolderTab | Self::DashedLine => size,
        }
    }
}

fn plate(tone: Tone, card: &str, edge: &str) -> String {
    let form = match tone {
        Tone::First => r#"<circle cx="48" cy="48" r="44""#,
        Tone::Middle => r#"<rect x="7" y="7" width="82" height="82" rx="16""#,
        _ => r#"<path d="M26 8h44l22 40-22 40H26L4 48z" stroke-linejoin="round""#,
    };
    format!(r#"{form} fill="{card}" stroke="{edge}" stroke-width="5"/>"#)
}

fn cloud(step: u8, tint: &str, edge: &str) -> String {
    // A small cloud is drawn smaller; its line must not get thinner with it.
    let wide = [13, 9, 7][usize::from(step.min(2))];
    format!(
        r#"<path transform="translate(0 22)" d="M56 138a44 44 0 0 1-8-87 60 60 0 0 1 114-14 51 51 0 0 1 6 101z" fill="{tint}" stroke="{edge}" stroke-width="{wide}" stroke-linejoin="round"/>"#
    )
}

fn road(ink: &str, road: &str) -> String {
    let curve = "M-20 120 C150 34 330 40 498 92S830 130 1016 60";
    let line = |colour: &str, wide: u8| format!(r#"<path d="{curve}" stroke="{colour}" stroke-width="{wide}"/>"#);
    let middle = format!(r#"<path d="{curve}" stroke="{ink}" stroke-width="5" stroke-dasharray="30 26"/>"#);
    line(ink, 82) + &line(road, 72) + &middle
}

fn dashed(size: Vec2, radius: f32, wide: f32, looks: &str) -> String {
    let Vec2 { x, y } = size - wide;
    let (corner, radius) = (wide / 2.0, radius - wide / 2.0);
    format!(r#"<rect x="{corner}" y="{corner}" width="{x}" height="{y}" rx="{radius}" stroke-width="{wide}" {looks}/>"#)
}

fn folder_tab(size: Vec2, wide: f32, fill: &str, edge: &str) -> String {
    let (left, bottom) = (wide / 2.0, size.y);
    let (across, down) = (size.x - wide - 18.0, size.y - wide / 2.0 - 9.0);
    let path = format!("M{left} {bottom}v-{down}a9 9 0 0 1 9-9h{across}a9 9 0 0 1 9 9V{bottom}");
    format!(r#"<path d="{path}" fill="{fill}" stroke="{edge}" stroke-width="{wide}"/>"#)
}

fn arc(step: u8, ink: &str) -> String {
    let turn = std::f32::consts::TAU * f32::from(step.min(23)) / 24.0;
    let (x, y) = (50.0 + 44.0 * turn.sin(), 50.0 - 44.0 * turn.cos());
    let far = u8::from(step > 12);
    format!(r#"<path d="M50 6A44 44 0 {far} 1 {x} {y}" stroke="{ink}" stroke-width="10" stroke-linecap="round"/>"#)
}

fn voice(colour: &str) -> String {
    let bars = [24, 52, 40, 84, 110, 72, 128, 96, 118, 60, 88, 36, 24].into_iter().enumerate();
    bars.map(|(number, high)| {
        let (x, y) = (number * 17, 68 - high / 2);
        format!(r#"<rect x="{x}" y="{y}" width="11" height="{high}" rx="5.5" fill="{colour}"/>"#)
    })
    .collect::<Vec<_>>()
    .concat()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Wanted {
    Icon(Icon, Token),
    Shape(Shape),
}

/// Drawings made so far.
#[derive(Debug, Default, Resource)]
pub struct Drawn(HashMap<(Wanted, UVec2, Theme), Handle<Image>>);

impl Drawn {
    /// An icon of this side in design pixels, at this scale.
    pub fn icon(
        &mut self,
        images: &mut Assets<Image>,
        icon: Icon,
        side: f32,
        token: Token,
        theme: Theme,
        scale: f32,
    ) -> Handle<Image> {
        let pixels = pixels(Vec2::splat(side), scale);
        let key = (Wanted::Icon(icon, token), pixels, theme);
        let svg = || icon.svg(&format!("#{:06X}", theme.hex(token)));
        self.0.entry(key).or_insert_with(|| images.add(draw(&svg(), pixels))).clone()
    }

    /// A shape of this size in design pixels, at this scale.
    pub fn shape(
        &mut self,
        images: &mut Assets<Image>,
        shape: Shape,
        size: Vec2,
        theme: Theme,
        scale: f32,
    ) -> Handle<Image> {
        let pixels = pixels(size, scale);
        let key = (Wanted::Shape(shape), pixels, theme);
        self.0.entry(key).or_insert_with(|| images.add(draw(&shape.svg(theme, size), pixels))).clone()
    }
}

/// The longest side of a drawing, in pixels: every graphics card has room for it. What is drawn larger is stretched.
const LONGEST: f32 = 4096.0;

fn pixels(size: Vec2, scale: f32) -> UVec2 {
    let longest = (size * scale).max_element().max(1.0);
    (size * scale * (LONGEST / longest).min(1.0)).round().as_uvec2().max(UVec2::ONE)
}

/// Stretches the SVG to this many pixels. A drawing of our own that cannot be read is empty; a test reads them all.
fn draw(svg: &str, pixels: UVec2) -> Image {
    let Some(mut pixmap) = Pixmap::new(pixels.x, pixels.y) else { return Image::default() };
    if let Ok(tree) = Tree::from_str(svg, &Options::default()) {
        let shift = Shift::from_scale(pixels.x as f32 / tree.size().width(), pixels.y as f32 / tree.size().height());
        resvg::render(&tree, shift, &mut pixmap.as_mut());
    }
    image(pixels, pixmap.take_demultiplied())
}

/// An image of straight RGBA bytes.
pub fn image(pixels: UVec2, rgba: Vec<u8>) -> Image {
    Image::new(
        Extent3d { width: pixels.x, height: pixels.y, depth_or_array_layers: 1 },
        TextureDimension::D2,
        rgba,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::default(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inked(svg: &str, size: Vec2) -> usize {
        let image = draw(svg, size.as_uvec2());
        image.data.unwrap_or_default().chunks(4).filter(|pixel| pixel[3] > 0).count()
    }

    #[test]
    fn every_icon_and_shape_leaves_ink() {
        use Icon::*;
        for icon in [
            Back,
            Next,
            Up,
            Down,
            Speaker,
            Lock,
            Tick,
            Cross,
            Play,
            Stop,
            Microphone,
            MicrophoneOff,
            Half,
            Space,
            Eye,
            EyeShut,
        ] {
            assert!(inked(&icon.svg("#000000"), Vec2::splat(48.0)) > 100, "{icon:?}");
        }
        let plates = [Tone::First, Tone::Middle, Tone::Last].map(Shape::Plate);
        let others = [
            Shape::Cloud(0),
            Shape::Cloud(2),
            Shape::Road,
            Shape::RoadBack,
            Shape::Dashed(26, Token::Line, 3),
            Shape::DashedLine,
            Shape::FolderTab,
            Shape::Slot(Tone::Hope),
            Shape::Voice,
            Shape::Arc(6),
            Shape::Arc(24),
        ];
        for shape in plates.into_iter().chain(others) {
            let size = Vec2::new(120.0, 90.0);
            assert!(inked(&shape.svg(Theme::Paper, size), size) > 50, "{shape:?}");
        }
    }
}
