//! The font files of the system: where they lie, and the pair that the program writes with.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

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

/// A font in two weights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Its name.
    pub name: &'static str,
    /// The files' bytes, regular and bold.
    pub files: [Vec<u8>; 2],
}

/// The best pair that the system has.
#[must_use]
pub fn pair() -> Option<Pair> {
    let files = files();
    WANTED.into_iter().find_map(|(name, names)| Some(Pair { name, files: read(&files, names)? }))
}

/// The bytes, regular and bold, of a font for each other script that one was found for: Arabic, Gurmukhi, Bengali.
#[must_use]
pub fn fall_backs() -> Vec<[Vec<u8>; 2]> {
    let files = files();
    FALL_BACKS.iter().filter_map(|wanted| wanted.iter().find_map(|names| read(&files, *names))).collect()
}

fn read(files: &[PathBuf], names: [&str; 2]) -> Option<[Vec<u8>; 2]> {
    let [regular, bold] = names.map(|wanted| {
        let file = files.iter().find(|path| path.file_name().is_some_and(|name| name == wanted));
        file.and_then(|path| fs::read(path).ok())
    });
    Some([regular?, bold?])
}

/// Every file in the folders where systems keep fonts, those of the best first.
#[must_use]
pub fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in folders() {
        list(&folder, DEPTH, &mut files);
    }
    files
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
    let known = ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts"];
    folders.extend(known.map(PathBuf::from));
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
