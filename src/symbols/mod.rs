//! Pictures: the symbol library, finding in it, drawing symbols and strokes to pixels, and painters off the main thread.

mod draw;
mod library;
mod painter;
mod search;
mod strokes;

pub use draw::{Look, Pixels, Rgb, draw};
pub use library::{Library, Symbol, SymbolError};
pub use painter::{Key, Painter};
pub use search::{Ask, Findable, Found, Search, Weights, Why};
pub use strokes::{DRAWING_PIXELS, PAPER, colour_of, paint, png};
