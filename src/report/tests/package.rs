//! Packages: whole, damaged, and made to do harm.

use std::{
    fs::{self, File},
    io::{Read, Write},
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest, Sha256};
use tempfile::TempDir;
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{Contents, SECRET, contents, html_of, png, sam, wav};
use crate::{
    record::{self, MyViews, record_for_sharing, sample},
    report::package::{FaultKind, PackageError, check, open, write},
};

fn packed(folder: &TempDir) -> PathBuf {
    let path = folder.path().join("Sam.myviews");
    write(&contents(), &path).unwrap();
    path
}

/// Name and bytes of every member, in order.
fn members(path: &Path) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(File::open(path).unwrap()).unwrap();
    let read = |place| {
        let mut file = zip.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        (file.name().unwrap().into_owned(), bytes)
    };
    let places = 0..ZipArchive::new(File::open(path).unwrap()).unwrap().len();
    places.map(read).collect()
}

fn zip(path: &Path, members: &[(String, Vec<u8>)]) {
    let mut zip = ZipWriter::new(File::create(path).unwrap());
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in members {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
}

/// The faults of a package of which the members were changed.
fn faults(change: impl FnOnce(&mut Vec<(String, Vec<u8>)>)) -> Vec<(String, FaultKind)> {
    let folder = TempDir::new().unwrap();
    let path = packed(&folder);
    let mut all = members(&path);
    change(&mut all);
    zip(&path, &all);
    let report = check(&path).unwrap();
    assert_eq!(report.is_whole(), open(&path).is_ok());
    report.faults.into_iter().map(|fault| (fault.member, fault.kind)).collect()
}

fn bytes_of<'a>(all: &'a mut [(String, Vec<u8>)], start: &str) -> &'a mut Vec<u8> {
    &mut all.iter_mut().find(|(name, _)| name.starts_with(start)).unwrap().1
}

/// A member that the manifest lists, as a hostile writer would.
fn add_listed(all: &mut Vec<(String, Vec<u8>)>, name: &str, bytes: Vec<u8>) {
    let hash: Vec<_> = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    bytes_of(all, "MANIFEST").extend(format!("{}  {name}\n", hash.concat()).into_bytes());
    all.push((name.to_owned(), bytes));
}

#[test]
fn a_package_is_whole_and_gives_back_what_is_shared() {
    let folder = TempDir::new().unwrap();
    let path = packed(&folder);
    let report = check(&path).unwrap();
    assert!(report.is_whole(), "{report}");
    let package = open(&path).unwrap();
    assert_eq!(package.record.views, record_for_sharing(&sam()));
    assert_eq!(package.members[&format!("voice/{}.wav", sample::VOICE)], wav("aaazzz"));
    assert_eq!(package.members[&format!("drawings/{}.png", sample::DRAWING)], png(400, 300));
    assert!(package.members.contains_key("pictures/music.svg"));
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["Sam.myviews"], "no temporary file stays");
}

#[test]
fn the_same_contents_make_the_same_bytes() {
    let folder = TempDir::new().unwrap();
    let first = fs::read(packed(&folder)).unwrap();
    assert_eq!(first, fs::read(packed(&folder)).unwrap());
}

#[test]
fn sha256sum_proves_the_manifest() {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in members(&packed(&folder)) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let proved =
        Command::new("sha256sum").args(["--strict", "-c", "MANIFEST"]).current_dir(folder.path()).output().unwrap();
    assert!(proved.status.success(), "{}", String::from_utf8_lossy(&proved.stderr));
}

#[test]
fn nothing_private_leaves_in_package_or_page() {
    let folder = TempDir::new().unwrap();
    let path = packed(&folder);
    let page = html_of(&sam()).into_bytes();
    let hidden = sample::HIDDEN;
    let mut secrets: Vec<Vec<u8>> = hidden.iter().map(|id| id.to_string().into_bytes()).collect();
    secrets.push(SECRET.as_bytes().to_vec());
    // The samples of the private clips, as the package and as the page would carry them.
    secrets.push(wav(SECRET)[44..100].to_vec());
    for alignment in 0..3 {
        use base64::{Engine, engine::general_purpose::STANDARD};
        secrets.push(STANDARD.encode(&wav(SECRET)[45 + alignment..99 + alignment]).into_bytes());
        secrets.push(STANDARD.encode(&SECRET.as_bytes()[alignment..alignment + 6]).into_bytes());
    }
    let holds = |bytes: &[u8], secret: &[u8]| bytes.windows(secret.len()).any(|window| window == secret);
    for secret in &secrets {
        for (name, bytes) in members(&path) {
            assert!(!holds(&bytes, secret) && !holds(name.as_bytes(), secret), "{name}");
        }
        assert!(!holds(&page, secret), "the page");
    }
}

#[test]
fn a_clip_that_is_not_there_is_named() {
    let folder = TempDir::new().unwrap();
    let mut contents = contents();
    contents.voices.remove(&sample::VOICE);
    let error = write(&contents, &folder.path().join("Sam.myviews")).unwrap_err();
    assert!(error.to_string().contains(&format!("voice/{}.wav", sample::VOICE)), "{error}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn damaged_missing_and_extra_members_are_named() {
    let voice = format!("voice/{}.wav", sample::VOICE);
    let found = faults(|all| {
        bytes_of(all, &voice)[2_000] ^= 1;
        all.retain(|(name, _)| name != "pictures/music.svg");
        all.push(("pictures/stray.svg".to_owned(), b"<svg/>".to_vec()));
        all.push(("read me.txt".to_owned(), b"hello".to_vec()));
    });
    let names: Vec<_> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["pictures/music.svg", "pictures/stray.svg", "read me.txt", &voice]);
    assert_eq!(found[0].1, FaultKind::Missing);
    assert_eq!((&found[1].1, &found[2].1), (&FaultKind::Extra, &FaultKind::Extra));
    assert!(matches!(found[3].1, FaultKind::Damaged(_)));
}

#[test]
fn a_listed_member_that_the_record_does_not_know_is_extra() {
    let found = faults(|all| add_listed(all, "pictures/stray.svg", b"<svg/>".to_vec()));
    assert_eq!(found, [("pictures/stray.svg".to_owned(), FaultKind::Extra)]);
}

#[test]
fn without_manifest_or_record_a_package_is_not_whole() {
    let found = faults(|all| all.retain(|(name, _)| name != "MANIFEST"));
    assert!(found.contains(&("MANIFEST".to_owned(), FaultKind::Missing)));
    let found = faults(|all| all.retain(|(name, _)| name != "views.ron"));
    assert_eq!(found, [("views.ron".to_owned(), FaultKind::Missing)]);
    assert!(!faults(Vec::clear).is_empty());
}

#[test]
fn two_records_that_differ_are_told() {
    let found = faults(|all| {
        all.retain(|(name, _)| name != "views.json");
        let mut other = record_for_sharing(&sam());
        other.child.called = "Alex".to_owned();
        let manifest = bytes_of(all, "MANIFEST");
        let text = String::from_utf8_lossy(manifest);
        let kept: Vec<_> = text.lines().filter(|line| !line.ends_with("views.json")).collect();
        *manifest = (kept.join("\n") + "\n").into_bytes();
        add_listed(all, "views.json", record::write_json(&other).unwrap().into_bytes());
    });
    assert!(matches!(&found[..], [(name, FaultKind::Damaged(_))] if name == "views.json"), "{found:?}");
}

#[test]
fn names_that_climb_out_are_refused() {
    for name in
        ["../evil.svg", "pictures/../../evil.svg", "/etc/passwd", "C:/evil", "pictures\\..\\evil.svg", "voice/./x.wav"]
    {
        let found = faults(|all| add_listed(all, name, b"<svg/>".to_vec()));
        assert!(found.iter().any(|(_, kind)| matches!(kind, FaultKind::Unsafe(_))), "{name}: {found:?}");
    }
}

#[test]
fn a_link_is_no_member() {
    let folder = TempDir::new().unwrap();
    let path = packed(&folder);
    let all = members(&path);
    let mut zip = ZipWriter::new(File::create(&path).unwrap());
    for (name, bytes) in &all {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.add_symlink("pictures/link.svg", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    zip.finish().unwrap();
    let found = check(&path).unwrap().faults;
    assert!(
        found.iter().any(|fault| fault.member == "pictures/link.svg" && matches!(fault.kind, FaultKind::Unsafe(_)))
    );
}

#[test]
fn a_name_that_comes_twice_is_named() {
    let folder = TempDir::new().unwrap();
    let path = packed(&folder);
    let mut all = members(&path);
    all.push(("views.rox".to_owned(), b"(another record)".to_vec()));
    zip(&path, &all);
    // No honest writer puts a name in twice, so the bytes are changed by hand.
    let bytes = fs::read(&path).unwrap();
    let mut twice = bytes.clone();
    for place in 0..bytes.len() - 9 {
        if &bytes[place..place + 9] == b"views.rox" {
            twice[place + 8] = b'n';
        }
    }
    fs::write(&path, twice).unwrap();
    let report = check(&path).unwrap();
    assert!(
        report.faults.iter().any(|fault| fault.member == "views.ron" && fault.kind == FaultKind::Twice),
        "{report}"
    );
    assert!(matches!(open(&path), Err(PackageError::Faulty { .. })));
}

#[test]
fn bombs_do_not_go_off() {
    let found = faults(|all| *bytes_of(all, "views.json") = vec![b' '; 40 << 20]);
    assert!(found.iter().any(|(name, kind)| name == "views.json" && matches!(kind, FaultKind::TooBig(_))), "{found:?}");
    let voice = format!("voice/{}.wav", sample::VOICE);
    let found = faults(|all| bytes_of(all, &voice).extend(vec![0; 70 << 20]));
    assert!(found.iter().any(|(name, kind)| *name == voice && matches!(kind, FaultKind::TooBig(_))), "{found:?}");
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("many.myviews");
    zip(&path, &(0..7_000).map(|number| (format!("pictures/{number}.svg"), Vec::new())).collect::<Vec<_>>());
    assert!(matches!(check(&path), Err(PackageError::NotAPackage { .. })));
}

#[test]
fn a_header_that_lies_about_its_size_is_not_believed() {
    let folder = TempDir::new().unwrap();
    let path = packed(&folder);
    let mut bytes = fs::read(&path).unwrap();
    // The unpacked size stands 24 bytes into each header of the directory.
    let headers: Vec<_> = (0..bytes.len() - 4).filter(|place| bytes[*place..].starts_with(b"PK\x01\x02")).collect();
    for place in headers {
        bytes[place + 24..place + 28].copy_from_slice(&3_u32.to_le_bytes());
    }
    fs::write(&path, bytes).unwrap();
    assert!(check(&path).map_or(true, |report| !report.is_whole()));
}

#[test]
fn a_picture_of_ten_thousand_pixels_is_refused() {
    let drawing = format!("drawings/{}.png", sample::DRAWING);
    let found = faults(|all| bytes_of(all, &drawing)[16..24].copy_from_slice(&[0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]));
    assert!(found.iter().any(|(name, kind)| *name == drawing && matches!(kind, FaultKind::TooBig(_))), "{found:?}");
    for bytes in [Vec::new(), b"GIF89a".to_vec(), png(4, 4)[..18].to_vec()] {
        let found = faults(|all| *bytes_of(all, &drawing) = bytes);
        assert!(
            found.iter().any(|(name, kind)| *name == drawing && matches!(kind, FaultKind::Damaged(_))),
            "{found:?}"
        );
    }
}

#[test]
fn what_is_no_zip_or_cut_off_is_told() {
    let folder = TempDir::new().unwrap();
    let whole = fs::read(packed(&folder)).unwrap();
    let path = folder.path().join("broken.myviews");
    for bytes in [&b""[..], b"hello", b"PK\x05\x06", &whole[..whole.len() / 2], &whole[..whole.len() - 1], &whole[40..]]
    {
        fs::write(&path, bytes).unwrap();
        let told = match check(&path) {
            Err(PackageError::NotAPackage { .. }) => true,
            Err(_) => false,
            Ok(report) => !report.is_whole(),
        };
        assert!(told, "{} bytes", bytes.len());
    }
    assert!(check(folder.path()).is_err());
    let none = check(&folder.path().join("none")).unwrap_err();
    assert!(none.input_at_fault());
}

#[test]
fn every_single_changed_byte_is_noticed_or_harmless() {
    let folder = TempDir::new().unwrap();
    let whole = fs::read(packed(&folder)).unwrap();
    let before = open(&packed(&folder)).unwrap();
    let path = folder.path().join("bitten.myviews");
    for place in (0..whole.len()).step_by(whole.len() / 150) {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x41;
        fs::write(&path, bytes).unwrap();
        if let Ok(after) = open(&path) {
            assert_eq!(after, before, "byte {place}");
        }
    }
}

/// Sam's record with the picture of music from a pack with this licence, and its file.
fn with_music(licence: &str, bytes: Vec<u8>) -> Contents {
    let mut contents = contents();
    for used in contents.views.pictures.iter_mut().filter(|used| used.id == "music") {
        (used.set, used.licence, used.author) = ("Farm".into(), licence.into(), "Mia".into());
    }
    contents.pictures.insert("music".into(), bytes);
    contents
}

#[test]
fn a_picture_is_named_by_what_it_is_and_another_kind_is_told() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("Sam.myviews");
    let jpeg = b"\xFF\xD8\xFF\xE0 a photo".to_vec();
    for (bytes, name) in [(png(40, 30), "pictures/music.png"), (jpeg, "pictures/music.jpg")] {
        write(&with_music("CC BY", bytes.clone()), &path).unwrap();
        let package = open(&path).unwrap();
        assert_eq!(package.members.get(name), Some(&bytes));
        assert!(!package.members.contains_key("pictures/music.svg"));
    }
    write(&with_music("CC BY", b"MZ a program".to_vec()), &path).unwrap();
    assert!(
        open(&path).unwrap().members.keys().all(|name| !name.starts_with("pictures/music.")),
        "what is no picture stays away"
    );
    let found = faults(|all| *bytes_of(all, "pictures/music.svg") = png(40, 30));
    assert!(found.iter().any(|(name, fault)| name.contains("music") && matches!(fault, FaultKind::Damaged(_))));
}

/// The page without the signs around other people's words.
fn plain_page(views: &MyViews) -> String {
    html_of(views).replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_picture_that_may_not_be_passed_on_is_its_word_and_the_page_says_why() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("Sam.myviews");
    let of_music = |page: &str| page.matches("alt=\"Picture: Music\"").count();
    let page = plain_page(&with_music("CC BY 4.0", png(40, 30)).views);
    let shown = of_music(&page);
    assert!(page.contains("Farm, Mia, CC BY 4.0") && !page.contains("Not shown here"));
    for licence in ["", "All rights reserved", "private"] {
        let contents = with_music(licence, png(40, 30));
        write(&contents, &path).unwrap();
        assert!(open(&path).unwrap().members.keys().all(|name| !name.starts_with("pictures/music.")), "{licence}");
        let page = plain_page(&contents.views);
        assert_eq!(of_music(&page), shown - 1, "{licence}");
        assert!(page.contains("<b>Music.</b> I like this."), "{licence}");
        assert!(page.contains("Not shown here: pictures of Farm. All rights in them are reserved"));
    }
}
