//! Looking into folders for the desk: pictures, packs, and the sticks that are in the machine.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::desk::{Entry, FolderView};

/// So many entries are listed; a camera's card has hundreds.
const MOST: usize = 600;

/// Files that are pictures or packs, by the ends of their names. Those of newer telephones are listed too: they are refused with
/// words that say how to convert them.
const ENDINGS: [&str; 14] =
    ["svg", "png", "jpg", "jpeg", "webp", "heic", "heif", "avif", "gif", "zip", "tgz", "obf", "obz", "json"];

/// Where sticks and cards stand.
const STICKS: [&str; 4] = ["/media/", "/run/media/", "/mnt/", "/Volumes/"];

/// What is in `path`; with an empty path in the folder of pictures of whoever is logged in. Not for a thread that draws.
pub(super) fn look(path: &Path) -> FolderView {
    let path = if path.as_os_str().is_empty() { home_of_pictures() } else { path.to_owned() };
    let mut view = FolderView { places: places(), path: path.clone(), ..FolderView::default() };
    let entries = match fs::read_dir(&path) {
        Ok(entries) => entries,
        Err(error) => {
            let what = "Choose another folder, or look whether the stick is still in.";
            view.trouble = Some(format!("{}: {error}. {what}", path.display()));
            return view;
        }
    };
    let mut all: Vec<Entry> = entries.flatten().filter_map(|entry| entry_of(&entry.path())).collect();
    all.sort_by_key(|entry| (!entry.folder, entry.name.to_lowercase()));
    view.more = all.len() > MOST;
    all.truncate(MOST);
    view.entries = all;
    view
}

fn entry_of(path: &Path) -> Option<Entry> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let folder = path.is_dir();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    let listed = !name.starts_with('.') && (folder || ENDINGS.contains(&ending.as_str()));
    listed.then(|| Entry { name, path: path.to_owned(), folder })
}

fn home() -> PathBuf {
    etcetera::home_dir().unwrap_or_default()
}

fn home_of_pictures() -> PathBuf {
    let pictures = home().join("Pictures");
    if pictures.is_dir() { pictures } else { home() }
}

/// Sticks first, then folders where pictures often are.
fn places() -> Vec<PathBuf> {
    let table = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let volumes = fs::read_dir("/Volumes").into_iter().flatten().flatten().map(|entry| entry.path());
    let mut places: Vec<PathBuf> = sticks(&table).into_iter().chain(volumes).collect();
    places.extend(["Pictures", "Downloads", "Documents"].map(|name| home().join(name)));
    places.push(home());
    places.retain(|place| place.is_dir());
    places
}

/// Mounted sticks and cards in the kernel's table of mounts (proc(5)), where a space is written as `\040`.
fn sticks(table: &str) -> Vec<PathBuf> {
    let places = table.lines().filter_map(|line| line.split(' ').nth(1));
    let places = places.map(|place| place.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"));
    places.filter(|place| STICKS.iter().any(|root| place.starts_with(root))).map(PathBuf::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stick_is_found_by_where_it_stands() {
        let table =
            "/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/ta/MY\\040STICK vfat rw 0 0\nproc /proc proc rw 0 0\nx\n";
        assert_eq!(sticks(table), [PathBuf::from("/media/ta/MY STICK")]);
    }

    #[test]
    fn folders_come_first_and_only_pictures_and_packs_are_listed() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.JPG", "a.heic", "notes.txt", ".hidden.png", "set.obz"] {
            fs::write(folder.path().join(name), b"x").unwrap();
        }
        fs::create_dir(folder.path().join("zoo")).unwrap();
        let view = look(folder.path());
        let names: Vec<&str> = view.entries.iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(names, ["zoo", "a.heic", "b.JPG", "set.obz"]);
        assert!(look(&folder.path().join("gone")).trouble.is_some());
    }
}
