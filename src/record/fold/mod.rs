//! The fold: events in, record out.

mod adults;
mod finish;
mod media;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{
    About, Agreement, AgreementGiven, Answer, Answered, Asked, Assent, CardOnPage, CardPicture, CardUsed, Checked,
    Device, DeviceNote, Event, FORMAT, HelpGiven, Moment, MyViews, PageKind, PageShown, PictureSet, PictureUsed,
    PlaceOnPage, ShareGiven, Sharing, Sitting, SizeGiven, Source, Stroke, ToldChild, What, WorryGiven,
};

/// These events are no conversation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FoldError {
    /// There is no event.
    #[error("there is nothing in this conversation: it has no event")]
    Empty,
    /// The first event is not [`What::Begun`].
    #[error("the conversation does not begin at its beginning: its first event is not `Begun`")]
    NotBegun,
    /// [`What::Begun`] came a second time.
    #[error("event {number} begins the conversation a second time")]
    BegunAgain {
        /// The number of that event.
        number: u64,
    },
    /// A number is left out, used twice, or out of order. The events before it are a whole conversation up to there.
    #[error("event {expected} is missing: event {found} stands in its place; the events before it can be opened")]
    Missing {
        /// The number that should stand here.
        expected: u64,
        /// The number that stands here.
        found: u64,
    },
}

/// The record of these events. The same events give the same record, to the byte; every beginning of a conversation is
/// one too.
///
/// An event that speaks of something that never was (a clip that was not recorded, a viewer nobody named) adds nothing.
///
/// # Errors
///
/// When the first event is not `Begun`, or the numbers do not run 1, 2, 3, …: a missing event could be the very one by
/// which the child took something back or made it private, so nothing is guessed.
pub fn fold(events: &[Event]) -> Result<MyViews, FoldError> {
    let (first, rest) = events.split_first().ok_or(FoldError::Empty)?;
    check_number(1, first)?;
    let mut folding = Folding::begin(&first.what).ok_or(FoldError::NotBegun)?;
    for (expected, event) in (2..).zip(rest) {
        check_number(expected, event)?;
        if matches!(event.what, What::Begun { .. }) {
            return Err(FoldError::BegunAgain { number: event.number });
        }
        folding.take(event);
    }
    Ok(folding.finish())
}

fn check_number(expected: u64, event: &Event) -> Result<(), FoldError> {
    if event.number == expected { Ok(()) } else { Err(FoldError::Missing { expected, found: event.number }) }
}

/// A clip before it is kept.
struct Take {
    about: About,
    at: Moment,
    milliseconds: u64,
    cut_off: bool,
}

/// A step of a drawing, as undo knows it.
enum Step {
    Line(Stroke),
    Clearing,
}

struct Canvas {
    about: About,
    steps: Vec<Step>,
}

struct Folding {
    views: MyViews,
    sets: Vec<PictureSet>,
    takes: BTreeMap<Uuid, Take>,
    canvases: BTreeMap<Uuid, Canvas>,
    /// Sharing as set, by answer or (without a card) by page.
    sharing: BTreeMap<About, Sharing>,
    /// Answers that were read back at least once.
    read_back: BTreeSet<About>,
    /// Cards of the child's own that stand.
    own: BTreeMap<About, CardOnPage>,
    /// Packs of pictures that the child found, by symbol.
    packs: BTreeMap<String, String>,
    /// What is answered now was placed on paper.
    on_paper: bool,
    /// What was said of pictures when they came into use, by symbol.
    used: BTreeMap<String, PictureUsed>,
    /// What children were told as answers to their questions.
    told: BTreeMap<About, ToldChild>,
}

impl Folding {
    fn begin(what: &What) -> Option<Self> {
        let What::Begun { id, plan, purpose, child, viewers, meeting, told, pictures, .. } = what else {
            return None;
        };
        let share = viewers.iter().map(|viewer| ShareGiven { viewer: viewer.clone(), assent: Assent::default() });
        let views = MyViews {
            format: FORMAT,
            id: *id,
            purpose: purpose.clone(),
            plan: plan.clone(),
            meeting: meeting.clone(),
            told: told.clone(),
            child: child.clone(),
            sittings: Vec::new(),
            agreement: AgreementGiven { share: share.collect(), ..AgreementGiven::default() },
            answers: Vec::new(),
            asked: Vec::new(),
            questions: Vec::new(),
            noticing: Vec::new(),
            adults: Vec::new(),
            withheld: Vec::new(),
            outcomes: Vec::new(),
            heard: Vec::new(),
            devices: Vec::new(),
            pictures: Vec::new(),
            unknown: BTreeMap::new(),
        };
        Some(Self {
            views,
            sets: pictures.clone(),
            packs: BTreeMap::new(),
            on_paper: false,
            used: BTreeMap::new(),
            told: BTreeMap::new(),
            takes: BTreeMap::new(),
            canvases: BTreeMap::new(),
            sharing: BTreeMap::new(),
            read_back: BTreeSet::new(),
            own: BTreeMap::new(),
        })
    }

    fn take(&mut self, event: &Event) {
        let at = event.at;
        match &event.what {
            What::Shown(page) => self.shown(page, at),
            What::Agreed { part, yes, asked } => self.agreed(part, *yes, asked, at),
            What::Answered { about, asked, answer, said } => self.answered(about, asked, answer, said, at),
            What::TakenBack { about } => self.taken_back(about, at),
            What::WorrySized { about, asked, size, said } => self.worry_sized(about, asked, size.as_deref(), said),
            What::WorryHelp { about, asked, help, on, said } => self.worry_help(about, asked, help, *on, said),
            What::CardAdded { page, card } => {
                let about = About { page: page.clone(), card: Some(card.id.clone()) };
                if let (CardPicture::Symbol(symbol), Some(pack)) = (&card.picture, &card.pack) {
                    self.packs.insert(symbol.clone(), pack.clone());
                }
                let card = CardOnPage { id: card.id.clone(), label: card.label.clone(), picture: card.picture.clone() };
                self.own.insert(about, card);
            }
            What::RecordingBegun { clip, about } => {
                self.takes.insert(*clip, Take { about: about.clone(), at, milliseconds: 0, cut_off: false });
            }
            What::RecordingEnded { clip, milliseconds, cut_off, .. } => {
                if let Some(take) = self.takes.get_mut(clip) {
                    (take.milliseconds, take.cut_off) = (*milliseconds, *cut_off);
                }
            }
            What::ClipKept { clip } => self.clip_kept(*clip),
            What::ClipDropped { clip } => self.drop_media(*clip),
            What::Stroked { .. } | What::StrokeUndone { .. } | What::DrawingCleared { .. } => self.drawn(&event.what),
            What::DrawingKept { drawing } => self.drawing_kept(*drawing, at),
            What::ReadBack { about, checked, .. } => self.read_back(about, checked),
            What::SharingSet { about, sharing } => self.set_sharing(about, sharing),
            What::Device(what) => self.device(what, at),
            What::FromPaper(on) => self.on_paper = *on,
            What::PicturesUsed { pictures } => {
                self.used.extend(pictures.iter().map(|picture| (picture.id.clone(), picture.clone())));
            }
            What::LikenessChosen(likeness) => self.views.child.likeness = Some(likeness.clone()),
            other => {
                self.by_adult(other, at);
                self.sitting(other, at);
            }
        }
    }

    fn sitting(&mut self, what: &What, at: Moment) {
        if let What::SittingBegun { with } = what {
            self.on_paper = false;
            let with = with.clone();
            self.views.sittings.push(Sitting {
                begun: at,
                ended: None,
                with,
                breaks: 0,
                breaks_offered: 0,
                help_wanted: 0,
                finished: false,
            });
        }
        let Some(sitting) = self.views.sittings.last_mut() else { return };
        match what {
            What::SittingEnded { finished } => (sitting.ended, sitting.finished) = (Some(at), *finished),
            What::BreakBegun => sitting.breaks += 1,
            What::BreakOffered => sitting.breaks_offered += 1,
            What::HelpWanted => sitting.help_wanted += 1,
            _ => {}
        }
    }

    fn device(&mut self, what: &Device, at: Moment) {
        self.views.devices.push(DeviceNote { what: what.clone(), at });
    }

    fn shown(&mut self, page: &PageShown, at: Moment) {
        let known = self.views.asked.iter_mut().find(|asked| asked.page == page.page && asked.part == page.part);
        if let Some(asked) = known {
            let newer = page.cards.iter().filter(|card| asked.cards.iter().all(|old| old.id != card.id));
            let newer: Vec<_> = newer.cloned().collect();
            asked.cards.extend(newer);
            return;
        }
        self.views.asked.push(Asked {
            page: page.page.clone(),
            part: page.part.clone(),
            kind: page.kind.clone(),
            topic: page.topic.clone(),
            symbol: page.symbol.clone(),
            words: page.asked.clone(),
            cards: page.cards.clone(),
            places: page.places.clone(),
            feeds: page.feeds.clone(),
            tell_adult: page.tell_adult,
            questions: page.questions,
            none: page.none.clone(),
            not_understood: 0,
            at,
        });
    }

    fn agreed(&mut self, part: &Agreement, yes: Option<bool>, asked: &str, at: Moment) {
        let agreement = &mut self.views.agreement;
        let assent = match part {
            Agreement::Talk => &mut agreement.talk,
            Agreement::Record => &mut agreement.record,
            Agreement::Share(id) => match agreement.share.iter_mut().find(|share| share.viewer.id == *id) {
                Some(share) => &mut share.assent,
                None => return,
            },
        };
        assent.yes = yes;
        asked.clone_into(&mut assent.asked);
        assent.changes.push((at, yes));
    }

    fn page(&self, about: &About, part: Option<&str>) -> Option<&Asked> {
        self.views.asked.iter().find(|asked| asked.page == about.page && asked.part.as_deref() == part)
    }

    fn card(&self, about: &About) -> Option<CardOnPage> {
        let id = about.card.as_ref()?;
        let shown = || self.page(about, None)?.cards.iter().find(|card| card.id == *id);
        self.own.get(about).or_else(shown).cloned()
    }

    /// Whether what is said on this page is a view. A card of the child's own (`own-1`, …) is one on every page: "I have a
    /// question".
    fn keeps(&self, about: &About) -> bool {
        let asked = self.views.asked.iter().find(|asked| asked.page == about.page);
        about.card.as_ref().is_some_and(|card| card.starts_with("own-"))
            || asked.is_none_or(|asked| asked.kind.keeps_views())
    }

    fn find(&mut self, about: &About) -> Option<&mut Answer> {
        self.views.answers.iter_mut().find(|answer| answer.about == *about)
    }

    /// The answer about this, made if need be; none where nothing is kept as a view.
    fn answer(&mut self, about: &About, asked: Option<&str>, at: Moment) -> Option<&mut Answer> {
        if !self.keeps(about) {
            return None;
        }
        let place = self.views.answers.iter().position(|answer| answer.about == *about);
        let place = place.unwrap_or_else(|| {
            let page = self.page(about, None);
            let answer = Answer {
                about: about.clone(),
                topic: page.and_then(|page| page.topic.as_ref()).map(|topic| topic.id.clone()),
                asked: asked.map_or_else(|| page.map(|page| page.words.clone()).unwrap_or_default(), str::to_owned),
                card: self.card(about).map(|card| CardUsed { label: card.label, picture: card.picture }),
                given: None,
                place: None,
                said: None,
                changes: Vec::new(),
                worry: None,
                clips: Vec::new(),
                drawings: Vec::new(),
                support: None,
                source: Source::Child,
                checked: Checked::NotAsked,
                sharing: Sharing::Meeting,
                on_paper: false,
                at,
            };
            self.views.answers.push(answer);
            self.views.answers.len() - 1
        });
        self.views.answers.get_mut(place)
    }

    fn answered(&mut self, about: &About, asked: &str, given: &Answered, said: &str, at: Moment) {
        if *given == Answered::NotUnderstood {
            if let Some(page) = self.views.asked.iter_mut().find(|page| page.page == about.page) {
                page.not_understood += 1;
            }
            return;
        }
        let place = match given {
            Answered::Placed(id) => self.place(about, None, id),
            _ => None,
        };
        let worry = self.page(about, None).is_some_and(|page| page.kind == PageKind::Worry);
        self.touched(about);
        let on_paper = self.on_paper;
        let Some(answer) = self.answer(about, Some(asked), at) else { return };
        asked.clone_into(&mut answer.asked);
        answer.on_paper = on_paper;
        answer.given = Some(given.clone());
        answer.place = place;
        answer.said = (!said.is_empty()).then(|| said.to_owned());
        answer.changes.push((at, Some(given.clone())));
        if worry && *given == Answered::Chosen {
            answer.worry.get_or_insert_default();
        } else {
            answer.worry = None;
        }
    }

    /// A place of the page, or by its id alone where the page was not shown.
    fn place(&self, about: &About, part: Option<&str>, id: &str) -> Option<PlaceOnPage> {
        let shown = self.page(about, part).and_then(|page| page.places.iter().find(|place| place.id == id));
        shown.cloned().or_else(|| Some(PlaceOnPage { id: id.to_owned(), label: id.replace('_', " ") }))
    }

    /// An answer that was read back changes: it is no longer the one that the child checked.
    fn touched(&mut self, about: &About) {
        if self.read_back.contains(about)
            && let Some(answer) = self.find(about)
        {
            answer.checked = Checked::Changed;
        }
    }

    fn taken_back(&mut self, about: &About, at: Moment) {
        self.touched(about);
        if let Some(answer) = self.find(about) {
            (answer.given, answer.place, answer.said, answer.worry) = (None, None, None, None);
            answer.changes.push((at, None));
        }
    }

    fn worry_sized(&mut self, about: &About, asked: &str, size: Option<&str>, said: &str) {
        let given = size.and_then(|id| self.place(about, Some("size"), id));
        let given = given.map(|place| SizeGiven { place, asked: asked.to_owned(), said: said.to_owned() });
        self.touched(about);
        if let Some(worry) = self.find(about).and_then(|answer| answer.worry.as_mut()) {
            worry.size = given;
        }
    }

    fn worry_help(&mut self, about: &About, asked: &str, help: &str, on: bool, said: &str) {
        let shown = self.page(about, Some("help")).and_then(|page| page.cards.iter().find(|card| card.id == help));
        let own = || self.own.get(&About { page: about.page.clone(), card: Some(help.to_owned()) });
        let card = shown.or_else(own).cloned().unwrap_or_else(|| CardOnPage {
            id: help.to_owned(),
            label: help.replace('_', " "),
            picture: CardPicture::Symbol(help.to_owned()),
        });
        self.touched(about);
        let Some(WorryGiven { help: chosen, .. }) = self.find(about).and_then(|answer| answer.worry.as_mut()) else {
            return;
        };
        chosen.retain(|given| given.card.id != help);
        if on {
            chosen.push(HelpGiven { card, asked: asked.to_owned(), said: said.to_owned() });
        }
    }
}
