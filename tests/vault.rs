//! The vault, from outside: what is kept is there, whatever the disk or another program does.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

#[path = "vault/copies.rs"]
mod copies;
#[path = "vault/damage.rs"]
mod damage;
#[path = "vault/faults.rs"]
mod faults;
#[path = "vault/faulty.rs"]
mod faulty;
#[path = "vault/forget.rs"]
mod forget;
#[cfg(unix)]
#[path = "vault/hand.rs"]
mod hand;
#[path = "vault/key_faults.rs"]
mod key_faults;
#[path = "vault/keys.rs"]
mod keys;
#[path = "vault/kill.rs"]
mod kill;
#[path = "vault/open.rs"]
mod open;
#[path = "vault/pictures.rs"]
mod pictures;
#[path = "vault/seen.rs"]
mod seen;
#[path = "vault/support.rs"]
mod support;
#[path = "vault/tools.rs"]
mod tools;
#[path = "vault/torn.rs"]
mod torn;
#[path = "vault/ways.rs"]
mod ways;
