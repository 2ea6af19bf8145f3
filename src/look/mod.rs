//! The look: every colour, size, radius and font.
