//! Keys, sealing anew, settings and forgetting on a disk that fails at any one operation: the vault opens with the old or the
//! new passphrase, nothing is lost, and calling again finishes.

use std::{io::ErrorKind, ops::ControlFlow, path::Path};

use my_views::vault::{Disk, Opener, Passphrase, PublicKey, Reader, RealDisk, Settings, Vault, VaultError};
use uuid::Uuid;

use crate::{
    faulty::{Fault, Faulty},
    support::{assert_there, conversation, copy_folder, files_in, keep_all, kept, keyed, lessons, passphrase, words},
};

const FAULTS: [Fault; 4] = [
    Fault::Error(ErrorKind::StorageFull),
    Fault::Error(ErrorKind::Other),
    Fault::Error(ErrorKind::Interrupted),
    Fault::ShortWrite,
];

fn new_words() -> Passphrase {
    words("marble cactus window")
}

type Work<'a> = &'a dyn Fn(&Vault, &mut dyn Disk) -> Result<(), VaultError>;
type Proof<'a> = &'a dyn Fn(&Path, Result<(), VaultError>, &str);

/// Does `work` on copies of the vault in `model`, with each fault at each operation of it. What it said, and the vault, are
/// handed to `proof`, which finds the vault closed.
fn at_every_operation(model: &Path, work: Work<'_>, proof: Proof<'_>) {
    for fault in FAULTS {
        for from in 1.. {
            let home = tempfile::tempdir().unwrap();
            copy_folder(model, home.path());
            let mut disk = Faulty::new(fault, from, 1);
            let vault = Vault::open(home.path()).unwrap();
            let done = work(&vault, &mut disk);
            let (at, struck) = (format!("{fault:?} at {from}"), disk.done >= from);
            if let Err(error) = &done {
                assert!(matches!(fault, Fault::Error(kind) if kind != ErrorKind::Interrupted), "{at}: {error}");
                assert_told(error, fault, &at);
            }
            drop(vault);
            proof(home.path(), done, &at);
            if !struck {
                assert!(from > 3, "nothing was done on the disk");
                break;
            }
        }
    }
}

/// The message says what happened, to what, and what to do.
fn assert_told(error: &VaultError, fault: Fault, at: &str) {
    let told = error.to_string();
    assert!(error.is_machine(), "{at}: {told}");
    assert!(told.contains("try again") && told.contains("vault"), "{at}: {told}");
    assert_eq!(matches!(error, VaultError::Full(_)), fault == Fault::Error(ErrorKind::StorageFull), "{at}: {told}");
}

/// One of the passphrases opens it, and everything is there.
fn opens(home: &Path, with: &[Passphrase], at: &str) -> (Vault, Reader) {
    let vault = Vault::open(home).unwrap();
    let opened = with.iter().find_map(|words| vault.unlock(words).ok()).unwrap_or_else(|| panic!("shut: {at}"));
    let reader = vault.reader(&opened.opener);
    let id = Uuid::from_u128(1);
    assert_there(&reader, id, &conversation(id, 1));
    (vault, reader)
}

fn finish_reseal(reader: &Reader) {
    let resealed = reader.reseal(&mut RealDisk, &mut |_| ControlFlow::Continue(())).unwrap();
    assert!(resealed.finished && resealed.left.is_empty());
    assert!(!reader.is_behind());
}

#[test]
fn making_keys() {
    let model = tempfile::tempdir().unwrap();
    drop(Vault::open(model.path()).unwrap());
    let make = |vault: &Vault, disk: &mut dyn Disk| vault.make_keys_with(disk, "School", &passphrase(), 1).map(|_| ());
    at_every_operation(model.path(), &make, &|home, done, at| {
        let vault = Vault::open(home).unwrap();
        // Whoever was told that it failed tries again, perhaps with other words.
        let now = if done.is_ok() { passphrase() } else { new_words() };
        if done.is_err() {
            vault.make_keys_with(&mut RealDisk, "School", &now, 1).unwrap_or_else(|error| panic!("{at}: {error}"));
        }
        let reader = vault.reader(&vault.unlock(&now).unwrap().opener);
        let id = Uuid::from_u128(1);
        keep_all(&vault, id, &conversation(id, 1));
        assert_there(&reader, id, &conversation(id, 1));
        assert_eq!(reader.check().unwrap().damaged, [], "{at}");
        let again = vault.make_keys_with(&mut RealDisk, "School", &now, 1);
        assert!(matches!(again, Err(VaultError::KeysThere(_))), "{at}");
    });
}

#[test]
fn keys_that_could_not_be_made_and_not_be_taken_back_either() {
    let model = tempfile::tempdir().unwrap();
    drop(Vault::open(model.path()).unwrap());
    for from in 1..40 {
        let home = tempfile::tempdir().unwrap();
        copy_folder(model.path(), home.path());
        let vault = Vault::open(home.path()).unwrap();
        let mut disk = Faulty::new(Fault::PowerCut, from, u64::MAX);
        if vault.make_keys_with(&mut disk, "School", &passphrase(), 1).is_ok() {
            assert!(from > 10);
            return;
        }
        drop(vault);
        let vault = Vault::open(home.path()).unwrap();
        // All four files may be there, and then it is as if it had been told as done.
        match vault.make_keys_with(&mut RealDisk, "School", &new_words(), 1) {
            Ok(_) => drop(vault.unlock(&new_words()).unwrap()),
            Err(VaultError::KeysThere(_)) => drop(vault.unlock(&passphrase()).unwrap()),
            Err(error) => panic!("at {from}: {error}"),
        }
    }
    panic!("making keys takes fewer operations");
}

#[test]
fn changing_the_passphrase() {
    let (model, reader, _) = kept(1);
    drop(reader);
    let change = |vault: &Vault, disk: &mut dyn Disk| vault.change_passphrase(disk, &passphrase(), &new_words(), 1);
    at_every_operation(model.path(), &change, &|home, done, at| {
        let (vault, reader) = opens(home, &[passphrase(), new_words()], at);
        if done.is_err() {
            vault.change_passphrase(&mut RealDisk, &passphrase(), &new_words(), 1).unwrap();
        }
        assert!(matches!(vault.unlock(&passphrase()), Err(VaultError::WrongPassphrase)), "{at}");
        drop((vault, reader));
        let (vault, reader) = opens(home, &[new_words()], at);
        finish_reseal(&reader);
        assert_eq!(reader.check().unwrap().damaged, [], "{at}");
        assert_eq!(files_in(&vault.folder().join("keys")).len(), 2, "{at}");
    });
}

#[test]
fn adding_and_removing_a_recovery_key() {
    let (model, reader, id) = kept(1);
    drop(reader);
    let (secret, public) = Opener::recovery_key();
    let key = PublicKey::read("Office", &public).unwrap();
    let add = |vault: &Vault, disk: &mut dyn Disk| vault.add_recovery(disk, &passphrase(), key.clone(), 1);
    at_every_operation(model.path(), &add, &|home, done, at| {
        let (vault, reader) = opens(home, &[passphrase()], at);
        if done.is_err() {
            let again = vault.add_recovery(&mut RealDisk, &passphrase(), key.clone(), 1);
            assert!(matches!(again, Ok(()) | Err(VaultError::KeyTwice(_))), "{at}: {again:?}");
        }
        finish_reseal(&reader);
        assert_there(&vault.reader(&Opener::read(&secret).unwrap()), id, &conversation(id, 1));
        assert_eq!(reader.check().unwrap().damaged, [], "{at}");
    });
    let vault = Vault::open(model.path()).unwrap();
    vault.add_recovery(&mut RealDisk, &passphrase(), key.clone(), 1).unwrap();
    drop(vault);
    let remove = |vault: &Vault, disk: &mut dyn Disk| vault.remove_recovery(disk, &passphrase(), &public, 1);
    at_every_operation(model.path(), &remove, &|home, done, at| {
        let (vault, reader) = opens(home, &[passphrase()], at);
        if done.is_err() {
            let again = vault.remove_recovery(&mut RealDisk, &passphrase(), &public, 1);
            assert!(matches!(again, Ok(()) | Err(VaultError::NoSuchKey)), "{at}: {again:?}");
        }
        finish_reseal(&reader);
        let removed = vault.reader(&Opener::read(&secret).unwrap());
        assert_eq!(removed.events(id).unwrap().events, [], "{at}");
    });
}

#[test]
fn a_new_key_with_a_recovery_key() {
    let (model, reader, _) = kept(1);
    let (secret, public) = Opener::recovery_key();
    let key = PublicKey::read("Office", &public).unwrap();
    reader.vault().add_recovery(&mut RealDisk, &passphrase(), key, 1).unwrap();
    finish_reseal(&reader);
    drop(reader);
    let recovery = Opener::read(&secret).unwrap();
    let restore = |vault: &Vault, disk: &mut dyn Disk| vault.restore(disk, &recovery, &new_words(), 1).map(|_| ());
    at_every_operation(model.path(), &restore, &|home, done, at| {
        let vault = Vault::open(home).unwrap();
        if done.is_err() {
            vault.restore(&mut RealDisk, &recovery, &new_words(), 1).unwrap();
        }
        finish_reseal(&vault.reader(&recovery));
        drop(vault);
        let (_, reader) = opens(home, &[new_words()], at);
        assert_eq!(reader.check().unwrap().damaged, [], "{at}");
    });
}

#[test]
fn sealing_anew() {
    let (model, reader, _) = kept(1);
    let (secret, public) = Opener::recovery_key();
    let key = PublicKey::read("Office", &public).unwrap();
    reader.vault().add_recovery(&mut RealDisk, &passphrase(), key, 1).unwrap();
    drop(reader);
    let reseal = |vault: &Vault, disk: &mut dyn Disk| {
        let reader = vault.reader(&vault.unlock(&passphrase()).unwrap().opener);
        reader.reseal(disk, &mut |_| ControlFlow::Continue(())).map(|_| ())
    };
    at_every_operation(model.path(), &reseal, &|home, _, at| {
        let (vault, reader) = opens(home, &[passphrase()], at);
        assert_eq!(reader.check().unwrap().damaged, [], "{at}");
        finish_reseal(&reader);
        let id = Uuid::from_u128(1);
        assert_there(&vault.reader(&Opener::read(&secret).unwrap()), id, &conversation(id, 1));
    });
}

#[test]
fn unlocking_needs_no_disk() {
    let (model, reader, _) = kept(1);
    let list = reader.vault().folder().join("keys/recipients-000001.txt");
    drop(reader);
    std::fs::write(&list, "another list").unwrap();
    let unlock = |vault: &Vault, disk: &mut dyn Disk| vault.unlock_on(disk, &passphrase()).map(|_| ());
    for fault in FAULTS {
        for from in 1..20 {
            let home = tempfile::tempdir().unwrap();
            copy_folder(model.path(), home.path());
            let vault = Vault::open(home.path()).unwrap();
            let times = if fault == FAULTS[0] { u64::MAX } else { 1 };
            unlock(&vault, &mut Faulty::new(fault, from, times)).unwrap();
            drop(vault);
            let (_, reader) = opens(home.path(), &[passphrase()], "after a full disk");
            assert_eq!(reader.check().unwrap().damaged, []);
        }
    }
}

#[test]
fn settings_and_forgetting() {
    let (model, reader, id) = kept(1);
    drop(reader);
    let settings = Settings { remove_raw_takes: true, look_again_after_months: 3 };
    let set = |vault: &Vault, disk: &mut dyn Disk| vault.set_settings(disk, settings);
    at_every_operation(model.path(), &set, &|home, done, at| {
        let (vault, _) = opens(home, &[passphrase()], at);
        assert!(vault.settings() == settings || done.is_err() && vault.settings() == Settings::default(), "{at}");
    });
    let reader_of = |vault: &Vault| vault.reader(&vault.unlock(&passphrase()).unwrap().opener);
    let answer = |vault: &Vault, disk: &mut dyn Disk| reader_of(vault).forget_answer(disk, id, &lessons()).map(|_| ());
    at_every_operation(model.path(), &answer, &|home, done, at| {
        let vault = Vault::open(home).unwrap();
        let reader = reader_of(&vault);
        if done.is_err() {
            let again = reader.forget_answer(&mut RealDisk, id, &lessons());
            assert!(matches!(again, Ok(_) | Err(VaultError::NoAnswer { .. })), "{at}: {again:?}");
        }
        assert_eq!(reader.events(id).unwrap().events.len(), 9, "{at}");
        assert!(matches!(reader.clip(id, Uuid::from_u128(11)), Err(VaultError::NoSuch { .. })), "{at}");
        assert!(reader.drawing(id, Uuid::from_u128(12)).is_err(), "{at}");
        assert_eq!(reader.check().unwrap().damaged, [], "{at}");
    });
    let whole = |vault: &Vault, disk: &mut dyn Disk| vault.forget_conversation(disk, id).map(|_| ());
    at_every_operation(model.path(), &whole, &|home, done, at| {
        let vault = Vault::open(home).unwrap();
        let reader = reader_of(&vault);
        if done.is_err() {
            let again = vault.forget_conversation(&mut RealDisk, id);
            assert!(matches!(again, Ok(_) | Err(VaultError::NoConversation(_))), "{at}: {again:?}");
        }
        assert_eq!(reader.list().unwrap().conversations, [], "{at}");
        assert_eq!(files_in(&vault.folder().join("tmp")).len(), 0, "{at}: nothing is left of it");
    });
}

#[test]
fn what_is_forgotten_of_one_child_stays_of_another() {
    let home = tempfile::tempdir().unwrap();
    let (vault, reader) = keyed(home.path());
    let [one, other] = [1, 2].map(Uuid::from_u128);
    keep_all(&vault, one, &conversation(one, 1));
    keep_all(&vault, other, &conversation(other, 1));
    vault.forget_conversation(&mut RealDisk, one).unwrap();
    assert_there(&reader, other, &conversation(other, 1));
    assert!(matches!(reader.forget_child(&mut RealDisk, "Alex"), Err(VaultError::NoChild(_))));
    assert_eq!(reader.forget_child(&mut RealDisk, "Sam").unwrap().conversations, 1);
    assert!(files_in(&vault.folder().join("conversations")).is_empty());
}
