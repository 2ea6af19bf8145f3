//! Drawing by finger: every line is an event; undo and clear have a way back.

use uuid::Uuid;

use super::{Action, Body, COLOURS, Control, Conversation, Draw, Line, State, here::Layer, kept::Sketch, say};
use crate::{
    plan::Kind,
    record::{About, CardPicture, Stroke, What},
};

/// Widths of a line in thousandths of the canvas width: a felt pen and a broad brush on a tablet, tried by eye.
const THIN: u16 = 8;
const THICK: u16 = 22;
/// Rubbing out takes more than a line puts on.
const RUB_OUT_TIMES: u16 = 3;
const RUB_OUT: &str = "rub_out";

impl Conversation {
    /// What the canvas on top is about; none if there is no canvas.
    fn canvas_about(&self) -> Option<About> {
        match self.here.layers.last() {
            Some(Layer::Draw(about)) => Some(about.clone()),
            Some(_) => None,
            None => matches!(self.page().kind, Kind::Draw).then(|| self.about(None)),
        }
    }

    fn sketch_here(&self) -> Option<&Sketch> {
        self.kept.sketch(&self.canvas_about()?)
    }

    pub(super) fn has_strokes(&self) -> bool {
        self.sketch_here().is_some_and(|sketch| !sketch.is_empty())
    }

    /// The kiosk names a new drawing; one that was begun before is gone on with.
    pub(super) fn begin_drawing(&mut self, drawing: Uuid) {
        let fresh = !drawing.is_nil() && !self.kept.sketches.iter().any(|sketch| sketch.drawing == drawing);
        if fresh && self.canvas_about().is_some() && self.sketch_here().is_none() {
            self.here.canvas = Some(drawing);
        }
    }

    /// A line; one with an unknown colour, without points or off the canvas is none.
    pub(super) fn draw(&mut self, stroke: Stroke) {
        let colour = COLOURS.contains(&stroke.colour.as_str()) || stroke.colour == RUB_OUT;
        let inside = stroke.points.iter().all(|(x, y)| *x <= 1000 && *y <= 1000);
        if !colour || !inside || stroke.points.is_empty() {
            return;
        }
        let Some(about) = self.canvas_about() else { return };
        let drawing = self.sketch_here().map(|sketch| sketch.drawing).or(self.here.canvas);
        if let Some(drawing) = drawing {
            self.note(What::Stroked { drawing, about, stroke });
        }
    }

    pub(super) fn undo(&mut self) {
        if let Some(sketch) = self.sketch_here().filter(|sketch| sketch.can_undo()) {
            let drawing = sketch.drawing;
            self.note(What::StrokeUndone { drawing });
        }
    }

    pub(super) fn clear(&mut self) {
        if let Some(sketch) = self.sketch_here().filter(|sketch| !sketch.is_empty()) {
            let drawing = sketch.drawing;
            self.note(What::DrawingCleared { drawing });
        }
    }

    pub(super) fn choose_colour(&mut self, colour: String) {
        if COLOURS.contains(&colour.as_str()) || colour == RUB_OUT {
            self.brush.colour = colour;
        }
    }

    /// Keeps what stands on the canvas; drawn about a new card of the child's own, it becomes that card.
    pub(super) fn keep_drawing(&mut self) {
        let Some(sketch) = self.sketch_here().filter(|sketch| sketch.changed && (sketch.kept || !sketch.is_empty()))
        else {
            return;
        };
        let (drawing, about) = (sketch.drawing, sketch.about.clone());
        self.note(What::DrawingKept { drawing });
        let label = self.say("own-card-drawing");
        self.add_own(&about, label, CardPicture::Drawing(drawing), None);
    }

    /// Leaves the draw layer; nothing is lost.
    pub(super) fn leave_drawing(&mut self) {
        let drawn = self.has_strokes();
        self.keep_drawing();
        self.here.layers.pop();
        if drawn {
            self.close_other();
        }
    }

    /// Behind a keyguard nobody draws; once there is a line, it was lifted off.
    fn guard_line(&self) -> Option<Line> {
        (self.guarded && !self.has_strokes()).then(|| self.line("draw-guard", "want_help"))
    }

    pub(super) fn draw_opening(&self) -> Vec<String> {
        self.guard_line().into_iter().map(|line| line.spoken).collect()
    }

    pub(super) fn draw_body(&self) -> Body {
        let sketch = self.sketch_here();
        let colour = |id: &str| {
            let mut control = say::control(self.line(&format!("colour-{id}"), id), Action::Colour(id.into()));
            control.state = say::chosen(self.brush.colour == id);
            control
        };
        let rub_out = self.brush.colour == RUB_OUT;
        let tool = |id: &str, symbol: &str, action: Action, state: State| -> Control {
            Control { state, ..self.button_with(id, symbol, action) }
        };
        let can_undo = sketch.is_some_and(Sketch::can_undo);
        let can_clear = sketch.is_some_and(|sketch| !sketch.is_empty());
        let width = if self.brush.thick { THICK } else { THIN };
        Body::Draw(Draw {
            drawing: sketch.map(|sketch| sketch.drawing).or(self.here.canvas),
            strokes: sketch.map(Sketch::strokes).unwrap_or_default(),
            colours: COLOURS.map(colour).into(),
            tools: vec![
                tool("thin", "thin", Action::Thick(false), say::chosen(!self.brush.thick)),
                tool("thick", "thick", Action::Thick(true), say::chosen(self.brush.thick)),
                tool(RUB_OUT, RUB_OUT, Action::Colour(RUB_OUT.into()), say::chosen(rub_out)),
                tool("undo", "undo", Action::Undo, say::ready(can_undo)),
                tool("clear", "take_out", Action::Clear, say::ready(can_clear)),
            ],
            colour: self.brush.colour.clone(),
            width: if rub_out { width * RUB_OUT_TIMES } else { width },
            guard: self.guard_line(),
        })
    }
}
