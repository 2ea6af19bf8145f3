//! Files as the vault keeps them below their seal: seconds of sound and drawings.

use std::fmt::Display;

use super::in_words;
use crate::{
    record::Stroke,
    symbols::{paint, png},
    vault::{decode, second_of, wav},
};

/// What a PNG file is made of.
#[rustfmt::skip]
pub(super) const PNG: &[&[u8]] = &[
    b"\x89PNG\r\n\x1A\n", b"IHDR", b"IDAT", b"IEND", b"PLTE", b"tRNS", b"acTL", b"fcTL", b"fdAT", b"gAMA", b"cHRM",
    b"sRGB", b"iCCP", b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"pHYs", b"bKGD", b"sBIT", b"cICP", b"mDCv", b"cLLi",
    b"\x00\x00\x20\x00", b"\x00\x00\x40\x00", b"\x08\x06\x00\x00\x00", b"\x10\x02\x00\x00\x01", b"\x01\x03\x00\x00\x00",
    b"\x08\x04\x00\x00\x01",
];

pub(super) fn drawing_seeds() -> Vec<Vec<u8>> {
    let strokes = [Stroke { colour: "blue".into(), width: 40, points: vec![(0, 0), (300, 900), (1000, 500)] }];
    let mut seeds: Vec<_> = [(1, 1), (24, 15), (160, 100)]
        .map(|(width, height)| png(&paint(&strokes, width, height).unwrap()).unwrap())
        .into();
    // Other kinds of pixels, as another program might save them.
    let picture = image::DynamicImage::ImageRgba8(image::RgbaImage::from_fn(9, 7, |x, y| {
        image::Rgba([u8::try_from(x * 20).unwrap(), u8::try_from(y * 30).unwrap(), 90, 200])
    }));
    for other in [
        image::DynamicImage::from(picture.to_luma8()),
        picture.to_luma_alpha16().into(),
        picture.to_rgb8().into(),
        picture.to_rgb16().into(),
    ] {
        let mut bytes = std::io::Cursor::new(Vec::new());
        other.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        seeds.push(bytes.into_inner());
    }
    seeds
}

pub(super) fn second_seeds() -> Vec<Vec<u8>> {
    [(8_000, 0), (48_000, 300), (768_000, 9)].map(|(rate, samples)| wav(rate, &vec![-77; samples])).into()
}

/// What was read; or none, and the reader said why in words.
fn read<T>(read: Result<T, impl Display>) -> Option<T> {
    read.inspect_err(|why| in_words(why)).ok()
}

pub(super) fn drawing(bytes: &[u8]) {
    let _ = read(decode(bytes));
}

pub(super) fn second(bytes: &[u8]) {
    let mut rate = 0;
    let Some(samples) = read(second_of(bytes, &mut rate)) else { return };
    assert!((1..=768_000).contains(&rate));
    assert!(samples.len() * 2 <= bytes.len());
    let written = wav(rate, &samples);
    assert_eq!(second_of(&written, &mut rate), Ok(samples));
    assert!(second_of(&written, &mut (rate + 1)).is_err(), "a clip has one rate");
}
