//! The screens that are plugged in, as Linux tells them under `/sys/class/drm`: the same under X11 and Wayland.

use std::{fs, io::Read, path::Path};

use super::edid;

/// Where the kernel tells of screens.
const FOLDER: &str = "/sys/class/drm";
/// An EDID has at most 256 blocks.
const LONGEST: u64 = 128 * 256;

/// A screen that is plugged in and tells its size.
#[derive(Debug, Clone, PartialEq)]
pub struct Connected {
    /// The plug, as the kernel calls it: "eDP-1", "HDMI-A-1".
    pub connector: String,
    /// Width and height in millimetres.
    pub millimetres: (f32, f32),
    /// Width and height in pixels, as the screen likes them best.
    pub pixels: Option<(u32, u32)>,
}

impl Connected {
    /// A window system calls it so. X11 leaves the letter of a plug away: "HDMI-1".
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let bare = |name: &str| name.replace("-A-", "-").replace("-I-", "-").replace("-D-", "-");
        bare(&self.connector) == bare(name)
    }
}

/// Every screen that is plugged in and tells its size. None where the system tells nothing.
#[must_use]
pub fn connected() -> Vec<Connected> {
    connected_in(Path::new(FOLDER))
}

fn connected_in(folder: &Path) -> Vec<Connected> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut all: Vec<_> = entries.filter_map(|entry| connected_at(&entry.path())).collect();
    all.sort_by(|one, other| one.connector.cmp(&other.connector));
    all
}

fn connected_at(folder: &Path) -> Option<Connected> {
    let (card, connector) = folder.file_name()?.to_str()?.split_once('-')?;
    if !card.starts_with("card") || text(&folder.join("status"))?.trim() != "connected" {
        return None;
    }
    let mut bytes = Vec::new();
    fs::File::open(folder.join("edid")).ok()?.take(LONGEST).read_to_end(&mut bytes).ok()?;
    let pixels = text(&folder.join("modes")).and_then(|modes| mode(modes.lines().next()?));
    Some(Connected { connector: connector.to_owned(), millimetres: edid::size(&bytes)?, pixels })
}

fn text(path: &Path) -> Option<String> {
    let mut text = String::new();
    fs::File::open(path).ok()?.take(LONGEST).read_to_string(&mut text).ok()?;
    Some(text)
}

/// "1920x1080", or "1920x1080i".
fn mode(line: &str) -> Option<(u32, u32)> {
    let (width, height) = line.split_once('x')?;
    let height = height.trim_end_matches(|sign: char| !sign.is_ascii_digit());
    Some((width.parse().ok()?, height.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn screens_that_are_plugged_in_are_found_and_others_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let plug = |name: &str, status: &str, bytes: &[u8]| {
            let at = folder.path().join(name);
            fs::create_dir(&at).unwrap();
            fs::write(at.join("status"), status).unwrap();
            fs::write(at.join("edid"), bytes).unwrap();
            fs::write(at.join("modes"), "1280x800\n1024x768\n").unwrap();
        };
        let tablet = edid::tests::edid((22, 14), (217, 136));
        plug("card0-eDP-1", "connected\n", &tablet);
        plug("card0-HDMI-A-1", "disconnected\n", &tablet);
        plug("card1-DP-1", "connected\n", b"nonsense");
        plug("renderD128", "connected\n", &tablet);
        let found = connected_in(folder.path());
        let expected = Connected { connector: "eDP-1".into(), millimetres: (217.0, 136.0), pixels: Some((1280, 800)) };
        assert_eq!(found, [expected]);
        assert_eq!(connected_in(&folder.path().join("none")), []);
    }

    #[test]
    fn a_plug_is_known_by_both_its_names() {
        let hdmi = Connected { connector: "HDMI-A-1".into(), millimetres: (531.0, 299.0), pixels: None };
        assert!(hdmi.is_called("HDMI-1") && hdmi.is_called("HDMI-A-1") && !hdmi.is_called("HDMI-2"));
        assert_eq!(
            ["1920x1080", "1920x1080i", "x", "99999999999x1"].map(mode),
            [Some((1920, 1080)), Some((1920, 1080)), None, None]
        );
    }
}
