//! What people open: the package (`NAME.myviews`) and the page. Both hold only what is shared.

pub mod html;
mod noticed;
pub mod package;

pub use noticed::{Noticed, Seen, noticed};

#[cfg(test)]
mod tests;
