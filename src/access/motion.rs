//! Whether the system asks that nothing moves: read once at the start, away from the screen's thread. Each desktop keeps it
//! elsewhere; one of them is enough.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, mpsc::Receiver, mpsc::channel},
    thread,
};

use bevy::prelude::*;

use super::Ways;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<SystemStill>();
}

/// The system asks that nothing moves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Resource)]
pub struct SystemStill(pub bool);

/// Nothing shall move: for this child, or on this machine.
#[must_use]
pub fn is_still(ways: &Ways, system: SystemStill) -> bool {
    ways.0.calm.still || system.0
}

/// What the system answers, once it has.
#[derive(Debug, Resource)]
struct Asked(Mutex<Receiver<bool>>);

/// Asks the system. `wake` is called when it has answered.
pub(super) fn ask(app: &mut App, wake: impl FnOnce() + Send + 'static) {
    let (tell, told) = channel();
    thread::spawn(move || {
        // The app that would hear it may be gone.
        let _ = tell.send(system_asks());
        wake();
    });
    app.insert_resource(Asked(Mutex::new(told))).add_systems(PreUpdate, hear.run_if(resource_exists::<Asked>));
}

fn hear(asked: Res<Asked>, mut still: ResMut<SystemStill>, mut commands: Commands) {
    if let Some(answer) = asked.0.lock().ok().and_then(|told| told.try_recv().ok()) {
        still.set_if_neq(SystemStill(answer));
        commands.remove_resource::<Asked>();
    }
}

/// One of the places where systems keep it says so.
fn system_asks() -> bool {
    let of_command = |(program, arguments, still): &(&str, &[&str], fn(&str) -> bool)| {
        let output = Command::new(program).args(*arguments).stdin(Stdio::null()).stderr(Stdio::null()).output();
        output.is_ok_and(|output| still(&String::from_utf8_lossy(&output.stdout)))
    };
    settings_folder().is_some_and(|folder| files_ask(&folder)) || COMMANDS.iter().any(of_command)
}

/// A program, what it is asked, and whether its answer asks for stillness.
type Question = (&'static str, &'static [&'static str], fn(&str) -> bool);

#[cfg(target_os = "macos")]
const COMMANDS: [Question; 1] =
    [("defaults", &["read", "com.apple.universalaccess", "reduceMotion"], |answer| answer.trim() == "1")];
#[cfg(windows)]
const COMMANDS: [Question; 1] =
    [("reg", &["query", r"HKCU\Control Panel\Desktop\WindowMetrics", "/v", "MinAnimate"], windows_asks)];
#[cfg(not(any(target_os = "macos", windows)))]
const COMMANDS: [Question; 2] = [
    ("gsettings", &["get", "org.gnome.desktop.interface", "enable-animations"], |answer| answer.trim() == "false"),
    (
        "gdbus",
        &[
            "call",
            "--session",
            "--timeout",
            "2",
            "--dest",
            "org.freedesktop.portal.Desktop",
            "--object-path",
            "/org/freedesktop/portal/desktop",
            "--method",
            "org.freedesktop.portal.Settings.ReadOne",
            "org.freedesktop.appearance",
            "reduced-motion",
        ],
        |answer| answer.contains("uint32 1"),
    ),
];

/// `MinAnimate    REG_SZ    0`
#[cfg(any(windows, test))]
fn windows_asks(answer: &str) -> bool {
    answer.lines().any(|line| line.contains("MinAnimate") && line.split_whitespace().last() == Some("0"))
}

fn settings_folder() -> Option<PathBuf> {
    let given = env::var_os("XDG_CONFIG_HOME").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    given.or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".config")))
}

/// The files of GTK and KDE, where they are, say so.
fn files_ask(folder: &Path) -> bool {
    let says = |file: &str, key: &str, still: fn(&str) -> bool| {
        let text = fs::read_to_string(folder.join(file)).unwrap_or_default();
        value_of(&text, key).is_some_and(still)
    };
    let off = |value: &str| matches!(value, "0" | "false");
    says("gtk-4.0/settings.ini", "gtk-enable-animations", off)
        || says("gtk-3.0/settings.ini", "gtk-enable-animations", off)
        || says("kdeglobals", "AnimationDurationFactor", |value| value.parse() == Ok(0.0_f32))
}

/// The value of a line `key=value`.
fn value_of<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let of = |line: &'a str| line.split_once('=').filter(|(name, _)| name.trim() == key).map(|(_, value)| value.trim());
    text.lines().find_map(of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_each_desktop_are_understood() {
        for (file, text, asks) in [
            ("gtk-4.0/settings.ini", "[Settings]\ngtk-font-name = Andika\ngtk-enable-animations = 0\n", true),
            ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=false", true),
            ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1", false),
            ("gtk-3.0/settings.ini", "[Settings]\n#gtk-enable-animations=0", false),
            ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", true),
            ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", false),
            ("kdeglobals", "\u{0}=\n==\nAnimationDurationFactor", false),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, text).unwrap();
            assert_eq!(files_ask(folder.path()), asks, "{text}");
        }
        assert!(!files_ask(Path::new("/nowhere")));
    }

    #[test]
    fn answers_of_programs_are_understood() {
        assert!(windows_asks("HKEY_CURRENT_USER\\Control Panel\r\n    MinAnimate    REG_SZ    0\r\n"));
        assert!(!windows_asks("    MinAnimate    REG_SZ    1\r\n") && !windows_asks(""));
        #[cfg(target_os = "linux")]
        {
            let [(.., gnome), (.., portal)] = COMMANDS;
            assert!(gnome("false\n") && !gnome("true\n") && !gnome(""));
            assert!(portal("(<uint32 1>,)\n") && !portal("(<uint32 0>,)\n") && !portal(""));
        }
    }
}
