use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::{plan::Assets, symbols::Library};

const HIGH_CONTRAST: Look = Look::HighContrast { line: [255, 225, 77], mark: [255, 255, 255], ground: [0, 0, 0] };

fn svg(inside: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\">{inside}</svg>")
}

fn of(text: &str) -> Result<Pixels, SymbolError> {
    draw(text.as_bytes(), 64, Look::Colour)
}

fn opaque(pixels: &Pixels) -> impl Iterator<Item = [u8; 3]> {
    pixels.rgba.chunks_exact(4).filter(|pixel| pixel[3] == 255).map(|pixel| [pixel[0], pixel[1], pixel[2]])
}

#[test]
fn every_symbol_is_drawn_and_has_ink() {
    let library = Library::open(&Assets::find().unwrap()).unwrap();
    for symbol in library.symbols() {
        let pixels = draw(&library.svg(&symbol.id).unwrap(), 72, Look::Colour).unwrap();
        assert_eq!((pixels.width, pixels.height, pixels.rgba.len()), (72, 72, 72 * 72 * 4));
        assert!(opaque(&pixels).count() > 72 * 72 / 50, "{} is nearly empty", symbol.id);
    }
}

#[test]
fn looks_leave_only_their_own_colours() {
    let library = Library::open(&Assets::find().unwrap()).unwrap();
    for id in ["happy", "no", "help", "bus", "rainbow"].into_iter().filter(|id| library.get(id).is_some()) {
        let bytes = library.svg(id).unwrap();
        // Between two areas the edge mixes their colours: what is inside an area has exactly one of them.
        let pure = |look, colours: &[Rgb]| {
            let pixels = draw(&bytes, 256, look).unwrap();
            let (all, own) = opaque(&pixels)
                .fold((0, 0), |(all, own), pixel| (all + 1, own + usize::from(colours.contains(&pixel))));
            assert!(own * 10 > all * 8, "{id}: {own} of {all} pixels have a colour of the look");
        };
        pure(HIGH_CONTRAST, &[[255, 225, 77], [255, 255, 255], [0, 0, 0]]);
        pure(Look::Line, &[[0, 0, 0], [255, 255, 255]]);
    }
}

#[test]
fn colours_are_put_by_meaning() {
    let shapes = "<g stroke=\"#1E2A38\" fill=\"#f7c948\"/><path fill=\"#B3261E\"/><a b=\"#12\"/><a b=\"#ä\"/>";
    assert_eq!(
        recoloured(shapes, HIGH_CONTRAST),
        "<g stroke=\"#ffe14d\" fill=\"#000000\"/><path fill=\"#ffffff\"/><a b=\"#12\"/><a b=\"#ä\"/>"
    );
}

#[test]
fn a_wide_picture_stands_whole_in_the_middle() {
    let wide = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\"><rect width=\"200\" height=\"100\" fill=\"#ff0000\"/></svg>";
    let pixels = of(wide).unwrap();
    let alpha = |x: usize, y: usize| pixels.rgba[(y * 64 + x) * 4 + 3];
    assert_eq!((alpha(32, 2), alpha(2, 32), alpha(61, 32), alpha(32, 61)), (0, 255, 255, 0));
}

#[test]
fn half_clear_colours_are_not_multiplied() {
    let half = of(&svg("<rect width=\"512\" height=\"512\" fill=\"#ff0000\" fill-opacity=\"0.5\"/>")).unwrap();
    let [red, .., alpha] = half.rgba[(32 * 64 + 32) * 4..][..4] else { panic!("a pixel") };
    assert!(red >= 254 && (127..=128).contains(&alpha), "{red} {alpha}");
}

#[test]
fn what_comes_from_outside_is_refused_quickly() {
    let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>\
        <svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"&c;\"/></svg>";
    let file = "<!DOCTYPE svg [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"&f;\"/></svg>";
    let copy = |n| format!("<g id=\"g{}\"><use href=\"#g{n}\"/><use href=\"#g{n}\"/></g>", n + 1);
    let copies = (0..20).map(copy).collect::<Vec<_>>().concat();
    let deep = format!("{}{}", "<g>".repeat(10_000), "</g>".repeat(10_000));
    let many = "<g/>".repeat(6_000);
    let image = svg("<image href=\"file:///etc/hostname\" width=\"10\" height=\"10\"/>");
    let clip = |id: &str, path: &str| format!("<clipPath id=\"{id}\"><path d=\"{path}\"/></clipPath>");
    let cut = |n| format!("<clipPath id=\"c{n}\" clip-path=\"url(#c{})\"><path d=\"M0 0h9v9\"/></clipPath>", n + 1);
    let cuts = (1..2_000).map(cut).collect::<Vec<_>>().concat();
    let filter = svg("<filter id=\"f\"><feGaussianBlur stdDeviation=\"1000\"/></filter>");
    let cases = [
        ("nothing", String::new()),
        ("no SVG", "hello".into()),
        ("cut", svg("<path d=\"M0 0")),
        ("entities", bomb.into()),
        ("a file by entity", file.into()),
        ("copies of copies", svg(&format!("<g id=\"g0\"><path d=\"M0 0h9\"/></g>{copies}<use href=\"#g20\"/>"))),
        ("depth", svg(&deep)),
        ("number", svg(&many)),
        ("a picture by name", image),
        ("a filter", filter),
        ("length", svg(&" ".repeat(300_000))),
        ("a line wider than the world", svg("<circle r=\"38\" stroke=\"red\" stroke-width=\"121474836470\"/>")),
        ("a part far away", svg("<path transform=\"translate(0 9e6)\" d=\"M0 0h9v9\"/>")),
        (
            "cut by what is far away",
            svg(&format!("{}<path clip-path=\"url(#a)\" d=\"M0 0h9v9\"/>", clip("a", "M0 0h9e9v9"))),
        ),
        ("cuts of cuts", svg(&format!("{cuts}<path clip-path=\"url(#c1)\" d=\"M0 0h9v9\"/>"))),
        ("dashes", svg(&"<path d=\"M0 0h500v500H0z\" stroke=\"red\" stroke-dasharray=\".01\"/>".repeat(200))),
        ("layers", svg(&"<g opacity=\".5\"><path d=\"M0 0h500v500H0z\"/></g>".repeat(900))),
    ];
    for (what, text) in cases {
        let begun = Instant::now();
        assert!(of(&text).is_err(), "{what} was drawn");
        assert!(begun.elapsed() < Duration::from_secs(2), "{what} took {:?}", begun.elapsed());
    }
    assert!(draw(&[0xFF, 0xFE, 0x00], 64, Look::Colour).is_err());
}

#[test]
fn a_canvas_of_any_size_ends_in_the_size_asked_for() {
    let sized = |size: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\"><rect width=\"9\" height=\"9\"/></svg>"
        )
    };
    for size in ["1000000000", "0.0001", "1e30", "1e-30", "0", "-5", "nan"] {
        if let Ok(pixels) = of(&sized(size)) {
            assert_eq!((pixels.width, pixels.height), (64, 64), "{size}");
        }
    }
    let plain = svg("<rect width=\"9\" height=\"9\"/>");
    for px in [0, 2161, u32::MAX] {
        assert!(draw(plain.as_bytes(), px, Look::Colour).is_err(), "{px}");
    }
}

proptest! {
    #[test]
    fn no_path_makes_it_panic(path in "[MmLlHhVvCcSsQqTtAaZz0-9 .,e-]{0,120}", attribute in "[a-z-]{1,16}", value in "\\PC{0,20}") {
        let value: String = value.chars().filter(|letter| !"<>&\"".contains(*letter)).collect();
        let _ = of(&svg(&format!("<path d=\"{path}\" stroke=\"#1E2A38\" {attribute}=\"{value}\"/>")));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}") {
        let _ = draw(text.as_bytes(), 16, HIGH_CONTRAST);
        let _ = draw(svg(&text).as_bytes(), 16, HIGH_CONTRAST);
    }
}
