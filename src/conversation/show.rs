//! The screen that is shown now.

use super::{
    Action, Body, Conversation, Hears, Line, LockWords, Screen, Turn,
    here::{Layer, Looking, Part},
    say,
};
use crate::{
    plan::{Kind, Text},
    record::Device,
};

/// What differs from screen to screen.
struct View {
    place: String,
    title: Line,
    body: Body,
    /// What is said after the title when the place opens.
    then: Vec<String>,
}

impl Conversation {
    /// What is on screen now.
    #[must_use]
    pub fn screen(&self) -> Screen {
        let View { place, title, body, then } = self.view();
        // The heading of a page that tells is said with its first line alone.
        let heading = (self.here.line == 0 || self.kept.on_break).then(|| title.spoken.clone());
        let opening = self.greeting.iter().cloned().chain(heading).chain(then).chain(self.then_opening()).collect();
        Screen {
            place,
            title,
            way: self.way(),
            back: self.back_button(),
            hear: self.hear_button(),
            dont_understand: self.dont_understand_button(),
            bar: self.bar(),
            body,
            opening,
            reply: self.reply.clone(),
            notice: self.notice(),
            right_to_left: self.wording.words(&Text::new("language-direction")).is_some_and(|way| way == "rtl"),
            second: Vec::new(),
            likeness: self.kept.likeness.clone(),
            first_then: self.first_then(),
            hears: Hears::Only,
            turn: self.turn(),
            lock: self.lock_words(),
        }
    }

    fn turn(&self) -> Turn {
        Turn {
            count: self.here.turned,
            more: self.button("more_cards", Action::Turn),
            letters: self.button_with("more_letters", "letters_abc", Action::Turn),
        }
    }

    fn lock_words(&self) -> LockWords {
        LockWords {
            name: self.say("lock-name"),
            about: self.say("lock-about"),
            twice: self.say("lock-twice"),
            once: self.say("lock-once"),
        }
    }

    fn notice(&self) -> Option<Line> {
        match self.kept.disk.as_ref() {
            Some(Device::DiskFull) => Some(self.line("trouble-disk_full", "picture_symbols")),
            Some(_) => Some(self.line("trouble-saving_fails", "want_help")),
            None => self.kept.from_paper.then(|| self.line("from_paper", "picture_symbols")),
        }
    }

    fn view(&self) -> View {
        if self.is_at_thanks() {
            return self.thanks_view();
        }
        if self.kept.on_break {
            return View {
                place: "break".into(),
                title: self.break_title(),
                body: self.break_body(),
                then: Vec::new(),
            };
        }
        let page = format!("{}{}", self.page_id(), self.here.part.name());
        match self.here.layers.last() {
            Some(layer) => self.layer_view(&page, layer),
            None => self.page_view(page),
        }
    }

    fn thanks_view(&self) -> View {
        let at_page = matches!(self.page().kind, Kind::Thanks);
        View {
            place: if at_page { self.page_id() } else { "thanks".into() },
            title: self.thanks_title(),
            body: self.thanks_body(),
            then: self.thanks_steps().into_iter().map(|(line, _)| line.spoken).collect(),
        }
    }

    fn layer_view(&self, page: &str, layer: &Layer) -> View {
        match layer {
            Layer::Else(_) => View {
                place: format!("{page}/something_else"),
                title: self.line("something_else", "something_else"),
                body: self.else_body(),
                then: Vec::new(),
            },
            Layer::Find { looking, typed, deal, .. } => View {
                place: match looking {
                    Looking::Groups => format!("{page}/find//{deal}"),
                    Looking::Group(group) => format!("{page}/find/{group}/{deal}"),
                    // A key changes only the results: were it another place, the question would be said at every letter.
                    Looking::Letters => format!("{page}/find_letters"),
                },
                title: self.line("find", "find_picture"),
                body: self.find_body(looking, typed, *deal),
                then: Vec::new(),
            },
            Layer::Talk => self.talk_view(format!("{page}/talk")),
            Layer::Draw(_) => {
                let title = self.line("button-draw_it", "drawing");
                View { place: format!("{page}/draw"), title, body: self.draw_body(), then: Vec::new() }
            }
            Layer::Private(about) => {
                let (safe, line) = self.private_lines();
                View {
                    place: format!("{page}/private"),
                    title: say::line(self.say_part("private", "heading"), "who_can_see"),
                    body: self.private_body(about),
                    then: vec![line.spoken, safe.spoken],
                }
            }
            Layer::Offer => View {
                place: format!("{page}/offer"),
                title: self.offer_title(),
                body: self.offer_body(),
                then: Vec::new(),
            },
            Layer::TakeOut(about) => View {
                place: format!("{page}/take_out"),
                title: say::line(self.say_part("check", "take-out"), "take_out"),
                body: self.take_out_body(),
                then: self.statement_about(about).into_iter().map(|said| said.words).collect(),
            },
        }
    }

    fn talk_view(&self, place: String) -> View {
        let Some(talk) = self.talk_body() else {
            return View { place, title: self.heading(), body: self.else_body(), then: Vec::new() };
        };
        View { place, title: self.talk_title(), then: vec![talk.line.spoken.clone()], body: Body::Talk(talk) }
    }

    fn page_view(&self, place: String) -> View {
        let deal = self.here.deal;
        let dealt = if deal == 0 { place.clone() } else { format!("{place}/{deal}") };
        let view = |title: Line, body: Body, then: Vec<String>| View { place: dealt.clone(), title, body, then };
        let spoken = |lines: Vec<Line>| lines.into_iter().map(|line| line.spoken).collect();
        match &self.page().kind {
            Kind::Choose { .. } if self.plan.observed => view(self.heading(), self.pair_body(), Vec::new()),
            Kind::Hello { .. } | Kind::Choose { .. } | Kind::Topics => {
                view(self.heading(), self.grid_body(), Vec::new())
            }
            Kind::Tell { .. } => {
                let place = match self.line_now() {
                    None | Some(0) => place,
                    Some(line) => format!("{place}/line-{line}"),
                };
                View { place, title: self.heading(), body: self.told_body(), then: spoken(self.lines_now()) }
            }
            Kind::Agreement => {
                let share = self.here.part == Part::Share;
                let then = if share { self.share_opening() } else { spoken(self.agreement_lines()) };
                view(self.agreement_title(), self.agreement_body(), then)
            }
            Kind::Sort { .. } | Kind::Hope { .. } => {
                view(self.heading(), Body::Board(self.board_body()), self.board_opening())
            }
            Kind::Worry { .. } => view(self.worry_title(), self.worry_body(), Vec::new()),
            Kind::Talk => self.talk_view(place),
            Kind::Draw => view(self.heading(), self.draw_body(), Vec::new()),
            Kind::Check => {
                let deal = self.check_deal();
                let place = if deal == 0 { place } else { format!("{place}/{deal}") };
                let then = self.check_opening().into_iter().collect();
                View { place, title: self.check_title(), body: self.check_body(), then }
            }
            Kind::Thanks => self.thanks_view(),
            Kind::Me => view(self.me_title(), self.me_body(), self.me_opening()),
        }
    }
}
