//! What in a picture from outside would make drawing it dear without end, or break the library that draws it.

use resvg::{
    tiny_skia::{PathSegment, Point, Rect},
    usvg::{
        Group, Node as Shape, Path, Tree,
        roxmltree::{Document, Node},
    },
};

/// No symbol is nested as deep; a deeper one would only eat the stack.
const DEEPEST: usize = 32;

/// How far from its canvas, in canvases, a part may reach. Far beyond it the library that draws panics.
const FARTHEST: f32 = 3.0;

/// Most dashes of all lines.
const MOST_DASHES: f32 = 20_000.0;

/// Most groups that are drawn apart, as large as the picture each: half clear, or cut by a shape.
const MOST_LAYERS: u32 = 200;

/// What in a document makes it too much before it is looked at closely: depth, and parts that stand for others, again and
/// again.
pub(super) fn too_much(document: &Document<'_>) -> Option<&'static str> {
    let deep = |node: Node<'_, '_>| node.ancestors().nth(DEEPEST + 1).is_some();
    let refers = |node: Node<'_, '_>| node.attributes().any(|attribute| attribute.value().contains("url("));
    let clips = |node: Node<'_, '_>| node.ancestors().any(|above| above.tag_name().name() == "clipPath");
    for node in document.descendants().filter(Node::is_element) {
        match node.tag_name().name() {
            "use" | "pattern" | "mask" | "filter" | "marker" | "image" | "foreignObject" | "script" | "style" => {
                return Some("it has more in it than shapes (a copy, a pattern, a mask, a filter, a picture, a style)");
            }
            _ if deep(node) => return Some("it is nested too deep"),
            _ if refers(node) && clips(node) => {
                return Some("a shape that cuts others is itself cut or filled by others");
            }
            _ => {}
        }
    }
    None
}

/// What in a picture that was read makes drawing it too much.
pub(super) fn too_wild(tree: &Tree) -> Option<&'static str> {
    let (width, height) = (tree.size().width(), tree.size().height());
    let (x, y) = (width * FARTHEST, height * FARTHEST);
    let around = Rect::from_ltrb(-x, -y, width + x, height + y)?;
    let mut look = Look { around, dashes: 0.0, layers: 0 };
    look.group(tree.root())
}

struct Look {
    around: Rect,
    dashes: f32,
    layers: u32,
}

impl Look {
    fn group(&mut self, group: &Group) -> Option<&'static str> {
        self.layers += u32::from(group.should_isolate());
        if self.layers > MOST_LAYERS {
            return Some("it has too many parts that are half clear or cut by others");
        }
        if let Some(clip) = group.clip_path() {
            let cut = clip.root().bounding_box().transform(clip.transform());
            if !self.reaches(cut.and_then(|cut| cut.transform(group.abs_transform()))) {
                return Some("a shape that cuts others reaches far outside of the picture");
            }
        }
        group.children().iter().find_map(|shape| match shape {
            Shape::Group(group) => self.group(group),
            Shape::Path(path) => self.path(path),
            Shape::Image(_) | Shape::Text(_) => None,
        })
    }

    fn path(&mut self, path: &Path) -> Option<&'static str> {
        if !self.reaches(Some(path.abs_stroke_bounding_box())) || !self.reaches(Some(path.abs_bounding_box())) {
            return Some("a part of it reaches far outside of the picture");
        }
        if let Some(dashes) = path.stroke().and_then(|stroke| stroke.dasharray()) {
            self.dashes += length(path) / dashes.iter().sum::<f32>() * dashes.len() as f32;
        }
        // What is no number is too much as well.
        let few = self.dashes <= MOST_DASHES;
        (!few).then_some("its lines have too many dashes")
    }

    fn reaches(&self, part: Option<Rect>) -> bool {
        part.is_some_and(|part| {
            part.left() >= self.around.left()
                && part.top() >= self.around.top()
                && part.right() <= self.around.right()
                && part.bottom() <= self.around.bottom()
        })
    }
}

/// The length of a path, or somewhat more: bends are taken for the lines between the points that bend them.
fn length(path: &Path) -> f32 {
    let (mut length, mut at, mut begun) = (0.0, Point::zero(), Point::zero());
    let mut go = |to: Point, from: &mut Point| {
        length += to.distance(*from);
        *from = to;
    };
    for segment in path.data().segments() {
        match segment {
            PathSegment::MoveTo(to) => (at, begun) = (to, to),
            PathSegment::LineTo(to) => go(to, &mut at),
            PathSegment::QuadTo(bend, to) => [bend, to].into_iter().for_each(|to| go(to, &mut at)),
            PathSegment::CubicTo(bend, back, to) => [bend, back, to].into_iter().for_each(|to| go(to, &mut at)),
            PathSegment::Close => go(begun, &mut at),
        }
    }
    length
}
