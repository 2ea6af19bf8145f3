//! What the adult wishes about the vault is done here, on threads of its own: the passphrase costs half a second, and a vault
//! may hold thousands of conversations. What they bring comes as [`News`].

use std::{
    fs::OpenOptions,
    io::{Read as _, Write as _},
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering::Relaxed},
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use bevy::prelude::*;
use zeroize::Zeroizing;

use super::{rows::rows, session::Work};
use crate::{
    desk::{Checked, Forget, KeyRow, NewKey, Row, VaultState, VaultView, VaultWish},
    vault::{ChildWays, Damage, Opener, Passphrase, PublicKey, RealDisk, Removed, Vault, VaultError, WORK_FACTOR},
    ways::Profile,
};

/// After so many wrong passphrases each further one costs a wait, which doubles.
const FREE_TRIES: u32 = 3;
/// The longest wait.
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// What the threads bring.
pub(super) enum News {
    /// The vault is open: what opens it, and words to be told.
    Opened(Opener, Vec<Told>),
    /// It stays closed.
    NotOpened(VaultError),
    /// The list, and what suits each child.
    Rows(Vec<Row>, Vec<ChildWays>),
    /// Sealing anew is at so many conversations of so many.
    Progress(usize, usize),
    /// Sealing anew is over; so many files stayed as they were. None: it was stopped, and goes on at the next unlocking.
    Sealed(Option<usize>),
    /// A look at everything.
    Checked(Checked, Vec<Damage>),
    /// Something was done, or could not be.
    Told(Told),
    /// The same, and the list is another now.
    Changed(Told),
}

/// Something to be told to the adult.
pub(super) enum Told {
    /// A message of the desk's language file.
    Done(&'static str),
    /// The same as trouble, with what it is about.
    Trouble(&'static str, Vec<String>),
    /// What went wrong, in the words of the vault.
    Failed(String),
    /// What was removed.
    Removed(Removed),
}

/// The vault as the desk works with it.
#[derive(Resource)]
pub(super) struct VaultWork {
    opening: bool,
    rows: Vec<Row>,
    ways: Vec<ChildWays>,
    at: Option<(usize, usize)>,
    checked: Option<(Checked, Vec<Damage>)>,
    wrong: u32,
    wait_until: Option<Instant>,
    stop: Arc<AtomicBool>,
    tell: Sender<News>,
    news: Mutex<Receiver<News>>,
}

impl Default for VaultWork {
    fn default() -> Self {
        let (tell, news) = channel();
        Self {
            opening: false,
            rows: Vec::new(),
            ways: Vec::new(),
            at: None,
            checked: None,
            wrong: 0,
            wait_until: None,
            stop: Arc::default(),
            tell,
            news: Mutex::new(news),
        }
    }
}

impl VaultWork {
    /// The vault as the desk shows it.
    pub fn view(&self, work: &Work) -> VaultView {
        let Some(vault) = &work.vault else { return VaultView::default() };
        let state = match (&work.opener, self.opening) {
            _ if !vault.has_keys() => VaultState::NoKeys,
            (Some(_), _) => VaultState::Open,
            (None, true) => VaultState::Opening,
            (None, false) => VaultState::Locked,
        };
        let ring = vault.keys();
        let key =
            |key: &PublicKey| KeyRow { name: key.name.clone(), fingerprint: key.fingerprint(), public: key.text() };
        VaultView {
            state,
            wait: self.wait_until.map_or(0, seconds_until),
            keys: ring.iter().flat_map(|ring| ring.keys()).map(key).collect(),
            work: self.at,
            settings: vault.settings(),
            checked: self.checked.as_ref().map(|(checked, _)| checked.clone()),
        }
    }

    /// The list; empty while the vault is closed.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Closes the vault: what opens it goes, and every name with it.
    pub fn close(&mut self, work: &mut Work) {
        work.opener = None;
        self.stop.store(true, Relaxed);
        self.stop = Arc::default();
        (self.opening, self.at, self.checked) = (false, None, None);
        (self.rows, self.ways) = (Vec::new(), Vec::new());
    }

    /// What suits each child; empty while the vault is closed.
    pub fn ways(&self) -> &[ChildWays] {
        &self.ways
    }

    /// What suits the child of this conversation.
    pub fn ways_for(&self, id: uuid::Uuid) -> Profile {
        let called = self.rows.iter().find(|row| row.id == id).map(|row| &row.called);
        let kept = self.ways.iter().find(|ways| Some(&ways.called) == called);
        kept.map(|ways| ways.profile.clone()).unwrap_or_default()
    }

    /// Keeps what suits a child; the list that follows has it as it was read back.
    pub fn keep_ways(&self, work: &Work, ways: ChildWays) {
        let Some(reader) = work.reader() else { return };
        self.change(work, "ways-kept", move || reader.keep_ways(&mut RealDisk, &ways).map_err(words));
    }

    /// Makes the list anew.
    pub fn relist(&self, work: &Work) {
        let Some(reader) = work.reader() else { return };
        let (plan, language) = (work.keeping.clone(), Arc::clone(&work.house.language));
        self.spawn(work, move |tell| {
            // What was done last may still be on its way to the disk.
            let _ = plan.is_none_or(|keeping| keeping.settle(Duration::from_secs(2)));
            let all = rows(&reader, language.as_ref()).and_then(|rows| Ok((rows, reader.ways()?.0)));
            match all {
                Ok((rows, ways)) => tell(News::Rows(rows, ways)),
                Err(error) => tell(News::Told(Told::Failed(error.to_string()))),
            }
        });
    }

    /// What the threads brought since the last time.
    pub fn news(&self) -> Vec<News> {
        self.news.lock().map(|news| news.try_iter().collect()).unwrap_or_default()
    }

    /// Takes in what is its own; what is to be told goes back.
    pub fn take_in(&mut self, work: &mut Work, news: News) -> Vec<Told> {
        match news {
            News::Opened(..) if !self.opening => {
                // The desk was left meanwhile: a child is at the screen, and nothing may open what was kept.
                work.keep_if_keys();
                return Vec::new();
            }
            News::Opened(opener, told) => {
                (self.opening, self.wrong, self.wait_until) = (false, 0, None);
                work.opener = Some(opener);
                work.keep_if_keys();
                self.relist(work);
                self.reseal(work);
                return told;
            }
            News::NotOpened(error) => {
                self.opening = false;
                if matches!(error, VaultError::WrongPassphrase) {
                    self.wrong_again(work);
                    return vec![Told::Trouble("wrong-passphrase", Vec::new())];
                }
                return vec![Told::Failed(error.to_string())];
            }
            News::Rows(rows, ways) if work.opener.is_some() => (self.rows, self.ways) = (rows, ways),
            News::Progress(done, of) => self.at = Some((done, of)),
            News::Sealed(left) => {
                self.at = None;
                return match left {
                    None => Vec::new(),
                    Some(0) => vec![Told::Done("sealed")],
                    Some(left) => vec![Told::Trouble("not-all-sealed", vec![left.to_string()])],
                };
            }
            News::Checked(checked, damaged) if work.opener.is_some() => self.checked = Some((checked, damaged)),
            News::Rows(..) | News::Checked(..) => {}
            News::Told(told) => return vec![told],
            News::Changed(told) => {
                self.checked = None;
                self.relist(work);
                self.reseal(work);
                return vec![told];
            }
        }
        Vec::new()
    }

    /// Does what the adult wishes.
    pub fn wish(&mut self, work: &mut Work, wish: VaultWish) {
        let Some(vault) = work.vault.clone() else { return };
        match wish {
            VaultWish::Lock => self.close(work),
            VaultWish::MakeKeys { name, passphrase } => self.open(work, move || {
                let opener = vault.make_keys(&mut RealDisk, &name, &passphrase)?;
                Ok((opener, vec![Told::Done("vault-ready")]))
            }),
            VaultWish::Unlock(passphrase) => self.open(work, move || unlock(&vault, &passphrase)),
            VaultWish::Restore { key, new } => self.open(work, move || restore(&vault, &key, &new)),
            VaultWish::AddRecovery { passphrase, name, key } => {
                self.change(work, "key-added", move || add_recovery(&vault, &passphrase, &name, key));
            }
            VaultWish::RemoveRecovery { passphrase, public } => self.change(work, "key-removed", move || {
                vault.remove_recovery(&mut RealDisk, &passphrase, &public, WORK_FACTOR).map_err(words)
            }),
            VaultWish::ChangePassphrase { old, new } => self.change(work, "passphrase-changed", move || {
                vault.change_passphrase(&mut RealDisk, &old, &new, WORK_FACTOR).map_err(words)
            }),
            VaultWish::ExportKey { passphrase, to } => self.change(work, "key-exported", move || {
                write_secret(&to, &vault.export_key(&passphrase).map_err(words)?)
            }),
            VaultWish::Settings(settings) => {
                if let Err(error) = vault.set_settings(&mut RealDisk, settings) {
                    let _ = self.tell.send(News::Told(Told::Failed(error.to_string())));
                }
            }
            VaultWish::Check => self.check(work),
            VaultWish::SetAside => self.set_aside(work),
            VaultWish::Forget(forget) => self.forget(work, forget),
        }
    }

    /// Opens the vault by `how`, on a thread.
    fn open(&mut self, work: &Work, how: impl FnOnce() -> Result<(Opener, Vec<Told>), VaultError> + Send + 'static) {
        self.opening = true;
        self.spawn(work, move |tell| {
            tell(match how() {
                Ok((opener, told)) => News::Opened(opener, told),
                Err(error) => News::NotOpened(error),
            });
        });
    }

    /// Changes something about the keys by `how`, on a thread.
    fn change(&self, work: &Work, done: &'static str, how: impl FnOnce() -> Result<(), String> + Send + 'static) {
        self.spawn(work, move |tell| {
            tell(match how() {
                Ok(()) => News::Changed(Told::Done(done)),
                Err(why) => News::Told(Told::Failed(why)),
            });
        });
    }

    /// Seals what is not sealed for the keys of today, until it is done or the desk is closed.
    fn reseal(&mut self, work: &Work) {
        let Some(reader) = work.reader().filter(|_| self.at.is_none()) else { return };
        let stop = Arc::clone(&self.stop);
        self.spawn(work, move |tell| {
            if !reader.is_behind() {
                return;
            }
            let mut at = |progress: crate::vault::Progress| {
                tell(News::Progress(progress.done, progress.of));
                if stop.load(Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            match reader.reseal(&mut RealDisk, &mut at) {
                Ok(resealed) => tell(News::Sealed(resealed.finished.then_some(resealed.left.len()))),
                Err(error) => {
                    tell(News::Sealed(None));
                    tell(News::Told(Told::Failed(error.to_string())));
                }
            }
        });
    }

    fn check(&self, work: &Work) {
        let Some(reader) = work.reader() else { return };
        self.spawn(work, move |tell| {
            tell(News::Told(Told::Done("checking")));
            tell(match reader.check() {
                Ok(check) => {
                    let checked = Checked {
                        conversations: check.listing.conversations.len(),
                        damaged: check.damaged.iter().map(ToString::to_string).collect(),
                        aside: check.aside,
                    };
                    News::Checked(checked, check.damaged)
                }
                Err(error) => News::Told(Told::Failed(error.to_string())),
            });
        });
    }

    fn set_aside(&mut self, work: &Work) {
        let (Some(vault), Some((_, damaged))) = (&work.vault, self.checked.take()) else { return };
        for damage in damaged.iter().filter(|damage| vault.folder().join(&damage.file).is_file()) {
            if let Err(error) = vault.set_aside(damage) {
                let _ = self.tell.send(News::Told(Told::Failed(error.to_string())));
            }
        }
        self.relist(work);
        self.check(work);
    }

    fn forget(&self, work: &mut Work, forget: Forget) {
        let Some(reader) = work.reader() else { return };
        // Nothing of it may be written any more while it goes.
        let gone = |id| matches!(&forget, Forget::Answer(of, _) | Forget::Seen(of, _) | Forget::Added(of, _) | Forget::Conversation(of) if *of == id);
        work.sitting.take_if(|sitting| match &forget {
            Forget::Child(called) => sitting.called() == called,
            _ => gone(sitting.id()),
        });
        self.spawn(work, move |tell| {
            let removed = match &forget {
                Forget::Answer(id, about) => reader.forget_answer(&mut RealDisk, *id, about),
                Forget::Seen(id, seen) => reader.forget_seen(&mut RealDisk, *id, *seen),
                Forget::Added(id, file) => reader.forget_added(&mut RealDisk, *id, *file),
                Forget::Conversation(id) => reader.vault().forget_conversation(&mut RealDisk, *id),
                Forget::Child(called) => reader.forget_child(&mut RealDisk, called),
            };
            tell(match removed {
                Ok(removed) => News::Changed(Told::Removed(removed)),
                Err(error) => News::Told(Told::Failed(error.to_string())),
            });
        });
    }

    fn wrong_again(&mut self, work: &Work) {
        self.wrong += 1;
        if self.wrong < FREE_TRIES {
            return;
        }
        let wait = Duration::from_secs(1 << (self.wrong - FREE_TRIES + 1).min(16)).min(LONGEST_WAIT);
        self.wait_until = Some(Instant::now() + wait);
        let wake = work.wake.clone();
        thread::spawn(move || {
            for _ in 0..=wait.as_secs() {
                wake();
                thread::sleep(Duration::from_secs(1));
            }
            wake();
        });
    }

    /// A wait is shown, second by second.
    pub fn waits(&self) -> bool {
        self.wait_until.is_some_and(|until| seconds_until(until) > 0)
    }

    fn spawn(&self, work: &Work, job: impl FnOnce(&(dyn Fn(News) + Send + Sync)) + Send + 'static) {
        let (tell, wake) = (Mutex::new(self.tell.clone()), work.wake.clone());
        thread::spawn(move || {
            job(&|news| {
                if let Ok(tell) = tell.lock() {
                    // The desk that would be told is gone only when the program ends.
                    let _ = tell.send(news);
                }
                wake();
            });
        });
    }
}

fn seconds_until(until: Instant) -> u64 {
    until.saturating_duration_since(Instant::now()).as_millis().div_ceil(1000).try_into().unwrap_or(u64::MAX)
}

fn words(error: VaultError) -> String {
    error.to_string()
}

fn unlock(vault: &Vault, passphrase: &Passphrase) -> Result<(Opener, Vec<Told>), VaultError> {
    let unlocked = vault.unlock(passphrase)?;
    let mut told = Vec::new();
    if let Some(foreign) = unlocked.put_back {
        told.push(Told::Trouble("list-put-back", Vec::new()));
        if !foreign.is_empty() {
            told.push(Told::Trouble("foreign-keys", foreign));
        }
    }
    Ok((unlocked.opener, told))
}

/// A new passphrase by a recovery key. What was kept before is sealed for the new key with the recovery key, which opens it.
fn restore(vault: &Vault, key: &Path, new: &Passphrase) -> Result<(Opener, Vec<Told>), VaultError> {
    let recovery = read_key(key)?;
    let opener = vault.restore(&mut RealDisk, &recovery, new, WORK_FACTOR)?;
    vault.reader(&recovery).reseal(&mut RealDisk, &mut |_| ControlFlow::Continue(()))?;
    Ok((opener, vec![Told::Done("restored")]))
}

fn read_key(path: &Path) -> Result<Opener, VaultError> {
    let failed = |why: String| VaultError::KeyFile { path: path.to_owned(), why };
    let mut text = Zeroizing::new(String::with_capacity(4096));
    std::fs::File::open(path)
        .and_then(|file| file.take(64 * 1024).read_to_string(&mut text))
        .map_err(|error| failed(error.to_string()))?;
    Opener::read(&text).map_err(failed)
}

fn add_recovery(vault: &Vault, passphrase: &Passphrase, name: &str, key: NewKey) -> Result<(), String> {
    // Proved before anything is written.
    vault.unlock(passphrase).map_err(words)?;
    let public = match key {
        NewKey::Public(public) => public,
        NewKey::File(path) => {
            let (secret, public) = Opener::recovery_key();
            write_secret(&path, &secret)?;
            public
        }
    };
    vault.add_recovery(&mut RealDisk, passphrase, PublicKey::read(name, &public)?, WORK_FACTOR).map_err(words)
}

/// Writes a secret into a new file for its owner alone.
fn write_secret(path: &PathBuf, text: &str) -> Result<(), String> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.write(true).create_new(true).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()))
        .map_err(|error| format!("{}: {error}. Name a new file.", path.display()))
}
