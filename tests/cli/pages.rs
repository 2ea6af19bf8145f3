//! What an adult chooses on the command line, and what then leaves.

use std::{ffi::OsStr, fs, io::Read, path::Path};

use super::{Done, my_views, played, with_vault};

/// The demo's conversation, exported with these words into the folder `out`.
fn exported(to: &Path, words: &[&str]) -> Done {
    let home = to.join("home");
    let on = |words: &[&str]| my_views(words.iter().map(|word| OsStr::new(word).to_owned()).chain(with_vault(&home)));
    let list = on(&["list", "--json"]).json();
    let id = list["conversations"][0]["id"].as_str().unwrap().to_owned();
    let out = to.join("out").into_os_string().into_string().unwrap();
    on(&[&["export", &id, "--to", &out], words].concat())
}

fn text(to: &Path, name: &str) -> String {
    fs::read_to_string(to.join("out").join(name)).unwrap()
}

#[test]
fn every_page_comes_in_every_form_for_people() {
    let (_folder, to) = played();
    let pages = "my-views,profile,section-a,about-me,three-houses,what-happened,invitation";
    let done = exported(&to, &["--as", "docx,text", "--page", pages]);
    assert_eq!((done.code, done.out.lines().count()), (0, 14), "{}", done.err);
    assert!(text(&to, "Sam-section-a.txt").contains("“Reading. I like this.”"));
    assert!(text(&to, "Sam-invitation.txt").contains("You have rights."));
    assert!(fs::read(to.join("out/Sam-three-houses.docx")).unwrap().starts_with(b"PK"));
}

#[test]
fn what_is_left_out_or_replaced_does_not_leave() {
    let (_folder, to) = played();
    let words = ["--as", "text,json,ron", "--without", "hope,body", "--no-names", "--replace", "reading=this lesson"];
    exported(&to, &words).refuses(1, &["`body`", "There are", "hope"]);
    let words = ["--as", "text,json,ron", "--without", "hope", "--no-names", "--replace", "reading=this lesson"];
    assert_eq!(exported(&to, &words).code, 0);
    for name in ["Sam.txt", "Sam.json", "Sam.ron"] {
        let text = text(&to, name);
        for gone in ["Read well", "Ride a bike", "Reading", "\"Jo\""] {
            assert!(!text.contains(gone), "{name}: {gone}");
        }
        assert!(text.contains("this lesson. I like this."), "{name}");
    }
    exported(&to, &["--as", "text", "--replace", "Leo"]).refuses(2, &["--replace"]);
}

#[test]
fn a_voice_or_drawing_is_left_out_by_itself() {
    let (_folder, to) = played();
    let home = to.join("home");
    let on = |words: &[&str]| my_views(words.iter().map(|word| OsStr::new(word).to_owned()).chain(with_vault(&home)));
    let id = on(&["list", "--json"]).json()["conversations"][0]["id"].as_str().unwrap().to_owned();
    let media = on(&["media", &id, "--json"]).json()["media"].as_array().unwrap().clone();
    assert_eq!(media.len(), 2, "{media:?}");
    assert!(on(&["media", &id]).out.contains("Hear my voice: Maths, "));
    let voice = media.iter().find(|one| one["voice"] == true).unwrap()["id"].as_str().unwrap().to_owned();
    let words = ["--as", "text,json,myviews", "--replace", "Leo=my friend"];
    let done = exported(&to, &words);
    assert!(done.err.contains("voices and drawings are not changed: listen first"), "{}", done.err);
    assert!(text(&to, "Sam.json").contains(&voice));
    assert_eq!(exported(&to, &["--as", "text,json", "--leave-out", &voice]).code, 0);
    for name in ["Sam-2.txt", "Sam-2.json"] {
        let text = text(&to, name);
        assert!(!text.contains(&voice) && !text.contains("Hear my voice"), "{name}");
    }
    let strange = "00000000-0000-0000-0000-000000000001";
    exported(&to, &["--as", "text", "--leave-out", strange]).refuses(1, &[strange, "media"]);
}

#[test]
fn what_was_agreed_is_on_the_childs_page_and_in_the_record() {
    let (_folder, to) = played();
    assert_eq!(exported(&to, &["--as", "text,json,ron", "--page", "what-happened"]).code, 0);
    let page = text(&to, "Sam-what-happened.txt");
    for line in ["- A grown-up tells you before each fire practice.", "- Jo will do this.", "- This is partly done."] {
        assert!(page.contains(line), "{line}: {page}");
    }
    for name in ["Sam.json", "Sam.ron"] {
        assert!(text(&to, name).contains("You try a bike in the hall."), "{name}");
    }
    exported(&to, &["--as", "text", "--page", "meeting-sheet"]).refuses(1, &["meeting-sheet", "rights"]);
}

#[test]
fn a_package_is_sealed_for_one_person() {
    let (_folder, to) = played();
    let key = age::x25519::Identity::generate();
    let public = key.to_public().to_string();
    assert_eq!(exported(&to, &["--as", "myviews", "--seal-for", &public]).code, 0);
    let sealed = fs::read(to.join("out/Sam.myviews.age")).unwrap();
    let decryptor = age::Decryptor::new(sealed.as_slice()).unwrap();
    let mut plain = Vec::new();
    decryptor.decrypt(std::iter::once(&key as _)).unwrap().read_to_end(&mut plain).unwrap();
    let package = to.join("Sam.myviews");
    fs::write(&package, plain).unwrap();
    assert_eq!(my_views(["check".as_ref(), package.as_os_str()]).code, 0);
    exported(&to, &["--as", "myviews", "--seal-for", "age1nobody"]).refuses(1, &["public key"]);
}

#[test]
fn a_keyguard_is_printed_in_true_size_and_without_a_screen_it_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("guard.pdf").into_os_string().into_string().unwrap();
    let home = folder.path().join("home").into_os_string().into_string().unwrap();
    let ways = folder.path().join("ways.ron");
    fs::write(&ways, "(guard: (on: true, columns: 3, rows: 2, gap: 6))").unwrap();
    let ways = ways.into_os_string().into_string().unwrap();
    let on = |words: &[&str]| {
        let first = ["--home", &home, "keyguard", "--to", &file];
        my_views(first.iter().chain(words).map(|word| OsStr::new(*word).to_owned()))
    };
    let done = on(&["--ways-file", &ways, "--pixels", "1920x1080", "--width", "531", "--json"]);
    assert_eq!(done.code, 0, "{}", done.err);
    assert_eq!(done.json()["cells"], 6);
    let cell = done.json()["cell"][0].as_f64().unwrap();
    assert!((160.0..180.0).contains(&cell), "{cell}");
    assert!(fs::read(&file).unwrap().starts_with(b"%PDF"));
    on(&["--pixels", "1920x1080", "--width", "1"]).refuses(1, &["no screen"]);
    assert_eq!(on(&["--pixels", "1920", "--width", "531"]).code, 2);
}
