//! What every conversation needs: plan, words, symbols; and what the adult sets before one.

use std::sync::Arc;

use uuid::Uuid;

use crate::{
    conversation::{Pictures, Start},
    plan::{self, Assets, NoAssets, Plan, PlanError, Text, Wording},
    play::Album,
    record::{Child, Likeness, PersonPresent, PictureSet, Purpose, Role, Viewer},
    symbols::{Library, SymbolError},
    words::{Language, WordsError},
};

/// The way in that this kiosk has.
const TOUCH: &str = "touch";

/// Plan, words and symbols, opened once.
#[derive(Clone)]
pub struct House {
    /// Where they lie.
    pub assets: Assets,
    /// The plan.
    pub plan: Arc<Plan>,
    /// The words.
    pub language: Arc<Language>,
    /// The symbols.
    pub library: Arc<Library>,
}

/// Why the house cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum HouseError {
    /// The assets are not there.
    #[error(transparent)]
    Assets(#[from] NoAssets),
    /// The plan cannot be read.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The words cannot be read.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// The symbols cannot be read.
    #[error(transparent)]
    Symbols(#[from] SymbolError),
}

/// What the adult sets before a conversation. Only the child's name has no default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// What the child is called.
    pub called: String,
    /// Who is with the child.
    pub with: Vec<PersonPresent>,
    /// About whom "Who can see what you say?" asks.
    pub viewers: Vec<Viewer>,
    /// What it is for.
    pub purpose: Purpose,
    /// Cards and pages shown only because they are part of this child's life.
    pub shown: Vec<String>,
    /// Cards, pages and topics left out.
    pub left_out: Vec<String>,
    /// Two places in place of three.
    pub two_places: bool,
    /// The day of the meeting.
    pub meeting: Option<String>,
    /// The day on which the child is told.
    pub told: Option<String>,
    /// How the child looks in symbols, as they chose it in an earlier conversation.
    pub likeness: Option<Likeness>,
}

impl House {
    /// Opens the plan `plan` in the language `tag`.
    ///
    /// # Errors
    /// Something is missing or cannot be read; each says what, where, and what to do.
    pub fn open(plan: &str, tag: &str) -> Result<Self, HouseError> {
        let assets = Assets::find()?;
        let plan = Arc::new(plan::load(&assets, plan)?);
        let language = Arc::new(Language::open(&assets, tag)?);
        let library = Arc::new(Library::open(&assets)?);
        Ok(Self { assets, plan, language, library })
    }

    /// The setting with which a teaching assistant can begin at once: the child's name, and the people of every review.
    #[must_use]
    pub fn setting(&self, called: &str) -> Setting {
        let viewer = |role: Role| Viewer {
            id: role.word().to_owned(),
            name: self.language.say(&Text::new(format!("role-{}", role.word()))),
            role,
        };
        Setting {
            called: called.to_owned(),
            with: Vec::new(),
            viewers: [Role::Family, Role::Teacher, Role::Senco].map(viewer).into(),
            purpose: Purpose::AnnualReview,
            shown: Vec::new(),
            left_out: Vec::new(),
            two_places: false,
            meeting: None,
            told: None,
            likeness: None,
        }
    }

    /// The setting of a conversation of which nothing is kept.
    #[must_use]
    pub fn practice_setting(&self) -> Setting {
        self.setting(&self.language.say(&Text::new("practice-name")))
    }

    /// What the conversation `id` begins with. The order of its cards is rotated by its id, so that no child always meets the
    /// same first card.
    #[must_use]
    pub fn start(&self, id: Uuid, setting: Setting) -> Start {
        let Setting { called, with, viewers, purpose, shown, left_out, two_places, meeting, told, likeness } = setting;
        let [.., turn] = *id.as_bytes();
        Start {
            id,
            purpose,
            child: Child {
                called,
                language: self.language.language().to_owned(),
                communicates: Vec::new(),
                ways_in: vec![TOUCH.to_owned()],
                likeness,
            },
            with,
            viewers,
            left_out,
            shown,
            two_places,
            rotation: u32::from(turn),
            meeting,
            told,
            pictures: vec![self.picture_set()],
        }
    }

    fn picture_set(&self) -> PictureSet {
        let (set, licence, author) = self.library.credit();
        PictureSet { set: set.to_owned(), licence: licence.to_owned(), author: author.to_owned(), ids: Vec::new() }
    }

    /// Where "Find a picture" looks.
    #[must_use]
    pub fn finder(&self) -> Arc<dyn Pictures> {
        Arc::new(Album::new(Arc::clone(&self.library), self.language.clone()))
    }
}
