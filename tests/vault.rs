//! The vault, from outside: what is kept is there, whatever the disk or another program does.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is not as it must be")]

#[path = "vault/damage.rs"]
mod damage;
#[path = "vault/faults.rs"]
mod faults;
#[path = "vault/faulty.rs"]
mod faulty;
#[path = "vault/open.rs"]
mod open;
#[path = "vault/support.rs"]
mod support;
