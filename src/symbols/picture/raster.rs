//! Pictures of pixels.

use std::{
    io::Cursor,
    sync::{Mutex, PoisonError},
};

use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageError, ImageFormat, ImageReader, Limits,
    codecs::{
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType, PngEncoder},
    },
    metadata::Orientation,
};

use super::{Form, Kept, PictureError, kind::Sort};
use crate::symbols::{Pixels, SymbolError};

/// The longest side of a picture that is kept, in pixels: a photo over half of a large screen.
pub const LONGEST_KEPT: u32 = 1024;

/// The longest side that is read. Cameras make 12,000; what is longer is a panorama or an attack.
const LONGEST_SIDE: u32 = 12_000;

/// Most pixels that are read: a camera's 50 million.
const MOST_PIXELS: u64 = 50_000_000;

/// Most bytes for reading one picture: 50 million pixels with alpha.
const MOST_BYTES: u64 = 256 << 20;

/// From so many pixels on, one picture is read at a time, so that several readers together stay small.
const LARGE: u64 = 6_000_000;

/// A PNG over this length becomes a JPEG where that is shorter and nothing of it is clear.
const LONG_PNG: usize = 384 * 1024;

/// How good a JPEG is made, of 100.
const QUALITY: u8 = 88;

static ONE_LARGE: Mutex<()> = Mutex::new(());

pub(super) fn read(bytes: &[u8], sort: Sort) -> Result<Kept, PictureError> {
    whole(bytes, sort)?;
    let picture = upright(bytes, sort, LONGEST_KEPT)?;
    let (form, bytes) = written(&picture, sort)?;
    Ok(Kept { form, bytes, width: picture.width(), height: picture.height(), left_out: Vec::new() })
}

/// The picture as it is looked at, no side longer than `longest`.
fn upright(bytes: &[u8], sort: Sort, longest: u32) -> Result<DynamicImage, PictureError> {
    let format = match sort {
        Sort::Png => ImageFormat::Png,
        Sort::WebP => ImageFormat::WebP,
        Sort::Jpeg | Sort::Svg => ImageFormat::Jpeg,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(damage)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if width.max(height) > LONGEST_SIDE || pixels > MOST_PIXELS || decoder.total_bytes() > MOST_BYTES {
        return Err(PictureError::TooLarge { width, height });
    }
    let _alone = (pixels > LARGE).then(|| ONE_LARGE.lock().unwrap_or_else(PoisonError::into_inner));
    // A picture with a broken note on how it lies is shown as it lies.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(damage)?;
    let mut small = scaled(picture, longest);
    small.apply_orientation(orientation);
    Ok(small)
}

/// Eight bits a colour, no side longer than `longest`.
fn scaled(picture: DynamicImage, longest: u32) -> DynamicImage {
    let small = if picture.width().max(picture.height()) > longest {
        // By averages: quick, and good enough from far larger pictures.
        picture.thumbnail(longest, longest)
    } else {
        picture
    };
    if small.color().has_alpha() { small.into_rgba8().into() } else { small.into_rgb8().into() }
}

fn damage(error: ImageError) -> PictureError {
    match error {
        ImageError::Limits(_) => PictureError::TooMuch("it needs more memory than a picture may".into()),
        error => PictureError::Damaged(error.to_string()),
    }
}

/// The new file: PNG where it has something clear or few colours, else JPEG.
fn written(picture: &DynamicImage, from: Sort) -> Result<(Form, Vec<u8>), PictureError> {
    let clear = match picture {
        DynamicImage::ImageRgba8(pixels) => pixels.pixels().any(|pixel| pixel.0[3] < 255),
        _ => false,
    };
    if !clear && from == Sort::Jpeg {
        return Ok((Form::Jpeg, jpeg(picture)?));
    }
    let png = if clear { png(picture)? } else { png(&picture.to_rgb8().into())? };
    if clear || png.len() <= LONG_PNG {
        return Ok((Form::Png, png));
    }
    let jpeg = jpeg(picture)?;
    Ok(if jpeg.len() < png.len() { (Form::Jpeg, jpeg) } else { (Form::Png, png) })
}

/// A PNG file of a picture.
pub(super) fn png(picture: &DynamicImage) -> Result<Vec<u8>, PictureError> {
    let mut file = Vec::new();
    let color = ExtendedColorType::from(picture.color());
    PngEncoder::new_with_quality(&mut file, CompressionType::Default, FilterType::Adaptive)
        .write_image(picture.as_bytes(), picture.width(), picture.height(), color)
        .map_err(damage)?;
    Ok(file)
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, PictureError> {
    let (mut file, picture) = (Vec::new(), picture.to_rgb8());
    JpegEncoder::new_with_quality(&mut file, QUALITY)
        .write_image(picture.as_raw(), picture.width(), picture.height(), ExtendedColorType::Rgb8)
        .map_err(damage)?;
    Ok(file)
}

/// Draws a kept picture into the middle of a square.
pub(super) fn draw(bytes: &[u8], sort: Sort, px: u32) -> Result<Pixels, SymbolError> {
    let told = |what: String| SymbolError::Picture { what };
    if px == 0 || px > 2160 {
        return Err(told("it was asked for in a size that no screen has".into()));
    }
    let picture = upright(bytes, sort, LONGEST_KEPT).map_err(|error| told(error.to_string()))?;
    let small = picture.resize(px, px, image::imageops::FilterType::Triangle).into_rgba8();
    let mut square = image::RgbaImage::new(px, px);
    let middle = |length: u32| i64::from((px - length.min(px)) / 2);
    image::imageops::replace(&mut square, &small, middle(small.width()), middle(small.height()));
    Ok(Pixels { width: px, height: px, rgba: square.into_raw() })
}

/// Readers fill what is missing with grey; a child's photo with a grey half is worse than none.
fn whole(bytes: &[u8], sort: Sort) -> Result<(), PictureError> {
    let is_whole = match sort {
        Sort::Jpeg => jpeg_is_whole(bytes),
        Sort::WebP => bytes.get(4..8).and_then(|length| length.try_into().ok()).is_some_and(|length| {
            let length = u64::from(u32::from_le_bytes(length));
            length >= 4 && length + 8 <= bytes.len() as u64
        }),
        Sort::Png => bytes.windows(8).any(|eight| eight.starts_with(b"IEND")),
        Sort::Svg => true,
    };
    if is_whole { Ok(()) } else { Err(PictureError::CutOff) }
}

/// Follows the parts of a JPEG to its end mark. Small previews within it have end marks of their own, so the last two bytes
/// say nothing.
fn jpeg_is_whole(bytes: &[u8]) -> bool {
    let mut at = 2;
    loop {
        // Any number of filling bytes stands before a mark.
        while bytes.get(at) == Some(&0xFF) && bytes.get(at + 1) == Some(&0xFF) {
            at += 1;
        }
        let (Some(0xFF), Some(mark)) = (bytes.get(at), bytes.get(at + 1)) else { return false };
        match mark {
            0xD9 => return true,
            0x01 | 0xD0..=0xD8 => at += 2,
            _ => {
                let Some([high, low]) = bytes.get(at + 2..at + 4) else { return false };
                at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
                if *mark == 0xDA {
                    match next_mark(bytes, at) {
                        Some(next) => at = next,
                        None => return false,
                    }
                }
            }
        }
    }
}

/// The next mark after the pixels that begin at `from`.
fn next_mark(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let is_mark = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7 | 0xFF);
    rest.windows(2).position(is_mark).map(|at| from + at)
}
