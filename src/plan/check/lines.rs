//! Where things stand in a plan's file. A plan that was read has no places any more, so they are looked up in its text by
//! their ids, in order.

use crate::plan::{Card, Kind, Plan, Source};

/// Lines, from 1, in the order of the plan.
pub(super) struct Lines {
    pub topics: Vec<usize>,
    pub pages: Vec<usize>,
    /// For each page, the lines of its cards; for a worry those of what would help follow.
    pub cards: Vec<Vec<usize>>,
    /// For each scale: whether it stands in the plan's own file, and its line.
    pub scales: Vec<(bool, usize)>,
}

impl Lines {
    pub fn of(plan: &Plan, source: &Source) -> Self {
        let text = source.text.as_str();
        let mut at = text.find("topics").unwrap_or(0);
        let mut topics = Vec::new();
        for topic in &plan.topics {
            at = find(text, at, "id", &topic.id).unwrap_or(at);
            topics.push(line(text, at));
        }
        let mut at = text.find("pages").unwrap_or(0);
        let (mut pages, mut cards) = (Vec::new(), Vec::new());
        for page in &plan.pages {
            at = find(text, at, "id", &page.id).unwrap_or(at);
            pages.push(line(text, at));
            let mut within = at + text[at..].find("kind").unwrap_or(0);
            let card_line = |card: &Card| {
                within = find(text, within, "symbol", &card.symbol).unwrap_or(within);
                line(text, within)
            };
            cards.push(cards_of(&page.kind).map(card_line).collect());
        }
        let scales = plan.scales.iter().map(|scale| scale_line(source, &scale.id)).collect();
        Self { topics, pages, cards, scales }
    }
}

/// The cards of a page; for a worry those of what would help follow.
pub(super) fn cards_of(kind: &Kind) -> impl Iterator<Item = &Card> {
    let (cards, help): (&[Card], &[Card]) = match kind {
        Kind::Hello { cards } | Kind::Choose { cards, .. } | Kind::Sort { cards, .. } | Kind::Hope { cards, .. } => {
            (cards, &[])
        }
        Kind::Worry { cards, help } => (cards, help),
        _ => (&[], &[]),
    };
    cards.iter().chain(help)
}

fn scale_line(source: &Source, id: &str) -> (bool, usize) {
    let own = source.text.find("scales").and_then(|from| find(&source.text, from, "id", id));
    match own {
        Some(at) => (true, line(&source.text, at)),
        None => (false, find(&source.scales.1, 0, "id", id).map_or(1, |at| line(&source.scales.1, at))),
    }
}

/// Where `key: "value"` stands, after the byte `from`.
fn find(text: &str, from: usize, key: &str, value: &str) -> Option<usize> {
    let quoted = format!("\"{value}\"");
    text.get(from..)?.match_indices(&quoted).map(|(at, _)| from + at).find(|at| {
        let before = text[..*at].trim_end();
        // The place that was found before may be looked at again: it must not be found a second time.
        *at > from && before.strip_suffix(':').is_some_and(|before| before.trim_end().ends_with(key))
    })
}

fn line(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}
