//! What a frame goes through on one screen: a tree of groups, made from the parts of the screen.

use super::ScanStyle;

/// A part of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The places of a board: while a card is in hand, what is asked now.
    Places,
    /// The one idea.
    Body,
    /// The keys of a keyboard.
    Keys,
    /// The bar.
    Bar,
    /// Back, hear it, I don't understand.
    Top,
}

/// One part with its things, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<T> {
    /// Which.
    pub part: Part,
    /// Its rows.
    pub rows: Vec<Vec<T>>,
}

/// A thing, or a group of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node<T> {
    /// A thing that can be chosen.
    Item(T),
    /// A group into which the frame can go.
    Group(Vec<Node<T>>),
}

impl<T: Clone> Node<T> {
    /// Every thing in it.
    #[must_use]
    pub fn items(&self) -> Vec<T> {
        match self {
            Self::Item(item) => vec![item.clone()],
            Self::Group(nodes) => nodes.iter().flat_map(Self::items).collect(),
        }
    }
}

/// So many things of a group are gone through one by one; more go by rows.
const FEW: usize = 6;

/// The screen as the frame goes through it in this style.
#[must_use]
pub fn structure<T: Clone>(style: ScanStyle, sections: &[Section<T>]) -> Vec<Node<T>> {
    let rows = |section: &Section<T>| section.rows.iter().filter(|row| !row.is_empty()).cloned().collect::<Vec<_>>();
    match style {
        ScanStyle::Items => sections.iter().flat_map(rows).flatten().map(Node::Item).collect(),
        ScanStyle::Rows => sections.iter().flat_map(rows).map(group).collect(),
        ScanStyle::Groups => sections.iter().filter_map(|section| part(rows(section))).collect(),
    }
}

fn part<T: Clone>(rows: Vec<Vec<T>>) -> Option<Node<T>> {
    let all: Vec<T> = rows.iter().flatten().cloned().collect();
    match all.len() {
        0 => None,
        few if few <= FEW || rows.len() < 2 => Some(group(all)),
        _ => Some(Node::Group(rows.into_iter().map(group).collect())),
    }
}

/// A group of one thing is that thing: nobody chooses twice for it.
fn group<T>(items: Vec<T>) -> Node<T> {
    let mut nodes: Vec<Node<T>> = items.into_iter().map(Node::Item).collect();
    match nodes.pop() {
        Some(only) if nodes.is_empty() => only,
        last => {
            nodes.extend(last);
            Node::Group(nodes)
        }
    }
}
