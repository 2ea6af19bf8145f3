//! The desk itself: which page is open, what was typed, and the frame around every page.

use std::{collections::BTreeMap, time::Instant};

use bevy_egui::egui::{Align, CentralPanel, Frame, Id, Key, Layout, Margin, Panel, Popup, RichText, ScrollArea, Ui};
use uuid::Uuid;

use super::{
    Fonts,
    begin::BeginDraft,
    export::ExportDraft,
    folder::Textures,
    foot::FOOT,
    glass::GlassDraft,
    keys::KeysDraft,
    notes::NotesDraft,
    noticing::NoticingDraft,
    packs::PacksDraft,
    parts::{self, Look},
    photos::PhotosDraft,
    say::Say,
    scroll::scroll,
    seen::SeenDraft,
    style::{self, CARD},
    view::DeskView,
    voices::VoicesDraft,
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
    /// Height of a page's foot as it was last drawn.
    pub(super) foot: f32,
    /// A field had the keyboard when the desk was last drawn: Escape leaves that field first.
    typing: bool,
    pub(super) export: ExportDraft,
    pub(super) keys: KeysDraft,
    pub(super) packs: PacksDraft,
    pub(super) photos: PhotosDraft,
    pub(super) textures: Textures,
    /// How many conversations the list shows.
    pub(super) rows: usize,
    pub(super) voices: VoicesDraft,
    pub(super) seen: SeenDraft,
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
    /// What works on this machine.
    Machine,
    /// What adults record in place of the computer's voice.
    Voices,
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
        self.foot = FOOT;
        let tried = std::mem::take(&mut self.ways.trying);
        self.page = if tried { Page::Ways } else { Page::Home };
        self.fresh = true;
        self.begin = BeginDraft::default();
        self.export = ExportDraft::default();
        self.keys = KeysDraft::default();
        self.packs = PacksDraft::default();
        self.photos = PhotosDraft::default();
        self.textures = Textures::default();
        self.rows = 0;
        self.voices = VoicesDraft::default();
        self.seen = SeenDraft::default();
        self.ways.tried = tried;
        if !tried {
            self.ways = WaysDraft::default();
            self.ways_read = None;
        }
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
        let (ctx, escape) = (ui.ctx().clone(), parts::escape());
        let is_free = !self.typing && !Popup::is_any_open(&ctx) && ui.input(|input| input.key_pressed(Key::Escape));
        ui.data_mut(|data| data.insert_temp(escape, is_free));
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
            let footed = match self.page {
                Page::Export(id) => Some(self.export_page(ui, say, id, margin)),
                Page::Ways => Some(self.ways_page(ui, say, margin)),
                _ => None,
            };
            if let Some(footed) = footed {
                wish = wish.take().or(footed);
                return;
            }
            let area = ScrollArea::vertical().id_salt(("desk-page", self.page)).auto_shrink(false);
            scroll(ui, area, |ui| {
                Frame::new().inner_margin(Margin::symmetric(margin, 22)).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = 14.0;
                    self.tell(ui, say);
                    wish = wish.take().or(self.page(ui, say));
                });
            });
        });
        if parts::took(ui, parts::escape()) && self.page != Page::Home {
            ui.data_mut(|data| data.insert_temp(back(), true));
            ctx.request_repaint();
        }
        self.typing = ctx.text_edit_focused();
        wish
    }

    fn page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        match self.page {
            Page::Home => self.home(ui, say),
            Page::Begin => self.begin_page(ui, say),
            Page::CarryOn(id) => self.carry_on(ui, say, id),
            Page::Notes(id) => self.notes_page(ui, say, id),
            Page::Noticing => self.noticing_page(ui, say),
            // These fill the middle of the desk by themselves.
            Page::Export(_) | Page::Ways => None,
            Page::Passphrase => self.passphrase_page(ui, say),
            Page::Keys => self.keys_page(ui, say),
            Page::Keeping => self.keeping_page(ui, say),
            Page::Packs => self.packs_page(ui, say),
            Page::Photos => self.photos_page(ui, say),
            Page::Forget(id, answer) => self.forget_page(ui, say, id, answer),
            Page::Machine => self.machine_page(ui, say),
            Page::Voices => self.voices_page(ui, say),
            Page::Glass => self.glass_page(ui, say),
        }
    }

    /// What happened, and what is wrong with this machine.
    pub(super) fn tell(&self, ui: &mut Ui, say: Say) {
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

/// Escape was pressed in the last pass where no box was open: it is the button "Back" of this one.
fn back() -> Id {
    Id::new("desk-back")
}

/// The heading of a page with a way back to the first one; true when it was taken.
pub(super) fn page_head(ui: &mut Ui, say: Say, words: &str, on_the_side: &str) -> bool {
    let mut back = false;
    parts::row(ui, |ui| {
        back = parts::button(ui, &say.t("back"), Look::Plain).clicked() || parts::took(ui, self::back());
        ui.add_space(10.0);
        parts::heading(ui, words, 30.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(on_the_side).font(style::regular(style::BODY)).color(style::INK_SOFT));
        });
    });
    back
}
