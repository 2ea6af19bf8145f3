//! The rules of asking, page by page, and what holds whatever is done.

mod asking;
mod finding;
mod joined;
mod me;
mod observed;
mod pace;
mod told;
mod voice_and_drawing;
mod whatever;
mod world;
