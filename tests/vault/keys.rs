//! Keys: changed, added, removed, lost; sealing anew, cut off anywhere; what was kept before there were keys.

use std::{fs, ops::ControlFlow, path::Path};

use my_views::{
    record::event_to_ron,
    vault::{Harm, Keeper, Opener, PublicKey, Reader, RealDisk, SealError, Vault, VaultError},
};
use uuid::Uuid;

use crate::{
    faulty::{Fault, Faulty},
    support::{
        Thing, assert_there, conversation, files_in, hand_in, keep_all, kept, keyed, passphrase, png, reopened, words,
    },
};

fn reseal(reader: &Reader) {
    let resealed = reader.reseal(&mut RealDisk, &mut |_| ControlFlow::Continue(())).unwrap();
    assert!(resealed.finished && resealed.left.is_empty());
    assert!(!reader.is_behind());
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    let (_home, reader, id) = kept(1);
    let vault = reader.vault();
    let new = words("marble cactus window");
    assert!(matches!(vault.change_passphrase(&mut RealDisk, &new, &new, 1), Err(VaultError::WrongPassphrase)));
    vault.change_passphrase(&mut RealDisk, &passphrase(), &new, 1).unwrap();
    assert!(matches!(vault.unlock(&passphrase()), Err(VaultError::WrongPassphrase)));
    assert_there(&vault.reader(&vault.unlock(&new).unwrap().opener), id, &conversation(id, 1));
    // A reader that was open goes on.
    assert_there(&reader, id, &conversation(id, 1));
}

#[test]
fn a_lost_passphrase_loses_nothing_where_there_is_a_recovery_key() {
    let (home, reader, id) = kept(1);
    let (secret, public) = Opener::recovery_key();
    let key = PublicKey::read("Office", &public).unwrap();
    assert_eq!(key.fingerprint().len(), 19);
    reader.vault().add_recovery(&mut RealDisk, &passphrase(), key.clone(), 1).unwrap();
    let twice = reader.vault().add_recovery(&mut RealDisk, &passphrase(), key, 1);
    assert!(matches!(twice, Err(VaultError::KeyTwice(_))));
    assert!(reader.is_behind());
    reseal(&reader);
    drop(reader);

    let vault = Vault::open(home.path()).unwrap();
    let recovery = Opener::read(&secret).unwrap();
    let stranger = Opener::read(&Opener::recovery_key().0).unwrap();
    let new = words("marble cactus window");
    assert!(matches!(vault.restore(&mut RealDisk, &stranger, &new, 1), Err(VaultError::NotAKeyOfThis)));
    assert_there(&vault.reader(&recovery), id, &conversation(id, 1));
    vault.restore(&mut RealDisk, &recovery, &new, 1).unwrap();
    reseal(&vault.reader(&recovery));
    assert!(matches!(vault.unlock(&passphrase()), Err(VaultError::WrongPassphrase)));
    let reader = vault.reader(&vault.unlock(&new).unwrap().opener);
    assert_there(&reader, id, &conversation(id, 1));
    assert_eq!(reader.check().unwrap().damaged, []);
    assert_there(&vault.reader(&recovery), id, &conversation(id, 1));
}

#[test]
fn a_removed_key_opens_nothing_after_everything_was_sealed_anew() {
    let (_home, reader, id) = kept(1);
    let vault = reader.vault();
    let (secret, public) = Opener::recovery_key();
    vault.add_recovery(&mut RealDisk, &passphrase(), PublicKey::read("Office", &public).unwrap(), 1).unwrap();
    reseal(&reader);
    let office = vault.reader(&Opener::read(&secret).unwrap());
    assert_there(&office, id, &conversation(id, 1));
    vault.remove_recovery(&mut RealDisk, &passphrase(), &public, 1).unwrap();
    assert!(matches!(vault.remove_recovery(&mut RealDisk, &passphrase(), &public, 1), Err(VaultError::NoSuchKey)));
    reseal(&reader);
    let read = office.events(id).unwrap();
    assert!(read.events.is_empty() && read.damaged.len() == 9);
    assert!(read.damaged.iter().all(|damage| damage.harm == Harm::Sealed(SealError::OtherKey)));
    assert!(office.drawing(id, Uuid::from_u128(12)).is_err());
    assert!(matches!(vault.admit(&Opener::read(&secret).unwrap()), Err(VaultError::NotAKeyOfThis)));
    assert_there(&reader, id, &conversation(id, 1));
}

#[test]
fn sealing_anew_stops_where_it_is_told_and_goes_on_there() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    let ids = [1, 2, 3].map(Uuid::from_u128);
    for id in ids {
        keep_all(&vault, id, &conversation(id, 1));
    }
    let (secret, public) = Opener::recovery_key();
    vault.add_recovery(&mut RealDisk, &passphrase(), PublicKey::read("Office", &public).unwrap(), 1).unwrap();
    let mut files = 0;
    for stop in 1..=3 {
        let mut seen = 0;
        let resealed = reader
            .reseal(&mut RealDisk, &mut |at| {
                assert_eq!((at.done, at.of), (seen + 1, 3));
                seen = at.done;
                if at.done == stop && stop < 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })
            .unwrap();
        assert_eq!((resealed.finished, resealed.files), (stop == 3, 11), "every file once, and none twice");
        files += resealed.files;
    }
    assert_eq!(files, 33);
    // Killed at any operation: the tests of faults and of power cuts go on from there; here it is only cut off.
    vault.remove_recovery(&mut RealDisk, &passphrase(), &public, 1).unwrap();
    for from in (1..200).step_by(7) {
        let mut disk = Faulty::new(Fault::PowerCut, from, u64::MAX);
        let _ = reader.reseal(&mut disk, &mut |_| ControlFlow::Continue(()));
        for id in ids {
            assert_there(&reader, id, &conversation(id, 1));
        }
    }
    drop((vault, reader));
    let reader = reopened(home.path());
    reseal(&reader);
    assert_eq!(reader.check().unwrap().damaged, []);
    assert!(reader.vault().reader(&Opener::read(&secret).unwrap()).events(ids[2]).unwrap().events.is_empty());
}

/// A vault of format 1 had no keys: its files lie in the clear.
fn plain_vault(home: &Path, id: Uuid) {
    let vault = home.join("vault");
    let folder = vault.join(format!("conversations/{id}"));
    for thing in conversation(id, 2) {
        let (name, bytes) = match thing {
            Thing::Event(event) => {
                (format!("events/{:08}.ron", event.number), event_to_ron(&event).unwrap().into_bytes())
            }
            Thing::Second(clip, number, samples) => {
                let spec = hound::WavSpec {
                    channels: 1,
                    sample_rate: 800,
                    bits_per_sample: 16,
                    sample_format: hound::SampleFormat::Int,
                };
                let mut bytes = std::io::Cursor::new(Vec::new());
                let mut writer = hound::WavWriter::new(&mut bytes, spec).unwrap();
                for sample in &samples {
                    writer.write_sample(*sample).unwrap();
                }
                writer.finalize().unwrap();
                (format!("voice/{clip}/{number:06}.wav"), bytes.into_inner())
            }
            Thing::Drawing(drawing, png) => (format!("drawings/{drawing}.png"), png),
        };
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    fs::write(vault.join("FORMAT"), "my-views vault 1\n").unwrap();
}

#[test]
fn what_was_kept_before_there_were_keys_is_read_and_then_sealed() {
    let home = tempfile::tempdir().unwrap();
    let id = Uuid::from_u128(1);
    plain_vault(home.path(), id);
    let vault = Vault::open(home.path()).unwrap();
    assert!(matches!(Keeper::new(&vault), Err(VaultError::NoKeys)));
    assert_there(&vault.reader(&Opener::nothing()), id, &conversation(id, 2));
    let opener = vault.make_keys_with(&mut RealDisk, "School", &passphrase(), 1).unwrap();
    let reader = vault.reader(&opener);
    assert!(reader.is_behind());
    assert_there(&reader, id, &conversation(id, 2));
    // Cut off in the middle, some lie in both forms.
    let _ = reader.reseal(&mut Faulty::new(Fault::PowerCut, 33, u64::MAX), &mut |_| ControlFlow::Continue(()));
    assert_there(&reader, id, &conversation(id, 2));
    reseal(&reader);
    assert_there(&reader, id, &conversation(id, 2));
    for file in files_in(&vault.folder().join("conversations")) {
        assert_eq!(file.extension().unwrap(), "age");
    }
    assert!(vault.reader(&Opener::nothing()).events(id).unwrap().events.is_empty());
}

#[test]
fn a_plain_file_never_takes_the_place_of_a_sealed_one() {
    let (_home, reader, id) = kept(1);
    let vault = reader.vault();
    let plain = vault.folder().join(format!("conversations/{id}/events/00000005.ron"));
    fs::write(&plain, "(number: 5, somebody else's)").unwrap();
    vault.change_passphrase(&mut RealDisk, &passphrase(), &words("marble cactus window"), 1).unwrap();
    let resealed = reader.reseal(&mut RealDisk, &mut |_| ControlFlow::Continue(())).unwrap();
    assert!(matches!(resealed.left[..], [ref one] if one.harm == Harm::Foreign));
    assert_there(&reader, id, &conversation(id, 1));
    assert!(plain.exists());
}

#[test]
fn a_list_that_somebody_changed_is_noticed_and_put_back() {
    let (home, reader, _) = kept(1);
    let (_, public) = Opener::recovery_key();
    let folder = reader.vault().folder().to_owned();
    drop(reader);
    for name in ["keys", "keys-copy"] {
        let path = folder.join(name).join("recipients-000001.txt");
        let text = fs::read_to_string(&path).unwrap();
        let end = "# end of the list\n";
        assert!(text.ends_with(end));
        fs::write(&path, text.replace(end, &format!("# recovery: Stranger\n{public}\n{end}"))).unwrap();
    }
    let vault = Vault::open(home.path()).unwrap();
    assert_eq!(vault.keys().unwrap().recovery.len(), 1);
    let unlocked = vault.unlock(&passphrase()).unwrap();
    assert_eq!(unlocked.put_back, Some(vec!["Stranger".to_owned()]));
    assert_eq!(vault.keys().unwrap().recovery.len(), 0);
    assert_eq!(vault.unlock(&passphrase()).unwrap().put_back, None);
    let check = vault.reader(&unlocked.opener).check().unwrap();
    assert_eq!((check.damaged.len(), check.mended.len(), check.aside), (0, 2, 2));
    // Lost altogether, it comes back too.
    for name in ["keys", "keys-copy"] {
        fs::remove_file(folder.join(name).join("recipients-000001.txt")).unwrap();
    }
    drop((vault, unlocked));
    let vault = Vault::open(home.path()).unwrap();
    assert!(vault.keys().is_none() && vault.has_keys());
    assert!(matches!(vault.make_keys_with(&mut RealDisk, "x", &passphrase(), 1), Err(VaultError::KeysThere(_))));
    assert_eq!(vault.unlock(&passphrase()).unwrap().put_back, Some(vec![]));
    assert!(vault.keys().is_some());
}

#[test]
fn a_sitting_opens_what_it_keeps_and_nothing_else() {
    let (_home, reader, id) = kept(1);
    let vault = reader.vault();
    let sitting = Opener::sitting();
    let keeper = Keeper::new(vault).unwrap().for_sitting(&sitting);
    let other = Uuid::from_u128(2);
    hand_in(&keeper, other, Thing::Drawing(Uuid::from_u128(12), png()));
    assert!(keeper.settle(crate::support::LONG));
    let child = vault.reader(&sitting);
    assert_eq!(child.drawing(other, Uuid::from_u128(12)).unwrap(), png());
    assert!(child.events(id).unwrap().events.is_empty());
    assert!(child.drawing(id, Uuid::from_u128(12)).is_err());
    // Going on after a crash: this conversation's sound and pictures, by an adult's leave.
    let again = vault.reader(&reader.sitting(id).unwrap());
    assert_eq!(again.drawing(id, Uuid::from_u128(12)).unwrap(), png());
    assert!(again.drawing(other, Uuid::from_u128(12)).is_err());
}
