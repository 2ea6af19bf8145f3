//! Drawing symbols off the main thread, with a memory of what was drawn.

use std::{
    collections::{BTreeSet, HashMap, VecDeque},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::{self, JoinHandle},
};

use super::{
    Library, Look, Pixels, SymbolError,
    packs::Shelf,
    people::{file_in_likeness, shows_me},
    picture::draw_kept,
};
use crate::record::Likeness;

/// How much a painter remembers: the symbols of a whole plan at the size of a large screen.
const REMEMBERED_BYTES: usize = 48 * 1024 * 1024;

/// A symbol, at a size, in a look, with "me" in a likeness.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// The symbol's id.
    pub id: String,
    /// Width and height in pixels.
    pub px: u32,
    /// Its colours.
    pub look: Look,
    /// How "me" looks in it; none: as it is drawn.
    pub likeness: Option<Arc<Likeness>>,
}

/// Where the files of pictures are.
pub trait Files: Send + Sync {
    /// The file of a picture for this look: SVG, PNG or JPEG.
    ///
    /// # Errors
    /// There is no such picture, or its file cannot be read.
    fn file(&self, id: &str, look: Look) -> Result<Vec<u8>, SymbolError>;
}

impl Files for Library {
    fn file(&self, id: &str, _: Look) -> Result<Vec<u8>, SymbolError> {
        self.svg(id)
    }
}

impl Files for Shelf {
    fn file(&self, id: &str, look: Look) -> Result<Vec<u8>, SymbolError> {
        self.bytes(id, look)
    }
}

/// Draws symbols in threads of its own. Dropping it ends them after the symbol in hand.
pub struct Painter {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

struct Shared {
    files: Arc<dyn Files>,
    state: Mutex<State>,
    work: Condvar,
    wake: Box<dyn Fn() + Send + Sync>,
}

#[derive(Default)]
struct State {
    wanted: VecDeque<Key>,
    /// Wanted, being drawn, or ready and not yet taken: a key is drawn once, however often it is asked for.
    under_way: BTreeSet<Key>,
    ready: Vec<(Key, Arc<Pixels>)>,
    failed: Vec<(Key, SymbolError)>,
    /// Symbols that are the same in every likeness, as far as they were drawn in one.
    same: BTreeSet<String>,
    memory: Memory,
    over: bool,
}

impl Painter {
    /// A painter with `threads` threads (one at least). `wake` is called from them, whenever there is something to take.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn new(
        files: Arc<dyn Files>,
        threads: usize,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, std::io::Error> {
        let state = Mutex::new(State { memory: Memory::new(REMEMBERED_BYTES), ..State::default() });
        let shared = Arc::new(Shared { files, state, work: Condvar::new(), wake: Box::new(wake) });
        let mut painter = Self { shared, threads: Vec::new() };
        for _ in 0..threads.max(1) {
            let shared = Arc::clone(&painter.shared);
            painter.threads.push(thread::Builder::new().name("painter".into()).spawn(move || shared.paint())?);
        }
        Ok(painter)
    }

    /// The key of a symbol: without the likeness where that is as drawn, or where it is known that "me" is not in it.
    #[must_use]
    pub fn key(&self, id: &str, px: u32, look: Look, likeness: Option<Arc<Likeness>>) -> Key {
        let likeness = likeness.filter(|likeness| **likeness != Likeness::default());
        let likeness = likeness.filter(|_| !self.shared.state().same.contains(id));
        Key { id: id.to_owned(), px, look, likeness }
    }

    /// Asks for a symbol. It comes by [`Painter::take_ready`], at once if it is remembered.
    pub fn want(&self, key: Key) {
        let mut state = self.shared.state();
        if !state.under_way.insert(key.clone()) {
            return;
        }
        if let Some(pixels) = state.memory.get(&key) {
            state.ready.push((key, pixels));
            drop(state);
            (self.shared.wake)();
        } else {
            state.wanted.push_back(key);
            drop(state);
            self.shared.work.notify_one();
        }
    }

    /// Symbols that were drawn since the last time.
    #[must_use]
    pub fn take_ready(&self) -> Vec<(Key, Arc<Pixels>)> {
        let mut state = self.shared.state();
        let ready = std::mem::take(&mut state.ready);
        for (key, _) in &ready {
            state.under_way.remove(key);
        }
        ready
    }

    /// Symbols that cannot be drawn, since the last time: their card shows its word alone.
    #[must_use]
    pub fn take_failed(&self) -> Vec<(Key, SymbolError)> {
        let mut state = self.shared.state();
        let failed = std::mem::take(&mut state.failed);
        for (key, _) in &failed {
            state.under_way.remove(key);
        }
        failed
    }

    /// Nothing is wanted or being drawn any more; what is drawn may still wait to be taken.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        let state = self.shared.state();
        state.under_way.len() == state.ready.len() + state.failed.len()
    }
}

impl Drop for Painter {
    fn drop(&mut self) {
        self.shared.state().over = true;
        self.shared.work.notify_all();
        for thread in self.threads.drain(..) {
            // A thread that panicked has nothing to tell: what it drew was lost, and the program is ending.
            let _ = thread.join();
        }
    }
}

impl Shared {
    /// The state is whole at every moment at which a thread could die, so a lock that one died in is still good.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn paint(&self) {
        while let Some(key) = self.next() {
            let mut same = false;
            let file = self.files.file(&key.id, key.look).map(|file| {
                same = key.likeness.is_some() && !shows_me(&file);
                file_in_likeness(&file, key.likeness.as_deref()).into_owned()
            });
            let drawn = file.and_then(|file| draw_kept(&file, key.px, key.look));
            let mut state = self.state();
            if same {
                state.same.insert(key.id.clone());
            }
            match drawn {
                Ok(pixels) => {
                    let pixels = Arc::new(pixels);
                    let kept = Key { likeness: key.likeness.clone().filter(|_| !same), ..key.clone() };
                    state.memory.put(kept, Arc::clone(&pixels));
                    state.ready.push((key, pixels));
                }
                Err(error) => state.failed.push((key, error)),
            }
            drop(state);
            (self.wake)();
        }
    }

    /// The next symbol to draw; none when the painter is dropped.
    fn next(&self) -> Option<Key> {
        let mut state = self.state();
        loop {
            if state.over {
                return None;
            }
            if let Some(key) = state.wanted.pop_front() {
                return Some(key);
            }
            state = self.work.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// What was drawn last, up to a number of bytes.
#[derive(Default)]
struct Memory {
    room: usize,
    used: usize,
    clock: u64,
    pictures: HashMap<Key, (u64, Arc<Pixels>)>,
}

impl Memory {
    fn new(room: usize) -> Self {
        Self { room, ..Self::default() }
    }

    fn get(&mut self, key: &Key) -> Option<Arc<Pixels>> {
        self.clock += 1;
        let (used_at, pixels) = self.pictures.get_mut(key)?;
        *used_at = self.clock;
        Some(Arc::clone(pixels))
    }

    /// Forgets what was longest unused, until there is room.
    fn put(&mut self, key: Key, pixels: Arc<Pixels>) {
        self.clock += 1;
        self.used += pixels.rgba.len();
        if let Some((_, before)) = self.pictures.insert(key, (self.clock, pixels)) {
            self.used -= before.rgba.len();
        }
        while self.used > self.room {
            let Some(oldest) = self.pictures.iter().min_by_key(|(_, (at, _))| *at).map(|(key, _)| key.clone()) else {
                break;
            };
            if let Some((_, pixels)) = self.pictures.remove(&oldest) {
                self.used -= pixels.rgba.len();
            }
        }
    }
}

#[cfg(test)]
mod tests;
