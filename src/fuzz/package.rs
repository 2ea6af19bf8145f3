//! Packages, as bytes of a zip or as members from which a zip is made: hashes and checksums would else keep every changed
//! member out of the reader's inner rooms.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Write},
    path::Path,
};

use sha2::{Digest, Sha256};
use uuid::Uuid;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{LIBRARY, in_words, sounds};
use crate::{
    record::{MyViews, clips_and_drawings, fold, record_for_sharing, sample, seen_media, symbols_used},
    report::package::{Contents, Package, PackageError, open_from, pack_into},
    symbols::{hex, paint, png},
};

/// Before each member that is given as such; after it come its name, the end of the line, and its bytes.
const MEMBER: &[u8] = b"\xFF\x00member ";

/// What a zip is made of.
#[rustfmt::skip]
pub(super) const ZIP: &[&[u8]] = &[
    b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", b"PK\x07\x08", b"\x00\x00\x08\x00",
    b"\x08\x00", b"voice/", b"pictures/", b"drawings/", b".wav", b".svg", b".png", b".jpg", b"MANIFEST", b"views.ron",
    b"views.json", b"../", b"C:\\", b"RIFF", b"WAVEfmt ", b"IHDR", b"  ", b"\x01\x00\x1C\x00", b"\x75\x70", b"\x01\x99",
    b"format:(1,0)", b"\"format\":[1,0]", b"(format:(2,0),", b"\n", b"\r\n",
    b"voice/01960000-0000-7000-8000-000000000001.wav", b"member ",
];

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let events = sample::conversation();
    let small = packed(&fold(&events[..12]).unwrap());
    let whole = packed(&fold(&events).unwrap());
    let parts = |zip: &[u8]| {
        let Package { members, record } = open_from(Cursor::new(zip), Path::new("seed")).unwrap();
        let mut parts = Vec::new();
        let ron = crate::record::write_ron(&record.views).unwrap().into_bytes();
        let json = crate::record::write_json(&record.views).unwrap().into_bytes();
        let records = [("views.ron".to_owned(), ron), ("views.json".to_owned(), json)];
        for (name, bytes) in records.into_iter().chain(members) {
            parts.extend([MEMBER, name.as_bytes(), b"\n", &bytes].concat());
        }
        parts
    };
    vec![parts(&small), parts(&whole), small, whole]
}

/// A package of this record, with short clips and small drawings.
fn packed(views: &MyViews) -> Vec<u8> {
    let (clips, drawings) = clips_and_drawings(views);
    let (voices, photos) = seen_media(views);
    let strokes = |id| views.answers.iter().flat_map(|answer| &answer.drawings).find(|drawing| drawing.id == id);
    let picture = |id| png(&paint(&strokes(id).unwrap().strokes, 24, 15).unwrap()).unwrap();
    let contents = Contents {
        views: views.clone(),
        voices: clips.into_iter().chain(voices).map(|id| (id, sounds::clip(40))).collect(),
        drawings: drawings.into_iter().map(|id| (id, picture(id))).collect(),
        photos: photos.into_iter().map(|id| (id, png(&paint(&[], 24, 15).unwrap()).unwrap())).collect(),
        pictures: symbols_used(views)
            .into_iter()
            .filter_map(|id| Some((id.clone(), LIBRARY.svg(&id).ok()?)))
            .take(2)
            .collect(),
    };
    bytes_of(&contents)
}

fn bytes_of(contents: &Contents) -> Vec<u8> {
    let mut zip = Cursor::new(Vec::new());
    pack_into(contents, &mut zip).unwrap();
    zip.into_inner()
}

pub(super) fn package(bytes: &[u8]) {
    let made = bytes.starts_with(MEMBER).then(|| zip_of(bytes));
    match open_from(Cursor::new(made.as_deref().unwrap_or(bytes)), Path::new("fuzzed")) {
        Ok(package) => stays(package),
        Err(error) => {
            if let PackageError::Faulty { report, .. } = &error {
                report.faults.iter().for_each(in_words);
                assert!(!report.is_whole());
            } else {
                in_words(&error);
            }
            assert!(error.input_at_fault(), "the bytes are at fault and not this machine: {error}");
        }
    }
}

/// The zip that a hostile writer would make of these members: each where it says, with a manifest that lists them.
fn zip_of(bytes: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let (mut manifest, mut names) = (String::new(), BTreeSet::new());
    let mut add = |name: &str, bytes: &[u8]| zip.start_file(name, options).is_ok() && zip.write_all(bytes).is_ok();
    for member in members(bytes) {
        let end = member.iter().position(|byte| *byte == b'\n').unwrap_or(member.len());
        let (name, bytes) = member.split_at(end);
        let (name, bytes) = (String::from_utf8_lossy(name), bytes.get(1..).unwrap_or_default());
        if add(&name, bytes) && names.insert(name.to_string()) {
            manifest += &[hex(&Sha256::digest(bytes)), "  ".into(), name.into_owned(), "\n".into()].concat();
        }
    }
    if !names.contains("MANIFEST") {
        add("MANIFEST", manifest.as_bytes());
    }
    zip.finish().unwrap().into_inner()
}

fn members(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes.strip_prefix(MEMBER);
    std::iter::from_fn(move || {
        let all = rest.take()?;
        let next = all.windows(MEMBER.len()).position(|window| window == MEMBER);
        let (member, after) = next.map_or((all, None), |at| (&all[..at], all.get(at + MEMBER.len()..)));
        rest = after;
        Some(member)
    })
}

/// A package that opens can be made again from what it holds, and opens again.
fn stays(package: Package) {
    let Package { record, members } = package;
    if record.newer || record.left_out > 0 {
        return;
    }
    let media = |folder: &str| {
        let of_folder = members.iter().filter_map(|(name, bytes)| {
            let stem = name.strip_prefix(folder)?.split('.').next()?;
            Some((Uuid::parse_str(stem).unwrap(), bytes.clone()))
        });
        of_folder.collect::<BTreeMap<_, _>>()
    };
    let contents = Contents {
        voices: media("voice/"),
        drawings: media("drawings/"),
        photos: media("photos/"),
        pictures: BTreeMap::new(),
        views: record.views,
    };
    let again = open_from(Cursor::new(bytes_of(&contents)), Path::new("again")).unwrap();
    assert_eq!(again.record.views, record_for_sharing(&contents.views));
}
