//! A template for a keyguard: a plate with holes before the screen, in true size, to be cut or given to a workshop. Where the
//! screen is larger than a sheet of paper, on several that are put together by their crosses.

use serde::Serialize;

use super::pdf::Sheet;
use crate::plan::{Text, Wording};

/// A4 in millimetres, and its edge that printers leave white.
const PAPER: (f32, f32) = (210.0, 297.0);
const EDGE: f32 = 10.0;
/// Words and ruler above the drawing, in millimetres.
const HEAD: f32 = 24.0;
/// Neighbouring sheets show so much of each other, in millimetres.
const SHARED: f32 = 12.0;

/// A keyguard for one screen, in millimetres from its upper left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Keyguard {
    /// Width and height of the screen.
    pub screen: (f32, f32),
    /// Its holes.
    pub holes: Vec<Hole>,
    /// How many of them are cells.
    pub cells: usize,
    /// Width and height of a cell.
    pub cell: (f32, f32),
}

/// A hole.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hole {
    /// Its left edge.
    pub left: f32,
    /// Its upper edge.
    pub top: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// The radius of its corners.
    pub radius: f32,
    /// What is pressed through it.
    pub label: String,
}

/// What of the screen stands on one sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Tile {
    /// Its left edge on the screen.
    pub left: f32,
    /// Its upper edge.
    pub top: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

/// The data of the template `keyguard.typ`.
#[derive(Debug, Serialize)]
struct Data<'a> {
    language: &'a str,
    window: String,
    right_to_left: bool,
    flipped: bool,
    width: f32,
    height: f32,
    size: String,
    about: String,
    ruler: String,
    holes: &'a [Hole],
    sheets: Vec<OnSheet>,
}

#[derive(Debug, Serialize)]
struct OnSheet {
    #[serde(flatten)]
    tile: Tile,
    name: String,
}

/// The sheets for a screen of this size, row by row: as few as can be, lying or standing.
#[must_use]
pub fn tiles(screen: (f32, f32)) -> (bool, Vec<Tile>) {
    let laid = |flipped: bool| {
        let (width, height) = if flipped { (PAPER.1, PAPER.0) } else { PAPER };
        cut(screen, (width - 2.0 * EDGE, height - 2.0 * EDGE - HEAD))
    };
    let (lying, standing) = (laid(true), laid(false));
    if standing.len() < lying.len() { (false, standing) } else { (true, lying) }
}

fn cut(screen: (f32, f32), sheet: (f32, f32)) -> Vec<Tile> {
    let (columns, rows) = (pieces(screen.0, sheet.0), pieces(screen.1, sheet.1));
    rows.iter()
        .flat_map(|(top, height)| {
            columns.iter().map(|(left, width)| Tile { left: *left, top: *top, width: *width, height: *height })
        })
        .collect()
}

/// Pieces of a length, about as long as each other, of which neighbours share a strip.
fn pieces(length: f32, room: f32) -> Vec<(f32, f32)> {
    let mut count = 1;
    while length > room * count as f32 - SHARED * (count - 1) as f32 {
        count += 1;
    }
    let each = (length + SHARED * (count - 1) as f32) / count as f32;
    (0..count).map(|number| (number as f32 * (each - SHARED), each)).collect()
}

/// The template, in the words of `wording`.
#[must_use]
pub fn keyguard(guard: &Keyguard, wording: &dyn Wording) -> Sheet {
    let say = |id: &str| wording.say(&Text::new(id));
    let (flipped, tiles) = tiles(guard.screen);
    let of = tiles.len();
    let name = |number: usize| {
        wording
            .say(&Text::new("report-guard-sheet").with("number", (number + 1).to_string()).with("of", of.to_string()))
    };
    let size = Text::new("report-guard-size")
        .with("width", format!("{:.1}", guard.screen.0))
        .with("height", format!("{:.1}", guard.screen.1))
        .with("cells", guard.cells.to_string())
        .with("across", format!("{:.1}", guard.cell.0))
        .with("down", format!("{:.1}", guard.cell.1));
    let data = Data {
        language: wording.language(),
        window: say("report-guard"),
        right_to_left: say("language-direction") == "rtl",
        flipped,
        width: guard.screen.0,
        height: guard.screen.1,
        size: wording.say(&size),
        about: say("report-guard-about"),
        ruler: say("report-guard-ruler"),
        holes: &guard.holes,
        sheets: tiles.into_iter().enumerate().map(|(number, tile)| OnSheet { tile, name: name(number) }).collect(),
    };
    // Strings, lists, numbers and truths: serde has nothing to refuse.
    let data = serde_json::to_value(data).unwrap_or_default();
    Sheet { template: "keyguard".to_owned(), data, pictures: std::collections::BTreeMap::new() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_tablet_has_one_sheet_and_a_desktop_screen_several() {
        assert_eq!(tiles((217.0, 136.0)).1.len(), 1);
        assert_eq!(tiles((136.0, 217.0)), (false, cut((136.0, 217.0), (190.0, 253.0))));
        assert!(tiles((531.0, 299.0)).1.len() <= 6);
    }

    proptest! {
        #[test]
        fn sheets_show_all_of_the_screen_in_true_size_and_share_a_strip(width in 60.0_f32..1200.0, height in 60.0_f32..1200.0) {
            let (flipped, tiles) = tiles((width, height));
            let (across, down) = if flipped { (277.0, 166.0) } else { (190.0, 253.0) };
            let right = tiles.iter().map(|tile| tile.left + tile.width).fold(0.0, f32::max);
            let bottom = tiles.iter().map(|tile| tile.top + tile.height).fold(0.0, f32::max);
            prop_assert!((right - width).abs() < 0.05 && (bottom - height).abs() < 0.05);
            for tile in &tiles {
                prop_assert!(tile.width <= across + 0.01 && tile.height <= down + 0.01, "{:?}", tile);
                prop_assert!(tile.left >= 0.0 && tile.top >= 0.0);
            }
            for two in tiles.windows(2).filter(|two| (two[0].top - two[1].top).abs() < 0.01) {
                prop_assert!((two[0].left + two[0].width - two[1].left - SHARED).abs() < 0.05);
            }
        }
    }
}
