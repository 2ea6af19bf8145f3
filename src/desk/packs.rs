//! "Pictures": the packs of the school, which come first, and words with another picture.

use bevy_egui::egui::{Ui, vec2};

use super::{
    folder::{self, Chosen, FolderDraft},
    keys::section,
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    pictures_view::{PackOffer, PackRow, PicturesWish},
    say::Say,
    style::{self, INK, soft, strong},
    wish::Wish,
};

/// Side of a small picture.
const SIDE: f32 = 96.0;
/// Lines of what was left out.
const LINES: usize = 40;

/// What was typed on the page.
#[derive(Debug, Default)]
pub(super) struct PacksDraft {
    folder: FolderDraft,
    /// The folder's list is open.
    bringing: bool,
    licence: String,
    author: String,
    word: String,
    /// A file is chosen for the word.
    by_file: bool,
    file: FolderDraft,
    /// The pack that is about to be removed.
    removing: Option<String>,
}

impl Desk {
    pub(super) fn packs_page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        if page_head(ui, say, &say.t("pictures"), "") {
            self.page = Page::Home;
        }
        let mut wish = None;
        section(ui, &say.t("packs"), |ui| wish = self.packs_section(ui, say));
        section(ui, &say.t("pack-first"), |ui| wish = wish.take().or(self.first_section(ui, say)));
        section(ui, &say.t("pack-add"), |ui| wish = wish.take().or(self.add_section(ui, say)));
        section(ui, &say.t("other-picture"), |ui| wish = wish.take().or(self.word_section(ui, say)));
        wish.map(Wish::Pictures)
    }

    fn packs_section(&mut self, ui: &mut Ui, say: Say) -> Option<PicturesWish> {
        let mut wish = None;
        ui.label(soft(say.t("packs-about")));
        if self.view.pictures.packs.is_empty() {
            ui.label(soft(say.t("packs-none")));
        }
        for pack in &self.view.pictures.packs {
            ui.add_space(4.0);
            parts::row(ui, |ui| {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.label(strong(&pack.set, 19.0));
                    ui.label(soft(about(say, pack)));
                });
            });
            if !pack.passed_on {
                ui.label(soft(say.t("pack-reserved")));
            }
            if self.packs.removing.as_ref() == Some(&pack.name) {
                ui.label(soft(say.with("pack-removing", "set", &pack.set)));
                ui.horizontal(|ui| {
                    if parts::button(ui, &say.with("pack-remove-now", "set", &pack.set), Look::Main).clicked() {
                        wish = Some(PicturesWish::Remove(pack.name.clone()));
                    }
                    if parts::button(ui, &say.t("keep-it"), Look::Plain).clicked() {
                        self.packs.removing = None;
                    }
                });
            } else if parts::button(ui, &say.with("remove", "name", &pack.set), Look::Link).clicked() {
                self.packs.removing = Some(pack.name.clone());
            }
        }
        if wish.is_some() {
            self.packs.removing = None;
        }
        wish
    }

    fn first_section(&self, ui: &mut Ui, say: Say) -> Option<PicturesWish> {
        ui.label(soft(say.t("pack-first-about")));
        let (pictures, mut wish) = (&self.view.pictures, None);
        let ours = say.t("our-pictures");
        first(ui, say, (&ours, &pictures.packs), pictures.first.as_deref(), |pack| {
            wish = Some(PicturesWish::First(pack));
        });
        wish
    }

    fn add_section(&mut self, ui: &mut Ui, say: Say) -> Option<PicturesWish> {
        if let Some((done, of)) = self.view.pictures.adding {
            let words = say.with("pack-adding", "share", format!("{done} / {of}"));
            parts::notice(ui, &words, style::GOOD_TINT, style::GOOD);
            return parts::button(ui, &say.t("stop-adding"), Look::Plain).clicked().then_some(PicturesWish::StopAdding);
        }
        if !self.view.pictures.left_out.is_empty() {
            ui.label(strong(say.count("left-out", self.view.pictures.left_out.len()), style::BODY));
            lines(ui, say, &self.view.pictures.left_out);
        }
        if let Some(offer) = self.view.pictures.offered.clone() {
            return self.offer(ui, say, &offer);
        }
        ui.label(soft(say.t("pack-add-about")));
        if !self.packs.bringing {
            if parts::button(ui, &say.t("choose-pack"), Look::Main).clicked() {
                self.packs.bringing = true;
                return Some(PicturesWish::Look(self.view.pictures.folder.path.clone()));
            }
            return None;
        }
        let whole = say.t("take-folder");
        let chosen = folder::list(ui, say, &mut self.packs.folder, &self.view.pictures.folder, Some(&whole));
        chosen.map(|chosen| chosen.wish(PicturesWish::Offer))
    }

    /// What a folder or file holds, before it is brought in.
    fn offer(&mut self, ui: &mut Ui, say: Say, offer: &PackOffer) -> Option<PicturesWish> {
        ui.label(strong(&offer.pack.set, 19.0));
        ui.label(soft(about(say, &offer.pack)));
        ui.horizontal_wrapped(|ui| {
            for sample in &offer.samples {
                let thumb = self.view.pictures.thumbs.get(&sample.thumb);
                let words = (sample.label.as_str(), sample.label.as_str());
                folder::captioned(ui, &mut self.textures, (&sample.thumb, thumb), words, SIDE, false);
            }
        });
        if offer.pack.licence.is_empty() {
            ui.label(soft(say.t("no-licence")));
            ui.horizontal_wrapped(|ui| {
                parts::field(ui, &say.t("licence"), &mut self.packs.licence, &say.t("not-needed"), 260.0, INK);
                parts::field(ui, &say.t("author"), &mut self.packs.author, &say.t("not-needed"), 260.0, INK);
            });
        }
        lines(ui, say, &offer.left_out);
        let mut wish = None;
        ui.horizontal(|ui| {
            if parts::sized_button(ui, &say.t("add-pack"), Look::Main, vec2(180.0, 48.0)).clicked() {
                let (licence, author) = (self.packs.licence.trim().to_owned(), self.packs.author.trim().to_owned());
                wish = Some(PicturesWish::Add { path: offer.path.clone(), licence, author });
                self.packs = PacksDraft::default();
            }
            if parts::sized_button(ui, &say.t("not-this"), Look::Plain, vec2(0.0, 48.0)).clicked() {
                wish = Some(PicturesWish::DropOffer);
            }
        });
        wish
    }

    fn word_section(&mut self, ui: &mut Ui, say: Say) -> Option<PicturesWish> {
        let mut wish = None;
        ui.label(soft(say.t("other-picture-about")));
        ui.horizontal_top(|ui| {
            let field = parts::field(ui, &say.t("word"), &mut self.packs.word, "", 260.0, INK);
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(bevy_egui::egui::Key::Enter));
            ui.vertical(|ui| {
                ui.add_space(28.0);
                let word = self.packs.word.trim();
                if (parts::button(ui, &say.t("find-pictures"), Look::Plain).clicked() || entered) && !word.is_empty() {
                    wish = Some(PicturesWish::Find(word.to_owned()));
                }
            });
        });
        if let Some((word, found)) = &self.view.pictures.found {
            ui.label(soft(say.count("pictures-found", found.len())));
            ui.horizontal_wrapped(|ui| {
                for row in found {
                    let thumb = self.view.pictures.thumbs.get(&row.thumb);
                    let (shown, name) = ((row.thumb.as_str(), thumb), format!("{}, {}", row.label, row.from));
                    let words = (row.label.as_str(), name.as_str());
                    let response = folder::captioned(ui, &mut self.textures, shown, words, SIDE, true);
                    if response.clicked() {
                        wish = Some(PicturesWish::Replace { word: word.clone(), picture: row.id.clone() });
                    }
                }
            });
        }
        wish = wish.or(self.file_section(ui, say));
        for row in &self.view.pictures.replaced {
            parts::row(ui, |ui| {
                let thumb = self.view.pictures.thumbs.get(&row.thumb);
                folder::picture(ui, &mut self.textures, (&row.thumb, thumb), &row.label, 44.0, false);
                ui.label(strong(&row.label, style::BODY));
                ui.label(soft(&row.from));
                if parts::button(ui, &say.with("take-back", "word", &row.label), Look::Link).clicked() {
                    wish = Some(PicturesWish::TakeBack(row.label.clone()));
                }
            });
        }
        wish
    }
}

impl Desk {
    /// A file for the word that was looked for, where no pack has its picture.
    fn file_section(&mut self, ui: &mut Ui, say: Say) -> Option<PicturesWish> {
        let (word, _) = self.view.pictures.found.clone()?;
        if !self.packs.by_file {
            if parts::button(ui, &say.with("picture-of-file", "word", &word), Look::Link).clicked() {
                self.packs.by_file = true;
                return Some(PicturesWish::Look(self.view.pictures.folder.path.clone()));
            }
            return None;
        }
        match folder::list(ui, say, &mut self.packs.file, &self.view.pictures.folder, None)? {
            Chosen::Look(path) => Some(PicturesWish::Look(path)),
            Chosen::Take(path) => {
                self.packs.by_file = false;
                Some(PicturesWish::ReplaceByFile { word, path })
            }
        }
    }
}

/// One line about a pack: how many pictures, by whom, under which licence.
fn about(say: Say, pack: &PackRow) -> String {
    let licence = if pack.licence.is_empty() { say.t("all-rights") } else { pack.licence.clone() };
    let author = if pack.author.is_empty() { say.t("author-unknown") } else { pack.author.clone() };
    format!("{}. {author}. {licence}.", say.count("pictures-in", pack.pictures))
}

/// Our own pictures (in these words) or one of the packs; `chosen` is told what was chosen anew.
pub(super) fn first(
    ui: &mut Ui,
    say: Say,
    (ours, packs): (&str, &[PackRow]),
    first: Option<&str>,
    mut chosen: impl FnMut(Option<String>),
) {
    if parts::choice(ui, ours, first.is_none(), parts::dot(first.is_none())).clicked() {
        chosen(None);
    }
    for pack in packs {
        let on = first == Some(pack.name.as_str());
        if parts::choice(ui, &say.with("pack-comes-first", "set", &pack.set), on, parts::dot(on)).clicked() {
            chosen(Some(pack.name.clone()));
        }
    }
}

fn lines(ui: &mut Ui, say: Say, lines: &[String]) {
    for line in lines.iter().take(LINES) {
        ui.label(soft(line));
    }
    if lines.len() > LINES {
        ui.label(soft(say.with("and-more", "count", lines.len() - LINES)));
    }
}
