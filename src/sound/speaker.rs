//! Everything that the program lets be heard, one thing at a time: words and sounds never overlap.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::SeqCst},
        mpsc::{RecvTimeoutError, Sender, channel},
    },
    thread,
};

use super::{
    Loudspeaker, Outlet, PlatformLoudspeaker, PlatformVoice, Sound, SoundError, Voice, VoiceKind, Voices, Wake, speaks,
    turns::Arbiter,
};

/// What becomes of words that are being said, or wait, when new words come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The new words cut them off: for a new page.
    Cut,
    /// The new words wait.
    Wait,
    /// The new words cut them off, and no cue cuts off these: for what answers the child.
    Answer,
}

/// How the program speaks.
#[derive(Debug, Clone, PartialEq)]
pub struct SpeakerSettings {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// How fast the computer's voice speaks: -1 slowest, 0 the platform's normal, 1 fastest.
    pub pace: f32,
    /// Folders of recorded prompts; an earlier one wins.
    pub prompts: Vec<PathBuf>,
}

impl SpeakerSettings {
    /// A little slower than adults speak to each other. On speech-dispatcher with espeak-ng -0.2 is about 150 words a
    /// minute.
    pub const CHILDS_PACE: f32 = -0.2;

    /// For this language, at a child's pace, without recorded prompts.
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self { language: language.to_owned(), pace: Self::CHILDS_PACE, prompts: Vec::new() }
    }
}

/// A sound that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PlayId(pub(super) u64);

/// What the speaker tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// A sound is over.
    PlayEnded {
        /// The sound.
        id: PlayId,
        /// It was heard to its end.
        whole: bool,
    },
    /// There is a voice, or none any more: for the adult.
    Voices(Voices),
    /// These words begin to be said. For tests and for showing; never to be kept.
    Spoken(String),
    /// This word of those (by its place from 0; words are what stands between spaces) is heard from now on.
    Word(usize),
    /// The words of which a word was told are over.
    WordsOver,
    /// A sound or a prompt could not be played: for the adult.
    Trouble(SoundError),
}

/// Says words and plays sounds. Every order returns at once.
#[derive(Debug)]
pub struct Speaker {
    orders: Sender<Order>,
    shown: Arc<Shown>,
    next: AtomicU64,
}

/// What anyone may see at any time.
#[derive(Debug)]
pub(super) struct Shown {
    waiting: AtomicUsize,
    pub(super) active: AtomicBool,
    playing: Mutex<Option<PlayId>>,
    voices: Mutex<Voices>,
    /// Tags of all languages that a voice speaks; none while that is not known.
    languages: Mutex<Option<Vec<String>>>,
}

impl Shown {
    pub(super) fn playing(&self) -> MutexGuard<'_, Option<PlayId>> {
        self.playing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn voices(&self) -> MutexGuard<'_, Voices> {
        self.voices.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn languages(&self) -> MutexGuard<'_, Option<Vec<String>>> {
        self.languages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) enum Order {
    /// Words, and in which language, if not the usual one.
    Say(Vec<String>, Turn, Option<String>),
    Cue(String, Outlet),
    Play(PlayId, Sound),
    Recorded(HashMap<String, Sound>),
    Hush,
    Manner(f32, f32),
    Kind(VoiceKind),
    Mute(bool),
    Always(Option<Turn>),
    Begun(u64),
    Word(u64, usize),
    SoundOver(u64, Result<bool, SoundError>),
    VoiceOver(u64, bool),
    Made(u64, Option<Sound>),
    Voices(Voices),
    Languages(Vec<String>),
    Quit,
}

/// How a [`Loudspeaker`] and a [`Voice`] tell what became of what they were given.
#[derive(Debug, Clone)]
pub struct Report(Sender<Order>);

impl Report {
    /// Sound `number` is over: heard to its end, or stopped, or in trouble.
    pub fn sound_over(&self, number: u64, result: Result<bool, SoundError>) {
        // A speaker that is no more needs no report; so in all three.
        let _ = self.0.send(Order::SoundOver(number, result));
    }

    /// Words `number` are over; `said`: the voice did its part.
    pub fn voice_over(&self, number: u64, said: bool) {
        let _ = self.0.send(Order::VoiceOver(number, said));
    }

    /// Words `number` as a sound; none: they could not be made into one.
    pub fn made(&self, number: u64, sound: Option<Sound>) {
        let _ = self.0.send(Order::Made(number, sound));
    }

    /// Sound or words `number` begin to be heard: for who cannot tell each word.
    pub fn begun(&self, number: u64) {
        let _ = self.0.send(Order::Begun(number));
    }

    /// This word of words `number`, from 0, is heard from now on.
    pub fn word(&self, number: u64, word: usize) {
        let _ = self.0.send(Order::Word(number, word));
    }

    /// The tags of all languages that a voice speaks.
    pub fn languages(&self, tags: Vec<String>) {
        let _ = self.0.send(Order::Languages(tags));
    }

    /// What is known about voices now.
    pub fn voices(&self, voices: Voices) {
        let _ = self.0.send(Order::Voices(voices));
    }
}

impl Speaker {
    /// With the platform's loudspeaker and voice. `on` is told everything on the speaker's own thread, and `wake` is called
    /// after it.
    #[must_use]
    pub fn start(settings: SpeakerSettings, on: impl FnMut(Told) + Send + 'static, wake: Wake) -> Self {
        let voice = settings.clone();
        let make = move |report: Report| -> (Box<dyn Loudspeaker>, Box<dyn Voice>) {
            let platform = PlatformVoice::new(&voice.language, voice.pace, report.clone());
            (Box::new(PlatformLoudspeaker::new(report)), Box::new(platform))
        };
        Self::with(settings, make, on, wake)
    }

    /// With any loudspeaker and voice, as `make` makes them.
    #[must_use]
    pub fn with(
        settings: SpeakerSettings,
        make: impl FnOnce(Report) -> (Box<dyn Loudspeaker>, Box<dyn Voice>),
        on: impl FnMut(Told) + Send + 'static,
        wake: Wake,
    ) -> Self {
        let (orders, inbox) = channel();
        let shown = Arc::new(Shown {
            waiting: AtomicUsize::new(0),
            active: AtomicBool::new(false),
            playing: Mutex::new(None),
            voices: Mutex::new(Voices::Looking),
            languages: Mutex::new(None),
        });
        let (loudspeaker, voice) = make(Report(orders.clone()));
        let seen = Arc::clone(&shown);
        let mut arbiter = Arbiter::new(loudspeaker, voice, settings, Arc::clone(&shown), on, wake);
        thread::spawn(move || {
            loop {
                let order = match arbiter.patience() {
                    Some(left) => inbox.recv_timeout(left),
                    None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
                };
                let order = match order {
                    Err(RecvTimeoutError::Timeout) => {
                        arbiter.time_goes_by();
                        continue;
                    }
                    Err(RecvTimeoutError::Disconnected) | Ok(Order::Quit) => return,
                    Ok(order) => order,
                };
                let asked = matches!(order, Order::Say(..) | Order::Cue(..) | Order::Play(..) | Order::Hush);
                arbiter.act(order);
                if asked {
                    seen.waiting.fetch_sub(1, SeqCst);
                }
            }
        });
        Self { orders, shown, next: AtomicU64::new(1) }
    }

    fn order(&self, order: Order) {
        self.shown.waiting.fetch_add(1, SeqCst);
        if self.orders.send(order).is_err() {
            self.shown.waiting.fetch_sub(1, SeqCst);
        }
    }

    /// Says these words, one after the other. A recorded prompt is played instead of the computer's voice.
    pub fn say(&self, words: &[String], turn: Turn) {
        self.order(Order::Say(words.to_vec(), turn, None));
    }

    /// The same in another language than the usual one. Where no voice speaks it, nothing is said.
    pub fn say_in(&self, language: &str, words: &[String], turn: Turn) {
        self.order(Order::Say(words.to_vec(), turn, Some(language.to_owned())));
    }

    /// Says what the frame is on, for the child alone, at this outlet. It takes the place of the cue before it and of a question
    /// that is read out; for a reply and for a sound that is played it waits; words that are said take its own place.
    pub fn cue(&self, words: &str, outlet: Outlet) {
        self.order(Order::Cue(words.to_owned(), outlet));
    }

    /// From now on these words are heard as an adult recorded them for one child, in place of those that were recorded for the
    /// child before. Large and small letters make no difference.
    pub fn recorded(&self, sounds: impl IntoIterator<Item = (String, Sound)>) {
        let sounds = sounds.into_iter().map(|(words, sound)| (words.trim().to_lowercase(), sound)).collect();
        // A speaker that is gone says nothing any more.
        let _ = self.orders.send(Order::Recorded(sounds));
    }

    /// Plays a sound instead of all that is heard or waits.
    pub fn play(&self, sound: Sound) -> PlayId {
        let id = PlayId(self.next.fetch_add(1, SeqCst));
        *self.shown.playing() = Some(id);
        self.order(Order::Play(id, sound));
        id
    }

    /// Silence, now; and nothing that waits is said. While a child records, the program is silent.
    pub fn hush(&self) {
        self.order(Order::Hush);
    }

    /// From the next words on the voice speaks so fast (-1 slowest, 0 the platform's normal, 1 fastest) and so loud (0 to 1).
    pub fn manner(&self, pace: f32, volume: f32) {
        // It is no order to be heard: nobody waits for it.
        let _ = self.orders.send(Order::Manner(pace, volume));
    }

    /// From the next words on a voice of this kind speaks, where the platform has one.
    pub fn kind(&self, kind: VoiceKind) {
        let _ = self.orders.send(Order::Kind(kind));
    }

    /// From now on new words always cut off what is being said, or always wait for it; none: as whoever speaks thinks right.
    pub fn always(&self, turn: Option<Turn>) {
        let _ = self.orders.send(Order::Always(turn));
    }

    /// From now on no words are said, whoever asks; or they are again. A sound is still played.
    pub fn mute(&self, mute: bool) {
        let _ = self.orders.send(Order::Mute(mute));
    }

    /// Something is heard, or will be.
    #[must_use]
    pub fn busy(&self) -> bool {
        self.shown.waiting.load(SeqCst) > 0 || self.shown.active.load(SeqCst)
    }

    #[cfg(test)]
    pub(super) fn waiting(&self) -> usize {
        self.shown.waiting.load(SeqCst)
    }

    /// The sound that is played, or is about to be.
    #[must_use]
    pub fn playing(&self) -> Option<PlayId> {
        *self.shown.playing()
    }

    /// A voice speaks this language (BCP 47), as far as that is known.
    #[must_use]
    pub fn speaks(&self, language: &str) -> bool {
        self.shown.languages().as_ref().is_none_or(|tags| speaks(tags, language))
    }

    /// Tags of all languages that a voice speaks; none while that is not known.
    #[must_use]
    pub fn languages(&self) -> Option<Vec<String>> {
        self.shown.languages().clone()
    }

    /// What is known about voices now.
    #[must_use]
    pub fn voices(&self) -> Voices {
        self.shown.voices().clone()
    }
}

impl Drop for Speaker {
    fn drop(&mut self) {
        self.hush();
        // Its devices hold reports, so that it would else wait for them for ever.
        let _ = self.orders.send(Order::Quit);
    }
}
