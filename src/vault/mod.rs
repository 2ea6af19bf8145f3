//! Keeping: small files, each written once, sealed and synced before it is told as kept.
//!
//! A [`Vault`] is a folder that one program at a time holds:
//!
//! ```text
//! HOME/vault/FORMAT                            what this folder is, and in which version
//!            LOCK                              held by the running program; says which one
//!            settings.ron                      what the school decided about keeping
//!            keys/recipients-000001.txt        the public keys, in the clear
//!                 school-000001.age            the school's key, sealed by the passphrase
//!            keys-copy/                        the same once more
//!            tmp/                              files being written; emptied at each opening
//!            set-aside/                        damaged files, and files whose name was taken
//!            ways/ID.ron.age                   what suits a child, one file each
//!            conversations/ID/events/00000001.ron.age
//!                             voice/CLIP/000001.wav.age    a second of sound each
//!                             drawings/DRAWING.png.age
//!                             pictures/FILE.picture.age    a line of RON that names it, then the picture's file
//!                             seen/ID.photo.age, ID.voice.age    what an adult added to what was seen
//!            photos/PHOTO/about.ron.age           whose photo it is, and its name
//!                         picture.age, said.wav.age    the photo, and its name in an adult's voice
//! ```
//!
//! Writing goes through a [`Keeper`], a thread that keeps the order, never lets its caller wait, and tries again for as long
//! as the disk fails. It needs the public keys alone: while a child is at the screen, nothing in the program opens what was
//! kept before. Reading goes through a [`Reader`], which holds an [`Opener`]. What a child said is written once and never
//! again; only the seal around it is renewed, and what is forgotten goes. So power may fail at any moment.

mod check;
mod clip;
mod disk;
mod error;
mod forget;
mod keeper;
mod keyfile;
mod keys;
mod opener;
mod passphrase;
mod picture;
mod place;
mod profiles;
mod read;
mod recover;
mod reseal;
mod ring;
mod seal;
mod seen;
mod settings;
mod share;
mod store;
mod things;

pub use check::Check;
pub use clip::{ClipSound, UnfinishedClip};
pub use disk::{Disk, RealDisk};
pub use error::{Damage, Harm, VaultError};
pub use forget::Removed;
pub use keeper::{Keeper, KeeperState, Patience, Trouble};
pub use keyfile::{KeyFault, open_key_file};
pub use keys::{Unlocked, WORK_FACTOR};
pub use opener::Opener;
pub use passphrase::{Passphrase, Strength};
pub use picture::KeptPicture;
pub use profiles::ChildWays;
pub use read::{Found, Listing, Read, Reader};
pub use recover::Recovered;
pub use reseal::{Progress, Resealed};
pub use ring::{KeyRing, LONGEST_NAME, MOST_KEYS, PublicKey};
pub use seal::SealError;
pub use seen::SeenKind;
pub use settings::Settings;
pub use share::{NoKey, Share};
pub use store::{Vault, default_home};
pub use things::{Photo, PhotoKind, Thing, ThingKind};
#[cfg(any(test, fuzzing))]
pub(crate) use {
    check::decode,
    clip::{second_of, wav},
};
#[cfg(any(test, fuzzing))]
pub(crate) use {
    keyfile::{key_file_with, open_key_file_within},
    opener::{sealed, unsealed},
};
