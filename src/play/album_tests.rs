use super::*;
use crate::{
    plan::Assets,
    symbols::{
        Library,
        packs::{Choices, PackStore, Request},
    },
    words::Language,
};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\" fill=\"#ff0000\"/></svg>";

fn photo(number: u128, name: &str, kind: PhotoKind) -> Photo {
    Photo { id: Uuid::from_u128(number), name: name.into(), kind, bytes: SVG.into(), said: None }
}

fn ids(pictures: &[Picture]) -> Vec<&str> {
    pictures.iter().map(|picture| picture.id.as_str()).collect()
}

/// An album with a pack of these pictures, in two groups.
fn album(pictures: &[&str], choices: &Choices, belongings: Belongings) -> Album {
    let folder = tempfile::tempdir().unwrap();
    let set = folder.path().join("zoo");
    std::fs::create_dir_all(set.join("Animals")).unwrap();
    for name in pictures {
        std::fs::write(set.join(format!("Animals/{name}.svg")), SVG).unwrap();
    }
    let store = PackStore::of(&folder.path().join("home"));
    if !pictures.is_empty() {
        let request = Request { path: set, licence: Some("CC BY".into()), ..Request::default() };
        store.add(&request, &|_| std::ops::ControlFlow::Continue(())).unwrap();
    }
    store.choose(choices).unwrap();
    let assets = Assets::find().unwrap();
    let (shelf, _) = store.shelf(Arc::new(Library::open(&assets).unwrap())).unwrap();
    let english = Arc::new(Language::open(&assets, "en-GB").unwrap());
    Album::new(&Catalogue::new(shelf, false), english, belongings)
}

fn sam() -> Belongings {
    let photos = [
        photo(1, "Nan", PhotoKind::Person),
        photo(2, "My house", PhotoKind::Place),
        photo(3, "Nan's dog", PhotoKind::Thing),
    ];
    Belongings { photos: photos.into(), ..Belongings::default() }
}

#[test]
fn a_childs_own_photos_come_first() {
    let album = album(&["nanny goat"], &Choices::default(), sam());
    let groups = album.groups();
    assert_eq!((groups[0].id.as_str(), groups[0].label.as_str()), ("my_photos", "My photos"));
    assert_eq!(groups[0].symbol, photo_id(&photo(1, "Nan", PhotoKind::Person)));
    assert_eq!(album.group("my_photos").len(), 3);
    let found = album.find("nan", 9);
    assert_eq!(found[0].label, "Nan");
    assert!(found.iter().any(|picture| picture.id == "zoo-nanny_goat"));
    let none = self::album(&[], &Choices::default(), Belongings::default());
    assert!(none.groups().iter().all(|group| group.id != "my_photos") && none.group("my_photos").is_empty());
}

#[test]
fn a_board_gets_the_photos_that_are_of_its_kind() {
    let album = album(&[], &Choices::default(), sam());
    let labels = |beside: &[&str]| album.photos(beside, 4).into_iter().map(|of| of.label).collect::<Vec<_>>();
    assert_eq!(labels(&["family", "friend", "teacher", "lunch"]), ["Nan"]);
    assert_eq!(labels(&["home", "school", "bus"]), ["My house"]);
    assert_eq!(labels(&["lunch", "music", "football"]), ["Nan's dog"]);
    assert_eq!(album.photos(&["family"], 0), []);
    assert_eq!(album.person(" nan "), Some(photo_id(&photo(1, "", PhotoKind::Person))));
    assert_eq!(album.person("My house"), None, "a place is no person");
}

#[test]
fn what_is_of_harm_is_found_by_its_letters_and_by_nobody_who_leafs() {
    let album = album(&[], &Choices::default(), Belongings::default());
    let leafed: Vec<String> =
        album.groups().iter().flat_map(|group| album.group(&group.id)).map(|picture| picture.id).collect();
    for id in ["hurt_myself", "held", "drugs", "alcohol"] {
        assert!(!leafed.contains(&id.to_owned()), "{id}");
    }
    assert_eq!(ids(&album.find("hurt myself", 5))[0], "hurt_myself");
    assert!(leafed.contains(&"happy".to_owned()));
}

#[test]
fn the_schools_choice_and_the_childs_pack_stand_for_our_symbols() {
    let mut choices = Choices::default();
    choices.replaced.insert("sad".into(), "zoo-quokka".into());
    let plain = album(&["quokka", "happy"], &choices, Belongings::default());
    assert_eq!((plain.stands_for("sad"), plain.stands_for("happy")), ("zoo-quokka".into(), "happy".into()));
    assert_eq!(plain.stands_for("next_page"), "next_page", "what no set has stays as it is");
    let sad = plain.find("sad", 3).remove(0);
    assert_eq!((sad.id.as_str(), sad.label.as_str(), sad.pack.as_str()), ("zoo-quokka", "Sad", "zoo"));
    let first = Belongings { first_pack: Some("zoo".into()), ..Belongings::default() };
    let own = album(&["quokka", "happy"], &choices, first);
    assert_eq!(own.stands_for("happy"), "zoo-happy");
    assert!(ids(&own.group("feelings")).contains(&"zoo-happy"));
    let groups = own.groups();
    assert_eq!(groups.last().unwrap().label, "Animals");
    assert_eq!(ids(&own.group(&groups.last().unwrap().id)), ["zoo-happy", "zoo-quokka"]);
}

#[test]
fn the_group_of_a_pack_is_called_in_words() {
    let called = ["animals-nature", "food_drink", "Animals", "ysgol", "ਜਾਨਵਰ", "--"].map(in_words);
    assert_eq!(called, ["Animals nature", "Food drink", "Animals", "Ysgol", "ਜਾਨਵਰ", "--"]);
}

#[test]
fn what_did_not_come_with_the_program_is_credited_and_its_file_is_there() {
    let album = album(&["quokka"], &Choices::default(), sam());
    assert_eq!(album.credit("happy"), None);
    let used = album.credit("zoo-quokka").unwrap();
    assert_eq!((used.set.as_str(), used.licence.as_str()), ("zoo", "CC BY"));
    let own = album.credit(&album.group("my_photos")[0].id).unwrap();
    assert!(own.may_be_passed_on() && own.licence == OWN_PHOTO);
    assert_eq!(album.file_of(&own).unwrap().bytes, SVG.as_bytes());
    assert!(album.file_of(&used).is_err(), "the pack is gone by now");
}

#[test]
fn what_a_child_used_before_is_offered_before_letters() {
    let often = [("zoo-quokka".to_owned(), 1), ("happy".to_owned(), 3), ("gone".to_owned(), 9)].into();
    let album = album(&["quokka"], &Choices::default(), Belongings { often, ..Belongings::default() });
    assert_eq!(ids(&album.find("", 9)), ["happy", "zoo-quokka"]);
}
