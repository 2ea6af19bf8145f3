//! Backups: a copy of the folder, taken by any tool while a child is recording, is a vault that opens and holds what was told as
//! kept before the copy began.

use std::{
    path::Path,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use my_views::{record::What, vault::Keeper};
use uuid::Uuid;

use crate::support::{LONG, Thing, assert_there, begun, event, hand_in, keep, keyed, png, reopened, second};

/// The number `number` of an endless conversation: events, sound, and drawings.
fn thing(id: Uuid, number: u32) -> Thing {
    match number % 4 {
        // A hundred seconds a clip: a fast disk would else fill one that is longer than any that is read.
        0 => Thing::Second(Uuid::from_u128(u128::from(1_000 + number / 400)), number % 400 / 4 + 1, second(number / 4)),
        3 => Thing::Drawing(Uuid::from_u128(u128::from(number)), png()),
        _ if number == 1 => keep(begun(id)),
        rest => keep(event(u64::from(number / 4 * 2 + rest), What::BreakBegun)),
    }
}

fn copy(how: usize, from: &Path, to: &Path) {
    let run = |command: &mut Command| {
        // A file that came or went during the copy is told by these tools, and is no fault.
        let _ = command.output().expect("the tool is there");
    };
    match how % 3 {
        0 => copy_what_is_there(from, to),
        1 => run(Command::new("cp").arg("-a").arg(from).arg(to)),
        _ => {
            let pipe = format!(
                "mkdir -p {to}; tar -C {from} -cf - . | tar -C {to} -xf -",
                to = to.display(),
                from = from.display()
            );
            run(Command::new("sh").args(["-c", &pipe]));
        }
    }
}

/// As a copy of the folder, where files may go away in the middle.
fn copy_what_is_there(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for path in std::fs::read_dir(from).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy_what_is_there(&path, &target) } else { drop(std::fs::copy(&path, &target)) }
    }
}

#[test]
fn a_copy_taken_at_any_moment_is_a_vault_that_opens() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home");
    let id = Uuid::from_u128(1);
    let (vault, _) = keyed(&home);
    let keeper = Keeper::new(&vault).unwrap();
    let over = Arc::new(AtomicBool::new(false));
    let at_work = Arc::clone(&over);
    let child = keeper.clone();
    let writing = thread::spawn(move || {
        for number in 1u32.. {
            if at_work.load(Ordering::Relaxed) {
                return;
            }
            thread::sleep(Duration::from_millis(15));
            let serial = hand_in(&child, id, thing(id, number));
            while child.state().kept + 3 < serial {
                thread::sleep(Duration::from_millis(1));
            }
        }
    });
    let mut wait = 17;
    let began = Instant::now();
    // On a slow disk few things come between two copies: there are copies until a conversation has grown under them.
    for round in 0.. {
        if round >= 12 && keeper.state().kept > 50 {
            break;
        }
        assert!(began.elapsed() < LONG, "{} things kept", keeper.state().kept);
        wait = (wait * 31 + 7) % 83;
        thread::sleep(Duration::from_millis(wait));
        let kept = u32::try_from(keeper.state().kept).unwrap();
        let to = folder.path().join(format!("copy-{round}"));
        copy(round, &home, &to);
        let reader = reopened(&to);
        let things: Vec<_> = (1..=kept).map(|number| thing(id, number)).collect();
        assert_there(&reader, id, &things);
        // Somebody works with the copy: its keys are its own.
        let check = reader.check().unwrap();
        let harms: Vec<_> = check.damaged.iter().map(ToString::to_string).collect();
        assert!(
            harms.iter().all(|harm| harm.contains("missing") || harm.contains("others on this machine")),
            "{harms:?}"
        );
        drop(reader);
        std::fs::remove_dir_all(&to).unwrap();
    }
    over.store(true, Ordering::Relaxed);
    writing.join().unwrap();
    assert!(keeper.settle(LONG), "{} things kept", keeper.state().kept);
}
