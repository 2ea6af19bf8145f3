//! "Me" as the child looks: the symbols of our own set with the skin, the hair and the things of one child.
//!
//! A symbol marks its people by groups (symbols/STYLE.md, section 6). In the groups `me` the skin and the hair are coloured
//! anew, and the hair, which is the same path on every head, is replaced by another shape; glasses, a hearing aid and the
//! wheels of a chair are laid over it. The groups `kin`, the child's family, get the child's skin. Nothing else of the text is
//! touched: whatever is not understood stays as it is drawn.

mod colours;
mod hair;
mod head;

use std::{borrow::Cow, fmt::Write, ops::Range};

use resvg::usvg::roxmltree::{Document, Node};

use crate::record::Likeness;
use hair::{AS_DRAWN, HEARING_AID, on_head};
use head::{Body, Head, head_of, is, is_in};

/// On smaller heads glasses would hide the eyes.
const LEAST_FOR_GLASSES: f32 = 48.0;
/// Smaller heads have no ears.
const LEAST_FOR_EARS: f32 = 50.0;
/// From this radius on, lines of details have their full width.
const FULL_LINES: f32 = 62.0;
/// A narrower body is too small for wheels beside it.
const LEAST_FOR_WHEELS: f32 = 90.0;
/// The colour of lines.
const INK: &str = "#1E2A38";
const SLATE: &str = "#71818F";
const SKY: &str = "#A9D6EE";
/// My trousers: where they are seen, the child stands.
const TROUSERS: &str = "#5B93CC";

/// The symbol with "me" in this likeness. What is no symbol of ours, or shows nobody, comes back as it is.
#[must_use]
pub fn in_likeness<'a>(svg: &'a str, likeness: &Likeness) -> Cow<'a, str> {
    if !shows_me(svg.as_bytes()) || *likeness == Likeness::default() {
        return Cow::Borrowed(svg);
    }
    let Ok(document) = Document::parse(svg) else { return Cow::Borrowed(svg) };
    let mut changes = Changes::default();
    changes.colours(&document, likeness);
    if likeness.wheelchair {
        changes.wheels(&document);
    }
    Cow::Owned(changes.made_in(svg))
}

/// Somebody is in this symbol who looks as the child does.
#[must_use]
pub(super) fn shows_me(file: &[u8]) -> bool {
    let groups = ["class=\"me\"", "class=\"other kin\""];
    str::from_utf8(file).is_ok_and(|svg| groups.iter().any(|group| svg.contains(group)))
}

/// [`in_likeness`] for the bytes of a file.
#[must_use]
pub fn file_in_likeness<'a>(file: &'a [u8], likeness: Option<&Likeness>) -> Cow<'a, [u8]> {
    let dressed = likeness.and_then(|likeness| Some(in_likeness(str::from_utf8(file).ok()?, likeness)));
    match dressed {
        Some(Cow::Owned(svg)) => Cow::Owned(svg.into_bytes()),
        _ => Cow::Borrowed(file),
    }
}

/// Places in the text with what comes there.
#[derive(Default)]
struct Changes(Vec<(Range<usize>, String)>);

impl Changes {
    fn put(&mut self, place: Range<usize>, text: impl Into<String>) {
        self.0.push((place, text.into()));
    }

    fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.put(at..at, text);
    }

    fn set(&mut self, node: Node<'_, '_>, attribute: &str, value: &str) {
        if let Some(place) = node.attribute_node(attribute).map(|there| there.range_value()) {
            self.put(place, value);
        }
    }

    /// The text with all changes. One within another, which came first, is left out.
    fn made_in(mut self, svg: &str) -> String {
        self.0.sort_by_key(|(place, _)| (place.start, place.end));
        let mut out = String::with_capacity(svg.len() + 1024);
        let mut done = 0;
        for (place, text) in &self.0 {
            if place.start >= done {
                out.push_str(&svg[done..place.start]);
                out.push_str(text);
                done = place.end;
            }
        }
        out.push_str(&svg[done..]);
        out
    }

    fn colours(&mut self, document: &Document<'_>, likeness: &Likeness) {
        let (skin, shade) = colours::skin(&likeness.skin);
        let mut hairs = Vec::new();
        for node in document.descendants().filter(Node::is_element) {
            let me = is_in(node, "me");
            if !me && !is_in(node, "kin") {
                continue;
            }
            if is(node, "skin") {
                self.set(node, "fill", skin);
            } else if is(node, "skin-shade") {
                self.set(node, "fill", shade);
            } else if is(node, "feature") && colours::needs_black_lines(&likeness.skin) {
                self.black_lines(node);
            } else if me && is(node, "hair") {
                hairs.push(node);
            }
        }
        let heads: Vec<_> = hairs.into_iter().map(|hair| (hair, head_of(hair))).collect();
        let any = heads.iter().any(|(_, head)| head.is_some());
        for (hair, head) in heads {
            match head {
                Some(head) => self.dress(hair, &head, likeness),
                // From behind, hair is a disc: a headscarf is one too. Beside a face it is hair on the floor.
                None if likeness.shape.is_cloth() && !any => self.set(hair, "fill", colours::cloth(&likeness.cloth)),
                None => self.set(hair, "fill", colours::hair(&likeness.hair)),
            }
        }
    }

    fn black_lines(&mut self, face: Node<'_, '_>) {
        if face.tag_name().name() == "g" && face.attribute("stroke").is_none() {
            self.insert(face.range().start + "<g".len(), " stroke=\"#000000\"");
        }
        for part in face.descendants().filter(|part| part.attribute("fill") == Some(INK)) {
            self.set(part, "fill", "#000000");
        }
    }

    fn dress(&mut self, drawn: Node<'_, '_>, head: &Head, likeness: &Likeness) {
        let bare = head.bare && likeness.shape.is_cloth();
        let shape = if bare { Cow::Owned(crate::record::HairShape::Tuft) } else { Cow::Borrowed(&likeness.shape) };
        let hair = hair::hair(&shape);
        let fill = if shape.is_cloth() { colours::cloth(&likeness.cloth) } else { colours::hair(&likeness.hair) };
        let path = |d: &str| format!("<path class=\"hair\" fill=\"{fill}\" d=\"{}\"/>", on_head(d, head));
        let behind: String = hair.behind.iter().map(|d| path(d)).collect();
        self.insert(head.ears.first().map_or(head.disc.start, |ear| ear.start), behind);
        match hair.front {
            "" => self.put(head.hair.clone(), ""),
            AS_DRAWN => self.set(drawn, "fill", fill),
            front => self.put(head.hair.clone(), path(front)),
        }
        if !hair.ears {
            for ear in &head.ears {
                self.put(ear.clone(), "");
            }
        }
        let mut over = String::new();
        if likeness.glasses && head.r >= LEAST_FOR_GLASSES {
            over.push_str(&glasses(head));
        }
        if likeness.hearing_aid && head.r >= LEAST_FOR_EARS {
            if !hair.ears && !shape.is_cloth() {
                let (skin, _) = colours::skin(&likeness.skin);
                let (x, y, r) = (head.x(0.98), head.y(0.12), (head.r * 0.2).round());
                let _ = write!(over, "<circle class=\"skin\" fill=\"{skin}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>");
            }
            let (d, width) = (on_head(HEARING_AID, head), detail(head));
            let _ = write!(over, "<path fill=\"{SKY}\" stroke-width=\"{width}\" d=\"{d}\"/>");
        }
        let end = head.face.as_ref().map_or(0, |face| face.end).max(head.hair.end);
        self.insert(end, over);
    }

    /// The wheels of a chair, seen from the front, beside each body that is cut off at the foot or sits. Where the child
    /// stands, runs or lies the body is left alone: it says something else.
    fn wheels(&mut self, document: &Document<'_>) {
        for me in document.descendants().filter(|node| is(*node, "me")) {
            let has_legs = me
                .descendants()
                .any(|part| [part.attribute("stroke"), part.attribute("fill")].contains(&Some(TROUSERS)));
            let body =
                me.children().filter(|part| is(*part, "me-top")).find_map(|part| Some((part, head::body_of(part)?)));
            if let Some((part, body)) = body.filter(|(_, body)| !has_legs && body.right - body.left >= LEAST_FOR_WHEELS)
            {
                self.insert(part.range().start, chair(body));
            }
        }
    }
}

fn detail(head: &Head) -> u8 {
    if head.r >= FULL_LINES { 10 } else { 8 }
}

/// Rings with the eyes in their middles, a bridge, and two sides to the ears.
fn glasses(head: &Head) -> String {
    let (dx, dy) = head.look;
    let (x, y) = ((head.cx + dx).round(), (head.y(0.07) + dy).round());
    let (apart, r, width) = ((head.r * 0.37).round(), (head.r * 0.29).round(), detail(head));
    let ring = |x: f32| format!("<circle stroke-width=\"{width}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>");
    let ear = head.y(-0.04);
    let bridge = format!("M{} {y}H{}", x - apart + r, x + apart - r);
    let left = format!("M{} {y}L{} {ear}", x - apart - r, head.x(-0.95));
    let right = format!("M{} {y}L{} {ear}", x + apart + r, head.x(0.95));
    format!("{}{}<path stroke-width=\"{width}\" d=\"{bridge}{left}{right}\"/>", ring(x - apart), ring(x + apart))
}

/// The handles behind the shoulders, and a wheel at each side.
fn chair(body: Body) -> String {
    let Body { left, right, top, foot } = body;
    let (width, height) = (right - left, foot - top);
    let (wheel, from) = ((width * 0.15).round(), (top + height * 0.42).round());
    let (near, far, grip) = ((width * 0.06).round(), (width * 0.07).round(), (width * 0.1).max(16.0).round());
    let y = (top + width * 0.12).round();
    let side = |x: f32| {
        let (x, height, round) = (x.round(), foot - from, (wheel / 2.0).round());
        format!("<rect fill=\"{SLATE}\" x=\"{x}\" y=\"{from}\" width=\"{wheel}\" height=\"{height}\" rx=\"{round}\"/>")
    };
    format!(
        "<path stroke-width=\"{grip}\" d=\"M{} {y}H{}M{} {y}H{}\"/>{}{}",
        left + near,
        left - far,
        right - near,
        right + far,
        side(left - wheel * 0.75),
        side(right - wheel * 0.25),
    )
}

#[cfg(test)]
mod tests;
