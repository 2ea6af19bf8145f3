//! Pages that tell: lines, and what the child may say to them. A question is no view; it goes to an adult.

use super::{Action, Body, Conversation, Line, State, here::Layer, say};
use crate::{
    plan::Kind,
    record::{About, Answered},
};

const UNDERSTAND: &str = "understand";
const SAY_AGAIN: &str = "say_again";
const QUESTION: &str = "question";

impl Conversation {
    pub(super) fn tells(&self) -> bool {
        matches!(self.page().kind, Kind::Tell { .. })
    }

    /// A button of a page that tells: it is kept which one was pressed. At a question that was asked: "Take it out?"
    pub(super) fn press_told(&mut self, button: &str) {
        let Kind::Tell { buttons, .. } = &self.page().kind else { return };
        if !buttons.iter().any(|of| of == button) {
            let about = self.about(Some(button));
            if self.questions().iter().any(|asked| asked == button) {
                self.here.layers.push(Layer::TakeOut(about));
            }
            return;
        }
        self.give(Some(button), Answered::Chosen);
        match button {
            SAY_AGAIN => {
                let said: Vec<String> = self.lines_now().into_iter().map(|line| line.spoken).collect();
                self.answer_aloud(said.join(" "));
            }
            QUESTION => self.something_else(),
            _ => {}
        }
    }

    /// The lines of this page.
    fn told_lines(&self) -> Vec<Line> {
        let message = self.page_message(self.page());
        let line = |symbol: &str| self.line(&format!("{message}-line-{symbol}"), symbol);
        self.lines_of(self.page()).into_iter().map(line).collect()
    }

    /// The lines that are told now: all, or one.
    pub(super) fn lines_now(&self) -> Vec<Line> {
        let lines = self.told_lines();
        match self.line_now() {
            Some(now) => lines.into_iter().skip(now).take(1).collect(),
            None => lines,
        }
    }

    /// The line that is told now, where they come one at a time.
    pub(super) fn line_now(&self) -> Option<usize> {
        (self.kept.one_line && self.tells()).then(|| self.here.line.min(self.last_line()))
    }

    fn last_line(&self) -> usize {
        self.lines_of(self.page()).len().saturating_sub(1)
    }

    /// Goes to the next line, or to the one before; false where there is none.
    pub(super) fn turn_line(&mut self, on: bool) -> bool {
        let Some(now) = self.line_now() else { return false };
        let turned = if on { now + 1 } else { now.wrapping_sub(1) };
        let there = turned <= self.last_line();
        if there {
            self.here.line = turned;
        }
        there
    }

    /// Questions that the child asked on this page: the cards of the child's own that stand.
    fn questions(&self) -> Vec<String> {
        let own = |card: &String| self.kept.own_on(&self.page_id()).any(|of| of.id == *card);
        self.chosen_cards().into_iter().filter(own).collect()
    }

    pub(super) fn told_body(&self) -> Body {
        let Kind::Tell { buttons, .. } = &self.page().kind else { return self.grid_body() };
        let asked = self.questions();
        let button = |id: &String| {
            let chosen = match id.as_str() {
                UNDERSTAND => self.given(Some(id)) == Some(&Answered::Chosen),
                QUESTION => !asked.is_empty(),
                _ => false,
            };
            self.shown_card(id, Action::Card(id.clone()), say::chosen(chosen))
        };
        let question = |id: &String| self.shown_card(id, Action::Card(id.clone()), State::Chosen);
        Body::Told {
            lines: self.told_lines(),
            now: self.line_now(),
            buttons: buttons.iter().filter_map(button).collect(),
            questions: asked.iter().filter_map(question).collect(),
        }
    }

    /// It is about a page that tells.
    pub(super) fn is_about_told(&self, about: &About) -> bool {
        let page = self.page_index(&about.page).map(|page| &self.plan.pages[page]);
        page.is_some_and(|page| matches!(page.kind, Kind::Tell { .. }))
    }

    /// The child said no to being asked: what came of questions on pages that tell goes as well.
    pub(super) fn drop_questions(&mut self) {
        let pages: Vec<String> = self
            .plan
            .pages
            .iter()
            .filter(|page| matches!(page.kind, Kind::Tell { .. }))
            .map(|page| self.full_id(page))
            .collect();
        let asked: Vec<About> = self
            .kept
            .own
            .iter()
            .filter(|(page, _)| pages.contains(page))
            .map(|(page, own)| About { page: page.clone(), card: Some(own.id.clone()) })
            .filter(|about| self.kept.answers.get(about).is_some() || self.has_voice(about))
            .collect();
        for about in asked {
            self.remove(about, String::new());
        }
    }
}
