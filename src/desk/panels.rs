//! The desk itself: which page is open, what was typed, and the frame around every page.

use std::{collections::BTreeMap, time::Instant};

use bevy_egui::egui::{
    self, Align, CentralPanel, Color32, CornerRadius, Frame, Layout, Margin, Panel, RichText, ScrollArea, Sense,
    Stroke, Ui, UiBuilder, vec2,
};
use uuid::Uuid;

use super::{
    Fonts,
    begin::BeginDraft,
    export::ExportDraft,
    folder::Textures,
    glass::GlassDraft,
    keys::KeysDraft,
    notes::NotesDraft,
    noticing::NoticingDraft,
    packs::PacksDraft,
    parts::{self, Look},
    photos::PhotosDraft,
    pictures_view::PicturesWish,
    say::Say,
    style::{self, CARD, EDGE, INK, strong},
    vault_view::{VaultState, VaultWish},
    view::DeskView,
    ways::WaysDraft,
    wish::Wish,
};
use crate::{
    plan::Wording,
    record::{PersonPresent, Role},
    ways::Profile,
};

/// The adult's screens. Give it a [`DeskView`], show it in any egui [`Ui`], and do what it wishes.
#[derive(Debug, Default)]
pub struct Desk {
    /// What is shown.
    pub view: DeskView,
    fonts: Fonts,
    pub(super) page: Page,
    pub(super) begin: BeginDraft,
    /// Who is with the child. Kept while the program runs: the same adult often sits with the next child.
    pub(super) with: Vec<PersonPresent>,
    pub(super) tips_from: usize,
    pub(super) notes: BTreeMap<Uuid, NotesDraft>,
    pub(super) noticing: NoticingDraft,
    /// The desk was opened and nothing was shown yet.
    fresh: bool,
    pub(super) export: ExportDraft,
    pub(super) keys: KeysDraft,
    pub(super) packs: PacksDraft,
    pub(super) photos: PhotosDraft,
    pub(super) textures: Textures,
    /// How many conversations the list shows.
    pub(super) rows: usize,
    pub(super) ways: WaysDraft,
    pub(super) glass: GlassDraft,
    /// The file of ways in that was taken in last.
    pub(super) ways_read: Option<Box<Profile>>,
    /// The time, held by hand for tests.
    pub now: Option<Instant>,
}

/// The pages of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) enum Page {
    #[default]
    Home,
    /// Everything that can be chosen before a conversation.
    Begin,
    CarryOn(Uuid),
    Notes(Uuid),
    /// What was seen while two things were offered.
    Noticing,
    Export(Uuid),
    /// The passphrase is chosen, at the first start or in place of a lost one.
    Passphrase,
    /// The keys that open the vault.
    Keys,
    /// What the school decided about keeping, and whether everything is whole.
    Keeping,
    /// Packs of pictures.
    Packs,
    /// The photos of a child.
    Photos,
    /// Removing a conversation, or one of its answers by its place in the notes.
    Forget(Uuid, Option<usize>),
    /// What suits one child.
    Ways,
    /// How large the screen is.
    Glass,
}

impl Desk {
    /// A desk with these fonts.
    #[must_use]
    pub fn new(fonts: Fonts) -> Self {
        Self { fonts, ..Self::default() }
    }

    /// Back to the first page, with nothing typed but who is with the child and notes not yet kept: for each time that the
    /// desk is opened.
    pub fn opened(&mut self) {
        self.page = Page::Home;
        self.fresh = true;
        self.begin = BeginDraft::default();
        self.export = ExportDraft::default();
        self.keys = KeysDraft::default();
        self.packs = PacksDraft::default();
        self.photos = PhotosDraft::default();
        self.textures = Textures::default();
        self.rows = 0;
        self.ways = WaysDraft::default();
        self.ways_read = None;
        self.glass = GlassDraft::default();
        self.view.messages.clear();
        self.view.exported = None;
        self.view.preview = None;
    }

    /// Shows the desk, filling `ui`, and says what the adult wishes.
    pub fn ui(&mut self, ui: &mut Ui, words: &dyn Wording) -> Option<Wish> {
        if !style::applied(ui.ctx()) {
            style::apply(ui.ctx(), &self.fonts);
            ui.ctx().request_repaint();
            return None;
        }
        let say = Say(words);
        self.textures.keep(&self.view.pictures.thumbs);
        // After a pair an adult comes to note what was seen.
        if std::mem::take(&mut self.fresh) && self.view.observing.is_some() {
            self.page = Page::Noticing;
        }
        if self.with.is_empty() {
            self.with.push(PersonPresent { name: String::new(), role: Role::TeachingAssistant });
        }
        let frame = Frame::new().fill(CARD).inner_margin(Margin::symmetric(14, 20));
        let side = Panel::left("desk-side").resizable(false).exact_size(208.0).frame(frame);
        let mut wish = side.show(ui, |ui| self.side(ui, say)).inner;
        let frame = Frame::new().fill(style::GROUND);
        CentralPanel::no_frame().frame(frame).show(ui, |ui| {
            let margin: i8 = if ui.available_width() > 700.0 { 32 } else { 16 };
            let scroll = ScrollArea::vertical().id_salt(("desk-page", self.page)).auto_shrink(false);
            scroll.show(ui, |ui| {
                Frame::new().inner_margin(Margin::symmetric(margin, 22)).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = 14.0;
                    self.tell(ui, say);
                    wish = wish.take().or(self.page(ui, say));
                });
            });
        });
        wish
    }

    fn page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        match self.page {
            Page::Home => self.home(ui, say),
            Page::Begin => self.begin_page(ui, say),
            Page::CarryOn(id) => self.carry_on(ui, say, id),
            Page::Notes(id) => self.notes_page(ui, say, id),
            Page::Noticing => self.noticing_page(ui, say),
            Page::Export(id) => self.export_page(ui, say, id),
            Page::Passphrase => self.passphrase_page(ui, say),
            Page::Keys => self.keys_page(ui, say),
            Page::Keeping => self.keeping_page(ui, say),
            Page::Packs => self.packs_page(ui, say),
            Page::Photos => self.photos_page(ui, say),
            Page::Forget(id, answer) => self.forget_page(ui, say, id, answer),
            Page::Ways => self.ways_page(ui, say),
            Page::Glass => self.glass_page(ui, say),
        }
    }

    /// What happened, and what is wrong with this machine.
    fn tell(&self, ui: &mut Ui, say: Say) {
        for message in &self.view.messages {
            let (fill, ink) =
                if message.trouble { (style::TROUBLE_TINT, style::TROUBLE) } else { (style::GOOD_TINT, style::GOOD) };
            parts::notice(ui, &message.text, fill, ink);
        }
        if let Some((done, of)) = self.view.vault.work {
            let words = say.with("sealing", "share", format!("{done} / {of}"));
            parts::notice(ui, &words, style::GOOD_TINT, style::GOOD);
        }
        if self.page == Page::Home {
            for line in self.view.checks.iter().filter(|line| !line.ok && !line.remedy.is_empty()) {
                let words = say.with("trouble", "what", &line.what);
                parts::notice(ui, &format!("{words} {}", line.remedy), style::TROUBLE_TINT, style::TROUBLE);
            }
        }
    }

    /// Brand, ways, and at the foot what works on this machine.
    fn side(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        let mut wish = None;
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.horizontal(|ui| {
            ui.add_space(10.0);
            parts::heading_of(ui, &say.t("brand"), strong(say.t("brand"), 24.0), 1);
        });
        ui.add_space(12.0);
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
            wish = Some(Wish::Practice);
        }
        for (page, words) in [(Page::Packs, "pictures"), (Page::Photos, "photos")] {
            let no_photos = page == Page::Photos && self.view.vault.state == VaultState::NoKeys;
            if !no_photos && way(ui, &say.t(words), self.page == page) {
                self.page = page;
                wish = Some(Wish::Pictures(PicturesWish::List));
            }
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
        let foot = UiBuilder::new().max_rect(ui.available_rect_before_wrap()).layout(Layout::bottom_up(Align::Min));
        ui.scope_builder(foot, |ui| {
            if way(ui, &say.t("quit"), false) {
                wish = Some(Wish::Quit);
            }
            // From below: the last line first.
            check_line(ui, &say.t("stays-here"), true);
            for line in self.view.checks.iter().rev() {
                check_line(ui, &line.what, line.ok);
            }
            ui.add_space(4.0);
            let (rule, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
            ui.painter().hline(rule.x_range(), rule.center().y, Stroke::new(1.0, EDGE));
        });
        wish
    }

    /// The people beside the child, as the wish wants them: who has no name becomes "an adult helper".
    pub(super) fn people(&self, say: Say) -> Vec<PersonPresent> {
        let named = self.with.iter().filter(|person| !person.name.trim().is_empty());
        let mut people: Vec<_> = named
            .map(|person| PersonPresent { name: person.name.trim().to_owned(), role: person.role.clone() })
            .collect();
        if people.is_empty() {
            let role = self.with.first().map_or(Role::TeachingAssistant, |person| person.role.clone());
            people.push(PersonPresent { name: say.t("unnamed-adult"), role });
        }
        people
    }
}

/// A way to another page, or out of the desk.
fn way(ui: &mut Ui, words: &str, here: bool) -> bool {
    let (fill, ink) = if here { (INK, CARD) } else { (Color32::TRANSPARENT, INK) };
    let font = if here { style::bold(style::BODY) } else { style::regular(style::BODY) };
    let galley = ui.painter().layout(words.to_owned(), font, ink, ui.available_width() - 24.0);
    let size = vec2(ui.available_width(), (galley.size().y + 16.0).max(48.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, words));
    let fill = if !here && response.hovered() { style::GROUND } else { fill };
    ui.painter().rect_filled(rect, CornerRadius::same(10), fill);
    ui.painter().galley(egui::pos2(rect.left() + 12.0, rect.center().y - galley.size().y / 2.0), galley, ink);
    parts::ring(ui, &response, 10);
    response.clicked()
}

fn check_line(ui: &mut Ui, words: &str, ok: bool) {
    let font = style::regular(style::SMALL);
    let galley = ui.painter().layout(words.to_owned(), font, INK, ui.available_width() - 40.0);
    // As high as its words: the line above must not stand in them.
    let size = vec2(ui.available_width(), (galley.size().y + 4.0).max(26.0));
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.add_space(6.0);
        parts::check_mark(ui, ok);
        ui.add(egui::Label::new(RichText::new(words).font(style::regular(style::SMALL)).color(INK)).wrap());
    });
}

/// The heading of a page with a way back to the first one; true when it was taken.
pub(super) fn page_head(ui: &mut Ui, say: Say, words: &str, on_the_side: &str) -> bool {
    let mut back = false;
    parts::row(ui, |ui| {
        back = parts::button(ui, &say.t("back"), Look::Plain).clicked();
        ui.add_space(10.0);
        parts::heading(ui, words, 30.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(on_the_side).font(style::regular(style::BODY)).color(style::INK_SOFT));
        });
    });
    back
}
