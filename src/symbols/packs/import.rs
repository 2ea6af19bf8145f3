//! Bringing pictures in: several at a time, each read, made anew and written under its own name, so that an import that was
//! stopped goes on where it was.

use std::{
    any::Any,
    collections::{BTreeMap, BTreeSet},
    fs,
    ops::ControlFlow,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

use super::{
    LeftOut, PackError,
    listing::{Listing, Place},
    source::{Found, Source},
};
use crate::symbols::picture::{self, Form, LONGEST_FILE};

/// Threads that read pictures.
const MOST_THREADS: usize = 4;

/// Room on the stack of each: pictures nested as deep as is allowed need a part of it.
const STACK: usize = 8 << 20;

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Files read.
    pub done: usize,
    /// Of so many.
    pub of: usize,
}

/// Told after each picture; [`ControlFlow::Break`] stops the import, which can be taken up again.
pub type Watch<'a> = &'a (dyn Fn(Progress) -> ControlFlow<()> + Sync);

/// A file to be made: the number of its picture, and whether it is the one in lines.
type Job = (usize, bool);

/// What became of the files of a listing.
pub(super) struct Made {
    /// Names of the files that were made.
    pub files: BTreeMap<Job, String>,
    /// Pictures that were not made, in the order of the listing.
    pub left_out: Vec<(Job, LeftOut)>,
    /// Files that were there from an import that was stopped.
    pub resumed: usize,
}

/// Reads every picture of the listing into `folder`.
pub(super) fn make(source: &Source, listing: &Listing, folder: &Path, watch: Watch<'_>) -> Result<Made, PackError> {
    let jobs = jobs(listing);
    let there = there(folder)?;
    let mut waiting: BTreeMap<&str, Vec<Job>> = BTreeMap::new();
    let mut held: Vec<(Job, Arc<[u8]>)> = Vec::new();
    let mut made = Made { files: BTreeMap::new(), left_out: Vec::new(), resumed: 0 };
    for (job, place) in &jobs {
        if let Some(file) = there.get(&file_stem(listing, *job)) {
            made.files.insert(*job, file.clone());
            made.resumed += 1;
            continue;
        }
        match place {
            Place::Member(name) => waiting.entry(name.as_str()).or_default().push(*job),
            Place::Held(bytes) => held.push((*job, Arc::clone(bytes))),
        }
    }
    let work = Work {
        listing,
        folder,
        watch,
        of: jobs.len(),
        stopped: AtomicBool::new(false),
        state: Mutex::new(State { made, fault: None }),
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    let (give, take) = sync_channel::<(Vec<Job>, Found)>(threads);
    let take = Mutex::new(take);
    let read = thread::scope(|scope| {
        let (work, take) = (&work, &take);
        for _ in 0..threads {
            let reader = thread::Builder::new().name("pictures".into()).stack_size(STACK);
            if let Err(error) = reader.spawn_scoped(scope, move || work.each(take)) {
                work.state().fault = Some(PackError::disk("cannot start reading into", folder)(error));
                work.stopped.store(true, Ordering::Relaxed);
            }
        }
        work.feed(source, waiting, held, give)
    });
    work.result(read)
}

/// Every file that the listing asks for.
fn jobs(listing: &Listing) -> Vec<(Job, Place)> {
    let of = |(nth, wanted): (usize, &super::listing::Wanted)| {
        let line = wanted.line.clone().map(|line| ((nth, true), line));
        [Some(((nth, false), wanted.place.clone())), line].into_iter().flatten()
    };
    listing.pictures.iter().enumerate().flat_map(of).collect()
}

fn file_stem(listing: &Listing, (nth, line): Job) -> String {
    // A dot stands in no id, so no other picture has this name.
    format!("{}{}", listing.pictures[nth].id, if line { ".line" } else { "" })
}

/// Files that an earlier import has made, by the stems of their names.
fn there(folder: &Path) -> Result<BTreeMap<String, String>, PackError> {
    let mut there = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(PackError::disk("cannot open", folder))? {
        let entry = entry.map_err(PackError::disk("cannot open", folder))?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        match name.rsplit_once('.') {
            Some((stem, _)) if Form::of_name(&name).is_some() => {
                there.insert(stem.to_owned(), name);
            }
            _ => fs::remove_file(entry.path()).map_err(PackError::disk("cannot remove", &entry.path()))?,
        }
    }
    Ok(there)
}

struct Work<'a> {
    listing: &'a Listing,
    folder: &'a Path,
    watch: Watch<'a>,
    of: usize,
    stopped: AtomicBool,
    state: Mutex<State>,
}

struct State {
    made: Made,
    fault: Option<PackError>,
}

impl Work<'_> {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the files to the threads, as they come out of the source; a few at a time wait.
    fn feed(
        &self,
        source: &Source,
        mut waiting: BTreeMap<&str, Vec<Job>>,
        held: Vec<(Job, Arc<[u8]>)>,
        give: SyncSender<(Vec<Job>, Found)>,
    ) -> Result<(), PackError> {
        let send = |jobs, found| {
            let gone = self.stopped.load(Ordering::Relaxed) || give.send((jobs, found)).is_err();
            if gone { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        for (job, bytes) in held {
            if send(vec![job], Ok(bytes.to_vec())).is_break() {
                return Ok(());
            }
        }
        let wanted: BTreeSet<&str> = waiting.keys().copied().collect();
        source.each(&wanted, LONGEST_FILE, |name, found| {
            waiting.remove(name).map_or(ControlFlow::Continue(()), |jobs| send(jobs, found))
        })?;
        for jobs in waiting.into_values() {
            if send(jobs, Err("it is not there any more".into())).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn each(&self, take: &Mutex<Receiver<(Vec<Job>, Found)>>) {
        loop {
            let next = take.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((jobs, found)) = next else { return };
            // What still waits is taken out and let go, so that the feeder is not kept waiting.
            if self.stopped.load(Ordering::Relaxed) {
                continue;
            }
            let kept = found.and_then(|bytes| read(&bytes));
            for job in jobs {
                self.keep(job, &kept);
            }
        }
    }

    fn keep(&self, job: Job, kept: &Result<picture::Kept, String>) {
        let outcome = kept.as_ref().map_err(String::clone).map(|kept| {
            let name = format!("{}.{}", file_stem(self.listing, job), kept.form.ending());
            let (to, part) = (self.folder.join(&name), self.folder.join(format!("{name}.part")));
            let written = fs::write(&part, &kept.bytes).and_then(|()| fs::rename(&part, &to));
            written.map(|()| name).map_err(PackError::disk("cannot write", &to))
        });
        let wanted = &self.listing.pictures[job.0];
        let what = match (&wanted.place, job.1) {
            (_, true) => format!("{} (in lines)", wanted.words[0]),
            (Place::Member(name), false) => name.clone(),
            (Place::Held(_), false) => wanted.words[0].clone(),
        };
        let mut state = self.state();
        match outcome {
            Ok(Ok(name)) => {
                if let Some(missing) = kept.as_ref().ok().filter(|kept| !kept.left_out.is_empty()) {
                    let why = format!("it is there, without {}", missing.left_out.join(" and "));
                    state.made.left_out.push((job, LeftOut::new(&what, why)));
                }
                state.made.files.insert(job, name);
            }
            Ok(Err(fault)) => {
                state.fault.get_or_insert(fault);
                self.stopped.store(true, Ordering::Relaxed);
            }
            Err(why) => state.made.left_out.push((job, LeftOut::new(&what, why))),
        }
        let notes = state.made.left_out.iter().filter(|(job, _)| !state.made.files.contains_key(job)).count();
        let progress = Progress { done: state.made.files.len() + notes, of: self.of };
        drop(state);
        if (self.watch)(progress).is_break() {
            self.stopped.store(true, Ordering::Relaxed);
        }
    }

    fn result(self, read: Result<(), PackError>) -> Result<Made, PackError> {
        let State { mut made, fault } = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let Some(fault) = fault {
            return Err(fault);
        }
        read?;
        if self.stopped.into_inner() {
            return Err(PackError::Stopped { done: made.files.len(), of: self.of });
        }
        made.left_out.sort_by_key(|(job, _)| *job);
        Ok(made)
    }
}

/// Reads a picture. A reader that gives up in a way of its own must not take the rest with it.
fn read(bytes: &[u8]) -> Result<picture::Kept, String> {
    let odd = |_: Box<dyn Any + Send>| "it cannot be read. Open it in a picture program and save it anew.".to_owned();
    catch_unwind(AssertUnwindSafe(|| picture::read(bytes))).map_err(odd)?.map_err(|error| error.to_string())
}

/// Returns once everything in the folder is on the disk.
pub(super) fn settle(folder: &Path) -> Result<(), PackError> {
    let disk = || PackError::disk("cannot keep", folder);
    #[cfg(target_os = "linux")]
    {
        // One call for thousands of files, where one call for each would take minutes on a slow disk.
        let opened = fs::File::open(folder).map_err(disk())?;
        rustix::fs::syncfs(&opened).map_err(|error| disk()(error.into()))
    }
    #[cfg(not(target_os = "linux"))]
    {
        let files: Vec<PathBuf> = fs::read_dir(folder).map_err(disk())?.flatten().map(|entry| entry.path()).collect();
        files.iter().filter(|path| path.is_file()).try_for_each(|path| {
            fs::File::open(path).and_then(|file| file.sync_all()).map_err(PackError::disk("cannot keep", path))
        })
    }
}

/// A folder for its owner alone; it is no fault if it is there.
pub(super) fn folder(path: &Path) -> Result<PathBuf, PackError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(PackError::disk("cannot make", path))?;
    Ok(path.to_owned())
}
