//! The magnifier at work: what is seen of an enlarged page follows the voice, the frame, the keyboard, and the places at the
//! window's edges.
//!
//! A page that moves changes the whole window, so it moves in few steps, and never so often that it would flash.

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

use bevy::{
    ecs::system::SystemParam,
    input_focus::{InputFocus, InputFocusVisible},
    prelude::*,
    window::PrimaryWindow,
};

use super::{
    Shown,
    app::Redraws,
    frame::Frame,
    piece::{Meaning, Piece},
    show::{Framed, Stage},
    spoken::Heard,
    view::View,
};
use crate::access::{
    Did, Fingers, Framing, Gate, Moved, Now, RingEdges, Sounding, SystemStill, Toward, WakeAt, Ways, is_still,
};
use crate::conversation::Action;

/// So often in a second the window may change because of this: with a page that comes at the same time, less than three flashes
/// (WCAG 2.2, 2.3.1).
const CHANGES: usize = 4;
const SECOND: Duration = Duration::from_secs(1);
/// The steps of a glide: shares of the way. Smooth ones would draw every edge of a page over every place of the window, and flash.
const GLIDE: [f32; 3] = [0.55, 0.85, 1.0];
/// Between two of them.
const STEP: Duration = Duration::from_millis(60);
/// So long frames are drawn after a change.
const DRAWN: Duration = Duration::from_millis(100);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Magnified>()
        .init_resource::<Leading>()
        .add_systems(PostUpdate, follow.before(bevy::ui::UiSystems::Prepare));
}

/// What is seen of the page.
#[derive(Debug, Clone, Copy, PartialEq, Resource)]
pub struct Magnified {
    /// The part.
    pub view: View,
    /// How often it was moved to another one.
    pub moves: u64,
}

impl Default for Magnified {
    fn default() -> Self {
        Self { view: View::of(&Frame::default()), moves: 0 }
    }
}

/// What leads.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Lead {
    Word(Rect),
    Frame(Rect),
    Ring(Rect),
}

/// Where what is seen is going, and why.
#[derive(Debug, Default, Resource)]
pub(super) struct Leading {
    frame: Option<Frame>,
    page: u64,
    /// The voice leads, as nothing else has since the page came or "Hear it" was pressed.
    voice: bool,
    last: Option<Lead>,
    /// Where the ring was when the page came: it leads once it is elsewhere, as a page begins at its question.
    ring: Option<Rect>,
    heard: Option<Entity>,
    way: VecDeque<(Instant, Vec2)>,
    changes: VecDeque<Instant>,
}

impl Leading {
    fn changed(&mut self, now: Instant) {
        self.changes.push_back(now);
        while self.changes.len() > CHANGES {
            self.changes.pop_front();
        }
    }

    /// When the window may change so many times more.
    fn free(&self, times: usize, now: Instant) -> Instant {
        let kept = self.changes.len();
        match (kept + times).checked_sub(CHANGES + 1) {
            Some(over) => self.changes.get(over.min(kept.saturating_sub(1))).map_or(now, |at| (*at + SECOND).max(now)),
            None => now,
        }
    }

    /// Goes there: in a few steps, or in one where nothing shall move or much has moved already.
    fn go(&mut self, from: Vec2, to: Vec2, still: bool, now: Instant) {
        self.way.clear();
        if still || self.free(GLIDE.len(), now) > now {
            self.way.push_back((self.free(1, now), to));
        } else {
            let steps = (0..).zip(GLIDE).map(|(step, share)| (now + STEP * step, from.lerp(to, share)));
            self.way.extend(steps);
        }
    }
}

/// What the child does.
#[derive(SystemParam)]
pub(super) struct Doings<'w, 's> {
    framing: Res<'w, Framing>,
    focus: Res<'w, InputFocus>,
    visible: Res<'w, InputFocusVisible>,
    heard: Res<'w, Heard>,
    sounding: Res<'w, Sounding>,
    gate: ResMut<'w, Gate>,
    fingers: ResMut<'w, Fingers>,
    moved: MessageReader<'w, 's, Moved>,
    did: MessageReader<'w, 's, Did>,
}

impl Doings<'_, '_> {
    /// What leads now; none: what is seen stays.
    fn lead(&self, stage: &Stage, leading: &Leading) -> Option<Lead> {
        if leading.voice && (self.sounding.0 || self.heard.0.is_some()) {
            return self.heard.0.map(Lead::Word);
        }
        let place = |entity: &Entity| stage.of(*entity).map(|piece| piece.area);
        if let Some(highlight) = &self.framing.0 {
            return highlight.items.iter().filter_map(place).reduce(|one, other| one.union(other)).map(Lead::Frame);
        }
        self.ring(stage).filter(|ring| leading.ring != Some(*ring)).map(Lead::Ring)
    }

    fn ring(&self, stage: &Stage) -> Option<Rect> {
        let focus = self.focus.get().filter(|_| self.visible.0)?;
        stage.of(focus).map(|piece| piece.area)
    }
}

#[expect(clippy::too_many_arguments, reason = "A system names all that it reads.")]
pub(super) fn follow(
    (framed, stage, shown): (Res<Framed>, Res<Stage>, Res<Shown>),
    (ways, system, now): (Res<Ways>, Res<SystemStill>, Res<Now>),
    window: Option<Single<&Window, With<PrimaryWindow>>>,
    mut doings: Doings,
    mut leading: ResMut<Leading>,
    mut magnified: ResMut<Magnified>,
    mut roots: Query<&mut UiTransform>,
    mut edges: ResMut<RingEdges>,
    mut redraws: ResMut<Redraws>,
    mut wake: ResMut<WakeAt>,
) {
    let (frame, leading) = (framed.0, leading.bypass_change_detection());
    let right_to_left = shown.0.as_ref().is_some_and(|screen| screen.right_to_left);
    let still = is_still(&ways, *system);
    let (mut view, mut moves) = (magnified.view, magnified.moves);
    let moved = doings.moved.read().last().map(|moved| moved.0);
    leading.voice |= doings.did.read().any(|Did(action)| *action == Action::HearIt);
    if leading.frame.replace(frame) != Some(frame) || std::mem::replace(&mut leading.page, stage.page()) != stage.page()
    {
        (leading.voice, leading.last, leading.heard) = (true, None, None);
        leading.ring = doings.ring(&stage);
        leading.way.clear();
        leading.changed(now.at);
        view = begin(&stage, &frame, right_to_left);
    }
    if frame.is_enlarged() {
        if let Some(to) = aim(&mut doings, leading, &stage, &view, (moved, right_to_left, &now)) {
            moves += u64::from(!view.is_at(to.at));
            if !view.is_at(to.at) {
                leading.go(view.at, to.at, still, now.at);
            }
        }
        while let Some((_, at)) = leading.way.pop_front_if(|(due, _)| *due <= now.at) {
            leading.changed(now.at);
            view = view.to(at);
        }
        wake.by(leading.way.front().map(|(due, _)| *due));
        if !leading.way.is_empty() {
            redraws.until(now.at + DRAWN);
        }
    }
    let (next, factor) = (Magnified { view, moves }, window.map_or(1.0, |window| window.scale_factor()));
    if magnified.set_if_neq(next) {
        redraws.until(now.at + DRAWN);
    }
    place(&stage, &frame, &view, factor, &mut roots);
    let ring = doings.focus.get().and_then(|focus| stage.of(focus)).filter(|_| frame.is_enlarged());
    edges.set_if_neq(ring.map_or_else(RingEdges::default, |piece| RingEdges::within(piece.area, view.seen())));
}

/// Where a page begins: at its question.
fn begin(stage: &Stage, frame: &Frame, right_to_left: bool) -> View {
    let view = View::of(frame);
    let question = stage.all().find(|(_, piece)| piece.key == "question").map(|(_, piece)| piece.area);
    match question {
        Some(question) if frame.is_enlarged() => view.beginning_at(question, right_to_left),
        _ => view,
    }
}

/// Where what is seen shall go now; none: nothing new leads.
fn aim(
    doings: &mut Doings,
    leading: &mut Leading,
    stage: &Stage,
    view: &View,
    (moved, right_to_left, now): (Option<Toward>, bool, &Now),
) -> Option<View> {
    // From where it will be, not from where it is on its way.
    let goal = leading.way.back().map_or(*view, |(_, at)| view.to(*at));
    let lead = doings.lead(stage, leading);
    let new = leading.last != lead;
    leading.last = lead;
    let heard = doings.gate.heard();
    let newly_heard = std::mem::replace(&mut leading.heard, heard) != heard;
    if let Some(toward) = moved {
        leading.voice = false;
        doings.gate.view_moved(now);
        doings.fingers.page_came();
        let things: Vec<Rect> =
            stage.all().map(|(_, piece)| piece).filter(|piece| is_thing(piece)).map(|piece| piece.area).collect();
        return Some(goal.moved(toward, &things));
    }
    match lead {
        Some(Lead::Word(word)) if new => {
            let to = goal.reading(word, right_to_left);
            if !goal.is_at(to.at) {
                doings.gate.view_moved(now);
            }
            Some(to)
        }
        Some(Lead::Frame(area) | Lead::Ring(area)) if new => {
            (leading.voice, leading.ring) = (false, None);
            Some(goal.centred(area, right_to_left))
        }
        _ if newly_heard => Some(goal.nudged(stage.of(heard?)?.area)),
        _ => None,
    }
}

/// What shall be seen whole.
pub(super) fn is_thing(piece: &Piece) -> bool {
    matches!(piece.meaning, Meaning::Control { .. } | Meaning::Heading(_) | Meaning::Says(_) | Meaning::Live(_))
        && piece.area.width() > 2.0
}

/// Puts the page where it is seen, on whole pixels: between two of them words would be blurred.
fn place(stage: &Stage, frame: &Frame, view: &View, factor: f32, roots: &mut Query<&mut UiTransform>) {
    let Some(mut transform) = stage.root().and_then(|root| roots.get_mut(root).ok()) else { return };
    let sharp = view.by * frame.scale * factor;
    let shift = if frame.is_enlarged() { -(view.at + frame.offset) } else { Vec2::ZERO };
    let shift = (shift * sharp).round() / sharp;
    let translation = Val2::px(shift.x, shift.y);
    if transform.translation != translation {
        transform.translation = translation;
    }
}
