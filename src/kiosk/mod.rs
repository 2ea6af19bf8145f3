//! The child's screens.
