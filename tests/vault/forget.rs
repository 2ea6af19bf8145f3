//! Forgetting leaves no byte of what was said, whatever is opened; and what the school decided about raw takes.

use std::fs;

use my_views::{
    record::{About, What},
    vault::{Reader, RealDisk, Settings, Vault, VaultError},
};
use uuid::Uuid;

use crate::support::{Thing, begun, conversation, event, files_in, keep, keep_all, kept, keyed, lessons, second};

const SECRET: &str = "zebrafish";

/// Everything of the vault in the clear, in one heap.
fn all_in_the_clear(reader: &Reader) -> Vec<u8> {
    let to = tempfile::tempdir().unwrap();
    reader.recover(&to.path().join("clear"), &mut |_| std::ops::ControlFlow::Continue(())).unwrap();
    let mut heap = Vec::new();
    for file in files_in(to.path()).into_iter().chain(files_in(reader.vault().folder())) {
        heap.extend(file.to_string_lossy().as_bytes());
        heap.extend(fs::read(file).unwrap());
    }
    heap
}

fn holds(heap: &[u8], secret: &[u8]) -> bool {
    heap.windows(secret.len()).any(|window| window == secret)
}

/// A conversation in which the child says what must go, in words, sound and a drawing.
fn with_a_secret(id: Uuid) -> Vec<Thing> {
    let mut things = conversation(id, 2);
    let noted = |about: Option<About>, text: &str| What::Noted { about, adult: "Jo".into(), text: text.into() };
    things.push(keep(event(10, noted(Some(lessons()), SECRET))));
    things.push(keep(event(11, noted(None, "what stays"))));
    things
}

/// Some bytes of the clip's sound.
fn sound_bytes() -> Vec<u8> {
    second(2)[..40].iter().flat_map(|sample| sample.to_le_bytes()).collect()
}

#[test]
fn a_forgotten_answer_is_gone_and_the_rest_is_there() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    let id = Uuid::from_u128(1);
    keep_all(&vault, id, &with_a_secret(id));
    let before = all_in_the_clear(&reader);
    assert!(holds(&before, SECRET.as_bytes()) && holds(&before, &sound_bytes()));
    let removed = reader.forget_answer(&mut RealDisk, id, &lessons()).unwrap();
    assert_eq!((removed.conversations, removed.events, removed.clips, removed.drawings), (0, 6, 1, 1));
    let after = all_in_the_clear(&reader);
    assert!(!holds(&after, SECRET.as_bytes()), "the words are left");
    assert!(!holds(&after, &sound_bytes()), "the sound is left");
    assert!(!holds(&after, Uuid::from_u128(11).to_string().as_bytes()), "the clip's name is left");
    assert!(!holds(&after, Uuid::from_u128(12).to_string().as_bytes()), "the drawing's name is left");
    assert!(holds(&after, b"what stays"));
    let read = reader.events(id).unwrap();
    assert_eq!((read.events.len(), read.next, read.damaged.len()), (11, 12, 0));
    assert_eq!(reader.check().unwrap().damaged, []);
    let twice = reader.forget_answer(&mut RealDisk, id, &lessons());
    assert!(matches!(twice, Err(VaultError::NoAnswer { .. })));
}

#[test]
fn a_forgotten_conversation_and_a_forgotten_child_leave_nothing() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    let ids = [1, 2, 3].map(Uuid::from_u128);
    for id in ids {
        keep_all(&vault, id, &with_a_secret(id));
    }
    let removed = vault.forget_conversation(&mut RealDisk, ids[0]).unwrap();
    assert_eq!((removed.conversations, removed.events, removed.clips, removed.drawings), (1, 11, 1, 1));
    assert!(!holds(&all_in_the_clear(&reader), ids[0].to_string().as_bytes()));
    let removed = reader.forget_child(&mut RealDisk, "Sam").unwrap();
    assert_eq!(removed.conversations, 2);
    let after = all_in_the_clear(&reader);
    for secret in [SECRET.as_bytes(), b"Sam", b"what stays", &sound_bytes()] {
        assert!(!holds(&after, secret), "{}", String::from_utf8_lossy(secret));
    }
    assert!(matches!(reader.forget_child(&mut RealDisk, "Sam"), Err(VaultError::NoChild(_))));
}

#[test]
fn what_cannot_be_read_is_not_taken_for_forgotten() {
    let (_home, reader, id) = kept(1);
    fs::write(crate::support::event_file(reader.vault(), id, 4), "rubbish").unwrap();
    assert!(matches!(reader.forget_answer(&mut RealDisk, id, &lessons()), Err(VaultError::Damaged(_))));
    assert_eq!(reader.events(id).unwrap().events.len(), 8);
}

#[test]
fn raw_takes_are_known_and_removed_and_nobody_takes_them_for_lost() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    let id = Uuid::from_u128(1);
    let (taken, dropped) = (Uuid::from_u128(11), Uuid::from_u128(13));
    let ended = |clip| What::RecordingEnded {
        clip,
        milliseconds: 1000,
        silent: false,
        clipped: false,
        lost: 0,
        cut_off: false,
    };
    let things = [
        keep(begun(id)),
        keep(event(2, What::SittingBegun { with: Vec::new() })),
        keep(event(3, What::RecordingBegun { clip: dropped, about: lessons() })),
        Thing::Second(dropped, 1, second(5)),
        keep(event(4, ended(dropped))),
        keep(event(5, What::ClipDropped { clip: dropped })),
        keep(event(6, What::RecordingBegun { clip: taken, about: lessons() })),
        Thing::Second(taken, 1, second(6)),
        keep(event(7, ended(taken))),
        keep(event(8, What::ClipKept { clip: taken })),
    ];
    keep_all(&vault, id, &things);
    let events = reader.events(id).unwrap().events;
    assert!(!vault.settings().remove_raw_takes);
    vault.set_settings(&mut RealDisk, Settings { remove_raw_takes: true, ..Settings::default() }).unwrap();
    assert!(vault.settings().remove_raw_takes);
    let raw = vault.raw_takes(id, &events);
    assert_eq!(raw, [dropped]);
    keep_all(&vault, id, &[keep(event(9, What::TakesRemoved { clips: raw.clone() }))]);
    vault.remove_clips(&mut RealDisk, id, &raw).unwrap();
    assert_eq!(reader.check().unwrap().damaged, []);
    assert!(reader.clip(id, taken).is_ok() && reader.clip(id, dropped).is_err());
    let again = Vault::open(home.path());
    assert!(matches!(again, Err(VaultError::InUse { .. })));
}
