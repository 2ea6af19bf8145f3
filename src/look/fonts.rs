//! Andika, found on the system and read at the start, and a font for each script that Andika does not have. Bevy has no list
//! of fall-backs: words are parted into runs of one font each (see [`super::runs`]).

use bevy::prelude::*;

use crate::fonts;

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

/// Looks for the fonts where systems keep them. Returns what was found and the files' bytes, regular and bold.
#[must_use]
pub fn find_fonts() -> (FontState, Option<[Vec<u8>; 2]>) {
    match fonts::pair() {
        Some(pair) if pair.name == "Andika" => (FontState::Andika, Some(pair.files)),
        Some(pair) => (FontState::Other(pair.name), Some(pair.files)),
        None => (FontState::Missing, None),
    }
}

/// The bytes, regular and bold, of a font for each other script that one was found for: Arabic, Gurmukhi, Bengali.
#[must_use]
pub fn find_fall_backs() -> Vec<[Vec<u8>; 2]> {
    fonts::fall_backs()
}
