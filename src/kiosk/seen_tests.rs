//! A photo and a voice for the note that an adult writes, with a scripted microphone.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    io::Cursor,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use super::seen_work::{SeenWork, read};
use crate::{
    desk::SeenVoice,
    sound::{Heard, Intake, Recording, SoundError, Source, Wake, record},
};

/// A microphone that brings a second of a voice of this loudness as soon as it is opened.
struct Script(i16);

impl Source for Script {
    type Open = ();

    fn open(self, intake: &mut dyn FnMut(u32) -> Intake) -> Result<(), SoundError> {
        let mut intake = intake(8000);
        let voice: Vec<i16> = (0..8000).map(|at| if at / 800 % 2 == 0 && at % 16 < 8 { self.0 } else { 0 }).collect();
        intake.take(&voice, 1);
        Ok(())
    }
}

fn start(loud: i16) -> impl FnOnce(uuid::Uuid, Box<dyn FnMut(Heard) + Send>, Wake) -> Recording {
    move |clip, on, wake| record(Script(loud), clip, on, wake)
}

fn said(seen: &mut SeenWork, loud: i16) -> SeenVoice {
    seen.record(&(Arc::new(|| {}) as Wake), start(loud));
    assert!(seen.view(false).level.is_some() && seen.view(false).voice.is_none());
    thread::sleep(Duration::from_millis(300));
    seen.end();
    let begun = Instant::now();
    while seen.view(false).voice.is_none() {
        assert!(begun.elapsed() < Duration::from_mins(2), "nothing came");
        thread::sleep(Duration::from_millis(5));
        assert_eq!(seen.take_in().unwrap_or_default(), Vec::<String>::new());
    }
    seen.view(false).voice.unwrap()
}

#[test]
fn a_voice_goes_with_one_note_alone_and_silence_with_none() {
    let mut seen = SeenWork::default();
    assert!(!said(&mut seen, 9000).silent);
    let added = seen.take();
    assert!(added.voice.is_some_and(|sound| !sound.samples.is_empty()));
    assert_eq!(seen.view(false), crate::desk::SeenView::default());
    assert!(seen.take().voice.is_none(), "it belongs to the note before");
    assert!(said(&mut seen, 0).silent);
    assert!(seen.take().voice.is_none(), "nobody said anything");
}

#[test]
fn what_was_begun_for_a_note_that_was_left_comes_too_late() {
    let mut seen = SeenWork::default();
    seen.record(&(Arc::new(|| {}) as Wake), start(9000));
    thread::sleep(Duration::from_millis(300));
    seen.end();
    seen.close();
    let begun = Instant::now();
    while seen.take_in().is_none() {
        assert!(begun.elapsed() < Duration::from_mins(2), "nothing came");
        thread::sleep(Duration::from_millis(5));
    }
    assert!(seen.view(false).voice.is_none());
}

#[test]
fn a_photo_is_made_anew_and_another_file_is_refused_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut jpeg = Cursor::new(Vec::new());
    image::RgbImage::from_pixel(40, 30, image::Rgb([200, 90, 30]))
        .write_to(&mut jpeg, image::ImageFormat::Jpeg)
        .unwrap();
    // What a telephone says beside the picture: here, where it was taken.
    let mut bytes = jpeg.into_inner();
    let secret = b"Exif\0\0 taken at the zebrafish pond";
    let length = u16::try_from(secret.len() + 2).unwrap().to_be_bytes();
    bytes.splice(2..2, [&[0xFF, 0xE1][..], &length, secret].concat());
    let (good, heic) = (folder.path().join("drum.jpg"), folder.path().join("IMG_1.HEIC"));
    fs::write(&good, &bytes).unwrap();
    fs::write(&heic, b"\0\0\0\x18ftypheic\0\0\0\0mif1heic").unwrap();
    let (kept, thumb) = read(&good).unwrap();
    assert!(thumb.is_some() && !kept.windows(9).any(|window| window == b"zebrafish"));
    let refused = read(&heic).unwrap_err();
    assert!(refused.starts_with("IMG_1.HEIC: ") && refused.contains("HEIC photo"), "{refused}");
}
