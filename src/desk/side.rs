//! The side of the desk: the ways to its pages, and in one line at the foot whether this machine works.

use bevy_egui::egui::{
    self, Color32, CornerRadius, Galley, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{
    panels::{Desk, Page},
    parts,
    pictures_view::PicturesWish,
    say::Say,
    scroll::scroll,
    style::{self, CARD, EDGE, GROUND, INK, TROUBLE, TROUBLE_TINT, strong},
    vault_view::{VaultState, VaultWish},
    wish::Wish,
};

/// Height of a way: a thumb's.
const WAY: f32 = 48.0;
/// Between the ways and the line at the foot.
const FOOT_GAP: f32 = 10.0;

impl Desk {
    /// Brand, ways, and at the foot whether everything works. The ways scroll where the window is low; the foot stays.
    pub(super) fn side(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal(|ui| {
            ui.add_space(10.0);
            parts::heading_of(ui, &say.t("brand"), strong(say.t("brand"), 24.0), 1);
        });
        ui.add_space(6.0);
        let state = say.count("need-look", self.view.checks.iter().filter(|line| !line.ok).count());
        let foot = status_size(ui, &state) + 2.0 * FOOT_GAP + 1.0;
        let height = (ui.available_height() - foot).max(WAY);
        let area = ScrollArea::vertical().id_salt("desk-ways").auto_shrink(false).max_height(height);
        let wish = scroll(ui, area, |ui| self.ways_to_pages(ui, say));
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(FOOT_GAP);
        let (rule, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
        ui.painter().hline(rule.x_range(), rule.center().y, Stroke::new(1.0, EDGE));
        ui.add_space(FOOT_GAP);
        if self.status(ui, &state) {
            self.page = Page::Machine;
        }
        wish
    }

    fn ways_to_pages(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        let mut wish = None;
        if way(ui, &say.t("home"), self.page == Page::Home) {
            self.page = Page::Home;
        }
        if self.view.observing.is_some() && way(ui, &say.t("noticing-title"), self.page == Page::Noticing) {
            self.page = Page::Noticing;
        }
        if let Some(called) = &self.view.under_way {
            if way(ui, &say.with("back-to", "name", called), false) {
                wish = Some(Wish::Close);
            }
        } else if way(ui, &say.t("practice"), false) {
            self.ways.trying = false;
            wish = Some(Wish::Practice);
        }
        for (page, words) in [(Page::Packs, "pictures"), (Page::Photos, "photos")] {
            let no_photos = page == Page::Photos && self.view.vault.state == VaultState::NoKeys;
            if !no_photos && way(ui, &say.t(words), self.page == page) {
                self.page = page;
                wish = Some(Wish::Pictures(PicturesWish::List));
            }
        }
        if way(ui, &say.t("voices"), self.page == Page::Voices) {
            self.page = Page::Voices;
        }
        if way(ui, &say.t("ways"), matches!(self.page, Page::Ways | Page::Glass)) {
            self.page = Page::Ways;
        }
        if self.view.vault.state != VaultState::NoKeys {
            for (page, words) in [(Page::Keys, "keys"), (Page::Keeping, "keeping")] {
                if way(ui, &say.t(words), self.page == page) {
                    self.page = page;
                }
            }
        }
        if self.view.vault.state == VaultState::Open && way(ui, &say.t("lock-now"), false) {
            self.page = Page::Home;
            wish = Some(Wish::Vault(VaultWish::Lock));
        }
        if way(ui, &say.t("quit"), false) {
            wish = Some(Wish::Quit);
        }
        wish
    }

    /// "Everything works", or how much does not: the way to the page that says what, and what to do.
    fn status(&self, ui: &mut Ui, state: &str) -> bool {
        let (ok, here) = (self.view.checks.iter().all(|line| line.ok), self.page == Page::Machine);
        let galley = status_words(ui, state);
        let size = vec2(ui.available_width(), status_size(ui, state));
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, state));
        let fill = match (ok, here || response.hovered()) {
            (false, _) => TROUBLE_TINT,
            (true, true) => GROUND,
            (true, false) => Color32::TRANSPARENT,
        };
        let edge = match (here, ok) {
            (true, _) => Stroke::new(2.0, INK),
            (false, true) => Stroke::new(1.0, EDGE),
            (false, false) => Stroke::new(1.0, TROUBLE),
        };
        ui.painter().rect(rect, CornerRadius::same(10), fill, edge, StrokeKind::Inside);
        parts::check_mark_at(ui, pos2(rect.left() + 21.0, rect.center().y), ok);
        ui.painter().galley(pos2(rect.left() + STATUS_INDENT, rect.center().y - galley.size().y / 2.0), galley, INK);
        parts::ring(ui, &response, 10);
        response.clicked()
    }
}

const STATUS_INDENT: f32 = 38.0;

fn status_words(ui: &Ui, words: &str) -> std::sync::Arc<Galley> {
    let wrap = (ui.available_width() - STATUS_INDENT - 4.0).max(60.0);
    ui.painter().layout(words.to_owned(), style::regular(style::SMALL), INK, wrap)
}

/// Height of the line at the foot, which is higher where its words are long.
fn status_size(ui: &Ui, words: &str) -> f32 {
    (status_words(ui, words).size().y + 16.0).max(WAY)
}

/// A way to another page, or out of the desk.
fn way(ui: &mut Ui, words: &str, here: bool) -> bool {
    let (fill, ink) = if here { (INK, CARD) } else { (Color32::TRANSPARENT, INK) };
    let font = if here { style::bold(style::BODY) } else { style::regular(style::BODY) };
    let galley = ui.painter().layout(words.to_owned(), font, ink, ui.available_width() - 24.0);
    let size = vec2(ui.available_width(), (galley.size().y + 16.0).max(WAY));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, words));
    let fill = if !here && response.hovered() { GROUND } else { fill };
    ui.painter().rect_filled(rect, CornerRadius::same(10), fill);
    ui.painter().galley(egui::pos2(rect.left() + 12.0, rect.center().y - galley.size().y / 2.0), galley, ink);
    parts::inner_ring(ui, &response, 10);
    response.clicked()
}
