#![no_main]

use my_views::fuzz::BOARD as READER;

libfuzzer_sys::fuzz_target!(init: READER.prepare(), |bytes: &[u8]| READER.drive(bytes));
