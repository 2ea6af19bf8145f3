//! Pictures: the symbol library, drawing symbols and strokes to pixels, and painters off the main thread.

mod draw;
mod library;
mod limits;
mod painter;
mod strokes;

pub use draw::{Look, Pixels, Rgb, draw};
pub use library::{Library, Symbol, SymbolError};
pub use painter::{Key, Painter};
pub use strokes::{DRAWING_PIXELS, PAPER, colour_of, paint, png};
