//! Reading conversations: which there are, and their events.

use std::{
    collections::BTreeMap,
    fs,
    io::ErrorKind,
    num::NonZero,
    path::{Path, PathBuf},
    thread,
};

use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Damage, Harm, Opener, SealError, Vault, VaultError, disk::read_whole, opener::deep, store::SEALED};
use crate::record::{Event, Moment, PlanUsed, What, event_from_ron};

/// The conversations of a vault.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Listing {
    /// Every conversation whose first event can be read, the newest last.
    pub conversations: Vec<Found>,
    /// What is not as it was written, as far as a list sees it: [`Reader::check`] looks at everything.
    pub damaged: Vec<Damage>,
}

/// A conversation as far as a list needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its id.
    pub id: Uuid,
    /// How many events it has.
    pub events: usize,
    /// When it was made.
    pub begun: Moment,
    /// Its last event.
    pub last: Moment,
    /// What the child is called.
    pub called: String,
    /// The plan that it follows.
    pub plan: PlanUsed,
    /// The last sitting ended at the end of the plan.
    pub finished: bool,
}

/// The events of a conversation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Read {
    /// Every event that can be read, in order. Where `damaged` names a gap, those after it are here all the same.
    pub events: Vec<Event>,
    /// What is not as it was written.
    pub damaged: Vec<Damage>,
    /// The number that a further event gets: none that was ever used, readable or not.
    pub next: u64,
}

/// Reads a vault with something that opens it.
#[derive(Debug, Clone)]
pub struct Reader {
    pub(super) vault: Vault,
    pub(super) opener: Opener,
}

impl Vault {
    /// Reads this vault with `opener`. Files of the time before there were keys are read with any.
    #[must_use]
    pub fn reader(&self, opener: &Opener) -> Reader {
        Reader { vault: self.clone(), opener: opener.clone() }
    }
}

impl Reader {
    /// The vault.
    #[must_use]
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Every conversation, without reading more events than their first and their last ones.
    ///
    /// # Errors
    /// The folder of conversations cannot be read.
    pub fn list(&self) -> Result<Listing, VaultError> {
        let mut listing = Listing::default();
        let mut ids = Vec::new();
        for path in entries(&self.vault.conversations())? {
            match folder_id(&path) {
                Some(id) => ids.push(id),
                None => listing.damaged.push(self.vault.damage(None, &path, Harm::Foreign)),
            }
        }
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let share = ids.len().div_ceil(threads).max(1);
        // The threads end with the list, and with them whatever of a key was on their stacks.
        let found: Vec<(Uuid, Result<Glance, VaultError>)> = thread::scope(|scope| {
            let look = |ids: &[Uuid]| deep(|| ids.iter().map(|id| (*id, self.glance(*id))).collect::<Vec<_>>());
            let working: Vec<_> = ids.chunks(share).map(|ids| scope.spawn(move || look(ids))).collect();
            working.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
        });
        for (id, glance) in found {
            match glance {
                Ok(glance) => {
                    listing.damaged.extend(glance.damaged);
                    listing.conversations.extend(glance.found);
                }
                Err(error) => {
                    let path = self.vault.conversation(id);
                    listing.damaged.push(self.vault.damage(Some(id), &path, Harm::Unreadable(error.to_string())));
                }
            }
        }
        listing.conversations.sort_by_key(|found| (found.begun, found.id));
        Ok(listing)
    }

    /// One conversation as a list has it; none where its first event cannot be read.
    ///
    /// # Errors
    /// There is no such conversation, or its folder cannot be read.
    pub fn find(&self, id: Uuid) -> Result<Option<Found>, VaultError> {
        self.opener.apart(|| self.glance(id)).map(|glance| glance.found)
    }

    /// The events of the conversation `id`. A conversation of which nothing was kept yet has none.
    ///
    /// # Errors
    /// There is no such conversation, or its folder cannot be read.
    pub fn events(&self, id: Uuid) -> Result<Read, VaultError> {
        self.opener.apart(|| self.read_events(id))
    }

    pub(super) fn read_events(&self, id: Uuid) -> Result<Read, VaultError> {
        let EventFiles { files, mut damaged, next } = self.event_files(id)?;
        let mut events = Vec::with_capacity(files.len());
        for (number, path) in files {
            match self.event(&path, number) {
                Ok(event) => events.push(event),
                Err(harm) => damaged.push(self.vault.damage(Some(id), &path, harm)),
            }
        }
        Ok(Read { events, damaged, next })
    }

    /// The picture of a drawing, as PNG.
    ///
    /// # Errors
    /// There is none, or it cannot be read.
    pub fn drawing(&self, id: Uuid, drawing: Uuid) -> Result<Vec<u8>, VaultError> {
        let path = self.vault.drawing_file(id, drawing);
        match self.opener.apart(|| self.file(&path)) {
            Ok(png) => Ok(png.to_vec()),
            Err(Harm::Missing) => Err(VaultError::NoSuch { conversation: id, what: "drawing", id: drawing }),
            Err(harm) => Err(VaultError::Damaged(self.vault.damage(Some(id), &path, harm))),
        }
    }

    /// What opens the next sitting of the conversation `id`: what it will keep, and what there is of this conversation now.
    /// No other conversation opens with it.
    ///
    /// # Errors
    /// There is no such conversation, or its folder cannot be read.
    pub fn sitting(&self, id: Uuid) -> Result<Opener, VaultError> {
        let mut files = Vec::new();
        for folder in [self.vault.voice_folder(id), self.vault.drawings_folder(id), self.vault.pictures_folder(id)] {
            for path in entries(&folder)? {
                if path.is_dir() { files.extend(entries(&path)?) } else { files.push(path) }
            }
        }
        let sealed = files.iter().filter_map(|path| Some((self.vault.place(path), read_whole(path).ok()?)));
        // The iterator reads as it goes: only the keys of the files stay in memory, not the files.
        Ok(self.opener.apart(|| self.opener.sitting_with(sealed)))
    }

    /// What is under the seal of the file that is sealed at `path`; as it stands where it was kept before there were keys.
    pub(super) fn file(&self, path: &Path) -> Result<Zeroizing<Vec<u8>>, Harm> {
        let unreadable = |error: std::io::Error| Harm::Unreadable(error.to_string());
        match read_whole(path) {
            Ok(bytes) if path.extension().is_some_and(|ending| ending == SEALED) => {
                self.opener.open(&bytes, &self.vault.place(path)).map_err(Harm::Sealed)
            }
            Ok(bytes) => Ok(Zeroizing::new(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => match read_whole(&path.with_extension("")) {
                Ok(bytes) => Ok(Zeroizing::new(bytes)),
                Err(error) if error.kind() == ErrorKind::NotFound => Err(Harm::Missing),
                Err(error) => Err(unreadable(error)),
            },
            Err(error) => Err(unreadable(error)),
        }
    }

    pub(super) fn event(&self, path: &Path, number: u64) -> Result<Event, Harm> {
        let bytes = self.file(path)?;
        let text = std::str::from_utf8(&bytes).map_err(|error| Harm::Unreadable(error.to_string()))?;
        let event = event_from_ron(text).map_err(|error| Harm::Unreadable(error.to_string()))?;
        if event.number == number {
            Ok(event)
        } else {
            Err(Harm::Unreadable(format!("it says that it is event {}", event.number)))
        }
    }

    /// The files of a conversation's events, and the gaps between them.
    fn event_files(&self, id: Uuid) -> Result<EventFiles, VaultError> {
        if !self.vault.conversation(id).is_dir() {
            return Err(VaultError::NoConversation(id));
        }
        let folder = self.vault.events_folder(id);
        let (files, foreign) = numbered(&folder, "ron")?;
        let mut damaged: Vec<_> = foreign.iter().map(|path| self.vault.damage(Some(id), path, Harm::Foreign)).collect();
        let mut next = 1;
        for number in files.keys().copied() {
            if number > next {
                damaged.push(self.vault.damage(Some(id), &folder, Harm::MissingEvents(next, number - 1)));
            }
            next = number + 1;
        }
        Ok(EventFiles { files, damaged, next })
    }

    /// Reads the first event, and from the end on until one says whether the child had come to the end.
    fn glance(&self, id: Uuid) -> Result<Glance, VaultError> {
        let EventFiles { files, mut damaged, .. } = self.event_files(id)?;
        let mut read = |number: u64, path: &PathBuf| match self.event(path, number) {
            Ok(event) => Some(event),
            Err(harm) => {
                damaged.push(self.vault.damage(Some(id), path, harm));
                None
            }
        };
        let first = files.first_key_value().and_then(|(number, path)| read(*number, path));
        let (mut last, mut finished) = (None, None);
        for (number, path) in files.iter().rev() {
            let Some(event) = read(*number, path) else { continue };
            last = last.or(Some(event.at));
            finished = match event.what {
                What::SittingEnded { finished } => Some(finished),
                What::SittingBegun { .. } | What::Begun { .. } => Some(false),
                _ => continue,
            };
            break;
        }
        let found = first.and_then(|event| match event.what {
            What::Begun { plan, child, .. } => Some(Found {
                id,
                events: files.len(),
                begun: event.at,
                last: last.unwrap_or(event.at),
                called: child.called,
                plan,
                finished: finished.unwrap_or(false),
            }),
            _ => None,
        });
        damaged.dedup();
        Ok(Glance { found, damaged })
    }
}

/// The files of a conversation's events.
struct EventFiles {
    files: BTreeMap<u64, PathBuf>,
    damaged: Vec<Damage>,
    /// The number after the last.
    next: u64,
}

struct Glance {
    /// None where the first event, which names child and plan, is not there; `damaged` tells.
    found: Option<Found>,
    damaged: Vec<Damage>,
}

impl Vault {
    pub(super) fn damage(&self, conversation: Option<Uuid>, path: &Path, harm: Harm) -> Damage {
        Damage { conversation, file: self.told(path), harm }
    }

    /// To which place a file is bound: its path in the vault, without the ending of sealed files.
    pub(super) fn place(&self, path: &Path) -> String {
        let told = self.told(path);
        let plain =
            if told.extension().is_some_and(|ending| ending == SEALED) { told.with_extension("") } else { told };
        let parts: Vec<_> = plain.iter().map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    }
}

impl Harm {
    /// True where it is whole but this key does not open it.
    #[must_use]
    pub fn is_other_key(&self) -> bool {
        *self == Self::Sealed(SealError::OtherKey)
    }
}

/// The id that names the folder `path`.
pub(super) fn folder_id(path: &Path) -> Option<Uuid> {
    let id = Uuid::parse_str(path.file_name()?.to_str()?).ok()?;
    path.is_dir().then_some(id)
}

/// Everything in `folder`, in the order of names; nothing where there is no such folder.
pub(super) fn entries(folder: &Path) -> Result<Vec<PathBuf>, VaultError> {
    let failed = |error| VaultError::from_io(folder, error);
    let there = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        there => there.map_err(failed)?,
    };
    let mut paths = Vec::new();
    for entry in there {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.sort();
    Ok(paths)
}

/// The files `NUMBER.ENDING` of `folder`, sealed or from before there were keys, by their number from 1; and everything else
/// that is there.
pub(super) fn numbered(folder: &Path, ending: &str) -> Result<(BTreeMap<u64, PathBuf>, Vec<PathBuf>), VaultError> {
    let mut files: BTreeMap<u64, PathBuf> = BTreeMap::new();
    let mut foreign = Vec::new();
    // In the order of names `7.ron` comes before `7.ron.age`: of a file whose sealing was cut off both are there.
    for path in entries(folder)? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let sealed = name.strip_suffix(SEALED).and_then(|name| name.strip_suffix('.'));
        let number = sealed
            .unwrap_or(name)
            .strip_suffix(ending)
            .and_then(|name| name.strip_suffix('.'))
            .filter(|digits| digits.len() >= 6 && digits.bytes().all(|digit| digit.is_ascii_digit()))
            .and_then(|digits| digits.parse::<u64>().ok())
            .filter(|number| (1..u64::MAX).contains(number));
        let Some(number) = number else {
            foreign.push(path);
            continue;
        };
        match files.get(&number) {
            // `000001` and `00000001` are one number: the name that we did not give is foreign.
            Some(there) if path != there.with_added_extension(SEALED) => foreign.push(path),
            _ => drop(files.insert(number, path)),
        }
    }
    Ok((files, foreign))
}
