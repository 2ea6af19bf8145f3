//! What comes first on the page of notes: what an adult must hear of the same day, and what the child asked.

use std::collections::BTreeMap;

use bevy_egui::egui::{Frame, Margin, RichText, Stroke, Ui};
use uuid::Uuid;

use super::{
    parts::{self, Look},
    say::Say,
    style::{self, CARD, INK, TROUBLE, TROUBLE_TINT, soft, strong},
    view::{HearRow, QuestionRow},
};
use crate::record::About;

/// What must be heard of the same day. The page of which the adult says so.
pub(super) fn hear(ui: &mut Ui, say: Say, called: &str, rows: &[HearRow]) -> Option<String> {
    let mut heard = None;
    for row in rows {
        let frame = Frame::new().fill(if row.heard.is_some() { CARD } else { TROUBLE_TINT });
        let frame = frame.stroke(Stroke::new(2.0, TROUBLE)).corner_radius(14.0).inner_margin(Margin::same(16));
        ui.push_id(&row.page, |ui| {
            frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                parts::heading(ui, &say.with("hear-about", "name", called), 20.0);
                ui.label(soft(&row.asked));
                for said in &row.said {
                    ui.label(strong(said, 20.0));
                }
                if row.said.is_empty() {
                    ui.label(
                        RichText::new(say.with("hear-private", "name", called))
                            .font(style::regular(style::BODY))
                            .color(INK),
                    );
                }
                match &row.heard {
                    Some(adult) => {
                        ui.label(soft(say.with("heard-by", "adult", adult)));
                    }
                    None => {
                        if parts::button(ui, &say.t("hear-done"), Look::Main).clicked() {
                            heard = Some(row.page.clone());
                        }
                    }
                }
            });
        });
    }
    heard
}

/// What the adult does about a question.
pub(super) enum Asked {
    Play(Uuid),
    /// The child was told this.
    Told(About, String),
}

/// What the child asked: each is answered before the meeting, and the child is told.
pub(super) fn questions(
    ui: &mut Ui,
    say: Say,
    (called, playing): (&str, Option<Uuid>),
    rows: &[QuestionRow],
    drafts: &mut BTreeMap<About, String>,
) -> Option<Asked> {
    if rows.is_empty() {
        return None;
    }
    parts::heading(ui, &say.with("questions", "name", called), 20.0);
    ui.label(soft(say.t("questions-about")));
    let mut done = None;
    for row in rows {
        let frame =
            Frame::new().fill(CARD).stroke(Stroke::new(2.0, INK)).corner_radius(14.0).inner_margin(Margin::same(14));
        ui.push_id(&row.about, |ui| {
            frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.label(soft(&row.asked));
                ui.label(strong(&row.label, 20.0));
                for clip in &row.clips {
                    parts::row(ui, |ui| {
                        let on = playing == Some(*clip);
                        let words = if on { say.t("stop-playing") } else { say.with("play", "name", called) };
                        if parts::play_disc(ui, &words, on).clicked() {
                            done = Some(Asked::Play(*clip));
                        }
                        ui.label(RichText::new(words).font(style::regular(16.0)).color(INK));
                    });
                }
                if row.drawings > 0 {
                    ui.label(soft(say.count("drawings", row.drawings)));
                }
                if let Some((adult, day, text)) = &row.told {
                    ui.label(RichText::new(text).font(style::regular(16.0)).color(INK));
                    ui.label(soft(format!("{} · {}", say.with("told-by", "adult", adult), say.day(day))));
                    return;
                }
                let text = drafts.entry(row.about.clone()).or_default();
                parts::area(ui, &say.t("question-answer"), text);
                let told = parts::button(ui, &say.with("question-told", "name", called), Look::Plain);
                if told.clicked() && !text.trim().is_empty() {
                    done = Some(Asked::Told(row.about.clone(), text.trim().to_owned()));
                }
            });
        });
    }
    done
}
