//! The vault at the desk: choosing a passphrase, opening, keys, keeping, removing.

use std::path::PathBuf;

use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use my_views::{
    desk::{Checked, DeskView, Forget, KeyRow, NewKey, Note, VaultState, VaultView, VaultWish, Wish},
    record::What,
    vault::{Settings, Strength},
};

use super::{
    SAM, SAM_BEFORE, Shown, about, add, desk, everything_said, last_wish, notes, notes_desk, press, press_first, said,
    type_into, view,
};

const WORDS: &str = "lantern otter drizzle cello";

fn with_vault(vault: VaultView) -> Shown {
    desk(DeskView { vault, ..view() })
}

fn open() -> VaultView {
    let key = |name: &str, public: &str| KeyRow {
        name: name.into(),
        fingerprint: "7CDD B6A0 82A7 F1B7".into(),
        public: public.into(),
    };
    let keys = vec![key("School key", "age1school"), key("School office", "age1office")];
    VaultView { state: VaultState::Open, keys, ..VaultView::default() }
}

fn type_secret(desk: &mut Shown, name: &str, text: &str) {
    desk.get_by_role_and_label(Role::PasswordInput, name).focus();
    desk.run();
    desk.get_by_role_and_label(Role::PasswordInput, name).type_text(text);
    desk.run();
}

fn vault_wish(desk: &Shown) -> &VaultWish {
    match last_wish(desk) {
        Some(Wish::Vault(wish)) => wish,
        other => panic!("nothing was wished of the vault: {other:?}"),
    }
}

#[test]
fn before_there_is_a_key_nobody_can_start_and_the_way_to_one_is_one_press() {
    let mut desk = with_vault(VaultView { state: VaultState::NoKeys, ..VaultView::default() });
    assert!(desk.query_by_role_and_label(Role::Button, "Start").is_none());
    press_first(&mut desk, Role::Button, "Choose a passphrase");
    press(&mut desk, Role::Button, "Make one for me");
    press(&mut desk, Role::Button, "Use this passphrase");
    let VaultWish::MakeKeys { name, passphrase } = vault_wish(&desk) else { panic!("no keys") };
    assert_eq!((name.as_str(), passphrase.strength()), ("School key", Strength::Strong));
    let words = passphrase.expose().to_owned();
    assert!(!everything_said(&desk).contains(&words), "it is shown only until it is used");
}

#[test]
fn a_weak_passphrase_or_two_that_differ_are_not_taken() {
    let mut desk = with_vault(VaultView { state: VaultState::NoKeys, ..VaultView::default() });
    press_first(&mut desk, Role::Button, "Choose a passphrase");
    type_secret(&mut desk, "New passphrase", "school1");
    type_secret(&mut desk, "The same once more", "school1");
    press(&mut desk, Role::Button, "Use this passphrase");
    assert_eq!(last_wish(&desk), None);
    desk.get_by_label_contains("Please take a stronger one");
    type_secret(&mut desk, "New passphrase", " and a lantern otter drizzle");
    press(&mut desk, Role::Button, "Use this passphrase");
    assert_eq!(last_wish(&desk), None);
    desk.get_by_label_contains("The two are not the same");
}

#[test]
fn a_closed_vault_shows_no_name_and_a_child_can_start_all_the_same() {
    let mut desk = with_vault(VaultView { state: VaultState::Locked, ..VaultView::default() });
    let said = everything_said(&desk);
    assert!(!said.contains("Sam"), "{said}");
    type_into(&mut desk, "The child's first name", "Ada");
    press(&mut desk, Role::Button, "Start");
    assert!(matches!(last_wish(&desk), Some(Wish::Begin(form)) if form.called == "Ada"));
}

#[test]
fn the_passphrase_opens_and_is_told_to_nobody() {
    let mut desk = with_vault(VaultView { state: VaultState::Locked, ..VaultView::default() });
    type_secret(&mut desk, "Passphrase", WORDS);
    assert!(!everything_said(&desk).contains("otter"));
    press(&mut desk, Role::Button, "Unlock");
    assert!(matches!(vault_wish(&desk), VaultWish::Unlock(passphrase) if passphrase.expose() == WORDS));
}

#[test]
fn after_wrong_ones_there_is_a_wait() {
    let mut desk = with_vault(VaultView { state: VaultState::Locked, wait: 8, ..VaultView::default() });
    type_secret(&mut desk, "Passphrase", WORDS);
    press(&mut desk, Role::Button, "Unlock");
    assert_eq!(last_wish(&desk), None);
    desk.get_by_label_contains("8 seconds");
}

#[test]
fn a_lost_passphrase_is_made_anew_with_a_recovery_key() {
    let mut desk = with_vault(VaultView { state: VaultState::Locked, ..VaultView::default() });
    press(&mut desk, Role::Button, "I lost the passphrase");
    press(&mut desk, Role::Button, "Make one for me");
    press(&mut desk, Role::Button, "Make a new passphrase");
    assert_eq!(last_wish(&desk), None);
    type_into(&mut desk, "File of the recovery key", "/media/stick/office.key");
    press(&mut desk, Role::Button, "Make a new passphrase");
    assert!(matches!(vault_wish(&desk), VaultWish::Restore { key, .. } if key.ends_with("office.key")));
}

#[test]
fn keys_are_shown_with_their_fingerprints_and_changed_with_the_passphrase_alone() {
    let mut desk = with_vault(open());
    press(&mut desk, Role::Button, "Keys");
    assert!(everything_said(&desk).contains("7CDD B6A0 82A7 F1B7"));
    press(&mut desk, Role::Button, "Remove School office");
    assert_eq!(last_wish(&desk), None);
    desk.get_by_label_contains("Please type the passphrase of today");
    type_secret(&mut desk, "Passphrase of today", WORDS);
    press(&mut desk, Role::Button, "Remove School office");
    assert!(matches!(vault_wish(&desk), VaultWish::RemoveRecovery { public, .. } if public == "age1office"));

    type_secret(&mut desk, "Passphrase of today", WORDS);
    type_into(&mut desk, "Whose key it is", "The authority");
    press(&mut desk, Role::RadioButton, "They have a key already");
    type_into(&mut desk, "Their public key", "age1authority");
    press(&mut desk, Role::Button, "Add this key");
    let VaultWish::AddRecovery { name, key, .. } = vault_wish(&desk) else { panic!("no key was added") };
    assert_eq!((name.as_str(), key), ("The authority", &NewKey::Public("age1authority".into())));
}

#[test]
fn a_new_recovery_key_goes_into_a_file_and_the_schools_key_too() {
    let mut desk = with_vault(open());
    press(&mut desk, Role::Button, "Keys");
    type_secret(&mut desk, "Passphrase of today", WORDS);
    type_into(&mut desk, "Whose key it is", "School office");
    let fields: Vec<_> = desk.get_all_by_role_and_label(Role::TextInput, "Into which new file").collect();
    assert_eq!(fields.len(), 2);
    fields[0].focus();
    drop(fields);
    desk.run();
    desk.get_all_by_role_and_label(Role::TextInput, "Into which new file")
        .next()
        .unwrap()
        .type_text("/media/office.key");
    desk.run();
    press(&mut desk, Role::Button, "Add this key");
    let VaultWish::AddRecovery { key, .. } = vault_wish(&desk) else { panic!("no key was added") };
    assert_eq!(key, &NewKey::File(PathBuf::from("/media/office.key")));
}

#[test]
fn what_the_school_decides_about_keeping_is_one_press() {
    let mut desk = with_vault(open());
    press(&mut desk, Role::Button, "Keeping");
    press(&mut desk, Role::RadioButton, "After 24 months");
    let months = Settings { look_again_after_months: 24, ..Settings::default() };
    assert_eq!(vault_wish(&desk), &VaultWish::Settings(months));
    press(&mut desk, Role::CheckBox, "Remove them when the child has finished");
    let remove = Settings { remove_raw_takes: true, ..Settings::default() };
    assert_eq!(vault_wish(&desk), &VaultWish::Settings(remove));
    press(&mut desk, Role::Button, "Look at everything");
    assert_eq!(vault_wish(&desk), &VaultWish::Check);
}

#[test]
fn damage_is_named_and_can_be_put_aside() {
    let damaged = vec!["conversations/1/events/00000004.ron.age: its seal is broken: it was cut or changed".to_owned()];
    let checked = Checked { conversations: 3, damaged, aside: 2 };
    let mut desk = with_vault(VaultView { checked: Some(checked), ..open() });
    press(&mut desk, Role::Button, "Keeping");
    let said = everything_said(&desk);
    for words in ["00000004.ron.age", "1 thing is damaged", "Nothing is deleted", "2 files lie aside"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    press(&mut desk, Role::Button, "Put damaged files aside");
    assert_eq!(vault_wish(&desk), &VaultWish::SetAside);
}

#[test]
fn removing_says_what_goes_and_what_does_not() {
    let mut desk = with_vault(open());
    press_first(&mut desk, Role::Button, "Remove");
    let said = everything_said(&desk);
    for words in ["There are 2 conversations of this name", "12 March 2027", "They are not removed"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    press(&mut desk, Role::Button, "Remove this conversation for ever");
    assert_eq!(vault_wish(&desk), &VaultWish::Forget(Forget::Conversation(SAM)));
    press_first(&mut desk, Role::Button, "Remove");
    press(&mut desk, Role::Button, "Remove everything of Sam for ever");
    assert_eq!(vault_wish(&desk), &VaultWish::Forget(Forget::Child("Sam".into())));
}

#[test]
fn one_answer_can_be_removed_from_the_notes() {
    let mut desk = notes_desk(notes());
    press_first(&mut desk, Role::Button, "Remove this answer");
    press(&mut desk, Role::Button, "Remove this answer for ever");
    assert_eq!(vault_wish(&desk), &VaultWish::Forget(Forget::Answer(SAM, about("maths"))));
    assert_eq!(said("maths", "").about, about("maths"));
}

#[test]
fn an_answer_is_held_back_with_a_reason_and_given_back() {
    let mut only_maths = notes();
    only_maths.answers.truncate(1);
    let mut desk = notes_desk(only_maths.clone());
    press(&mut desk, Role::Button, "Hold this answer back, for safety");
    type_into(&mut desk, "Notes by", "Mrs Green");
    let before = desk.state().1.len();
    press(&mut desk, Role::Button, "Hold it back");
    assert_eq!(desk.state().1.len(), before, "without a reason nothing happens");
    type_into(&mut desk, "Why (stays locked in the vault)", "Somebody would be angry.");
    press(&mut desk, Role::Button, "Hold it back");
    let (adult, why) = ("Mrs Green".to_owned(), "Somebody would be angry.".to_owned());
    let wish = add(What::Withheld { about: about("maths"), adult: adult.clone(), why: why.clone() });
    assert_eq!(last_wish(&desk), Some(&wish));
    only_maths.answers[0].withheld = Some(Note { adult: adult.clone(), text: why });
    desk.state_mut().0.view.open = Some(only_maths);
    desk.run();
    desk.get_by_label("Held back by Mrs Green: it leaves in no page and no file.");
    desk.get_by_label("Somebody would be angry.");
    press(&mut desk, Role::Button, "Give it back");
    assert_eq!(last_wish(&desk), Some(&add(What::GivenBack { about: about("maths"), adult })));
}

#[test]
fn the_day_to_look_again_is_shown_once_it_has_come() {
    let mut view = view();
    view.conversations[1].due = true;
    assert_eq!(view.conversations[1].id, SAM_BEFORE);
    let desk = desk(view);
    assert!(everything_said(&desk).contains("Look again since"));
}

#[test]
fn every_page_of_the_vault_has_its_words_and_large_controls() {
    for state in [VaultState::NoKeys, VaultState::Locked, VaultState::Opening, VaultState::Open] {
        let mut desk = with_vault(VaultView { state, work: Some((3, 9)), ..open() });
        assert!(!everything_said(&desk).contains("[desk-"));
        if state != VaultState::NoKeys {
            for page in ["Keys", "Keeping"] {
                press(&mut desk, Role::Button, page);
                assert!(!everything_said(&desk).contains("[desk-"), "{page}");
                super::check_controls(&desk, 1280.0);
            }
        }
    }
}
