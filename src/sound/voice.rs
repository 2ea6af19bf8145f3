//! The computer's voice: the platform's own (on Linux, speech-dispatcher), on a thread of its own.
//!
//! Whatever the platform does (is not there, starts slowly, hangs, dies), nobody waits for it here: orders go to its thread,
//! ends come back as reports, and whoever waits for a report has a time limit.
//!
//! On Linux the words go over a line of our own to the same server (see [`super::ssip`]), which tells when each is heard;
//! where that line is not to be had, the platform's crate says them, and tells when it begins.

use std::{
    collections::BTreeSet,
    sync::mpsc::{Receiver, Sender, channel},
    thread,
    time::{Duration, Instant},
};

use tts::Tts;

#[cfg(target_os = "linux")]
use super::ssip::{Happening, Ssip};
use super::{
    maker::made,
    speaker::Report,
    tongue::{Tongue, VoiceKind, choose},
};

/// After a failure the platform is asked again at most this often.
const AGAIN: Duration = Duration::from_secs(20);

/// Whether words can be spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Voices {
    /// Not known yet.
    Looking,
    /// Yes, with this voice.
    Ready {
        /// What the platform calls it.
        name: String,
    },
    /// No, and why, in plain words for the adult.
    None(String),
}

/// Says words, one piece at a time; its ends come as [`Report::voice_over`].
pub trait Voice: Send {
    /// Says `words` in this tongue and reports the end as number `number`; where it can, also each word as it is heard
    /// ([`Report::word`]), or else when it begins ([`Report::begun`]).
    fn say(&mut self, number: u64, words: &str, tongue: &Tongue);
    /// Makes `words` into a sound in place of saying them, and reports it as [`Report::made`]; false where it never can.
    fn make(&mut self, _number: u64, _words: &str, _tongue: &Tongue) -> bool {
        false
    }
    /// Falls silent.
    fn stop(&mut self);
    /// From the next words on: how fast (-1 slowest, 0 the platform's normal, 1 fastest) and how loud (0 to 1).
    fn manner(&mut self, pace: f32, volume: f32);
}

/// The platform's voice.
#[derive(Debug)]
pub struct PlatformVoice {
    orders: Sender<Order>,
    pace: f32,
    report: Report,
}

#[derive(Debug)]
enum Order {
    Say(u64, String, Tongue),
    Stop,
    Manner(f32, f32),
    Begun(String),
    Over(String),
    #[cfg(target_os = "linux")]
    Happened(Happening),
    Quit,
}

impl PlatformVoice {
    /// Looks for a voice for `language` (BCP 47) on a thread of its own; what it finds comes as [`Report::voices`]. `pace`: -1
    /// slowest, 0 the platform's normal, 1 fastest.
    #[must_use]
    pub fn new(language: &str, pace: f32, report: Report) -> Self {
        let (orders, inbox) = channel();
        let back = orders.clone();
        let mut speech = Speech {
            usual: language.to_owned(),
            tongue: None,
            pace,
            volume: 1.0,
            report: report.clone(),
            back,
            tts: None,
            voices: Vec::new(),
            #[cfg(target_os = "linux")]
            line: None,
            asked: None,
            now: None,
        };
        thread::spawn(move || speech.run(&inbox));
        Self { orders, pace, report }
    }
}

impl Voice for PlatformVoice {
    fn say(&mut self, number: u64, words: &str, tongue: &Tongue) {
        // If the thread is no more, no report comes, and the one who waits for it says so.
        let _ = self.orders.send(Order::Say(number, words.to_owned(), tongue.clone()));
    }

    fn make(&mut self, number: u64, words: &str, tongue: &Tongue) -> bool {
        let (words, tongue, pace, report) = (words.to_owned(), tongue.clone(), self.pace, self.report.clone());
        thread::spawn(move || report.made(number, made(&words, &tongue, pace)));
        true
    }

    fn stop(&mut self) {
        let _ = self.orders.send(Order::Stop);
    }

    fn manner(&mut self, pace: f32, volume: f32) {
        self.pace = pace;
        let _ = self.orders.send(Order::Manner(pace, volume));
    }
}

impl Drop for PlatformVoice {
    fn drop(&mut self) {
        let _ = self.orders.send(Order::Quit);
    }
}

struct Speech {
    /// The language in which words are said for which no other is told.
    usual: String,
    /// How the voice is set up now; none while it speaks no language that was asked for.
    tongue: Option<Tongue>,
    pace: f32,
    volume: f32,
    report: Report,
    back: Sender<Order>,
    tts: Option<Tts>,
    voices: Vec<tts::Voice>,
    /// Our own line to the server, which tells each word.
    #[cfg(target_os = "linux")]
    line: Option<Ssip>,
    asked: Option<Instant>,
    /// The platform's id of what is being said, and our number for it. Ids differ in type by platform and can
    /// only be printed on all of them.
    now: Option<(String, u64)>,
}

impl Speech {
    fn run(&mut self, inbox: &Receiver<Order>) {
        self.connect();
        while let Ok(order) = inbox.recv() {
            match order {
                Order::Quit => break,
                Order::Say(number, words, tongue) => self.say(number, &words, tongue),
                Order::Stop => self.stop(),
                Order::Manner(pace, volume) => {
                    (self.pace, self.volume) = (pace, volume);
                    self.set_manner();
                }
                Order::Begun(id) => {
                    if let Some((_, number)) = self.now.as_ref().filter(|(now, _)| *now == id) {
                        self.report.begun(*number);
                    }
                }
                Order::Over(id) => self.over(&id),
                #[cfg(target_os = "linux")]
                Order::Happened(happening) => self.happened(happening),
            }
        }
        // The platform's callbacks still come after this, and its crate panics when they find nobody.
        if let Some(tts) = self.tts.take() {
            std::mem::forget(tts);
        }
    }

    fn say(&mut self, number: u64, words: &str, tongue: Tongue) {
        if self.tts.is_none() && self.asked.is_none_or(|asked| asked.elapsed() > AGAIN) {
            self.connect();
        }
        if self.tts.is_none() || !self.tune(tongue.clone()) {
            self.report.voice_over(number, false);
            return;
        }
        let words = speakable(words);
        #[cfg(target_os = "linux")]
        if self.said_over_line(number, &words) {
            return;
        }
        // Where the line was lost just now, the platform's crate knows nothing of the tongue.
        if !self.tune(tongue) {
            self.report.voice_over(number, false);
            return;
        }
        let Some(tts) = self.tts.as_mut() else { return };
        match tts.speak(words, false) {
            Ok(Some(id)) => self.now = Some((format!("{id:?}"), number)),
            Ok(None) => self.report.voice_over(number, true),
            Err(error) => {
                self.lost(&error.to_string());
                self.report.voice_over(number, false);
            }
        }
    }

    fn stop(&mut self) {
        self.now = None;
        // Nothing was being said, or the platform is gone: silent either way.
        let _ = self.tts.as_mut().map(Tts::stop);
        #[cfg(target_os = "linux")]
        let _ = self.line.as_mut().map(Ssip::stop);
    }

    fn over(&mut self, id: &str) {
        if let Some((_, number)) = self.now.take_if(|(now, _)| *now == id) {
            self.report.voice_over(number, true);
        }
    }

    /// The voice speaks this tongue from now on; false where it cannot.
    fn tune(&mut self, tongue: Tongue) -> bool {
        if self.tongue.as_ref() == Some(&tongue) {
            return true;
        }
        let Some(voice) = nearest(&self.voices, &tongue) else { return false };
        let voice = voice.clone();
        #[cfg(target_os = "linux")]
        if let Some(line) = &mut self.line {
            if line.voice(&voice.language().into_inner(), tongue.kind).is_ok() {
                self.tongue = Some(tongue);
                return true;
            }
            self.lose_line();
        }
        match self.tts.as_mut().map(|tts| tts.set_voice(&voice)) {
            Some(Ok(())) => self.tongue = Some(tongue),
            Some(Err(error)) => {
                self.lost(&error.to_string());
                return false;
            }
            None => return false,
        }
        true
    }

    fn set_manner(&mut self) {
        // A voice that cannot be made slower or quieter speaks as it can.
        let _ = self.tts.as_mut().map(|tts| set_manner(tts, self.pace, self.volume));
        #[cfg(target_os = "linux")]
        if let Some(line) = &mut self.line {
            let _ = line.manner(self.pace, self.volume);
        }
    }

    fn lost(&mut self, why: &str) {
        if let Some(tts) = self.tts.take() {
            std::mem::forget(tts);
        }
        self.report.voices(Voices::None(format!("the computer's voice does not work ({why})")));
    }

    fn connect(&mut self) {
        self.asked = Some(Instant::now());
        match self.open() {
            Ok(tts) => {
                self.tts = Some(tts);
                let tags: BTreeSet<String> = self.voices.iter().map(|voice| voice.language().into_inner()).collect();
                self.report.languages(tags.into_iter().collect());
                #[cfg(target_os = "linux")]
                self.open_line();
                // A second language may have a voice where the first has none.
                let usual = Tongue::usual(&self.usual);
                let name = nearest(&self.voices, &usual).map(tts::Voice::name);
                let voices = match name.filter(|_| self.tune(usual)) {
                    Some(name) => Voices::Ready { name },
                    None => Voices::None(format!("this computer has no voice for the language {}", self.usual)),
                };
                self.report.voices(voices);
            }
            Err(why) => self.report.voices(Voices::None(why)),
        }
    }

    fn open(&mut self) -> Result<Tts, String> {
        let told = |error: tts::Error| format!("this computer has no voice that answers ({error})");
        let mut tts = Tts::default().map_err(told)?;
        let mut set_up = |tts: &mut Tts| {
            self.voices = tts.voices().map_err(told)?;
            self.tongue = None;
            set_manner(tts, self.pace, self.volume).map_err(told)?;
            let back = self.back.clone();
            let begun = move |id: tts::UtteranceId| drop(back.send(Order::Begun(format!("{id:?}"))));
            tts.on_utterance_begin(Some(Box::new(begun))).map_err(told)?;
            for listen in [Tts::on_utterance_end, Tts::on_utterance_stop] {
                let back = self.back.clone();
                let over = move |id: tts::UtteranceId| drop(back.send(Order::Over(format!("{id:?}"))));
                listen(tts, Some(Box::new(over))).map_err(told)?;
            }
            Ok(())
        };
        match set_up(&mut tts) {
            Ok(()) => Ok(tts),
            Err(why) => {
                std::mem::forget(tts);
                Err(why)
            }
        }
    }
}

/// The line that tells each word. Without it the platform's crate speaks.
#[cfg(target_os = "linux")]
impl Speech {
    /// The server runs by now: the platform's crate starts it.
    fn open_line(&mut self) {
        let back = self.back.clone();
        let open = || {
            let mut line = Ssip::connect(move |happening| drop(back.send(Order::Happened(happening))))?;
            line.manner(self.pace, self.volume)?;
            Ok::<_, std::io::Error>(line)
        };
        self.line = open().ok();
    }

    fn said_over_line(&mut self, number: u64, words: &str) -> bool {
        let said = self.line.as_mut().and_then(|line| line.say(words).ok());
        match said {
            Some(id) => self.now = Some((id.to_string(), number)),
            None => self.lose_line(),
        }
        said.is_some()
    }

    /// Whoever speaks from now on must be told the tongue again.
    fn lose_line(&mut self) {
        if self.line.take().is_some() {
            self.tongue = None;
        }
    }

    fn happened(&mut self, happening: Happening) {
        match happening {
            Happening::Word(id, word) => {
                if let Some((_, number)) = self.now.as_ref().filter(|(now, _)| *now == id.to_string()) {
                    self.report.word(*number, word);
                }
            }
            Happening::Over(id) => self.over(&id.to_string()),
            Happening::Gone => {
                let was_there = self.line.is_some();
                self.lose_line();
                if let Some((_, number)) = self.now.take_if(|_| was_there) {
                    self.report.voice_over(number, false);
                }
            }
        }
    }
}

/// The voice that is nearest to a tongue; of those that speak its language as well, one of its kind.
fn nearest<'a>(voices: &'a [tts::Voice], tongue: &Tongue) -> Option<&'a tts::Voice> {
    let gender = match tongue.kind {
        VoiceKind::Man => Some(tts::Gender::Male),
        VoiceKind::Woman => Some(tts::Gender::Female),
        VoiceKind::Usual | VoiceKind::Child => None,
    };
    let of_kind = voices.iter().filter(|voice| gender.is_some() && voice.gender() == gender);
    let pick = |voices: Vec<&'a tts::Voice>| {
        let tags: Vec<String> = voices.iter().map(|voice| voice.language().into_inner()).collect();
        choose(tags.iter().map(String::as_str), &tongue.language).map(|at| voices[at])
    };
    pick(of_kind.collect()).or_else(|| pick(voices.iter().collect()))
}

fn set_manner(tts: &mut Tts, pace: f32, volume: f32) -> Result<(), tts::Error> {
    let reach = if pace < 0.0 { tts.normal_rate() - tts.min_rate() } else { tts.max_rate() - tts.normal_rate() };
    tts.set_rate(tts.normal_rate() + pace.clamp(-1.0, 1.0) * reach)?;
    let (silent, loud) = (tts.min_volume(), tts.normal_volume());
    tts.set_volume(silent + volume.clamp(0.0, 1.0) * (loud - silent))?;
    Ok(())
}

/// What the platform may be given: no control characters, which end a C string or a line of its protocol.
pub(super) fn speakable(words: &str) -> String {
    words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_control_character_reaches_the_platform() {
        assert_eq!(speakable("Hello\0\r\n.\r\nQUIT"), "Hello   .  QUIT");
    }
}
