//! Finding heads and bodies of "me" in a symbol.

use std::ops::Range;

use resvg::usvg::roxmltree::Node;

use super::hair::AS_DRAWN;

/// Numbers of a drawn shape may be rounded by so much.
const ROUNDED: f32 = 1.0;

/// A head that was found.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Head {
    /// Its middle.
    pub cx: f32,
    pub cy: f32,
    /// Its radius.
    pub r: f32,
    /// Where the circle stands in the text, its ears, the path of the hair, the lines of the face.
    pub disc: Range<usize>,
    pub ears: Vec<Range<usize>>,
    pub hair: Range<usize>,
    pub face: Option<Range<usize>>,
    /// How far the eyes look from straight ahead.
    pub look: (f32, f32),
    /// The picture is about hair: none of it is covered.
    pub bare: bool,
}

impl Head {
    /// A place in head units on the canvas.
    pub fn x(&self, x: f32) -> f32 {
        (x * self.r + self.cx).round()
    }

    /// See [`Head::x`].
    pub fn y(&self, y: f32) -> f32 {
        (y * self.r + self.cy).round()
    }
}

/// A body without legs: left and right edge, top and foot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Body {
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub foot: f32,
}

/// The node is of this class.
pub(super) fn is(node: Node<'_, '_>, class: &str) -> bool {
    node.attribute("class").is_some_and(|classes| classes.split_whitespace().any(|of| of == class))
}

/// The node or one around it is of this class.
pub(super) fn is_in(node: Node<'_, '_>, class: &str) -> bool {
    node.ancestors().any(|around| is(around, class))
}

/// The head that wears this hair; none where the hair is not that of "me" as drawn from the front.
pub(super) fn head_of(hair: Node<'_, '_>) -> Option<Head> {
    let (drawn, shape) = (numbers(hair.attribute("d")?), numbers(AS_DRAWN));
    let beside = || hair.parent_element().into_iter().flat_map(|group| group.children().filter(Node::is_element));
    let disc = beside().find_map(|node| {
        let (cx, cy, r) = circle(node)?;
        let fits = |(place, (drawn, shape)): (usize, (&f32, &f32))| {
            let middle = if place % 2 == 0 { cx } else { cy };
            (shape * r + middle - drawn).abs() <= ROUNDED
        };
        let same = drawn.len() == shape.len() && drawn.iter().zip(&shape).enumerate().all(fits);
        same.then_some((node, cx, cy, r))
    });
    let (disc, cx, cy, r) = disc?;
    let is_ear = |node: &Node<'_, '_>| {
        circle(*node).is_some_and(|(x, y, ear)| {
            (ear - 0.2 * r).abs() < 3.0 && ((x - cx).abs() - 0.98 * r).abs() < 4.0 && (y - cy).abs() < 0.5 * r
        })
    };
    let ears = beside().filter(is_ear).map(|ear| ear.range()).collect();
    let face = disc.next_siblings().skip(1).find(|node| is(*node, "feature"));
    let look = face.and_then(|face| eyes(face, r)).map_or((0.0, 0.0), |(x, y)| (x - cx, y - cy - 0.06 * r));
    let far = look.0.abs().max(look.1.abs()) > 0.3 * r;
    Some(Head {
        cx,
        cy,
        r,
        disc: disc.range(),
        ears,
        hair: hair.range(),
        face: face.map(|face| face.range()),
        look: if far { (0.0, 0.0) } else { look },
        bare: is(hair, "bare"),
    })
}

fn circle(node: Node<'_, '_>) -> Option<(f32, f32, f32)> {
    let number = |name: &str| node.attribute(name)?.parse::<f32>().ok();
    if node.tag_name().name() != "circle" || !is(node, "skin") {
        return None;
    }
    Some((number("cx")?, number("cy")?, number("r")?))
}

/// The middle between two open eyes.
fn eyes(face: Node<'_, '_>, r: f32) -> Option<(f32, f32)> {
    let mut eyes = face.children().filter(|node| node.tag_name().name() == "ellipse").filter_map(|eye| {
        let number = |name: &str| eye.attribute(name)?.parse::<f32>().ok();
        Some((number("cx")?, number("cy")?))
    });
    let (left, right) = (eyes.next()?, eyes.next()?);
    let apart = (right.0 - left.0).abs();
    (apart > 0.5 * r && apart < r).then_some((f32::midpoint(left.0, right.0), f32::midpoint(left.1, right.1)))
}

/// The body of "me" that this path draws, from shoulders to a straight foot.
pub(super) fn body_of(path: Node<'_, '_>) -> Option<Body> {
    let d = path.attribute("d")?;
    let letters: String = d.chars().filter(char::is_ascii_alphabetic).collect();
    let n = numbers(d);
    // Up the left side, over the shoulders, down the right side, round the corners of the foot.
    if letters != "MVCCVQHQZ" || n.len() != 25 {
        return None;
    }
    Some(Body { left: n[0], right: n[13], top: n[8], foot: n[17] })
}

/// The numbers of a path, with the letters as their only other content.
fn numbers(d: &str) -> Vec<f32> {
    let split = d.split(|letter: char| letter.is_ascii_alphabetic() || letter.is_whitespace() || letter == ',');
    split.filter_map(|word| word.parse().ok()).collect()
}
