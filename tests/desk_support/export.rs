//! The page on which an adult chooses what leaves.

use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use my_views::{
    desk::{DeskView, ExportChoice, Form, Preview, Wish},
    report::pages::PageName,
};

use super::{
    desk,
    desk_support::{SAM, view},
    last_wish, press, press_first,
};

#[test]
fn an_export_says_where_it_went_or_what_went_wrong() {
    let mut desk = desk(view());
    press_first(&mut desk, Role::Button, "Export");
    press(&mut desk, Role::CheckBox, "The whole package (.myviews)");
    press(&mut desk, Role::Button, "Export");
    let wish = Wish::Export { id: SAM, to: "/tmp/my-views".into(), forms: vec![Form::Page], choice: Box::default() };
    assert_eq!(last_wish(&desk), Some(&wish));
    desk.state_mut().0.view.exported = Some(Ok(vec!["/tmp/my-views/Sam.html".into()]));
    desk.run();
    desk.get_by_label_contains("/tmp/my-views/Sam.html");
    desk.state_mut().0.view.exported = Some(Err("The folder is full.".into()));
    desk.run();
    desk.get_by_label("It did not work. The folder is full.");
}

#[test]
fn an_export_of_nothing_or_to_nowhere_is_asked_about() {
    let mut desk = desk(DeskView { export_to: String::new(), ..view() });
    press_first(&mut desk, Role::Button, "Export");
    press(&mut desk, Role::Button, "Export");
    desk.get_by_label("Please type a folder.");
    press(&mut desk, Role::CheckBox, "The whole package (.myviews)");
    press(&mut desk, Role::CheckBox, "A page for any browser");
    press(&mut desk, Role::Button, "Export");
    desk.get_by_label("Please tick at least one kind of file.");
    assert!(!matches!(last_wish(&desk), Some(Wish::Export { .. })));
}

#[test]
fn what_leaves_is_chosen_and_seen_before() {
    let mut desk = desk(view());
    press_first(&mut desk, Role::Button, "Export");
    let whole = Box::new(ExportChoice::default());
    assert_eq!(last_wish(&desk), Some(&Wish::Preview { id: SAM, page: PageName::MyViews, choice: whole }));
    let sections = vec![("school".into(), "School".into()), ("adults".into(), "An adult says".into())];
    let words = Ok("My views\nSam\nMusic. I like this.".into());
    desk.state_mut().0.view.preview = Some(Preview { id: SAM, sections, words });
    desk.run();
    desk.get_by_label_contains("Music. I like this.");
    press(&mut desk, Role::CheckBox, "An adult says");
    press(&mut desk, Role::CheckBox, "Without the names of those who were with the child");
    let choice = ExportChoice { without: ["adults".to_owned()].into(), unnamed: true, ..ExportChoice::default() };
    let choice = Box::new(choice);
    let wish = Wish::Preview { id: SAM, page: PageName::MyViews, choice: choice.clone() };
    assert_eq!(last_wish(&desk), Some(&wish));
    press(&mut desk, Role::Button, "Print this page");
    assert_eq!(last_wish(&desk), Some(&Wish::Print { id: SAM, page: PageName::MyViews, choice }));
}
