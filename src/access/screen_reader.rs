//! Whether a screen reader speaks on this machine, so that the kiosk does not speak at the same time. Asked away from the
//! screen's thread: at the start, when something asks for what a screen reader is told, and now and then, since one may come
//! and go at any time.

use std::{
    process::{Command, Stdio},
    sync::{
        Mutex,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::Duration,
};

use bevy::{a11y::AccessibilityRequested, prelude::*};

/// So often it is asked again. A question costs some milliseconds.
const AGAIN: Duration = Duration::from_secs(30);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<ScreenReader>();
}

/// A screen reader speaks on this machine, as far as that is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Resource)]
pub struct ScreenReader(pub bool);

/// The line to the thread that asks.
#[derive(Debug, Resource)]
struct Asker {
    ask: Sender<()>,
    told: Mutex<Receiver<bool>>,
    /// Something wanted to be told what a screen reader is told.
    requested: bool,
}

/// Asks the system from now on. `wake` is called when there is another answer.
pub(super) fn ask(app: &mut App, wake: impl Fn() + Send + 'static) {
    let ((ask, asked), (tell, told)) = (channel(), channel());
    thread::spawn(move || {
        let mut before = None;
        loop {
            let runs = screen_reader_runs();
            if before.replace(runs) != Some(runs) {
                if tell.send(runs).is_err() {
                    return;
                }
                wake();
            }
            match asked.recv_timeout(AGAIN) {
                Err(RecvTimeoutError::Disconnected) => return,
                Ok(()) | Err(RecvTimeoutError::Timeout) => {}
            }
        }
    });
    app.insert_resource(Asker { ask, told: Mutex::new(told), requested: false })
        .add_systems(PreUpdate, hear.run_if(resource_exists::<Asker>));
}

fn hear(mut asker: ResMut<Asker>, requested: Res<AccessibilityRequested>, mut reader: ResMut<ScreenReader>) {
    let asker = asker.bypass_change_detection();
    if std::mem::replace(&mut asker.requested, requested.get()) != requested.get() {
        // The thread ends only with the app.
        let _ = asker.ask.send(());
    }
    if let Some(runs) = asker.told.lock().ok().and_then(|told| told.try_iter().last()) {
        reader.set_if_neq(ScreenReader(runs));
    }
}

/// Asks the system now, and waits for its answer. Where it says nothing, none runs.
#[must_use]
pub fn screen_reader_runs() -> bool {
    QUESTIONS.iter().find_map(|(program, arguments, says)| {
        let asked = Command::new(program).args(*arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        says(&String::from_utf8_lossy(&asked.stdout))
    }) == Some(true)
}

/// A program, what it is asked, and what its answer says: yes, no, or nothing.
type Question = (&'static str, &'static [&'static str], fn(&str) -> Option<bool>);

/// VoiceOver.
#[cfg(target_os = "macos")]
const QUESTIONS: [Question; 1] =
    [("defaults", &["read", "com.apple.universalaccess", "voiceOverOnOff"], |answer| match answer.trim() {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    })];
/// Windows keeps no word of it outside a program's memory (`SPI_GETSCREENREADER`), and every reader sets it in its own way;
/// Narrator alone leaves a mark here while it runs.
#[cfg(windows)]
const QUESTIONS: [Question; 1] =
    [("reg", &["query", r"HKCU\Software\Microsoft\Narrator\NoRoam", "/v", "RunningState"], windows_says)];
/// The bus of assistive programs. Two programs can ask it; one of them is on every desktop.
#[cfg(not(any(target_os = "macos", windows)))]
const QUESTIONS: [Question; 2] = [
    (
        "gdbus",
        &[
            "call",
            "--session",
            "--timeout",
            "2",
            "--dest",
            "org.a11y.Bus",
            "--object-path",
            "/org/a11y/bus",
            "--method",
            "org.freedesktop.DBus.Properties.Get",
            "org.a11y.Status",
            "ScreenReaderEnabled",
        ],
        bus_says,
    ),
    (
        "busctl",
        &[
            "--user",
            "--timeout=2",
            "get-property",
            "org.a11y.Bus",
            "/org/a11y/bus",
            "org.a11y.Status",
            "ScreenReaderEnabled",
        ],
        bus_says,
    ),
];

/// `(<true>,)` or `b true`.
#[cfg(not(any(target_os = "macos", windows)))]
fn bus_says(answer: &str) -> Option<bool> {
    match answer.trim() {
        "(<true>,)" | "b true" => Some(true),
        "(<false>,)" | "b false" => Some(false),
        _ => None,
    }
}

/// `RunningState    REG_DWORD    0x1`
#[cfg(any(windows, test))]
fn windows_says(answer: &str) -> Option<bool> {
    let line = answer.lines().find(|line| line.contains("RunningState"))?;
    Some(line.split_whitespace().last() == Some("0x1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_of_programs_are_understood_and_others_say_nothing() {
        #[cfg(target_os = "linux")]
        for (answer, says) in [
            ("(<true>,)\n", Some(true)),
            ("(<false>,)\n", Some(false)),
            ("b true\n", Some(true)),
            ("b false", Some(false)),
            ("", None),
            ("true story", None),
        ] {
            assert_eq!(bus_says(answer), says, "{answer}");
        }
        assert_eq!(windows_says("    RunningState    REG_DWORD    0x1\r\n"), Some(true));
        assert_eq!(windows_says("    RunningState    REG_DWORD    0x0\r\n"), Some(false));
        assert_eq!(windows_says(""), None);
    }

    #[test]
    fn what_is_told_is_known_and_who_asks_for_it_makes_the_system_be_asked_again() {
        let ((ask, asked), (tell, told)) = (channel(), channel());
        let mut app = App::new();
        app.init_resource::<AccessibilityRequested>().add_plugins(plugin);
        app.insert_resource(Asker { ask, told: Mutex::new(told), requested: false }).add_systems(PreUpdate, hear);
        tell.send(true).unwrap();
        app.update();
        assert_eq!(*app.world().resource::<ScreenReader>(), ScreenReader(true));
        assert!(asked.try_recv().is_err());
        app.world().resource::<AccessibilityRequested>().set(true);
        app.update();
        app.update();
        assert_eq!(asked.try_iter().count(), 1);
    }
}
