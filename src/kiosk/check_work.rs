//! What works on this machine, told at the desk.

use super::{desk_work::Stale, is_large_enough, session::Work};
use crate::{
    desk::{CheckLine, LanguageRow},
    look::FontState,
    plan::{Text, Wording},
    sound::Voices,
    vault::Trouble,
};

/// A line for each device, and what to do where one does not work.
pub(super) fn checks(work: &Work, stale: &Stale) -> Vec<CheckLine> {
    let line = |id: &str, ok: bool| CheckLine {
        what: work.house.language.say(&Text::new(format!("desk-check-{id}"))),
        ok,
        remedy: work.house.language.words(&Text::attribute(format!("desk-check-{id}"), "remedy")).unwrap_or_default(),
    };
    let either = |ok: bool, yes: &str, no: &str| line(if ok { yes } else { no }, ok);
    let mut lines = vec![match &stale.disk {
        None => line("storage", true),
        Some(Trouble::Full) => line("full", false),
        Some(Trouble::Failing(_)) => line("failing", false),
    }];
    if let Some((microphone, loudspeaker)) = stale.devices {
        lines.push(either(microphone, "microphone", "no-microphone"));
        lines.push(either(loudspeaker, "loudspeaker", "no-loudspeaker"));
    }
    match stale.sound_check {
        check if check.word().is_none() => {}
        check => lines.push(either(check.is_well(), "loud", "quiet")),
    }
    match work.speaker.voices() {
        Voices::Looking => {}
        Voices::Ready { .. } => lines.push(line("voice", true)),
        Voices::None(_) => lines.push(line("no-voice", false)),
    }
    let silent: Vec<&str> =
        stale.languages.iter().filter(|row| !work.speaker.speaks(&row.tag)).map(in_english).collect();
    if !silent.is_empty() {
        let text = Text::new("desk-check-voiceless").with("languages", silent.join(", "));
        lines.push(CheckLine { what: work.house.language.say(&text), ..line("voiceless", true) });
    }
    if let Some(away) = stale.cues.away() {
        let text = Text::new("desk-check-cues-away").with("device", &*away.name);
        lines.push(CheckLine { what: work.house.language.say(&text), ..line("cues-away", false) });
    }
    if stale.reader {
        lines.push(line("reader", true));
    }
    lines.push(match stale.font {
        FontState::Andika => line("font", true),
        FontState::Other(_) => line("other-font", false),
        FontState::Missing => line("no-font", false),
    });
    lines.push(glass_line(work, stale));
    if !stale.unshown.is_empty() {
        let text = Text::new("desk-check-signs").with("languages", stale.unshown.join(", "));
        lines.push(CheckLine { what: work.house.language.say(&text), ..line("signs", false) });
    }
    lines
}

/// A language's English name, which stands in brackets behind its own where that is another.
fn in_english(row: &LanguageRow) -> &str {
    row.name.rsplit_once(" (").map_or(row.name.as_str(), |(_, name)| name.trim_end_matches(')'))
}

/// Whether a child's finger has room on this screen.
fn glass_line(work: &Work, stale: &Stale) -> CheckLine {
    let say = |id: &str, size: f32| work.house.language.say(&Text::new(id).with("size", format!("{size:.0}")));
    let remedy = |id: &str| work.house.language.words(&Text::attribute(id, "remedy")).unwrap_or_default();
    match stale.glass.smallest {
        None => CheckLine { what: say("desk-check-glass-unknown", 0.0), ok: false, remedy: String::new() },
        Some(size) if is_large_enough(size) => {
            CheckLine { what: say("desk-check-glass", size), ok: true, remedy: String::new() }
        }
        Some(size) => {
            CheckLine { what: say("desk-check-glass-small", size), ok: false, remedy: remedy("desk-check-glass-small") }
        }
    }
}
