//! How much support an answer had: the ten steps of the prompt ladder under four marks.

use bevy_egui::egui::{
    Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{
    parts,
    say::Say,
    style::{CARD, INK, INK_SOFT, regular, soft},
};
use crate::record::Support;

/// The four marks under which the steps of the ladder stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// On my own.
    Own,
    /// With a prompt.
    Prompt,
    /// With physical help.
    Hand,
    /// Adult's view.
    Adult,
}

impl Mark {
    pub const ALL: [Self; 4] = [Self::Own, Self::Prompt, Self::Hand, Self::Adult];

    /// The mark of a step; none for a step that this program does not know.
    pub fn of(support: &Support) -> Option<Self> {
        match support {
            Support::Independent => Some(Self::Own),
            Support::Waited
            | Support::Repeated
            | Support::Gesture
            | Support::Question
            | Support::TwoChoices
            | Support::Model => Some(Self::Prompt),
            Support::PartlyPhysical | Support::Physical => Some(Self::Hand),
            Support::AdultReported => Some(Self::Adult),
            Support::Other(_) => None,
        }
    }

    /// Its steps, least support first.
    pub fn steps(self) -> impl Iterator<Item = &'static Support> {
        Support::KNOWN.iter().filter(move |support| Self::of(support) == Some(self))
    }

    fn word(self) -> &'static str {
        match self {
            Self::Own => "mark-own",
            Self::Prompt => "mark-prompt",
            Self::Hand => "mark-hand",
            Self::Adult => "mark-adult",
        }
    }

    /// Its sign: each has its own shape, so that none needs a colour.
    pub fn paint(self, painter: &Painter, at: Pos2, ink: Color32) {
        let ring = Stroke::new(2.0, ink);
        match self {
            Self::Own => {
                painter.circle_filled(at, 9.0, ink);
            }
            Self::Prompt => {
                painter.circle_stroke(at, 8.0, ring);
                let half = (0..=12).map(|step| {
                    let angle = std::f32::consts::PI * (step as f32 / 12.0 - 0.5);
                    at + 8.0 * vec2(angle.cos(), angle.sin())
                });
                painter.add(Shape::convex_polygon(half.collect(), ink, Stroke::NONE));
            }
            Self::Hand => {
                painter.circle_stroke(at, 8.0, ring);
                painter.circle_filled(at, 4.5, ink);
            }
            Self::Adult => {
                let rect = Rect::from_center_size(at, Vec2::splat(17.0));
                parts::dashed_edge(painter, rect, Stroke::new(1.8, ink));
            }
        }
    }
}

/// The four marks, and the steps of the one that is open. Says the step that was chosen. None is chosen beforehand, and a
/// mark with several steps counts only once a step is chosen: the ladder is what is kept.
pub(super) fn ladder(ui: &mut Ui, say: Say, now: Option<&Support>, open: &mut Option<Mark>) -> Option<Support> {
    let mut chosen = None;
    let marked = now.and_then(Mark::of);
    for mark in Mark::ALL {
        let on = open.or(marked) == Some(mark);
        let sign = move |painter: &Painter, at: Pos2, ink: Color32| mark.paint(painter, at, ink);
        if parts::choice(ui, &say.t(mark.word()), on, sign).clicked() {
            let mut steps = mark.steps();
            if let (Some(only), None) = (steps.next(), steps.next()) {
                *open = None;
                chosen = Some(only.clone());
            } else {
                *open = Some(mark);
            }
        }
        if on && mark.steps().nth(1).is_some() {
            ui.indent(mark.word(), |ui| {
                ui.label(soft(say.t("most-help")));
                for step in mark.steps() {
                    let on = now == Some(step);
                    if parts::choice(ui, &say.word("support", step.word()), on, parts::dot(on)).clicked() {
                        *open = None;
                        chosen = Some(step.clone());
                    }
                }
            });
        }
    }
    chosen
}

/// The sign of an adult's view in a pill, with words.
pub(super) fn adult_pill(ui: &mut Ui, words: &str) {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), regular(16.0), INK);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 54.0, 32.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    let painter = ui.painter();
    painter.rect(rect, 16.0, CARD, Stroke::new(1.0, INK_SOFT), StrokeKind::Inside);
    Mark::Adult.paint(painter, pos2(rect.left() + 22.0, rect.center().y), INK);
    painter.galley(pos2(rect.left() + 40.0, rect.center().y - galley.size().y / 2.0), galley, INK);
}

#[cfg(test)]
mod tests {
    use super::Mark;
    use crate::record::Support;

    #[test]
    fn every_step_of_the_ladder_stands_under_exactly_one_mark_and_in_its_order() {
        let steps: Vec<_> = Mark::ALL.into_iter().flat_map(Mark::steps).cloned().collect();
        assert_eq!(steps, Support::KNOWN);
        assert_eq!(Mark::of(&Support::from("sung")), None);
    }
}
