//! A sample record for the tests of this room.
