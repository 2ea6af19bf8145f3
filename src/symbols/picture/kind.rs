//! What a file is, by its first bytes.

use super::PictureError;

/// The forms that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Svg,
    Png,
    Jpeg,
    WebP,
}

/// Brands of the `ftyp` box that say HEIC or HEIF.
const HEIC: [&[u8]; 10] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"];

/// What these bytes are, or why they are not read.
pub(super) fn of(bytes: &[u8]) -> Result<Sort, PictureError> {
    if bytes.is_empty() {
        return Err(PictureError::NotAPicture("empty"));
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(Sort::Png);
    }
    if bytes.starts_with(b"\xFF\xD8\xFF") {
        return Ok(Sort::Jpeg);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Ok(Sort::WebP);
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Err(of_box(bytes));
    }
    for (start, name) in OTHERS {
        if bytes.starts_with(start) {
            return Err(PictureError::OtherForm(name));
        }
    }
    for (start, name) in NO_PICTURES {
        if bytes.starts_with(start) {
            return Err(PictureError::NotAPicture(name));
        }
    }
    of_text(bytes)
}

const OTHERS: [(&[u8], &str); 7] = [
    (b"GIF8", "a GIF"),
    (b"BM", "a BMP"),
    (b"II*\0", "a TIFF"),
    (b"MM\0*", "a TIFF"),
    (b"8BPS", "a Photoshop file"),
    (b"\x1F\x8B", "a compressed SVG (SVGZ)"),
    (b"\0\0\x01\0", "an icon file"),
];

const NO_PICTURES: [(&[u8], &str); 6] = [
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip file"),
    (b"MZ", "a program"),
    (b"\x7FELF", "a program"),
    (b"RIFF", "a sound or a film"),
    (b"ID3", "a sound"),
];

/// A file of boxes: newer photos and films.
fn of_box(bytes: &[u8]) -> PictureError {
    let length = bytes.first_chunk::<4>().map_or(0, |length| u32::from_be_bytes(*length)) as usize;
    let brands = bytes.get(8..length.clamp(12, 256).min(bytes.len())).unwrap_or_default();
    let has = |wanted: &[u8]| brands.chunks_exact(4).enumerate().any(|(nth, brand)| nth != 1 && brand == wanted);
    if has(b"avif") || has(b"avis") {
        PictureError::OtherForm("an AVIF")
    } else if HEIC.iter().any(|brand| has(brand)) {
        PictureError::Heic
    } else {
        PictureError::NotAPicture("a film")
    }
}

/// Text: an SVG, or something else.
fn of_text(bytes: &[u8]) -> Result<Sort, PictureError> {
    // Text in two bytes a letter shows its letters as well, once the zeros are away.
    let head: Vec<u8> = bytes.iter().copied().take(8192).filter(|byte| *byte != 0).collect();
    let head = String::from_utf8_lossy(&head).to_ascii_lowercase();
    let begins = head.trim_start_matches(['\u{FEFF}', '\u{FFFD}', ' ', '\t', '\r', '\n']);
    let at = |tag: &str| head.find(tag).unwrap_or(usize::MAX);
    let svg = at("<svg").min(at(":svg"));
    if svg != usize::MAX && begins.starts_with('<') && svg < at("<html") {
        return Ok(Sort::Svg);
    }
    // Long comments and entities of drawing programs may stand before the first element.
    if begins.starts_with("<?xml") || begins.starts_with("<!--") || begins.starts_with("<!doctype svg") {
        return Ok(Sort::Svg);
    }
    if begins.starts_with("<!doctype html") || begins.starts_with("<html") {
        return Err(PictureError::NotAPicture("a web page"));
    }
    if begins.starts_with("version https://git-lfs") {
        return Err(PictureError::NotAPicture("only a pointer to a file that was not downloaded"));
    }
    let letters = bytes.iter().take(512).all(|byte| *byte >= 32 || byte.is_ascii_whitespace());
    Err(PictureError::NotAPicture(if letters { "a text" } else { "something else" }))
}
