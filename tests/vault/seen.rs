//! What an adult adds to what was seen: sealed, checked, recovered, and gone when it is to go.

use std::{fs, ops::ControlFlow};

use my_views::{
    record::{About, Clip, Moment, Observation, Turn, What, event_to_ron},
    vault::{Harm, Keeper, Reader, RealDisk, SeenKind, Vault, VaultError},
};
use uuid::Uuid;

use crate::support::{LONG, begun, event, files_in, keyed};

const PIXELS: &[u8] = b"\x89PNG a photo of a zebrafish";
const SOUND: &[u8] = b"RIFF a voice that tells of a zebrafish";
const WORDS: &str = "zebrafish in words";

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// What was seen on a page, with the photo `number + 1` and the voice `number + 2`.
fn observation(number: u128, page: &str) -> Observation {
    let at = Moment::new(0, 0);
    Observation {
        id: id(number),
        page: page.into(),
        left: None,
        right: None,
        turn: Turn::First,
        seen: Vec::new(),
        towards: None,
        clear: None,
        again: None,
        how_soon: None,
        help: Vec::new(),
        state: Vec::new(),
        who_else: String::new(),
        happened: WORDS.into(),
        may_mean: None,
        adult: "Jo".into(),
        at,
        photo: Some(id(number + 1)),
        voice: Some(Clip { id: id(number + 2), milliseconds: 1000, cut_off: false, at }),
        photo_later: None,
        voice_later: None,
    }
}

/// A conversation in which two things were seen on two pages, each with a photo and a voice.
fn conversation(vault: &Vault) -> Uuid {
    let keeper = Keeper::new(vault).unwrap();
    let of = id(1);
    keeper.event(of, begun(of));
    for (number, (seen, page)) in (2..).zip([(100, "noticing.sound"), (200, "noticing.taste")]) {
        keeper.seen(of, SeenKind::Photo, id(seen + 1), PIXELS.to_vec());
        keeper.seen(of, SeenKind::Voice, id(seen + 2), SOUND.to_vec());
        keeper.event(of, event(number, What::Observed(Box::new(observation(seen, page)))));
    }
    assert!(keeper.settle(LONG));
    of
}

fn there(reader: &Reader, of: Uuid, seen: u128) -> [bool; 2] {
    [(SeenKind::Photo, seen + 1), (SeenKind::Voice, seen + 2)].map(|(kind, file)| {
        match reader.seen(of, kind, id(file)) {
            Ok(bytes) => [PIXELS, SOUND].contains(&bytes.as_slice()),
            Err(VaultError::NoSuch { .. }) => false,
            Err(error) => panic!("{error}"),
        }
    })
}

#[test]
fn it_is_sealed_beside_the_events_and_comes_out_again() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    let of = conversation(&vault);
    for file in files_in(vault.folder()) {
        let bytes = fs::read(&file).unwrap();
        assert!(!bytes.windows(9).any(|window| window == b"zebrafish"), "{} is plain", file.display());
    }
    assert_eq!((there(&reader, of, 100), there(&reader, of, 200)), ([true; 2], [true; 2]));
    let nobody = vault.reader(&my_views::vault::Opener::nothing());
    assert!(matches!(nobody.seen(of, SeenKind::Photo, id(101)), Err(VaultError::Damaged(_))));
    assert_eq!(reader.check().unwrap().damaged, []);
    assert!(reader.unfinished_clips(of).unwrap().is_empty(), "no clip of the child's");
    let to = home.path().join("clear");
    reader.recover(&to, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(fs::read(to.join(format!("{of}/seen/{}.png", id(101)))).unwrap(), PIXELS);
    assert_eq!(fs::read(to.join(format!("{of}/seen/{}.wav", id(102)))).unwrap(), SOUND);
}

#[test]
fn a_file_that_is_gone_strange_or_damaged_is_told() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    let folder = vault.folder().join(format!("conversations/{}/seen", conversation(&vault)));
    fs::remove_file(folder.join(format!("{}.photo.age", id(101)))).unwrap();
    fs::write(folder.join(format!("{}.voice.age", id(202))), b"no seal").unwrap();
    fs::write(folder.join("letter.txt"), b"?").unwrap();
    let harms: Vec<Harm> = reader.check().unwrap().damaged.into_iter().map(|damage| damage.harm).collect();
    assert!(harms.contains(&Harm::Missing) && harms.contains(&Harm::Foreign), "{harms:?}");
    assert!(harms.iter().any(|harm| matches!(harm, Harm::Sealed(_))), "{harms:?}");
}

#[test]
fn a_forgotten_observation_takes_its_photo_and_voice_along_and_no_other() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    let of = conversation(&vault);
    let nobodys = reader.forget_seen(&mut RealDisk, of, id(7));
    assert!(matches!(nobodys, Err(VaultError::NoSuch { what: "observation", .. })));
    let removed = reader.forget_seen(&mut RealDisk, of, id(100)).unwrap();
    assert_eq!((removed.conversations, removed.events, removed.clips, removed.photos), (0, 1, 1, 1));
    assert_eq!((there(&reader, of, 100), there(&reader, of, 200)), ([false; 2], [true; 2]));
    assert_eq!(reader.check().unwrap().damaged, []);

    // A page that is forgotten goes with what was seen on it.
    let page = About { page: "noticing.taste".into(), card: None };
    let removed = reader.forget_answer(&mut RealDisk, of, &page).unwrap();
    assert_eq!((removed.events, removed.clips, removed.photos), (1, 1, 1));
    assert_eq!(there(&reader, of, 200), [false; 2]);
    assert!(reader.events(of).unwrap().events.iter().all(|event| !event_to_ron(event).unwrap().contains(WORDS)));
    for file in files_in(vault.folder()) {
        let name = file.to_string_lossy().into_owned();
        assert!([101, 102, 201, 202].iter().all(|seen| !name.contains(&id(*seen).to_string())), "{name}");
    }
}

#[test]
fn a_forgotten_conversation_counts_and_takes_all_of_it() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    let of = conversation(&vault);
    let removed = vault.forget_conversation(&mut RealDisk, of).unwrap();
    assert_eq!((removed.conversations, removed.clips, removed.photos), (1, 2, 2));
    assert_eq!(there(&reader, of, 100), [false; 2]);
    let seen = |file: &std::path::Path| file.to_string_lossy().contains("seen");
    assert!(!files_in(vault.folder()).iter().any(|file| seen(file)));
}

#[test]
fn a_photo_goes_by_itself_from_every_event_and_the_note_stays() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    let of = conversation(&vault);
    let keeper = Keeper::new(&vault).unwrap();
    // The note as it was put right later names the photo as well.
    keeper.event(of, event(4, What::Observed(Box::new(observation(100, "noticing.sound")))));
    assert!(keeper.settle(LONG));
    let nobodys = reader.forget_added(&mut RealDisk, of, id(7));
    assert!(matches!(nobodys, Err(VaultError::NoSuch { what: "photo or voice", .. })));
    let removed = reader.forget_added(&mut RealDisk, of, id(101)).unwrap();
    assert_eq!((removed.events, removed.clips, removed.photos), (0, 0, 1));
    assert_eq!((there(&reader, of, 100), there(&reader, of, 200)), ([false, true], [true; 2]));
    let events = reader.events(of).unwrap().events;
    let words: Vec<String> = events.iter().map(|event| event_to_ron(event).unwrap()).collect();
    assert!(words.iter().all(|event| !event.contains(&id(101).to_string())), "{words:?}");
    assert_eq!(words.iter().filter(|event| event.contains(WORDS)).count(), 3, "the notes stay");
    assert_eq!(reader.check().unwrap().damaged, []);
}
