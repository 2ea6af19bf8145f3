//! Pictures: the symbol library, and drawing to pixels.
