//! What a pack of pictures is made of: photos, boards, tables of names.

use std::{collections::BTreeSet, io::Cursor, sync::Arc};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use uuid::Uuid;

use super::{CATALOGUE, ENGLISH, PRIMARY, in_words, record::pressed_through};
use crate::{
    conversation::{Conversation, Pace, Start},
    play::{Album, Belongings},
    record::{Child, Moment, Purpose, fold},
    symbols::{
        BoardShown, Look, boards_in,
        packs::table::Table,
        picture::{self, LONGEST_KEPT},
        topic_of_boards,
    },
};

/// What files of photos are made of.
#[rustfmt::skip]
pub(super) const PHOTO: &[&[u8]] = &[
    b"\xFF\xD8", b"\xFF\xD9", b"\xFF\xE0", b"\xFF\xE1", b"\xFF\xC0", b"\xFF\xC2", b"\xFF\xC4", b"\xFF\xDB", b"\xFF\xDA",
    b"Exif\0\0", b"II*\0", b"MM\0*", b"\x12\x01", b"\x89PNG\r\n\x1A\n", b"IHDR", b"IDAT", b"IEND", b"PLTE", b"tRNS",
    b"eXIf", b"iCCP", b"acTL", b"fdAT", b"RIFF", b"WEBP", b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF",
    b"ftypheic", b"ftypavif", b"GIF89a", b"BM", b"<svg xmlns='http://www.w3.org/2000/svg'>", b"</svg>",
    b"\xFF\xFF\xFF\xFF", b"\0\0\0\0", b"\x7F\xFF\xFF\xFF",
];

/// What boards are made of.
#[rustfmt::skip]
pub(super) const BOARD: &[&[u8]] = &[
    b"{", b"}", b"[", b"]", b",", b":", b"null", b"true", b"1", b"-1", b"1e999", b"\"\"", b"\"format\": \"open-board-0.1\"",
    b"\"id\": ", b"\"locale\": \"en\"", b"\"name\": ", b"\"buttons\": [", b"\"grid\": ", b"\"rows\": 1", b"\"columns\": 2",
    b"\"order\": [[", b"\"images\": [", b"\"sounds\": []", b"\"label\": ", b"\"image_id\": ", b"\"vocalization\": ",
    b"\"load_board\": {", b"\"path\": ", b"\"url\": ", b"\"data_url\": ", b"\"data\": ", b"\"data:image/png;base64,",
    b"\"symbol\": ", b"\"hidden\": true", b"\"license\": {", b"\"pages\": [", b"\"cells\": ", b"\\u0000", b"\\uD800", b"../",
];

/// What tables are made of.
#[rustfmt::skip]
pub(super) const TABLE: &[&[u8]] = &[
    b",", b";", b"\t", b"\"", b"\"\"", b"\r\n", b"\n", b"\r", b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFE\xFF", b"sep=;", b"sep=,",
    b"symbol-id", b"symbol-en", b"file", b"name", b"word", b"\xE9", b"\0",
];

pub(super) fn photo_seeds() -> Vec<Vec<u8>> {
    let photo = RgbImage::from_fn(24, 16, |x, y| Rgb([x, y, x * y].map(|part| u8::try_from(part % 256).unwrap_or(0))));
    let photo = DynamicImage::from(photo);
    let of = |format| {
        let mut file = Cursor::new(Vec::new());
        photo.write_to(&mut file, format).unwrap();
        file.into_inner()
    };
    let jpeg = of(ImageFormat::Jpeg);
    // Lying on its side, as phones keep a photo: one note in the EXIF part, the turn.
    let note = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    let length = u16::try_from(note.len() + 2).unwrap().to_be_bytes();
    let turned = [&jpeg[..2], b"\xFF\xE1", &length, note, &jpeg[2..]].concat();
    vec![jpeg, turned, of(ImageFormat::Png), of(ImageFormat::WebP)]
}

pub(super) fn photo(bytes: &[u8]) {
    let kept = match picture::read(bytes) {
        Ok(kept) => kept,
        Err(error) => return in_words(&error),
    };
    let units = kept.form == picture::Form::Svg;
    assert!(kept.width > 0 && kept.height > 0 && (units || kept.width.max(kept.height) <= LONGEST_KEPT));
    let (form, width, height) = picture::size_of_kept(&kept.bytes).unwrap();
    assert!(form == kept.form && (units || (width, height) == (kept.width, kept.height)));
    for mark in [&b"Exif"[..], b"eXIf", b"<script", b"http-equiv", b"photoshop"] {
        assert!(
            !kept.bytes.windows(mark.len()).any(|part| part == mark),
            "what was beside the picture is kept with it"
        );
    }
    assert!(picture::read(&kept.bytes).is_ok());
    let drawn = picture::draw_kept(&kept.bytes, 24, Look::Colour).unwrap();
    assert_eq!((drawn.width, drawn.height), (24, 24));
}

pub(super) fn board_seeds() -> Vec<Vec<u8>> {
    let picture = "data:image/svg+xml;utf8,%3Csvg xmlns='http://www.w3.org/2000/svg'/>";
    let one = format!(
        r#"{{"format": "open-board-0.1", "id": 1, "locale": "en-GB", "name": "Food", "grid": {{"rows": 1, "columns": 2, "order": [["a", 2]]}}, "buttons": [{{"id": "a", "label": "Tea", "vocalization": "some tea", "image_id": "i"}}, {{"id": 2, "label": "More", "load_board": {{"id": 1, "path": "x.obf"}}}}], "images": [{{"id": "i", "width": 9, "height": 9, "content_type": "image/svg+xml", "data": "{picture}"}}], "sounds": []}}"#
    );
    let pages =
        format!(r#"{{"pages": [{one}, {{"id": "b", "cells": [{{"id": 0, "text": "Dog", "hidden": "no"}}]}}]}}"#);
    let other = r#"[{"id": "c", "title": "C", "elements": {"x": {"label": "Cat", "image": {"url": "https://a.b/c.png"}}}, "grid": [["x", null]]}]"#;
    [one, pages, other.to_owned()].map(String::into_bytes).into()
}

pub(super) fn board(bytes: &[u8]) {
    let (boards, left_out) = boards_in(bytes);
    for one in &left_out {
        in_words(one);
    }
    let ids: BTreeSet<&str> = boards.iter().map(|board| board.id.as_str()).collect();
    assert_eq!(ids.len(), boards.len(), "two boards of one id");
    let led = boards.iter().flat_map(|board| &board.cards).filter_map(|card| card.leads_to.as_deref());
    assert!(led.clone().all(|id| ids.contains(id)), "a button leads nowhere");
    asked_about(&boards);
}

/// Boards that were read can be asked about, and the conversation opens again.
fn asked_about(boards: &[BoardShown]) {
    let made = match topic_of_boards("fuzzed", boards, "like", &|word| Some(format!("of-{word}"))) {
        Ok(made) => made,
        Err(error) => return in_words(&error),
    };
    let start = Start {
        id: Uuid::from_u128(7),
        purpose: Purpose::AnnualReview,
        child: Child {
            called: "Sam".into(),
            language: "en-GB".into(),
            communicates: Vec::new(),
            ways_in: Vec::new(),
            likeness: None,
            second_language: None,
        },
        with: Vec::new(),
        viewers: Vec::new(),
        stage: crate::plan::Stage::Primary,
        left_out: Vec::new(),
        shown: Vec::new(),
        two_places: false,
        one_line: true,
        real_things: true,
        pace: Pace { first_then: true, break_every: 2 },
        rotation: 3,
        meeting: None,
        told: None,
        pictures: Vec::new(),
        boards: vec![made.topic],
    };
    let (album, now) =
        (Arc::new(Album::new(&CATALOGUE, ENGLISH.clone(), Belongings::default())), Moment::new(1_772_540_000_000, 0));
    let (conversation, events) = Conversation::begin(PRIMARY.clone(), ENGLISH.clone(), album.clone(), start, now);
    fold(&events).unwrap();
    Conversation::resume(PRIMARY.clone(), ENGLISH.clone(), album, &events, Vec::new(), now).map(drop).unwrap();
    pressed_through(conversation, events.len(), now);
}

pub(super) fn table_seeds() -> Vec<Vec<u8>> {
    let plain = "symbol-id,symbol-en,file\n1,\"ice cream, big\",ice_cream.svg\n2,\"say \"\"no\"\"\",no.svg\n";
    let wide: Vec<u8> = "\u{FEFF}word;file\r\nfrère;a.png\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![plain.as_bytes().to_vec(), b"sep=;\nname;file\ncaf\xE9;b.png\n".to_vec(), wide]
}

pub(super) fn table(bytes: &[u8]) {
    let table = Table::read(bytes);
    table.faults.iter().for_each(|(_, fault)| in_words(fault));
    let column = table.column(&["symbol-en", "word", "name"]);
    for named in [true, false] {
        for row in table.rows(named) {
            assert!(row.get(column).is_none_or(|word| !word.trim().is_empty()));
        }
    }
}
