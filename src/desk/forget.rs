//! Removing for ever: an answer, a conversation, everything of a child. What goes is said before, and what does not go.

use bevy_egui::egui::{RichText, Ui, vec2};
use uuid::Uuid;

use super::{
    keys::section,
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    say::Say,
    style::{self, INK, soft},
    vault_view::{Forget, VaultWish},
    wish::Wish,
};

impl Desk {
    pub(super) fn forget_page(&mut self, ui: &mut Ui, say: Say, id: Uuid, answer: Option<usize>) -> Option<Wish> {
        let Some(row) = self.view.conversations.iter().find(|row| row.id == id).cloned() else {
            self.page = Page::Home;
            return None;
        };
        if page_head(ui, say, &say.with("remove-of", "name", &row.called), "") {
            self.page = answer.map_or(Page::Home, |_| Page::Notes(id));
        }
        let open = self.view.open.as_ref().filter(|open| open.id == id);
        let said = answer.and_then(|place| open?.answers.get(place)).cloned();
        let mut forget = None;
        if let Some(said) = said {
            section(ui, &say.t("remove-answer"), |ui| {
                for words in said.said.iter().chain([&said.asked].into_iter().filter(|_| said.said.is_empty())) {
                    ui.label(RichText::new(words).font(style::regular(style::BODY)).color(INK));
                }
                if parts::sized_button(ui, &say.t("remove-answer-now"), Look::Plain, vec2(200.0, 48.0)).clicked() {
                    forget = Some(Forget::Answer(id, said.about.clone()));
                }
            });
        } else {
            section(ui, &say.t("remove-conversation"), |ui| {
                let day = say.day(&row.last.day());
                ui.label(
                    RichText::new(say.with("remove-day", "day", day)).font(style::regular(style::BODY)).color(INK),
                );
                ui.label(soft(say.with("look-again-on", "day", say.full_day(&row.look_again))));
                if parts::sized_button(ui, &say.t("remove-conversation-now"), Look::Plain, vec2(200.0, 48.0)).clicked()
                {
                    forget = Some(Forget::Conversation(id));
                }
            });
            let all = self.view.conversations.iter().filter(|other| other.called == row.called).count();
            section(ui, &say.with("remove-child", "name", &row.called), |ui| {
                ui.label(soft(say.count("remove-child", all)));
                let words = say.with("remove-child-now", "name", &row.called);
                if parts::sized_button(ui, &words, Look::Plain, vec2(200.0, 48.0)).clicked() {
                    forget = Some(Forget::Child(row.called.clone()));
                }
            });
        }
        ui.label(soft(say.t("copies-elsewhere")));
        forget.map(|forget| {
            self.page = answer.map_or(Page::Home, |_| Page::Notes(id));
            Wish::Vault(VaultWish::Forget(forget))
        })
    }
}
