//! A disk that fails, and a plug that is pulled.

use std::{
    io::ErrorKind,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use my_views::vault::{Keeper, Trouble, Vault};
use uuid::Uuid;

use crate::{
    faulty::{Fault, Faulty, Shared},
    support::{HASTE, LONG, assert_there, conversation, hand_in, keyed, reopened},
};

/// Operations of a whole conversation in health, so that each of them can be made to fail.
fn operations() -> u64 {
    let home = tempfile::tempdir().unwrap();
    let id = Uuid::from_u128(1);
    let disk = Faulty::new(Fault::PowerCut, u64::MAX, 0);
    let (vault, _) = keyed(home.path());
    let counted = Arc::new(Mutex::new(disk));
    let keeper = Keeper::with_disk(&vault, Box::new(Shared(Arc::clone(&counted))), HASTE).unwrap();
    for thing in conversation(id, 3) {
        hand_in(&keeper, id, thing);
    }
    assert!(keeper.settle(LONG));
    counted.lock().unwrap().done
}

#[test]
fn every_operation_may_fail_once_or_thrice_and_all_is_kept() {
    let id = Uuid::from_u128(1);
    let things = conversation(id, 3);
    let faults = [
        Fault::Error(ErrorKind::StorageFull),
        Fault::Error(ErrorKind::Other),
        Fault::Error(ErrorKind::Interrupted),
        Fault::ShortWrite,
    ];
    for fault in faults {
        for from in 1..=operations() {
            let home = tempfile::tempdir().unwrap();
            let (vault, reader) = keyed(home.path());
            let disk = Faulty::new(fault, from, 1 + from % 3);
            let keeper = Keeper::with_disk(&vault, Box::new(disk), HASTE).unwrap();
            for thing in things.clone() {
                hand_in(&keeper, id, thing);
            }
            assert!(keeper.settle(LONG), "{fault:?} at {from}");
            let state = keeper.state();
            assert_eq!((state.waiting, state.trouble, state.aside), (0, None, 0), "{fault:?} at {from}");
            drop(keeper);
            drop((vault, reader));
            let reader = reopened(home.path());
            assert_there(&reader, id, &things);
            assert_eq!(reader.check().unwrap().damaged, [], "{fault:?} at {from}");
        }
    }
}

#[test]
fn when_the_power_fails_at_any_operation_what_was_told_as_kept_is_there() {
    let id = Uuid::from_u128(1);
    let things = conversation(id, 3);
    let mut kept_in_all = 0;
    for from in 1..=operations() {
        let home = tempfile::tempdir().unwrap();
        let (vault, reader) = keyed(home.path());
        let disk = Faulty::new(Fault::PowerCut, from, u64::MAX);
        let unsynced = Arc::clone(&disk.unsynced);
        let keeper = Keeper::with_disk(&vault, Box::new(disk), HASTE).unwrap();
        for thing in things.clone() {
            hand_in(&keeper, id, thing);
        }
        let until = Instant::now() + LONG;
        while keeper.state().trouble.is_none() && Instant::now() < until {
            std::thread::yield_now();
        }
        let kept = usize::try_from(keeper.state().kept).unwrap();
        drop(keeper);
        drop((vault, reader));
        unsynced.lock().unwrap().lose();
        let reader = reopened(home.path());
        assert_there(&reader, id, &things[..kept]);
        let broken: Vec<_> = reader.check().unwrap().damaged;
        assert_eq!(broken, [], "power cut at {from}");
        kept_in_all += kept;
    }
    assert!(kept_in_all > things.len());
}

#[test]
fn a_full_disk_is_told_and_nothing_handed_in_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let id = Uuid::from_u128(1);
    let things = conversation(id, 3);
    let (vault, reader) = keyed(home.path());
    let disk = Arc::new(Mutex::new(Faulty::new(Fault::Error(ErrorKind::StorageFull), 1, u64::MAX)));
    let keeper = Keeper::with_disk(&vault, Box::new(Shared(Arc::clone(&disk))), HASTE).unwrap();
    for thing in things.clone() {
        hand_in(&keeper, id, thing);
    }
    assert!(!keeper.settle(Duration::from_millis(30)));
    let state = keeper.state();
    assert_eq!((state.waiting, state.kept, state.trouble), (things.len(), 0, Some(Trouble::Full)));
    assert!(state.waiting_bytes > 4800);
    disk.lock().unwrap().times = 0;
    assert!(keeper.settle(LONG));
    assert_eq!(keeper.state().trouble, None);
    assert_there(&reader, id, &things);
}

#[test]
fn opening_on_a_disk_that_fails_is_an_error_and_the_next_opening_works() {
    for from in 1..30 {
        let home = tempfile::tempdir().unwrap();
        let mut disk = Faulty::new(Fault::Error(ErrorKind::Other), from, 1);
        if let Err(error) = Vault::open_on(home.path(), &mut disk) {
            assert!(error.is_machine());
        } else {
            assert!(disk.done < from, "the fault at {from} was swallowed");
        }
        Vault::open(home.path()).unwrap();
    }
}
