//! A conversation to keep, and what must be there afterwards.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use my_views::{
    record::{About, Child, Device, Event, Moment, PlanUsed, Purpose, Stroke, What},
    vault::{Disk, Keeper, Passphrase, Patience, Reader, RealDisk, Vault},
};
use tempfile::TempDir;
use uuid::Uuid;

/// How long a disk may take.
pub const LONG: Duration = Duration::from_mins(2);

pub fn words(text: &str) -> Passphrase {
    Passphrase::take(&mut text.to_owned())
}

/// The passphrase of every vault here.
pub fn passphrase() -> Passphrase {
    words("lantern otter drizzle")
}

/// A vault in `home` with its keys, and what opens it.
pub fn keyed(home: &Path) -> (Vault, Reader) {
    keyed_on(home, &mut RealDisk)
}

pub fn keyed_on(home: &Path, disk: &mut dyn Disk) -> (Vault, Reader) {
    let vault = Vault::open_on(home, disk).unwrap();
    let opener = vault.make_keys_with(disk, "School", &passphrase(), 1).unwrap();
    let reader = vault.reader(&opener);
    (vault, reader)
}

/// The vault in `home` once more, opened with its passphrase.
pub fn reopened(home: &Path) -> Reader {
    let vault = Vault::open(home).unwrap();
    let opener = vault.unlock(&passphrase()).unwrap().opener;
    vault.reader(&opener)
}

/// A vault in which [`conversation`] is kept.
pub fn kept(seconds: u32) -> (TempDir, Reader, Uuid) {
    let home = tempfile::tempdir().unwrap();
    let id = Uuid::from_u128(1);
    let (vault, reader) = keyed(home.path());
    keep_all(&vault, id, &conversation(id, seconds));
    (home, reader, id)
}

pub fn keep_all(vault: &Vault, id: Uuid, things: &[Thing]) {
    let keeper = Keeper::new(vault).unwrap();
    for thing in things.iter().cloned() {
        hand_in(&keeper, id, thing);
    }
    assert!(keeper.settle(LONG));
}

pub fn event_file(vault: &Vault, id: Uuid, number: u64) -> PathBuf {
    vault.folder().join(format!("conversations/{id}/events/{number:08}.ron.age"))
}

pub fn second_file(vault: &Vault, id: Uuid, number: u32) -> PathBuf {
    vault.folder().join(format!("conversations/{id}/voice/{}/{number:06}.wav.age", Uuid::from_u128(11)))
}

pub fn drawing_file(vault: &Vault, id: Uuid) -> PathBuf {
    vault.folder().join(format!("conversations/{id}/drawings/{}.png.age", Uuid::from_u128(12)))
}

/// Every file below `folder`, in order.
pub fn files_in(folder: &Path) -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    fs::set_permissions(to, fs::metadata(from).unwrap().permissions()).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// Samples a second: small, so that the tests are quick.
pub const RATE: u32 = 800;

/// A disk that fails is tried again at once.
pub const HASTE: Patience =
    Patience { first: Duration::from_millis(1), longest: Duration::from_millis(2), closing: Duration::from_millis(5) };

/// Something to keep.
#[derive(Debug, Clone)]
pub enum Thing {
    Event(Box<Event>),
    Second(Uuid, u32, Vec<i16>),
    Drawing(Uuid, Vec<u8>),
}

pub fn event(number: u64, what: What) -> Event {
    Event { number, at: Moment::new(1_700_000_000_000 + i64::try_from(number).unwrap(), 3600), what }
}

pub fn keep(event: Event) -> Thing {
    Thing::Event(Box::new(event))
}

pub fn begun(id: Uuid) -> Event {
    event(
        1,
        What::Begun {
            id,
            plan: PlanUsed { id: "primary".into(), version: "1".into() },
            purpose: Purpose::AnnualReview,
            child: Child {
                called: "Sam".into(),
                language: "en-GB".into(),
                communicates: Vec::new(),
                ways_in: vec!["touch".into()],
                likeness: None,
                second_language: None,
            },
            viewers: Vec::new(),
            left_out: Vec::new(),
            two_places: false,
            rotation: 3,
            meeting: None,
            told: None,
            pictures: Vec::new(),
        },
    )
}

pub fn lessons() -> About {
    About { page: "primary.lessons".into(), card: Some("maths".into()) }
}

/// A second of sound that no other second equals.
pub fn second(number: u32) -> Vec<i16> {
    let base = i16::try_from(number * 7 % 1000).unwrap();
    (0..i16::try_from(RATE).unwrap()).map(|sample| sample.wrapping_mul(31).wrapping_add(base)).collect()
}

/// A white picture of two by two pixels, as PNG.
pub fn png() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(2, 2).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A conversation with events, one clip of `seconds` and a drawing.
pub fn conversation(id: Uuid, seconds: u32) -> Vec<Thing> {
    let (clip, drawing) = (Uuid::from_u128(11), Uuid::from_u128(12));
    let mut things = vec![
        keep(begun(id)),
        keep(event(2, What::SittingBegun { with: Vec::new() })),
        keep(event(3, What::RecordingBegun { clip, about: lessons() })),
    ];
    things.extend((1..=seconds).map(|number| Thing::Second(clip, number, second(number))));
    let ended = What::RecordingEnded {
        clip,
        milliseconds: u64::from(seconds) * 1000,
        silent: false,
        clipped: false,
        lost: 0,
        cut_off: false,
    };
    let stroke = Stroke { colour: "red".into(), width: 9, points: vec![(0, 0), (1000, 1000)] };
    things.extend([
        keep(event(4, ended)),
        keep(event(5, What::ClipKept { clip })),
        keep(event(6, What::Stroked { drawing, about: lessons(), stroke })),
        Thing::Drawing(drawing, png()),
        keep(event(7, What::DrawingKept { drawing })),
        keep(event(8, What::Device(Device::Other("näher \"}\\\n".into())))),
        keep(event(9, What::SittingEnded { finished: true })),
    ]);
    things
}

pub fn hand_in(keeper: &Keeper, id: Uuid, thing: Thing) -> u64 {
    match thing {
        Thing::Event(event) => keeper.event(id, *event),
        Thing::Second(clip, number, samples) => keeper.second(id, clip, number, RATE, samples),
        Thing::Drawing(drawing, png) => keeper.drawing(id, drawing, png),
    }
}

/// Every one of `things` is in the vault, as it was handed in.
pub fn assert_there(reader: &Reader, id: Uuid, things: &[Thing]) {
    if things.is_empty() {
        return;
    }
    let read = reader.events(id).unwrap();
    let events: BTreeMap<u64, &Event> = read.events.iter().map(|event| (event.number, event)).collect();
    let mut clips = BTreeMap::new();
    for thing in things {
        match thing {
            Thing::Event(event) => assert_eq!(events.get(&event.number), Some(&event.as_ref())),
            Thing::Drawing(drawing, png) => assert_eq!(&reader.drawing(id, *drawing).unwrap(), png),
            Thing::Second(clip, number, samples) => {
                let sound = clips.entry(*clip).or_insert_with(|| reader.clip(id, *clip).unwrap());
                assert_eq!(sound.rate, RATE);
                assert!(!sound.missing.contains(number), "second {number} of {:?}", sound.missing);
                let from = (*number as usize - 1) * RATE as usize;
                assert_eq!(sound.samples.get(from..from + samples.len()), Some(samples.as_slice()));
            }
        }
    }
}
