//! Words as a sound of our own: for a device to which the platform's voice cannot be sent. A sound server's voice
//! (speech-dispatcher, and what macOS and Windows have) speaks where that server likes; only what we play ourselves goes
//! where we like. So these words are made by espeak-ng, where it is installed.

use std::{
    io::{Read as _, Write as _},
    process::{Command, Stdio},
};

use super::{Sound, read_wav, tongue::Tongue, voice::speakable, wav::whole_header};
use crate::ways::VoiceKind;

const PROGRAM: &str = "espeak-ng";
/// Words a minute: the slowest, the usual, the fastest (espeak-ng's manual).
const PACE: (f32, f32, f32) = (80.0, 175.0, 450.0);
/// A sound of more bytes is no words of ours: two minutes.
const LONGEST: u64 = 2 * 60 * 22_050 * 2;

/// Words can be made into a sound on this machine. Starts a program: not for a thread that draws.
#[must_use]
pub fn makes_sounds() -> bool {
    let mut program = Command::new(PROGRAM);
    program.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    program.status().is_ok_and(|status| status.success())
}

/// These words as a sound; none where that cannot be made in this language. `pace` from -1 (slowest) to 1.
pub(super) fn made(words: &str, tongue: &Tongue, pace: f32) -> Option<Sound> {
    let tag = tongue.language.to_lowercase();
    let broad = tag.split('-').next().unwrap_or(&tag);
    [tag.as_str(), broad].into_iter().find_map(|tag| made_in(tag, words, tongue.kind, pace))
}

fn made_in(tag: &str, words: &str, kind: VoiceKind, pace: f32) -> Option<Sound> {
    let variant = match kind {
        VoiceKind::Usual => "",
        VoiceKind::Woman => "+f2",
        VoiceKind::Man => "+m3",
        VoiceKind::Child => "+f5",
    };
    // On its input and not among its arguments, which every user of the machine can read: the words may be the child's.
    let mut program = Command::new(PROGRAM)
        .args(["--stdin", "--stdout", "-b", "1", "-s", &speed(pace), "-v", &format!("{tag}{variant}")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    // Fewer than a pipe holds, so that no one waits for the other; its end is the end of the words.
    let written = program.stdin.take().is_some_and(|mut input| writeln!(input, "{}", speakable(words)).is_ok());
    let mut bytes = Vec::new();
    let read = program.stdout.take().is_some_and(|output| output.take(LONGEST).read_to_end(&mut bytes).is_ok());
    let ended = program.wait().is_ok_and(|status| status.success());
    let sound = whole_header(bytes).and_then(|wav| read_wav(&wav).ok());
    sound.filter(|sound| written && read && ended && !sound.samples.is_empty())
}

fn speed(pace: f32) -> String {
    let (slowest, usual, fastest) = PACE;
    let reach = if pace < 0.0 { usual - slowest } else { fastest - usual };
    format!("{:.0}", usual + pace.clamp(-1.0, 1.0) * reach)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slower_words_last_longer_and_a_language_without_a_voice_makes_none() {
        assert!(makes_sounds(), "the set-up installs espeak-ng");
        let made = |language: &str, pace| made("I like the swings.", &Tongue::usual(language), pace);
        let (slow, usual) = (made("en-GB", -0.6).unwrap(), made("en-GB", 0.0).unwrap());
        assert!(slow.samples.len() > usual.samples.len() && usual.milliseconds() > 500, "{}", usual.milliseconds());
        assert!(usual.samples.iter().any(|sample| sample.unsigned_abs() > 1000));
        assert!(made("pa-Guru", 0.0).is_some(), "the language without its script");
        assert_eq!(made("so", 0.0), None, "Somali is not read by the rules of another language");
    }

    #[test]
    fn the_pace_is_told_in_words_a_minute() {
        assert_eq!([speed(-3.0), speed(-1.0), speed(0.0), speed(1.0)], ["80", "80", "175", "450"]);
    }
}
