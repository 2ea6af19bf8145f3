//! Sections, blocks and entries as elements.

use std::{collections::BTreeMap, fmt::Write as _};

use uuid::Uuid;

use super::{
    markup::{bdi, data, escape},
    voice::Played,
};
use crate::report::{
    fill::PictureShown,
    pages::{Block, ClipShown, Column, Entry, List, ListLook, Mark, Picture, Section, Shape},
};

/// What the blocks show besides words.
pub(super) struct Shown<'a> {
    pub pictures: &'a BTreeMap<String, PictureShown>,
    pub voices: &'a BTreeMap<Uuid, Played>,
}

impl Shown<'_> {
    /// A section under its heading; `number` makes the heading's id.
    pub fn section(&self, section: &Section, number: usize) -> String {
        let picture = self.symbol(section.picture.as_ref());
        let heading = bdi(&section.heading);
        let inside: String = section.blocks.iter().map(|block| self.block(block)).collect();
        let (element, attributes) = if section.adult { ("aside", " class=\"adult\"") } else { ("section", "") };
        format!(
            "<{element}{attributes} aria-labelledby=\"part-{number}\">\n<h2 id=\"part-{number}\">{picture}\
             <span>{heading}</span></h2>\n{inside}</{element}>\n"
        )
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Heading { words } => format!("<h3>{}</h3>\n", bdi(words)),
            Block::Line { words } => format!("<p class=\"did\">{}</p>\n", bdi(words)),
            Block::Columns { columns, together } => {
                let look = if *together { "worry" } else { "board" };
                let columns: String = columns.iter().map(|column| self.column(column, !*together)).collect();
                format!("<div class=\"{look}\">\n{columns}</div>\n")
            }
            Block::List(list) => self.list(list),
            Block::Table { head, rows } => table(head, rows),
            Block::Write { words, lines } => {
                let lines = "<div class=\"rule\"></div>".repeat(usize::from(*lines));
                format!("<div class=\"write\"><p>{}</p>{lines}</div>\n", bdi(words))
            }
        }
    }

    fn column(&self, column: &Column, plate: bool) -> String {
        let picture = self.symbol(column.picture.as_ref());
        let (level, heading) = (column.level, bdi(&column.heading));
        // An empty place stays: which places there were to choose from is part of the answer.
        let inside = self.items(&column.entries);
        let look = if plate { " class=\"place\"" } else { "" };
        format!("<div{look}>\n<h{level}>{picture}<span>{heading}</span></h{level}>\n{inside}</div>\n")
    }

    fn list(&self, list: &List) -> String {
        let level = list.level;
        let heading = list.heading.as_ref().map(|words| format!("<h{level}>{}</h{level}>\n", bdi(words)));
        let look = match list.look {
            ListLook::Said => "said",
            ListLook::Open => "open",
            ListLook::Adult => "by-adult",
            ListLook::Key => "key",
            ListLook::Told => "told",
        };
        format!("<div class=\"{look}\">\n{}{}</div>\n", heading.unwrap_or_default(), self.items(&list.entries))
    }

    fn items(&self, entries: &[Entry]) -> String {
        if entries.is_empty() {
            return String::new();
        }
        let items: String = entries.iter().map(|entry| self.item(entry)).collect();
        format!("<ul>\n{items}</ul>\n")
    }

    /// One entry: picture, words, mark, and under them what belongs to it.
    fn item(&self, entry: &Entry) -> String {
        let words: String = entry
            .words
            .iter()
            .map(|run| if run.strong { format!("<b>{}</b>", escape(&run.text)) } else { escape(&run.text) })
            .collect();
        let mut under = String::new();
        for clip in &entry.clips {
            under.push_str(&self.clip(clip));
        }
        for drawing in &entry.drawings {
            let _ = writeln!(under, "<div class=\"drawing\">{}</div>", self.image(drawing, "drawn"));
        }
        for note in &entry.notes {
            let _ = writeln!(under, "<p class=\"flag\">{}</p>", bdi(note));
        }
        let line = if entry.words.is_empty() {
            String::new()
        } else {
            let picture = self.symbol(entry.picture.as_ref());
            // A mark whose words stand beside it says nothing twice.
            let mark = entry.mark.as_ref().map(|mark| sign(mark, entry.words.iter().any(|run| run.text == mark.words)));
            format!("<p class=\"card\">{picture}<span><bdi>{words}</bdi></span>{}</p>\n", mark.unwrap_or_default())
        };
        format!("<li>{line}{under}</li>\n")
    }

    fn clip(&self, clip: &ClipShown) -> String {
        let sound = self.voices.get(&clip.id).map(|voice| data(voice.media, &voice.bytes)).unwrap_or_default();
        format!(
            "<div class=\"voice\"><p>{title} <small>{length}</small></p>\
             <audio controls preload=\"metadata\" aria-label=\"{label}\" src=\"{sound}\"></audio></div>\n",
            title = escape(&clip.title),
            length = escape(&clip.length),
            label = escape(&clip.about),
        )
    }

    fn symbol(&self, picture: Option<&Picture>) -> String {
        picture.map(|picture| self.image(picture, "symbol")).unwrap_or_default()
    }

    fn image(&self, picture: &Picture, look: &str) -> String {
        let Some(shown) = self.pictures.get(&picture.file) else { return String::new() };
        let (source, alt) = (data(shown.media, &shown.bytes), escape(&picture.alt));
        format!("<img class=\"{look}\" src=\"{source}\" alt=\"{alt}\">")
    }
}

fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let head = each(head, |words| format!("<th scope=\"col\">{}</th>", bdi(words)));
    let mut body = String::new();
    for row in rows {
        let cells: String = row
            .iter()
            .enumerate()
            .map(|(at, words)| match at {
                0 => format!("<th scope=\"row\">{}</th>", bdi(words)),
                _ => format!("<td>{}</td>", bdi(words)),
            })
            .collect();
        let _ = writeln!(body, "<tr>{cells}</tr>");
    }
    format!("<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n")
}

/// One element for each, in order.
pub(super) fn each<T>(of: &[T], element: impl FnMut(&T) -> String) -> String {
    of.iter().map(element).collect()
}

/// A mark, told apart by shape and not by colour.
fn sign(mark: &Mark, said_beside: bool) -> String {
    let shape = shape(mark.shape);
    if said_beside {
        return format!("<svg class=\"mark\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{shape}</svg>");
    }
    let label = escape(&mark.words);
    format!(
        "<svg class=\"mark\" viewBox=\"0 0 24 24\" role=\"img\" aria-label=\"{label}\"><title>{label}</title>{shape}</svg>"
    )
}

/// A mark as a picture of its own, black.
pub(crate) fn mark_svg(mark: Shape) -> String {
    let inside = shape(mark).replace("currentColor", "#000000");
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">{inside}</svg>")
}

/// The shape of a mark in a square of 24 by 24.
fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Full => "<circle cx=\"12\" cy=\"12\" r=\"9\" fill=\"currentColor\"/>",
        Shape::Half => {
            "<circle cx=\"12\" cy=\"12\" r=\"8.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\"/>\
             <path d=\"M12 3.5a8.5 8.5 0 0 1 0 17z\" fill=\"currentColor\"/>"
        }
        Shape::Ring => {
            "<circle cx=\"12\" cy=\"12\" r=\"8.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\"/>\
             <circle cx=\"12\" cy=\"12\" r=\"4\" fill=\"currentColor\"/>"
        }
        Shape::Box => {
            "<path d=\"M4 4h16v16H4z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" \
             stroke-dasharray=\"4 2.4\"/>"
        }
        Shape::Dashes => {
            "<circle cx=\"12\" cy=\"12\" r=\"8.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" \
             stroke-dasharray=\"2.6 2.74\"/>"
        }
    }
}
