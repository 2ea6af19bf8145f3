//! Photos of a child, and pictures that a conversation shows: sealed, listed, and gone when they are to go.

use std::{collections::BTreeSet, fs, ops::ControlFlow};

use my_views::{
    record::{About, CardPicture, OwnCard, PictureUsed, What},
    vault::{Keeper, KeptPicture, Photo, PhotoKind, RealDisk, ThingKind, VaultError},
};
use uuid::Uuid;

use crate::support::{LONG, begun, event, files_in, keep, keep_all, keyed, reopened};

/// No picture, but bytes that are found again.
const PIXELS: &[u8] = b"\x89PNG a photo of a zebrafish";

/// Long enough that no seal has it by chance.
const NAME: &str = "Zebediah";

fn photo(number: u128, name: &str) -> Photo {
    let id = Uuid::from_u128(number);
    Photo { id, name: name.into(), kind: PhotoKind::Person, bytes: PIXELS.to_vec(), said: Some(b"RIFF".to_vec()) }
}

fn used(id: &str) -> PictureUsed {
    PictureUsed { id: id.into(), set: "Farm".into(), licence: "CC BY".into(), author: "Mia".into() }
}

#[test]
fn a_photo_is_sealed_named_anew_and_removed() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    vault.keep_photo(&mut RealDisk, NAME, &photo(7, "Grandma")).unwrap();
    vault.keep_photo(&mut RealDisk, "Ada", &photo(8, "Dog")).unwrap();
    for file in files_in(vault.folder()) {
        let bytes = fs::read(&file).unwrap();
        for plain in [PIXELS, b"Grandma", NAME.as_bytes()] {
            assert!(!bytes.windows(plain.len()).any(|window| window == plain), "{} is plain", file.display());
        }
        assert!(!file.to_string_lossy().contains(NAME));
    }
    assert_eq!(reader.photos(NAME).unwrap(), [photo(7, "Grandma")]);
    vault.name_photo(&mut RealDisk, NAME, Uuid::from_u128(7), "Nan", PhotoKind::Thing).unwrap();
    let things = reader.things_of(NAME).unwrap();
    assert_eq!(things[0].what, ThingKind::Photo { name: "Nan".into(), kind: PhotoKind::Thing });
    assert_eq!(reader.check().unwrap().damaged, []);
    vault.remove_thing(&mut RealDisk, Uuid::from_u128(7)).unwrap();
    assert_eq!(reader.photos(NAME).unwrap(), []);
    assert_eq!(reader.photos("Ada").unwrap().len(), 1);
}

#[test]
fn a_key_that_comes_later_opens_photos_too_and_a_child_who_is_forgotten_has_none() {
    let home = tempfile::tempdir().unwrap();
    {
        let (vault, _) = keyed(home.path());
        vault.keep_photo(&mut RealDisk, "Sam", &photo(7, "Grandma")).unwrap();
        let (_, public) = my_views::vault::Opener::recovery_key();
        let key = my_views::vault::PublicKey::read("Office", &public).unwrap();
        vault.add_recovery(&mut RealDisk, &crate::support::passphrase(), key, 1).unwrap();
    }
    let reader = reopened(home.path());
    assert!(reader.is_behind());
    let resealed = reader.reseal(&mut RealDisk, &mut |_| ControlFlow::Continue(())).unwrap();
    assert!(resealed.finished && resealed.left.is_empty() && resealed.files == 3);
    assert!(!reader.is_behind());
    let removed = reader.forget_child(&mut RealDisk, "Sam").unwrap();
    assert_eq!((removed.conversations, removed.photos), (0, 1));
    assert_eq!(reader.things().unwrap(), []);
    assert!(matches!(reader.forget_child(&mut RealDisk, "Sam"), Err(VaultError::NoChild(_))));
}

#[test]
fn the_first_pack_of_a_child_is_the_one_that_was_chosen_last() {
    let home = tempfile::tempdir().unwrap();
    let (_, reader) = keyed(home.path());
    for pack in [Some("farm"), Some("mulberry"), None] {
        reader.choose_first_pack(&mut RealDisk, "Sam", pack).unwrap();
        assert_eq!(reader.first_pack("Sam").unwrap().as_deref(), pack);
        assert_eq!(reader.things().unwrap().len(), usize::from(pack.is_some()));
    }
    assert_eq!(reader.first_pack("Ada").unwrap(), None);
}

#[test]
fn a_photo_that_was_changed_by_hand_is_told_and_the_rest_is_there() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    vault.keep_photo(&mut RealDisk, "Sam", &photo(7, "Grandma")).unwrap();
    vault.keep_photo(&mut RealDisk, "Sam", &photo(8, "Dog")).unwrap();
    let of = |number: u128| vault.folder().join(format!("photos/{}", Uuid::from_u128(number)));
    // The file of one photo in the place of the other, and a stranger's file.
    fs::copy(of(8).join("picture.age"), of(7).join("picture.age")).unwrap();
    fs::write(of(8).join("notes.txt"), b"x").unwrap();
    let damaged: BTreeSet<_> = reader.check().unwrap().damaged.into_iter().map(|damage| damage.file).collect();
    assert_eq!(damaged.len(), 2, "{damaged:?}");
    assert_eq!(reader.photos("Sam").unwrap(), [photo(8, "Dog")]);
}

#[test]
fn a_picture_stays_with_its_conversation_until_nothing_shows_it() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    let id = Uuid::from_u128(1);
    let own = |number: u32, symbol: &str| What::CardAdded {
        page: "primary.lessons".into(),
        card: OwnCard {
            id: format!("own-{number}"),
            label: "Own".into(),
            picture: CardPicture::Symbol(symbol.into()),
            pack: Some("Farm".into()),
        },
    };
    let about = About { page: "primary.lessons".into(), card: Some("own-1".into()) };
    let answered = What::Answered {
        about: about.clone(),
        asked: "?".into(),
        answer: my_views::record::Answered::Chosen,
        said: "Own.".into(),
    };
    let pictures = vec![used("farm-zebrafish"), used("farm-cow")];
    let whats = [
        begun(id).what,
        What::PicturesUsed { pictures: pictures.clone() },
        own(1, "farm-zebrafish"),
        own(2, "farm-cow"),
        answered,
    ];
    keep_all(&vault, id, &(1..).zip(whats).map(|(number, what)| keep(event(number, what))).collect::<Vec<_>>());
    let keeper = Keeper::new(&vault).unwrap();
    for used in pictures {
        keeper.picture(id, &KeptPicture { used, bytes: PIXELS.to_vec() });
    }
    assert!(keeper.settle(LONG));
    let there = || {
        let kept = reader.pictures(id).unwrap();
        kept.into_iter().map(|picture| picture.used.id).collect::<BTreeSet<_>>()
    };
    assert_eq!(there().len(), 2);
    assert_eq!(reader.check().unwrap().damaged, []);
    for file in files_in(vault.folder()) {
        assert!(!file.to_string_lossy().contains("farm"), "the name of a file tells what the child chose");
    }
    reader.forget_answer(&mut RealDisk, id, &about).unwrap();
    assert_eq!(there(), BTreeSet::from(["farm-cow".to_owned()]));
    let events = reader.events(id).unwrap().events;
    assert!(!format!("{events:?}").contains("zebrafish"));
    assert!(events.iter().any(|event| matches!(&event.what, What::PicturesUsed { pictures } if pictures.len() == 1)));
}
