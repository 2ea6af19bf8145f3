//! The command line: reads the arguments, opens a room, prints errors.

fn main() {}
