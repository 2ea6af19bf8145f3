//! "Photos": the people, places and things of one child, and which pictures come first for this child.

use std::collections::BTreeMap;

use bevy_egui::egui::{Ui, vec2};
use uuid::Uuid;

use super::{
    folder::{self, FolderDraft},
    keys::section,
    packs::first,
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    pictures_view::{ChildView, PhotoDraft, PhotoRow, PicturesWish},
    say::Say,
    style::{self, INK, soft, strong},
    vault_view::VaultState,
    wish::Wish,
};
use crate::vault::PhotoKind;

/// Side of a photo in the list, and of one that was just chosen.
const SIDE: f32 = 132.0;
const LARGE: f32 = 240.0;

/// What was typed on the page.
#[derive(Debug, Default)]
pub(super) struct PhotosDraft {
    called: String,
    folder: FolderDraft,
    bringing: bool,
    /// Of the photo that was chosen.
    name: Option<String>,
    kind: Option<PhotoKind>,
    /// Names that are being changed.
    names: BTreeMap<Uuid, String>,
    removing: Option<Uuid>,
    problem: bool,
}

impl Desk {
    pub(super) fn photos_page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        if page_head(ui, say, &say.t("photos"), "") {
            self.page = Page::Home;
        }
        if self.view.vault.state != VaultState::Open {
            let mut wish = None;
            section(ui, &say.t("photos-locked"), |ui| wish = self.locked(ui, say));
            return wish;
        }
        let mut wish = None;
        section(ui, &say.t("whose-photos"), |ui| wish = self.whose(ui, say));
        if let Some(child) = self.view.pictures.child.clone() {
            let title = say.with("photos-of", "name", &child.called);
            section(ui, &title, |ui| wish = wish.take().or(self.photos_of(ui, say, &child)));
            section(ui, &say.t("add-photo"), |ui| wish = wish.take().or(self.add_photo(ui, say, &child)));
            let title = say.with("pack-first-of", "name", &child.called);
            section(ui, &title, |ui| {
                let (none, packs) = (say.t("as-for-everybody"), &self.view.pictures.packs);
                first(ui, say, (&none, packs), child.first.as_deref(), |pack| {
                    wish = Some(PicturesWish::FirstOf { child: child.called.clone(), pack });
                });
            });
        }
        wish.map(Wish::Pictures)
    }

    /// A field for a name, and the children of whom there are conversations.
    fn whose(&mut self, ui: &mut Ui, say: Say) -> Option<PicturesWish> {
        let mut wish = None;
        ui.label(soft(say.t("photos-about")));
        let shown = self.view.pictures.child.as_ref().map(|child| child.called.as_str());
        let mut known: Vec<&str> = self.view.conversations.iter().map(|row| row.called.as_str()).collect();
        known.sort_unstable();
        known.dedup();
        let row = |ui: &mut Ui| {
            for called in known {
                let look = if shown == Some(called) { Look::Main } else { Look::Plain };
                if parts::button(ui, called, look).clicked() {
                    wish = Some(PicturesWish::Child(called.to_owned()));
                }
            }
        };
        if !self.view.conversations.is_empty() {
            ui.horizontal_wrapped(row);
        }
        ui.horizontal_top(|ui| {
            parts::field(ui, &say.t("child-name"), &mut self.photos.called, "", 240.0, INK);
            ui.vertical(|ui| {
                ui.add_space(28.0);
                let called = self.photos.called.trim();
                if parts::button(ui, &say.t("show-photos"), Look::Plain).clicked() && !called.is_empty() {
                    wish = Some(PicturesWish::Child(called.to_owned()));
                }
            });
        });
        wish
    }

    fn photos_of(&mut self, ui: &mut Ui, say: Say, child: &ChildView) -> Option<PicturesWish> {
        let mut wish = None;
        if child.photos.is_empty() {
            ui.label(soft(say.t("photos-none")));
        }
        for photo in &child.photos {
            ui.push_id(photo.id, |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 16.0;
                    let thumb = self.view.pictures.thumbs.get(&photo.thumb);
                    folder::picture(ui, &mut self.textures, (&photo.thumb, thumb), &photo.name, SIDE, false);
                    ui.vertical(|ui| wish = wish.take().or(self.photo(ui, say, child, photo)));
                });
            });
        }
        wish
    }

    /// The name, the kind and the voice of a photo.
    fn photo(&mut self, ui: &mut Ui, say: Say, child: &ChildView, photo: &PhotoRow) -> Option<PicturesWish> {
        let mut wish = None;
        let (id, called) = (photo.id, child.called.clone());
        let name_it = |name: String, kind: PhotoKind| PicturesWish::NamePhoto { child: called.clone(), id, name, kind };
        match self.photos.names.get_mut(&id) {
            None => {
                ui.label(strong(&photo.name, 19.0));
                ui.label(soft(say.t(&format!("photo-{}", photo.kind.word()))));
                ui.horizontal_wrapped(|ui| {
                    if parts::button(ui, &say.with("rename", "name", &photo.name), Look::Link).clicked() {
                        self.photos.names.insert(id, photo.name.clone());
                    }
                    if self.photos.removing != Some(id)
                        && parts::button(ui, &say.with("remove", "name", &photo.name), Look::Link).clicked()
                    {
                        self.photos.removing = Some(id);
                    }
                });
            }
            Some(name) => {
                parts::field(ui, &say.t("photo-name"), name, "", 260.0, INK);
                let name = name.trim().to_owned();
                if let Some(kind) = kinds(ui, say, photo.kind).filter(|_| !name.is_empty()) {
                    wish = Some(name_it(name.clone(), kind));
                }
                if parts::button(ui, &say.t("keep-name"), Look::Main).clicked() && !name.is_empty() {
                    wish = Some(name_it(name, photo.kind));
                    self.photos.names.remove(&id);
                }
            }
        }
        if self.photos.removing == Some(id) {
            ui.label(soft(say.t("photo-removing")));
            ui.horizontal(|ui| {
                if parts::button(ui, &say.with("remove-now", "name", &photo.name), Look::Main).clicked() {
                    wish = Some(PicturesWish::RemovePhoto(id));
                    self.photos.removing = None;
                }
                if parts::button(ui, &say.t("keep-it"), Look::Plain).clicked() {
                    self.photos.removing = None;
                }
            });
        }
        wish.or(self.voice(ui, say, photo))
    }

    /// An adult may say the name: the kiosk then speaks with that voice.
    fn voice(&self, ui: &mut Ui, say: Say, photo: &PhotoRow) -> Option<PicturesWish> {
        let recording = self.view.pictures.recording;
        let (id, name) = (photo.id, &photo.name);
        let mut wish = None;
        ui.horizontal_wrapped(|ui| {
            if recording == Some(id) {
                ui.label(strong(say.with("say-it-now", "name", name), style::BODY));
                if parts::button(ui, &say.t("end-recording"), Look::Main).clicked() {
                    wish = Some(PicturesWish::EndRecording);
                }
            } else if photo.said {
                if parts::button(ui, &say.with("hear-name", "name", name), Look::Link).clicked() {
                    wish = Some(PicturesWish::Hear(id));
                }
                if parts::button(ui, &say.with("unsay", "name", name), Look::Link).clicked() {
                    wish = Some(PicturesWish::Unsay(id));
                }
            } else if recording.is_none()
                && parts::button(ui, &say.with("record-name", "name", name), Look::Link).clicked()
            {
                wish = Some(PicturesWish::Record(id));
            }
        });
        wish
    }

    fn add_photo(&mut self, ui: &mut Ui, say: Say, child: &ChildView) -> Option<PicturesWish> {
        if let Some(draft) = self.view.pictures.draft.clone() {
            return self.draft(ui, say, child, &draft);
        }
        ui.label(soft(say.t("add-photo-about")));
        if !self.photos.bringing {
            if parts::button(ui, &say.t("choose-photo"), Look::Main).clicked() {
                self.photos.bringing = true;
                return Some(PicturesWish::Look(self.view.pictures.folder.path.clone()));
            }
            return None;
        }
        let chosen = folder::list(ui, say, &mut self.photos.folder, &self.view.pictures.folder, None);
        chosen.map(|chosen| chosen.wish(PicturesWish::ReadPhoto))
    }

    /// The photo that was chosen, with its name and kind.
    fn draft(&mut self, ui: &mut Ui, say: Say, child: &ChildView, draft: &PhotoDraft) -> Option<PicturesWish> {
        let mut wish = None;
        let thumb = self.view.pictures.thumbs.get(&draft.thumb);
        folder::picture(ui, &mut self.textures, (&draft.thumb, thumb), &draft.name, LARGE, false);
        let name = self.photos.name.get_or_insert_with(|| draft.name.clone());
        parts::field(ui, &say.with("photo-what", "name", &child.called), name, "", 300.0, INK);
        let name = name.trim().to_owned();
        let kind = self.photos.kind.unwrap_or(PhotoKind::Person);
        if let Some(chosen) = kinds(ui, say, kind) {
            self.photos.kind = Some(chosen);
        }
        if self.photos.problem {
            parts::notice(ui, &say.t("photo-needs-name"), style::TROUBLE_TINT, style::TROUBLE);
        }
        ui.horizontal(|ui| {
            if parts::sized_button(ui, &say.t("keep-photo"), Look::Main, vec2(160.0, 48.0)).clicked() {
                self.photos.problem = name.is_empty();
                if !name.is_empty() {
                    wish = Some(PicturesWish::KeepPhoto { child: child.called.clone(), name, kind });
                    (self.photos.name, self.photos.kind) = (None, None);
                }
            }
            if parts::sized_button(ui, &say.t("not-this"), Look::Plain, vec2(0.0, 48.0)).clicked() {
                (self.photos.name, self.photos.problem) = (None, false);
                wish = Some(PicturesWish::DropPhoto);
            }
        });
        wish
    }
}

/// A person, a place or a thing; what was chosen anew.
fn kinds(ui: &mut Ui, say: Say, now: PhotoKind) -> Option<PhotoKind> {
    let mut chosen = None;
    for kind in PhotoKind::ALL {
        let on = kind == now;
        if parts::choice(ui, &say.t(&format!("photo-{}", kind.word())), on, parts::dot(on)).clicked() && !on {
            chosen = Some(kind);
        }
    }
    chosen
}
