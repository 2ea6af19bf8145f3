//! The computer's voice: the platform's own (on Linux, speech-dispatcher), on a thread of its own.
//!
//! Whatever the platform does (is not there, starts slowly, hangs, dies), nobody waits for it here: orders go to its thread,
//! ends come back as reports, and whoever waits for a report has a time limit.

use std::{
    sync::mpsc::{Receiver, Sender, channel},
    thread,
    time::{Duration, Instant},
};

use tts::Tts;

use super::speaker::Report;

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
    /// Says `words` and reports the end as number `number`.
    fn say(&mut self, number: u64, words: &str);
    /// Falls silent.
    fn stop(&mut self);
    /// From the next words on: how fast (-1 slowest, 0 the platform's normal, 1 fastest) and how loud (0 to 1).
    fn manner(&mut self, pace: f32, volume: f32);
}

/// The platform's voice.
#[derive(Debug)]
pub struct PlatformVoice(Sender<Order>);

#[derive(Debug)]
enum Order {
    Say(u64, String),
    Stop,
    Manner(f32, f32),
    Over(String),
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
            language: language.to_owned(),
            pace,
            volume: 1.0,
            report,
            back,
            tts: None,
            asked: None,
            now: None,
        };
        thread::spawn(move || speech.run(&inbox));
        Self(orders)
    }
}

impl Voice for PlatformVoice {
    fn say(&mut self, number: u64, words: &str) {
        // If the thread is no more, no report comes, and the one who waits for it says so.
        let _ = self.0.send(Order::Say(number, words.to_owned()));
    }

    fn stop(&mut self) {
        let _ = self.0.send(Order::Stop);
    }

    fn manner(&mut self, pace: f32, volume: f32) {
        let _ = self.0.send(Order::Manner(pace, volume));
    }
}

impl Drop for PlatformVoice {
    fn drop(&mut self) {
        let _ = self.0.send(Order::Quit);
    }
}

struct Speech {
    language: String,
    pace: f32,
    volume: f32,
    report: Report,
    back: Sender<Order>,
    tts: Option<Tts>,
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
                Order::Say(number, words) => self.say(number, &words),
                Order::Stop => {
                    self.now = None;
                    // Nothing was being said, or the platform is gone: silent either way.
                    let _ = self.tts.as_mut().map(Tts::stop);
                }
                Order::Manner(pace, volume) => {
                    (self.pace, self.volume) = (pace, volume);
                    // A voice that cannot be made slower or quieter speaks as it can.
                    let _ = self.tts.as_mut().map(|tts| set_manner(tts, pace, volume));
                }
                Order::Over(id) => {
                    if let Some((_, number)) = self.now.take_if(|(now, _)| *now == id) {
                        self.report.voice_over(number, true);
                    }
                }
            }
        }
        // The platform's callbacks still come after this, and its crate panics when they find nobody.
        if let Some(tts) = self.tts.take() {
            std::mem::forget(tts);
        }
    }

    fn say(&mut self, number: u64, words: &str) {
        if self.tts.is_none() && self.asked.is_none_or(|asked| asked.elapsed() > AGAIN) {
            self.connect();
        }
        let Some(tts) = self.tts.as_mut() else {
            self.report.voice_over(number, false);
            return;
        };
        match tts.speak(speakable(words), false) {
            Ok(Some(id)) => self.now = Some((format!("{id:?}"), number)),
            Ok(None) => self.report.voice_over(number, true),
            Err(error) => {
                self.lost(&error.to_string());
                self.report.voice_over(number, false);
            }
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
            Ok((tts, name)) => {
                self.tts = Some(tts);
                self.report.voices(Voices::Ready { name });
            }
            Err(why) => self.report.voices(Voices::None(why)),
        }
    }

    fn open(&self) -> Result<(Tts, String), String> {
        let told = |error: tts::Error| format!("this computer has no voice that answers ({error})");
        let mut tts = Tts::default().map_err(told)?;
        let set_up = |tts: &mut Tts| {
            let voices = tts.voices().map_err(told)?;
            let tags: Vec<String> = voices.iter().map(|voice| voice.language().into_inner()).collect();
            let chosen = choose(&tags, &self.language)
                .ok_or_else(|| format!("this computer has no voice for the language {}", self.language))?;
            tts.set_voice(&voices[chosen]).map_err(told)?;
            set_manner(tts, self.pace, self.volume).map_err(told)?;
            for listen in [Tts::on_utterance_end, Tts::on_utterance_stop] {
                let back = self.back.clone();
                let over = move |id: tts::UtteranceId| drop(back.send(Order::Over(format!("{id:?}"))));
                listen(tts, Some(Box::new(over))).map_err(told)?;
            }
            Ok(voices[chosen].name())
        };
        match set_up(&mut tts) {
            Ok(name) => Ok((tts, name)),
            Err(why) => {
                std::mem::forget(tts);
                Err(why)
            }
        }
    }
}

fn set_manner(tts: &mut Tts, pace: f32, volume: f32) -> Result<(), tts::Error> {
    let reach = if pace < 0.0 { tts.normal_rate() - tts.min_rate() } else { tts.max_rate() - tts.normal_rate() };
    tts.set_rate(tts.normal_rate() + pace.clamp(-1.0, 1.0) * reach)?;
    let (silent, loud) = (tts.min_volume(), tts.normal_volume());
    tts.set_volume(silent + volume.clamp(0.0, 1.0) * (loud - silent))?;
    Ok(())
}

/// What the platform may be given: no control characters, which end a C string or a line of its protocol.
fn speakable(words: &str) -> String {
    words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// Which of the voices' languages is nearest to the wanted one: the same tag, then one that says more (`en-GB-scotland`), then
/// the language alone (`en`), then any region of it. None for another language: words read by the rules of another
/// language are not understood.
fn choose(tags: &[String], wanted: &str) -> Option<usize> {
    let wanted = wanted.to_lowercase();
    let language = wanted.split('-').next().unwrap_or_default();
    let rank = |tag: &str| {
        let tag = tag.to_lowercase();
        if tag == wanted {
            Some(0)
        } else if tag.strip_prefix(&wanted).is_some_and(|rest| rest.starts_with('-')) {
            Some(1)
        } else if tag == language {
            Some(2)
        } else if tag.split('-').next() == Some(language) {
            Some(3)
        } else {
            None
        }
    };
    let ranked = tags.iter().enumerate().filter_map(|(at, tag)| rank(tag).map(|rank| (rank, at)));
    ranked.min().map(|(_, at)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen<'a>(tags: &[&'a str], wanted: &str) -> Option<&'a str> {
        let owned: Vec<String> = tags.iter().map(ToString::to_string).collect();
        choose(&owned, wanted).map(|at| tags[at])
    }

    #[test]
    fn the_nearest_language_speaks_and_another_never_does() {
        assert_eq!(chosen(&["de", "en-US", "en", "en-GB-scotland", "en-gb"], "en-GB"), Some("en-gb"));
        assert_eq!(chosen(&["de", "en-US", "en", "en-GB-scotland"], "en-GB"), Some("en-GB-scotland"));
        assert_eq!(chosen(&["de", "en-US", "en"], "en-GB"), Some("en"));
        assert_eq!(chosen(&["de", "en-US"], "en-GB"), Some("en-US"));
        assert_eq!(chosen(&["de", "eno"], "en-GB"), None);
        assert_eq!(chosen(&[], "en-GB"), None);
    }

    #[test]
    fn no_control_character_reaches_the_platform() {
        assert_eq!(speakable("Hello\0\r\n.\r\nQUIT"), "Hello   .  QUIT");
    }
}
