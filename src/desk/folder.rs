//! A list of folders and files to choose from, and small pictures: what the pages of packs and of photos share.

use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
};

use bevy_egui::egui::{
    Align, Color32, ColorImage, CornerRadius, Label, Layout, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind,
    TextureHandle, TextureOptions, Ui, Vec2, WidgetInfo, WidgetType, pos2,
};

use super::{
    parts::{self, Look},
    pictures_view::{FolderView, PicturesWish, Thumb},
    say::Say,
    style::{self, CARD, EDGE, INK, soft, strong},
};

/// Height of the list of a folder.
const HEIGHT: f32 = 264.0;
/// Height of the word under a picture.
const CAPTION: f32 = 28.0;

/// What was typed as a folder.
#[derive(Debug, Default)]
pub(super) struct FolderDraft {
    typed: String,
    /// The folder that was shown when it was typed: the field follows to another one.
    shown: PathBuf,
}

/// What was chosen in a list.
pub(super) enum Chosen {
    /// A folder to look into.
    Look(PathBuf),
    /// A file, or this folder itself.
    Take(PathBuf),
}

impl Chosen {
    /// The wish, where what was taken is wished for by `take`.
    pub fn wish(self, take: fn(PathBuf) -> PicturesWish) -> PicturesWish {
        match self {
            Self::Look(path) => PicturesWish::Look(path),
            Self::Take(path) => take(path),
        }
    }
}

/// The folder, what is in it, and the places to begin. With `whole` the folder itself can be taken by a button of these words.
pub(super) fn list(
    ui: &mut Ui,
    say: Say,
    draft: &mut FolderDraft,
    view: &FolderView,
    whole: Option<&str>,
) -> Option<Chosen> {
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        for place in &view.places {
            if parts::button(ui, &place_name(say, place), Look::Plain).clicked() {
                chosen = Some(Chosen::Look(place.clone()));
            }
        }
    });
    if draft.shown != view.path {
        draft.shown.clone_from(&view.path);
        draft.typed = view.path.display().to_string();
    }
    let typed = &mut draft.typed;
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - 140.0).clamp(120.0, 560.0);
        parts::field(ui, &say.t("folder-or-file"), typed, "", width, INK);
        ui.vertical(|ui| {
            ui.add_space(28.0);
            if parts::button(ui, &say.t("go-there"), Look::Plain).clicked() {
                let path = PathBuf::from(typed.trim());
                chosen = Some(if path.is_file() { Chosen::Take(path) } else { Chosen::Look(path) });
            }
        });
    });
    if let Some(trouble) = &view.trouble {
        parts::notice(ui, trouble, style::TROUBLE_TINT, style::TROUBLE);
    }
    chosen = chosen.or(entries(ui, say, view, whole.is_some()));
    if let Some(words) = whole
        && !view.entries.is_empty()
        && parts::button(ui, words, Look::Plain).clicked()
    {
        chosen = Some(Chosen::Take(view.path.clone()));
    }
    chosen
}

fn entries(ui: &mut Ui, say: Say, view: &FolderView, whole: bool) -> Option<Chosen> {
    let mut chosen = None;
    parts::card(ui, 6, |ui| {
        ui.set_width(ui.available_width());
        let scroll = ScrollArea::vertical()
            .id_salt(("folder", whole))
            .max_height(HEIGHT)
            .min_scrolled_height(HEIGHT)
            .auto_shrink([false, true]);
        scroll.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if let Some(up) = view.path.parent()
                && row(ui, &say.t("folder-above"), true)
            {
                chosen = Some(Chosen::Look(up.to_owned()));
            }
            for entry in &view.entries {
                if row(ui, &entry.name, entry.folder) {
                    let path = entry.path.clone();
                    chosen = Some(if entry.folder { Chosen::Look(path) } else { Chosen::Take(path) });
                }
            }
            if view.entries.is_empty() {
                ui.label(soft(say.t("folder-empty")));
            }
            if view.more {
                ui.label(soft(say.t("folder-more")));
            }
        });
    });
    chosen
}

/// A line of the list: a folder has a sign before its name.
fn row(ui: &mut Ui, name: &str, folder: bool) -> bool {
    parts::choice(ui, name, false, |painter, at, ink| {
        if folder {
            let sheet = Rect::from_center_size(at + Vec2::new(0.0, 1.5), Vec2::new(20.0, 13.0));
            let tab = Rect::from_min_max(pos2(sheet.left(), sheet.top() - 4.0), pos2(sheet.left() + 9.0, sheet.top()));
            painter.rect_filled(tab, CornerRadius::same(2), ink);
            painter.rect_filled(sheet, CornerRadius::same(2), ink);
        } else {
            let sheet = Rect::from_center_size(at, Vec2::new(14.0, 18.0));
            painter.rect_stroke(sheet, CornerRadius::same(2), Stroke::new(2.0, ink), StrokeKind::Inside);
        }
    })
    .clicked()
}

/// A stick is named by its own name, the home folder by a word.
fn place_name(say: Say, place: &Path) -> String {
    let name = place.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    if ["/media", "/run/media", "/mnt", "/Volumes"].iter().any(|root| place.starts_with(root)) {
        say.with("stick", "name", name)
    } else {
        name
    }
}

/// Small pictures as textures of this context. Made anew each time that the desk is opened.
#[derive(Default)]
pub(super) struct Textures(BTreeMap<String, (Thumb, TextureHandle)>);

impl fmt::Debug for Textures {
    fn fmt(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        form.debug_tuple("Textures").field(&self.0.len()).finish()
    }
}

impl Textures {
    /// Forgets those that the view has no more.
    pub fn keep(&mut self, thumbs: &BTreeMap<String, Thumb>) {
        self.0.retain(|key, (thumb, _)| thumbs.get(key) == Some(thumb));
    }

    fn get(&mut self, ui: &Ui, key: &str, thumb: &Thumb) -> &TextureHandle {
        let make = || {
            let image = ColorImage::from_rgba_unmultiplied([thumb.side; 2], &thumb.rgba);
            (thumb.clone(), ui.ctx().load_texture(key, image, TextureOptions::LINEAR))
        };
        &self.0.entry(key.to_owned()).or_insert_with(make).1
    }
}

/// A picture in a frame, with its word for a screen reader; as a button where it can be pressed.
pub(super) fn picture(
    ui: &mut Ui,
    textures: &mut Textures,
    (key, thumb): (&str, Option<&Thumb>),
    words: &str,
    side: f32,
    pressed: bool,
) -> Response {
    let sense = if pressed { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), sense);
    let kind = if pressed { WidgetType::Button } else { WidgetType::Image };
    response.widget_info(|| WidgetInfo::labeled(kind, true, words));
    let edge = if response.hovered() && pressed { INK } else { EDGE };
    ui.painter().rect(rect, CornerRadius::same(10), CARD, Stroke::new(2.0, edge), StrokeKind::Inside);
    if let Some(thumb) = thumb {
        let texture = textures.get(ui, key, thumb).id();
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture, rect.shrink(6.0), whole, Color32::WHITE);
    }
    parts::ring(ui, &response, 10);
    response
}

/// A picture above its word; a screen reader hears `name`.
pub(super) fn captioned(
    ui: &mut Ui,
    textures: &mut Textures,
    shown: (&str, Option<&Thumb>),
    (words, name): (&str, &str),
    side: f32,
    pressed: bool,
) -> Response {
    // Its size is known before, so that a row of them breaks where the page ends.
    let size = Vec2::new(side, side + CAPTION);
    let shown = ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
        ui.set_width(side);
        ui.spacing_mut().item_spacing.y = 2.0;
        let response = picture(ui, textures, shown, name, side, pressed);
        ui.add(Label::new(strong(words, style::SMALL)).truncate());
        response
    });
    shown.inner
}
