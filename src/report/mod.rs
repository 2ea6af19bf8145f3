//! What people open: the package (`NAME.myviews`) and the pages, as HTML, PDF, Word and plain text. All hold only what is
//! shared and what an adult chose ([`Choice`]).
//!
//! A page is made once, as data ([`pages::page`]), filled with its pictures and clips ([`fill`]), and then printed by a
//! format that decides nothing: words and their order are the same in all.

#[cfg(feature = "pdf")]
pub mod cards;
mod choice;
pub mod docx;
mod fill;
pub mod html;
#[cfg(feature = "pdf")]
pub mod keyguard;
mod noticed;
pub mod package;
pub mod pages;
#[cfg(feature = "pdf")]
pub mod pdf;
mod text;

pub use choice::{ADULTS, Choice, Chosen, NOTICED, OUTCOMES, Replaced};
pub use fill::{Filled, PictureShown, Pieces, fill};
pub use noticed::{Noticed, Seen, noticed};
pub use text::{section_text, text};

#[cfg(test)]
mod tests;
