//! "Voices": an adult records what the program says, many sentences in a row. Their voice wins over the computer's.

use bevy_egui::egui::{
    Align2, CornerRadius, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{
    keys::section,
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    say::Say,
    style::{self, CARD, EDGE, GOOD, GROUND, INK, INK_SOFT, RECORD, TARGET, bold, regular, soft, strong},
    voices_view::{SentenceRow, VoicesOf, VoicesWish},
    wish::Wish,
};

/// Width of what stands at the right of a sentence: who says it.
const WHO: f32 = 190.0;
/// Words of so many bytes are on one line, whatever the window.
const ONE_LINE: usize = 12;
/// Height of the bar that shows how loud it is.
const LEVEL: f32 = 22.0;

/// What was chosen on the page.
#[derive(Debug, Default)]
pub(super) struct VoicesDraft {
    /// None: the usual plan's.
    of: Option<VoicesOf>,
    language: Option<String>,
    /// The sentence that is shown large, by its place in the list; none: the list.
    at: Option<usize>,
}

impl Desk {
    pub(super) fn voices_page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        let sentences = &self.view.voices.sentences;
        let recorded = sentences.iter().filter(|row| row.recorded).count();
        let count = say.with("voices-recorded", "share", format!("{recorded} / {}", sentences.len()));
        if page_head(ui, say, &say.t("voices"), &count) {
            match self.voices.at.take() {
                Some(_) => return Some(Wish::Voices(VoicesWish::Drop)),
                None => self.page = Page::Home,
            }
        }
        let wish = match self.voices.at.filter(|at| *at < sentences.len()) {
            Some(at) => self.one_voice(ui, say, at),
            None => self.voice_list(ui, say),
        };
        wish.map(Wish::Voices)
    }

    fn voice_list(&mut self, ui: &mut Ui, say: Say) -> Option<VoicesWish> {
        let (mut wish, things) = (None, self.voiced_things(say));
        parts::card(ui, 20, |ui| {
            ui.set_width(ui.available_width());
            ui.label(soft(say.t("voices-about")));
            ui.label(soft(say.t("voices-no-names")));
            ui.label(soft(say.t("voices-parts")));
            ui.add_space(4.0);
            self.voices_of(ui, say, &things);
            ui.add_space(4.0);
            let next = self.view.voices.sentences.iter().position(|row| !row.recorded);
            let first = (!self.view.voices.sentences.is_empty()).then(|| next.unwrap_or_default());
            if parts::sized_button(ui, &say.t("voices-in-a-row"), Look::Main, vec2(200.0, 52.0)).clicked() {
                self.voices.at = first;
            }
        });
        let of = self.wanted_voices(&things);
        if of.is_some() && self.view.voices.of != of {
            wish = of.map(|(of, language)| VoicesWish::List { of, language });
        }
        section(ui, &say.t("voices-sentences"), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if self.view.voices.sentences.is_empty() {
                ui.label(soft(say.t("voices-reading")));
            }
            for (at, row) in self.view.voices.sentences.iter().enumerate() {
                if sentence(ui, say, row) {
                    self.voices.at = Some(at);
                }
            }
        });
        wish
    }

    /// What can be recorded, in words, and the languages in which it is said.
    fn voiced_things(&self, say: Say) -> Vec<(VoicesOf, String, Vec<String>)> {
        let every = || self.view.languages.iter().map(|row| row.tag.clone()).collect::<Vec<_>>();
        let plans = self.view.plans.iter();
        let plans = plans.map(|row| (VoicesOf::Plan(row.id.clone()), row.name.clone(), row.languages.clone()));
        let boards = self
            .view
            .board_packs
            .iter()
            .map(|name| (VoicesOf::Boards(name.clone()), say.with("voices-boards", "pack", name), every()));
        let ours = (VoicesOf::Pictures(None), say.t("voices-pictures"), every());
        let packs = self.view.pictures.packs.iter().map(|pack| {
            let name = say.with("voices-pictures-of", "pack", &pack.set);
            (VoicesOf::Pictures(Some(pack.name.clone())), name, every())
        });
        plans.chain(boards).chain([ours]).chain(packs).collect()
    }

    /// Whose words and which language are chosen.
    fn wanted_voices(&self, things: &[(VoicesOf, String, Vec<String>)]) -> Option<(VoicesOf, String)> {
        let chosen = self.voices.of.as_ref().and_then(|of| things.iter().find(|thing| thing.0 == *of));
        let (of, _, languages) = chosen.or_else(|| things.first())?;
        let has = |tag: &String| languages.contains(tag);
        let own = self.view.languages.first().map(|own| own.tag.clone());
        let language = self.voices.language.clone().filter(has).or(own.filter(has));
        Some((of.clone(), language.or_else(|| languages.first().cloned())?))
    }

    /// Which words, and in which language.
    fn voices_of(&mut self, ui: &mut Ui, say: Say, things: &[(VoicesOf, String, Vec<String>)]) {
        let Some((of, language)) = self.wanted_voices(things) else { return };
        let width = ((ui.available_width() - 16.0) / 2.0).min(320.0);
        let offered: Vec<(VoicesOf, String)> = things.iter().map(|(of, name, _)| (of.clone(), name.clone())).collect();
        let spoken = things.iter().find(|thing| thing.0 == of).map(|(.., languages)| languages.as_slice());
        let spoken = spoken.unwrap_or_default();
        let rows = self.view.languages.iter().filter(|row| spoken.contains(&row.tag));
        let languages: Vec<(String, String)> = rows.map(|row| (row.tag.clone(), row.name.clone())).collect();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            if let Some(chosen) = one_of(ui, &say.t("plan"), &offered, &of, width) {
                self.voices.of = Some(chosen);
            }
            if let Some(chosen) = one_of(ui, &say.t("language"), &languages, &language, width) {
                self.voices.language = Some(chosen);
            }
        });
        if let Some(row) = self.view.languages.iter().find(|row| row.tag == language && !row.voiced) {
            let words = say.with("voices-voiceless", "language", &row.name);
            parts::notice(ui, &words, style::TROUBLE_TINT, style::TROUBLE);
        }
    }

    /// One sentence, large, to be recorded; then the next.
    fn one_voice(&mut self, ui: &mut Ui, say: Say, at: usize) -> Option<VoicesWish> {
        let voices = self.view.voices.clone();
        let row = voices.sentences.get(at)?;
        let mut wish = None;
        parts::card(ui, 28, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 16.0;
            ui.label(soft(format!("{} / {}", at + 1, voices.sentences.len())));
            let words = RichText::new(&row.words).font(bold(34.0)).color(INK);
            parts::heading_of(ui, &row.words, words, 2);
            if let Some(now) = &voices.recording {
                ui.label(strong(say.t("voice-listening"), style::BODY));
                level(ui, now.level);
                if parts::sized_button(ui, &say.t("voice-stop"), Look::Main, vec2(200.0, 56.0)).clicked() {
                    wish = Some(VoicesWish::End);
                }
            } else if let Some(take) = voices.take.as_ref().filter(|take| take.words == row.words) {
                if take.silent || take.clipped {
                    let words = say.t(if take.silent { "voice-silent" } else { "voice-clipped" });
                    parts::notice(ui, &words, style::TROUBLE_TINT, style::TROUBLE);
                } else {
                    ui.label(strong(say.t("voice-taken"), style::BODY));
                }
                wish = self.taken(ui, say, at, take.silent);
            } else {
                ui.label(soft(say.t(if row.recorded { "voice-is-recorded" } else { "voice-is-computer" })));
                wish = self.untaken(ui, say, at, row);
            }
        });
        ui.label(soft(say.t("voice-tips")));
        wish
    }

    /// There is a recording that is not kept yet.
    fn taken(&mut self, ui: &mut Ui, say: Say, at: usize, silent: bool) -> Option<VoicesWish> {
        let mut wish = None;
        let row = self.view.voices.sentences[at].words.clone();
        ui.horizontal_wrapped(|ui| {
            let (again, keep) = if silent { (Look::Main, Look::Plain) } else { (Look::Plain, Look::Main) };
            if parts::sized_button(ui, &say.t("voice-keep"), keep, vec2(200.0, 56.0)).clicked() {
                wish = Some(VoicesWish::Keep);
                self.voices.at = self.next_voice(at, true);
            }
            if self.listen(ui, say, &row) {
                wish = Some(VoicesWish::Listen);
            }
            if parts::sized_button(ui, &say.t("voice-again"), again, vec2(0.0, 56.0)).clicked() {
                wish = Some(VoicesWish::Record(row.clone()));
            }
            if parts::sized_button(ui, &say.t("voice-skip"), Look::Link, vec2(0.0, 56.0)).clicked() {
                wish = Some(VoicesWish::Drop);
                self.voices.at = self.next_voice(at, false);
            }
        });
        wish
    }

    /// Nothing was recorded just now.
    fn untaken(&mut self, ui: &mut Ui, say: Say, at: usize, row: &SentenceRow) -> Option<VoicesWish> {
        let mut wish = None;
        ui.horizontal_wrapped(|ui| {
            let record = say.t(if row.recorded { "voice-again" } else { "voice-record" });
            if parts::sized_button(ui, &record, Look::Main, vec2(200.0, 56.0)).clicked() {
                wish = Some(VoicesWish::Record(row.words.clone()));
            }
            if row.recorded {
                if self.listen(ui, say, &row.words) {
                    wish = Some(VoicesWish::Hear(row.words.clone()));
                }
                if parts::sized_button(ui, &say.t("voice-remove"), Look::Plain, vec2(0.0, 56.0)).clicked() {
                    wish = Some(VoicesWish::Remove(row.words.clone()));
                }
            }
            if parts::sized_button(ui, &say.t("voice-skip"), Look::Link, vec2(0.0, 56.0)).clicked() {
                self.voices.at = self.next_voice(at, false);
            }
        });
        wish
    }

    fn listen(&self, ui: &mut Ui, say: Say, words: &str) -> bool {
        let playing = self.view.voices.playing.as_deref() == Some(words);
        let name = say.t(if playing { "stop-playing" } else { "voice-listen" });
        parts::sized_button(ui, &name, Look::Plain, vec2(0.0, 56.0)).clicked()
    }

    /// The sentence after this one; after one that was kept, the next that nobody has recorded.
    fn next_voice(&self, at: usize, missing: bool) -> Option<usize> {
        let after = self.view.voices.sentences.iter().enumerate().skip(at + 1);
        after.filter(|(_, row)| !missing || !row.recorded).map(|(next, _)| next).next()
    }
}

/// A list of which one is chosen; the one that was chosen anew.
fn one_of<T: Clone + PartialEq>(ui: &mut Ui, name: &str, all: &[(T, String)], chosen: &T, width: f32) -> Option<T> {
    let words = all.iter().find(|(id, _)| id == chosen).map(|(_, words)| words.clone()).unwrap_or_default();
    let mut anew = None;
    parts::pick(ui, name, words, width, |ui| {
        for (id, words) in all {
            if parts::picked(ui, words, id == chosen) {
                anew = Some(id.clone());
            }
        }
    });
    anew.filter(|id| id != chosen)
}

/// A sentence of the list, and who says it: a wide button.
fn sentence(ui: &mut Ui, say: Say, row: &SentenceRow) -> bool {
    let who = say.t(if row.recorded { "voice-recorded" } else { "voice-computer" });
    let wrap = (ui.available_width() - WHO - 20.0).max(120.0);
    // Short words have one line: there may be thousands of them, and those out of sight are not laid out.
    let lay_out = |ui: &Ui| ui.painter().layout(row.words.clone(), regular(style::BODY), INK, wrap);
    let long = if row.words.len() > ONE_LINE { lay_out(ui).size().y } else { 0.0 };
    let size = vec2(ui.available_width(), (long + 18.0).max(TARGET));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &row.words));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(who.as_str()));
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    let (words, painter) = (lay_out(ui), ui.painter());
    if response.hovered() {
        painter.rect_filled(rect, CornerRadius::same(8), GROUND);
    }
    painter.hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, EDGE));
    painter.galley(pos2(rect.left() + 8.0, rect.center().y - words.size().y / 2.0), words, INK);
    let at = pos2(rect.right() - 8.0, rect.center().y);
    let (ink, font) = if row.recorded { (GOOD, bold(style::SMALL)) } else { (INK_SOFT, regular(style::SMALL)) };
    painter.text(at, Align2::RIGHT_CENTER, who, font, ink);
    parts::inner_ring(ui, &response, 8);
    response.clicked()
}

/// How loud it is, from 0 to 1.
pub(super) fn level(ui: &mut Ui, level: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width().min(520.0), LEVEL), Sense::hover());
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(11), CARD, Stroke::new(2.0, INK), StrokeKind::Inside);
    let mut full = rect.shrink(4.0);
    full.set_width(full.width() * level.clamp(0.0, 1.0));
    painter.rect_filled(full, CornerRadius::same(7), RECORD);
}
