//! Packs and photos at the desk: looked at before they are brought in, chosen, replaced, named, removed.

use std::path::PathBuf;

use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use my_views::{
    desk::{
        ChildView, DeskView, Entry, FolderView, PackOffer, PackRow, PhotoDraft, PhotoRow, PictureRow, PicturesView,
        PicturesWish, Thumb, VaultState, VaultView, Wish,
    },
    vault::PhotoKind,
};
use uuid::Uuid;

use super::{Shown, desk, everything_said, last_wish, press, press_first, type_into, view};

const NAN: Uuid = Uuid::from_u128(71);

fn mulberry() -> PackRow {
    PackRow {
        name: "mulberry".into(),
        set: "Mulberry".into(),
        pictures: 3436,
        licence: "CC BY-SA 4.0".into(),
        author: "Steve Lee".into(),
        passed_on: true,
    }
}

fn own_set() -> PackRow {
    PackRow { name: "school".into(), set: "Our school".into(), pictures: 1, ..PackRow::default() }
}

fn folder() -> FolderView {
    let entry = |name: &str, folder| Entry { name: name.into(), path: PathBuf::from("/stick").join(name), folder };
    FolderView {
        path: "/stick".into(),
        entries: vec![entry("holiday", true), entry("nan.jpg", false)],
        places: vec!["/media/STICK".into(), "/srv/pictures".into()],
        ..FolderView::default()
    }
}

fn thumb() -> Thumb {
    Thumb { side: 2, rgba: [200, 40, 40, 255].repeat(4).into() }
}

/// Everything that the pages of pictures and photos can show at once.
pub fn full() -> PicturesView {
    PicturesView {
        packs: vec![mulberry(), own_set()],
        folder: folder(),
        adding: Some((40, 400)),
        child: Some(sam()),
        ..PicturesView::default()
    }
}

fn shown(pictures: PicturesView) -> Shown {
    desk(DeskView { pictures, ..view() })
}

fn at_pictures(pictures: PicturesView) -> Shown {
    let mut desk = shown(pictures);
    press(&mut desk, Role::Button, "Pictures");
    assert_eq!(last_wish(&desk), Some(&Wish::Pictures(PicturesWish::List)));
    desk
}

fn at_photos(pictures: PicturesView) -> Shown {
    let mut desk = shown(pictures);
    press(&mut desk, Role::Button, "Photos");
    desk
}

fn wished(desk: &Shown) -> &PicturesWish {
    match last_wish(desk) {
        Some(Wish::Pictures(wish)) => wish,
        other => panic!("nothing was wished of pictures: {other:?}"),
    }
}

fn sam() -> ChildView {
    let photo =
        PhotoRow { id: NAN, name: "Nan".into(), kind: PhotoKind::Person, said: false, thumb: "photo/nan".into() };
    ChildView { called: "Sam".into(), first: None, photos: vec![photo] }
}

#[test]
fn each_pack_says_whose_it_is_and_whether_it_may_leave() {
    let desk = at_pictures(PicturesView { packs: vec![mulberry(), own_set()], ..PicturesView::default() });
    desk.get_by_label("3436 pictures. Steve Lee. CC BY-SA 4.0.");
    desk.get_by_label("1 picture. Author not known. All rights reserved (no licence is given).");
    desk.get_by_label("These stay on this tablet. In pages that others read, their words stand in their place.");
    assert!(!everything_said(&desk).contains("[desk-"));
}

#[test]
fn a_pack_is_removed_by_two_presses_and_chosen_by_one() {
    let mut desk = at_pictures(PicturesView { packs: vec![mulberry()], ..PicturesView::default() });
    press(&mut desk, Role::RadioButton, "Mulberry comes first");
    assert_eq!(wished(&desk), &PicturesWish::First(Some("mulberry".into())));
    let before = desk.state().1.len();
    press(&mut desk, Role::Button, "Remove Mulberry");
    assert_eq!(desk.state().1.len(), before, "first it is asked");
    press(&mut desk, Role::Button, "Remove Mulberry now");
    assert_eq!(wished(&desk), &PicturesWish::Remove("mulberry".into()));
}

#[test]
fn a_pack_is_looked_at_before_it_is_brought_in() {
    let mut desk = at_pictures(PicturesView { folder: folder(), ..PicturesView::default() });
    press(&mut desk, Role::Button, "Choose a folder or file");
    assert_eq!(wished(&desk), &PicturesWish::Look("/stick".into()));
    press(&mut desk, Role::Button, "Stick: STICK");
    assert_eq!(wished(&desk), &PicturesWish::Look("/media/STICK".into()));
    press(&mut desk, Role::RadioButton, "holiday");
    assert_eq!(wished(&desk), &PicturesWish::Look("/stick/holiday".into()));
    press(&mut desk, Role::Button, "Use this whole folder");
    assert_eq!(wished(&desk), &PicturesWish::Offer("/stick".into()));
    let sample = PictureRow { label: "Cow".into(), thumb: "sample/0".into(), ..PictureRow::default() };
    let pack = PackRow { set: "Farm".into(), pictures: 12, ..PackRow::default() };
    let left_out = vec!["phone.heic: it is a HEIC photo".to_owned()];
    let offer = PackOffer { path: "/stick".into(), pack, samples: vec![sample], left_out };
    desk.state_mut().0.view.pictures.offered = Some(offer);
    desk.state_mut().0.view.pictures.thumbs.insert("sample/0".into(), thumb());
    desk.run();
    desk.get_by_role_and_label(Role::Image, "Cow");
    desk.get_by_label("phone.heic: it is a HEIC photo");
    type_into(&mut desk, "Licence", " CC BY 4.0 ");
    press(&mut desk, Role::Button, "Add these pictures");
    let wish = PicturesWish::Add { path: "/stick".into(), licence: "CC BY 4.0".into(), author: String::new() };
    assert_eq!(wished(&desk), &wish);
}

#[test]
fn bringing_in_shows_how_far_it_is_and_can_be_stopped() {
    let mut desk = at_pictures(PicturesView { adding: Some((40, 400)), ..PicturesView::default() });
    desk.get_by_label("The pictures are being read: 40 / 400");
    press(&mut desk, Role::Button, "Stop");
    assert_eq!(wished(&desk), &PicturesWish::StopAdding);
    desk.state_mut().0.view.pictures.adding = None;
    desk.state_mut().0.view.pictures.left_out = (0..50).map(|number| format!("{number}.gif: a GIF")).collect();
    desk.run();
    desk.get_by_label("50 things were left out or changed");
    desk.get_by_label("And 10 more.");
}

#[test]
fn a_word_gets_another_picture_and_its_own_again() {
    let row = |label: &str| PictureRow {
        id: "mulberry-sad".into(),
        label: label.into(),
        from: "Mulberry".into(),
        thumb: "mulberry-sad".into(),
    };
    let mut desk = at_pictures(PicturesView { replaced: vec![row("happy")], ..PicturesView::default() });
    type_into(&mut desk, "Word", "sad");
    press(&mut desk, Role::Button, "Find pictures");
    assert_eq!(wished(&desk), &PicturesWish::Find("sad".into()));
    desk.state_mut().0.view.pictures.found = Some(("sad".into(), vec![row("Sad")]));
    desk.run();
    press(&mut desk, Role::Button, "Sad, Mulberry");
    let wish = PicturesWish::Replace { word: "sad".into(), picture: "mulberry-sad".into() };
    assert_eq!(wished(&desk), &wish);
    desk.state_mut().0.view.pictures.folder = folder();
    press(&mut desk, Role::Button, "Use a file for sad");
    press(&mut desk, Role::RadioButton, "nan.jpg");
    let wish = PicturesWish::ReplaceByFile { word: "sad".into(), path: "/stick/nan.jpg".into() };
    assert_eq!(wished(&desk), &wish);
    press(&mut desk, Role::Button, "Use ours again for happy");
    assert_eq!(wished(&desk), &PicturesWish::TakeBack("happy".into()));
}

#[test]
fn while_the_vault_is_closed_no_photo_is_shown() {
    let vault = VaultView { state: VaultState::Locked, ..VaultView::default() };
    let pictures = PicturesView { child: Some(sam()), ..PicturesView::default() };
    let mut desk = desk(DeskView { vault, pictures, ..view() });
    press(&mut desk, Role::Button, "Photos");
    assert!(!everything_said(&desk).contains("Nan"));
    desk.get_by_role_and_label(Role::Button, "Unlock");
}

#[test]
fn a_photo_is_chosen_named_and_kept() {
    let mut desk = at_photos(PicturesView { folder: folder(), ..PicturesView::default() });
    press_first(&mut desk, Role::Button, "Sam");
    assert_eq!(wished(&desk), &PicturesWish::Child("Sam".into()));
    desk.state_mut().0.view.pictures.child = Some(ChildView { called: "Sam".into(), ..ChildView::default() });
    desk.run();
    press(&mut desk, Role::Button, "Choose a photo");
    press(&mut desk, Role::RadioButton, "nan.jpg");
    assert_eq!(wished(&desk), &PicturesWish::ReadPhoto("/stick/nan.jpg".into()));
    desk.state_mut().0.view.pictures.draft = Some(PhotoDraft { name: String::new(), thumb: "photo/draft-1".into() });
    desk.state_mut().0.view.pictures.thumbs.insert("photo/draft-1".into(), thumb());
    desk.run();
    let before = desk.state().1.len();
    press(&mut desk, Role::Button, "Keep photo");
    assert_eq!(desk.state().1.len(), before, "it has no name yet");
    desk.get_by_label("Please type a name for the photo.");
    type_into(&mut desk, "What does Sam call this?", "My house");
    press(&mut desk, Role::RadioButton, "A place");
    press(&mut desk, Role::Button, "Keep photo");
    let wish = PicturesWish::KeepPhoto { child: "Sam".into(), name: "My house".into(), kind: PhotoKind::Place };
    assert_eq!(wished(&desk), &wish);
}

#[test]
fn a_photo_is_named_anew_spoken_and_removed() {
    let pictures = PicturesView { child: Some(sam()), packs: vec![mulberry()], ..PicturesView::default() };
    let mut desk = at_photos(pictures);
    desk.get_by_role_and_label(Role::Image, "Nan");
    press(&mut desk, Role::Button, "Rename Nan");
    type_into(&mut desk, "Name", "ny");
    press(&mut desk, Role::Button, "Keep the name");
    let wish = PicturesWish::NamePhoto { child: "Sam".into(), id: NAN, name: "Nanny".into(), kind: PhotoKind::Person };
    assert_eq!(wished(&desk), &wish);
    press(&mut desk, Role::Button, "Record the name of Nan");
    assert_eq!(wished(&desk), &PicturesWish::Record(NAN));
    desk.state_mut().0.view.pictures.recording = Some(NAN);
    desk.run();
    press(&mut desk, Role::Button, "Finish");
    assert_eq!(wished(&desk), &PicturesWish::EndRecording);
    press(&mut desk, Role::Button, "Remove Nan");
    press(&mut desk, Role::Button, "Remove Nan now");
    assert_eq!(wished(&desk), &PicturesWish::RemovePhoto(NAN));
    press(&mut desk, Role::RadioButton, "Mulberry comes first");
    let wish = PicturesWish::FirstOf { child: "Sam".into(), pack: Some("mulberry".into()) };
    assert_eq!(wished(&desk), &wish);
    assert!(!everything_said(&desk).contains("[desk-"));
}
