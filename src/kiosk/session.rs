//! The kiosk at work: one conversation or the desk on the window, with its vault, its voice and its words.

use std::{
    env, io,
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    time::Duration,
};

use bevy::prelude::*;

use super::{
    Did, Drawings, KioskOptions, Level, LockHeld, Pictures, Shown, Spoken, TalkClock, Waker, Wall, app, desk_work,
    glass_work::{self, Glasses},
    hearing,
};
use crate::{
    access::{Ways, ask_system},
    conversation::Action,
    desk::{DeskOpen, DeskWords},
    plan::Wording,
    play::Belongings,
    record::PersonPresent,
    sitting::{GoOnError, House, HouseError, Keeping, Setting, Sitting},
    sound::{Speaker, SpeakerSettings, Told, Wake},
    symbols::packs::{Catalogue, PackStore, Shelf},
    vault::{Opener, Reader, Vault, VaultError, default_home},
    ways::Profile,
};

/// The plan and the language of a kiosk that was told nothing else.
const PLAN: &str = "primary";
const LANGUAGE: &str = "en-GB";
/// At the end so long is waited for the disk.
const CLOSING: Duration = Duration::from_secs(5);

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((crate::desk::plugin, desk_work::plugin, glass_work::plugin)).add_systems(
        Update,
        (take_done, take_news, lock, hearing::heed, present, hearing::speak).chain().before(super::show::show),
    );
    app.add_systems(Last, close.run_if(on_message::<AppExit>));
}

/// What the kiosk opens with.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Opening {
    /// The desk.
    #[default]
    Desk,
    /// A conversation of which nothing is kept.
    Practice,
    /// A kept conversation for the child of this name, with the people of every review.
    Child(String),
    /// The last conversation that was interrupted, where the child was.
    CarryOn,
}

/// Opens a vault for [`Opening::CarryOn`]; the words of what went wrong where it does not.
pub type Unlock = Box<dyn FnOnce(&Vault) -> Result<Opener, String>>;

/// How the kiosk is opened.
pub struct Options {
    /// The folder of the vault; none: the platform's data folder.
    pub home: Option<PathBuf>,
    /// What it opens with.
    pub opening: Opening,
    /// Over the whole screen.
    pub fullscreen: bool,
    /// What suits the child, where a conversation begins at once.
    pub ways: Option<Profile>,
    /// What opens the vault, where the kiosk is opened in the midst of a conversation.
    pub unlock: Unlock,
}

/// Why the kiosk does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no screen to show a window on.
    #[error(
        "there is no screen to open the kiosk on. Start it from a desktop, or try a conversation without a window: \
         my-views play assets/demo/annual-review.ron --to DIR"
    )]
    NoScreen,
    /// The vault does not open.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// Plan, words or symbols are not there or not whole.
    #[error(transparent)]
    House(#[from] HouseError),
    /// The conversation cannot be gone on with.
    #[error(transparent)]
    GoOn(#[from] GoOnError),
    /// The machine gives no thread.
    #[error("this machine has no room for another thread ({0}): close other programs and try again")]
    Machine(io::Error),
    /// The vault stays closed.
    #[error("{0}")]
    Locked(String),
    /// There is none.
    #[error("no conversation was interrupted: there is nothing to carry on with. Start without --carry-on.")]
    NothingToCarryOn,
}

impl OpenError {
    /// The machine is at fault, not what it was given.
    #[must_use]
    pub fn is_machine(&self) -> bool {
        match self {
            Self::NoScreen | Self::Machine(_) => true,
            Self::Vault(error) | Self::GoOn(GoOnError::Vault(error)) => error.is_machine(),
            Self::House(_) | Self::GoOn(_) | Self::Locked(_) | Self::NothingToCarryOn => false,
        }
    }
}

/// Opens the kiosk and stays until it is closed.
///
/// # Errors
/// See [`OpenError`]; each says what to do.
pub fn run(mut options: Options) -> Result<AppExit, OpenError> {
    let has_screen = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|v| !v.is_empty()));
    if cfg!(target_os = "linux") && !has_screen {
        return Err(OpenError::NoScreen);
    }
    let house = House::open(PLAN, LANGUAGE)?;
    let home = options.home.map_or_else(default_home, Ok);
    let glasses = Glasses::of(home.as_ref().ok().cloned());
    // A practice keeps nothing, and needs no home; where there is one it has its pictures.
    let (vault, home) = if options.opening == Opening::Practice {
        (None, home.ok())
    } else {
        let home = home?;
        (Some(Vault::open(&home)?), Some(home))
    };
    let mut app = app(KioskOptions { fullscreen: options.fullscreen, ..default() });
    let wake: Wake = {
        let waker = app.world().resource::<Waker>().clone();
        Arc::new(move || waker.wake())
    };
    let packs = home.as_deref().map(PackStore::of);
    let mut work = Work::new(house, vault, packs, wake)?;
    if !matches!(options.opening, Opening::Desk) {
        // The desk reads them while the adult looks at it; a child begins at once.
        work.use_packs();
    }
    let desk = match options.opening {
        Opening::Desk => true,
        Opening::Practice => {
            work.practise();
            if let Some(ways) = &options.ways {
                work.lead(ways);
            }
            false
        }
        Opening::Child(name) => {
            let mut setting = work.house.setting(&name);
            if let Some(ways) = &options.ways {
                (setting.ways_in, setting.things) = (ways.ways_in(), ways.at_most());
                setting.pace = ways.calm.into();
            }
            work.begin(setting, None)?;
            false
        }
        Opening::CarryOn => {
            let vault = work.vault.as_ref().ok_or(OpenError::NothingToCarryOn)?;
            work.opener = Some((options.unlock)(vault).map_err(OpenError::Locked)?);
            let own = work.carry_on_last()?;
            let ways = options.ways.get_or_insert(own);
            work.lead(ways);
            false
        }
    };
    let (wall, waker) = (Arc::clone(&work.wall), app.world().resource::<Waker>().clone());
    app.world_mut().resource_mut::<Pictures>().paint_from(wall, &waker).map_err(OpenError::Machine)?;
    let woken = app.world().resource::<Waker>().clone();
    ask_system(&mut app, move || woken.wake());
    app.insert_resource(Ways(options.ways.unwrap_or_default())).insert_resource(glasses);
    app.insert_resource(DeskWords(Box::new(Arc::clone(&work.house.language))))
        .add_plugins(plugin)
        .insert_resource(DeskOpen(desk))
        .insert_non_send(work);
    Ok(app.run())
}

/// Where adults' voices lie: what the school recorded, beside the vault, before what came with the program. They are not sealed:
/// a child begins while the vault is closed, and no sentence in them names a child.
fn prompts_of(house: &House, vault: Option<&Vault>) -> Vec<PathBuf> {
    let own = vault.and_then(|vault| vault.folder().parent()).map(|home| home.join("prompts"));
    own.into_iter().chain([house.assets.root().join("assets/prompts")]).collect()
}

fn speaker(house: &House, prompts: Vec<PathBuf>, tell: Sender<Told>, wake: &Wake) -> Arc<Speaker> {
    let settings = SpeakerSettings { prompts, ..SpeakerSettings::new(house.language.language()) };
    // The kiosk that would hear it is gone only when the program ends.
    Arc::new(Speaker::start(settings, move |news| drop(tell.send(news)), Arc::clone(wake)))
}

/// Everything around the conversation. It stays on one thread; whatever waits does so on others.
pub(super) struct Work {
    pub house: House,
    /// None while only practising.
    pub vault: Option<Vault>,
    /// None before there are keys.
    pub keeping: Option<Keeping>,
    /// What opens the vault, while an adult has it open at the desk. Never while a child is at the screen.
    pub opener: Option<Opener>,
    pub speaker: Arc<Speaker>,
    pub wake: Wake,
    pub sitting: Option<Sitting>,
    /// Files of pictures for the screen.
    pub wall: Arc<Wall>,
    practice: bool,
    /// The packs of the home, beside the vault; none where there is no home.
    packs: Option<PackStore>,
    /// The language in which the speaker speaks.
    spoken: String,
    tell: Sender<Told>,
    told: Receiver<Told>,
}

impl Work {
    fn new(house: House, vault: Option<Vault>, packs: Option<PackStore>, wake: Wake) -> Result<Self, OpenError> {
        let (tell, told) = channel();
        let speaker = speaker(&house, prompts_of(&house, vault.as_ref()), tell.clone(), &wake);
        let keeping = match &vault {
            Some(vault) if vault.has_keys() => Some(Keeping::in_vault(vault)?),
            _ => None,
        };
        let spoken = house.language.language().to_owned();
        let wall = Arc::new(Wall::new(Arc::<Shelf>::clone(house.catalogue.shelf())));
        Ok(Self {
            house,
            vault,
            keeping,
            opener: None,
            speaker,
            wake,
            sitting: None,
            wall,
            practice: false,
            packs,
            spoken,
            tell,
            told,
        })
    }

    /// From now on the voice speaks the language of this house.
    fn speak(&mut self, house: &House) {
        if house.language.language() != self.spoken {
            self.speaker.hush();
            self.speaker = speaker(house, self.prompts(), self.tell.clone(), &self.wake);
            house.language.language().clone_into(&mut self.spoken);
        }
    }

    /// Folders of recorded prompts, the school's own first.
    pub fn prompts(&self) -> Vec<PathBuf> {
        prompts_of(&self.house, self.vault.as_ref())
    }

    /// The packs of the home.
    pub fn packs(&self) -> Option<PackStore> {
        self.packs.clone()
    }

    /// Reads the packs. What cannot be read stays away, and the desk tells it.
    fn use_packs(&mut self) {
        let Some(store) = self.packs() else { return };
        if let Ok((shelf, _)) = store.shelf(Arc::clone(&self.house.library)) {
            self.catalogue(Catalogue::new(shelf, false));
        }
    }

    /// From now on pictures come from this catalogue.
    pub fn catalogue(&mut self, catalogue: Catalogue) {
        self.wall.show(Arc::<Shelf>::clone(catalogue.shelf()));
        if let Some(sitting) = &self.sitting {
            // A pack may have gone in the midst of a conversation that shows its pictures.
            self.wall.hold(sitting.held().clone());
        }
        self.house.catalogue = catalogue;
    }

    /// The sitting comes to the screen.
    fn sit(&mut self, sitting: Sitting, practice: bool) {
        self.wall.hold(sitting.held().clone());
        (self.sitting, self.practice) = (Some(sitting), practice);
    }

    /// Begins to keep, once there are keys.
    pub fn keep_if_keys(&mut self) {
        if let (Some(vault), None) = (&self.vault, &self.keeping) {
            self.keeping = Keeping::in_vault(vault).ok();
        }
    }

    /// Reads what was kept; none while the vault is closed.
    pub fn reader(&self) -> Option<Reader> {
        Some(self.vault.as_ref()?.reader(self.opener.as_ref()?))
    }

    fn keeping(&self) -> Result<&Keeping, VaultError> {
        self.keeping.as_ref().ok_or(VaultError::NoKeys)
    }

    /// Begins a conversation; one that stood on the screen can be gone on with later. `last` is the child's conversation before.
    /// While the vault is open, the child's own pictures come along: later nothing opens them.
    pub fn begin(&mut self, mut setting: Setting, last: Option<uuid::Uuid>) -> Result<(), GoOnError> {
        let house = self.house.with(&setting.plan, &setting.language)?.beside(setting.second.as_deref())?;
        self.speak(&house);
        let (speaker, wake) = (Arc::clone(&self.speaker), Arc::clone(&self.wake));
        if let Some(reader) = self.reader() {
            setting.belongings = Belongings::of(&reader, &setting.called, last);
        }
        let sitting = Sitting::begin(&house, setting, self.keeping()?, speaker, wake);
        self.sit(sitting, false);
        self.opener = None;
        Ok(())
    }

    /// A conversation of which nothing is kept.
    pub fn practise(&mut self) {
        let house = self.house.clone();
        self.speak(&house);
        let (speaker, wake) = (Arc::clone(&self.speaker), Arc::clone(&self.wake));
        let setting = self.house.practice_setting();
        let sitting = Sitting::begin(&self.house, setting, &Keeping::practice(), speaker, wake);
        self.sit(sitting, true);
    }

    /// Goes on with a conversation where the child was.
    pub fn carry_on(&mut self, id: uuid::Uuid, with: Vec<PersonPresent>) -> Result<(), GoOnError> {
        let reader = self.reader().ok_or(VaultError::WrongPassphrase)?;
        let house = self.house.of(&reader.events(id)?.events)?;
        self.speak(&house);
        let (speaker, wake) = (Arc::clone(&self.speaker), Arc::clone(&self.wake));
        let sitting = Sitting::go_on(&self.house, (id, with), &reader, self.keeping()?, speaker, wake)?;
        self.opener = None;
        self.sit(sitting, false);
        Ok(())
    }

    /// The child is led as it suits them from now on, and a page has as many things, whatever suited them when the conversation began.
    pub fn lead(&mut self, ways: &Profile) {
        if let Some(sitting) = &mut self.sitting {
            sitting.act(Action::Lead(ways.calm.into()));
            sitting.show_at_most(ways.at_most());
        }
    }

    /// Goes on with the last one, and gives what suits its child.
    fn carry_on_last(&mut self) -> Result<Profile, OpenError> {
        let reader = self.reader().ok_or(OpenError::NothingToCarryOn)?;
        let listing = reader.list()?;
        let last = listing.conversations.into_iter().filter(|found| !found.finished).max_by_key(|found| found.last);
        let found = last.ok_or(OpenError::NothingToCarryOn)?;
        // What cannot be read hinders nobody from going on.
        let kept = reader.ways().ok().and_then(|(all, _)| all.into_iter().find(|ways| ways.called == found.called));
        self.carry_on(found.id, Vec::new())?;
        Ok(kept.map(|ways| ways.profile).unwrap_or_default())
    }

    /// The child left the thank-you of a practice conversation.
    fn practised(&self) -> bool {
        self.practice && self.sitting.as_ref().is_some_and(Sitting::over)
    }
}

fn take_done(mut done: MessageReader<Did>, mut work: NonSendMut<Work>, mut ways: ResMut<Ways>) {
    let Work { sitting: Some(sitting), speaker, .. } = &mut *work else { return };
    for Did(action) in done.read() {
        if let Action::Quieter | Action::Louder = action {
            hearing::louder(&mut ways.0.speech, *action == Action::Louder, speaker, sitting);
        }
        sitting.act(action.clone());
    }
}

fn take_news(
    mut work: NonSendMut<Work>,
    mut desk: ResMut<desk_work::Stale>,
    mut spoken: ResMut<Spoken>,
    mut exit: MessageWriter<AppExit>,
) {
    let work = work.as_mut();
    while let Ok(told) = work.told.try_recv() {
        match told {
            Told::PlayEnded { id, .. } => {
                if let Some(sitting) = &mut work.sitting {
                    sitting.play_ended(id);
                }
                desk.play_ended(id);
            }
            Told::Voices(_) | Told::Trouble(_) => desk.checks(),
            Told::Spoken(words) => _ = spoken.set_if_neq(Spoken::words(&words)),
            Told::Word(word) => {
                let next = spoken.at(word);
                spoken.set_if_neq(next);
            }
            Told::WordsOver => _ = spoken.set_if_neq(Spoken::default()),
        }
    }
    if let Some(sitting) = &mut work.sitting {
        sitting.poll();
    }
    if work.practised() && work.vault.is_none() {
        exit.write(AppExit::Success);
    }
}

fn lock(mut held: MessageReader<LockHeld>, mut open: ResMut<DeskOpen>, work: NonSend<Work>) {
    // A practice at home has no desk behind it.
    if held.read().count() > 0 && work.vault.is_some() {
        work.speaker.hush();
        open.set_if_neq(DeskOpen(true));
    }
}

fn present(
    work: NonSend<Work>,
    open: Res<DeskOpen>,
    mut shown: ResMut<Shown>,
    mut level: ResMut<Level>,
    mut clock: ResMut<TalkClock>,
    mut drawings: ResMut<Drawings>,
    mut pictures: ResMut<Pictures>,
    mut last: Local<Option<uuid::Uuid>>,
) {
    if work.sitting.as_ref().map(Sitting::id) != *last {
        *last = work.sitting.as_ref().map(Sitting::id);
        pictures.forget();
    }
    let sitting = work.sitting.as_ref().filter(|_| !open.0);
    shown.set_if_neq(Shown(sitting.map(|sitting| sitting.screen().clone())));
    let Some(sitting) = sitting else { return };
    if let Some((loudness, seconds)) = sitting.level() {
        level.set_if_neq(Level(loudness));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a take has two minutes at most")]
        clock.set_if_neq(TalkClock((seconds * 1000.0) as u64));
    }
    if drawings.0 != *sitting.drawings() {
        drawings.0.clone_from(sitting.drawings());
    }
}

/// What was said last reaches the disk before the program ends.
fn close(work: NonSend<Work>) {
    if let Some(keeping) = &work.keeping
        && !keeping.settle(CLOSING)
    {
        error!("The disk did not take everything in time: {}", io::Error::from(io::ErrorKind::TimedOut));
    }
}
