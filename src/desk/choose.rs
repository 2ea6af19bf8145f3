//! What leaves: which pages, which sections, whose names; and the page in words before anything is written.

use bevy_egui::egui::{RichText, ScrollArea, Ui, vec2};
use uuid::Uuid;

use super::{
    keys::section,
    parts::{self, Look},
    say::Say,
    scroll::scroll,
    style::{self, INK, regular, soft},
    view::{DeskView, Preview},
    wish::{ExportChoice, Wish},
};
use crate::report::{Replaced, pages::PageName};

/// Height of the page in words: at least, where it fills what is left; at most, among other things.
const LEAST_WORDS: f32 = 120.0;
/// See [`LEAST_WORDS`].
const MOST_WORDS: f32 = 360.0;
/// What was done among the clips and drawings.
#[derive(Default)]
struct Listening {
    changed: bool,
    /// To be played.
    clip: Option<Uuid>,
}

/// What was ticked and typed.
#[derive(Debug, Default)]
pub(super) struct ChoiceDraft {
    pub chosen: ExportChoice,
    /// The page that is looked at; none before one was asked for.
    looked_at: Option<PageName>,
    /// Something was changed since the page was asked for.
    changed: bool,
    /// In a narrow window: what leaves is shown.
    unfolded: bool,
    name: String,
    instead: String,
    key: String,
}

impl ChoiceDraft {
    /// What was chosen, with what stands in the fields.
    pub fn choice(&self) -> ExportChoice {
        let mut choice = self.chosen.clone();
        choice.replaced.extend(self.typed());
        let key = self.key.trim();
        choice.sealed_for = (!key.is_empty()).then(|| key.to_owned());
        choice
    }

    /// The name in the fields, not added yet.
    fn typed(&self) -> Option<Replaced> {
        let name = self.name.trim();
        (!name.is_empty()).then(|| Replaced { name: name.to_owned(), by: self.instead.trim().to_owned() })
    }

    /// Everything that can be chosen about what leaves.
    pub fn ui(&mut self, ui: &mut Ui, say: Say, view: &DeskView, id: Uuid) -> Option<Wish> {
        let preview = view.preview.as_ref().filter(|preview| preview.id == id);
        let mut changed = preview.is_none() && self.looked_at.is_none();
        // Before the conversation was looked at, what can be made of any.
        let usual = || PageName::ALL.into_iter().filter(|page| *page != PageName::MeetingSheet).collect();
        section(ui, &say.t("choose-pages"), |ui| {
            for page in preview.map_or_else(usual, |preview| preview.pages.clone()) {
                changed |= tick(ui, &say.t(&format!("page-{}", page.word())), &mut self.chosen.pages, page);
            }
        });
        if let Some(preview) = preview.filter(|preview| !preview.sections.is_empty()) {
            section(ui, &say.t("choose-sections"), |ui| changed |= self.sections(ui, preview));
        }
        let mut wish = None;
        if let Some(preview) = preview.filter(|preview| !preview.media.is_empty()) {
            section(ui, &say.t("choose-media"), |ui| {
                let listen = self.media(ui, say, view, preview);
                changed |= listen.changed;
                wish = listen.clip.map(|clip| Wish::Listen { id, clip });
            });
        }
        section(ui, &say.t("choose-names"), |ui| {
            changed |= parts::tick(ui, &mut self.chosen.unnamed, say.t("no-names")).changed();
            changed |= self.replaced(ui, say);
        });
        changed |= self.earlier(ui, say, view, id);
        self.changed |= changed;
        wish
    }

    /// The page that is looked at: the one that was chosen for it, else the first that leaves.
    fn shown(&self) -> Option<PageName> {
        let looked_at = self.looked_at.filter(|page| self.chosen.pages.contains(page));
        looked_at.or_else(|| self.chosen.pages.first().copied())
    }

    /// Asks for the page anew where something was changed.
    pub fn looks(&mut self, id: Uuid) -> Option<Wish> {
        let page = self.shown()?;
        if !std::mem::take(&mut self.changed) && self.looked_at == Some(page) {
            return None;
        }
        self.looked_at = Some(page);
        Some(Wish::Preview { id, page, choice: Box::new(self.choice()) })
    }

    /// In a narrow window: a button that shows what leaves, or folds it away.
    pub fn fold(&mut self, ui: &mut Ui, say: Say) {
        let words = say.t(if self.unfolded { "preview-hide" } else { "preview-show" });
        if parts::button(ui, &words, Look::Plain).clicked() {
            self.unfolded = !self.unfolded;
        }
    }

    pub fn is_unfolded(&self) -> bool {
        self.unfolded
    }

    /// The page in words before anything is written, at most as high as there is room; a way to print it.
    pub fn leaves(&mut self, ui: &mut Ui, say: Say, view: &DeskView, id: Uuid, fills: bool) -> Option<Wish> {
        let shown = self.shown();
        if self.chosen.pages.len() > 1 {
            for page in self.chosen.pages.clone() {
                let on = shown == Some(page);
                if parts::choice(ui, &say.t(&format!("page-{}", page.word())), on, parts::dot(on)).clicked() && !on {
                    (self.looked_at, self.changed) = (Some(page), true);
                }
            }
        }
        let mut wish = None;
        if let Some(page) = shown
            && parts::sized_button(ui, &say.t("print-now"), Look::Plain, vec2(160.0, 48.0)).clicked()
        {
            wish = Some(Wish::Print { id, page, choice: Box::new(self.choice()) });
        }
        if let Some(preview) = view.preview.as_ref().filter(|preview| preview.id == id) {
            words(ui, say, preview, fills);
        }
        wish
    }

    fn sections(&mut self, ui: &mut Ui, preview: &Preview) -> bool {
        let mut changed = false;
        for (key, heading) in &preview.sections {
            let mut on = !self.chosen.without.contains(key);
            if parts::tick(ui, &mut on, heading).changed() {
                changed = true;
                if on {
                    self.chosen.without.remove(key);
                } else {
                    self.chosen.without.insert(key.clone());
                }
            }
        }
        changed
    }

    /// Every clip and drawing, to be listened to and left out one by one.
    fn media(&mut self, ui: &mut Ui, say: Say, view: &DeskView, preview: &Preview) -> Listening {
        let mut listening = Listening::default();
        for one in &preview.media {
            parts::row(ui, |ui| {
                let mut on = !self.chosen.without_media.contains(&one.id);
                if parts::tick(ui, &mut on, &one.words).changed() {
                    listening.changed = true;
                    if on {
                        self.chosen.without_media.remove(&one.id);
                    } else {
                        self.chosen.without_media.insert(one.id);
                    }
                }
                if one.voice && !view.no_loudspeaker {
                    let playing = view.playing == Some(one.id);
                    let words = if playing { say.t("stop-playing") } else { say.with("listen", "what", &one.words) };
                    if parts::play_disc(ui, &words, playing).clicked() {
                        listening.clip = Some(one.id);
                    }
                }
            });
        }
        if !self.choice().replaced.is_empty() {
            parts::notice(ui, &say.t("media-not-changed"), style::TROUBLE_TINT, style::TROUBLE);
        }
        listening
    }

    /// Names of others, each with what stands in its place, and two fields for one more.
    fn replaced(&mut self, ui: &mut Ui, say: Say) -> bool {
        let before = self.chosen.replaced.len();
        let mut gone = None;
        for (at, one) in self.chosen.replaced.iter().enumerate() {
            parts::row(ui, |ui| {
                ui.label(format!("{} → {}", one.name, one.by));
                if parts::button(ui, &say.with("replace-not", "name", &one.name), Look::Link).clicked() {
                    gone = Some(at);
                }
            });
        }
        if let Some(at) = gone {
            self.chosen.replaced.remove(at);
        }
        ui.label(soft(say.t("replace-about")));
        let width = ui.available_width().min(300.0);
        parts::field(ui, &say.t("replace-name"), &mut self.name, "", width, INK);
        parts::field(ui, &say.t("replace-by"), &mut self.instead, &say.t("replace-hint"), width, INK);
        if parts::button(ui, &say.t("replace-now"), Look::Plain).clicked()
            && let Some(typed) = self.typed()
        {
            self.chosen.replaced.push(typed);
            self.name.clear();
            self.instead.clear();
        }
        self.chosen.replaced.len() != before || gone.is_some()
    }

    /// An earlier conversation with a child of the same name.
    fn earlier(&mut self, ui: &mut Ui, say: Say, view: &DeskView, id: Uuid) -> bool {
        let Some(this) = view.conversations.iter().find(|row| row.id == id) else { return false };
        let before: Vec<_> = view
            .conversations
            .iter()
            .filter(|row| row.id != id && row.called == this.called && row.begun < this.begun)
            .collect();
        if before.is_empty() {
            return false;
        }
        let mut changed = false;
        let none = std::iter::once((None, say.t("no-earlier")));
        let days = before.iter().map(|row| (Some(row.id), say.full_day(&row.begun.day())));
        section(ui, &say.t("choose-earlier"), |ui| {
            for (earlier, label) in none.chain(days) {
                let on = self.chosen.earlier == earlier;
                if parts::choice(ui, &label, on, parts::dot(on)).clicked() && !on {
                    self.chosen.earlier = earlier;
                    changed = true;
                }
            }
        });
        changed
    }

    /// For whom the package is sealed.
    pub fn sealed(&mut self, ui: &mut Ui, say: Say) {
        ui.label(soft(say.t("sealed-for-about")));
        let width = ui.available_width().min(620.0);
        parts::field(ui, &say.t("sealed-for"), &mut self.key, "age1…", width, INK);
    }
}

/// A box to tick for a page; pages stay in the order of the list.
fn tick(ui: &mut Ui, words: &str, chosen: &mut Vec<PageName>, page: PageName) -> bool {
    let mut on = chosen.contains(&page);
    let changed = parts::tick(ui, &mut on, words).changed();
    if changed {
        chosen.retain(|other| *other != page);
        if on {
            chosen.push(page);
            chosen.sort();
        }
    }
    changed
}

/// The page in words, or why there is none.
fn words(ui: &mut Ui, say: Say, preview: &Preview, fills: bool) {
    match &preview.words {
        Ok(words) => {
            let height = if fills { ui.available_height().max(LEAST_WORDS) } else { MOST_WORDS };
            let area = ScrollArea::vertical().id_salt("preview").max_height(height).auto_shrink([false, true]);
            scroll(ui, area, |ui| {
                ui.set_width(ui.available_width() - 8.0);
                ui.label(RichText::new(words).font(regular(style::BODY)).color(INK));
            });
        }
        Err(why) => parts::notice(ui, &say.with("not-exported", "why", why), style::TROUBLE_TINT, style::TROUBLE),
    }
}
