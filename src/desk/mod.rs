//! The adult's screens.
