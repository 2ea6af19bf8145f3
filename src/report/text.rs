//! Plain text, for pasting: heading by heading, each entry on a line of its own, with its mark and what must be known
//! about it in words.

use super::pages::{Block, Entry, Page, Section};

/// The page as plain text.
#[must_use]
pub fn text(page: &Page) -> String {
    let mut out = String::new();
    line(&mut out, &page.title);
    line(&mut out, &page.called);
    page.lines.iter().chain(&page.notes).for_each(|words| line(&mut out, words));
    for section in page.sections.iter().chain(&page.foot) {
        out.push('\n');
        out.push_str(&section_text(section));
    }
    out.push('\n');
    line(&mut out, &page.made);
    out
}

/// One section as plain text: what a caseworker pastes under a heading of a form.
#[must_use]
pub fn section_text(section: &Section) -> String {
    let mut out = String::new();
    line(&mut out, &section.heading);
    for block in &section.blocks {
        match block {
            Block::Heading { words } | Block::Line { words } => line(&mut out, words),
            Block::Columns { columns, .. } => {
                for column in columns {
                    line(&mut out, &column.heading);
                    column.entries.iter().for_each(|entry| entry_text(&mut out, entry));
                }
            }
            Block::List(list) => {
                list.heading.iter().for_each(|words| line(&mut out, words));
                list.entries.iter().for_each(|entry| entry_text(&mut out, entry));
            }
            Block::Table { head, rows } => {
                line(&mut out, &head.join(" | "));
                for row in rows {
                    line(&mut out, &row.join(" | "));
                }
            }
            Block::Write { words, .. } => line(&mut out, &format!("{words} ____")),
        }
    }
    out
}

fn entry_text(out: &mut String, entry: &Entry) {
    let words: String = entry.words.iter().map(|run| run.text.as_str()).collect();
    let mut parts = Vec::new();
    // The key says the same words twice.
    parts.extend(entry.mark.as_ref().filter(|mark| mark.words != words).map(|mark| format!("({})", mark.words)));
    if !words.is_empty() {
        parts.insert(0, words);
    }
    parts.extend(entry.clips.iter().map(|clip| format!("({}, {})", clip.about, clip.length)));
    parts.extend(entry.drawings.iter().map(|drawing| format!("({})", drawing.alt)));
    parts.extend(entry.notes.iter().cloned());
    line(out, &format!("- {}", parts.join(" ")));
}

fn line(out: &mut String, words: &str) {
    out.push_str(words);
    out.push('\n');
}
