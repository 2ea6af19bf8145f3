//! Reading conversations: which there are, and their events.

use std::{
    collections::BTreeMap,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use uuid::Uuid;

use super::{Damage, Harm, Vault, VaultError, disk::read_whole};
use crate::record::{Event, Moment, PlanUsed, What, event_from_ron};

/// The conversations of a vault.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Listing {
    /// Every conversation whose first event can be read, the newest last.
    pub conversations: Vec<Found>,
    /// What is not as it was written.
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

impl Vault {
    /// Every conversation, without reading sound or drawings.
    ///
    /// # Errors
    /// The folder of conversations cannot be read.
    pub fn list(&self) -> Result<Listing, VaultError> {
        let mut listing = Listing::default();
        for path in entries(&self.conversations())? {
            let id = path.file_name().and_then(|name| name.to_str()).and_then(|name| Uuid::parse_str(name).ok());
            let Some(id) = id.filter(|_| path.is_dir()) else {
                listing.damaged.push(self.damage(None, &path, Harm::Foreign));
                continue;
            };
            let read = match self.events(id) {
                Ok(read) => read,
                Err(error) => {
                    listing.damaged.push(self.damage(Some(id), &path, Harm::Unreadable(error.to_string())));
                    continue;
                }
            };
            listing.damaged.extend(read.damaged);
            listing.conversations.extend(found(id, &read.events));
        }
        listing.conversations.sort_by_key(|found| (found.begun, found.id));
        Ok(listing)
    }

    /// The events of the conversation `id`. A conversation of which nothing was kept yet has none.
    ///
    /// # Errors
    /// There is no such conversation, or its folder cannot be read.
    pub fn events(&self, id: Uuid) -> Result<Read, VaultError> {
        if !self.conversation(id).is_dir() {
            return Err(VaultError::NoConversation(id));
        }
        let folder = self.events_folder(id);
        let (files, foreign) = numbered(&folder, "ron")?;
        let mut read = Read { next: 1, ..Read::default() };
        read.damaged.extend(foreign.iter().map(|path| self.damage(Some(id), path, Harm::Foreign)));
        for (number, path) in files {
            if number > read.next {
                read.damaged.push(self.damage(Some(id), &folder, Harm::MissingEvents(read.next, number - 1)));
            }
            read.next = number + 1;
            match read_event(&path, number) {
                Ok(event) => read.events.push(event),
                Err(why) => read.damaged.push(self.damage(Some(id), &path, Harm::Unreadable(why))),
            }
        }
        Ok(read)
    }

    /// The picture of a drawing, as PNG.
    ///
    /// # Errors
    /// There is none, or it cannot be read.
    pub fn drawing(&self, id: Uuid, drawing: Uuid) -> Result<Vec<u8>, VaultError> {
        let path = self.drawing_file(id, drawing);
        read_whole(&path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => VaultError::NoSuch { conversation: id, what: "drawing", id: drawing },
            _ => VaultError::from_io(&path, error),
        })
    }

    pub(super) fn damage(&self, conversation: Option<Uuid>, path: &Path, harm: Harm) -> Damage {
        Damage { conversation, file: self.told(path), harm }
    }
}

fn read_event(path: &Path, number: u64) -> Result<Event, String> {
    let bytes = read_whole(path).map_err(|error| error.to_string())?;
    let text = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    let event = event_from_ron(&text).map_err(|error| error.to_string())?;
    if event.number == number { Ok(event) } else { Err(format!("it says that it is event {}", event.number)) }
}

/// None where the first event, which names child and plan, is not there; `events` has told that as damage.
fn found(id: Uuid, events: &[Event]) -> Option<Found> {
    let (first, last) = (events.first()?, events.last()?);
    let What::Begun { plan, child, .. } = &first.what else { return None };
    let finished = events.iter().rev().find_map(|event| match event.what {
        What::SittingEnded { finished } => Some(finished),
        What::SittingBegun { .. } => Some(false),
        _ => None,
    });
    Some(Found {
        id,
        events: events.len(),
        begun: first.at,
        last: last.at,
        called: child.called.clone(),
        plan: plan.clone(),
        finished: finished.unwrap_or(false),
    })
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

/// The files `NUMBER.ending` of `folder` by their number, from 1, and everything else that is there.
pub(super) fn numbered(folder: &Path, ending: &str) -> Result<(BTreeMap<u64, PathBuf>, Vec<PathBuf>), VaultError> {
    let mut files = BTreeMap::new();
    let mut foreign = Vec::new();
    for path in entries(folder)? {
        let number = path
            .file_name()
            .and_then(|name| name.to_str()?.strip_suffix(ending)?.strip_suffix('.'))
            .filter(|digits| digits.len() >= 6 && digits.bytes().all(|digit| digit.is_ascii_digit()))
            .and_then(|digits| digits.parse::<u64>().ok())
            .filter(|number| (1..u64::MAX).contains(number));
        match number {
            // `000001` and `00000001` are one number: the name that we did not give is foreign.
            Some(number) if !files.contains_key(&number) => {
                files.insert(number, path);
            }
            _ => foreign.push(path),
        }
    }
    Ok((files, foreign))
}
