//! Andika, found on the system and read at the start. Bevy has no list of fall-backs, so one font must hold every sign.

use bevy::prelude::*;

use crate::fonts;

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

/// Looks for the fonts where systems keep them. Returns what was found and the files' bytes, regular and bold.
#[must_use]
pub fn find_fonts() -> (FontState, Option<[Vec<u8>; 2]>) {
    match fonts::pair() {
        Some(pair) if pair.name == "Andika" => (FontState::Andika, Some(pair.files)),
        Some(pair) => (FontState::Other(pair.name), Some(pair.files)),
        None => (FontState::Missing, None),
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
