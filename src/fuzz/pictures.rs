//! Symbols, and the lines of drawings.

use super::{file, in_words};
use crate::{
    record::Stroke,
    symbols::{Look, draw, paint, png},
    vault::decode,
};

/// What a symbol is made of.
#[rustfmt::skip]
pub(super) const SVG: &[&[u8]] = &[
    b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\">", b"</svg>", b"<g>", b"</g>",
    b"<g opacity=\"0.5\">", b"<path d=\"", b"<circle cx=\"9\" cy=\"9\" r=\"9\"/>", b"<rect width=\"9\" height=\"9\"/>",
    b"<ellipse rx=\"9\" ry=\"1\"/>", b"<line x2=\"9\" y2=\"9\"/>", b"<polyline points=\"0,0 9,9\"/>",
    b"<polygon points=\"0,0 9,9 0,9\"/>", b"/>", b"=\"", b"\"", b" fill=\"#1E2A38\"", b" fill=\"none\"",
    b" fill=\"url(#a)\"", b" stroke=\"#1E2A38\"", b" stroke-width=\"18\"", b" stroke-linecap=\"round\"",
    b" stroke-linejoin=\"miter\"", b" stroke-miterlimit=\"1e9\"", b" stroke-dasharray=\"1 2\"",
    b" stroke-dashoffset=\"1e9\"", b" transform=\"rotate(30)\"", b" transform=\"matrix(1 0 0 1 1e9 0)\"",
    b" scale(1e-9)", b" id=\"a\"", b" clip-path=\"url(#a)\"", b"<clipPath id=\"a\">", b"</clipPath>",
    b"<linearGradient id=\"a\">", b"</linearGradient>", b"<radialGradient id=\"a\" r=\"9\" fr=\"1\">",
    b"</radialGradient>", b"<stop offset=\"0.5\"/>", b"<defs>", b"</defs>", b"<symbol>", b"<switch>", b"<title>",
    b"<text>a</text>", b"<use href=\"#a\"/>", b"<style>*{}</style>", b"<!DOCTYPE svg [<!ENTITY a \"b\">]>", b"&a;",
    b"&#x41;", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?xml version=\"1.0\"?>", b"1e30", b"1e-30", b"-1", b"NaN",
    b"100%", b"1em", b"1ex", b"1in", b" gradientUnits=\"userSpaceOnUse\"", b" display=\"none\"",
    b" mix-blend-mode=\"screen\"", b" style=\"isolation:isolate\"", b" viewBox=\"0 0 0 0\"",
    b" preserveAspectRatio=\"none\"", b"M0 0", b"L9 9", b"A9 9 0 1 1 0 9", b"C0 0 9 9 9 0", b"Q9 9 0 9", b"T9 9",
    b"S9 9 0 9", b"z", b" fill-rule=\"evenodd\"",
];

/// What the lines of a drawing are made of: edges of the paper, widths, colours.
#[rustfmt::skip]
pub(super) const LINES: &[&[u8]] = &[
    b"\x00\x00", b"\x01\x00", b"\xE7\x03", b"\xE8\x03", b"\xE9\x03", b"\xFF\xFF", b"\x08", b"\x09", b"\x02", b"\x40",
];

pub(super) fn svg_seeds() -> Vec<Vec<u8>> {
    let names = ["happy", "school", "bus", "rainbow", "crowd", "clock", "no", "help", "tooth", "music", "dog", "rain"];
    let there =
        names.iter().map(|name| format!("symbols/{name}.svg")).filter(|path| super::root().join(path).is_file());
    let mut seeds: Vec<_> = there.map(|path| file(&path)).collect();
    let every_form = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"32\"><defs><clipPath id=\"a\"><circle cx=\"9\" cy=\"9\" r=\"9\"/></clipPath><linearGradient id=\"b\"><stop offset=\"0\" stop-color=\"red\"/><stop offset=\"1\" stop-opacity=\".5\"/></linearGradient><radialGradient id=\"c\" xlink:href=\"#b\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/></defs><g opacity=\".5\" clip-path=\"url(#a)\" transform=\"skewX(9) translate(1)\"><ellipse rx=\"9\" ry=\"4\" fill=\"url(#b)\"/><polyline points=\"0,0 9,9 1,3\" stroke=\"url(#c)\" stroke-dasharray=\"2 1\"/><path d=\"M1 1h5v5H1zm2 2a2 2 0 0 1 3 1q1 1 2 0t1 1s1 1 2 2\" fill-rule=\"evenodd\"/></g></svg>";
    seeds.push(every_form.as_bytes().to_vec());
    seeds
}

pub(super) fn strokes_seeds() -> Vec<Vec<u8>> {
    let line: Vec<u8> = (0..40_u16).flat_map(|step| [step * 25, 1000 - step * 20]).flat_map(u16::to_le_bytes).collect();
    let stroke = |colour: u8, width: u16, count: u8, points: &[u8]| {
        [&[colour], &width.to_le_bytes()[..], &[count], &points[..usize::from(count) * 4]].concat()
    };
    vec![
        stroke(0, 12, 1, &line),
        stroke(1, 1000, 2, &line),
        [stroke(5, 30, 40, &line), stroke(8, 60, 20, &line), stroke(9, u16::MAX, 9, &line)].concat(),
    ]
}

pub(super) fn svg(bytes: &[u8]) {
    let contrast = Look::HighContrast { line: [255, 225, 77], mark: [255, 255, 255], ground: [0, 0, 0] };
    for (look, px) in [(Look::Colour, 48), (contrast, 17)] {
        match draw(bytes, px, look) {
            Ok(pixels) => {
                assert_eq!((pixels.width, pixels.height, pixels.rgba.len()), (px, px, (px * px * 4) as usize));
            }
            Err(error) => in_words(&error),
        }
    }
}

/// Bytes as lines: a colour, a width, how many points, the points.
fn lines(bytes: &[u8]) -> Vec<Stroke> {
    const COLOURS: [&str; 10] =
        ["black", "red", "orange", "yellow", "green", "blue", "purple", "brown", "rub_out", "silver"];
    let number = |pair: &[u8]| u16::from_le_bytes([pair[0], pair[1]]);
    let mut strokes = Vec::new();
    let mut rest = bytes;
    while let [colour, low, high, count, after @ ..] = rest {
        let (points, after) = after.split_at(after.len().min(usize::from(*count) * 4));
        strokes.push(Stroke {
            colour: COLOURS[usize::from(*colour) % COLOURS.len()].to_owned(),
            width: u16::from_le_bytes([*low, *high]),
            points: points.chunks_exact(4).map(|point| (number(point), number(&point[2..]))).collect(),
        });
        rest = after;
    }
    strokes
}

pub(super) fn strokes(bytes: &[u8]) {
    let pixels = paint(&lines(bytes), 96, 60).unwrap();
    assert!(pixels.rgba.chunks_exact(4).all(|pixel| pixel[3] == 255), "paper has no holes");
    let file = png(&pixels).unwrap();
    decode(&file).unwrap();
    let read = image::load_from_memory_with_format(&file, image::ImageFormat::Png).unwrap().into_rgba8();
    assert_eq!((read.width(), read.height()), (pixels.width, pixels.height));
    assert_eq!(read.into_raw(), pixels.rgba);
}
