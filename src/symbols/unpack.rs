//! Guards for archives that may come from anywhere. Nothing that an archive says about itself is trusted: names are looked
//! at before anything is opened by them, and sizes are counted while unpacking.

use std::io::{self, Read};

use crate::record;

/// Packed text shrinks to a fortieth at most; a bomb to a thousandth.
const MOST_RATIO: u64 = 200;
/// Under this size no ratio is looked at.
const RATIO_FROM: u64 = 1 << 20;

/// Why a member was not unpacked to its end.
#[derive(Debug)]
pub(crate) enum Refused {
    /// It cannot be read.
    Damaged(io::Error),
    /// It is more than it may be; what, in words.
    TooBig(String),
}

/// How much may still come out of one archive.
#[derive(Debug)]
pub(crate) struct Budget {
    most: u64,
    used: u64,
}

impl Budget {
    /// Nothing is unpacked yet; `most` bytes of all members together may be.
    pub(crate) fn new(most: u64) -> Self {
        Self { most, used: 0 }
    }

    /// Bytes unpacked until now.
    pub(crate) fn used(&self) -> u64 {
        self.used
    }

    /// Unpacks a member of `packed` bytes in small pieces, counting, and hands each piece on.
    pub(crate) fn unpack(
        &mut self,
        from: &mut impl Read,
        packed: u64,
        most: u64,
        mut take: impl FnMut(&[u8]),
    ) -> Result<(), Refused> {
        let mut size = 0_u64;
        let mut piece = [0_u8; 16 * 1024];
        loop {
            let count = from.read(&mut piece).map_err(Refused::Damaged)?;
            if count == 0 {
                return Ok(());
            }
            size += count as u64;
            self.used += count as u64;
            if size > most {
                return Err(Refused::TooBig(format!("over {most} bytes")));
            }
            if self.used > self.most {
                return Err(Refused::TooBig(format!("all members together are over {} bytes", self.most)));
            }
            if size > RATIO_FROM && size / MOST_RATIO > packed {
                return Err(Refused::TooBig("it unpacks to over 200 times its size".to_owned()));
            }
            take(&piece[..count]);
        }
    }
}

/// Why a name may lead out of a folder, on any system.
pub(crate) fn unsafe_name(name: &str) -> Option<&'static str> {
    if name.contains('\\') {
        Some("its name has a backslash")
    } else if name.starts_with('/') || name.chars().nth(1) == Some(':') {
        Some("its name begins at the root of a disk")
    } else if name.split('/').any(|part| part == ".." || part == ".") {
        Some("its name climbs out of the package")
    } else if name.chars().any(char::is_control) {
        Some("its name has control characters")
    } else {
        None
    }
}

/// A name from a stranger, short and without what could play tricks on a terminal.
pub(crate) fn showable(name: &str) -> String {
    record::showable(name).chars().take(120).collect()
}
