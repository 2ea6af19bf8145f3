//! The form of a plan. It holds every kind of page of the five plans; a new plan is data, not code.

use serde::{Deserialize, Serialize};

/// A plan as it stands in `assets/plans/NAME.ron`, with the scales of `assets/plans/scales.ron` joined to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The form's version; this program reads 1.
    pub format: u16,
    /// `primary`: first part of every page's full id and of every message id.
    pub id: String,
    /// The plan's own version, stored in each record.
    pub version: String,
    /// Words of the purposes that it serves (see `record::Purpose`).
    pub purposes: Vec<String>,
    /// Ages that it is written for, first and last.
    pub ages: (u8, u8),
    /// The agreement's wording: `primary`, `secondary` or `adulthood` (message ids `agree-COLUMN-…`).
    pub agreement: String,
    /// Topics in the order of the cards of the topics page.
    pub topics: Vec<Topic>,
    /// Pages in order. Pages with a topic come when the child opens it.
    pub pages: Vec<Page>,
    /// Scales of this plan alone; a scale here wins over a shared one of the same id.
    #[serde(default)]
    pub scales: Vec<Scale>,
    /// An adult watches what the child shows and answers for nobody: its boards are pairs, and what is noted is an
    /// observation, never the child's own answer.
    #[serde(default)]
    pub observed: bool,
}

impl Plan {
    /// The stage of school of whoever says none: by the words of the agreement.
    #[must_use]
    pub fn usual_stage(&self) -> Stage {
        match self.agreement.as_str() {
            "secondary" => Stage::Secondary,
            "adulthood" => Stage::After,
            _ => Stage::Primary,
        }
    }

    /// Some of its pages differ by the stage of school.
    #[must_use]
    pub fn has_stages(&self) -> bool {
        self.pages.iter().any(|page| !page.stages.is_empty())
    }

    /// The scale `id`; none in a plan that was not checked.
    #[must_use]
    pub fn scale(&self, id: &str) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == id)
    }
}

/// A topic that the child may open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// `school`; its words are the message `PLAN-topic-ID`.
    pub id: String,
    /// The symbol of its card.
    pub symbol: String,
}

/// One page.
#[expect(clippy::struct_excessive_bools, reason = "each stands by its own name in the file, and most pages name none")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// `lessons`; with the plan `primary.lessons`; its words are the message `PLAN-ID`.
    pub id: String,
    /// The symbol beside the heading.
    pub symbol: String,
    /// The topic that it belongs to.
    #[serde(default)]
    pub topic: Option<String>,
    /// What kind of page it is, and what stands on it.
    pub kind: Kind,
    /// Offer "Private" right after this page.
    #[serde(default)]
    pub ask_sharing: bool,
    /// Not shown unless the adult turns it on.
    #[serde(default)]
    pub off: bool,
    /// Headings of the reports that it feeds: `A.school`, `P.wellness`, … (see the plan's documentation).
    #[serde(default)]
    pub feeds: Vec<String>,
    /// An answer on this page is told to the adult the same day (pain, very sad).
    #[serde(default)]
    pub tell_adult: bool,
    /// Stages of school at which it is shown; empty means at every one. A page whose words differ by age stands once for
    /// each stage.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// The agreement's wording on this page, where it is not that of [`Plan::agreement`].
    #[serde(default)]
    pub agreement: Option<String>,
    /// It comes again after every page of its plan on which something is chosen ("More or finished?").
    #[serde(default)]
    pub after_each: bool,
    /// Only for a child who has an EHC plan; such a page is also [`Page::off`].
    #[serde(default)]
    pub ehc: bool,
    /// What is said here is also a question to the adult: it is answered before the meeting and the child is told.
    #[serde(default)]
    pub questions: bool,
}

impl Page {
    /// A page with nothing but what every page has.
    #[must_use]
    pub fn new(id: impl Into<String>, symbol: impl Into<String>, kind: Kind) -> Self {
        Self {
            id: id.into(),
            symbol: symbol.into(),
            topic: None,
            kind,
            ask_sharing: false,
            off: false,
            feeds: Vec::new(),
            tell_adult: false,
            stages: Vec::new(),
            agreement: None,
            after_each: false,
            ehc: false,
            questions: false,
        }
    }

    /// The cards that stand on the page first, in the plan's order; none where it has none.
    #[must_use]
    pub fn cards(&self) -> &[Card] {
        match &self.kind {
            Kind::Hello { cards }
            | Kind::Choose { cards, .. }
            | Kind::Sort { cards, .. }
            | Kind::Worry { cards, .. }
            | Kind::Hope { cards, .. } => cards,
            _ => &[],
        }
    }

    /// Its cards must not lead: as many liked as disliked things.
    #[must_use]
    pub fn is_balanced(&self) -> bool {
        matches!(self.kind, Kind::Hello { .. } | Kind::Sort { .. })
    }
}

/// How far through school a child is; the adult says it. From the third stage on, the rights of SEND law are the young
/// person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// Up to year 6.
    Primary,
    /// Years 7 to 11.
    Secondary,
    /// After year 11.
    After,
}

/// The kinds of pages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Kind {
    /// How are you today? Several may be chosen; it works without an answer.
    Hello {
        /// The cards, in their fixed order.
        cards: Vec<Card>,
    },
    /// The three parts of the agreement.
    Agreement,
    /// The child picks the next topic.
    Topics,
    /// Cards are chosen.
    Choose {
        /// The cards.
        cards: Vec<Card>,
        /// Several may be chosen.
        many: bool,
        /// Rotate the start of the order.
        #[serde(default)]
        rotate: bool,
    },
    /// Cards are put on the places of a scale.
    Sort {
        /// The scale's id.
        scale: String,
        /// The cards; the start of their order is rotated.
        cards: Vec<Card>,
        /// Never kept as a view.
        #[serde(default)]
        practice: bool,
        /// How many of the child's own photos may stand first.
        #[serde(default)]
        photos: u8,
    },
    /// What worries you, how big, what would help, another one?
    Worry {
        /// The worries.
        cards: Vec<Card>,
        /// What would help.
        help: Vec<Card>,
    },
    /// Hopes, put on two equal boards.
    Hope {
        /// The scale's id: `when`.
        scale: String,
        /// The cards.
        cards: Vec<Card>,
    },
    /// Anything else, by voice.
    Talk,
    /// Anything else, by drawing.
    Draw,
    /// Lines told to the child; nothing here is a view.
    Tell {
        /// Symbols of the lines; their words are `PLAN-PAGE-line-SYMBOL`.
        lines: Vec<String>,
        /// Symbols of the buttons; their words are `PLAN-PAGE-button-SYMBOL`.
        buttons: Vec<String>,
        /// The adult says which of the lines are true for this child.
        #[serde(default)]
        pick: bool,
        /// Those of the lines that are true only for a child who has an EHC plan.
        #[serde(default)]
        ehc: Vec<String>,
    },
    /// Every answer is read back.
    Check,
    /// Thank you, and what happens next.
    Thanks,
    /// The child chooses how they look in symbols; never kept as a view.
    Me,
}

/// A card of a page. Its words are the message `PLAN-PAGE-SYMBOL` (label, and `.spoken` within a sentence; without
/// `.spoken` the label with a small first letter).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The symbol's id, and the card's id on this page.
    pub symbol: String,
    /// Whether many children like it; never shown, it only proves that a board is balanced.
    pub leaning: Leaning,
    /// Hidden until the adult says that it is part of this child's life.
    #[serde(default)]
    pub ask: bool,
    /// The answer "none of these": chosen alone, and read back by the page's `.readback-none`.
    #[serde(default)]
    pub none: bool,
}

/// A board from which some cards were left out keeps at least so many (plan text, section 0).
pub const FEWEST_CARDS: usize = 6;

/// Which of these cards of a board must go so that it does not lead: from the end, those of the heavier leaning, until the
/// liked and the disliked are within one of each other; never one that is `wanted`, and never so many that less than
/// [`FEWEST_CARDS`] stay.
#[must_use]
pub fn unbalanced<'a>(cards: &[&'a Card], wanted: impl Fn(&Card) -> bool) -> Vec<&'a Card> {
    let mut stay = cards.to_vec();
    let mut gone = Vec::new();
    while let Some(heavier) = heavier(&stay)
        && stay.len() > FEWEST_CARDS
        && let Some(place) = stay.iter().rposition(|card| card.leaning == heavier && !wanted(card))
    {
        gone.push(stay.remove(place));
    }
    gone
}

/// The leaning of which there are at least two more than of the other; none on a fair board.
#[must_use]
pub fn heavier(cards: &[&Card]) -> Option<Leaning> {
    let count = |leaning| cards.iter().filter(|card| card.leaning == leaning).count();
    let (liked, disliked) = (count(Leaning::Liked), count(Leaning::Disliked));
    (liked.abs_diff(disliked) > 1).then_some(if liked > disliked { Leaning::Liked } else { Leaning::Disliked })
}

/// See [`Card::leaning`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Leaning {
    /// Many children like it or find it easy.
    Liked,
    /// Many do not.
    Disliked,
    /// Either, or it depends.
    Either,
}

/// A scale: two or three places, in the order first, middle, last.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// `like`.
    pub id: String,
    /// The places; their words are `scale-ID-PLACE`, said back by `.readback`.
    pub places: Vec<Place>,
    /// The two places that stay when a child is offered two; empty where the scale cannot be reduced.
    #[serde(default)]
    pub two: Vec<Place>,
}

/// A place of a scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The symbol's id, and the place's id on this scale.
    pub symbol: String,
    /// The plate behind the symbol, which tells places apart without colour.
    pub plate: Plate,
}

/// See [`Place::plate`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Plate {
    /// First place.
    Circle,
    /// Middle place.
    Square,
    /// Last place (a hexagon; an octagon would say "stop").
    Hexagon,
}
