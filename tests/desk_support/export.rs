//! The page on which an adult chooses what leaves.

use bevy_egui::egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use my_views::{
    desk::{DeskView, ExportChoice, Exported, Form, Preview, Wish},
    report::pages::{HeardOrSeen, PageName},
};
use uuid::Uuid;

use super::{
    Shown, desk,
    desk_support::{CLIP, SAM, view},
    last_wish, press, press_first, type_into,
};

/// "My views" of this conversation, a page long, with a voice and a drawing.
pub fn seen(id: Uuid) -> Preview {
    let sections =
        ["School", "Home", "Worries", "Hopes", "An adult says"].map(|name| (name.to_lowercase(), name.into()));
    let words =
        (1..=40).map(|line| format!("I like music lesson {line}, and I said so by myself.")).collect::<Vec<_>>();
    let pages = PageName::ALL.into_iter().filter(|page| *page != PageName::MeetingSheet).collect();
    let media = vec![
        HeardOrSeen { id: CLIP, voice: true, words: "Hear my voice: Music, 3 seconds".into() },
        HeardOrSeen { id: DRAWING, voice: false, words: "My drawing: My house".into() },
    ];
    Preview { id, sections: sections.into(), pages, media, words: Ok(words.join("\n")) }
}

const DRAWING: Uuid = Uuid::from_u128(4);

#[test]
fn each_voice_and_drawing_is_listened_to_and_left_out_by_itself() {
    let mut desk = desk(DeskView { preview: Some(seen(SAM)), ..view() });
    press_first(&mut desk, Role::Button, "Export");
    desk.state_mut().0.view.preview = Some(seen(SAM));
    desk.run();
    for shared in ["Hear my voice: Music, 3 seconds", "My drawing: My house"] {
        let tick = desk.get_by_role_and_label(Role::CheckBox, shared);
        assert_eq!(tick.accesskit_node().toggled(), Some(Toggled::True), "{shared}");
    }
    press(&mut desk, Role::Button, "Listen: Hear my voice: Music, 3 seconds");
    assert_eq!(last_wish(&desk), Some(&Wish::Listen { id: SAM, clip: CLIP }));
    let not_changed = "Voices and drawings are not changed: listen first.";
    assert!(desk.query_by_label(not_changed).is_none());
    type_into(&mut desk, "A name", "Leo");
    desk.get_by_label(not_changed);
    press(&mut desk, Role::CheckBox, "My drawing: My house");
    let Some(Wish::Preview { choice, .. }) = last_wish(&desk) else { panic!("{:?}", last_wish(&desk)) };
    assert_eq!(choice.without_media, [DRAWING].into());
    desk.state_mut().0.view.no_loudspeaker = true;
    desk.run();
    assert!(desk.query_by_label_contains("Listen: ").is_none());
}

#[test]
fn the_meeting_sheet_is_offered_where_it_can_be_made() {
    let mut desk = desk(view());
    press_first(&mut desk, Role::Button, "Export");
    assert!(desk.query_by_role_and_label(Role::CheckBox, "Meeting sheet").is_none());
    desk.state_mut().0.view.preview = Some(Preview { pages: PageName::ALL.to_vec(), ..seen(SAM) });
    desk.run();
    press(&mut desk, Role::CheckBox, "Meeting sheet");
    let Some(Wish::Preview { choice, .. }) = last_wish(&desk) else { panic!("{:?}", last_wish(&desk)) };
    assert_eq!(choice.pages, [PageName::MyViews, PageName::MeetingSheet]);
}

#[test]
fn an_export_says_where_it_went_or_what_went_wrong() {
    let mut desk = desk(view());
    press_first(&mut desk, Role::Button, "Export");
    press(&mut desk, Role::CheckBox, "The whole package (.myviews)");
    press(&mut desk, Role::Button, "Export");
    let wish = Wish::Export { id: SAM, to: "/tmp/my-views".into(), forms: vec![Form::Page], choice: Box::default() };
    assert_eq!(last_wish(&desk), Some(&wish));
    desk.state_mut().0.view.exporting = Some((1, 3));
    desk.run();
    desk.get_by_label("File 2 / 3");
    assert!(desk.query_by_role_and_label(Role::Button, "Export").is_none(), "one at a time");
    press(&mut desk, Role::Button, "Stop");
    assert_eq!(last_wish(&desk), Some(&Wish::StopExport));
    let end = |desk: &mut Shown, ended: Exported| {
        (desk.state_mut().0.view.exporting, desk.state_mut().0.view.exported) = (None, Some(ended));
        desk.run();
    };
    let files = vec!["/tmp/my-views/Sam.html".into()];
    end(&mut desk, Exported::Written { files, without_font: 4 });
    desk.get_by_label("Sam.html");
    desk.get_by_label_contains("4 signs have no letters on this machine");
    end(&mut desk, Exported::Stopped);
    desk.get_by_label("It was stopped. Nothing of it is left in the folder.");
    end(&mut desk, Exported::Failed("The folder is full.".into()));
    desk.get_by_label("It did not work. The folder is full.");
}

#[test]
fn what_will_be_written_stands_beside_the_button() {
    let mut desk = desk(view());
    press_first(&mut desk, Role::Button, "Export");
    desk.get_by_label("Web page, Package; 1 page");
    press(&mut desk, Role::CheckBox, "Pages to print (PDF)");
    press(&mut desk, Role::CheckBox, "One-page profile");
    desk.get_by_label("Web page, PDF, Package; 2 pages");
    for form in ["A page for any browser", "The whole package (.myviews)", "Pages to print (PDF)"] {
        press(&mut desk, Role::CheckBox, form);
    }
    press(&mut desk, Role::CheckBox, "The boards as cards on paper, to cut out (PDF)");
    desk.get_by_label("Cards");
    press(&mut desk, Role::Button, "Export");
    assert!(matches!(last_wish(&desk), Some(Wish::Export { forms, .. }) if forms == &[Form::Cards]));
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
    desk.state_mut().0.view.preview = Some(Preview { sections, words, ..seen(SAM) });
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
