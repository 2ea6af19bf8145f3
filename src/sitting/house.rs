//! What every conversation needs: plan, words, symbols; and what the adult sets before one.

use std::sync::Arc;

use uuid::Uuid;

use crate::{
    conversation::{Pace, Pictures, Start},
    plan::{self, Assets, NoAssets, Plan, PlanError, Stage, Text, Wording},
    play::{Album, Belongings},
    record::{BoardTopic, Child, Event, Likeness, PersonPresent, PictureSet, Purpose, Role, Viewer, What},
    symbols::{
        Library, SymbolError,
        packs::{Catalogue, Shelf},
    },
    words::{Both, Language, WordsError},
};

/// The way in of a child about whom nothing else was told.
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
    /// A second language, shown smaller beside the first.
    pub second: Option<Arc<Language>>,
    /// The symbols that come with the program.
    pub library: Arc<Library>,
    /// They and the school's packs, in which a child finds pictures.
    pub catalogue: Catalogue,
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
#[expect(clippy::struct_excessive_bools, reason = "each is set alone, and most do not go together")]
#[derive(Debug, Clone, PartialEq)]
pub struct Setting {
    /// The plan's id.
    pub plan: String,
    /// The language of the conversation, as a BCP 47 tag.
    pub language: String,
    /// A second language beside it, likewise. It is shown and heard; the record has the words of the first.
    pub second: Option<String>,
    /// What the child is called.
    pub called: String,
    /// Who is with the child.
    pub with: Vec<PersonPresent>,
    /// About whom "Who can see what you say?" asks.
    pub viewers: Vec<Viewer>,
    /// What it is for.
    pub purpose: Purpose,
    /// How far through school the child is.
    pub stage: Stage,
    /// Cards and pages shown only because they are part of this child's life.
    pub shown: Vec<String>,
    /// Cards, pages and topics left out.
    pub left_out: Vec<String>,
    /// Two places in place of three.
    pub two_places: bool,
    /// What is told comes one line at a time.
    pub one_line: bool,
    /// Pairs are real things, which the adult shows.
    pub real_things: bool,
    /// The day of the meeting.
    pub meeting: Option<String>,
    /// The day on which the child is told.
    pub told: Option<String>,
    /// Boards of other programs that join the plan.
    pub boards: Vec<BoardTopic>,
    /// The child's photos, and which pictures come first.
    pub belongings: Belongings,
    /// The ways in that are open to the child; empty: touch.
    pub ways_in: Vec<String>,
    /// How many things a page has at most; none: as many as the plan shows.
    pub things: Option<usize>,
    /// A keyguard lies on the screen.
    pub guarded: bool,
    /// How the child looks in symbols, as they chose it in an earlier conversation.
    pub likeness: Option<Likeness>,
    /// How the child is led from page to page.
    pub pace: Pace,
}

impl House {
    /// The same house for another plan or language. What a language does not say, the language of this house says.
    ///
    /// # Errors
    /// As [`House::open`].
    pub fn with(&self, plan: &str, tag: &str) -> Result<Self, HouseError> {
        let mut house = self.clone();
        if house.plan.id != plan {
            house.plan = Arc::new(plan::load(&self.assets, plan)?);
        }
        if house.language.language() != tag {
            house.language = Arc::new(Language::open_over(&self.assets, tag, Arc::clone(&self.language))?);
            let (library, bad) = self.library.in_language(tag)?;
            for line in bad {
                tracing::warn!("the symbols' words in {tag}, line {}: {}", line.line, line.what);
            }
            house.library = Arc::new(library);
            house.catalogue = Catalogue::new(self.catalogue.shelf().worded(Arc::clone(&house.library)), false);
        }
        Ok(house)
    }

    /// The same house with a second language beside its own; none, or its own, is none.
    ///
    /// # Errors
    /// As [`House::open`].
    pub fn beside(mut self, tag: Option<&str>) -> Result<Self, HouseError> {
        let tag = tag.filter(|tag| *tag != self.language.language());
        self.second = tag.map(|tag| Language::open(&self.assets, tag)).transpose()?.map(Arc::new);
        Ok(self)
    }

    /// The words for a conversation; and, where there are two languages, what gives the second.
    pub(super) fn wording(&self) -> (Arc<dyn Wording + Send + Sync>, Option<Arc<Both>>) {
        match &self.second {
            Some(second) => {
                let both = Arc::new(Both::new(Arc::clone(&self.language), Arc::clone(second)));
                (both.clone(), Some(both))
            }
            None => (self.language.clone(), None),
        }
    }

    /// The house for a conversation that was begun: its plan, its languages. Events without a beginning leave it as it is. A
    /// second language that is not there any more is left out: the child can go on with the first.
    ///
    /// # Errors
    /// As [`House::open`].
    pub fn of(&self, events: &[Event]) -> Result<Self, HouseError> {
        match events.first().map(|event| &event.what) {
            Some(What::Begun { plan, child, .. }) => {
                let house = self.with(&plan.id, &child.language)?;
                let both = house.clone().beside(child.second_language.as_deref());
                Ok(both.unwrap_or(house))
            }
            _ => Ok(self.clone()),
        }
    }

    /// Every plan that can be read, in the order in which they are offered: by the ages that they are for, those for any age
    /// last.
    #[must_use]
    pub fn plans(&self) -> Vec<Plan> {
        let mut plans: Vec<Plan> =
            plan::names(&self.assets).iter().filter_map(|name| plan::load(&self.assets, name).ok()).collect();
        plans.sort_by_key(|plan| (plan.observed, plan.ages, plan.id.clone()));
        plans
    }

    /// Opens the plan `plan` in the language `tag`.
    ///
    /// # Errors
    /// Something is missing or cannot be read; each says what, where, and what to do.
    pub fn open(plan: &str, tag: &str) -> Result<Self, HouseError> {
        let assets = Assets::find()?;
        let plan = Arc::new(plan::load(&assets, plan)?);
        let language = Arc::new(Language::open(&assets, tag)?);
        let library = Arc::new(Library::open(&assets)?);
        let catalogue = Catalogue::new(Shelf::ours(Arc::clone(&library)), false);
        Ok(Self { assets, plan, language, second: None, library, catalogue })
    }

    /// The packs that have boards of other programs, by name.
    #[must_use]
    pub fn board_packs(&self) -> Vec<String> {
        let packs = self.catalogue.shelf().packs().filter(|pack| !pack.boards().is_empty());
        packs.map(|pack| pack.name().to_owned()).collect()
    }

    /// The boards of these packs, each a topic. A pack that is gone, or has nothing to sort, is passed over.
    #[must_use]
    pub fn boards(&self, packs: &[String]) -> Vec<BoardTopic> {
        self.catalogue.shelf().topics(packs)
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
            plan: self.plan.id.clone(),
            language: self.language.language().to_owned(),
            second: None,
            called: called.to_owned(),
            with: Vec::new(),
            viewers: [Role::Family, Role::Teacher, Role::Senco].map(viewer).into(),
            purpose: Purpose::AnnualReview,
            stage: self.plan.usual_stage(),
            shown: Vec::new(),
            left_out: Vec::new(),
            two_places: false,
            one_line: false,
            real_things: false,
            meeting: None,
            told: None,
            boards: Vec::new(),
            belongings: Belongings::default(),
            ways_in: Vec::new(),
            things: None,
            guarded: false,
            likeness: None,
            pace: Pace::default(),
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
        let Setting {
            called,
            with,
            viewers,
            purpose,
            stage,
            shown,
            left_out,
            two_places,
            one_line,
            real_things,
            meeting,
            told,
            boards,
            likeness,
            ways_in,
            pace,
            ..
        } = setting;
        let ways_in = if ways_in.is_empty() { vec![TOUCH.to_owned()] } else { ways_in };
        let [.., turn] = *id.as_bytes();
        Start {
            id,
            purpose,
            child: Child {
                called,
                language: self.language.language().to_owned(),
                communicates: Vec::new(),
                ways_in,
                likeness,
                second_language: self.second.as_ref().map(|second| second.language().to_owned()),
            },
            with,
            viewers,
            stage,
            left_out,
            shown,
            two_places,
            one_line,
            real_things,
            pace,
            rotation: u32::from(turn),
            meeting,
            told,
            pictures: vec![self.picture_set()],
            boards,
        }
    }

    fn picture_set(&self) -> PictureSet {
        let (set, licence, author) = self.library.credit();
        PictureSet { set: set.to_owned(), licence: licence.to_owned(), author: author.to_owned(), ids: Vec::new() }
    }

    /// The pictures of one child, in which "Find a picture" looks.
    #[must_use]
    pub fn album(&self, belongings: Belongings) -> Arc<Album> {
        Arc::new(Album::new(&self.catalogue, self.language.clone(), belongings))
    }

    /// The pictures of a child of whom nothing is known.
    #[must_use]
    pub fn finder(&self) -> Arc<dyn Pictures> {
        self.album(Belongings::default())
    }
}
