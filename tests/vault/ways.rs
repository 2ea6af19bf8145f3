//! What suits a child is kept with the child: sealed, replaced, sealed anew for new keys, and forgotten with the child.

use std::{fs, ops::ControlFlow};

use my_views::{
    vault::{ChildWays, RealDisk, VaultError},
    ways::{Preset, Profile},
};

use crate::support::{files_in, keyed};

fn sams(profile: Profile) -> ChildWays {
    ChildWays { called: "Sam".into(), profile }
}

#[test]
fn what_suits_a_child_comes_back_the_newest_one_alone() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    assert_eq!(reader.ways().unwrap().0, []);
    for preset in Preset::ALL {
        reader.keep_ways(&mut RealDisk, &sams(preset.profile())).unwrap();
    }
    let other = ChildWays { called: "Ada".into(), profile: Profile::default() };
    reader.keep_ways(&mut RealDisk, &other).unwrap();
    let last = sams(Preset::OlderStudent.profile());
    assert_eq!(reader.ways().unwrap(), (vec![other, last], Vec::new()));
    assert!(reader.check().unwrap().damaged.is_empty());
    for file in files_in(vault.folder()) {
        let bytes = fs::read(&file).unwrap();
        assert!(!bytes.windows(3).any(|part| part == b"Sam"), "{}", file.display());
    }
}

#[test]
fn a_damaged_file_is_named_and_the_others_are_read() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    reader.keep_ways(&mut RealDisk, &sams(Profile::default())).unwrap();
    let ada = ChildWays { called: "Ada".into(), profile: Profile::default() };
    reader.keep_ways(&mut RealDisk, &ada).unwrap();
    let folder = vault.folder().join("ways");
    let first = files_in(&folder).into_iter().min().unwrap();
    let mut bytes = fs::read(&first).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&first, bytes).unwrap();
    fs::write(folder.join("note.txt"), "hello").unwrap();
    let (ways, damaged) = reader.ways().unwrap();
    assert_eq!((ways, damaged.len()), (vec![ada], 2));
}

#[test]
fn another_key_opens_it_after_sealing_anew_and_forgetting_the_child_removes_it() {
    let home = tempfile::tempdir().unwrap();
    let (_, reader) = keyed(home.path());
    reader.keep_ways(&mut RealDisk, &sams(Profile::default())).unwrap();
    assert!(!reader.is_behind());
    let resealed = reader.reseal(&mut RealDisk, &mut |_| ControlFlow::Continue(())).unwrap();
    assert!(resealed.finished && resealed.left.is_empty());
    reader.forget_child(&mut RealDisk, "Sam").unwrap();
    assert_eq!(reader.ways().unwrap().0, []);
    assert!(matches!(reader.forget_child(&mut RealDisk, "Sam"), Err(VaultError::NoChild(_))));
}
