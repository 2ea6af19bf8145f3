//! What people open: the package (`NAME.myviews`) and the page. Both hold only what is shared.

pub mod html;
pub mod package;
#[cfg(test)]
mod tests;
