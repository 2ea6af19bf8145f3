//! Package files: tar, packed by gzip. Names longer than the old form holds come in entries of their own, which are read
//! here within bounds.

use std::{
    fs::File,
    io::{BufReader, Read, Take},
    ops::ControlFlow,
    path::Path,
};

use flate2::read::GzDecoder;
use tar::{Archive, Entry, EntryType};

use super::{PackError, source::MOST_BYTES};

/// The longest entry that names the next one.
const LONGEST_NAME: u64 = 64 * 1024;

type Packed = Take<GzDecoder<BufReader<File>>>;

/// Hands every plain file to `take`, with its name and bytes, in the order in which they lie.
pub(super) fn each(
    path: &Path,
    mut take: impl FnMut(&str, u64, &mut Entry<'_, Packed>) -> ControlFlow<()>,
) -> Result<(), PackError> {
    let file = File::open(path).map_err(PackError::disk("cannot open", path))?;
    let mut archive = Archive::new(GzDecoder::new(BufReader::new(file)).take(MOST_BYTES));
    let broken =
        |error: std::io::Error| PackError::not(path, format!("it is no whole package file ({error}); copy it again"));
    let mut named = None;
    for entry in archive.entries().map_err(broken)?.raw(true) {
        let mut entry = entry.map_err(broken)?;
        match entry.header().entry_type() {
            EntryType::GNULongName => named = Some(text(&mut entry).map_err(broken)?),
            EntryType::XHeader => named = name_in(&text(&mut entry).map_err(broken)?),
            EntryType::Regular | EntryType::Continuous => {
                let own = String::from_utf8_lossy(&entry.header().path_bytes()).into_owned();
                let name = named.take().unwrap_or(own);
                let size = entry.header().size().map_err(broken)?;
                if take(name.trim_end_matches('\0'), size, &mut entry).is_break() {
                    return Ok(());
                }
            }
            EntryType::XGlobalHeader | EntryType::GNULongLink => {}
            // Folders and links; the name was theirs.
            _ => named = None,
        }
    }
    Ok(())
}

fn text(entry: &mut Entry<'_, Packed>) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    entry.take(LONGEST_NAME).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The path in lines of the form `LENGTH path=NAME`.
fn name_in(text: &str) -> Option<String> {
    text.lines().find_map(|line| line.split_once(" path=").map(|(_, name)| name.to_owned()))
}
