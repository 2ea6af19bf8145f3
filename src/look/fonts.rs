//! Andika, found on the system and read at the start. Bevy has no list of fall-backs, so one font must hold every sign.

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
        let [regular, bold] = files.map(|bytes| assets.add(Font::from_bytes(bytes)));
        Fonts { regular, bold }
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

/// How deep the font folders are searched; systems nest them two or three deep.
const DEPTH: usize = 4;

/// Looks for the fonts in the folders where systems keep them. Returns what was found and the files' bytes, regular and
/// bold.
#[must_use]
pub fn find_fonts() -> (FontState, Option<[Vec<u8>; 2]>) {
    let mut files = Vec::new();
    for folder in folders() {
        list(&folder, DEPTH, &mut files);
    }
    for (name, pair) in WANTED {
        let found = pair.map(|file| files.iter().find(|path| path.file_name().is_some_and(|name| name == file)));
        if let [Some(regular), Some(bold)] = found
            && let (Ok(regular), Ok(bold)) = (fs::read(regular), fs::read(bold))
        {
            let state = if name == "Andika" { FontState::Andika } else { FontState::Other(name) };
            return (state, Some([regular, bold]));
        }
    }
    (FontState::Missing, None)
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

/// How wide words are in Andika Bold, in the unit of `size`, and a fiftieth more. Labels are fitted and broken into lines
/// with it before anything is drawn, so that a screen can be laid out and tested without fonts. Other fonts that may stand in
/// for Andika are narrower, or about as wide.
pub fn width_of(words: &str, size: f32) -> f32 {
    words.chars().map(advance).sum::<f32>() * size * 1.02
}

/// Widths of the small and of the capital letters in hundredths of the type size, as the font has them.
const SMALL: [u8; 26] =
    [60, 58, 49, 61, 53, 39, 57, 59, 30, 32, 55, 30, 85, 60, 56, 59, 58, 48, 50, 42, 60, 53, 76, 57, 53, 51];
const CAPITAL: [u8; 26] =
    [72, 67, 67, 72, 58, 58, 71, 73, 50, 49, 69, 54, 90, 74, 72, 61, 74, 66, 60, 61, 72, 71, 103, 66, 66, 60];

fn advance(sign: char) -> f32 {
    let hundredths = match sign {
        'a'..='z' => SMALL[sign as usize - 'a' as usize],
        'A'..='Z' => CAPITAL[sign as usize - 'A' as usize],
        ' ' => 27,
        '.' | ',' | ':' | ';' | '\'' | '’' | '!' => 37,
        '-' | '(' | ')' => 43,
        _ => 61,
    };
    f32::from(hundredths) / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_words_are_wider() {
        assert!(width_of("computer", 28.0) > width_of("maths", 28.0));
        assert!(width_of("mmm", 28.0) > width_of("iii", 28.0));
    }
}
