//! A conversation at work: what is done goes to the conversation, its events and sounds to the vault, its words to the
//! loudspeaker. The kiosk shows [`Sitting::screen`] and hands in what the child does; nothing here draws.
//!
//! Nothing here waits for a disk or a device: their answers come as messages, which [`Sitting::poll`] takes in.

mod clips;
mod devices;
mod house;
mod keeping;
mod likeness;
mod likes;
mod pictures;
mod seen;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod sentences_tests;
mod speech;
#[cfg(test)]
mod tests;

use std::{
    collections::HashMap,
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    time::Duration,
};

use uuid::Uuid;

pub use house::{House, HouseError, Setting};
pub use keeping::Keeping;
pub use likeness::last_likeness;
pub use likes::Likes;
pub use seen::Added;
pub use speech::Said;

use crate::{
    conversation::{Action, Body, Conversation, Observing, Pictures, ResumeError, Screen, TalkPhase},
    play::{Album, Belongings},
    record::{Device, Event, FoldError, Moment, PersonPresent, Stroke, What, fold},
    sound::{Heard, PlayId, Recording, Sound, SoundError, Speaker, Wake},
    symbols::{self, DRAWING_PIXELS},
    vault::{Opener, Reader, Trouble, VaultError},
    words::Both,
};

/// A new page is still for this long before its question is said (SCREENS, "Words").
const STILL: Duration = Duration::from_millis(400);
/// How long takes that go wait for the disk to keep that they went.
const SETTLING: Duration = Duration::from_mins(1);

/// What threads bring.
enum News {
    Heard(Heard),
    Checked(crate::conversation::Take),
    Clip(Uuid, Option<Sound>),
    Microphone(Result<(), SoundError>),
    /// A picture that came into use, by its id.
    Picture(String, Arc<[u8]>),
    PlayEnded(PlayId),
    Say(u64),
    Stir,
}

/// One sitting of a conversation.
pub struct Sitting {
    conversation: Conversation,
    both: Option<Arc<Both>>,
    id: Uuid,
    album: Arc<Album>,
    /// Files of pictures that are neither ours nor surely in a pack: photos, and what was sealed with the conversation.
    held: HashMap<String, Arc<[u8]>>,
    keeping: Keeping,
    speaker: Arc<Speaker>,
    wake: Wake,
    news: (Sender<News>, Receiver<News>),
    recording: Option<Recording>,
    /// The clip that is fetched or heard; the id comes when it begins.
    playing: Option<(Uuid, Option<PlayId>)>,
    trouble: Option<Trouble>,
    screen: Screen,
    said: Said,
    strokes: Vec<Stroke>,
    drawings: HashMap<Uuid, Vec<Stroke>>,
    called: String,
    likes: Likes,
    /// Every event, for the day on which takes that the child did not keep are removed.
    history: Vec<Event>,
}

impl Sitting {
    /// Begins a conversation. From now until it is over, what it keeps opens with a key of its own, and nothing else does.
    #[must_use]
    pub fn begin(house: &House, setting: Setting, keeping: &Keeping, speaker: Arc<Speaker>, wake: Wake) -> Self {
        let keeping = keeping.for_sitting(&Opener::sitting());
        let id = Uuid::now_v7();
        let (called, things, guarded) = (setting.called.clone(), setting.things, setting.guarded);
        let album = house.album(setting.belongings.clone());
        let start = house.start(id, setting);
        let (wording, both) = house.wording();
        let pictures: Arc<dyn Pictures> = Arc::<Album>::clone(&album);
        let (mut conversation, events) =
            Conversation::begin(Arc::clone(&house.plan), wording, pictures, start, Moment::now());
        conversation.show_at_most(things);
        conversation.behind_guard(guarded);
        Self::new((conversation, both), (id, called), album, events, (keeping, speaker, wake))
    }

    /// Goes on with a conversation where the child was, which `reader` opens now. Sound that was recorded when the program was
    /// stopped is kept.
    ///
    /// # Errors
    /// The conversation cannot be read or gone on with.
    pub fn go_on(
        house: &House,
        (id, with): (Uuid, Vec<PersonPresent>),
        reader: &Reader,
        keeping: &Keeping,
        speaker: Arc<Speaker>,
        wake: Wake,
    ) -> Result<Self, GoOnError> {
        let events = reader.events(id)?.events;
        let house = &house.of(&events)?;
        let keeping = keeping.for_sitting(&reader.sitting(id)?);
        let views = fold(&events)?;
        let album = house.album(Belongings::of(reader, &views.child.called, Some(id)));
        let pictures: Arc<dyn Pictures> = Arc::<Album>::clone(&album);
        let (wording, both) = house.wording();
        let (conversation, new) =
            Conversation::resume(Arc::clone(&house.plan), wording, pictures, &events, with, Moment::now())?;
        let left = clips::left_over(&events, &keeping, id);
        let mut sitting =
            Self::new((conversation, both), (id, views.child.called.clone()), album, new, (keeping, speaker, wake));
        // What was sealed is shown, whatever became of its pack.
        for kept in reader.pictures(id)? {
            sitting.held.entry(kept.used.id).or_insert_with(|| kept.bytes.into());
        }
        sitting.history.splice(..0, events);
        sitting.drawings = views.drawings().map(|drawing| (drawing.id, drawing.strokes.clone())).collect();
        for take in left {
            sitting.act(Action::Heard(take));
        }
        Ok(sitting)
    }

    fn new(
        (conversation, both): (Conversation, Option<Arc<Both>>),
        (id, called): (Uuid, String),
        album: Arc<Album>,
        events: Vec<Event>,
        (keeping, speaker, wake): (Keeping, Arc<Speaker>, Wake),
    ) -> Self {
        let news = channel();
        keeping.when_changed(Self::stir(&news.0, &wake));
        let screen = conversation.screen();
        let held = pictures::photos_of(&album, &speaker);
        let mut sitting = Self {
            conversation,
            both,
            id,
            album,
            held,
            keeping,
            speaker,
            wake,
            news,
            recording: None,
            playing: None,
            trouble: None,
            screen,
            said: Said::default(),
            strokes: Vec::new(),
            drawings: HashMap::new(),
            called,
            likes: Likes::default(),
            history: Vec::new(),
        };
        sitting.screen = sitting.screen_now();
        sitting.keep(events);
        sitting.speak_after(None);
        sitting
    }

    fn stir(sender: &Sender<News>, wake: &Wake) -> impl Fn() + Send + Sync + 'static {
        let (sender, wake) = (std::sync::Mutex::new(sender.clone()), Arc::clone(wake));
        move || {
            if let Ok(sender) = sender.lock() {
                // A sitting that is over needs no news.
                let _ = sender.send(News::Stir);
            }
            wake();
        }
    }

    /// The conversation's id.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// What is on screen.
    #[must_use]
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// What an adult may note something about now, where the plan is observed.
    #[must_use]
    pub fn observing(&self) -> Option<Observing> {
        self.conversation.observing()
    }

    /// What the child is called.
    #[must_use]
    pub fn called(&self) -> &str {
        &self.called
    }

    /// The lines of the drawings that the child kept.
    #[must_use]
    pub fn drawings(&self) -> &HashMap<Uuid, Vec<Stroke>> {
        &self.drawings
    }

    /// The thank-you was left.
    #[must_use]
    pub fn over(&self) -> bool {
        self.conversation.over()
    }

    /// How loud the child is, from 0 to 1, and how many seconds were recorded; none while nothing is.
    #[must_use]
    pub fn level(&self) -> Option<(f32, f32)> {
        self.recording.as_ref().map(|recording| (recording.level(), recording.seconds()))
    }

    /// From now on a page has at most so many things, as an adult set it; none: as many as the plan shows. And a keyguard lies on
    /// the screen, or none.
    pub fn show_at_most(&mut self, things: Option<usize>, guarded: bool) {
        self.conversation.show_at_most(things);
        self.conversation.behind_guard(guarded);
        self.screen = self.screen_now();
    }

    /// The child, a device or the adult did something.
    pub fn act(&mut self, action: Action) {
        let action = with_fresh_id(action);
        match &action {
            Action::HearIt => return self.say_question(),
            Action::Quieter | Action::Louder => return self.say_loudness(&action),
            Action::HearMyVoice(clip) => self.fetch(*clip),
            Action::StopRecording => self.stop_recording(),
            Action::TryAgain if self.phase() == Some(TalkPhase::Off) => self.look_for_microphone(),
            _ => {}
        }
        if let Body::Draw(draw) = &self.screen.body {
            self.strokes.clone_from(&draw.strokes);
        }
        let events = self.conversation.act(action.clone(), Moment::now());
        let finished = events.iter().any(|event| event.what == What::SittingEnded { finished: true });
        self.keep(events);
        let screen = self.screen_now();
        let before = std::mem::replace(&mut self.screen, screen);
        self.follow_devices();
        self.speak_after(Some((&before, &action)));
        if finished {
            self.remove_raw_takes();
        }
        if matches!(&self.screen.body, Body::Draw(draw) if draw.drawing.is_none()) {
            self.act(Action::Canvas(Uuid::nil()));
        }
    }

    /// Takes in what devices, disk and threads have brought. True where the screen may have changed.
    pub fn poll(&mut self) -> bool {
        let mut changed = false;
        while let Ok(news) = self.news.1.try_recv() {
            changed = true;
            self.take_in(news);
        }
        let trouble = self.keeping.trouble();
        if trouble != self.trouble {
            changed = true;
            let device = match &trouble {
                Some(Trouble::Full) => Device::DiskFull,
                Some(Trouble::Failing(_)) => Device::SavingFails,
                None => Device::SavingWorks,
            };
            self.trouble = trouble;
            self.act(Action::Device(device));
        }
        changed
    }

    /// A sound that this sitting plays is over. The one who owns the speaker tells all sittings.
    pub fn play_ended(&mut self, id: PlayId) {
        self.take_in(News::PlayEnded(id));
    }

    fn take_in(&mut self, news: News) {
        match news {
            News::Heard(Heard::Failed { error, .. }) => {
                self.recording = None;
                self.act(Action::Device(clips::device(&error)));
            }
            News::Heard(Heard::Ended(ended)) => {
                self.recording = None;
                let (keeping, id, sender, wake) =
                    (self.keeping.clone(), self.id, self.news.0.clone(), Arc::clone(&self.wake));
                std::thread::spawn(move || {
                    let take = clips::check(&keeping, id, &ended);
                    // A sitting that is over needs no news; so in all threads.
                    let _ = sender.send(News::Checked(take));
                    wake();
                });
            }
            News::Checked(take) => {
                self.act(Action::Heard(take));
                if take.cut_off {
                    self.act(Action::Device(Device::MicrophoneLost));
                }
            }
            News::Clip(clip, Some(sound)) if self.playing == Some((clip, None)) => {
                self.playing = Some((clip, Some(self.speaker.play(sound))));
            }
            News::Clip(clip, None) if self.playing == Some((clip, None)) => {
                self.playing = None;
                self.act(Action::ListenEnded);
            }
            News::Microphone(found) => self.act(Action::Device(match found {
                Ok(()) => Device::MicrophoneReady,
                Err(error) => clips::device(&error),
            })),
            News::PlayEnded(id) if self.playing.is_some_and(|(_, now)| now == Some(id)) => {
                self.playing = None;
                self.act(Action::ListenEnded);
            }
            News::Picture(id, bytes) => _ = self.held.insert(id, bytes),
            News::Say(number) => self.say_now(number),
            News::Heard(Heard::Begun { .. } | Heard::Second(_)) | News::Clip(..) | News::PlayEnded(_) | News::Stir => {}
        }
    }

    fn phase(&self) -> Option<TalkPhase> {
        match &self.screen.body {
            Body::Talk(talk) => Some(talk.phase),
            _ => None,
        }
    }

    fn keep(&mut self, events: Vec<Event>) {
        for event in events {
            match &event.what {
                What::DrawingKept { drawing } => {
                    self.drawings.insert(*drawing, self.strokes.clone());
                    self.keep_drawing(*drawing);
                }
                What::PicturesUsed { pictures } => self.keep_pictures(pictures.clone()),
                _ => {}
            }
            self.history.push(event.clone());
            self.keeping.event(self.id, event);
        }
    }

    fn keep_drawing(&self, drawing: Uuid) {
        let (keeping, id, strokes) = (self.keeping.clone(), self.id, self.strokes.clone());
        std::thread::spawn(move || {
            let (width, height) = DRAWING_PIXELS;
            if let Ok(png) = symbols::paint(&strokes, width, height).and_then(|pixels| symbols::png(&pixels)) {
                keeping.drawing(id, drawing, png);
            }
        });
    }
}

/// New clips and drawings get their ids here: the conversation makes none.
fn with_fresh_id(action: Action) -> Action {
    match action {
        Action::Record(id) if id.is_nil() => Action::Record(Uuid::now_v7()),
        Action::Canvas(id) if id.is_nil() => Action::Canvas(Uuid::now_v7()),
        other => other,
    }
}

/// Why a conversation cannot be gone on with.
#[derive(Debug, thiserror::Error)]
pub enum GoOnError {
    /// It cannot be read.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// It cannot be resumed.
    #[error(transparent)]
    Resume(#[from] ResumeError),
    /// Its events make no record.
    #[error(transparent)]
    Fold(#[from] FoldError),
    /// Its plan or its language is not there any more.
    #[error(transparent)]
    House(#[from] HouseError),
}
