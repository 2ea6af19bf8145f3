//! "Who is talking today?": begin with two fields and one button, go on, add notes, export.

use bevy_egui::egui::{Align, CornerRadius, Frame, Key, Label, Layout, Margin, RichText, Sense, Stroke, Ui, vec2};

use super::{
    export::ExportDraft,
    panels::{Desk, Page},
    parts::{self, Look},
    say::Say,
    style::{self, CARD, HAIR, INK, INK_SOFT, ON_INK_SOFT, soft, strong},
    vault_view::VaultState,
    view::Row,
    wish::Wish,
};

/// Conversations that the list shows at first, and more of them at each press.
const ROWS: usize = 20;
/// Width of what a row says beside its buttons, but for when it was, which is as wide as its words and at least so wide.
const ABOUT: f32 = 154.0;
/// See [`ABOUT`].
const WHEN: f32 = 158.0;
/// Tips in all, and how many stand beside the list at a time.
const TIPS: usize = 10;
const TIPS_SHOWN: usize = 3;

impl Desk {
    pub(super) fn home(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        parts::heading(ui, &say.t("who-today"), 30.0);
        let mut wish = self.start_box(ui, say);
        let width = ui.available_width();
        if width < 860.0 {
            wish = wish.or(self.list(ui, say));
            self.tips(ui, say);
        } else {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 20.0;
                wish = wish.take().or(parts::column(ui, width - 300.0, |ui| self.list(ui, say)));
                parts::column(ui, 280.0, |ui| self.tips(ui, say));
            });
        }
        wish
    }

    /// The dark box: a name and Start, and nothing else is needed.
    fn start_box(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        let frame =
            Frame::new().fill(INK).corner_radius(CornerRadius::same(20)).inner_margin(Margin::symmetric(28, 22));
        let shown = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            if let Some(called) = self.view.under_way.clone() {
                return under_way(ui, say, &called);
            }
            if self.view.vault.state == VaultState::NoKeys {
                return self.first_key(ui, say);
            }
            ui.spacing_mut().item_spacing = vec2(16.0, 8.0);
            let title = RichText::new(say.t("start-title")).font(style::bold(32.0)).color(CARD);
            parts::heading_of(ui, &say.t("start-title"), title, 2);
            ui.label(RichText::new(say.t("start-about")).font(style::regular(style::BODY)).color(ON_INK_SOFT));
            ui.add_space(2.0);
            self.start_row(ui, say)
        });
        shown.inner
    }

    fn start_row(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        let narrow = ui.available_width() < 760.0;
        let width = if narrow { (ui.available_width() - 16.0) / 2.0 } else { 230.0 };
        let mut entered = false;
        let mut fields = |ui: &mut Ui| {
            let name = parts::field(ui, &say.t("child-name"), &mut self.begin.called, "", width, CARD);
            // Enter in the field of the name is the quickest way to begin.
            entered = name.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let adult = &mut self.with[0].name;
            parts::field(ui, &say.t("your-name"), adult, &say.t("not-needed"), width, CARD);
        };
        let (mut start, mut more) = (false, false);
        let mut buttons = |ui: &mut Ui| {
            start = parts::sized_button(ui, &say.t("start"), Look::Bright, vec2(140.0, 48.0)).clicked();
            more = parts::sized_button(ui, &say.t("more-choices"), Look::Outline, vec2(0.0, 48.0)).clicked();
        };
        if narrow {
            ui.horizontal_top(&mut fields);
            ui.horizontal(&mut buttons);
        } else {
            ui.horizontal_top(|ui| {
                fields(ui);
                ui.vertical(|ui| {
                    // The buttons stand beside the fields, below the fields' names.
                    ui.add_space(28.0);
                    ui.horizontal(&mut buttons);
                });
            });
        }
        if more {
            self.page = Page::Begin;
        }
        if let Some(problem) = self.begin.problem {
            ui.label(RichText::new(say.t(problem)).font(style::bold(style::BODY)).color(style::RING_LIGHT));
        }
        if start || entered { self.start(say) } else { None }
    }

    fn list(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        let mut wish = None;
        parts::card(ui, 0, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            padded(ui, 12, |ui| {
                parts::row(ui, |ui| {
                    parts::heading(ui, &say.t("conversations"), 20.0);
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(soft(say.t("latest-first"))));
                });
            });
            if self.view.vault.state != VaultState::Open {
                rule(ui);
                padded(ui, 16, |ui| wish = self.locked(ui, say));
                return;
            }
            if self.view.conversations.is_empty() {
                rule(ui);
                padded(ui, 28, |ui| ui.label(soft(say.t("none-yet"))));
            }
            let shown = ROWS * (self.rows + 1);
            for row in self.view.conversations.iter().take(shown).cloned().collect::<Vec<_>>() {
                rule(ui);
                ui.push_id(row.id, |ui| padded(ui, 12, |ui| wish = wish.take().or(self.list_row(ui, say, &row))));
            }
            rule(ui);
            let more = self.view.conversations.len() > shown;
            padded(ui, 12, |ui| {
                ui.label(soft(say.count("on-this-tablet", self.view.conversations.len())));
                if more && parts::button(ui, &say.t("earlier-ones"), Look::Link).clicked() {
                    self.rows += 1;
                }
            });
        });
        wish
    }

    fn list_row(&mut self, ui: &mut Ui, say: Say, row: &Row) -> Option<Wish> {
        let mut wish = None;
        let (when, answers) = when(say, row);
        let width = |words: &str| ui.painter().layout_no_wrap(words.to_owned(), style::regular(16.0), INK).size().x;
        let wide = width(&when).max(width(&answers)).max(WHEN).ceil();
        if ui.available_width() < ABOUT + wide + Self::buttons_width(ui, say, row) {
            parts::row(ui, |ui| about_row(ui, row, (when, answers), wide));
            ui.add_space(6.0);
            ui.horizontal_wrapped(|ui| {
                let narrow = ui.available_width() < Self::buttons_width(ui, say, row) + 52.0;
                ui.add_space(if narrow { 0.0 } else { 52.0 });
                wish = self.row_buttons(ui, say, row);
            });
        } else {
            parts::row(ui, |ui| {
                about_row(ui, row, (when, answers), wide);
                let right = Layout::right_to_left(Align::Center);
                ui.with_layout(right, |ui| {
                    let size = ui.available_size();
                    // Left to right within, so that the keyboard and a screen reader meet the buttons in reading order.
                    let width = Self::buttons_width(ui, say, row).min(size.x);
                    let order = Layout::left_to_right(Align::Center);
                    ui.allocate_ui_with_layout(vec2(width, size.y), order, |ui| wish = self.row_buttons(ui, say, row));
                });
            });
        }
        wish
    }

    fn row_words(row: &Row) -> &'static [&'static str] {
        if row.finished {
            &["add-notes", "export", "remove-it"]
        } else {
            &["carry-on", "add-notes", "export", "remove-it"]
        }
    }

    fn buttons_width(ui: &Ui, say: Say, row: &Row) -> f32 {
        let width = |id: &&str| {
            let galley = ui.painter().layout_no_wrap(say.t(id), style::bold(style::BODY), INK);
            galley.size().x + 36.0
        };
        let words = Self::row_words(row);
        words.iter().map(width).sum::<f32>() + 8.0 * (words.len() - 1) as f32 + 1.0
    }

    fn row_buttons(&mut self, ui: &mut Ui, say: Say, row: &Row) -> Option<Wish> {
        let mut wish = None;
        for (place, id) in Self::row_words(row).iter().enumerate() {
            let look = if place == 0 && self.view.under_way.is_none() { Look::Main } else { Look::Plain };
            if !parts::button(ui, &say.t(id), look).clicked() {
                continue;
            }
            match *id {
                "carry-on" => self.page = Page::CarryOn(row.id),
                "remove-it" => self.page = Page::Forget(row.id, None),
                "export" => {
                    self.view.exported = None;
                    self.view.preview = None;
                    self.export = ExportDraft::default();
                    self.page = Page::Export(row.id);
                }
                _ => {
                    self.page = Page::Notes(row.id);
                    wish = Some(Wish::Open(row.id));
                }
            }
        }
        wish
    }

    fn tips(&mut self, ui: &mut Ui, say: Say) {
        parts::card(ui, 20, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 12.0;
            parts::heading(ui, &say.t("while-you-help"), 20.0);
            for tip in (self.tips_from + 1..=TIPS).take(TIPS_SHOWN) {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 14.0;
                    parts::number(ui, tip);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 2.0;
                        ui.label(strong(say.t(&format!("tip-{tip}")), style::BODY));
                        ui.label(soft(say.t(&format!("tip-{tip}-more"))));
                    });
                });
            }
            if parts::button(ui, &say.t("more-tips"), Look::Link).clicked() {
                self.tips_from = if self.tips_from + TIPS_SHOWN < TIPS { self.tips_from + TIPS_SHOWN } else { 0 };
            }
            rule(ui);
            ui.label(soft(say.t("back-here")));
        });
    }
}

/// The dark box while a conversation stands on the kiosk: one conversation at a time.
fn under_way(ui: &mut Ui, say: Say, called: &str) -> Option<Wish> {
    let title = say.with("under-way", "name", called);
    parts::heading_of(ui, &title, RichText::new(&title).font(style::bold(30.0)).color(CARD), 2);
    ui.label(RichText::new(say.t("under-way-about")).font(style::regular(style::BODY)).color(ON_INK_SOFT));
    let back = say.with("back-to-child", "name", called);
    parts::sized_button(ui, &back, Look::Bright, vec2(140.0, 48.0)).clicked().then_some(Wish::Close)
}

fn about_row(ui: &mut Ui, row: &Row, (when, answers): (String, String), wide: f32) {
    parts::avatar(ui, &row.called);
    let plan = RichText::new(&row.plan).font(style::regular(style::SMALL)).color(INK_SOFT);
    two_lines(ui, 92.0, strong(&row.called, 19.0), plan);
    let answers = RichText::new(answers).font(style::regular(16.0)).color(INK);
    two_lines(ui, wide.min(ui.available_width()), soft(when), answers);
}

/// When it was, and how many answers there are, or what is to be done.
fn when(say: Say, row: &Row) -> (String, String) {
    let state = if row.finished { "finished" } else { "stopped" };
    let answers = match row.answers {
        _ if row.hear => say.t("hear-today"),
        _ if row.due => say.with("look-again-since", "day", say.day(&row.look_again)),
        Some(answers) => say.count("answers", answers),
        None => String::new(),
    };
    (say.with(state, "day", say.day(&row.last.day())), answers)
}

/// Two short lines beside a round picture.
fn two_lines(ui: &mut Ui, width: f32, above: RichText, below: RichText) {
    let down = Layout::top_down(Align::Min);
    ui.allocate_ui_with_layout(vec2(width, style::TARGET), down, |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = -4.0;
        ui.add(Label::new(above).truncate());
        ui.add(Label::new(below).truncate());
    });
}

fn padded<R>(ui: &mut Ui, above: i8, contents: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new().inner_margin(Margin::symmetric(16, above)).show(ui, contents).inner
}

/// A hairline as wide as there is room.
pub(super) fn rule(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, HAIR));
}
