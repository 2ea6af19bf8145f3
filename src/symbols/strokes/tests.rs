use proptest::prelude::*;

use super::*;

fn stroke(colour: &str, width: u16, points: &[(u16, u16)]) -> Stroke {
    Stroke { colour: colour.into(), width, points: points.to_vec() }
}

fn at(pixels: &Pixels, x: u32, y: u32) -> [u8; 4] {
    let from = ((y * pixels.width + x) * 4) as usize;
    pixels.rgba[from..from + 4].try_into().unwrap()
}

#[test]
fn a_line_is_drawn_where_the_finger_went() {
    let pixels = paint(&[stroke("blue", 50, &[(100, 500), (500, 500), (900, 500)])], 400, 200).unwrap();
    assert_eq!(at(&pixels, 200, 100), [0x1F, 0x5F, 0xA8, 255]);
    assert_eq!(at(&pixels, 200, 108), [0x1F, 0x5F, 0xA8, 255], "20 pixels thick");
    assert_eq!(at(&pixels, 200, 114), [255; 4]);
    assert_eq!(at(&pixels, 5, 5), [255; 4], "paper");
}

#[test]
fn a_touch_is_a_dot() {
    for points in [&[(500, 500)][..], &[(500, 500), (500, 500)]] {
        let pixels = paint(&[stroke("red", 100, points)], 100, 100).unwrap();
        assert_eq!(at(&pixels, 50, 50), [0xB8, 0x2A, 0x44, 255]);
        assert_eq!(at(&pixels, 60, 60), [255; 4]);
    }
}

#[test]
fn rubbing_out_leaves_paper_and_a_new_colour_is_not_lost() {
    let line = [(0, 500), (1000, 500)];
    let out = paint(&[stroke("black", 40, &line), stroke("rub_out", 80, &line)], 100, 100).unwrap();
    assert_eq!(out, paint(&[], 100, 100).unwrap());
    let newer = paint(&[stroke("silver", 40, &line)], 100, 100).unwrap();
    assert_eq!(at(&newer, 50, 50), [0x1E, 0x2A, 0x38, 255]);
}

#[test]
fn the_eight_colours_are_those_of_the_conversation_and_can_be_read() {
    assert_eq!(COLOURS.map(|(id, _)| id), crate::conversation::COLOURS);
    let light = |colour: Rgb| {
        let part = |byte: u8| {
            let share = f64::from(byte) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2])
    };
    let contrast = |a: Rgb, b: Rgb| {
        let (a, b) = (light(a), light(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    };
    for (id, colour) in COLOURS {
        let word = contrast(colour, [255, 255, 255]).max(contrast(colour, COLOURS[0].1));
        assert!(word >= 4.9, "{id}: {word:.2}");
    }
}

#[test]
fn a_png_gives_the_same_pixels_back() {
    let pixels = paint(&[stroke("green", 30, &[(0, 0), (1000, 1000)])], 120, 80).unwrap();
    let file = png(&pixels).unwrap();
    let back = image::load_from_memory(&file).unwrap().into_rgba8();
    assert_eq!((back.width(), back.height(), back.into_raw()), (120, 80, pixels.rgba.clone()));
    assert!(png(&Pixels { width: 121, ..pixels }).is_err());
}

#[test]
fn sizes_that_no_drawing_has_are_refused() {
    for (width, height) in [(0, 10), (10, 0), (4097, 10), (u32::MAX, u32::MAX)] {
        assert!(paint(&[], width, height).is_err());
    }
}

proptest! {
    #[test]
    fn no_stroke_makes_it_panic(
        points in prop::collection::vec((any::<u16>(), any::<u16>()), 0..40),
        width in any::<u16>(),
        colour in "[a-z_]{0,8}",
        size in (1u32..90, 1u32..90),
    ) {
        let pixels = paint(&[stroke(&colour, width, &points)], size.0, size.1).unwrap();
        prop_assert_eq!(pixels.rgba.len(), (size.0 * size.1 * 4) as usize);
        prop_assert!(pixels.rgba.chunks_exact(4).all(|pixel| pixel[3] == 255), "paper has no holes");
    }
}
