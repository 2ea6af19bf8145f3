//! Clips and drawings, and what becomes of them when they are taken out.

use uuid::Uuid;

use super::{Canvas, Folding, Step};
use crate::record::{Clip, Drawing, Moment, Stroke, What};

impl Folding {
    pub(super) fn clip_kept(&mut self, clip: Uuid) {
        let Some(take) = self.takes.get(&clip) else { return };
        let kept = Clip { id: clip, milliseconds: take.milliseconds, cut_off: take.cut_off, at: take.at };
        let about = take.about.clone();
        self.touched(&about);
        let at = kept.at;
        let Some(answer) = self.answer(&about, None, at) else { return };
        answer.clips.retain(|old| old.id != clip);
        answer.clips.push(kept);
    }

    /// Takes a clip or a drawing out for good, wherever it stands.
    pub(super) fn drop_media(&mut self, id: Uuid) {
        self.takes.remove(&id);
        self.canvases.remove(&id);
        for answer in &mut self.views.answers {
            answer.clips.retain(|clip| clip.id != id);
            answer.drawings.retain(|drawing| drawing.id != id);
        }
    }

    pub(super) fn drawn(&mut self, what: &What) {
        match what {
            What::Stroked { drawing, about, stroke } => {
                let fresh = || Canvas { about: about.clone(), steps: Vec::new() };
                self.canvases.entry(*drawing).or_insert_with(fresh).steps.push(Step::Line(stroke.clone()));
            }
            What::StrokeUndone { drawing } => {
                if let Some(canvas) = self.canvases.get_mut(drawing) {
                    canvas.steps.pop();
                }
            }
            What::DrawingCleared { drawing } => {
                if let Some(canvas) = self.canvases.get_mut(drawing) {
                    canvas.steps.push(Step::Clearing);
                }
            }
            _ => {}
        }
    }

    pub(super) fn drawing_kept(&mut self, id: Uuid, at: Moment) {
        let Some(canvas) = self.canvases.get(&id) else { return };
        let about = canvas.about.clone();
        let strokes = standing(&canvas.steps);
        self.touched(&about);
        let Some(answer) = self.answer(&about, None, at) else { return };
        let place = answer.drawings.iter().position(|drawing| drawing.id == id);
        match (place, strokes.is_empty()) {
            (Some(place), true) => {
                answer.drawings.remove(place);
            }
            (Some(place), false) => answer.drawings[place] = Drawing { id, strokes, at },
            (None, true) => {}
            (None, false) => answer.drawings.push(Drawing { id, strokes, at }),
        }
    }
}

/// The lines that stand after every undoing and clearing.
fn standing(steps: &[Step]) -> Vec<Stroke> {
    let cleared = steps.iter().rposition(|step| matches!(step, Step::Clearing)).map_or(0, |place| place + 1);
    let lines = steps[cleared..].iter().filter_map(|step| match step {
        Step::Line(stroke) => Some(stroke.clone()),
        Step::Clearing => None,
    });
    lines.collect()
}
