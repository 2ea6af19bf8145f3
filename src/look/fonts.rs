//! Andika, found on the system and read at the start, and a font for each script that Andika does not have. Bevy has no list
//! of fall-backs: words are parted into runs of one font each (see [`super::runs`]).

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use bevy::prelude::*;

/// Reads the fonts and keeps what was found for the start-up check.
pub(super) fn plugin(app: &mut App) {
    let (state, files) = find_fonts();
    let fonts = app.world().get_resource::<Assets<Font>>().is_some().then_some(files).flatten();
    let handles = fonts.map_or_else(Fonts::default, |files| {
        let mut assets = app.world_mut().resource_mut::<Assets<Font>>();
        let mut pair = |files: [Vec<u8>; 2]| files.map(|bytes| assets.add(Font::from_bytes(bytes)));
        let [regular, bold] = pair(files);
        Fonts { regular, bold, others: find_fall_backs().into_iter().map(pair).collect() }
    });
    app.insert_resource(state).insert_resource(handles);
}

/// The two fonts of the child's screens.
#[derive(Debug, Clone, Default, Resource)]
pub struct Fonts {
    /// For placed cards, and lines under a heading.
    pub regular: Handle<Font>,
    /// For everything else.
    pub bold: Handle<Font>,
    /// Regular and bold of the fonts for other scripts, in the order of [`find_fall_backs`].
    pub others: Vec<[Handle<Font>; 2]>,
}

impl Fonts {
    /// The font of a run, see [`super::runs`].
    #[must_use]
    pub fn of(&self, run: Option<usize>, bold: bool) -> Handle<Font> {
        match run.and_then(|run| self.others.get(run)) {
            Some([_, heavy]) if bold => heavy.clone(),
            Some([light, _]) => light.clone(),
            None if bold => self.bold.clone(),
            None => self.regular.clone(),
        }
    }
}

/// Which font was found.
#[derive(Debug, Clone, PartialEq, Eq, Resource)]
pub enum FontState {
    /// Andika, made for people who learn to read.
    Andika,
    /// Another font that holds every sign of the language; its name.
    Other(&'static str),
    /// None: words cannot be shown.
    Missing,
}

/// Regular and bold of each font that covers en-GB, best first.
const WANTED: [(&str, [&str; 2]); 6] = [
    ("Andika", ["Andika-Regular.ttf", "Andika-Bold.ttf"]),
    ("Andika", ["Andika-R.ttf", "Andika-B.ttf"]),
    ("DejaVu Sans", ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]),
    ("Noto Sans", ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"]),
    ("Liberation Sans", ["LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"]),
    ("Verdana", ["verdana.ttf", "verdanab.ttf"]),
];

/// Regular and bold of fonts for other scripts, best first: Arabic (also for Urdu), Gurmukhi (Punjabi), Bengali. The first
/// ones come with Debian's fonts-noto-core, the others with other systems.
const FALL_BACKS: [&[[&str; 2]]; 3] = [
    &[
        ["NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"],
        ["NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"],
        ["segoeui.ttf", "segoeuib.ttf"],
        ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"],
    ],
    &[
        ["NotoSansGurmukhi-Regular.ttf", "NotoSansGurmukhi-Bold.ttf"],
        ["NotoSerifGurmukhi-Regular.ttf", "NotoSerifGurmukhi-Bold.ttf"],
        ["Nirmala.ttf", "NirmalaB.ttf"],
        ["raavi.ttf", "raavib.ttf"],
    ],
    &[
        ["NotoSansBengali-Regular.ttf", "NotoSansBengali-Bold.ttf"],
        ["NotoSerifBengali-Regular.ttf", "NotoSerifBengali-Bold.ttf"],
        ["Nirmala.ttf", "NirmalaB.ttf"],
        ["vrinda.ttf", "vrindab.ttf"],
    ],
];

/// How deep the font folders are searched; systems nest them two or three deep.
const DEPTH: usize = 4;

/// Looks for the fonts in the folders where systems keep them. Returns what was found and the files' bytes, regular and
/// bold.
#[must_use]
pub fn find_fonts() -> (FontState, Option<[Vec<u8>; 2]>) {
    let files = font_files();
    for (name, pair) in WANTED {
        if let Some(found) = read_pair(&files, pair) {
            let state = if name == "Andika" { FontState::Andika } else { FontState::Other(name) };
            return (state, Some(found));
        }
    }
    (FontState::Missing, None)
}

/// The bytes, regular and bold, of a font for each other script that one was found for: Arabic, Gurmukhi, Bengali.
#[must_use]
pub fn find_fall_backs() -> Vec<[Vec<u8>; 2]> {
    let files = font_files();
    FALL_BACKS.iter().filter_map(|wanted| wanted.iter().find_map(|pair| read_pair(&files, *pair))).collect()
}

fn font_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in folders() {
        list(&folder, DEPTH, &mut files);
    }
    files
}

fn read_pair(files: &[PathBuf], pair: [&str; 2]) -> Option<[Vec<u8>; 2]> {
    let found = pair.map(|file| files.iter().find(|path| path.file_name().is_some_and(|name| name == file)));
    let [Some(regular), Some(bold)] = found else { return None };
    Some([fs::read(regular).ok()?, fs::read(bold).ok()?])
}

fn folders() -> Vec<PathBuf> {
    let mut folders = Vec::new();
    let home = env::home_dir().unwrap_or_default();
    folders.push(env::var_os("XDG_DATA_HOME").map_or_else(|| home.join(".local/share"), PathBuf::from).join("fonts"));
    folders.push(home.join(".fonts"));
    folders.push(home.join("Library/Fonts"));
    if let Some(dirs) = env::var_os("XDG_DATA_DIRS") {
        folders.extend(env::split_paths(&dirs).map(|dir| dir.join("fonts")));
    }
    folders.extend(["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts"].map(PathBuf::from));
    if let Some(windows) = env::var_os("WINDIR") {
        folders.push(PathBuf::from(windows).join("Fonts"));
    }
    folders
}

fn list(folder: &Path, depth: usize, into: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            if depth > 0 {
                list(&path, depth - 1, into);
            }
        } else {
            into.push(path);
        }
    }
}
