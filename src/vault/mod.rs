//! Keeping: small files, each written once and synced before it is told as kept.
//!
//! A [`Vault`] is a folder that one program at a time holds:
//!
//! ```text
//! HOME/vault/FORMAT                            what this folder is, and in which version
//!            LOCK                              held by the running program; says which one
//!            tmp/                              files being written; emptied at each opening
//!            set-aside/                        damaged files, and files whose name was taken
//!            conversations/ID/events/00000001.ron
//!                             voice/CLIP/000001.wav    a second of sound each
//!                             drawings/DRAWING.png
//! ```
//!
//! Reading goes through [`Vault`]; writing goes through a [`Keeper`], a thread that keeps the order, never lets its caller
//! wait, and tries again for as long as the disk fails. No file is ever overwritten, so power may fail at any moment.

mod check;
mod clip;
mod disk;
mod error;
mod keeper;
mod read;
mod store;

pub use check::Check;
pub use clip::{ClipSound, UnfinishedClip};
pub use disk::{Disk, RealDisk};
pub use error::{Damage, Harm, VaultError};
pub use keeper::{Keeper, KeeperState, Patience, Trouble};
pub use read::{Found, Listing, Read};
pub use store::{Vault, default_home};
#[cfg(any(test, fuzzing))]
pub(crate) use {
    check::decode,
    clip::{second_of, wav},
};
