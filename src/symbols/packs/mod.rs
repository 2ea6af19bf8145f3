//! Packs: sets of pictures that a school brings in, each in a folder of its own beside the vault.

mod arasaac;
mod boards;
mod catalogue;
mod error;
mod folder;
mod import;
mod listing;
mod manifest;
mod mulberry;
mod openmoji;
mod shelf;
mod source;
mod store;
pub(crate) mod table;
mod tarball;

pub use catalogue::Catalogue;
pub use error::{LeftOut, PackError};
pub use import::{Progress, Watch};
pub use manifest::{Credit, Pack, PackPicture};
pub use shelf::{Hit, Shelf};
pub use store::{Added, Choices, PackStore, Preview, Request};

#[cfg(test)]
mod tests;
