//! Drawings of shapes. What comes in may be anything; what is kept is written anew from a short list of words, and is then
//! either shapes that the drawer of our own symbols takes, or pixels.

use std::{borrow::Cow, collections::HashMap, fmt::Write as _};

use image::{DynamicImage, RgbaImage};
use resvg::tiny_skia::{Pixmap, Transform};
use usvg::{
    ImageHrefResolver, Indent, Options, Tree, WriteOptions,
    roxmltree::{Document, Node, NodeId, ParsingOptions},
};

use super::{
    Form, Kept, PictureError, cost, raster,
    svg_words::{ATTRIBUTES, ELEMENTS, TOLD},
};
use crate::symbols::{Look, draw, text::decoded};

/// The longest drawing that is read, in bytes; maps in symbol sets have half a million.
const LONGEST: usize = 4 << 20;

/// Most elements and texts of a drawing that is read.
const MOST_NODES: u32 = 40_000;

/// Deepest nesting that is read.
const DEEPEST: usize = 48;

/// Most elements once those that stand for others are put in place.
const MOST_IN_PLACE: u64 = 20_000;

/// Most letters that entities may add; those of drawing programs add some hundred.
const MOST_OF_ENTITIES: usize = 1 << 20;

/// Pixels along the longer side of a drawing that cannot be kept as shapes.
const AS_PIXELS: u32 = 512;

const SVG: &str = "http://www.w3.org/2000/svg";

pub(super) fn read(bytes: &[u8]) -> Result<Kept, PictureError> {
    if bytes.len() > LONGEST {
        return Err(PictureError::TooMuch("its text is longer than 4 MB".into()));
    }
    let (text, _) = decoded(bytes);
    let cleaned = Cleaned::of(&text)?;
    let empty = PictureError::Empty(match &cleaned.left_out {
        left_out if left_out.contains(&"a picture within the drawing") => {
            " but a photo wrapped in a drawing, which is not read"
        }
        left_out if left_out.contains(&"writing") => " but writing, which needs a font of another machine",
        _ => "",
    });
    if cleaned.shapes == 0 {
        return Err(empty);
    }
    let tree = tree(&cleaned.text)?;
    if let Some(what) = cost::of(&tree) {
        return Err(PictureError::TooMuch(what.into()));
    }
    let (width, height) = (units(tree.size().width()), units(tree.size().height()));
    let left_out = cleaned.left_out.clone();
    let kept = |form, bytes| Kept { form, bytes, width, height, left_out: left_out.clone() };
    if cleaned.plain && drawable(&cleaned.text, &empty)? {
        return Ok(kept(Form::Svg, cleaned.text.into_bytes()));
    }
    let flat = WriteOptions { coordinates_precision: 4, indent: Indent::None, ..WriteOptions::default() };
    // Long coordinates of a file that is read back: what the writer makes badly is kept as pixels instead.
    if let Ok(flat) = Cleaned::of(&tree.to_string(&flat))
        && flat.plain
        && drawable(&flat.text, &empty)?
    {
        return Ok(kept(Form::Svg, flat.text.into_bytes()));
    }
    let (bytes, width, height) = pixels(&tree)?;
    Ok(Kept { form: Form::Png, bytes, width, height, left_out })
}

/// The drawer takes it, and something is seen.
fn drawable(text: &str, empty: &PictureError) -> Result<bool, PictureError> {
    match draw(text.as_bytes(), 64, Look::Colour) {
        Ok(pixels) if pixels.rgba.chunks_exact(4).all(|pixel| pixel[3] == 0) => Err(empty.clone()),
        Ok(_) => Ok(true),
        Err(_) => Ok(false),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within the limits of the type")]
fn units(length: f32) -> u32 {
    length.clamp(1.0, 100_000.0).round() as u32
}

fn tree(text: &str) -> Result<Tree, PictureError> {
    let nothing = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: nothing, ..Options::default() };
    Tree::from_str(text, &options).map_err(|error| PictureError::Damaged(error.to_string()))
}

/// The drawing as a PNG.
fn pixels(tree: &Tree) -> Result<(Vec<u8>, u32, u32), PictureError> {
    let too_much = || PictureError::TooMuch("its canvas has no size that can be drawn".into());
    let size = tree.size();
    let scale = AS_PIXELS as f32 / size.width().max(size.height());
    let (width, height) = (units(size.width() * scale), units(size.height() * scale));
    if !scale.is_normal() || width.max(height) > AS_PIXELS {
        return Err(too_much());
    }
    let mut pixmap = Pixmap::new(width, height).ok_or_else(too_much)?;
    resvg::render(tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let rgba = pixmap.take_demultiplied();
    if rgba.chunks_exact(4).all(|pixel| pixel[3] == 0) {
        return Err(PictureError::Empty(""));
    }
    let picture = RgbaImage::from_raw(width, height, rgba).ok_or_else(too_much)?;
    Ok((raster::png(&DynamicImage::from(picture))?, width, height))
}

/// A drawing written anew.
struct Cleaned {
    text: String,
    /// Elements that draw.
    shapes: usize,
    /// Nothing in it stands for something else.
    plain: bool,
    left_out: Vec<&'static str>,
}

impl Cleaned {
    fn of(text: &str) -> Result<Self, PictureError> {
        if !entities_are_few(text) {
            return Err(PictureError::TooMuch("its text is made of pieces that grow without end".into()));
        }
        let parsing = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
        let document = Document::parse_with_options(text, parsing)
            .map_err(|error| PictureError::Damaged(format!("it is not written as an SVG ({error})")))?;
        let root = document.root_element();
        if root.tag_name().name() != "svg" {
            return Err(PictureError::NotAPicture("another kind of document"));
        }
        in_place(&document)?;
        let mut cleaned =
            Self { text: String::with_capacity(text.len()), shapes: 0, plain: true, left_out: Vec::new() };
        cleaned.element(root, 0)?;
        Ok(cleaned)
    }

    fn element(&mut self, node: Node<'_, '_>, depth: usize) -> Result<(), PictureError> {
        if depth > DEEPEST {
            return Err(PictureError::TooMuch("it is nested too deep".into()));
        }
        let name = node.tag_name().name();
        if node.tag_name().namespace().is_some_and(|space| space != SVG) {
            return Ok(());
        }
        if !ELEMENTS.contains(&name) {
            let told = TOLD.iter().find(|(element, _)| *element == name).map(|(_, what)| *what);
            self.left_out.extend(told.filter(|what| !self.left_out.contains(what)));
            return Ok(());
        }
        match name {
            "path" | "rect" | "circle" | "ellipse" | "line" | "polyline" | "polygon" => self.shapes += 1,
            "use" | "symbol" | "mask" | "switch" | "style" => self.plain = false,
            _ => {}
        }
        let name = if name == "a" { "g" } else { name };
        let _ = write!(self.text, "<{name}");
        if depth == 0 {
            let _ = write!(self.text, " xmlns=\"{SVG}\"");
            // Black by silence becomes black in words, so that looks of other colours find it.
            if node.attribute("fill").is_none() {
                self.text.push_str(" fill=\"#000000\"");
            }
        }
        self.attributes(node);
        if name == "style" {
            self.style_sheet(node);
            return Ok(());
        }
        if !node.children().any(|child| child.is_element()) {
            self.text.push_str("/>");
            return Ok(());
        }
        self.text.push('>');
        for child in node.children().filter(Node::is_element) {
            self.element(child, depth + 1)?;
        }
        let _ = write!(self.text, "</{name}>");
        Ok(())
    }

    fn attributes(&mut self, node: Node<'_, '_>) {
        let mut has_link = false;
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            let is_link = name == "href";
            let known = ATTRIBUTES.contains(&name) && (attribute.namespace().is_none() || is_link);
            // An old and a new way to write a link may stand side by side; two of one name would be no XML.
            if !known || (is_link && (has_link || !value.starts_with('#'))) || !stays_inside(value) {
                continue;
            }
            has_link |= is_link;
            let value = if matches!(name, "fill" | "stroke" | "stop-color" | "color") {
                in_full(value)
            } else {
                escaped(value)
            };
            let _ = write!(self.text, " {name}=\"{value}\"");
        }
    }

    fn style_sheet(&mut self, node: Node<'_, '_>) {
        let rules: String = node.children().filter(Node::is_text).filter_map(|child| child.text()).collect();
        let rules = if stays_inside(&rules) { rules } else { String::new() };
        let _ = write!(self.text, ">{}</style>", escaped(&rules));
    }
}

/// A colour with six digits, where it is a short one, black or white.
fn in_full(value: &str) -> Cow<'_, str> {
    match value.trim() {
        "black" => "#000000".into(),
        "white" => "#ffffff".into(),
        short => match short.strip_prefix('#').map(str::as_bytes) {
            Some([r, g, b]) if [r, g, b].iter().all(|digit| digit.is_ascii_hexdigit()) => [r, r, g, g, b, b]
                .iter()
                .fold("#".to_owned(), |colour, digit| colour + &char::from(**digit).to_string())
                .into(),
            _ => escaped(value),
        },
    }
}

/// Nothing in these words leads out of the drawing.
fn stays_inside(value: &str) -> bool {
    if !value.contains(['(', '@', '\\', ':']) {
        return true;
    }
    let small = value.to_ascii_lowercase();
    let links_inside =
        small.split("url(").skip(1).all(|rest| rest.trim_start_matches([' ', '\'', '"']).starts_with('#'));
    links_inside && !["@import", "\\", "javascript:", "expression(", "image("].iter().any(|word| small.contains(word))
}

fn escaped(value: &str) -> Cow<'_, str> {
    if !value.contains(['&', '<', '>', '"', '\n', '\r', '\t']) {
        return Cow::Borrowed(value);
    }
    let mut out = String::with_capacity(value.len() + 16);
    for letter in value.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => out.push(' '),
            letter => out.push(letter),
        }
    }
    Cow::Owned(out)
}

/// Drawing programs name addresses by entities; entities of entities, of files, or used without end are an attack.
fn entities_are_few(text: &str) -> bool {
    let Some(start) = text.find("<!ENTITY") else { return true };
    let longest = text[start..]
        .split("<!ENTITY")
        .skip(1)
        .map(|entity| {
            let declared = &entity[..entity.find('>').unwrap_or(entity.len())];
            let odd = declared.contains(['&', '%']) || declared.contains("SYSTEM") || declared.contains("PUBLIC");
            if odd { usize::MAX } else { declared.len() }
        })
        .max()
        .unwrap_or(0);
    longest.saturating_mul(text.matches('&').count()) <= MOST_OF_ENTITIES
}

/// Counts the elements once every `use` is replaced by what it stands for.
fn in_place(document: &Document<'_>) -> Result<(), PictureError> {
    let mut counting = Counting { by_id: HashMap::new(), known: HashMap::new() };
    for node in document.descendants().filter(Node::is_element) {
        if let Some(id) = node.attribute("id") {
            counting.by_id.entry(id).or_insert(node);
        }
    }
    match counting.weight(document.root_element(), 0) {
        Some(weight) if weight <= MOST_IN_PLACE => Ok(()),
        Some(_) => Err(PictureError::TooMuch("it is made of too many pieces".into())),
        None => Err(PictureError::TooMuch("it is nested too deep, or within itself".into())),
    }
}

struct Counting<'a, 'input> {
    by_id: HashMap<&'a str, Node<'a, 'input>>,
    known: HashMap<NodeId, u64>,
}

impl<'a, 'input> Counting<'a, 'input> {
    /// The elements that a node is drawn with; none where it is too deep, as one within itself is.
    fn weight(&mut self, node: Node<'a, 'input>, depth: usize) -> Option<u64> {
        if depth > 2 * DEEPEST {
            return None;
        }
        if let Some(weight) = self.known.get(&node.id()) {
            return Some(*weight);
        }
        let mut weight = 1_u64;
        for child in node.children().filter(Node::is_element) {
            weight = weight.saturating_add(self.weight(child, depth + 1)?);
        }
        if node.tag_name().name() == "use" {
            let links = node.attributes().filter(|attribute| attribute.name() == "href");
            for link in links {
                let target = link.value().strip_prefix('#').and_then(|id| self.by_id.get(id).copied());
                if let Some(target) = target {
                    weight = weight.saturating_add(self.weight(target, depth + 1)?);
                }
            }
        }
        self.known.insert(node.id(), weight);
        Some(weight)
    }
}
