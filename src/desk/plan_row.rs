//! A plan as the desk offers it, with everything about it that the adult may set for this child.

use super::wish::BeginForm;
use crate::{plan::Stage, record::Purpose};

/// A plan, as it is offered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanRow {
    /// Its id.
    pub id: String,
    /// For whom it is: "Primary, ages 5 to 11".
    pub name: String,
    /// What it asks about, in a sentence.
    pub about: String,
    /// Purposes that it serves, the usual one first; empty: every purpose that the program knows.
    pub purposes: Vec<Purpose>,
    /// The languages that have its words.
    pub languages: Vec<String>,
    /// The usual stage of school, where some pages differ by it.
    pub stage: Option<Stage>,
    /// "Anything else?" by voice, where the plan asks it; true: unless the adult turns it off. And by drawing.
    pub talk_page: Option<bool>,
    /// See `talk_page`.
    pub draw_page: Option<bool>,
    /// Some of its pages tell.
    pub tells: bool,
    /// Things that are part of some children's lives only: each stands for all its cards.
    pub asks: Vec<Ask>,
    /// Pages that are shown only where the adult turns them on.
    pub off_pages: Vec<Ask>,
    /// Pages and told lines that are only for a child who has an EHC plan.
    pub ehc: EhcParts,
    /// Told lines of which the adult says whether they are true for this child.
    pub lines: Vec<Ask>,
    /// Pairs of an observed plan, of which the adult picks some.
    pub pairs: Vec<Ask>,
}

/// See [`PlanRow::ehc`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EhcParts {
    /// Ids of pages.
    pub pages: Vec<String>,
    /// Ids of lines.
    pub lines: Vec<String>,
}

impl EhcParts {
    /// It makes no difference whether there is an EHC plan.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty() && self.lines.is_empty()
    }

    /// Whether a child for whose views of this purpose are asked usually has an EHC plan.
    #[must_use]
    pub fn usual(purpose: &Purpose) -> bool {
        matches!(purpose, Purpose::AnnualReview | Purpose::PlanDrafting | Purpose::Adulthood)
    }

    /// Adds to the form what follows from having a plan, or none.
    pub(super) fn set(&self, has: bool, form: &mut BeginForm) {
        if has {
            form.part_of_life.extend(self.pages.iter().cloned());
        } else {
            form.left_out.extend(self.lines.iter().cloned());
        }
    }
}

/// Something to tick: a card, a page, a line, a pair.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ask {
    /// The ids for which it stands, as `record::What::Begun::left_out` has them: `PAGE/CARD`, `PAGE/LINE`, `PAGE`. At least
    /// one.
    pub ids: Vec<String>,
    /// Its words.
    pub label: String,
    /// More about it, for the adult; empty where there is no more.
    pub about: String,
}

impl Ask {
    /// By which it is known to be ticked.
    pub(super) fn key(&self) -> &str {
        self.ids.first().map_or("", String::as_str)
    }
}
