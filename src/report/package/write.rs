//! Writing a package.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs::File,
    io::{self, Write},
    path::Path,
};

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{Contents, JSON, MANIFEST, PackageError, RON, drawing_name, photo_name, picture_name, voice_name};
use crate::{
    record::{clips_and_drawings, record_for_sharing, seen_media, symbols_used, write_json, write_ron},
    symbols::{
        hex,
        picture::{Form, form_of},
    },
};

/// Writes the package to `to`: under a temporary name in the same folder, synced, then renamed, so that whoever looks
/// finds either the whole package or none.
///
/// # Errors
///
/// When a voice or a drawing of the record was not given, or the disk refuses.
pub fn write(contents: &Contents, to: &Path) -> Result<(), PackageError> {
    let members = members(contents)?;
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let disk = |what| PackageError::disk(what, to);

    let mut file = NamedTempFile::with_prefix_in(".my-views-", folder).map_err(disk("cannot make"))?;
    pack(&members, file.as_file_mut()).map_err(disk("cannot write"))?;
    file.as_file().sync_all().map_err(disk("cannot keep"))?;
    file.persist(to).map_err(|error| disk("cannot name")(error.error))?;
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(disk("cannot keep the name of"))
}

/// Every member but the manifest, by name.
fn members(contents: &Contents) -> Result<BTreeMap<String, Vec<u8>>, PackageError> {
    let shared = record_for_sharing(&contents.views);
    let mut members = BTreeMap::from([
        (RON.to_owned(), write_ron(&shared)?.into_bytes()),
        (JSON.to_owned(), write_json(&shared)?.into_bytes()),
    ]);
    let (clips, drawings) = clips_and_drawings(&shared);
    let (voices, photos) = seen_media(&shared);
    let voices = clips.iter().chain(&voices).map(|id| (voice_name(*id), contents.voices.get(id)));
    let drawings = drawings.iter().map(|id| (drawing_name(*id), contents.drawings.get(id)));
    for (member, bytes) in voices.chain(drawings) {
        let bytes = bytes.ok_or_else(|| PackageError::Lacking { member: member.clone() })?;
        members.insert(member, bytes.clone());
    }
    for photo in &photos {
        let given = contents.photos.get(photo).and_then(|bytes| Some((bytes, form_of(bytes)?)));
        let (bytes, form) = given.ok_or_else(|| PackageError::Lacking { member: photo_name(*photo, Form::Jpeg) })?;
        members.insert(photo_name(*photo, form), bytes.clone());
    }
    let kept_back: BTreeSet<&str> =
        shared.pictures.iter().filter(|used| !used.may_be_passed_on()).map(|used| used.id.as_str()).collect();
    for id in symbols_used(&shared).iter().filter(|id| !kept_back.contains(id.as_str())) {
        if let Some((bytes, form)) = contents.pictures.get(id).and_then(|bytes| Some((bytes, form_of(bytes)?))) {
            members.insert(picture_name(id, form), bytes.clone());
        }
    }
    Ok(members)
}

/// The package as it would be written, into memory or anywhere else.
///
/// # Errors
///
/// As [`write`].
pub(crate) fn pack_into(contents: &Contents, file: impl Write + io::Seek) -> Result<(), PackageError> {
    pack(&members(contents)?, file).map_err(PackageError::disk("cannot write", Path::new("a package")))
}

fn pack(members: &BTreeMap<String, Vec<u8>>, file: impl Write + io::Seek) -> io::Result<()> {
    let mut manifest = String::new();
    let mut zip = ZipWriter::new(file);
    for (name, bytes) in members {
        zip.start_file(name, options(name))?;
        zip.write_all(bytes)?;
        let _ = writeln!(manifest, "{}  {name}", hex(&Sha256::digest(bytes)));
    }
    zip.start_file(MANIFEST, options(MANIFEST))?;
    zip.write_all(manifest.as_bytes())?;
    zip.finish()?;
    Ok(())
}

/// Sound and drawings stand as they are: packing gains them little, and so any tool can play them from inside.
fn options(name: &str) -> SimpleFileOptions {
    let method = match name.split('/').next() {
        Some("voice" | "drawings") => CompressionMethod::Stored,
        // Pixels are packed already.
        Some("pictures" | "photos") if Form::of_name(name) != Some(Form::Svg) => CompressionMethod::Stored,
        _ => CompressionMethod::Deflated,
    };
    SimpleFileOptions::default().compression_method(method).unix_permissions(0o644)
}
