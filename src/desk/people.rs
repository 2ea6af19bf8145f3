//! Lists of people, each with a name and a role.

use bevy_egui::egui::Ui;

use super::{
    parts::{self, Look},
    say::Say,
};
use crate::record::{PersonPresent, Role};

/// More people than this do not fit a child's page, and nobody sits in such a crowd.
const MOST: usize = 6;

/// Who is with the child: at least one row stays.
pub(super) fn present(ui: &mut Ui, say: Say, people: &mut Vec<PersonPresent>) {
    let mut gone = None;
    let several = people.len() > 1;
    for (place, person) in people.iter_mut().enumerate() {
        if row(ui, say, ("present", place), &mut person.name, &mut person.role, several) {
            gone = Some(place);
        }
    }
    if let Some(place) = gone {
        people.remove(place);
    }
    if people.len() < MOST && parts::button(ui, &say.t("add-adult"), Look::Plain).clicked() {
        people.push(PersonPresent { name: String::new(), role: Role::Teacher });
    }
}

/// Who may be asked about: the list may be empty.
pub(super) fn viewers(ui: &mut Ui, say: Say, viewers: &mut Vec<(String, Role)>) {
    let mut gone = None;
    for (place, (name, role)) in viewers.iter_mut().enumerate() {
        if row(ui, say, ("viewer", place), name, role, true) {
            gone = Some(place);
        }
    }
    if let Some(place) = gone {
        viewers.remove(place);
    }
    if viewers.len() < MOST && parts::button(ui, &say.t("add-viewer"), Look::Plain).clicked() {
        let free = Role::KNOWN.iter().find(|role| viewers.iter().all(|(_, taken)| taken != *role));
        let role = free.cloned().unwrap_or(Role::Friend);
        viewers.push((say.word("viewer", role.word()), role));
    }
}

/// A name, a role and "Remove"; true when it is to go.
fn row(ui: &mut Ui, say: Say, key: (&str, usize), name: &mut String, role: &mut Role, removable: bool) -> bool {
    let number = key.1 + 1;
    ui.push_id(key, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let half = (ui.available_width() - 12.0) / 2.0;
            let field = parts::line(ui, name, &say.t("name"), half.min(240.0));
            label(ui, &field, &say.with(&format!("{}-name", key.0), "number", number));
            let words = |role: &Role| say.word("role", role.word());
            let before = role.clone();
            let name_of_list = say.with(&format!("{}-role", key.0), "number", number);
            parts::pick(ui, &name_of_list, words(role), half.min(250.0), |ui| {
                for known in Role::KNOWN {
                    if parts::picked(ui, &words(known), known == role) {
                        *role = known.clone();
                    }
                }
            });
            // A viewer's card shows these words: they follow the role until somebody types others.
            if *role != before && key.0 == "viewer" && *name == say.word("viewer", before.word()) {
                *name = say.word("viewer", role.word());
            }
            removable && parts::button(ui, &say.with("remove", "name", shown_name(name, number)), Look::Link).clicked()
        })
        .inner
    })
    .inner
}

fn shown_name(name: &str, number: usize) -> String {
    if name.trim().is_empty() { number.to_string() } else { name.trim().to_owned() }
}

/// The name of a control for a screen reader, where no visible word stands beside it.
fn label(ui: &Ui, response: &bevy_egui::egui::Response, words: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(words));
}
