//! The program killed at any moment.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::PathBuf,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use my_views::{
    record::What,
    vault::{Keeper, Vault},
};
use uuid::Uuid;

use crate::support::{Thing, assert_there, begun, event, hand_in, keep, second};

const HOME: &str = "MY_VIEWS_KILL_TEST";

/// The number `number` of an endless conversation: two events, then a second of sound, and so on.
fn thing(id: Uuid, number: u32) -> Thing {
    match number % 3 {
        0 => Thing::Second(Uuid::from_u128(11), number / 3, second(number / 3)),
        _ if number == 1 => keep(begun(id)),
        rest => keep(event(u64::from(number / 3 * 2 + rest), What::BreakBegun)),
    }
}

/// What the process does that will be killed: it keeps things, and says how many are on the disk.
fn write_for_ever(home: PathBuf) -> ! {
    let id = Uuid::from_u128(1);
    let vault = Vault::open(&home).unwrap();
    let keeper = Keeper::new(&vault).unwrap();
    let mut out = std::io::stdout();
    for number in 1.. {
        let serial = hand_in(&keeper, id, thing(id, number));
        // A few run ahead, as in life.
        while keeper.state().kept + 3 < serial {
            thread::yield_now();
        }
        writeln!(out, "kept {}", keeper.state().kept).unwrap();
        out.flush().unwrap();
    }
    unreachable!()
}

#[test]
fn killed_at_any_moment_what_was_told_as_kept_is_there() {
    if let Some(home) = env::var_os(HOME) {
        write_for_ever(home.into());
    }
    let mut longest = 0;
    for round in 0..20u64 {
        let home = tempfile::tempdir().unwrap();
        let name = "kill::killed_at_any_moment_what_was_told_as_kept_is_there";
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", name, "--nocapture"])
            .env(HOME, home.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let reader = thread::spawn(move || {
            lines.map_while(Result::ok).filter_map(|line| line.strip_prefix("kept ")?.parse::<u32>().ok()).last()
        });
        thread::sleep(Duration::from_millis(60 + round * round * 37 % 211));
        child.kill().unwrap();
        child.wait().unwrap();
        let kept = reader.join().unwrap().unwrap_or(0);
        longest = longest.max(kept);

        let id = Uuid::from_u128(1);
        let vault = Vault::open(home.path()).unwrap();
        let things: Vec<_> = (1..=kept).map(|number| thing(id, number)).collect();
        assert_there(&vault, id, &things);
        assert_eq!(vault.check().unwrap().damaged, [], "round {round}");
    }
    assert!(longest > 10, "the process was killed too early to prove anything");
}
