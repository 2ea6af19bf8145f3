//! Boards and scales: how many cards, how fair, how whole.

use std::collections::BTreeSet;

use super::{Checker, Weight, lines::cards_of};
use crate::plan::{
    Card, FEWEST_CARDS, Kind, Leaning, Page, Place, Plate, Scale,
    model::{heavier, unbalanced},
};

pub(super) fn check(checker: &mut Checker<'_>, index: usize, page: &Page) {
    let line = checker.lines.pages[index];
    for (card, line) in cards_of(&page.kind).zip(checker.lines.cards[index].clone()) {
        checker.symbol(line, &card.symbol);
    }
    match &page.kind {
        Kind::Hello { cards } => {
            let (least, most) = if checker.plan.observed { (0, 8) } else { (6, 8) };
            checker.board(index, cards, least, most);
            checker.balance(line, page, cards);
        }
        Kind::Choose { cards, .. } if checker.plan.observed => checker.board(index, cards, 2, 2),
        Kind::Choose { cards, .. } => checker.board(index, cards, 8, 12),
        Kind::Sort { cards, scale, practice, .. } => {
            let (least, most) = if *practice { (2, 6) } else { (8, 12) };
            checker.board(index, cards, least, most);
            checker.balance(line, page, cards);
            checker.scale_of(line, page, scale);
            checker.no_none(line, page, cards);
        }
        Kind::Worry { cards, help } => {
            checker.board(index, cards, 8, 12);
            checker.board_from(index, cards.len(), help, 8, 12);
            checker.scale_of(line, page, "size");
            checker.no_none(line, page, help);
        }
        Kind::Hope { cards, scale } => {
            checker.board(index, cards, 8, 12);
            checker.no_none(line, page, cards);
            checker.scale_of(line, page, scale);
            if checker.plan.scale(scale).is_some_and(|scale| scale.places.len() != 2) {
                let what = format!("hopes are put on two boards, and the scale `{scale}` has not two places");
                checker.wrong(line, what, "Use a scale of two places, as `when`.");
            }
        }
        Kind::Tell { lines, buttons, ehc, .. } => checker.told(line, page, [lines, buttons], ehc),
        Kind::Agreement | Kind::Topics | Kind::Talk | Kind::Draw | Kind::Check | Kind::Thanks | Kind::Me => {}
    }
}

impl Checker<'_> {
    fn board(&mut self, index: usize, cards: &[Card], least: usize, most: usize) {
        self.board_from(index, 0, cards, least, most);
    }

    /// A board whose cards are those of the page from the number `first` on.
    fn board_from(&mut self, index: usize, first: usize, cards: &[Card], least: usize, most: usize) {
        let (line, page) = (self.lines.pages[index], &self.plan.pages[index]);
        let count = cards.len();
        if !(least..=most).contains(&count) {
            let what = format!("a board of the page `{}` has {count} cards", page.id);
            self.wrong(line, what, format!("It needs {least} to {most}: add cards, or make two pages of it."));
        }
        let mut seen = BTreeSet::new();
        for (nth, card) in cards.iter().enumerate() {
            if !seen.insert(&card.symbol) {
                let what = format!("the card `{}` stands twice on a board of the page `{}`", card.symbol, page.id);
                self.wrong(
                    self.lines.cards[index][first + nth],
                    what,
                    "Take one of the two out, or give it another symbol.",
                );
            }
        }
        if cards.iter().filter(|card| card.none).count() > 1 {
            let what = format!("the page `{}` has more than one card for \"none of these\"", page.id);
            self.wrong(line, what, "Leave `none: true` on one card.");
        }
        let stay = cards.iter().filter(|card| !card.ask).count();
        if least >= FEWEST_CARDS && stay < FEWEST_CARDS && stay > 0 {
            let what =
                format!("only {stay} cards of the page `{}` stay when nothing is known about the child", page.id);
            let remedy = format!("Take `ask` away until {FEWEST_CARDS} stay, or put it on every card.");
            self.find(Weight::Doubtful, self.source.file.clone(), line, what, remedy);
        }
    }

    /// A board with more liked than disliked things leads the child, and so does the other way round.
    fn balance(&mut self, line: usize, page: &Page, cards: &[Card]) {
        let count = |leaning| cards.iter().filter(|card| card.leaning == leaning).count();
        let (liked, disliked) = (count(Leaning::Liked), count(Leaning::Disliked));
        if liked.abs_diff(disliked) > 1 {
            let what = format!("the page `{}` leads: {liked} cards are mostly liked, {disliked} mostly not", page.id);
            self.wrong(line, what, "Bring the two numbers within one of each other.");
            return;
        }
        // With the hidden cards away, the conversation leaves others out until the board is fair; that may not be enough.
        let mut stay: Vec<&Card> = cards.iter().filter(|card| !card.ask).collect();
        let gone = unbalanced(&stay, |_| false);
        stay.retain(|card| !gone.iter().any(|other| other.symbol == card.symbol));
        if stay.len() < cards.len() && heavier(&stay).is_some() {
            let what = format!("the page `{}` leads when nothing is known about the child", page.id);
            let remedy = "Take `ask` from a card of the lighter leaning, or put it on one of the heavier.";
            self.find(Weight::Doubtful, self.source.file.clone(), line, what, remedy);
        }
    }

    fn no_none(&mut self, line: usize, page: &Page, cards: &[Card]) {
        if cards.iter().any(|card| card.none) {
            let what =
                format!("a board of the page `{}` has a card for \"none of these\", which cannot be sorted", page.id);
            self.wrong(line, what, "Take `none: true` away there; the bar has \"I don't know\" and \"Skip\".");
        }
    }

    fn told(&mut self, line: usize, page: &Page, lists: [&[String]; 2], ehc: &[String]) {
        if let Some(other) = ehc.iter().find(|symbol| !lists[0].contains(symbol)) {
            let what = format!("`ehc` of the page `{}` names the line `{other}`, which is not there", page.id);
            self.wrong(line, what, "Name only lines of this page.");
        }
        for list in lists {
            let different: BTreeSet<_> = list.iter().collect();
            if list.is_empty() || different.len() != list.len() {
                let what =
                    format!("the page `{}` tells nothing, has no button, or has one symbol twice in a list", page.id);
                self.wrong(line, what, "Write at least one line and one button, each with its own symbol.");
            }
            for symbol in list {
                self.symbol(line, symbol);
            }
        }
    }

    fn scale_of(&mut self, line: usize, page: &Page, scale: &str) {
        if self.plan.scale(scale).is_none() {
            let what = format!("the page `{}` uses the scale `{scale}`, which is nowhere", page.id);
            let names: Vec<_> = self.plan.scales.iter().map(|scale| scale.id.as_str()).collect();
            self.wrong(line, what, format!("Use one of {}, or write the scale in `scales`.", names.join(", ")));
        }
    }

    pub(super) fn scales(&mut self) {
        let mut seen = BTreeSet::new();
        for (scale, (own, line)) in self.plan.scales.iter().zip(self.lines.scales.clone()) {
            let mut faults = faults_of(scale);
            if !seen.insert(&scale.id) {
                faults.push(("stands twice", "Take one of the two out."));
            }
            for (what, remedy) in faults {
                self.at_scale(own, line, format!("the scale `{}` {what}", scale.id), remedy);
            }
            for place in scale.places.iter().chain(&scale.two) {
                if !(self.symbols)(&place.symbol) {
                    let what = format!("there is no symbol `{}`", place.symbol);
                    self.at_scale(
                        own,
                        line,
                        what,
                        "Use the id of a symbol in symbols/core.ron, or add the symbol there.",
                    );
                }
            }
        }
    }

    pub(super) fn at_scale(&mut self, own: bool, line: usize, what: String, remedy: &str) {
        let file = if own { &self.source.file } else { &self.source.scales.0 };
        self.find(Weight::Wrong, file.clone(), line, what, remedy);
    }
}

fn faults_of(scale: &Scale) -> Vec<(&'static str, &'static str)> {
    let plates = |places: &[Place]| places.iter().map(|place| place.plate).collect::<Vec<_>>();
    let different = |places: &[Place]| places.iter().map(|place| &place.symbol).collect::<BTreeSet<_>>().len();
    let mut faults = Vec::new();
    let whole = match scale.places.len() {
        2 => plates(&scale.places) == [Plate::Circle, Plate::Hexagon],
        3 => plates(&scale.places) == [Plate::Circle, Plate::Square, Plate::Hexagon],
        _ => false,
    };
    if !whole || different(&scale.places) != scale.places.len() {
        let remedy = "Give it two or three different places: plates Circle, (Square,) Hexagon, in this order.";
        faults.push(("is not whole", remedy));
    }
    let two = match scale.places.len() {
        3 => plates(&scale.two) == [Plate::Circle, Plate::Hexagon] && different(&scale.two) == 2,
        _ => scale.two.is_empty(),
    };
    if !two {
        let remedy = "With three places, write the first and the last in `two`; with two places, leave `two` out.";
        faults.push(("cannot be offered with two places", remedy));
    }
    faults
}
