//! Damaged files are named; everything else opens.

use std::{
    fs::{self, OpenOptions},
    path::Path,
};

use my_views::vault::{Harm, SealError, VaultError};
use proptest::prelude::*;
use uuid::Uuid;

use crate::support::{RATE, drawing_file, event_file, kept, second, second_file};

#[test]
fn a_missing_event_is_told_and_the_others_are_read() {
    let (_home, reader, id) = kept(1);
    fs::remove_file(event_file(reader.vault(), id, 4)).unwrap();
    fs::remove_file(event_file(reader.vault(), id, 5)).unwrap();
    let read = reader.events(id).unwrap();
    assert_eq!(read.events.iter().map(|event| event.number).collect::<Vec<_>>(), [1, 2, 3, 6, 7, 8, 9]);
    assert_eq!(read.damaged.len(), 1);
    assert_eq!(read.damaged[0].harm, Harm::MissingEvents(4, 5));
    assert_eq!(read.next, 10);
}

#[test]
fn a_damaged_event_is_named_and_can_be_set_aside() {
    let (_home, reader, id) = kept(1);
    let path = event_file(reader.vault(), id, 9);
    fs::write(&path, "(number: 9, at").unwrap();
    let listing = reader.list().unwrap();
    assert_eq!(listing.conversations[0].events, 9, "files, of which one is damaged");
    assert!(matches!(listing.damaged[..], [ref one] if one.harm == Harm::Sealed(SealError::NotSealed)));
    assert_eq!(reader.events(id).unwrap().next, 10);

    let lies = reader.vault().set_aside(&listing.damaged[0]).unwrap();
    assert_eq!(fs::read_to_string(reader.vault().folder().join(lies)).unwrap(), "(number: 9, at");
    let read = reader.events(id).unwrap();
    assert_eq!((read.damaged.len(), read.events.len(), read.next), (0, 8, 9));
    assert_eq!(reader.check().unwrap().aside, 1);
}

#[test]
fn an_event_under_another_number_is_damaged() {
    let (_home, reader, id) = kept(1);
    fs::rename(event_file(reader.vault(), id, 9), event_file(reader.vault(), id, 3_000_000_000)).unwrap();
    let read = reader.events(id).unwrap();
    assert_eq!(read.events.len(), 8);
    assert_eq!(read.damaged[0].harm, Harm::MissingEvents(9, 2_999_999_999));
    assert!(matches!(read.damaged[1].harm, Harm::Sealed(SealError::Elsewhere(_))));
}

#[test]
fn without_its_first_event_a_conversation_is_damage_and_not_a_panic() {
    let (_home, reader, id) = kept(1);
    fs::remove_file(event_file(reader.vault(), id, 1)).unwrap();
    let listing = reader.list().unwrap();
    assert_eq!(listing.conversations, []);
    assert_eq!(listing.damaged[0].harm, Harm::MissingEvents(1, 1));
}

#[test]
fn a_missing_second_is_silence_of_the_same_length() {
    let (_home, reader, id) = kept(3);
    fs::remove_file(second_file(reader.vault(), id, 2)).unwrap();
    let sound = reader.clip(id, Uuid::from_u128(11)).unwrap();
    assert_eq!(sound.missing, [2]);
    assert_eq!(sound.damaged.len(), 1);
    assert_eq!(sound.samples, [second(1), vec![0; RATE as usize], second(3)].concat());
}

#[test]
fn sound_missing_at_the_start_and_at_the_end_is_told() {
    let (_home, reader, id) = kept(3);
    fs::remove_file(second_file(reader.vault(), id, 1)).unwrap();
    fs::remove_file(second_file(reader.vault(), id, 3)).unwrap();
    let sound = reader.clip(id, Uuid::from_u128(11)).unwrap();
    assert_eq!((sound.missing.as_slice(), sound.milliseconds()), ([1].as_slice(), 2000));
    let harms: Vec<_> = reader.check().unwrap().damaged.into_iter().map(|damage| damage.harm).collect();
    assert_eq!(harms, [Harm::Missing, Harm::Short { there: 2000, recorded: 3000 }]);
}

#[test]
fn a_lost_clip_and_a_lost_drawing_are_told() {
    let (_home, reader, id) = kept(1);
    let conversation = reader.vault().folder().join(format!("conversations/{id}"));
    fs::remove_dir_all(conversation.join("voice")).unwrap();
    fs::remove_dir_all(conversation.join("drawings")).unwrap();
    let harms: Vec<_> = reader.check().unwrap().damaged.into_iter().map(|damage| damage.harm).collect();
    assert_eq!(harms, [Harm::Missing, Harm::Missing]);
    assert!(matches!(reader.clip(id, Uuid::from_u128(11)), Err(VaultError::NoSuch { what: "clip", .. })));
    assert!(matches!(reader.drawing(id, Uuid::from_u128(12)), Err(VaultError::NoSuch { what: "drawing", .. })));
    assert!(matches!(reader.events(Uuid::from_u128(9)), Err(VaultError::NoConversation(_))));
}

#[test]
fn a_recording_that_never_ended_is_found() {
    let (_home, reader, id) = kept(2);
    for number in 4..=9 {
        fs::remove_file(event_file(reader.vault(), id, number)).unwrap();
    }
    let unfinished = reader.unfinished_clips(id).unwrap();
    assert_eq!(unfinished.len(), 1);
    assert_eq!((unfinished[0].clip, unfinished[0].milliseconds), (Uuid::from_u128(11), 2000));
    assert_eq!(unfinished[0].about, Some(crate::support::lessons()));
}

#[test]
fn what_is_not_ours_is_named() {
    let (_home, reader, id) = kept(1);
    let folder = reader.vault().folder().to_owned();
    for path in [
        "conversations/notes.txt",
        &format!("conversations/{id}/events/1.ron"),
        &format!("conversations/{id}/drawings/a.png"),
    ] {
        fs::write(folder.join(path), "mine").unwrap();
    }
    fs::create_dir(folder.join("conversations/Other")).unwrap();
    fs::write(second_file(reader.vault(), id, 999_999), "mine").unwrap();
    let mut damaged = reader.check().unwrap().damaged;
    damaged.retain(|damage| damage.harm != Harm::Open);
    assert_eq!(damaged.len(), 5, "{damaged:?}");
    assert!(damaged.iter().all(|damage| damage.harm == Harm::Foreign));
}

fn flip(path: &Path, at: usize, mask: u8) {
    let mut bytes = fs::read(path).unwrap();
    let at = at % bytes.len();
    bytes[at] ^= mask;
    fs::write(path, bytes).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever stands in a file, reading ends and the other files are read.
    #[test]
    fn wild_bytes_never_panic(which in 0usize..3, at in any::<usize>(), mask in 1u8.., cut in any::<Option<u8>>()) {
        let (_home, reader, id) = kept(2);
        let vault = reader.vault();
        let files = [event_file(vault, id, 6), second_file(vault, id, 1), drawing_file(vault, id)];
        let path = files[which].clone();
        flip(&path, at, mask);
        if let Some(cut) = cut {
            OpenOptions::new().write(true).open(&path).unwrap().set_len(u64::from(cut)).unwrap();
        }
        let check = reader.check().unwrap();
        prop_assert_eq!(check.listing.conversations.len(), 1);
        prop_assert!(check.listing.conversations[0].events >= 8);
        let told = check.damaged.iter().all(|damage| {
            reader.vault().folder().join(&damage.file) == path || matches!(damage.harm, Harm::Short { .. })
        });
        prop_assert!(told);
    }
}
