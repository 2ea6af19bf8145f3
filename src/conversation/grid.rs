//! Cards that do not fit on a grid are dealt; "More" is always its last cell.

use super::{Action, Control, Conversation};

/// Cells where cards have pictures in full size: people, find a picture.
pub(super) const SMALL: usize = 6;
/// Cells of the groups of "Find a picture" and of the pictures of one: all groups of our own set fit.
pub const GROUPED: usize = 14;
/// Cells of the pages of a plan.
pub(super) const LARGE: usize = 12;
/// The most cells of any grid.
pub(super) const ALL: usize = if LARGE > GROUPED { LARGE } else { GROUPED };
/// The fewest cells: one thing, and "More".
const FEWEST: usize = 2;

impl Conversation {
    /// From now on shows at most so many cells on every grid, for a child whom many overwhelm; none: as many as the plan shows.
    /// One thing a page is one and "More". It is no event, and the record is the same with any number.
    pub fn show_at_most(&mut self, things: Option<usize>) {
        self.things = things.unwrap_or(ALL).max(FEWEST);
    }

    /// The cards of the deal, and "More" if there are other cards. After the last cards come the first ones again.
    pub(super) fn dealt<T>(&self, cards: Vec<T>, cells: usize, deal: usize) -> (Vec<T>, Option<Control>) {
        let cells = cells.min(self.things);
        if cards.len() <= cells {
            return (cards, None);
        }
        let each = cells - 1;
        let deal = deal % cards.len().div_ceil(each);
        let cards = cards.into_iter().skip(deal * each).take(each).collect();
        (cards, Some(self.button("more_cards", Action::More)))
    }
}
