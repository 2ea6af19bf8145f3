//! What drawing a picture will cost. Few words of SVG can ask for work without end: dashes finer than a hair, layer over
//! layer.

use usvg::{Group, Node, Path, Tree};

/// Most lines and areas.
const MOST_PATHS: usize = 20_000;
/// Most points of all lines together.
const MOST_POINTS: usize = 1_000_000;
/// Most dashes of all lines together.
const MOST_DASHES: f32 = 100_000.0;
/// Most layers: groups that are drawn apart and then put on the rest.
const MOST_LAYERS: usize = 400;
/// Most layers within each other; each has a whole picture of pixels.
const DEEPEST_LAYER: usize = 12;

/// Why drawing would take too long; none where it does not.
pub(super) fn of(tree: &Tree) -> Option<&'static str> {
    let mut sum = Sum::default();
    sum.group(tree.root(), 0)
}

#[derive(Default)]
struct Sum {
    paths: usize,
    points: usize,
    layers: usize,
    dashes: f32,
}

impl Sum {
    fn group(&mut self, group: &Group, outside: usize) -> Option<&'static str> {
        let is_layer = group.should_isolate();
        let layer = outside + usize::from(is_layer);
        self.layers += usize::from(is_layer);
        if layer > DEEPEST_LAYER || self.layers > MOST_LAYERS {
            return Some("it has too many layers");
        }
        if !group.filters().is_empty() {
            return Some("it has an effect");
        }
        let mut clip = group.clip_path();
        while let Some(path) = clip {
            if let Some(why) = self.group(path.root(), layer) {
                return Some(why);
            }
            clip = path.clip_path();
        }
        let mut mask = group.mask();
        while let Some(inner) = mask {
            self.layers += 2;
            if let Some(why) = self.group(inner.root(), layer + 1) {
                return Some(why);
            }
            mask = inner.mask();
        }
        group.children().iter().find_map(|child| match child {
            Node::Group(group) => self.group(group, layer),
            Node::Path(path) => self.path(path),
            Node::Image(_) | Node::Text(_) => None,
        })
    }

    fn path(&mut self, path: &Path) -> Option<&'static str> {
        let points = path.data().points();
        self.paths += 1;
        self.points += points.len();
        if self.paths > MOST_PATHS || self.points > MOST_POINTS {
            return Some("it has too many lines");
        }
        if let Some(dashes) = path.stroke().and_then(|stroke| stroke.dasharray()) {
            // No curve is longer than the way along the points that bend it.
            let length: f32 = points.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
            let period: f32 = dashes.iter().sum();
            self.dashes += length / period * dashes.len() as f32;
            if self.dashes > MOST_DASHES || self.dashes.is_nan() {
                return Some("its dashes are too fine");
            }
        }
        None
    }
}
