//! Damaged files are named; everything else opens.

use std::{
    fs::{self, OpenOptions},
    path::{Path, PathBuf},
    time::Duration,
};

use my_views::vault::{Harm, Keeper, Vault, VaultError};
use proptest::prelude::*;
use tempfile::TempDir;
use uuid::Uuid;

use crate::support::{RATE, conversation, hand_in, second};

fn kept(seconds: u32) -> (TempDir, Vault, Uuid) {
    let home = tempfile::tempdir().unwrap();
    let id = Uuid::from_u128(1);
    let vault = Vault::open(home.path()).unwrap();
    let keeper = Keeper::new(&vault).unwrap();
    for thing in conversation(id, seconds) {
        hand_in(&keeper, id, thing);
    }
    assert!(keeper.settle(Duration::from_secs(20)));
    (home, vault, id)
}

fn event_file(vault: &Vault, id: Uuid, number: u64) -> PathBuf {
    vault.folder().join(format!("conversations/{id}/events/{number:08}.ron"))
}

fn second_file(vault: &Vault, id: Uuid, number: u32) -> PathBuf {
    vault.folder().join(format!("conversations/{id}/voice/{}/{number:06}.wav", Uuid::from_u128(11)))
}

#[test]
fn a_missing_event_is_told_and_the_others_are_read() {
    let (_home, vault, id) = kept(1);
    fs::remove_file(event_file(&vault, id, 4)).unwrap();
    fs::remove_file(event_file(&vault, id, 5)).unwrap();
    let read = vault.events(id).unwrap();
    assert_eq!(read.events.iter().map(|event| event.number).collect::<Vec<_>>(), [1, 2, 3, 6, 7, 8, 9]);
    assert_eq!(read.damaged.len(), 1);
    assert_eq!(read.damaged[0].harm, Harm::MissingEvents(4, 5));
    assert_eq!(read.next, 10);
}

#[test]
fn a_damaged_event_is_named_and_can_be_set_aside() {
    let (_home, vault, id) = kept(1);
    let path = event_file(&vault, id, 9);
    fs::write(&path, "(number: 9, at").unwrap();
    let listing = vault.list().unwrap();
    assert_eq!(listing.conversations[0].events, 8);
    assert!(matches!(listing.damaged[..], [ref one] if matches!(one.harm, Harm::Unreadable(_))));
    assert_eq!(vault.events(id).unwrap().next, 10);

    let lies = vault.set_aside(&listing.damaged[0]).unwrap();
    assert_eq!(fs::read_to_string(vault.folder().join(lies)).unwrap(), "(number: 9, at");
    let read = vault.events(id).unwrap();
    assert_eq!((read.damaged.len(), read.events.len(), read.next), (0, 8, 9));
    assert_eq!(vault.check().unwrap().aside, 1);
}

#[test]
fn an_event_under_another_number_is_damaged() {
    let (_home, vault, id) = kept(1);
    fs::rename(event_file(&vault, id, 9), event_file(&vault, id, 3_000_000_000)).unwrap();
    let read = vault.events(id).unwrap();
    assert_eq!(read.events.len(), 8);
    assert_eq!(read.damaged[0].harm, Harm::MissingEvents(9, 2_999_999_999));
    assert!(matches!(read.damaged[1].harm, Harm::Unreadable(_)));
}

#[test]
fn without_its_first_event_a_conversation_is_damage_and_not_a_panic() {
    let (_home, vault, id) = kept(1);
    fs::remove_file(event_file(&vault, id, 1)).unwrap();
    let listing = vault.list().unwrap();
    assert_eq!(listing.conversations, []);
    assert_eq!(listing.damaged[0].harm, Harm::MissingEvents(1, 1));
}

#[test]
fn a_missing_second_is_silence_of_the_same_length() {
    let (_home, vault, id) = kept(3);
    fs::remove_file(second_file(&vault, id, 2)).unwrap();
    let sound = vault.clip(id, Uuid::from_u128(11)).unwrap();
    assert_eq!(sound.missing, [2]);
    assert_eq!(sound.damaged.len(), 1);
    assert_eq!(sound.samples, [second(1), vec![0; RATE as usize], second(3)].concat());
}

#[test]
fn sound_missing_at_the_start_and_at_the_end_is_told() {
    let (_home, vault, id) = kept(3);
    fs::remove_file(second_file(&vault, id, 1)).unwrap();
    fs::remove_file(second_file(&vault, id, 3)).unwrap();
    let sound = vault.clip(id, Uuid::from_u128(11)).unwrap();
    assert_eq!((sound.missing.as_slice(), sound.milliseconds()), ([1].as_slice(), 2000));
    let harms: Vec<_> = vault.check().unwrap().damaged.into_iter().map(|damage| damage.harm).collect();
    assert_eq!(harms, [Harm::Missing, Harm::Short { there: 2000, recorded: 3000 }]);
}

#[test]
fn a_lost_clip_and_a_lost_drawing_are_told() {
    let (_home, vault, id) = kept(1);
    let conversation = vault.folder().join(format!("conversations/{id}"));
    fs::remove_dir_all(conversation.join("voice")).unwrap();
    fs::remove_dir_all(conversation.join("drawings")).unwrap();
    let harms: Vec<_> = vault.check().unwrap().damaged.into_iter().map(|damage| damage.harm).collect();
    assert_eq!(harms, [Harm::Missing, Harm::Missing]);
    assert!(matches!(vault.clip(id, Uuid::from_u128(11)), Err(VaultError::NoSuch { what: "clip", .. })));
    assert!(matches!(vault.drawing(id, Uuid::from_u128(12)), Err(VaultError::NoSuch { what: "drawing", .. })));
    assert!(matches!(vault.events(Uuid::from_u128(9)), Err(VaultError::NoConversation(_))));
}

#[test]
fn a_recording_that_never_ended_is_found() {
    let (_home, vault, id) = kept(2);
    for number in 4..=9 {
        fs::remove_file(event_file(&vault, id, number)).unwrap();
    }
    let unfinished = vault.unfinished_clips(id).unwrap();
    assert_eq!(unfinished.len(), 1);
    assert_eq!((unfinished[0].clip, unfinished[0].milliseconds), (Uuid::from_u128(11), 2000));
    assert_eq!(unfinished[0].about, Some(crate::support::lessons()));
}

#[test]
fn what_is_not_ours_is_named() {
    let (_home, vault, id) = kept(1);
    let folder = vault.folder().to_owned();
    for path in [
        "conversations/notes.txt",
        &format!("conversations/{id}/events/1.ron"),
        &format!("conversations/{id}/drawings/a.png"),
    ] {
        fs::write(folder.join(path), "mine").unwrap();
    }
    fs::create_dir(folder.join("conversations/Other")).unwrap();
    fs::write(second_file(&vault, id, 999_999), "mine").unwrap();
    let damaged = vault.check().unwrap().damaged;
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
        let (_home, vault, id) = kept(2);
        let drawing = vault.folder().join(format!("conversations/{id}/drawings/{}.png", Uuid::from_u128(12)));
        let path = [event_file(&vault, id, 6), second_file(&vault, id, 1), drawing][which].clone();
        flip(&path, at, mask);
        if let Some(cut) = cut {
            OpenOptions::new().write(true).open(&path).unwrap().set_len(u64::from(cut)).unwrap();
        }
        let check = vault.check().unwrap();
        prop_assert_eq!(check.listing.conversations.len(), 1);
        prop_assert!(check.listing.conversations[0].events >= 8);
        let told = check.damaged.iter().all(|damage| {
            vault.folder().join(&damage.file) == path || matches!(damage.harm, Harm::Short { .. })
        });
        prop_assert!(told);
    }
}
