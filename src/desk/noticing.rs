//! "Note what I saw": ticks about the two things that were just offered, large enough for a tablet. It needs no passphrase, as
//! nothing is opened; the child's screen waits behind it.

use bevy_egui::egui::{
    CornerRadius, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use uuid::Uuid;

use super::{
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    say::Say,
    seen::{Adding, Lacks},
    style::{self, CARD, INK, INK_SOFT, LINE, bold, regular, soft, strong},
    wish::Wish,
};
use crate::{
    conversation::Observing,
    record::{
        Again, Clear, HelpGave, HowSoon, MayMean, Moment, Observation, OfferedAs, PersonState, Sign, Sure, Towards,
        Turn,
    },
};

/// Height of a tick: a thumb on a tablet, while the eyes are with the person.
const CHIP: f32 = 52.0;

/// What was ticked and written so far about the things that stand on the child's screen.
#[derive(Debug, Default)]
pub(super) struct NoticingDraft {
    /// The page and the turn that it is about: another one begins anew.
    of: Option<(String, Turn)>,
    noted: Ticked,
    /// How the person is, and who else is there: it stays for the next pair.
    state: Vec<PersonState>,
    who_else: String,
    /// What is less often noted stands open.
    more: bool,
    nothing_ticked: bool,
}

#[derive(Debug, Default)]
struct Ticked {
    seen: Vec<Sign>,
    towards: Option<Towards>,
    clear: Option<Clear>,
    again: Option<Again>,
    how_soon: Option<HowSoon>,
    help: Vec<HelpGave>,
    shown_as: Option<OfferedAs>,
    turn: Option<Turn>,
    happened: String,
    may_mean: MayMean,
}

/// Where the child's screen goes after a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterNote {
    /// On, to "More or finished?" where a pair was offered.
    On,
    /// To the thank-you.
    Thanks,
}

impl Desk {
    pub(super) fn noticing_page(&mut self, ui: &mut Ui, say: Say) -> Option<Wish> {
        let Some(observing) = self.view.observing.clone() else {
            self.page = Page::Home;
            return None;
        };
        let draft = &mut self.noticing;
        let of = Some((observing.page.clone(), observing.turn.clone()));
        if draft.of != of {
            *draft = NoticingDraft {
                of,
                state: std::mem::take(&mut draft.state),
                who_else: std::mem::take(&mut draft.who_else),
                ..NoticingDraft::default()
            };
        }
        let sides = observing.things.as_ref().map(|[left, right]| format!("{} – {}", left.label, right.label));
        if page_head(ui, say, &say.t("noticing-title"), sides.as_deref().unwrap_or(&observing.asked)) {
            self.page = Page::Home;
        }
        parts::adult_box(ui, 1.0, |ui| {
            ui.set_width(ui.available_width());
            ui.label(soft(say.t("noticing-about")));
            parts::field(ui, &say.t("notes-by"), &mut self.with[0].name, &say.t("unnamed-adult"), 260.0, INK);
            draft.first(ui, say, &observing);
            let more = if draft.more { "noticing-less" } else { "noticing-more" };
            if parts::button(ui, &say.t(more), Look::Link).clicked() {
                draft.more = !draft.more;
            }
            if draft.more {
                draft.rest(ui, say);
            }
        });
        let mut adding = Adding { say, view: &self.view, draft: &mut self.seen, textures: &mut self.textures };
        let added = adding.ui(ui, None, Lacks { photo: true, voice: true }).map(Wish::Seen);
        if self.noticing.nothing_ticked && self.nothing_noted() {
            parts::notice(ui, &say.t("noticing-nothing-ticked"), style::TROUBLE_TINT, style::TROUBLE);
        }
        if self.view.seen.level.is_some() {
            // A note that is kept in the midst of a sentence would lose it.
            return added;
        }
        added.or(self.noticing_foot(ui, say, &observing))
    }

    fn nothing_noted(&self) -> bool {
        self.noticing.noted.is_empty() && self.view.seen.is_empty()
    }

    fn noticing_foot(&mut self, ui: &mut Ui, say: Say, observing: &Observing) -> Option<Wish> {
        let mut after = None;
        let mut wish = None;
        ui.horizontal_wrapped(|ui| {
            let on = if observing.then_more { "noticing-keep-more" } else { "noticing-keep-on" };
            if parts::sized_button(ui, &say.t(on), Look::Main, vec2(0.0, CHIP)).clicked() {
                after = Some(AfterNote::On);
            }
            if parts::sized_button(ui, &say.t("noticing-keep-finish"), Look::Plain, vec2(0.0, CHIP)).clicked() {
                after = Some(AfterNote::Thanks);
            }
            if parts::sized_button(ui, &say.t("noticing-no-note"), Look::Link, vec2(0.0, CHIP)).clicked() {
                wish = Some(Wish::Close);
            }
        });
        if let Some(after) = after {
            if self.nothing_noted() {
                self.noticing.nothing_ticked = true;
            } else {
                let adult = self.people(say).first().map(|person| person.name.clone()).unwrap_or_default();
                let observation = Box::new(self.noticing.observation(observing, adult));
                self.noticing.of = None;
                wish = Some(Wish::Noticed { observation, after });
            }
        }
        wish
    }
}

impl Ticked {
    fn is_empty(&self) -> bool {
        self.seen.is_empty() && self.happened.trim().is_empty()
    }
}

impl NoticingDraft {
    fn observation(&self, observing: &Observing, adult: String) -> Observation {
        let noted = &self.noted;
        let side = |place: usize| {
            let mut offered = observing.things.as_ref().map(|things| things[place].clone())?;
            offered.shown_as = noted.shown_as.clone().unwrap_or(offered.shown_as);
            Some(offered)
        };
        let trimmed = |text: &String| text.trim().to_owned();
        let may_mean = MayMean {
            text: trimmed(&noted.may_mean.text),
            sure: noted.may_mean.sure.clone(),
            who_thinks_so: trimmed(&noted.may_mean.who_thinks_so),
            who_differs: trimmed(&noted.may_mean.who_differs),
        };
        Observation {
            id: Uuid::now_v7(),
            page: observing.page.clone(),
            left: side(0),
            right: side(1),
            turn: noted.turn.clone().unwrap_or_else(|| observing.turn.clone()),
            seen: in_order(&noted.seen, Sign::KNOWN),
            towards: noted.towards.clone(),
            clear: noted.clear.clone(),
            again: noted.again.clone(),
            how_soon: noted.how_soon.clone(),
            help: in_order(&noted.help, HelpGave::KNOWN),
            state: in_order(&self.state, PersonState::KNOWN),
            who_else: trimmed(&self.who_else),
            happened: trimmed(&noted.happened),
            may_mean: (may_mean != MayMean::default()).then_some(may_mean),
            adult,
            at: Moment::now(),
            // What was added gets its ids where it is kept.
            photo: None,
            voice: None,
            photo_later: None,
            voice_later: None,
        }
    }

    /// What is noted every time: it fits on one screen.
    fn first(&mut self, ui: &mut Ui, say: Say, observing: &Observing) {
        let noted = &mut self.noted;
        head(ui, &say.t("noticing-seen"));
        several(ui, Sign::KNOWN, &mut noted.seen, |sign| say.word("noticing-seen", sign.word()));
        if let Some([left, right]) = &observing.things {
            head(ui, &say.t("noticing-towards"));
            one(ui, Towards::KNOWN, &mut noted.towards, |towards| match towards {
                Towards::Left => left.label.clone(),
                Towards::Right => right.label.clone(),
                other => say.word("noticing-towards", other.word()),
            });
        }
        head(ui, &say.t("noticing-clear"));
        one(ui, Clear::KNOWN, &mut noted.clear, |clear| say.word("noticing-clear", clear.word()));
        head(ui, &say.t("noticing-help"));
        several(ui, HelpGave::KNOWN, &mut noted.help, |help| say.word("noticing-help", help.word()));
        head(ui, &say.t("noticing-state"));
        several(ui, PersonState::KNOWN, &mut self.state, |state| say.word("noticing-state", state.word()));
    }

    fn rest(&mut self, ui: &mut Ui, say: Say) {
        let noted = &mut self.noted;
        head(ui, &say.t("noticing-happened"));
        ui.label(soft(say.t("noticing-happened-about")));
        parts::area(ui, &say.t("noticing-happened"), &mut noted.happened);
        head(ui, &say.t("noticing-turn"));
        one(ui, Turn::KNOWN, &mut noted.turn, |turn| say.word("noticing-turn", turn.word()));
        head(ui, &say.t("noticing-as"));
        one(ui, OfferedAs::KNOWN, &mut noted.shown_as, |shown_as| say.word("noticing-as", shown_as.word()));
        head(ui, &say.t("noticing-again"));
        one(ui, Again::KNOWN, &mut noted.again, |again| say.word("noticing-again", again.word()));
        head(ui, &say.t("noticing-soon"));
        one(ui, HowSoon::KNOWN, &mut noted.how_soon, |soon| say.word("noticing-soon", soon.word()));
        parts::field(ui, &say.t("noticing-who_else"), &mut self.who_else, "", 420.0, INK);
        head(ui, &say.t("noticing-may_mean"));
        ui.label(soft(say.t("noticing-may_mean-about")));
        parts::area(ui, &say.t("noticing-may_mean"), &mut noted.may_mean.text);
        one(ui, Sure::KNOWN, &mut noted.may_mean.sure, |sure| say.word("noticing-sure", sure.word()));
        ui.horizontal_wrapped(|ui| {
            let width = ((ui.available_width() - ui.spacing().item_spacing.x) / 2.0).min(320.0);
            parts::field(ui, &say.t("noticing-who_thinks_so"), &mut noted.may_mean.who_thinks_so, "", width, INK);
            parts::field(ui, &say.t("noticing-who_differs"), &mut noted.may_mean.who_differs, "", width, INK);
        });
    }
}

/// The ticked ones in the order of the list.
fn in_order<T: Clone + PartialEq>(ticked: &[T], all: &[T]) -> Vec<T> {
    all.iter().filter(|one| ticked.contains(one)).cloned().collect()
}

fn head(ui: &mut Ui, words: &str) {
    ui.add_space(4.0);
    ui.label(strong(words, style::BODY));
}

fn several<T: Clone + PartialEq>(ui: &mut Ui, all: &[T], ticked: &mut Vec<T>, words: impl Fn(&T) -> String) {
    chips(ui, |ui| {
        for one in all {
            let on = ticked.contains(one);
            if chip(ui, &words(one), on, WidgetType::Checkbox) {
                if on {
                    ticked.retain(|other| other != one);
                } else {
                    ticked.push(one.clone());
                }
            }
        }
    });
}

/// One of them; tapped again it is taken back.
fn one<T: Clone + PartialEq>(ui: &mut Ui, all: &[T], chosen: &mut Option<T>, words: impl Fn(&T) -> String) {
    chips(ui, |ui| {
        for one in all {
            let on = chosen.as_ref() == Some(one);
            if chip(ui, &words(one), on, WidgetType::RadioButton) {
                *chosen = (!on).then(|| one.clone());
            }
        }
    });
}

fn chips(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(8.0);
        contents(ui);
    });
}

/// A large tick with its words; dark when it is on.
fn chip(ui: &mut Ui, words: &str, on: bool, kind: WidgetType) -> bool {
    let ink = if on { CARD } else { INK };
    let font = if on { bold(16.0) } else { regular(16.0) };
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, ink);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 56.0, CHIP), Sense::click());
    response.widget_info(|| WidgetInfo::selected(kind, ui.is_enabled(), on, words));
    let painter = ui.painter();
    let fill = if on { INK } else { CARD };
    painter.rect(rect, CornerRadius::same(12), fill, Stroke::new(2.0, LINE), StrokeKind::Inside);
    let mark = pos2(rect.left() + 24.0, rect.center().y);
    if on {
        let tick = vec![mark + vec2(-8.0, 0.5), mark + vec2(-3.0, 6.0), mark + vec2(8.0, -6.0)];
        painter.add(Shape::line(tick, Stroke::new(3.0, ink)));
    } else if kind == WidgetType::Checkbox {
        // Several can be ticked: the box says so by its shape.
        let sides = Rect::from_center_size(mark, Vec2::splat(16.0));
        painter.rect_stroke(sides, CornerRadius::same(4), Stroke::new(2.0, INK_SOFT), StrokeKind::Inside);
    } else {
        painter.circle_stroke(mark, 8.0, Stroke::new(2.0, INK_SOFT));
    }
    painter.galley(pos2(rect.left() + 42.0, rect.center().y - galley.size().y / 2.0), galley, ink);
    parts::ring(ui, &response, 12);
    response.clicked()
}
