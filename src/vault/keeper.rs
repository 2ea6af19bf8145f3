//! The thread that writes. Nobody who hands it something ever waits; what cannot be written now stays in memory, in its
//! order, and is tried again.

use std::{
    collections::VecDeque,
    fmt,
    io::{self, ErrorKind},
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use age::x25519::Recipient as Public;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{
    Disk, KeptPicture, Opener, RealDisk, SeenKind, Vault, VaultError,
    disk::{Once, make_folders, write_once},
    seal,
};
use crate::record::{Event, event_to_ron};

/// How long the keeper waits for a disk that fails.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Before the first further attempt; each one waits twice as long as the one before.
    pub first: Duration,
    /// The longest wait between two attempts.
    pub longest: Duration,
    /// How long it goes on trying after the last handle is gone.
    pub closing: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { first: Duration::from_millis(100), longest: Duration::from_secs(5), closing: Duration::from_secs(5) }
    }
}

/// How the keeping goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeeperState {
    /// Things that wait in memory to be written.
    pub waiting: usize,
    /// What they weigh, in bytes.
    pub waiting_bytes: u64,
    /// Why the first of them cannot be written now.
    pub trouble: Option<Trouble>,
    /// How many things are on the disk. They are kept in the order in which they came, so the thing whose number (as
    /// [`Keeper::event`] and the others return it) is not above this one is on the disk.
    pub kept: u64,
    /// How many of these have gone to `set-aside`, because another file had their name.
    pub aside: u64,
}

/// Why nothing can be written now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// No room is left.
    Full,
    /// Anything else, as the machine said it.
    Failing(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => write!(f, "the disk is full"),
            Self::Failing(why) => write!(f, "saving fails ({why})"),
        }
    }
}

/// A handle on the thread that writes; clones are handles on the same thread. When the last one is gone, the thread
/// writes what waits, and ends.
#[derive(Clone)]
pub struct Keeper {
    counter: Arc<Counter>,
    /// For whom is sealed besides the vault's keys.
    sitting: Option<Public>,
    _end: Arc<End>,
}

/// Ends the thread with the last handle.
struct End {
    counter: Arc<Counter>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// What the handles and the thread share.
#[derive(Default)]
struct Counter {
    pile: Mutex<Pile>,
    changed: Condvar,
    waker: Mutex<Option<Arc<dyn Fn() + Send + Sync>>>,
    teller: Mutex<Option<Arc<Teller>>>,
}

/// Is told of each thing that is on the disk: its place in the vault, and its bytes without their seal.
type Teller = dyn Fn(&str, &[u8]) + Send + Sync;

#[derive(Default)]
struct Pile {
    items: VecDeque<Arc<Item>>,
    state: KeeperState,
    handed: u64,
    closed: Option<Instant>,
}

/// One thing to be written, and to which conversation it belongs.
struct Item {
    conversation: Uuid,
    thing: Thing,
    sitting: Option<Public>,
    /// Its bytes under seal, once they were needed: each attempt to write them must write the same.
    sealed: OnceLock<Vec<u8>>,
}

enum Thing {
    Event(Box<Event>),
    Second {
        clip: Uuid,
        number: u32,
        rate: u32,
        samples: Vec<i16>,
    },
    Drawing {
        drawing: Uuid,
        png: Vec<u8>,
    },
    /// A picture and the name of its file, see [`super::picture`].
    Picture {
        file: Uuid,
        bytes: Vec<u8>,
    },
    /// What an adult added to what was seen.
    Seen {
        kind: SeenKind,
        file: Uuid,
        bytes: Vec<u8>,
    },
}

#[expect(clippy::must_use_candidate, reason = "most who hand something in need not know when it is on the disk")]
impl Keeper {
    /// Begins to keep things in `vault`.
    ///
    /// # Errors
    /// The vault has no keys, or the machine gives us no thread.
    pub fn new(vault: &Vault) -> Result<Self, VaultError> {
        Self::with_disk(vault, Box::new(RealDisk), Patience::default())
    }

    /// As [`Keeper::new`], with another disk and patience.
    ///
    /// # Errors
    /// As [`Keeper::new`].
    pub fn with_disk(vault: &Vault, disk: Box<dyn Disk>, patience: Patience) -> Result<Self, VaultError> {
        let counter = Arc::new(Counter::default());
        if vault.keys().is_none() {
            return Err(VaultError::NoKeys);
        }
        let mut writer = Writer { vault: vault.clone(), disk, patience };
        let at_work = Arc::clone(&counter);
        let thread = std::thread::Builder::new()
            .name("keeper".into())
            .spawn(move || writer.work(&at_work))
            .map_err(|error| VaultError::from_io(vault.folder(), error))?;
        let end = End { counter: Arc::clone(&counter), thread: Mutex::new(Some(thread)) };
        Ok(Self { counter, sitting: None, _end: Arc::new(end) })
    }

    /// A handle that seals what it is given for `sitting` too, so that the child's own clips can be heard until the sitting is over.
    #[must_use]
    pub fn for_sitting(&self, sitting: &Opener) -> Self {
        Self { sitting: sitting.recipient(), ..self.clone() }
    }

    /// Keeps an event. Returns its number in [`KeeperState::kept`].
    pub fn event(&self, conversation: Uuid, event: Event) -> u64 {
        self.hand_in(conversation, Thing::Event(Box::new(event)))
    }

    /// Keeps one second of a clip: its number from 1, the rate in samples a second, and the samples (mono). The last second
    /// of a clip may be shorter. Returns its number in [`KeeperState::kept`].
    pub fn second(&self, conversation: Uuid, clip: Uuid, number: u32, rate: u32, samples: Vec<i16>) -> u64 {
        self.hand_in(conversation, Thing::Second { clip, number, rate, samples })
    }

    /// Keeps a drawing's picture, as PNG. Returns its number in [`KeeperState::kept`].
    pub fn drawing(&self, conversation: Uuid, drawing: Uuid, png: Vec<u8>) -> u64 {
        self.hand_in(conversation, Thing::Drawing { drawing, png })
    }

    /// Keeps a picture that did not come with the program, so that the conversation shows it whatever becomes of its pack.
    /// Returns its number in [`KeeperState::kept`].
    pub fn picture(&self, conversation: Uuid, picture: &KeptPicture) -> u64 {
        self.hand_in(conversation, Thing::Picture { file: Uuid::now_v7(), bytes: picture.sealed_form() })
    }

    /// Keeps a photo or a voice that an adult adds to what was seen. Returns its number in [`KeeperState::kept`].
    pub fn seen(&self, conversation: Uuid, kind: SeenKind, file: Uuid, bytes: Vec<u8>) -> u64 {
        self.hand_in(conversation, Thing::Seen { kind, file, bytes })
    }

    /// How the keeping goes.
    #[must_use]
    pub fn state(&self) -> KeeperState {
        self.counter.pile().state.clone()
    }

    /// Calls `waker` after every change of [`Keeper::state`], from the thread that caused it. It must return at once.
    pub fn set_waker(&self, waker: Box<dyn Fn() + Send + Sync>) {
        *self.counter.waker.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::from(waker));
    }

    /// Calls `teller` with the place and the bytes, without their seal, of each thing once it is on the disk: for proofs from
    /// outside that what is told as kept is there.
    pub fn set_teller(&self, teller: impl Fn(&str, &[u8]) + Send + Sync + 'static) {
        *self.counter.teller.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(teller));
    }

    /// Waits until everything handed in until now is on the disk, at most `timeout`. True where it is.
    #[must_use]
    pub fn settle(&self, timeout: Duration) -> bool {
        let pile = self.counter.pile();
        let handed = pile.handed;
        let waited = self.counter.changed.wait_timeout_while(pile, timeout, |pile| pile.state.kept < handed);
        waited.unwrap_or_else(PoisonError::into_inner).0.state.kept >= handed
    }

    fn hand_in(&self, conversation: Uuid, thing: Thing) -> u64 {
        let item = Item { conversation, thing, sitting: self.sitting.clone(), sealed: OnceLock::new() };
        let mut pile = self.counter.pile();
        pile.state.waiting += 1;
        pile.state.waiting_bytes += item.weight();
        pile.handed += 1;
        let number = pile.handed;
        pile.items.push_back(Arc::new(item));
        self.counter.tell(pile);
        number
    }
}

impl fmt::Debug for Keeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keeper").field("state", &self.state()).finish_non_exhaustive()
    }
}

impl Drop for End {
    fn drop(&mut self) {
        let mut pile = self.counter.pile();
        pile.closed = Some(Instant::now());
        self.counter.tell(pile);
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        // The waker may hold the last handle: then this is the keeper's own thread, which ends by itself.
        if let Some(thread) = thread.filter(|thread| thread.thread().id() != std::thread::current().id()) {
            // A panic there has been printed, and there is nothing left to save here.
            let _ = thread.join();
        }
    }
}

impl Counter {
    fn pile(&self) -> MutexGuard<'_, Pile> {
        self.pile.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets go of the pile, and says that it changed.
    fn tell(&self, pile: MutexGuard<'_, Pile>) {
        drop(pile);
        self.changed.notify_all();
        let waker = self.waker.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(waker) = waker {
            waker();
        }
    }

    /// The next thing to write, when there is one; none when all is written and the last handle is gone.
    fn next(&self) -> Option<Arc<Item>> {
        let waited = self.changed.wait_while(self.pile(), |pile| pile.items.is_empty() && pile.closed.is_none());
        waited.unwrap_or_else(PoisonError::into_inner).items.front().cloned()
    }

    fn kept(&self, item: &Item, once: Once) {
        let mut pile = self.pile();
        pile.items.pop_front();
        pile.state.waiting -= 1;
        pile.state.waiting_bytes -= item.weight();
        pile.state.kept += 1;
        pile.state.aside += u64::from(once == Once::Taken);
        pile.state.trouble = None;
        self.tell(pile);
    }

    fn trouble(&self, trouble: Trouble) {
        let mut pile = self.pile();
        if pile.state.trouble.as_ref() != Some(&trouble) {
            tracing::warn!(waiting = pile.state.waiting, "saving fails; it is tried again: {trouble}");
            pile.state.trouble = Some(trouble);
            self.tell(pile);
        }
    }

    /// Waits before another attempt; false where there is no time left for one.
    fn wait(&self, pause: Duration, closing: Duration) -> bool {
        let pile = self.pile();
        let was_closed = pile.closed.is_some();
        let waited = self.changed.wait_timeout_while(pile, pause, |pile| pile.closed.is_some() == was_closed);
        let pile = waited.unwrap_or_else(PoisonError::into_inner).0;
        pile.closed.is_none_or(|closed| closed.elapsed() < closing)
    }
}

impl Item {
    /// Bytes of memory, without what is small.
    fn weight(&self) -> u64 {
        match &self.thing {
            Thing::Event(_) => size_of::<Event>() as u64,
            Thing::Second { samples, .. } => samples.len() as u64 * 2,
            Thing::Drawing { png: bytes, .. } | Thing::Picture { bytes, .. } | Thing::Seen { bytes, .. } => {
                bytes.len() as u64
            }
        }
    }

    #[expect(clippy::expect_used, reason = "an event is words, numbers and lists; writing these to memory cannot fail")]
    fn bytes(&self) -> Vec<u8> {
        match &self.thing {
            Thing::Event(event) => event_to_ron(event).expect("memory takes every byte").into_bytes(),
            Thing::Second { rate, samples, .. } => super::clip::wav(*rate, samples),
            Thing::Drawing { png: bytes, .. } | Thing::Picture { bytes, .. } | Thing::Seen { bytes, .. } => {
                bytes.clone()
            }
        }
    }

    fn seal(&self, vault: &Vault, place: &str) -> io::Result<&[u8]> {
        if let Some(sealed) = self.sealed.get() {
            return Ok(sealed);
        }
        let ring = vault.keys().ok_or_else(|| io::Error::other(VaultError::NoKeys))?;
        let bytes = Zeroizing::new(self.bytes());
        let sealed = seal::seal(&bytes, place, ring.generation, &ring.publics(), self.sitting.as_ref())?;
        Ok(self.sealed.get_or_init(|| sealed))
    }
}

/// The thread's own things.
struct Writer {
    vault: Vault,
    disk: Box<dyn Disk>,
    patience: Patience,
}

impl Writer {
    fn work(&mut self, counter: &Counter) {
        let mut pause = self.patience.first;
        while let Some(item) = counter.next() {
            match self.keep(&item) {
                Ok(once) => {
                    pause = self.patience.first;
                    counter.kept(&item, once);
                    self.tell(counter, &item);
                }
                Err(error) => {
                    counter.trouble(trouble(&error));
                    if !counter.wait(pause, self.patience.closing) {
                        let lost = counter.pile().state.waiting;
                        tracing::error!(lost, "the program ends, and this much could not be saved: {error}");
                        return;
                    }
                    pause = (pause * 2).min(self.patience.longest);
                }
            }
        }
    }

    fn tell(&self, counter: &Counter, item: &Item) {
        let teller = counter.teller.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(teller) = teller {
            teller(&self.vault.place(&self.target(item)), &Zeroizing::new(item.bytes()));
        }
    }

    fn target(&self, item: &Item) -> PathBuf {
        let id = item.conversation;
        match &item.thing {
            Thing::Event(event) => self.vault.event(id, event.number),
            Thing::Second { clip, number, .. } => self.vault.second(id, *clip, *number),
            Thing::Drawing { drawing, .. } => self.vault.drawing_file(id, *drawing),
            Thing::Picture { file, .. } => self.vault.picture_file(id, *file),
            Thing::Seen { kind, file, .. } => self.vault.seen_file(id, *kind, *file),
        }
    }

    fn keep(&mut self, item: &Item) -> io::Result<Once> {
        let target = self.target(item);
        let scratch = self.vault.scratch();
        let bytes = item.seal(&self.vault, &self.vault.place(&target))?;
        let folder = target.parent().unwrap_or(&scratch);
        if !folder.is_dir() {
            make_folders(self.disk.as_mut(), self.vault.folder(), &self.vault.told(folder))?;
        }
        let once = write_once(self.disk.as_mut(), &scratch, &target, bytes)?;
        if once == Once::Taken {
            let aside = self.vault.name_aside(&self.vault.told(&target));
            write_once(self.disk.as_mut(), &scratch, &aside, bytes)?;
        }
        Ok(once)
    }
}

fn trouble(error: &io::Error) -> Trouble {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Trouble::Full,
        _ => Trouble::Failing(error.to_string()),
    }
}
