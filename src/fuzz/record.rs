//! Records and events.

use std::{collections::BTreeMap, sync::Arc};

use super::{ENGLISH, LIBRARY, PRIMARY, file, in_words, text};
use crate::{
    conversation::{Action, Conversation},
    play::Album,
    record::{
        Event, Moment, MyViews, Sharing, clips_and_drawings, event_from_ron, event_to_ron, fold, read_json, read_ron,
        record_for_sharing, sample, write_json, write_ron,
    },
};

/// What a record or an event in RON is made of.
#[rustfmt::skip]
pub(super) const RON: &[&[u8]] = &[
    b"(", b")", b"[", b"]", b",", b": ", b"None", b"Some(", b"true", b"false", b"/*", b"*/", b"//", b"r#\"", b"\"#",
    b"\\u{", b"\\\"", b"format:(1,0)", b"format:(2,0)", b"format:(65535,65535)", b"unknown:{\"/x\":\"1\"}", b"number:",
    b"at:\"", b"what:", b"2026-03-12T09:30:05.120+00:00", b"-009999-01-01T00:00:00.000+23:59",
    b"9999-12-31T23:59:59.999-23:59", b"+25:59", b"01960000-0000-7000-8000-000000000001", b"Chosen",
    b"Placed(\"like\")", b"DontKnow", b"Skipped", b"NotUnderstood", b"Begun(", b"SittingBegun(with:[])",
    b"SittingEnded(finished:true)", b"Shown((", b"Agreed(", b"Share(\"teacher\")", b"TopicOpened(topic:\"school\")",
    b"TopicDone(topic:\"school\")", b"Answered(", b"TakenBack(", b"WorrySized(", b"WorryHelp(", b"CardAdded(",
    b"RecordingBegun(", b"RecordingEnded(", b"ClipKept(", b"ClipDropped(", b"Stroked(", b"StrokeUndone(",
    b"DrawingCleared(", b"DrawingKept(", b"ReadBack(", b"SharingSet(", b"BreakBegun", b"BreakEnded", b"HelpWanted",
    b"Device(\"disk_full\")", b"LikenessChosen((", b"SupportMarked(", b"Noted(", b"sharing:\"private\"", b"checked:\"removed\"",
    b"about:(page:\"primary.lessons\",card:Some(\"maths\"))", b"Symbol(\"", b"Drawing(\"", b"Voice(\"",
    b"18446744073709551615", b"-1", b"1e999", b"inf", b"NaN", b"b\"\"", b"'x'", b"#![enable(unwrap_newtypes)]",
    b"#![enable(implicit_some)]", b"#![enable(unwrap_variant_newtypes)]",
];

/// What a record in JSON is made of.
#[rustfmt::skip]
pub(super) const JSON: &[&[u8]] = &[
    b"{", b"}", b"[", b"]", b",", b":", b"null", b"true", b"false", b"\"format\":[1,0]", b"\"format\":[2,0]",
    b"\"format\":[1,1]", b"\"unknown\":{", b"\"~0\":1", b"\"~1\":1", b"\"/\":1", b"\"\":1", b"\\u0000",
    b"\\ud83d\\ude00", b"\\ud83d", b"\\\"", b"\"answers\":[]", b"\"asked\":[]", b"\"adults\":[]", b"\"devices\":[]",
    b"\"pictures\":[]", b"\"sittings\":[]", b"\"Chosen\"", b"{\"Placed\":\"like\"}", b"{\"Symbol\":\"music\"}",
    b"1e400", b"-0", b"1e-400", b"18446744073709551616", b"\"2026-03-12T09:30:05.120+00:00\"",
    b"\"9999-12-31T23:59:59.999-23:59\"", b"\"sharing\":\"private\"",
];

pub(super) fn ron_seeds() -> Vec<Vec<u8>> {
    let events = sample::conversation();
    let small = [2, 4, 12, 40].map(|count| write_ron(&fold(&events[..count]).unwrap()).unwrap().into_bytes());
    [&small[..], &[write_ron(&fold(&events).unwrap()).unwrap().into_bytes(), file("tests/fixtures/record-1.0.ron")]]
        .concat()
}

pub(super) fn json_seeds() -> Vec<Vec<u8>> {
    let events = sample::conversation();
    let json = |views: &MyViews| write_json(views).unwrap().into_bytes();
    let mut seeds: Vec<_> = [2, 4, 12, 40].iter().map(|count| json(&fold(&events[..*count]).unwrap())).collect();
    let mut newer = fold(&events[..12]).unwrap();
    newer.format = (1, 7);
    newer.unknown = BTreeMap::from([
        ("/weather".to_owned(), "{\"a~b\":[1,null]}".to_owned()),
        ("/child/shoe~1size".to_owned(), "31".to_owned()),
    ]);
    seeds.extend([json(&newer), json(&fold(&events).unwrap()), file("tests/fixtures/record-1.0.json")]);
    seeds
}

/// One event a line: each alone, beginnings, and the whole conversation.
pub(super) fn event_seeds() -> Vec<Vec<u8>> {
    let lines: Vec<_> = sample::conversation().iter().map(|event| event_to_ron(event).unwrap()).collect();
    let mut seeds: Vec<_> = [2, 6, 20, 50, lines.len()].map(|count| lines[..count].join("\n").into_bytes()).into();
    // Each part of the conversation behind its beginning.
    seeds.extend(lines[2..].chunks(12).map(|part| [&lines[..2], part].concat().join("\n").into_bytes()));
    seeds
}

pub(super) fn ron(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    match read_ron(text) {
        Ok(opened) => stays(&opened.views),
        Err(error) => in_words(&error),
    }
}

pub(super) fn json(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    match read_json(text) {
        Ok(opened) => {
            let written = write_json(&opened.views).unwrap();
            let again = read_json(&written).unwrap();
            assert_eq!(again.views, opened.views, "what a newer program added is kept");
            assert_eq!((again.newer, again.left_out), (opened.newer, 0));
            stays(&opened.views);
        }
        Err(error) => in_words(&error),
    }
}

/// What was read reads the same once it was written again, in both forms, and what is private stays here.
fn stays(views: &MyViews) {
    assert_eq!(read_ron(&write_ron(views).unwrap()).unwrap().views, *views);
    let known = MyViews { unknown: BTreeMap::new(), ..views.clone() };
    assert_eq!(read_json(&write_json(&known).unwrap()).unwrap().views, known);
    let shared = record_for_sharing(views);
    assert!(shared.answers.iter().all(|answer| answer.sharing == Sharing::Meeting));
    assert_eq!(record_for_sharing(&shared), shared, "what is shared is shared in whole");
    let mut private = known;
    private.answers.retain(|answer| answer.sharing != Sharing::Meeting);
    let ((hidden_clips, hidden_drawings), (clips, drawings)) =
        (clips_and_drawings(&private), clips_and_drawings(&shared));
    assert!(hidden_clips.is_disjoint(&clips) && hidden_drawings.is_disjoint(&drawings));
}

pub(super) fn events(bytes: &[u8]) {
    let Some(text) = text(bytes) else { return };
    let mut events = Vec::new();
    for line in text.lines() {
        match event_from_ron(line) {
            Ok(event) => {
                let written = event_to_ron(&event).unwrap();
                assert!(!written.contains('\n'), "an event is one line");
                assert_eq!(event_from_ron(&written).unwrap(), event);
                events.push(event);
            }
            Err(error) => in_words(&error),
        }
    }
    if let Err(error) = fold(&events) {
        in_words(&error);
    }
    // A vault counts its events by their file names, so the numbers are right whatever was written.
    events.iter_mut().zip(1..).for_each(|(event, number)| event.number = number);
    if let Ok(views) = fold(&events) {
        stays(&views);
    }
    gone_on_with(&events);
}

/// A conversation that was cut off is gone on with, and pressed through.
fn gone_on_with(events: &[Event]) {
    let album = Arc::new(Album::new(LIBRARY.clone(), ENGLISH.clone()));
    let now = Moment::new(1_772_540_000_000, 0);
    match Conversation::resume(PRIMARY.clone(), ENGLISH.clone(), album, events, Vec::new(), now) {
        Ok((conversation, caused)) => pressed_through(conversation, events.len() + caused.len(), now),
        Err(error) => in_words(&error),
    }
}

/// Goes through a conversation by the controls that are always there. Its events go on without a gap.
pub(super) fn pressed_through(mut conversation: Conversation, events: usize, now: Moment) {
    let mut number = events as u64;
    for press in 0..12 {
        let _ = conversation.screen();
        let action = match press % 6 {
            0 => Action::DontKnow,
            1 | 3 => Action::Next,
            2 => Action::Yes,
            4 => Action::Skip,
            _ => Action::Back,
        };
        for event in conversation.act(action, now) {
            number += 1;
            assert_eq!(event.number, number);
        }
    }
}
