use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::Write as _,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use tempfile::TempDir;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::{
    plan::Assets,
    symbols::{Library, Look, Pixels, picture::draw_kept},
};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\" fill=\"#ff0000\"/></svg>";

fn go(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// A home, and beside it a folder with these files.
fn home(files: &[(&str, &[u8])]) -> (TempDir, PackStore, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let from = folder.path().join("my set");
    fs::create_dir(&from).unwrap();
    for (name, bytes) in files {
        let path = from.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let store = PackStore::of(&folder.path().join("home"));
    (folder, store, from)
}

fn draw(bytes: &[u8], px: u32) -> Pixels {
    draw_kept(bytes, px, Look::Colour).unwrap()
}

fn request(path: impl Into<PathBuf>) -> Request {
    Request { path: path.into(), ..Request::default() }
}

fn added(store: &PackStore, path: impl Into<PathBuf>) -> Added {
    store.add(&request(path), &go).unwrap()
}

fn labels(pack: &Pack) -> Vec<&str> {
    pack.pictures().iter().map(PackPicture::label).collect()
}

fn zipped(path: &Path, files: &[(&str, &[u8])]) {
    let mut zip = ZipWriter::new(File::create(path).unwrap());
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
}

fn tarred(path: &Path, files: &[(&str, &[u8])]) {
    let mut tar =
        tar::Builder::new(flate2::write::GzEncoder::new(File::create(path).unwrap(), flate2::Compression::fast()));
    for (name, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, *bytes).unwrap();
    }
    tar.into_inner().unwrap().finish().unwrap();
}

#[test]
fn a_folder_of_pictures_comes_in_whole_with_its_words() {
    let (_folder, store, from) = home(&[
        ("Animals/guinea_pig.svg", SVG.as_bytes()),
        ("Animals/школа.svg", SVG.as_bytes()),
        ("dog.svg", SVG.as_bytes()),
        ("pets/dog.svg", SVG.as_bytes()),
        (".DS_Store", b"x"),
        ("__MACOSX/dog.svg", b"x"),
        ("notes.txt", b"x"),
    ]);
    let done = added(&store, &from);
    let pack = &done.pack;
    assert_eq!((pack.name(), pack.set()), ("my_set", "my set"));
    assert_eq!(labels(pack), ["guinea pig", "школа", "dog", "dog"]);
    assert_eq!(done.left_out, []);
    assert_eq!(pack.groups(), ["Animals", "pets"]);
    let ids: BTreeSet<_> = pack.pictures().iter().map(|picture| picture.id.as_str()).collect();
    assert!(ids.contains("my_set-dog") && ids.contains("my_set-dog_2") && ids.len() == 4, "{ids:?}");
    let credit = pack.credit_of_all();
    assert!(!credit.may_be_passed_on() && credit.licence_said().contains("all rights reserved"));
    for picture in pack.pictures() {
        assert_eq!(draw(&pack.bytes(&picture.id, Look::Colour).unwrap(), 32).rgba[3], 255);
    }
    assert_eq!(store.names().unwrap(), ["my_set"]);
    assert!(matches!(store.add(&request(&from), &go), Err(PackError::There { .. })));
}

#[test]
fn ids_stay_the_same_when_a_pack_is_brought_in_again() {
    let (_folder, store, from) =
        home(&[("b.svg", SVG.as_bytes()), ("B.svg", SVG.as_bytes()), ("学校.svg", SVG.as_bytes())]);
    let ids = |done: &Added| done.pack.pictures().iter().map(|picture| picture.id.clone()).collect::<Vec<_>>();
    let first = ids(&added(&store, &from));
    store.remove("my_set").unwrap();
    assert_eq!(store.names().unwrap(), [""; 0]);
    assert!(matches!(store.remove("my_set"), Err(PackError::NoSuch { .. })));
    assert_eq!(ids(&added(&store, &from)), first);
}

#[test]
fn a_table_beside_the_pictures_names_them() {
    let table = "\u{FEFF}File;Word;Tags;Category;Licence;Author\r\n1.svg;\"Café; big\";food|drink;Places;CC BY;Mia\r\n\
        2;Dog;;Pets;;\r\n9.svg;Nobody;;;;\r\n3.svg;;;;;\r\n";
    let (_folder, store, from) = home(&[
        ("names.csv", table.as_bytes()),
        ("1.svg", SVG.as_bytes()),
        ("2.svg", SVG.as_bytes()),
        ("3.svg", SVG.as_bytes()),
    ]);
    let done = added(&store, &from);
    assert_eq!(labels(&done.pack), ["Café; big", "Dog", "3"]);
    let cafe = &done.pack.pictures()[0];
    assert_eq!(cafe.words, ["Café; big", "food", "drink"]);
    assert_eq!(
        (cafe.group.as_str(), cafe.licence.as_deref(), cafe.author.as_deref()),
        ("Places", Some("CC BY"), Some("Mia"))
    );
    assert_eq!(done.pack.credit(cafe).licence, "CC BY");
    let told: Vec<_> = done.left_out.iter().map(|one| one.what.as_str()).collect();
    assert_eq!(told, ["names.csv, line 4", "names.csv, line 5"]);
    let named = done.pack.labelled("DOG").unwrap();
    assert_eq!(named.id, "my_set-2");
}

#[test]
fn a_table_without_names_of_columns_in_an_old_encoding_is_read() {
    let (_folder, store, from) = home(&[("t.csv", b"a.svg,caf\xE9,\"x, y\"\n"), ("a.svg", SVG.as_bytes())]);
    let done = added(&store, &from);
    assert_eq!(done.pack.pictures()[0].words, ["café", "x", "y"]);
    assert!(done.left_out[0].why.contains("Windows-1252"));
}

#[test]
fn mulberry_is_known_by_its_table() {
    let table = "symbol-id,symbol,grammar,category-id,category,rated,tags\n1,\"run_,_to\",Verb,1,Verb,0,sport move\n\
        2,gun,Noun,2,Weapons,1,\n3,lost,Noun,2,X,0,\n";
    for as_zip in [false, true] {
        let files: [(&str, &[u8]); 4] = [
            ("set/symbol-info-en.csv", table.as_bytes()),
            ("set/EN/run_,_to.svg", SVG.as_bytes()),
            ("set/EN/gun.svg", SVG.as_bytes()),
            ("set/docs/gun.svg", b"<html/>"),
        ];
        let (folder, store, mut from) = home(if as_zip { &[] } else { &files });
        if as_zip {
            from = folder.path().join("set.zip");
            zipped(&from, &files);
        }
        let done = added(&store, &from);
        assert_eq!(done.pack.name(), "mulberry");
        assert_eq!(done.pack.pictures()[0].words, ["run", "to run", "sport", "move"]);
        let hidden: Vec<_> = done.pack.pictures().iter().map(|picture| picture.hidden).collect();
        assert_eq!(hidden, [false, true]);
        assert!(done.pack.credit_of_all().may_be_passed_on());
        assert_eq!(done.left_out.len(), 1);
        assert_eq!(done.left_out[0].to_string(), "lost: its file is missing");
    }
}

#[test]
fn openmoji_comes_in_from_its_package_file_in_colour_and_in_lines() {
    let list = r#"[{"hexcode": "1F600", "group": "smileys", "annotation": "grinning face", "tags": "happy, glad", "openmoji_tags": "", "openmoji_author": "Mia", "skintone": "", "unicode": 1},
        {"hexcode": "1F44B-1F3FB", "annotation": "waving hand: light", "skintone_base_hexcode": "1F44B"}, {"hexcode": 3}, {"hexcode": "FFFF", "annotation": "lost"}]"#;
    let long = format!("package/src/{}/x.svg", "very_long_name/".repeat(12));
    let (folder, store, _) = home(&[]);
    let path = folder.path().join("openmoji-1.tgz");
    tarred(
        &path,
        &[
            ("package/data/openmoji.json", list.as_bytes()),
            ("package/color/svg/1F600.svg", SVG.as_bytes()),
            ("package/black/svg/1F600.svg", SVG.replace("ff0000", "000000").as_bytes()),
            ("package/color/svg/1F44B-1F3FB.svg", SVG.as_bytes()),
            (&long, b"x"),
        ],
    );
    let done = added(&store, &path);
    assert_eq!((done.pack.name(), done.files, done.left_out.len()), ("openmoji", 3, 2));
    let face = &done.pack.pictures()[0];
    assert_eq!(
        (face.id.as_str(), face.words.as_slice()),
        ("openmoji-1f600", &["grinning face".to_owned(), "happy".into(), "glad".into()][..])
    );
    assert_eq!(done.pack.credit(face).author, "Mia");
    assert!(done.pack.pictures()[1].hidden);
    let colour = |look| draw(&done.pack.bytes(&face.id, look).unwrap(), 8).rgba[0];
    assert_eq!((colour(Look::Colour), colour(Look::Line)), (255, 0));
}

#[test]
fn arasaac_comes_in_by_words_or_by_numbers() {
    let list = r#"[{"_id": 2349, "keywords": [{"keyword": "apple"}, {"keyword": "fruit"}], "categories": ["food"], "sex": false},
        {"_id": 7, "keywords": [{"keyword": "fight"}], "violence": true}]"#;
    let (_folder, store, from) = home(&[
        ("arasaac/list.json", list.as_bytes()),
        ("arasaac/2349_500.svg", SVG.as_bytes()),
        ("arasaac/7.svg", SVG.as_bytes()),
        ("arasaac/la_casa_1.svg", SVG.as_bytes()),
    ]);
    let done = added(&store, &from);
    assert_eq!(labels(&done.pack), ["apple", "fight", "la casa"]);
    assert!(done.pack.pictures()[1].hidden && done.pack.credit_of_all().licence.contains("NC"));
}

#[test]
fn what_cannot_be_read_is_told_in_order_and_the_rest_comes_in() {
    let (_folder, store, from) = home(&[
        ("1.heic", b"\0\0\0\x18ftypheic"),
        ("2.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"><path"),
        ("3.png", b"<!DOCTYPE html><html/>"),
        ("4.gif", b"GIF89a"),
        ("5.svg", SVG.as_bytes()),
        ("6.jpg", b"\xFF\xD8\xFF\xE0\0\x10JFIF\0"),
    ]);
    let done = added(&store, &from);
    assert_eq!(labels(&done.pack), ["5"]);
    let told: Vec<_> = done.left_out.iter().map(|one| &one.what[..1]).collect();
    assert_eq!(told, ["1", "4", "2", "3", "6"], "those of other forms first, then those that were tried, in order");
    let nothing = home(&[("3.png", b"<html/>")]);
    let error = nothing.1.add(&request(&nothing.2), &go).unwrap_err();
    assert!(matches!(&error, PackError::Nothing { left_out, .. } if left_out.len() == 1), "{error}");
    assert_eq!(fs::read_dir(nothing.0.path().join("home/packs")).unwrap().count(), 0);
    assert!(matches!(store.add(&request(from.join("none")), &go), Err(PackError::Disk { .. })));
}

#[test]
fn an_archive_that_means_harm_opens_nothing_outside() {
    let (folder, store, _) = home(&[]);
    let path = folder.path().join("evil.zip");
    let zeros = vec![b' '; 30 << 20];
    let bomb = [SVG.as_bytes(), &zeros].concat();
    zipped(
        &path,
        &[
            ("../../out.svg", SVG.as_bytes()),
            ("/etc/out.svg", SVG.as_bytes()),
            ("bomb.svg", &bomb),
            ("C:/x.svg", SVG.as_bytes()),
            ("fine.svg", SVG.as_bytes()),
        ],
    );
    let done = added(&store, &path);
    assert_eq!(labels(&done.pack), ["fine"]);
    assert_eq!(done.left_out.len(), 4, "{:?}", done.left_out);
    assert!(!folder.path().join("out.svg").exists());
    let tar = folder.path().join("evil.tgz");
    let mut header = tar::Header::new_old();
    header.as_old_mut().name[..12].copy_from_slice(b"../../up.svg");
    header.set_size(SVG.len() as u64);
    header.set_cksum();
    let mut builder =
        tar::Builder::new(flate2::write::GzEncoder::new(File::create(&tar).unwrap(), flate2::Compression::fast()));
    builder.append(&header, SVG.as_bytes()).unwrap();
    let mut link = tar::Header::new_old();
    link.set_entry_type(tar::EntryType::Symlink);
    link.set_size(0);
    builder.append_link(&mut link, "link.svg", "/etc/hostname").unwrap();
    builder.into_inner().unwrap().finish().unwrap();
    assert!(matches!(store.add(&request(&tar), &go), Err(PackError::Nothing { .. })));
    for bytes in [&b"PK\x03\x04rest"[..], b"\x1F\x8Brest"] {
        fs::write(&path, bytes).unwrap();
        assert!(matches!(store.add(&request(&path), &go), Err(PackError::NotAPack { .. })));
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_a_folder_is_not_followed() {
    let (folder, store, from) = home(&[("a.svg", SVG.as_bytes())]);
    fs::write(folder.path().join("secret.svg"), SVG).unwrap();
    std::os::unix::fs::symlink(folder.path().join("secret.svg"), from.join("link.svg")).unwrap();
    std::os::unix::fs::symlink(&from, from.join("round")).unwrap();
    let done = added(&store, &from);
    assert_eq!((labels(&done.pack), done.left_out.len()), (vec!["a"], 2));
}

#[test]
fn an_import_that_was_stopped_is_not_seen_and_goes_on() {
    let names: Vec<String> = (0..40).map(|number| format!("{number}.svg")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), SVG.as_bytes())).collect();
    let (folder, store, from) = home(&files);
    let stop =
        |progress: Progress| if progress.done >= 10 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    let error = store.add(&request(&from), &stop).unwrap_err();
    assert!(matches!(error, PackError::Stopped { done: 10.., of: 40 }), "{error}");
    assert_eq!(store.names().unwrap(), [""; 0]);
    // What the power cut short is not taken for a picture.
    let growing = folder.path().join("home/packs/.growing-my_set/pictures");
    fs::write(growing.join("39.svg.part"), b"<svg").unwrap();
    let told = AtomicUsize::new(0);
    let watch = |progress: Progress| {
        told.fetch_max(progress.done, Ordering::Relaxed);
        ControlFlow::Continue(())
    };
    let done = store.add(&request(&from), &watch).unwrap();
    assert!(done.resumed >= 10 && done.resumed < 40, "{}", done.resumed);
    assert_eq!((done.files, told.into_inner(), labels(&done.pack).len()), (40, 40, 40));
    let left: Vec<_> =
        fs::read_dir(folder.path().join("home/packs")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["my_set"]);
    // Another source of the same name begins anew.
    store.remove("my_set").unwrap();
    store.add(&request(&from), &stop).unwrap_err();
    fs::write(from.join("0.svg"), SVG.replace("ff0000", "00ff00")).unwrap();
    fs::write(from.join("new.svg"), SVG).unwrap();
    assert_eq!(added(&store, &from).resumed, 0);
}

fn own() -> Arc<Library> {
    Arc::new(Library::open(&Assets::find().unwrap()).unwrap())
}

#[test]
fn the_schools_choice_wins_then_the_childs_pack_then_ours() {
    let (_folder, store, from) =
        home(&[("happy.svg", SVG.as_bytes()), ("cross.svg", SVG.as_bytes()), ("llama.svg", SVG.as_bytes())]);
    let pack = Arc::new(added(&store, &from).pack);
    let plain = Choices::default();
    let shelf = |choices: &Choices, first| Shelf::new(own(), vec![Arc::clone(&pack)], choices, first);
    let id = |shelf: &Shelf, idea: &str| shelf.resolve(idea).map(|hit| hit.id);
    assert_eq!(id(&shelf(&plain, None), "happy").as_deref(), Some("happy"));
    assert_eq!(id(&shelf(&plain, Some("my_set")), "happy").as_deref(), Some("my_set-happy"));
    assert_eq!(id(&shelf(&plain, Some("gone")), "happy").as_deref(), Some("happy"));
    // "Cross" is another word for angry; a cross is not angry.
    assert_eq!(id(&shelf(&plain, Some("my_set")), "angry").as_deref(), Some("angry"));
    assert_eq!(id(&shelf(&plain, None), "llama").as_deref(), Some("my_set-llama"));
    assert_eq!(id(&shelf(&plain, None), "my_set-cross").as_deref(), Some("my_set-cross"));
    assert_eq!(id(&shelf(&plain, None), "no such thing"), None);
    let mut chosen = Choices { first: Some("my_set".into()), ..Choices::default() };
    chosen.replaced.insert("Sad".into(), "my_set-llama".into());
    chosen.replaced.insert("happy".into(), "gone-1".into());
    store.choose(&chosen).unwrap();
    let shelf = shelf(&store.choices().unwrap(), None);
    assert_eq!(id(&shelf, "sad").as_deref(), Some("my_set-llama"));
    assert_eq!(id(&shelf, "happy").as_deref(), Some("my_set-happy"), "a replacement that is gone is passed over");
    let sets = shelf.sets(&["sad".to_owned(), "my_set-llama".into()].into());
    assert_eq!(sets.len(), 2);
    assert_eq!((sets[0].set.as_str(), sets[0].ids.as_slice()), ("my set", &["my_set-llama".to_owned()][..]));
    assert!(sets[1].ids.is_empty());
    assert!(
        shelf.bytes("happy", Look::Colour).is_ok()
            && shelf.bytes("my_set-llama", Look::Line).is_ok()
            && shelf.bytes("no", Look::Colour).is_ok()
    );
    let catalogue = Catalogue::new(shelf, false);
    let found =
        |typed: &str| catalogue.find(typed, "en-GB", 5).into_iter().map(|hit| (hit.id, hit.label)).collect::<Vec<_>>();
    assert_eq!(found("LLA")[0], ("my_set-llama".to_owned(), "llama".to_owned()));
    assert_eq!(found("sad")[0], ("my_set-llama".to_owned(), "Sad".to_owned()), "what stands for it, under our word");
    assert_eq!(found("happy")[0].0, "my_set-happy");
    assert_eq!(found(""), [], "nothing is typed");
}

#[test]
fn a_list_that_was_changed_by_hand_is_told_by_line_and_opens_nothing_outside() {
    let (folder, store, from) = home(&[("a.svg", SVG.as_bytes())]);
    added(&store, &from);
    let list = folder.path().join("home/packs/my_set/pack.ron");
    let whole = fs::read_to_string(&list).unwrap();
    for (from, to) in [
        ("a.svg", "../../a.svg"),
        ("words: [\"a\"]", "words: []"),
        ("format: 1", "format: 9"),
        ("pictures: [", "pictures: 3"),
    ] {
        let changed = whole.replace(from, to);
        assert_ne!(changed, whole, "{from}");
        fs::write(&list, changed).unwrap();
        assert!(matches!(store.open("my_set"), Err(PackError::List { line: 1.., .. })), "{to}");
    }
    let (packs, faults) = store.open_all().unwrap();
    assert_eq!((packs.len(), faults.len()), (0, 1));
    store.remove("my_set").unwrap();
}

#[test]
fn pictures_come_one_by_one_into_a_pack_of_their_own() {
    let (_folder, store, from) = home(&[("a.svg", SVG.as_bytes()), ("phone.heic", b"\0\0\0\x18ftypheic")]);
    let add = |file: &str, word: &str| store.add_picture(&from.join(file), word, "Our school");
    assert!(add("phone.heic", "hall").unwrap_err().to_string().contains("JPEG"));
    assert_eq!(store.names().unwrap(), [""; 0], "a pack without pictures is none");
    let ids = ["Hall", "hall", "Kitchen"].map(|word| add("a.svg", word).unwrap());
    assert_eq!(ids, ["own_pictures-hall", "own_pictures-hall_2", "own_pictures-kitchen"]);
    let pack = store.open("own_pictures").unwrap();
    assert_eq!((pack.set(), labels(&pack)), ("Our school", vec!["Hall", "hall", "Kitchen"]));
    assert_eq!(draw(&pack.bytes(&ids[1], Look::Colour).unwrap(), 8).rgba[0], 255);
    store.remove("own_pictures").unwrap();
    assert_eq!(store.names().unwrap(), [""; 0]);
}
