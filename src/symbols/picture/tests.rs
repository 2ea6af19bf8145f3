use std::{
    io::Cursor,
    time::{Duration, Instant},
};

use image::{
    DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, Rgb, RgbImage, RgbaImage, codecs::jpeg::JpegEncoder,
};
use proptest::prelude::*;

use super::*;

fn svg(inside: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 100\">{inside}</svg>"
    )
}

const SHAPE: &str = "<path d=\"M10 10h50v50z\" fill=\"#ff0000\"/>";

fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// Many colours, the left half dark and the right half bright.
fn photo(width: u32, height: u32) -> DynamicImage {
    let pixel = |x: u32, y: u32| {
        let side = if x < width / 2 { 0 } else { 200 };
        Rgb([side + u8::try_from((x * 7 + y * 13) % 50).unwrap(), side + u8::try_from(y % 50).unwrap(), side])
    };
    RgbImage::from_fn(width, height, pixel).into()
}

/// A JPEG that says in its EXIF how it is to be turned, and where it was taken.
fn turned(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
    let mut exif = b"II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    exif.extend([0x0F, 0x01, 2, 0, 4, 0, 0, 0, b'S', b'E', b'C', 0]);
    exif.extend([0, 0, 0, 0]);
    let mut out = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut out, 95);
    encoder.set_exif_metadata(exif).unwrap();
    encoder.write_image(picture.as_bytes(), picture.width(), picture.height(), ExtendedColorType::Rgb8).unwrap();
    out
}

#[test]
fn a_photo_is_turned_scaled_and_says_nothing_beside_the_picture() {
    let bytes = turned(&photo(1600, 800), 6);
    assert!(bytes.windows(3).any(|three| three == b"SEC"));
    let kept = read(&bytes).unwrap();
    assert_eq!((kept.form, kept.width, kept.height), (Form::Jpeg, 512, 1024));
    assert!(!kept.bytes.windows(3).any(|three| three == b"SEC") && !kept.bytes.windows(4).any(|four| four == b"Exif"));
    // Turned by a quarter to the right, the dark left half is at the top.
    let picture = image::load_from_memory(&kept.bytes).unwrap().into_luma8();
    assert!(picture.get_pixel(256, 100).0[0] < 100 && picture.get_pixel(256, 900).0[0] > 150);
}

#[test]
fn every_form_is_kept_as_it_suits() {
    let clear = RgbaImage::from_fn(40, 40, |x, _| image::Rgba([200, 0, 0, if x < 20 { 0 } else { 255 }]));
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let kept = read(&file(&clear.clone().into(), format)).unwrap();
        assert_eq!((kept.form, kept.width, kept.height), (Form::Png, 40, 40), "{format:?}");
        let pixels = draw_kept(&kept.bytes, 80, Look::Colour).unwrap();
        assert_eq!((pixels.width, pixels.rgba.len()), (80, 80 * 80 * 4));
        assert_eq!((pixels.rgba[3], pixels.rgba[79 * 4 + 3]), (0, 255), "what was clear is clear");
    }
    let noise = RgbImage::from_fn(900, 900, |x, y| {
        let mixed = x.wrapping_mul(2_654_435_761).wrapping_add(y.wrapping_mul(40_503)).wrapping_mul(2_246_822_519);
        let [a, b, c, _] = (mixed ^ (mixed >> 13)).to_le_bytes();
        Rgb([a, b, c])
    });
    assert_eq!(read(&file(&noise.into(), ImageFormat::Png)).unwrap().form, Form::Jpeg, "a long PNG becomes a JPEG");
    let deep: DynamicImage = DynamicImage::new_rgb16(30, 30);
    assert_eq!(read(&file(&deep, ImageFormat::Png)).unwrap().form, Form::Png);
}

#[test]
fn a_picture_that_was_cut_off_is_refused() {
    let picture = photo(300, 200);
    for bytes in [
        file(&picture, ImageFormat::Jpeg),
        file(&picture, ImageFormat::Png),
        file(&picture, ImageFormat::WebP),
        turned(&picture, 3),
    ] {
        assert!(read(&bytes).is_ok());
        for part in [5, 50, 90, 99] {
            let cut = &bytes[..bytes.len() * part / 100];
            assert!(read(cut).is_err(), "{part} of 100 parts of {:?}", &bytes[..4]);
        }
        assert!(read(&bytes[..bytes.len() - 2]).is_err());
        // Telephones put films and more after the end.
        let more = [&bytes[..], &[0; 100]].concat();
        assert!(read(&more).is_ok());
    }
}

/// A PNG that says that it has so many pixels.
fn huge(width: u32, height: u32) -> Vec<u8> {
    let mut head = b"IHDR".to_vec();
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    head.extend([8, 6, 0, 0, 0]);
    let crc = |bytes: &[u8]| {
        let step = |crc: u32, byte: &u8| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 })
        };
        !bytes.iter().fold(u32::MAX, step)
    };
    let mut out = b"\x89PNG\r\n\x1a\n\0\0\0\x0D".to_vec();
    let sum = crc(&head);
    out.extend(head);
    out.extend(sum.to_be_bytes());
    out.extend(b"\0\0\0\0IDAT\x35\xAF\x06\x1E\0\0\0\0IEND\xAE\x42\x60\x82");
    out
}

#[test]
fn a_picture_with_too_many_pixels_is_refused_at_once() {
    for (width, height) in [(20_000, 20_000), (20_000, 10), (10_000, 9_000), (u32::MAX, 1), (0x7FFF_FFFF, 0x7FFF_FFFF)]
    {
        let begun = Instant::now();
        let error = read(&huge(width, height)).unwrap_err();
        assert!(begun.elapsed() < Duration::from_secs(1));
        assert!(
            matches!(error, PictureError::TooLarge { .. } | PictureError::TooMuch(_) | PictureError::Damaged(_)),
            "{error}"
        );
    }
    assert!(matches!(read(&huge(20_000, 20)), Err(PictureError::TooLarge { width: 20_000, height: 20 })));
}

#[test]
fn what_is_no_picture_is_told_by_what_it_is() {
    let told = |bytes: &[u8]| read(bytes).unwrap_err().to_string();
    for (bytes, word) in [
        (&b""[..], "empty"),
        (b"hello", "a text"),
        (b"<!DOCTYPE html><html><svg></svg></html>", "a web page"),
        (b"<html><body/></html>", "a web page"),
        (b"%PDF-1.7", "a PDF"),
        (b"PK\x03\x04rest", "a zip file"),
        (b"MZ\x90\0", "a program"),
        (b"GIF89a", "PNG or JPEG"),
        (b"BM\0\0", "PNG or JPEG"),
        (b"RIFF\x10\0\0\0WAVEfmt ", "a sound"),
        (b"\x01\x02\x03\x04", "something else"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "not downloaded"),
        (b"<?xml version=\"1.0\"?><rss/>", "another kind"),
    ] {
        assert!(told(bytes).contains(word), "{word}: {}", told(bytes));
    }
    let heic = |brand: &[u8], more: &[u8]| [b"\0\0\0\x18ftyp", brand, b"\0\0\0\0", more].concat();
    for bytes in [heic(b"heic", b"mif1heic"), heic(b"mif1", b"mif1heic"), heic(b"heix", b"")] {
        assert_eq!(read(&bytes), Err(PictureError::Heic));
        assert!(told(&bytes).contains("JPEG"));
    }
    assert!(told(&heic(b"avif", b"mif1avif")).contains("AVIF"));
    assert!(told(&heic(b"isom", b"mp42mp41")).contains("a film"));
}

#[test]
fn a_picture_under_a_wrong_name_is_read_by_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.png");
    std::fs::write(&path, file(&photo(30, 20), ImageFormat::Jpeg)).unwrap();
    assert_eq!(read_file(&path).unwrap().form, Form::Jpeg);
    std::fs::write(&path, vec![0; usize::try_from(LONGEST_FILE).unwrap() + 1]).unwrap();
    assert_eq!(read_file(&path), Err(PictureError::TooLong));
    assert!(matches!(read_file(folder.path()), Err(PictureError::NotAPicture(_))));
    assert!(matches!(read_file(&folder.path().join("no")), Err(PictureError::File(_))));
}

fn kept(text: &str) -> String {
    let kept = read(text.as_bytes()).unwrap();
    assert_eq!(kept.form, Form::Svg, "{text}");
    String::from_utf8(kept.bytes).unwrap()
}

#[test]
fn a_drawing_keeps_its_shapes_and_classes_and_nothing_else() {
    let inside = format!(
        "<title>T</title><metadata><rdf/></metadata><script>alert(1)</script><g onclick=\"x()\" class=\"aac-skin-fill\">{SHAPE}</g>\
         <image href=\"file:///etc/hostname\" width=\"9\" height=\"9\"/><a xlink:href=\"https://example.org\">{SHAPE}</a>\
         <path d=\"M0 0h9v9z\" fill=\"url(https://example.org/x#y)\" style=\"fill:url(http://example.org)\" data-x=\"1\"/>\
         <foreignObject><p/></foreignObject><text>words</text><animate attributeName=\"x\"/>"
    );
    let out = kept(&svg(&inside));
    assert!(out.contains("class=\"aac-skin-fill\"") && out.contains("M10 10h50v50z"));
    for word in [
        "script",
        "onclick",
        "image",
        "href",
        "example.org",
        "foreignObject",
        "text",
        "title",
        "metadata",
        "data-x",
        "animate",
    ] {
        assert!(!out.contains(word), "{word}: {out}");
    }
    let left_out = read(svg(&inside).as_bytes()).unwrap().left_out;
    assert_eq!(left_out, ["a script", "a picture within the drawing", "a piece of a web page", "writing", "movement"]);
}

#[test]
fn black_that_was_not_said_is_found_by_every_look() {
    let out = kept(&svg("<path d=\"M10 10h50v50z\"/><path d=\"M0 0h9v9z\" fill=\"#fFf\" stroke=\"black\"/>"));
    assert!(out.contains("fill=\"#ffFFff\"") && out.contains("stroke=\"#000000\""), "{out}");
    let look = Look::HighContrast { line: [255, 225, 77], mark: [255, 255, 255], ground: [0, 0, 0] };
    let pixels = draw_kept(out.as_bytes(), 100, look).unwrap();
    assert_eq!(pixels.rgba[(20 * 100 + 40) * 4..][..3], [255, 225, 77]);
}

#[test]
fn copies_styles_and_masks_become_shapes_or_pixels() {
    let copies = format!("<defs><g id=\"a\">{SHAPE}</g></defs><use xlink:href=\"#a\"/><use href=\"#a\" x=\"20\"/>");
    let out = kept(&svg(&copies));
    assert!(!out.contains("<use") && out.matches("<path").count() == 2, "{out}");
    let styled = "<style>.b{fill:#00ff00}</style><rect class=\"b\" width=\"50\" height=\"50\"/>";
    assert!(kept(&svg(styled)).contains("#00ff00"));
    let masked = format!(
        "<mask id=\"m\"><rect width=\"30\" height=\"100\" fill=\"white\"/></mask><g mask=\"url(#m)\">{SHAPE}</g>"
    );
    let picture = read(svg(&masked).as_bytes()).unwrap();
    assert_eq!((picture.form, picture.width, picture.height), (Form::Png, 512, 512));
}

#[test]
fn drawings_of_old_programs_are_read() {
    let entities = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\" [\
        <!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]><svg xmlns=\"&ns_svg;\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>";
    kept(entities);
    let wide: Vec<u8> = format!("\u{FEFF}{}", svg(SHAPE)).encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&wide).unwrap().form, Form::Svg);
    let old = svg(&format!("<desc>\u{e9}</desc>{SHAPE}"));
    let old: Vec<u8> = old.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    assert_eq!(read(&old).unwrap().form, Form::Svg);
    let prefixed =
        "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><s:rect width=\"9\" height=\"9\"/></s:svg>";
    kept(prefixed);
}

#[test]
fn a_drawing_that_means_harm_is_refused_quickly() {
    let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";
    let long = format!("<!DOCTYPE svg [<!ENTITY a \"{}\">]>", "a".repeat(100_000));
    let outside = "<!DOCTYPE svg [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
    let copy = |n| format!("<g id=\"g{}\"><use href=\"#g{n}\"/><use href=\"#g{n}\"/></g>", n + 1);
    let copies = (0..40).map(copy).collect::<Vec<_>>().concat();
    let many = |n: usize| "<path d=\"M0 0h9v9z\"/>".repeat(n);
    let layers = format!("{}{SHAPE}{}", "<g opacity=\"0.9\">".repeat(30), "</g>".repeat(30));
    let cases = [
        ("entities", format!("{bomb}{}", svg("<path d=\"&c;\"/>"))),
        ("a long entity", format!("{long}{}", svg(&format!("<desc>{}</desc>{SHAPE}", "&a;".repeat(10_000))))),
        ("a file by entity", format!("{outside}{}", svg("<path d=\"&f;\"/>"))),
        ("copies of copies", svg(&format!("<g id=\"g0\">{SHAPE}</g>{copies}<use href=\"#g40\"/>"))),
        ("a copy of itself", svg(&format!("<g id=\"a\">{SHAPE}<use href=\"#a\"/></g>"))),
        ("depth", svg(&format!("{}{SHAPE}{}", "<g>".repeat(20_000), "</g>".repeat(20_000)))),
        ("number", svg(&many(30_000))),
        ("length", svg(&format!("{SHAPE}{}", " ".repeat(5_000_000)))),
        ("layers", svg(&layers)),
        ("dashes", svg("<path d=\"M0 0L90 90\" stroke=\"#000\" stroke-dasharray=\"0.000001\"/>")),
        ("a photo alone", svg("<image href=\"data:image/png;base64,AAAA\" width=\"9\" height=\"9\"/>")),
        ("nothing", svg("")),
        ("nothing to see", svg("<path d=\"M0 0\"/>")),
        ("cut", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0".into()),
        ("another root", "<?xml version=\"1.0\"?><html><svg/></html>".into()),
    ];
    for (what, text) in cases {
        let begun = Instant::now();
        let read = read(text.as_bytes());
        assert!(read.is_err(), "{what} was read: {read:?}");
        assert!(begun.elapsed() < Duration::from_secs(2), "{what} took {:?}", begun.elapsed());
    }
}

#[test]
fn a_canvas_of_any_size_ends_in_a_bounded_picture() {
    for size in ["1000000000", "1e30", "0.0001", "1e-30", "0", "-5", "nan", "100%"] {
        for inside in [SHAPE.to_owned(), format!("<mask id=\"m\">{SHAPE}</mask><g mask=\"url(#m)\">{SHAPE}</g>")] {
            let text =
                format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\">{inside}</svg>");
            let begun = Instant::now();
            if let Ok(kept) = read(text.as_bytes()) {
                assert!(kept.form == Form::Svg || kept.width.max(kept.height) <= 512);
            }
            assert!(begun.elapsed() < Duration::from_secs(2), "{size}");
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), kind in 0..6_usize) {
        let start: [&[u8]; 6] = [b"", b"\x89PNG\r\n\x1a\n\0\0\0\x0DIHDR", b"\xFF\xD8\xFF\xE0", b"RIFF\xFF\0\0\0WEBPVP8 ", b"\0\0\0\x20ftyp", b"<svg"];
        let _ = read(&[start[kind], &bytes].concat());
    }

    #[test]
    fn no_damage_makes_it_panic(place in 0..100_usize, byte in any::<u8>(), kind in 0..3_usize) {
        let format = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP][kind];
        let mut bytes = file(&photo(32, 24), format);
        let place = place * bytes.len() / 100;
        bytes[place] = byte;
        if let Ok(kept) = read(&bytes) {
            prop_assert!(kept.width.max(kept.height) <= LONGEST_KEPT);
        }
    }

    #[test]
    fn no_drawing_makes_it_panic(inside in "(<(g|path|use|style|mask|rect|clipPath) (id|href|d|style|mask|clip-path|transform)=\"[#a-c0-9 (){}:;.MLz-]{0,12}\"/?>){0,8}") {
        let _ = read(svg(&inside).as_bytes());
    }
}
