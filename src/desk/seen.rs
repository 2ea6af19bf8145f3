//! A photo and a few words of the adult's own, added to the note about what was seen.

use std::path::PathBuf;

use bevy_egui::egui::{Ui, vec2};
use uuid::Uuid;

use super::{
    folder::{self, Chosen, FolderDraft, Textures},
    parts::{self, Look},
    pictures_view::FolderView,
    say::Say,
    style::{self, soft, strong},
    view::DeskView,
    voices::level,
};

/// Side of the photo on the page, and of one in the notes.
const SIDE: f32 = 200.0;
pub(super) const SMALL: f32 = 132.0;
/// Height of a button: a thumb on a tablet.
const TALL: f32 = 52.0;

/// What an adult adds to a note.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SeenView {
    /// A folder to choose a photo from.
    pub folder: FolderView,
    /// The photo that was chosen, by its key in [`super::PicturesView::thumbs`].
    pub photo: Option<String>,
    /// The adult speaks now: how loud it is, from 0 to 1.
    pub level: Option<f32>,
    /// What the adult said.
    pub voice: Option<SeenVoice>,
    /// It is being played.
    pub playing: bool,
    /// No microphone works on this machine.
    pub no_microphone: bool,
}

/// What an adult said, and how it came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenVoice {
    /// How long it is, in seconds.
    pub seconds: u64,
    /// Nothing was heard: it will not be kept.
    pub silent: bool,
    /// It was too loud for the microphone.
    pub clipped: bool,
}

/// What an adult wishes about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SeenWish {
    /// Another note: what was added to the last one, and not kept, goes.
    Anew,
    /// See what is in this folder.
    Look(PathBuf),
    /// Take the photo in this file.
    ReadPhoto(PathBuf),
    /// No photo.
    DropPhoto,
    /// Record; what was recorded before goes.
    Record,
    /// The recording is over.
    End,
    /// Play what was recorded, or stop playing it.
    Listen,
    /// Nothing said.
    DropVoice,
}

/// What is open in the box.
#[derive(Debug, Default)]
pub(super) struct SeenDraft {
    folder: FolderDraft,
    bringing: bool,
    /// The note that it is for, where that is kept already; none: the one that is being written.
    of: Option<Uuid>,
}

impl SeenView {
    /// Nothing was added yet.
    pub(super) fn is_empty(&self) -> bool {
        self.photo.is_none() && self.voice.as_ref().is_none_or(|voice| voice.silent)
    }
}

/// The key of a photo that an adult added, in [`super::PicturesView::thumbs`].
#[must_use]
pub fn seen_key(photo: Uuid) -> String {
    format!("seen:{photo}")
}

/// What a note still lacks.
#[derive(Clone, Copy)]
pub(super) struct Lacks {
    pub photo: bool,
    pub voice: bool,
}

/// The box in which an adult adds a photo and a voice to a note.
pub(super) struct Adding<'a> {
    pub say: Say<'a>,
    pub view: &'a DeskView,
    pub draft: &'a mut SeenDraft,
    pub textures: &'a mut Textures,
}

impl Adding<'_> {
    /// For this note, which is kept already, or none: the one that is being written.
    pub fn ui(&mut self, ui: &mut Ui, of: Option<Uuid>, lacks: Lacks) -> Option<SeenWish> {
        let say = self.say;
        if self.draft.of != of {
            // What was added for another note stays with none.
            *self.draft = SeenDraft { of, ..SeenDraft::default() };
            ui.ctx().request_repaint();
            return Some(SeenWish::Anew);
        }
        let mut wish = None;
        parts::adult_box(ui, 1.0, |ui| {
            ui.set_width(ui.available_width());
            ui.label(strong(say.t("seen-add"), style::BODY));
            ui.label(soft(say.t("seen-add-about")));
            if lacks.photo {
                wish = self.photo_of_note(ui, say);
                ui.add_space(6.0);
            }
            if lacks.voice {
                wish = wish.take().or(self.voice_of_note(ui, say));
            }
        });
        wish
    }

    fn photo_of_note(&mut self, ui: &mut Ui, say: Say) -> Option<SeenWish> {
        if let Some(photo) = self.view.seen.photo.clone() {
            self.draft.bringing = false;
            let thumb = self.view.pictures.thumbs.get(&photo);
            folder::picture(ui, self.textures, (&photo, thumb), &say.t("seen-photo"), SIDE, false);
            let away = parts::sized_button(ui, &say.t("seen-photo-drop"), Look::Plain, vec2(0.0, TALL));
            return away.clicked().then_some(SeenWish::DropPhoto);
        }
        if !self.draft.bringing {
            let add = parts::sized_button(ui, &say.t("seen-photo-add"), Look::Plain, vec2(0.0, TALL));
            if !add.clicked() {
                return None;
            }
            self.draft.bringing = true;
            return Some(SeenWish::Look(self.view.seen.folder.path.clone()));
        }
        let chosen = folder::list(ui, say, &mut self.draft.folder, &self.view.seen.folder, None);
        if parts::leave(ui, &say.t("seen-photo-not"), Look::Link) {
            self.draft.bringing = false;
        }
        chosen.map(|chosen| match chosen {
            Chosen::Look(path) => SeenWish::Look(path),
            Chosen::Take(path) => SeenWish::ReadPhoto(path),
        })
    }

    fn voice_of_note(&self, ui: &mut Ui, say: Say) -> Option<SeenWish> {
        let seen = &self.view.seen;
        let tall = |ui: &mut Ui, id: &str, look| parts::sized_button(ui, &say.t(id), look, vec2(0.0, TALL)).clicked();
        if let Some(now) = seen.level {
            ui.label(strong(say.t("voice-listening"), style::BODY));
            level(ui, now);
            return tall(ui, "seen-voice-end", Look::Main).then_some(SeenWish::End);
        }
        if seen.no_microphone {
            let why = say.t("seen-no-microphone");
            let record = say.t("seen-voice-record");
            let button = |ui: &mut Ui| parts::sized_button(ui, &record, Look::Plain, vec2(0.0, TALL));
            let off = ui.add_enabled_ui(false, button).inner;
            ui.ctx().accesskit_node_builder(off.id, |node| node.set_description(why.as_str()));
            ui.label(soft(why));
            return None;
        }
        let Some(voice) = &seen.voice else {
            return tall(ui, "seen-voice-record", Look::Plain).then_some(SeenWish::Record);
        };
        if voice.silent || voice.clipped {
            let words = say.t(if voice.silent { "voice-silent" } else { "voice-clipped" });
            parts::notice(ui, &words, style::TROUBLE_TINT, style::TROUBLE);
        } else {
            ui.label(strong(say.with("seen-voice-length", "seconds", voice.seconds.to_string()), style::BODY));
        }
        let mut wish = None;
        ui.horizontal_wrapped(|ui| {
            if !voice.silent && !self.view.no_loudspeaker {
                let id = if seen.playing { "stop-playing" } else { "seen-voice-listen" };
                wish = tall(ui, id, Look::Plain).then_some(SeenWish::Listen);
            }
            if tall(ui, "voice-again", Look::Plain) {
                wish = Some(SeenWish::Record);
            }
            if tall(ui, "seen-voice-drop", Look::Plain) {
                wish = Some(SeenWish::DropVoice);
            }
        });
        wish
    }
}
