//! Pictures: the symbol library, finding in it, packs that a school brings in, reading pictures from anywhere, boards of other programs,
//! drawing symbols and strokes to pixels, and painters off the main thread.

mod draw;
mod library;
mod limits;
mod obf;
pub mod packs;
mod painter;
mod people;
pub mod picture;
mod search;
mod sheet;
mod strokes;
mod text;
mod unpack;

pub use draw::{Look, Pixels, Rgb, draw, recoloured};
pub use library::{BadLine, Library, Symbol, SymbolError};
pub use obf::{
    BoardShown, CardShown, ObzError, PictureOut, TopicError, TopicMade, boards_in, obz, topic_of, topic_of_boards,
};
pub use painter::{Files, Key, Painter};
pub use people::{file_in_likeness, in_likeness};
pub use search::{Ask, Findable, Found, Search, Weights, Why};
pub use sheet::{Named, SheetError, sheet};
pub use strokes::{DRAWING_PIXELS, PAPER, colour_of, paint, png};

pub(crate) use text::hex;
pub(crate) use unpack::{Budget, Refused, showable, unsafe_name};
