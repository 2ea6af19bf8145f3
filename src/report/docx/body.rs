//! The text of the document: paragraphs, tables and pictures in the page's order.

use std::{collections::BTreeMap, io};

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

use super::{
    paint::Painted,
    parts::{R, W, relation_id},
};
use crate::report::pages::{Block, Column, Entry, List, ListLook, Page, Picture, Run, Section, Shape, turns_left};

/// Units of drawings (EMU) in a millimetre.
const MM: u64 = 36_000;
/// Side of a card's picture.
const CARD: u64 = 11 * MM;
/// Side of a heading's picture.
const HEAD: u64 = 13 * MM;
/// Side of a mark.
const MARK: u64 = 4 * MM;
/// Width of a drawing; no drawing is higher either.
const DRAWING: u64 = 110 * MM;
/// Room for text in twentieths of a point: A4 with margins of 18 mm.
const WIDTH: usize = 9_866;

const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const DRAWINGML: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACED: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/// The name of a mark's picture.
pub(super) fn mark_name(shape: Shape) -> String {
    format!("mark-{}", shape.word())
}

type Done = io::Result<()>;

/// The text, being written.
pub(super) struct Body<'a> {
    xml: Writer<Vec<u8>>,
    pictures: &'a BTreeMap<String, Painted>,
    /// Pictures so far: each needs a number of its own.
    number: u32,
    right_to_left: bool,
}

/// What a paragraph is made of.
enum Piece<'p> {
    Words(&'p str, bool),
    Shown(&'p str, &'p str, u64),
}

impl<'a> Body<'a> {
    /// The whole part `word/document.xml`.
    pub fn write(page: &Page, pictures: &'a BTreeMap<String, Painted>) -> io::Result<String> {
        let xml = Writer::new(Vec::new());
        let mut body = Self { xml, pictures, number: 0, right_to_left: page.right_to_left };
        body.xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        body.open("w:document", &[("xmlns:w", W), ("xmlns:r", R), ("xmlns:wp", PLACED)])?;
        body.open("w:body", &[])?;
        body.heading(1, &page.title, None)?;
        body.paragraph("Normal", &[Piece::Words(&page.called, true)])?;
        for line in page.lines.iter().chain(&page.notes) {
            body.paragraph("Normal", &[Piece::Words(line, false)])?;
        }
        for section in page.sections.iter().chain(&page.foot) {
            body.section(section)?;
        }
        body.paragraph("Normal", &[Piece::Words(&page.made, false)])?;
        body.open("w:sectPr", &[])?;
        body.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")])?;
        let side = "1020";
        let margins = ["w:top", "w:right", "w:bottom", "w:left"].map(|margin| (margin, side));
        body.empty(
            "w:pgMar",
            &[&margins[..], &[("w:header", "600"), ("w:footer", "600"), ("w:gutter", "0")]].concat(),
        )?;
        for end in ["w:sectPr", "w:body", "w:document"] {
            body.close(end)?;
        }
        Ok(String::from_utf8_lossy(&body.xml.into_inner()).into_owned())
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> Done {
        let element = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.xml.write_event(Event::Start(element))
    }

    fn close(&mut self, name: &str) -> Done {
        self.xml.write_event(Event::End(BytesEnd::new(name)))
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> Done {
        let element = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.xml.write_event(Event::Empty(element))
    }

    /// Under a heading of level 2; an adult's stands in the style `Adult`.
    fn section(&mut self, section: &Section) -> Done {
        self.heading(2, &section.heading, section.picture.as_ref())?;
        section.blocks.iter().try_for_each(|block| self.block(block, section.adult))
    }

    fn block(&mut self, block: &Block, adult: bool) -> Done {
        let style = if adult { "Adult" } else { "Normal" };
        match block {
            Block::Heading { words } => self.heading(3, words, None),
            Block::Line { words } => self.paragraph(style, &[Piece::Words(words, false)]),
            Block::Columns { columns, .. } => self.columns(columns),
            Block::List(list) => self.list(list, adult),
            Block::Table { head, rows } => self.table(head, rows),
            Block::Write { words, lines } => {
                self.paragraph(style, &[Piece::Words(words, false)])?;
                (0..*lines).try_for_each(|_| self.paragraph("WriteHere", &[]))
            }
        }
    }

    fn heading(&mut self, level: u8, words: &str, picture: Option<&Picture>) -> Done {
        let mut pieces = Vec::new();
        pieces.extend(picture.map(|picture| Piece::Shown(&picture.file, &picture.alt, HEAD)));
        pieces.push(Piece::Words(words, false));
        self.paragraph(&format!("Heading{level}"), &pieces)
    }

    fn list(&mut self, list: &List, adult: bool) -> Done {
        if let Some(words) = &list.heading {
            self.heading(list.level, words, None)?;
        }
        let style = if adult || list.look == ListLook::Adult { "Adult" } else { "Answer" };
        list.entries.iter().try_for_each(|entry| self.entry(entry, style))
    }

    /// Picture, words and mark; then clips, drawings and notes.
    fn entry(&mut self, entry: &Entry, style: &str) -> Done {
        let mut pieces = Vec::new();
        let mark = entry.mark.as_ref().map(|mark| (mark_name(mark.shape), mark.words.as_str()));
        if !entry.words.is_empty() {
            pieces.extend(entry.picture.as_ref().map(|picture| Piece::Shown(&picture.file, &picture.alt, CARD)));
            pieces.extend(entry.words.iter().map(|Run { text, strong }| Piece::Words(text, *strong)));
            if let Some((name, words)) = &mark {
                pieces.extend([Piece::Words(" ", false), Piece::Shown(name, words, MARK)]);
            }
            self.paragraph(style, &pieces)?;
        }
        for clip in &entry.clips {
            let under = if style == "Adult" { style } else { "UnderAnswer" };
            self.paragraph(under, &[Piece::Words(&format!("{} {}", clip.title, clip.length), false)])?;
        }
        for drawing in &entry.drawings {
            self.paragraph(style, &[Piece::Shown(&drawing.file, &drawing.alt, DRAWING)])?;
        }
        entry.notes.iter().try_for_each(|note| self.paragraph("UnderAnswer", &[Piece::Words(note, false)]))
    }

    /// A table of one row, so that each heading is read with what stands under it.
    fn columns(&mut self, columns: &[Column]) -> Done {
        self.begin_table(columns.len())?;
        self.begin_row(false)?;
        for column in columns {
            self.begin_cell(columns.len())?;
            self.heading(column.level, &column.heading, column.picture.as_ref())?;
            column.entries.iter().try_for_each(|entry| self.entry(entry, "Answer"))?;
            self.close("w:tc")?;
        }
        self.close("w:tr")?;
        self.end_table()
    }

    fn table(&mut self, head: &[String], rows: &[Vec<String>]) -> Done {
        self.begin_table(head.len())?;
        let head = std::iter::once((head, true));
        for (row, is_head) in head.chain(rows.iter().map(|row| (row.as_slice(), false))) {
            self.begin_row(is_head)?;
            for words in row {
                self.begin_cell(row.len())?;
                self.paragraph("Normal", &[Piece::Words(words, is_head)])?;
                self.close("w:tc")?;
            }
            self.close("w:tr")?;
        }
        self.end_table()
    }

    fn begin_table(&mut self, columns: usize) -> Done {
        let width = (WIDTH / columns.max(1)).to_string();
        self.open("w:tbl", &[])?;
        self.open("w:tblPr", &[])?;
        self.empty("w:tblStyle", &[("w:val", "Places")])?;
        if self.right_to_left {
            self.empty("w:bidiVisual", &[])?;
        }
        self.empty("w:tblW", &[("w:w", &WIDTH.to_string()), ("w:type", "dxa")])?;
        self.empty("w:tblLayout", &[("w:type", "fixed")])?;
        self.empty("w:tblLook", &[("w:firstRow", "1")])?;
        self.close("w:tblPr")?;
        self.open("w:tblGrid", &[])?;
        (0..columns).try_for_each(|_| self.empty("w:gridCol", &[("w:w", &width)]))?;
        self.close("w:tblGrid")
    }

    /// Two tables that touch become one; a paragraph keeps them apart.
    fn end_table(&mut self) -> Done {
        self.close("w:tbl")?;
        self.paragraph("Normal", &[])
    }

    fn begin_row(&mut self, head: bool) -> Done {
        self.open("w:tr", &[])?;
        if head {
            self.open("w:trPr", &[])?;
            self.empty("w:tblHeader", &[])?;
            self.close("w:trPr")?;
        }
        Ok(())
    }

    fn begin_cell(&mut self, columns: usize) -> Done {
        self.open("w:tc", &[])?;
        self.open("w:tcPr", &[])?;
        self.empty("w:tcW", &[("w:w", &(WIDTH / columns.max(1)).to_string()), ("w:type", "dxa")])?;
        self.close("w:tcPr")
    }

    fn paragraph(&mut self, style: &str, pieces: &[Piece]) -> Done {
        self.open("w:p", &[])?;
        self.open("w:pPr", &[])?;
        self.empty("w:pStyle", &[("w:val", style)])?;
        self.close("w:pPr")?;
        for piece in pieces {
            match piece {
                Piece::Words(words, strong) => self.run(words, *strong)?,
                Piece::Shown(name, alt, side) => self.picture(name, alt, *side)?,
            }
        }
        self.close("w:p")
    }

    fn run(&mut self, words: &str, strong: bool) -> Done {
        self.open("w:r", &[])?;
        let right = turns_left(words);
        if strong || right {
            self.open("w:rPr", &[])?;
            if strong {
                self.empty("w:b", &[])?;
                self.empty("w:bCs", &[])?;
            }
            if right {
                self.empty("w:rtl", &[])?;
            }
            self.close("w:rPr")?;
        }
        self.open("w:t", &[("xml:space", "preserve")])?;
        self.xml.write_event(Event::Text(BytesText::new(words)))?;
        self.close("w:t")?;
        self.close("w:r")
    }

    /// A picture in the line, as wide or as high as `side` at most, and a space after it.
    fn picture(&mut self, name: &str, alt: &str, side: u64) -> Done {
        let Some(painted) = self.pictures.get(name) else { return Ok(()) };
        self.number += 1;
        let longer = u64::from(painted.shape.0.max(painted.shape.1).max(1));
        let size = |part: u32| (side * u64::from(part.max(1)) / longer).max(1).to_string();
        let (width, height, number) = (size(painted.shape.0), size(painted.shape.1), self.number.to_string());
        let (width, height, number) = (width.as_str(), height.as_str(), number.as_str());
        let relation = relation_id(&painted.name).to_owned();
        let named = [("id", number), ("name", &format!("Picture {number}")), ("descr", alt)];
        self.open("w:r", &[])?;
        self.open("w:drawing", &[])?;
        self.open("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")])?;
        self.empty("wp:extent", &[("cx", width), ("cy", height)])?;
        self.empty("wp:docPr", &named)?;
        self.open("a:graphic", &[("xmlns:a", DRAWINGML)])?;
        self.open("a:graphicData", &[("uri", PICTURE)])?;
        self.open("pic:pic", &[("xmlns:pic", PICTURE)])?;
        self.open("pic:nvPicPr", &[])?;
        self.empty("pic:cNvPr", &named)?;
        self.empty("pic:cNvPicPr", &[])?;
        self.close("pic:nvPicPr")?;
        self.open("pic:blipFill", &[])?;
        self.empty("a:blip", &[("r:embed", &relation)])?;
        self.open("a:stretch", &[])?;
        self.empty("a:fillRect", &[])?;
        self.close("a:stretch")?;
        self.close("pic:blipFill")?;
        self.open("pic:spPr", &[])?;
        self.open("a:xfrm", &[])?;
        self.empty("a:off", &[("x", "0"), ("y", "0")])?;
        self.empty("a:ext", &[("cx", width), ("cy", height)])?;
        self.close("a:xfrm")?;
        self.open("a:prstGeom", &[("prst", "rect")])?;
        self.empty("a:avLst", &[])?;
        for end in ["a:prstGeom", "pic:spPr", "pic:pic", "a:graphicData", "a:graphic", "wp:inline", "w:drawing", "w:r"]
        {
            self.close(end)?;
        }
        self.run(" ", false)
    }
}
